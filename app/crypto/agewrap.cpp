// SPDX-License-Identifier: GPL-3.0-or-later
#include "agewrap.h"

#include "hkdf.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace prystan::age {

namespace {

constexpr QByteArrayView kType = "X25519";
constexpr std::string_view kInfo = "age-encryption.org/v1/X25519";
constexpr std::size_t kBodyBytes = FileKey::size() + crypto_aead_chacha20poly1305_ietf_ABYTES;
// A wrap key is used once, so that the nonce may be nothing.
constexpr std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> kNoNonce{};

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

using WrapKey = crypto::FileSecret<32>;

// Nothing when the shared secret would be zero, which only a key of low order gives.
std::optional<WrapKey> wrapKey(const SecretBuffer &secret, const QByteArray &theirKey, const QByteArray &share,
                               const Recipient &recipient)
{
    crypto::FileSecret<crypto_scalarmult_curve25519_BYTES> shared;
    if (crypto_scalarmult_curve25519(shared.data(), secret.data(), raw(theirKey)) != 0)
        return std::nullopt;
    const QByteArray salt = share + recipient.key();
    return crypto::hkdf(shared.bytes(), {raw(salt), std::size_t(salt.size())}, kInfo);
}

// The ephemeral share, when the stanza has exactly the form of the specification.
std::optional<QByteArray> shareOf(const Stanza &stanza)
{
    if (stanza.arguments.size() != 2 || std::size_t(stanza.body.size()) != kBodyBytes)
        return std::nullopt;
    const QByteArray &text = stanza.arguments[1];
    const auto share = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    const bool good = share && std::size_t(share.decoded.size()) == kKeyBytes
        && share.decoded.toBase64(QByteArray::OmitTrailingEquals) == text;
    return good ? std::optional(share.decoded) : std::nullopt;
}

Result<FileKey> open(const Stanza &stanza, const QByteArray &share, const Identity &identity)
{
    const auto key = wrapKey(identity.key(), share, share, identity.recipient());
    if (!key)
        return failure(Fault::Header);
    FileKey fileKey;
    const int opened = crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.data(), nullptr, nullptr, raw(stanza.body),
                                                                 kBodyBytes, nullptr, 0, kNoNonce.data(), key->data());
    if (opened != 0)
        return failure(Fault::NoMatch);
    return fileKey;
}

bool isOurs(const Stanza &stanza)
{
    return stanza.arguments.front() == kType;
}

bool isPassphrase(const Stanza &stanza)
{
    return stanza.arguments.front() == "scrypt";
}

bool isWellFormed(const std::vector<Stanza> &stanzas)
{
    // A passphrase stands alone or not at all.
    const bool mixed = stanzas.size() > 1 && std::ranges::any_of(stanzas, isPassphrase);
    return !mixed
        && std::ranges::all_of(stanzas, [](const Stanza &stanza) { return !isOurs(stanza) || shareOf(stanza); });
}

} // namespace

Result<Stanza> wrap(const FileKey &fileKey, const Recipient &recipient)
{
    const Identity ephemeral = Identity::generate();
    const QByteArray share = ephemeral.recipient().key();
    const auto key = wrapKey(ephemeral.key(), recipient.key(), share, recipient);
    if (!key)
        return prystan::failure(ErrorCode::Crypto);
    QByteArray body(kBodyBytes, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(body.data()), nullptr, fileKey.data(),
                                              fileKey.size(), nullptr, 0, nullptr, kNoNonce.data(), key->data());
    return Stanza{{kType.toByteArray(), share.toBase64(QByteArray::OmitTrailingEquals)}, body};
}

Result<FileKey> unwrap(const std::vector<Stanza> &stanzas, std::span<const Identity> identities)
{
    if (!isWellFormed(stanzas))
        return failure(Fault::Header);
    for (const Stanza &stanza : stanzas) {
        if (!isOurs(stanza))
            continue;
        for (const Identity &identity : identities) {
            auto fileKey = open(stanza, *shareOf(stanza), identity);
            if (fileKey || fileKey.error().detail != int(Fault::NoMatch))
                return fileKey;
        }
    }
    return failure(Fault::NoMatch);
}

} // namespace prystan::age
