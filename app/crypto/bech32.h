// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <string_view>

// Bech32 (BIP 173) as age uses it: 32 bytes, no limit of 90 letters. Works in guarded memory, for identities.
namespace prystan::bech32 {

inline constexpr std::size_t kBytes = 32;

// `prefix` in lower case; so is the text.
[[nodiscard]] SecretBuffer encode(std::string_view prefix, std::span<const unsigned char> bytes);
// All lower or all upper case. InvalidInput: another prefix, a letter that is none, a wrong checksum or length.
[[nodiscard]] Result<SecretBuffer> decode(std::string_view prefix, std::string_view text);

} // namespace prystan::bech32
