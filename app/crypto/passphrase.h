// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbuffer.h"

#include <string>
#include <vector>

namespace prystan {

inline constexpr int kPassphraseWords = 6;

// 2,048 words of five letters. Only sounds that Ukrainian, Russian, Dutch and English speakers tell apart
// over a bad telephone line are used: no p beside b, no t beside d at the same place, no e beside i.
[[nodiscard]] const std::vector<std::string> &passphraseWords();

// Six words from the list joined by '-' (66 bits), easy to type on a touch keyboard and to say aloud.
[[nodiscard]] SecretBuffer generatePassphrase();

} // namespace prystan
