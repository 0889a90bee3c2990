// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest.h"
#include "secretbuffer.h"

// A device's account at the place of delivery. No secret travels for it: the password follows from device.key
// (devicekeys.h), and the server is told what it is checked against. That may be public: the password has 256 random
// bits. It opens no record.
namespace prystan::crypto {

// As CouchDB keeps it: PBKDF2 with HMAC-SHA1 (RFC 8018), so many rounds, 20 bytes, the device's id as salt.
inline constexpr int kVerifierRounds = 10;
[[nodiscard]] QByteArray passwordVerifier(const SecretBuffer &password, const QString &device);

// Random, and replaced with each epoch. Its first letter says whether it may also read.
[[nodiscard]] QString newAccountName(DeviceMode mode);

} // namespace prystan::crypto
