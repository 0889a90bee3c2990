// SPDX-License-Identifier: GPL-3.0-or-later
// A volunteer's shift: a form is saved, corrected behind the PIN, added to by its code, one is copied from paper, and
// the list of the shift counts them. Staff see each thing said once.
#include "ctl.h"
#include "scenes.h"
#include "stage.h"
#include "steps.h"

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QString kPin = u"246813"_s, kWrongPin = u"111111"_s;

QString lastForm(Stage &stage)
{
    return correctLast(stage.driver(), stage.intake().last()->code());
}

QStringList detailOf(const ui::StaffViewModel &staff)
{
    QStringList lines;
    for (int row = 0; row < staff.detail()->rowCount(); ++row) {
        const QModelIndex index = staff.detail()->index(row);
        lines << index.data(ui::RecordDetailModel::LabelRole).toString() + u": "_s
                + index.data(ui::RecordDetailModel::ValueRole).toString();
    }
    return lines;
}

} // namespace

class ShiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeShift()
    {
        play([] {
            Stage stage;
            startShift(stage);
            fillIn(stage, u"олена"_s);
            save(stage);
            const QString code = stage.intake().last()->code();
            correct(stage);
            addTo(stage, code);
            const QString paper = copyFromPaper(stage);
            count(stage, {code, paper});
            asStaff(stage, code, paper);
        });
    }

    void afterFifteenMinutesNothingIsLeft()
    {
        play([] {
            Stage stage;
            startShift(stage);
            fillIn(stage, u"олена"_s);
            save(stage);
            const QString code = stage.intake().last()->code();
            static_cast<void>(stage.driver().waitFor(lastForm(stage)));
            stage.clock.forward(15LL * 60);
            waitForStart(stage.driver()); // nobody touched it
            chooseLanguage(stage.driver(), u"uk"_s);
            QVERIFY(!stage.driver().shownTexts().join(u'\n').contains(unbroken(code)));
            QCOMPARE(stage.intake().last()->code(), QString());
            QCOMPARE(stage.placesOf(u"олена"_s).join(u'\n'), QString());
        });
    }

    void fiveWrongPinsEraseTheCopy()
    {
        play([] {
            Stage stage;
            startShift(stage);
            fillIn(stage, u"олена"_s);
            save(stage);
            stage.driver().tapExactly(lastForm(stage));
            for (int wrong = 0; wrong < 5; ++wrong) {
                stage.driver().see(u"Your PIN opens it. After five wrong tries it cannot be corrected."_s);
                enterPin(stage.driver(), kWrongPin);
            }
            waitForStart(stage.driver());
            QCOMPARE(stage.intake().last()->code(), QString());
            QCOMPARE(stage.placesOf(u"олена"_s).join(u'\n'), QString());
            stage.driver().waitUntil([&] { return stage.process.relaunches == 1; }, u"another process image"_s);
        });
    }

    // Whoever puts the tablet away in the middle of an addition finds it under the PIN.
    void anAdditionIsCoveredLikeAForm()
    {
        play([] {
            Stage stage;
            startShift(stage);
            fillIn(stage, u"олена"_s);
            save(stage);
            Driver &driver = stage.driver();
            driver.tap(u"Add to a code"_s);
            typeInto(driver, u"Code"_s, QString(stage.intake().last()->code()).remove(u'-'));
            driver.hideKeyboard();
            driver.tap(u"Next"_s);
            typeInto(driver, u"Note"_s, u"канарейка"_s);
            driver.hideKeyboard();
            driver.tap(u"Close"_s);
            driver.see(u"This form is covered"_s);
            QVERIFY(!driver.shownTexts().join(u'\n').contains(u"канарейка"_s, Qt::CaseInsensitive));
            enterPin(driver, kPin);
            driver.waitUntil([&] { return driver.sees(u"Note"_s); }, u"the note"_s);
            driver.tap(u"Close"_s);
            driver.tap(u"I am another volunteer"_s);
            driver.tap(u"Erase the form"_s);
            waitForStart(driver);
            QCOMPARE(stage.placesOf(u"канарейка"_s).join(u'\n'), QString());
            driver.waitUntil([&] { return stage.process.relaunches == 1; }, u"another process image"_s);
        });
    }

