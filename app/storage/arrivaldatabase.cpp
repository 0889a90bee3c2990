// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrivaldatabase.h"

#include "arrivedchain.h"
#include "basket.h"
#include "files.h"
#include "migrations.h"
#include "rows.h"

#include <QFile>
#include <set>

namespace prystan::storage {

namespace {

// `gone` of a place that was erased elsewhere before its bytes came here; and once an erasure names it.
constexpr qint64 kNeverHere = 3, kExplained = 4;
constexpr qsizetype kEnoughBytes = qsizetype(4) << 20; // of sealed events at a time: some hundred ordinary ones

Result<Connection> openOrMake(const QString &path, const SecretBuffer &key)
{
    if (!QFile::exists(path)) {
        Connection::removeFiles(path); // the log of one that is gone
        if (const Status made = Connection::createFile(path); !made)
            return passOn(made);
    }
    auto connection = Connection::open(path, key);
    if (!connection)
        return connection;
    const Status migrated = migrate(*connection, arrivalSchema());
    return migrated ? std::move(connection) : Result<Connection>(passOn(migrated));
}

Result<Connection> makeAnew(const QString &path, const SecretBuffer &key)
{
    const Status aside = Connection::setAside(path);
    return aside ? openOrMake(path, key) : Result<Connection>(passOn(aside));
}

bool isDamaged(const Result<Connection> &opened, Look look)
{
    if (!opened)
        return opened.error().code == ErrorCode::Corrupt;
    return look == Look::Complete && opened->soundness() == Connection::Soundness::Damaged;
}

// Gives a place that had no bytes a new number: who has read up to here looks at it again.
class Upward
{
public:
    [[nodiscard]] Status prepare(const Connection &connection)
    {
        auto next = connection.prepare("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'arrived' AND EXISTS"
                                       " (SELECT 1 FROM arrived WHERE device = ?1 AND seq = ?2 AND sha256 = ?3"
                                       " AND gone IN (3, 4))");
        auto give = connection.prepare("UPDATE arrived SET number ="
                                       " (SELECT seq FROM sqlite_sequence WHERE name = 'arrived')"
                                       " WHERE device = ?1 AND seq = ?2 AND sha256 = ?3 AND gone IN (3, 4)");
        if (!next || !give)
            return next ? Status(passOn(give)) : Status(passOn(next));
        m_next.emplace(std::move(*next));
        m_give.emplace(std::move(*give));
        return {};
    }
    [[nodiscard]] Status move(const EventPlace &place)
    {
        for (auto *statement : {&m_next, &m_give}) {
            (*statement)->bind(1, place.device).bind(2, place.seq).bind(3, place.sha256);
            if (const Status done = (*statement)->run(); !done)
                return done;
        }
        return {};
    }

private:
    std::optional<Statement> m_next, m_give;
};

// Puts events in, within the caller's commit. Twice the same changes nothing, but for two things: bytes fill a place
// that had none, unless they were taken away here; and what a server has is stored.
class Taking
{
public:
    Taking(const Connection &connection, CameBy way, const QDateTime &when)
        : m_connection(connection)
        , m_way(way)
        , m_when(numberOf(when))
    { }
    [[nodiscard]] Status prepare();
    [[nodiscard]] Status put(const Parcel &parcel);

private:
    [[nodiscard]] Status fill(const SealedEvent &event);
    [[nodiscard]] Status noteServer(const Parcel &parcel);
    [[nodiscard]] static Statement &bound(std::optional<Statement> &statement, const EventHeader &header)
    {
        return statement->bind(1, header.device).bind(2, header.seq).bind(3, header.sha256);
    }

