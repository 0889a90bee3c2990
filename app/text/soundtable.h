// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>
#include <vector>

// Letters and how they may be read (sounds.h). The rows come from the tables of Cabinet resolution 55 of 2010, ICAO Doc
// 9303 Part 3 section 6, the older passport rules, and how the languages of those who write names down spell them.
namespace prystan::text {

struct Reading {
    std::u16string_view letters;
    std::string_view sounds;
    float cost;
};

inline constexpr std::size_t kLongestLetters = 7;

// All readings of exactly these letters, in either script; empty when the table has none.
[[nodiscard]] const std::vector<Reading> &readingsOf(std::u16string_view letters);
// Whether some row begins with this letter: else its marks are left off.
[[nodiscard]] bool isRead(QChar letter);

} // namespace prystan::text
