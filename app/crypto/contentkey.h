// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kdf.h"
#include "primitives.h"

#include <QDateTime>

// The key that signs packs of stay-safe texts: a seed of 32 bytes, which lies with the editor in a file of its own
// under a passphrase. The file is a vault with one slot (vault.h); its public half stands in the manifest.
namespace prystan::crypto {

struct NewContentKey {
    QByteArray file;
    QByteArray publicKey; // Ed25519
};
[[nodiscard]] Result<NewContentKey> makeContentKey(const SecretBuffer &passphrase, const KdfCost &cost,
                                                   const QDateTime &now);
// WrongSecret; Corrupt: no such file; TooNew.
[[nodiscard]] Result<SigningKeyPair> openContentKey(const QByteArray &file, const SecretBuffer &passphrase);

} // namespace prystan::crypto
