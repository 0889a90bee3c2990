// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace prystan {

// What staff decided of pairs of records, whichever of the two it was said of (compared.h).
class Comparisons
{
public:
    // Every opened event of one subject, also those that compare nothing; replaces what was known of it.
    void put(const QString &subject, const std::vector<EventContent> &all);
    void forget(const QString &subject); // what was said of it

    [[nodiscard]] std::optional<Comparison> of(const RecordPair &pair) const; // nothing where nobody decided
    [[nodiscard]] std::set<QString> samePersonAs(const QString &subject) const; // over any number of records
    [[nodiscard]] std::set<QString> comparedWith(const QString &subject) const; // maybe by what is forgotten by now

private:
    std::map<QString, std::vector<EventContent>> m_said; // by the subject that it was said of
    std::map<QString, std::set<QString>> m_partners; // subject → the others of its pairs
};

} // namespace prystan
