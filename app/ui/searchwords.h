// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peoplesearch.h"

#include <QCoreApplication>

namespace prystan::ui {

// What a search and two alike records say to staff, in the window's language.
class SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(prystan::ui::SearchWords)

public:
    [[nodiscard]] static QString why(FoundBy by); // "by name"
    [[nodiscard]] static QString gettingReady(const ReadSoFar &soFar);
    // "Same date of birth, family name written differently, same phone number, 2 others in the party alike"; what
    // speaks against it last.
    [[nodiscard]] static QString reasons(const Likeness &likeness);

private:
    [[nodiscard]] static QString document(const Likeness &likeness);
    [[nodiscard]] static QString birth(BirthLikeness likeness);
    [[nodiscard]] static QString family(text::NameLikeness likeness);
    [[nodiscard]] static QString given(text::NameLikeness likeness);
    [[nodiscard]] static QString patronymic(text::NameLikeness likeness);
    [[nodiscard]] static QStringList against(const Likeness &likeness);
};

} // namespace prystan::ui
