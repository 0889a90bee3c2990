// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "dispatch.h"

#include <span>

namespace prystan::storage {

// How far delivery has come, of one table: the rows of this device's chain and those of what arrived have the same
// columns for it. Each function does what Dispatch says, of the rows that are here; one commit a call.
class DeliveryRows
{
public:
    enum class Table { Own, Arrived };
    DeliveryRows(const Connection &connection, Table table);

    [[nodiscard]] Status noteStored(std::span<const StoredPlace> places, const QDateTime &when) const;
    [[nodiscard]] Result<std::vector<std::pair<qint64, StoredPlace>>> toAskFor(const TimeSpan &lately,
                                                                               int most) const; // by time
    [[nodiscard]] Status noteAsked(std::span<const StoredPlace> there, std::span<const StoredPlace> lost,
                                   const QDateTime &when) const;
    [[nodiscard]] Result<std::vector<Parcel>> toErase(const TimeSpan &lately, int most) const;
    [[nodiscard]] Status noteErased(std::span<const EventPlace> places, const QDateTime &when) const;
    [[nodiscard]] Status noteShown(std::span<const SealedEvent> events, const QDateTime &when) const;
    [[nodiscard]] Result<std::vector<EventPlace>> removed(const TimeSpan &lately) const;
    [[nodiscard]] Result<bool> addErased(const EventPlace &place, ErasedThere &there) const; // whether it is here
    [[nodiscard]] Result<DispatchCounts> counts() const;

private:
    [[nodiscard]] Status setStored(std::span<const StoredPlace> places, const QDateTime &when) const;
    [[nodiscard]] Status setAsked(std::span<const StoredPlace> there, const QDateTime &when) const;
    [[nodiscard]] Status setLost(std::span<const StoredPlace> lost) const;
    [[nodiscard]] Status setShown(std::span<const SealedEvent> events, const QDateTime &when) const;
    [[nodiscard]] Status setErased(std::span<const EventPlace> places, const QDateTime &when) const;
    [[nodiscard]] QByteArray update(const QByteArray &change) const;

    const Connection &m_connection;
    QByteArray m_table, m_order, m_received, m_brought, m_removed;
};

} // namespace prystan::storage
