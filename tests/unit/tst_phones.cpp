// SPDX-License-Identifier: GPL-3.0-or-later
#include "phones.h"

#include <QElapsedTimer>
#include <QTest>

#include <unistd.h>

using namespace prystan;
using namespace Qt::StringLiterals;

class TestPhones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void faults_data();
    void faults();
    void regions();
    void extensions();
    void formats_data();
    void formats();
    void shown_data();
    void shown();
    void longTexts();
    void nothingIsLogged();
};

void TestPhones::read_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto add = [](const QString &region, const QString &expected, const QStringList &all) {
        for (const QString &typed : all)
            QTest::addRow("%s %s", qPrintable(region), qPrintable(typed)) << region << typed << expected;
    };
    add(u"UA"_s, u"+380501234567"_s,
        {u"050 123 45 67"_s,
         u"0501234567"_s,
         u"(050) 123-45-67"_s,
         u"050.123.45.67"_s,
         u"050/123/45/67"_s,
         u"8 (050) 123-45-67"_s,
         u"8-050-123-45-67"_s,
         u"+380501234567"_s,
         u"+38 (050) 123 45 67"_s,
         u"+380 (0)50 123 45 67"_s,
         u"380501234567"_s,
         u"38 050 123 45 67"_s,
         u"00380501234567"_s,
         u"00 380 50 123 45 67"_s,
         u"8 10 380 50 123 45 67"_s,
         u" 050\u00a0123\u2009 45‑67 "_s,
         u"О5О 12З 45 67"_s,
         u"０５０１２３４５６７"_s,
         u"＋３８０ ５０ １２３ ４５ ６７"_s,
         u"٠٥٠١٢٣٤٥٦٧"_s,
         u"тел. 050 123 45 67"_s,
         u"\u202a+380501234567\u202c"_s});
    add(u"NL"_s, u"+31612345678"_s,
        {u"06 12345678"_s, u"06-12 34 56 78"_s, u"+31 6 12345678"_s, u"+31 (0)6 12 34 56 78"_s, u"0031612345678"_s});
    // With its country a number is the same wherever it is typed.
    for (const QString &region : {u"UA"_s, u"NL"_s, u"RU"_s, u"KZ"_s, u""_s}) {
        add(region, u"+380501234567"_s, {u"+380 50 123-45-67"_s, u"00380 50 123 45 67"_s, u"8 10 380 50 123 45 67"_s});
        add(region, u"+48512345678"_s, {u"+48 512 345 678"_s, u"0048512345678"_s});
        add(region, u"+40712345678"_s, {u"+40 712 345 678"_s});
        add(region, u"+79161234567"_s, {u"+7 (916) 123-45-67"_s, u"007 916 123 45 67"_s});
    }
    for (const QString &region : {u"RU"_s, u"KZ"_s})
        add(region, u"+79161234567"_s, {u"8 (916) 123-45-67"_s, u"8 916 123 45 67"_s});
    add(u"KZ"_s, u"+77011234567"_s, {u"8 701 123 45 67"_s, u"+7 701 123 45 67"_s});
}

void TestPhones::read()
{
    QFETCH(QString, region);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto phone = text::readPhone(typed, region);
    QVERIFY2(phone, phone ? "" : qPrintable(toWord(phone.error())));
    QCOMPARE(phone->e164, expected);
}

void TestPhones::faults_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto add = [](const QString &region, const QString &typed, const QString &word) {
        QTest::addRow("%s %s", qPrintable(region), qPrintable(typed)) << region << typed << word;
    };
    add(u"UA"_s, u""_s, u"empty"_s);
    add(u"UA"_s, u" \t"_s, u"empty"_s);
    add(u"UA"_s, u"не знаю"_s, u"not_a_number"_s);
    add(u"UA"_s, u"+"_s, u"not_a_number"_s);
    add(u"UA"_s, u"050 123 45 67, 067 123 45 67"_s, u"not_a_number"_s);
    add(u"UA"_s, u"😀"_s, u"not_a_number"_s);
    add(u"UA"_s, u"112"_s, u"too_short"_s);
    add(u"UA"_s, u"+380 50 123"_s, u"too_short"_s);
    add(u"UA"_s, u"050 123 45 67 89 01"_s, u"too_long"_s);
    add(u"UA"_s, u"+31 6 123456789012"_s, u"too_long"_s);
    add(u"UA"_s, u"000 000 00 00"_s, u"unknown_country"_s);
    add(u"UA"_s, u"+999 50 123 45 67"_s, u"unknown_country"_s);
    add(u"UA"_s, u"+38 011 123 45 67"_s, u"not_in_use"_s);
    // Nobody's but a Russian number, and this was not said.
    add(u"UA"_s, u"8 916 123 45 67"_s, u"too_long"_s);
    for (const QString &typed : {u"050 123 45 67"_s, u"06 12345678"_s, u"8 916 123 45 67"_s, u"380501234567"_s}) {
        add(u""_s, typed, u"unknown_country"_s);
        add(u"XX"_s, typed, u"unknown_country"_s);
    }
}

