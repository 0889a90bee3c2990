// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filesecret.h"

#include <QByteArray>
#include <span>
#include <string_view>

namespace prystan::crypto {

// 32 bytes of HKDF-SHA-256 (RFC 5869): extract, then one block of expand.
[[nodiscard]] FileSecret<32> hkdf(std::span<const unsigned char> secret, std::span<const unsigned char> salt,
                                  std::string_view info);

// 32 bytes of HMAC-SHA-256 (RFC 2104).
[[nodiscard]] QByteArray hmacSha256(std::span<const unsigned char> key, const QByteArray &message);

} // namespace prystan::crypto
