// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentcheck.h"
#include "contentpack.h"
#include "fuzz.h"
#include "primitives.h"
#include "signedfile.h"

using namespace prystan;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = crypto::initCrypto().has_value();
    fuzz::require(ready);
    const QByteArray bytes = fuzz::bytesOf(data, size);
    fuzz::require(!crypto::openSigned("content", bytes, QByteArray(32, '\1'))); // nobody holds that key
    const auto pack = decodeContentPack(bytes);
    if (!pack)
        return 0;
    const auto again = decodeContentPack(encodeContentPack(*pack));
    fuzz::require(again && *again == *pack);
    fuzz::require(!supersedes(*again, *pack));
    (void)gapsIn(pack->cards, pack->contacts);
    return 0;
}