    const Connection &m_connection;
    CameBy m_way;
    qint64 m_when;
    std::optional<Statement> m_insert, m_fill, m_stored, m_tombstoned;
    Upward m_upward;
};

Status Taking::prepare()
{
    const QByteArray here = " WHERE device = ?1 AND seq = ?2 AND sha256 = ?3";
    const std::pair<std::optional<Statement> *, QByteArray> all[]{
        {&m_insert,
         "INSERT INTO arrived(seq, org, device, prev, sha256, signature, sealed, gone, way, account, stored, asked,"
         " tombstoned) VALUES(?,?,?,?,?,?,?,?,?,?,0,0,0) ON CONFLICT(device, seq, sha256) DO NOTHING"},
        {&m_fill, "UPDATE arrived SET sealed = ?4, gone = 0" + here + " AND gone IN (3, 4)"},
        {&m_stored, "UPDATE arrived SET stored = ?4, asked = ?4, account = ?5" + here + " AND stored = 0"},
        {&m_tombstoned, "UPDATE arrived SET tombstoned = ?4" + here + " AND (tombstoned = 0) <> (?4 = 0)"},
    };
    for (const auto &[statement, sql] : all) {
        auto prepared = m_connection.prepare(sql);
        if (!prepared)
            return passOn(prepared);
        statement->emplace(std::move(*prepared));
    }
    return m_upward.prepare(m_connection);
}

Status Taking::put(const Parcel &parcel)
{
    const SealedEvent &event = parcel.event;
    bindEvent(*m_insert, event);
    m_insert->bind(8, event.sealed.isEmpty() ? kNeverHere : 0).bind(9, qint64(m_way)).bind(10, parcel.account);
    if (const Status done = m_insert->run(); !done)
        return done;
    if (const Status done = event.sealed.isEmpty() ? Status() : fill(event); !done)
        return done;
    return m_way == CameBy::Server ? noteServer(parcel) : Status();
}

Status Taking::fill(const SealedEvent &event)
{
    if (const Status done = m_upward.move(placeOf(event.header)); !done)
        return done;
    return bound(m_fill, event.header).bind(4, event.sealed).run();
}

// Bytes that came from there say that no tombstone lies there.
Status Taking::noteServer(const Parcel &parcel)
{
    const EventHeader &header = parcel.event.header;
    if (const Status done = bound(m_stored, header).bind(4, m_when).bind(5, parcel.account).run(); !done)
        return done;
    return bound(m_tombstoned, header).bind(4, parcel.event.sealed.isEmpty() ? m_when : 0).run();
}

} // namespace

ArrivalDatabase::ArrivalDatabase(Connection connection, QString path, SecretBuffer key, DeviceLog &log)
    : m_connection(std::move(connection))
    , m_path(std::move(path))
    , m_key(std::move(key))
    , m_log(log)
{ }

Result<std::unique_ptr<ArrivalDatabase>> ArrivalDatabase::open(const QString &directory, SecretBuffer key,
                                                               DeviceLog &log, Look look)
{
    const QString path = directory + QStringLiteral("/arrived.db");
    auto opened = openOrMake(path, key);
    const bool damaged = isDamaged(opened, look);
    if (damaged) {
        opened = failure(ErrorCode::Corrupt); // closes it
        opened = makeAnew(path, key);
    }
    if (!opened)
        return passOn(opened);
    std::unique_ptr<ArrivalDatabase> made(new ArrivalDatabase(std::move(*opened), path, std::move(key), log));
    if (damaged)
        made->noteRebuilt();
    if (const Status loaded = made->load(); !loaded)
        return passOn(loaded);
    made->m_pagesFit = look == Look::Complete;
    return made;
}

void ArrivalDatabase::noteRebuilt()
{
    (void)m_log.audit({QStringLiteral("arrivals_rebuilt"), {}, {}, QDateTime::currentDateTimeUtc()});
}

// A flipped bit in the log may have cost its last rows, and readers may have come to their numbers: none of those is
// given again.
Status ArrivalDatabase::load()
{
    const Status jumped = m_connection.execute("UPDATE sqlite_sequence SET seq = seq + 1048576");
    (void)m_connection.checkpoint(); // a full disk must not keep anybody from reading
    const auto series = m_connection.firstText("SELECT value FROM meta WHERE key = 'series'");
    if (!jumped || !series)
        return jumped ? Status(passOn(series)) : jumped;
    m_series = *series;
    return syncDirectory(parentOf(m_path)); // as with device.db
}

// Where that fails it takes nothing more, and the next start tries again.
void ArrivalDatabase::startAnew()
{
    m_connection.close();
    auto fresh = makeAnew(m_path, m_key);
    if (!fresh)
        return;
    m_connection = std::move(*fresh);
    noteRebuilt();
    if (!load())
        m_connection.close();
}

bool ArrivalDatabase::lookOn(const GiveWay &giveWay)
{
    if (m_pagesFit)
        return false;
    const auto found = m_connection.soundness(giveWay);
    if (found == Connection::Soundness::NotKnown)
        return true;
    m_pagesFit = true;
    if (found == Connection::Soundness::Damaged)
        startAnew();
    return false;
}

Status ArrivalDatabase::putMark(const FeedMark &mark) const
{
    auto put = m_connection.prepare("INSERT INTO feed(place, since, doubtful) VALUES(?,?,?) ON CONFLICT(place)"
                                    " DO UPDATE SET since = excluded.since, doubtful = excluded.doubtful");
    return put ? put->bind(1, mark.place).bind(2, mark.since).bind(3, mark.doubtful).run() : Status(passOn(put));
}

Status ArrivalDatabase::take(const std::vector<Parcel> &events, CameBy way, const std::optional<FeedMark> &mark,
                             const QDateTime &when)
{
    const QString own = m_log.info().device;
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    Taking taking(m_connection, way, when);
    if (const Status ready = taking.prepare(); !ready)
        return ready;
    for (const Parcel &parcel : events) {
        const Status taken = parcel.event.header.device == own ? Status() : taking.put(parcel);
        if (!taken)
            return taken;
    }
    if (const Status marked = mark ? putMark(*mark) : Status(); !marked)
        return marked;
    return transaction.commit();
}

Result<FeedMark> ArrivalDatabase::mark(const QString &place)
{
    auto found = m_connection.prepare("SELECT since, doubtful FROM feed WHERE place = ?");
    if (!found)
        return passOn(found);
    const auto row = found->bind(1, place).step();
    if (!row)
        return passOn(row);
    return *row ? FeedMark{place, found->text(0), found->text(1)} : FeedMark{place, {}, {}};
}

Result<std::vector<Arrival>> ArrivalDatabase::after(qint64 number, int limit)
{
    auto rows = m_connection.prepare("SELECT " + QByteArray(kEventColumns)
                                     + ", number, gone FROM arrived WHERE number > ? ORDER BY number LIMIT ?");
    if (!rows)
        return passOn(rows);
    rows->bind(1, number).bind(2, qint64(std::max(limit, 0)));
    std::vector<Arrival> arrivals;
    for (qsizetype bytes = 0; bytes < kEnoughBytes; bytes += arrivals.back().event.sealed.size()) {
        const auto row = rows->step();
        if (!row)
            return passOn(row);
        if (!*row)
            break;
        arrivals.push_back({rows->number(7), eventOf(*rows), rows->number(8) == kExplained});
    }
    return arrivals;
}

// The plus keeps it from walking through the rows with all their bytes: any index has the numbers too.
Result<qint64> ArrivalDatabase::countAfter(qint64 number)
{
    auto rows = m_connection.prepare("SELECT count(*) FROM arrived WHERE +number > ?");
    if (!rows)
        return passOn(rows);
    const auto row = rows->bind(1, number).step();
    return row ? Result<qint64>(rows->number(0)) : passOn(row);
}

Result<std::vector<EventPlace>> ArrivalDatabase::unbroken()
{
    auto rows = m_connection.prepare("SELECT device, seq, prev, sha256, gone FROM arrived ORDER BY device, seq");
    if (!rows)
        return passOn(rows);
    std::vector<EventPlace> ends;
    QString device;
    Run run;
    const auto close = [&] {
        if (const auto end = std::exchange(run, {}).end())
            ends.push_back({device, end->first, end->second});
    };
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return passOn(row);
        const QString next = *row ? rows->text(0) : QString();
        if (!*row || next != device)
            close();
        if (!*row)
            return ends;
        device = next;
        run.add({{}, device, rows->number(1), rows->blob(2), rows->blob(3)}, rows->number(4) != kNeverHere);
    }
}

