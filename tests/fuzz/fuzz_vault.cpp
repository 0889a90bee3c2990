// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "primitives.h"
#include "vault.h"

using namespace prystan;

// Parsing only: opening costs 64 MiB on purpose, and happens to a vault that was parsed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = crypto::initCrypto().has_value();
    fuzz::require(ready);
    const auto vault = Vault::parse(fuzz::bytesOf(data, size));
    if (!vault)
        return 0;
    fuzz::require(vault->slotCount() <= Vault::kMaxSlots);
    const auto again = Vault::parse(vault->serialise());
    fuzz::require(again && again->serialise() == vault->serialise());
    return 0;
}
