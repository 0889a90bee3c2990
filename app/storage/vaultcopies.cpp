// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultcopies.h"

#include "files.h"
#include "primitives.h"

#include <QFileInfo>

namespace prystan::storage {

namespace {

constexpr qsizetype kChecksumBytes = 65; // 64 hex digits and a line end
constexpr qint64 kLargestVault = (64 << 10) + kChecksumBytes;

QByteArray checksumLine(const QByteArray &json)
{
    return crypto::sha256(json).toHex() + '\n';
}

} // namespace

VaultCopies::VaultCopies(QString directory)
    : m_directory(std::move(directory))
{ }

QString VaultCopies::path(int place) const
{
    return m_directory + u'/' + QLatin1String(kNames.at(std::size_t(place)));
}

bool VaultCopies::isThere() const
{
    return QFileInfo::exists(path(0)) || QFileInfo::exists(path(1));
}

Result<Vault> VaultCopies::readOne(int place) const
{
    const auto file = readFile(path(place), kLargestVault);
    if (!file)
        return passOn(file);
    const QByteArray json = file->mid(kChecksumBytes);
    if (file->left(kChecksumBytes) != checksumLine(json))
        return failure(ErrorCode::Corrupt);
    return Vault::parse(json);
}

// A file that cannot be read counts as damaged. Of two of one generation, which only a fault can leave, the first.
Result<VaultCopies::Newest> VaultCopies::newest() const
{
    Newest newest;
    for (const int place : {0, 1}) {
        auto vault = readOne(place);
        if (!vault && vault.error().code == ErrorCode::TooNew)
            return passOn(vault);
        if (vault && (!newest.vault || vault->generation() > newest.vault->generation()))
            newest = {place, std::move(*vault)};
    }
    return newest;
}

Result<Vault> VaultCopies::read() const
{
    auto found = newest();
    if (!found)
        return passOn(found);
    return found->vault ? Result<Vault>(std::move(*found->vault)) : failure(ErrorCode::Corrupt);
}

Status VaultCopies::write(Vault vault) const
{
    const auto before = newest();
    if (!before)
        return passOn(before);
    vault.setGeneration(before->vault ? before->vault->generation() + 1 : 1);
    const QByteArray json = vault.serialise();
    return replaceDurably(path(1 - before->place), bytesOf(checksumLine(json) + json));
}

Status VaultCopies::mend() const
{
    auto found = newest();
    if (!found || !found->vault)
        return found ? Status(failure(ErrorCode::Corrupt)) : Status(passOn(found));
    auto older = readOne(1 - found->place);
    if (older)
        older->setGeneration(found->vault->generation());
    const bool same = older && older->serialise() == found->vault->serialise();
    return same ? Status() : write(std::move(*found->vault));
}

Status VaultCopies::writeBoth(const Vault &vault) const
{
    const Status first = write(vault);
    return first ? write(vault) : first;
}

} // namespace prystan::storage
