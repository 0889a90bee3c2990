// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrases.h"

#include "onworker.h"
#include "passphrase.h"

namespace prystan {

namespace {

std::shared_ptr<SecretBuffer> shared(SecretBuffer secret)
{
    return std::make_shared<SecretBuffer>(std::move(secret));
}

} // namespace

PassphraseService::PassphraseService(DeviceLog &log, StaffVault &vault, StaffService &staff, const Clock &clock,
                                     Worker &worker)
    : m_log(log)
    , m_vault(vault)
    , m_staff(staff)
    , m_clock(clock)
    , m_worker(worker)
{ }

// Before every change a row that must be durable; the one behind it may fail on a full disk: what was done is done.
Status PassphraseService::audit(const QString &action, const QString &slot)
{
    return m_log.audit({action, slot, {}, m_clock.nowUtc()});
}

Result<std::vector<PassphraseSlot>> PassphraseService::listNow()
{
    const auto keys = m_staff.keysForPause();
    return keys ? m_vault.slotList(*keys) : passOn(keys);
}

Result<QString> PassphraseService::addNow(const SecretBuffer &current, const SecretBuffer &added, const QString &name)
{
    if (passphraseFault(added))
        return failure(ErrorCode::InvalidInput);
    if (const auto own = m_staff.proveNow(current); !own)
        return passOn(own);
    if (const Status noted = audit(QStringLiteral("slot_try")); !noted)
        return passOn(noted);
    auto slot = m_vault.addSlot(current, {added, name.trimmed(), m_clock.nowUtc()});
    if (slot)
        (void)audit(QStringLiteral("slot_added"), *slot);
    return slot;
}

Status PassphraseService::changeNow(const SecretBuffer &current, const SecretBuffer &changed)
{
    if (passphraseFault(changed))
        return failure(ErrorCode::InvalidInput);
    if (const auto own = m_staff.proveNow(current); !own)
        return passOn(own);
    if (const Status noted = audit(QStringLiteral("slot_try")); !noted)
        return noted;
    const Status done = m_vault.changeSlot(current, changed);
    if (done)
        (void)audit(QStringLiteral("slot_changed"));
    return done;
}

Status PassphraseService::removeNow(const SecretBuffer &current, const QString &slot)
{
    if (const auto own = m_staff.proveNow(current); !own)
        return passOn(own);
    if (const Status noted = audit(QStringLiteral("slot_try"), slot); !noted)
        return noted;
    return m_staff.rekeyNow(current, [&] {
        auto fresh = m_vault.removeSlot(current, slot);
        if (fresh)
            (void)audit(QStringLiteral("slot_removed"), slot);
        return fresh;
    });
}

QFuture<Result<std::vector<PassphraseSlot>>> PassphraseService::list()
{
    return onWorker<Result<std::vector<PassphraseSlot>>>(m_worker, [this] { return listNow(); });
}

QFuture<Status> PassphraseService::prove(SecretBuffer current)
{
    return onWorker<Status>(m_worker, [this, own = shared(std::move(current))] {
        const auto proven = m_staff.proveNow(*own);
        return proven ? Status() : Status(passOn(proven));
    });
}

QFuture<Result<QString>> PassphraseService::add(SecretBuffer current, SecretBuffer added, const QString &name)
{
    return onWorker<Result<QString>>(m_worker,
                                     [this, own = shared(std::move(current)), other = shared(std::move(added)), name] {
                                         return addNow(*own, *other, name);
                                     });
}

QFuture<Status> PassphraseService::change(SecretBuffer current, SecretBuffer changed)
{
    return onWorker<Status>(m_worker, [this, own = shared(std::move(current)), other = shared(std::move(changed))] {
        return changeNow(*own, *other);
    });
}

QFuture<Status> PassphraseService::remove(SecretBuffer current, const QString &slot)
{
    return onWorker<Status>(m_worker, [this, own = shared(std::move(current)), slot] { return removeNow(*own, slot); });
}

} // namespace prystan
