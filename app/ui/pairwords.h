// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pairrows.h"

#include <QCoreApplication>

namespace prystan::ui {

// What staff read while they compare two records, in the window's language.
class PairWords
{
    Q_DECLARE_TR_FUNCTIONS(prystan::ui::PairWords)

public:
    [[nodiscard]] static QString likeness(RowLikeness likeness); // "Different"
    [[nodiscard]] static QString record(int number, const QString &code); // "Record 1 · AAA-AAA"
    [[nodiscard]] static QString standing(const Comparison &decided, const QString &time); // empty: nothing stands
    [[nodiscard]] static QString differs();
    [[nodiscard]] static QString decidedDifferently(); // the same in short
    [[nodiscard]] static QString overAThird();
    [[nodiscard]] static QString done(Sameness verdict);
    [[nodiscard]] static QString gone();
    [[nodiscard]] static QString withdrawn();
    [[nodiscard]] static QString decidedMeanwhile();
    [[nodiscard]] static QString looking(const ReadSoFar &looked);
};

} // namespace prystan::ui
