// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffservice.h"
#include "store.h"
#include "systemclock.h"
#include "workerthread.h"

#include <optional>
#include <string>

namespace prystan::ctl {

// A data directory with its staff side, locked or unlocked.
class OpenDesk
{
public:
    // Refused where there is no vault.
    [[nodiscard]] static Result<std::unique_ptr<OpenDesk>> open(const std::string &dir);
    [[nodiscard]] StaffService &staff() { return *m_staff; }

private:
    platform::SystemClock m_clock;
    std::unique_ptr<storage::DataDirectory> m_directory;
    platform::WorkerThread m_worker;
    std::optional<StaffService> m_staff;
};

} // namespace prystan::ctl
