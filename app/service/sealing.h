// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace prystan {

// Padded, sealed once and signed, to stand behind `prev` in this device's chain.
[[nodiscard]] Result<SealedEvent> sealEvent(const DeviceLog &log, const Sealer &sealer, const EventContent &content,
                                            const QByteArray &prev);

} // namespace prystan
