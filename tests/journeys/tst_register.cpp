// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk registered a girl in Cyrillic; staff register her once more in Latin, are told of it while they type, look at
// the record, are locked out in the middle, go on, and save: both records are there.
#include "scenes.h"
#include "stage.h"
#include "steps.h"

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QString kFamily = u"Prykladenko"_s, kGiven = u"Solomiia"_s;

Person girl()
{
    Person person;
    person.name = {u"Прикладенко"_s, u"Соломія"_s, {}};
    person.birth = {BirthKind::Date, 3, 4, 2015, 0};
    person.companion = Companion::Nobody;
    return person;
}

void saveAtAKiosk(Stage &stage)
{
    Party party;
    party.persons = {girl()};
    stage.program().settle();
    if (!stage.program().intake().saveNow(party, u"self"_s))
        throw Lost("not saved");
}

ui::IntakeViewModel &form(Stage &stage)
{
    return *stage.app().registering->form();
}

void waitForStep(Stage &stage, const QString &step)
{
    stage.driver().waitUntil([&] { return form(stage).step() == step; }, u"the step "_s + step);
    stage.driver().settle();
}

void openForm(Stage &stage)
{
    stage.driver().tap(u"New form"_s);
    waitForStep(stage, u"privacy"_s);
    stage.driver().tap(u"Next"_s);
    waitForStep(stage, u"form"_s);
}

void typeHer(Stage &stage)
{
    typeInto(stage.driver(), u"Family name"_s, kFamily);
    typeInto(stage.driver(), u"Given name"_s, kGiven);
    stage.driver().hideKeyboard();
    ui::PersonEditor &person = *form(stage).person();
    person.birth()->setKind(u"date"_s);
    person.birth()->setDay(3);
    person.birth()->setMonth(4);
    person.birth()->setYear(2015);
    person.setCompanion(u"nobody"_s);
}

void lookAtTheCandidate(Stage &stage)
{
    ui::StaffViewModel &staff = *stage.app().staff;
    stage.driver().waitUntil([&] { return stage.app().registering->candidates()->rowCount() == 1; }, u"a candidate"_s);
    QVERIFY(stage.driver().find(stage.driver().word(u"May be registered already:"_s)) != nullptr);
    const QString key = stage.app().registering->candidates()->index(0).data(ui::RecordListModel::KeyRole).toString();
    staff.open(key);
    QCOMPARE(staff.reasonAskedFor(), key); // a child
    staff.openBecause(key, u"duty"_s);
    stage.driver().waitUntil([&] { return staff.detail()->loaded(); }, u"the record"_s);
    stage.driver().settle();
    QVERIFY(!stage.driver().sees(u"Correct this record"_s));
    stage.driver().tap(u"Close this record"_s);
    QCOMPARE(form(stage).person()->family()->text(), kFamily);
}

} // namespace

class RegisterSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGirlWhoIsThereAlready()
    {
        play([] {
            Stage stage;
            saveAtAKiosk(stage);
            stage.driver().speak(u"en"_s);
            toStaff(stage.driver());
            openList(stage.driver(), stage.passphrase);
            openForm(stage);
            typeHer(stage);
            lookAtTheCandidate(stage);
            lockedInTheMiddle(stage);
            form(stage).next();
            waitForStep(stage, u"review"_s);
            form(stage).next();
            stage.driver().waitUntil([&] { return !form(stage).codes().isEmpty(); }, u"the code"_s);
            stage.driver().settle();
            stage.driver().see(u"Open the record"_s);
            stage.app().registering->finish();
            stage.driver().waitUntil([&] { return stage.app().staff->records()->rowCount() == 2; }, u"both records"_s);
            QCOMPARE(stage.app().tally->rowCount(), 0); // no volunteer's
        });
    }

    void nobodyElseIsTold()
    {
        play([] {
            Stage stage;
            saveAtAKiosk(stage);
            stage.app().setFace(u"volunteer"_s);
            stage.intake().start();
            stage.intake().next();
            stage.intake().person()->family()->setText(kFamily);
            stage.intake().person()->given()->setText(kGiven);
            stage.app().registering->start(); // locked
            QVERIFY(!stage.app().registering->isOpen());
            QTest::qWait(200);
            stage.program().settle();
            QCOMPARE(stage.app().registering->candidates()->rowCount(), 0);
        });
    }

private:
    static void lockedInTheMiddle(Stage &stage)
    {
        stage.clock.forward(121);
        stage.driver().waitUntil([&] { return stage.app().staff->state() == u"locked"; }, u"the lock"_s);
        stage.driver().waitUntil([&] { return !stage.process.handover.isEmpty(); }, u"what is held"_s);
        stage.driver().settle();
        QVERIFY2(stage.placesOf(kFamily).isEmpty(), qPrintable(stage.placesOf(kFamily).join(u'\n')));
        QVERIFY(!stage.driver().shownTexts().join(u' ').contains(kFamily));
        stage.leave();
        stage.enter();
        stage.program().resumePaused(stage.process.handover);
        stage.driver().speak(u"en"_s);
        toStaff(stage.driver());
        QVERIFY(stage.placesOf(kFamily).isEmpty());
        unlock(stage.driver(), stage.passphrase);
        waitForStep(stage, u"form"_s);
        QCOMPARE(form(stage).person()->given()->text(), kGiven);
    }
};

static const Subject<RegisterSceneTest> subject("register");
#include "tst_register.moc"
