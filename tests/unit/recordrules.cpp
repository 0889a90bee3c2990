// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordrules.h"

#include "recordhistory.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan::tests {

namespace {

bool isOfRecord(const EventContent &event)
{
    return event.compartment == Compartment::Intake || event.compartment == Compartment::Child;
}

bool isRegistration(const EventContent &event)
{
    return event.type == EventType::PersonRegistered || event.type == EventType::PartyRegistered;
}

bool isEnd(const EventContent &event)
{
    return event.type == EventType::HandedOver || event.type == EventType::Erased;
}

std::vector<FieldValue> valuesOf(const Folded &folded, const QString &field)
{
    const auto found = folded.fields.find(field);
    return found == folded.fields.end() ? std::vector<FieldValue>() : found->second;
}

bool hasCode(const EventContent &event, const QString &code)
{
    return event.body[u"code"].toString() == code || event.body[u"codes"].toArray().contains(code);
}

} // namespace

RecordRules::RecordRules(const std::vector<EventContent> &facts, const RetentionRules &rules, const QDateTime &founded)
    : m_facts(facts)
    , m_rules(rules)
    , m_founded(founded)
{
    std::map<QString, std::vector<EventContent>> bySubject;
    for (const EventContent &event : facts) {
        if (isRegistration(event))
            bySubject[event.subject].push_back(event);
    }
    for (const auto &[subject, own] : bySubject)
        m_folded.emplace(subject, fold(own));
}

bool RecordRules::any(const Wanted &wanted) const
{
    return std::ranges::any_of(m_facts, wanted);
}

const Folded &RecordRules::folded(const QString &subject) const
{
    static const Folded nothing;
    const auto found = m_folded.find(subject);
    return found == m_folded.end() ? nothing : found->second;
}

// ---- Who belongs where

std::map<QString, bool> RecordRules::listedIn(const QString &party) const
{
    std::map<QString, bool> listed;
    for (const FieldValue &value : valuesOf(folded(party), u"members"_s)) {
        for (const QJsonValue member : value.value.toArray()) {
            bool &child = listed[member[u"subject"].toString()];
            child = child || member[u"child"].toBool();
        }
    }
    return listed;
}

std::set<QString> RecordRules::partiesOf(const QString &person) const
{
    std::set<QString> parties;
    const auto &own = folded(person).fields;
    if (std::ranges::any_of(own, [](const auto &field) { return field.first != u"party"; })) {
        for (const FieldValue &value : valuesOf(folded(person), u"party"_s))
            parties.insert(value.value.toString());
    }
    for (const auto &[subject, whole] : m_folded) {
        if (isPartyId(subject) && listedIn(subject).contains(person))
            parties.insert(subject);
    }
    return parties;
}

std::set<QString> RecordRules::everPartiesOf(const QString &person) const
{
    std::set<QString> parties;
    for (const EventContent &event : m_facts) {
        if (event.subject == person && event.type == EventType::PersonRegistered)
            parties.insert(event.body[u"party"].toString());
        for (const QJsonValue member : event.body[u"members"].toArray()) {
            if (member[u"subject"].toString() == person)
                parties.insert(event.subject);
        }
    }
    parties.erase(QString());
    return parties;
}

std::set<QString> RecordRules::membersOf(const QString &party) const
{
    std::set<QString> members;
    for (const auto &[person, child] : listedIn(party))
        members.insert(person);
    for (const auto &[person, whole] : m_folded) {
        if (!isPartyId(person) && partiesOf(person).contains(party))
            members.insert(person);
    }
    return members;
}

bool RecordRules::isHere(const QString &subject, const Ids &gone) const
{
    return any([&](const EventContent &event) {
        return event.subject == subject && isOfRecord(event) && event.type != EventType::Erased
            && !gone.contains(event.id);
    });
}

