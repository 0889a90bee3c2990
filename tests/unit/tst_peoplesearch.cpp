// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplesearch.h"
#include "recorddesk.h"

#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace Qt::StringLiterals;

// Staff look for somebody, and are told of whom there may be two records.
class TestPeopleSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }
    void findsWhatWasTyped_data();
    void findsWhatWasTyped();
    void knowsNewsAndForgets();
    void saysNothingOfAClosedChild();
    void saysNothingWhileLocked();
    void readsInAMomentAtATime();
    void whatWasSaidBeforeGoesAtOnce();
    void changesAreTakenOverInParts();
    void newsBehindALeftOver();
    void aCodeIsFoundBeforeTheIndexIsReady();
    void noPairIsLostWhereManyAreAlike();
    void tellsOfWhomAFormMayBe();
    void forgetsWhenTheSessionIsShut();
    void theWholeNameComesBeforeALongerOne();
    void tellsOfTwoRecords();
    void tellsEachPairOnce();
    void leavesOutWhoWithdrew();
    void anAnswerThatDiffersCountsToo();
    void whatWasDecidedIsNotAskedAgain();
    void aPairThatAThirdDecidedIsAskedAgainWithoutIt();
    void aChildsPairIsSaidOfTheChild();
    void ofOnePersonOverAThird();
};

namespace {

Party alone(Person one, const QString &phone = {})
{
    Party party;
    party.phone = phone;
    party.persons = {std::move(one)};
    return party;
}

QStringList initialsOf(const Result<std::vector<FoundRecord>> &found)
{
    QStringList initials;
    for (const FoundRecord &one : found ? *found : std::vector<FoundRecord>())
        initials << one.row.initials + u' ' + toWord(one.by);
    return initials;
}

// With the keys of these compartments alone.
struct Searching {
    explicit Searching(bool child = true)
    {
        if (!child)
            desk.vault.opens = {Compartment::Intake};
    }
    Desk desk;
    std::optional<PeopleSearch> search;
    void open()
    {
        desk.open();
        search.emplace(*desk.staff, desk.clock, desk.worker);
    }
};

} // namespace

void TestPeopleSearch::findsWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("Latin") << u"Kanarka Olena"_s << QStringList{u"О. К. name"_s};
    QTest::newRow("Russian") << u"Елена Канарка"_s << QStringList{u"О. К. name"_s};
    QTest::newRow("begun") << u"кан"_s << QStringList{u"М. К. name"_s, u"О. К. name"_s};
    QTest::newRow("given name") << u"марко"_s << QStringList{u"М. К. name"_s};
    QTest::newRow("telephone") << u"000 00 00"_s << QStringList{u"М. К. phone"_s, u"О. К. phone"_s};
    QTest::newRow("whole telephone") << u"+380440000000"_s << QStringList{u"М. К. phone"_s, u"О. К. phone"_s};
    QTest::newRow("document") << u"fe-123 456"_s << QStringList{u"I. P. document"_s};
    QTest::newRow("beginning of a document") << u"FE1234"_s << QStringList{u"I. P. document"_s};
    QTest::newRow("nobody") << u"Бондаренко"_s << QStringList();
    QTest::newRow("nothing") << u" "_s << QStringList();
    QTest::newRow("signs") << u"<<<👩"_s << QStringList();
    QTest::newRow("too much") << QString(10'000, u'я') << QStringList();
}

void TestPeopleSearch::findsWhatWasTyped()
{
    QFETCH(QString, typed);
    Searching office;
    office.desk.save(family());
    Person other = person("Petrenko", "Ivan", 1970);
    other.documentNumber = u"FE 123456"_s;
    office.desk.save(alone(other));
    office.open();
    QStringList found = initialsOf(office.search->findNow(typed));
    std::ranges::sort(found);
    QTEST(found, "found");
}

