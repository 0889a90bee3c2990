// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicekeys.h"
#include "ports.h"
#include "primitives.h"
#include "vaultkeys.h"
#include "workers.h"

#include <QMap>
#include <algorithm>
#include <optional>
#include <set>
#include <utility>

// Ports in memory: real cryptography, no disk, failures on demand.
namespace prystan::test {

class ManualClock : public Clock
{
public:
    QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(22, 40), Qt::UTC);
    mutable qint64 ms = 1'000'000;
    qint64 stepMs = 0; // what passes at each look
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    [[nodiscard]] QDate today() const override { return now.date(); }
    [[nodiscard]] qint64 monotonicMs() const override { return ms += stepMs; }
    void forward(qint64 seconds)
    {
        now = now.addSecs(seconds);
        ms += seconds * 1000;
    }
};

struct ReaderKeys {
    std::map<Compartment, std::vector<age::Identity>> identities;
    ReaderKeys()
    {
        for (const Compartment compartment :
             {Compartment::Intake, Compartment::Child, Compartment::Incident, Compartment::Conduct})
            identities[compartment].push_back(age::Identity::generate());
    }
};

class KeySealer : public Sealer
{
public:
    explicit KeySealer(const ReaderKeys &keys)
        : m_keys(keys)
    { }
    [[nodiscard]] Result<QByteArray> seal(Compartment compartment, const QByteArray &padded) const override
    {
        return age::seal(padded, {m_keys.identities.at(compartment).front().recipient()});
    }

private:
    const ReaderKeys &m_keys;
};

class MemoryLog : public DeviceLog
{
public:
    int failures = 0; // so many of the next calls of append fail
    std::optional<std::size_t> cut; // so many parts of the next call are adopted later, the power goes with the others
    std::vector<SealedEvent> events;
    std::vector<std::vector<SealedEvent>> attempts; // what append was given, also when it failed
    std::vector<AuditEntry> trail;
    QMap<QString, QString> settings;
    QDateTime created; // null: at any time
    Manifest organisation; // other devices, compartments; this device is always in it

