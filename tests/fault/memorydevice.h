// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicekeys.h"
#include "dispatch.h"
#include "primitives.h"
#include "signedfile.h"

#include <algorithm>
#include <deque>

namespace prystan::tests {

struct ManualClock final : Clock {
    QDateTime now{QDate(2026, 11, 26), QTime(9, 0), Qt::UTC};
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    [[nodiscard]] QDate today() const override { return now.date(); }
    [[nodiscard]] qint64 monotonicMs() const override { return now.toMSecsSinceEpoch(); }
};

// The power goes at one of the places where something was asked of the disk or of the server.
struct PowerCut { };
class Fuse
{
public:
    void blowIn(int steps) { m_left = steps; }
    void hold() { m_left = -1; }
    void step()
    {
        if (m_left >= 0 && m_left-- == 0)
            throw PowerCut();
    }

private:
    int m_left = -1;
};

// A device in memory, as delivery sees it. What it does is done at once and for good.
class MemoryDevice final : public DeviceLog, public Membership, public Dispatch, public Arrivals
{
public:
    MemoryDevice(QString id, DeviceMode mode)
        : m_id(std::move(id))
        , m_mode(mode)
    { }
    [[nodiscard]] DeviceEntry entry(const QString &account) const
    {
        DeviceEntry entry{m_id, m_id, m_mode, m_keys.publicKey, false, 0, {}};
        entry.accounts = {account};
        return entry;
    }
    void forgetAll()
    {
        m_own.clear();
        m_others.clear();
        m_marks.clear();
        m_numbers = 0;
        settings.clear();
    }
    // What is acknowledged from then on.
    SealedEvent add(const QByteArray &content)
    {
        SealedEvent event;
        event.sealed = "age-encryption.org/v1\n" + content + crypto::randomId().toLatin1();
        event.sealed.resize(4296, ' ');
        event.header = {QStringLiteral("org1"), m_id, qint64(m_own.size()) + 1,
                        m_own.empty() ? QByteArray() : m_own.back().event.header.sha256, crypto::sha256(event.sealed)};
        event.signature = sign(signedBytes(event.header));
        m_own.push_back({event, {}, true});
        return event;
    }
    [[nodiscard]] bool hasBytes(const EventPlace &place) const
    {
        const Row *row = find(place);
        return row != nullptr && !row->event.sealed.isEmpty();
    }
    [[nodiscard]] qint64 received() const
    {
        return std::ranges::count_if(m_own, [](const Row &row) { return row.received.isValid(); });
    }
    [[nodiscard]] const auto &others() const { return m_others; }

    struct Row {
        SealedEvent event;
        QString account;
        bool own = false;
        QDateTime stored = {}, asked = {}, received = {}, tombstoned = {};
        bool erased = false, explained = false;
        qint64 number = 0;
    };
    Manifest organisation;
    QByteArray signedManifest;
    QMap<QString, QString> settings;
    Fuse *fuse = nullptr;

    // DeviceLog
    [[nodiscard]] DeviceInfo info() const override
    {
        DeviceInfo info;
        info.org = QStringLiteral("org1");
        info.device = m_id;
        info.mode = toWord(m_mode);
        return info;
    }
    [[nodiscard]] const Manifest &manifest() const override { return organisation; }
    [[nodiscard]] Result<ChainHead> head() override
    {
        return m_own.empty() ? ChainHead{} : ChainHead{qint64(m_own.size()), m_own.back().event.header.sha256};
    }
    [[nodiscard]] QByteArray sign(const QByteArray &message) const override
    {
        return crypto::sign(message, m_keys.secretKey);
    }
    [[nodiscard]] QByteArray devicePublicKey() const override { return m_keys.publicKey; }
    [[nodiscard]] Status append(const std::vector<SealedEvent> &, const AuditEntry &) override { return {}; }
    [[nodiscard]] Result<std::vector<SealedEvent>> eventsAfter(qint64, int) override
    {
        return std::vector<SealedEvent>();
    }
    [[nodiscard]] Result<qint64> notDelivered() override { return 0; }
    [[nodiscard]] Status noteDelivered(const std::vector<qint64> &, const QDateTime &) override { return {}; }
    [[nodiscard]] Result<std::vector<KeptEvent>> kept() override { return std::vector<KeptEvent>(); }
    [[nodiscard]] Result<std::vector<EventPlace>> takenAway(Gone) override { return std::vector<EventPlace>(); }
    [[nodiscard]] Status shed(const std::vector<qint64> &, Gone, const AuditEntry &) override { return {}; }
    [[nodiscard]] Status audit(const AuditEntry &) override { return {}; }
    [[nodiscard]] Result<std::vector<AuditEntry>> auditTrail(int) override { return std::vector<AuditEntry>(); }
    [[nodiscard]] Status checkAudit() override { return {}; }
    [[nodiscard]] Result<AuditMark> auditHead() override { return AuditMark(); }
    [[nodiscard]] Result<QByteArray> auditHash(qint64) override { return failure(ErrorCode::NotFound); }
    [[nodiscard]] Result<QString> setting(const QString &key) override { return settings.value(key); }
    [[nodiscard]] Status setSetting(const QString &key, const QString &value) override
    {
        cut();
        settings[key] = value;
        return {};
    }

