// SPDX-License-Identifier: GPL-3.0-or-later
#include "vouching.h"

#include "eventlimits.h"
#include "ingest.h"
#include "primitives.h"

#include <algorithm>

namespace prystan {

namespace {

std::optional<EventContent> openedHere(const SealedEvent &event, const ReaderStores &stores)
{
    for (const auto &store : stores) {
        const auto padded = age::open(event.sealed, store->identities(), kLargestContent);
        if (!padded)
            continue;
        ReadContent read = readContent(*padded);
        const bool belongs = read.content && read.content->compartment == store->compartment();
        return belongs ? std::move(read.content) : std::nullopt;
    }
    return std::nullopt;
}

bool repeats(const EventContent &content, const EventHeader &header)
{
    return content.org == header.org && content.device == header.device && content.seq == header.seq;
}

// Empty where the stores do not know the place.
Result<QByteArray> fileAt(const QString &device, qint64 seq, const ReaderStores &stores)
{
    for (const auto &store : stores) {
        const auto links = store->links(device, seq, seq);
        if (!links)
            return passOn(links);
        if (!links->empty())
            return links->front().sha256;
    }
    return QByteArray();
}

Result<bool> isFree(const PlacedEvent &event, const ReaderStores &stores)
{
    const auto there = fileAt(event.content.device, event.content.seq, stores);
    if (!there)
        return passOn(there);
    if (!there->isEmpty() && *there != event.sha256)
        return false;
    for (const auto &store : stores) {
        const auto known = store->eventById(event.content.id);
        if (!known)
            return passOn(known);
        if (*known && **known != event.content)
            return false;
    }
    return true;
}

bool isNamed(const PlacedEvent &event, const std::vector<EventContent> &releases)
{
    return std::ranges::any_of(releases, [&](const EventContent &release) { return vouchesFor(release, event); });
}

} // namespace

Result<std::optional<PlacedEvent>> placed(const Quarantined &whole, const ReaderStores &stores)
{
    const EventHeader &header = whole.event.header;
    std::optional<PlacedEvent> nothing;
    if (!whole.takenBack) {
        auto content = openedHere(whole.event, stores);
        const bool sound = content && repeats(*content, header) && crypto::sha256(whole.event.sealed) == header.sha256;
        return sound ? std::optional(PlacedEvent{std::move(*content), header.sha256}) : nothing;
    }
    auto content = decodeContent(whole.content);
    const auto file = fileAt(header.device, header.seq, stores);
    if (!file)
        return passOn(file);
    const bool sound = content && repeats(*content, header) && !file->isEmpty();
    return sound ? std::optional(PlacedEvent{std::move(*content), *file}) : nothing;
}

Result<std::optional<PlacedEvent>> releasable(const Quarantined &whole, const ReaderStores &stores)
{
    auto event = placed(whole, stores);
    if (!event || !*event)
        return event;
    const auto doubt = fromWord<Doubt>(whole.reason);
    const bool may = doubt && mayBeVouchedFor(*doubt, (*event)->content.type);
    const auto free = may ? isFree(**event, stores) : Result<bool>(false);
    if (!free)
        return passOn(free);
    return *free ? std::move(event) : std::optional<PlacedEvent>();
}

Result<std::vector<Vouched>> vouchedFor(const std::vector<EventContent> &releases, const ReaderStores &stores)
{
    std::set<QByteArray> files;
    for (const EventContent &release : releases)
        files.insert(releasedFile(release));
    files.erase(QByteArray());
    std::map<QByteArray, Vouched> found;
    for (const auto &store : files.empty() ? std::span<const std::unique_ptr<ReaderStore>>() : std::span(stores)) {
        const auto notes = store->quarantine();
        if (!notes)
            return passOn(notes);
        for (const Quarantined &note : *notes) {
            if (found.contains(note.id) || (!note.takenBack && !files.contains(note.event.header.sha256)))
                continue;
            const auto whole = quarantinedById(note.id, stores);
            if (!whole || !*whole)
                return whole ? Result<std::vector<Vouched>>(failure(ErrorCode::NotFound)) : passOn(whole);
            auto event = releasable(**whole, stores);
            if (!event)
                return passOn(event);
            if (*event && isNamed(**event, releases))
                found.emplace(note.id, Vouched{note.id, std::move((*event)->content), (*event)->sha256});
        }
    }
    std::vector<Vouched> list;
    list.reserve(found.size());
    for (auto &[id, one] : found)
        list.push_back(std::move(one));
    return list;
}

Result<std::vector<EventContent>> factsOf(const QString &subject, const ReaderStores &stores)
{
    std::vector<EventContent> facts;
    for (const auto &store : stores) {
        auto own = store->eventsOfSubject(subject);
        if (!own)
            return passOn(own);
        std::ranges::move(*own, std::back_inserter(facts));
    }
    std::vector<EventContent> releases;
    std::ranges::copy_if(facts, std::back_inserter(releases),
                         [](const EventContent &event) { return event.type == EventType::QuarantineReleased; });
    auto vouched = vouchedFor(releases, stores);
    if (!vouched)
        return passOn(vouched);
    for (Vouched &one : *vouched)
        facts.push_back(std::move(one.content));
    return facts;
}

} // namespace prystan
