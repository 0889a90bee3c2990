// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarantine.h"

#include "primitives.h"
#include "rows.h"

namespace prystan::storage::quarantine {

namespace {

constexpr char kLabel[] = "prystan taken back\n"; // else an id could be that of a sealed event

QString written(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QByteArray idOfTakenBack(const EventContent &event)
{
    return crypto::sha256(kLabel + event.id.toUtf8());
}

constexpr auto kNotes = "SELECT id, org, device, seq, prev, sha256, signature, reason, received, owner, owned_at,"
                        " length(content) > 0 FROM quarantine ORDER BY device, seq, id";
constexpr auto kWhole = "SELECT id, org, device, seq, prev, sha256, signature, reason, received, owner, owned_at,"
                        " length(content) > 0, sealed, content FROM quarantine WHERE id = ?";

Quarantined read(const Statement &row)
{
    Quarantined one;
    one.id = row.blob(0);
    one.event.header = {row.text(1), row.text(2), row.number(3), row.blob(4), row.blob(5)};
    one.event.signature = row.blob(6);
    one.reason = row.text(7);
    one.received = timeOf(row.text(8));
    one.owner = row.text(9);
    one.ownedAt = timeOf(row.text(10));
    one.takenBack = row.number(11) != 0;
    return one;
}

} // namespace

Status add(const Connection &connection, const std::vector<Quarantined> &bad)
{
    auto insert = connection.prepare("INSERT INTO quarantine(id, org, device, seq, prev, sha256, signature, sealed,"
                                     " content, reason, received) VALUES(?,?,?,?,?,?,?,?,?,?,?)"
                                     " ON CONFLICT(id) DO UPDATE SET reason = excluded.reason");
    if (!insert)
        return passOn(insert);
    for (const Quarantined &one : bad) {
        const EventHeader &header = one.event.header;
        insert->bind(1, one.id).bind(2, header.org).bind(3, header.device).bind(4, header.seq).bind(5, header.prev);
        insert->bind(6, header.sha256).bind(7, one.event.signature).bind(8, one.event.sealed).bind(9, one.content);
        insert->bind(10, one.reason).bind(11, written(one.received));
        if (const Status done = insert->run(); !done)
            return done;
    }
    return {};
}

Status remove(const Connection &connection, const std::vector<QByteArray> &ids)
{
    auto drop = connection.prepare("DELETE FROM quarantine WHERE id = ?");
    if (!drop)
        return passOn(drop);
    for (const QByteArray &id : ids) {
        if (const Status done = drop->bind(1, id).run(); !done)
            return done;
    }
    return {};
}

Status erase(const Connection &connection, const ErasedLink &link)
{
    auto drop = connection.prepare("DELETE FROM quarantine WHERE device = ?1 AND seq = ?2 AND (sha256 = ?3 OR"
                                   " (length(sha256) = 0 AND NOT EXISTS"
                                   " (SELECT 1 FROM link WHERE device = ?1 AND seq = ?2 AND sha256 <> ?3)))");
    return drop ? drop->bind(1, link.device).bind(2, link.seq).bind(3, link.sha256).run() : Status(passOn(drop));
}

Status takeCare(const Connection &connection, const QByteArray &id, const QString &owner, const QDateTime &time)
{
    auto update = connection.prepare("UPDATE quarantine SET owner = ?, owned_at = ? WHERE id = ?");
    return update ? update->bind(1, owner).bind(2, written(time)).bind(3, id).run() : Status(passOn(update));
}

Result<qint64> count(const Connection &connection)
{
    return connection.firstNumber("SELECT count(*) FROM quarantine");
}

Result<std::vector<Quarantined>> all(const Connection &connection)
{
    return allRows<std::vector<Quarantined>>(connection.prepare(kNotes), read);
}

Result<std::optional<Quarantined>> byId(const Connection &connection, const QByteArray &id)
{
    auto rows = connection.prepare(kWhole);
    if (!rows)
        return passOn(rows);
    const auto row = rows->bind(1, id).step();
    if (!row)
        return passOn(row);
    if (!*row)
        return std::optional<Quarantined>();
    Quarantined one = read(*rows);
    one.event.sealed = rows->blob(12);
    one.content = rows->blob(13);
    return std::optional(std::move(one));
}

std::vector<Quarantined> takenBack(const std::vector<EventContent> &events, const QDateTime &now)
{
    std::vector<Quarantined> rows;
    for (const EventContent &event : events) {
        Quarantined one;
        one.id = idOfTakenBack(event);
        one.event.header = {event.org, event.device, event.seq, {}, {}};
        one.content = encode(event);
        one.takenBack = true;
        one.reason = toWord(Doubt::AfterRevocation);
        one.received = now;
        rows.push_back(std::move(one));
    }
    return rows;
}

std::vector<QByteArray> idsOfTakenBack(const std::vector<EventContent> &events)
{
    std::vector<QByteArray> ids;
    ids.reserve(events.size());
    for (const EventContent &event : events)
        ids.push_back(idOfTakenBack(event));
    return ids;
}

} // namespace prystan::storage::quarantine
