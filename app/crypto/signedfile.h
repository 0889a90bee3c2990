// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QByteArray>
#include <functional>

// A public file that somebody vouches for: manifest, grant, receipt, content pack. Three parts, one after the other:
//   prystan-signed-v1 KIND LF
//   Ed25519 signature in base64 LF
//   the payload, byte for byte
// The signature covers the first line and the payload as they stand; nothing is parsed before it was checked,
// and a file of one kind is never taken for another.
namespace prystan::crypto {

inline constexpr qsizetype kLargestSigned = qsizetype(1) << 20;

using Signer = std::function<QByteArray(const QByteArray &message)>; // Ed25519
[[nodiscard]] QByteArray signFile(const QByteArray &kind, const QByteArray &payload, const Signer &signer);
[[nodiscard]] QByteArray signFile(const QByteArray &kind, const QByteArray &payload, const SecretBuffer &secretKey);
// The payload. Corrupt: not such a file, another kind, too large. Refused: another signer, or changed.
[[nodiscard]] Result<QByteArray> openSigned(const QByteArray &kind, const QByteArray &file,
                                            const QByteArray &publicKey);

} // namespace prystan::crypto
