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

#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <optional>

// How an organisation with its first device comes to be.
namespace prystan::storage {

namespace {

const QString kDemo = QStringLiteral("demo");
constexpr std::array kCompartments{Compartment::Intake, Compartment::Child, Compartment::Incident,
                                   Compartment::Conduct};
constexpr int kManifestYears = 1;

// Everything an organisation is before it is on a disk.
struct NewOrganisation {
    crypto::DeviceKeys keys = crypto::DeviceKeys::generate();
    SecretBuffer root = SecretBuffer::random(crypto::kRootSeedBytes);
    SecretBuffer letterSeed = SecretBuffer::random(crypto::kLetterSeedBytes);
    DeviceFacts facts;
    std::vector<ReaderIdentity> identities;
    std::vector<DataDirectory::RecoverySheet> kit;
};

void addCompartment(NewOrganisation &made, Compartment compartment)
{
    const age::Identity identity = age::Identity::generate();
    made.identities.push_back({toWord(compartment), 1, WipedBytes(identity.key().bytes())});
    made.facts.recipients.push_back({toWord(compartment), 1, QString::fromLatin1(identity.recipient().text())});
    made.kit.push_back({toWord(compartment), identity.text()});
}

DeviceInfo newInfo(const DataDirectory::InitOptions &options, const Clock &clock)
{
    DeviceInfo info;
    info.org = crypto::randomId();
    info.orgName = options.orgName;
    info.device = crypto::randomId();
    info.demo = options.demo || options.mode == kDemo;
    info.mode = info.demo ? kDemo : options.mode;
    info.deviceLabel = info.demo ? QStringLiteral("D1") : QStringLiteral("S1");
    info.created = clock.nowUtc();
    return info;
}

NewOrganisation newOrganisation(const DataDirectory::InitOptions &options, const Clock &clock)
{
    NewOrganisation made;
    const crypto::SigningKeyPair root = crypto::rootKeys(made.root);
    made.facts = factsOf(newInfo(options, clock), made.keys);
    made.facts.root = root.publicKey;
    made.facts.account = crypto::newAccountName(DeviceMode::Staff);
    for (const Compartment compartment : kCompartments)
        addCompartment(made, compartment);
    made.kit.push_back({QLatin1String(kRootWord), crypto::rootText(made.root)});
    const DeviceEntry self = manifestFrom(made.facts).devices.front();
    made.facts.certificate = crypto::signFile("device", encodeCertificate({made.facts.info.org, self}), root.secretKey);
    return made;
}

Status writeFirstManifest(const QString &directory, const NewOrganisation &made, const Clock &clock)
{
    Manifest manifest = manifestFrom(made.facts);
    if (!made.facts.info.demo)
        manifest.devices.front().letters = crypto::letterRecipients(made.letterSeed, made.identities);
    manifest.sequence = 1;
    manifest.issued = clock.nowUtc();
    manifest.expires = manifest.issued.addYears(kManifestYears);
    const QByteArray file
        = crypto::signFile("manifest", encodeManifest(manifest), crypto::rootKeys(made.root).secretKey);
    return replaceDurably(directory + QStringLiteral("/manifest.json"), bytesOf(file));
}

// A demo shows its passphrase to everybody; a real organisation's is never written down by the program.
Status writeDemoPassphrase(const QString &directory, DeviceInfo *info, const SecretBuffer &passphrase)
{
    info->demoPassphrase
        = QString::fromUtf8(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
    const QJsonObject json{{QStringLiteral("passphrase"), info->demoPassphrase}};
    return replaceDurably(directory + QStringLiteral("/demo.json"),
                          bytesOf(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

Status writeEverything(const QString &directory, const NewOrganisation &made, const SecretBuffer &passphrase,
                       const Vault::NewSlot &slot, const Clock &clock)
{
    auto keys = makeReaderDatabases(directory, made.identities, made.letterSeed);
    if (!keys)
        return passOn(keys);
    keys->emplace(kRootWord, made.root.clone());
    if (const Status done = VaultFile::create(directory, passphrase, std::move(*keys), slot); !done)
        return done;
    if (const Status done = writeDeviceKey(directory, made.keys); !done)
        return done;
    if (const Status done = writeFirstManifest(directory, made, clock); !done)
        return done;
    return writeDevice(directory, made.keys, made.facts);
}

Result<DataDirectory::Created> makeEverything(const QString &directory, const DataDirectory::InitOptions &options,
                                              const Clock &clock)
{
    NewOrganisation made = newOrganisation(options, clock);
    const SecretBuffer &given = options.passphrase;
    DataDirectory::Created created{made.facts.info, given.isEmpty() ? generatePassphrase() : given.clone(), {}};
    if (const Status written = writeEverything(directory, made, created.passphrase,
                                               {options.staffName, clock.nowUtc(), options.cost}, clock);
        !written)
        return passOn(written);
    created.kit = std::move(made.kit);
    if (created.info.demo) {
        if (const Status done = writeDemoPassphrase(directory, &created.info, created.passphrase); !done)
            return passOn(done);
    }
    if (const Status synced = syncDirectory(directory); !synced)
        return passOn(synced);
    return created;
}

} // namespace

Result<DataDirectory::Created> DataDirectory::init(const QString &path, const InitOptions &options, const Clock &clock)
{
    const bool known = options.demo || options.mode == kDemo || options.mode == QLatin1String("staff");
    if (!known) // other devices hold no reader key: an organisation that exists has to enrol them
        return failure(ErrorCode::Unsupported);
    std::optional<Created> created;
    const Status made = buildWhole(path, [&](const QString &workplace) -> Status {
        auto everything = makeEverything(workplace, options, clock);
        if (!everything)
            return passOn(everything);
        created.emplace(std::move(*everything));
        return {};
    });
    return made ? std::move(*created) : Result<Created>(passOn(made));
}

} // namespace prystan::storage
