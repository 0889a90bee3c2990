// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbuffer.h"

#include <optional>
#include <string>
#include <vector>

namespace prystan {

inline constexpr int kPassphraseWords = 6;

// 2,048 words of five letters. Only sounds that Ukrainian, Russian, Dutch and English speakers tell apart
// over a bad telephone line are used: no p beside b, no t beside d at the same place, no e beside i.
[[nodiscard]] const std::vector<std::string> &passphraseWords();

// Six words from the list joined by '-' (66 bits), easy to type on a touch keyboard and to say aloud.
[[nodiscard]] SecretBuffer generatePassphrase();

// What is wrong with a passphrase of somebody's own choice; nothing when it is long and odd enough. Counts letters,
// not bytes. A guess at strength, kept simple: length, different letters, runs and repetitions, the obvious list.
enum class PassphraseFault { TooShort, TooSimple, Obvious };
inline constexpr int kShortestPassphrase = 12; // letters
[[nodiscard]] std::optional<PassphraseFault> passphraseFault(const SecretBuffer &passphrase);
// Bits that somebody who tries obvious things first would need, roughly; generated ones are known to have 66.
[[nodiscard]] double estimatedBits(const SecretBuffer &passphrase);

} // namespace prystan
