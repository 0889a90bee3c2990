// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <vector>

// Devices that a staff device without the root let in, for the other staff devices until a manifest lists them: payload
// of a signed file, kind "let-in". The encoding is written down in app/DESIGN.md.
namespace prystan {

struct LetIn {
    QString device; // who was let in
    QString by; // the staff device that did it
    QByteArray certificate; // its word about the other: a signed file, kind "device"
    friend bool operator==(const LetIn &, const LetIn &) = default;
};

struct LetInList {
    QString org;
    QString device; // who signs; it passes on also what others let in
    std::vector<LetIn> devices; // each at most once
    friend bool operator==(const LetInList &, const LetInList &) = default;
};

// Of one staff device, taken elsewhere and not listed yet; in one file; and letters.
inline constexpr std::size_t kMostLetInBy = 100, kMostLetIn = 400;
inline constexpr qsizetype kLongestCertificate = 1800;

[[nodiscard]] QByteArray encodeLetIn(const LetInList &list);
// Corrupt, TooNew; strict. Nobody has looked at the certificates.
[[nodiscard]] Result<LetInList> decodeLetIn(const QByteArray &json);

} // namespace prystan