void TestPeopleSearch::knowsNewsAndForgets()
{
    Searching office;
    office.desk.save(family());
    office.open();
    QCOMPARE(initialsOf(office.search->findNow(u"Петренко"_s)), QStringList());
    office.desk.save(alone(person("Петренко", "Іван", 1970)));
    QCOMPARE(initialsOf(office.search->findNow(u"Petrenko"_s)), QStringList{u"І. П. name"_s});
    const QString code = office.desk.party.persons.front().code;
    QCOMPARE(initialsOf(office.search->findNow(code.toLower())), QStringList{u"І. П. code"_s});
    QVERIFY(office.desk.acts->eraseNow(office.desk.adult(), u"asked"_s));
    QCOMPARE(initialsOf(office.search->findNow(u"Петренко"_s)), QStringList());
}

void TestPeopleSearch::saysNothingOfAClosedChild()
{
    Searching office(false);
    office.desk.save(family());
    office.desk.save(family());
    office.open();
    QCOMPARE(initialsOf(office.search->findNow(u"Канарка"_s)).size(), 2);
    QCOMPARE(initialsOf(office.search->findNow(u"Марко"_s)), QStringList());
    const auto pairs = office.search->duplicatesNow();
    QVERIFY(pairs);
    QCOMPARE(pairs->size(), std::size_t(1)); // the mothers
}

void TestPeopleSearch::saysNothingWhileLocked()
{
    Searching office;
    office.desk.save(family());
    office.open();
    QVERIFY(!initialsOf(office.search->findNow(u"Канарка"_s)).isEmpty());
    QVERIFY(office.desk.staff->close(u"lock"_s).result());
    QCOMPARE(office.search->findNow(u"Канарка"_s).error().code, ErrorCode::Refused);
    QCOMPARE(office.search->duplicatesNow().error().code, ErrorCode::Refused);
}

void TestPeopleSearch::readsInAMomentAtATime()
{
    Searching office;
    for (int i = 0; i < 30; ++i)
        office.desk.save(alone(person("Петренко", "Іван", 1970)));
    office.open();
    QVERIFY(office.desk.staff->listNow());
    office.desk.clock.stepMs = 30; // at each look at the clock
    auto part = office.search->readOn().result();
    QVERIFY(part && part->read < part->all && !part->complete());
    const auto found = office.search->find(u"Petrenko"_s).result();
    QVERIFY(found && found->ready.read > part->read);
    QVERIFY(!found->found.empty() && found->found.size() < 30);
    for (int times = 0; part && !part->complete(); ++times) {
        QVERIFY(times < 30);
        part = office.search->readOn().result();
    }
    QCOMPARE(office.search->find(u"Petrenko"_s).result()->found.size(), std::size_t(30));
}

// Also while the new word is not read in yet: it may be that nothing of her may be known.
void TestPeopleSearch::whatWasSaidBeforeGoesAtOnce()
{
    Searching office;
    office.desk.save(alone(person("Петренко", "Іван", 1970)));
    const QString one = office.desk.adult();
    office.open();
    QCOMPARE(office.search->findNow(u"Петренко"_s)->size(), std::size_t(1));
    for (int i = 0; i < 30; ++i)
        office.desk.save(alone(person("Ткачук", "Іван", 1970)));
    QVERIFY(office.desk.acts->withdrawNow(one, u"asked"_s));
    office.desk.clock.stepMs = 1000;
    const auto found = office.search->find(u"Петренко"_s).result();
    QVERIFY(found && !found->ready.complete());
    QVERIFY(found->found.empty());
}

// Of more changes than are taken over at once.
void TestPeopleSearch::changesAreTakenOverInParts()
{
    Searching office;
    for (int i = 0; i < 120; ++i)
        office.desk.save(alone(person("Петренко", "Іван", 1970)));
    office.open();
    QVERIFY(office.desk.staff->listNow());
    office.desk.clock.stepMs = 1000;
    const auto first = office.search->readOn().result();
    QVERIFY(first && !first->complete());
    office.desk.clock.stepMs = 1;
    auto part = first;
    for (int times = 0; part && !part->complete(); ++times) {
        QVERIFY(times < 30);
        const qint64 before = part->read;
        part = office.search->readOn().result();
        QVERIFY(part && part->read > before);
    }
    QCOMPARE(office.search->size(), std::size_t(120));
}

