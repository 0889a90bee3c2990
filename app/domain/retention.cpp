// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

#include "keptrecords.h"
#include "wordtable.h"

#include <algorithm>

namespace prystan {

namespace {

constexpr Word<RetentionReason> kReasons[] = {{RetentionReason::HandedOver, "handed_over"},
                                              {RetentionReason::ReportOver, "report_over"},
                                              {RetentionReason::NotHandedOver, "not_handed_over"}};

bool isRegistration(const KeptFact &fact)
{
    return fact.type == EventType::PersonRegistered;
}

bool liesIn(const KeptFact &fact, Compartment compartment)
{
    return fact.compartment == compartment;
}

bool isErasedAlone(const KeptRecord &record)
{
    return !record.empty()
        && std::ranges::all_of(record, [](const KeptFact *fact) { return fact->type == EventType::Erased; });
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
    explicit Judge(const RetentionInput &input)
        : m_in(input)
        , m_records(input.facts)
        , m_handOvers(handOvers(input.facts))
    { }

    [[nodiscard]] std::vector<RetentionCase> cases()
    {
        for (const auto &[id, party] : m_records.parties()) {
            if (isParty(id) && isHere(id) && partyGoes(id, party))
                m_going.insert(id);
        }
        std::vector<RetentionCase> found;
        for (const auto &[key, record] : m_records.all()) {
            auto one = isReport(key.second) ? report(key, record)
                : isParty(key.first)        ? ofParty(key.first, record)
                                            : ofPerson(key.first, record);
            if (one)
                found.push_back(std::move(*one));
        }
        return found;
    }

private:
    [[nodiscard]] bool isOpen(Compartment compartment) const { return m_in.open.contains(compartment); }
    [[nodiscard]] bool allOpen() const { return isOpen(Compartment::Intake) && isOpen(Compartment::Child); }
    [[nodiscard]] bool isOver(const QDateTime &since, int months) const { return m_in.now >= since.addMonths(months); }
    [[nodiscard]] bool isHere(const QString &party) const
    {
        const KeptRecord &record = m_records.of(party);
        return !record.empty() && !isErasedAlone(record);
    }
    [[nodiscard]] bool isParty(const QString &subject) const
    {
        const auto &record = m_records.of(subject);
        return m_records.parties().contains(subject)
            && std::ranges::none_of(record, [](const KeptFact *fact) { return isRegistration(*fact); });
    }
    [[nodiscard]] std::optional<QDateTime> handedOver(const QString &subject) const
    {
        const auto found = m_handOvers.find(subject);
        return found == m_handOvers.end() ? std::nullopt : std::optional(found->second);
    }

    // Whatever is said later begins the time anew.
    [[nodiscard]] QDateTime latestOf(const KeptRecord &record) const
    {
        QDateTime latest = m_in.founded;
        for (const KeptFact *fact : record)
            latest = std::max(latest, fact->time);
        return latest;
    }

    // ---- Persons

    [[nodiscard]] bool isChild(const QString &subject) const
    {
        const KeptRecord &record = m_records.of(subject);
        const auto stands = [](const KeptFact *fact) { return isRegistration(*fact) && fact->stands; };
        const auto inChild = [](const KeptFact *fact) { return liesIn(*fact, Compartment::Child); };
        const auto standsInChild = [&](const KeptFact *fact) { return stands(fact) && inChild(fact); };
        const auto &parties = m_records.partiesOf(subject);
        if (std::ranges::any_of(record, standsInChild) || std::ranges::any_of(parties, [&](const QString &id) {
                return m_records.parties().at(id).members.at(subject);
            }))
            return true;
        return std::ranges::none_of(record, stands) && std::ranges::any_of(record, inChild);
    }
    [[nodiscard]] Compartment compartmentOf(const QString &subject) const
    {
        return isChild(subject) ? Compartment::Child : Compartment::Intake;
    }
    [[nodiscard]] int monthsOf(Compartment compartment) const
    {
        return compartment == Compartment::Child ? m_in.rules.childMonths : m_in.rules.intakeMonths;
    }
    // Her own, or an adult's with her party. That a party was handed over says nothing of a child.
    [[nodiscard]] std::optional<QDateTime> personHandedOver(const QString &subject) const
    {
        auto latest = handedOver(subject);
        if (isChild(subject))
            return latest;
        for (const QString &id : m_records.partiesOf(subject))
            latest = std::max(latest, handedOver(id));
        return latest;
    }
    [[nodiscard]] QDateTime personSince(const QString &subject) const
    {
        return std::max(latestOf(m_records.of(subject)), personHandedOver(subject).value_or(m_in.founded));
    }
    [[nodiscard]] bool personOld(const QString &subject) const
    {
        return isOver(personSince(subject), monthsOf(compartmentOf(subject)));
    }
    // Half of what was added to her code is shut: all of it goes with her, or nothing.
    [[nodiscard]] bool waits(const QString &subject) const { return m_records.hasAdditions(subject) && !allOpen(); }
    [[nodiscard]] bool personOver(const QString &subject) const
    {
        return personHandedOver(subject) && personOld(subject) && !waits(subject);
    }

    // That a child was handed over, to whom and by whom, is shown for ever; so is that it was erased, and why. Of an
    // adult the hand-over is shown while others stay in the party.
    [[nodiscard]] bool isProof(const KeptFact &fact, const QString &subject) const
    {
        if (fact.type != EventType::HandedOver && fact.type != EventType::Erased)
            return false;
        if (liesIn(fact, Compartment::Child))
            return true;
        return fact.type == EventType::HandedOver
            && std::ranges::any_of(m_records.partiesOf(subject),
                                   [&](const QString &id) { return isHere(id) && !m_going.contains(id); });
    }

    // She took part in it until a correction took all of her answers back, and stands nowhere else.
    [[nodiscard]] bool wasTakenOut(const QString &subject) const
    {
        const KeptRecord &record = m_records.of(subject);
        return m_records.partiesOf(subject).empty()
            && std::ranges::any_of(record, [](const KeptFact *fact) { return isRegistration(*fact); })
            && std::ranges::none_of(record, [](const KeptFact *fact) { return isRegistration(*fact) && fact->stands; });
    }
    [[nodiscard]] std::vector<QString> partiesHere(const std::set<QString> &ids) const
    {
        std::vector<QString> here;
        std::ranges::copy_if(ids, std::back_inserter(here), [&](const QString &id) { return isHere(id); });
        return here;
    }
    // Nobody will hand her over: she goes when they have gone where she was.
    [[nodiscard]] std::optional<RetentionCase> ofTakenOut(RetentionCase one, const KeptRecord &record) const
    {
        const auto parties = partiesHere(m_records.partiesEverOf(one.subject));
        if (parties.empty()) // nobody can tell
            return isOver(one.since, monthsOf(one.compartment)) ? std::optional(one) : std::nullopt;
        const bool gone = std::ranges::all_of(parties, [&](const QString &id) { return m_going.contains(id); });
        return gone ? going(std::move(one), record) : std::nullopt;
    }

    [[nodiscard]] std::optional<RetentionCase> ofPerson(const QString &subject, const KeptRecord &record) const
    {
        if (isErasedAlone(record) || waits(subject))
            return {};
        RetentionCase one{compartmentOf(subject), subject, RetentionReason::NotHandedOver, personSince(subject), {}};
        const bool handed = personHandedOver(subject).has_value();
        if (!handed && wasTakenOut(subject))
            return ofTakenOut(std::move(one), record);
        if (!personOld(subject))
            return {};
        return handed ? going(std::move(one), record) : std::optional(one);
    }

    // ---- Parties

    // Whose record was erased says nothing any more.
    [[nodiscard]] bool isSettled(const QString &member) const
    {
        return isErasedAlone(m_records.of(member)) || personOver(member);
    }
    [[nodiscard]] bool partyHandedOver(const QString &id, const KeptParty &party) const
    {
        bool any = handedOver(id).has_value();
        for (const auto &[member, child] : party.members) {
            const bool own = personHandedOver(member).has_value();
            if (!own && !isErasedAlone(m_records.of(member)))
                return false;
            any = any || own;
        }
        return any;
    }
    [[nodiscard]] QDateTime partySince(const QString &id, const KeptParty &party) const
    {
        QDateTime since = latestOf(m_records.of(id));
        for (const auto &[member, child] : party.members)
            since = std::max(since, personHandedOver(member).value_or(since));
        return since;
    }
    // A child whose compartment is shut may still be in it, and some of the party lies there too.
    [[nodiscard]] bool isHalfShut(const QString &id, const KeptParty &party) const
    {
        const auto inChild = [](const KeptFact *fact) { return liesIn(*fact, Compartment::Child); };
        return !allOpen()
            && (party.everHadChild || waits(id)
                || std::ranges::any_of(party.everNamed, [&](const QString &m) { return waits(m); })
                || std::ranges::any_of(m_records.of(id), inChild));
    }
    // With the last of its members.
    [[nodiscard]] bool partyGoes(const QString &id, const KeptParty &party) const
    {
        return !isHalfShut(id, party) && partyHandedOver(id, party)
            && isOver(partySince(id, party), m_in.rules.intakeMonths)
            && std::ranges::all_of(party.members, [&](const auto &member) { return isSettled(member.first); });
    }
    [[nodiscard]] std::optional<RetentionCase> ofParty(const QString &id, const KeptRecord &record) const
    {
        const KeptParty &party = m_records.parties().at(id);
        const bool handed = partyHandedOver(id, party);
        const QDateTime since = partySince(id, party);
        if (isErasedAlone(record) || isHalfShut(id, party) || (handed && !m_going.contains(id))
            || !isOver(since, m_in.rules.intakeMonths))
            return {};
        RetentionCase one{Compartment::Intake, id, RetentionReason::NotHandedOver, since, {}};
        return handed ? going(std::move(one), record) : std::optional(one);
    }

    // ---- Both

    [[nodiscard]] std::optional<RetentionCase> going(RetentionCase one, const KeptRecord &record) const
    {
        one.reason = RetentionReason::HandedOver;
        for (const KeptFact *fact : record) {
            if (!isProof(*fact, one.subject))
                one.places.emplace_back(fact->device, fact->seq);
        }
        std::ranges::sort(one.places);
        return one.places.empty() ? std::nullopt : std::optional(std::move(one));
    }
    [[nodiscard]] std::optional<RetentionCase> report(const RecordKey &key, const KeptRecord &record) const
    {
        RetentionCase one{key.second, key.first, RetentionReason::ReportOver, latestOf(record), {}};
        if (isErasedAlone(record) || !isOver(one.since, m_in.rules.incidentMonths))
            return {};
        for (const KeptFact *fact : record)
            one.places.emplace_back(fact->device, fact->seq);
        std::ranges::sort(one.places);
        return one;
    }

    const RetentionInput &m_in;
    KeptRecords m_records;
    std::map<QString, QDateTime> m_handOvers;
    std::set<QString> m_going; // parties
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

std::vector<RetentionCase> retentionCases(const RetentionInput &input)
{
    return Judge(input).cases();
}

bool isClockDoubtful(const QDateTime &now, const QDateTime &believed)
{
    return !believed.isValid() || believed.daysTo(now) > kTrustedDays;
}

} // namespace prystan
