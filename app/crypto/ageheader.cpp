// SPDX-License-Identifier: GPL-3.0-or-later
#include "ageheader.h"

#include "agewrap.h"
#include "hkdf.h"

#include <sodium.h>

#include <algorithm>

namespace prystan::age {

namespace {

constexpr QByteArrayView kVersionLine = "age-encryption.org/v1\n";
constexpr QByteArrayView kLastLine = "---";
constexpr qsizetype kColumns = 64;

constexpr auto kUnpadded = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

// One spelling only: no padding, no loose bits, nothing but the alphabet.
std::optional<QByteArray> fromStrictBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64(kUnpadded) != text)
        return std::nullopt;
    return decoded.decoded;
}

// Takes line after line off the front; a line ends with LF alone.
class Lines
{
public:
    explicit Lines(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }
    std::optional<QByteArray> next()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_at);
        if (end < 0)
            return std::nullopt;
        const QByteArray line = m_bytes.mid(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atLastLine() const { return QByteArrayView(m_bytes).sliced(m_at).startsWith(kLastLine); }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

bool isArgument(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char letter) { return letter >= 0x21 && letter <= 0x7e; });
}

Result<Stanza> parseStanza(Lines &lines)
{
    const auto first = lines.next();
    if (!first || !first->startsWith("-> "))
        return failure(Fault::Header);
    Stanza stanza{first->mid(3).split(' '), {}};
    if (!std::ranges::all_of(stanza.arguments, isArgument))
        return failure(Fault::Header);
    QByteArray text;
    qsizetype length = kColumns;
    while (length == kColumns) { // a full line is never the last one
        const auto line = lines.next();
        if (!line || line->size() > kColumns)
            return failure(Fault::Header);
        length = line->size();
        text += *line;
    }
    const auto body = fromStrictBase64(text);
    if (!body)
        return failure(Fault::Header);
    stanza.body = *body;
    return stanza;
}

QByteArray macOf(const QByteArray &covered, const FileKey &fileKey)
{
    return crypto::hmacSha256(crypto::hkdf(fileKey.bytes(), {}, "header").bytes(), covered);
}

QByteArray toText(const Stanza &stanza)
{
    QByteArray text = "-> " + stanza.arguments.join(' ') + '\n';
    const QByteArray body = stanza.body.toBase64(kUnpadded);
    for (qsizetype at = 0; at <= body.size(); at += kColumns)
        text += body.mid(at, kColumns) + '\n';
    return text;
}

} // namespace

Unexpected<Error> failure(Fault fault)
{
    const ErrorCode code = fault == Fault::NoMatch ? ErrorCode::WrongSecret : ErrorCode::Corrupt;
    return prystan::failure(code, int(fault));
}

Result<std::optional<qsizetype>> headerEnd(const QByteArray &bytes)
{
    // "---" cannot begin a line of any stanza.
    const qsizetype last = bytes.indexOf("\n---");
    const qsizetype end = last < 0 ? -1 : bytes.indexOf('\n', last + 1);
    if (std::max(end, end < 0 ? bytes.size() : 0) > kMaxHeader)
        return failure(Fault::Header);
    return end < 0 ? std::optional<qsizetype>() : end + 1;
}

Result<Header> parseHeader(const QByteArray &bytes)
{
    Lines lines(bytes);
    const auto version = lines.next();
    if (!version || *version + '\n' != kVersionLine)
        return failure(Fault::Header);
    Header header;
    do {
        auto stanza = parseStanza(lines);
        if (!stanza)
            return passOn(stanza);
        header.stanzas.push_back(std::move(*stanza));
    } while (!lines.atLastLine());
    header.covered = bytes.left(lines.at() + kLastLine.size());
    const auto last = lines.next();
    const auto mac = last && last->startsWith("--- ") ? fromStrictBase64(last->mid(4)) : std::nullopt;
    if (!mac || std::size_t(mac->size()) != crypto_auth_hmacsha256_BYTES || !lines.atEnd())
        return failure(Fault::Header);
    header.mac = *mac;
    return header;
}

Result<FileKey> openHeader(const Header &header, std::span<const Identity> identities)
{
    auto fileKey = unwrap(header.stanzas, identities);
    if (!fileKey)
        return fileKey;
    const QByteArray mac = macOf(header.covered, *fileKey);
    if (sodium_memcmp(mac.constData(), header.mac.constData(), std::size_t(mac.size())) != 0)
        return failure(Fault::Mac);
    return fileKey;
}

Result<QByteArray> makeHeader(const FileKey &fileKey, const std::vector<Recipient> &recipients)
{
    if (recipients.empty())
        return prystan::failure(ErrorCode::InvalidInput);
    QByteArray header = kVersionLine.toByteArray();
    for (const Recipient &recipient : recipients) {
        const auto stanza = wrap(fileKey, recipient);
        if (!stanza)
            return passOn(stanza);
        header += toText(*stanza);
    }
    header += kLastLine;
    header += ' ' + macOf(header, fileKey).toBase64(kUnpadded) + '\n';
    return header;
}

} // namespace prystan::age
