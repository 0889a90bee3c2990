// SPDX-License-Identifier: GPL-3.0-or-later
#include "humancode.h"

#include <QSet>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

constexpr std::u16string_view kLetters = u"BCDFGHJKLMNPRSTVWXZ";
static_assert(kLetters.size() == kCodeAlphabetSize);

// Calls `visit` with a code for every 1-in-`step` of all codes.
template<typename F> int forCodes(int step, F visit)
{
    int codes = 0;
    for (int n = 0; n < 19 * 19 * 19 * 19 * 19; n += step, ++codes) {
        const auto digit = [n](int place) { return std::uint8_t(n / place % 19); };
        visit(humanCode({digit(1), digit(19), digit(361), digit(6859), digit(130321)}));
    }
    return codes;
}

} // namespace

class TestDomainCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsReadBackAndUnique();
    void everyWrongLetterIsCaught();
    void everySwapIsCaught();
    void typedInManyWays_data();
    void typedInManyWays();
    void whatIsNoCode_data();
    void whatIsNoCode();
};

void TestDomainCode::everyCodeIsReadBackAndUnique()
{
    QSet<QString> seen;
    const int codes = forCodes(17, [&](const QString &code) {
        QCOMPARE(code.size(), 7);
        QVERIFY(parseHumanCode(code) == code);
        seen.insert(code);
    });
    QCOMPARE(seen.size(), codes);
    qInfo("%d codes", codes);
}

// The check is linear: whether an error is caught depends on the place and the two letters alone. So every
// place with every pair of letters, over many codes, is all of it.
void TestDomainCode::everyWrongLetterIsCaught()
{
    int cases = 0;
    forCodes(2003, [&](const QString &code) {
        for (const int place : {0, 1, 2, 4, 5, 6}) {
            for (const char16_t letter : kLetters) {
                QString wrong = code;
                wrong[place] = letter;
                if (wrong == code)
                    continue;
                QVERIFY2(!parseHumanCode(wrong), qPrintable(code + u' ' + wrong));
                ++cases;
            }
        }
    });
    qInfo("%d wrong letters", cases);
}

void TestDomainCode::everySwapIsCaught()
{
    int cases = 0;
    forCodes(101, [&](const QString &code) {
        const QString plain = QString(code).remove(u'-');
        for (int first = 0; first < 6; ++first) {
            for (int second = first + 1; second < 6; ++second) {
                QString wrong = plain;
                std::swap(wrong[first], wrong[second]);
                if (wrong == plain)
                    continue;
                QVERIFY2(!parseHumanCode(wrong), qPrintable(plain + u' ' + wrong));
                ++cases;
            }
        }
    });
    qInfo("%d swaps, neighbours and others", cases);
}

void TestDomainCode::typedInManyWays_data()
{
    QTest::addColumn<QString>("typed");
    const QString code = humanCode({7, 9, 14, 11, 12}); // K M T P R and its check letter
    QVERIFY(code.startsWith(u"KMT-PR"));
    const QString last = code.right(1);
    QTest::newRow("as shown") << code;
    QTest::newRow("small") << code.toLower();
    QTest::newRow("without dash") << QString(code).remove(u'-');
    QTest::newRow("spaces") << u"  k m t  p r "_s + last + u'\n';
    QTest::newRow("long dash") << QString(code).replace(u'-', QChar(0x2013));
    QTest::newRow("Cyrillic") << u"КМТ-РR"_s + last;
    QTest::newRow("small Cyrillic") << u"кмт рr"_s + last;
}

void TestDomainCode::typedInManyWays()
{
    QFETCH(QString, typed);
    QVERIFY(parseHumanCode(typed) == humanCode({7, 9, 14, 11, 12}));
}

void TestDomainCode::whatIsNoCode_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("five letters") << u"BBBBB"_s;
    QTest::newRow("seven letters") << u"BBB-BBBB"_s;
    QTest::newRow("vowel") << u"BAB-BBB"_s;
    QTest::newRow("Q") << u"QBB-BBB"_s;
    QTest::newRow("Cyrillic vowel") << u"ВАВ-ВВВ"_s;
    QTest::newRow("Cyrillic without look-alike") << u"БББ-БББ"_s;
    QTest::newRow("sharp s") << u"ßßß"_s;
    QTest::newRow("emoji") << u"😀😀😀"_s;
    QTest::newRow("dashes") << QString(10000, u'-');
    QTest::newRow("very long") << QString(100000, u'B');
}

void TestDomainCode::whatIsNoCode()
{
    QFETCH(QString, typed);
    QVERIFY(!parseHumanCode(typed));
}

QTEST_APPLESS_MAIN(TestDomainCode)
#include "tst_domain_code.moc"
