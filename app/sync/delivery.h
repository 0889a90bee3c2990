// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace prystan::sync {

// How far what was saved has come, for the line at the bottom left of the staff's screens.
// Until a place of delivery is set up everything waits, and says so.
struct DeliveryState {
    qint64 waiting = 0;
    bool serverKnown = false;
};
[[nodiscard]] Result<DeliveryState> deliveryState(DeviceLog &log);

} // namespace prystan::sync
