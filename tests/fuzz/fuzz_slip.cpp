// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment.h"
#include "fuzz.h"
#include "slip.h"

using namespace prystan;

// What a scanner types or a stick holds, of any kind, up to what is made of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    for (const Slip kind : {Slip::Card, Slip::Request, Slip::Grant}) {
        const auto bytes = fromSlip(kind, text);
        if (!bytes)
            continue;
        const auto again = fromSlip(kind, slipText(kind, *bytes));
        fuzz::require(bytes->size() > 90'000 || (again && *again == *bytes));
        if (const auto card = decodeCard(*bytes))
            fuzz::require(*decodeCard(encodeCard(*card)) == *card);
        (void)decodeRequest(*bytes);
        (void)decodeGrant(*bytes);
    }
    if (const auto certificate = decodeCertificate(text))
        fuzz::require(*decodeCertificate(encodeCertificate(*certificate)) == *certificate);
    return 0;
}
