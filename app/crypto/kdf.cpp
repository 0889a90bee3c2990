// SPDX-License-Identifier: GPL-3.0-or-later
#include "kdf.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <sodium.h>
#include <unistd.h>

namespace prystan {

namespace {

constexpr double kAimSeconds = 1.0;
constexpr std::uint64_t kMemoryStep = 32ull << 20;
static_assert(kKdfSaltBytes == crypto_pwhash_SALTBYTES);

std::uint64_t machineMemory()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES), size = ::sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? std::uint64_t(pages) * std::uint64_t(size) : 0;
}

double secondsOfCheapest()
{
    const auto begun = std::chrono::steady_clock::now();
    (void)deriveKey(SecretBuffer::random(16), kCheapest, QByteArray(kKdfSaltBytes, 's'));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

} // namespace

bool isAllowed(const KdfCost &cost)
{
    return cost.passes >= kCheapest.passes && cost.passes <= kDearest.passes
        && cost.memoryBytes >= kCheapest.memoryBytes && cost.memoryBytes <= kDearest.memoryBytes;
}

KdfCost costFor(double cheapestSeconds, std::uint64_t machineBytes)
{
    const double times = std::clamp(kAimSeconds / std::max(cheapestSeconds, 0.001), 1.0, 1000.0);
    const std::uint64_t most = std::clamp(machineBytes / 4, kCheapest.memoryBytes, kDearest.memoryBytes);
    const auto wanted = std::uint64_t(times * double(kCheapest.memoryBytes));
    KdfCost cost;
    cost.memoryBytes = std::min(wanted, most) / kMemoryStep * kMemoryStep;
    const double rest = times * double(kCheapest.memoryBytes) / double(cost.memoryBytes);
    cost.passes = std::clamp(std::uint64_t(rest * double(kCheapest.passes)), kCheapest.passes, kDearest.passes);
    return cost;
}

// The faster of two: whatever else the machine did meanwhile must not make a vault cheaper than need be.
KdfCost calibratedCost()
{
    const double first = secondsOfCheapest();
    return costFor(std::min(first, secondsOfCheapest()), machineMemory());
}

Result<SecretBuffer> deriveKey(const SecretBuffer &passphrase, const KdfCost &cost, const QByteArray &salt)
{
    SecretBuffer key(32);
    const int failed = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()),
                                     passphrase.size(), reinterpret_cast<const unsigned char *>(salt.constData()),
                                     cost.passes, std::size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return failure(ErrorCode::Crypto, ENOMEM);
    return key;
}

} // namespace prystan
