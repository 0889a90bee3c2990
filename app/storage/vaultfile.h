// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "vaultcopies.h"

namespace prystan::storage {

// The vault of a data directory and the reader databases that its keys open.
class VaultFile final : public StaffVault
{
public:
    VaultFile(QString directory, QString device);
    // A vault, whole or not, or databases that only a vault opens.
    [[nodiscard]] static bool belongsIn(const QString &directory);
    [[nodiscard]] static Status create(const QString &directory, const SecretBuffer &passphrase, CompartmentKeys keys,
                                       const Vault::NewSlot &how);

    [[nodiscard]] Result<CompartmentKeys> unlock(const SecretBuffer &passphrase) override;
    [[nodiscard]] Result<QString> prove(const SecretBuffer &passphrase) override;
    [[nodiscard]] Result<std::vector<std::unique_ptr<ReaderStore>>> openStores(const CompartmentKeys &keys) override;
    [[nodiscard]] Status noteUse(const CompartmentKeys &keys, const QDateTime &now) override;
    [[nodiscard]] Result<std::vector<PassphraseSlot>> slotList(const CompartmentKeys &keys) override;
    [[nodiscard]] Result<QString> addSlot(const SecretBuffer &current, const Added &added) override;
    [[nodiscard]] Status changeSlot(const SecretBuffer &current, const SecretBuffer &changed) override;
    [[nodiscard]] Result<CompartmentKeys> removeSlot(const SecretBuffer &current, const QString &id) override;

private:
    struct Session {
        Vault vault;
        Vault::Opened opened;
    };
    [[nodiscard]] Result<Session> openWith(const SecretBuffer &passphrase);
    void settle() const;
    [[nodiscard]] Status finishRenewal(Session &session) const;
    [[nodiscard]] Status exportMissing(const VaultKeys &keys) const;
    [[nodiscard]] Result<CompartmentKeys> handedOut(const Vault::Opened &opened) const;
    [[nodiscard]] QString databaseOf(const std::string &word) const;

    VaultCopies m_copies;
    QString m_directory;
    QString m_device;
};

} // namespace prystan::storage
