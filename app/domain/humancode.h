// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <optional>

// The short code that a person takes along: five random letters and a check letter, "KMT-PRB".
// 19 consonants: no vowels (no words come out), no Q (read as O, 0 or 9). 19 is prime, which is what lets
// one check letter find every wrong letter and every swap; digits never occur.
// It finds nothing by itself; staff who are unlocked may type it.
namespace prystan {

inline constexpr int kCodeLetters = 6;

// Each entry picks one letter; values are reduced without bias by the caller (0..18).
[[nodiscard]] QString humanCode(const std::array<std::uint8_t, kCodeLetters - 1> &digits);
inline constexpr std::uint8_t kCodeAlphabetSize = 19;

// What was typed, brought to the form above: any case, with or without the dash, look-alike Cyrillic letters and
// digits. nullopt when the check letter does not fit: every single wrong letter and every swap of neighbours is caught.
[[nodiscard]] std::optional<QString> parseHumanCode(const QString &typed);

} // namespace prystan