private:
    static void startShift(Stage &stage)
    {
        Driver &driver = stage.driver();
        chooseLanguage(driver, u"uk"_s);
        driver.tap(u"volunteer's tablet"_s);
        driver.tap(u"Fill in the form"_s);
        choosePin(driver, kPin);
        driver.waitForStep(u"privacy"_s);
        goOn(driver, u"form"_s);
    }

    static void fillIn(Stage &stage, const QString &given)
    {
        Driver &driver = stage.driver();
        typeInto(driver, u"Given name"_s, given);
        driver.hideKeyboard();
        driver.tap(u"Only the year"_s);
        chooseYear(driver, 1988);
    }

    // And back to the volunteer's start page.
    static void save(Stage &stage)
    {
        Driver &driver = stage.driver();
        driver.tap(u"Check and save"_s);
        driver.waitForStep(u"review"_s);
        driver.tap(u"Save"_s);
        driver.waitForStep(u"saved"_s);
        driver.tap(u"Next"_s);
        driver.tap(u"Done"_s);
        driver.tap(u"Close this page"_s);
        waitForStart(driver);
        chooseLanguage(driver, u"uk"_s);
    }

    static void correct(Stage &stage)
    {
        Driver &driver = stage.driver();
        const QString code = stage.intake().last()->code();
        stage.clock.forward(60);
        driver.tapExactly(lastForm(stage));
        enterPin(driver, kWrongPin);
        driver.waitUntil([&] { return stage.app().cover->triesLeft() == 4; }, u"one try fewer"_s);
        QVERIFY(stage.placesOf(u"олена"_s).isEmpty());
        enterPin(driver, kPin);
        driver.waitForStep(u"form"_s);
        static_cast<void>(driver.waitFor(driver.word(u"Correct form %1"_s).arg(unbroken(code))));
        QCOMPARE(stage.intake().person()->given()->text(), u"Олена"_s);
        driver.focus(u"Given name"_s);
        driver.clearField();
        driver.type(u"ольга"_s);
        driver.hideKeyboard();
        save(stage);
        QCOMPARE(stage.intake().last()->code(), code);
    }

    static void addTo(Stage &stage, const QString &code)
    {
        Driver &driver = stage.driver();
        driver.tap(u"Add to a code"_s);
        typeInto(driver, u"Code"_s, u"bbbbbd"_s);
        driver.hideKeyboard();
        driver.tap(u"Next"_s);
        driver.see(u"This code cannot be right. Please compare each letter with the paper."_s);
        driver.focus(u"Code"_s);
        driver.clearField();
        driver.type(QString(code).remove(u'-').toLower());
        driver.hideKeyboard();
        driver.tap(u"Next"_s);
        static_cast<void>(driver.waitFor(driver.word(u"Add to code %1"_s).arg(unbroken(code))));
        driver.tap(u"Save"_s);
        driver.see(u"Please write a note, a phone number or a place."_s);
        typeInto(driver, u"Note"_s, u"горобець"_s);
        driver.hideKeyboard();
        driver.tap(u"Save"_s);
        driver.see(u"Saved and locked on this device."_s);
        QCOMPARE(stage.placesOf(u"горобець"_s).join(u'\n'), QString());
        driver.tap(u"Done"_s);
        driver.see(u"Fill in the form"_s);
    }

    // Said yesterday at five past eight.
    static QString copyFromPaper(Stage &stage)
    {
        Driver &driver = stage.driver();
        const QDate yesterday = stage.clock.today().addDays(-1);
        driver.tap(u"Fill in the form"_s);
        driver.waitForStep(u"privacy"_s);
        goOn(driver, u"form"_s);
        driver.tap(u"I copy this from a paper form"_s);
        driver.tapExactly(u"8"_s);
        driver.tapExactly(u"5"_s);
        stage.intake().paper()->setDay(yesterday.day());
        stage.intake().paper()->setMonth(yesterday.month());
        fillIn(stage, u"дарина"_s);
        save(stage);
        return stage.intake().last()->code();
    }

    static void count(Stage &stage, const QStringList &codes)
    {
        Driver &driver = stage.driver();
        driver.tap(u"This shift"_s);
        driver.see(u"End this shift"_s);
        const QString shown = driver.shownTexts().join(u'\n');
        for (const QString &code : codes)
            QVERIFY(shown.contains(code));
        QVERIFY(shown.contains(driver.word(u"waiting on this device"_s)));
        for (const QString &name : {u"олена"_s, u"ольга"_s, u"дарина"_s})
            QVERIFY(!shown.contains(name, Qt::CaseInsensitive));
        QCOMPARE(stage.app().tally->rowCount(), 3);
        driver.tap(u"Back"_s);
        driver.see(u"Fill in the form"_s);
    }

    static void asStaff(Stage &stage, const QString &code, const QString &paper)
    {
        Driver &driver = stage.driver();
        ui::StaffViewModel &staff = *stage.app().staff;
        toStaff(driver);
        openList(driver, stage.passphrase);
        QCOMPARE(staff.records()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            const QModelIndex index = staff.records()->index(row);
            const QString which = index.data(ui::RecordListModel::CodeRole).toString();
            staff.open(index.data(ui::RecordListModel::KeyRole).toString());
            driver.waitUntil([&] { return staff.detail()->code() == which; }, u"the record"_s);
            const QString lines = detailOf(staff).join(u'\n');
            const bool onPaper = lines.contains(driver.word(u"Said at (paper form)"_s));
            QCOMPARE(onPaper, which == paper);
            QCOMPARE(lines.contains(u"08:05"), which == paper);
            QCOMPARE(lines.contains(u"Ольга"), which == code);
            QCOMPARE(lines.contains(u"горобець", Qt::CaseInsensitive), which == code);
            QVERIFY(!lines.contains(u"Олена"));
        }
    }
};

static const Subject<ShiftTest> subject("shift");
#include "tst_shift.moc"
