// SPDX-License-Identifier: GPL-3.0-or-later
#include "rootkey.h"

#include "bech32.h"

#include <cctype>

namespace prystan::crypto {

namespace {

constexpr std::string_view kPrefix = "prystan-root-";

}

SecretBuffer rootText(const SecretBuffer &seed)
{
    SecretBuffer text = bech32::encode(kPrefix, seed.bytes());
    for (std::size_t i = 0; i < text.size(); ++i)
        text.data()[i] = static_cast<unsigned char>(std::toupper(text.data()[i]));
    return text;
}

Result<SecretBuffer> rootFromText(std::string_view text)
{
    return bech32::decode(kPrefix, text);
}

SigningKeyPair rootKeys(const SecretBuffer &seed)
{
    return signingKeyPairFrom(seed);
}

} // namespace prystan::crypto
