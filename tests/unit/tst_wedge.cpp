// SPDX-License-Identifier: GPL-3.0-or-later
// Scanners that type: their documents come out whole, and what people type goes through as if nobody looked.
#include "mrzlines.h"
#include "settings.h"
#include "wedge.h"

#include <QTest>

#include <cmath>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using text::Scan;
using text::Wedge;

namespace {

const QStringList kTd3{u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
                       u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s};
const QStringList kTd2{u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"_s, u"D231458907UTO7408122F1204159<<<<<<<6"_s};
const QStringList kTd1{u"I<UTOD231458907<<<<<<<<<<<<<<<"_s, u"7408122F1204159UTO<<<<<<<<<<<6"_s,
                       u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s};

// A window with one field: keys that are not held go into it, and a scan takes its own beginning out of it again.
class Desk
{
public:
    void press(const QString &text, qint64 gap)
    {
        const qint64 next = m_now + gap;
        wakeUntil(next);
        m_now = next;
        const Wedge::Step step = m_wedge.key(text, m_now);
        take(step);
        if (step.held)
            ++heldKeys;
        else
            field += text;
    }
    void type(const QString &text, qint64 gap)
    {
        for (const QChar c : text)
            press(c, gap);
    }
    void wait(qint64 ms)
    {
        wakeUntil(m_now + ms);
        m_now += ms;
    }

    QString field;
    QList<Scan> scans;
    int heldKeys = 0;
    qint64 longestHeld = 0; // until held keys came out again

private:
    void wakeUntil(qint64 next)
    {
        const auto wake = m_wedge.wakeAt();
        if (!wake || *wake >= next)
            return;
        longestHeld = std::max(longestHeld, *wake - m_now);
        take(m_wedge.pause(*wake));
    }
    void take(const Wedge::Step &step)
    {
        field += step.released;
        if (!step.scan)
            return;
        scans << *step.scan;
        field.chop(step.scan->letThrough);
    }

    Wedge m_wedge;
    qint64 m_now = 1000;
};

// Gaps of a typist: log-normal around the mean, and every sixth key rolls over the one before it.
qint64 humanGap(QRandomGenerator &random, double mean)
{
    if (random.bounded(6) == 0)
        return 8 + random.bounded(27);
    const double normal
        = std::sqrt(-2 * std::log(1 - random.generateDouble())) * std::cos(2 * M_PI * random.generateDouble());
    return std::max<qint64>(20, qint64(mean * std::exp(0.4 * normal)));
}

} // namespace

class TestWedge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scanners_data();
    void scanners();
    void oneAfterTheOther();
    void aScannerWithARadioFalters();
    void anEndOfLineTooManyIsPartOfTheScan();
    void whatStoodInTheFieldStays();
    void otherBarcodesComeThrough_data();
    void otherBarcodesComeThrough();
    void whatIsNoZoneIsHeldNoMore();
    void halfADocumentIsGivenBack();
    void peopleAreNotHindered_data();
    void peopleAreNotHindered();
    void aPersonTypesAZoneByHand();
    void aKeyThatIsHeldDownRepeats();
    void keysWithoutText();
    void nothingIsLostWhateverComes();
};

void TestWedge::scanners_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("lastEnds");
    QTest::addColumn<int>("gap");
    const std::pair<const char *, QStringList> documents[]{{"TD1", kTd1}, {"TD2", kTd2}, {"TD3", kTd3}};
    const std::pair<const char *, QString> ends[]{
        {"Enter", u"\r"_s}, {"line feed", u"\n"_s}, {"Tab", u"\t"_s}, {"both", u"\r\n"_s}, {"nothing", u""_s}};
    for (const auto &[document, lines] : documents) {
        for (const auto &[name, end] : ends) {
            for (const int gap : {0, 4, 20, 35}) {
                for (const bool last : {true, false})
                    QTest::addRow("%s, %s, last %d, %d ms", document, name, int(last), gap)
                        << lines << end << last << gap;
            }
        }
    }
}

