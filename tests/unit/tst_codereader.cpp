// SPDX-License-Identifier: GPL-3.0-or-later
#include "codepictures.h"
#include "codereader.h"
#include "contactcard.h"
#include "enrolment.h"
#include "framereader.h"
#include "humancode.h"
#include "scannedcode.h"
#include "settings.h"
#include "slip.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <atomic>
#include <thread>

using namespace prystan;
using namespace Qt::StringLiterals;
using scan::FoundCode;
using scan::Symbol;
using test::Print;

namespace {

constexpr int kTries = 15; // of each kind and harm

QString receiptOf(std::mt19937 &random)
{
    std::array<std::uint8_t, kCodeLetters - 1> digits{};
    for (auto &digit : digits)
        digit = std::uint8_t(random() % kCodeAlphabetSize);
    return humanCode(digits);
}

QByteArray bytesOf(std::mt19937 &random, int count)
{
    QByteArray bytes(count, 0);
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

struct Kind {
    const char *name;
    Print print;
    double least; // share that must be read over all harms
    std::function<QString(std::mt19937 &)> text;
};

std::vector<Kind> kinds()
{
    const auto slip = [](Slip kind, int bytes) {
        return
            [kind, bytes](std::mt19937 &random) { return QString::fromLatin1(slipText(kind, bytesOf(random, bytes))); };
    };
    return {{"receipt, QR", Print::Qr, 0.95, receiptOf},
            {"receipt, Code 128", Print::Code128, 0.3, receiptOf},
            {"organisation's card", Print::Qr, 0.9, slip(Slip::Card, 130)},
            {"request", Print::Qr, 0.85, slip(Slip::Request, 260)},
            {"grant of a kiosk", Print::Qr, 0.8, slip(Slip::Grant, 900)},
            {"contact card", Print::Qr, 0.9, [](std::mt19937 &random) {
                 return text::writeContactCard(u"Прикладенко Олена"_s,
                                               u"+38050"_s + QString::number(1'000'000 + random() % 9'000'000));
             }}};
}

bool isRead(const QImage &image, const QString &text)
{
    for (const FoundCode &code : scan::readCodes(test::seen(image))) {
        if (code.text == text)
            return true;
    }
    return false;
}

} // namespace

class CodeReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Small slips at six pixels a module, large ones at three: all of a frame is about 640 pixels wide.
    void readsThroughHarm()
    {
        const auto seed = unsigned(tests::number("PRYSTAN_SEED", 20'261'127)); // the same shares each time
        std::mt19937 random(seed);
        int all = 0, total = 0;
        bool enough = true;
        for (const Kind &kind : kinds()) {
            int read = 0;
            QStringList told;
            for (const test::Harm &harm : test::harms()) {
                int ofHarm = 0;
                for (int i = 0; i < kTries; ++i) {
                    const QString text = kind.text(random);
                    ofHarm
                        += isRead(harm.apply(test::printed(text, kind.print, text.size() > 400 ? 4 : 6), random), text);
                }
                told << u"%1 %2"_s.arg(QLatin1String(harm.name)).arg(ofHarm);
                read += ofHarm;
            }
            const int of = kTries * int(test::harms().size());
            qInfo("seed %u, %s: %d of %d (of %d each: %s)", seed, kind.name, read, of, kTries,
                  qPrintable(told.join(u", "_s)));
            enough = enough && read >= kind.least * of;
            all += read;
            total += of;
        }
        qInfo("seed %u: %d of %d", seed, all, total);
        QVERIFY(enough);
    }

    void readsWhatOurScreenShows()
    {
        for (const int side : {120, 200, 333, 560}) {
            const QString code = humanCode({1, 2, 3, 4, 5});
            QVERIFY(isRead(test::shownByUs(code, side), code));
        }
        const QString slip = QString::fromLatin1(slipText(Slip::Grant, QByteArray(1500, 'g')));
        QVERIFY(isRead(test::shownByUs(slip, 700), slip));
    }

    void twoCodesInOnePicture()
    {
        const QImage both = test::beside(test::printed(u"BCD-FGJ"_s), test::printed(u"HJK-LMN"_s));
        QStringList texts;
        for (const FoundCode &code : scan::readCodes(test::seen(both)))
            texts << code.text;
        texts.sort();
        QCOMPARE(texts, (QStringList{u"BCD-FGJ"_s, u"HJK-LMN"_s}));
    }

