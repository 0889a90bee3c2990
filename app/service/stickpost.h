// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFuture>
#include <functional>

namespace prystan {

// Sealed records and what is signed for everybody, carried on a stick where there is no network. Nothing is opened.
class StickPost
{
public:
    struct Copied {
        qint64 events = 0;
    };
    struct Taken {
        qint64 events = 0; // of other devices, whole and signed
        qint64 damaged = 0; // listed, and not there or other bytes
        qint64 unknown = 0; // of a device that the organisation does not list here
        qint64 listsRefused = 0; // not signed by a device of the organisation
        qint64 listsUnknown = 0; // the same, of one that says so and that is not known here
        qint64 received = 0; // own ones of which staff confirm that they came
        friend bool operator==(const Taken &, const Taken &) = default;
    };
    static constexpr int kNotOurs = 1; // Refused: this device takes the organisation's own sticks alone

    virtual ~StickPost() = default;
    using Progress = std::function<void(qint64 done, qint64 total)>; // in the thread that works
    // NotFound: no stick; Refused: more than one, or kNotOurs; DiskFull, Io, Corrupt: it gave back something else.
    [[nodiscard]] virtual QFuture<Result<Copied>> copyOut(const Progress &progress) = 0;
    // NotFound: no stick, or nothing of Prystan on any; Refused: kNotOurs.
    [[nodiscard]] virtual QFuture<Result<Taken>> takeIn() = 0;
};

} // namespace prystan
