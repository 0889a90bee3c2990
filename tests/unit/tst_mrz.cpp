// SPDX-License-Identifier: GPL-3.0-or-later
// The machine-readable zone: specimens, public test lines, names, dates, repairs, what a person types.
#include "mrz.h"

#include <QFile>
#include <QTest>

using namespace prystan;
using namespace prystan::mrz;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);
const QString kPassport
    = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
const QString kSecond = kPassport.section(u'|', 1);
const QString kTd1 = u"I<UTOD231458907<<<<<<<<<<<<<<<|7408122F1204159UTO<<<<<<<<<<<6|ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
const QString kTd2 = u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<|D231458907UTO7408122F1204159<<<<<<<6"_s;

Mrz exact(const QString &text)
{
    const auto mrz = parse(text, Manner::Exact, kToday);
    return mrz ? *mrz : Mrz{};
}

// A passport with another name.
Mrz named(const QString &name)
{
    return exact(u"P<UTO"_s + name.leftJustified(39, u'<') + u'|' + kSecond);
}

// The specimen TD3 with a birth date of its own; the composite is left to be wrong.
Mrz born(const QString &birth)
{
    QString text = kPassport;
    return exact(text.replace(45 + 13, 6, birth));
}

QString replaced(QString text, int line, int position, QChar with)
{
    const int width = int(text.indexOf(u'|')) + 1;
    text[(line - 1) * width + position - 1] = with;
    return text;
}

QString columnOf(Check check)
{
    return check == Check::Absent ? u""_s : check == Check::Right ? u"1"_s : u"0"_s;
}

// As in the columns of lines.tsv, between valid and lines.
QStringList columnsOf(const Mrz &mrz)
{
    const Reading &is = mrz.asGiven;
    return {toWord(mrz.format),
            is.valid ? u"1"_s : u"0"_s,
            columnOf(is.checks.number),
            columnOf(is.checks.birth),
            columnOf(is.checks.expiry),
            columnOf(is.checks.personal),
            columnOf(is.checks.composite),
            is.documentCode,
            is.issuer,
            is.surname,
            is.given,
            is.number,
            is.nationality,
            is.birth,
            is.sex,
            is.expiry,
            is.optional1,
            is.optional2};
}

} // namespace

class TestMrz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specimens_data();
    void specimens();
    void everyPublicLine();
    void names_data();
    void names();
    void theFrenchCardHasItsOwnLayout();
    void longNumbers_data();
    void longNumbers();
    void emptyPersonalNumbers();
    void visasAreNoIdentity();
    void birthDates_data();
    void birthDates();
    void expiryDates();
    void doubtsAboutAge_data();
    void doubtsAboutAge();
    void doubtsAboutFields();
    void codes();
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

void TestMrz::specimens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("number");
    QTest::newRow("TD3") << kPassport << Format::Td3 << u"L898902C3"_s;
    QTest::newRow("TD2") << kTd2 << Format::Td2 << u"D23145890"_s;
    QTest::newRow("TD1") << kTd1 << Format::Td1 << u"D23145890"_s;
}

void TestMrz::specimens()
{
    QFETCH(QString, text);
    QFETCH(Format, format);
    QFETCH(QString, number);
    const Mrz mrz = exact(text);
    QCOMPARE(mrz.format, format);
    QVERIFY(mrz.asGiven.valid && mrz.identity && mrz.repairs.empty() && !mrz.repaired && mrz.doubts.empty());
    QCOMPARE(mrz.asGiven.number, number);
    QCOMPARE(mrz.asGiven.surname, u"ERIKSSON"_s);
    QCOMPARE(mrz.asGiven.given, u"ANNA MARIA"_s);
    QCOMPARE(mrz.asGiven.issuer + mrz.asGiven.nationality + mrz.asGiven.sex, u"UTOUTOF"_s);
    QCOMPARE(isoText(mrz.birth), u"1974-08-12"_s);
    QCOMPARE(isoText(mrz.expiry), u"2012-04-15"_s);
    QVERIFY(!mrz.asGiven.surnameCut && !mrz.asGiven.givenCut);
}