// Out of the index that keeps each place once.
Result<std::vector<ChainLength>> ArrivalDatabase::known()
{
    auto rows = m_connection.prepare("SELECT device, count(DISTINCT seq), max(seq) FROM arrived GROUP BY device");
    return allRows<std::vector<ChainLength>>(std::move(rows), [](const Statement &row) {
        return ChainLength{row.text(0), row.number(1), row.number(2)};
    });
}

Result<std::vector<EventPlace>> ArrivalDatabase::unexplained()
{
    return allRows<std::vector<EventPlace>>(
        m_connection.prepare("SELECT device, seq, sha256 FROM arrived WHERE gone = 3"), placeAt);
}

Result<qint64> ArrivalDatabase::countUnexplained(const TimeSpan &lately)
{
    auto rows = m_connection.prepare("SELECT count(*) FROM arrived INDEXED BY arrived_to_ask"
                                     " WHERE gone = 3 AND (tombstoned < ? OR tombstoned > ?)");
    if (rows)
        rows->bind(1, numberOf(lately.from)).bind(2, numberOf(lately.to));
    return firstNumber(std::move(rows));
}

Status ArrivalDatabase::explain(const std::vector<EventPlace> &places)
{
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    auto mark = m_connection.prepare("UPDATE arrived SET gone = 4 WHERE device = ?1 AND seq = ?2 AND sha256 = ?3"
                                     " AND gone = 3");
    Upward upward;
    if (const Status ready = mark ? upward.prepare(m_connection) : Status(passOn(mark)); !ready)
        return ready;
    for (const EventPlace &place : places) {
        if (const Status moved = upward.move(place); !moved)
            return moved;
        mark->bind(1, place.device).bind(2, place.seq).bind(3, place.sha256);
        if (const Status done = mark->run(); !done)
            return done;
    }
    return transaction.commit();
}

