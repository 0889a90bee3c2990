// SPDX-License-Identifier: GPL-3.0-or-later
#include "sticklist.h"

#include "manifestjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kSignatureBytes = 64;
constexpr int kFields = 6;

// As short as it goes: [device, seq, prev, sha256, signature, account]
QJsonArray toJson(const ListedEvent &event)
{
    const EventHeader &header = event.header;
    return {header.device,
            header.seq,
            hexOf(header.prev),
            hexOf(header.sha256),
            QString::fromLatin1(event.signature.toBase64()),
            event.account};
}

std::optional<ListedEvent> listedFrom(const QJsonValue &json)
{
    const QJsonArray fields = json.toArray();
    if (fields.size() != kFields)
        return std::nullopt;
    ManifestReader reader(QJsonObject{{u"device"_s, fields[0]},
                                      {u"seq"_s, fields[1]},
                                      {u"prev"_s, fields[2]},
                                      {u"sha256"_s, fields[3]},
                                      {u"signature"_s, fields[4]},
                                      {u"account"_s, fields[5]}});
    ListedEvent event;
    reader.neededText(u"device"_s, event.header.device);
    reader.count(u"seq"_s, event.header.seq);
    reader.key(u"prev"_s, event.header.prev, true);
    reader.key(u"sha256"_s, event.header.sha256);
    reader.bytes(u"signature"_s, kSignatureBytes, event.signature);
    reader.shortText(u"account"_s, event.account);
    const bool fits = event.header.seq > 0 && event.signature.size() == kSignatureBytes
        && (event.account.isEmpty() || isAccountName(event.account));
    return reader.finished() && fits ? std::optional(event) : std::nullopt;
}

} // namespace

QByteArray encodeStickList(const StickList &list)
{
    QJsonArray events;
    for (const ListedEvent &event : list.events)
        events << toJson(event);
    return QJsonDocument(QJsonObject{{u"v"_s, kVersion},
                                     {u"org"_s, list.org},
                                     {u"device"_s, list.device},
                                     {u"time"_s, list.time.toUTC().toString(Qt::ISODate)},
                                     {u"part"_s, list.part},
                                     {u"parts"_s, list.parts},
                                     {u"events"_s, events}})
        .toJson(QJsonDocument::Compact);
}

Result<StickList> decodeStickList(const QByteArray &json)
{
    const auto object = versioned(json, kVersion);
    if (!object)
        return passOn(object);
    ManifestReader reader(*object);
    StickList list{{}, {}, {}, 0, 0, {}};
    reader.neededText(u"org"_s, list.org);
    reader.neededText(u"device"_s, list.device);
    reader.time(u"time"_s, list.time);
    reader.number(u"part"_s, kMostParts, list.part);
    reader.number(u"parts"_s, kMostParts, list.parts);
    reader.all(u"events"_s, kMostListed, list.events, listedFrom);
    if (!reader.finished() || list.part < 1 || list.part > list.parts)
        return failure(ErrorCode::Corrupt);
    for (ListedEvent &event : list.events)
        event.header.org = list.org;
    return list;
}

} // namespace prystan
