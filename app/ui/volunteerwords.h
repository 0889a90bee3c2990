// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papertime.h"

#include <QCoreApplication>
#include <QString>

// What a volunteer reads about codes, the shift and paper forms, and what staff read of additions.
namespace prystan::ui {

class VolunteerWords
{
    Q_DECLARE_TR_FUNCTIONS(prystan::ui::VolunteerWords)

public:
    [[nodiscard]] static QString paperTime(PaperTimeFault fault);
    [[nodiscard]] static QString fromPaper(); // label of the time on the paper
    [[nodiscard]] static QString wrongCode();
    [[nodiscard]] static QString nothingAdded();
    [[nodiscard]] static QString addition(); // stands where the number of people stands
    [[nodiscard]] static QString additionTo(const QString &code);
    [[nodiscard]] static QString heads(int count);
    [[nodiscard]] static QString delivered(bool yes);
    [[nodiscard]] static QString sum(int forms, int heads);
    [[nodiscard]] static QString earlier(int files, int waiting);
    [[nodiscard]] static QString tallyUnreadable();
    [[nodiscard]] static QString clockDoubt(const QString &date);
    [[nodiscard]] static QString lockedAddition(); // staff: that there is one is all that is known
    [[nodiscard]] static QString takenOut(int count); // staff
    [[nodiscard]] static QString takenOutLabel();
    [[nodiscard]] static QString formGone(); // staff: after a lock
    [[nodiscard]] static QString strays(int count); // staff, on the home page
};

} // namespace prystan::ui
