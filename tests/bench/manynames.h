// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "party.h"

#include <cstdint>
#include <random>
#include <vector>

// As many people as one likes, no two of one name, made of real surnames, given names and patronymics. A few names are
// very frequent, as they are in life.
namespace prystan::bench {

class ManyNames
{
public:
    ManyNames(std::size_t people, std::uint32_t seed);
    [[nodiscard]] std::size_t size() const { return m_people.size(); }
    [[nodiscard]] PersonName ukrainian(std::size_t person) const;
    // As a Russian document has it: Николай, Анна Ковальская.
    [[nodiscard]] PersonName russian(std::size_t person) const;
    // With the family name as the other gender has it; nothing when both have the same.
    [[nodiscard]] PersonName otherEnding(std::size_t person) const;

private:
    struct Given {
        QString ukrainian, russian;
    };
    struct Family {
        QString male, female;
    };
    struct Numbers {
        std::uint16_t family, given, father;
        bool woman;
    };
    void readFamilies();
    void readGiven();
    void makePeople(std::size_t people);
    [[nodiscard]] const Given &given(const Numbers &who) const;
    [[nodiscard]] const QString &family(const Numbers &who, bool woman) const;

    std::mt19937 m_dice;
    std::vector<Family> m_families;
    std::vector<Given> m_men, m_women; // the most frequent first
    std::vector<Numbers> m_people;
};

} // namespace prystan::bench
