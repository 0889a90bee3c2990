// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QJsonArray>

// The stay-safe cards and contacts as they come down to devices, all four languages in one signed file. Pure; checking
// the signature is crypto's (signedfile.h), kind "content", by the content key of the manifest. JSON, described in
// app/DESIGN.md.
namespace prystan {

struct ContentPack {
    QString org; // id
    qint64 sequence = 1; // grows with each pack
    QDateTime issued; // UTC, whole seconds
    QJsonArray cards, contacts; // contentcheck.h finds nothing wrong with them
    friend bool operator==(const ContentPack &, const ContentPack &) = default;
};

// Bytes of the signed file; a pack of today has 20,000.
inline constexpr qsizetype kLargestPack = 256 << 10;
// Its name at the place of delivery and on a stick.
inline constexpr auto kContentName = "content-pack";

[[nodiscard]] QByteArray encodeContentPack(const ContentPack &pack);
// Corrupt, TooNew. Strict: whatever a screen could not show makes the whole unfit.
[[nodiscard]] Result<ContentPack> decodeContentPack(const QByteArray &json);

// May `next` take the place of `current`? Only the same organisation and a higher sequence.
[[nodiscard]] bool supersedes(const ContentPack &next, const ContentPack &current);

} // namespace prystan
