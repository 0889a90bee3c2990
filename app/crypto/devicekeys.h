// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "primitives.h"

namespace prystan::crypto {

// Everything a device holds by itself follows from one secret of 32 bytes: a device database that was lost is made
// anew and goes on as the same device. BLAKE2b, keyed with the seed, over a label for each use.
class DeviceKeys
{
public:
    static constexpr std::size_t kSeedBytes = 32;

    static Result<DeviceKeys> fromSeed(SecretBuffer seed); // Corrupt unless 32 bytes
    static DeviceKeys generate();
    [[nodiscard]] const SecretBuffer &seed() const { return m_seed; }
    [[nodiscard]] SecretBuffer database() const; // raw key of device.db
    [[nodiscard]] SecretBuffer arrivals() const; // raw key of arrived.db
    [[nodiscard]] SigningKeyPair signing() const; // of the device's chain
    [[nodiscard]] SecretBuffer serverPassword() const; // 64 hex letters (serveraccount.h)

private:
    explicit DeviceKeys(SecretBuffer seed);
    SecretBuffer m_seed;
};

} // namespace prystan::crypto
