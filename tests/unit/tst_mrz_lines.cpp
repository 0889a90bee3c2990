// SPDX-License-Identifier: GPL-3.0-or-later
// Machine-readable zones by the hundred thousand, against a second judgement that shares no code with the first.
// PRYSTAN_MRZ_LINES: how many; PRYSTAN_SEED repeats a run.
#include "mrz.h"
#include "mrzlines.h"
#include "settings.h"

#include <QTest>

#include <array>

using namespace prystan;
using namespace prystan::mrz;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);
const QString kAlphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"_s;

QString joined(const Zone &zone)
{
    return zone.lines.join(u'|');
}

QChar anyOf(const QString &characters, QRandomGenerator &random)
{
    return characters[random.bounded(int(characters.size()))];
}

QChar lookAlike(QChar c)
{
    static const QString from = u"0O1I2Z5S8B6G"_s, to = u"O0I1Z2S5B8G6"_s;
    const qsizetype found = from.indexOf(c);
    return found < 0 ? c : to[found];
}

// One accident of many kinds.
void damage(QString &text, QRandomGenerator &random)
{
    const int at = random.bounded(int(text.size()));
    switch (random.bounded(12)) {
    case 0:
        text.remove(at, 1);
        return;
    case 1:
        text.insert(at, anyOf(kAlphabet, random));
        return;
    case 2:
        text[at] = QChar(random.bounded(0x10000));
        return;
    case 3:
        text[at] = text[at].toLower();
        return;
    case 4:
        std::swap(text[at], text[(at + 1) % text.size()]);
        return;
    case 5:
    case 6:
    case 7:
        for (QChar &c : text)
            c = random.bounded(10) == 0 ? lookAlike(c) : c;
        return;
    default:
        if (text[at] != u'|')
            text[at] = anyOf(kAlphabet, random);
    }
}

QString noise(QRandomGenerator &random)
{
    static constexpr std::array<std::pair<int, int>, 4> shapes{{{3, 30}, {2, 36}, {2, 44}, {1, 88}}};
    const auto [lines, width] = shapes[std::size_t(random.bounded(int(shapes.size())))];
    QStringList all;
    for (int i = 0; i < lines; ++i) {
        QString line;
        for (int j = 0; j < width; ++j)
            line += anyOf(kAlphabet, random);
        all << line;
    }
    return all.join(u'|');
}

QString withRepairs(const QString &text, const Mrz &mrz)
{
    QStringList lines = text.split(u'|');
    for (const Repair &repair : mrz.repairs)
        lines[repair.line - 1][repair.position - 1] = repair.to;
    return lines.join(u'|');
}

// All that must hold of one text, whatever it is; empty where it does.
const char *whatIsWrong(const QString &text, Verdict verdict)
{
    const auto mrz = parse(text, Manner::Exact, kToday);
    if (mrz.has_value() != (verdict != Verdict::NoZone))
        return "read or refused as it must not be";
    if (!mrz)
        return "";
    if (mrz->asGiven.valid != (verdict == Verdict::Valid))
        return "called valid, or not, as it must not be";
    if (mrz->repaired.has_value() == mrz->repairs.empty())
        return "repairs without what comes of them";
    if (mrz->repaired && mrz->repaired->valid != (verdictOf(withRepairs(text, *mrz)) == Verdict::Valid))
        return "repaired otherwise than it is told";
    return "";
}

// What a person types is read the same wherever nothing had to be brought into form.
bool typedAgrees(const QString &text, Verdict verdict)
{
    const auto mrz = parse(text, Manner::Typed, kToday);
    if (!mrz)
        return verdict == Verdict::NoZone;
    return !mrz->tolerated.empty() || (mrz->asGiven.valid == (verdict == Verdict::Valid));
}

// White space around the text is of no account, and lines may also end with a line break.
QString asSplit(const QString &text)
{
    QString even = text.trimmed();
    for (const QChar end : u"\n\r\u2028"_s)
        even.replace(end, u'|');
    return even;
}

} // namespace

class TestMrzLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsComeBack();
    void everyWrongDigitIsFound();
    void confusedNumbersAreNeverGuessed();
    void noInvalidLineIsCalledValid();
};

