// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace prystan::platform {

// monotonicMs is CLOCK_BOOTTIME: goes on while the machine sleeps, and no clock change moves it.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace prystan::platform
