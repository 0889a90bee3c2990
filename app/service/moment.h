// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace prystan {

// A part of a long work; between two of them others have their turn.
class Moment
{
public:
    static constexpr qint64 kMs = 300;
    explicit Moment(const Clock &clock, qint64 ms = kMs)
        : m_clock(clock)
        , m_until(clock.monotonicMs() + ms)
    { }
    [[nodiscard]] bool goesOn()
    {
        m_over = m_clock.monotonicMs() >= m_until;
        return !m_over;
    }
    [[nodiscard]] bool over() const { return m_over; } // something may be left

private:
    const Clock &m_clock;
    qint64 m_until;
    bool m_over = false;
};

} // namespace prystan
