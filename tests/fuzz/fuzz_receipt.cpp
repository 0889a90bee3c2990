// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "letin.h"
#include "receipt.h"
#include "sticklist.h"

#include <set>

using namespace prystan;

// What lies at the place of delivery and on a stick, for anybody to have written over.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const auto receipt = decodeReceipt(bytes)) {
        const QByteArray written = encodeReceipt(*receipt);
        const auto again = decodeReceipt(written);
        fuzz::require(again && *again == *receipt && encodeReceipt(*again) == written);
        std::set<QString> devices;
        for (const EventPlace &head : receipt->heads)
            fuzz::require(head.seq > 0 && head.sha256.size() == 32 && devices.insert(head.device).second);
    }
    if (const auto list = decodeStickList(bytes)) {
        const QByteArray written = encodeStickList(*list);
        const auto again = decodeStickList(written);
        fuzz::require(again && *again == *list && encodeStickList(*again) == written);
        fuzz::require(list->events.size() <= kMostListed && list->part >= 1 && list->part <= list->parts);
    }
    if (const auto list = decodeLetIn(bytes)) {
        const QByteArray written = encodeLetIn(*list);
        const auto again = decodeLetIn(written);
        fuzz::require(again && *again == *list && encodeLetIn(*again) == written);
        std::set<QString> devices;
        for (const LetIn &one : list->devices)
            fuzz::require(one.certificate.size() <= kLongestCertificate && devices.insert(one.device).second);
        fuzz::require(devices.size() <= kMostLetIn);
    }
    return 0;
}