void TestMrz::everyPublicLine()
{
    QFile file(QStringLiteral(PRYSTAN_TEST_DATA "/mrz/lines.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QCOMPARE(rows.size(), 18);
    for (const QString &row : rows) {
        const QStringList cells = row.split(u'\t');
        const auto mrz = parse(cells[19], Manner::Exact, kToday);
        if (cells[1] == u"BAD_LENGTH"_s) {
            QVERIFY(!mrz && mrz.error() == (Problem{Fault::BadLength, 0, 0}));
            continue;
        }
        QVERIFY(mrz);
        QCOMPARE(columnsOf(*mrz), cells.mid(1, 18));
    }
}

void TestMrz::names_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("cut");
    const auto row = [](const char *field, const char *surname, const char *given, bool cut) {
        QTest::newRow(field) << QString::fromLatin1(field) << QString::fromLatin1(surname) << QString::fromLatin1(given)
                             << cut;
    };
    row("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", "NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG K", true);
    row("BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI", "BENNELONG WOOLOOMOOLOO WARRANDYTE W", "DI", true);
    row("PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", "PAPANDROPOULOUS", "JONATHON WARREN TREVOR", true);
    row("NILAVADHANANANDANILAVADHANANANDANILAVAD", "NILAVADHANANANDANILAVADHANANANDANILAVAD", "", true);
    row("VAN<DER<MUELLEN<<MARTIN", "VAN DER MUELLEN", "MARTIN", false);
    row("SMITH<JONES<<SUSIE<MARGARET", "SMITH JONES", "SUSIE MARGARET", false);
    row("OCONNOR<<ENYA<SIOBHAN", "OCONNOR", "ENYA SIOBHAN", false);
    row("ARKFREITH", "ARKFREITH", "", false);
    row("ANNA<MARIA", "ANNA MARIA", "", false);
    row("ERIKSSON<<ANNA<<MARIA", "ERIKSSON", "ANNA MARIA", false);
    row("<<ANNA", "", "ANNA", false);
    row("", "", "", false);
}

void TestMrz::names()
{
    QFETCH(QString, field);
    QFETCH(QString, surname);
    QFETCH(QString, given);
    QFETCH(bool, cut);
    const Mrz mrz = named(field);
    QVERIFY(mrz.asGiven.valid);
    QCOMPARE(mrz.asGiven.surname, surname);
    QCOMPARE(mrz.asGiven.given, given);
    QCOMPARE(mrz.asGiven.surnameCut, cut);
    QCOMPARE(mrz.asGiven.givenCut, cut);
    QCOMPARE(mrz.doubts, surname.isEmpty() ? std::vector{Doubt::NameMalformed} : std::vector<Doubt>{});
}

void TestMrz::theFrenchCardHasItsOwnLayout()
{
    const Mrz mrz = exact(u"IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<|1506923102850CORINNE<<<<<<<0012061F6"_s);
    QCOMPARE(mrz.format, Format::FraId);
    QVERIFY(!mrz.asGiven.valid && mrz.french && mrz.french->valid && mrz.doubts.empty());
    QCOMPARE(mrz.best(), *mrz.french);
    QCOMPARE(mrz.french->given, u"CORINNE"_s);
    QCOMPARE(mrz.french->number, u"150692310285"_s);
    QCOMPARE(mrz.french->sex, u"F"_s);
    QCOMPARE(isoText(mrz.birth), u"2000-12-06"_s);
    QVERIFY(mrz.french->nationality.isEmpty() && mrz.french->expiry.isEmpty());
    QCOMPARE(mrz.french->checks, (Checks{Check::Right, Check::Right, Check::Absent, Check::Absent, Check::Right}));
}

void TestMrz::longNumbers_data()
{
    QTest::addColumn<QString>("upper");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("optional");
    QTest::addColumn<Check>("check");
    QTest::newRow("one more") << u"IDUTO123456789<07<<<<<<<<<<<<<"_s << u"1234567890"_s << u""_s << Check::Right;
    QTest::newRow("with other data") << u"IDUTO123456789<07<AB<<C<<<<<<<"_s << u"1234567890"_s << u"AB<<C"_s
                                     << Check::Right;
    QTest::newRow("wrong digit") << u"IDUTO123456789<08<<<<<<<<<<<<<"_s << u"1234567890"_s << u""_s << Check::Wrong;
    QTest::newRow("nothing more") << u"IDUTO123456789<<<<<<<<<<<<<<<<"_s << u"123456789"_s << u""_s << Check::Wrong;
    QTest::newRow("a digit alone") << u"IDUTO123456789<7<<<<<<<<<<<<<<"_s << u"123456789"_s << u"7"_s << Check::Wrong;
    QTest::newRow("too short for it") << u"IDUTO12345678<<07<<<<<<<<<<<<<"_s << u"12345678"_s << u"07"_s
                                      << Check::Wrong;
}

void TestMrz::longNumbers()
{
    QFETCH(QString, upper);
    QFETCH(QString, number);
    QFETCH(QString, optional);
    QFETCH(Check, check);
    const QString lower = u"|8601012M3001019UTO<<<<<<<<<<<6|ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
    const Mrz mrz = exact(upper + lower);
    QCOMPARE(mrz.asGiven.number, number);
    QCOMPARE(mrz.asGiven.optional1, optional);
    QCOMPARE(mrz.asGiven.checks.number, check);
    QCOMPARE(mrz.asGiven.valid, upper == u"IDUTO123456789<07<<<<<<<<<<<<<"_s); // the composite is this one's
}

void TestMrz::emptyPersonalNumbers()
{
    const QString empty
        = u"P<UTOMARTIN<<SARAH<<<<<<<<<<<<<<<<<<<<<<<<<<|ZE000509<9UTO8501019X2301147<<<<<<<<<<<<<<08"_s;
    QVERIFY(exact(empty).asGiven.valid);
    QVERIFY(exact(replaced(empty, 2, 43, u'<')).asGiven.valid);
    QCOMPARE(exact(replaced(empty, 2, 43, u'1')).asGiven.checks.personal, Check::Wrong);
    QCOMPARE(exact(replaced(kPassport, 2, 43, u'<')).asGiven.checks.personal, Check::Wrong);
    // Only there a filler is as good as a digit.
    QCOMPARE(born(u"<<<<<<"_s).asGiven.checks.birth, Check::Wrong);
    QString unknown = kPassport;
    QCOMPARE(exact(unknown.replace(45 + 13, 7, u"<<<<<<<"_s)).asGiven.checks.birth, Check::Wrong);
}

void TestMrz::visasAreNoIdentity()
{
    const Mrz a = exact(u"VNUSAHAPPY<<TRAVELER<<<<<<<<<<<<<<<<<<<<<<<<|0000000<<0CYP0001018M1601231B2NCS00E0F060308"_s);
    QVERIFY(a.format == Format::MrvA && a.asGiven.valid && !a.identity);
    const Mrz b = exact(u"VDGBRKING<<JOE<<<<<<<<<<<<<<<<<<<<<<|0123456<<5AUS8201010M1207172<<<<<<<<"_s);
    QVERIFY(b.format == Format::MrvB && b.asGiven.valid && !b.identity);
    QVERIFY(exact(kPassport).identity);
}

void TestMrz::birthDates_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<Date>("date");
    QTest::addColumn<QString>("text");
    using State = Date::State;
    const auto row = [](const char *digits, const Date &date, const char *text) {
        QTest::newRow(digits) << QString::fromLatin1(digits) << date << QString::fromLatin1(text);
    };
    row("261124", {State::Whole, 2026, 11, 24}, "2026-11-24"); // today
    row("261125", {State::Whole, 1926, 11, 25}, "1926-11-25"); // tomorrow
    row("740812", {State::Whole, 1974, 8, 12}, "1974-08-12");
    row("000101", {State::Whole, 2000, 1, 1}, "2000-01-01");
    row("000229", {State::Whole, 2000, 2, 29}, "2000-02-29");
    row("26<<<<", {State::Partial, 2026, 0, 0}, "2026");
    row("2611<<", {State::Partial, 2026, 11, 0}, "2026-11");
    row("2612<<", {State::Partial, 1926, 12, 0}, "1926-12");
    row("74<<12", {State::Partial, 1974, 0, 0}, "1974");
    row("<<<<<<", {State::Unknown, 0, 0, 0}, "");
    row("<<0812", {State::Unknown, 0, 8, 12}, "");
    row("<<0229", {State::Unknown, 0, 2, 29}, "");
    for (const char *impossible : {"740000", "741301", "740230", "740431", "990229", "<<0230", "7408<2", "74O812",
                                   "74081", "", "7<0812", "400229x"})
        row(impossible, {State::Impossible, 0, 0, 0}, "");
}

