// SPDX-License-Identifier: GPL-3.0-or-later
#include "agekey.h"

#include "bech32.h"

#include <sodium.h>

#include <algorithm>
#include <cctype>

namespace prystan::age {

namespace {

constexpr std::string_view kRecipientPrefix = "age";
constexpr std::string_view kIdentityPrefix = "age-secret-key-";

bool hasLetter(std::string_view text, int (*kind)(int))
{
    return std::ranges::any_of(text, [kind](unsigned char letter) { return kind(letter) != 0; });
}

Recipient publicHalf(const SecretBuffer &key)
{
    QByteArray half(kKeyBytes, Qt::Uninitialized);
    crypto_scalarmult_curve25519_base(reinterpret_cast<unsigned char *>(half.data()), key.data());
    return *Recipient::fromKey(half);
}

} // namespace

Recipient::Recipient(QByteArray key)
    : m_key(std::move(key))
{ }

Result<Recipient> Recipient::parse(std::string_view text)
{
    const auto key = bech32::decode(kRecipientPrefix, text);
    if (!key || hasLetter(text, std::isupper))
        return failure(ErrorCode::InvalidInput);
    return Recipient(QByteArray(reinterpret_cast<const char *>(key->data()), qsizetype(key->size())));
}

Result<Recipient> Recipient::fromKey(const QByteArray &publicKey)
{
    if (std::size_t(publicKey.size()) != kKeyBytes)
        return failure(ErrorCode::InvalidInput);
    return Recipient(publicKey);
}

QByteArray Recipient::text() const
{
    const SecretBuffer text
        = bech32::encode(kRecipientPrefix, {reinterpret_cast<const unsigned char *>(m_key.constData()), kKeyBytes});
    return {reinterpret_cast<const char *>(text.data()), qsizetype(text.size())};
}

Identity::Identity(SecretBuffer key)
    : m_key(std::move(key))
    , m_recipient(publicHalf(m_key))
{ }

Identity Identity::generate()
{
    return Identity(SecretBuffer::random(kKeyBytes));
}

Result<Identity> Identity::parse(std::string_view text)
{
    auto key = bech32::decode(kIdentityPrefix, text);
    if (!key || hasLetter(text, std::islower))
        return failure(ErrorCode::InvalidInput);
    return Identity(std::move(*key));
}

Result<Identity> Identity::fromKey(const SecretBuffer &secretKey)
{
    if (secretKey.size() != kKeyBytes)
        return failure(ErrorCode::InvalidInput);
    return Identity(secretKey.clone());
}

SecretBuffer Identity::text() const
{
    SecretBuffer text = bech32::encode(kIdentityPrefix, m_key.bytes());
    std::transform(text.data(), text.data() + text.size(), text.data(), [](unsigned char letter) {
        return static_cast<unsigned char>(letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter);
    });
    return text;
}

} // namespace prystan::age
