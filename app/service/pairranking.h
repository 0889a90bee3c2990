// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"
#include "likeness.h"

#include <unordered_map>

namespace prystan {

// Pairs of records that may be of one person, the likeliest first; each pair once. Pure.
class PairRanking
{
public:
    struct Ranked {
        RecordPair pair;
        Likeness likeness;
        bool differs = false; // staff decided both ways
    };

    void put(const Ranked &ranked); // in the place of what was known of the same pair
    std::set<QString> drop(const QString &subject); // all pairs that it is in; with whom
    [[nodiscard]] std::vector<Ranked> first(std::size_t most) const;
    [[nodiscard]] std::size_t size() const { return m_ranked.size(); }

private:
    using Rank = std::pair<double, RecordPair>; // the less the likelier
    void drop(const RecordPair &pair);

    std::map<Rank, Ranked> m_ranked;
    std::unordered_map<QString, std::map<QString, double>> m_partners; // subject → with whom, and how far down
};

} // namespace prystan
