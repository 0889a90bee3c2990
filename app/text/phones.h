// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

// Telephone numbers: what was typed is kept as it was typed; here it is read and made legible. On libphonenumber, whose
// tables say which numbers a country gives out; nothing here asks a network.
namespace prystan::text {

enum class PhoneFault {
    Empty,
    NotANumber, // letters, or too few digits for any number
    UnknownCountry, // no + and no 00 in front, and no region given; or a calling code that no country has
    TooShort,
    TooLong,
    NotInUse, // the length is possible, but that country gives out no such number
};
[[nodiscard]] QString
toWord(PhoneFault fault); // "empty" "not_a_number" "unknown_country" "too_short" "too_long" "not_in_use"

struct Phone {
    QString e164; // "+380501234567"
    QString extension; // digits; not part of E.164
    QString region; // ISO 3166-1 alpha-2; of +7 by the digits that follow, RU or KZ. Empty: of no single country
    friend bool operator==(const Phone &, const Phone &) = default;
};

// "UA": a country that has numbers of its own.
[[nodiscard]] bool isPhoneRegion(const QString &region);

// `region`: alpha-2, of whom a number is that was typed without its country; empty: such a number is not guessed at.
// Takes 00 for + everywhere, 8 10 as it was dialled in the Soviet Union and after it, of a Ukrainian number the old 8
// in front of its 0, digits of other scripts, and О and З for the digits that they look like.
[[nodiscard]] Result<Phone, PhoneFault> readPhone(const QString &typed, const QString &region);

[[nodiscard]] QString internationalPhone(const Phone &phone); // "+380 50 123 4567"
[[nodiscard]] QString nationalPhone(const Phone &phone); // "050 123 4567"

// What the staff see: with + or 00 in front and nothing in it but a number, the international form; everything else as
// it was typed. 061 is Zaporizhzhia there and a mobile here: without its country a number is never shown as anybody's.
[[nodiscard]] QString shownPhone(const QString &typed);

} // namespace prystan::text
