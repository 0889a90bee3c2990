// SPDX-License-Identifier: GPL-3.0-or-later
// A volunteer with a tablet: PIN of the shift, the form on one page, put away under the PIN in the middle of it,
// back again, saved.
#include "ctl.h"
#include "scenes.h"
#include "stage.h"
#include "steps.h"

#include <QJsonArray>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QString kPin = u"246813"_s, kWrongPin = u"111111"_s;

bool showsName(Stage &stage)
{
    return stage.driver().shownTexts().join(u'\n').contains(u"прикладенко"_s, Qt::CaseInsensitive);
}

} // namespace

class VolunteerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formIsCoveredBroughtBackAndSaved()
    {
        play([] {
            Stage stage;
            openVolunteersForm(stage);
            fillIn(stage);
            coverAndComeBack(stage);
            addChild(stage);
            save(stage);
        });
    }

    void fifteenMinutesUnderTheCoverEndTheForm()
    {
        play([] {
            Stage stage;
            openVolunteersForm(stage);
            typeFamilyName(stage);
            stage.clock.forward(91); // nobody touches it: covered, not wiped
            stage.driver().see(u"This form is covered"_s);
            QVERIFY(!showsName(stage));
            QVERIFY(!stage.placesOf(u"прикладенко"_s).isEmpty());
            stage.clock.forward(15LL * 60);
            checkGone(stage);
        });
    }

    void fiveWrongPinsEndTheForm()
    {
        play([] {
            Stage stage;
            openVolunteersForm(stage);
            typeFamilyName(stage);
            stage.driver().tap(u"Close"_s);
            for (int wrong = 0; wrong < 5; ++wrong) {
                stage.driver().see(u"This form is covered"_s);
                enterPin(stage.driver(), kWrongPin);
            }
            checkGone(stage);
        });
    }

private:
    static void checkGone(Stage &stage)
    {
        waitForStart(stage.driver());
        QCOMPARE(stage.placesOf(u"прикладенко"_s).join(u'\n'), QString());
        stage.driver().waitUntil([&] { return stage.process.relaunches == 1; }, u"another process image"_s);
        QVERIFY(stage.process.handover.isEmpty());
    }

    static void openVolunteersForm(Stage &stage)
    {
        Driver &driver = stage.driver();
        chooseLanguage(driver, u"uk"_s);
        driver.tap(u"volunteer's tablet"_s);
        driver.tap(u"Fill in the form"_s);
        choosePin(driver, kPin);
        driver.waitForStep(u"privacy"_s);
        goOn(driver, u"form"_s);
    }

    static void typeFamilyName(Stage &stage) { typeInto(stage.driver(), u"Family name"_s, u"прикладенко"_s); }

    // The mother: everything on one page.
    static void fillIn(Stage &stage)
    {
        Driver &driver = stage.driver();
        typeFamilyName(stage);
        typeInto(driver, u"Given name"_s, u"олена"_s);
        driver.hideKeyboard();
        driver.tap(u"Only the year"_s);
        chooseYear(driver, 1988);
        driver.tap(u"Female"_s);
        driver.tap(u"In a reception centre"_s);
        driver.tap(u"An interpreter"_s);
    }

    static void coverAndComeBack(Stage &stage)
    {
        Driver &driver = stage.driver();
        QVERIFY(showsName(stage));
        driver.tap(u"Close"_s);
        driver.see(u"This form is covered"_s);
        QVERIFY(!showsName(stage));
        QVERIFY(!driver.sees(u"Close"_s));
        enterPin(driver, kWrongPin);
        driver.waitUntil([&] { return stage.app().cover->triesLeft() == 4; }, u"one try fewer"_s);
        QVERIFY(!showsName(stage));
        enterPin(driver, kPin);
        driver.waitUntil([&] { return showsName(stage); }, u"the form"_s);
        QCOMPARE(stage.intake().step(), u"form"_s);
    }

    static void addChild(Stage &stage)
    {
        Driver &driver = stage.driver();
        driver.tap(u"Add a person"_s);
        driver.waitForStep(u"member"_s);
        QCOMPARE(stage.intake().person()->family()->text(), u"Прикладенко"_s); // inherited
        typeInto(driver, u"Given name"_s, u"марко"_s);
        driver.hideKeyboard();
        driver.tap(u"Year"_s);
        chooseYear(driver, 2016);
        driver.tap(u"Mother"_s); // asked here, on the same page
        driver.tap(u"Done"_s);
        driver.waitForStep(u"form"_s);
    }

    static void save(Stage &stage)
    {
        Driver &driver = stage.driver();
        driver.tap(u"Check and save"_s);
        driver.waitForStep(u"review"_s);
        driver.tap(u"Save"_s);
        driver.waitForStep(u"saved"_s);
        QCOMPARE(stage.intake().codes().size(), 1);
        const QString code = stage.intake().codes().first();
        QVERIFY(driver.shownTexts().contains(code));
        QCOMPARE(stage.placesOf(u"прикладенко"_s).join(u'\n'), QString());
        stage.leave();
        const QJsonObject party = showParty(stage.dir, stage.passphrase, code).rows().value(0);
        QVERIFY(!party[u"self_service"].toBool(true));
        QCOMPARE(party[u"place"].toString(), u"reception"_s);
        QCOMPARE(party[u"needs"].toArray(), QJsonArray{u"interpreter"_s});
        const QJsonArray persons = party[u"persons"].toArray();
        QCOMPARE(persons.size(), 2);
        QCOMPARE(persons[0][u"given"].toString(), u"Олена"_s);
        QCOMPARE(persons[0][u"sex"].toString(), u"female"_s);
        QCOMPARE(persons[1][u"given"].toString(), u"Марко"_s);
        QCOMPARE(persons[1][u"label"].toString(), u"te verifiëren"_s);
    }
};

static const Subject<VolunteerTest> subject("volunteer");
#include "tst_volunteer.moc"
