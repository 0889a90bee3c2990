// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QByteArray>
#include <cstdint>

namespace prystan {

// Argon2id cost. Floor: 64 MiB and 6 passes; a file asking for less, or for more than 512 MiB or
// 10 passes, is refused.
struct KdfCost {
    std::uint64_t passes = 6;
    std::uint64_t memoryBytes = 64ull << 20;
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};
inline constexpr KdfCost kCheapest{}, kDearest{10, 512ull << 20};
[[nodiscard]] bool isAllowed(const KdfCost &cost);

// What takes about a second where the cheapest cost took so long, within floor, ceiling and a quarter of the
// machine's memory: memory first, because that is what an attacker's hardware has to pay for.
[[nodiscard]] KdfCost costFor(double cheapestSeconds, std::uint64_t machineBytes);
// Measures this machine; takes some tenths of a second.
[[nodiscard]] KdfCost calibratedCost();

inline constexpr std::size_t kKdfSaltBytes = 16;
// 32 bytes, Argon2id v1.3.
[[nodiscard]] Result<SecretBuffer> deriveKey(const SecretBuffer &passphrase, const KdfCost &cost,
                                             const QByteArray &salt);

} // namespace prystan
