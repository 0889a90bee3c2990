// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireformat.h"

#include "primitives.h"
#include "verifier.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan::sync {

namespace {

constexpr qint64 kVersion = 1;
constexpr qint64 kLargestSeq = 9007199254740991; // what JavaScript's numbers hold exactly, as the validator demands
constexpr qsizetype kHashBytes = 32, kSignatureBytes = 64, kRevDigits = 32;

using Check = std::optional<WireFault>;

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

Check faultOf(const EventHeader &header, const QByteArray &signature)
{
    if (header.seq < 1 || header.seq > kLargestSeq)
        return WireFault::Seq;
    if (!header.prev.isEmpty() && header.prev.size() != kHashBytes)
        return WireFault::Prev;
    return signature.size() == kSignatureBytes ? Check() : WireFault::Signature;
}

Check faultOf(const SealedEvent &event)
{
    const EventHeader &header = event.header;
    if (const Check fault = faultOf(header, event.signature))
        return fault;
    if (!isSealedSize(event.sealed.size()))
        return WireFault::Size;
    return crypto::sha256(event.sealed) == header.sha256 ? Check() : WireFault::Hash;
}

// The one spelling of these bytes, or nothing: no white space, no other alphabet, no loose bits at the end.
std::optional<QByteArray> fromBase64(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    auto bytes = QByteArray::fromBase64Encoding(latin, QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.toBase64() != latin)
        return std::nullopt;
    return std::move(bytes.decoded);
}

// An empty one is the first's.
std::optional<QByteArray> prevFrom(const QString &text)
{
    static const QRegularExpression hash = whole(u"([0-9a-f]{64})?"_s);
    if (!hash.match(text).hasMatch())
        return std::nullopt;
    return QByteArray::fromHex(text.toLatin1());
}

bool hasExactly(const QJsonObject &json, const QStringList &texts, const QStringList &others)
{
    return json.size() == texts.size() + others.size()
        && std::ranges::all_of(texts, [&](const QString &key) { return json[key].isString(); })
        && std::ranges::all_of(others, [&](const QString &key) { return json.contains(key); });
}

// <account>:<hash>
struct IdParts {
    QString account;
    QByteArray sha256;
};
std::optional<IdParts> partsOf(const QString &id)
{
    static const QRegularExpression shape = whole(u"[a-z0-9]{8,40}:[0-9a-f]{64}"_s);
    if (!shape.match(id).hasMatch())
        return std::nullopt;
    const QStringList parts = id.split(u':');
    return IdParts{parts[0], QByteArray::fromHex(parts[1].toLatin1())};
}

Check faultOfVersion(const QJsonObject &json)
{
    const qint64 version = json[u"v"].toInteger(0);
    if (version > kVersion)
        return WireFault::TooNew;
    return version == kVersion ? Check() : WireFault::Version;
}

Check faultOfFrame(const QJsonObject &json)
{
    if (const Check fault = faultOfVersion(json))
        return fault;
    if (!hasExactly(json, {u"_id"_s, u"_rev"_s, u"prev"_s, u"sig"_s, u"ct"_s}, {u"v"_s, u"seq"_s}))
        return WireFault::Fields;
    return json[u"_rev"].toString() == pinnedRev(json[u"_id"].toString()) ? Check() : WireFault::Rev;
}

Check faultOfGravestone(const QJsonObject &json)
{
    static const QRegularExpression second = whole(u"2-[0-9a-f]{32}"_s);
    if (const Check fault = faultOfVersion(json))
        return fault;
    if (!hasExactly(json, {u"_id"_s, u"_rev"_s, u"prev"_s, u"sig"_s}, {u"_deleted"_s, u"v"_s, u"seq"_s})
        || json[u"_deleted"] != QJsonValue(true))
        return WireFault::Fields;
    return second.match(json[u"_rev"].toString()).hasMatch() ? Check() : WireFault::Rev;
}

// What it comes to when it is decoded.
qsizetype decodedSize(const QString &base64)
{
    return base64.size() / 4 * 3 - (base64.endsWith(u"=="_s) ? 2 : base64.endsWith(u'=') ? 1 : 0);
}

Result<Tombstone, WireFault> placeFrom(const QJsonObject &json, const QByteArray &sha256, const Origin &origin)
{
    const auto prev = prevFrom(json[u"prev"].toString());
    const auto signature = fromBase64(json[u"sig"].toString());
    if (!prev)
        return Unexpected(WireFault::Prev);
    if (!signature)
        return Unexpected(WireFault::Base64);
    Tombstone place{{origin.org, origin.device, json[u"seq"].toInteger(0), *prev, sha256}, *signature};
    const Check fault = faultOf(place.header, place.signature);
    return fault ? Result<Tombstone, WireFault>(Unexpected(*fault)) : Result<Tombstone, WireFault>(std::move(place));
}

Result<SealedEvent, WireFault> eventFrom(const QJsonObject &json, const QByteArray &sha256, const Origin &origin)
{
    if (!isSealedSize(decodedSize(json[u"ct"].toString())))
        return Unexpected(WireFault::Size);
    auto place = placeFrom(json, sha256, origin);
    auto sealed = fromBase64(json[u"ct"].toString());
    if (!place)
        return passOn(place);
    if (!sealed)
        return Unexpected(WireFault::Base64);
    SealedEvent event{std::move(place->header), std::move(place->signature), std::move(*sealed)};
    const Check fault = faultOf(event);
    return fault ? Result<SealedEvent, WireFault>(Unexpected(*fault))
                 : Result<SealedEvent, WireFault>(std::move(event));
}

// What both kinds of document have in common; by hand: the order is fixed, and nothing in here needs escaping.
QByteArray placeJson(const EventHeader &header, const QByteArray &signature)
{
    return R"("v":)" + QByteArray::number(kVersion) + R"(,"seq":)" + QByteArray::number(header.seq) + R"(,"prev":")"
        + header.prev.toHex() + R"(","sig":")" + signature.toBase64() + '"';
}

