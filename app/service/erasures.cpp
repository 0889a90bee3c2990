// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasures.h"

#include "heldkeys.h"
#include "ingest.h"
#include "vouching.h"

#include <algorithm>

namespace prystan {

namespace {

using Place = std::pair<QString, qint64>;

Status addStanding(std::vector<PlacedEvent> &places, const QString &subject, ReaderStore &store)
{
    auto events = store.eventsOfSubject(subject);
    if (!events)
        return passOn(events);
    for (EventContent &event : *events) {
        const auto link = store.links(event.device, event.seq, event.seq);
        if (!link)
            return passOn(link);
        if (!link->empty())
            places.push_back({std::move(event), link->front().sha256});
    }
    return {};
}

using Wanted = std::function<bool(const Quarantined &)>;
using Opening = Result<std::optional<PlacedEvent>> (&)(const Quarantined &, const ReaderStores &);

Status addSetAside(std::vector<PlacedEvent> &places, ReaderStore &store, const ReaderStores &stores,
                   const Wanted &wanted, Opening open)
{
    const auto notes = store.quarantine();
    if (!notes)
        return passOn(notes);
    for (const Quarantined &note : *notes) {
        if (!wanted(note))
            continue;
        const auto whole = store.quarantinedById(note.id);
        if (!whole)
            return passOn(whole);
        auto event = *whole ? open(**whole, stores) : std::optional<PlacedEvent>();
        if (!event)
            return passOn(event);
        if (*event)
            places.push_back(std::move(**event));
    }
    return {};
}

Result<std::map<const ReaderStore *, ErasedPlaces>> goneFrom(const ReaderStores &stores)
{
    std::map<const ReaderStore *, ErasedPlaces> gone;
    for (const auto &store : stores) {
        const auto links = store->erasedLinks();
        if (!links)
            return passOn(links);
        gone[store.get()] = ErasedPlaces(links->begin(), links->end());
    }
    return gone;
}

// One that is not there yet stays named, and goes when it comes.
Status addDue(ErasedPlaces &due, const EventContent &erasure, const std::vector<ErasedLink> &open, ReaderStore &store,
              const ReaderStores &stores)
{
    std::set<Place> named;
    for (const ErasedLink &link : open)
        named.emplace(link.device, link.seq);
    std::vector<PlacedEvent> places;
    if (const Status read = addStanding(places, erasure.subject, store); !read)
        return read;
    const auto isNamed = [&](const Quarantined &note) {
        return named.contains({note.event.header.device, note.event.header.seq});
    };
    if (const Status read = addSetAside(places, store, stores, isNamed, placed); !read)
        return read;
    for (const PlacedEvent &place : places) {
        if (reaches(erasure, place))
            due.insert(place.link());
    }
    return {};
}

} // namespace

Result<std::vector<PlacedEvent>> placesOf(const QString &subject, ReaderStore &store, const ReaderStores &stores)
{
    std::vector<PlacedEvent> places;
    if (const Status read = addStanding(places, subject, store); !read)
        return passOn(read);
    // One that nobody could vouch for either may be forged over another's place.
    const auto any = [](const Quarantined &) { return true; };
    if (const Status read = addSetAside(places, store, stores, any, releasable); !read)
        return passOn(read);
    std::erase_if(places, [&](const PlacedEvent &place) {
        return place.content.subject != subject || place.content.compartment != store.compartment()
            || place.content.type == EventType::Erased;
    });
    return places;
}

Result<ErasedPlaces> dueErasures(const std::vector<EventContent> &erasures, const ReaderStores &stores)
{
    ErasedPlaces due;
    const auto gone = goneFrom(stores);
    if (!gone)
        return passOn(gone);
    for (const EventContent &erasure : erasures) {
        ReaderStore *store = storeOf(toWord(erasure.compartment), stores);
        std::vector<ErasedLink> open = store != nullptr ? linksOf(erasure) : std::vector<ErasedLink>();
        std::erase_if(open, [&](const ErasedLink &link) { return gone->at(store).contains(link); });
        if (open.empty())
            continue;
        if (const Status read = addDue(due, erasure, open, *store, stores); !read)
            return passOn(read);
    }
    return due;
}

Result<bool> isDue(const EventContent &event, const ErasedPlaces &due, const ReaderStores &stores)
{
    const auto first = due.lower_bound({event.device, event.seq, {}});
    if (first == due.end() || first->device != event.device || first->seq != event.seq)
        return false;
    for (const auto &store : stores) {
        const auto link = store->links(event.device, event.seq, event.seq);
        if (!link)
            return passOn(link);
        if (!link->empty() && due.contains({event.device, event.seq, link->front().sha256}))
            return true;
    }
    return false;
}

Status erasePlaces(const ErasedPlaces &places, const ReaderStores &stores)
{
    if (places.empty())
        return {};
    const std::vector<ErasedLink> links(places.begin(), places.end());
    for (const auto &store : stores) {
        if (const Status done = store->erase(links); !done)
            return done;
    }
    return {};
}

namespace {

std::vector<EventPlace> both(const std::vector<EventPlace> &open, const ErasedPlaces &named)
{
    std::vector<EventPlace> both;
    std::ranges::copy_if(open, std::back_inserter(both),
                         [&](const EventPlace &place) { return named.contains(place); });
    return both;
}

} // namespace

Status explain(Arrivals &arrivals, const std::vector<EventContent> &erasures)
{
    const auto open = arrivals.unexplained();
    if (!open || open->empty())
        return open ? Status() : Status(passOn(open));
    ErasedPlaces named;
    for (const EventContent &erasure : erasures) {
        for (ErasedLink &link : linksOf(erasure))
            named.insert(std::move(link));
    }
    const auto explained = both(*open, named);
    return explained.empty() ? Status() : arrivals.explain(explained);
}

Status shedAgain(Arrivals &arrivals, const std::vector<ErasedLink> &erased)
{
    const auto open = arrivals.unexplained();
    if (!open || open->empty())
        return open ? Status() : Status(passOn(open));
    const auto known = both(*open, {erased.begin(), erased.end()});
    return known.empty() ? Status() : arrivals.shed(known, Gone::Erased);
}

namespace {

// Of this device: where bytes lie, and where they went because of their time alone, so that no server was told.
Result<std::vector<ErasedLink>> notErased(DeviceLog &log)
{
    const auto kept = log.kept();
    auto places = kept ? log.takenAway(Gone::Pruned) : Result<std::vector<ErasedLink>>(passOn(kept));
    if (!places)
        return places;
    for (const KeptEvent &event : *kept)
        places->push_back({log.info().device, event.seq, event.sha256});
    return places;
}

} // namespace

Status shedErased(DeviceLog &log, Arrivals *arrivals, const ReaderStores &stores, const QDateTime &now)
{
    ErasedPlaces own;
    std::vector<EventPlace> others;
    for (const auto &store : stores) {
        const auto erased = store->erasedLinks();
        if (!erased)
            return passOn(erased);
        for (const ErasedLink &link : *erased) {
            if (link.device == log.info().device)
                own.insert(link);
            else
                others.push_back(link);
        }
    }
    if (arrivals != nullptr && !others.empty()) {
        if (const Status gone = arrivals->shed(others, Gone::Erased); !gone)
            return gone;
    }
    const auto open = own.empty() ? Result<std::vector<ErasedLink>>(std::vector<ErasedLink>()) : notErased(log);
    if (!open)
        return passOn(open);
    std::vector<qint64> seqs;
    for (const ErasedLink &place : *open) {
        if (own.contains(place))
            seqs.push_back(place.seq);
    }
    return seqs.empty() ? Status() : log.shed(seqs, Gone::Erased, {QStringLiteral("erase_files"), {}, {}, now});
}

} // namespace prystan
