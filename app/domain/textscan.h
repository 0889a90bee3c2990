// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prystan {

// What one pass over a text finds. One pass, because a text may be long and is looked at on every key.
struct TextFindings {
    qsizetype bytes = 0; // in UTF-8
    int digits = 0, letters = 0, strange = 0; // strange: nothing that a telephone number is written with
    bool control = false, mixedScripts = false, emoji = false, invisible = false;
};
[[nodiscard]] TextFindings scan(const QString &text);

} // namespace prystan
