// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namescore.h"
#include "soundkeys.h"

#include <deque>
#include <map>
#include <unordered_map>

// Finds people by name among many, in any script and spelling, without looking at each: parts of names that sound alike
// share a key (soundkeys.h), and only those are compared (namescore.h). In memory; a person may have several names.
namespace prystan::text {

using PersonNumber = std::uint32_t; // the caller's

// The different texts of one part of all names, and who has them.
template<typename Part> class NamePartTable
{
public:
    using Number = std::uint32_t;
    Number add(const QString &text, std::uint32_t row);
    void remove(Number part, std::uint32_t row);
    [[nodiscard]] const Part &part(Number number) const { return m_parts[number].part; }
    [[nodiscard]] const std::vector<std::uint32_t> &rows(Number number) const { return m_parts[number].rows; }
    [[nodiscard]] std::vector<Number> alike(const std::vector<SoundKey> &keys) const;
    // These too, and those with one consonant changed, lost, added, or in another place; of family names.
    [[nodiscard]] std::vector<Number> nearlyAlike(const std::vector<SoundKey> &keys) const;
    // Those whose key begins so; no more than kMostBeginnings.
    [[nodiscard]] std::vector<Number> beginningLike(const std::vector<SoundKey> &keys) const;
    static constexpr std::size_t kMostBeginnings = 4000;

private:
    struct Entry {
        Part part;
        std::vector<std::uint32_t> rows;
    };
    std::deque<Entry> m_parts;
    std::unordered_map<QString, Number> m_byText;
    std::map<SoundKey, std::vector<Number>> m_byKey;
    std::unordered_map<SoundKey, std::vector<Number>> m_byFurtherKey; // with one class left out
};

class NameIndex
{
public:
    struct Found {
        PersonNumber person = 0;
        NameComparison how;
    };

    void add(PersonNumber person, const PersonName &name, bool cutOff = false); // see NameInLine
    void remove(PersonNumber person);
    // The likeliest first, each person once; at most `most`, and none below kLeastScore.
    [[nodiscard]] std::vector<Found> find(const ComparableName &name, std::size_t most) const;
    // The same for a name in one line.
    [[nodiscard]] std::vector<Found> find(const QString &line, std::size_t most) const;
    // While it is still being typed: each word is some part of the name, the last one perhaps a beginning.
    [[nodiscard]] std::vector<Found> findTyped(const QString &typed, std::size_t most) const;
    [[nodiscard]] std::size_t size() const { return m_rows.size() - m_free.size(); }

    static constexpr double kLeastScore = 0.05;

private:
    struct Row {
        PersonNumber person;
        std::uint32_t family, given, patronymic;
        GenderGuess gender;
        bool cutOff;
    };
    class Best;
    class Search;
    class Typing;

    NamePartTable<FamilyPart> m_families;
    NamePartTable<GivenPart> m_givens;
    NamePartTable<PatronymicPart> m_patronymics;
    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_free; // rows of no one
    std::unordered_multimap<PersonNumber, std::uint32_t> m_rowsOf;
};

} // namespace prystan::text
