// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <algorithm>
#include <set>
#include <vector>

namespace prystan::storage {

// Events to be handed out together, within two limits; the first one fits always.
class Basket
{
public:
    Basket(int most, qsizetype bytes, const std::set<EventPlace> &except)
        : m_most(std::size_t(std::max(most, 1)))
        , m_left(bytes)
        , m_except(except)
    { }
    // False: nothing more fits.
    bool put(SealedEvent event)
    {
        if (m_except.contains(placeOf(event.header)))
            return true;
        m_full = !m_events.empty() && event.sealed.size() > m_left;
        if (m_full)
            return false;
        m_left -= event.sealed.size();
        m_events.push_back(std::move(event));
        m_full = m_events.size() == m_most;
        return !m_full;
    }
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] std::vector<SealedEvent> take() { return std::move(m_events); }

private:
    std::size_t m_most;
    qsizetype m_left;
    const std::set<EventPlace> &m_except;
    std::vector<SealedEvent> m_events;
    bool m_full = false;
};

} // namespace prystan::storage