    MemoryLog()
    {
        organisation.org = info().org;
        organisation.orgName = info().orgName;
        organisation.devices = {{info().device, info().deviceLabel, DeviceMode::Demo, m_keys.publicKey, false, 0, {}}};
        for (const char *compartment : {"intake", "child"})
            organisation.recipients.push_back({QLatin1String(compartment), 1, QStringLiteral("age1")});
    }
    [[nodiscard]] const Manifest &manifest() const override { return organisation; }
    [[nodiscard]] DeviceInfo info() const override
    {
        return {QStringLiteral("org1"),
                QStringLiteral("Test"),
                QStringLiteral("dev1"),
                QStringLiteral("K1"),
                QStringLiteral("demo"),
                true,
                {},
                created};
    }
    [[nodiscard]] Result<ChainHead> head() override
    {
        return events.empty() ? ChainHead{} : ChainHead{events.back().header.seq, events.back().header.sha256};
    }
    [[nodiscard]] QByteArray sign(const QByteArray &message) const override
    {
        return crypto::sign(message, m_keys.secretKey);
    }
    [[nodiscard]] QByteArray devicePublicKey() const override { return m_keys.publicKey; }
    [[nodiscard]] Status append(const std::vector<SealedEvent> &added, const AuditEntry &entry) override
    {
        attempts.push_back(added);
        if (failures > 0) {
            --failures;
            return failure(ErrorCode::DiskFull);
        }
        if (!events.empty() && !added.empty() && added.front().header.prev != events.back().header.sha256)
            return failure(ErrorCode::Corrupt); // its place in the chain is another's
        if (const auto most = std::exchange(cut, {})) {
            events.insert(events.end(), added.begin(), added.begin() + qsizetype(std::min(*most, added.size())));
            return failure(ErrorCode::Io);
        }
        events.insert(events.end(), added.begin(), added.end());
        return audit(entry);
    }
    [[nodiscard]] Result<std::vector<SealedEvent>> eventsAfter(qint64 seq, int limit) override
    {
        std::vector<SealedEvent> found;
        for (const SealedEvent &event : events) {
            if (event.header.seq > seq && int(found.size()) < limit)
                found.push_back(event);
        }
        return found;
    }
    [[nodiscard]] Result<qint64> notDelivered() override { return qint64(events.size()); }
    std::map<qint64, Gone> gone;
    std::map<qint64, QDateTime> savedAt, deliveredAt;
    [[nodiscard]] Status noteDelivered(const std::vector<qint64> &seqs, const QDateTime &when) override
    {
        for (const qint64 seq : seqs)
            deliveredAt.emplace(seq, when);
        return {};
    }
    bool unreadable = false; // what is kept
    [[nodiscard]] Result<std::vector<KeptEvent>> kept() override
    {
        if (unreadable)
            return failure(ErrorCode::Corrupt);
        const auto at = [](const std::map<qint64, QDateTime> &times, qint64 seq) {
            const auto found = times.find(seq);
            return found == times.end() ? QDateTime() : found->second;
        };
        std::vector<KeptEvent> all;
        for (const SealedEvent &event : events) {
            const qint64 seq = event.header.seq;
            if (!gone.contains(seq))
                all.push_back({seq, event.header.sha256, at(savedAt, seq), at(deliveredAt, seq)});
        }
        return all;
    }
    [[nodiscard]] Result<std::vector<EventPlace>> takenAway(Gone why) override
    {
        std::vector<EventPlace> places;
        for (const SealedEvent &event : events) {
            const auto found = gone.find(event.header.seq);
            if (found != gone.end() && found->second == why)
                places.push_back(placeOf(event.header));
        }
        return places;
    }
    std::map<EventPlace, QDateTime> removed; // at the place of delivery, since
    [[nodiscard]] Result<std::vector<EventPlace>> removedOwn(const TimeSpan &lately) override
    {
        std::vector<EventPlace> found;
        for (const auto &[place, seen] : removed) {
            if (!lately.has(seen))
                found.push_back(place);
        }
        return found;
    }
    [[nodiscard]] Status shed(const std::vector<qint64> &seqs, Gone why, const AuditEntry &entry) override
    {
        const auto isWaiting = [&](qint64 seq) { return !deliveredAt.contains(seq) && !gone.contains(seq); };
        const auto isLost = [&](qint64 seq) {
            return std::ranges::none_of(events, [&](const SealedEvent &event) { return event.header.seq == seq; });
        };
        if (std::ranges::any_of(seqs, isLost))
            return failure(ErrorCode::NotFound);
        if (why == Gone::Pruned && std::ranges::any_of(seqs, isWaiting))
            return failure(ErrorCode::Refused);
        for (const qint64 seq : seqs) {
            Gone &known = gone.emplace(seq, why).first->second;
            known = std::max(known, why);
            for (SealedEvent &event : events) {
                if (event.header.seq == seq)
                    event.sealed.clear();
            }
        }
        return audit(entry);
    }
    [[nodiscard]] Status audit(const AuditEntry &entry) override
    {
        trail.push_back(entry);
        return {};
    }
    [[nodiscard]] Result<std::vector<AuditEntry>> auditTrail(int) override { return trail; }
    int brokenRow = 0; // of the audit chain; 0: it is whole
    [[nodiscard]] Status checkAudit() override
    {
        return brokenRow == 0 ? Status() : Status(failure(ErrorCode::Corrupt, brokenRow));
    }
    [[nodiscard]] Result<AuditMark> auditHead() override
    {
        const qint64 seq = qint64(trail.size());
        return seq == 0 ? AuditMark{} : AuditMark{seq, *auditHash(seq)};
    }
    [[nodiscard]] Result<QByteArray> auditHash(qint64 seq) override
    {
        if (seq < 1 || seq > qint64(trail.size()))
            return failure(ErrorCode::NotFound);
        const AuditEntry &entry = trail[std::size_t(seq) - 1];
        return crypto::sha256((entry.action + entry.subject + QString::number(seq)).toUtf8());
    }
    [[nodiscard]] Result<QString> setting(const QString &key) override { return settings.value(key); }
    [[nodiscard]] Status setSetting(const QString &key, const QString &value) override
    {
        settings[key] = value;
        return {};
    }

private:
    crypto::SigningKeyPair m_keys = crypto::DeviceKeys::generate().signing();
};

