// SPDX-License-Identifier: GPL-3.0-or-later
// What staff say of a record that is there, folded again: alone, against each other, in whatever order it arrives.
#include "amendment.h"
#include "eventlimits.h"
#include "question.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <random>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);
constexpr auto kIntake = Compartment::Intake;
constexpr auto kChild = Compartment::Child;

Person person(const QString &subject, const QString &family, Birth birth)
{
    Person made;
    made.subject = subject;
    made.name.family = family;
    made.birth = birth;
    return made;
}

Birth year(int value)
{
    return {BirthKind::YearOnly, 0, 0, value, 0};
}

Party family()
{
    Party party;
    party.id = u"g"_s;
    party.phone = u"+380 44 000 00 00"_s;
    party.place = PlaceKind::Reception;
    party.persons = {person(u"mother"_s, u"Шевченко"_s, year(1988)), person(u"son"_s, u"Шевченко"_s, year(2004))};
    return party;
}

// What every device would hold, and what several of them say without knowing of each other.
class Office
{
public:
    explicit Office(const Party &party = family()) { say(eventsOf(party, kToday), {}, u"K7"_s); }

    // One device's view of the record, as it was when it was opened.
    struct Seen {
        RecordFacts facts;
        Folded person, party;
    };
    [[nodiscard]] Seen look(const QString &subject, const std::set<Compartment> &open = {kIntake, kChild}) const
    {
        Seen seen;
        for (const EventContent &event : m_events) {
            if (!open.contains(event.compartment))
                continue;
            (event.subject == subject ? seen.facts.person : seen.facts.party).push_back(event);
            seen.facts.known.insert(event.id);
        }
        std::erase_if(seen.facts.party, [](const EventContent &event) { return event.subject != u"g"; });
        seen.facts.intakeOpen = open.contains(kIntake);
        seen.person = foldOf(seen.facts.person);
        seen.party = foldOf(seen.facts.party);
        return seen;
    }
    QStringList say(const std::vector<EventDraft> &drafts, const std::set<QString> &known, const QString &device)
    {
        QStringList ids;
        for (const EventDraft &draft : drafts) {
            EventContent event;
            event.org = u"org"_s;
            event.id = ids.emplace_back(u"%1-%2"_s.arg(device).arg(++m_count));
            event.submission = {event.id, 1, 1};
            event.subject = draft.subject;
            event.compartment = draft.compartment;
            event.type = draft.type;
            event.body = draft.body;
            event.device = event.author = device;
            event.seq = m_count;
            event.seen = QStringList(known.begin(), known.end());
            event.time = event.spokenAt = QDateTime(kToday, {9, 0}, Qt::UTC).addSecs(m_count);
            m_events.push_back(event);
        }
        return ids;
    }
    // A device that has seen `seen` makes the person what `change` makes of her.
    QStringList correct(const Seen &seen, const QString &subject, const std::function<void(Person &)> &change,
                        const QString &device)
    {
        const Person shown = personFromBody(subject, seen.person.body());
        Person wanted = shown;
        change(wanted);
        const auto drafts = amend(seen.facts, correctionOf(shown, wanted, seen.person, kToday), std::nullopt, kToday);
        return drafts ? say(*drafts, seen.facts.known, device) : QStringList{u"refused"_s};
    }
    QStringList choose(const Seen &seen, const QString &question, const QString &event, const QString &device)
    {
        const bool ofParty = isOfParty(question);
        const auto choice = choiceOf(ofParty ? seen.party : seen.person, question, event);
        if (!choice)
            return {};
        const auto drafts = amend(seen.facts, ofParty ? std::nullopt : choice, ofParty ? choice : std::nullopt, kToday);
        return drafts ? say(*drafts, seen.facts.known, device) : QStringList{u"refused"_s};
    }
    [[nodiscard]] std::vector<EventContent> &events() { return m_events; }
    [[nodiscard]] Person now(const QString &subject) const
    {
        return personFromBody(subject, look(subject).person.body());
    }
    [[nodiscard]] std::set<QString> open(const QString &subject) const
    {
        return openQuestions(versionsOf(look(subject).person));
    }
    // Events behind the first `from`, as words: where, whom, what.
    [[nodiscard]] QStringList saidSince(std::size_t from) const
    {
        QStringList words;
        for (std::size_t i = from; i < m_events.size(); ++i)
            words << QStringList{toWord(m_events[i].compartment), m_events[i].subject, toWord(m_events[i].type)}.join(
                u' ');
        return words;
    }

private:
    std::vector<EventContent> m_events;
    int m_count = 0;
};

