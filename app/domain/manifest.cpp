// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.h"

#include "manifestjson.h"
#include "wordtable.h"

#include <QJsonDocument>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr int kVersion = 1;

constexpr Word<DeviceMode> kModes[] = {{DeviceMode::Kiosk, "kiosk"},
                                       {DeviceMode::Volunteer, "volunteer"},
                                       {DeviceMode::Staff, "staff"},
                                       {DeviceMode::Demo, "demo"}};

bool namesEachOnce(const Manifest &manifest)
{
    std::set<QString> ids, accounts;
    std::set<std::pair<QString, int>> epochs;
    const bool devices
        = std::ranges::all_of(manifest.devices, [&](const DeviceEntry &one) { return ids.insert(one.id).second; });
    for (const DeviceEntry &device : manifest.devices) {
        if (!std::ranges::all_of(device.accounts, [&](const QString &one) { return accounts.insert(one).second; }))
            return false;
    }
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
    QJsonObject json{{u"v"_s, kVersion},
                     {u"org"_s, manifest.org},
                     {u"org_name"_s, manifest.orgName},
                     {u"sequence"_s, manifest.sequence},
                     {u"issued"_s, manifest.issued.toUTC().toString(Qt::ISODate)},
                     {u"expires"_s, manifest.expires.toUTC().toString(Qt::ISODate)},
                     {u"recipients"_s, arrayOf(manifest.recipients)},
                     {u"devices"_s, arrayOf(manifest.devices)},
                     {u"content_key"_s, hexOf(manifest.contentKey)}};
    if (manifest.server)
        json[u"server"] = toJson(*manifest.server);
    if (manifest.retention)
        json[u"retention"] = toJson(*manifest.retention);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Manifest> decodeManifest(const QByteArray &json)
{
    const auto object = versioned(json, kVersion);
    if (!object)
        return passOn(object);
    ManifestReader reader(*object);
    Manifest manifest;
    reader.neededText(u"org"_s, manifest.org);
    reader.shortText(u"org_name"_s, manifest.orgName);
    reader.count(u"sequence"_s, manifest.sequence);
    reader.time(u"issued"_s, manifest.issued);
    reader.time(u"expires"_s, manifest.expires);
    reader.all(u"recipients"_s, kMostRecipients, manifest.recipients, recipientFrom);
    reader.all(u"devices"_s, kMostDevices, manifest.devices, deviceFrom);
    reader.server(u"server"_s, manifest.server);
    reader.key(u"content_key"_s, manifest.contentKey, true);
    reader.rules(u"retention"_s, manifest.retention);
    return reader.finished() && namesEachOnce(manifest) ? Result<Manifest>(manifest)
                                                        : Result<Manifest>(failure(ErrorCode::Corrupt));
}

bool supersedes(const Manifest &next, const Manifest &current)
{
    return next.org == current.org && next.sequence > current.sequence;
}

} // namespace prystan
