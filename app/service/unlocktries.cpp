// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlocktries.h"

#include <algorithm>

namespace prystan {

namespace {

// Failures in a row, and the machine time of the last one, which no setting of the clock moves; both survive a
// restart. Never more time is credited than has passed.
const QString kFailures = QStringLiteral("unlock_failures");
const QString kFailedAt = QStringLiteral("unlock_failed_at");

} // namespace

int unlockDelay(int failures)
{
    constexpr int kFree = 2, kLongest = 300;
    if (failures <= kFree)
        return 0;
    return failures - kFree > 9 ? kLongest : std::min(kLongest, 1 << (failures - kFree - 1));
}

UnlockTries::UnlockTries(DeviceLog &log, StaffVault &vault, const Clock &clock)
    : m_log(log)
    , m_vault(vault)
    , m_clock(clock)
{ }

Result<int> UnlockTries::failures()
{
    const auto stored = m_log.setting(kFailures);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return passOn(stored);
    return stored ? stored->toInt() : 0;
}

Status UnlockTries::noteFailure()
{
    const auto before = failures();
    if (!before)
        return passOn(before);
    if (const Status count = m_log.setSetting(kFailures, QString::number(*before + 1)); !count)
        return count;
    if (const Status time = m_log.setSetting(kFailedAt, QString::number(m_clock.monotonicMs())); !time)
        return time;
    return m_log.audit({QStringLiteral("unlock_try"), {}, {}, m_clock.nowUtc()});
}

Result<int> UnlockTries::waitSeconds()
{
    const auto failed = failures();
    if (!failed)
        return passOn(failed);
    const int delay = unlockDelay(*failed);
    if (delay == 0)
        return 0;
    const auto stored = m_log.setting(kFailedAt);
    const qint64 failedAt = stored ? std::max(0ll, stored->toLongLong()) : 0, now = m_clock.monotonicMs();
    if (now >= failedAt)
        return int(std::max<qint64>(0, delay - (now - failedAt) / 1000));
    // The machine was started anew, and its time with it: so is the wait, which is never longer for it.
    if (const Status counted = m_log.setSetting(kFailedAt, QString::number(now)); !counted)
        return passOn(counted);
    return delay;
}

template<typename Do> auto UnlockTries::attempt(const Do &what) -> decltype(what())
{
    const auto wait = waitSeconds();
    if (!wait)
        return passOn(wait);
    if (*wait > 0)
        return failure(ErrorCode::Delayed, *wait);
    if (const Status counted = noteFailure(); !counted)
        return passOn(counted);
    auto opened = what();
    if (!opened) {
        // The try was written down already.
        (void)m_log.audit({QStringLiteral("unlock_failed"), {}, {}, m_clock.nowUtc()});
        return opened;
    }
    if (const Status reset = m_log.setSetting(kFailures, QStringLiteral("0")); !reset)
        return passOn(reset);
    return opened;
}

Result<std::map<std::string, SecretBuffer>> UnlockTries::open(const SecretBuffer &passphrase)
{
    return attempt([&] { return m_vault.unlock(passphrase); });
}

Result<QString> UnlockTries::prove(const SecretBuffer &passphrase)
{
    return attempt([&] { return m_vault.prove(passphrase); });
}

} // namespace prystan
