// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

#include "keptrecords.h"
#include "wordtable.h"

#include <algorithm>

namespace prystan {

namespace {

constexpr Word<RetentionReason> kReasons[] = {{RetentionReason::HandedOver, "handed_over"},
                                              {RetentionReason::ReportOver, "report_over"},
                                              {RetentionReason::SignOfLife, "sign_of_life"},
                                              {RetentionReason::NotHandedOver, "not_handed_over"}};

bool isRegistration(const KeptFact *fact)
{
    return fact->type == EventType::PersonRegistered;
}

bool stands(const KeptFact *fact)
{
    return isRegistration(fact) && fact->stands;
}

bool namesMembers(const KeptFact *fact)
{
    return fact->type == EventType::PartyRegistered;
}

bool isInChild(const KeptFact *fact)
{
    return fact->compartment == Compartment::Child;
}

// It says what became of her, and may be all that is left.
bool isEnd(const KeptFact *fact)
{
    return fact->type == EventType::HandedOver || fact->type == EventType::Erased;
}

bool isErasedAlone(const KeptRecord &record)
{
    return !record.empty()
        && std::ranges::all_of(record, [](const KeptFact *fact) { return fact->type == EventType::Erased; });
}

bool isSignOfLife(const KeptRecord &record)
{
    return !record.empty()
        && std::ranges::all_of(record, [](const KeptFact *fact) { return fact->type == EventType::Heartbeat; });
}

class Judge
{
public:
    explicit Judge(const RetentionInput &input)
        : m_in(input)
        , m_records(input.facts)
    { }