// One epoch, which stays.
class MemoryKeyRing : public KeyRing
{
public:
    explicit MemoryKeyRing(const std::vector<age::Identity> &keys)
        : m_keys(keys)
        , m_epochs(keys.size(), 1)
    { }
    [[nodiscard]] const std::vector<age::Identity> &identities() const override { return m_keys; }
    [[nodiscard]] const std::vector<int> &epochs() const override { return m_epochs; }
    [[nodiscard]] Status add(int, const age::Identity &) override { return failure(ErrorCode::Unsupported); }
    [[nodiscard]] Status drop(const age::Recipient &) override { return failure(ErrorCode::Unsupported); }
    [[nodiscard]] Status destroy(const age::Recipient &) override { return failure(ErrorCode::Unsupported); }
    [[nodiscard]] Result<bool> isDestroyed(const age::Recipient &) override { return false; }
    [[nodiscard]] const age::Identity *letterKey() const override { return nullptr; }
    [[nodiscard]] Result<bool> hasOpenedWith(int) override { return false; }
    [[nodiscard]] Result<QStringList> devicesAfter(int) override { return QStringList(); }
    [[nodiscard]] Result<int> epochOf(const QString &) override { return 1; }

private:
    const std::vector<age::Identity> &m_keys;
    std::vector<int> m_epochs;
};

