// SPDX-License-Identifier: GPL-3.0-or-later
#include "event.h"
#include "eventlimits.h"
#include "fuzz.h"

using namespace prystan;

// What decodes, encodes to the same thing again, and becomes a person or a party without harm.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const ReadContent read = readContent(bytes); read.content)
        fuzz::require(encode(*read.content) == *removePadding(bytes));
    const auto content = decodeContent(bytes);
    if (!content)
        return 0;
    const auto again = decodeContent(encode(*content));
    fuzz::require(again && *again == *content);
    (void)personFromBody(content->subject, content->body);
    Party party;
    mergePartyBody(party, content->body);
    return 0;
}
