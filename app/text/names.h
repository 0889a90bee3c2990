// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Writing: normal form, scripts, initials, sorting. On ICU; locale is always an argument.
namespace prystan::text {

[[nodiscard]] QString nfc(const QString &text);
// Trims ends and folds runs of white space (also no-break and line ends); NFC. Apostrophes stay as typed.
[[nodiscard]] QString tidy(const QString &text);

// User-perceived characters; a flag or a family emoji counts once.
[[nodiscard]] int graphemes(const QString &text);

// First letter of given name, then of family name: "О. Ш."; "?" for a missing part, "?" alone for none.
[[nodiscard]] QString initials(const QString &given, const QString &family);

// Sorts by ICU collation of that language; stable.
[[nodiscard]] QStringList sorted(QStringList texts, const QString &language);

// Name of a country (ISO 3166-1 alpha-3, or XXA stateless / XXX unknown → empty) in a language: uk ru nl en.
[[nodiscard]] QString countryName(const QString &alpha3, const QString &language);
// All countries, alpha-3, sorted by their name in that language.
[[nodiscard]] QStringList countries(const QString &language);

// "24 листопада 2026", "24 november 2026"; month alone as on a calendar: "листопад".
[[nodiscard]] QString longDate(int day, int month, int year, const QString &language);
[[nodiscard]] QString monthName(int month, const QString &language);

} // namespace prystan::text