// What nobody registered or named as one may as well be a person.
bool RecordRules::isParty(const QString &subject) const
{
    return isPartyId(subject) && any([&](const EventContent &event) {
               return (event.subject == subject
                       && (event.type == EventType::PartyRegistered || event.type == EventType::PartyWhereabouts))
                   || event.body[u"party"].toString() == subject;
           });
}

// Where people answered differently, the child decides; of whom nothing is known, where she lies.
bool RecordRules::isChild(const QString &person) const
{
    const auto liesInChild = [&](const EventContent &event) {
        return event.subject == person && event.compartment == Compartment::Child && !isEnd(event);
    };
    const auto stands = [&](const EventContent &event) {
        return std::ranges::any_of(folded(person).fields, [&](const auto &field) {
            return field.first != u"party"
                && std::ranges::any_of(field.second, [&](const FieldValue &v) { return v.saidIn(event.id); });
        });
    };
    if (any([&](const EventContent &event) { return liesInChild(event) && isRegistration(event) && stands(event); })
        || std::ranges::any_of(partiesOf(person), [&](const QString &party) {
               const auto listed = listedIn(party);
               return listed.contains(person) && listed.at(person);
           }))
        return true;
    return any(liesInChild) && !any([&](const EventContent &event) {
               return event.subject == person && isRegistration(event) && stands(event);
           });
}

bool RecordRules::isTakenOut(const QString &person) const
{
    return partiesOf(person).empty() && m_folded.contains(person)
        && std::ranges::all_of(folded(person).fields, [](const auto &field) { return field.first == u"party"; });
}

// Nothing but that is left of her; of a child, two people said so.
bool RecordRules::wasErased(const QString &person) const
{
    return !isHere(person, {}) && any([&](const EventContent &event) {
        return event.subject == person && event.type == EventType::Erased
            && (event.compartment == Compartment::Child || (isOfRecord(event) && !isChild(person)));
    });
}

QString RecordRules::ownerOf(const EventContent &addition) const
{
    const QString code = addition.body[u"code"].toString();
    QString owner;
    int rank = 0;
    for (const EventContent &event : m_facts) {
        if (!isRegistration(event) || !hasCode(event, code))
            continue;
        const int own = isPartyId(event.subject) ? 1 : event.compartment == Compartment::Child ? 3 : 2;
        if (own > rank)
            owner = event.subject;
        rank = std::max(rank, own);
    }
    return owner;
}

QString RecordRules::recordOf(const EventContent &event) const
{
    const auto added = std::ranges::find_if(m_facts, [&](const EventContent &other) {
        return other.subject == event.subject && other.type == EventType::PersonAdded;
    });
    return added == m_facts.end() ? event.subject : ownerOf(*added);
}

// ---- When

QDateTime RecordRules::lastWord(const QString &subject) const
{
    QDateTime last = m_founded;
    for (const EventContent &event : m_facts) {
        if (isOfRecord(event) && recordOf(event) == subject)
            last = std::max(last, event.time);
    }
    return last;
}

std::optional<QDateTime> RecordRules::handOver(const QString &subject, bool inChildAlone) const
{
    std::optional<QDateTime> last;
    for (const EventContent &event : m_facts) {
        const bool counts = event.compartment == Compartment::Child || (!inChildAlone && isOfRecord(event));
        if (event.subject == subject && event.type == EventType::HandedOver && counts)
            last = std::max(last, std::optional(event.time));
    }
    return last;
}

std::optional<QDateTime> RecordRules::handedOver(const QString &person) const
{
    if (isChild(person))
        return handOver(person, true);
    const auto own = handOver(person, false);
    std::vector<std::optional<QDateTime>> all;
    for (const QString &party : partiesOf(person))
        all.push_back(handOver(party, false));
    return all.empty() || *std::ranges::min_element(all) == std::nullopt
        ? own
        : std::max(own, *std::ranges::max_element(all));
}

QDateTime RecordRules::endOf(const QString &person) const
{
    const QDateTime since = std::max(lastWord(person), handedOver(person).value_or(m_founded));
    return since.addMonths(isChild(person) ? m_rules.childMonths : m_rules.intakeMonths);
}

