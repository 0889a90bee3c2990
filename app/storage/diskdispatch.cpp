// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskdispatch.h"

#include "basket.h"

#include <algorithm>

namespace prystan::storage {

// Each database passes over the places that are not in it.
Status DiskDispatch::onEach(const Change &change)
{
    if (const Status done = m_log.watched(change(m_log.delivery())); !done)
        return done;
    return m_arrivals != nullptr ? change(m_arrivals->delivery()) : Status();
}

Result<std::vector<SealedEvent>> DiskDispatch::waiting(int most, qsizetype bytes, const std::set<EventPlace> &except)
{
    Basket basket(most, bytes, except);
    if (const Status added = m_log.addWaiting(basket); !added)
        return passOn(added);
    if (m_arrivals != nullptr && !basket.isFull()) {
        if (const Status added = m_arrivals->addWaiting(basket); !added)
            return passOn(added);
    }
    return basket.take();
}

Status DiskDispatch::noteStored(const std::vector<StoredPlace> &places, const QDateTime &when)
{
    return onEach([&](const DeliveryRows &rows) { return rows.noteStored(places, when); });
}

Result<std::vector<StoredPlace>> DiskDispatch::toAskFor(const TimeSpan &lately, int most)
{
    auto all = m_log.delivery().toAskFor(lately, most);
    if (!all)
        return passOn(all);
    if (m_arrivals != nullptr) {
        auto others = m_arrivals->delivery().toAskFor(lately, most);
        if (!others)
            return passOn(others);
        std::ranges::move(*others, std::back_inserter(*all));
        std::ranges::stable_sort(*all, {}, [](const auto &entry) { return entry.first; });
    }
    std::vector<StoredPlace> places;
    for (auto &[asked, place] : *all) {
        if (places.size() < std::size_t(std::max(most, 0)))
            places.push_back(std::move(place));
    }
    return places;
}

Status DiskDispatch::noteAsked(const std::vector<StoredPlace> &there, const std::vector<StoredPlace> &lost,
                               const QDateTime &when)
{
    return onEach([&](const DeliveryRows &rows) { return rows.noteAsked(there, lost, when); });
}

Result<qint64> DiskDispatch::noteReceived(const EventPlace &upTo, const QDateTime &when)
{
    return m_log.noteReceived(upTo, when);
}

Result<std::vector<Parcel>> DiskDispatch::toErase(const TimeSpan &lately, int most)
{
    auto all = m_log.delivery().toErase(lately, most);
    if (!all || m_arrivals == nullptr)
        return all;
    auto others = m_arrivals->delivery().toErase(lately, most - int(all->size()));
    if (!others)
        return others;
    std::ranges::move(*others, std::back_inserter(*all));
    return all;
}

Status DiskDispatch::noteErased(const std::vector<EventPlace> &places, const QDateTime &when)
{
    return onEach([&](const DeliveryRows &rows) { return rows.noteErased(places, when); });
}

// Those of others are noted when they arrive.
Status DiskDispatch::noteShown(const std::vector<SealedEvent> &own, const QDateTime &when)
{
    return m_log.watched(m_log.delivery().noteShown(own, when));
}

Result<ErasedThere> DiskDispatch::erasedThere(const std::vector<EventPlace> &places)
{
    ErasedThere there;
    for (const EventPlace &place : places) {
        auto known = m_log.delivery().addErased(place, there);
        if (known && !*known && m_arrivals != nullptr)
            known = m_arrivals->delivery().addErased(place, there);
        if (!known)
            return passOn(known);
        if (!*known)
            ++there.waiting; // it never came here, and may lie there all the same
    }
    return there;
}

Result<DispatchCounts> DiskDispatch::counts()
{
    auto all = m_log.delivery().counts();
    if (!all || m_arrivals == nullptr)
        return all;
    auto others = m_arrivals->delivery().counts();
    if (!others)
        return others;
    all->waiting += others->waiting;
    all->stored += others->stored;
    if (!all->lastStored.isValid() || others->lastStored > all->lastStored)
        all->lastStored = others->lastStored;
    return all;
}

} // namespace prystan::storage
