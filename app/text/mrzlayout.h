// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrz.h"

#include <array>

// Where the fields of each format stand, and what its check digits cover. For app/text alone.
namespace prystan::mrz {

// Characters of one line, both counted from 0. No size: the format has no such field.
struct Place {
    int line = 0, from = 0, size = 0;
};

struct Layout {
    Place code, issuer;
    Place name; // surname << given; the surname alone where `given` has a place of its own
    Place given;
    Place number, numberCheck;
    Place nationality, birth, birthCheck, sex, expiry, expiryCheck;
    Place optional1, optional2;
    Place personalCheck; // of optional1
    std::array<Place, 4> composite;
    Place compositeCheck;
    bool longNumber = false; // a number of more than nine characters goes on in optional1
};

[[nodiscard]] const Layout &layoutOf(Format format); // FraId: that of TD2
[[nodiscard]] const Layout &frenchLayout();

[[nodiscard]] QStringView at(const QStringList &lines, Place place);

// A = 10 … Z = 35, filler 0; weights 7, 3, 1 from the left; modulo 10.
[[nodiscard]] int checkDigit(QStringView text);
// Only a digit can be right.
[[nodiscard]] Check judged(QStringView text, QChar digit);

// The lines have the shape of the layout.
[[nodiscard]] Reading read(const Layout &layout, const QStringList &lines);

} // namespace prystan::mrz