void TestPhones::faults()
{
    QFETCH(QString, region);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto phone = text::readPhone(typed, region);
    QVERIFY2(!phone, phone ? qPrintable(phone->e164) : "");
    QCOMPARE(toWord(phone.error()), expected);
}

void TestPhones::regions()
{
    const auto regionOf = [](const QString &typed) { return text::readPhone(typed, {}).value().region; };
    QCOMPARE(regionOf(u"+380501234567"_s), u"UA"_s);
    QCOMPARE(regionOf(u"+79161234567"_s), u"RU"_s);
    QCOMPARE(regionOf(u"+77011234567"_s), u"KZ"_s);
    QCOMPARE(regionOf(u"+31612345678"_s), u"NL"_s);
    QCOMPARE(regionOf(u"+80012345678"_s), QString()); // free of charge, of no country
}

void TestPhones::extensions()
{
    for (const QString &typed : {u"044 123 45 67 доб. 12"_s, u"+380441234567 ext 12"_s, u"044 123 45 67 x12"_s}) {
        const auto phone = text::readPhone(typed, u"UA"_s);
        QVERIFY(phone);
        QCOMPARE(phone->e164, u"+380441234567"_s);
        QCOMPARE(phone->extension, u"12"_s);
        QCOMPARE(text::internationalPhone(*phone), u"+380 44 123 4567 ext. 12"_s);
    }
}

void TestPhones::formats_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("international");
    QTest::addColumn<QString>("national");
    QTest::newRow("UA") << u"+380501234567"_s << u"+380 50 123 4567"_s << u"050 123 4567"_s;
    QTest::newRow("NL mobile") << u"+31612345678"_s << u"+31 6 12345678"_s << u"06 12345678"_s;
    QTest::newRow("NL") << u"+31201234567"_s << u"+31 20 123 4567"_s << u"020 123 4567"_s;
    QTest::newRow("RU") << u"+79161234567"_s << u"+7 916 123-45-67"_s << u"8 (916) 123-45-67"_s;
    QTest::newRow("PL") << u"+48512345678"_s << u"+48 512 345 678"_s << u"512 345 678"_s;
}

void TestPhones::formats()
{
    QFETCH(QString, typed);
    QFETCH(QString, international);
    QFETCH(QString, national);
    const auto phone = text::readPhone(typed, {});
    QVERIFY(phone);
    QCOMPARE(text::internationalPhone(*phone), international);
    QCOMPARE(text::nationalPhone(*phone), national);
}

void TestPhones::shown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plus") << u"+380501234567"_s << u"+380 50 123 4567"_s;
    QTest::newRow("00") << u"0031612345678"_s << u"+31 6 12345678"_s;
    QTest::newRow("brackets") << u"+38(050)123-45-67"_s << u"+380 50 123 4567"_s;
    // 061 is Zaporizhzhia and 06 1… a Dutch mobile: whose it is was not said.
    for (const QString &typed :
         {u"0612345678"_s, u"050 123 45 67"_s, u"8 (916) 1234567"_s, u"380501234567"_s, u"810380501234567"_s})
        QTest::addRow("%s", qPrintable(typed)) << typed << typed;
    // What else was said with it must not get lost.
    for (const QString &typed : {u"+380501234567 мама"_s, u"+380501234567 ext 5"_s, u"+380501234567, +31612345678"_s})
        QTest::addRow("%s", qPrintable(typed)) << typed << typed;
    for (const QString &typed : {u"+38050"_s, u"+999501234567"_s, u"000"_s, u"+"_s, u""_s, u"—"_s})
        QTest::addRow("no number: %s", qPrintable(typed)) << typed << typed;
}

void TestPhones::shown()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(text::shownPhone(typed), expected);
    QCOMPARE(text::shownPhone(expected), expected);
}

void TestPhones::longTexts()
{
    for (const QString &typed : {QString(10'000, u'5'), u"+"_s + QString(10'000, u'3'), QString(10'000, u'+'),
                                 QString(10'000, u'('), QString(10'000, u'x'), QString(QChar(0xD800))}) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!text::readPhone(typed, u"UA"_s));
        QCOMPARE(text::shownPhone(typed), typed);
        QVERIFY(timer.elapsed() < 500); // a window waits for it
    }
}

// libphonenumber has a log of its own; a number must not get there.
void TestPhones::nothingIsLogged()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    std::fflush(nullptr);
    const int out = dup(1), err = dup(2);
    dup2(ends[1], 1);
    dup2(ends[1], 2);
    for (const QString &typed : {u"+380501234567"_s, u"+999123456789"_s, u"050"_s, u"abc"_s, QString(400, u'7')}) {
        for (const QString &region : {u"UA"_s, u"XX"_s, u""_s})
            (void)text::readPhone(typed, region);
    }
    std::fflush(nullptr);
    dup2(out, 1);
    dup2(err, 2);
    for (const int fd : {out, err, ends[1]})
        close(fd);
    char said[256];
    const auto length = ::read(ends[0], said, sizeof said);
    close(ends[0]);
    QCOMPARE(qint64(length), 0);
}

QTEST_APPLESS_MAIN(TestPhones)
#include "tst_phones.moc"
