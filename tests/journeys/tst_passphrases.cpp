// SPDX-License-Identifier: GPL-3.0-or-later
// A staff member lets a colleague in, who chooses her own passphrase; the colleague opens the device and takes the
// first one's away.
#include "scenes.h"
#include "stage.h"
#include "steps.h"

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QString kColleague = u"Прикладова Ірина"_s;
const QString kTyped = u"three brown teapots dance"_s, kChanged = u"nine quiet harbours tonight"_s;

void fillField(Driver &driver, const QString &field, const QString &text)
{
    driver.tap(field);
    driver.clearField();
    driver.keys(text);
    driver.hideKeyboard();
}

void toPassphrases(Driver &driver)
{
    driver.tap(u"Settings"_s);
    driver.tap(u"Passphrases"_s);
    const auto &model = *driver.program().context().passphrases;
    driver.waitUntil([&] { return model.rowCount() > 0; }, u"the passphrases"_s);
    driver.settle();
}

void waitForStep(Driver &driver, const QString &step)
{
    const auto &model = *driver.program().context().passphrases;
    driver.waitUntil([&] { return model.step() == step && !model.busy(); }, step);
    driver.settle();
}

void openAs(Stage &stage, const QString &passphrase)
{
    toStaff(stage.driver());
    unlock(stage.driver(), passphrase);
    const ui::StaffViewModel &staff = *stage.app().staff;
    stage.driver().waitUntil([&] { return staff.state() == u"open" || !staff.problem().isEmpty(); }, u"an answer"_s);
    stage.driver().settle();
}

void chooseOwn(Driver &driver, const QString &passphrase)
{
    driver.tap(u"I would rather choose my own"_s);
    fillField(driver, u"New passphrase"_s, passphrase);
    fillField(driver, u"The same once more"_s, passphrase);
    driver.tap(u"Keep it"_s);
}

} // namespace

class PassphrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleagueIsLetInAndTheFirstOneGoes()
    {
        play([] {
            Stage stage(u"staff"_s);
            letIn(stage);
            stage.leave();
            stage.enter();
            stage.driver().speak(u"nl"_s);
            openAs(stage, kTyped);
            QCOMPARE(stage.app().staff->state(), u"open"_s);
            changeHers(stage);
            takeAwayTheFirst(stage);
            stage.leave();
            stage.enter();
            stage.driver().speak(u"nl"_s);
            openAs(stage, stage.passphrase);
            QCOMPARE(stage.app().staff->state(), u"locked"_s);
            unlock(stage.driver(), kTyped);
            const ui::StaffViewModel &staff = *stage.app().staff;
            stage.driver().waitUntil([&] { return staff.state() == u"locked" && !staff.problem().isEmpty(); },
                                     u"the refusal"_s);
            unlock(stage.driver(), kChanged);
            stage.driver().waitUntil([&] { return staff.state() == u"open"; }, u"the list"_s);
            for (const QString &secret : {kTyped, kChanged})
                QCOMPARE(stage.placesOf(secret).join(u'\n'), QString());
        });
    }

private:
    static void letIn(Stage &stage)
    {
        Driver &driver = stage.driver();
        driver.speak(u"nl"_s);
        openAs(stage, stage.passphrase);
        toPassphrases(driver);
        driver.tap(u"Let somebody in"_s);
        waitForStep(driver, u"who"_s);
        fillField(driver, u"Your own passphrase"_s, u"not mine at all"_s);
        driver.tap(u"Next"_s); // no name: asked for first
        driver.see(u"Please write a name, so that you know later whose passphrase this is."_s);
        fillField(driver, u"Name"_s, kColleague);
        driver.tap(u"Next"_s);
        driver.see(u"This is not your passphrase. Please try again."_s);
        fillField(driver, u"Your own passphrase"_s, stage.passphrase);
        driver.tap(u"Next"_s);
        waitForStep(driver, u"fresh"_s);
        fillField(driver, u"Type the words, with the hyphens"_s, u"something else than that"_s);
        driver.tap(u"Keep it"_s);
        driver.see(u"These are not the words above. Please type them once more."_s);
        chooseOwn(driver, kTyped);
        waitForStep(driver, u"list"_s);
        driver.waitUntil([&] { return stage.app().passphrases->rowCount() == 2; }, u"two passphrases"_s);
    }

    static void changeHers(Stage &stage)
    {
        Driver &driver = stage.driver();
        toPassphrases(driver);
        driver.tap(u"Change my passphrase"_s);
        waitForStep(driver, u"who"_s);
        fillField(driver, u"Your passphrase until now"_s, kTyped);
        driver.tap(u"Next"_s);
        waitForStep(driver, u"fresh"_s);
        chooseOwn(driver, kChanged);
        waitForStep(driver, u"list"_s);
    }

    static void takeAwayTheFirst(Stage &stage)
    {
        Driver &driver = stage.driver();
        ui::PassphrasesViewModel &model = *stage.app().passphrases;
        const auto isFirst
            = [&](int row) { return !model.index(row).data(ui::PassphrasesViewModel::OwnRole).toBool(); };
        const int row = isFirst(0) ? 0 : 1;
        QVERIFY(isFirst(row));
        driver.tapExactly(driver.word(u"Take the passphrase of %1 away"_s)
                              .arg(model.index(row).data(ui::PassphrasesViewModel::NameRole).toString()));
        driver.settle();
        fillField(driver, u"Your own passphrase"_s, kChanged);
        driver.tap(u"Take it away"_s);
        driver.waitUntil([&] { return model.rowCount() == 1 && !model.busy(); }, u"one passphrase"_s);
        driver.settle();
        QVERIFY(!model.note().isEmpty());
    }
};

static const Subject<PassphrasesTest> subject("passphrases");
#include "tst_passphrases.moc"
