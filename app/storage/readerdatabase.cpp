// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerdatabase.h"

#include "migrations.h"

namespace prystan::storage {

namespace {

Status putFacts(const Connection &connection, Compartment compartment, int epoch, const age::Identity &identity)
{
    auto meta = connection.prepare("INSERT OR IGNORE INTO meta(key, value) VALUES('compartment', ?)");
    if (!meta)
        return passOn(meta);
    if (const Status done = meta->bind(1, toWord(compartment).toUtf8()).run(); !done)
        return done;
    auto key = connection.prepare("INSERT INTO reader_key(epoch, public, secret) VALUES(?,?,?)");
    if (!key)
        return passOn(key);
    return key->bind(1, qint64(epoch)).bind(2, identity.recipient().key()).bind(3, identity.key()).run();
}

Result<std::vector<EventContent>> decodeAll(Statement &rows)
{
    std::vector<EventContent> events;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return passOn(row);
        if (!*row)
            return events;
        auto event = decodeContent(rows.blob(0));
        if (!event)
            return passOn(event);
        events.push_back(std::move(*event));
    }
}

} // namespace

ReaderDatabase::ReaderDatabase(Connection connection, Compartment compartment, QString device)
    : m_connection(std::move(connection))
    , m_compartment(compartment)
    , m_device(std::move(device))
{ }

Status ReaderDatabase::putIdentity(const QString &path, const SecretBuffer &key, Compartment compartment, int epoch,
                                   const age::Identity &identity)
{
    if (const Status made = Connection::createFile(path); !made && made.error().code != ErrorCode::AlreadyExists)
        return made;
    const auto connection = Connection::open(path, key);
    if (!connection)
        return passOn(connection);
    if (const Status migrated = migrate(*connection, readerSchema()); !migrated)
        return migrated;
    Transaction transaction(*connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    if (const Status put = putFacts(*connection, compartment, epoch, identity); !put)
        return put;
    if (const Status done = transaction.commit(); !done)
        return done;
    return connection->checkpoint();
}

Result<std::unique_ptr<ReaderStore>> ReaderDatabase::open(const QString &path, const SecretBuffer &key,
                                                          Compartment compartment, const QString &device)
{
    auto connection = Connection::open(path, key);
    if (!connection)
        return passOn(connection);
    if (const Status migrated = migrate(*connection, readerSchema()); !migrated)
        return passOn(migrated);
    (void)connection->checkpoint(); // a full disk must not keep anybody from reading
    std::unique_ptr<ReaderDatabase> store(new ReaderDatabase(std::move(*connection), compartment, device));
    if (const Status loaded = store->load(); !loaded)
        return passOn(loaded);
    return std::unique_ptr<ReaderStore>(std::move(store));
}

// The file name says which compartment it is; so must the inside.
Status ReaderDatabase::load()
{
    const auto word = m_connection.firstText("SELECT value FROM meta WHERE key = 'compartment'");
    if (!word || *word != toWord(m_compartment))
        return failure(ErrorCode::Corrupt);
    return loadIdentities();
}

Status ReaderDatabase::loadIdentities()
{
    auto rows = m_connection.prepare("SELECT public, secret FROM reader_key ORDER BY epoch DESC");
    if (!rows)
        return passOn(rows);
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return passOn(row);
        if (!*row)
            return m_identities.empty() ? Status(failure(ErrorCode::Corrupt)) : Status();
        auto identity = age::Identity::fromKey(rows->secret(1));
        if (!identity || identity->recipient().key() != rows->blob(0))
            return failure(ErrorCode::Corrupt);
        m_identities.push_back(std::move(*identity));
    }
}

Result<qint64> ReaderDatabase::ingestedUpTo()
{
    auto mark = m_connection.prepare("SELECT seq FROM mark WHERE device = ?");
    if (!mark)
        return passOn(mark);
    const auto row = mark->bind(1, m_device).step();
    if (!row)
        return passOn(row);
    return *row ? mark->number(0) : 0;
}

Status ReaderDatabase::addEvent(const EventContent &event)
{
    const QByteArray content = encode(event);
    auto known = m_connection.prepare("SELECT content FROM event WHERE id = ?");
    if (!known)
        return passOn(known);
    const auto row = known->bind(1, event.id).step();
    if (!row)
        return passOn(row);
    if (*row)
        return known->blob(0) == content ? Status()
                                         : addQuarantined({event.device, event.seq, QStringLiteral("id_reused")});

    auto insert = m_connection.prepare("INSERT INTO event(id, subject, device, seq, content) VALUES(?,?,?,?,?)");
    if (!insert)
        return passOn(insert);
    insert->bind(1, event.id).bind(2, event.subject).bind(3, event.device).bind(4, event.seq).bind(5, content);
    return insert->run();
}

Status ReaderDatabase::addQuarantined(const Quarantined &bad)
{
    auto insert = m_connection.prepare("INSERT OR IGNORE INTO quarantine(device, seq, reason) VALUES(?,?,?)");
    return insert ? insert->bind(1, bad.device).bind(2, bad.seq).bind(3, bad.reason).run() : Status(passOn(insert));
}

Status ReaderDatabase::moveMark(qint64 upTo)
{
    auto put = m_connection.prepare("INSERT INTO mark(device, seq) VALUES(?,?)"
                                    " ON CONFLICT(device) DO UPDATE SET seq = max(seq, excluded.seq)");
    return put ? put->bind(1, m_device).bind(2, upTo).run() : Status(passOn(put));
}

Status ReaderDatabase::ingest(const std::vector<EventContent> &events, const std::vector<Quarantined> &bad, qint64 upTo)
{
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    for (const EventContent &event : events) {
        if (const Status done = addEvent(event); !done)
            return done;
    }
    for (const Quarantined &one : bad) {
        if (const Status done = addQuarantined(one); !done)
            return done;
    }
    if (const Status done = moveMark(upTo); !done)
        return done;
    return transaction.commit();
}

Result<std::vector<EventContent>> ReaderDatabase::eventsOfSubject(const QString &subject)
{
    auto rows = m_connection.prepare("SELECT content FROM event WHERE subject = ? ORDER BY seq, number");
    if (!rows)
        return passOn(rows);
    rows->bind(1, subject);
    return decodeAll(*rows);
}

Result<std::vector<EventContent>> ReaderDatabase::allEvents()
{
    auto rows = m_connection.prepare("SELECT content FROM event ORDER BY seq, number");
    return rows ? decodeAll(*rows) : Result<std::vector<EventContent>>(passOn(rows));
}

Result<QStringList> ReaderDatabase::subjects()
{
    auto rows
        = m_connection.prepare("SELECT subject FROM event GROUP BY subject ORDER BY min(seq) DESC, min(number) DESC");
    if (!rows)
        return passOn(rows);
    QStringList list;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return passOn(row);
        if (!*row)
            return list;
        list << rows->text(0);
    }
}

Result<qint64> ReaderDatabase::quarantineCount()
{
    return m_connection.firstNumber("SELECT count(*) FROM quarantine");
}

} // namespace prystan::storage
