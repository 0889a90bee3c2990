// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <map>
#include <optional>
#include <set>

// What arrived of the chain of one device, by its headers. Two files in one place are both followed: only what names
// the one before goes on.
namespace prystan::storage {

// Which places the chain leads to without a gap, from its beginning.
class Run
{
public:
    void add(const EventHeader &header, bool wasHere); // in the order of seq
    // The last place that one file alone has.
    [[nodiscard]] std::optional<std::pair<qint64, QByteArray>> end();

private:
    void settle(qint64 next);
    qint64 m_seq = 0;
    bool m_broken = false;
    std::set<QByteArray> m_before, m_now;
    std::optional<std::pair<qint64, QByteArray>> m_end;
};

// Which places lie before a given one, as each names the one before it.
class WayBack
{
public:
    void add(const EventHeader &header); // in any order
    // From there to the beginning, or to a gap; what an earlier call came by is left out.
    [[nodiscard]] std::vector<std::pair<qint64, QByteArray>> from(qint64 seq, QByteArray sha256);

private:
    using Key = std::pair<qint64, QByteArray>;
    struct Link {
        QByteArray prev;
        bool passed = false;
    };
    [[nodiscard]] QByteArray onlyOneAt(qint64 seq) const; // empty: none, or several
    std::map<Key, Link> m_links;
};

} // namespace prystan::storage
