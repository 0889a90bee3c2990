// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation.h"

// What people are asked, and where in a body the answer lies. Several values may make one answer (a birth and how it is
// known): whoever answers says all of them, and whoever chooses takes all of them.
namespace prystan {

// "name.family", "birth" … of a field of the fold; empty: nobody is asked that.
[[nodiscard]] QString questionAt(const QString &field);
[[nodiscard]] QString questionOf(Field field); // empty: of no record
[[nodiscard]] QString questionOf(ReadAnswer answer);
[[nodiscard]] bool isOfParty(const QString &question); // it holds for all of them

} // namespace prystan
