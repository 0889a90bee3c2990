// SPDX-License-Identifier: GPL-3.0-or-later
#include "event.h"

#include "wordtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kSizes[] = {4096, 8192, 16384, 32768, kLargestContent};
constexpr char kHeaderLabel[] = "prystan-header-v1\n";

constexpr Word<Compartment> kCompartments[] = {{Compartment::Intake, "intake"},
                                               {Compartment::Child, "child"},
                                               {Compartment::Incident, "incident"},
                                               {Compartment::Conduct, "conduct"}};
constexpr Word<EventType> kTypes[] = {
    {EventType::PartyRegistered, "party.registered"},
    {EventType::PartyWhereabouts, "party.whereabouts"},
    {EventType::PersonRegistered, "person.registered"},
    {EventType::PersonAdded, "person.added"},
    {EventType::HelpRequested, "help.requested"},
    {EventType::IncidentReported, "incident.reported"},
    {EventType::Verified, "verified"},
    {EventType::HandedOver, "handed-over"},
    {EventType::Withdrawn, "withdrawn"},
    {EventType::Erased, "erased"},
    {EventType::ValueChosen, "value.chosen"},
    {EventType::QuarantineReleased, "quarantine.released"},
    {EventType::PersonCompared, "person.compared"},
    {EventType::Heartbeat, "heartbeat"},
};

// Qt keeps the keys of an object sorted.
QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString written(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

bool hasTypes(const QJsonObject &json, const QStringList &keys, QJsonValue::Type type)
{
    return std::ranges::all_of(keys, [&](const QString &key) { return json[key].type() == type; });
}

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(-1) >= 0;
}

bool hasShape(const QJsonObject &json)
{
    const QJsonObject submission = json[u"submission"].toObject();
    return hasTypes(json,
                    {u"author"_s, u"compartment"_s, u"device"_s, u"id"_s, u"org"_s, u"spokenAt"_s, u"subject"_s,
                     u"time"_s, u"type"_s},
                    QJsonValue::String)
        && hasTypes(json, {u"body"_s, u"submission"_s}, QJsonValue::Object) && json[u"seen"].isArray()
        && isWhole(json[u"seq"]) && submission[u"id"].isString() && isWhole(submission[u"part"])
        && isWhole(submission[u"parts"]);
}

std::optional<QStringList> idsFrom(const QJsonArray &array)
{
    QStringList ids;
    for (const QJsonValue value : array) {
        if (!value.isString())
            return std::nullopt;
        ids << value.toString();
    }
    return ids;
}

QJsonObject auditJson(const AuditMark &mark)
{
    return {{u"seq"_s, mark.seq}, {u"hash"_s, QString::fromLatin1(mark.hash.toHex())}};
}

// Nothing where there is none; Corrupt where it is not what it should be.
Result<std::optional<AuditMark>> auditFrom(const QJsonValue &value)
{
    if (value.isUndefined())
        return std::optional<AuditMark>();
    constexpr qsizetype kHashBytes = 32;
    const AuditMark mark{value[u"seq"].toInteger(-1), QByteArray::fromHex(value[u"hash"].toString().toLatin1())};
    const bool exact = QJsonValue(auditJson(mark)) == value;
    if (!exact || mark.seq < 1 || mark.hash.size() != kHashBytes)
        return failure(ErrorCode::Corrupt);
    return std::optional(mark);
}

EventContent plainPart(const QJsonObject &json)
{
    const QJsonObject submission = json[u"submission"].toObject();
    EventContent content;
    content.org = json[u"org"].toString();
    content.subject = json[u"subject"].toString();
    content.id = json[u"id"].toString();
    content.submission = {submission[u"id"].toString(), submission[u"part"].toInt(), submission[u"parts"].toInt()};
    content.device = json[u"device"].toString();
    content.seq = json[u"seq"].toInteger();
    content.time = timeFrom(json[u"time"]);
    content.spokenAt = timeFrom(json[u"spokenAt"]);
    content.author = json[u"author"].toString();
    content.body = json[u"body"].toObject();
    return content;
}

Result<EventContent> contentFrom(const QJsonObject &json)
{
    const auto compartment = fromWord<Compartment>(json[u"compartment"].toString());
    const auto type = fromWord<EventType>(json[u"type"].toString());
    const auto seen = idsFrom(json[u"seen"].toArray());
    const auto audit = auditFrom(json[u"audit"]);
    EventContent content = plainPart(json);
    const bool timed = content.time.isValid() && content.spokenAt.isValid();
    if (!compartment || !seen || !audit || !timed || content.id.isEmpty() || content.subject.isEmpty())
        return failure(ErrorCode::Corrupt);
    if (!type)
        return failure(ErrorCode::Unsupported);
    content.compartment = *compartment;
    content.type = *type;
    content.seen = *seen;
    content.audit = *audit;
    return content;
}

} // namespace

QString toWord(Compartment value)
{
    return wordOf(kCompartments, value);
}
QString toWord(EventType value)
{
    return wordOf(kTypes, value);
}
template<> std::optional<Compartment> fromWord<Compartment>(const QString &word)
{
    return valueOf(kCompartments, word);
}
template<> std::optional<EventType> fromWord<EventType>(const QString &word)
{
    return valueOf(kTypes, word);
}

QByteArray encode(const EventContent &content)
{
    QJsonObject json{{u"v"_s, kVersion},
                     {u"org"_s, content.org},
                     {u"compartment"_s, toWord(content.compartment)},
                     {u"subject"_s, content.subject},
                     {u"id"_s, content.id},
                     {u"submission"_s,
                      QJsonObject{{u"id"_s, content.submission.id},
                                  {u"part"_s, content.submission.part},
                                  {u"parts"_s, content.submission.parts}}},
                     {u"device"_s, content.device},
                     {u"seq"_s, content.seq},
                     {u"seen"_s, QJsonArray::fromStringList(content.seen)},
                     {u"time"_s, written(content.time)},
                     {u"spokenAt"_s, written(content.spokenAt)},
                     {u"author"_s, content.author},
                     {u"type"_s, toWord(content.type)},
                     {u"body"_s, content.body}};
    if (content.audit)
        json[u"audit"] = auditJson(*content.audit);
    return compact(json);
}

Result<EventContent> decodeContent(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return failure(ErrorCode::Corrupt);
    const QJsonObject object = document.object();
    const qint64 version = object[u"v"].toInteger(0);
    if (version > kVersion)
        return failure(ErrorCode::TooNew);
    if (version != kVersion || !hasShape(object))
        return failure(ErrorCode::Corrupt);
    return contentFrom(object);
}

Result<QByteArray> pad(const QByteArray &content)
{
    const auto fits = std::ranges::find_if(kSizes, [&](qsizetype size) { return content.size() <= size; });
    if (fits == std::end(kSizes))
        return failure(ErrorCode::InvalidInput);
    return content.leftJustified(*fits, ' ');
}

Result<QByteArray> removePadding(const QByteArray &padded)
{
    if (std::ranges::find(kSizes, padded.size()) == std::end(kSizes))
        return failure(ErrorCode::Corrupt);
    qsizetype end = padded.size();
    while (end > 0 && padded[end - 1] == ' ')
        --end;
    return padded.left(end);
}

QByteArray signedBytes(const EventHeader &header)
{
    return kHeaderLabel
        + compact({{u"org"_s, header.org},
                   {u"device"_s, header.device},
                   {u"seq"_s, header.seq},
                   {u"prev"_s, QString::fromLatin1(header.prev.toHex())},
                   {u"sha256"_s, QString::fromLatin1(header.sha256.toHex())}});
}

} // namespace prystan