    [[nodiscard]] std::vector<RetentionCase> cases()
    {
        for (const auto &[id, party] : m_records.parties()) {
            if (isParty(id) && isHere(id) && partyGoes(id, party))
                m_going.insert(id);
        }
        const auto losesAMember = [&](const QString &id) {
            return std::ranges::any_of(m_records.parties().at(id).members,
                                       [&](const auto &member) { return isLastOfAParty(member.first); });
        };
        while (std::erase_if(m_going, losesAMember) > 0) { }
        std::vector<RetentionCase> found;
        for (const auto &[key, record] : m_records.all()) {
            auto one = isReport(key.second) ? report(key, record)
                : isSignOfLife(record)      ? signOfLife(key, record)
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
        return m_records.parties().contains(subject) && std::ranges::none_of(m_records.of(subject), isRegistration);
    }
    enum class Where { Anywhere, InChild };
    [[nodiscard]] std::optional<QDateTime> handedOver(const QString &subject, Where where = Where::Anywhere) const
    {
        std::optional<QDateTime> latest;
        for (const KeptFact *fact : m_records.of(subject)) {
            const bool counts = where == Where::Anywhere || isInChild(fact);
            if (fact->type == EventType::HandedOver && fact->subject == subject && counts)
                latest = std::max(latest, std::optional(fact->time));
        }
        return latest;
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
        const auto saysChild
            = [&](const QString &party) { return m_records.parties().at(party).members.at(subject).child; };
        const auto liesInChild
            = [&](const KeptFact *fact) { return fact->subject == subject && isInChild(fact) && !isEnd(fact); };
        if (std::ranges::any_of(record, [](const KeptFact *fact) { return stands(fact) && isInChild(fact); })
            || std::ranges::any_of(m_records.partiesOf(subject), saysChild))
            return true;
        return std::ranges::none_of(record, stands) && std::ranges::any_of(record, liesInChild);
    }
    [[nodiscard]] Compartment compartmentOf(const QString &subject) const
    {
        return isChild(subject) ? Compartment::Child : Compartment::Intake;
    }
    [[nodiscard]] int monthsOf(Compartment compartment) const
    {
        return compartment == Compartment::Child ? m_in.rules.childMonths : m_in.rules.intakeMonths;
    }
    // With every party in which she stands.
    [[nodiscard]] std::optional<QDateTime> handedOverWithOthers(const QString &subject) const
    {
        std::optional<QDateTime> latest;
        for (const QString &id : m_records.partiesOf(subject)) {
            const auto time = handedOver(id);
            if (!time)
                return {};
            latest = std::max(latest, time);
        }
        return latest;
    }
    // Of a child that of its party says nothing, nor what was said elsewhere.
    [[nodiscard]] std::optional<QDateTime> personHandedOver(const QString &subject) const
    {
        return isChild(subject) ? handedOver(subject, Where::InChild)
                                : std::max(handedOver(subject), handedOverWithOthers(subject));
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
    [[nodiscard]] bool additionsWait(const QString &subject) const
    {
        return m_records.hasAdditions(subject) && !allOpen();
    }
    // A registration that stands, or the word of a party where no registration came.
    [[nodiscard]] bool isPlacedHere(const QString &subject) const
    {
        const KeptRecord &record = m_records.of(subject);
        return std::ranges::any_of(record, stands)
            || (!m_records.partiesOf(subject).empty() && std::ranges::none_of(record, isRegistration));
    }
    // What lies in the shut compartment decides about her.
    [[nodiscard]] bool waits(const QString &subject) const
    {
        return additionsWait(subject) || (!allOpen() && !isPlacedHere(subject))
            || (!isOpen(Compartment::Child) && m_records.wasEverChild(subject));
    }
    [[nodiscard]] bool personOver(const QString &subject) const
    {
        return personHandedOver(subject) && personOld(subject) && !waits(subject);
    }

    // That a child was handed over, to whom and by whom, is shown for ever; so is that it was erased, and why. Of an
    // adult the hand-over is shown while others stay in the party that names her.
    [[nodiscard]] bool isProof(const KeptFact &fact, const QString &subject) const
    {
        if (!isEnd(&fact))
            return false;
        if (isInChild(&fact))
            return true;
        return fact.type == EventType::HandedOver
            && std::ranges::any_of(m_records.partiesOf(subject), [&](const QString &id) {
                   return m_records.parties().at(id).members.at(subject).listed && isHere(id) && !m_going.contains(id);
               });
    }

    // She took part in it until a correction took all of her answers back, and stands nowhere else.
    [[nodiscard]] bool wasTakenOut(const QString &subject) const
    {
        const KeptRecord &record = m_records.of(subject);
        return m_records.partiesOf(subject).empty() && std::ranges::any_of(record, isRegistration)
            && std::ranges::none_of(record, stands);
    }
    [[nodiscard]] bool goesWithItsParties(const QString &subject) const
    {
        return wasTakenOut(subject) && !personHandedOver(subject);
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

    // Nothing but her own word and that of others who go now tells that it is a party, and whose.
    [[nodiscard]] bool isLastOfAParty(const QString &subject) const
    {
        const auto goesUnlisted = [&](const auto &member) { return !member.second.listed && isSettled(member.first); };
        return isOpen(Compartment::Intake) && std::ranges::any_of(m_records.partiesOf(subject), [&](const QString &id) {
                   return isHere(id) && !m_going.contains(id)
                       && std::ranges::all_of(m_records.parties().at(id).members, goesUnlisted);
               });
    }

    [[nodiscard]] std::optional<RetentionCase> ofPerson(const QString &subject, const KeptRecord &record) const
    {
        if (isErasedAlone(record) || waits(subject))
            return {};
        RetentionCase one{compartmentOf(subject), subject, RetentionReason::NotHandedOver, personSince(subject), {}};
        const bool handed = personHandedOver(subject).has_value();
        if (goesWithItsParties(subject))
            return ofTakenOut(std::move(one), record);
        if (!personOld(subject) || (handed && isLastOfAParty(subject)))
            return {};
        return handed ? going(std::move(one), record) : std::optional(one);
    }

    // ---- Parties

    // Whose record was erased says nothing any more. A child's was where two people said so.
    [[nodiscard]] bool wasErased(const QString &member) const
    {
        const KeptRecord &record = m_records.of(member);
        return isErasedAlone(record) && (!isChild(member) || std::ranges::any_of(record, isInChild));
    }
    [[nodiscard]] bool isSettled(const QString &member) const { return wasErased(member) || personOver(member); }
    [[nodiscard]] bool partyHandedOver(const QString &id, const KeptParty &party) const
    {
        bool any = handedOver(id).has_value();
        for (const auto &[member, how] : party.members) {
            const bool own = personHandedOver(member).has_value();
            if (!own && !wasErased(member))
                return false;
            any = any || own;
        }
        return any;
    }
    [[nodiscard]] QDateTime partySince(const QString &id, const KeptParty &party) const
    {
        QDateTime since = latestOf(m_records.of(id));
        for (const auto &[member, how] : party.members) {
            if (how.listed)
                since = std::max(since, personHandedOver(member).value_or(since));
        }
        for (const QString &member : party.everNamed) {
            if (goesWithItsParties(member))
                since = std::max(since, latestOf(m_records.of(member)));
        }
        return since;
    }
    // Whose compartment is shut may still be in it, and some of the party may lie there too.
    [[nodiscard]] bool isHalfShut(const QString &id, const KeptParty &party) const
    {
        const KeptRecord &record = m_records.of(id);
        return !allOpen()
            && (additionsWait(id) || std::ranges::any_of(party.everNamed, [&](const QString &m) { return waits(m); })
                || std::ranges::any_of(record, isInChild) || std::ranges::none_of(record, namesMembers));
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
        const RetentionCase one{key.second, key.first, RetentionReason::ReportOver, latestOf(record), {}};
        if (isErasedAlone(record) || !isOver(one.since, m_in.rules.incidentMonths))
            return {};
        return allOf(record, one);
    }
    [[nodiscard]] std::optional<RetentionCase> signOfLife(const RecordKey &key, const KeptRecord &record) const
    {
        const RetentionCase one{key.second, key.first, RetentionReason::SignOfLife, latestOf(record), {}};
        return m_in.now >= one.since.addDays(kHeartbeatDays) ? std::optional(allOf(record, one)) : std::nullopt;
    }
    [[nodiscard]] static RetentionCase allOf(const KeptRecord &record, RetentionCase one)
    {
        for (const KeptFact *fact : record)
            one.places.emplace_back(fact->device, fact->seq);
        std::ranges::sort(one.places);
        return one;
    }

    const RetentionInput &m_in;
    KeptRecords m_records;
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
