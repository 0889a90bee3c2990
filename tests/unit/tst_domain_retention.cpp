// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"
#include "settings.h"

#include <QTest>
#include <algorithm>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kFounded{{2026, 1, 1}, {8, 0}, Qt::UTC};
const QDate kDay{2026, 2, 1};

KeptFact fact(Compartment compartment, const QString &subject, qint64 seq, QDate day, EventType type,
              const QString &party = {})
{
    return {compartment, subject, party, u"k7"_s, seq, QDateTime(day, {9, 0}, Qt::UTC), type, {}, {}, true};
}

KeptFact naming(const QString &party, qint64 seq, QDate day, std::vector<KeptMember> members)
{
    KeptFact made = fact(Compartment::Intake, party, seq, day, EventType::PartyRegistered);
    made.members = std::move(members);
    return made;
}

QDateTime at(int year, int month, int day)
{
    return QDateTime({year, month, day}, {9, 0}, Qt::UTC);
}

const std::set kAll{Compartment::Intake, Compartment::Child, Compartment::Incident, Compartment::Conduct};

// "intake anna handed_over 1 3": what goes, or stays in sight.
QStringList cases(const std::vector<KeptFact> &facts, const QDateTime &now, const RetentionRules &rules = {},
                  const std::set<Compartment> &open = kAll)
{
    std::vector<KeptFact> known;
    std::ranges::copy_if(facts, std::back_inserter(known),
                         [&](const KeptFact &fact) { return open.contains(fact.compartment); });
    QStringList lines;
    for (const RetentionCase &one : retentionCases({known, open, rules, now, kFounded})) {
        QStringList words{toWord(one.compartment), one.subject, toWord(one.reason)};
        for (const auto &[device, seq] : one.places)
            words << QString::number(seq);
        lines << words.join(u' ');
    }
    return lines;
}

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyGoesAfterItsDelivery()
    {
        QCOMPARE(endOfCopy({}, at(2026, 2, 1)), at(2026, 2, 2));
        QCOMPARE(endOfCopy({0, 1, 1, 1}, at(2026, 2, 1)), at(2026, 2, 1));
    }

    void aSignOfLifeGoesAfterAWeek()
    {
        const auto beat = [](const QString &subject, qint64 seq, QDate day) {
            return fact(Compartment::Intake, subject, seq, day, EventType::Heartbeat);
        };
        const std::vector facts{beat(u"b1"_s, 4, {2026, 2, 1}), beat(u"b2"_s, 5, {2026, 2, 2})};
        QCOMPARE(cases(facts, at(2026, 2, 7)), QStringList());
        QCOMPARE(cases(facts, at(2026, 2, 8)), QStringList(u"intake b1 sign_of_life 4"_s));
        QCOMPARE(cases(facts, at(2026, 3, 8)),
                 (QStringList{u"intake b1 sign_of_life 4"_s, u"intake b2 sign_of_life 5"_s}));
        QCOMPARE(cases(facts, at(2026, 3, 8), {}, {Compartment::Child}), QStringList());
    }

    void whatWasErasedIsNoCase()
    {
        QCOMPARE(cases({fact(Compartment::Child, u"kid"_s, 1, {2026, 2, 1}, EventType::Erased),
                        fact(Compartment::Intake, u"party"_s, 2, {2026, 2, 1}, EventType::Erased)},
                       at(2029, 1, 1)),
                 QStringList());
    }

    // Also what was added last begins the time anew; a session that has only half of it open takes nothing.
    void anAdditionGoesWithTheRecordOfItsCode()
    {
        KeptFact anna = fact(Compartment::Intake, u"anna"_s, 1, {2026, 2, 1}, EventType::PersonRegistered, u"party"_s);
        KeptFact known = fact(Compartment::Intake, u"added"_s, 3, {2026, 3, 1}, EventType::PersonAdded);
        KeptFact added = fact(Compartment::Child, u"added"_s, 4, {2026, 3, 1}, EventType::PersonAdded);
        KeptFact stray = fact(Compartment::Child, u"stray"_s, 5, {2026, 2, 1}, EventType::PersonAdded);
        anna.codes = known.codes = added.codes = {u"BCDFGH"_s};
        stray.codes = {u"XXXXXX"_s};
        const KeptFact over = fact(Compartment::Intake, u"anna"_s, 2, {2026, 2, 10}, EventType::HandedOver);
        QCOMPARE(cases({anna, over, known, added}, at(2026, 5, 31)), QStringList());
        QCOMPARE(cases({anna, over, known, added}, at(2026, 6, 1)),
                 (QStringList{u"intake anna handed_over 1 2 3 4"_s}));
        QCOMPARE(cases({anna, over, known}, at(2026, 6, 1), {}, {Compartment::Intake}), QStringList());
        QCOMPARE(cases({anna, known, added}, at(2027, 6, 1)), (QStringList{u"intake anna not_handed_over"_s}));
        QCOMPARE(cases({anna, over, stray}, at(2027, 6, 1)),
                 (QStringList{u"intake anna handed_over 1 2"_s, u"child stray not_handed_over"_s}));
    }

    // Of a child that came alone the child's record decides, not the party's.
    void anAdditionToAChildStaysWithIt()
    {
        KeptFact party = fact(Compartment::Intake, u"party"_s, 1, {2026, 2, 1}, EventType::PartyRegistered);
        KeptFact kid = fact(Compartment::Child, u"kid"_s, 2, {2026, 2, 1}, EventType::PersonRegistered, u"party"_s);
        KeptFact known = fact(Compartment::Intake, u"added"_s, 4, {2026, 2, 1}, EventType::PersonAdded);
        KeptFact added = fact(Compartment::Child, u"added"_s, 5, {2026, 2, 1}, EventType::PersonAdded);
        party.codes = kid.codes = known.codes = added.codes = {u"BCDFGH"_s};
        const KeptFact over = fact(Compartment::Child, u"kid"_s, 3, {2026, 2, 10}, EventType::HandedOver);
        QCOMPARE(cases({party, kid, over, known, added}, at(2027, 2, 9)), QStringList());
        QCOMPARE(cases({party, kid, over, known, added}, at(2027, 2, 10)),
                 (QStringList{u"child kid handed_over 2 4 5"_s, u"intake party handed_over 1"_s}));
    }

    void aHouseholdGoesThreeMonthsAfterItsHandOver()
    {
        const std::vector<KeptFact> facts{
            fact(Compartment::Intake, u"party"_s, 1, {2026, 2, 1}, EventType::PartyRegistered),
            fact(Compartment::Intake, u"anna"_s, 2, {2026, 2, 1}, EventType::PersonRegistered, u"party"_s),
            fact(Compartment::Intake, u"party"_s, 3, {2026, 2, 10}, EventType::HandedOver),
            fact(Compartment::Intake, u"boris"_s, 4, {2026, 2, 1}, EventType::PersonRegistered, u"other"_s)};
        QCOMPARE(cases(facts, at(2026, 5, 9)), (QStringList{u"intake boris not_handed_over"_s}));
        QCOMPARE(cases(facts, at(2026, 5, 10)),
                 (QStringList{u"intake anna handed_over 2"_s, u"intake boris not_handed_over"_s,
                              u"intake party handed_over 1 3"_s}));
        QCOMPARE(cases(facts, at(2026, 3, 10), {24, 1, 12, 6}).size(), 3);
    }

    void ofAChildTheProofStays()
    {
        std::vector<KeptFact> facts{
            fact(Compartment::Child, u"kid"_s, 1, {2026, 2, 1}, EventType::PersonRegistered, u"party"_s),
            fact(Compartment::Child, u"kid"_s, 2, {2026, 2, 2}, EventType::Verified),
            fact(Compartment::Child, u"kid"_s, 3, {2026, 2, 3}, EventType::HandedOver)};
        QVERIFY(cases(facts, at(2027, 2, 2)).isEmpty());
        QCOMPARE(cases(facts, at(2027, 2, 3)), (QStringList{u"child kid handed_over 1 2"_s}));
        QVERIFY(cases({facts[2]}, at(2030, 1, 1)).isEmpty());
        // What is said later begins the time anew; that the party was handed over says nothing of a child.
        facts.push_back(fact(Compartment::Child, u"kid"_s, 4, {2026, 8, 1}, EventType::PersonAdded));
        QVERIFY(cases(facts, at(2027, 7, 31)).isEmpty());
        QCOMPARE(cases({facts[0], fact(Compartment::Intake, u"party"_s, 5, {2026, 2, 1}, EventType::HandedOver)},
                       at(2027, 6, 1)),
                 (QStringList{u"child kid not_handed_over"_s, u"intake party not_handed_over"_s}));
    }

    // Each is handed over by herself. Of an adult the hand-over stays while somebody else does, so that the party can
    // say what became of her.
    void aPartyGoesWithItsLastMember()
    {
        const KeptFact party = naming(u"party"_s, 1, {2026, 2, 1}, {{u"anna"_s}, {u"boris"_s}, {u"kid"_s, true}});
        const auto person = [](Compartment where, const QString &who, qint64 seq) {
            return fact(where, who, seq, {2026, 2, 1}, EventType::PersonRegistered, u"party"_s);
        };
        const std::vector<KeptFact> all{
            party,
            person(Compartment::Intake, u"anna"_s, 2),
            person(Compartment::Intake, u"boris"_s, 3),
            person(Compartment::Child, u"kid"_s, 4),
            fact(Compartment::Intake, u"anna"_s, 5, {2026, 2, 10}, EventType::HandedOver),
            fact(Compartment::Child, u"kid"_s, 6, {2026, 3, 10}, EventType::HandedOver),
            fact(Compartment::Intake, u"boris"_s, 7, {2027, 6, 10}, EventType::HandedOver),
            fact(Compartment::Child, u"party"_s, 8, {2026, 2, 1}, EventType::PartyWhereabouts),
        };
        QCOMPARE(cases(all, at(2026, 5, 9)), QStringList());
        QCOMPARE(cases(all, at(2026, 5, 10)), QStringList(u"intake anna handed_over 2"_s));
        QCOMPARE(cases(all, at(2027, 3, 10)),
                 (QStringList{u"intake anna handed_over 2"_s, u"child kid handed_over 4"_s}));
        QCOMPARE(cases(all, at(2027, 9, 9)).size(), 2);
        const QStringList last{u"intake anna handed_over 2 5"_s, u"intake boris handed_over 3 7"_s,
                               u"child kid handed_over 4"_s, u"intake party handed_over 1 8"_s};
        QCOMPARE(cases(all, at(2027, 9, 10)), last);
        // What lies in a shut compartment cannot be judged, so the party waits for who can.
        QCOMPARE(cases(all, at(2030, 1, 1), {}, {Compartment::Intake}),
                 (QStringList{u"intake anna handed_over 2"_s, u"intake boris handed_over 3"_s}));
        // Whoever went before leaves no more than what proves it.
        QCOMPARE(cases({all[0], all[4], all[5], all[6]}, at(2027, 9, 9)), QStringList());
        QCOMPARE(cases({all[0], all[4], all[5], all[6]}, at(2027, 9, 10)),
                 (QStringList{u"intake anna handed_over 5"_s, u"intake boris handed_over 7"_s,
                              u"intake party handed_over 1"_s}));
    }

    void aPartyStaysWithWhoNeverCameIn()
    {
        const KeptFact party = naming(u"party"_s, 1, {2026, 2, 1}, {{u"anna"_s}, {u"kid"_s, true}});
        const KeptFact over = fact(Compartment::Intake, u"party"_s, 2, {2026, 2, 10}, EventType::HandedOver);
        QCOMPARE(cases({party, over}, at(2030, 1, 1)), QStringList(u"intake party not_handed_over"_s));
        const KeptFact kid = fact(Compartment::Child, u"kid"_s, 3, {2026, 2, 10}, EventType::HandedOver);
        QCOMPARE(cases({party, over, kid}, at(2030, 1, 1)), QStringList(u"intake party handed_over 1 2"_s));
        const KeptFact erased = fact(Compartment::Child, u"kid"_s, 3, {2026, 2, 10}, EventType::Erased);
        QCOMPARE(cases({party, over, erased}, at(2030, 1, 1)), QStringList(u"intake party handed_over 1 2"_s));
    }

    // Entered as an adult, and a correction made her a child: she is one record.
    void whoMovedGoesAsOne()
    {
        KeptFact before = fact(Compartment::Intake, u"kid"_s, 1, {2026, 2, 1}, EventType::PersonRegistered, u"party"_s);
        before.stands = false;
        const std::vector<KeptFact> facts{
            before, fact(Compartment::Child, u"kid"_s, 2, {2026, 2, 1}, EventType::PersonRegistered, u"party"_s),
            fact(Compartment::Child, u"kid"_s, 3, {2026, 2, 10}, EventType::HandedOver)};
        QCOMPARE(cases(facts, at(2027, 2, 9)), QStringList());
        QCOMPARE(cases(facts, at(2027, 2, 10)), QStringList(u"child kid handed_over 1 2"_s));
    }

    // She stands nowhere, and nobody will hand her over.
    void whomACorrectionTookOutGoesWithTheParty()
    {
        KeptFact before = naming(u"party"_s, 1, {2026, 2, 1}, {{u"anna"_s}, {u"kid"_s, true}});
        const KeptFact after = naming(u"party"_s, 2, {2026, 2, 1}, {{u"anna"_s}});
        KeptFact kid = fact(Compartment::Child, u"kid"_s, 3, {2026, 2, 1}, EventType::PersonRegistered, u"party"_s);
        KeptFact nulls = fact(Compartment::Child, u"kid"_s, 4, {2026, 2, 1}, EventType::PersonRegistered);
        before.stands = kid.stands = nulls.stands = false;
        const KeptFact anna
            = fact(Compartment::Intake, u"anna"_s, 5, {2026, 2, 1}, EventType::PersonRegistered, u"party"_s);
        const KeptFact over = fact(Compartment::Intake, u"anna"_s, 6, {2026, 2, 10}, EventType::HandedOver);
        QCOMPARE(cases({before, after, kid, nulls, anna}, at(2030, 1, 1)),
                 (QStringList{u"intake anna not_handed_over"_s, u"intake party not_handed_over"_s}));
        QCOMPARE(cases({before, after, kid, nulls, anna, over}, at(2026, 5, 9)), QStringList());
        QCOMPARE(cases({before, after, kid, nulls, anna, over}, at(2026, 5, 10)),
                 (QStringList{u"intake anna handed_over 5 6"_s, u"child kid handed_over 3 4"_s,
                              u"intake party handed_over 1 2"_s}));
        // Where she lies is shut: she would stay behind.
        QCOMPARE(cases({before, after, anna, over}, at(2026, 5, 10), {}, {Compartment::Intake}),
                 QStringList(u"intake anna handed_over 5"_s));
        // Without the party nobody can tell.
        QCOMPARE(cases({kid, nulls}, at(2030, 1, 1)), QStringList(u"child kid not_handed_over"_s));
        // Taken out of this one, she stands in another.
        const KeptFact other = naming(u"other"_s, 7, {2026, 2, 1}, {{u"kid"_s, true}});
        QCOMPARE(cases({before, after, kid, nulls, anna, over, other}, at(2030, 1, 1)),
                 (QStringList{u"intake anna handed_over 5 6"_s, u"child kid not_handed_over"_s,
                              u"intake other not_handed_over"_s, u"intake party handed_over 1 2"_s}));
    }

    // Found by the random histories (tst_domain_histories), each as small as it gets.

    // What is written to a report's compartment speaks of the report; what is written to intake, of no child.
    void aHandOverCountsInItsCompartment()
    {
        const KeptFact anna = fact(Compartment::Intake, u"anna"_s, 1, kDay, EventType::PersonRegistered);
        const KeptFact kid = fact(Compartment::Child, u"kid"_s, 2, kDay, EventType::PersonRegistered);
        const KeptFact ofAnna = fact(Compartment::Incident, u"anna"_s, 3, kDay, EventType::HandedOver);
        const KeptFact ofKid = fact(Compartment::Intake, u"kid"_s, 4, kDay, EventType::HandedOver);
        QCOMPARE(cases({anna, kid, ofAnna, ofKid}, at(2030, 1, 1)),
                 (QStringList{u"intake anna not_handed_over"_s, u"incident anna report_over 3"_s,
                              u"child kid not_handed_over"_s}));
    }

    void ofAChildOnlyAnErasureInChildEndsTheWait()
    {
        const KeptFact party = naming(u"party"_s, 1, kDay, {{u"anna"_s}, {u"kid"_s, true}});
        const KeptFact over = fact(Compartment::Intake, u"party"_s, 2, kDay, EventType::HandedOver);
        const KeptFact erased = fact(Compartment::Intake, u"kid"_s, 3, kDay, EventType::Erased);
        QCOMPARE(cases({party, over, erased}, at(2030, 1, 1)), QStringList(u"intake party not_handed_over"_s));
    }

    // A correction made her an adult, and what she had said as a child was erased. Of anna all was taken back, and
    // what was added to her code lies with the children.
    void whatIsLeftInChildMakesNoChild()
    {
        const KeptFact party = naming(u"party"_s, 1, kDay, {{u"boris"_s}});
        const KeptFact erased = fact(Compartment::Child, u"boris"_s, 2, kDay, EventType::Erased);
        const KeptFact over = fact(Compartment::Intake, u"boris"_s, 3, kDay, EventType::HandedOver);
        QCOMPARE(cases({party, erased, over}, at(2030, 1, 1)),
                 (QStringList{u"intake boris handed_over 3"_s, u"intake party handed_over 1"_s}));
        KeptFact anna = fact(Compartment::Intake, u"anna"_s, 4, kDay, EventType::PersonRegistered);
        KeptFact added = fact(Compartment::Child, u"added"_s, 5, kDay, EventType::PersonAdded);
        anna.codes = added.codes = {u"BCDFGH"_s};
        anna.stands = false;
        const KeptFact annaOver = fact(Compartment::Intake, u"anna"_s, 6, kDay, EventType::HandedOver);
        QCOMPARE(cases({anna, added, annaOver}, at(2026, 6, 1)), QStringList(u"intake anna handed_over 4 5 6"_s));
    }

    // Her own word alone says that she is in it: the party can say nothing of her, and keeps no proof.
    void whomThePartyDoesNotNameLeavesNothing()
    {
        const std::vector<KeptFact> facts{
            naming(u"party"_s, 1, kDay, {{u"kid"_s, true}}),
            fact(Compartment::Intake, u"anna"_s, 2, kDay, EventType::PersonRegistered, u"party"_s),
            fact(Compartment::Intake, u"anna"_s, 3, kDay, EventType::HandedOver)};
        QCOMPARE(cases(facts, at(2026, 6, 1)),
                 (QStringList{u"intake anna handed_over 2 3"_s, u"intake party not_handed_over"_s}));
    }

    // Nor does the party wait for her hand-over, which nothing would tell in the next run.
    void norDoesThePartyWaitForWhomItDoesNotName()
    {
        const std::vector<KeptFact> facts{
            naming(u"party"_s, 1, kDay, {{u"anna"_s}}),
            fact(Compartment::Intake, u"anna"_s, 2, kDay, EventType::HandedOver),
            fact(Compartment::Child, u"kid"_s, 3, kDay, EventType::PersonRegistered, u"party"_s),
            fact(Compartment::Child, u"kid"_s, 4, {2026, 5, 1}, EventType::HandedOver)};
        QCOMPARE(cases(facts, at(2026, 6, 1), {24, 3, 1, 6}),
                 (QStringList{u"intake anna handed_over 2"_s, u"child kid handed_over 3"_s,
                              u"intake party handed_over 1"_s}));
    }

    // The party's own registration never came. Its last members go with it, for nobody else tells whose it was.
    void theLastOfAPartyWaitForIt()
    {
        const std::vector<KeptFact> facts{
            fact(Compartment::Child, u"party"_s, 1, {2026, 5, 1}, EventType::PartyWhereabouts),
            fact(Compartment::Intake, u"anna"_s, 2, kDay, EventType::PersonRegistered, u"party"_s),
            fact(Compartment::Intake, u"anna"_s, 3, kDay, EventType::HandedOver)};
        QCOMPARE(cases(facts, at(2026, 7, 31)), QStringList());
        QCOMPARE(cases(facts, at(2026, 8, 1)),
                 (QStringList{u"intake anna handed_over 2 3"_s, u"intake party handed_over 1"_s}));
        // Nor does another party go from under her.
        std::vector<KeptFact> two = facts;
        two.push_back(naming(u"other"_s, 4, kDay, {{u"anna"_s}}));
        QCOMPARE(cases(two, at(2026, 7, 31)), QStringList());
        // What nobody names is a party all the same; where the children are shut, one of them may be in it.
        const KeptFact over = fact(Compartment::Intake, u"party"_s, 4, kDay, EventType::HandedOver);
        QCOMPARE(cases({facts[0], over}, at(2026, 8, 1)), QStringList(u"intake party handed_over 1 4"_s));
        QCOMPARE(cases({facts[1], facts[2], over}, at(2030, 1, 1), {}, {Compartment::Intake}), QStringList());
    }

    void whoStandsInTwoPartiesIsHandedOverWithBoth()
    {
        const std::vector<KeptFact> facts{
            naming(u"one"_s, 1, kDay, {{u"anna"_s}}), naming(u"two"_s, 2, kDay, {{u"anna"_s}}),
            fact(Compartment::Intake, u"anna"_s, 3, kDay, EventType::PersonRegistered, u"one"_s),
            fact(Compartment::Intake, u"one"_s, 4, kDay, EventType::HandedOver)};
        QCOMPARE(cases(facts, at(2030, 1, 1)).filter(u" handed_over"_s), QStringList());
    }

    // Added to the code of somebody who was taken out: that is a later word, too.
    void aLateWordOfWhomWasTakenOutKeepsTheParty()
    {
        const KeptFact party = naming(u"party"_s, 1, kDay, {{u"anna"_s}});
        const KeptFact over = fact(Compartment::Intake, u"anna"_s, 2, kDay, EventType::HandedOver);
        KeptFact kid = fact(Compartment::Child, u"kid"_s, 3, kDay, EventType::PersonRegistered, u"party"_s);
        KeptFact added = fact(Compartment::Child, u"added"_s, 4, {2026, 5, 1}, EventType::PersonAdded);
        kid.stands = false;
        kid.codes = added.codes = {u"BCDFGH"_s};
        QCOMPARE(cases({party, over, kid, added}, at(2026, 7, 31)), QStringList());
        QCOMPARE(cases({party, over, kid, added}, at(2026, 8, 1)),
                 (QStringList{u"intake anna handed_over 2"_s, u"child kid handed_over 3 4"_s,
                              u"intake party handed_over 1"_s}));
    }

    // Whom somebody called a child, whose registration is not here, or who took all of it back, may be in Child.
    void whereTheChildrenAreShutNobodyIsJudgedWhoMayBeThere()
    {
        const std::set intake{Compartment::Intake};
        KeptFact before = naming(u"party"_s, 1, kDay, {{u"anna"_s, true}});
        before.stands = false;
        const KeptFact after = naming(u"party"_s, 2, kDay, {{u"anna"_s}});
        KeptFact anna = fact(Compartment::Intake, u"anna"_s, 3, kDay, EventType::PersonRegistered, u"party"_s);
        const KeptFact over = fact(Compartment::Intake, u"anna"_s, 4, kDay, EventType::HandedOver);
        QCOMPARE(cases({after, anna, over}, at(2030, 1, 1), {}, intake).size(), 2);
        QCOMPARE(cases({before, after, anna, over}, at(2030, 1, 1), {}, intake), QStringList());
        QCOMPARE(cases({over}, at(2030, 1, 1), {}, intake), QStringList());
        anna.stands = false;
        QCOMPARE(cases({after, anna, over}, at(2030, 1, 1), {}, intake), QStringList());
    }

    void aReportHasItsAgeAlone()
    {
        for (const Compartment compartment : {Compartment::Incident, Compartment::Conduct}) {
            const std::vector<KeptFact> facts{fact(compartment, u"r"_s, 1, {2026, 2, 1}, EventType::IncidentReported)};
            QVERIFY(cases(facts, at(2026, 7, 31)).isEmpty());
            QCOMPARE(cases(facts, at(2026, 8, 1)), QStringList(toWord(compartment) + u" r report_over 1"_s));
        }
    }

    // A device whose clock said 1970 or 2099.
    void noClockMakesARecordOlderThanTheOrganisation()
    {
        const std::vector<KeptFact> early{
            fact(Compartment::Intake, u"anna"_s, 1, {1970, 1, 1}, EventType::PersonRegistered),
            fact(Compartment::Intake, u"anna"_s, 2, {1970, 1, 1}, EventType::HandedOver)};
        QVERIFY(cases(early, at(2026, 3, 1)).isEmpty());
        QCOMPARE(cases(early, at(2026, 4, 1)).size(), 1);
        const std::vector<KeptFact> late{
            fact(Compartment::Intake, u"anna"_s, 1, {2026, 2, 1}, EventType::PersonRegistered),
            fact(Compartment::Intake, u"anna"_s, 2, {2099, 1, 1}, EventType::HandedOver)};
        QVERIFY(cases(late, at(2030, 1, 1)).isEmpty());
    }

    void aClockThatJumpsIsDoubted()
    {
        QVERIFY(!isClockDoubtful(at(2026, 2, 5), at(2026, 2, 1)));
        QVERIFY(isClockDoubtful(at(2026, 2, 6), at(2026, 2, 1)));
        QVERIFY(isClockDoubtful(at(2031, 2, 1), at(2026, 2, 1)));
        QVERIFY(!isClockDoubtful(at(2020, 2, 1), at(2026, 2, 1))); // then nothing is over
        QVERIFY(isClockDoubtful(at(2026, 2, 1), {}));
    }

    // Whatever the events are: without a hand-over no person and no party goes, and a proof never does.
    void nothingGoesByTimeAlone()
    {
        const quint32 seed = tests::seedOfRun();
        QRandomGenerator dice(seed);
        int rounds = 0, went = 0;
        for (; rounds < 5'000; ++rounds) {
            std::vector<KeptFact> facts;
            const int count = 1 + int(dice.bounded(12));
            facts.reserve(std::size_t(count));
            for (int i = 0; i < count; ++i) {
                facts.push_back(fact(Compartment(dice.bounded(4)), QString(QChar(u'a' + int(dice.bounded(3)))), i + 1,
                                     QDate(2026, 1, 1).addDays(int(dice.bounded(900))), EventType(dice.bounded(12)),
                                     dice.bounded(2) == 0 ? QString() : QString(QChar(u'a' + int(dice.bounded(3))))));
            }
            for (const RetentionCase &one : retentionCases({facts, kAll, {}, at(2032, 1, 1), kFounded})) {
                const auto isReport = [](const KeptFact &f) {
                    return f.compartment == Compartment::Incident || f.compartment == Compartment::Conduct;
                };
                const auto isHandOver = [&](const KeptFact &f) {
                    const auto belongs = [&](const KeptFact &own) {
                        return (own.subject == one.subject && own.party == f.subject)
                            || (own.subject == f.subject && own.party == one.subject);
                    };
                    return f.type == EventType::HandedOver
                        && (f.subject == one.subject || std::ranges::any_of(facts, belongs));
                };
                QVERIFY(one.places.empty() || one.reason == RetentionReason::ReportOver
                        || std::ranges::any_of(facts, isHandOver));
                for (const auto &[device, seq] : one.places) {
                    const KeptFact &gone = facts[std::size_t(seq) - 1];
                    QCOMPARE(gone.subject, one.subject);
                    QCOMPARE(isReport(gone), one.reason == RetentionReason::ReportOver);
                    QVERIFY(gone.compartment != Compartment::Child || gone.type != EventType::HandedOver);
                    ++went;
                }
            }
        }
        qInfo("%d histories, %d events went, 0 without a hand-over (seed %u)", rounds, went, seed);
        QVERIFY(went > 1000);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_domain_retention.moc"
