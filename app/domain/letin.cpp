// SPDX-License-Identifier: GPL-3.0-or-later
#include "letin.h"

#include "manifestjson.h"

#include <QJsonDocument>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr int kVersion = 1;

// As short as it goes: [device, by, certificate]
QJsonArray toJson(const LetIn &one)
{
    return {one.device, one.by, QString::fromLatin1(one.certificate.toBase64())};
}

std::optional<LetIn> letInFrom(const QJsonValue &json)
{
    const QJsonArray three = json.toArray();
    if (three.size() != 3)
        return std::nullopt;
    LetIn one;
    ManifestReader reader(QJsonObject{{u"device"_s, three[0]}, {u"by"_s, three[1]}, {u"certificate"_s, three[2]}});
    reader.neededText(u"device"_s, one.device);
    reader.neededText(u"by"_s, one.by);
    reader.bytes(u"certificate"_s, kLongestCertificate, one.certificate);
    return reader.finished() ? std::optional(one) : std::nullopt;
}

bool namesEachOnce(const std::vector<LetIn> &devices)
{
    std::set<QString> ids;
    return std::ranges::all_of(devices, [&](const LetIn &one) { return ids.insert(one.device).second; });
}

} // namespace

QByteArray encodeLetIn(const LetInList &list)
{
    QJsonArray devices;
    for (const LetIn &one : list.devices)
        devices << toJson(one);
    return QJsonDocument(
               QJsonObject{
                   {u"v"_s, kVersion}, {u"org"_s, list.org}, {u"device"_s, list.device}, {u"let_in"_s, devices}})
        .toJson(QJsonDocument::Compact);
}

Result<LetInList> decodeLetIn(const QByteArray &json)
{
    const auto object = versioned(json, kVersion);
    if (!object)
        return passOn(object);
    ManifestReader reader(*object);
    LetInList list;
    reader.neededText(u"org"_s, list.org);
    reader.neededText(u"device"_s, list.device);
    reader.all(u"let_in"_s, kMostLetIn, list.devices, letInFrom);
    return reader.finished() && namesEachOnce(list.devices) ? Result<LetInList>(list)
                                                            : Result<LetInList>(failure(ErrorCode::Corrupt));
}

} // namespace prystan
