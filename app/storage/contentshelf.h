// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentpack.h"
#include "manifest.h"

#include <optional>

namespace prystan::storage {

// The pack of cards and contacts that this device took last: one file, `content-pack`. It counts for as long as the
// manifest of the moment names the key that signed it; whoever had a key that was replaced shows nothing any more.
class ContentShelf
{
public:
    explicit ContentShelf(const QString &directory);
    // Refused: another signer or organisation, or not newer than what counts now. Corrupt, TooNew: unfit. DiskFull and
    // its kin: the last one stays. Durable when it returns.
    [[nodiscard]] Status take(const QByteArray &file, const Manifest &manifest);
    // As signed, and what it says; empty when none counts.
    [[nodiscard]] QByteArray file(const Manifest &manifest) const;
    [[nodiscard]] std::optional<ContentPack> pack(const Manifest &manifest) const;

private:
    void judge(const Manifest &manifest) const;

    QString m_path;
    QByteArray m_file; // as it lies here, whoever signed it
    mutable QByteArray m_judgedBy; // content key
    mutable std::optional<ContentPack> m_pack; // that this key signed
};

} // namespace prystan::storage
