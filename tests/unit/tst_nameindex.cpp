// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameindex.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace prystan;
using namespace prystan::text;
using namespace Qt::StringLiterals;

class TestNameIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysMeet_data();
    void keysMeet();
    void keysOfAnything();
    void findsAcrossScripts();
    void findsTheSameAsLookingAtEach();
    void firstOnesAreTheLikeliest();
    void findsMistyped_data();
    void findsMistyped();
    void findsWhileTyping_data();
    void findsWhileTyping();
    void severalNamesOfOne();
    void isTakenOut();
    void ordersAndBounds();
};

namespace {

std::vector<PersonNumber> numbersOf(const std::vector<NameIndex::Found> &found)
{
    std::vector<PersonNumber> numbers;
    for (const NameIndex::Found &one : found)
        numbers.push_back(one.person);
    return numbers;
}

bool meet(const std::vector<SoundKey> &a, const std::vector<SoundKey> &b)
{
    return std::ranges::any_of(a, [&](SoundKey key) { return std::ranges::count(b, key) > 0; });
}

std::vector<PersonName> someNames(std::size_t most)
{
    QFile file(QFINDTESTDATA("../data/names/pairs.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data");
    std::vector<PersonName> names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList c = line.split(u'\t');
        if (c.size() > 10 && names.size() < most)
            names.push_back({c[5], c[6], c[7]});
    }
    return names;
}

} // namespace

void TestNameIndex::keysMeet_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("exactly");
    QTest::newRow("scripts") << u"Шевченко"_s << u"Sjevtsjenko"_s << true;
    QTest::newRow("г, h, g") << u"Григоренко"_s << u"Hryhorenko"_s << true;
    QTest::newRow("щ is two") << u"Щербак"_s << u"Shcherbak"_s << true;
    QTest::newRow("doubled") << u"Ганна"_s << u"Гана"_s << true;
    QTest::newRow("one wrong") << u"Коваленко"_s << u"Коваренко"_s << false;
    QTest::newRow("one lost") << u"Коваленко"_s << u"Ковалеко"_s << false;
    QTest::newRow("first lost") << u"Harutyunyan"_s << u"Arutiunian"_s << false;
}

void TestNameIndex::keysMeet()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, exactly);
    const std::vector<SoundKey> one = soundKeys(Sounds(a)), other = soundKeys(Sounds(b));
    QCOMPARE(meet(one, other), exactly);
    QVERIFY(meet(widened(one), widened(other)));
    QVERIFY(!meet(one, soundKeys(Sounds(u"Мельник"_s))));
}

void TestNameIndex::keysOfAnything()
{
    QCOMPARE(soundKeys(Sounds(QString())), std::vector<SoundKey>{0});
    QCOMPARE(soundKeys(Sounds(u"Аїя"_s)), std::vector<SoundKey>{0});
    const std::vector<SoundKey> longest = soundKeys(Sounds(QString(300, u'к') + QString(300, u'м')));
    QVERIFY(!longest.empty() && longest.size() < 100);
    QVERIFY(widened(longest).size() < 2000);
}

void TestNameIndex::findsAcrossScripts()
{
    NameIndex index;
    index.add(1, {u"Шевченко"_s, u"Олександр"_s, u"Петрович"_s});
    index.add(2, {u"Kovalska"_s, u"Hanna"_s, {}});
    index.add(3, {u"Мельник"_s, u"Микола"_s, {}});
    index.add(4, {u"Шевчук"_s, u"Олександр"_s, {}});
    const auto first = [&](const QString &line) {
        const auto found = index.find(line, 10);
        return found.empty() ? PersonNumber(0) : found.front().person;
    };
    index.add(5, {u"Harutyunyan"_s, u"Hayk"_s, {}});
    for (const QString &line :
         {u"Aleksandr Sjevtsjenko"_s, u"SHEVCHENKO Sasha"_s, u"шевченко олександр"_s, u"О. Шевченко"_s})
        QCOMPARE(first(line), PersonNumber(1));
    QCOMPARE(first(u"Анна Ковальская"_s), PersonNumber(2));
    QCOMPARE(first(u"Nikolaj Melnik"_s), PersonNumber(3));
    QCOMPARE(first(u"Arutiunian Haik"_s), PersonNumber(5)); // an h that is not heard
    QCOMPARE(first(u"Олена Бондаренко"_s), PersonNumber(0));
    QCOMPARE(first(QString()), PersonNumber(0));
}

// Whoever is proposed by looking at each is found by keys, but for very few.
void TestNameIndex::findsTheSameAsLookingAtEach()
{
    const std::vector<PersonName> names = someNames(700);
    NameIndex index;
    std::vector<ComparableName> comparable;
    for (std::size_t i = 0; i < names.size(); ++i) {
        index.add(PersonNumber(i), names[i]);
        comparable.emplace_back(names[i]);
    }
    int proposed = 0, missed = 0;
    for (std::size_t i = 0; i < names.size(); i += 5) {
        const std::vector<PersonNumber> found = numbersOf(index.find(comparable[i], 1000));
        for (std::size_t other = 0; other < names.size(); ++other) {
            if (compare(comparable[i], comparable[other]).score < kProposed)
                continue;
            ++proposed;
            missed += std::ranges::count(found, PersonNumber(other)) == 0 ? 1 : 0;
        }
    }
    qInfo("%d pairs proposed by looking at each, %d of them not found by keys", proposed, missed);
    QVERIFY(proposed >= 140 && missed * 100 <= proposed);
}

