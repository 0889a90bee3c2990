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
    keepEachOnce(keys);
    return keys;
}

std::vector<SoundKey> keysOf(const GivenPart &part)
{
    std::vector<SoundKey> keys;
    for (const ComparableGiven &name : part.names) {
        append(keys, soundKeys(name.sounds));
        append(keys, listKeys(name));
    }
    keepEachOnce(keys);
    return keys;
}

std::vector<SoundKey> keysOf(const PatronymicPart &)
{
    return {}; // never looked for, only compared
}

// Those with a class left out; only family names are looked for so far away.
template<typename Part> std::vector<SoundKey> furtherKeys(const std::vector<SoundKey> &keys)
{
    std::vector<SoundKey> further;
    if constexpr (std::is_same_v<Part, FamilyPart>)
        std::ranges::set_difference(widened(keys), keys, std::back_inserter(further));
    return further;
}

} // namespace

template<typename Part>
typename NamePartTable<Part>::Number NamePartTable<Part>::add(const QString &text, std::uint32_t row)
{
    const auto [known, isNew] = m_byText.try_emplace(text.toCaseFolded(), Number(m_parts.size()));
    if (isNew) {
        m_parts.push_back({Part(text), {}});
        const std::vector<SoundKey> keys = keysOf(m_parts.back().part);
        for (const SoundKey key : keys)
            m_byKey[key].push_back(known->second);
        for (const SoundKey key : furtherKeys<Part>(keys))
            m_byFurtherKey[key].push_back(known->second);
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
    keepEachOnce(numbers);
    return numbers;
}

template<typename Part> std::vector<typename NamePartTable<Part>::Number>
NamePartTable<Part>::nearlyAlike(const std::vector<SoundKey> &keys) const
{
    const std::vector<SoundKey> further = widened(keys);
    std::vector<Number> numbers = alike(further);
    for (const SoundKey key : further) {
        if (const auto found = m_byFurtherKey.find(key); found != m_byFurtherKey.end())
            numbers.insert(numbers.end(), found->second.begin(), found->second.end());
    }
    keepEachOnce(numbers);
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
    keepEachOnce(numbers);
    return numbers;
}

// The likeliest so far, each person once.
class NameIndex::Best
{
public:
    explicit Best(std::size_t most)
        : m_most(most)
    { }

    // Whoever costs more is not among them.
    [[nodiscard]] double mostCost() const { return m_mostCost; }
    [[nodiscard]] double score() const { return m_score; }

    void take(const Found &found)
    {
        if (found.how.score < kLeastScore || m_most == 0)
            return;
        m_score = std::max(m_score, found.how.score);
        const auto known = std::ranges::find(m_found, found.person, &Found::person);
        if (known != m_found.end())
            *known = std::min(*known, found, likelier);
        else if (m_found.size() < m_most)
            m_found.push_back(found);
        else if (auto &last = *std::ranges::max_element(m_found, likelier); likelier(found, last))
            last = found;
        else
            return;
        if (m_found.size() == m_most)
            m_mostCost = costOfScore(std::ranges::max_element(m_found, likelier)->how.score) + kRounding;
    }

    [[nodiscard]] std::vector<Found> sorted() &&
    {
        std::ranges::sort(m_found, likelier);
        return std::move(m_found);
    }

private:
    static constexpr double kRounding = 1e-9;
    static bool likelier(const Found &a, const Found &b)
    {
        return a.how.score != b.how.score ? a.how.score > b.how.score : a.person < b.person;
    }

    std::size_t m_most;
    std::vector<Found> m_found;
    double m_mostCost = costOfScore(kLeastScore) + kRounding, m_score = 0;
};

// One question: what was compared once is not compared again.
class NameIndex::Search
{
public:
    Search(const NameIndex &index, const ComparableName &name, std::size_t most)
        : m_index(index)
        , m_name(name)
        , m_best(most)
    { }

    std::vector<Found> find()
    {
        const std::vector<SoundKey> keys = keysOf(m_name.family);
        const std::vector<std::uint32_t> alike = m_index.m_families.alike(keys);
        lookAt(alike);
        if (m_best.score() < kEnough) {
            std::vector<std::uint32_t> others;
            std::ranges::set_difference(m_index.m_families.nearlyAlike(keys), alike, std::back_inserter(others));
            lookAt(others);
        }
        return std::move(m_best).sorted();
    }

private:
    static constexpr double kEnough = 0.6; // then nobody looks further
    static constexpr double kFar = 1.8;
    struct Family {
        std::uint32_t number;
        PartCost cost;
    };

    // The nearest first: once enough people are found, few of the others need a look.
    void lookAt(const std::vector<std::uint32_t> &numbers)
    {
        std::vector<Family> families;
        for (const std::uint32_t number : numbers) {
            const double most = std::min(kFar, m_best.mostCost());
            const PartCost cost = compare(m_name.family, m_index.m_families.part(number), most);
            if (cost.cost <= most)
                families.push_back({number, cost});
        }
        std::ranges::sort(families, {}, [](const Family &family) { return family.cost.cost; });
        for (const Family &family : families) {
            for (const std::uint32_t row : m_index.m_families.rows(family.number))
                weigh(m_index.m_rows[row], family.cost);
        }
    }

    void weigh(const Row &row, PartCost family)
    {
        if (family.cost > m_best.mostCost())
            return;
        const PartCost given = givenCost(row);
        if (family.cost + given.cost > m_best.mostCost())
            return;
        m_best.take({row.person, together(family, given, patronymicCost(row.patronymic), m_name.gender, row.gender)});
    }

    // What is too far now stays so: less and less is near enough.
    PartCost givenCost(const Row &row)
    {
        const auto [known, isNew] = m_givenCosts.try_emplace(row.given * 2 + (row.cutOff ? 1 : 0));
        if (isNew)
            known->second = compare(m_name.given, m_index.m_givens.part(row.given), m_name.cutOff || row.cutOff,
                                    m_best.mostCost());
        return known->second;
    }

    PartCost patronymicCost(std::uint32_t part)
    {
        if (m_name.patronymic.stem.empty())
            return {};
        const auto [known, isNew] = m_patronymicCosts.try_emplace(part);
        if (isNew)
            known->second
                = compare(m_name.patronymic, m_index.m_patronymics.part(part), m_best.mostCost() / kPatronymicWeight);
        return known->second;
    }

    const NameIndex &m_index;
    const ComparableName &m_name;
    std::unordered_map<std::uint32_t, PartCost> m_givenCosts, m_patronymicCosts;
    Best m_best;
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

    [[nodiscard]] std::vector<Found> find(std::size_t most) const
    {
        const auto rarest = std::ranges::min_element(m_words, {}, &Word::people);
        if (rarest == m_words.end())
            return {};
        Best best(most);
        for (const auto &[family, cost] : rarest->families)
            lookAt(m_index.m_families.rows(family), best);
        for (const auto &[given, cost] : rarest->givens)
            lookAt(m_index.m_givens.rows(given), best);
        return std::move(best).sorted();
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
            const double cost = wordCost(typed, table.part(part), beginning, kFar);
            if (cost > kFar)
                continue;
            costs.emplace(part, cost);
            people += table.rows(part).size();
        }
    }

    void lookAt(const std::vector<std::uint32_t> &rows, Best &best) const
    {
        for (const std::uint32_t number : rows) {
            const Row &row = m_index.m_rows[number];
            double cost = 0;
            for (const Word &word : m_words) {
                const auto family = word.families.find(row.family), given = word.givens.find(row.given);
                cost += std::min(family == word.families.end() ? kNever : family->second,
                                 given == word.givens.end() ? kNever : given->second);
            }
            if (cost > best.mostCost())
                continue;
            NameComparison how;
            how.score = scoreOfCost(cost);
            best.take({row.person, how});
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
    made.gender = genderOf(m_givens.part(made.given), m_patronymics.part(made.patronymic), cutOff);
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
    return Search(*this, name, most).find();
}

// Each way that the line can be meant; who is found by two counts once.
std::vector<NameIndex::Found> NameIndex::find(const QString &line, std::size_t most) const
{
    Best best(most);
    for (const ComparableName &name : likelyNamesIn(line)) {
        for (const Found &found : find(name, most))
            best.take(found);
    }
    return std::move(best).sorted();
}

} // namespace prystan::text
