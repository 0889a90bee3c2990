// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault.h"

#include <array>

namespace prystan::storage {

// The vault's two files, written in turn: a checksum line, then the vault with its generation. The whole one with
// the highest generation counts. Whatever is cut short or damaged in one file, the other still opens.
class VaultCopies
{
public:
    static constexpr std::array kNames{"vault.a", "vault.b"};

    explicit VaultCopies(QString directory);
    [[nodiscard]] bool isThere() const; // any of the two, whole or not
    // Corrupt: neither is whole. TooNew when either was written by a newer version.
    [[nodiscard]] Result<Vault> read() const;
    // Over the older or the damaged one, as the next generation.
    [[nodiscard]] Status write(Vault vault) const;
    // Over both, one after the other: afterwards no file holds what was taken out.
    [[nodiscard]] Status writeBoth(const Vault &vault) const;
    // Where the older one is damaged or says something else, it gets what the newer one says.
    [[nodiscard]] Status mend() const;

private:
    struct Newest {
        int place = 1;
        std::optional<Vault> vault;
    };
    [[nodiscard]] QString path(int place) const;
    [[nodiscard]] Result<Vault> readOne(int place) const;
    [[nodiscard]] Result<Newest> newest() const;

    QString m_directory;
};

} // namespace prystan::storage