// Also when something was left over before: what is asked for at once has all of it.
void TestPeopleSearch::newsBehindALeftOver()
{
    Searching office;
    for (int i = 0; i < 3; ++i)
        office.desk.save(alone(person("Петренко", "Іван", 1970)));
    office.open();
    office.desk.clock.stepMs = 1000;
    QVERIFY(office.search->readOn().result());
    office.desk.save(alone(person("Ткачук", "Марія", 1980)));
    QVERIFY(office.desk.staff->listNow());
    const auto part = office.search->readOn().result();
    QVERIFY(part && !part->complete());
    office.desk.clock.stepMs = 0;
    QCOMPARE(office.search->findNow(u"Ткачук"_s)->size(), std::size_t(1));
}

// A code stands in the records themselves.
void TestPeopleSearch::aCodeIsFoundBeforeTheIndexIsReady()
{
    Searching office;
    for (int i = 0; i < 30; ++i)
        office.desk.save(alone(person("Петренко", "Іван", 1970)));
    office.open();
    const auto rows = office.desk.staff->listNow();
    QVERIFY(rows && rows->size() == 30);
    office.desk.clock.stepMs = 1000;
    for (const RecordRow &row : *rows) {
        const auto found = office.search->find(row.code).result();
        QVERIFY(found && found->found.size() == 1);
        if (!found->ready.complete())
            return;
    }
    QFAIL("never before");
}

