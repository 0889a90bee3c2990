// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "romanisation.h"

#include <string>

namespace prystan::text {

// ICU transform rules of a scheme for a single word in NFC without apostrophes: ^ is its first letter, $ its last.
// A capital gives its first Latin letter as a capital.
[[nodiscard]] std::u16string rulesOf(Scheme scheme);

} // namespace prystan::text
