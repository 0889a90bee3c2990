// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <QDate>
#include <QSet>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalForm();
    void tidy_data();
    void tidy();
    void graphemes();
    void initials_data();
    void initials();
    void sorting();
    void countryNames();
    void countriesAreSorted();
    void dates();
    void monthsOnACalendar();
};

void TestText::normalForm()
{
    QCOMPARE(text::nfc(u"И\u0306"_s), u"Й"_s);
    QCOMPARE(text::nfc(u"І\u0308"_s), u"Ї"_s);
    QCOMPARE(text::nfc(u"' ’ ʼ"_s), u"' ’ ʼ"_s);
    QCOMPARE(text::nfc(QString()), QString());
    const QString lone = u"a"_s + QChar(0xD800) + u"b"_s;
    QCOMPARE(text::nfc(lone), lone);
}

void TestText::tidy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ends") << u"  Олена  "_s << u"Олена"_s;
    QTest::newRow("runs") << u"van \t der\u00a0\u00a0Meulen"_s << u"van der Meulen"_s;
    QTest::newRow("line ends") << u"a\r\nb\u2028c\n"_s << u"a b c"_s;
    QTest::newRow("ideographic") << u"a\u3000b"_s << u"a b"_s;
    QTest::newRow("nothing") << u" \n"_s << u""_s;
    QTest::newRow("apostrophes") << u"Мар'яна О’К Зʼїзд"_s << u"Мар'яна О’К Зʼїзд"_s;
    QTest::newRow("composed") << u"и\u0306"_s << u"й"_s;
    QTest::newRow("emoji") << u"👩‍👧 😀"_s << u"👩‍👧 😀"_s;
}

void TestText::tidy()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(text::tidy(typed), expected);
    QCOMPARE(text::tidy(text::tidy(typed)), expected);
}

void TestText::graphemes()
{
    QCOMPARE(text::graphemes({}), 0);
    QCOMPARE(text::graphemes(u"Олена"_s), 5);
    QCOMPARE(text::graphemes(u"и\u0306"_s), 1);
    QCOMPARE(text::graphemes(u"👩‍👩‍👧‍👦"_s), 1);
    QCOMPARE(text::graphemes(u"🇺🇦🇳🇱"_s), 2);
}

void TestText::initials_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both") << u"Олена"_s << u"Шевченко"_s << u"О. Ш."_s;
    QTest::newRow("small letters") << u"pieter"_s << u"van der Meulen"_s << u"P. V."_s;
    QTest::newRow("no given") << u""_s << u"Їжакевич"_s << u"? Ї."_s;
    QTest::newRow("no family") << u"Я"_s << u" "_s << u"Я. ?"_s;
    QTest::newRow("none") << u""_s << u""_s << u"?"_s;
    QTest::newRow("decomposed") << u"и\u0306осип"_s << u"О"_s << u"Й. О."_s;
    QTest::newRow("apostrophe first") << u"ʼОлена"_s << u"'t Hooft"_s << u"О. T."_s;
    QTest::newRow("emoji and digits") << u"😀 Олена"_s << u"123"_s << u"О. ?"_s;
    QTest::newRow("outside the basic plane") << u"𐐨𐐨"_s << u"Ш"_s << u"𐐀. Ш."_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << u"Ш"_s << u"? Ш."_s;
}

void TestText::initials()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(QString, expected);
    QCOMPARE(text::initials(given, family), expected);
}

void TestText::sorting()
{
    // By code points Ґ, Є, І, Ї would stand outside the alphabet.
    const QStringList alphabet{u"Влад"_s,  u"Гнат"_s, u"Ґудз"_s, u"Дмитро"_s, u"Емма"_s, u"Єва"_s,
                               u"Жанна"_s, u"Ивко"_s, u"Іван"_s, u"Їжак"_s,   u"Йосип"_s};
    QStringList mixed = alphabet;
    std::ranges::reverse(mixed);
    QCOMPARE(text::sorted(mixed, u"uk"_s), alphabet);
    QCOMPARE(text::sorted({u"Жук"_s, u"Ёлкин"_s, u"Егоров"_s}, u"ru"_s),
             (QStringList{u"Егоров"_s, u"Ёлкин"_s, u"Жук"_s}));
    QCOMPARE(text::sorted({u"b"_s, u"É"_s, u"a"_s, u"E"_s}, u"nl"_s), (QStringList{u"a"_s, u"b"_s, u"E"_s, u"É"_s}));
    // Ukrainian readers find Cyrillic first, Dutch ones Latin.
    QCOMPARE(text::sorted({u"Anna"_s, u"Яна"_s}, u"uk"_s).first(), u"Яна"_s);
    QCOMPARE(text::sorted({u"Яна"_s, u"Anna"_s}, u"nl"_s).first(), u"Anna"_s);
}

void TestText::countryNames()
{
    QCOMPARE(text::countryName(u"UKR"_s, u"uk"_s), u"Україна"_s);
    QCOMPARE(text::countryName(u"UKR"_s, u"ru"_s), u"Украина"_s);
    QCOMPARE(text::countryName(u"UKR"_s, u"nl"_s), u"Oekraïne"_s);
    QCOMPARE(text::countryName(u"NLD"_s, u"en"_s), u"Netherlands"_s);
    for (const QString &none : {u"XXA"_s, u"XXX"_s, u""_s, u"UA"_s, u"ukr"_s, u"QQQ"_s})
        QCOMPARE(text::countryName(none, u"uk"_s), QString());
}

void TestText::countriesAreSorted()
{
    for (const QString &language : {u"uk"_s, u"ru"_s, u"nl"_s, u"en"_s}) {
        const QStringList codes = text::countries(language);
        QStringList names;
        for (const QString &code : codes)
            names << text::countryName(code, language);
        QVERIFY(codes.size() > 240);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names, text::sorted(names, language));
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        for (const QString &code : {u"UKR"_s, u"RUS"_s, u"NLD"_s, u"MDA"_s, u"GEO"_s, u"SYR"_s})
            QVERIFY(codes.contains(code));
    }
    QVERIFY(text::countries(u"uk"_s) != text::countries(u"nl"_s));
}

void TestText::dates()
{
    QCOMPARE(text::longDate(24, 11, 2026, u"uk"_s), u"24 листопада 2026"_s);
    QCOMPARE(text::longDate(24, 11, 2026, u"ru"_s), u"24 ноября 2026"_s);
    QCOMPARE(text::longDate(24, 11, 2026, u"nl"_s), u"24 november 2026"_s);
    QCOMPARE(text::longDate(24, 11, 2026, u"en"_s), u"24 November 2026"_s);
    QCOMPARE(text::longDate(31, 2, 1990, u"uk"_s), u"31 лютого 1990"_s);
    QCOMPARE(text::longDate(1, 13, 1990, u"uk"_s), QString());
    QCOMPARE(text::longDate(1, 0, 1990, u"uk"_s), QString());
}

void TestText::monthsOnACalendar()
{
    QCOMPARE(text::monthName(11, u"uk"_s), u"листопад"_s);
    QCOMPARE(text::monthName(11, u"ru"_s), u"ноябрь"_s);
    QCOMPARE(text::monthName(5, u"nl"_s), u"mei"_s);
    QCOMPARE(text::monthName(5, u"en"_s), u"May"_s);
    QCOMPARE(text::monthName(0, u"en"_s), QString());
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
