// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptfiles.h"

#include "vouching.h"

#include <algorithm>

namespace prystan {

namespace {

Status addVouched(std::vector<EventContent> &events, KeptFiles &kept, const ReaderStores &stores)
{
    std::vector<EventContent> releases;
    std::ranges::copy_if(events, std::back_inserter(releases),
                         [](const EventContent &event) { return event.type == EventType::QuarantineReleased; });
    auto vouched = vouchedFor(releases, stores);
    if (!vouched)
        return passOn(vouched);
    for (Vouched &one : *vouched) {
        kept.vouched.emplace(std::pair(one.content.device, one.content.seq), one.sha256);
        events.push_back(std::move(one.content));
    }
    return {};
}

} // namespace

std::set<Compartment> openIn(const ReaderStores &stores)
{
    std::set<Compartment> open;
    for (const auto &store : stores)
        open.insert(store->compartment());
    return open;
}

Result<KeptFiles> keptFiles(const ReaderStores &stores)
{
    std::vector<EventContent> all;
    for (const auto &store : stores) {
        auto events = store->allEvents();
        if (!events)
            return passOn(events);
        std::ranges::move(*events, std::back_inserter(all));
    }
    KeptFiles kept;
    if (const Status added = addVouched(all, kept, stores); !added)
        return passOn(added);
    kept.facts = keptFacts(all);
    return kept;
}

Result<std::optional<EventPlace>> fileAt(const std::pair<QString, qint64> &place, const KeptFiles &kept,
                                         const ReaderStores &stores)
{
    const auto &[device, seq] = place;
    if (const auto vouched = kept.vouched.find(place); vouched != kept.vouched.end())
        return std::optional(EventPlace{device, seq, vouched->second});
    for (const auto &store : stores) {
        const auto links = store->links(device, seq, seq);
        if (!links)
            return passOn(links);
        if (!links->empty())
            return std::optional(EventPlace{device, seq, links->front().sha256});
    }
    return std::optional<EventPlace>();
}

} // namespace prystan