QByteArray gravestoneRev(const QByteArray &id)
{
    return crypto::sha256("prystan tombstone 1\n" + id).toHex().left(kRevDigits);
}

} // namespace

const char *toWord(WireFault fault)
{
    switch (fault) {
    case WireFault::Fields:
        return "fields";
    case WireFault::TooNew:
        return "too_new";
    case WireFault::Version:
        return "version";
    case WireFault::Id:
        return "id";
    case WireFault::Rev:
        return "rev";
    case WireFault::Seq:
        return "seq";
    case WireFault::Prev:
        return "prev";
    case WireFault::Signature:
        return "signature";
    case WireFault::Size:
        return "size";
    case WireFault::Base64:
        return "base64";
    case WireFault::Hash:
        return "hash";
    case WireFault::UnknownAccount:
        return "unknown_account";
    }
    return "unknown";
}

QString documentId(const QString &account, const QByteArray &sha256)
{
    return account + u':' + QString::fromLatin1(sha256.toHex());
}

QString pinnedRev(const QString &id)
{
    return u"1-"_s + id.section(u':', 1).left(kRevDigits);
}

Result<Document, WireFault> toDocument(const SealedEvent &event, const QString &account)
{
    if (const Check fault = faultOf(event))
        return Unexpected(*fault);
    const QString id = documentId(account, event.header.sha256);
    if (!partsOf(id))
        return Unexpected(WireFault::Id);
    return Document{id,
                    R"({"_id":")" + id.toLatin1() + R"(","_rev":")" + pinnedRev(id).toLatin1() + R"(",)"
                        + placeJson(event.header, event.signature) + R"(,"ct":")" + event.sealed.toBase64() + R"("})"};
}

Result<Document, WireFault> toDocument(const Tombstone &tombstone, const QString &account)
{
    if (const Check fault = faultOf(tombstone.header, tombstone.signature))
        return Unexpected(*fault);
    const QString id = documentId(account, tombstone.header.sha256);
    if (!partsOf(id))
        return Unexpected(WireFault::Id);
    const QByteArray rev = gravestoneRev(id.toLatin1()), pinned = pinnedRev(id).mid(2).toLatin1();
    return Document{id,
                    R"({"_id":")" + id.toLatin1() + R"(","_rev":"2-)" + rev + R"(","_revisions":{"start":2,"ids":[")"
                        + rev + R"(",")" + pinned + R"("]},"_deleted":true,)"
                        + placeJson(tombstone.header, tombstone.signature) + '}'};
}

Result<std::variant<SealedEvent, Tombstone>, WireFault> fromDocument(const QJsonObject &document,
                                                                     const Origins &origins)
{
    using Leaf = std::variant<SealedEvent, Tombstone>;
    const auto parts = partsOf(document[u"_id"].toString());
    if (!parts)
        return Unexpected(WireFault::Id);
    const bool gone = document.contains(u"_deleted"_s);
    if (const Check fault = gone ? faultOfGravestone(document) : faultOfFrame(document))
        return Unexpected(*fault);
    const auto origin = origins.find(parts->account);
    if (origin == origins.end())
        return Unexpected(WireFault::UnknownAccount);
    if (gone) {
        const auto tombstone = placeFrom(document, parts->sha256, origin->second);
        return tombstone ? Result<Leaf, WireFault>(*tombstone) : passOn(tombstone);
    }
    const auto event = eventFrom(document, parts->sha256, origin->second);
    return event ? Result<Leaf, WireFault>(*event) : passOn(event);
}

} // namespace prystan::sync
