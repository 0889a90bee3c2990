// SPDX-License-Identifier: GPL-3.0-or-later
#include "appcontext.h"
#include "fakes.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace prystan::ui;

namespace {

void press(PinInput &pin, int digits)
{
    for (int i = 0, rest = digits; i < 6; ++i, rest /= 10)
        pin.press(rest % 10);
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void idleWarnsThenExpiresAndATouchExtends()
    {
        ManualClock clock;
        IdleGuard idle(clock);
        QSignalSpy expired(&idle, &IdleGuard::expired), touched(&idle, &IdleGuard::touched);
        clock.forward(1000);
        idle.tick();
        QCOMPARE(expired.count(), 0); // not active on the start page
        idle.setActive(true);
        clock.forward(149);
        idle.tick();
        QVERIFY(!idle.warning());
        clock.forward(1);
        idle.tick();
        QVERIFY(idle.warning());
        QCOMPARE(idle.remainingSeconds(), 30);
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QVERIFY(!idle.eventFilter(this, &key));
        QVERIFY(!idle.warning());
        QCOMPARE(touched.count(), 1);
        QCOMPARE(idle.remainingSeconds(), 180);
        clock.forward(179);
        idle.tick();
        QCOMPARE(expired.count(), 0);
        clock.forward(1);
        idle.tick();
        QCOMPARE(expired.count(), 1);
    }

    void theCountdownIsToldOncePerSecond()
    {
        ManualClock clock;
        IdleGuard idle(clock);
        idle.setActive(true);
        QSignalSpy changed(&idle, &IdleGuard::changed);
        for (int i = 0; i < 40; ++i) {
            clock.ms += 250;
            idle.tick();
        }
        QCOMPARE(changed.count(), 10);
    }

    void aTouchAfterTheTimeBringsNothingBack()
    {
        ManualClock clock;
        IdleGuard idle(clock);
        idle.setActive(true);
        QSignalSpy expired(&idle, &IdleGuard::expired);
        clock.forward(4000); // the tablet slept
        QMouseEvent touch(QEvent::MouseButtonPress, {}, {}, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(idle.eventFilter(this, &touch));
        QCOMPARE(expired.count(), 1);
    }

    void aTremblingMouseIsNobody()
    {
        ManualClock clock;
        IdleGuard idle(clock);
        idle.setActive(true);
        clock.forward(170);
        QMouseEvent move(QEvent::MouseMove, {}, {}, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QVERIFY(!idle.eventFilter(this, &move));
        QCOMPARE(idle.remainingSeconds(), 10);
    }

    void onlyTheChosenPinUncovers()
    {
        ManualClock clock;
        PinCover cover(clock);
        PinInput pin;
        QSignalSpy gone(&cover, &PinCover::gone);
        pin.press(1);
        cover.choose(&pin);
        QCOMPARE(cover.state(), u"unset"_qs); // six digits
        pin.clear();
        press(pin, 123456);
        cover.choose(&pin);
        QCOMPARE(cover.state(), u"open"_qs);
        QCOMPARE(pin.length(), 0);
        cover.cover();
        press(pin, 654321);
        cover.choose(&pin); // covered: nobody else's PIN
        QCOMPARE(cover.state(), u"covered"_qs);
        cover.uncover(&pin);
        QCOMPARE(cover.state(), u"covered"_qs);
        QCOMPARE(cover.triesLeft(), 4);
        press(pin, 123456);
        cover.uncover(&pin);
        QCOMPARE(cover.state(), u"open"_qs);
        QCOMPARE(cover.triesLeft(), 5);
        QCOMPARE(gone.count(), 0);
    }

    void fiveWrongPinsEndTheForm()
    {
        ManualClock clock;
        PinCover cover(clock);
        PinInput pin;
        press(pin, 123456);
        cover.choose(&pin);
        cover.cover();
        QSignalSpy gone(&cover, &PinCover::gone);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(gone.count(), 0);
            press(pin, 111111);
            cover.uncover(&pin);
        }
        QCOMPARE(gone.count(), 1);
        QCOMPARE(cover.state(), u"unset"_qs);
    }

    void aCoverLastsFifteenMinutes()
    {
        ManualClock clock;
        PinCover cover(clock);
        PinInput pin;
        press(pin, 123456);
        cover.choose(&pin);
        QSignalSpy gone(&cover, &PinCover::gone);
        cover.cover();
        clock.forward(15 * 60 - 1);
        cover.tick();
        QCOMPARE(gone.count(), 0);
        clock.forward(1);
        press(pin, 123456);
        cover.uncover(&pin); // too late, even before the timer noticed
        QCOMPARE(gone.count(), 1);
        QCOMPARE(cover.state(), u"unset"_qs);
    }

    void withoutAPinACoveredFormIsGone()
    {
        ManualClock clock;
        PinCover cover(clock);
        QSignalSpy gone(&cover, &PinCover::gone);
        cover.cover();
        QCOMPARE(gone.count(), 1);
    }

    void aDeviceShowsOnlyItsOwnFace_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("shown");
        QTest::newRow("demo") << u"demo"_qs << u"volunteer"_qs << u"volunteer"_qs;
        QTest::newRow("kiosk") << u"kiosk"_qs << u"volunteer"_qs << u"kiosk"_qs;
        QTest::newRow("volunteer") << u"volunteer"_qs << u"volunteer"_qs << u"volunteer"_qs;
        QTest::newRow("staff") << u"staff"_qs << u"volunteer"_qs << u"kiosk"_qs;
        QTest::newRow("no such face") << u"demo"_qs << u"desk"_qs << u"kiosk"_qs;
    }
    void aDeviceShowsOnlyItsOwnFace()
    {
        QFETCH(QString, mode);
        QFETCH(QString, asked);
        QFETCH(QString, shown);
        ManualClock clock;
        IdleGuard idle(clock);
        AppContext app;
        app.idle = &idle;
        app.mode = mode;
        app.setFace(asked);
        QCOMPARE(app.face(), shown);
        QCOMPARE(idle.limitSeconds(), shown == u"volunteer" ? 90 : 180);
    }

    void theEndOfASessionForgetsTheLanguageToo()
    {
        ManualClock clock;
        tests::AtOnce worker;
        ReaderKeys keys;
        KeySealer sealer(keys);
        MemoryLog log;
        IntakeService service(log, sealer, clock, worker);
        LanguageController language;
        IntakeViewModel intake(service, clock, language);
        AppContext app;
        app.language = &language;
        app.intake = &intake;
        QVERIFY(!language.chosen());
        language.setCurrent(u"nl"_qs);
        QVERIFY(language.chosen());
        intake.start();
        intake.next();
        intake.person()->given()->setText(u"Канарейка"_qs);
        app.endSession();
        QVERIFY(!language.chosen());
        QCOMPARE(language.current(), u"uk"_qs);
        QCOMPARE(intake.step(), QString());
        QVERIFY(!everythingShown(intake).contains(u"Канарейка"));
    }

    void languagesAreFourAndWrittenInThemselves()
    {
        LanguageController language;
        QCOMPARE(language.codes(), (QStringList{u"uk"_qs, u"ru"_qs, u"nl"_qs, u"en"_qs}));
        QCOMPARE(language.keyboardLocale(), u"uk_UA"_qs);
        QSignalSpy changed(&language, &LanguageController::currentChanged);
        language.setCurrent(u"xx"_qs);
        QCOMPARE(changed.count(), 0);
        language.setCurrent(u"uk"_qs); // the one that stands there already: now it is chosen
        QCOMPARE(changed.count(), 1);
        QVERIFY(language.chosen());
        language.setCurrent(u"nl"_qs);
        QCOMPARE(language.currentName(), u"Nederlands"_qs);
        QCOMPARE(language.keyboardLocale(), u"nl_NL"_qs);
        QCOMPARE(QLocale().language(), QLocale::Dutch);
    }
};

QTEST_MAIN(SessionTest)
#include "tst_ui_session.moc"
