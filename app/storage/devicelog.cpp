// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicelog.h"

#include "audit.h"
#include "basket.h"
#include "files.h"
#include "primitives.h"

#include <algorithm>
#include <limits>

namespace prystan::storage {

DiskDeviceLog::DiskDeviceLog(const QString &directory, StartedDevice device, Outbox outbox, Outbox spare)
    : m_directory(directory)
    , m_database(std::move(device.database))
    , m_outbox(std::move(outbox))
    , m_spare(std::move(spare))
    , m_facts(std::move(device.facts))
    , m_organisation(directory, m_database, m_facts)
    , m_content(directory)
    , m_look(m_database, m_outbox, m_spare, m_facts)
{
    if (device.rebuilt)
        noteRebuilt();
}

Result<std::unique_ptr<DiskDeviceLog>> DiskDeviceLog::open(const QString &directory, const crypto::DeviceKeys &keys,
                                                           Look look)
{
    auto device = startDevice(directory, keys, look);
    if (!device)
        return passOn(device);
    auto outbox = Outbox::open(directory + QStringLiteral("/outbox"));
    auto spare = Outbox::open(directory + QStringLiteral("/spare"));
    if (!outbox || !spare)
        return passOn(outbox ? spare : outbox);
    std::unique_ptr<DiskDeviceLog> log(
        new DiskDeviceLog(directory, std::move(*device), std::move(*outbox), std::move(*spare)));
    log->lookFirst(look);
    // SQLite syncs the folder of a new write-ahead log as well, but goes on when that fails.
    if (const Status named = syncDirectory(directory); !named)
        log->m_diskFailure = Error{ErrorCode::DiskFailed, named.error().detail};
    return log;
}

// What more than a cut has befallen is looked over before anything rests on it.
void DiskDeviceLog::lookFirst(Look look)
{
    m_pagesFit = look == Look::Complete;
    const bool explained = look == Look::Newest && m_look.lookAtNewest();
    noteLook();
    while (!explained && lookOn({})) { }
}

void DiskDeviceLog::noteRebuilt()
{
    m_lateAudit.push_back({QStringLiteral("rebuilt"), {}, {}, QDateTime::currentDateTimeUtc()});
    m_reconciled.rebuilt = true;
}

void DiskDeviceLog::noteLook()
{
    const bool rebuilt = m_reconciled.rebuilt;
    m_reconciled = m_look.report();
    m_reconciled.rebuilt = rebuilt;
    if (m_reconciled.diskFailed && !m_diskFailure)
        m_diskFailure = Error{ErrorCode::DiskFailed, 0};
}

bool DiskDeviceLog::lookOn(const GiveWay &giveWay)
{
    if (!m_pagesFit)
        return lookAtPages(giveWay);
    const bool more = m_look.lookOn(giveWay);
    noteLook();
    return more;
}

// Before the places of the chain: rows are put right in a database that takes them.
bool DiskDeviceLog::lookAtPages(const GiveWay &giveWay)
{
    const auto found = m_database.connection().soundness(giveWay);
    const bool usable = found != Connection::Soundness::Damaged || startAnew();
    m_pagesFit = usable && found != Connection::Soundness::NotKnown;
    return usable;
}

// As at a start. Where that fails (a full disk) the database takes nothing more, second copies go to spare/, and the
// next start tries again.
bool DiskDeviceLog::startAnew()
{
    m_database.close();
    const auto keys = readDeviceKeys(m_directory);
    auto again = keys ? startDevice(m_directory, *keys) : Result<StartedDevice>(passOn(keys));
    if (!again)
        return false;
    m_database = std::move(again->database);
    if (again->rebuilt)
        noteRebuilt();
    m_look.beginAnew();
    if (const Status named = syncDirectory(m_directory); !named)
        m_diskFailure = Error{ErrorCode::DiskFailed, named.error().detail};
    return true;
}

// What is handed out was compared since the start; true when something was put right, so that it has to be read again.
bool DiskDeviceLog::lookAhead(const std::vector<SealedEvent> &events, qint64 after, int limit)
{
    const bool isEnd = events.empty() || events.size() < std::size_t(limit);
    const bool mended = m_look.lookAhead(after, isEnd ? std::numeric_limits<qint64>::max() : events.back().header.seq);
    noteLook();
    return mended;
}

std::optional<QByteArray> DiskDeviceLog::hashAt(qint64 seq) const
{
    const auto row = m_database.row(seq);
    if (row && row->has_value())
        return (*row)->header.sha256;
    const auto named = m_outbox.hashOf(seq);
    return named ? named : m_spare.hashOf(seq);
}

Result<ChainHead> DiskDeviceLog::head()
{
    ChainHead head = m_database.head();
    for (const Outbox *box : {&m_outbox, &m_spare}) {
        if (box->last() > head.seq)
            head = {box->last(), hashAt(box->last()).value_or(QByteArray())};
    }
    return head;
}

QByteArray DiskDeviceLog::sign(const QByteArray &message) const
{
    return crypto::sign(message, m_facts.signing.secretKey);
}

bool DiskDeviceLog::isOurs(const SealedEvent &event) const
{
    const EventHeader &header = event.header;
    return header.org == m_facts.info.org && header.device == m_facts.info.device
        && crypto::sha256(event.sealed) == header.sha256
        && crypto::verify(signedBytes(header), event.signature, m_facts.signing.publicKey);
}

// A caller's mistake must not get into the chain, where it could not be taken out again. Nor may bytes come back that
// were taken away.
Status DiskDeviceLog::check(const std::vector<SealedEvent> &events) const
{
    const qint64 next = std::max({m_database.head().seq, m_outbox.last(), m_spare.last()}) + 1;
    if (events.empty() || events.front().header.seq < 1 || events.front().header.seq > next)
        return failure(ErrorCode::InvalidInput);
    qint64 seq = events.front().header.seq;
    QByteArray prev = hashAt(seq - 1).value_or(QByteArray()); // unknown only for the first, and after damage
    for (const SealedEvent &event : events) {
        if (event.header.seq != seq++ || event.header.prev != prev || !isOurs(event))
            return failure(ErrorCode::InvalidInput);
        const auto known = hashAt(event.header.seq);
        if (known && *known != event.header.sha256)
            return failure(ErrorCode::Corrupt);
        const auto row = m_database.row(event.header.seq);
        if (row && row->has_value() && (*row)->sealed.isEmpty())
            return failure(ErrorCode::Refused);
        prev = event.header.sha256;
    }
    return {};
}

// Files of earlier attempts that have no row yet, up to `before`: rows must not overtake them.
std::vector<SealedEvent> DiskDeviceLog::withoutRows(qint64 before) const
{
    std::vector<SealedEvent> waiting;
    const qint64 lastFile = std::max(m_outbox.last(), m_spare.last());
    QByteArray prev = m_database.head().sha256;
    for (qint64 seq = m_database.head().seq + 1; seq < before && seq <= lastFile; ++seq) {
        const auto sha256 = hashAt(seq);
        if (!sha256)
            continue;
        auto sealed = m_outbox.read(seq, *sha256);
        if (!sealed)
            sealed = m_spare.read(seq, *sha256);
        if (sealed)
            waiting.push_back(adoptedEvent(m_facts, seq, prev, *sealed));
        prev = *sha256;
    }
    return waiting;
}

Status DiskDeviceLog::writeLog(const std::vector<SealedEvent> &events, std::vector<AuditEntry> audit,
                               const QDateTime &saved)
{
    std::vector<AuditEntry> entries = m_lateAudit;
    std::ranges::move(audit, std::back_inserter(entries));
    if (const Status done = watched(m_database.store(events, entries, saved)); !done)
        return done;
    m_lateAudit.clear();
    return {};
}

Status DiskDeviceLog::storeRows(const std::vector<SealedEvent> &events, const AuditEntry &audit)
{
    std::vector<SealedEvent> rows = withoutRows(events.front().header.seq);
    std::ranges::copy(events, std::back_inserter(rows));
    // Rows that are there from an earlier attempt brought their audit entry with them.
    const bool known = events.back().header.seq <= m_database.head().seq;
    if (const Status done = writeLog(rows, known ? std::vector<AuditEntry>() : std::vector{audit}, audit.time); !done)
        return done;
    return m_database.confirm(rows);
}

Status DiskDeviceLog::watched(const Status &done)
{
    if (!done && done.error().code == ErrorCode::DiskFailed)
        m_diskFailure = done.error();
    return done;
}

// Where an fsync failed on the way, a copy may still be good; nobody is told so.
Status DiskDeviceLog::append(const std::vector<SealedEvent> &events, const AuditEntry &audit)
{
    if (const Status sound = check(events); !sound)
        return sound;
    const Status saved = m_diskFailure ? Status() : save(events, audit);
    return m_diskFailure ? Status(Unexpected<Error>(*m_diskFailure)) : saved;
}

// File first, row second, both read back: only then may anybody be told that it is saved.
Status DiskDeviceLog::save(const std::vector<SealedEvent> &events, const AuditEntry &audit)
{
    if (const Status placed = watched(m_outbox.put(events)); !placed)
        return placed;
    const Status stored = storeRows(events, audit);
    if (stored)
        return {};
    // The database does not take it: the second copy goes beside it and becomes a row at a later start.
    if (const Status spared = watched(m_spare.put(events)); !spared)
        return stored;
    m_lateAudit.push_back(audit);
    return {};
}

// Files of earlier attempts get their rows.
Status DiskDeviceLog::placeFiles()
{
    const std::vector<SealedEvent> events = withoutRows(std::numeric_limits<qint64>::max());
    return events.empty() ? Status() : writeLog(events, {});
}

// A row that was damaged since the start is answered from its file.
bool DiskDeviceLog::makeWhole(SealedEvent &event) const
{
    if (crypto::sha256(event.sealed) == event.header.sha256)
        return true;
    auto sealed = m_outbox.read(event.header.seq, event.header.sha256);
    if (sealed)
        event.sealed = std::move(*sealed);
    return sealed.has_value();
}

Result<std::vector<SealedEvent>> DiskDeviceLog::eventsAfter(qint64 seq, int limit)
{
    (void)placeFiles();
    auto events = m_database.rowsAfter(seq, limit);
    if (events && lookAhead(*events, seq, limit))
        events = m_database.rowsAfter(seq, limit);
    if (!events)
        return events;
    for (SealedEvent &event : *events)
        (void)makeWhole(event);
    return events;
}

// Of what is damaged twice nothing can be sent.
Status DiskDeviceLog::addWaiting(Basket &basket)
{
    constexpr int kPage = 200;
    (void)placeFiles();
    for (qint64 after = 0; !basket.isFull();) {
        const auto seqs = m_database.waitingAfter(after, kPage);
        if (!seqs || seqs->empty())
            return seqs ? Status() : Status(passOn(seqs));
        after = seqs->back();
        for (const qint64 seq : *seqs) {
            m_look.lookAhead(std::span(&seq, 1));
            auto event = m_database.row(seq);
            if (!event)
                return passOn(event);
            if (*event && !(*event)->sealed.isEmpty() && makeWhole(**event) && !basket.put(std::move(**event)))
                break;
        }
        noteLook();
    }
    return {};
}

Result<qint64> DiskDeviceLog::noteReceived(const EventPlace &upTo, const QDateTime &when)
{
    if (upTo.device != m_facts.info.device)
        return failure(ErrorCode::Refused);
    (void)placeFiles();
    m_look.lookAhead(std::span(&upTo.seq, 1));
    noteLook();
    auto fresh = m_database.noteReceived(upTo, when);
    if (!fresh)
        (void)watched(passOn(fresh));
    return fresh;
}

Result<qint64> DiskDeviceLog::notDelivered()
{
    return m_database.notDelivered();
}

Status DiskDeviceLog::noteDelivered(const std::vector<qint64> &seqs, const QDateTime &when)
{
    return watched(m_database.noteDelivered(seqs, when));
}

Result<std::vector<KeptEvent>> DiskDeviceLog::kept()
{
    return m_database.kept();
}

// The row first: a cut behind it is put right at the start, one before it has taken nothing.
Status DiskDeviceLog::shed(const std::vector<qint64> &seqs, Gone why, const AuditEntry &audit)
{
    if (m_diskFailure)
        return Unexpected<Error>(*m_diskFailure);
    if (const Status rows = writeLog(withoutRows(std::numeric_limits<qint64>::max()), {}); !rows) // and late audit
        return rows;
    m_look.lookAhead(seqs); // a row that is missing has to be there
    noteLook();
    if (const Status forgotten = watched(m_database.shed(seqs, why, std::vector{audit})); !forgotten)
        return forgotten;
    dropDamagedCopy(why);
    return watched(dropFiles(seqs));
}

std::vector<Place> DiskDeviceLog::placesOf(const std::vector<qint64> &seqs) const
{
    std::vector<Place> places;
    for (const qint64 seq : seqs) {
        if (const auto sha256 = hashAt(seq))
            places.push_back({seq, *sha256});
    }
    return places;
}

// The marks are durable before the first file goes: with the database lost as well the chain still knows its places.
Status DiskDeviceLog::dropFiles(const std::vector<qint64> &seqs)
{
    const std::vector<Place> places = placesOf(seqs);
    if (const Status marked = m_outbox.markGone(places); !marked)
        return marked;
    const Status outbox = m_outbox.drop(places), spare = m_spare.drop(places);
    return outbox ? spare : outbox;
}

// What was set aside holds the sealed bytes as well. Its rows were read as far as they could be; where events are
// missing here it is kept for who might read more, unless bytes must not come back.
void DiskDeviceLog::dropDamagedCopy(Gone why) const
{
    if (why == Gone::Erased || m_reconciled.damaged == 0)
        Connection::removeFiles(m_directory + QStringLiteral("/device.db.damaged"));
}

Status DiskDeviceLog::audit(const AuditEntry &entry)
{
    return writeLog({}, {entry});
}

Result<std::vector<AuditEntry>> DiskDeviceLog::auditTrail(int limit)
{
    return readAudit(m_database.connection(), limit);
}

Status DiskDeviceLog::checkAudit()
{
    return storage::checkAudit(m_database.connection());
}

Result<AuditMark> DiskDeviceLog::auditHead()
{
    return storage::auditHead(m_database.connection());
}

Result<QByteArray> DiskDeviceLog::auditHash(qint64 seq)
{
    return storage::auditHash(m_database.connection(), seq);
}

Status DiskDeviceLog::setSetting(const QString &key, const QString &value)
{
    return watched(m_database.setSetting(key, value));
}

} // namespace prystan::storage
