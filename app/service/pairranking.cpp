// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairranking.h"

namespace prystan {

void PairRanking::put(const Ranked &ranked)
{
    const RecordPair &pair = ranked.pair;
    drop(pair);
    const double rank = -ranked.likeness.score;
    m_ranked.emplace(Rank(rank, pair), ranked);
    m_partners[pair.one][pair.other] = rank;
    m_partners[pair.other][pair.one] = rank;
}

void PairRanking::drop(const RecordPair &pair)
{
    const auto own = m_partners.find(pair.one);
    const auto known = own == m_partners.end() ? std::map<QString, double>::iterator() : own->second.find(pair.other);
    if (own == m_partners.end() || known == own->second.end())
        return;
    m_ranked.erase(Rank(known->second, pair));
    own->second.erase(known);
    if (own->second.empty())
        m_partners.erase(own);
    const auto others = m_partners.find(pair.other);
    others->second.erase(pair.one);
    if (others->second.empty())
        m_partners.erase(others);
}

std::set<QString> PairRanking::drop(const QString &subject)
{
    std::set<QString> partners;
    const auto own = m_partners.find(subject);
    if (own == m_partners.end())
        return partners;
    for (const auto &[other, rank] : own->second)
        partners.insert(other);
    for (const QString &other : partners)
        drop(RecordPair(subject, other));
    return partners;
}

std::vector<PairRanking::Ranked> PairRanking::first(std::size_t most) const
{
    std::vector<Ranked> ranked;
    for (const auto &[rank, one] : m_ranked) {
        if (ranked.size() == most)
            break;
        ranked.push_back(one);
    }
    return ranked;
}

} // namespace prystan
