// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

#include "wordtable.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace prystan {

namespace {

constexpr Word<RetentionReason> kReasons[] = {{RetentionReason::HandedOver, "handed_over"},
                                              {RetentionReason::ReportOver, "report_over"},
                                              {RetentionReason::NotHandedOver, "not_handed_over"}};

bool isReport(Compartment compartment)
{
    return compartment == Compartment::Incident || compartment == Compartment::Conduct;
}

int monthsOf(const RetentionRules &rules, Compartment compartment)
{
    if (isReport(compartment))
        return rules.incidentMonths;
    return compartment == Compartment::Child ? rules.childMonths : rules.intakeMonths;
}

// That a child was handed over, to whom and by whom, is shown for ever; so is that it was erased, and why.
bool isProof(const KeptFact &fact)
{
    return fact.compartment == Compartment::Child
        && (fact.type == EventType::HandedOver || fact.type == EventType::Erased);
}

using Subjects = std::map<std::pair<QString, Compartment>, std::vector<const KeptFact *>>;

Subjects bySubject(const std::vector<KeptFact> &facts)
{
    Subjects subjects;
    for (const KeptFact &fact : facts)
        subjects[{fact.subject, fact.compartment}].push_back(&fact);
    return subjects;
}

using Owners = std::map<QString, Subjects::key_type>; // by code

void claimCodes(Owners &owners, const Subjects &subjects, EventType type, Compartment compartment)
{
    for (const auto &[key, facts] : subjects) {
        for (const KeptFact *fact : facts) {
            for (const QString &code : fact->codes) {
                if (fact->type == type && key.second == compartment)
                    owners[code] = key;
            }
        }
    }
}

// Whose record decides about what is added to a code: the person's who has it, a child's first of all, else the
// party's.
Owners ownersOfCodes(const Subjects &subjects)
{
    Owners owners;
    claimCodes(owners, subjects, EventType::PartyRegistered, Compartment::Intake);
    claimCodes(owners, subjects, EventType::PersonRegistered, Compartment::Intake);
    claimCodes(owners, subjects, EventType::PersonRegistered, Compartment::Child);
    return owners;
}

// What was added to a code is a part of the record that has it, and goes with it, once all of it can be seen.
// Returns the records that have to wait for that.
std::set<Subjects::key_type> joinAdditions(Subjects &subjects)
{
    const Owners owners = ownersOfCodes(subjects);
    std::set<Subjects::key_type> waiting;
    for (auto it = subjects.begin(); it != subjects.end();) {
        const KeptFact &first = *it->second.front();
        const auto owner = owners.find(first.codes.value(0));
        if (first.type != EventType::PersonAdded || owner == owners.end() || owner->second == it->first) {
            ++it;
            continue;
        }
        if (first.compartment == Compartment::Intake && !subjects.contains({first.subject, Compartment::Child}))
            waiting.insert(owner->second);
        auto &record = subjects[owner->second];
        record.insert(record.end(), it->second.begin(), it->second.end());
        it = subjects.erase(it);
    }
    return waiting;
}

// The latest hand-over of each, whichever compartment it was written to.
std::map<QString, QDateTime> handOvers(const std::vector<KeptFact> &facts)
{
    std::map<QString, QDateTime> times;
    for (const KeptFact &fact : facts) {
        if (fact.type == EventType::HandedOver)
            times[fact.subject] = std::max(times[fact.subject], fact.time);
    }
    return times;
}

class Judge
{
public:
    Judge(const std::vector<KeptFact> &facts, const RetentionRules &rules, const QDateTime &now,
          const QDateTime &founded)
        : m_handOvers(handOvers(facts))
        , m_rules(rules)
        , m_now(now)
        , m_founded(founded)
    { }
    // Nothing where its time is not over.
    [[nodiscard]] std::optional<RetentionCase> judge(Compartment compartment, const QString &subject,
                                                     const std::vector<const KeptFact *> &facts) const
    {
        if (std::ranges::all_of(facts, [](const KeptFact *fact) { return fact->type == EventType::Erased; }))
            return {}; // nothing else is left
        RetentionCase found{compartment, subject, reasonOf(compartment, subject, facts), begin(subject, facts), {}};
        if (m_now < found.since.addMonths(monthsOf(m_rules, compartment)))
            return {};
        if (found.reason == RetentionReason::NotHandedOver)
            return found;
        for (const KeptFact *fact : facts) {
            if (!isProof(*fact))
                found.places.emplace_back(fact->device, fact->seq);
        }
        return found.places.empty() ? std::nullopt : std::optional(found);
    }

private:
    [[nodiscard]] RetentionReason reasonOf(Compartment compartment, const QString &subject,
                                           const std::vector<const KeptFact *> &facts) const
    {
        if (isReport(compartment))
            return RetentionReason::ReportOver;
        const bool own = m_handOvers.contains(subject);
        const bool party = std::ranges::any_of(facts, [&](const KeptFact *fact) {
            return compartment != Compartment::Child && m_handOvers.contains(fact->party);
        });
        return own || party ? RetentionReason::HandedOver : RetentionReason::NotHandedOver;
    }
    // Whatever is said later begins it anew.
    [[nodiscard]] QDateTime begin(const QString &subject, const std::vector<const KeptFact *> &facts) const
    {
        QDateTime latest = m_founded;
        for (const KeptFact *fact : facts) {
            latest = std::max(latest, fact->time);
            if (const auto party = m_handOvers.find(fact->party); party != m_handOvers.end())
                latest = std::max(latest, party->second);
        }
        const auto own = m_handOvers.find(subject);
        return own == m_handOvers.end() ? latest : std::max(latest, own->second);
    }

    std::map<QString, QDateTime> m_handOvers;
    const RetentionRules &m_rules;
    QDateTime m_now, m_founded;
};

} // namespace

QString toWord(RetentionReason reason)
{
    return wordOf(kReasons, reason);
}

QDateTime endOfCopy(const RetentionRules &rules, const QDateTime &delivered)
{
    return delivered.addSecs(rules.deviceHours * 3600LL);
}

KeptFact keptFact(const EventContent &event)
{
    KeptFact fact{event.compartment,
                  event.subject,
                  event.body[u"party"].toString(),
                  event.device,
                  event.seq,
                  event.time,
                  event.type,
                  {}};
    for (const QJsonValue code : event.body[u"codes"].toArray())
        fact.codes << code.toString();
    if (const QString code = event.body[u"code"].toString(); !code.isEmpty())
        fact.codes << code;
    return fact;
}

std::vector<RetentionCase> retentionCases(const std::vector<KeptFact> &facts, const RetentionRules &rules,
                                          const QDateTime &now, const QDateTime &founded)
{
    const Judge judge(facts, rules, now, founded);
    std::vector<RetentionCase> cases;
    Subjects subjects = bySubject(facts);
    const auto waiting = joinAdditions(subjects);
    for (const auto &[key, own] : subjects) {
        auto found = waiting.contains(key) ? std::nullopt : judge.judge(key.second, key.first, own);
        if (found)
            cases.push_back(std::move(*found));
    }
    return cases;
}

bool isClockDoubtful(const QDateTime &now, const QDateTime &believed)
{
    return !believed.isValid() || believed.daysTo(now) > kTrustedDays;
}

} // namespace prystan
