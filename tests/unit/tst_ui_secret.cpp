// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"
#include "qritem.h"
#include "secretinput.h"

#include <ZXing/ReadBarcode.h>

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QPainter>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::ui;

namespace {

QByteArray bytesOf(const SecretBuffer &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

// A window with the field in it, as the unlock page has.
struct Stage {
    QQuickWindow window;
    SecretInput *input = new SecretInput(window.contentItem());
    Stage()
    {
        window.resize(300, 100);
        input->setSize({300, 60});
        window.show();
        window.requestActivate();
        input->forceActiveFocus();
    }
    void commit(const QString &text, int from = 0, int length = 0)
    {
        QInputMethodEvent event;
        event.setCommitString(text, from, length);
        QCoreApplication::sendEvent(input, &event);
    }
};

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void keysAndBackspace()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QSignalSpy accepted(stage.input, &SecretInput::accepted);
        for (const char letter : {'w', 'o', 'r', 'd', '-', 'x'})
            QTest::keyClick(&stage.window, letter);
        QCOMPARE(stage.input->length(), 6);
        QTest::keyClick(&stage.window, Qt::Key_Backspace);
        QTest::keyClick(&stage.window, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&stage.window, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(bytesOf(stage.input->take()), QByteArray("word-"));
        QCOMPARE(stage.input->length(), 0);
    }

    void onlyCommittedTextCounts()
    {
        Stage stage;
        QInputMethodEvent preview(u"abc"_qs, {});
        QCoreApplication::sendEvent(stage.input, &preview);
        QCOMPARE(stage.input->length(), 0);
        stage.commit(u"ж"_qs);
        stage.commit(u"😀"_qs);
        stage.commit(u"a"_qs);
        QCOMPARE(stage.input->length(), 3);
        QTest::keyClick(&stage.window, Qt::Key_Backspace);
        QTest::keyClick(&stage.window, Qt::Key_Backspace);
        QCOMPARE(bytesOf(stage.input->take()), QByteArray("ж"));
        QTest::keyClick(&stage.window, Qt::Key_Backspace);
        QCOMPARE(stage.input->length(), 0);
        stage.commit(u"ab"_qs);
        stage.commit(u"c"_qs, -1, 1); // the keyboard replaces the letter before
        QCOMPARE(bytesOf(stage.input->take()), QByteArray("ac"));
    }

    void theKeyboardLearnsNothing()
    {
        Stage stage;
        stage.commit(u"secret"_qs);
        QInputMethodQueryEvent query(Qt::ImQueryAll);
        QCoreApplication::sendEvent(stage.input, &query);
        const auto hints = Qt::InputMethodHints(query.value(Qt::ImHints).toInt());
        QVERIFY(hints & Qt::ImhHiddenText);
        QVERIFY(hints & Qt::ImhSensitiveData);
        QVERIFY(hints & Qt::ImhNoPredictiveText);
        QCOMPARE(query.value(Qt::ImEnabled).toBool(), true);
        QCOMPARE(query.value(Qt::ImSurroundingText).toString(), QString());
        QVERIFY(!test::everythingShown(*stage.input).contains(u"secret"));
    }

    void aTapTakesTheFocus()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        auto *other = new QQuickItem(stage.window.contentItem());
        other->forceActiveFocus();
        QVERIFY(!stage.input->hasActiveFocus());
        QTest::mouseClick(&stage.window, Qt::LeftButton, {}, {20, 20});
        QVERIFY(stage.input->hasActiveFocus());
    }

    void sixDigits()
    {
        PinInput pin;
        for (const int digit : {1, 2, 10, -1, 3, 4, 5, 6, 7})
            pin.press(digit);
        QVERIFY(pin.complete());
        pin.backspace();
        QVERIFY(!pin.complete());
        pin.press(9);
        QCOMPARE(bytesOf(pin.take()), QByteArray("123459"));
        QCOMPARE(pin.length(), 0);
    }

    void theCodeCanBeReadAtEverySize_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {64, 97, 150, 201, 400})
            QTest::newRow(qPrintable(QString::number(side))) << side;
    }
    void theCodeCanBeReadAtEverySize()
    {
        QFETCH(int, side);
        QrItem item;
        item.setSize({qreal(side), qreal(side)});
        item.setText(u"KMT-PRW"_qs);
        QImage image(side, side, QImage::Format_Grayscale8);
        image.fill(Qt::gray);
        QPainter painter(&image);
        item.paint(&painter);
        painter.end();
        const ZXing::ImageView view(image.constBits(), side, side, ZXing::ImageFormat::Lum, int(image.bytesPerLine()));
        const ZXing::Result found = ZXing::ReadBarcode(view);
        QVERIFY(found.isValid());
        QCOMPARE(QString::fromStdWString(found.text()), u"KMT-PRW"_qs);
        for (const int corner : {0, side - 1})
            QCOMPARE(qGray(image.pixel(corner, corner)), 255);
    }
};

QTEST_MAIN(SecretTest)
#include "tst_ui_secret.moc"