QStringList familiesOf(const Folded &folded)
{
    QStringList names;
    for (const FieldValue &value : folded.fields.at(u"name.family"_s))
        names << value.value.toString();
    return names;
}

void called(Person &person, const QString &name)
{
    person.name.family = name;
}

} // namespace

class TestDomainAmendment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatChangesIsSaid()
    {
        Office office;
        const std::size_t before = office.events().size();
        office.correct(
            office.look(u"mother"_s), u"mother"_s, [](Person &p) { called(p, u"Шевчук"_s); }, u"S1"_s);
        QCOMPARE(office.saidSince(before), QStringList{u"intake mother person.registered"_s});
        QCOMPARE(office.events().back().body,
                 (QJsonObject{{u"party"_s, u"g"_s}, {u"name"_s, QJsonObject{{u"family"_s, u"Шевчук"_s}}}}));
        QCOMPARE(office.now(u"mother"_s).name.family, u"Шевчук"_s);
        QCOMPARE(office.now(u"mother"_s).birth, year(1988));
        QVERIFY(office.open(u"mother"_s).empty());
    }

    void nothingChangedIsNothingSaid()
    {
        Office office;
        QVERIFY(office
                    .correct(
                        office.look(u"mother"_s), u"mother"_s, [](Person &) {}, u"S1"_s)
                    .isEmpty());
    }

    void whatIsEmptiedIsTakenBack()
    {
        Office office;
        office.correct(
            office.look(u"mother"_s), u"mother"_s, [](Person &p) { called(p, {}); }, u"S1"_s);
        QVERIFY(!office.look(u"mother"_s).person.fields.contains(u"name.family"_s));
    }

    // A year and a date would otherwise pass by each other, and one of them be lost.
    void aBirthIsSaidWhole()
    {
        Office office;
        const auto seen = office.look(u"mother"_s);
        office.correct(
            seen, u"mother"_s, [](Person &p) { p.birth = year(1987); }, u"S1"_s);
        office.correct(
            seen, u"mother"_s,
            [](Person &p) {
                p.birth = {BirthKind::Date, 3, 4, 1986, 0};
            },
            u"S2"_s);
        QCOMPARE(office.open(u"mother"_s), std::set<QString>{u"birth"_s});
        QList<int> years;
        for (const Version &version : versionsOf(office.look(u"mother"_s).person))
            years << personFromBody({}, version.body).birth.year;
        QCOMPARE(years, (QList<int>{1987, 1986}));
    }

    // The same age, told on two days, is no difference; another age is one of today.
    void anEstimateIsOfItsDay()
    {
        Party party = family();
        party.persons.back().birth = {BirthKind::AboutAge, 0, 0, 0, 10, QDate(2026, 1, 2)};
        Office office(party);
        const auto seen = office.look(u"son"_s);
        const std::size_t before = office.events().size();
        office.correct(
            seen, u"son"_s,
            [](Person &p) {
                called(p, u"Шевчук"_s);
                p.birth.estimatedOn = {};
            },
            u"S1"_s);
        QVERIFY(!office.events().back().body.contains(u"birth"));
        QCOMPARE(office.saidSince(before), QStringList{u"child son person.registered"_s});
        office.correct(
            office.look(u"son"_s), u"son"_s, [](Person &p) { p.birth.age = 11; }, u"S1"_s);
        QCOMPARE(office.now(u"son"_s).birth.estimatedOn, kToday);
    }

    void aMarkGoesWithTheAnswerItIsAbout()
    {
        Party party = family();
        party.persons.front().name.given = u"Олена1"_s;
        Office office(party);
        QVERIFY(office.events().at(1).body[u"marks"].toArray().contains(u"digits_in_name:given_name"_s));
        office.correct(
            office.look(u"mother"_s), u"mother"_s, [](Person &p) { called(p, u"Шевчук2"_s); }, u"S1"_s);
        QVERIFY(office.events().back().body[u"marks"].toArray().contains(u"digits_in_name:family_name"_s));
        office.correct(
            office.look(u"mother"_s), u"mother"_s,
            [](Person &p) {
                p.name = {u"Шевчук"_s, u"Олена"_s, {}};
            },
            u"S1"_s);
        QVERIFY(office.events().back().body[u"marks"].isNull());
    }

    void whoBecomesAMinorMovesToTheChildren()
    {
        Office office;
        const std::size_t before = office.events().size();
        office.correct(
            office.look(u"son"_s), u"son"_s, [](Person &p) { p.birth = year(2014); }, u"S1"_s);
        QCOMPARE(office.saidSince(before),
                 (QStringList{u"intake g party.registered"_s, u"child g party.whereabouts"_s,
                              u"intake son person.registered"_s, u"child son person.registered"_s}));
        // Both see all of it; who has no key of the children's sees a child, and nothing else.
        const auto both = office.look(u"son"_s);
        QCOMPARE(personFromBody(u"son"_s, both.person.body()).name.family, u"Шевченко"_s);
        QCOMPARE(personFromBody(u"son"_s, both.person.body()).birth, year(2014));
        QCOMPARE(both.party.body()[u"place"].toString(), u"reception"_s);
        QVERIFY(versionsOf(both.person).empty() && versionsOf(both.party).empty());
        const auto half = office.look(u"son"_s, {kIntake});
        QCOMPARE(half.person.body(), (QJsonObject{{u"party"_s, u"g"_s}}));
        QVERIFY(!half.party.body().contains(u"place"));
        QCOMPARE(half.party.body()[u"phone"].toString(), u"+380 44 000 00 00"_s); // the mother's
        const QJsonArray members = half.party.body()[u"members"].toArray();
        QCOMPARE(members.size(), 2);
        QCOMPARE(members.at(1).toObject(),
                 (QJsonObject{{u"subject"_s, u"son"_s}, {u"child"_s, true}, {u"about"_s, 11}}));
        QCOMPARE(members.at(0).toObject(), (QJsonObject{{u"subject"_s, u"mother"_s}, {u"child"_s, false}}));
    }

    void theOtherWayRoundItIsTheSame()
    {
        Office office;
        office.correct(
            office.look(u"son"_s), u"son"_s, [](Person &p) { p.birth = year(2014); }, u"S1"_s);
        office.correct(
            office.look(u"son"_s), u"son"_s, [](Person &p) { p.birth = year(1999); }, u"S1"_s);
        const auto half = office.look(u"son"_s, {kIntake});
        QCOMPARE(personFromBody(u"son"_s, half.person.body()).birth, year(1999));
        QCOMPARE(half.person.body()[u"name"][u"family"].toString(), u"Шевченко"_s);
        QCOMPARE(half.party.body()[u"place"].toString(), u"reception"_s);
        const auto child = office.look(u"son"_s, {kChild});
        QCOMPARE(child.person.body(), (QJsonObject{{u"party"_s, u"g"_s}}));
        QVERIFY(!child.party.body().contains(u"place"));
        // Who does not know who else is in the party cannot move anybody.
        Office other;
        other.correct(
            other.look(u"son"_s), u"son"_s, [](Person &p) { p.birth = year(2014); }, u"S1"_s);
        QCOMPARE(other.correct(
                     other.look(u"son"_s, {kChild}), u"son"_s, [](Person &p) { p.birth = year(1999); }, u"S2"_s),
                 QStringList{u"refused"_s});
    }

    // She was a child when she came; what is corrected later stays with what was said then.
    void whoComesOfAgeStaysWhereSheIs()
    {
        Party party = family();
        party.persons.back().birth = {BirthKind::Date, 25, 11, 2008, 0};
        Office office;
        office.events().clear();
        office.say(eventsOf(party, kToday), {}, u"K7"_s);
        const auto seen = office.look(u"son"_s);
        const Person shown = personFromBody(u"son"_s, seen.person.body());
        Person wanted = shown;
        called(wanted, u"Шевчук"_s);
        const QDate later = kToday.addYears(1);
        const auto drafts = amend(seen.facts, correctionOf(shown, wanted, seen.person, later), std::nullopt, later);
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 1U);
        QCOMPARE(drafts->front().compartment, kChild);
    }

    void aPhoneGoesWithItsOwner()
    {
        Office office;
        const auto change = [&](const Office::Seen &seen, const QString &phone) {
            Party shown, wanted;
            mergePartyBody(shown, seen.party.body());
            wanted = shown;
            wanted.phone = phone;
            return amend(seen.facts, std::nullopt, correctionOf(shown, wanted, seen.party, kToday), kToday);
        };
        const auto drafts = change(office.look(u"mother"_s), u"+31 6 00 00 00 00"_s);
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 1U);
        QCOMPARE(drafts->front().compartment, kIntake);
        QCOMPARE(drafts->front().body, (QJsonObject{{u"phone"_s, u"+31 6 00 00 00 00"_s}}));
        office.correct(
            office.look(u"mother"_s), u"mother"_s, [](Person &p) { p.birth = year(2012); }, u"S1"_s);
        QVERIFY(!office.look(u"mother"_s, {kIntake}).party.body().contains(u"phone"));
        const auto hers = change(office.look(u"mother"_s), u"+31 6 00 00 00 00"_s);
        QCOMPARE(hers->front().compartment, kChild);
        QCOMPARE(hers->front().type, EventType::PartyWhereabouts);
        QVERIFY(!change(office.look(u"mother"_s, {kChild}), u"1"_s));
    }

    // ---- Choosing

    void aChoiceSettles()
    {
        Office office;
        const auto seen = office.look(u"mother"_s);
        const QString one = office
                                .correct(
                                    seen, u"mother"_s, [](Person &p) { called(p, u"А"_s); }, u"S1"_s)
                                .constFirst();
        office.correct(
            seen, u"mother"_s, [](Person &p) { called(p, u"Б"_s); }, u"S2"_s);
        QCOMPARE(familiesOf(office.look(u"mother"_s).person), (QStringList{u"А"_s, u"Б"_s}));
        QCOMPARE(office.open(u"mother"_s), std::set<QString>{u"name.family"_s});
        QVERIFY(!office.choose(office.look(u"mother"_s), u"name.family"_s, one, u"S2"_s).isEmpty());
        QCOMPARE(office.events().back().type, EventType::ValueChosen);
        QCOMPARE(limitsOf(office.events().back()), std::nullopt);
        QCOMPARE(familiesOf(office.look(u"mother"_s).person), QStringList{u"А"_s});
        QVERIFY(office.open(u"mother"_s).empty());
        // Who gives an answer that does not stand any more chooses nothing.
        QVERIFY(office.choose(office.look(u"mother"_s), u"name.family"_s, one, u"S1"_s).isEmpty());
    }

    void twoWhoChooseDifferentlyAreBothShown()
    {
        Office office;
        const auto [one, other] = differ(office);
        const auto seen = office.look(u"mother"_s);
        office.choose(seen, u"name.family"_s, one, u"S1"_s);
        office.choose(seen, u"name.family"_s, other, u"S2"_s);
        QCOMPARE(familiesOf(office.look(u"mother"_s).person), (QStringList{u"А"_s, u"Б"_s}));
        QCOMPARE(office.open(u"mother"_s), std::set<QString>{u"name.family"_s});
        // And whoever chooses between these settles it.
        const QString chosen = versionsOf(office.look(u"mother"_s).person).back().event;
        office.choose(office.look(u"mother"_s), u"name.family"_s, chosen, u"S1"_s);
        QCOMPARE(familiesOf(office.look(u"mother"_s).person), QStringList{u"Б"_s});
    }

    void twoWhoChooseTheSameAgree()
    {
        Office office;
        const auto [one, other] = differ(office);
        const auto seen = office.look(u"mother"_s);
        office.choose(seen, u"name.family"_s, one, u"S1"_s);
        office.choose(seen, u"name.family"_s, one, u"S2"_s);
        QCOMPARE(familiesOf(office.look(u"mother"_s).person), QStringList{u"А"_s});
        QVERIFY(office.open(u"mother"_s).empty());
    }

    void anEditBehindAChoiceReplacesIt()
    {
        Office office;
        const auto [one, other] = differ(office);
        office.choose(office.look(u"mother"_s), u"name.family"_s, one, u"S1"_s);
        office.correct(
            office.look(u"mother"_s), u"mother"_s, [](Person &p) { called(p, u"В"_s); }, u"S2"_s);
        QCOMPARE(familiesOf(office.look(u"mother"_s).person), QStringList{u"В"_s});
    }

    void anEditBesideAChoiceIsShownAgain()
    {
        Office office;
        const auto [one, other] = differ(office);
        const auto seen = office.look(u"mother"_s);
        office.choose(seen, u"name.family"_s, one, u"S1"_s);
        office.correct(
            seen, u"mother"_s, [](Person &p) { called(p, u"В"_s); }, u"S2"_s);
        QCOMPARE(familiesOf(office.look(u"mother"_s).person), (QStringList{u"А"_s, u"В"_s}));
        QCOMPARE(office.open(u"mother"_s), std::set<QString>{u"name.family"_s});
    }

    // What came in while the record was open was not seen, and is not replaced.
    void whatWasNotSeenStays()
    {
        Office office;
        const auto seen = office.look(u"mother"_s);
        office.correct(
            seen, u"mother"_s, [](Person &p) { called(p, u"А"_s); }, u"S2"_s);
        auto late = office.look(u"mother"_s);
        late.facts.known = seen.facts.known;
        const Statement mine{EventType::PersonRegistered, {{u"name"_s, QJsonObject{{u"family"_s, u"Б"_s}}}}};
        office.say(*amend(late.facts, mine, std::nullopt, kToday), late.facts.known, u"S1"_s);
        QCOMPARE(familiesOf(office.look(u"mother"_s).person), (QStringList{u"Б"_s, u"А"_s}));
    }

    void aChosenBirthTakesEverythingOfItAlong()
    {
        Office office;
        const auto seen = office.look(u"mother"_s);
        office.correct(
            seen, u"mother"_s, [](Person &p) { p.birth = year(1987); }, u"S1"_s);
        const QString dated = office
                                  .correct(
                                      seen, u"mother"_s,
                                      [](Person &p) {
                                          p.birth = {BirthKind::Date, 3, 4, 1986, 0};
                                      },
                                      u"S2"_s)
                                  .constFirst();
        office.choose(office.look(u"mother"_s), u"birth"_s, dated, u"S1"_s);
        QCOMPARE(office.look(u"mother"_s).person.body()[u"birth"].toObject(),
                 (QJsonObject{{u"kind"_s, u"date"_s}, {u"date"_s, u"1986-04-03"_s}}));
        QVERIFY(!office.look(u"mother"_s).person.hasConflict());
    }

    // One says that he is a child, the other that he is not: until somebody has chosen, he is treated as one.
    void choosingAnAgeMovesTheRecord_data()
    {
        QTest::addColumn<bool>("child");
        QTest::newRow("a child after all") << true;
        QTest::newRow("an adult after all") << false;
    }
    void choosingAnAgeMovesTheRecord()
    {
        QFETCH(bool, child);
        Office office;
        const auto seen = office.look(u"son"_s);
        office.correct(
            seen, u"son"_s, [](Person &p) { p.birth = year(2014); }, u"S1"_s);
        office.correct(
            seen, u"son"_s, [](Person &p) { p.birth = year(2003); }, u"S2"_s);
        QCOMPARE(office.open(u"son"_s), std::set<QString>{u"birth"_s});
        const std::size_t before = office.events().size();
        for (const Version &version : versionsOf(office.look(u"son"_s).person)) {
            if ((version.device == u"S1") == child && office.events().size() == before)
                office.choose(office.look(u"son"_s), u"birth"_s, version.event, u"S1"_s);
        }
        QVERIFY(office.open(u"son"_s).empty());
        const auto half = office.look(u"son"_s, {kIntake});
        const bool called = half.person.fields.contains(u"name.family"_s);
        QCOMPARE(called, !child);
        QCOMPARE(half.person.fields.contains(u"birth.year"_s), !child);
        const QJsonArray members = half.party.body()[u"members"].toArray();
        QCOMPARE(members.at(1)[u"child"].toBool(), child);
        QCOMPARE(half.party.fields.contains(u"place"_s), !child);
        QCOMPARE(office.now(u"son"_s).birth, year(child ? 2014 : 2003));
        QCOMPARE(office.now(u"son"_s).name.family, u"Шевченко"_s);
    }

    // Another answer is still open when she moves: it is not settled by that.
    void movingChoosesNothing()
    {
        Office office;
        const auto seen = office.look(u"son"_s);
        office.correct(
            seen, u"son"_s, [](Person &p) { called(p, u"А"_s); }, u"S1"_s);
        office.correct(
            seen, u"son"_s, [](Person &p) { called(p, u"Б"_s); }, u"S2"_s);
        office.correct(
            office.look(u"son"_s), u"son"_s, [](Person &p) { p.birth = year(2014); }, u"S1"_s);
        QCOMPARE(familiesOf(office.look(u"son"_s).person), (QStringList{u"А"_s, u"Б"_s}));
        const QString one = versionsOf(office.look(u"son"_s).person).front().event;
        office.choose(office.look(u"son"_s), u"name.family"_s, one, u"S1"_s);
        QCOMPARE(familiesOf(office.look(u"son"_s).person), QStringList{u"А"_s});
        QCOMPARE(familiesOf(office.look(u"son"_s, {kChild}).person), QStringList{u"А"_s});
        QVERIFY(!office.look(u"son"_s, {kIntake}).person.fields.contains(u"name.family"_s));
    }

    void aChoiceOfThePartyIsOfItsPlace()
    {
        Office office;
        const auto seen = office.look(u"mother"_s);
        for (const auto &[device, phone] : {std::pair{u"S1"_s, u"1111111"_s}, {u"S2"_s, u"2222222"_s}}) {
            Party shown, wanted;
            mergePartyBody(shown, seen.party.body());
            wanted = shown;
            wanted.phone = phone;
            office.say(*amend(seen.facts, std::nullopt, correctionOf(shown, wanted, seen.party, kToday), kToday),
                       seen.facts.known, device);
        }
        const auto versions = versionsOf(office.look(u"mother"_s).party);
        QCOMPARE(openQuestions(versions), std::set<QString>{u"phone"_s});
        office.choose(office.look(u"mother"_s), u"phone"_s, versions.back().event, u"S1"_s);
        QCOMPARE(office.events().back().compartment, kIntake);
        QCOMPARE(office.events().back().subject, u"g"_s);
        QCOMPARE(office.look(u"mother"_s).party.body()[u"phone"].toString(), u"2222222"_s);
        QVERIFY(versionsOf(office.look(u"mother"_s).party).empty());
    }

    void aChoiceThatNamesWhatItMayNotIsSetAside()
    {
        Office office;
        const auto [one, other] = differ(office);
        office.choose(office.look(u"mother"_s), u"name.family"_s, one, u"S1"_s);
        EventContent odd = office.events().back();
        odd.body[u"answers"] = QJsonObject{{u"shoe_size"_s, u"38"_s}};
        QCOMPARE(limitsOf(odd), std::optional(Doubt::UnknownField));
    }

    // Three devices correct and choose at random, now and then knowing of the others: whatever the order of arrival,
    // all see the same, and once everybody knows everything a single choice for each question leaves no difference.
    void anyOrderAgrees()
    {
        QRandomGenerator dice(20261124);
        int open = 0, moves = 0;
        for (int round = 0; round < 400; ++round) {
            Office office;
            std::vector<Office::Seen> devices(3, office.look(u"son"_s));
            for (int step = 0; step < 6; ++step) {
                const int device = dice.bounded(3);
                const QString name = u"S%1"_s.arg(device);
                if (dice.bounded(2) == 0)
                    devices[std::size_t(device)] = office.look(u"son"_s);
                act(office, devices[std::size_t(device)], dice, name);
            }
            std::vector<EventContent> shuffled = office.events();
            std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(unsigned(round)));
            std::erase_if(shuffled, [](const EventContent &event) { return event.subject != u"son"; });
            const auto seen = office.look(u"son"_s);
            QCOMPARE(foldOf(shuffled), seen.person);
            moves += seen.person.body()[u"birth"][u"year"].toInt() > 2008 ? 1 : 0;
            open += int(office.open(u"son"_s).size());
            while (!office.open(u"son"_s).empty()) {
                const QString question = *office.open(u"son"_s).begin();
                const std::size_t before = office.open(u"son"_s).size();
                for (const Version &version : versionsOf(office.look(u"son"_s).person)) {
                    if (version.differs.contains(question)) {
                        office.choose(office.look(u"son"_s), question, version.event, u"S1"_s);
                        break;
                    }
                }
                QVERIFY2(office.open(u"son"_s).size() < before, qPrintable(question));
            }
            checkHome(office);
        }
        QVERIFY2(open > 100 && moves > 50, qPrintable(u"%1 open, %2 moved"_s.arg(open).arg(moves)));
    }

