// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryrows.h"

#include "rows.h"

#include <algorithm>

namespace prystan::storage {

namespace {

// Places 1 to 3 of each statement that update() makes.
Statement &bindPlace(Statement &statement, const EventPlace &place)
{
    return statement.bind(1, place.device).bind(2, place.seq).bind(3, place.sha256);
}

Status inOneCommit(const Connection &connection, const std::function<Status()> &change)
{
    Transaction transaction(connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    if (const Status done = change(); !done)
        return done;
    return transaction.commit();
}

} // namespace

DeliveryRows::DeliveryRows(const Connection &connection, Table table)
    : m_connection(connection)
    , m_table(table == Table::Own ? "event" : "arrived")
    , m_order(table == Table::Own ? "seq" : "number")
    , m_received(table == Table::Own ? "delivered <> 0" : "0")
    , m_brought(table == Table::Own ? "asked > 0" : "1")
    , m_removed(table == Table::Own ? "" : " INDEXED BY arrived_removed") // own ones are few
{ }

QByteArray DeliveryRows::update(const QByteArray &change) const
{
    return "UPDATE " + m_table + " SET " + change + " WHERE device = ?1 AND seq = ?2 AND sha256 = ?3";
}

Status DeliveryRows::setStored(std::span<const StoredPlace> places, const QDateTime &when) const
{
    auto note = m_connection.prepare(update("stored = ?4, asked = ?4, account = ?5"));
    auto last = m_connection.prepare("INSERT INTO meta(key, value) VALUES('last_stored', ?1) ON CONFLICT(key)"
                                     " DO UPDATE SET value = excluded.value");
    if (!note || !last)
        return passOn(note ? last : note);
    for (const StoredPlace &one : places) {
        if (const Status done = bindPlace(*note, one.place).bind(4, numberOf(when)).bind(5, one.account).run(); !done)
            return done;
    }
    return places.empty() ? Status() : last->bind(1, numberOf(when)).run();
}

Status DeliveryRows::noteStored(std::span<const StoredPlace> places, const QDateTime &when) const
{
    return inOneCommit(m_connection, [&] { return setStored(places, when); });
}

Result<std::vector<std::pair<qint64, StoredPlace>>> DeliveryRows::toAskFor(const TimeSpan &lately, int most) const
{
    auto rows = m_connection.prepare("SELECT asked, device, seq, sha256, account FROM " + m_table
                                     + " WHERE gone = 0 AND asked > 0 AND (asked < ? OR asked > ?) ORDER BY asked, "
                                     + m_order + " LIMIT ?");
    if (rows)
        rows->bind(1, numberOf(lately.from)).bind(2, numberOf(lately.to)).bind(3, qint64(std::max(most, 0)));
    return allRows<std::vector<std::pair<qint64, StoredPlace>>>(std::move(rows), [](const Statement &row) {
        return std::pair(row.number(0), StoredPlace{{row.text(1), row.number(2), row.blob(3)}, row.text(4)});
    });
}

Status DeliveryRows::setAsked(std::span<const StoredPlace> there, const QDateTime &when) const
{
    auto note = m_connection.prepare(update("asked = ?4") + " AND asked > 0");
    if (!note)
        return passOn(note);
    for (const StoredPlace &one : there) {
        if (const Status done = bindPlace(*note, one.place).bind(4, numberOf(when)).run(); !done)
            return done;
    }
    return {};
}

Status DeliveryRows::setLost(std::span<const StoredPlace> lost) const
{
    auto note = m_connection.prepare(update("stored = 0, asked = 0"));
    if (!note)
        return passOn(note);
    for (const StoredPlace &one : lost) {
        if (const Status done = bindPlace(*note, one.place).run(); !done)
            return done;
    }
    return {};
}

Status DeliveryRows::noteAsked(std::span<const StoredPlace> there, std::span<const StoredPlace> lost,
                               const QDateTime &when) const
{
    return inOneCommit(m_connection, [&] {
        const Status asked = setAsked(there, when);
        return asked ? setLost(lost) : asked;
    });
}

Result<std::vector<Parcel>> DeliveryRows::toErase(const TimeSpan &lately, int most) const
{
    auto rows = m_connection.prepare(
        "SELECT " + QByteArray(kEventColumns) + ", account FROM " + m_table + " INDEXED BY " + m_table
        + "_to_erase WHERE gone = 2 AND (tombstoned < ? OR tombstoned > ?) ORDER BY " + m_order + " LIMIT ?");
    if (rows)
        rows->bind(1, numberOf(lately.from)).bind(2, numberOf(lately.to)).bind(3, qint64(std::max(most, 0)));
    return allRows<std::vector<Parcel>>(std::move(rows), [](const Statement &row) {
        return Parcel{eventOf(row), row.text(7)};
    });
}

Status DeliveryRows::setErased(std::span<const EventPlace> places, const QDateTime &when) const
{
    auto note = m_connection.prepare(update("tombstoned = ?4"));
    if (!note)
        return passOn(note);
    for (const EventPlace &place : places) {
        if (const Status done = bindPlace(*note, place).bind(4, numberOf(when)).run(); !done)
            return done;
    }
    return {};
}

Status DeliveryRows::noteErased(std::span<const EventPlace> places, const QDateTime &when) const
{
    return inOneCommit(m_connection, [&] { return setErased(places, when); });
}

// The first time counts. Bytes say that no tombstone lies there.
Status DeliveryRows::setShown(std::span<const SealedEvent> events, const QDateTime &when) const
{
    auto note = m_connection.prepare(update("tombstoned = ?4") + " AND (tombstoned = 0) <> (?4 = 0)");
    if (!note)
        return passOn(note);
    for (const SealedEvent &event : events) {
        bindPlace(*note, placeOf(event.header)).bind(4, event.sealed.isEmpty() ? numberOf(when) : 0);
        if (const Status done = note->run(); !done)
            return done;
    }
    return {};
}

Status DeliveryRows::noteShown(std::span<const SealedEvent> events, const QDateTime &when) const
{
    return inOneCommit(m_connection, [&] { return setShown(events, when); });
}

Result<std::vector<EventPlace>> DeliveryRows::removed(const TimeSpan &lately) const
{
    auto rows = m_connection.prepare("SELECT device, seq, sha256 FROM " + m_table + m_removed
                                     + " WHERE tombstoned <> 0 AND gone < 2 AND (tombstoned < ? OR tombstoned > ?)");
    if (rows)
        rows->bind(1, numberOf(lately.from)).bind(2, numberOf(lately.to));
    return allRows<std::vector<EventPlace>>(std::move(rows), placeAt);
}

// What came by stick may have gone to the server from another device.
Result<bool> DeliveryRows::addErased(const EventPlace &place, ErasedThere &there) const
{
    auto row = m_connection.prepare("SELECT tombstoned, " + m_brought + " FROM " + m_table
                                    + " WHERE device = ?1 AND seq = ?2 AND sha256 = ?3");
    const auto found = row ? bindPlace(*row, place).step() : Result<bool>(passOn(row));
    if (!found || !*found)
        return found;
    const QDateTime told = timeOf(row->number(0));
    ++(told.isValid() ? there.gone : row->number(1) != 0 ? there.waiting : there.never);
    if (told.isValid() && (!there.last.isValid() || told > there.last))
        there.last = told;
    return true;
}

// Out of one index, with no row read.
Result<DispatchCounts> DeliveryRows::counts() const
{
    auto rows = m_connection.prepare("SELECT count(*) FILTER (WHERE asked = 0), count(*) FILTER (WHERE asked > 0),"
                                     " count(*) FILTER (WHERE asked > 0 AND "
                                     + m_received + ") FROM " + m_table + " INDEXED BY " + m_table
                                     + "_to_ask WHERE gone = 0");
    const auto row = rows ? rows->step() : Result<bool>(passOn(rows));
    const auto last = firstNumber(m_connection.prepare("SELECT value FROM meta WHERE key = 'last_stored'"));
    if (!row || !last)
        return row ? Result<DispatchCounts>(passOn(last)) : Result<DispatchCounts>(passOn(row));
    const qint64 received = rows->number(2);
    return DispatchCounts{rows->number(0), rows->number(1) - received, received, timeOf(*last)};
}

} // namespace prystan::storage
