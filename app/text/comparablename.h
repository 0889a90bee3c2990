// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "givennames.h"
#include "nameparts.h"

#include <vector>

// A name taken apart, once, for comparing it with many (namescore.h). Each part is made from its text alone, so that
// people of one family name can share it.
namespace prystan::text {

struct ComparableWord {
    explicit ComparableWord(const QString &written);
    QString letters;
    Sounds sounds;
    bool isInitial = false;
};

struct ComparableGiven : ComparableWord {
    explicit ComparableGiven(const QString &written);
    KnownGiven known;
};

struct FamilyPart {
    explicit FamilyPart(const QString &written);
    struct Name {
        ComparableWord whole, stem;
        NameGender gender;
    };
    std::vector<Name> names; // the whole first, then the parts of a double name; empty when there is none
};

struct GivenPart {
    explicit GivenPart(const QString &written);
    std::vector<ComparableGiven> names;
};

struct PatronymicPart {
    explicit PatronymicPart(const QString &written);
    std::vector<ComparableGiven> stem; // none or one
    NameGender gender = NameGender::Unknown;
};

struct GenderGuess {
    NameGender gender = NameGender::Unknown;
    double sure = 0; // 0 to 1
};

// By the patronymic, else by the list, else by the ending of the given name, which errs (Микита, Ілля). Of a name that
// is cut off neither: VALENTYN is a woman, too.
[[nodiscard]] GenderGuess genderOf(const GivenPart &given, const PatronymicPart &patronymic, bool cutOff);
// What stands in the place of a patronymic and is none is one more given name.
[[nodiscard]] PersonName withTruePatronymic(PersonName name);

struct ComparableName {
    explicit ComparableName(const PersonName &name, bool cutOff = false); // see NameInLine
    FamilyPart family;
    GivenPart given;
    PatronymicPart patronymic;
    GenderGuess gender;
    bool cutOff;
};

} // namespace prystan::text
