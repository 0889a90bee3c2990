// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest.h"

// The keys of epochs that began after a staff device was let in, one letter for each device, compartment and epoch.
// Pure; sealing and opening is crypto's, the whole is the payload of a signed file by the root, kind "letters".
namespace prystan {

struct Letter {
    QString device, compartment;
    int epoch = 1;
    QByteArray sealed; // an age file around the 32 bytes of the reader identity
    friend bool operator==(const Letter &, const Letter &) = default;
};

struct Letters {
    QString org;
    qint64 sequence = 0; // of the manifest they go with
    std::vector<Letter> letters;
    friend bool operator==(const Letters &, const Letters &) = default;
};

inline constexpr std::size_t kMostLetters = 10'000;
inline constexpr qsizetype kLargestLetter = 512;

[[nodiscard]] QByteArray encodeLetters(const Letters &letters);
// Corrupt, TooNew. Strict: an unknown key, two letters for one device, compartment and epoch are refused.
[[nodiscard]] Result<Letters> decodeLetters(const QByteArray &json);

} // namespace prystan
