// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile.h"

#include "primitives.h"

#include <set>

namespace prystan::storage {

namespace {

SealedEvent signedEvent(const DeviceFacts &facts, qint64 seq, const QByteArray &prev, const QByteArray &sha256)
{
    SealedEvent event;
    event.header = {facts.info.org, facts.info.device, seq, prev, sha256};
    event.signature = crypto::sign(signedBytes(event.header), facts.signing.secretKey);
    return event;
}

// One seq, seen from all sides.
struct Copies {
    qint64 seq = 0;
    std::optional<SealedEvent> row; // as it stands
    bool rowSigned = false; // its header carries our signature
    bool rowWhole = false; // and its bytes are those of the header
    std::map<QByteArray, QByteArray> files, spares; // hash → bytes, whole ones only
    int brokenFiles = 0;
    std::optional<QByteArray> gone; // hash of bytes that were taken away: no copy of them counts
};

class Reconciler
{
public:
    Reconciler(DeviceDatabase &database, Outbox &outbox, Outbox &spare, const DeviceFacts &facts)
        : m_database(database)
        , m_outbox(outbox)
        , m_spare(spare)
        , m_facts(facts)
    {
        if (const auto gone = database.gone())
            m_goneRows.insert(gone->begin(), gone->end());
    }
    Reconciled run();

private:
    [[nodiscard]] std::set<qint64> allSeqs() const;
    [[nodiscard]] Copies look(qint64 seq) const;
    [[nodiscard]] std::optional<SealedEvent> truth(const Copies &copies) const;
    void putRight(const Copies &copies, const SealedEvent &event);
    void putRowRight(const Copies &copies, const SealedEvent &event);
    void putFileRight(const Copies &copies, const SealedEvent &event);
    void countLeftovers(const Copies &copies, const QByteArray &kept);
    void noteUnrepaired(const Status &bad);
    [[nodiscard]] std::optional<QByteArray> goneOf(const Copies &copies) const;
    [[nodiscard]] QByteArray hashBefore(qint64 seq) const;
    void forget(const Copies &copies);
    [[nodiscard]] Status forgetRow(const Copies &copies);
    [[nodiscard]] Status forgetFiles(const Copies &copies);

