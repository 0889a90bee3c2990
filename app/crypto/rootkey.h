// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "primitives.h"

#include <string_view>

// The organisation's root: a seed of 32 bytes that signs its manifests and lets staff devices in. On paper it is
// bech32 with its own beginning, so that nobody takes it for a key that opens records.
namespace prystan::crypto {

inline constexpr std::size_t kRootSeedBytes = 32;

[[nodiscard]] SecretBuffer rootText(const SecretBuffer &seed); // PRYSTAN-ROOT-1…
[[nodiscard]] Result<SecretBuffer> rootFromText(std::string_view text); // InvalidInput
[[nodiscard]] SigningKeyPair rootKeys(const SecretBuffer &seed);

} // namespace prystan::crypto
