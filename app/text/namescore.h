// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparablename.h"

#include <limits>

// How likely two written names are of one person, by the names alone. Scores are from 0 to 1; kProposed and above is
// shown to a person, who decides. Pure.
namespace prystan::text {

inline constexpr double kProposed = 0.5;

enum class NameLikeness {
    Missing, // on one side or both
    Same,
    Ending, // Шевська, Шевський
    Counterpart, // Микола, Николай, Коля
    Beginning, // cut off, an initial, a short form
    Otherwise, // spelled otherwise
    Different
};

// What it costs to take one for the other: as distance() in sounds.h, and what was learnt from pairs.
struct PartCost {
    double cost = 0;
    NameLikeness likeness = NameLikeness::Missing;
};

// A cost of more than `most` is sooner known, and then only known to be more.
inline constexpr double kAnyCost = std::numeric_limits<double>::infinity();
[[nodiscard]] PartCost compare(const FamilyPart &a, const FamilyPart &b, double most = kAnyCost);
[[nodiscard]] PartCost compare(const GivenPart &a, const GivenPart &b, bool cutOff, double most = kAnyCost);
[[nodiscard]] PartCost compare(const PatronymicPart &a, const PatronymicPart &b, double most = kAnyCost);

struct NameComparison {
    double score = 0;
    NameLikeness family = NameLikeness::Missing, given = family, patronymic = family;
    bool otherGender = false;
};

inline constexpr double kPatronymicWeight = 0.8; // its cost is counted so much
[[nodiscard]] NameComparison together(PartCost family, PartCost given, PartCost patronymic, GenderGuess a,
                                      GenderGuess b);
[[nodiscard]] NameComparison compare(const ComparableName &a, const ComparableName &b);
// One word of a search for whatever part it is; `beginning`: more of it may come.
[[nodiscard]] double wordCost(const ComparableGiven &word, const FamilyPart &part, bool beginning,
                              double most = kAnyCost);
[[nodiscard]] double wordCost(const ComparableGiven &word, const GivenPart &part, bool beginning,
                              double most = kAnyCost);
[[nodiscard]] double scoreOfCost(double cost);
[[nodiscard]] double costOfScore(double score);
// Names in one line each, whichever way round they are meant.
[[nodiscard]] NameComparison compareLines(const QString &a, const QString &b);
// What a line can mean; where one word alone is known as a given name, it is meant as one.
[[nodiscard]] std::vector<ComparableName> likelyNamesIn(const QString &line);

} // namespace prystan::text
