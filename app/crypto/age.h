// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ageheader.h"
#include "agekey.h"
#include "agestream.h"

#include <span>
#include <vector>

// age v1 files (age-encryption.org/v1): binary format, X25519 recipients. A passphrase (scrypt) or an armored file
// is refused. Faults come as Error{Corrupt or WrongSecret, detail = age::Fault}.
namespace prystan::age {

// Plain bytes in, file bytes out, at most one chunk (64 KiB) held.
class Encryptor
{
public:
    // InvalidInput without a recipient; Crypto for a key of low order.
    static Result<Encryptor> begin(const std::vector<Recipient> &recipients);
    // The next file bytes; the first call gives the header.
    [[nodiscard]] QByteArray add(const QByteArray &plain);
    [[nodiscard]] QByteArray finish();

private:
    Encryptor(QByteArray start, const PayloadKey &key);
    QByteArray m_start;
    SealingStream m_stream;
};

// File bytes in, authenticated plain bytes out, chunk by chunk; memory is bounded by header and one chunk.
class Decryptor
{
public:
    explicit Decryptor(std::span<const Identity> identities);
    // Appends to `plain` whatever is proven so far, also when it fails in the end.
    [[nodiscard]] Status add(const QByteArray &file, QByteArray &plain);
    [[nodiscard]] Status finish(QByteArray &plain);

private:
    [[nodiscard]] Status readHeader();
    std::span<const Identity> m_identities;
    QByteArray m_waiting;
    std::optional<FileKey> m_fileKey;
    std::optional<OpeningStream> m_stream;
};

// All or nothing, for things that fit into memory.
[[nodiscard]] Result<QByteArray> seal(const QByteArray &plain, const std::vector<Recipient> &recipients);
[[nodiscard]] Result<QByteArray> open(const QByteArray &file, std::span<const Identity> identities, qsizetype maxPlain);

// Length of a file with that many plain bytes and recipients.
[[nodiscard]] qsizetype sealedSize(qsizetype plain, int recipients);

} // namespace prystan::age
