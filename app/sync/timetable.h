// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch.h"

#include <functional>

namespace prystan::sync {

// When the next round is due. Longer after each failure, with chance in it so that a whole site does not come back at
// the same second; at once when something was saved, the network changed or a person asks. Times are those of
// Clock::monotonicMs(). Pure.
class Timetable
{
public:
    using Chance = std::function<double()>; // 0 … 1
    explicit Timetable(Chance chance)
        : m_chance(std::move(chance))
    { }

    void succeeded(qint64 now, bool more); // more: go on right away
    void failed(qint64 now, const CouchFailure &failure);
    void wake() { m_next = m_notBefore; } // something new: now, unless the server asked for time
    void heard(qint64 now); // others delivered something
    void insist() { m_next = m_notBefore = 0; } // a person asks
    void setAttended(bool attended) { m_attended = attended; } // staff look
    [[nodiscard]] qint64 waitMs(qint64 now) const; // 0: it is time

private:
    Chance m_chance;
    int m_failures = 0;
    bool m_attended = false;
    qint64 m_next = 0, m_notBefore = 0; // as a busy server asked
};

} // namespace prystan::sync