private:
    struct Two {
        QString one, other;
    };
    static Two differ(Office &office)
    {
        const auto seen = office.look(u"mother"_s);
        Two two;
        two.one = office
                      .correct(
                          seen, u"mother"_s, [](Person &p) { called(p, u"А"_s); }, u"S1"_s)
                      .constFirst();
        two.other = office
                        .correct(
                            seen, u"mother"_s, [](Person &p) { called(p, u"Б"_s); }, u"S2"_s)
                        .constFirst();
        return two;
    }
    static void act(Office &office, const Office::Seen &seen, QRandomGenerator &dice, const QString &device)
    {
        const auto versions = versionsOf(seen.person);
        if (!versions.empty() && dice.bounded(3) == 0) {
            const Version &one = versions[std::size_t(dice.bounded(int(versions.size())))];
            office.choose(seen, *one.differs.begin(), one.event, device);
            return;
        }
        const int kind = dice.bounded(3), value = dice.bounded(4);
        office.correct(
            seen, u"son"_s,
            [&](Person &p) {
                if (kind == 0)
                    called(p, QString::number(value));
                else if (kind == 1)
                    p.birth = year(value < 2 ? 2000 + value : 2010 + value);
                else
                    p.sex = value < 2 ? Sex::Male : Sex::Female;
            },
            device);
    }
    // No answer of a child stands in intake, and none of an adult who was moved in `child`.
    static void checkHome(const Office &office)
    {
        const auto whole = office.look(u"son"_s);
        const bool child = treatedAsChild(personFromBody({}, whole.person.body()).birth, kToday);
        const auto half = office.look(u"son"_s, {child ? kIntake : kChild});
        for (const auto &[field, values] : half.person.fields)
            QVERIFY2(whole.person.fields.contains(field), qPrintable(field));
    }
};

QTEST_APPLESS_MAIN(TestDomainAmendment)
#include "tst_domain_amendment.moc"
