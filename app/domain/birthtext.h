// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "party.h"

// A birth date as text, "1990-04-23". It need not exist: validation says so, not reading.
namespace prystan {

[[nodiscard]] QString isoDate(const Birth &birth);
[[nodiscard]] std::optional<Birth> birthFromIso(const QString &text);

} // namespace prystan
