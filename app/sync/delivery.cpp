// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery.h"

namespace prystan::sync {

Result<DeliveryState> deliveryState(DeviceLog &log)
{
    const auto waiting = log.notDelivered();
    if (!waiting)
        return passOn(waiting);
    return DeliveryState{*waiting, false};
}

} // namespace prystan::sync