    void tellsTheSymbol()
    {
        const auto symbol = [](Print print) {
            const auto found = scan::readCodes(test::seen(test::printed(u"BCD-FGJ"_s, print)));
            return found.empty() ? std::optional<Symbol>() : found.front().symbol;
        };
        QCOMPARE(symbol(Print::Qr), std::optional(Symbol::Qr));
        QCOMPARE(symbol(Print::Code128), std::optional(Symbol::Code128));
    }

    void lettersOfEveryScript()
    {
        for (const QString &text : {u"Їжак Ґ"_s, u"ыэъ"_s, u"Ĳsland ë"_s, u"漢字"_s, u"😀"_s})
            QVERIFY(isRead(test::printed(text), text));
    }

    void unfitPicturesAreNothing()
    {
        const auto nothing = [](int width, int height, qsizetype bytes) {
            return scan::readCodes({width, height, QByteArray(bytes, 'x')}).empty();
        };
        QVERIFY(nothing(0, 0, 0));
        QVERIFY(nothing(-1, 5, 5));
        QVERIFY(nothing(100, 100, 9'999)); // shorter than it says
        QVERIFY(nothing(100, 100, 10'001));
        QVERIFY(nothing(65'536, 65'536, 0));
        QVERIFY(nothing(scan::kLargestSide + 1, 1, scan::kLargestSide + 1));
        QVERIFY(nothing(1, 1, 1));
        QVERIFY(nothing(8192, 1, 8192));
    }

    // Whatever is before the camera: a frame of 1080 lines takes no longer than a person waits.
    void noiseTakesNoLong()
    {
        std::mt19937 random(7);
        scan::GreyPicture picture{1920, 1080, QByteArray(1920 * 1080, 0)};
        for (char &pixel : picture.grey)
            pixel = char(random() % 2 == 0 ? 0 : 255);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(scan::readCodes(picture).empty());
        qInfo("a frame of noise: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5'000);
    }

    // Codes over each other, torn and turned: nothing comes out that nobody wrote, and the program goes on.
    void heapsOfCodes()
    {
        const quint32 seed = tests::seedOfRun();
        std::mt19937 random(seed);
        const int pictures = tests::number("PRYSTAN_HEAPS", 60);
        int read = 0, strange = 0;
        for (int i = 0; i < pictures; ++i) {
            QStringList written;
            const QImage heap = test::heap(random, written);
            for (const FoundCode &code : scan::readCodes(test::seen(heap))) {
                const bool known = written.contains(code.text);
                ++(known ? read : strange);
                QVERIFY(known || text::readScanned(code.text).kind == text::CodeKind::Nothing);
            }
        }
        qInfo("seed %u: %d heaps, %d codes read, %d that nobody wrote and that are nothing", seed, pictures, read,
              strange);
    }

    void smallerKeepsTheMean()
    {
        const scan::GreyPicture picture{4, 2, QByteArray("\0\4\10\10\0\4\20\20", 8)};
        const scan::GreyPicture half = scan::smaller(picture, 2);
        QCOMPARE(half.width, 2);
        QCOMPARE(half.height, 1);
        QCOMPARE(half.grey, QByteArray("\2\14", 2));
        QCOMPARE(scan::smaller(picture, 4).grey, picture.grey);
    }

    // The first is being read while three more come: of these the last alone is.
    void theNewestFrameOnly()
    {
        QSemaphore entered, goOn, told;
        std::atomic<int> asked = 0;
        QStringList texts;
        scan::FrameReader reader([&](const scan::FrameReader::Seen &seen) {
            for (const FoundCode &code : seen.codes)
                texts << code.text;
            told.release();
        });
        const auto frame = [&](const QString &text) {
            return [&asked, picture = test::seen(test::printed(text))] {
                ++asked;
                return picture;
            };
        };
        reader.offer([&, picture = test::seen(test::printed(u"BCD-FGJ"_s))] {
            entered.release();
            goOn.acquire();
            return picture;
        });
        QVERIFY(entered.tryAcquire(1, 10'000));
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            reader.offer(frame(text));
        goOn.release();
        QVERIFY(told.tryAcquire(2, 10'000));
        QCOMPARE(texts, (QStringList{u"BCD-FGJ"_s, u"three"_s}));
        QCOMPARE(asked.load(), 1);
    }

    void endsWhileFramesCome()
    {
        for (int i = 0; i < 20; ++i) {
            scan::FrameReader reader([](const scan::FrameReader::Seen &) {});
            for (int frame = 0; frame < 5; ++frame)
                reader.offer([] { return scan::GreyPicture{8, 8, QByteArray(64, 'x')}; });
            if (i % 2 == 0)
                reader.forget();
        }
    }
};

QTEST_MAIN(CodeReaderTest)
#include "tst_codereader.moc"