    // Membership
    [[nodiscard]] OrgCard card() const override { return {}; }
    [[nodiscard]] QByteArray certificate() const override { return {}; }
    [[nodiscard]] QByteArray manifestFile() const override { return signedManifest; }
    [[nodiscard]] Status takeManifest(const QByteArray &file) override
    {
        const auto json = crypto::openSigned("manifest", file, root);
        const auto next = json ? decodeManifest(*json) : Result<Manifest>(passOn(json));
        if (!next)
            return passOn(next);
        if (!supersedes(*next, organisation))
            return failure(ErrorCode::Refused);
        organisation = *next;
        signedManifest = file;
        return {};
    }
    [[nodiscard]] Status letIn(const QByteArray &, const DeviceEntry &) override { return {}; }
    [[nodiscard]] std::vector<LetIn> unlisted() const override { return devicesLetIn; }
    [[nodiscard]] Status takeLetIn(const std::vector<LetIn> &devices) override
    {
        devicesTaken = devices; // looking at them is OrganisationView's
        return {};
    }
    [[nodiscard]] QByteArray contentFile() const override { return content() ? signedContent : QByteArray(); }
    [[nodiscard]] std::optional<ContentPack> content() const override
    {
        const auto pack = read(signedContent);
        return pack ? std::optional(*pack) : std::nullopt;
    }
    [[nodiscard]] Status takeContent(const QByteArray &file) override
    {
        const auto next = read(file);
        const auto here = content();
        if (!next)
            return passOn(next);
        if (here && !supersedes(*next, *here))
            return failure(ErrorCode::Refused);
        if (contentFull)
            return failure(ErrorCode::DiskFull);
        signedContent = file;
        return {};
    }
    QByteArray signedContent;
    bool contentFull = false; // the disk takes none
    std::vector<LetIn> devicesLetIn, devicesTaken;
    QByteArray root; // key