// ---- What goes

bool RecordRules::isProof(const EventContent &event, const Ids &gone) const
{
    if (!isEnd(event))
        return false;
    if (event.compartment == Compartment::Child)
        return true;
    const auto parties = partiesOf(event.subject);
    return event.type == EventType::HandedOver && std::ranges::any_of(parties, [&](const QString &party) {
               return isHere(party, gone) && listedIn(party).contains(event.subject);
           });
}

bool RecordRules::canGoWithItsParties(const QString &person, const Ids &gone) const
{
    const auto parties = everPartiesOf(person);
    const auto anyHere = [&](const Ids &without) {
        return std::ranges::any_of(parties, [&](const QString &party) { return isHere(party, without); });
    };
    return anyHere({}) && !anyHere(gone);
}

QString RecordRules::whyPersonStays(const QString &person, const Ids &gone, const QDateTime &now) const
{
    if (handedOver(person))
        return endOf(person) <= now ? QString() : u"before the time of a person"_s;
    if (!isTakenOut(person))
        return u"nobody handed her over"_s;
    if (!canGoWithItsParties(person, gone))
        return u"taken out of a party that stays, or that nobody knows"_s;
    return lastWord(person).addMonths(m_rules.intakeMonths) <= now ? QString() : u"before the time of one taken out"_s;
}

bool RecordRules::isWholeHandedOver(const QString &party) const
{
    const auto members = membersOf(party);
    const auto is = [&](const QString &person) { return handedOver(person).has_value(); };
    return std::ranges::all_of(members, [&](const QString &m) { return is(m) || wasErased(m); })
        && (handOver(party, false) || std::ranges::any_of(members, is));
}

QString RecordRules::whyPartyStays(const QString &party, const QDateTime &now) const
{
    if (!isWholeHandedOver(party))
        return u"somebody in it was not handed over"_s;
    QDateTime since = lastWord(party);
    for (const QString &person : membersOf(party)) {
        if (!wasErased(person) && endOf(person) > now)
            return u"before the time of a member"_s;
        if (listedIn(party).contains(person))
            since = std::max(since, handedOver(person).value_or(since));
    }
    return since.addMonths(m_rules.intakeMonths) <= now ? QString() : u"before the time of a party"_s;
}

QString RecordRules::whyNotYet(const EventContent &event, const Ids &gone, const QDateTime &now) const
{
    if (!isOfRecord(event)) {
        return any([&](const EventContent &other) {
            return other.subject == event.subject && other.compartment == event.compartment
                && other.time.addMonths(m_rules.incidentMonths) > now;
        })
            ? u"before the time of a report"_s
            : QString();
    }
    const QString record = recordOf(event);
    if (record.isEmpty())
        return u"added to nobody's code"_s;
    if (isProof(event, gone))
        return u"a proof"_s;
    return isParty(record) ? whyPartyStays(record, now) : whyPersonStays(record, gone, now);
}

bool RecordRules::staysForEver(const EventContent &event, const Ids &gone) const
{
    if (!isOfRecord(event))
        return false;
    const QString record = recordOf(event);
    if (isProof(event, gone) || record.isEmpty())
        return true;
    if (event.type == EventType::Erased && !isHere(event.subject, {}))
        return true;
    if (isParty(record))
        return !isWholeHandedOver(record);
    if (handedOver(record))
        return false;
    return !isTakenOut(record) || !canGoWithItsParties(record, gone);
}

std::map<QString, std::set<QString>> RecordRules::missingMembers() const
{
    std::map<QString, std::set<QString>> missing;
    for (const auto &[party, whole] : m_folded) {
        if (!isPartyId(party))
            continue;
        for (const auto &[person, child] : listedIn(party)) {
            if (!isHere(person, {}) && !wasErased(person) && !handedOver(person))
                missing[party].insert(person);
        }
    }
    return missing;
}

} // namespace prystan::tests
