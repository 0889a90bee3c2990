// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace prystan {

// The next manifest, signed by the root, taken by this device; good for a year. Refused, DiskFull and its kin.
[[nodiscard]] Status issueManifest(Manifest next, const SecretBuffer &root, Membership &membership, const Clock &clock);

} // namespace prystan
