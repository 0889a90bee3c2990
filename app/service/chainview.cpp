// SPDX-License-Identifier: GPL-3.0-or-later
#include "chainview.h"

#include <algorithm>
#include <limits>

namespace prystan {

namespace {

constexpr qint64 kLast = std::numeric_limits<qint64>::max();
constexpr qsizetype kHashBytes = 32;

qint64 after(qint64 seq)
{
    return seq == kLast ? kLast : seq + 1;
}

// A device that lost the file before, and the row, signs an empty prev.
bool hasShape(const EventHeader &header)
{
    const bool fits = header.prev.isEmpty() || (header.seq > 1 && header.prev.size() == kHashBytes);
    return header.seq >= 1 && header.seq < kLast && fits;
}

} // namespace

ChainView::ChainView(const ReaderStores &stores, std::span<const ErasedLink> erased)
    : m_stores(stores)
    , m_erased(erased.begin(), erased.end())
{ }

Status ChainView::load(const QString &device, qint64 from, qint64 to)
{
    for (const auto &store : m_stores) {
        const auto links = store->links(device, from, to);
        if (!links)
            return passOn(links);
        for (const EventHeader &link : *links)
            add(link);
    }
    return {};
}

Status ChainView::load(std::span<const SealedEvent> events)
{
    std::map<QString, std::pair<qint64, qint64>> ranges;
    for (const SealedEvent &event : events) {
        const qint64 seq = std::max<qint64>(1, event.header.seq);
        auto &range = ranges.try_emplace(event.header.device, seq, seq).first->second;
        range = {std::min(range.first, seq), std::max(range.second, seq)};
    }
    for (const auto &[device, range] : ranges) {
        if (const Status done = load(device, range.first - 1, after(range.second)); !done)
            return done;
    }
    return {};
}

void ChainView::add(const EventHeader &header)
{
    m_links[header.device].try_emplace(header.seq, Link{header.prev, header.sha256});
}

const ChainView::Link *ChainView::at(const QString &device, qint64 seq) const
{
    const auto chain = m_links.find(device);
    if (chain == m_links.end())
        return nullptr;
    const auto link = chain->second.find(seq);
    return link == chain->second.end() ? nullptr : &link->second;
}

bool ChainView::isErased(const EventHeader &header) const
{
    return m_erased.contains({header.device, header.seq, header.sha256});
}

std::optional<Doubt> ChainView::contradiction(const EventHeader &header) const
{
    if (!hasShape(header))
        return Doubt::BadSeq;
    // The same file again, perhaps signed anew after its row was lost: its place is proven already.
    if (const Link *own = at(header.device, header.seq))
        return own->sha256 == header.sha256 ? std::nullopt : std::optional(Doubt::Fork);
    const Link *before = at(header.device, header.seq - 1), *next = at(header.device, after(header.seq));
    const bool fits = (before == nullptr || before->sha256 == header.prev)
        && (next == nullptr || next->prev.isEmpty() || next->prev == header.sha256);
    return fits ? std::nullopt : std::optional(Doubt::BrokenChain);
}

bool ChainView::isNamedByNext(const EventHeader &header) const
{
    const Link *next = at(header.device, after(header.seq));
    return next != nullptr && next->prev == header.sha256;
}

} // namespace prystan
