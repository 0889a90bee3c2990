// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicedatabase.h"
#include "files.h"
#include "layout.h"
#include "passphrase.h"
#include "readerdatabase.h"
#include "store.h"
#include "vaultfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

// How an organisation with its first device comes to be.
namespace prystan::storage {

namespace {

const QString kDemo = QStringLiteral("demo");
constexpr std::array kCompartments{Compartment::Intake, Compartment::Child};

DeviceFacts newFacts(const DataDirectory::InitOptions &options, const Clock &clock)
{
    DeviceFacts facts{{}, crypto::newSigningKeyPair(), {}};
    facts.info.org = crypto::randomId();
    facts.info.orgName = options.orgName;
    facts.info.device = crypto::randomId();
    facts.info.demo = options.demo || options.mode == kDemo;
    facts.info.mode = facts.info.demo ? kDemo : options.mode;
    facts.info.deviceLabel = facts.info.demo ? QStringLiteral("D1") : QStringLiteral("S1");
    facts.info.created = clock.nowUtc();
    return facts;
}

// The databases that open with a passphrase; their keys go into the vault and nowhere else.
Result<CompartmentKeys> makeReaderDatabases(const QString &directory, DeviceFacts *facts)
{
    CompartmentKeys keys;
    for (const Compartment compartment : kCompartments) {
        const age::Identity identity = age::Identity::generate();
        SecretBuffer key = SecretBuffer::random(Connection::kKeyBytes);
        const QString path = QStringLiteral("%1/%2.db").arg(directory, toWord(compartment));
        if (const Status made = ReaderDatabase::create(path, key, compartment, identity); !made)
            return passOn(made);
        facts->readerKeys[compartment] = identity.recipient().key();
        keys.emplace(toWord(compartment).toStdString(), std::move(key));
    }
    return keys;
}

Status makeDevice(const QString &directory, const DeviceFacts &facts)
{
    const SecretBuffer key = SecretBuffer::random(Connection::kKeyBytes);
    if (const Status made = DeviceDatabase::create(directory + QStringLiteral("/device.db"), key, facts); !made)
        return made;
    for (const QString &box : {QStringLiteral("/outbox"), QStringLiteral("/spare")}) {
        if (const Status made = makeDirectory(directory + box); !made)
            return made;
    }
    return replaceDurably(directory + QStringLiteral("/device.key"), key.bytes());
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

Result<DataDirectory::Created> makeEverything(const QString &directory, const DataDirectory::InitOptions &options,
                                              const Clock &clock)
{
    DeviceFacts facts = newFacts(options, clock);
    const SecretBuffer &given = options.passphrase;
    DataDirectory::Created created{{}, given.isEmpty() ? generatePassphrase() : given.clone()};
    auto keys = makeReaderDatabases(directory, &facts);
    if (!keys)
        return passOn(keys);
    if (const Status made = VaultFile::create(directory, created.passphrase, std::move(*keys),
                                              {options.staffName, clock.nowUtc(), options.cost});
        !made)
        return passOn(made);
    if (const Status made = makeDevice(directory, facts); !made)
        return passOn(made);
    created.info = facts.info;
    if (created.info.demo) {
        if (const Status made = writeDemoPassphrase(directory, &created.info, created.passphrase); !made)
            return passOn(made);
    }
    if (const Status synced = syncDirectory(directory); !synced)
        return passOn(synced);
    return created;
}

// The place beside the final one where it is built; what a crash left there is cleared away first.
Result<DirectoryLock> takeWorkplace(const QString &workplace)
{
    const Status made = makeDirectory(workplace);
    if (!made && made.error().code != ErrorCode::AlreadyExists)
        return passOn(made);
    auto lock = DirectoryLock::take(workplace);
    if (!lock || made)
        return lock;
    if (const Status cleared = removeLayout(workplace); !cleared)
        return passOn(cleared);
    if (const Status again = makeDirectory(workplace); !again)
        return passOn(again);
    return DirectoryLock::take(workplace);
}

Status moveIntoPlace(const QString &workplace, const QString &path)
{
    removeFile(path + QStringLiteral("/lock")); // the rest of a removal that was cut short
    if (const Status moved = renameFile(workplace, path); !moved)
        return isFree(path) ? moved : Status(failure(ErrorCode::AlreadyExists));
    const Status synced = syncDirectory(parentOf(path));
    if (!synced) // or there would be an organisation whose passphrase nobody was told
        (void)removeLayout(path);
    return synced;
}

QString finalPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : canonical;
}

} // namespace

// Built beside its place and then renamed: a half-made organisation is never seen.
Result<DataDirectory::Created> DataDirectory::init(const QString &path, const InitOptions &options, const Clock &clock)
{
    const bool known = options.demo || options.mode == kDemo || options.mode == QLatin1String("staff");
    if (!known) // other devices hold no reader key: an organisation that exists has to enrol them
        return failure(ErrorCode::Unsupported);
    const QString place = finalPath(path), workplace = place + QStringLiteral(".new");
    if (!isFree(place))
        return failure(ErrorCode::AlreadyExists);
    if (!QDir().mkpath(parentOf(place)))
        return failure(ErrorCode::Io);

    const auto lock = takeWorkplace(workplace);
    if (!lock)
        return passOn(lock);
    auto created = makeEverything(workplace, options, clock);
    const Status moved = created ? moveIntoPlace(workplace, place) : Status(passOn(created));
    if (!moved) {
        (void)removeLayout(workplace);
        return passOn(moved);
    }
    return created;
}

} // namespace prystan::storage
