// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery.h"

namespace prystan::sync {

Result<DeliveryState> deliveryState(DeviceLog &log)
{
    const auto waiting = log.notDelivered();
    if (!waiting)
        return passOn(waiting);
    DeliveryState state;
    state.waiting = *waiting;
    return state;
}

} // namespace prystan::sync
