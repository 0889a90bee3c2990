// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment.h"

#include "manifestjson.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr int kVersion = 1;
constexpr std::size_t kMostGranted = 40; // recipients or identities: must fit a QR code anyway

WipedBytes takeOver(QByteArray &bytes)
{
    WipedBytes taken(bytes);
    bytes.fill('\0');
    return taken;
}

// No copy; for one expression.
QByteArray viewOf(const WipedBytes &secret)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(secret.bytes().data()), secret.size());
}

// As short as it goes: the keys of several epochs are to fit a code.
QJsonArray identityArray(const std::vector<ReaderIdentity> &identities)
{
    QJsonArray all;
    for (const ReaderIdentity &one : identities)
        all << QJsonArray{one.compartment, one.epoch, QString::fromLatin1(viewOf(one.identity).toBase64())};
    return all;
}

std::optional<ReaderIdentity> identityFrom(const QJsonValue &json)
{
    const QJsonArray three = json.toArray();
    if (three.size() != 3)
        return std::nullopt;
    ReaderIdentity identity;
    ManifestReader reader(QJsonObject{{u"compartment"_s, three[0]}, {u"epoch"_s, three[1]}, {u"identity"_s, three[2]}});
    reader.neededText(u"compartment"_s, identity.compartment);
    reader.number(u"epoch"_s, kMostEpochs, identity.epoch);
    QByteArray key;
    reader.bytes(u"identity"_s, kManifestKeyBytes, key);
    identity.identity = takeOver(key);
    const bool whole = identity.epoch > 0 && identity.identity.size() == kManifestKeyBytes;
    return reader.finished() && whole ? std::optional(identity) : std::nullopt;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool holdsKeys(DeviceMode mode)
{
    return mode == DeviceMode::Staff || mode == DeviceMode::Demo;
}

QJsonObject cardJson(const OrgCard &card)
{
    return {{u"org"_s, card.org}, {u"org_name"_s, card.orgName}, {u"root"_s, hexOf(card.root)}};
}

void readCard(ManifestReader &reader, OrgCard &card)
{
    reader.neededText(u"org"_s, card.org);
    reader.shortText(u"org_name"_s, card.orgName);
    reader.key(u"root"_s, card.root);
}

} // namespace

QByteArray encodeCard(const OrgCard &card)
{
    QJsonObject json = cardJson(card);
    json[u"v"] = kVersion;
    return compact(json);
}

Result<OrgCard> decodeCard(const QByteArray &json)
{
    const auto object = versioned(json, kVersion);
    if (!object)
        return passOn(object);
    OrgCard card;
    ManifestReader reader(*object);
    readCard(reader, card);
    return reader.finished() ? Result<OrgCard>(card) : Result<OrgCard>(failure(ErrorCode::Corrupt));
}

QByteArray encodeCertificate(const DeviceCertificate &certificate)
{
    return compact({{u"v"_s, kVersion}, {u"org"_s, certificate.org}, {u"device"_s, toJson(certificate.device)}});
}

Result<DeviceCertificate> decodeCertificate(const QByteArray &json)
{
    auto object = versioned(json, kVersion);
    if (!object)
        return passOn(object);
    const auto device = deviceFrom(object->take(u"device"_s));
    ManifestReader reader(*object);
    DeviceCertificate certificate;
    reader.neededText(u"org"_s, certificate.org);
    if (!reader.finished() || !device || !device->letters.empty())
        return failure(ErrorCode::Corrupt);
    certificate.device = *device;
    return certificate;
}

QByteArray encodeRequest(const DeviceRequest &request)
{
    return compact({{u"v"_s, kVersion},
                    {u"device"_s, request.device},
                    {u"mode"_s, toWord(request.mode)},
                    {u"key"_s, hexOf(request.key)},
                    {u"recipient"_s, request.recipient},
                    {u"verifier"_s, QString::fromLatin1(request.verifier.toBase64())}});
}

Result<DeviceRequest> decodeRequest(const QByteArray &json)
{
    const auto object = versioned(json, kVersion);
    if (!object)
        return passOn(object);
    DeviceRequest request;
    ManifestReader reader(*object);
    reader.neededText(u"device"_s, request.device);
    reader.word(u"mode"_s, request.mode);
    reader.key(u"key"_s, request.key);
    reader.neededText(u"recipient"_s, request.recipient);
    reader.bytes(u"verifier"_s, kVerifierBytes, request.verifier);
    if (!reader.finished() || request.verifier.size() != kVerifierBytes)
        return failure(ErrorCode::Corrupt);
    return request;
}

QByteArray encodeGrant(const DeviceGrant &grant)
{
    QJsonObject json = cardJson(grant.card);
    json[u"v"] = kVersion;
    json[u"request"] = hexOf(grant.request);
    json[u"device"] = toJson(grant.device);
    json[u"recipients"] = arrayOf(grant.recipients);
    if (grant.server)
        json[u"server"] = toJson(*grant.server);
    json[u"identities"] = identityArray(grant.identities);
    if (!grant.letterSeed.isEmpty())
        json[u"letter_seed"] = hexOf(viewOf(grant.letterSeed));
    json[u"certificate"] = QString::fromLatin1(grant.certificate.toBase64());
    json[u"granter"] = grant.granter;
    json[u"time"] = grant.time.toUTC().toString(Qt::ISODate);
    return compact(json);
}

Result<DeviceGrant> decodeGrant(const QByteArray &json)
{
    auto object = versioned(json, kVersion);
    if (!object)
        return passOn(object);
    const auto device = deviceFrom(object->take(u"device"_s));
    DeviceGrant grant;
    ManifestReader reader(*object);
    readCard(reader, grant.card);
    reader.key(u"request"_s, grant.request);
    reader.all(u"recipients"_s, kMostGranted, grant.recipients, recipientFrom);
    reader.server(u"server"_s, grant.server);
    reader.all(u"identities"_s, kMostGranted, grant.identities, identityFrom);
    QByteArray seed;
    reader.key(u"letter_seed"_s, seed, true);
    grant.letterSeed = takeOver(seed);
    QString certificate;
    reader.text(u"certificate"_s, certificate);
    grant.certificate = QByteArray::fromBase64(certificate.toLatin1());
    reader.neededText(u"granter"_s, grant.granter);
    reader.time(u"time"_s, grant.time);
    const bool whole = reader.finished() && device && holdsKeys(device->mode) != grant.certificate.isEmpty()
        && !device->revoked && device->letters.empty() && grant.identities.empty() == grant.letterSeed.isEmpty()
        && (!grant.recipients.empty() || !grant.identities.empty())
        && (grant.identities.empty() || holdsKeys(device->mode));
    if (!whole)
        return failure(ErrorCode::Corrupt);
    grant.device = *device;
    return grant;
}

bool mayGrant(DeviceMode granter, bool holdsRoot, DeviceMode wanted)
{
    const bool staff = granter == DeviceMode::Staff || granter == DeviceMode::Demo;
    if (wanted == DeviceMode::Kiosk || wanted == DeviceMode::Volunteer)
        return staff;
    return staff && holdsRoot && wanted == DeviceMode::Staff;
}

} // namespace prystan
