// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace prystan {

// Seconds to wait after n failures in a row: none for two, then 1, 2, 4 … up to 300.
[[nodiscard]] int unlockDelay(int failures);

// Every try of a passphrase on this device, whatever it is for: counted before it is made, so that pulling the plug
// during it gains nothing, and delayed after wrong ones, also after a restart. Worker thread only.
class UnlockTries
{
public:
    UnlockTries(DeviceLog &log, StaffVault &vault, const Clock &clock);
    // What the passphrase opens, or only whose it is. WrongSecret; Delayed (detail = seconds) while earlier failures
    // still count.
    [[nodiscard]] Result<std::map<std::string, SecretBuffer>> open(const SecretBuffer &passphrase);
    [[nodiscard]] Result<QString> prove(const SecretBuffer &passphrase);
    [[nodiscard]] Result<int> waitSeconds(); // 0 when a try is free

private:
    template<typename Do> [[nodiscard]] auto attempt(const Do &what) -> decltype(what());
    [[nodiscard]] Result<int> failures();
    [[nodiscard]] Status noteFailure();

    DeviceLog &m_log;
    StaffVault &m_vault;
    const Clock &m_clock;
};

} // namespace prystan