void TestMrz::birthDates()
{
    QFETCH(QString, digits);
    QFETCH(Date, date);
    QFETCH(QString, text);
    QCOMPARE(birthDate(digits, kToday), date);
    QCOMPARE(isoText(date), text);
}

void TestMrz::expiryDates()
{
    QCOMPARE(isoText(expiryDate(u"991231"_s)), u"2099-12-31"_s);
    QCOMPARE(isoText(expiryDate(u"350803"_s)), u"2035-08-03"_s);
    QCOMPARE(isoText(expiryDate(u"2802<<"_s)), u"2028-02"_s);
    QCOMPARE(*expiryDate(u"2802<<"_s).latest(), QDate(2028, 2, 29));
    QVERIFY(!expiryDate(u"<<<<<<"_s).latest());
    QCOMPARE(expiryDate(u"350230"_s).state, Date::State::Impossible);
}

void TestMrz::doubtsAboutAge_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<std::vector<Doubt>>("doubts");
    using Doubts = std::vector<Doubt>;
    QTest::newRow("adult") << u"740812"_s << Doubts{};
    QTest::newRow("eighteen today") << u"081124"_s << Doubts{};
    QTest::newRow("eighteen tomorrow") << u"081125"_s << Doubts{Doubt::CenturyOpen};
    QTest::newRow("seven, or 107") << u"190101"_s << Doubts{Doubt::CenturyOpen};
    QTest::newRow("ninety-nine") << u"261125"_s << Doubts{};
    QTest::newRow("eighteen this year or next") << u"08<<<<"_s << Doubts{Doubt::CenturyOpen, Doubt::AdulthoodOpen};
    QTest::newRow("eighteen this month") << u"0811<<"_s << Doubts{Doubt::CenturyOpen, Doubt::AdulthoodOpen};
    QTest::newRow("eighteen last month") << u"0810<<"_s << Doubts{};
    QTest::newRow("unknown") << u"<<<<<<"_s << Doubts{Doubt::BirthUnknown};
    QTest::newRow("no such day") << u"740230"_s << Doubts{Doubt::BirthImpossible};
}

