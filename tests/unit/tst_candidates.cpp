// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

// Whether two records may be of one person, and which of many are worth showing.
class TestCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void births_data();
    void births();
    void records_data();
    void records();
    void explains();
    void aCodeThatWasGivenIsAReason();
    void findsByAnyKey();
    void leavesTheFamilyAlone();
    void putsAnewAndTakesOut();
    void manyWithOneTelephone();
};

namespace {

const QDate kToday(2026, 11, 24);

Birth born(int year, int month, int day)
{
    return {BirthKind::Date, day, month, year};
}

Traits person(const QString &subject, const PersonName &name, const Birth &birth = {}, Sex sex = Sex::NotAnswered)
{
    Traits traits;
    traits.subject = subject;
    traits.party = u"party of "_s + subject;
    traits.names = {name};
    traits.births = {birth};
    traits.sex = sex;
    return traits;
}

Likeness likenessOf(const Traits &a, const Traits &b)
{
    return compare(a, b, compareNames(a, b), kToday);
}

const PersonName kOleksandr{u"Шевченко"_s, u"Олександр"_s, {}}, kAleksandr{u"Sjevtsjenko"_s, u"Aleksandr"_s, {}};

} // namespace

void TestCandidates::keys()
{
    QCOMPARE(documentKey(u"FE 123456"_s), u"FE123456"_s);
    QCOMPARE(documentKey(u"ЕК-123456"_s), documentKey(u"EK 123456"_s));
    QCOMPARE(documentKey(u"AO12О456"_s), documentKey(u"a012o456"_s));
    QCOMPARE(documentKey(u" - "_s), QString());
    QCOMPARE(phoneKey(u"+380 (50) 123-45-67"_s), u"501234567"_s);
    QCOMPARE(phoneKey(u"050 123 45 67"_s), u"501234567"_s);
    QCOMPARE(phoneKey(u"112"_s), QString());
    QCOMPARE(phoneKey(u"١٢٣٤٥٦٧"_s), u"1234567"_s);
}

void TestCandidates::births_data()
{
    QTest::addColumn<Birth>("a");
    QTest::addColumn<Birth>("b");
    QTest::addColumn<BirthLikeness>("likeness");
    const auto row = [](const char *what, const Birth &a, const Birth &b, BirthLikeness likeness) {
        QTest::newRow(what) << a << b << likeness;
    };
    const Birth day = born(2016, 4, 3);
    row("same", day, day, BirthLikeness::Same);
    row("day and month", day, born(2016, 3, 4), BirthLikeness::DayAndMonthChanged);
    row("one digit", day, born(2016, 4, 8), BirthLikeness::OneDigit);
    row("one digit of the year", day, born(2015, 4, 3), BirthLikeness::OneDigit);
    row("two digits", day, born(2015, 4, 8), BirthLikeness::Different);
    row("the year alone", day, {BirthKind::YearOnly, 0, 0, 2016}, BirthLikeness::SameYear);
    row("another year", day, {BirthKind::YearOnly, 0, 0, 2012}, BirthLikeness::Different);
    row("about that age", day, {BirthKind::AboutAge, 0, 0, 0, 11}, BirthLikeness::NearAge);
    row("about that age, said years ago", day, {BirthKind::AboutAge, 0, 0, 0, 7, QDate(2023, 5, 1)},
        BirthLikeness::NearAge);
    row("much older", day, {BirthKind::AboutAge, 0, 0, 0, 17}, BirthLikeness::Different);
    row("not known", day, {BirthKind::Unknown}, BirthLikeness::Unknown);
    row("a day that is none", born(1990, 2, 31), born(1990, 2, 31), BirthLikeness::Same);
}

void TestCandidates::births()
{
    QFETCH(Birth, a);
    QFETCH(Birth, b);
    QTEST(compare(a, b, kToday), "likeness");
    QTEST(compare(b, a, kToday), "likeness");
}

