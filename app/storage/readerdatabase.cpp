// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerdatabase.h"

#include "migrations.h"
#include "rows.h"

namespace prystan::storage {

namespace {

Status putCompartment(const Connection &connection, Compartment compartment)
{
    auto meta = connection.prepare("INSERT OR IGNORE INTO meta(key, value) VALUES('compartment', ?)");
    return meta ? meta->bind(1, toWord(compartment).toUtf8()).run() : Status(passOn(meta));
}

Result<std::vector<EventContent>> decodeAll(Result<Statement> rows)
{
    if (!rows)
        return passOn(rows);
    std::vector<EventContent> events;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return passOn(row);
        if (!*row)
            return events;
        auto event = decodeContent(rows->blob(0));
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
    , m_keys(m_connection)
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
    if (const Status put = putCompartment(*connection, compartment); !put)
        return put;
    return DatabaseKeyRing(*connection).add(epoch, identity);
}

Status ReaderDatabase::putLetterKey(const QString &path, const SecretBuffer &key, const age::Identity &identity)
{
    const auto connection = Connection::open(path, key);
    return connection ? DatabaseKeyRing(*connection).putLetterKey(identity) : Status(passOn(connection));
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
    return m_keys.load();
}

Result<qint64> ReaderDatabase::mark(const QString &of)
{
    auto mark = m_connection.prepare("SELECT seq FROM mark WHERE device = ?");
    if (!mark)
        return passOn(mark);
    const auto row = mark->bind(1, of).step();
    if (!row)
        return passOn(row);
    return *row ? mark->number(0) : 0;
}

Status ReaderDatabase::addEvents(const Ingested &round)
{
    auto insert = m_connection.prepare("INSERT INTO event(id, subject, device, seq, content, epoch) VALUES(?,?,?,?,?,?)"
                                       " ON CONFLICT(id) DO NOTHING");
    if (!insert)
        return passOn(insert);
    for (const EventContent &event : round.events) {
        const auto found = round.opened.find(event.id);
        const bool written = found != round.opened.end();
        insert->bind(1, event.id)
            .bind(2, event.subject)
            .bind(3, event.device)
            .bind(4, event.seq)
            .bind(5, written ? found->second.json : encode(event))
            .bind(6, qint64(written ? found->second.epoch : kFirstEpoch));
        if (const Status done = insert->run(); !done)
            return done;
    }
    return {};
}

Status ReaderDatabase::addLinks(const std::vector<EventHeader> &links)
{
    auto insert = m_connection.prepare("INSERT INTO link(device, seq, prev, sha256) VALUES(?,?,?,?)"
                                       " ON CONFLICT(device, seq) DO NOTHING");
    if (!insert)
        return passOn(insert);
    for (const EventHeader &link : links) {
        insert->bind(1, link.device).bind(2, link.seq).bind(3, link.prev).bind(4, link.sha256);
        if (const Status done = insert->run(); !done)
            return done;
    }
    return {};
}

Status ReaderDatabase::moveMarks(const std::map<QString, qint64> &marks)
{
    auto put = m_connection.prepare("INSERT INTO mark(device, seq) VALUES(?,?)"
                                    " ON CONFLICT(device) DO UPDATE SET seq = max(seq, excluded.seq)");
    if (!put)
        return passOn(put);
    for (const auto &[device, seq] : marks) {
        if (const Status done = put->bind(1, device).bind(2, seq).run(); !done)
            return done;
    }
    return {};
}

Status ReaderDatabase::put(const Ingested &round)
{
    if (const Status done = addEvents(round); !done)
        return done;
    if (const Status done = quarantine::remove(m_connection, round.settled); !done)
        return done;
    if (const Status done = quarantine::add(m_connection, round.bad); !done)
        return done;
    if (const Status done = addLinks(round.links); !done)
        return done;
    return moveMarks(round.marks);
}

Status ReaderDatabase::ingest(const Ingested &round)
{
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    if (const Status done = put(round); !done)
        return done;
    return transaction.commit();
}

Result<std::optional<EventContent>> ReaderDatabase::eventById(const QString &id)
{
    if (!m_byId) {
        auto rows = m_connection.prepare("SELECT content FROM event WHERE id = ?");
        if (!rows)
            return passOn(rows);
        m_byId.emplace(std::move(*rows));
    }
    const auto row = m_byId->bind(1, id).step();
    if (!row)
        return passOn(row);
    const QByteArray content = *row ? m_byId->blob(0) : QByteArray();
    m_byId->reset(); // else it would hold on to the log
    if (!*row)
        return std::optional<EventContent>();
    auto event = decodeContent(content);
    return event ? Result<std::optional<EventContent>>(std::move(*event)) : passOn(event);
}

Result<std::vector<EventContent>> ReaderDatabase::eventsOfSubject(const QString &subject)
{
    auto rows = m_connection.prepare("SELECT content FROM event WHERE subject = ? AND standing ORDER BY seq, number");
    if (rows)
        rows->bind(1, subject);
    return decodeAll(std::move(rows));
}

Result<std::vector<EventContent>> ReaderDatabase::allEvents()
{
    return decodeAll(m_connection.prepare("SELECT content FROM event WHERE standing ORDER BY seq, number"));
}

Result<QStringList> ReaderDatabase::subjects()
{
    return allRows<QStringList>(
        m_connection.prepare(
            "SELECT subject FROM event WHERE standing GROUP BY subject ORDER BY min(seq) DESC, min(number) DESC"),
        firstText);
}

// A link that is proven for other bytes is another event: that one stays.
Status ReaderDatabase::eraseEvent(const ErasedLink &link)
{
    auto note = m_connection.prepare("INSERT INTO erased(device, seq, sha256) VALUES(?,?,?) ON CONFLICT DO NOTHING");
    auto drop = m_connection.prepare("DELETE FROM event WHERE device = ?1 AND seq = ?2 AND NOT EXISTS"
                                     " (SELECT 1 FROM link WHERE device = ?1 AND seq = ?2 AND sha256 <> ?3)");
    if (!note || !drop)
        return passOn(note ? drop : note);
    for (Statement *statement : {&*note, &*drop}) {
        if (const Status done = statement->bind(1, link.device).bind(2, link.seq).bind(3, link.sha256).run(); !done)
            return done;
    }
    return quarantine::erase(m_connection, link);
}

Status ReaderDatabase::erase(const std::vector<ErasedLink> &links)
{
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    for (const ErasedLink &link : links) {
        if (const Status done = eraseEvent(link); !done)
            return done;
    }
    if (const Status done = transaction.commit(); !done)
        return done;
    return m_connection.checkpoint(); // the log still has the pages as they were
}

Result<std::vector<ErasedLink>> ReaderDatabase::erasedLinks()
{
    return allRows<std::vector<ErasedLink>>(
        m_connection.prepare("SELECT device, seq, sha256 FROM erased ORDER BY device, seq, sha256"), placeAt);
}

Result<std::vector<EventHeader>> ReaderDatabase::links(const QString &device, qint64 from, qint64 to)
{
    auto rows = m_connection.prepare(
        "SELECT seq, prev, sha256 FROM link WHERE device = ? AND seq BETWEEN ? AND ? ORDER BY seq");
    if (rows)
        rows->bind(1, device).bind(2, from).bind(3, to);
    return allRows<std::vector<EventHeader>>(std::move(rows), [&](const Statement &row) {
        return EventHeader{{}, device, row.number(0), row.blob(1), row.blob(2)};
    });
}

Result<std::vector<ChainLength>> ReaderDatabase::chains()
{
    return allRows<std::vector<ChainLength>>(
        m_connection.prepare("SELECT device, count(*), max(seq) FROM link GROUP BY device ORDER BY device"),
        [](const Statement &row) {
            return ChainLength{row.text(0), row.number(1), row.number(2)};
        });
}

Result<std::vector<EventContent>> ReaderDatabase::behind(const QString &device, qint64 seq, bool standing)
{
    auto rows
        = m_connection.prepare(standing ? "SELECT content FROM event WHERE device = ? AND seq > ? AND standing"
                                        : "SELECT content FROM event WHERE device = ? AND seq <= ? AND NOT standing");
    if (rows)
        rows->bind(1, device).bind(2, seq);
    return decodeAll(std::move(rows));
}

Status ReaderDatabase::setStanding(const QString &id, bool standing)
{
    auto update = m_connection.prepare("UPDATE event SET standing = ? WHERE id = ?");
    return update ? update->bind(1, qint64(standing)).bind(2, id).run() : Status(passOn(update));
}

Status ReaderDatabase::takeBack(const std::vector<EventContent> &events, const QDateTime &now)
{
    for (const EventContent &event : events) {
        if (const Status done = setStanding(event.id, false); !done)
            return done;
    }
    return quarantine::add(m_connection, quarantine::takenBack(events, now));
}

Status ReaderDatabase::putBack(const std::vector<EventContent> &events)
{
    for (const EventContent &event : events) {
        if (const Status done = setStanding(event.id, true); !done)
            return done;
    }
    return quarantine::remove(m_connection, quarantine::idsOfTakenBack(events));
}

Result<QStringList> ReaderDatabase::takeBackAfter(const QString &device, qint64 seq, const QDateTime &now)
{
    const auto falling = behind(device, seq, true);
    const auto rising = behind(device, seq, false);
    if (!falling || !rising)
        return passOn(falling ? rising : falling);
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return passOn(begun);
    if (const Status done = takeBack(*falling, now); !done)
        return passOn(done);
    if (const Status done = putBack(*rising); !done)
        return passOn(done);
    if (const Status done = transaction.commit(); !done)
        return passOn(done);
    QStringList subjects;
    for (const auto *events : {&*falling, &*rising}) {
        for (const EventContent &event : *events)
            subjects << event.subject;
    }
    return subjects;
}

Result<QByteArray> ReaderDatabase::judgedBy()
{
    auto rows = m_connection.prepare("SELECT value FROM meta WHERE key = 'judged_by'");
    if (!rows)
        return passOn(rows);
    const auto row = rows->step();
    if (!row)
        return passOn(row);
    return *row ? rows->blob(0) : QByteArray();
}

Status ReaderDatabase::setJudgedBy(const QByteArray &rules)
{
    auto put = m_connection.prepare("INSERT INTO meta(key, value) VALUES('judged_by', ?)"
                                    " ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    return put ? put->bind(1, rules).run() : Status(passOn(put));
}

} // namespace prystan::storage
