// SPDX-License-Identifier: GPL-3.0-or-later
#include "signedfile.h"

#include "primitives.h"

namespace prystan::crypto {

namespace {

QByteArray firstLine(const QByteArray &kind)
{
    return "prystan-signed-v1 " + kind + '\n';
}

} // namespace

QByteArray signFile(const QByteArray &kind, const QByteArray &payload, const Signer &signer)
{
    return firstLine(kind) + signer(firstLine(kind) + payload).toBase64() + '\n' + payload;
}

QByteArray signFile(const QByteArray &kind, const QByteArray &payload, const SecretBuffer &secretKey)
{
    return signFile(kind, payload, [&](const QByteArray &message) { return sign(message, secretKey); });
}

Result<QByteArray> openSigned(const QByteArray &kind, const QByteArray &file, const QByteArray &publicKey)
{
    const QByteArray label = firstLine(kind);
    const qsizetype end = file.indexOf('\n', label.size());
    if (file.size() > kLargestSigned || !file.startsWith(label) || end < 0)
        return failure(ErrorCode::Corrupt);
    const QByteArray text = file.mid(label.size(), end - label.size());
    const auto signature = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!signature || signature.decoded.toBase64() != text) // one spelling only
        return failure(ErrorCode::Corrupt);
    const QByteArray payload = file.mid(end + 1);
    if (!verify(label + payload, signature.decoded, publicKey))
        return failure(ErrorCode::Refused);
    return payload;
}

} // namespace prystan::crypto
