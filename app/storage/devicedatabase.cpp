// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicedatabase.h"

#include "audit.h"
#include "migrations.h"
#include "rows.h"

#include <algorithm>

namespace prystan::storage {

namespace {

Result<std::vector<qint64>> numbersOf(Result<Statement> rows)
{
    return allRows<std::vector<qint64>>(std::move(rows), [](const Statement &row) { return row.number(0); });
}

QString nameOf(DeviceDatabase::Copy which)
{
    return which == DeviceDatabase::Copy::Facts ? QStringLiteral("facts") : QStringLiteral("manifest");
}

} // namespace

DeviceDatabase::DeviceDatabase(Connection connection)
    : m_connection(std::move(connection))
{ }

Status DeviceDatabase::create(const QString &path, const SecretBuffer &key, const QByteArray &facts)
{
    if (const Status made = Connection::createFile(path); !made)
        return made;
    auto connection = Connection::open(path, key);
    if (!connection)
        return passOn(connection);
    if (const Status migrated = migrate(*connection, deviceSchema()); !migrated)
        return migrated;
    const DeviceDatabase database(std::move(*connection));
    if (const Status put = database.putCopy(Copy::Facts, facts); !put)
        return put;
    return database.connection().checkpoint();
}

Result<DeviceDatabase> DeviceDatabase::open(const QString &path, const SecretBuffer &key)
{
    auto connection = Connection::open(path, key);
    if (!connection)
        return passOn(connection);
    if (const Status migrated = migrate(*connection, deviceSchema()); !migrated)
        return passOn(migrated);
    (void)connection->checkpoint(); // a full disk must not keep anybody from opening
    DeviceDatabase database(std::move(*connection));
    if (const Status loaded = database.loadHead(); !loaded)
        return passOn(loaded);
    return database;
}

Status DeviceDatabase::loadHead()
{
    auto newest = m_connection.prepare("SELECT seq, sha256 FROM event ORDER BY seq DESC LIMIT 1");
    if (!newest)
        return passOn(newest);
    const auto row = newest->step();
    if (!row)
        return passOn(row);
    if (*row)
        m_head = {newest->number(0), newest->blob(1)};
    return {};
}

Status DeviceDatabase::insert(const SealedEvent &event, const QDateTime &saved) const
{
    auto add = m_connection.prepare("INSERT INTO event(seq, org, device, prev, sha256, signature, sealed, saved)"
                                    " VALUES(?,?,?,?,?,?,?,?) ON CONFLICT(seq) DO NOTHING");
    if (!add)
        return passOn(add);
    bindEvent(*add, event);
    add->bind(8, numberOf(saved));
    if (const Status done = add->run(); !done)
        return done;
    const auto stored = row(event.header.seq);
    if (!stored)
        return passOn(stored);
    const bool same = stored->has_value() && (*stored)->header == event.header && (*stored)->sealed == event.sealed;
    return same ? Status() : Status(failure(ErrorCode::Corrupt));
}

Status DeviceDatabase::write(std::span<const AuditEntry> audit) const
{
    for (const AuditEntry &entry : audit) {
        if (const Status done = writeAudit(m_connection, entry); !done)
            return done;
    }
    return {};
}

Status DeviceDatabase::store(std::span<const SealedEvent> events, std::span<const AuditEntry> audit,
                             const QDateTime &saved)
{
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    for (const SealedEvent &event : events) {
        if (const Status done = insert(event, saved); !done)
            return done;
    }
    if (const Status done = write(audit); !done)
        return done;
    if (const Status done = transaction.commit(); !done)
        return done;
    for (const SealedEvent &event : events) {
        if (event.header.seq > m_head.seq)
            m_head = {event.header.seq, event.header.sha256};
    }
    return {};
}

// What was delivered was the file that stood here: another one has been delivered to nobody.
Status DeviceDatabase::put(const SealedEvent &event, int gone) const
{
    auto put = m_connection.prepare(
        "INSERT INTO event(seq, org, device, prev, sha256, signature, sealed, gone) VALUES(?,?,?,?,?,?,?,?)"
        " ON CONFLICT(seq) DO UPDATE SET org = excluded.org, device = excluded.device, prev = excluded.prev,"
        " sha256 = excluded.sha256, signature = excluded.signature, sealed = excluded.sealed,"
        " delivered = delivered * (sha256 = excluded.sha256), stored = stored * (sha256 = excluded.sha256),"
        " asked = asked * (sha256 = excluded.sha256), tombstoned = tombstoned * (sha256 = excluded.sha256),"
        " gone = max(gone, excluded.gone)");
    if (!put)
        return passOn(put);
    bindEvent(*put, event);
    return put->bind(8, qint64(gone)).run();
}

Status DeviceDatabase::overwrite(const SealedEvent &event)
{
    if (const Status done = put(event, 0); !done)
        return done;
    return loadHead();
}

Status DeviceDatabase::putGone(const SealedEvent &event, std::span<const AuditEntry> audit)
{
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    // Perhaps it was erased; nobody knows any more, and the place of delivery must not lose it on a guess.
    if (const Status done = put({event.header, event.signature, {}}, numberOf(Gone::Pruned)); !done)
        return done;
    if (const Status done = write(audit); !done)
        return done;
    if (const Status done = transaction.commit(); !done)
        return done;
    return loadHead();
}

Status DeviceDatabase::empty(qint64 seq, Gone why) const
{
    auto found = m_connection.prepare("SELECT delivered = 0 AND gone = 0 FROM event WHERE seq = ?");
    if (!found)
        return passOn(found);
    const auto hasRow = found->bind(1, seq).step();
    if (!hasRow)
        return passOn(hasRow);
    if (!*hasRow)
        return failure(ErrorCode::NotFound);
    if (why == Gone::Pruned && found->number(0) != 0)
        return failure(ErrorCode::Refused);
    auto update = m_connection.prepare("UPDATE event SET sealed = x'', gone = max(gone, ?) WHERE seq = ?");
    return update ? update->bind(1, qint64(numberOf(why))).bind(2, seq).run() : Status(passOn(update));
}

Status DeviceDatabase::shed(std::span<const qint64> seqs, Gone why, std::span<const AuditEntry> audit) const
{
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    for (const qint64 seq : seqs) {
        if (const Status done = empty(seq, why); !done)
            return done;
    }
    if (const Status done = write(audit); !done)
        return done;
    if (const Status done = transaction.commit(); !done)
        return done;
    return m_connection.checkpoint();
}

Status DeviceDatabase::noteDelivered(std::span<const qint64> seqs, const QDateTime &when) const
{
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    auto update = m_connection.prepare("UPDATE event SET delivered = ? WHERE seq = ? AND delivered = 0");
    if (!update)
        return passOn(update);
    for (const qint64 seq : seqs) {
        if (const Status done = update->bind(1, numberOf(when)).bind(2, seq).run(); !done)
            return done;
    }
    return transaction.commit();
}

Result<qint64> DeviceDatabase::noteReceived(const EventPlace &upTo, const QDateTime &when) const
{
    const auto named = row(upTo.seq);
    if (!named || !*named || placeOf((*named)->header) != upTo)
        return named ? failure(ErrorCode::Refused) : Result<qint64>(passOn(named));
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return passOn(begun);
    auto count = m_connection.prepare("SELECT count(*) FROM event WHERE delivered = 0 AND seq <= ?");
    if (count)
        count->bind(1, upTo.seq);
    const auto fresh = firstNumber(std::move(count));
    if (!fresh)
        return fresh;
    auto update = m_connection.prepare("UPDATE event SET delivered = ? WHERE delivered = 0 AND seq <= ?");
    const Status noted = update ? update->bind(1, numberOf(when)).bind(2, upTo.seq).run() : Status(passOn(update));
    if (!noted)
        return passOn(noted);
    const Status done = transaction.commit();
    return done ? fresh : Result<qint64>(passOn(done));
}

Result<std::vector<qint64>> DeviceDatabase::waitingAfter(qint64 seq, int limit) const
{
    auto rows = m_connection.prepare("SELECT seq FROM event INDEXED BY event_to_store"
                                     " WHERE stored = 0 AND gone = 0 AND seq > ? ORDER BY seq LIMIT ?");
    if (rows)
        rows->bind(1, seq).bind(2, qint64(limit));
    return numbersOf(std::move(rows));
}

Result<std::vector<KeptEvent>> DeviceDatabase::kept() const
{
    return allRows<std::vector<KeptEvent>>(
        m_connection.prepare("SELECT seq, sha256, saved, delivered FROM event WHERE gone = 0 ORDER BY seq"),
        [](const Statement &row) {
            return KeptEvent{row.number(0), row.blob(1), timeOf(row.number(2)), timeOf(row.number(3))};
        });
}

Result<std::vector<EventPlace>> DeviceDatabase::takenAway(Gone why) const
{
    auto rows = m_connection.prepare("SELECT device, seq, sha256 FROM event INDEXED BY event_gone"
                                     " WHERE gone <> 0 AND gone = ? ORDER BY seq");
    if (rows)
        rows->bind(1, qint64(numberOf(why)));
    return allRows<std::vector<EventPlace>>(std::move(rows), placeAt);
}

Status DeviceDatabase::confirm(std::span<const SealedEvent> events) const
{
    m_connection.forgetCachedPages();
    for (const SealedEvent &event : events) {
        const auto stored = row(event.header.seq);
        if (!stored)
            return passOn(stored);
        if (!stored->has_value() || (*stored)->header != event.header || (*stored)->sealed != event.sealed)
            return failure(ErrorCode::Corrupt);
    }
    return {};
}

Result<std::optional<SealedEvent>> DeviceDatabase::row(qint64 seq) const
{
    auto found = m_connection.prepare("SELECT " + QByteArray(kEventColumns) + " FROM event WHERE seq = ?");
    if (!found)
        return passOn(found);
    const auto hasRow = found->bind(1, seq).step();
    if (!hasRow)
        return passOn(hasRow);
    return *hasRow ? std::optional(eventOf(*found)) : std::nullopt;
}

Result<std::vector<qint64>> DeviceDatabase::seqsAfter(qint64 seq, int limit) const
{
    auto rows = m_connection.prepare("SELECT seq FROM event WHERE seq > ? ORDER BY seq LIMIT ?");
    if (rows)
        rows->bind(1, seq).bind(2, qint64(limit));
    return numbersOf(std::move(rows));
}

Result<std::vector<qint64>> DeviceDatabase::gone(qint64 after, qint64 upTo) const
{
    auto rows = m_connection.prepare("SELECT seq FROM event WHERE gone <> 0 AND seq > ? AND seq <= ? ORDER BY seq");
    if (rows)
        rows->bind(1, after).bind(2, upTo);
    return numbersOf(std::move(rows));
}

Result<std::vector<SealedEvent>> DeviceDatabase::rowsAfter(qint64 seq, int limit) const
{
    auto rows = m_connection.prepare("SELECT " + QByteArray(kEventColumns)
                                     + " FROM event WHERE seq > ? ORDER BY seq LIMIT ?");
    if (rows)
        rows->bind(1, seq).bind(2, qint64(std::max(limit, 0)));
    return allRows<std::vector<SealedEvent>>(std::move(rows), eventOf);
}

Result<qint64> DeviceDatabase::notDelivered() const
{
    return m_connection.firstNumber("SELECT count(*) FROM event WHERE delivered = 0 AND gone = 0");
}

Result<QByteArray> DeviceDatabase::copy(Copy which) const
{
    auto found = m_connection.prepare("SELECT value FROM meta WHERE key = ?");
    if (!found)
        return passOn(found);
    const auto hasRow = found->bind(1, nameOf(which)).step();
    if (!hasRow)
        return passOn(hasRow);
    return *hasRow ? found->blob(0) : QByteArray();
}

Status DeviceDatabase::putCopy(Copy which, const QByteArray &bytes) const
{
    auto put = m_connection.prepare("INSERT INTO meta(key, value) VALUES(?,?)"
                                    " ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    return put ? put->bind(1, nameOf(which)).bind(2, bytes).run() : Status(passOn(put));
}

Status DeviceDatabase::putGrant(const LetIn &grant) const
{
    auto put
        = m_connection.prepare("INSERT INTO granted(device, signer, file) VALUES(?,?,?)"
                               " ON CONFLICT(device) DO UPDATE SET signer = excluded.signer, file = excluded.file");
    return put ? put->bind(1, grant.device).bind(2, grant.by).bind(3, grant.certificate).run() : Status(passOn(put));
}

Status DeviceDatabase::dropGrant(const QString &device) const
{
    auto drop = m_connection.prepare("DELETE FROM granted WHERE device = ?");
    return drop ? drop->bind(1, device).run() : Status(passOn(drop));
}

Result<std::vector<LetIn>> DeviceDatabase::grants() const
{
    return allRows<std::vector<LetIn>>(m_connection.prepare("SELECT device, signer, file FROM granted ORDER BY device"),
                                       [](const Statement &row) {
                                           return LetIn{row.text(0), row.text(1), row.blob(2)};
                                       });
}

Result<QString> DeviceDatabase::setting(const QString &key) const
{
    auto found = m_connection.prepare("SELECT value FROM setting WHERE key = ?");
    if (!found)
        return passOn(found);
    const auto hasRow = found->bind(1, key).step();
    if (!hasRow)
        return passOn(hasRow);
    return *hasRow ? found->text(0) : QString();
}

Status DeviceDatabase::setSetting(const QString &key, const QString &value) const
{
    auto put = m_connection.prepare("INSERT INTO setting(key, value) VALUES(?,?)"
                                    " ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    return put ? put->bind(1, key).bind(2, value).run() : Status(passOn(put));
}

} // namespace prystan::storage
