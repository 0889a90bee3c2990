// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <string_view>

// The few primitives the program uses, all from libsodium. initCrypto() once before anything else.
namespace prystan::crypto {

[[nodiscard]] Status initCrypto();

[[nodiscard]] QByteArray sha256(const QByteArray &bytes);
[[nodiscard]] QString randomId(); // 128 random bits, 32 lower-case hex letters
[[nodiscard]] std::uint32_t randomBelow(std::uint32_t limit); // without bias

// 32 bytes for one use of a key: BLAKE2b, keyed with it, over the label.
[[nodiscard]] SecretBuffer deriveKey(const SecretBuffer &key, std::string_view label);

// Ed25519. The secret is libsodium's 64 bytes.
struct SigningKeyPair {
    QByteArray publicKey;
    SecretBuffer secretKey;
};
[[nodiscard]] SigningKeyPair signingKeyPairFrom(const SecretBuffer &seed); // 32 bytes
[[nodiscard]] QByteArray sign(const QByteArray &message, const SecretBuffer &secretKey);
[[nodiscard]] bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey);

} // namespace prystan::crypto
