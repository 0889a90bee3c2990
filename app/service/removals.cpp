// SPDX-License-Identifier: GPL-3.0-or-later
#include "removals.h"

#include "keptfiles.h"
#include "retention.h"

#include <algorithm>
#include <set>

namespace prystan {

namespace {

using Place = std::pair<QString, qint64>;

const QString kTooEarly = QStringLiteral("removed_too_early");

// A time far ahead was noted by a clock that was wrong.
TimeSpan graceAround(const QDateTime &now)
{
    return {now.addDays(-kGraceDays), now.addDays(kGraceDays)};
}

// By the times in the records alone: this device may have been made later, and keep them longer.
std::set<Place> goingBy(const QDateTime &when, const KeptFiles &kept, const ReaderStores &stores,
                        const RetentionRules &rules)
{
    const QDateTime anyTime = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    std::set<Place> places;
    for (const RetentionCase &one : retentionCases({kept.facts, openIn(stores), rules, when, anyTime}))
        places.insert(one.places.begin(), one.places.end());
    return places;
}

Result<qint64> tooEarly(const std::set<EventPlace> &removed, const ReaderStores &stores, const RetentionRules &rules,
                        const QDateTime &now)
{
    const auto kept = keptFiles(stores);
    if (!kept)
        return passOn(kept);
    std::set<Place> asked;
    for (const EventPlace &place : removed)
        asked.emplace(place.device, place.seq);
    const std::set<Place> going = goingBy(now.addDays(kGraceDays), *kept, stores, rules);
    qint64 count = 0;
    for (const KeptFact &fact : kept->facts) {
        const Place place{fact.device, fact.seq};
        if (!asked.contains(place) || going.contains(place))
            continue;
        const auto file = fileAt(place, *kept, stores);
        if (!file)
            return passOn(file);
        count += *file && removed.contains(**file) ? 1 : 0;
    }
    return count;
}

Status note(DeviceLog &log, qint64 count)
{
    const auto before = removedTooEarly(log);
    if (!before || *before == count)
        return before ? Status() : Status(passOn(before));
    return log.setSetting(kTooEarly, QString::number(count));
}

} // namespace

Result<qint64> removedTooEarly(DeviceLog &log)
{
    const auto stored = log.setting(kTooEarly);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return passOn(stored);
    return stored ? stored->toLongLong() : 0;
}

Result<qint64> removalsToTell(DeviceLog &log, Arrivals &arrivals, const QDateTime &now)
{
    const auto never = arrivals.countUnexplained(graceAround(now));
    const auto early = removedTooEarly(log);
    if (!never || !early)
        return never ? early : never;
    return *never + *early;
}

Status lookAtRemovals(DeviceLog &log, Arrivals &arrivals, const ReaderStores &stores, const QDateTime &now)
{
    const auto others = arrivals.removed(graceAround(now)), own = log.removedOwn(graceAround(now));
    if (!others || !own)
        return others ? Status(passOn(own)) : Status(passOn(others));
    std::set<EventPlace> removed(others->begin(), others->end());
    removed.insert(own->begin(), own->end());
    if (removed.empty())
        return note(log, 0);
    const std::set<Compartment> open = openIn(stores);
    if (!open.contains(Compartment::Intake) || !open.contains(Compartment::Child))
        return {};
    const auto count = tooEarly(removed, stores, log.manifest().retentionRules(), now);
    return count ? note(log, *count) : Status(passOn(count));
}

} // namespace prystan
