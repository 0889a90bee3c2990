// SPDX-License-Identifier: GPL-3.0-or-later
// The machine-readable zone as it comes from people and scanners: what is brought into form, refused or repaired.
#include "mrzspecimens.h"

#include <QTest>

using namespace prystan;
using namespace prystan::mrz;
using namespace prystan::tests;

class TestMrzInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedText_data();
    void typedText();
    void exactTextIsNotMended();
    void faults_data();
    void faults();
    void repairsByTheKindOfPlace();
    void manyConfusions_data();
    void manyConfusions();
    void aRepairThatTheCheckDigitRefuses();
    void numbersAreRepairedOnlyWithoutDoubt();
    void tooManyRepairsAreNone();
};

void TestMrzInput::typedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<Tolerated>>("tolerated");
    using All = std::vector<Tolerated>;
    const auto lines = [](QString text) { return text.replace(u'|', u'\n'); };
    QTest::newRow("as it is") << lines(kPassport) << All{};
    QTest::newRow("line ends") << u" \r\n"_s + QString(kPassport).replace(u'|', u"\r\n\r\n"_s) + u"\r\n"_s << All{};
    QTest::newRow("small") << lines(kPassport).toLower() << All{Tolerated::Case};
    QTest::newRow("spaces") << lines(kPassport).replace(u"UTO"_s, u" U\u00a0TO "_s) << All{Tolerated::Spaces};
    QTest::newRow("guillemets")
        << lines(kPassport).replace(u"ERIKSSON<<"_s, u"ERIKSSON«"_s).replace(u"ANNA<"_s, u"ANNA‹"_s)
        << All{Tolerated::Guillemets};
    QTest::newRow("no fillers") << lines(kPassport).replace(u"MARIA<<<<<<<<<<<<<<<<<<<"_s, u"MARIA"_s)
                                << All{Tolerated::FillersAdded};
    QTest::newRow("too many fillers") << lines(kPassport).replace(u"MARIA"_s, u"MARIA<<"_s)
                                      << All{Tolerated::FillersDropped};
    QTest::newRow("one line") << QString(kPassport).remove(u'|') << All{Tolerated::Divided};
    QTest::newRow("TD2, one line") << QString(kTd2).remove(u'|') << All{Tolerated::Divided};
    QTest::newRow("TD1, one line") << QString(kTd1).remove(u'|') << All{Tolerated::Divided};
    QTest::newRow("TD1, no fillers") << lines(kTd1).replace(u"MARIA<<<<<<<<<<"_s, u"MARIA"_s)
                                     << All{Tolerated::FillersAdded};
    QTest::newRow("all of it") << u"p<uto eriksson«anna<maria\n"_s
            + kSecond << All{Tolerated::Spaces, Tolerated::Case, Tolerated::Guillemets, Tolerated::FillersAdded};
}

void TestMrzInput::typedText()
{
    QFETCH(QString, text);
    QFETCH(std::vector<Tolerated>, tolerated);
    const auto mrz = parse(text, Manner::Typed, kToday);
    QVERIFY(mrz && mrz->asGiven.valid);
    auto told = mrz->tolerated;
    std::ranges::sort(told);
    std::ranges::sort(tolerated);
    QCOMPARE(told, tolerated);
    QCOMPARE(mrz->asGiven.surname + mrz->asGiven.given, u"ERIKSSONANNA MARIA"_s);
    QVERIFY(!mrz->asGiven.givenCut);
}

void TestMrzInput::exactTextIsNotMended()
{
    QVERIFY(!parse(kPassport.toLower(), Manner::Exact, kToday));
    QVERIFY(!parse(QString(kPassport).remove(u'|'), Manner::Exact, kToday));
    QVERIFY(!parse(QString(kPassport).replace(u"MARIA<"_s, u"MARIA"_s), Manner::Exact, kToday));
    QVERIFY(!parse(QString(kPassport).replace(u"MARIA"_s, u"MARIA<"_s), Manner::Exact, kToday));
    QVERIFY(!parse(QString(kPassport).replace(u"|"_s, u"||"_s), Manner::Exact, kToday));
    QVERIFY(parse(kPassport + u"\r\n"_s, Manner::Exact, kToday));
}

void TestMrzInput::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("nothing") << u""_s << Problem{Fault::Empty, 0, 0};
    QTest::newRow("white space") << u" \n \r\n"_s << Problem{Fault::Empty, 0, 0};
    QTest::newRow("endless") << QString(1001, u'<') << Problem{Fault::TooLong, 0, 0};
    QTest::newRow("one line") << kSecond << Problem{Fault::BadLength, 0, 0};
    QTest::newRow("a sentence") << u"Олена"_s << Problem{Fault::BadLength, 0, 0};
    QTest::newRow("second line short") << kPassport.chopped(1) << Problem{Fault::BadLength, 0, 0};
    QTest::newRow("name line without a name") << u"P<UTO|"_s + kSecond << Problem{Fault::BadLength, 0, 0};
    QTest::newRow("name line too long") << QString(kPassport).replace(u'|', u"A|"_s) << Problem{Fault::BadLength, 0, 0};
    QTest::newRow("letter of another script")
        << replaced(kPassport, 2, 11, QChar(u'О')) << Problem{Fault::BadCharacter, 2, 11};
    QTest::newRow("apostrophe") << replaced(kPassport, 1, 7, u'\'') << Problem{Fault::BadCharacter, 1, 7};
    QTest::newRow("half a character") << replaced(kPassport, 1, 7, QChar(0xD83D)) << Problem{Fault::BadCharacter, 1, 7};
}

void TestMrzInput::faults()
{
    QFETCH(QString, text);
    QFETCH(Problem, problem);
    for (const Manner manner : {Manner::Exact, Manner::Typed}) {
        const auto mrz = parse(text, manner, kToday);
        QVERIFY(!mrz);
        QCOMPARE(mrz.error(), problem);
    }
}

