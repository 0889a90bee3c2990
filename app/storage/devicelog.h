// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentshelf.h"
#include "deliveryrows.h"
#include "devicestart.h"
#include "organisationview.h"
#include "reconcile.h"

namespace prystan::storage {

class Basket;

// The device's chain on disk: every event once as a file and once as a row. Invariant: a success of append()
// means two copies that were read back; the highest seq ever placed is head(), also after a failure. After a
// failed fsync, whichever, nothing is acknowledged any more: DiskFailed until the directory is opened anew.
class DiskDeviceLog final : public DeviceLog, public Membership
{
public:
    // Opens device.db, outbox/ and spare/ below `directory` and brings them into line.
    [[nodiscard]] static Result<std::unique_ptr<DiskDeviceLog>> open(const QString &directory,
                                                                     const crypto::DeviceKeys &keys, Look look);
    bool lookOn(const GiveWay &giveWay);

    [[nodiscard]] DeviceInfo info() const override { return m_facts.info; }
    [[nodiscard]] Result<ChainHead> head() override;
    [[nodiscard]] QByteArray sign(const QByteArray &message) const override;
    [[nodiscard]] QByteArray devicePublicKey() const override { return m_facts.signing.publicKey; }
    [[nodiscard]] const Manifest &manifest() const override { return m_organisation.manifest(); }
    [[nodiscard]] Status append(const std::vector<SealedEvent> &events, const AuditEntry &audit) override;
    [[nodiscard]] Result<std::vector<SealedEvent>> eventsAfter(qint64 seq, int limit) override;
    [[nodiscard]] Result<qint64> notDelivered() override;
    [[nodiscard]] Status noteDelivered(const std::vector<qint64> &seqs, const QDateTime &when) override;
    [[nodiscard]] Result<std::vector<KeptEvent>> kept() override;
    [[nodiscard]] Result<std::vector<EventPlace>> takenAway(Gone why) override { return m_database.takenAway(why); }
    [[nodiscard]] Result<std::vector<EventPlace>> removedOwn(const TimeSpan &lately) override
    {
        return delivery().removed(lately);
    }
    [[nodiscard]] Status shed(const std::vector<qint64> &seqs, Gone why, const AuditEntry &audit) override;
    [[nodiscard]] Status audit(const AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<AuditEntry>> auditTrail(int limit) override;
    [[nodiscard]] Status checkAudit() override;
    [[nodiscard]] Result<AuditMark> auditHead() override;
    [[nodiscard]] Result<QByteArray> auditHash(qint64 seq) override;
    [[nodiscard]] Result<QString> setting(const QString &key) override { return m_database.setting(key); }
    [[nodiscard]] Status setSetting(const QString &key, const QString &value) override;

    [[nodiscard]] OrgCard card() const override { return {m_facts.info.org, m_facts.info.orgName, m_facts.root}; }
    [[nodiscard]] QByteArray certificate() const override { return m_facts.certificate; }
    [[nodiscard]] QByteArray manifestFile() const override { return m_organisation.file(); }
    [[nodiscard]] Status takeManifest(const QByteArray &file) override { return m_organisation.take(file); }
    [[nodiscard]] Status letIn(const QByteArray &certificate, const DeviceEntry &device) override
    {
        return m_organisation.letIn(certificate, device);
    }
    [[nodiscard]] std::vector<LetIn> unlisted() const override { return m_organisation.unlisted(); }
    [[nodiscard]] Status takeLetIn(const std::vector<LetIn> &devices) override
    {
        return m_organisation.takeLetIn(devices);
    }
    [[nodiscard]] QByteArray contentFile() const override { return m_content.file(manifest()); }
    [[nodiscard]] std::optional<ContentPack> content() const override { return m_content.pack(manifest()); }
    [[nodiscard]] Status takeContent(const QByteArray &file) override { return m_content.take(file, manifest()); }

    // What delivery asks and notes of this chain; a failed fsync is noted by watched().
    [[nodiscard]] DeliveryRows delivery() const { return {m_database.connection(), DeliveryRows::Table::Own}; }
    [[nodiscard]] Status addWaiting(Basket &basket); // each compared since the start
    [[nodiscard]] Result<qint64> noteReceived(const EventPlace &upTo, const QDateTime &when);
    [[nodiscard]] Status watched(const Status &done);

    void setDemoPassphrase(const QString &passphrase) { m_facts.info.demoPassphrase = passphrase; }
    [[nodiscard]] const DeviceFacts &facts() const { return m_facts; }
    [[nodiscard]] const Reconciled &reconciled() const { return m_reconciled; }

private:
    DiskDeviceLog(const QString &directory, StartedDevice device, Outbox outbox, Outbox spare);
    void lookFirst(Look look);
    void noteRebuilt();
    void noteLook();
    [[nodiscard]] bool lookAtPages(const GiveWay &giveWay);
    [[nodiscard]] bool startAnew();
    [[nodiscard]] bool lookAhead(const std::vector<SealedEvent> &events, qint64 after, int limit);
    [[nodiscard]] std::optional<QByteArray> hashAt(qint64 seq) const;
    [[nodiscard]] Status check(const std::vector<SealedEvent> &events) const;
    [[nodiscard]] bool isOurs(const SealedEvent &event) const;
    [[nodiscard]] std::vector<SealedEvent> withoutRows(qint64 before) const;
    [[nodiscard]] Status storeRows(const std::vector<SealedEvent> &events, const AuditEntry &audit);
    [[nodiscard]] Status save(const std::vector<SealedEvent> &events, const AuditEntry &audit);
    [[nodiscard]] Status placeFiles();
    [[nodiscard]] bool makeWhole(SealedEvent &event) const;
    [[nodiscard]] Status writeLog(const std::vector<SealedEvent> &events, std::vector<AuditEntry> audit,
                                  const QDateTime &saved = {});
    [[nodiscard]] std::vector<Place> placesOf(const std::vector<qint64> &seqs) const;
    [[nodiscard]] Status dropFiles(const std::vector<qint64> &seqs);
    void dropDamagedCopy(Gone why) const;

    QString m_directory;
    DeviceDatabase m_database;
    Outbox m_outbox;
    Outbox m_spare;
    DeviceFacts m_facts;
    OrganisationView m_organisation; // refers to the two above
    ContentShelf m_content;
    Reconciler m_look; // refers to all of them
    bool m_pagesFit = false; // every page of the database was read since the start
    Reconciled m_reconciled;
    std::optional<Error> m_diskFailure;
    std::vector<AuditEntry> m_lateAudit; // of saves whose second copy had to go to spare/
};

} // namespace prystan::storage
