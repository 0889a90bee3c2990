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
    void findsWhatWasTyped_data();
    void findsWhatWasTyped();
    void knowsNewsAndForgets();
    void saysNothingOfAClosedChild();
    void saysNothingWhileLocked();
    void tellsOfTwoRecords();
    void tellsEachPairOnce();
    void leavesOutWhoWithdrew();
    void anAnswerThatDiffersCountsToo();
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
        search.emplace(*desk.staff, desk.clock);
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
    QVERIFY(office.desk.acts->eraseNow(office.desk.adult(), {u"asked"_s, SecretBuffer()}));
    QCOMPARE(initialsOf(office.search->findNow(u"Петренко"_s)), QStringList());
}