void TestMrzInput::repairsByTheKindOfPlace()
{
    QString text = kPassport;
    text = replaced(replaced(text, 1, 5, u'0'), 1, 10, u'5'); // issuer, surname
    text = replaced(replaced(text, 2, 18, u'I'), 2, 44, u'O'); // birth, composite
    const Mrz mrz = exact(text);
    QVERIFY(!mrz.asGiven.valid);
    QCOMPARE(mrz.asGiven.issuer, u"UT0"_s); // nothing is mended in what was given
    QCOMPARE(mrz.asGiven.birth, u"7408I2"_s);
    QVERIFY(mrz.repaired && mrz.repaired->valid);
    QCOMPARE(*mrz.repaired, exact(kPassport).asGiven);
    QCOMPARE(mrz.repairs,
             (std::vector<Repair>{{1, 5, u'0', u'O'}, {1, 10, u'5', u'S'}, {2, 18, u'I', u'1'}, {2, 44, u'O', u'0'}}));
    QCOMPARE(isoText(mrz.birth), u"1974-08-12"_s);
    // Letters and digits are both at home in optional data and in the second place of the code.
    QVERIFY(exact(replaced(kPassport, 1, 2, u'0')).repairs.empty());
    QVERIFY(exact(replaced(kPassport, 2, 29, u'2')).repairs.empty());
}

void TestMrzInput::manyConfusions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("repairs");
    QTest::addColumn<QString>("meant");
    QTest::newRow("TD2") << u"I<UTOERIK55ON<<ANNA<MAR1A<<<<<<<<<<<|D231458907UT0740BIZZF12O4IS9<<<<<<<G"_s << 12
                         << kTd2;
    QTest::newRow("TD3")
        << u"P<UT0ERIK55ON<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<|L898902C36UTO740BIZZF12041S9ZE184226B<<<<<1O"_s << 10
        << kPassport;
}

void TestMrzInput::manyConfusions()
{
    QFETCH(QString, text);
    QFETCH(int, repairs);
    QFETCH(QString, meant);
    const Mrz mrz = exact(text);
    QVERIFY(!mrz.asGiven.valid && mrz.repaired && mrz.repaired->valid);
    QCOMPARE(int(mrz.repairs.size()), repairs);
    QCOMPARE(*mrz.repaired, exact(meant).asGiven);
}

// B for 3 is not what the table says; nothing is made of it by force.
void TestMrzInput::aRepairThatTheCheckDigitRefuses()
{
    const Mrz birth = exact(replaced(kPassport, 2, 15, u'B'));
    QVERIFY(!birth.asGiven.valid && birth.repairs.empty());
    const Mrz unknown = exact(replaced(kPassport, 2, 15, u'K'));
    QVERIFY(!unknown.asGiven.valid && unknown.repairs.empty());
    const Mrz composite = exact(replaced(kPassport, 2, 44, u'S'));
    QVERIFY(!composite.asGiven.valid && composite.repairs.empty());
    // A date that does not exist stays as it is, whatever it may have been.
    QVERIFY(born(u"740230"_s).repairs.empty());
}

void TestMrzInput::numbersAreRepairedOnlyWithoutDoubt()
{
    // L898902C3: an O for the 0. Of all exchanges only this one fits.
    const Mrz mrz = exact(replaced(kPassport, 2, 6, u'O'));
    QVERIFY(!mrz.asGiven.valid && mrz.asGiven.number == u"L8989O2C3"_s);
    QVERIFY(mrz.repaired && mrz.repaired->valid);
    QCOMPARE(mrz.repairs, (std::vector<Repair>{{2, 6, u'O', u'0'}}));
    QCOMPARE(mrz.repaired->number, u"L898902C3"_s);
    // The check digit itself is wrong: no number fits it and the composite.
    QVERIFY(exact(replaced(kPassport, 2, 10, u'7')).repairs.empty());
    // A digit that was misread for another: look-alikes would fit it by chance, and none is taken.
    for (int position = 2; position <= 5; ++position) {
        for (const QChar digit : u"0123456789"_s)
            QVERIFY(exact(replaced(kPassport, 2, position, digit)).repairs.empty());
    }
    // Another field is wrong: the composite proves nothing.
    QVERIFY(exact(replaced(replaced(kPassport, 2, 6, u'O'), 2, 18, u'9')).repairs.empty());
    // No composite, no repair.
    const QString visa = u"VDGBRKING<<JOE<<<<<<<<<<<<<<<<<<<<<<|3491473962AUS8201010M1207172<<<<<<<<"_s;
    QVERIFY(exact(visa).asGiven.valid && exact(replaced(visa, 2, 4, u'I')).repairs.empty());
    // 0O0O0O000 with any one of the zeros as a letter: several numbers fit.
    const QString zeros
        = u"PVNORNORMANN<<KARI<<<<<<<<<<<<<<<<<<<<<<<<<<|00000000<0NOR7505319F15100364197505311234588"_s;
    QVERIFY(exact(zeros).asGiven.valid && exact(replaced(zeros, 2, 1, u'O')).repairs.empty());
}

void TestMrzInput::tooManyRepairsAreNone()
{
    QCOMPARE(named(u"ER1K55ON<<ANNA<MARIA"_s).repairs.size(), 3U);
    QCOMPARE(named(u"ER1K550N<<4NN4<MARIA"_s).repairs.size(), 4U); // a 4 is like no letter
    QVERIFY(named(u"ER1K550N<<ANNA<MAR1A"_s).repairs.empty());
}

QTEST_APPLESS_MAIN(TestMrzInput)
#include "tst_mrz_input.moc"
