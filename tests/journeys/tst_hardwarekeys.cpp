// SPDX-License-Identifier: GPL-3.0-or-later
// The whole form with a keyboard alone: Tab, Space, Return and letters; the screen is never touched.
#include "ctl.h"
#include "scenes.h"
#include "stage.h"
#include "steps.h"

#include <QJsonArray>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

// Tab to it, then Return.
void pressKey(Driver &driver, const QString &english)
{
    driver.tabTo(english);
    driver.key(Qt::Key_Return);
    driver.settle();
}

// Tab to it, then Space.
void choose(Driver &driver, const QString &english)
{
    driver.tabTo(english);
    driver.key(Qt::Key_Space);
    driver.settle();
}

void goOnByKey(Driver &driver, const QString &step, const QString &button = u"Next"_s)
{
    pressKey(driver, button);
    driver.waitForStep(step);
}

void typeByKey(Driver &driver, const QString &label, const QString &text)
{
    driver.tabTo(label);
    driver.keys(text);
}

void digits(Driver &driver, const QString &box, const QString &number)
{
    driver.tabTo(box);
    for (const QChar digit : number)
        driver.key(Qt::Key(Qt::Key_0 + digit.digitValue()));
}

} // namespace

class HardwareKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFormWithoutTouching()
    {
        play([] {
            Stage stage;
            Driver &driver = stage.driver();
            pressKey(driver, u"українська"_s); // one of the four on the start page
            driver.speak(u"uk"_s);
            pressKey(driver, u"Fill in the form"_s);
            driver.waitForStep(u"privacy"_s);
            goOnByKey(driver, u"name"_s);
            firstPerson(stage);
            child(stage);
            rest(stage);
        });
    }

private:
    static void firstPerson(Stage &stage)
    {
        Driver &driver = stage.driver();
        typeByKey(driver, u"Family name"_s, u"О’Прикладенко-Їжакевич"_s);
        typeByKey(driver, u"Given name"_s, u"Олена"_s);
        goOnByKey(driver, u"birth"_s);
        digits(driver, u"Day"_s, u"23"_s);
        digits(driver, u"Month"_s, u"4"_s);
        digits(driver, u"Year"_s, u"1988"_s);
        goOnByKey(driver, u"sex"_s);
        choose(driver, u"Female"_s);
        goOnByKey(driver, u"nationality"_s);
        const auto *nationalities = stage.app().choices->property("nationalities").value<ui::ChoiceModel *>();
        choose(driver, nationalities->textOf(u"UKR"_s));
        goOnByKey(driver, u"document"_s);
        choose(driver, u"Passport for travelling abroad"_s);
        goOnByKey(driver, u"members"_s);
    }

    static void child(Stage &stage)
    {
        Driver &driver = stage.driver();
        pressKey(driver, u"Add a person"_s);
        driver.waitForStep(u"member"_s);
        typeByKey(driver, u"Given name"_s, u"Марко"_s);
        digits(driver, u"Year"_s, u"2016"_s);
        choose(driver, u"Male"_s);
        goOnByKey(driver, u"members"_s, u"Done"_s);
        goOnByKey(driver, u"care"_s);
        choose(driver, u"Mother"_s);
        goOnByKey(driver, u"language"_s);
    }

    static void rest(Stage &stage)
    {
        Driver &driver = stage.driver();
        choose(driver, u"Telegram"_s);
        goOnByKey(driver, u"phone"_s);
        typeByKey(driver, u"Phone number"_s, u"+380440000000"_s);
        choose(driver, u"Yes"_s);
        goOnByKey(driver, u"place"_s);
        choose(driver, u"In a reception centre"_s);
        goOnByKey(driver, u"needs"_s);
        choose(driver, u"An interpreter"_s);
        goOnByKey(driver, u"review"_s);
        goOnByKey(driver, u"saved"_s, u"Save"_s);
        const QString code = stage.intake().codes().first();
        pressKey(driver, u"Next"_s);
        pressKey(driver, u"Done"_s);
        pressKey(driver, u"Close this page"_s);
        waitForStart(driver);
        stage.leave();
        checkStored(showParty(stage.dir, stage.passphrase, code).rows().value(0));
    }

    static void checkStored(const QJsonObject &party)
    {
        const QJsonObject mother = party[u"persons"][0].toObject(), son = party[u"persons"][1].toObject();
        QCOMPARE(mother[u"family"].toString(), u"О’Прикладенко-Їжакевич"_s);
        QCOMPARE(mother[u"given"].toString(), u"Олена"_s);
        QCOMPARE(mother[u"birth"].toObject()[u"date"].toString(), u"1988-04-23"_s);
        QCOMPARE(mother[u"sex"].toString(), u"female"_s);
        QCOMPARE(mother[u"nationality"].toString(), u"UKR"_s);
        QCOMPARE(mother[u"document"].toString(), u"passport"_s);
        QCOMPARE(son[u"given"].toString(), u"Марко"_s);
        QCOMPARE(son[u"birth"].toObject()[u"year"].toInt(), 2016);
        QCOMPARE(son[u"sex"].toString(), u"male"_s);
        QCOMPARE(son[u"companion"].toString(), u"mother"_s);
        QCOMPARE(party[u"channel"].toString(), u"telegram"_s);
        QCOMPARE(party[u"phone"].toString(), u"+380440000000"_s);
        QCOMPARE(party[u"phone_safe"].toString(), u"yes"_s);
        QCOMPARE(party[u"place"].toString(), u"reception"_s);
        QCOMPARE(party[u"needs"].toArray(), QJsonArray{u"interpreter"_s});
    }
};

static const Subject<HardwareKeysTest> subject("hardwarekeys");
#include "tst_hardwarekeys.moc"
