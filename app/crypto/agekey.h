// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QByteArray>
#include <string_view>

// The two ends of an age file: X25519 keys in the spelling of age-encryption.org/v1.
namespace prystan::age {

inline constexpr std::size_t kKeyBytes = 32;

// Whom a file is sealed to; public. Text: age1…, lower case.
class Recipient
{
public:
    static Result<Recipient> parse(std::string_view text); // InvalidInput
    static Result<Recipient> fromKey(const QByteArray &publicKey); // InvalidInput unless 32 bytes
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] const QByteArray &key() const { return m_key; }
    friend bool operator==(const Recipient &, const Recipient &) = default;

private:
    explicit Recipient(QByteArray key);
    QByteArray m_key;
};

// What opens it; secret. Text: AGE-SECRET-KEY-1…, upper case.
class Identity
{
public:
    static Identity generate();
    static Result<Identity> parse(std::string_view text); // InvalidInput
    static Result<Identity> fromKey(const SecretBuffer &secretKey); // InvalidInput unless 32 bytes
    [[nodiscard]] SecretBuffer text() const;
    [[nodiscard]] const Recipient &recipient() const { return m_recipient; }
    [[nodiscard]] const SecretBuffer &key() const { return m_key; }

private:
    explicit Identity(SecretBuffer key);
    SecretBuffer m_key;
    Recipient m_recipient;
};

} // namespace prystan::age