void TestWedge::scanners()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, end);
    QFETCH(bool, lastEnds);
    QFETCH(int, gap);
    Desk desk;
    desk.wait(500);
    desk.type(lines.join(end) + (lastEnds ? end : QString()), gap);
    desk.wait(500);
    QCOMPARE(desk.scans.size(), 1);
    QCOMPARE(desk.scans.first().lines, end.isEmpty() ? QStringList{lines.join(QString())} : lines);
    QCOMPARE(desk.field, QString());
}

void TestWedge::oneAfterTheOther()
{
    Desk desk;
    for (const QStringList &lines : {kTd1, kTd3, kTd1}) {
        for (const QString &line : lines) {
            desk.type(line + u'\r', 5);
            desk.wait(150); // it looks for the next line
        }
        desk.wait(2000);
    }
    desk.type(u"Ivanenko"_s, 120);
    desk.wait(500);
    QCOMPARE(desk.scans.size(), 3);
    QCOMPARE(desk.scans[1].lines, kTd3);
    QCOMPARE(desk.field, u"Ivanenko"_s);
}

void TestWedge::aScannerWithARadioFalters()
{
    Desk desk;
    desk.type(kTd3[0].left(20), 10);
    desk.press(kTd3[0][20], 90);
    desk.type(kTd3[0].mid(21) + u'\r' + kTd3[1] + u'\r', 10);
    QCOMPARE(desk.scans.size(), 1);
    QCOMPARE(desk.scans.first().lines, kTd3);
}

// Else the form that has the keyboard would be sent off by it.
void TestWedge::anEndOfLineTooManyIsPartOfTheScan()
{
    Desk desk;
    desk.type(kTd3.join(u"\r"_s) + u"\r\n\r"_s, 5);
    QCOMPARE(desk.scans.size(), 1);
    QCOMPARE(desk.field, QString());
    desk.press(u"\r"_s, 400); // a person's
    QCOMPARE(desk.field, u"\r"_s);
}

void TestWedge::whatStoodInTheFieldStays()
{
    Desk desk;
    desk.type(u"Олена"_s, 150);
    desk.wait(800);
    desk.type(kTd3.join(u"\r"_s) + u'\r', 5);
    QCOMPARE(desk.scans.size(), 1);
    QCOMPARE(desk.scans.first().letThrough, Wedge::kBurst - 1);
    QCOMPARE(desk.field, u"Олена"_s);
}

void TestWedge::otherBarcodesComeThrough_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("request") << u"prystan-request:aGVsbG8gd29ybGQ_aGVsbG8gd29ybGQ\r"_s;
    QTest::newRow("code") << u"KMTPRB\r"_s;
    QTest::newRow("code with a dash") << u"KMT-PRB\r"_s;
    QTest::newRow("digits") << u"8711253001202\r"_s;
    QTest::newRow("letters") << u"KRBMT"_s.repeated(40) + u'\r';
    QTest::newRow("small letters") << u"abcdefghijklmnopqrstuvwxyz\t"_s;
    QTest::newRow("88 that are no zone") << u"ABCDE"_s + QString(82, u'Z') + u'-';
}

void TestWedge::otherBarcodesComeThrough()
{
    QFETCH(QString, keys);
    Desk desk;
    desk.type(keys, 5);
    QCOMPARE(desk.field, keys); // at once: what ends it can be no part of a zone
    desk.wait(500);
    QVERIFY(desk.scans.isEmpty());
    QCOMPARE(desk.field, keys);
}

void TestWedge::whatIsNoZoneIsHeldNoMore()
{
    Desk desk;
    desk.type(u"AB-"_s + kTd3[0], 5);
    QCOMPARE(desk.heldKeys, 0);
}

void TestWedge::halfADocumentIsGivenBack()
{
    for (const QString &half : {kTd3[0], kTd3[0] + u'\r', kTd3[0] + u'\r' + kTd3[1].left(40),
                                kTd1[0] + u'\r' + kTd1[1] + u'\r' + kTd1[2].left(12)}) {
        Desk desk;
        desk.type(half, 5);
        desk.wait(500);
        QVERIFY(desk.scans.isEmpty());
        QCOMPARE(desk.field, half);
        QVERIFY(desk.longestHeld <= Wedge::kBetweenLines + 1);
    }
}

