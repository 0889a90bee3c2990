// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keptfact.h"

#include <map>
#include <set>

// The facts put together again: one record for each person, party and report. Pure, and the same in whatever order the
// facts come.
namespace prystan {

// A person or a party is one record over both compartments, under Intake; reports of each kind are apart.
using RecordKey = std::pair<QString, Compartment>;
using KeptRecord = std::vector<const KeptFact *>; // with what was added to its codes

// Whom a party has, from its own word and from theirs.
struct KeptParty {
    struct Member {
        bool child = false;
        bool listed = false; // by the party itself
    };
    std::map<QString, Member> members; // who stands in it
    std::set<QString> everNamed;
};

class KeptRecords
{
public:
    explicit KeptRecords(const std::vector<KeptFact> &facts);
    [[nodiscard]] const std::map<RecordKey, KeptRecord> &all() const { return m_records; }
    [[nodiscard]] const std::map<QString, KeptParty> &parties() const { return m_parties; }
    [[nodiscard]] const KeptRecord &of(const QString &subject) const; // a person or a party; empty: nothing is here
    [[nodiscard]] bool hasAdditions(const QString &subject) const { return m_withAdditions.contains(subject); }
    [[nodiscard]] bool wasEverChild(const QString &member) const { return m_everChildren.contains(member); }
    [[nodiscard]] const std::set<QString> &partiesOf(const QString &member) const; // where she stands
    [[nodiscard]] const std::set<QString> &partiesEverOf(const QString &member) const;

private:
    void joinAdditions();
    void addToParties(const KeptFact &fact);
    struct Naming {
        bool stands, byParty;
    };
    void name(const QString &party, const KeptMember &member, Naming how);

    std::map<RecordKey, KeptRecord> m_records;
    std::map<QString, KeptParty> m_parties;
    std::map<QString, std::set<QString>> m_partiesOf, m_partiesEverOf;
    std::set<QString> m_withAdditions, m_everChildren;
};

[[nodiscard]] bool isReport(Compartment compartment);

} // namespace prystan
