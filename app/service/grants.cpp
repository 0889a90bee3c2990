// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants.h"

#include "primitives.h"
#include "spokenwords.h"

namespace prystan {

namespace {

constexpr char kMagic[] = "prystan-grant-v1 ";
constexpr qsizetype kLargestGrant = 64 << 10;

struct Parts {
    QByteArray certificate, grant;
};

Result<Parts> takeApart(const QByteArray &content)
{
    const qsizetype end = content.indexOf('\n');
    if (!content.startsWith(kMagic) || end < 0)
        return failure(ErrorCode::Corrupt);
    bool good = false;
    const QByteArray number = content.mid(qsizetype(sizeof kMagic) - 1, end - qsizetype(sizeof kMagic) + 1);
    const int size = number.toInt(&good);
    if (!good || size < 0 || size > content.size() - end - 1)
        return failure(ErrorCode::Corrupt);
    return Parts{content.mid(end + 1, size), content.mid(end + 1 + size)};
}

bool isStaff(DeviceMode mode)
{
    return mode == DeviceMode::Staff || mode == DeviceMode::Demo;
}

// Whose signature the grant must carry.
Result<QByteArray> signerOf(const QByteArray &certificate, const OrgCard &card)
{
    if (certificate.isEmpty())
        return card.root;
    const auto payload = crypto::openSigned("device", certificate, card.root);
    if (!payload)
        return passOn(payload);
    const auto granter = decodeCertificate(*payload);
    if (!granter || granter->org != card.org || !isStaff(granter->device.mode) || granter->device.revoked)
        return failure(ErrorCode::Refused);
    return granter->device.key;
}

bool fits(const DeviceGrant &grant, bool byRoot, const OrgCard &card, const QByteArray &request)
{
    const auto asked = decodeRequest(request);
    return asked && grant.card == card && grant.request == crypto::sha256(request) && grant.device.id == asked->device
        && grant.device.key == asked->key && (byRoot || !isStaff(grant.device.mode))
        && grant.device.mode != DeviceMode::Demo;
}

} // namespace

QStringList enrolmentWords(const OrgCard &card, const QByteArray &request)
{
    return crypto::spokenWords("prystan enrolment 1", card.root + request);
}

QStringList organisationWords(const OrgCard &card)
{
    return crypto::spokenWords("prystan organisation 1", card.root);
}

Result<QByteArray> sealGrant(DeviceGrant grant, const QByteArray &request, const GrantPower &power)
{
    const auto asked = decodeRequest(request);
    const auto recipient = asked ? age::Recipient::parse(asked->recipient.toStdString())
                                 : Result<age::Recipient>(failure(ErrorCode::Corrupt));
    if (!recipient)
        return failure(ErrorCode::InvalidInput);
    grant.card = power.card;
    grant.request = crypto::sha256(request);
    grant.granter = power.device;
    if (!fits(grant, power.holdsRoot, power.card, request) || (!power.holdsRoot && power.certificate.isEmpty()))
        return failure(ErrorCode::Refused);
    const QByteArray before = power.holdsRoot ? QByteArray() : power.certificate;
    QByteArray json = encodeGrant(grant);
    QByteArray content
        = kMagic + QByteArray::number(before.size()) + '\n' + before + crypto::signFile("grant", json, power.sign);
    json.fill('\0');
    auto file = age::seal(content, {*recipient});
    content.fill('\0');
    return file;
}

Result<DeviceGrant> openGrant(const QByteArray &file, const age::Identity &identity, const OrgCard &card,
                              const QByteArray &request)
{
    std::vector<age::Identity> own;
    own.push_back(*age::Identity::fromKey(identity.key()));
    auto content = age::open(file, own, kLargestGrant);
    if (!content)
        return passOn(content);
    auto parts = takeApart(*content);
    content->fill('\0');
    if (!parts)
        return passOn(parts);
    const auto signer = signerOf(parts->certificate, card);
    if (!signer)
        return passOn(signer);
    auto json = crypto::openSigned("grant", parts->grant, *signer);
    parts->grant.fill('\0');
    if (!json)
        return passOn(json);
    auto grant = decodeGrant(*json);
    json->fill('\0');
    if (!grant)
        return grant;
    if (!fits(*grant, parts->certificate.isEmpty(), card, request))
        return failure(ErrorCode::Refused);
    return grant;
}

} // namespace prystan