void TestCandidates::records_data()
{
    QTest::addColumn<Traits>("a");
    QTest::addColumn<Traits>("b");
    QTest::addColumn<bool>("proposed");
    const Birth day = born(2016, 4, 3);
    const Traits child = person(u"1"_s, kOleksandr, day, Sex::Male), same = person(u"2"_s, kAleksandr, day, Sex::Male);
    QTest::newRow("another script, same day") << child << same << true;
    QTest::newRow("day and month changed") << child << person(u"2"_s, kAleksandr, born(2016, 3, 4)) << true;
    QTest::newRow("name alone") << person(u"1"_s, kOleksandr) << person(u"2"_s, kOleksandr) << true;
    QTest::newRow("name alike, another day") << child << person(u"2"_s, kAleksandr, born(1987, 11, 25)) << false;
    QTest::newRow("same day alone") << child << person(u"2"_s, {u"Бойко"_s, u"Ірина"_s, {}}, day) << false;
    QTest::newRow("sister of the same name")
        << child << person(u"2"_s, {u"Шевченко"_s, u"Олександра"_s, {}}, day, Sex::Female) << false;
    QTest::newRow("twin") << child << person(u"2"_s, {u"Шевченко"_s, u"Андрій"_s, {}}, day, Sex::Male) << false;
    QTest::newRow("nothing said") << person(u"1"_s, {}) << person(u"2"_s, {}) << false;

    Traits married = person(u"1"_s, {u"Коваль"_s, u"Олена"_s, {}}, born(1990, 5, 1));
    Traits before = person(u"2"_s, {u"Мельник"_s, u"Олена"_s, {}}, born(1990, 5, 1));
    QTest::newRow("another family name") << married << before << false;
    married.documentNumber = before.documentNumber = u"FE123456"_s;
    QTest::newRow("another family name, one document") << married << before << true;

    Traits withMother = person(u"1"_s, {u"Гриценко"_s, u"Дарина"_s, {}}),
           again = person(u"2"_s, {u"Grytsenka"_s, u"Daryna"_s, {}});
    QTest::newRow("near name") << withMother << again << false;
    withMother.relatives = {{u"Гриценко"_s, u"Олена"_s, {}}, {u"Гриценко"_s, u"Петро"_s, {}}};
    again.relatives = {{u"Grytsenka"_s, u"Petro"_s, {}}, {u"Grytsenka"_s, u"Olena"_s, {}}};
    QTest::newRow("near name, same family") << withMother << again << true;

    Traits came = person(u"1"_s, {u"Гриценко"_s, u"Дарина"_s, {}}),
           back = person(u"2"_s, {u"Grytsenka"_s, u"Daryna"_s, {}});
    came.codes = {u"BBB-BBB"_s};
    back.codes = {u"KMT-PRW"_s};
    back.earlierCode = u"BBB-BBB"_s;
    QTest::newRow("near name, gave the code") << came << back << true;
    back.names = {{{}, u"Дарина"_s, {}}};
    came.births = back.births = {{BirthKind::YearOnly, 0, 0, 2012}};
    QTest::newRow("given name and year alone, gave the code") << came << back << true;
    back.names = {{u"Мельник"_s, u"Іван"_s, {}}};
    QTest::newRow("another name, gave the code: it may be overheard") << came << back << false;
    // The code is given for the whole party: her sister and her husband are not she.
    came.names = {{u"Гриценко"_s, u"Дарина"_s, {}}};
    came.births = {born(1990, 5, 1)};
    came.sex = Sex::Female;
    back.names = {{u"Гриценко"_s, u"Олена"_s, {}}};
    back.births = {born(1985, 11, 26)};
    QTest::newRow("sister, gave the code") << came << back << false;
    back.names = {{u"Гриценко"_s, u"Петро"_s, {}}};
    back.births = {{}};
    back.sex = Sex::Male;
    QTest::newRow("husband, gave the code") << came << back << false;
}

void TestCandidates::records()
{
    QFETCH(Traits, a);
    QFETCH(Traits, b);
    const Likeness there = likenessOf(a, b), back = likenessOf(b, a);
    QCOMPARE(back.isProposed(), there.isProposed());
    QVERIFY(qAbs(back.score - there.score) < 1e-6);
    QTEST(there.isProposed(), "proposed");
}

void TestCandidates::explains()
{
    Traits a = person(u"1"_s, kOleksandr, born(2016, 4, 3), Sex::Male),
           b = person(u"2"_s, kAleksandr, born(2016, 4, 3), Sex::Female);
    a.phone = b.phone = u"501234567"_s;
    a.documentNumber = u"FE123456"_s;
    b.documentNumber = u"FE123457"_s;
    a.relatives = {{u"Шевченко"_s, u"Марія"_s, {}}};
    b.relatives = {{u"Sjevtsjenko"_s, u"Maria"_s, {}}, {u"Boiko"_s, u"Iryna"_s, {}}};
    const Likeness how = likenessOf(a, b);
    QCOMPARE(how.birth, BirthLikeness::Same);
    QCOMPARE(how.sex, SexLikeness::Different);
    QCOMPARE(how.names.family, text::NameLikeness::Otherwise);
    QVERIFY(how.samePhone && how.nearDocument && !how.sameDocument && !how.sameParty);
    QCOMPARE(how.sameRelatives, 1);
}

