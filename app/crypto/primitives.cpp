// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitives.h"

#include <sodium.h>

namespace prystan::crypto {

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

Status initCrypto()
{
    if (sodium_init() < 0) // 1 = was done before
        return failure(ErrorCode::Crypto);
    return {};
}

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(raw(hash), raw(bytes), length(bytes));
    return hash;
}

QString randomId()
{
    QByteArray id(16, Qt::Uninitialized);
    randombytes_buf(id.data(), std::size_t(id.size()));
    return QString::fromLatin1(id.toHex());
}

std::uint32_t randomBelow(std::uint32_t limit)
{
    return randombytes_uniform(limit);
}

SigningKeyPair signingKeyPairFrom(const SecretBuffer &seed)
{
    SigningKeyPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
                        SecretBuffer(crypto_sign_SECRETKEYBYTES)};
    if (seed.size() == crypto_sign_SEEDBYTES)
        crypto_sign_seed_keypair(raw(pair.publicKey), pair.secretKey.data(), seed.data());
    return pair;
}

SecretBuffer deriveKey(const SecretBuffer &key, std::string_view label)
{
    constexpr std::size_t kKeyBytes = 32;
    SecretBuffer derived(kKeyBytes);
    crypto_generichash(derived.data(), kKeyBytes, reinterpret_cast<const unsigned char *>(label.data()), label.size(),
                       key.data(), key.size());
    return derived;
}

QByteArray sign(const QByteArray &message, const SecretBuffer &secretKey)
{
    if (secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return {};
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), length(message), secretKey.data());
    return signature;
}

bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    const bool sizesFit
        = signature.size() == qsizetype(crypto_sign_BYTES) && publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES);
    return sizesFit && crypto_sign_verify_detached(raw(signature), raw(message), length(message), raw(publicKey)) == 0;
}

} // namespace prystan::crypto