class MemoryStore : public ReaderStore
{
public:
    struct Content {
        std::map<QString, EventContent> events;
        std::set<QString> fallen; // ids of those that were taken back
        std::map<QByteArray, Quarantined> bad;
        std::map<std::pair<QString, qint64>, EventHeader> chain;
        std::vector<ErasedLink> erased;
        QByteArray rules;
        qint64 mark = 0;
        std::map<QString, qint64> marks;
        int readings = 0; // of all events at once
        bool failing = false; // reading one subject
        bool full = false; // erasing
    };
    MemoryStore(Compartment compartment, const std::vector<age::Identity> &keys, Content &content)
        : m_compartment(compartment)
        , m_ring(keys)
        , m_content(content)
    { }
    [[nodiscard]] Compartment compartment() const override { return m_compartment; }
    [[nodiscard]] KeyRing &keys() override { return m_ring; }
    [[nodiscard]] Result<qint64> ingestedUpTo() override { return m_content.mark; }
    [[nodiscard]] Result<qint64> mark(const QString &of) override { return m_content.marks[of]; }
    [[nodiscard]] Status ingest(const Ingested &round) override
    {
        for (const EventContent &event : round.events)
            m_content.events.emplace(event.id, event);
        for (const QByteArray &id : round.settled)
            m_content.bad.erase(id);
        for (const Quarantined &one : round.bad)
            m_content.bad.emplace(one.id, one).first->second.reason = one.reason;
        for (const EventHeader &link : round.links)
            m_content.chain.emplace(std::pair(link.device, link.seq), link);
        for (const auto &[of, seq] : round.marks) {
            m_content.marks[of] = std::max(m_content.marks[of], seq);
            if (!of.startsWith(u'@'))
                m_content.mark = std::max(m_content.mark, seq);
        }
        return {};
    }
    [[nodiscard]] Result<std::optional<EventContent>> eventById(const QString &id) override
    {
        const auto found = m_content.events.find(id);
        return found == m_content.events.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] Result<std::vector<EventContent>> eventsOfSubject(const QString &subject) override
    {
        if (m_content.failing)
            return failure(ErrorCode::Io);
        std::vector<EventContent> found = standing();
        std::erase_if(found, [&](const EventContent &event) { return event.subject != subject; });
        return found;
    }
    [[nodiscard]] Result<std::vector<EventContent>> allEvents() override
    {
        ++m_content.readings;
        return standing();
    }
    [[nodiscard]] Result<QStringList> subjects() override { return QStringList(); }
    [[nodiscard]] Status erase(const std::vector<ErasedLink> &links) override
    {
        if (m_content.full)
            return failure(ErrorCode::DiskFull);
        for (const ErasedLink &link : links) {
            const auto proven = m_content.chain.find({link.device, link.seq});
            const bool others = proven != m_content.chain.end() && proven->second.sha256 != link.sha256;
            const auto isThere
                = [&](const QString &device, qint64 seq) { return device == link.device && seq == link.seq; };
            std::erase_if(m_content.events,
                          [&](const auto &entry) { return !others && isThere(entry.second.device, entry.second.seq); });
            std::erase_if(m_content.bad, [&](const auto &entry) {
                const EventHeader &header = entry.second.event.header;
                const bool same = header.sha256.isEmpty() ? !others : header.sha256 == link.sha256;
                return same && isThere(header.device, header.seq);
            });
            if (std::ranges::find(m_content.erased, link) == m_content.erased.end())
                m_content.erased.push_back(link);
        }
        return {};
    }
    [[nodiscard]] Result<std::vector<ErasedLink>> erasedLinks() override { return m_content.erased; }
    [[nodiscard]] Result<std::vector<EventHeader>> links(const QString &device, qint64 from, qint64 to) override
    {
        std::vector<EventHeader> found;
        for (const auto &[place, link] : m_content.chain) {
            if (place.first == device && place.second >= from && place.second <= to)
                found.push_back(link);
        }
        return found;
    }
    [[nodiscard]] Result<std::vector<ChainLength>> chains() override
    {
        std::map<QString, ChainLength> found;
        for (const auto &[place, link] : m_content.chain) {
            ChainLength &chain = found[place.first];
            chain = {place.first, chain.seen + 1, place.second};
        }
        std::vector<ChainLength> all;
        for (const auto &[device, chain] : found)
            all.push_back(chain);
        return all;
    }
    [[nodiscard]] Result<QStringList> takeBackAfter(const QString &device, qint64 seq, const QDateTime &now) override
    {
        QStringList subjects;
        for (const auto &[id, event] : m_content.events) {
            const bool stands = event.seq <= seq, stood = !m_content.fallen.contains(id);
            if (event.device != device || stands == stood)
                continue;
            subjects << event.subject;
            const QByteArray key = "taken back " + id.toUtf8();
            if (stands) {
                m_content.fallen.erase(id);
                m_content.bad.erase(key);
                continue;
            }
            m_content.fallen.insert(id);
            SealedEvent carrier{{event.org, event.device, event.seq, {}, {}}, {}, {}};
            m_content.bad.emplace(
                key, Quarantined{key, carrier, encode(event), true, toWord(Doubt::AfterRevocation), now, {}, {}});
        }
        return subjects;
    }
    [[nodiscard]] Result<qint64> quarantineCount() override { return qint64(m_content.bad.size()); }
    [[nodiscard]] Result<std::vector<Quarantined>> quarantine() override
    {
        std::vector<Quarantined> all;
        for (const auto &[id, one] : m_content.bad) {
            all.push_back(one);
            all.back().event.sealed.clear();
            all.back().content.clear();
        }
        std::ranges::sort(all, {}, [](const Quarantined &one) {
            return std::tuple(one.event.header.device, one.event.header.seq, one.id);
        });
        return all;
    }
    [[nodiscard]] Result<std::optional<Quarantined>> quarantinedById(const QByteArray &id) override
    {
        const auto found = m_content.bad.find(id);
        return found == m_content.bad.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] Status takeCare(const QByteArray &id, const QString &owner, const QDateTime &time) override
    {
        if (const auto found = m_content.bad.find(id); found != m_content.bad.end()) {
            found->second.owner = owner;
            found->second.ownedAt = time;
        }
        return {};
    }
    [[nodiscard]] Result<QByteArray> judgedBy() override { return m_content.rules; }
    [[nodiscard]] Status setJudgedBy(const QByteArray &rules) override
    {
        m_content.rules = rules;
        return {};
    }

private:
    [[nodiscard]] std::vector<EventContent> standing() const
    {
        std::vector<EventContent> all;
        for (const auto &[id, event] : m_content.events) {
            if (!m_content.fallen.contains(id))
                all.push_back(event);
        }
        return all;
    }
    Compartment m_compartment;
    MemoryKeyRing m_ring;
    Content &m_content;
};

