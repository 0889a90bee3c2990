// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrivedchain.h"

#include <utility>

namespace prystan::storage {

void Run::add(const EventHeader &header, bool wasHere)
{
    if (header.seq < 1)
        return;
    if (header.seq > m_seq)
        settle(header.seq);
    if (wasHere && header.seq == m_seq && (header.prev.isEmpty() || m_before.contains(header.prev)))
        m_now.insert(header.sha256);
}

std::optional<std::pair<qint64, QByteArray>> Run::end()
{
    settle(m_seq + 1);
    return m_end;
}

void Run::settle(qint64 next)
{
    if (m_broken)
        return;
    if (m_now.size() == 1)
        m_end = {m_seq, *m_now.begin()};
    m_broken = next != m_seq + 1 || (m_now.empty() && m_seq > 0);
    m_before = std::exchange(m_now, {});
    m_seq = next;
}

void WayBack::add(const EventHeader &header)
{
    m_links.try_emplace({header.seq, header.sha256}, Link{header.prev});
}

QByteArray WayBack::onlyOneAt(qint64 seq) const
{
    const auto first = m_links.lower_bound({seq, {}});
    if (first == m_links.end() || first->first.first != seq)
        return {};
    const auto second = std::next(first);
    return second == m_links.end() || second->first.first != seq ? first->first.second : QByteArray();
}

// A device that lost the file before, and the row, signs an empty `prev`.
std::vector<std::pair<qint64, QByteArray>> WayBack::from(qint64 seq, QByteArray sha256)
{
    std::vector<Key> way;
    for (auto at = m_links.find({seq, sha256}); at != m_links.end() && !at->second.passed;
         at = m_links.find({seq, sha256})) {
        at->second.passed = true;
        way.push_back(at->first);
        --seq;
        sha256 = at->second.prev.isEmpty() ? onlyOneAt(seq) : at->second.prev;
    }
    return way;
}

} // namespace prystan::storage