// Those of one device that are on the way back from what others name.
Status ArrivalDatabase::addOnTheWay(std::vector<EventPlace> &found, const QString &device,
                                    const std::vector<EventPlace> &heads) const
{
    auto rows = m_connection.prepare("SELECT seq, prev, sha256 FROM arrived WHERE device = ?");
    if (rows)
        rows->bind(1, device);
    const auto links = allRows<std::vector<EventHeader>>(std::move(rows), [&](const Statement &row) {
        return EventHeader{{}, device, row.number(0), row.blob(1), row.blob(2)};
    });
    if (!links)
        return passOn(links);
    WayBack way;
    for (const EventHeader &link : *links)
        way.add(link);
    for (const EventPlace &head : heads) {
        if (head.device != device)
            continue;
        for (auto &[seq, sha256] : way.from(head.seq, head.sha256))
            found.push_back({device, seq, std::move(sha256)});
    }
    return {};
}

Result<std::vector<EventPlace>> ArrivalDatabase::unexplainedUpTo(const std::vector<EventPlace> &heads)
{
    auto open = unexplained();
    if (!open)
        return open;
    std::set<QString> devices;
    for (const EventPlace &place : *open)
        devices.insert(place.device);
    std::vector<EventPlace> onTheWay;
    for (const QString &device : devices) {
        if (const Status read = addOnTheWay(onTheWay, device, heads); !read)
            return passOn(read);
    }
    const std::set<EventPlace> all(onTheWay.begin(), onTheWay.end());
    std::erase_if(*open, [&](const EventPlace &place) { return !all.contains(place); });
    return open;
}

Status ArrivalDatabase::shed(const std::vector<EventPlace> &places, Gone why)
{
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    auto drop = m_connection.prepare("UPDATE arrived SET sealed = x'', gone = ?4 WHERE device = ?1 AND seq = ?2"
                                     " AND sha256 = ?3 AND (gone IN (0, 3, 4) OR gone < ?4)");
    if (!drop)
        return passOn(drop);
    Upward upward;
    if (const Status ready = upward.prepare(m_connection); !ready)
        return ready;
    for (const EventPlace &place : places) {
        if (const Status moved = upward.move(place); !moved)
            return moved;
        drop->bind(1, place.device).bind(2, place.seq).bind(3, place.sha256).bind(4, qint64(numberOf(why)));
        if (const Status done = drop->run(); !done)
            return done;
    }
    if (const Status done = transaction.commit(); !done)
        return done;
    if (why == Gone::Erased)
        Connection::removeFiles(m_path + QStringLiteral(".damaged")); // the bytes are in it as well
    return m_connection.checkpoint(); // and in the log
}

Status ArrivalDatabase::addWaiting(Basket &basket) const
{
    auto rows = m_connection.prepare("SELECT " + QByteArray(kEventColumns)
                                     + " FROM arrived INDEXED BY arrived_to_store"
                                       " WHERE stored = 0 AND gone = 0 ORDER BY device, seq, sha256");
    if (!rows)
        return passOn(rows);
    for (;;) {
        const auto row = rows->step();
        if (!row || !*row)
            return row ? Status() : Status(passOn(row));
        if (!basket.put(eventOf(*rows)))
            return {};
    }
}

} // namespace prystan::storage