    // Dispatch
    [[nodiscard]] Result<std::vector<SealedEvent>> waiting(int most, qsizetype bytes,
                                                           const std::set<EventPlace> &except) override
    {
        std::vector<SealedEvent> found;
        each([&](Row &row) {
            const bool waits
                = !row.stored.isValid() && !row.event.sealed.isEmpty() && !except.contains(placeOf(row.event.header));
            if (!waits || int(found.size()) >= most || (!found.empty() && bytes < row.event.sealed.size()))
                return;
            bytes -= row.event.sealed.size();
            found.push_back(row.event);
        });
        return found;
    }
    [[nodiscard]] Status noteStored(const std::vector<StoredPlace> &places, const QDateTime &when) override
    {
        cut();
        for (const StoredPlace &stored : places) {
            if (Row *row = find(stored.place)) {
                row->stored = row->asked = when;
                row->account = stored.account;
            }
        }
        return {};
    }
    [[nodiscard]] Result<std::vector<StoredPlace>> toAskFor(const TimeSpan &lately, int most) override
    {
        std::vector<StoredPlace> found;
        each([&](Row &row) {
            if (row.stored.isValid() && !lately.has(row.asked) && !row.event.sealed.isEmpty()
                && int(found.size()) < most)
                found.push_back({placeOf(row.event.header), row.account});
        });
        return found;
    }
    [[nodiscard]] Status noteAsked(const std::vector<StoredPlace> &there, const std::vector<StoredPlace> &lost,
                                   const QDateTime &when) override
    {
        cut();
        for (const StoredPlace &one : there)
            find(one.place)->asked = when;
        for (const StoredPlace &one : lost)
            find(one.place)->stored = {};
        return {};
    }
    [[nodiscard]] Result<qint64> noteReceived(const EventPlace &upTo, const QDateTime &when) override
    {
        cut();
        if (upTo.seq > qint64(m_own.size()) || m_own[std::size_t(upTo.seq) - 1].event.header.sha256 != upTo.sha256)
            return failure(ErrorCode::Refused);
        qint64 count = 0;
        for (qint64 i = 0; i < upTo.seq; ++i) {
            QDateTime &received = m_own[std::size_t(i)].received;
            count += received.isValid() ? 0 : 1;
            if (!received.isValid())
                received = when;
        }
        return count;
    }
    [[nodiscard]] Result<std::vector<Parcel>> toErase(const TimeSpan &lately, int most) override
    {
        std::vector<Parcel> found;
        each([&](Row &row) {
            if (row.erased && !lately.has(row.tombstoned) && int(found.size()) < most)
                found.push_back({{row.event.header, row.event.signature, {}}, row.account});
        });
        return found;
    }
    [[nodiscard]] Status noteErased(const std::vector<EventPlace> &places, const QDateTime &when) override
    {
        cut();
        for (const EventPlace &place : places)
            find(place)->tombstoned = when;
        return {};
    }
    [[nodiscard]] Status noteShown(const std::vector<SealedEvent> &own, const QDateTime &when) override
    {
        cut();
        for (const SealedEvent &event : own) {
            if (Row *row = find(placeOf(event.header)))
                noteShown(*row, event, when);
        }
        return {};
    }
    [[nodiscard]] Result<ErasedThere> erasedThere(const std::vector<EventPlace> &places) override
    {
        ErasedThere there;
        for (const EventPlace &place : places) {
            const Row *row = find(place);
            const bool told = row != nullptr && row->tombstoned.isValid();
            ++(told ? there.gone : there.waiting);
            if (told)
                there.last = std::max(there.last, row->tombstoned);
        }
        return there;
    }
    [[nodiscard]] Result<DispatchCounts> counts() override
    {
        DispatchCounts counts;
        each([&](Row &row) {
            if (row.event.sealed.isEmpty())
                return;
            ++(row.stored.isValid() ? counts.stored : counts.waiting);
            counts.lastStored = std::max(counts.lastStored, row.stored);
        });
        counts.received = received();
        return counts;
    }

