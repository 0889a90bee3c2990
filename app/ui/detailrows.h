// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <QStringList>

namespace prystan::ui {

class LanguageController;

// One question of an opened record and what is known of it, in words.
struct DetailRow {
    QString section; // "person" "care" "acts" "party" "added"
    QString label;
    QString value; // never empty: what was not answered says so
    QStringList marks = {}; // what looked implausible, one sentence each
    QStringList answers = {}; // two or more where people answered differently; then value says how many
    QStringList answeredBy = {}; // who and when, one for each of the answers
    QStringList answerEvents = {}; // that gave it, likewise
    QString question = {}; // that they answer (question.h)
    bool closed = false; // lies in a compartment that is closed to this staff member
    QString addition = {}; // subject of what was added to a code and can be erased by itself; at its first row
    QString source = {}; // "from the document"; else empty
    QString field = {}; // where an answer lies in the body: "name.family"; empty where nothing was asked
    bool answered = true; // false: the value says that it was not
};

// What somebody added to a code, as rows: who and when first.
[[nodiscard]] std::vector<DetailRow> additionRows(const Addition &addition, const LanguageController &language);
[[nodiscard]] std::vector<DetailRow> detailRows(const OpenedRecord &record, const LanguageController &language);

} // namespace prystan::ui
