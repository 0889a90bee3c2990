// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.h"

#include "jsonreader.h"
#include "wordtable.h"

#include <QJsonDocument>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kKeyBytes = 32;
constexpr int kMostEpochs = 10'000;
constexpr qsizetype kLongestText = 200;

constexpr Word<DeviceMode> kModes[] = {{DeviceMode::Kiosk, "kiosk"},
                                       {DeviceMode::Volunteer, "volunteer"},
                                       {DeviceMode::Staff, "staff"},
                                       {DeviceMode::Demo, "demo"}};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject toJson(const RecipientEntry &recipient)
{
    return {{u"compartment"_s, recipient.compartment}, {u"epoch"_s, recipient.epoch}, {u"key"_s, recipient.key}};
}

QJsonObject toJson(const DeviceEntry &device)
{
    QJsonObject json{{u"id"_s, device.id},
                     {u"key"_s, hex(device.key)},
                     {u"label"_s, device.label},
                     {u"mode"_s, toWord(device.mode)}};
    if (device.revoked) {
        json[u"revoked"] = true;
        json[u"last_head"] = hex(device.lastHead);
        json[u"last_seq"] = device.lastSeq;
    }
    return json;
}

template<typename T> QJsonArray toJson(const std::vector<T> &entries)
{
    QJsonArray array;
    for (const T &entry : entries)
        array << toJson(entry);
    return array;
}

// What JsonReader reads, and the few forms that only a manifest has.
class Reader : public JsonReader
{
public:
    using JsonReader::JsonReader;

    void shortText(const QString &key, QString &target)
    {
        text(key, target);
        if (target.size() > kLongestText)
            fail();
    }
    void count(const QString &key, qint64 &target)
    {
        const QJsonValue value = any(key);
        const qint64 whole = value.toInteger(-1);
        if (!value.isUndefined())
            accept(whole < 0 ? std::nullopt : std::optional(whole), target);
    }
    // 32 bytes in hex, in lower case; empty where that is allowed.
    void key(const QString &name, QByteArray &target, bool mayBeEmpty)
    {
        QString written;
        text(name, written);
        target = QByteArray::fromHex(written.toLatin1());
        const bool sized = target.size() == kKeyBytes || (mayBeEmpty && target.isEmpty());
        if (!sized || hex(target) != written)
            fail();
    }
    void time(const QString &name, QDateTime &target)
    {
        QString written;
        text(name, written);
        target = QDateTime::fromString(written, Qt::ISODate).toUTC();
        if (!target.isValid())
            fail();
    }
};

std::optional<RecipientEntry> recipientFrom(const QJsonValue &json)
{
    RecipientEntry recipient;
    Reader reader(json.toObject());
    reader.shortText(u"compartment"_s, recipient.compartment);
    reader.number(u"epoch"_s, kMostEpochs, recipient.epoch);
    reader.shortText(u"key"_s, recipient.key);
    const bool whole = !recipient.compartment.isEmpty() && recipient.key.startsWith(u"age1") && recipient.epoch > 0;
    return reader.finished() && whole ? std::optional(recipient) : std::nullopt;
}

std::optional<DeviceEntry> deviceFrom(const QJsonValue &json)
{
    DeviceEntry device;
    Reader reader(json.toObject());
    reader.shortText(u"id"_s, device.id);
    reader.shortText(u"label"_s, device.label);
    reader.word(u"mode"_s, device.mode);
    reader.key(u"key"_s, device.key, false);
    reader.flag(u"revoked"_s, device.revoked);
    if (device.revoked) {
        reader.count(u"last_seq"_s, device.lastSeq);
        reader.key(u"last_head"_s, device.lastHead, true);
    }
    return reader.finished() && !device.id.isEmpty() ? std::optional(device) : std::nullopt;
}

template<typename T> void readAll(Reader &reader, const QString &key, std::size_t most, std::vector<T> &target,
                                  std::optional<T> (*from)(const QJsonValue &))
{
    const auto array = reader.list(key);
    if (!array || std::size_t(array->size()) > most)
        return reader.fail();
    for (const QJsonValue entry : *array) {
        const auto read = from(entry);
        if (!read)
            return reader.fail();
        target.push_back(*read);
    }
}

bool namesEachOnce(const Manifest &manifest)
{
    std::set<QString> ids;
    std::set<std::pair<QString, int>> epochs;
    const bool devices
        = std::ranges::all_of(manifest.devices, [&](const DeviceEntry &one) { return ids.insert(one.id).second; });
    return devices && std::ranges::all_of(manifest.recipients, [&](const RecipientEntry &one) {
               return epochs.insert({one.compartment, one.epoch}).second;
           });
}

} // namespace

QString toWord(DeviceMode mode)
{
    return wordOf(kModes, mode);
}

template<> std::optional<DeviceMode> fromWord<DeviceMode>(const QString &word)
{
    return valueOf(kModes, word);
}

const DeviceEntry *Manifest::device(const QString &id) const
{
    const auto found = std::ranges::find(devices, id, &DeviceEntry::id);
    return found == devices.end() ? nullptr : &*found;
}

const RecipientEntry *Manifest::recipient(const QString &compartment) const
{
    const RecipientEntry *newest = nullptr;
    for (const RecipientEntry &entry : recipients) {
        if (entry.compartment == compartment && (newest == nullptr || entry.epoch > newest->epoch))
            newest = &entry;
    }
    return newest;
}

QByteArray encodeManifest(const Manifest &manifest)
{
    const QJsonObject json{{u"v"_s, kVersion},
                           {u"org"_s, manifest.org},
                           {u"org_name"_s, manifest.orgName},
                           {u"sequence"_s, manifest.sequence},
                           {u"issued"_s, manifest.issued.toUTC().toString(Qt::ISODate)},
                           {u"expires"_s, manifest.expires.toUTC().toString(Qt::ISODate)},
                           {u"recipients"_s, toJson(manifest.recipients)},
                           {u"devices"_s, toJson(manifest.devices)},
                           {u"server"_s, manifest.server},
                           {u"server_pin"_s, hex(manifest.serverPin)},
                           {u"content_key"_s, hex(manifest.contentKey)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Manifest> decodeManifest(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return failure(ErrorCode::Corrupt);
    Reader reader(document.object());
    const qint64 version = reader.any(u"v"_s).toInteger(0);
    if (version > kVersion)
        return failure(ErrorCode::TooNew);

    Manifest manifest;
    reader.shortText(u"org"_s, manifest.org);
    reader.shortText(u"org_name"_s, manifest.orgName);
    reader.count(u"sequence"_s, manifest.sequence);
    reader.time(u"issued"_s, manifest.issued);
    reader.time(u"expires"_s, manifest.expires);
    readAll(reader, u"recipients"_s, kMostRecipients, manifest.recipients, recipientFrom);
    readAll(reader, u"devices"_s, kMostDevices, manifest.devices, deviceFrom);
    reader.shortText(u"server"_s, manifest.server);
    reader.key(u"server_pin"_s, manifest.serverPin, true);
    reader.key(u"content_key"_s, manifest.contentKey, true);
    const bool whole = version == kVersion && reader.finished() && !manifest.org.isEmpty() && namesEachOnce(manifest);
    return whole ? Result<Manifest>(manifest) : Result<Manifest>(failure(ErrorCode::Corrupt));
}

bool supersedes(const Manifest &next, const Manifest &current)
{
    return next.org == current.org && next.sequence > current.sequence;
}

} // namespace prystan
