// SPDX-License-Identifier: GPL-3.0-or-later
#include "making.h"

#include "files.h"
#include "layout.h"
#include "letterkeys.h"
#include "readerdatabase.h"

#include <QDir>
#include <QFileInfo>

namespace prystan::storage {

namespace {

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
    for (const char *rest : {"/lock", "/device.key"}) // of a removal that was cut short
        removeFile(path + QLatin1String(rest));
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

Result<CompartmentKeys> makeReaderDatabases(const QString &directory, const std::vector<ReaderIdentity> &identities,
                                            const SecretBuffer &letterSeed)
{
    CompartmentKeys keys;
    for (const ReaderIdentity &one : identities) {
        const auto compartment = fromWord<Compartment>(one.compartment);
        if (!compartment) // of a newer version: it comes with the next grant
            continue;
        const std::string word = one.compartment.toStdString();
        if (!keys.contains(word))
            keys.emplace(word, SecretBuffer::random(Connection::kKeyBytes));
        const QString path = QStringLiteral("%1/%2.db").arg(directory, one.compartment);
        const auto identity = age::Identity::fromKey(SecretBuffer::copyOf(one.identity.bytes()));
        if (!identity)
            return passOn(identity);
        if (const Status put = ReaderDatabase::putIdentity(path, keys[word], *compartment, one.epoch, *identity); !put)
            return passOn(put);
        const age::Identity letterKey = crypto::letterKey(letterSeed, one.compartment);
        if (const Status put = ReaderDatabase::putLetterKey(path, keys[word], letterKey); !put)
            return passOn(put);
    }
    return keys;
}

Status writeDeviceKey(const QString &directory, const crypto::DeviceKeys &keys)
{
    return replaceDurably(directory + QStringLiteral("/device.key"), keys.seed().bytes());
}

Status buildWhole(const QString &path, const std::function<Status(const QString &workplace)> &build)
{
    const QString place = finalPath(path), workplace = place + QStringLiteral(".new");
    if (!isFree(place))
        return failure(ErrorCode::AlreadyExists);
    if (!QDir().mkpath(parentOf(place)))
        return failure(ErrorCode::Io);
    const auto lock = takeWorkplace(workplace);
    if (!lock)
        return passOn(lock);
    const Status built = build(workplace);
    const Status moved = built ? moveIntoPlace(workplace, place) : built;
    if (!moved)
        (void)removeLayout(workplace);
    return moved;
}

} // namespace prystan::storage