// Opens with one passphrase; which compartments that gives is up to the test.
class MemoryVault : public StaffVault
{
public:
    explicit MemoryVault(const ReaderKeys &keys)
        : m_keys(keys)
    { }
    std::vector<Compartment> opens{Compartment::Intake, Compartment::Child};
    std::map<Compartment, MemoryStore::Content> contents;
    int tries = 0;
    static SecretBuffer passphrase() { return SecretBuffer::copyOf("right words here"); }
    static SecretBuffer colleague() { return SecretBuffer::copyOf("other words there"); } // another slot

    [[nodiscard]] Result<std::map<std::string, SecretBuffer>> unlock(const SecretBuffer &given) override
    {
        const auto slot = prove(given);
        if (!slot)
            return passOn(slot);
        std::map<std::string, SecretBuffer> keys;
        for (const Compartment compartment : opens)
            keys.emplace(toWord(compartment).toStdString(), SecretBuffer(32));
        keys.emplace(kSlotWord, SecretBuffer::copyOf(slot->toStdString()));
        return keys;
    }
    [[nodiscard]] Result<QString> prove(const SecretBuffer &given) override
    {
        ++tries;
        if (!given.equals(passphrase()) && !given.equals(colleague()))
            return failure(ErrorCode::WrongSecret);
        return given.equals(colleague()) ? QString(32, u'c') : list.front().id;
    }
    [[nodiscard]] Result<std::vector<std::unique_ptr<ReaderStore>>>
    openStores(const std::map<std::string, SecretBuffer> &keys) override
    {
        std::vector<std::unique_ptr<ReaderStore>> stores;
        for (const auto &[word, key] : keys) {
            const auto compartment = fromWord<Compartment>(QString::fromStdString(word));
            if (!compartment)
                continue;
            stores.push_back(std::make_unique<MemoryStore>(*compartment, m_keys.identities.at(*compartment),
                                                           contents[*compartment]));
        }
        return stores;
    }
    std::vector<PassphraseSlot> list{{QString(32, u'a'), QStringLiteral("Anna"), {}, {}, true}};
    std::vector<QDateTime> uses;
    [[nodiscard]] Status noteUse(const std::map<std::string, SecretBuffer> &, const QDateTime &now) override
    {
        uses.push_back(now);
        return {};
    }
    [[nodiscard]] Result<std::vector<PassphraseSlot>> slotList(const std::map<std::string, SecretBuffer> &) override
    {
        return list;
    }
    std::optional<ErrorCode> refusal; // of every passphrase that is to be added or changed
    [[nodiscard]] Result<QString> addSlot(const SecretBuffer &, const Added &added) override
    {
        if (refusal)
            return failure(*refusal);
        list.push_back({QStringLiteral("s%1").arg(list.size() + 1), added.name, added.now, {}, false});
        return list.back().id;
    }
    [[nodiscard]] Status changeSlot(const SecretBuffer &, const SecretBuffer &) override
    {
        ++changes;
        return refusal ? Status(failure(*refusal)) : Status();
    }
    int changes = 0; // of passphrases
    [[nodiscard]] Result<std::map<std::string, SecretBuffer>> removeSlot(const SecretBuffer &current,
                                                                         const QString &id) override
    {
        if (list.size() == 1)
            return failure(ErrorCode::LastSlot);
        if (std::erase_if(list, [&](const PassphraseSlot &slot) { return slot.id == id; }) == 0)
            return failure(ErrorCode::NotFound);
        return unlock(current);
    }

private:
    const ReaderKeys &m_keys;
};

} // namespace prystan::test
