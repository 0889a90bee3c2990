// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

// Cyrillic names in Latin letters, by the tables that passports are made by: a proposal where a document shows no Latin
// spelling, and keys to search with. The document's Latin spelling always wins; the app proposes and never overwrites.
namespace prystan::text {

enum class Scheme {
    Kmu2010, // Ukrainian: resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010
    IcaoUk, // ICAO Doc 9303 part 3, section 6.B, with its exceptions for Ukrainian; what Dutch municipalities go by
    IcaoRu, // the same table for Russian, as in Russian passports since 2013
    NlUk, // Ukrainian as a Dutch volunteer writes what was said: Sjevtsjenko. No official table; to search with
    NlRu, // Russian likewise
};

// "kmu2010" "icao-uk" "icao-ru" "nl-uk" "nl-ru"
[[nodiscard]] QString toWord(Scheme scheme);
[[nodiscard]] std::optional<Scheme> schemeFromWord(const QString &word);
[[nodiscard]] QStringList schemeWords();

// A name or any other text; what is not Cyrillic, and letters the scheme has no row for, stay as they are. Comes back
// in NFC. A word of capitals alone stays one (ЩЕРБАК → SHCHERBAK), else a capital makes one (Щербак → Shcherbak), as
// does an initial (Ю. → Yu.). What stands after a space, a hyphen or any other sign is a new word; an apostrophe, of
// whatever shape, between two letters goes and begins none. From any thread.
[[nodiscard]] QString romanised(const QString &text, Scheme scheme);

// The Cyrillic letters in it, each once, in their order: of a romanised text those that its scheme has no row for.
[[nodiscard]] QString cyrillicIn(const QString &text);

} // namespace prystan::text