// Each finds only so many like it. Whoever goes, no pair is missing that a search from the beginning would find.
void TestPeopleSearch::noPairIsLostWhereManyAreAlike()
{
    Searching office;
    QStringList subjects;
    for (int i = 0; i < 60; ++i) {
        office.desk.save(alone(person("Петренко", i % 2 == 0 ? "Іван" : "Иван", 1970)));
        subjects << office.desk.party.persons.front().subject;
    }
    office.open();
    const auto pairsOf = [](PeopleSearch &search) {
        std::set<RecordPair> pairs;
        const auto all = search.duplicatesNow(100'000);
        for (const AlikePair &pair : *all)
            pairs.insert(RecordPair(pair.one.subject, pair.other.subject));
        return pairs;
    };
    QVERIFY(pairsOf(*office.search).size() > 60);
    for (int i = 0; i < 8; ++i) {
        QVERIFY(office.desk.acts->withdrawNow(subjects[3 * i], u"asked"_s));
        const auto kept = pairsOf(*office.search);
        PeopleSearch fresh(*office.desk.staff, office.desk.clock, office.desk.worker);
        const auto afresh = pairsOf(fresh);
        for (const RecordPair &pair : afresh)
            QVERIFY2(kept.contains(pair), qPrintable(pair.one + u' ' + pair.other));
    }
}

void TestPeopleSearch::tellsOfWhomAFormMayBe()
{
    Searching office(false);
    Party party = family();
    office.desk.save(party);
    office.open();
    Party typed;
    typed.persons = {party.persons.front()};
    typed.persons.front().subject = u"typed"_s;
    const auto alike = [&] {
        auto answer = office.search->alikeTo(traitsOf(typed, 0)).result();
        return answer ? answer->alike : std::vector<AlikeRecord>();
    };
    QCOMPARE(alike().size(), std::size_t(1));
    typed.persons.front().name.given.clear(); // a family name alone is too little
    typed.persons.front().birth = {};
    QVERIFY(alike().empty());
    typed.persons.front() = party.persons.back(); // a child whose compartment is closed here
    typed.persons.front().subject = u"typed"_s;
    QVERIFY(alike().empty());
}

void TestPeopleSearch::forgetsWhenTheSessionIsShut()
{
    Searching office;
    for (int i = 0; i < 3; ++i)
        office.desk.save(alone(person("Петренко", "Іван", 1970)));
    office.open();
    QVERIFY(office.search->readOn().result()->complete());
    QCOMPARE(office.search->size(), std::size_t(3));
    QVERIFY(office.desk.staff->close(u"lock"_s).result());
    QCOMPARE(office.search->size(), std::size_t(0));
    office.desk.open();
    QCOMPARE(office.search->find(u"Петренко"_s).result()->found.size(), std::size_t(3));
}

void TestPeopleSearch::theWholeNameComesBeforeALongerOne()
{
    Searching office;
    office.desk.save(alone(person("Бондаренко", "Петро", 1970)));
    office.desk.save(alone(person("Бондар", "Іван", 1970)));
    office.open();
    QCOMPARE(initialsOf(office.search->findNow(u"Bondar"_s)), (QStringList{u"І. Б. name"_s, u"П. Б. name"_s}));
}

void TestPeopleSearch::tellsOfTwoRecords()
{
    Searching office;
    office.desk.save(family());
    const QString mother = office.desk.adult(), son = office.desk.child();
    Party again;
    again.persons = {person("Kanarka", "Olena", 1988), person("Kanarka", "Marko", 2016, Companion::Mother)};
    office.desk.save(again);
    office.open();
    const auto alike = office.search->alikeNow(son);
    QVERIFY(alike);
    QCOMPARE(alike->size(), std::size_t(1));
    QCOMPARE(alike->front().row.subject, office.desk.child());
    QCOMPARE(alike->front().likeness.sameRelatives, 1);
    QVERIFY(reasonsOf(alike->front().likeness).contains(u"birth:same_year"_s));
    const auto mothers = office.search->alikeNow(mother);
    QVERIFY(mothers && mothers->size() == 1 && mothers->front().row.subject == office.desk.adult());
    QVERIFY(office.search->alikeNow(u"nobody"_s)->empty());
}

void TestPeopleSearch::tellsEachPairOnce()
{
    Searching office;
    for (int i = 0; i < 3; ++i)
        office.desk.save(alone(person("Петренко", "Іван", 1970)));
    office.desk.save(alone(person("Петренко", "Іван", 1931)));
    office.open();
    const auto pairs = office.search->duplicatesNow();
    QVERIFY(pairs);
    QCOMPARE(pairs->size(), std::size_t(3));
    QVERIFY(std::ranges::is_sorted(*pairs, std::greater(), [](const AlikePair &pair) { return pair.likeness.score; }));
    QCOMPARE(office.search->duplicatesNow(2)->size(), std::size_t(2));
}

void TestPeopleSearch::leavesOutWhoWithdrew()
{
    Searching office;
    office.desk.save(alone(person("Петренко", "Іван", 1970)));
    office.desk.save(alone(person("Петренко", "Іван", 1970)));
    office.open();
    QCOMPARE(office.search->duplicatesNow()->size(), std::size_t(1));
    QVERIFY(office.desk.acts->withdrawNow(office.desk.adult(), u"asked"_s));
    QVERIFY(office.search->duplicatesNow()->empty());
}

// Whoever misheard the name is not asked first which of both is right.
void TestPeopleSearch::anAnswerThatDiffersCountsToo()
{
    Searching office;
    office.desk.save(alone(person("Петренко", "Іван", 1970)));
    office.open();
    const auto shown = office.desk.staff->openPersonNow(office.desk.adult(), {});
    QVERIFY(shown);
    const auto correct = [&](const QString &family) {
        Answers answers{shown->person.person, shown->party.party};
        answers.person.name.family = family;
        QVERIFY(office.desk.edits->correctNow(*shown, answers, u"heard"_s));
    };
    correct(u"Бондар"_s);
    correct(u"Ткачук"_s); // without having seen the first correction
    QVERIFY(office.desk.row(office.desk.adult())->differs);
    QCOMPARE(initialsOf(office.search->findNow(u"Bondar Ivan"_s)).size(), 1);
    QCOMPARE(initialsOf(office.search->findNow(u"Tkatsjoek Ivan"_s)).size(), 1);
    QCOMPARE(initialsOf(office.search->findNow(u"Петренко"_s)).size(), 0);
}

void TestPeopleSearch::whatWasDecidedIsNotAskedAgain()
{
    Searching office;
    office.desk.save(alone(person("Петренко", "Іван", 1970)));
    const QString one = office.desk.adult();
    office.desk.save(alone(person("Петренко", "Іван", 1970)));
    const QString other = office.desk.adult();
    office.open();
    RecordActs &acts = *office.desk.acts;
    QVERIFY(acts.compareNow(one, other, Sameness::OtherPerson));
    QVERIFY(office.search->duplicatesNow()->empty() && office.search->alikeNow(one)->empty());
    QCOMPARE(acts.compareNow(other, one, Sameness::OtherPerson).error().code, ErrorCode::AlreadyExists);
    QVERIFY(acts.compareNow(other, one, Sameness::SamePerson)); // she looked once more
    QVERIFY(office.search->duplicatesNow()->empty());
    const auto opened = office.desk.staff->openPersonNow(one, {});
    QVERIFY(opened && opened->compared.size() == 1);
    QCOMPARE(opened->compared.front().row.subject, other);
    QCOMPARE(opened->compared.front().comparison.verdict, Sameness::SamePerson);
    QVERIFY(acts.compareNow(one, other, Sameness::Undecided));
    QCOMPARE(office.search->duplicatesNow()->size(), std::size_t(1));
    QCOMPARE(office.desk.audits(u"compare"_s), 3);

    QCOMPARE(acts.compareNow(one, one, Sameness::SamePerson).error().code, ErrorCode::InvalidInput);
    QCOMPARE(acts.compareNow(one, u"nobody"_s, Sameness::SamePerson).error().code, ErrorCode::NotFound);
    office.desk.start(); // folded anew
    office.open();
    QCOMPARE(office.search->duplicatesNow()->size(), std::size_t(1));
}

// Two are the same as a third, so as each other, until the third is erased with all that was said of it.
void TestPeopleSearch::aPairThatAThirdDecidedIsAskedAgainWithoutIt()
{
    Searching office;
    QStringList three;
    for (int i = 0; i < 3; ++i) {
        office.desk.save(alone(person("Петренко", "Іван", 1970)));
        three << office.desk.adult();
    }
    three.sort(); // it is said of the first
    office.open();
    RecordActs &acts = *office.desk.acts;
    QVERIFY(acts.compareNow(three[0], three[1], Sameness::SamePerson));
    QVERIFY(acts.compareNow(three[0], three[2], Sameness::SamePerson));
    QVERIFY(office.search->duplicatesNow()->empty());
    QVERIFY(acts.eraseNow(three[0], u"mistake"_s));
    const auto pairs = office.search->duplicatesNow();
    QCOMPARE(pairs->size(), std::size_t(1));
    QVERIFY(RecordPair(pairs->front().one.subject, pairs->front().other.subject) == RecordPair(three[1], three[2]));
}

void TestPeopleSearch::aChildsPairIsSaidOfTheChild()
{
    Searching office;
    office.desk.save(family());
    const QString child = office.desk.child();
    office.desk.save(alone(person("Канарка", "Марко", 1990)));
    const QString adult = office.desk.adult();
    office.open();
    QVERIFY(office.desk.acts->compareNow(adult, child, Sameness::OtherPerson));
    QVERIFY(office.desk.staff->listNow()); // reads it in
    int ofTheChild = 0;
    for (const auto &[id, event] : office.desk.vault.contents.at(Compartment::Child).events)
        ofTheChild += event.type == EventType::PersonCompared && event.subject == child ? 1 : 0;
    QCOMPARE(ofTheChild, 1);
    for (const auto &[id, event] : office.desk.vault.contents.at(Compartment::Intake).events)
        QVERIFY(event.type != EventType::PersonCompared);
    QVERIFY(office.desk.acts->eraseNow(child, u"asked"_s, MemoryVault::colleague()));
    QVERIFY(office.desk.staff->openPersonNow(adult, {})->compared.empty());
}

void TestPeopleSearch::ofOnePersonOverAThird()
{
    Searching office;
    QStringList three;
    for (int i = 0; i < 3; ++i) {
        office.desk.save(alone(person("Петренко", "Іван", 1970)));
        three << office.desk.adult();
    }
    office.open();
    QVERIFY(office.desk.acts->compareNow(three[0], three[1], Sameness::SamePerson));
    QVERIFY(office.desk.acts->compareNow(three[1], three[2], Sameness::SamePerson));
    QVERIFY(office.search->duplicatesNow()->empty());
    const auto opened = office.desk.staff->openPersonNow(three[0], {});
    QCOMPARE(opened->compared.size(), std::size_t(2));
    QVERIFY(opened->compared[0].byOthers != opened->compared[1].byOthers);
}

QTEST_MAIN(TestPeopleSearch)
#include "tst_peoplesearch.moc"
