// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "grants.h"
#include "layout.h"
#include "making.h"
#include "passphrase.h"
#include "serveraccount.h"
#include "store.h"
#include "vaultfile.h"

#include <QFile>
#include <QJsonDocument>

// A device before and while it is let in.
namespace prystan::storage {

namespace {

constexpr qint64 kLargestRequest = 16 << 10;

QString enrolPath(const QString &directory)
{
    return directory + QStringLiteral("/enrol.json");
}

QString enrolKeyPath(const QString &directory)
{
    return directory + QStringLiteral("/enrol.key");
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Result<crypto::DeviceKeys> keysOf(const QString &path)
{
    auto keys = readDeviceKeys(path);
    if (keys || keys.error().code != ErrorCode::NotFound)
        return keys;
    auto fresh = crypto::DeviceKeys::generate();
    if (const Status written = writeDeviceKey(path, fresh); !written)
        return passOn(written);
    return fresh;
}

// What the grant is sealed to; a key of its own, which goes once the grant was taken.
Result<age::Identity> readEnrolKey(const QString &path)
{
    auto file = readFile(enrolKeyPath(path), qint64(age::kKeyBytes));
    if (!file)
        return passOn(file);
    auto identity = age::Identity::fromKey(SecretBuffer::copyOf(bytesOf(*file)));
    file->fill('\0');
    return identity ? std::move(identity) : Result<age::Identity>(failure(ErrorCode::Corrupt));
}

Result<age::Identity> enrolKeyOf(const QString &path)
{
    auto key = readEnrolKey(path);
    if (key || key.error().code != ErrorCode::NotFound)
        return key;
    auto fresh = age::Identity::generate();
    if (const Status written = replaceDurably(enrolKeyPath(path), fresh.key().bytes()); !written)
        return passOn(written);
    return fresh;
}

QByteArray requestOf(const crypto::DeviceKeys &keys, const age::Identity &enrolKey, DeviceMode mode)
{
    const QString device = crypto::randomId();
    return encodeRequest({device, mode, keys.signing().publicKey, QString::fromLatin1(enrolKey.recipient().text()),
                          crypto::passwordVerifier(keys.serverPassword(), device)});
}

// What an attempt that was cut short may have left: nothing of it is in use before device.json is there.
void clearAttempt(const QString &path)
{
    for (const char *name : {"/device.db", "/arrived.db", "/intake.db", "/child.db", "/incident.db", "/conduct.db"})
        Connection::removeFiles(path + QLatin1String(name));
    for (const char *name : {"/vault.a", "/vault.b", "/manifest.json"})
        removeFile(path + QLatin1String(name));
}

DeviceFacts factsFrom(const DeviceGrant &grant, const crypto::DeviceKeys &keys, const Clock &clock)
{
    DeviceInfo info;
    info.org = grant.card.org;
    info.orgName = grant.card.orgName;
    info.device = grant.device.id;
    info.deviceLabel = grant.device.label;
    info.mode = toWord(grant.device.mode);
    info.created = clock.nowUtc();
    DeviceFacts facts = factsOf(info, keys);
    facts.root = grant.card.root;
    facts.certificate = grant.certificate;
    facts.recipients = grant.recipients;
    facts.account = grant.device.accounts.value(0);
    facts.server = grant.server;
    for (const ReaderIdentity &one : grant.identities) {
        const auto identity = age::Identity::fromKey(SecretBuffer::copyOf(one.identity.bytes()));
        if (identity)
            facts.recipients.push_back({one.compartment, one.epoch, QString::fromLatin1(identity->recipient().text())});
    }
    return facts;
}

Status makeReaders(const QString &path, const DeviceGrant &grant, const SecretBuffer &passphrase, const QDateTime &now)
{
    if (grant.identities.empty())
        return {};
    if (passphraseFault(passphrase))
        return failure(ErrorCode::InvalidInput);
    auto databases = makeReaderDatabases(path, grant.identities, SecretBuffer::copyOf(grant.letterSeed.bytes()));
    if (!databases)
        return passOn(databases);
    return VaultFile::create(path, passphrase, std::move(*databases), {grant.device.label, now, calibratedCost()});
}

} // namespace

Result<PendingDevice> PendingDevice::request(const QString &path, const OrgCard &card, DeviceMode mode)
{
    if (hasDevice(path) || hasRemains(path))
        return failure(ErrorCode::AlreadyExists);
    if (const Status made = makeDirectory(path); !made && made.error().code != ErrorCode::AlreadyExists)
        return passOn(made);
    const auto lock = DirectoryLock::take(path);
    if (!lock)
        return passOn(lock);
    const auto keys = keysOf(path);
    const auto enrolKey = keys ? enrolKeyOf(path) : Result<age::Identity>(passOn(keys));
    if (!enrolKey)
        return passOn(enrolKey);
    const QJsonObject json{{QStringLiteral("card"), textOf(encodeCard(card))},
                           {QStringLiteral("request"), textOf(requestOf(*keys, *enrolKey, mode))}};
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (const Status written = replaceDurably(enrolPath(path), bytesOf(bytes)); !written)
        return passOn(written);
    return open(path);
}

Result<PendingDevice> PendingDevice::open(const QString &path)
{
    if (hasDevice(path))
        return failure(ErrorCode::AlreadyExists);
    const auto file = readFile(enrolPath(path), kLargestRequest);
    if (!file)
        return passOn(file);
    const QJsonObject json = QJsonDocument::fromJson(*file).object();
    const auto bytes
        = [&](const char *key) { return QByteArray::fromBase64(json[QLatin1String(key)].toString().toLatin1()); };
    PendingDevice device;
    device.m_path = path;
    device.m_request = bytes("request");
    const auto card = decodeCard(bytes("card"));
    const auto request = decodeRequest(device.m_request);
    if (!card || !request)
        return failure(ErrorCode::Corrupt);
    device.m_card = *card;
    device.m_mode = request->mode;
    return device;
}

Result<DeviceGrant> PendingDevice::read(const QByteArray &grantFile) const
{
    const auto key = readEnrolKey(m_path);
    return key ? openGrant(grantFile, *key, m_card, m_request) : Result<DeviceGrant>(passOn(key));
}

Result<DeviceInfo> PendingDevice::accept(const QByteArray &grantFile, const SecretBuffer &passphrase,
                                         const Clock &clock) const
{
    const auto lock = DirectoryLock::take(m_path);
    const auto keys = lock ? readDeviceKeys(m_path) : Result<crypto::DeviceKeys>(passOn(lock));
    if (!keys)
        return passOn(keys);
    const auto grant = read(grantFile);
    if (!grant)
        return passOn(grant);
    clearAttempt(m_path);
    const DeviceFacts facts = factsFrom(*grant, *keys, clock);
    const Status readers = makeReaders(m_path, *grant, passphrase, clock.nowUtc());
    if (!readers)
        return passOn(readers);
    if (const Status made = writeDevice(m_path, *keys, facts); !made)
        return passOn(made);
    forgetEnrolment(m_path);
    return facts.info;
}

} // namespace prystan::storage
