// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicefacts.h"

#include "manifestjson.h"
#include "serveraccount.h"

#include <QJsonDocument>

namespace prystan::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

QJsonObject infoJson(const DeviceInfo &info)
{
    return {{u"org"_s, info.org},
            {u"org_name"_s, info.orgName},
            {u"device"_s, info.device},
            {u"label"_s, info.deviceLabel},
            {u"mode"_s, info.mode},
            {u"demo"_s, info.demo},
            {u"created"_s, info.created.toUTC().toString(Qt::ISODateWithMs)}};
}

void readInfo(ManifestReader &reader, DeviceInfo &info)
{
    QString created;
    reader.neededText(u"org"_s, info.org);
    reader.shortText(u"org_name"_s, info.orgName);
    reader.neededText(u"device"_s, info.device);
    reader.shortText(u"label"_s, info.deviceLabel);
    reader.neededText(u"mode"_s, info.mode);
    reader.flag(u"demo"_s, info.demo);
    reader.text(u"created"_s, created);
    info.created = QDateTime::fromString(created, Qt::ISODateWithMs);
}

} // namespace

QByteArray encodeFacts(const DeviceFacts &facts)
{
    QJsonObject json = infoJson(facts.info);
    json[u"v"] = kVersion;
    json[u"root"] = hexOf(facts.root);
    json[u"certificate"] = QString::fromLatin1(facts.certificate.toBase64());
    json[u"recipients"] = arrayOf(facts.recipients);
    json[u"account"] = facts.account;
    if (facts.server)
        json[u"server"] = toJson(*facts.server);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

DeviceFacts factsOf(const DeviceInfo &info, const crypto::DeviceKeys &keys)
{
    return {info, {}, {}, {}, keys.signing(), crypto::passwordVerifier(keys.serverPassword(), info.device)};
}

Result<DeviceFacts> decodeFacts(const QByteArray &json, const crypto::DeviceKeys &keys)
{
    const auto object = versioned(json, kVersion);
    if (!object)
        return passOn(object);
    ManifestReader reader(*object);
    DeviceInfo info;
    QString certificate;
    readInfo(reader, info);
    DeviceFacts facts = factsOf(info, keys);
    reader.key(u"root"_s, facts.root);
    reader.text(u"certificate"_s, certificate);
    reader.all(u"recipients"_s, kMostRecipients, facts.recipients, recipientFrom);
    reader.shortText(u"account"_s, facts.account); // a device of earlier times has none
    reader.server(u"server"_s, facts.server);
    if (!reader.finished() || !fromWord<DeviceMode>(facts.info.mode))
        return failure(ErrorCode::Corrupt);
    facts.certificate = QByteArray::fromBase64(certificate.toLatin1());
    return facts;
}

Manifest manifestFrom(const DeviceFacts &facts)
{
    Manifest manifest;
    manifest.org = facts.info.org;
    manifest.orgName = facts.info.orgName;
    manifest.sequence = 0;
    manifest.recipients = facts.recipients;
    manifest.devices = {{facts.info.device,
                         facts.info.deviceLabel,
                         *fromWord<DeviceMode>(facts.info.mode),
                         facts.signing.publicKey,
                         false,
                         0,
                         {}}};
    if (!facts.account.isEmpty())
        manifest.devices.front().accounts = {facts.account};
    manifest.devices.front().verifier = facts.verifier;
    manifest.server = facts.server;
    return manifest;
}

} // namespace prystan::storage
