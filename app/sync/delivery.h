// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch.h"
#include "ports.h"

#include <QStringList>

namespace prystan::sync {

// How far what was saved has come, and what delivery is at: what screens say.
struct DeliveryState {
    enum class Phase {
        NoServer, // none is set up: records travel by stick
        Resting, // everything that can be done is done
        Working,
        Waiting, // it failed; tried again at nextTry
    };
    Phase phase = Phase::NoServer;
    qint64 waiting = 0, stored = 0, received = 0;
    QDateTime lastStored; // UTC; null: never
    QString server; // its name, as people know it: the host
    QDateTime nextTry; // UTC, while waiting
    std::optional<CouchFault> fault; // why
    qint64 lost = 0; // the server had lost these since the start; they are delivered again
    qint64 refused = 0; // the server takes these from nobody; they stay here
    qint64 garbage = 0; // what the server offered and nobody signed
    qint64 arrived = 0; // of others, since the start
    QStringList withheld; // labels of devices of whom other staff have seen more than comes here
    qint64 removedThere = 0; // gone there for some days, and nobody here has erased them
    bool clockWrong = false; // the server's clock says another time
    bool metered = false; // fetching waits for another network
    friend bool operator==(const DeliveryState &, const DeliveryState &) = default;
};

} // namespace prystan::sync
