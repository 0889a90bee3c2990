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

SigningKeyPair DeviceKeys::signing() const
{
    return signingKeyPairFrom(deriveKey(m_seed, "prystan device signing 1"));
}

} // namespace prystan::crypto
