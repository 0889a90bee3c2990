// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile.h"

#include "primitives.h"

#include <set>

namespace prystan::storage {

struct Copies {
    qint64 seq = 0;
    std::optional<SealedEvent> row; // as it stands
    bool rowSigned = false; // its header carries our signature
    bool rowWhole = false; // and its bytes are those of the header
    std::map<QByteArray, QByteArray> files, spares; // hash → bytes, whole ones only
    int brokenFiles = 0;
    std::optional<QByteArray> gone; // hash of bytes that were taken away: no copy of them counts
};

namespace {

SealedEvent signedEvent(const DeviceFacts &facts, qint64 seq, const QByteArray &prev, const QByteArray &sha256)
{
    SealedEvent event;
    event.header = {facts.info.org, facts.info.device, seq, prev, sha256};
    event.signature = crypto::sign(signedBytes(event.header), facts.signing.secretKey);
    return event;
}

constexpr std::size_t kSlice = 20; // places of one slice: some milliseconds
constexpr qint64 kNewest = 16; // places with both copies: the head, and a few before it

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

// The first of one box's names behind `seq`.
template<typename Named> void addNames(const Named &names, qint64 seq, std::size_t most, std::set<qint64> &seqs)
{
    auto name = names.upper_bound(seq);
    for (std::size_t i = 0; i < most && name != names.end(); ++i, ++name)
        seqs.insert(name->first);
}

bool hasPutRight(const Reconciled &before, const Reconciled &after)
{
    return after.adopted + after.rowsRestored + after.filesRewritten + after.forgotten
        > before.adopted + before.rowsRestored + before.filesRewritten + before.forgotten;
}

} // namespace

Reconciler::Reconciler(DeviceDatabase &database, Outbox &outbox, Outbox &spare, const DeviceFacts &facts)
    : m_database(database)
    , m_outbox(outbox)
    , m_spare(spare)
    , m_facts(facts)
{
    beginAnew();
}

void Reconciler::beginAnew()
{
    m_reached = 0;
    m_last = std::max({m_database.head().seq, m_outbox.last(), m_spare.last()});
    m_report.damaged = m_report.unrepaired = 0;
}

std::vector<qint64> Reconciler::placesAfter(qint64 seq, std::size_t most) const
{
    std::set<qint64> seqs;
    if (const auto rows = m_database.seqsAfter(seq, int(most)))
        seqs.insert(rows->begin(), rows->end());
    addNames(m_outbox.files(), seq, most, seqs);
    addNames(m_spare.files(), seq, most, seqs);
    addNames(m_outbox.gone(), seq, most, seqs);
    std::vector<qint64> places(seqs.begin(), seqs.upper_bound(m_last));
    places.resize(std::min(places.size(), most));
    return places;
}

// Row and mark do not say the same, or a file is there still.
std::vector<qint64> Reconciler::halfGone() const
{
    std::vector<qint64> seqs;
    std::set<qint64> rows;
    if (const auto gone = m_database.gone(0, m_last))
        rows.insert(gone->begin(), gone->end());
    for (const qint64 seq : rows) {
        const auto mark = m_outbox.gone().find(seq);
        if (mark == m_outbox.gone().end() || m_outbox.namesOf(seq).contains(mark->second))
            seqs.push_back(seq);
    }
    for (const auto &[seq, sha256] : m_outbox.gone()) {
        if (!rows.contains(seq))
            seqs.push_back(seq);
    }
    return seqs;
}

// Rows never overtake files, and no submission begins before the one before it is through: what a cut leaves of a save
// lies at the end of the chain, or in spare/. Of what is taken away it may lie anywhere, but shows by its name.
std::vector<qint64> Reconciler::newest() const
{
    const std::vector<qint64> half = halfGone();
    std::set<qint64> seqs(half.begin(), half.end());
    for (const auto &[seq, names] : m_spare.files())
        seqs.insert(seq);
    const qint64 from = std::min(m_database.head().seq, m_last - kNewest);
    for (const qint64 seq : placesAfter(from, std::size_t(m_last - from)))
        seqs.insert(seq);
    return {seqs.begin(), seqs.end()};
}

bool Reconciler::lookAtNewest()
{
    lookAt(newest());
    const bool explained
        = m_report.rowsRestored + m_report.filesRewritten + m_report.damaged + m_report.unrepaired == 0;
    m_report.damaged = m_report.unrepaired = 0; // counted when the complete look comes by
    return explained;
}

bool Reconciler::lookAhead(std::span<const qint64> seqs)
{
    std::set<qint64> ahead;
    std::ranges::copy_if(seqs, std::inserter(ahead, ahead.end()),
                         [this](qint64 seq) { return seq > m_reached && seq <= m_last; });
    const Reconciled before = m_report;
    lookAt(std::vector<qint64>(ahead.begin(), ahead.end()));
    m_report.damaged = before.damaged; // counted when the complete look comes by
    m_report.unrepaired = before.unrepaired;
    return hasPutRight(before, m_report);
}

bool Reconciler::lookAhead(qint64 after, qint64 upTo)
{
    const qint64 from = std::max(after, m_reached), to = std::min(upTo, m_last);
    if (from >= to)
        return false;
    std::vector<qint64> seqs = placesAfter(from, std::size_t(to - from));
    std::erase_if(seqs, [&](qint64 seq) { return seq > to; });
    return lookAhead(seqs);
}

bool Reconciler::lookOn(const GiveWay &giveWay)
{
    const std::vector<qint64> places = placesAfter(m_reached, kSlice);
    if (places.empty())
        m_reached = m_last;
    else
        loadGone(places);
    const Reconciled before = m_report;
    for (const qint64 seq : places) {
        if (giveWay && giveWay())
            break;
        settle(seq);
        m_reached = seq;
        if (m_report != before)
            break;
    }
    return !isThrough();
}

// In the order of the chain.
void Reconciler::lookAt(std::span<const qint64> seqs)
{
    if (seqs.empty())
        return;
    loadGone(seqs);
    for (const qint64 seq : seqs)
        settle(seq);
}

// With the place before the first: its bytes are what the first one names.
void Reconciler::loadGone(std::span<const qint64> seqs)
{
    m_goneRows.clear();
    if (const auto gone = m_database.gone(seqs.front() - 2, seqs.back()))
        m_goneRows.insert(gone->begin(), gone->end());
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

// Which bytes belong to this place, whether or not they are still to be had.
QByteArray Reconciler::settledHash(const Copies &copies) const
{
    if (copies.gone)
        return *copies.gone;
    if (copies.rowSigned)
        return copies.row->header.sha256;
    for (const auto *place : {&copies.files, &copies.spares}) {
        if (!m_goneRows.contains(copies.seq) && !place->empty())
            return place->begin()->first;
    }
    return m_outbox.hashOf(copies.seq).value_or(QByteArray());
}

QByteArray Reconciler::hashBefore(qint64 seq) const
{
    if (m_settled.first == seq - 1)
        return m_settled.second;
    return settledHash(look(seq - 1));
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
void Reconciler::settle(qint64 seq)
{
    const Copies copies = look(seq);
    const auto event = copies.gone ? std::nullopt : truth(copies);
    m_settled = {seq, settledHash(copies)};
    if (copies.gone)
        forget(copies);
    else if (event)
        putRight(copies, *event);
    else
        ++m_report.damaged;
}

SealedEvent adoptedEvent(const DeviceFacts &facts, qint64 seq, const QByteArray &prev, QByteArray sealed)
{
    SealedEvent event = signedEvent(facts, seq, prev, crypto::sha256(sealed));
    event.sealed = std::move(sealed);
    return event;
}

} // namespace prystan::storage
