// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactcard.h"
#include "slip.h"

// What a code says that somebody held before the camera. Anybody can print a code: it is one of the three kinds that
// the program knows, exactly as they are written, or it is nothing. What is nothing is not opened, followed, shown or
// noted anywhere.
namespace prystan::text {

enum class CodeKind {
    Nothing, // not ours; why says in which way
    Receipt, // the code that a person takes along, with a check letter that fits
    Slip, // of enrolment
    Contact, // a phone's contact card
};

enum class NotOurs {
    Other, // somebody else's: a link, a ticket, a product
    Empty,
    TooLong,
    Unseen, // signs that nobody sees, or NUL
    WrongCheck, // like a receipt, but its check letter does not fit: damaged, or made up
    DamagedSlip, // begins as a slip does
    DamagedContact, // begins as a card does
};

struct ScannedCode {
    CodeKind kind = CodeKind::Nothing;
    NotOurs why = NotOurs::Other; // of Nothing
    QString text; // of a receipt "KMT-PRB", of a slip all of it; else empty
    prystan::Slip slip = prystan::Slip::Card; // of a slip
    ContactCard contact; // of a contact
};

inline constexpr qsizetype kLongestCode = 7089; // signs: of any code the most, a QR code of digits

[[nodiscard]] ScannedCode readScanned(const QString &text);

} // namespace prystan::text