void TestWedge::peopleAreNotHindered_data()
{
    QTest::addColumn<double>("mean");
    QTest::newRow("two fingers") << 350.0;
    QTest::newRow("typist") << 120.0;
    QTest::newRow("fast typist") << 85.0;
    QTest::newRow("the fastest") << 60.0;
}

// Of 20,000 keys next to none is held, and that one for less than anybody sees.
void TestWedge::peopleAreNotHindered()
{
    QFETCH(double, mean);
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    const QString keys = u"etaoinshrdlucmfwypvbgkjqxzABCDEFGHIJ<0123456789 \t\r'-"_s;
    Desk desk;
    QString typed;
    for (int i = 0; i < 20'000; ++i) {
        const QChar key = keys[random.bounded(int(keys.size()))];
        typed += key;
        desk.press(key, humanGap(random, mean));
    }
    desk.wait(500);
    QVERIFY(desk.scans.isEmpty());
    QCOMPARE(desk.field, typed);
    QVERIFY2(desk.heldKeys <= 40, qPrintable(u"%1 held, seed %2"_s.arg(desk.heldKeys).arg(seed)));
    QVERIFY(desk.longestHeld <= Wedge::kFast + 1);
    qInfo("%lld keys, %d held; seed %u", qlonglong(typed.size()), desk.heldKeys, seed);
}

void TestWedge::aPersonTypesAZoneByHand()
{
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    Desk desk;
    const QString keys = kTd3.join(u"\r"_s) + u'\r';
    for (const QChar key : keys)
        desk.press(key, std::max<qint64>(40, humanGap(random, 90)));
    desk.wait(500);
    QVERIFY(desk.scans.isEmpty() && desk.heldKeys == 0);
    QCOMPARE(desk.field, keys);
}

void TestWedge::aKeyThatIsHeldDownRepeats()
{
    for (const QChar key : u"aAP<1\r"_s) {
        Desk desk;
        desk.type(QString(120, key), 33);
        QCOMPARE(desk.heldKeys, 0);
        QCOMPARE(desk.field, QString(120, key));
    }
}

void TestWedge::keysWithoutText()
{
    Desk desk;
    desk.type(kTd3[0].left(30), 5);
    desk.press(QString(), 5); // an arrow, say
    QCOMPARE(desk.field, kTd3[0].left(30));
    desk.press(u"Шевченко"_s, 5); // a word from an input method
    desk.press(u"\b"_s, 5);
    QCOMPARE(desk.field, kTd3[0].left(30) + u"Шевченко\b"_s);
    QVERIFY(!Wedge().wakeAt());
}

// Keys at random, pieces of documents among them: what was no scan stands in the field, in its order.
void TestWedge::nothingIsLostWhateverComes()
{
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    int scans = 0;
    for (int round = 0; round < 3000; ++round) {
        Desk desk;
        QString typed;
        for (int piece = 0; piece < 6; ++piece) {
            const Zone zone = randomZone(kKinds[std::size_t(random.bounded(6))], random);
            QString keys = zone.lines.join(QString(random.bounded(3), u'\r')) + QString(random.bounded(2), u'\r');
            if (random.bounded(2) == 0)
                keys = keys.mid(random.bounded(40), random.bounded(60));
            const int gap = random.bounded(2) == 0 ? 5 : random.bounded(120);
            desk.type(keys, gap);
            typed += keys;
            desk.wait(random.bounded(3) == 0 ? 20 : 500);
        }
        desk.wait(500);
        QString all = desk.field;
        for (const Scan &scan : desk.scans)
            all += scan.lines.join(QString());
        const auto sorted = [](QString text) {
            text.remove(u'\r');
            std::ranges::sort(text);
            return text;
        };
        QVERIFY2(sorted(all) == sorted(typed), qPrintable(u"round %1, seed %2"_s.arg(round).arg(seed)));
        if (desk.scans.isEmpty())
            QCOMPARE(desk.field, typed);
        scans += int(desk.scans.size());
    }
    QVERIFY(scans > 0);
    qInfo("3000 rounds, %d scans; seed %u", scans, seed);
}

QTEST_APPLESS_MAIN(TestWedge)
#include "tst_wedge.moc"
