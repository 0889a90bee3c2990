// SPDX-License-Identifier: GPL-3.0-or-later
// The machine-readable zone: specimens, public test lines, names, numbers, dates.
#include "mrzspecimens.h"

#include <QFile>
#include <QTest>

using namespace prystan;
using namespace prystan::mrz;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

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
    // Also where a reader of TD2 would find every check digit right.
    const Mrz other = exact(QString(kTd2).replace(0, 5, u"IDFRA"_s));
    QVERIFY(other.format == Format::FraId && other.asGiven.checks.allRight() && !other.asGiven.valid);
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

QTEST_APPLESS_MAIN(TestMrz)
#include "tst_mrz.moc"