void TestCandidates::aCodeThatWasGivenIsAReason()
{
    Traits first = person(u"1"_s, kOleksandr), again = person(u"2"_s, {});
    first.codes = {u"BBB-BBB"_s};
    again.earlierCode = u"BBB-BBB"_s;
    QVERIFY(likenessOf(first, again).gaveCode && likenessOf(again, first).gaveCode);
    QVERIFY(reasonsOf(likenessOf(first, again)).contains(u"earlier_code"_s));
    Traits third = person(u"3"_s, kAleksandr); // gave the same one: neither has the other's
    third.earlierCode = u"BBB-BBB"_s;
    QVERIFY(!likenessOf(again, third).gaveCode);
    QVERIFY(!likenessOf(person(u"4"_s, kOleksandr), person(u"5"_s, kOleksandr)).gaveCode); // none has any

    Candidates known;
    known.put(first);
    QCOMPARE(known.of(again, 5, kToday).size(), std::size_t(1)); // by the code: no other key is shared
    known.remove(u"1"_s);
    known.put(again);
    QCOMPARE(known.of(first, 5, kToday).size(), std::size_t(1)); // whichever came first
}

void TestCandidates::findsByAnyKey()
{
    Candidates known;
    for (int i = 0; i < 200; ++i)
        known.put(
            person(u"other %1"_s.arg(i), {u"Мельник"_s, u"Іван"_s, {}}, born(1950 + i / 4, 1 + i % 12, 13 + i % 15)));
    Traits old = person(u"old"_s, kAleksandr, born(2016, 4, 3));
    old.documentNumber = u"FE123456"_s;
    known.put(old);
    const auto found = [&](const Traits &traits) {
        const auto candidates = known.of(traits, 5, kToday);
        return candidates.size() == 1 ? candidates.front().subject : QString::number(candidates.size());
    };
    QCOMPARE(found(person(u"new"_s, kOleksandr, born(2016, 3, 4))), u"old"_s);
    Traits document = person(u"new"_s, {u"Ткач"_s, u"Aleksandr"_s, {}}, born(2016, 4, 3));
    QCOMPARE(found(document), u"0"_s);
    document.documentNumber = u"FE123456"_s;
    QCOMPARE(found(document), u"old"_s);
    QCOMPARE(found(old), u"0"_s); // not itself
    QCOMPARE(known.named(u"Саша Шевченко"_s, 5).front().subject, u"old"_s);
}

void TestCandidates::leavesTheFamilyAlone()
{
    Candidates known;
    Traits father = person(u"father"_s, kOleksandr), son = person(u"son"_s, kOleksandr);
    father.party = son.party = u"one"_s;
    known.put(father);
    QVERIFY(known.of(son, 5, kToday).empty());
}

void TestCandidates::putsAnewAndTakesOut()
{
    Candidates known;
    known.put(person(u"a"_s, kOleksandr, born(2016, 4, 3)));
    known.put(person(u"a"_s, {u"Мельник"_s, u"Іван"_s, {}}, born(1990, 1, 20)));
    QCOMPARE(known.size(), std::size_t(1));
    QVERIFY(known.of(person(u"b"_s, kAleksandr, born(2016, 4, 3)), 5, kToday).empty());
    QCOMPARE(known.of(person(u"b"_s, {u"Melnyk"_s, u"Ivan"_s, {}}), 5, kToday).size(), std::size_t(1));
    known.remove(u"a"_s);
    known.remove(u"nobody"_s);
    QVERIFY(known.of(person(u"b"_s, {u"Melnyk"_s, u"Ivan"_s, {}}, born(1990, 1, 20)), 5, kToday).empty());
    QCOMPARE(known.size(), std::size_t(0));
}

// An office's own number, typed for everybody, must not make each search a look at everybody.
void TestCandidates::manyWithOneTelephone()
{
    Candidates known;
    for (int i = 0; i < 600; ++i) {
        Traits one
            = person(QString::number(i), {u"Мельник"_s, u"Іван"_s, {}}, born(1950 + i % 50, 1 + i % 12, 13 + i % 15));
        one.phone = u"301234567"_s;
        known.put(one);
    }
    Traits asked = person(u"asked"_s, kOleksandr);
    asked.phone = u"301234567"_s;
    QVERIFY(known.of(asked, 5, kToday).empty());
    asked.names = {{u"Melnik"_s, u"Ivan"_s, {}}};
    QCOMPARE(known.of(asked, 5, kToday).size(), std::size_t(5));
}

QTEST_APPLESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
