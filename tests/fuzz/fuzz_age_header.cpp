// SPDX-License-Identifier: GPL-3.0-or-later
#include "age.h"
#include "fuzz.h"
#include "primitives.h"

using namespace prystan;

// A header that is read is bounded, and opening it takes nothing on trust.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = crypto::initCrypto().has_value();
    static const auto identities = [] {
        std::vector<age::Identity> made;
        made.push_back(*age::Identity::fromKey(SecretBuffer(age::kKeyBytes)));
        return made;
    }();
    fuzz::require(ready);
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto header = age::parseHeader(bytes);
    if (!header)
        return 0;
    fuzz::require(bytes.startsWith(header->covered) && !header->stanzas.empty());
    const auto opened = age::openHeader(*header, identities);
    fuzz::require(!opened || opened->size() == age::FileKey::size());
    return 0;
}
