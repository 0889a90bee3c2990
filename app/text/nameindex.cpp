// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameindex.h"

#include <algorithm>

namespace prystan::text {

namespace {

// The keys of what is compared; a given name of the list also goes by its line there, for Микола and Николай share
// none.
constexpr SoundKey kOfList = SoundKey(0xF) << 60; // no sound has this class

void append(std::vector<SoundKey> &keys, const std::vector<SoundKey> &more)
{
    keys.insert(keys.end(), more.begin(), more.end());
}

std::vector<SoundKey> listKeys(const ComparableGiven &name)
{
    std::vector<SoundKey> keys;
    for (const KnownGiven::Entry &entry : name.known.entries)
        keys.push_back(kOfList | SoundKey(entry.name) << 8 | 1); // the 1: no beginning of another
    return keys;
}

std::vector<SoundKey> keysOf(const FamilyPart &part)
{
    std::vector<SoundKey> keys;
    for (const FamilyPart::Name &name : part.names) {
        append(keys, soundKeys(name.whole.sounds));
        append(keys, soundKeys(name.stem.sounds));
    }
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<SoundKey> keysOf(const GivenPart &part)
{
    std::vector<SoundKey> keys;
    for (const ComparableGiven &name : part.names) {
        append(keys, soundKeys(name.sounds));
        append(keys, listKeys(name));
    }
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<SoundKey> keysOf(const PatronymicPart &)
{
    return {}; // never looked for, only compared
}

std::vector<NameIndex::Found> likeliest(const std::unordered_map<PersonNumber, NameComparison> &all, std::size_t most)
{
    std::vector<NameIndex::Found> found;
    for (const auto &[person, how] : all)
        found.push_back({person, how});
    const auto end = found.begin() + std::ptrdiff_t(std::min(most, found.size()));
    std::partial_sort(found.begin(), end, found.end(), [](const NameIndex::Found &a, const NameIndex::Found &b) {
        return a.how.score != b.how.score ? a.how.score > b.how.score : a.person < b.person;
    });
    found.erase(end, found.end());
    return found;
}

} // namespace

template<typename Part>
typename NamePartTable<Part>::Number NamePartTable<Part>::add(const QString &text, std::uint32_t row)
{
    const auto [known, isNew] = m_byText.try_emplace(text.toCaseFolded(), Number(m_parts.size()));
    if (isNew) {
        m_parts.push_back({Part(text), {}});
        for (const SoundKey key : keysOf(m_parts.back().part))
            m_byKey[key].push_back(known->second);
    }
    m_parts[known->second].rows.push_back(row);
    return known->second;
}

template<typename Part> void NamePartTable<Part>::remove(Number part, std::uint32_t row)
{
    std::erase(m_parts[part].rows, row);
}

template<typename Part>
std::vector<typename NamePartTable<Part>::Number> NamePartTable<Part>::alike(const std::vector<SoundKey> &keys) const
{
    std::vector<Number> numbers;
    for (const SoundKey key : keys) {
        if (const auto found = m_byKey.find(key); found != m_byKey.end())
            numbers.insert(numbers.end(), found->second.begin(), found->second.end());
    }
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

template<typename Part> std::vector<typename NamePartTable<Part>::Number>
NamePartTable<Part>::beginningLike(const std::vector<SoundKey> &keys) const
{
    std::vector<Number> numbers;
    for (const SoundKey key : keys) {
        const auto end = m_byKey.upper_bound(lastBeginningWith(key));
        for (auto at = m_byKey.lower_bound(key); at != end && numbers.size() < kMostBeginnings; ++at)
            numbers.insert(numbers.end(), at->second.begin(), at->second.end());
    }
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

// One question: what was compared once is not compared again.
class NameIndex::Search
{
public:
    Search(const NameIndex &index, const ComparableName &name)
        : m_index(index)
        , m_name(name)
    { }

    std::vector<Found> find(std::size_t most)
    {
        lookAt(m_index.m_families.alike(keysOf(m_name.family)));
        if (bestScore() < kEnough)
            lookAt(m_index.m_families.alike(widened(keysOf(m_name.family))));
        return likeliest(m_found, most);
    }

private:
    static constexpr double kEnough = 0.6; // then nobody looks further
    static constexpr double kFar = 1.8;

    [[nodiscard]] double bestScore() const
    {
        double best = 0;
        for (const auto &[person, how] : m_found)
            best = std::max(best, how.score);
        return best;
    }

    void lookAt(const std::vector<std::uint32_t> &families)
    {
        for (const std::uint32_t family : families) {
            const PartCost cost = compare(m_name.family, m_index.m_families.part(family));
            if (cost.cost > kFar)
                continue;
            for (const std::uint32_t row : m_index.m_families.rows(family))
                weigh(m_index.m_rows[row], cost);
        }
    }

    void weigh(const Row &row, PartCost family)
    {
        const NameComparison how
            = together(family, givenCost(row), patronymicCost(row.patronymic), m_name.gender, row.gender);
        if (how.score < kLeastScore)
            return;
        const auto [found, isNew] = m_found.try_emplace(row.person, how);
        if (!isNew && how.score > found->second.score)
            found->second = how;
    }

    PartCost givenCost(const Row &row)
    {
        const auto [known, isNew] = m_givenCosts.try_emplace(row.given * 2 + (row.cutOff ? 1 : 0));
        if (isNew)
            known->second = compare(m_name.given, m_index.m_givens.part(row.given), m_name.cutOff || row.cutOff);
        return known->second;
    }

    PartCost patronymicCost(std::uint32_t part)
    {
        if (m_name.patronymic.stem.empty())
            return {};
        const auto [known, isNew] = m_patronymicCosts.try_emplace(part);
        if (isNew)
            known->second = compare(m_name.patronymic, m_index.m_patronymics.part(part));
        return known->second;
    }

    const NameIndex &m_index;
    const ComparableName &m_name;
    std::unordered_map<std::uint32_t, PartCost> m_givenCosts, m_patronymicCosts;
    std::unordered_map<PersonNumber, NameComparison> m_found;
};

// What is typed into a search box. Each word has to be some part of the name; the one that the fewest people have tells
// whom to look at.
class NameIndex::Typing
{
public:
    Typing(const NameIndex &index, const QString &typed)
        : m_index(index)
    {
        const QStringList words = wordsOf(typed);
        for (const QString &word : words.first(std::min(words.size(), kMostWords)))
            m_words.push_back(lookUp(ComparableGiven(word), m_words.size() + 1 == std::size_t(words.size())));
    }

    std::vector<Found> find(std::size_t most) const
    {
        const auto rarest = std::ranges::min_element(m_words, {}, &Word::people);
        if (rarest == m_words.end())
            return {};
        std::unordered_map<PersonNumber, NameComparison> found;
        for (const auto &[family, cost] : rarest->families)
            lookAt(m_index.m_families.rows(family), found);
        for (const auto &[given, cost] : rarest->givens)
            lookAt(m_index.m_givens.rows(given), found);
        return likeliest(found, most);
    }

private:
    using Costs = std::unordered_map<std::uint32_t, double>; // of parts
    struct Word {
        Costs families, givens;
        std::size_t people = 0;
    };
    static constexpr qsizetype kMostWords = 4;
    static constexpr double kFar = 0.9;

    [[nodiscard]] Word lookUp(const ComparableGiven &typed, bool isLast) const
    {
        Word word;
        std::vector<SoundKey> keys = soundKeys(typed.sounds);
        const bool beginning = isLast && !typed.isInitial && keys.back() != 0; // vowels alone begin too many
        if (beginning)
            std::erase(keys, SoundKey(0));
        append(keys, listKeys(typed));
        note(m_index.m_families, typed, keys, beginning, word.families, word.people);
        note(m_index.m_givens, typed, keys, beginning, word.givens, word.people);
        return word;
    }

    template<typename Part> static void note(const NamePartTable<Part> &table, const ComparableGiven &typed,
                                             const std::vector<SoundKey> &keys, bool beginning, Costs &costs,
                                             std::size_t &people)
    {
        for (const std::uint32_t part : beginning ? table.beginningLike(keys) : table.alike(keys)) {
            const double cost = wordCost(typed, table.part(part), beginning);
            if (cost > kFar)
                continue;
            costs.emplace(part, cost);
            people += table.rows(part).size();
        }
    }

    void lookAt(const std::vector<std::uint32_t> &rows, std::unordered_map<PersonNumber, NameComparison> &found) const
    {
        for (const std::uint32_t number : rows) {
            const Row &row = m_index.m_rows[number];
            double cost = 0;
            for (const Word &word : m_words) {
                const auto family = word.families.find(row.family), given = word.givens.find(row.given);
                cost += std::min(family == word.families.end() ? kNever : family->second,
                                 given == word.givens.end() ? kNever : given->second);
            }
            if (cost >= kNever)
                continue;
            NameComparison how;
            how.score = scoreOfCost(cost);
            const auto [known, isNew] = found.try_emplace(row.person, how);
            known->second.score = std::max(known->second.score, how.score);
        }
    }

    static constexpr double kNever = 100;
    const NameIndex &m_index;
    std::vector<Word> m_words;
};

std::vector<NameIndex::Found> NameIndex::findTyped(const QString &typed, std::size_t most) const
{
    return Typing(*this, typed).find(most);
}

void NameIndex::add(PersonNumber person, const PersonName &name, bool cutOff)
{
    const auto row = m_free.empty() ? std::uint32_t(m_rows.size()) : m_free.back();
    if (m_free.empty())
        m_rows.emplace_back();
    else
        m_free.pop_back();
    const PersonName whole = withTruePatronymic(name);
    Row &made = m_rows[row];
    made = {person,
            m_families.add(whole.family, row),
            m_givens.add(whole.given, row),
            m_patronymics.add(whole.patronymic, row),
            {},
            cutOff};
    made.gender = genderOf(m_givens.part(made.given), m_patronymics.part(made.patronymic));
    m_rowsOf.emplace(person, row);
}

void NameIndex::remove(PersonNumber person)
{
    const auto [first, last] = m_rowsOf.equal_range(person);
    for (auto entry = first; entry != last; ++entry) {
        const Row &row = m_rows[entry->second];
        m_families.remove(row.family, entry->second);
        m_givens.remove(row.given, entry->second);
        m_patronymics.remove(row.patronymic, entry->second);
        m_free.push_back(entry->second);
    }
    m_rowsOf.erase(first, last);
}

std::vector<NameIndex::Found> NameIndex::find(const ComparableName &name, std::size_t most) const
{
    return Search(*this, name).find(most);
}

// Each way that the line can be meant; who is found by two counts once.
std::vector<NameIndex::Found> NameIndex::find(const QString &line, std::size_t most) const
{
    std::unordered_map<PersonNumber, NameComparison> best;
    for (const ComparableName &name : likelyNamesIn(line)) {
        for (const Found &found : find(name, most)) {
            const auto [known, isNew] = best.try_emplace(found.person, found.how);
            if (!isNew && found.how.score > known->second.score)
                known->second = found.how;
        }
    }
    return likeliest(best, most);
}

} // namespace prystan::text
