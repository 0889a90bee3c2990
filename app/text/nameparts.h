// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "party.h"

// What the parts of a Slavic name are made of: endings that tell gender, patronymics, prefixes, and which part of one
// line is which.
namespace prystan::text {

struct NameInLine {
    PersonName name;
    bool cutOff = false; // the last part may go on: a machine-readable zone whose field is full
};

enum class NameGender { Unknown, Male, Female };

struct NameStem {
    QString letters; // lettersOf, without the ending
    NameGender gender = NameGender::Unknown;
};

// Шевська and Шевський, Іванова and Иванов have one stem; of others the whole name.
[[nodiscard]] NameStem familyStem(const QString &family);
// Petrovych, Петрівна → Petr, Петр; gender Unknown when it is no patronymic.
[[nodiscard]] NameStem patronymicStem(const QString &patronymic);

// "van der Berg" → "Berg"; the name itself when nothing else would be left.
[[nodiscard]] QString withoutPrefix(const QString &family);
// At spaces and hyphens; no empty ones.
[[nodiscard]] QStringList wordsOf(const QString &part);

// A name in one line can mean these, the likeliest first; at most four. A comma stands behind the family name, "<<" too
// (machine-readable zone), capitals alone tell the family name, a patronymic tells itself.
[[nodiscard]] std::vector<NameInLine> namesIn(const QString &line);

} // namespace prystan::text
