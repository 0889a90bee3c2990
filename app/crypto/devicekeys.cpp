// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicekeys.h"

namespace prystan::crypto {

DeviceKeys::DeviceKeys(SecretBuffer seed)
    : m_seed(std::move(seed))
{ }

Result<DeviceKeys> DeviceKeys::fromSeed(SecretBuffer seed)
{
    if (seed.size() != kSeedBytes)
        return failure(ErrorCode::Corrupt);
    return DeviceKeys(std::move(seed));
}

DeviceKeys DeviceKeys::generate()
{
    return DeviceKeys(SecretBuffer::random(kSeedBytes));
}

SecretBuffer DeviceKeys::database() const
{
    return deriveKey(m_seed, "prystan device database 1");
}

SecretBuffer DeviceKeys::arrivals() const
{
    return deriveKey(m_seed, "prystan arrival database 1");
}

SigningKeyPair DeviceKeys::signing() const
{
    return signingKeyPairFrom(deriveKey(m_seed, "prystan device signing 1"));
}

SecretBuffer DeviceKeys::serverPassword() const
{
    const SecretBuffer key = deriveKey(m_seed, "prystan server password 1");
    SecretBuffer text(2 * key.size());
    static constexpr char digits[] = "0123456789abcdef";
    for (std::size_t i = 0; i < key.size(); ++i) {
        text.data()[2 * i] = static_cast<unsigned char>(digits[key.data()[i] >> 4U]);
        text.data()[2 * i + 1] = static_cast<unsigned char>(digits[key.data()[i] & 15U]);
    }
    return text;
}

} // namespace prystan::crypto