void TestMrzLines::fieldsComeBack()
{
    const quint32 seed = tests::seedOfRun();
    QRandomGenerator random(seed);
    int count = 0;
    for (int round = 0; round < 2000; ++round) {
        for (const Kind kind : kKinds) {
            const Zone zone = randomZone(kind, random);
            const auto mrz = parse(joined(zone), Manner::Exact, kToday);
            const QByteArray where = joined(zone).toLatin1() + ", seed " + QByteArray::number(seed);
            QVERIFY2(mrz, where.constData());
            const Reading &is = mrz->french ? *mrz->french : mrz->asGiven;
            QVERIFY2(is.valid, where.constData());
            QCOMPARE((QStringList{is.documentCode, is.issuer, is.surname, is.given, is.number, is.nationality, is.birth,
                                  is.sex, is.expiry, is.optional1, is.optional2}),
                     (QStringList{zone.code, zone.issuer, zone.surname, zone.given, zone.number, zone.nationality,
                                  zone.birth, zone.sex, zone.expiry, zone.optional1, zone.optional2}));
            QVERIFY(mrz->repairs.empty() && mrz->tolerated.empty());
            ++count;
        }
    }
    qInfo("%d valid zones, all fields came back; seed %u", count, seed);
}

// Weights 7, 3 and 1 find every exchange of one digit for another.
void TestMrzLines::everyWrongDigitIsFound()
{
    const quint32 seed = tests::seedOfRun();
    QRandomGenerator random(seed);
    int count = 0;
    for (int round = 0; round < 60; ++round) {
        for (const Kind kind : kKinds) {
            const Zone zone = randomZone(kind, random);
            for (const auto &[line, position] : zone.checked) {
                const QChar was = zone.lines[line][position];
                for (QChar digit = u'0'; was.isDigit() && digit <= u'9'; digit = QChar(digit.unicode() + 1)) {
                    QStringList lines = zone.lines;
                    lines[line][position] = digit;
                    const auto mrz = parse(lines.join(u'|'), Manner::Exact, kToday);
                    const bool valid = mrz && (mrz->french ? mrz->french->valid : mrz->asGiven.valid);
                    QVERIFY2(valid == (digit == was),
                             qPrintable(lines.join(u'|') + u", seed "_s + QString::number(seed)));
                    count += digit != was ? 1 : 0;
                }
            }
        }
    }
    qInfo("%d zones with one wrong digit, all found invalid; seed %u", count, seed);
}

// Where one or two characters of the number were taken for their look-alikes, it is repaired rightly or not at all.
void TestMrzLines::confusedNumbersAreNeverGuessed()
{
    const quint32 seed = tests::seedOfRun();
    QRandomGenerator random(seed);
    int confused = 0, repaired = 0;
    for (int round = 0; round < 4000; ++round) {
        for (const Kind kind : {Kind::Td1, Kind::Td2, Kind::Td3}) {
            const Zone zone = randomZone(kind, random);
            const int line = kind == Kind::Td1 ? 0 : 1, from = kind == Kind::Td1 ? 5 : 0;
            QStringList lines = zone.lines;
            for (int i = 0; i < 2; ++i) {
                const int at = from + random.bounded(9);
                if (!u"6G"_s.contains(lines[line][at])) // these count the same
                    lines[line][at] = lookAlike(lines[line][at]);
            }
            const auto mrz = parse(lines.join(u'|'), Manner::Exact, kToday);
            if (!mrz || lines == zone.lines || mrz->asGiven.valid)
                continue;
            ++confused;
            if (!mrz->repaired || !mrz->repaired->valid)
                continue;
            ++repaired;
            QVERIFY2(mrz->repaired->number == zone.number,
                     qPrintable(joined(zone) + u", seed "_s + QString::number(seed)));
        }
    }
    QVERIFY(repaired > 0);
    qInfo("%d confused numbers, %d repaired, all rightly; seed %u", confused, repaired, seed);
}

void TestMrzLines::noInvalidLineIsCalledValid()
{
    const int wanted = tests::number("PRYSTAN_MRZ_LINES", 300'000);
    const quint32 seed = tests::seedOfRun();
    QRandomGenerator random(seed);
    std::array<int, 3> verdicts{};
    Zone zone;
    for (int i = 0; i < wanted; ++i) {
        if (i % 8 == 0)
            zone = randomZone(kKinds[std::size_t(random.bounded(6))], random);
        QString text = i % 16 == 1 ? noise(random) : joined(zone);
        for (int accidents = i % 8 == 0 ? 0 : random.bounded(1, 4); accidents > 0; --accidents)
            damage(text, random);
        const Verdict verdict = verdictOf(asSplit(text));
        const char *wrong = whatIsWrong(text, verdict);
        QVERIFY2(*wrong == 0, qPrintable(QLatin1String(wrong) + u": "_s + text + u", seed "_s + QString::number(seed)));
        if (i % 4 == 0)
            QVERIFY2(typedAgrees(text, verdict), qPrintable(text + u", seed "_s + QString::number(seed)));
        ++verdicts[std::size_t(verdict)];
    }
    qInfo("%d texts: %d refused, %d invalid, %d valid; seed %u", wanted, verdicts[0], verdicts[1], verdicts[2], seed);
}

QTEST_APPLESS_MAIN(TestMrzLines)
#include "tst_mrz_lines.moc"
