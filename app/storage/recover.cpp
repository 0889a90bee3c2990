// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "letterkeys.h"
#include "making.h"
#include "passphrase.h"
#include "rootkey.h"
#include "serveraccount.h"
#include "signedfile.h"
#include "store.h"
#include "vaultfile.h"

#include <algorithm>
#include <optional>

// How an organisation goes on after its last staff device is lost.
namespace prystan::storage {

namespace {

constexpr int kManifestYears = 1;

Result<Manifest> signedManifest(const DataDirectory::Remains &remains)
{
    const auto payload = crypto::openSigned("manifest", remains.manifestFile, crypto::rootKeys(remains.root).publicKey);
    if (!payload)
        return failure(ErrorCode::Refused);
    return decodeManifest(*payload);
}

const RecipientEntry *entryOf(const Manifest &manifest, const age::Identity &identity)
{
    const QString key = QString::fromLatin1(identity.recipient().text());
    const auto found = std::ranges::find(manifest.recipients, key, &RecipientEntry::key);
    return found == manifest.recipients.end() ? nullptr : &*found;
}

QString nextStaffLabel(const Manifest &manifest)
{
    int highest = 0;
    for (const DeviceEntry &device : manifest.devices) {
        if (device.label.startsWith(u'S'))
            highest = std::max(highest, device.label.mid(1).toInt());
    }
    return QStringLiteral("S%1").arg(highest + 1);
}

// The new device before it is on a disk.
struct NewStaffDevice {
    crypto::DeviceKeys keys = crypto::DeviceKeys::generate();
    SecretBuffer letterSeed = SecretBuffer::random(crypto::kLetterSeedBytes);
    DeviceFacts facts;
    Manifest manifest; // lists it
    std::vector<ReaderIdentity> identities;
    DataDirectory::Recovered told;
};

Status addIdentities(NewStaffDevice &made, const DataDirectory::Remains &remains)
{
    std::vector<RecipientEntry> &opens = made.told.opens;
    for (const age::Identity &identity : remains.identities) {
        const RecipientEntry *entry = entryOf(made.manifest, identity);
        if (entry == nullptr)
            return failure(ErrorCode::Refused);
        if (std::ranges::find(opens, *entry) != opens.end()) // the same sheet twice
            continue;
        opens.push_back(*entry);
        made.identities.push_back({entry->compartment, entry->epoch, WipedBytes(identity.key().bytes())});
    }
    for (const RecipientEntry &entry : made.manifest.recipients) {
        if (std::ranges::find(opens, entry) == opens.end())
            made.told.shut.push_back(entry);
    }
    return opens.empty() ? Status(failure(ErrorCode::Refused)) : Status();
}

void addDevice(NewStaffDevice &made, const SecretBuffer &root, const Clock &clock)
{
    const crypto::SigningKeyPair rootKeys = crypto::rootKeys(root);
    DeviceInfo info;
    info.org = made.manifest.org;
    info.orgName = made.manifest.orgName;
    info.device = crypto::randomId();
    info.deviceLabel = nextStaffLabel(made.manifest);
    info.mode = toWord(DeviceMode::Staff);
    info.created = clock.nowUtc();
    made.facts = factsOf(info, made.keys);
    made.facts.root = rootKeys.publicKey;
    made.facts.recipients = made.manifest.recipients;
    made.facts.account = crypto::newAccountName(DeviceMode::Staff);
    made.facts.server = made.manifest.server;
    DeviceEntry self = manifestFrom(made.facts).devices.front();
    made.facts.certificate = crypto::signFile("device", encodeCertificate({info.org, self}), rootKeys.secretKey);
    self.letters = crypto::letterRecipients(made.letterSeed, made.identities);
    made.manifest.devices.push_back(self);
    made.told.info = info;
}

Status dateManifest(NewStaffDevice &made, qint64 sequence, const Clock &clock)
{
    const qint64 next = made.manifest.sequence + 1;
    if (sequence != 0 && sequence < next)
        return failure(ErrorCode::Refused);
    made.manifest.sequence = made.told.sequence = std::max(next, sequence);
    made.manifest.issued = clock.nowUtc();
    made.manifest.expires = made.manifest.issued.addYears(kManifestYears);
    return {};
}

Status write(const QString &directory, const NewStaffDevice &made, const DataDirectory::Remains &remains)
{
    auto keys = makeReaderDatabases(directory, made.identities, made.letterSeed);
    if (!keys)
        return passOn(keys);
    keys->emplace(kRootWord, remains.root.clone());
    const Vault::NewSlot slot{remains.staffName, made.facts.info.created, remains.cost};
    if (const Status done = VaultFile::create(directory, remains.passphrase, std::move(*keys), slot); !done)
        return done;
    if (const Status done = writeDeviceKey(directory, made.keys); !done)
        return done;
    const QByteArray file
        = crypto::signFile("manifest", encodeManifest(made.manifest), crypto::rootKeys(remains.root).secretKey);
    if (const Status done = replaceDurably(directory + QStringLiteral("/manifest.json"), bytesOf(file)); !done)
        return done;
    if (const Status done = writeDevice(directory, made.keys, made.facts); !done)
        return done;
    return syncDirectory(directory);
}

} // namespace

Result<DataDirectory::Recovered> DataDirectory::recover(const QString &path, const Remains &remains, const Clock &clock)
{
    if (passphraseFault(remains.passphrase))
        return failure(ErrorCode::InvalidInput);
    auto manifest = signedManifest(remains);
    if (!manifest)
        return passOn(manifest);
    NewStaffDevice made;
    made.manifest = std::move(*manifest);
    if (const Status dated = dateManifest(made, remains.sequence, clock); !dated)
        return passOn(dated);
    if (const Status added = addIdentities(made, remains); !added)
        return passOn(added);
    addDevice(made, remains.root, clock);
    const Status built = buildWhole(path, [&](const QString &workplace) { return write(workplace, made, remains); });
    return built ? Result<Recovered>(made.told) : Result<Recovered>(passOn(built));
}

} // namespace prystan::storage
