// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment.h"
#include "fuzz.h"
#include "letters.h"

using namespace prystan;

// What a QR code or a file may bring; letters too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const auto request = decodeRequest(bytes)) {
        const auto again = decodeRequest(encodeRequest(*request));
        fuzz::require(again && *again == *request);
    }
    if (const auto letters = decodeLetters(bytes)) {
        const auto again = decodeLetters(encodeLetters(*letters));
        fuzz::require(again && *again == *letters);
    }
    const auto grant = decodeGrant(bytes);
    if (!grant)
        return 0;
    const bool reads = grant->device.mode == DeviceMode::Staff || grant->device.mode == DeviceMode::Demo;
    fuzz::require(reads || (grant->identities.empty() && grant->letterSeed.isEmpty()));
    const auto again = decodeGrant(encodeGrant(*grant));
    fuzz::require(again && *again == *grant);
    return 0;
}
