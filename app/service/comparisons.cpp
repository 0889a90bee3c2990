// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisons.h"

#include <algorithm>

namespace prystan {

void Comparisons::put(const QString &subject, const std::vector<EventContent> &all)
{
    forget(subject);
    std::vector<EventContent> own;
    std::ranges::copy_if(all, std::back_inserter(own),
                         [](const EventContent &event) { return pairOf(event).has_value(); });
    for (const EventContent &event : own) {
        const QString other = pairOf(event)->beside(subject);
        m_partners[subject].insert(other);
        m_partners[other].insert(subject);
    }
    if (!own.empty())
        m_said.emplace(subject, std::move(own));
}

void Comparisons::forget(const QString &subject)
{
    m_said.erase(subject);
}

std::optional<Comparison> Comparisons::of(const RecordPair &pair) const
{
    std::vector<EventContent> events;
    for (const QString &subject : {pair.one, pair.other}) {
        if (const auto own = m_said.find(subject); own != m_said.end())
            std::ranges::copy_if(own->second, std::back_inserter(events),
                                 [&](const EventContent &event) { return pairOf(event) == pair; });
    }
    const auto comparisons = comparisonsIn(events);
    return comparisons.empty() ? std::nullopt : std::optional(comparisons.begin()->second);
}

std::set<QString> Comparisons::comparedWith(const QString &subject) const
{
    const auto partners = m_partners.find(subject);
    return partners == m_partners.end() ? std::set<QString>() : partners->second;
}

std::set<QString> Comparisons::samePersonAs(const QString &subject) const
{
    std::set<QString> same{subject};
    QStringList toLookAt{subject};
    while (!toLookAt.isEmpty()) {
        const QString one = toLookAt.takeLast();
        for (const QString &other : comparedWith(one)) {
            const auto decided = of({one, other});
            if (decided && decided->verdict == Sameness::SamePerson && same.insert(other).second)
                toLookAt << other;
        }
    }
    same.erase(subject);
    return same;
}

} // namespace prystan