void TestMrz::doubtsAboutAge()
{
    QFETCH(QString, birth);
    QFETCH(std::vector<Doubt>, doubts);
    QCOMPARE(born(birth).doubts, doubts);
}

void TestMrz::doubtsAboutFields()
{
    using Doubts = std::vector<Doubt>;
    QCOMPARE(exact(replaced(kPassport, 1, 1, u'Q')).doubts, Doubts{Doubt::CodeUnknown});
    QCOMPARE(exact(replaced(kPassport, 1, 4, u'<')).doubts, Doubts{Doubt::IssuerMalformed});
    QCOMPARE(exact(replaced(kPassport, 2, 13, u'9')).doubts, Doubts{Doubt::NationalityMalformed});
    QCOMPARE(exact(replaced(kPassport, 2, 21, u'W')).doubts, Doubts{Doubt::SexMalformed});
    QCOMPARE(exact(replaced(kPassport, 1, 9, u'9')).doubts, Doubts{Doubt::NameMalformed});
    QString expired = kPassport;
    QCOMPARE(exact(expired.replace(45 + 21, 6, u"120431"_s)).doubts, Doubts{Doubt::ExpiryImpossible});
}

void TestMrz::codes()
{
    for (const char *state : {"UKR", "RUS", "NLD", "SYR"})
        QCOMPARE(codeKind(QString::fromLatin1(state)), CodeKind::State);
    for (const char *special : {"D", "XXA", "XXB", "XXC", "XXX", "UTO", "EUE", "UNO", "UNA", "UNK", "XOM", "XPO"})
        QCOMPARE(codeKind(QString::fromLatin1(special)), CodeKind::Special);
    for (const char *bad : {"", "U", "UA", "UT0", "ukr", "UKRA", "U<R", "D<<"})
        QCOMPARE(codeKind(QString::fromLatin1(bad)), CodeKind::Malformed);
}

