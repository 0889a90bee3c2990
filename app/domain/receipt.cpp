// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt.h"

#include "manifestjson.h"

#include <QJsonDocument>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr int kVersion = 1;

QJsonArray toJson(const EventPlace &place)
{
    return {place.device, place.seq, hexOf(place.sha256)};
}

std::optional<EventPlace> placeFrom(const QJsonValue &json)
{
    const QJsonArray three = json.toArray();
    if (three.size() != 3)
        return std::nullopt;
    EventPlace place;
    ManifestReader reader(QJsonObject{{u"device"_s, three[0]}, {u"seq"_s, three[1]}, {u"sha256"_s, three[2]}});
    reader.neededText(u"device"_s, place.device);
    reader.count(u"seq"_s, place.seq);
    reader.key(u"sha256"_s, place.sha256);
    return reader.finished() && place.seq > 0 ? std::optional(place) : std::nullopt;
}

bool namesEachOnce(const std::vector<EventPlace> &heads)
{
    std::set<QString> devices;
    return std::ranges::all_of(heads, [&](const EventPlace &head) { return devices.insert(head.device).second; });
}

} // namespace

const EventPlace *Receipt::head(const QString &wanted) const
{
    const auto found = std::ranges::find(heads, wanted, &EventPlace::device);
    return found == heads.end() ? nullptr : &*found;
}

QByteArray encodeReceipt(const Receipt &receipt)
{
    QJsonArray heads;
    for (const EventPlace &head : receipt.heads)
        heads << toJson(head);
    return QJsonDocument(QJsonObject{{u"v"_s, kVersion},
                                     {u"org"_s, receipt.org},
                                     {u"device"_s, receipt.device},
                                     {u"time"_s, receipt.time.toUTC().toString(Qt::ISODate)},
                                     {u"heads"_s, heads}})
        .toJson(QJsonDocument::Compact);
}

Result<Receipt> decodeReceipt(const QByteArray &json)
{
    const auto object = versioned(json, kVersion);
    if (!object)
        return passOn(object);
    ManifestReader reader(*object);
    Receipt receipt;
    reader.neededText(u"org"_s, receipt.org);
    reader.neededText(u"device"_s, receipt.device);
    reader.time(u"time"_s, receipt.time);
    reader.all(u"heads"_s, kMostDevices, receipt.heads, placeFrom);
    return reader.finished() && namesEachOnce(receipt.heads) ? Result<Receipt>(receipt)
                                                             : Result<Receipt>(failure(ErrorCode::Corrupt));
}

} // namespace prystan
