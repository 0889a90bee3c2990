// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace prystan {

// Opens what this device sealed since the last time and puts each event into the store of its compartment.
// What no key opens, or what contradicts its header, is quarantined with its reason: kept, counted, never shown as
// fact.
[[nodiscard]] Status ingest(DeviceLog &log, std::vector<std::unique_ptr<ReaderStore>> &stores);

} // namespace prystan
