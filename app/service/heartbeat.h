// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <QFuture>

namespace prystan {

// A device that nobody uses says once a day that it runs, so that staff can tell one that is silent from one that has
// nothing to say. One that is in use says it by what it saves; a demo is nobody's.
class Heartbeat
{
public:
    static constexpr int kHours = 24;

    Heartbeat(DeviceLog &log, const Sealer &sealer, const Clock &clock, Worker &worker);

    [[nodiscard]] QFuture<Result<bool>> beatWhenDue(); // whether it was
    [[nodiscard]] Result<bool> beatWhenDueNow(); // the same on the calling thread

private:
    [[nodiscard]] Result<bool> isDue() const;
    [[nodiscard]] Status beat();

    DeviceLog &m_log;
    const Sealer &m_sealer;
    const Clock &m_clock;
    Worker &m_worker;
};

} // namespace prystan
