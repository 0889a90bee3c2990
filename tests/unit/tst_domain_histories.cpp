// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true of retention whatever happened. PRYSTAN_HISTORIES sets how many histories are told (400),
// PRYSTAN_SEED repeats a run.
#include "recordhistory.h"
#include "recordrules.h"
#include "settings.h"

#include <QTest>
#include <algorithm>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

using Facts = std::vector<EventContent>;

const QDateTime kFounded{{2026, 1, 1}, {8, 0}, Qt::UTC};
const QDateTime kInTheEnd{{2060, 1, 1}, {8, 0}, Qt::UTC};
const std::set kAll{Compartment::Intake, Compartment::Child, Compartment::Incident, Compartment::Conduct};

// One history, and a moment in or after it.
struct Life {
    Life(quint32 seed, Arrival arrival)
        : dice(seed)
        , history(randomHistory(dice, arrival))
        , facts(factsOf(history))
        , now(kFounded.addDays(int(dice.bounded(1500))))
    {
        if (dice.bounded(2) == 0)
            rules = {24, months(), months(), months()};
    }
    [[nodiscard]] int months() { return 1 + int(dice.bounded(14)); }

    QRandomGenerator dice;
    History history;
    Facts facts;
    QDateTime now;
    RetentionRules rules;
};

std::vector<RetentionCase> casesOf(const Facts &facts, const Life &life, const QDateTime &now,
                                   const std::set<Compartment> &open = kAll)
{
    Facts seen;
    std::ranges::copy_if(facts, std::back_inserter(seen),
                         [&](const EventContent &event) { return open.contains(event.compartment); });
    return retentionCases({keptFacts(seen), open, life.rules, now, kFounded});
}

Ids goneFrom(const Facts &facts, const Life &life, const QDateTime &now, const std::set<Compartment> &open = kAll)
{
    Ids gone;
    for (const RetentionCase &one : casesOf(facts, life, now, open)) {
        for (const auto &[device, seq] : one.places)
            gone.insert(QString::number(seq)); // the ids of these histories
    }
    return gone;
}

Facts without(Facts facts, const Ids &gone)
{
    std::erase_if(facts, [&](const EventContent &event) { return gone.contains(event.id); });
    return facts;
}

QString list(const Ids &ids)
{
    return QStringList(ids.begin(), ids.end()).join(u' ');
}

// The answers of each, over both compartments.
std::map<QString, Folded> foldsOf(const Facts &facts)
{
    std::map<QString, Facts> bySubject;
    for (const EventContent &event : facts) {
        if (event.type == EventType::PersonRegistered || event.type == EventType::PartyRegistered
            || event.type == EventType::PartyWhereabouts || event.type == EventType::PersonAdded)
            bySubject[event.subject].push_back(event);
    }
    std::map<QString, Folded> folds;
    for (const auto &[subject, own] : bySubject)
        folds.emplace(subject, fold(own));
    return folds;
}

// ---- The properties: what is wrong; empty where nothing is

QString tooEarly(Life &life)
{
    const RecordRules rules(life.facts, life.rules, kFounded);
    const Ids gone = goneFrom(life.facts, life, life.now);
    for (const EventContent &event : life.facts) {
        if (!gone.contains(event.id))
            continue;
        if (const QString why = rules.whyNotYet(event, gone, life.now); !why.isEmpty())
            return u"%1 went: %2"_s.arg(event.id, why);
    }
    return {};
}

// Where the children's compartment is shut nothing more goes, and what is left goes where both are open.
QString otherHalf(Life &life)
{
    Ids half = goneFrom(life.facts, life, life.now, {Compartment::Intake});
    const Ids all = goneFrom(life.facts, life, life.now);
    if (!std::ranges::includes(all, half))
        return u"with half went %1; with all %2"_s.arg(list(half), list(all));
    half.merge(goneFrom(without(life.facts, half), life, life.now));
    return half == all ? QString() : u"with half first went %1; with all %2"_s.arg(list(half), list(all));
}

QString leftForASecondRun(Life &life)
{
    const Facts left = without(life.facts, goneFrom(life.facts, life, life.now));
    if (const Ids more = goneFrom(left, life, life.now); !more.empty())
        return u"%1 went in a second run"_s.arg(list(more));
    return {};
}

// One run now and one in the end, or one in the end alone.
QString otherEnd(Life &life)
{
    Ids twice = goneFrom(life.facts, life, life.now);
    twice.merge(goneFrom(without(life.facts, twice), life, kInTheEnd));
    const Ids once = goneFrom(life.facts, life, kInTheEnd);
    return twice == once ? QString() : u"went in two runs: %1; in one: %2"_s.arg(list(twice), list(once));
}

