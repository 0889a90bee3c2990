// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "manifest.h"
#include "primitives.h"
#include "signedfile.h"

using namespace prystan;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = crypto::initCrypto().has_value();
    fuzz::require(ready);
    const QByteArray bytes = fuzz::bytesOf(data, size);
    fuzz::require(!crypto::openSigned("manifest", bytes, QByteArray(32, '\1'))); // nobody holds that key
    const auto manifest = decodeManifest(bytes);
    if (!manifest)
        return 0;
    const auto again = decodeManifest(encodeManifest(*manifest));
    fuzz::require(again && *again == *manifest);
    fuzz::require(!supersedes(*again, *manifest));
    return 0;
}
