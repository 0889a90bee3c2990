// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts.h"
#include "age.h"
#include "contentpack.h"
#include "doubt.h"
#include "enrolment.h"
#include "event.h"
#include "letin.h"
#include "manifest.h"
#include "secretbuffer.h"

#include <QDateTime>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

// What the use cases need from the outside. storage, sync and platform implement these; tests have fakes.
namespace prystan {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    [[nodiscard]] virtual QDate today() const = 0; // local calendar day
    [[nodiscard]] virtual qint64 monotonicMs() const = 0; // since the machine was started, also asleep
};

// Runs jobs one after another on the one thread that touches the disk.
class Worker
{
public:
    virtual ~Worker() = default;
    virtual void post(std::function<void()> job) = 0;
};

// Seals to the reader key of a compartment; whoever holds this cannot open.
class Sealer
{
public:
    virtual ~Sealer() = default;
    [[nodiscard]] virtual Result<QByteArray> seal(Compartment compartment, const QByteArray &padded) const = 0;
};

// Facts about this device and its organisation; readable without any person.
struct DeviceInfo {
    QString org; // id
    QString orgName; // shown to people
    QString device; // id
    QString deviceLabel; // "K1"
    QString mode; // "demo" "kiosk" "volunteer" "staff"
    bool demo = false;
    QString demoPassphrase; // demo only; empty otherwise
    QDateTime created;
};

struct AuditEntry {
    QString action; // "save" "unlock_try" "unlock" "unlock_failed" "open_child" "lock" ... never a name or an answer
    QString subject; // random id, empty where there is none
    QString reason; // code word: "verify" "handover" "family" "duty" "cli"
    QDateTime time;
};

struct ChainHead {
    qint64 seq = 0;
    QByteArray sha256;
};

// Why the sealed bytes of an event are no longer here. Its place in the chain stays known.
enum class Gone {
    Pruned, // delivered, and its time on this device is over
    Erased, // must not come back, from wherever
};

// One event whose sealed bytes lie on this device; nothing of what it says.
struct KeptEvent {
    qint64 seq = 0;
    QByteArray sha256;
    QDateTime saved; // UTC; null where it is not known any more
    QDateTime delivered; // UTC; null: not delivered
};

// Times outside of it count as never: a clock that was years ahead must not keep anything from being asked.
struct TimeSpan {
    QDateTime from, to;
    [[nodiscard]] bool has(const QDateTime &time) const { return time.isValid() && time >= from && time <= to; }
};

// The device domain: opens with no person, holds no person data. Worker thread only.
class DeviceLog
{
public:
    virtual ~DeviceLog() = default;
    [[nodiscard]] virtual DeviceInfo info() const = 0;
    // Which devices speak for the organisation, and to whom is sealed.
    [[nodiscard]] virtual const Manifest &manifest() const = 0;
    [[nodiscard]] virtual Result<ChainHead> head() = 0;
    [[nodiscard]] virtual QByteArray sign(const QByteArray &message) const = 0;
    [[nodiscard]] virtual QByteArray devicePublicKey() const = 0;
    // Returns only when every event is on the disk twice (outbox file and row) and was read back.
    [[nodiscard]] virtual Status append(const std::vector<SealedEvent> &events, const AuditEntry &audit) = 0;
    // Of one whose bytes are gone the header alone, with nothing sealed.
    [[nodiscard]] virtual Result<std::vector<SealedEvent>> eventsAfter(qint64 seq, int limit) = 0;
    [[nodiscard]] virtual Result<qint64> notDelivered() = 0;
    // The first time counts; one that is gone already stays so.
    [[nodiscard]] virtual Status noteDelivered(const std::vector<qint64> &seqs, const QDateTime &when) = 0;
    [[nodiscard]] virtual Result<std::vector<KeptEvent>> kept() = 0; // in the order of seq
    // Places whose bytes went for this reason, and for no graver one since; in the order of seq.
    [[nodiscard]] virtual Result<std::vector<EventPlace>> takenAway(Gone why) = 0;
    // Not erased here, and the place of delivery has let go of them: first seen so outside of `lately`.
    [[nodiscard]] virtual Result<std::vector<EventPlace>> removedOwn(const TimeSpan &)
    {
        return std::vector<EventPlace>();
    }
    // Takes the sealed bytes away, every copy, and keeps the links; of what is gone already the graver reason stays.
    // Undelivered ones are never pruned: Refused, and nothing is taken.
    [[nodiscard]] virtual Status shed(const std::vector<qint64> &seqs, Gone why, const AuditEntry &audit) = 0;
    [[nodiscard]] virtual Status audit(const AuditEntry &entry) = 0;
    [[nodiscard]] virtual Result<std::vector<AuditEntry>> auditTrail(int limit) = 0;
    // Corrupt (detail = number of the row) where the audit chain has a gap or was changed.
    [[nodiscard]] virtual Status checkAudit() = 0;
    [[nodiscard]] virtual Result<AuditMark> auditHead() = 0; // seq 0 while there is no row
    [[nodiscard]] virtual Result<QByteArray> auditHash(qint64 seq) = 0; // NotFound
    // Small device settings that survive a restart ("unlock_failures").
    [[nodiscard]] virtual Result<QString> setting(const QString &key) = 0;
    [[nodiscard]] virtual Status setSetting(const QString &key, const QString &value) = 0;
};