QString otherFold(Life &life)
{
    const Ids gone = goneFrom(life.facts, life, life.now);
    const Facts left = without(life.facts, gone);
    const auto before = foldsOf(life.facts), after = foldsOf(left);
    for (const auto &[subject, folded] : after) {
        if (folded != before.at(subject))
            return u"only half of %1 went"_s.arg(subject);
    }
    return {};
}

QString withoutItsRelease(Life &life)
{
    const Ids gone = goneFrom(life.facts, life, life.now);
    for (const EventContent &event : life.facts) {
        const QString released = releasedBy(event);
        if (std::ranges::find(life.facts, released, &EventContent::id) != life.facts.end()
            && gone.contains(event.id) != gone.contains(released))
            return u"of %1 and what it releases one went"_s.arg(event.id);
    }
    return {};
}

QString withoutItsParty(Life &life)
{
    const Facts left = without(life.facts, goneFrom(life.facts, life, life.now));
    const RecordRules before(life.facts, life.rules, kFounded), after(left, life.rules, kFounded);
    const auto foldsBefore = foldsOf(life.facts), foldsAfter = foldsOf(left);
    for (const EventContent &event : left) {
        if (event.type == EventType::PersonAdded && after.ownerOf(event) != before.ownerOf(event))
            return u"%1 was added to a code of %2, who went"_s.arg(event.id, before.ownerOf(event));
        if (event.type != EventType::PersonRegistered)
            continue;
        for (const QString &party : before.partiesOf(event.subject)) {
            if (foldsBefore.contains(party) && !foldsAfter.contains(party))
                return u"%1 stands in %2, which went"_s.arg(event.id, party);
        }
    }
    return {};
}

QString withoutItsMember(Life &life)
{
    const Facts left = without(life.facts, goneFrom(life.facts, life, life.now));
    const auto missing = RecordRules(life.facts, life.rules, kFounded).missingMembers();
    for (const auto &[party, members] : RecordRules(left, life.rules, kFounded).missingMembers()) {
        if (!missing.contains(party) || missing.at(party) != members)
            return u"%1 cannot say what became of a member"_s.arg(party);
    }
    return {};
}

QString inAnotherOrder(Life &life)
{
    Facts other = life.facts;
    for (std::size_t i = other.size(); i > 1; --i)
        std::swap(other[i - 1], other[std::size_t(life.dice.bounded(int(i)))]);
    return casesOf(life.facts, life, life.now) == casesOf(other, life, life.now) ? QString() : u"other cases"_s;
}

QString leftBehind(Life &life)
{
    const RecordRules rules(life.facts, life.rules, kFounded);
    const Ids gone = goneFrom(life.facts, life, kInTheEnd);
    for (const EventContent &event : without(life.facts, gone)) {
        if (!rules.staysForEver(event, gone))
            return u"%1 stays"_s.arg(event.id);
    }
    return {};
}

using Property = QString (&)(Life &);

} // namespace

class HistoriesTest : public QObject
{
    Q_OBJECT

private:
    void holds(Property wrong, Arrival arrival = Arrival::AsItMay)
    {
        int went = 0;
        for (int i = 0; i < m_histories; ++i) {
            Life life(m_seed + quint32(i), arrival);
            went += int(goneFrom(life.facts, life, life.now).size());
            if (const QString what = wrong(life); !what.isEmpty()) {
                qWarning().noquote() << toText(life.facts)
                        + u"now %1, months %2 %3 %4"_s.arg(life.now.toString(Qt::ISODate))
                              .arg(life.rules.intakeMonths)
                              .arg(life.rules.childMonths)
                              .arg(life.rules.incidentMonths);
                QFAIL(qPrintable(u"%1 (seed %2)"_s.arg(what).arg(m_seed + quint32(i))));
            }
        }
        qInfo("%d histories, %d events went (seed %u)", m_histories, went, m_seed);
        QVERIFY(went > m_histories);
    }

private Q_SLOTS:
    void nothingGoesBeforeItsTime() { holds(tooEarly); }
    void norWhereTheChildrenAreShut() { holds(otherHalf, Arrival::Whole); }
    void aSecondRunTakesNothingMore() { holds(leftForASecondRun); }
    void runsInBetweenChangeNothingInTheEnd() { holds(otherEnd); }
    void whatStaysIsFoldedAsBefore() { holds(otherFold); }
    void aReleaseAndWhatItReleasesGoTogether() { holds(withoutItsRelease); }
    void nobodyStaysWithoutHerParty() { holds(withoutItsParty); }
    void noPartyMissesWhoWent() { holds(withoutItsMember); }
    void theOrderOfEventsDoesNotMatter() { holds(inAnotherOrder); }
    void whatHasHadItsTimeGoes() { holds(leftBehind); }

private:
    int m_histories = number("PRYSTAN_HISTORIES", 400);
    quint32 m_seed = seedOfRun();
};

QTEST_GUILESS_MAIN(HistoriesTest)
#include "tst_domain_histories.moc"
