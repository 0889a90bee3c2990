// SPDX-License-Identifier: GPL-3.0-or-later
#include "hkdf.h"

#include <sodium.h>

namespace prystan::crypto {

namespace {

// libsodium 1.0.18 has no HKDF; its HMAC takes keys of any length only piece by piece.
void hmac(unsigned char *out, std::span<const unsigned char> key, std::span<const unsigned char> message,
          std::span<const unsigned char> more)
{
    static constexpr unsigned char nothing = 0; // an empty span may point nowhere, which C functions must not get
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.empty() ? &nothing : key.data(), key.size());
    for (const std::span<const unsigned char> part : {message, more}) {
        if (!part.empty())
            crypto_auth_hmacsha256_update(&state, part.data(), part.size());
    }
    crypto_auth_hmacsha256_final(&state, out);
    sodium_memzero(&state, sizeof state);
}

std::span<const unsigned char> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const unsigned char *>(text.data()), text.size()};
}

} // namespace

FileSecret<32> hkdf(std::span<const unsigned char> secret, std::span<const unsigned char> salt, std::string_view info)
{
    constexpr unsigned char first = 1;
    FileSecret<crypto_auth_hmacsha256_BYTES> extracted;
    hmac(extracted.data(), salt, secret, {});
    FileSecret<crypto_auth_hmacsha256_BYTES> key;
    hmac(key.data(), extracted.bytes(), bytesOf(info), {&first, 1});
    return key;
}

QByteArray hmacSha256(std::span<const unsigned char> key, const QByteArray &message)
{
    QByteArray code(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    hmac(reinterpret_cast<unsigned char *>(code.data()), key,
         bytesOf({message.constData(), std::size_t(message.size())}), {});
    return code;
}

} // namespace prystan::crypto
