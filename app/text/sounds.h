// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <limits>
#include <vector>

// How a written name may sound. One string of letters has several readings: Ukrainian or Russian for Cyrillic; for
// Latin letters every habit by which Slavic names are romanised (passports of four decades, English, French, German,
// Dutch, Polish, scientific). All of them together are one small graph, and two spellings are of one name when the
// graphs have ways through them that are alike. Nothing is decided before both spellings are known.
namespace prystan::text {

// A sound is one letter: a e i y(и) o u, j, b v g(г, ґ) d Z(ж) z k l m n p r s t f x(х) c(ц) C(ч) S(ш) W(щ).
struct SoundArc {
    std::uint16_t to;
    char sound; // 0: silent
    float cost; // how unusual this reading is; 0 is usual, 1 as much as another consonant
};

// Arcs lead from a lower node to a higher one; 0 is the beginning, the last node the end.
class Sounds
{
public:
    // Of one word; hyphens and apostrophes are silent. Case and marks that are in no table do not matter. No more than
    // the first kMostLetters count.
    explicit Sounds(const QString &word);
    static constexpr qsizetype kMostLetters = 60;

    [[nodiscard]] std::size_t nodes() const { return m_first.size() - 1; }
    [[nodiscard]] const SoundArc *begin(std::size_t node) const { return m_arcs.data() + m_first[node]; }
    [[nodiscard]] const SoundArc *end(std::size_t node) const { return m_arcs.data() + m_first[node + 1]; }

private:
    std::vector<SoundArc> m_arcs;
    std::vector<std::uint32_t> m_first; // of each node, and one past the last
};

inline constexpr float kTooFar = std::numeric_limits<float>::infinity();

// What it costs to turn one into the other along their cheapest ways; 0 is one spelling of one name, a wrong vowel
// about 0.5, a wrong consonant 1. kTooFar when it is more than `most`, which is known much sooner.
[[nodiscard]] float distance(const Sounds &a, const Sounds &b, float most = kTooFar);
// The same where `beginning` may be cut off, as in a machine-readable zone, or is an initial.
[[nodiscard]] float distanceToBeginning(const Sounds &beginning, const Sounds &whole, float most = kTooFar);

// Lower case, NFC, without apostrophes and without marks that no reading knows: what a reading goes by.
[[nodiscard]] QString lettersOf(const QString &word);
[[nodiscard]] bool isCyrillic(const QString &word);

} // namespace prystan::text
