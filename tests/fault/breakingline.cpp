// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakingline.h"

namespace prystan::tests {

void BreakingLine::cutAfter(Way way, qint64 bytes)
{
    count();
    const std::lock_guard lock(m_mutex);
    m_way = way;
    m_at = bytes;
}

bool BreakingLine::hasCut()
{
    const std::lock_guard lock(m_mutex);
    return m_cut;
}

void BreakingLine::count()
{
    const std::lock_guard lock(m_mutex);
    m_passed = {};
    m_at = -1;
    m_cut = false;
}

qint64 BreakingLine::passed(Way way)
{
    const std::lock_guard lock(m_mutex);
    return m_passed[std::size_t(way)];
}

BreakingLine::Carried BreakingLine::carry(Way way, QByteArray bytes)
{
    const std::lock_guard lock(m_mutex);
    qint64 &passed = m_passed[std::size_t(way)];
    const bool breaks = m_at >= 0 && !m_cut && m_way == way && passed + bytes.size() >= m_at;
    if (breaks)
        bytes.truncate(m_at - passed);
    m_cut = m_cut || breaks;
    passed += bytes.size();
    return {std::move(bytes), breaks};
}

} // namespace prystan::tests
