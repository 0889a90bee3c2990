// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch.h"

#include <set>

namespace prystan::tests {

// Keeps what it is given, each place once.
class Pile final : public Arrivals
{
public:
    [[nodiscard]] Status take(const std::vector<Parcel> &events, CameBy way, const std::optional<FeedMark> &mark,
                              const QDateTime &) override
    {
        if (way != CameBy::File || mark)
            return failure(ErrorCode::InvalidInput);
        for (const Parcel &parcel : events) {
            if (places.insert(placeOf(parcel.event.header)).second)
                pile.push_back(parcel);
        }
        return {};
    }
    [[nodiscard]] Result<FeedMark> mark(const QString &place) override { return FeedMark{place, {}, {}}; }
    [[nodiscard]] Result<std::vector<Arrival>> after(qint64 number, int limit) override
    {
        std::vector<Arrival> found;
        for (qint64 i = number; i < qint64(pile.size()) && int(found.size()) < limit; ++i)
            found.push_back({i + 1, pile[std::size_t(i)].event});
        return found;
    }
    [[nodiscard]] Result<qint64> countAfter(qint64 number) override { return qint64(pile.size()) - number; }
    [[nodiscard]] Result<std::vector<EventPlace>> unbroken() override { return std::vector<EventPlace>(); }
    [[nodiscard]] Result<std::vector<EventPlace>> unexplained() override { return std::vector<EventPlace>(); }
    [[nodiscard]] Status explain(const std::vector<EventPlace> &) override { return {}; }
    [[nodiscard]] Result<qint64> countUnexplained(const TimeSpan &) override { return 0; }
    [[nodiscard]] Result<std::vector<EventPlace>> removed(const TimeSpan &lately) override
    {
        std::vector<EventPlace> found;
        for (const auto &[place, seen] : gone) {
            if (!lately.has(seen))
                found.push_back(place);
        }
        return found;
    }
    [[nodiscard]] Result<std::vector<EventPlace>> unexplainedUpTo(const std::vector<EventPlace> &) override
    {
        return std::vector<EventPlace>();
    }
    [[nodiscard]] Result<std::vector<ChainLength>> known() override { return std::vector<ChainLength>(); }
    [[nodiscard]] Status shed(const std::vector<EventPlace> &, Gone) override { return {}; }
    std::vector<Parcel> pile;
    std::set<EventPlace> places;
    std::map<EventPlace, QDateTime> gone; // at the place of delivery, since
};

} // namespace prystan::tests
