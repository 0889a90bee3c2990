// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care.h"
#include "fold.h"
#include "ports.h"

#include <QFuture>

namespace prystan {

// One line of the staff's list: no names.
struct RecordRow {
    QString subject;
    QString party;
    QString code; // own, or that of the party's contact person
    QString initials;
    std::optional<int> age;
    bool estimated = false;
    bool child = false;
    CareLabels care;
    QDateTime registered;
};

struct PersonRecord {
    RecordRow row;
    Person person;
    bool conflict = false;
};

struct PartyRecord {
    QString id;
    QDateTime registered;
    Party party; // persons empty
    std::vector<PersonRecord> persons; // contact person first; a child only where its compartment is open
};

// Everything staff may do with records once the passphrase has opened them. All work runs on the worker;
// futures are answered there.
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
    [[nodiscard]] QFuture<Status> close(QString action); // audits "lock" or "pause", closes the stores

    [[nodiscard]] QFuture<Result<std::vector<RecordRow>>> list(); // by tier, then newest
    [[nodiscard]] QFuture<Result<PersonRecord>> openPerson(QString subject, QString reason); // audited for a child
    [[nodiscard]] QFuture<Result<std::vector<PartyRecord>>> findByCode(QString code, QString reason); // audited
    [[nodiscard]] QFuture<Result<qint64>> quarantineCount();

    // The same on the calling thread (prystanctl, and inside jobs).
    [[nodiscard]] Status unlockNow(const SecretBuffer &passphrase);
    [[nodiscard]] Result<std::vector<RecordRow>> listNow();
    [[nodiscard]] Result<std::vector<PartyRecord>> findByCodeNow(const QString &code, const QString &reason);
    [[nodiscard]] Result<PersonRecord> openPersonNow(const QString &subject, const QString &reason);
    // Seconds that earlier failures still cost; 0 when a try is free.
    [[nodiscard]] Result<int> waitSeconds();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

// Seconds to wait after n failures in a row: none for two, then 1, 2, 4 … up to 300.
[[nodiscard]] int unlockDelay(int failures);

} // namespace prystan