    DeviceDatabase &m_database;
    Outbox &m_outbox;
    Outbox &m_spare;
    const DeviceFacts &m_facts;
    std::set<qint64> m_goneRows;
    Reconciled m_report;
    std::map<qint64, QByteArray> m_hashes; // of what was settled, for `prev`
};

std::map<QByteArray, QByteArray> wholeFiles(const Outbox &box, qint64 seq, int *broken)
{
    std::map<QByteArray, QByteArray> whole;
    for (const QByteArray &sha256 : box.namesOf(seq)) {
        if (auto bytes = box.read(seq, sha256))
            whole[sha256] = *bytes;
        else
            ++*broken;
    }
    return whole;
}

std::set<qint64> Reconciler::allSeqs() const
{
    std::set<qint64> seqs;
    for (const Outbox *box : {&m_outbox, &m_spare}) {
        for (const auto &[seq, names] : box->files())
            seqs.insert(seq);
    }
    for (const auto &[seq, sha256] : m_outbox.gone())
        seqs.insert(seq);
    if (const auto rows = m_database.seqs())
        seqs.insert(rows->begin(), rows->end());
    return seqs;
}

Copies Reconciler::look(qint64 seq) const
{
    Copies copies;
    copies.seq = seq;
    if (const auto row = m_database.row(seq))
        copies.row = *row;
    if (copies.row) {
        const EventHeader &header = copies.row->header;
        copies.rowSigned = crypto::verify(signedBytes(header), copies.row->signature, m_facts.signing.publicKey);
        copies.rowWhole = copies.rowSigned && crypto::sha256(copies.row->sealed) == header.sha256;
    }
    copies.files = wholeFiles(m_outbox, seq, &copies.brokenFiles);
    copies.spares = wholeFiles(m_spare, seq, &copies.brokenFiles);
    copies.gone = goneOf(copies);
    return copies;
}

// The row says so, or the mark; of a row that we signed for other bytes the mark says nothing.
std::optional<QByteArray> Reconciler::goneOf(const Copies &copies) const
{
    const auto mark = m_outbox.gone().find(copies.seq);
    const bool marked = mark != m_outbox.gone().end();
    if (!copies.rowSigned)
        return marked ? std::optional(mark->second) : std::nullopt;
    const QByteArray &own = copies.row->header.sha256;
    return m_goneRows.contains(copies.seq) || (marked && mark->second == own) ? std::optional(own) : std::nullopt;
}

QByteArray Reconciler::hashBefore(qint64 seq) const
{
    const auto before = m_hashes.find(seq - 1);
    return before == m_hashes.end() ? QByteArray() : before->second;
}

// What this seq is, from the best copy there is. A header with our signature decides which bytes belong to
// it; without one the bytes that fit their file's name do.
std::optional<SealedEvent> Reconciler::truth(const Copies &copies) const
{
    if (copies.rowWhole)
        return copies.row;
    if (!copies.rowSigned && m_goneRows.contains(copies.seq)) // which bytes are to be gone nobody knows any more
        return {};
    for (const auto *place : {&copies.files, &copies.spares}) {
        for (const auto &[sha256, sealed] : *place) {
            if (copies.rowSigned && copies.row->header.sha256 == sha256)
                return SealedEvent{copies.row->header, copies.row->signature, sealed};
            if (!copies.rowSigned)
                return adoptedEvent(m_facts, copies.seq, hashBefore(copies.seq), sealed);
        }
    }
    return {};
}

void Reconciler::putRowRight(const Copies &copies, const SealedEvent &event)
{
    if (copies.rowWhole)
        return;
    const QString action = copies.row ? QStringLiteral("restore") : QStringLiteral("adopt");
    const std::vector<AuditEntry> notes{{action, {}, {}, QDateTime::currentDateTimeUtc()}};
    Status done = copies.row ? m_database.overwrite(event) : m_database.store({&event, 1}, notes);
    if (done && copies.row)
        done = m_database.store({}, notes);
    if (!done)
        noteUnrepaired(done);
    else
        ++(copies.row ? m_report.rowsRestored : m_report.adopted);
}

void Reconciler::noteUnrepaired(const Status &bad)
{
    ++m_report.unrepaired;
    m_report.diskFailed = m_report.diskFailed || bad.error().code == ErrorCode::DiskFailed;
}

void Reconciler::putFileRight(const Copies &copies, const SealedEvent &event)
{
    if (copies.files.contains(event.header.sha256))
        return;
    // A damaged file of the same name is replaced; one of another name stays and is counted below.
    if (const Status done = m_outbox.restore(event))
        ++m_report.filesRewritten;
    else
        noteUnrepaired(done);
}

// A file that is no copy of what was settled may be somebody's words: it stays where it is.
void Reconciler::countLeftovers(const Copies &copies, const QByteArray &kept)
{
    for (const QByteArray &sha256 : m_outbox.namesOf(copies.seq)) {
        if (sha256 != kept)
            ++m_report.damaged;
    }
}

void Reconciler::putRight(const Copies &copies, const SealedEvent &event)
{
    const int before = m_report.unrepaired;
    putRowRight(copies, event);
    putFileRight(copies, event);
    const bool twice = m_report.unrepaired == before;
    if (twice && m_spare.namesOf(copies.seq).contains(event.header.sha256))
        m_spare.remove(copies.seq, event.header.sha256);
    countLeftovers(copies, event.header.sha256);
}

Status Reconciler::forgetRow(const Copies &copies)
{
    const bool away = m_goneRows.contains(copies.seq) && copies.rowSigned && copies.row->sealed.isEmpty();
    if (away)
        return {};
    SealedEvent event;
    if (copies.rowSigned)
        event = *copies.row;
    else
        event = signedEvent(m_facts, copies.seq, hashBefore(copies.seq), *copies.gone);
    ++m_report.forgotten;
    return m_database.putGone(
        event, std::vector<AuditEntry>{{QStringLiteral("forget"), {}, {}, QDateTime::currentDateTimeUtc()}});
}

Status Reconciler::forgetFiles(const Copies &copies)
{
    const std::vector<Place> place{{copies.seq, *copies.gone}};
    if (!m_outbox.isGone(copies.seq, *copies.gone)) {
        if (const Status marked = m_outbox.markGone(place); !marked)
            return marked;
    }
    for (Outbox *box : {&m_outbox, &m_spare}) {
        if (!box->namesOf(copies.seq).contains(*copies.gone))
            continue;
        ++m_report.forgotten;
        if (const Status dropped = box->drop(place); !dropped)
            return dropped;
    }
    return {};
}

// The row first, as when it was taken away.
void Reconciler::forget(const Copies &copies)
{
    const Status row = forgetRow(copies);
    const Status done = row ? forgetFiles(copies) : row;
    if (!done)
        noteUnrepaired(done);
    countLeftovers(copies, *copies.gone);
}

// state of file × state of row → action, for each seq. "File" is the one in outbox/, or its copy in spare/;
// whole = the bytes are those of the name; the row is whole when our signature and its hash are right.
//
//   file          | row whole                    | row damaged                    | no row
//   --------------+------------------------------+--------------------------------+-------------------------------
//   whole, equal  | nothing                      | row restored from the file     | row made: prev = hash of
//                 |                              |                                | seq - 1, header signed anew
//   whole, other  | file kept, counted damaged,  | both kept, counted damaged     | (the first by name adopted,
//   bytes         | file written from the row    |                                | others kept, counted damaged)
//   damaged       | file written from the row    | both kept, counted damaged     | kept, counted damaged
//   none          | file written from the row    | kept, counted damaged          | -
//
// Where the row says that the bytes are gone, or a mark does: the row is emptied or made, the mark is made, every file
// of these bytes goes, and none is adopted. One with other bytes is kept and counted damaged.
//
// A spare file is removed once outbox file and row are whole. *.tmp files are removed when the directory is
// listed: their event was never acknowledged under that name.
Reconciled Reconciler::run()
{
    for (const qint64 seq : allSeqs()) {
        const Copies copies = look(seq);
        if (copies.gone) {
            m_hashes[seq] = *copies.gone;
            forget(copies);
            continue;
        }
        const auto event = truth(copies);
        if (!event) {
            ++m_report.damaged;
            if (copies.rowSigned)
                m_hashes[seq] = copies.row->header.sha256;
            else if (const auto named = m_outbox.hashOf(seq))
                m_hashes[seq] = *named;
            continue;
        }
        m_hashes[seq] = event->header.sha256;
        putRight(copies, *event);
    }
    return m_report;
}

} // namespace

SealedEvent adoptedEvent(const DeviceFacts &facts, qint64 seq, const QByteArray &prev, QByteArray sealed)
{
    SealedEvent event = signedEvent(facts, seq, prev, crypto::sha256(sealed));
    event.sealed = std::move(sealed);
    return event;
}

Reconciled reconcile(DeviceDatabase &database, Outbox &outbox, Outbox &spare, const DeviceFacts &facts)
{
    return Reconciler(database, outbox, spare, facts).run();
}

} // namespace prystan::storage
