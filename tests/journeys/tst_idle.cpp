// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk that is left alone: three minutes, the last thirty seconds counted down, one touch extends, then nothing
// of the person is left in the window.
#include "scenes.h"
#include "stage.h"
#include "steps.h"

#include <QInputMethod>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QString kFamily = u"прикладенко"_s;

// The sentence of the countdown as the window has it now.
QString countdown(const ui::IdleGuard &idle)
{
    return QCoreApplication::translate("IdleBanner", "This page will be cleared in %n second(s)", nullptr,
                                       idle.remainingSeconds());
}

QStringList placesOfName(Stage &stage)
{
    return stage.placesOf(kFamily);
}

// At the first question, with the family name in it and the keyboard open.
void typeName(Stage &stage)
{
    chooseLanguage(stage.driver(), u"uk"_s);
    openForm(stage.driver());
    typeInto(stage.driver(), u"Family name"_s, kFamily);
    QVERIFY(!placesOfName(stage).isEmpty());
}

} // namespace

class IdleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastHalfMinuteIsCountedDownAndATouchExtends()
    {
        play([] {
            Stage stage;
            Driver &driver = stage.driver();
            typeName(stage);
            const ui::IdleGuard &idle = *stage.app().idle;
            stage.clock.forward(140);
            driver.settle();
            QVERIFY(!idle.warning());
            QVERIFY(driver.find(countdown(idle)) == nullptr);

            stage.clock.forward(12);
            driver.waitUntil([&] { return driver.find(countdown(idle)) != nullptr; }, u"the countdown"_s);
            QVERIFY(idle.remainingSeconds() <= 30);
            const int before = idle.remainingSeconds();
            driver.waitUntil(
                [&] { return idle.remainingSeconds() < before && driver.find(countdown(idle)) != nullptr; },
                u"the next second on the screen"_s);

            driver.tap(u"I am still here"_s);
            QVERIFY(idle.remainingSeconds() > 170);
            driver.waitUntil([&] { return !driver.sees(u"I am still here"_s); }, u"the end of the countdown"_s);
            QCOMPARE(stage.intake().step(), u"name"_s);
            QVERIFY(!placesOfName(stage).isEmpty());

            stage.clock.forward(155); // a touch anywhere else does as well
            driver.see(u"I am still here"_s);
            driver.focus(u"Given name"_s);
            QVERIFY(idle.remainingSeconds() > 170);
            QVERIFY(!placesOfName(stage).isEmpty());
        });
    }

    void thenNothingIsLeft_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"typing", "list of countries", "review", "code"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void thenNothingIsLeft()
    {
        QFETCH(QString, page);
        play([&] {
            Stage stage;
            Driver &driver = stage.driver();
            typeName(stage);
            if (page != u"typing")
                goTo(stage, page);
            stage.clock.forward(page == u"typing" ? 181 : 400);
            waitForStart(driver);
            checkWiped(stage);
        });
    }

    void closeWipesAtOnceAndKeepsTheLanguage()
    {
        play([] {
            Stage stage;
            Driver &driver = stage.driver();
            typeName(stage);
            driver.tap(u"Close"_s);
            driver.see(u"Travel information"_s);
            driver.settle();
            QCOMPARE(placesOfName(stage).join(u'\n'), QString());
            QCOMPARE(stage.intake().step(), QString());
            QCOMPARE(stage.app().language->current(), u"uk"_s);
            QVERIFY(!driver.sees(u"Close"_s));
            driver.tap(u"To the start"_s);
            checkWiped(stage);
        });
    }

private:
    static void goTo(Stage &stage, const QString &page)
    {
        Driver &driver = stage.driver();
        driver.hideKeyboard();
        goOn(driver, u"birth"_s);
        driver.tap(u"Only the year"_s);
        chooseYear(driver, 1988);
        goOn(driver, u"sex"_s);
        goOn(driver, u"nationality"_s);
        if (page == u"list of countries") {
            driver.tapExactly(
                stage.app().choices->property("nationalities").value<ui::ChoiceModel *>()->textOf(u"other"_s));
            return driver.see(u"Which country?"_s);
        }
        driver.tap(u"Finish now"_s);
        driver.waitForStep(u"review"_s);
        QVERIFY(!placesOfName(stage).isEmpty());
        if (page == u"review")
            return;
        driver.tap(u"Save"_s);
        driver.waitForStep(u"saved"_s);
        QVERIFY(driver.shownTexts().contains(stage.intake().codes().first()));
    }

    static void checkWiped(Stage &stage)
    {
        Driver &driver = stage.driver();
        QCOMPARE(stage.intake().step(), QString());
        QVERIFY(!stage.app().language->chosen());
        QVERIFY(stage.intake().codes().isEmpty());
        QVERIFY(!stage.app().idle->active());
        driver.waitUntil([] { return !QGuiApplication::inputMethod()->isVisible(); }, u"the keyboard to go"_s);
        driver.settle();
        QCOMPARE(placesOfName(stage).join(u'\n'), QString());
        QCOMPARE(stage.traces.searchFor(Needles({kFamily})).found.join(u'\n'), QString());
        // The next person finds an empty form.
        chooseLanguage(driver, u"nl"_s);
        openForm(driver);
        QCOMPARE(stage.intake().person()->family()->text(), QString());
        QVERIFY(!stage.intake().dirty());
    }
};

static const Subject<IdleTest> subject("idle");
#include "tst_idle.moc"
