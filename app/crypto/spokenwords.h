// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <string_view>

namespace prystan::crypto {

// Six words (66 bits) that two screens show and two people compare: the beginning of SHA-256 over label and bytes,
// eleven bits a word, out of the list of the passphrases.
[[nodiscard]] QStringList spokenWords(std::string_view label, const QByteArray &bytes);

} // namespace prystan::crypto
