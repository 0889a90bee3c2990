// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditcheck.h"
#include "ports.h"
#include "records.h"
#include "retentionservice.h"
#include "unlocktries.h"
#include "unverified.h"

#include <QFuture>

namespace prystan {

// What an unlocked session may hand on to a device that it lets in.
struct OpenKeys {
    SecretBuffer root; // seed; empty for who is no administrator
    std::vector<ReaderIdentity> identities; // without epoch: the manifest knows it by the public half
};

class Projection;

// What decisions about records are made from; holds until the next call.
struct OpenRecords {
    const std::vector<std::unique_ptr<ReaderStore>> &stores;
    const Projection &projection;
};

// Everything staff may do with records once the passphrase has opened them. All work runs on the worker;
// futures are answered there. The events are folded once after opening; later only subjects with news are.
// Where very many come at once, what is shown has as many of them as a moment allows, and the next answer has more;
// recordsNow() and what has had its time always know all of them.
class StaffService
{
public:
    // `arrivals`: what came from other devices; null where nothing does.
    StaffService(DeviceLog &log, StaffVault &vault, const Clock &clock, Worker &worker, Arrivals *arrivals = nullptr);
    ~StaffService();

    // Delayed (detail = seconds) while earlier failures still count, also after a restart.
    [[nodiscard]] QFuture<Status> unlock(SecretBuffer passphrase);
    // After a pause: the keys themselves, no passphrase.
    [[nodiscard]] QFuture<Status> resume(std::map<std::string, SecretBuffer> keys);
    [[nodiscard]] Result<std::map<std::string, SecretBuffer>> keysForPause(); // worker thread only
    [[nodiscard]] QFuture<Status> close(const QString &action); // audits "lock" or "pause", closes the stores

    // Reads for a moment in what came. To be repeated until complete, so that the first list() has little left to do.
    [[nodiscard]] QFuture<Result<ReadSoFar>> readOn();
    [[nodiscard]] QFuture<Result<std::vector<RecordRow>>> list(); // by tier, then newest
    // The list again, or nothing where nothing changed since it was last handed out.
    [[nodiscard]] QFuture<Result<std::optional<std::vector<RecordRow>>>> news();
    // Refused for a child without a reason, and for what is closed here.
    [[nodiscard]] QFuture<Result<OpenedRecord>> openPerson(const QString &subject,
                                                           const QString &reason); // audited for a child
    [[nodiscard]] QFuture<Result<std::vector<PartyRecord>>> findByCode(const QString &code,
                                                                       const QString &reason); // audited
    // What is set aside, and which links of the devices' chains are missing.
    [[nodiscard]] QFuture<Result<TrustState>> trust();
    [[nodiscard]] QFuture<Result<std::vector<UnverifiedEvent>>> unverified(); // audited
    // Additions to codes that nobody here has; audited.
    [[nodiscard]] QFuture<Result<std::vector<Addition>>> strays();
    [[nodiscard]] QFuture<Status> takeCare(const QByteArray &id); // "I take care of this"; audited
    // Corrupt (detail = row) where the audit chain has a gap or was changed or cut. Never keeps records from opening.
    [[nodiscard]] QFuture<Status> checkAudit();

    // The same on the calling thread (prystanctl, and inside jobs).
    [[nodiscard]] Status unlockNow(const SecretBuffer &passphrase);
    [[nodiscard]] Result<ReadSoFar> readOnNow();
    [[nodiscard]] Result<std::vector<RecordRow>> listNow();
    [[nodiscard]] Result<std::vector<PartyRecord>> findByCodeNow(const QString &code, const QString &reason);
    [[nodiscard]] Result<std::optional<std::vector<RecordRow>>> newsNow();
    [[nodiscard]] Result<OpenedRecord> openPersonNow(const QString &subject, const QString &reason);
    [[nodiscard]] Result<TrustState> trustNow();
    [[nodiscard]] Result<std::vector<UnverifiedEvent>> unverifiedNow();
    [[nodiscard]] Result<std::vector<Addition>> straysNow();
    [[nodiscard]] Status takeCareNow(const QByteArray &id);
    [[nodiscard]] Status checkAuditNow();
    [[nodiscard]] Result<AuditVerdict> auditVerdictNow(); // Refused while locked
    // Whose passphrase it is; opens nothing here. Counted and delayed as an unlock is.
    [[nodiscard]] Result<QString> proveNow(const SecretBuffer &passphrase);
    // Shuts the stores, lets `change` give their databases other keys, and opens them again: with what it gives, or,
    // where it fails, with what `passphrase` opens now.
    using Rekeying = std::function<Result<std::map<std::string, SecretBuffer>>()>;
    [[nodiscard]] Status rekeyNow(const SecretBuffer &passphrase, const Rekeying &change);
    // With all news in it. Refused while locked; the error where an erasure could not be carried out.
    [[nodiscard]] Result<OpenRecords> recordsNow();
    // Of very many news a moment's worth; to look at, and to decide nothing from. Refused while locked.
    [[nodiscard]] Result<OpenRecords> recordsSoFarNow();
    // Whoever keeps something made of the records forgets it then, on the worker's thread. One at a time; empty:
    // nobody.
    void whenShut(std::function<void()> forget);
    [[nodiscard]] QString self() const; // the staff member's id; empty while locked. Worker thread only
    [[nodiscard]] Result<OpenKeys> openKeysNow() const; // Refused while locked
    [[nodiscard]] Result<SecretBuffer> rootNow() const; // seed; Refused while locked, and to who is no administrator
    // What has had its time (retentionservice.h): of this device's copies always, of records while they are open.
    [[nodiscard]] Result<RetentionPlan> planRetentionNow();
    [[nodiscard]] Result<RetentionPlan> runRetentionNow(ClockIs clock);
    [[nodiscard]] Result<RetentionPlan> runRetentionWhenDueNow();
    // What would go if somebody said that the clock is right; nothing where nothing waits for that.
    [[nodiscard]] QFuture<Result<std::optional<RetentionPlan>>> clockDoubt();
    [[nodiscard]] Result<std::optional<RetentionPlan>> clockDoubtNow();
    [[nodiscard]] QFuture<Result<RetentionPlan>> clockIsRight(); // audited
    [[nodiscard]] Result<RetentionPlan> clockIsRightNow();
    [[nodiscard]] Result<ChainHead> headSeenNow(const QString &device); // the last link that came here; 0: none
    // Seconds that earlier failures still cost; 0 when a try is free.
    [[nodiscard]] Result<int> waitSeconds();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace prystan
