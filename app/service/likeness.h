// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namescore.h"

// Whether two records may be of one person. It only proposes, and says why; a person decides. Staff devices alone ask.
// Pure.
namespace prystan {

// What tells one person from another in a record.
struct Traits {
    QString subject, party;
    std::vector<PersonName> names; // as it was said, as others said it, and in the document
    std::vector<Birth> births; // the same
    Sex sex = Sex::NotAnswered;
    QString documentNumber; // as documentKey() gives it
    QString phone; // as phoneKey() gives it
    std::vector<PersonName> relatives; // the others in the party
    QStringList codes; // her own, else those of her party
    QString earlierCode; // that her party says it was given before

    friend bool operator==(const Traits &, const Traits &) = default;
};

// Of one person of a form that is still being filled in; what is answered by halves says nothing yet.
[[nodiscard]] Traits traitsOf(const Party &party, std::size_t person);

// Letters and digits alone, Cyrillic ones that look like Latin ones as these, O as 0: what is compared of a number.
[[nodiscard]] QString documentKey(const QString &number);
// The last nine digits, which all ways to write a number have; empty for less than seven.
[[nodiscard]] QString phoneKey(const QString &number);

enum class BirthLikeness { Unknown, Same, DayAndMonthChanged, OneDigit, SameYear, NearAge, Different };
[[nodiscard]] BirthLikeness compare(const Birth &a, const Birth &b, QDate today);

enum class SexLikeness { Unknown, Same, Different };

// The reasons, for the words on the screen.
struct Likeness {
    double score = 0; // 0 to 1; 0.5 and above is proposed
    text::NameComparison names;
    BirthLikeness birth = BirthLikeness::Unknown;
    SexLikeness sex = SexLikeness::Unknown;
    bool sameDocument = false, nearDocument = false, samePhone = false;
    bool gaveCode = false; // the form of one says that it was given the code of the other
    int sameRelatives = 0;
    bool sameParty = false; // two of one family are not proposed

    [[nodiscard]] bool isProposed() const { return !sameParty && score >= text::kProposed; }
};

// In words for prystanctl: "family:otherwise", "birth:same", "phone", "earlier_code" …
[[nodiscard]] QStringList reasonsOf(const Likeness &likeness);

[[nodiscard]] text::NameComparison compareNames(const Traits &a, const Traits &b); // the most alike of each
// `names`: of these two, where it is known already.
[[nodiscard]] Likeness compare(const Traits &a, const Traits &b, const text::NameComparison &names, QDate today);

} // namespace prystan
