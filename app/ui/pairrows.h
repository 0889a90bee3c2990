// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpairs.h"

#include <QStringList>

namespace prystan::ui {

class LanguageController;

// How the answers of two records to one question stand to each other.
enum class RowLikeness { Same, Alike, Differs, OnlyOne, OnlyOther, Closed };
[[nodiscard]] QString toWord(RowLikeness likeness); // "same" "alike" "differs" "only_one" "only_other" "closed"

// One question, and what each of two records says to it, in words.
struct PairRow {
    QString section; // "person" "care" "party"
    QString label;
    QString one, other; // several answers are lines
    RowLikeness likeness = RowLikeness::Same;
    friend bool operator==(const PairRow &, const PairRow &) = default;
};

// What nobody answered in either record is left out.
[[nodiscard]] std::vector<PairRow> pairRows(const OpenedPair &pair, const LanguageController &language);

} // namespace prystan::ui
