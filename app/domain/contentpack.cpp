// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentpack.h"

#include "contentcheck.h"
#include "manifestjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr int kVersion = 1;
constexpr qint64 kHighestSequence = 1LL << 53; // what a JSON number holds exactly

// One spelling only.
bool isWholeSecond(const QDateTime &time)
{
    return QDateTime::fromString(time.toString(Qt::ISODate), Qt::ISODate) == time;
}

} // namespace

QByteArray encodeContentPack(const ContentPack &pack)
{
    return QJsonDocument(QJsonObject{{u"v"_s, kVersion},
                                     {u"org"_s, pack.org},
                                     {u"sequence"_s, pack.sequence},
                                     {u"issued"_s, pack.issued.toUTC().toString(Qt::ISODate)},
                                     {u"cards"_s, pack.cards},
                                     {u"contacts"_s, pack.contacts}})
        .toJson(QJsonDocument::Compact);
}

Result<ContentPack> decodeContentPack(const QByteArray &json)
{
    if (json.size() > kLargestPack)
        return failure(ErrorCode::Corrupt);
    const auto object = versioned(json, kVersion);
    if (!object)
        return passOn(object);
    ManifestReader reader(*object);
    ContentPack pack;
    reader.neededText(u"org"_s, pack.org);
    reader.count(u"sequence"_s, pack.sequence);
    reader.time(u"issued"_s, pack.issued);
    pack.cards = reader.list(u"cards"_s).value_or(QJsonArray());
    pack.contacts = reader.list(u"contacts"_s).value_or(QJsonArray());
    const bool whole = reader.finished() && pack.sequence > 0 && pack.sequence <= kHighestSequence
        && isWholeSecond(pack.issued) && issuesIn(pack.cards, pack.contacts).empty();
    return whole ? Result<ContentPack>(pack) : Result<ContentPack>(failure(ErrorCode::Corrupt));
}

bool supersedes(const ContentPack &next, const ContentPack &current)
{
    return next.org == current.org && next.sequence > current.sequence;
}

} // namespace prystan
