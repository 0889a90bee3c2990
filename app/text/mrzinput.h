// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QStringList>
#include <optional>
#include <vector>

// Text → the lines of a machine-readable zone, before anybody asks what they say.
namespace prystan::mrz {

enum class Manner {
    Exact, // lines as a test or another program has them: A–Z, 0–9 and <, each of its full length
    Typed, // by a person or a keyboard scanner: what is clear is brought into form, and told
};

enum class Tolerated {
    Case, // small letters
    Spaces,
    Guillemets, // « for <<, and other characters that look like <
    FillersAdded, // at the end of the name line, which a person leaves out
    FillersDropped, // too many of them there
    Divided, // one long line
};
[[nodiscard]] QString toWord(Tolerated tolerated);

enum class Fault { Empty, TooLong, BadCharacter, BadLength };
[[nodiscard]] QString toWord(Fault fault);

// Nothing of the text, only where. Line and position count from 1; 0: none in particular.
struct Problem {
    Fault fault = Fault::Empty;
    int line = 0, position = 0;
    friend bool operator==(const Problem &, const Problem &) = default;
};

struct Lines {
    QStringList lines; // 3 × 30, 2 × 36 or 2 × 44
    std::vector<Tolerated> tolerated;
};

inline constexpr qsizetype kLongestText = 1000;

// Lines end with a line break or |. White space around the whole is of no account.
[[nodiscard]] Result<Lines, Problem> linesOf(const QString &text, Manner manner);
// In what a person has typed so far, before the lines are full.
[[nodiscard]] std::optional<Problem> badCharacterIn(const QString &typed);

} // namespace prystan::mrz
