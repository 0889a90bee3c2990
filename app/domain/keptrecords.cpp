// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptrecords.h"

#include <algorithm>

namespace prystan {

namespace {

RecordKey keyOf(const KeptFact &fact)
{
    return {fact.subject, isReport(fact.compartment) ? fact.compartment : Compartment::Intake};
}

using Owners = std::map<QString, RecordKey>; // by code

void claimCodes(Owners &owners, const std::map<RecordKey, KeptRecord> &records, EventType type, Compartment compartment)
{
    for (const auto &[key, record] : records) {
        for (const KeptFact *fact : record) {
            for (const QString &code : fact->codes) {
                if (fact->type == type && fact->compartment == compartment)
                    owners[code] = key;
            }
        }
    }
}

// Whose record decides about what is added to a code: the person's who has it, a child's first of all, else the
// party's.
Owners ownersOfCodes(const std::map<RecordKey, KeptRecord> &records)
{
    Owners owners;
    claimCodes(owners, records, EventType::PartyRegistered, Compartment::Intake);
    claimCodes(owners, records, EventType::PersonRegistered, Compartment::Intake);
    claimCodes(owners, records, EventType::PersonRegistered, Compartment::Child);
    return owners;
}

bool isAddition(const KeptRecord &record)
{
    return std::ranges::any_of(record, [](const KeptFact *fact) { return fact->type == EventType::PersonAdded; })
        && std::ranges::none_of(record, [](const KeptFact *fact) {
               return fact->type == EventType::PersonRegistered || fact->type == EventType::PartyRegistered;
           });
}

// The smallest code that somebody has, should it name several.
std::optional<RecordKey> ownerOf(const KeptRecord &addition, const Owners &owners)
{
    std::set<QString> codes;
    for (const KeptFact *fact : addition)
        codes.insert(fact->codes.begin(), fact->codes.end());
    for (const QString &code : codes) {
        if (const auto owner = owners.find(code); owner != owners.end())
            return owner->second;
    }
    return std::nullopt;
}

const std::set<QString> &setAt(const std::map<QString, std::set<QString>> &sets, const QString &key)
{
    static const std::set<QString> none;
    const auto found = sets.find(key);
    return found == sets.end() ? none : found->second;
}

} // namespace

bool isReport(Compartment compartment)
{
    return compartment == Compartment::Incident || compartment == Compartment::Conduct;
}

KeptRecords::KeptRecords(const std::vector<KeptFact> &facts)
{
    for (const KeptFact &fact : facts) {
        m_records[keyOf(fact)].push_back(&fact);
        if (!isReport(fact.compartment))
            addToParties(fact);
    }
    joinAdditions();
}

// What was added to a code is a part of the record that has it, and goes with it.
void KeptRecords::joinAdditions()
{
    const Owners owners = ownersOfCodes(m_records);
    for (auto it = m_records.begin(); it != m_records.end();) {
        const bool report = isReport(it->first.second);
        const auto owner = !report && isAddition(it->second) ? ownerOf(it->second, owners) : std::nullopt;
        if (!owner) {
            ++it;
            continue;
        }
        std::ranges::copy(it->second, std::back_inserter(m_records.at(*owner)));
        m_withAdditions.insert(owner->first);
        it = m_records.erase(it);
    }
}

void KeptRecords::addToParties(const KeptFact &fact)
{
    if (fact.type == EventType::PartyRegistered || fact.type == EventType::PartyWhereabouts) {
        m_parties.try_emplace(fact.subject);
        for (const KeptMember &member : fact.members)
            name(fact.subject, member, {fact.stands, true});
    }
    if (fact.type == EventType::PersonRegistered && !fact.party.isEmpty())
        name(fact.party, {fact.subject, fact.compartment == Compartment::Child}, {fact.stands, false});
}

void KeptRecords::name(const QString &party, const KeptMember &member, Naming how)
{
    KeptParty &named = m_parties[party];
    named.everNamed.insert(member.subject);
    m_partiesEverOf[member.subject].insert(party);
    if (member.child)
        m_everChildren.insert(member.subject);
    if (!how.stands)
        return;
    KeptParty::Member &known = named.members[member.subject];
    known.child = known.child || member.child;
    known.listed = known.listed || how.byParty;
    m_partiesOf[member.subject].insert(party);
}

const KeptRecord &KeptRecords::of(const QString &subject) const
{
    static const KeptRecord nothing;
    const auto found = m_records.find({subject, Compartment::Intake});
    return found == m_records.end() ? nothing : found->second;
}

const std::set<QString> &KeptRecords::partiesOf(const QString &member) const
{
    return setAt(m_partiesOf, member);
}

const std::set<QString> &KeptRecords::partiesEverOf(const QString &member) const
{
    return setAt(m_partiesEverOf, member);
}

} // namespace prystan
