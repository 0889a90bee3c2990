// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip.h"

#include <array>

namespace prystan {

namespace {

constexpr qsizetype kLargestSlip = 128 << 10;
constexpr std::array<const char *, 3> kSlips{"prystan-org:", "prystan-request:", "prystan-grant:"};

} // namespace

QByteArray slipText(Slip kind, const QByteArray &bytes)
{
    return kSlips[std::size_t(kind)] + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> fromSlip(Slip kind, const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed(), prefix = kSlips[std::size_t(kind)];
    if (text.size() > kLargestSlip)
        return failure(ErrorCode::Corrupt);
    if (!trimmed.startsWith("prystan-") && !trimmed.isEmpty())
        return text; // a file holds the bytes themselves
    const auto decoded = QByteArray::fromBase64Encoding(
        trimmed.mid(prefix.size()), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!trimmed.startsWith(prefix) || !decoded)
        return failure(ErrorCode::Corrupt);
    return *decoded;
}

} // namespace prystan
