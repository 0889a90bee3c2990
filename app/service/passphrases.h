// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffservice.h"

namespace prystan {

// Passphrases of staff members. Who adds, changes or removes one shows her own first (with the delay of an unlock).
// An added one opens what the current one opens. All work runs on the worker.
class PassphraseService
{
public:
    PassphraseService(DeviceLog &log, StaffVault &vault, StaffService &staff, const Clock &clock, Worker &worker);

    [[nodiscard]] QFuture<Result<std::vector<PassphraseSlot>>> list();
    [[nodiscard]] QFuture<Status> prove(SecretBuffer current); // is it one? Opens nothing
    [[nodiscard]] QFuture<Result<QString>> add(SecretBuffer current, SecretBuffer added, const QString &name);
    [[nodiscard]] QFuture<Status> change(SecretBuffer current, SecretBuffer changed);
    [[nodiscard]] QFuture<Status> remove(SecretBuffer current, const QString &slot);

    // The same on the calling thread. InvalidInput: too weak; AlreadyExists: taken; Refused while locked (list).
    [[nodiscard]] Result<std::vector<PassphraseSlot>> listNow();
    [[nodiscard]] Result<QString> addNow(const SecretBuffer &current, const SecretBuffer &added, const QString &name);
    [[nodiscard]] Status changeNow(const SecretBuffer &current, const SecretBuffer &changed);
    // Changes the keys of the databases too. LastSlot, NotFound; Refused where the current one opens less than
    // others do. Open records stay open.
    [[nodiscard]] Status removeNow(const SecretBuffer &current, const QString &slot);

private:
    [[nodiscard]] Status audit(const QString &action, const QString &slot = {});

    DeviceLog &m_log;
    StaffVault &m_vault;
    StaffService &m_staff;
    const Clock &m_clock;
    Worker &m_worker;
};

} // namespace prystan
