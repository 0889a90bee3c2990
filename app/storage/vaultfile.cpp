// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultfile.h"

#include "files.h"
#include "readerdatabase.h"

namespace prystan::storage {

namespace {

constexpr qint64 kLargestVault = 64 << 10;

} // namespace

VaultFile::VaultFile(QString directory, QString device)
    : m_directory(std::move(directory))
    , m_device(std::move(device))
{ }

QString VaultFile::pathIn(const QString &directory)
{
    return directory + QStringLiteral("/vault");
}

Status VaultFile::write(const QString &directory, const Vault &vault)
{
    return replaceDurably(pathIn(directory), bytesOf(vault.serialise()));
}

Result<Vault> VaultFile::read() const
{
    const auto file = readFile(pathIn(m_directory), kLargestVault);
    if (!file)
        return passOn(file);
    return Vault::parse(*file);
}

Result<CompartmentKeys> VaultFile::unlock(const SecretBuffer &passphrase)
{
    const auto vault = read();
    if (!vault)
        return passOn(vault);
    auto opened = vault->open(passphrase);
    if (!opened)
        return passOn(opened);
    return std::move(opened->keys);
}

// A word that this version does not know is a compartment made by a newer one: left shut.
Result<std::vector<std::unique_ptr<ReaderStore>>> VaultFile::openStores(const CompartmentKeys &keys)
{
    std::vector<std::unique_ptr<ReaderStore>> stores;
    for (const auto &[word, key] : keys) {
        const QString name = QString::fromStdString(word);
        const auto compartment = fromWord<Compartment>(name);
        if (!compartment)
            continue;
        auto store
            = ReaderDatabase::open(QStringLiteral("%1/%2.db").arg(m_directory, name), key, *compartment, m_device);
        if (!store)
            return passOn(store);
        stores.push_back(std::move(*store));
    }
    return stores;
}

Result<QString> VaultFile::addSlot(const SecretBuffer &current, const SecretBuffer &added)
{
    auto vault = read();
    if (!vault)
        return passOn(vault);
    const auto opened = vault->open(current);
    if (!opened)
        return passOn(opened);
    auto id = vault->addSlot(added, opened->keys);
    if (!id)
        return id;
    if (const Status written = write(m_directory, *vault); !written)
        return passOn(written);
    return id;
}

Status VaultFile::removeSlot(const QString &id)
{
    auto vault = read();
    if (!vault)
        return passOn(vault);
    if (const Status removed = vault->removeSlot(id); !removed)
        return removed;
    return write(m_directory, *vault);
}

Result<QStringList> VaultFile::slotIds()
{
    const auto vault = read();
    if (!vault)
        return passOn(vault);
    QStringList ids;
    for (const Vault::SlotInfo &slot : vault->slotList())
        ids << slot.id;
    return ids;
}

} // namespace prystan::storage
