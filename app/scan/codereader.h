// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"

#include <QString>
#include <vector>

// Finds codes in a picture. QR is what we write; Code 128 is what label printers write that cannot do QR. Nothing else
// is looked for: EAN and UPC are on every bottle, PDF417 is the back of identity cards and driving licences, Aztec is
// tickets, and the reader of Data Matrix in zxing-cpp 1.4 reads beyond its memory (its issue 572).
namespace prystan::scan {

enum class Symbol { Qr, Code128 };

struct FoundCode {
    Symbol symbol = Symbol::Qr;
    QString text; // untrusted; text::readScanned() says what it is
    friend bool operator==(const FoundCode &, const FoundCode &) = default;
};

inline constexpr int kMostCodes = 4; // in one picture
inline constexpr int kLargestSide = 8192,
                     kReadSide = 1280; // pixels; a larger picture is not read, or made smaller first

// Each text once. Nothing for a picture that is too large or not whole. Throws nothing.
[[nodiscard]] std::vector<FoundCode> readCodes(const GreyPicture &picture);

// Its longer side at most that long, by the mean of the pixels that become one.
[[nodiscard]] GreyPicture smaller(const GreyPicture &picture, int longestSide);

} // namespace prystan::scan
