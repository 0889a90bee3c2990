// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include "birthtext.h"

#include <algorithm>
#include <map>

namespace prystan {

namespace {

constexpr std::size_t kMostOfOneName = 100;
constexpr std::size_t kMostOfOneKey = 500; // more have it than can be one person: an office's telephone

// Day and month in one order, for they change places.
QString dayKey(const Birth &birth)
{
    Birth ordered = birth;
    ordered.day = std::min(birth.day, birth.month);
    ordered.month = std::max(birth.day, birth.month);
    return isoDate(ordered);
}

QStringList keysOf(const Traits &traits)
{
    QStringList keys;
    if (!traits.documentNumber.isEmpty())
        keys << u'd' + traits.documentNumber;
    if (!traits.phone.isEmpty())
        keys << u'p' + traits.phone;
    for (const Birth &birth : traits.births) {
        if (birth.kind == BirthKind::Date)
            keys << u'b' + dayKey(birth);
    }
    for (const QString &code : traits.codes)
        keys << u'c' + code;
    if (!traits.earlierCode.isEmpty())
        keys << u'c' + traits.earlierCode;
    keys.removeDuplicates();
    return keys;
}

void sortLikeliestFirst(std::vector<Candidates::Candidate> &candidates, std::size_t most)
{
    std::ranges::sort(candidates, [](const auto &a, const auto &b) {
        return a.likeness.score != b.likeness.score ? a.likeness.score > b.likeness.score : a.subject < b.subject;
    });
    candidates.resize(std::min(most, candidates.size()));
}

} // namespace

void Candidates::put(const Traits &traits)
{
    const auto known = m_numbers.find(traits.subject);
    if (known != m_numbers.end() && m_traits[known->second] == traits)
        return; // taking out one of many of a name is long
    remove(traits.subject);
    const auto number = m_free.empty() ? text::PersonNumber(m_traits.size()) : m_free.back();
    if (m_free.empty())
        m_traits.emplace_back();
    else
        m_free.pop_back();
    m_traits[number] = traits;
    m_numbers[traits.subject] = number;
    for (const PersonName &name : traits.names)
        m_names.add(number, name);
    for (const QString &key : keysOf(traits))
        m_byKey[key].push_back(number);
}

void Candidates::remove(const QString &subject)
{
    const auto known = m_numbers.find(subject);
    if (known == m_numbers.end())
        return;
    const text::PersonNumber number = known->second;
    m_names.remove(number);
    for (const QString &key : keysOf(*m_traits[number])) {
        const auto numbers = m_byKey.find(key);
        std::erase(numbers->second, number);
        if (numbers->second.empty())
            m_byKey.erase(numbers);
    }
    m_traits[number].reset();
    m_free.push_back(number);
    m_numbers.erase(known);
}

std::vector<Candidates::Candidate> Candidates::of(const Traits &traits, std::size_t most, QDate today) const
{
    std::unordered_map<text::PersonNumber, text::NameComparison> names;
    for (const PersonName &name : traits.names) {
        for (const auto &found : m_names.find(text::ComparableName(name), kMostOfOneName)) {
            const auto [known, isNew] = names.try_emplace(found.person, found.how);
            if (!isNew && found.how.score > known->second.score)
                known->second = found.how;
        }
    }
    for (const text::PersonNumber number : withAKeyOf(traits)) {
        if (!names.contains(number))
            names[number] = compareNames(traits, *m_traits[number]);
    }
    std::vector<Candidate> candidates;
    for (const auto &[number, how] : names) {
        const Traits &other = *m_traits[number];
        const Likeness likeness = compare(traits, other, how, today);
        if (other.subject != traits.subject && likeness.isProposed())
            candidates.push_back({other.subject, likeness});
    }
    sortLikeliestFirst(candidates, most);
    return candidates;
}

std::vector<Candidates::Named> Candidates::named(const QString &line, std::size_t most) const
{
    std::vector<Named> all;
    std::map<text::PersonNumber, std::size_t> known;
    for (const auto &found : {m_names.find(line, most), m_names.findTyped(line, most)}) {
        for (const auto &one : found) {
            const auto [at, isNew] = known.try_emplace(one.person, all.size());
            if (isNew)
                all.push_back({m_traits[one.person]->subject, one.how});
            else if (one.how.score > all[at->second].how.score) // a family name alone is one while it is typed
                all[at->second].how = one.how;
        }
    }
    std::ranges::stable_sort(all, std::greater(), [](const Named &one) { return one.how.score; });
    all.resize(std::min(most, all.size()));
    return all;
}

std::vector<text::PersonNumber> Candidates::withAKeyOf(const Traits &traits) const
{
    std::vector<text::PersonNumber> numbers;
    for (const QString &key : keysOf(traits)) {
        const auto with = m_byKey.find(key);
        if (with != m_byKey.end() && with->second.size() <= kMostOfOneKey)
            numbers.insert(numbers.end(), with->second.begin(), with->second.end());
    }
    return numbers;
}

template<typename Fits> QStringList Candidates::subjectsOf(const Fits &fits) const
{
    QStringList subjects;
    for (const auto &traits : m_traits) {
        if (traits && fits(*traits))
            subjects << traits->subject;
    }
    return subjects;
}

QStringList Candidates::withDocument(const QString &beginning) const
{
    return subjectsOf([&](const Traits &traits) { return traits.documentNumber.startsWith(beginning); });
}

QStringList Candidates::withPhoneEnding(const QString &digits) const
{
    const QString key = phoneKey(digits).isEmpty() ? digits : phoneKey(digits);
    return subjectsOf([&](const Traits &traits) { return traits.phone.endsWith(key); });
}

} // namespace prystan
