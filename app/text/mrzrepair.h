// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrzlayout.h"

// What a scanner or an eye mistook, by the kind of the place alone. For app/text alone.
namespace prystan::mrz {

// At most so many in one field with its check digit, and in all names and codes together: with more the line is
// better read again. In a document number, where letters and digits are both at home: at most two.
inline constexpr int kMostRepairs = 4;
inline constexpr int kMostNumberRepairs = 2;

struct Repaired {
    QStringList lines;
    std::vector<Repair> repairs; // from the upper left on
};

// - Letters alone (names, codes of states): a digit becomes its look-alike. No check digit covers these.
// - Digits alone (dates, check digits): a letter becomes its look-alike, and stays so only when the check digit fits
// then.
// - The number: only when everything else fits, exactly one exchange of look-alikes makes all check digits fit, and it
//   changes nothing but a letter between two digits or a digit between two letters.
[[nodiscard]] Repaired repaired(const Layout &layout, const QStringList &lines);

} // namespace prystan::mrz
