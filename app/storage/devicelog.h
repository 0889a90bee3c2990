// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicedatabase.h"
#include "outbox.h"
#include "store.h"

namespace prystan::storage {

// The device's chain on disk: every event once as a file and once as a row. Invariant: a success of append()
// means two copies that were read back; the highest seq ever placed is head(), also after a failure.
class DiskDeviceLog final : public DeviceLog
{
public:
    // Opens device.db, outbox/ and spare/ below `directory` and brings them into line.
    [[nodiscard]] static Result<std::unique_ptr<DiskDeviceLog>> open(const QString &directory, const SecretBuffer &key);

    [[nodiscard]] DeviceInfo info() const override { return m_facts.info; }
    [[nodiscard]] Result<ChainHead> head() override;
    [[nodiscard]] QByteArray sign(const QByteArray &message) const override;
    [[nodiscard]] QByteArray devicePublicKey() const override { return m_facts.signing.publicKey; }
    [[nodiscard]] Status append(const std::vector<SealedEvent> &events, const AuditEntry &audit) override;
    [[nodiscard]] Result<std::vector<SealedEvent>> eventsAfter(qint64 seq, int limit) override;
    [[nodiscard]] Result<qint64> notDelivered() override;
    [[nodiscard]] Status audit(const AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<AuditEntry>> auditTrail(int limit) override;
    [[nodiscard]] Status checkAudit() override;
    [[nodiscard]] Result<AuditMark> auditHead() override;
    [[nodiscard]] Result<QByteArray> auditHash(qint64 seq) override;
    [[nodiscard]] Result<QString> setting(const QString &key) override { return m_database.setting(key); }
    [[nodiscard]] Status setSetting(const QString &key, const QString &value) override;

    void setDemoPassphrase(const QString &passphrase) { m_facts.info.demoPassphrase = passphrase; }
    [[nodiscard]] const DeviceFacts &facts() const { return m_facts; }
    [[nodiscard]] const Reconciled &reconciled() const { return m_reconciled; }

private:
    DiskDeviceLog(DeviceDatabase database, Outbox outbox, Outbox spare, DeviceFacts facts);
    [[nodiscard]] std::optional<QByteArray> hashAt(qint64 seq) const;
    [[nodiscard]] Status check(const std::vector<SealedEvent> &events) const;
    [[nodiscard]] bool isOurs(const SealedEvent &event) const;
    [[nodiscard]] std::vector<SealedEvent> withoutRows(qint64 before) const;
    [[nodiscard]] Status storeRows(const std::vector<SealedEvent> &events, const AuditEntry &audit);
    [[nodiscard]] Status writeLog(const std::vector<SealedEvent> &events, std::vector<AuditEntry> audit);

    DeviceDatabase m_database;
    Outbox m_outbox;
    Outbox m_spare;
    DeviceFacts m_facts;
    Reconciled m_reconciled;
    std::vector<AuditEntry> m_lateAudit; // of saves whose second copy had to go to spare/
};

} // namespace prystan::storage
