// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <set>

namespace prystan {

// Opens what this device sealed since the last time and puts each event into the store of its compartment.
// What no key opens, or what contradicts its header, is quarantined with its reason: kept, counted, never shown as
// fact. Returns the subjects of whom something new was opened.
[[nodiscard]] Result<std::set<QString>> ingest(DeviceLog &log, std::vector<std::unique_ptr<ReaderStore>> &stores);

} // namespace prystan
