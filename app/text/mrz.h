// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrzdate.h"
#include "mrzinput.h"

#include <vector>

// The machine-readable zone of a travel document (ICAO Doc 9303) as typed or scanned text. Pure: today is an argument.
//
// What stands in the document and what we make of it are kept apart. `asGiven` is the lines as they are: its fields are
// not mended, and its `valid` says that every check digit fits these very characters, and nothing else. What the lines
// may have meant is in `repaired`, with each change listed, for a person to confirm; that never makes `asGiven` valid.
// Right check digits prove a consistent reading, not a real document, and say nothing about the name.
namespace prystan::mrz {

enum class Format {
    Td1, // cards, 3 × 30
    Td2, // 2 × 36
    Td3, // passports, 2 × 44
    MrvA, // visas, 2 × 44: read, but no proof of identity
    MrvB, // visas, 2 × 36: likewise
    FraId, // the French card of 1988: 2 × 36, but not TD2
};
[[nodiscard]] QString toWord(Format format);

enum class Check { Right, Wrong, Absent }; // Absent: this format has none

struct Checks {
    Check number = Check::Absent, birth = Check::Absent, expiry = Check::Absent, personal = Check::Absent,
          composite = Check::Absent;
    [[nodiscard]] bool allRight() const; // of those that the format has
    friend bool operator==(const Checks &, const Checks &) = default;
};

// Fields without the fillers at their end; fillers in a name are spaces. Dates (YYMMDD) and sex stay as they stand.
struct Reading {
    QString documentCode, issuer, surname, given;
    QString number; // a long number of TD1 or TD2 is put together
    QString nationality, birth, sex, expiry;
    QString optional1, optional2; // TD1: upper and middle line; the others have one
    Checks checks;
    bool valid = false; // all check digits right
    // The name reaches the end of its field, so that either part may go on: compare as prefixes.
    bool surnameCut = false, givenCut = false;
    friend bool operator==(const Reading &, const Reading &) = default;
};

// One character that cannot stand in its place, and the look-alike that can. Line and position count from 1.
struct Repair {
    int line = 0, position = 0;
    QChar from, to;
    friend bool operator==(const Repair &, const Repair &) = default;
};

// What a person has to look at.
enum class Doubt {
    CenturyOpen, // a child, or somebody of a hundred years and more
    AdulthoodOpen, // unknown parts of the birth date decide between child and adult
    BirthUnknown, // all of it or its year
    BirthImpossible,
    ExpiryImpossible,
    CodeUnknown, // neither a passport nor a card nor a visa
    IssuerMalformed,
    NationalityMalformed,
    SexMalformed,
    NameMalformed, // digits in it, or no name at all
};
[[nodiscard]] QString toWord(Doubt doubt);

struct Mrz {
    Format format = Format::Td3;
    bool identity = true; // false for visas: never taken as proof of who somebody is
    // FraId: as a reader of TD2 sees it, so that it cannot pass for a valid TD2. What the card says is in `french`.
    Reading asGiven;
    std::optional<Reading> french; // FraId alone, by its own layout; it has neither nationality nor expiry
    std::vector<Repair> repairs;
    std::optional<Reading> repaired; // where there are repairs
    std::vector<Tolerated> tolerated; // what was done to the text before it was read
    Date birth, expiry; // of best()
    std::vector<Doubt> doubts; // about best()
    [[nodiscard]] const Reading &best() const;
};

// Two or three lines; how they may be written is said at Manner.
[[nodiscard]] Result<Mrz, Problem> parse(const QString &text, Manner manner, const QDate &today);

// A letter code of a state or of one of Doc 9303's own.
enum class CodeKind {
    State, // three letters, known or not
    Special, // D, stateless and refugees, organisations, the specimen's UTO
    Malformed,
};
[[nodiscard]] CodeKind codeKind(const QString &code);

} // namespace prystan::mrz