// What lets a device speak for its organisation. Worker thread only.
class Membership
{
public:
    virtual ~Membership() = default;
    [[nodiscard]] virtual OrgCard card() const = 0;
    // The root's word about this device; empty on one that may let nobody in.
    [[nodiscard]] virtual QByteArray certificate() const = 0;
    [[nodiscard]] virtual QByteArray manifestFile() const = 0; // as signed; empty when there is none yet
    // Refused: not signed by the root, another organisation's, or not newer.
    [[nodiscard]] virtual Status takeManifest(const QByteArray &file) = 0;
    // Keeps a device that was let in here until a manifest lists it.
    [[nodiscard]] virtual Status letIn(const QByteArray &certificate, const DeviceEntry &device) = 0;
    // Those that were let in without the root, here or elsewhere, are believed and in no manifest yet.
    [[nodiscard]] virtual std::vector<LetIn> unlisted() const = 0;
    // What other staff devices let in: kept like that. Whatever is not to be believed, or there already, is passed
    // over.
    [[nodiscard]] virtual Status takeLetIn(const std::vector<LetIn> &devices) = 0;
    // The newest pack of stay-safe cards and contacts that the content key of this manifest signed, as signed and as
    // read; empty when there is none.
    [[nodiscard]] virtual QByteArray contentFile() const = 0;
    [[nodiscard]] virtual std::optional<ContentPack> content() const = 0;
    // Refused: another signer, another organisation's, or not newer. Corrupt, TooNew. The last one stays then.
    [[nodiscard]] virtual Status takeContent(const QByteArray &file) = 0;
};

// An event that is no fact: kept whole, with the reason and with who looks after it.
struct Quarantined {
    QByteArray id; // fingerprint(event)
    SealedEvent event;
    QByteArray content; // of one that was taken back: what had been opened; then there are no sealed bytes
    bool takenBack = false;
    QString reason; // word of a Doubt
    QDateTime received; // UTC, when it was first seen here
    QString owner; // empty: nobody takes care of it yet
    QDateTime ownedAt;
};

// What a store knows of one device's chain.
struct ChainLength {
    QString device;
    qint64 seen = 0; // links
    qint64 last = 0; // highest seq
    friend bool operator==(const ChainLength &, const ChainLength &) = default;
};

// How an event came out of its seal.
struct Opened {
    int epoch = 0; // of the key that opened it
    QByteArray json; // exactly what encode() makes of it, so that nobody need write it once more
};

// What one round of reading puts into one store, in one commit.
struct Ingested {
    std::vector<EventContent> events; // each id once; the same content again changes nothing
    std::map<QString, Opened> opened; // by event id; an event without is of the first epoch
    std::vector<Quarantined> bad; // one that is there keeps its time and owner, and takes the new reason
    std::vector<QByteArray> settled; // ids of quarantined events that are no longer in doubt
    std::vector<EventHeader> links; // places in the devices' chains, proven by signature
    std::map<QString, qint64> marks; // device → read up to; never goes back
};

// The keys that open one compartment, by epoch, and the letter key: the keys of later epochs are sent to that one, and
// it lies nowhere else. Worker thread only.
class KeyRing
{
public:
    virtual ~KeyRing() = default;
    // Newest epoch first, and the epoch of each.
    [[nodiscard]] virtual const std::vector<age::Identity> &identities() const = 0;
    [[nodiscard]] virtual const std::vector<int> &epochs() const = 0;
    // Durable when it returns; once more changes nothing. Refused: it was destroyed here.
    [[nodiscard]] virtual Status add(int epoch, const age::Identity &identity) = 0;
    [[nodiscard]] virtual Status drop(const age::Recipient &key) = 0; // of an epoch that never began
    // Gone from the medium as far as a program can reach, and never taken again.
    [[nodiscard]] virtual Status destroy(const age::Recipient &key) = 0;
    [[nodiscard]] virtual Result<bool> isDestroyed(const age::Recipient &key) = 0;
    [[nodiscard]] virtual const age::Identity *letterKey() const = 0; // null where none was ever made
    // Is an event here that a key of this epoch opened, also one that was taken back, and that is no mere proof?
    [[nodiscard]] virtual Result<bool> hasOpenedWith(int epoch) = 0;
    [[nodiscard]] virtual Result<QStringList> devicesAfter(int epoch) = 0; // who has sealed to a later epoch
    [[nodiscard]] virtual Result<int> epochOf(const QString &event) = 0; // of the key that opened it; NotFound
};

