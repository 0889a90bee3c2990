// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbuffer.h"
#include "store.h"

namespace prystan::ctl {

// The sheets as plain text for a printer, one page each (form feed between them): what it opens, the key as text and
// as a QR code out of block letters, what to do with it, in Dutch and English. Secret from the first to the last byte.
[[nodiscard]] SecretBuffer recoveryKit(const QString &orgName,
                                       const std::vector<storage::DataDirectory::RecoverySheet> &sheets);

} // namespace prystan::ctl
