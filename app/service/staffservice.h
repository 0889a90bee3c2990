// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditcheck.h"
#include "ports.h"
#include "records.h"
#include "unverified.h"

#include <QFuture>

namespace prystan {

// What an unlocked session may hand on to a device that it lets in.
struct OpenKeys {
    SecretBuffer root; // seed; empty for who is no administrator
    std::vector<ReaderIdentity> identities; // without epoch: the manifest knows it by the public half
};

// Everything staff may do with records once the passphrase has opened them. All work runs on the worker;
// futures are answered there. The events are folded once after opening; later only subjects with news are.
class StaffService
{
public:
    StaffService(DeviceLog &log, StaffVault &vault, const Clock &clock, Worker &worker);
    ~StaffService();

    // Delayed (detail = seconds) while earlier failures still count, also after a restart.
    [[nodiscard]] QFuture<Status> unlock(SecretBuffer passphrase);
    // After a pause: the keys themselves, no passphrase.
    [[nodiscard]] QFuture<Status> resume(std::map<std::string, SecretBuffer> keys);
    [[nodiscard]] Result<std::map<std::string, SecretBuffer>> keysForPause(); // worker thread only
    [[nodiscard]] QFuture<Status> close(const QString &action); // audits "lock" or "pause", closes the stores

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
    // Passphrases of staff members: who adds, changes or removes one shows her own first (as unlockNow, with its
    // delay). An added one opens what the current one opens. InvalidInput: too weak; AlreadyExists: taken.
    [[nodiscard]] Result<QString> addPassphraseNow(const SecretBuffer &current, const SecretBuffer &added,
                                                   const QString &name);
    [[nodiscard]] Status changePassphraseNow(const SecretBuffer &current, const SecretBuffer &changed);
    // Changes the keys of the databases too. LastSlot, NotFound; Refused where the current one opens less than
    // others do. Open records stay open.
    [[nodiscard]] Status removePassphraseNow(const SecretBuffer &current, const QString &slot);
    [[nodiscard]] Result<std::vector<PassphraseSlot>> passphrasesNow(); // Refused while locked
    [[nodiscard]] Result<OpenKeys> openKeysNow() const; // Refused while locked
    [[nodiscard]] Result<ChainHead> headSeenNow(const QString &device); // the last link that came here; 0: none
    // Seconds that earlier failures still cost; 0 when a try is free.
    [[nodiscard]] Result<int> waitSeconds();

private:
    [[nodiscard]] Result<std::map<std::string, SecretBuffer>> tryPassphrase(const SecretBuffer &passphrase);
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

// Seconds to wait after n failures in a row: none for two, then 1, 2, 4 … up to 300.
[[nodiscard]] int unlockDelay(int failures);

} // namespace prystan