void TestMrz::typedText_data()
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

void TestMrz::typedText()
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

void TestMrz::exactTextIsNotMended()
{
    QVERIFY(!parse(kPassport.toLower(), Manner::Exact, kToday));
    QVERIFY(!parse(QString(kPassport).remove(u'|'), Manner::Exact, kToday));
    QVERIFY(!parse(QString(kPassport).replace(u"MARIA<"_s, u"MARIA"_s), Manner::Exact, kToday));
    QVERIFY(!parse(QString(kPassport).replace(u"MARIA"_s, u"MARIA<"_s), Manner::Exact, kToday));
    QVERIFY(!parse(QString(kPassport).replace(u"|"_s, u"||"_s), Manner::Exact, kToday));
    QVERIFY(parse(kPassport + u"\r\n"_s, Manner::Exact, kToday));
}

void TestMrz::faults_data()
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

void TestMrz::faults()
{
    QFETCH(QString, text);
    QFETCH(Problem, problem);
    for (const Manner manner : {Manner::Exact, Manner::Typed}) {
        const auto mrz = parse(text, manner, kToday);
        QVERIFY(!mrz);
        QCOMPARE(mrz.error(), problem);
    }
}

void TestMrz::repairsByTheKindOfPlace()
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

void TestMrz::manyConfusions_data()
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

void TestMrz::manyConfusions()
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
void TestMrz::aRepairThatTheCheckDigitRefuses()
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

void TestMrz::numbersAreRepairedOnlyWithoutDoubt()
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
    const QString visa = u"VDGBRKING<<JOE<<<<<<<<<<<<<<<<<<<<<<|0123456<<5AUS8201010M1207172<<<<<<<<"_s;
    QVERIFY(exact(visa).asGiven.valid && exact(replaced(visa, 2, 1, u'O')).repairs.empty());
    // 0O0O0O000 with any one of the zeros as a letter: several numbers fit.
    const QString zeros
        = u"PVNORNORMANN<<KARI<<<<<<<<<<<<<<<<<<<<<<<<<<|00000000<0NOR7505319F15100364197505311234588"_s;
    QVERIFY(exact(zeros).asGiven.valid && exact(replaced(zeros, 2, 1, u'O')).repairs.empty());
}

void TestMrz::tooManyRepairsAreNone()
{
    QCOMPARE(named(u"ER1K55ON<<ANNA<MARIA"_s).repairs.size(), 3U);
    QCOMPARE(named(u"ER1K550N<<4NN4<MARIA"_s).repairs.size(), 4U); // a 4 is like no letter
    QVERIFY(named(u"ER1K550N<<ANNA<MAR1A"_s).repairs.empty());
}

QTEST_APPLESS_MAIN(TestMrz)
#include "tst_mrz.moc"
