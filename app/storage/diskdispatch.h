// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrivaldatabase.h"
#include "devicelog.h"

namespace prystan::storage {

// Delivery of this device's chain and, where there are any, of what arrived here. What one call notes in both
// databases is one commit in each: after a cut in between it is asked or told again, which changes nothing.
class DiskDispatch final : public Dispatch
{
public:
    DiskDispatch(DiskDeviceLog &log, ArrivalDatabase *arrivals) // null: none
        : m_log(log)
        , m_arrivals(arrivals)
    { }
    [[nodiscard]] Result<std::vector<SealedEvent>> waiting(int most, qsizetype bytes,
                                                           const std::set<EventPlace> &except) override;
    [[nodiscard]] Status noteStored(const std::vector<StoredPlace> &places, const QDateTime &when) override;
    [[nodiscard]] Result<std::vector<StoredPlace>> toAskFor(const TimeSpan &lately, int most) override;
    [[nodiscard]] Status noteAsked(const std::vector<StoredPlace> &there, const std::vector<StoredPlace> &lost,
                                   const QDateTime &when) override;
    [[nodiscard]] Result<qint64> noteReceived(const EventPlace &upTo, const QDateTime &when) override;
    [[nodiscard]] Result<std::vector<Parcel>> toErase(const TimeSpan &lately, int most) override;
    [[nodiscard]] Status noteErased(const std::vector<EventPlace> &places, const QDateTime &when) override;
    [[nodiscard]] Status noteShown(const std::vector<SealedEvent> &own, const QDateTime &when) override;
    [[nodiscard]] Result<ErasedThere> erasedThere(const std::vector<EventPlace> &places) override;
    [[nodiscard]] Result<DispatchCounts> counts() override;

private:
    using Change = std::function<Status(const DeliveryRows &)>;
    [[nodiscard]] Status onEach(const Change &change);

    DiskDeviceLog &m_log;
    ArrivalDatabase *m_arrivals;
};

} // namespace prystan::storage