// Whoever stops early has the same first ones, in the same order.
void TestNameIndex::firstOnesAreTheLikeliest()
{
    std::vector<PersonName> names = someNames(700);
    NameIndex index;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i].family = i % 3 == 0 ? u"Коваль"_s : i % 3 == 1 ? u"Kowal"_s : u"Ковач"_s; // all of them are near
        index.add(PersonNumber(i), names[i]);
    }
    for (std::size_t i = 0; i < names.size(); i += 7) {
        const ComparableName sought(names[i]);
        std::vector<PersonNumber> all = numbersOf(index.find(sought, 10'000));
        all.resize(std::min<std::size_t>(all.size(), 3));
        QCOMPARE(numbersOf(index.find(sought, 3)), all);
    }
}

void TestNameIndex::findsMistyped_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *typed : {u"Коваленго", u"Коваленпо", u"Ковлаенко", u"Ковалеко", u"Ковалпенко", u"Kovaelnko"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
}

void TestNameIndex::findsMistyped()
{
    QFETCH(QString, typed);
    NameIndex index;
    index.add(1, {u"Коваленко"_s, u"Надія"_s, {}});
    index.add(2, {u"Мельниченко"_s, u"Надія"_s, {}});
    const auto found = index.find(typed + u" Надія"_s, 10);
    QVERIFY(!found.empty());
    QCOMPARE(found.front().person, PersonNumber(1));
}

void TestNameIndex::findsWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("first"); // 0: nobody
    QTest::newRow("beginning") << u"шевч"_s << 1;
    QTest::newRow("beginning, Dutch") << u"sjevtsj"_s << 1;
    QTest::newRow("other order") << u"олександр шев"_s << 1;
    QTest::newRow("short form") << u"Саша Шевченко"_s << 1;
    QTest::newRow("Latin, given name begun") << u"Shevchenko Ol"_s << 1;
    QTest::newRow("family name, other ending") << u"ковальський"_s << 2;
    QTest::newRow("given name alone") << u"Микола"_s << 3;
    QTest::newRow("Russian given name") << u"николай"_s << 3;
    QTest::newRow("two given names") << u"Анна Марія"_s << 4;
    QTest::newRow("nobody") << u"Бондаренко"_s << 0;
    QTest::newRow("one word fits, the other not") << u"Шевченко Ірина"_s << 0;
    QTest::newRow("nothing") << u"  "_s << 0;
    QTest::newRow("signs") << u"-'’ 👩 ..."_s << 0;
    QTest::newRow("too much") << QString(10'000, u'щ') << 0;
    QTest::newRow("too many words") << u"Шевченко "_s.repeated(1000) << 1;
}

void TestNameIndex::findsWhileTyping()
{
    QFETCH(QString, typed);
    NameIndex index;
    index.add(1, {u"Шевченко"_s, u"Олександр"_s, u"Петрович"_s});
    index.add(2, {u"Kovalska"_s, u"Hanna"_s, {}});
    index.add(3, {u"Мельник"_s, u"Микола"_s, {}});
    index.add(4, {u"Петренко"_s, u"Анна-Марія"_s, {}});
    index.add(5, {u"Швець"_s, u"Олена"_s, {}});
    const auto found = index.findTyped(typed, 10);
    QTEST(found.empty() ? 0 : int(found.front().person), "first");
}

void TestNameIndex::severalNamesOfOne()
{
    NameIndex index;
    index.add(7, {u"Шевченко"_s, u"Олена"_s, {}});
    index.add(7, {u"SHEVTCHENKO"_s, u"OLENA"_s, {}});
    index.add(7, {u"Бойко"_s, u"Олена"_s, {}});
    QCOMPARE(numbersOf(index.find(u"Olena Sjevtsjenko"_s, 10)), std::vector<PersonNumber>{7});
    QCOMPARE(numbersOf(index.find(u"Olena Boiko"_s, 10)), std::vector<PersonNumber>{7});
}

void TestNameIndex::isTakenOut()
{
    NameIndex index;
    index.add(1, {u"Коваль"_s, u"Іван"_s, {}});
    index.add(2, {u"Коваль"_s, u"Іван"_s, {}});
    index.remove(1);
    index.remove(99);
    QCOMPARE(numbersOf(index.find(u"Ivan Koval"_s, 10)), std::vector<PersonNumber>{2});
    QCOMPARE(index.size(), std::size_t(1));
    index.add(3, {u"Бондар"_s, u"Ольга"_s, {}});
    QCOMPARE(numbersOf(index.find(u"Ivan Koval"_s, 10)), std::vector<PersonNumber>{2});
    QCOMPARE(numbersOf(index.find(u"Olha Bondar"_s, 10)), std::vector<PersonNumber>{3});
}

void TestNameIndex::ordersAndBounds()
{
    NameIndex index;
    for (PersonNumber i = 0; i < 50; ++i)
        index.add(i, {u"Коваль"_s, u"Іван"_s, {}});
    index.add(100, {u"Koval"_s, u"Ivan"_s, u"Petrovych"_s});
    const auto found = index.find(u"Іван Петрович Коваль"_s, 10);
    QCOMPARE(found.size(), std::size_t(10));
    QVERIFY(std::ranges::is_sorted(found, std::greater(), [](const auto &one) { return one.how.score; }));
}

QTEST_APPLESS_MAIN(TestNameIndex)
#include "tst_nameindex.moc"
