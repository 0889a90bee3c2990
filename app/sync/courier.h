// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery.h"
#include "publicfiles.h"
#include "pull.h"
#include "push.h"

namespace prystan::sync {

// One round of everything: what waits goes first, then what can be learnt, then what others delivered.
class Courier
{
public:
    explicit Courier(const OwnStore &own);

    // Another server or account: what was stored is asked for anew.
    void meetAnother() { m_asked = {}; }
    // True: there is more to be fetched. `mayFetch` false: only what is small.
    [[nodiscard]] CouchResult<bool> round(Couch &couch, bool mayFetch);
    // Until something comes, or this long. True: something did.
    [[nodiscard]] CouchResult<bool> listen(Couch &couch, std::chrono::seconds wait);
    [[nodiscard]] bool reads() const { return m_pull.has_value(); }
    // Numbers and what was found; phase, server and times are the caller's.
    [[nodiscard]] CouchResult<DeliveryState> state() const;

private:
    [[nodiscard]] CouchResult<bool> wholeRound(Couch &couch, bool mayFetch);
    [[nodiscard]] CouchResult<void> deliver(Couch &couch);
    [[nodiscard]] CouchResult<bool> fetch(Couch &couch);
    [[nodiscard]] CouchResult<bool> misses() const;

    const OwnStore &m_own;
    Push m_push;
    PublicFiles m_files;
    std::optional<Pull> m_pull; // a staff device's
    bool m_clockWrong = false;
    QDateTime m_asked; // when everything was asked for last
    QDateTime m_reread; // when the feed was read from its start, because something is missing here
};

} // namespace prystan::sync
