// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "vault.h"

namespace prystan::storage {

// The file "vault" of a data directory and the reader databases that its keys open. The file is replaced as a
// whole: at any moment it is the old one or the new one.
class VaultFile final : public StaffVault
{
public:
    VaultFile(QString directory, QString device);
    [[nodiscard]] static QString pathIn(const QString &directory);
    [[nodiscard]] static Status write(const QString &directory, const Vault &vault);

    [[nodiscard]] Result<CompartmentKeys> unlock(const SecretBuffer &passphrase) override;
    [[nodiscard]] Result<std::vector<std::unique_ptr<ReaderStore>>> openStores(const CompartmentKeys &keys) override;
    [[nodiscard]] Result<QString> addSlot(const SecretBuffer &current, const SecretBuffer &added) override;
    [[nodiscard]] Status removeSlot(const QString &id) override;
    [[nodiscard]] Result<QStringList> slotIds() override;

private:
    [[nodiscard]] Result<Vault> read() const;

    QString m_directory;
    QString m_device;
};

} // namespace prystan::storage
