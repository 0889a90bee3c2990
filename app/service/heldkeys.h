// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chainview.h"

// Which of the organisation's reader keys this device has.
namespace prystan {

[[nodiscard]] ReaderStore *storeOf(const QString &compartment, const ReaderStores &stores); // null: shut here
[[nodiscard]] const age::Identity *heldKey(KeyRing &keys, const RecipientEntry &entry); // null: not here
// Keys of open compartments that are neither here nor were destroyed here: somebody has to send them.
[[nodiscard]] Result<std::vector<RecipientEntry>> awaitedKeys(const Manifest &manifest, const ReaderStores &stores);

} // namespace prystan