// One reader database of one compartment, open with its key. Worker thread only.
class ReaderStore
{
public:
    virtual ~ReaderStore() = default;
    [[nodiscard]] virtual Compartment compartment() const = 0;
    // What opens the events of this compartment, one for each epoch that is still kept.
    [[nodiscard]] virtual KeyRing &keys() = 0;
    [[nodiscard]] const std::vector<age::Identity> &identities() { return keys().identities(); }
    [[nodiscard]] virtual Result<qint64> ingestedUpTo() = 0; // seq of this device
    [[nodiscard]] virtual Result<qint64> mark(const QString &of) = 0; // as a round set it; 0: never
    [[nodiscard]] virtual Status ingest(const Ingested &round) = 0;
    [[nodiscard]] virtual Result<std::optional<EventContent>> eventById(const QString &id) = 0;
    // Events that stand, in the order of seq: not those that were taken back.
    [[nodiscard]] virtual Result<std::vector<EventContent>> eventsOfSubject(const QString &subject) = 0;
    [[nodiscard]] virtual Result<std::vector<EventContent>> allEvents() = 0;
    [[nodiscard]] virtual Result<QStringList> subjects() = 0; // newest first

    // Takes the events at these places away for good, standing, taken back or in quarantine, and notes the places; one
    // commit. A place that is not here is noted too.
    [[nodiscard]] virtual Status erase(const std::vector<ErasedLink> &links) = 0;
    [[nodiscard]] virtual Result<std::vector<ErasedLink>> erasedLinks() = 0;

    // The chains: links of one device from seq to seq, and how far each device's goes.
    [[nodiscard]] virtual Result<std::vector<EventHeader>> links(const QString &device, qint64 from, qint64 to) = 0;
    [[nodiscard]] virtual Result<std::vector<ChainLength>> chains() = 0;
    // Events of this device behind `seq` were let in before its revocation was known: they go into quarantine, and
    // come back when `seq` grows. Returns the subjects of whom something changed.
    [[nodiscard]] virtual Result<QStringList> takeBackAfter(const QString &device, qint64 seq, const QDateTime &now)
        = 0;

    [[nodiscard]] virtual Result<qint64> quarantineCount() = 0; // with those taken back
    // By device and seq, without sealed bytes and content: there may be many.
    [[nodiscard]] virtual Result<std::vector<Quarantined>> quarantine() = 0;
    [[nodiscard]] virtual Result<std::optional<Quarantined>> quarantinedById(const QByteArray &id) = 0;
    [[nodiscard]] virtual Status takeCare(const QByteArray &id, const QString &owner, const QDateTime &time) = 0;
    // By which manifest and rules the quarantine was judged last; empty: never.
    [[nodiscard]] virtual Result<QByteArray> judgedBy() = 0;
    [[nodiscard]] virtual Status setJudgedBy(const QByteArray &rules) = 0;
};

struct PassphraseSlot {
    QString id;
    QString name; // the staff member
    QDateTime created, used; // used: null before the first time
    bool own = false; // the one that was unlocked with
};

// Opens what a passphrase may open. Worker thread only.
class StaffVault
{
public:
    virtual ~StaffVault() = default;
    // A key for every compartment that the passphrase opens, one for the labels of the slots, and whose slot it is
    // (slotOf); WrongSecret.
    // May first finish an earlier change of the keys: no store may be open.
    [[nodiscard]] virtual Result<std::map<std::string, SecretBuffer>> unlock(const SecretBuffer &passphrase) = 0;
    // Whose slot it opens; WrongSecret. Changes nothing, whatever is open.
    [[nodiscard]] virtual Result<QString> prove(const SecretBuffer &passphrase) = 0;
    [[nodiscard]] virtual Result<std::vector<std::unique_ptr<ReaderStore>>>
    openStores(const std::map<std::string, SecretBuffer> &keys) = 0;
    [[nodiscard]] virtual Status noteUse(const std::map<std::string, SecretBuffer> &keys, const QDateTime &now) = 0;
    [[nodiscard]] virtual Result<std::vector<PassphraseSlot>> slotList(const std::map<std::string, SecretBuffer> &keys)
        = 0;
    struct Added {
        const SecretBuffer &passphrase;
        QString name;
        QDateTime now;
    };
    [[nodiscard]] virtual Result<QString> addSlot(const SecretBuffer &current, const Added &added) = 0;
    [[nodiscard]] virtual Status changeSlot(const SecretBuffer &current, const SecretBuffer &changed) = 0;
    // Changes the keys of the databases too: no store may be open. Returns what `current` opens from now on.
    [[nodiscard]] virtual Result<std::map<std::string, SecretBuffer>> removeSlot(const SecretBuffer &current,
                                                                                 const QString &id)
        = 0;
};

// Replaces this process by a fresh image of itself, so that nothing a person said stays in its memory.
// Does not return when it works. `handover` (pause only) travels through a pipe, never through the disk,
// the environment or the arguments.
class ProcessControl
{
public:
    virtual ~ProcessControl() = default;
    virtual void relaunch(const SecretBuffer *handover) = 0;
};

} // namespace prystan