    // Arrivals
    [[nodiscard]] Status take(const std::vector<Parcel> &events, CameBy way, const std::optional<FeedMark> &mark,
                              const QDateTime &when) override
    {
        cut();
        for (const Parcel &parcel : events)
            takeOne(parcel, way, when);
        if (mark)
            m_marks[mark->place] = *mark;
        return {};
    }
    [[nodiscard]] Result<FeedMark> mark(const QString &place) override
    {
        const auto found = m_marks.find(place);
        return found == m_marks.end() ? FeedMark{place, {}, {}} : found->second;
    }
    [[nodiscard]] Result<std::vector<Arrival>> after(qint64, int) override { return std::vector<Arrival>(); }
    [[nodiscard]] Result<qint64> countAfter(qint64) override { return 0; }
    [[nodiscard]] Result<std::vector<EventPlace>> unbroken() override
    {
        std::map<QString, EventPlace> last;
        for (const auto &[place, row] : m_others) {
            EventPlace &head = last[place.device];
            if (place.seq == head.seq + 1 && (!row.event.sealed.isEmpty() || row.erased || row.explained))
                head = place;
        }
        std::vector<EventPlace> heads;
        for (const auto &[device, head] : last) {
            if (head.seq > 0)
                heads.push_back(head);
        }
        return heads;
    }
    [[nodiscard]] Result<std::vector<ChainLength>> known() override
    {
        std::map<QString, std::set<qint64>> seqs;
        for (const auto &[place, row] : m_others)
            seqs[place.device].insert(place.seq);
        std::vector<ChainLength> known;
        for (const auto &[device, all] : seqs)
            known.push_back({device, qint64(all.size()), *all.rbegin()});
        return known;
    }
    [[nodiscard]] Result<std::vector<EventPlace>> unexplained() override
    {
        std::vector<EventPlace> open;
        for (const auto &[place, row] : m_others) {
            if (row.event.sealed.isEmpty() && !row.erased && !row.explained)
                open.push_back(place);
        }
        return open;
    }
    // Here each chain is the only one.
    [[nodiscard]] Result<qint64> countUnexplained(const TimeSpan &lately) override
    {
        const auto open = unexplained();
        return std::ranges::count_if(*open,
                                     [&](const EventPlace &place) { return !lately.has(find(place)->tombstoned); });
    }
    [[nodiscard]] Result<std::vector<EventPlace>> removed(const TimeSpan &) override // nobody reads here
    {
        return std::vector<EventPlace>();
    }
    [[nodiscard]] Result<std::vector<EventPlace>> unexplainedUpTo(const std::vector<EventPlace> &heads) override
    {
        auto open = unexplained();
        std::erase_if(*open, [&](const EventPlace &place) {
            return std::ranges::none_of(
                heads, [&](const EventPlace &head) { return place.device == head.device && place.seq <= head.seq; });
        });
        return open;
    }
    [[nodiscard]] Status explain(const std::vector<EventPlace> &places) override
    {
        cut();
        for (const EventPlace &place : places)
            find(place)->explained = true;
        return {};
    }
    [[nodiscard]] Status shed(const std::vector<EventPlace> &places, Gone) override
    {
        for (const EventPlace &place : places) {
            if (Row *row = find(place)) {
                row->event.sealed.clear();
                row->erased = true;
            }
        }
        return {};
    }

private:
    [[nodiscard]] Result<ContentPack> read(const QByteArray &file) const
    {
        const auto json = crypto::openSigned("content", file, organisation.contentKey);
        return json ? decodeContentPack(*json) : Result<ContentPack>(passOn(json));
    }
    void cut() const
    {
        if (fuse != nullptr)
            fuse->step();
    }
    template<typename F> void each(const F &visit)
    {
        for (Row &row : m_own)
            visit(row);
        for (auto &[place, row] : m_others)
            visit(row);
    }
    [[nodiscard]] Row *find(const EventPlace &place)
    {
        if (place.device == m_id)
            return place.seq <= qint64(m_own.size()) ? &m_own[std::size_t(place.seq) - 1] : nullptr;
        const auto found = m_others.find(place);
        return found == m_others.end() ? nullptr : &found->second;
    }
    [[nodiscard]] const Row *find(const EventPlace &place) const
    {
        return const_cast<MemoryDevice *>(this)->find(place);
    }
    static void noteShown(Row &row, const SealedEvent &event, const QDateTime &when)
    {
        if (!event.sealed.isEmpty())
            row.tombstoned = {};
        else if (!row.tombstoned.isValid())
            row.tombstoned = when;
    }
    void takeOne(const Parcel &parcel, CameBy way, const QDateTime &when)
    {
        Row &row = m_others[placeOf(parcel.event.header)];
        if (row.number == 0) {
            row.event = parcel.event;
            row.number = ++m_numbers;
            row.account = parcel.account;
        } else if (row.event.sealed.isEmpty() && !row.erased) {
            row.event = parcel.event;
            row.explained = row.explained && parcel.event.sealed.isEmpty();
        }
        if (way != CameBy::Server)
            return;
        noteShown(row, parcel.event, when);
        if (!row.stored.isValid())
            row.stored = row.asked = when;
    }

    QString m_id;
    DeviceMode m_mode;
    crypto::SigningKeyPair m_keys = crypto::DeviceKeys::generate().signing();
    std::deque<Row> m_own;
    std::map<EventPlace, Row> m_others;
    std::map<QString, FeedMark> m_marks;
    qint64 m_numbers = 0;
};

} // namespace prystan::tests
