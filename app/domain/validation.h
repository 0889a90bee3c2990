// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "party.h"

// Pure checks of what was entered. Only what cannot be stored blocks; what is implausible warns,
// is kept, and travels with the record as a mark.
namespace prystan {

enum class Field {
    FamilyName,
    GivenName,
    Patronymic,
    Birth,
    Sex,
    Nationality,
    Document,
    DocumentNumber,
    DocumentName, // as the document spells it
    Companion,
    Phone,
    PlaceText,
    Language,
    Note, // of an addition to a code
    Concerns, // who it is about, in words
    Party
};

enum class IssueCode {
    // blocking
    NothingEntered, // nobody has a name, or there is nobody
    ControlCharacters,
    TooLong, // over the byte limit of the field
    NoSuchDate, // 31 February
    TooManyPersons,
    // warnings
    FutureDate,
    Over120,
    MixedScripts, // Cyrillic and Latin look-alikes in one word
    Emoji,
    DigitsInName,
    OlderThanMother, // a child whose companion "mother"/"father" in this party is not older than it
    PhoneUnlikely,
    Invisible, // bidi overrides, zero-width characters
};

struct Issue {
    IssueCode code;
    Field field;
    int person = -1; // index in Party::persons, -1 for the party
    friend bool operator==(const Issue &, const Issue &) = default;
};

[[nodiscard]] bool blocks(IssueCode code);
[[nodiscard]] QString toWord(IssueCode code); // "mixed_scripts"
[[nodiscard]] QString toWord(Field field); // "family_name"
// What a record carries along of an issue: "mixed_scripts:family_name". Words that this version does not know: nullopt.
struct Mark {
    IssueCode code;
    Field field;
    friend bool operator==(const Mark &, const Mark &) = default;
};
[[nodiscard]] QString toWord(const Mark &mark);
template<> [[nodiscard]] std::optional<Mark> fromWord<Mark>(const QString &word);

// Bytes of UTF-8 that a field may hold, so that the largest legal form fits the largest sealed size.
[[nodiscard]] int byteLimit(Field field);
// How many letters more fit, of the width of the last one; 0 when it is full or too long.
[[nodiscard]] int lettersLeft(Field field, const QString &text);

[[nodiscard]] std::vector<Issue> validateText(Field field, const QString &text, int person = -1);
[[nodiscard]] std::vector<Issue> validateBirth(const Birth &birth, QDate today, int person = -1);
// Everything, also across persons. `today` is the local calendar day.
[[nodiscard]] std::vector<Issue> validate(const Party &party, QDate today);
// Names, a birth year or age, and who is with each child: enough to save at once.
[[nodiscard]] bool isMinimumComplete(const Party &party, QDate today);

} // namespace prystan
