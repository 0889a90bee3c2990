// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody comes a second time with the code of the first: it is asked quietly, nothing is looked up, staff find both.
#include "scenes.h"
#include "stage.h"
#include "steps.h"

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QString kPin = u"246813"_s;

// A girl who came alone: whoever opens her record says why.
QString saveAlone(Stage &stage)
{
    Party party;
    Person person;
    person.name = {u"Вигаданко"_s, u"Дарина"_s, {}};
    person.birth = {BirthKind::YearOnly, 0, 0, 2012, 0};
    party.persons = {person};
    stage.program().settle();
    const auto saved = stage.program().intake().saveNow(party, u"self"_s);
    if (!saved)
        throw Lost("not saved");
    return saved->codes.first();
}

QString wrong(QString code) // one letter is another one
{
    return code.replace(0, 1, code.startsWith(u'B') ? u"C"_s : u"B"_s);
}

QString shown(Stage &stage)
{
    return stage.driver().shownTexts().join(u'\n');
}

// On the page with the code: first with a slip of the finger.
void giveCode(Stage &stage, const QString &code)
{
    Driver &driver = stage.driver();
    typeInto(driver, u"Code from before"_s, wrong(code).remove(u'-'));
    driver.hideKeyboard();
    driver.tap(u"Next"_s);
    driver.see(u"This code cannot be right. Please compare each letter. You can also go on without it."_s);
    QCOMPARE(stage.intake().step(), u"earlier"_s);
    driver.focus(u"Code from before"_s);
    driver.clearField();
    driver.type(QString(code).remove(u'-'));
    driver.hideKeyboard();
    switchLanguage(driver, u"ru"_s);
    QCOMPARE(stage.intake().party()->earlier()->code(), code);
    switchLanguage(driver, u"uk"_s);
    goOn(driver, u"name"_s);
}

// The shortest form there is.
void finish(Stage &stage)
{
    Driver &driver = stage.driver();
    typeInto(driver, u"Given name"_s, u"дарина"_s);
    driver.hideKeyboard();
    goOn(driver, u"birth"_s);
    driver.tap(u"Only the year"_s);
    chooseYear(driver, 2012);
    driver.tap(u"Next"_s);
    driver.waitUntil([&] { return stage.intake().canSaveNow(); }, u"enough to save"_s);
    driver.tap(u"Finish now"_s);
    driver.waitForStep(u"review"_s);
}

void openRecord(Stage &stage, const QString &code)
{
    ui::StaffViewModel &staff = *stage.app().staff;
    QString key;
    for (int row = 0; row < staff.records()->rowCount(); ++row) {
        const QModelIndex index = staff.records()->index(row);
        if (index.data(ui::RecordListModel::CodeRole).toString() == code)
            key = index.data(ui::RecordListModel::KeyRole).toString();
    }
    staff.open(key);
    stage.driver().tap(u"To check who is with the child"_s);
    stage.driver().waitUntil([&] { return staff.detail()->loaded(); }, u"the record"_s);
    stage.driver().settle();
}

// The second record says so, and a touch leads to the first, for which a reason is asked as for any other.
void asStaff(Stage &stage, const QString &first, const QString &second)
{
    Driver &driver = stage.driver();
    ui::StaffViewModel &staff = *stage.app().staff;
    toStaff(driver);
    openList(driver, stage.passphrase);
    openRecord(stage, second);
    driver.see(driver.word(u"Says they filled this in before, code %1"_s).arg(unbroken(first)));
    const ui::AlikeModel &alike = *stage.app().search->alike();
    driver.waitUntil([&] { return alike.rowCount() == 1; }, u"the record that may be hers"_s);
    QVERIFY(alike.index(0)
                .data(ui::AlikeModel::ReasonsTextRole)
                .toString()
                .contains(driver.word(u"one gave the code of the other"_s), Qt::CaseInsensitive));
    QCOMPARE(staff.detail()->earlier()->rowCount(), 1);
    const QString her = staff.detail()->earlier()->index(0).data(ui::RecordListModel::CodeRole).toString();
    QCOMPARE(her, first);
    const QStringList texts = driver.shownTexts();
    const auto row = std::ranges::find_if(texts, [&](const QString &text) { return text.startsWith(first + u", "_s); });
    QVERIFY2(row != texts.end(), qPrintable(texts.join(u'\n')));
    driver.tapExactly(*row);
    driver.see(u"To check who is with the child"_s);
    QCOMPARE(staff.detail()->code(), second);
    driver.tap(u"To check who is with the child"_s);
    driver.waitUntil([&] { return staff.detail()->code() == first; }, u"the first record"_s);
    QVERIFY(!shown(stage).contains(driver.word(u"Says they filled this in before, code %1"_s).left(10)));
}

} // namespace

class EarlierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheGivesTheCodeAtTheKiosk()
    {
        play([] {
            Stage stage;
            const QString first = saveAlone(stage);
            Driver &driver = stage.driver();
            chooseLanguage(driver, u"uk"_s);
            driver.tap(u"Fill in the form"_s);
            driver.tap(u"I have filled this in before"_s);
            driver.waitForStep(u"earlier"_s);
            giveCode(stage, first);
            finish(stage);
            QVERIFY(shown(stage).contains(first));
            driver.tap(u"Save"_s);
            driver.waitForStep(u"desk"_s);
            const QString second = stage.intake().codes().first();
            QCOMPARE(stage.placesOf(first).join(u'\n'), QString());
            driver.tap(u"Next"_s);
            driver.tap(u"Done"_s);
            driver.tap(u"Close this page"_s);
            waitForStart(driver);
            asStaff(stage, first, second);
        });
    }

    void withoutTheCodeSheGoesOn()
    {
        play([] {
            Stage stage;
            Driver &driver = stage.driver();
            chooseLanguage(driver, u"uk"_s);
            driver.tap(u"Fill in the form"_s);
            driver.tap(u"I have filled this in before"_s);
            driver.waitForStep(u"earlier"_s);
            typeInto(driver, u"Code from before"_s, u"bcd"_s);
            driver.hideKeyboard();
            driver.tap(u"I don’t have it any more"_s);
            driver.waitForStep(u"name"_s);
            finish(stage);
            QVERIFY(!shown(stage).contains(driver.word(u"Code from before"_s)));
        });
    }

    void closingWipesIt()
    {
        play([] {
            Stage stage;
            Driver &driver = stage.driver();
            chooseLanguage(driver, u"uk"_s);
            driver.tap(u"Fill in the form"_s);
            driver.tap(u"I have filled this in before"_s);
            driver.waitForStep(u"earlier"_s);
            typeInto(driver, u"Code from before"_s, u"bcdfg"_s); // half of it
            QVERIFY(!stage.placesOf(u"BCDFG"_s).isEmpty());
            driver.hideKeyboard();
            driver.tap(u"Close"_s);
            driver.tap(u"To the start"_s);
            waitForStart(driver);
            QCOMPARE(stage.placesOf(u"BCDFG"_s).join(u'\n'), QString());
        });
    }

    void theVolunteersFormHasALineAndACorrectionKeepsIt()
    {
        play([] {
            Stage stage;
            const QString first = saveAlone(stage);
            Driver &driver = stage.driver();
            chooseLanguage(driver, u"uk"_s);
            driver.tap(u"volunteer's tablet"_s);
            driver.tap(u"Fill in the form"_s);
            choosePin(driver, kPin);
            driver.waitForStep(u"privacy"_s);
            QVERIFY(!driver.sees(u"I have filled this in before"_s));
            goOn(driver, u"form"_s);
            driver.tap(u"They have filled this in before"_s);
            driver.type(QString(first).remove(u'-')); // the field has the cursor
            driver.hideKeyboard();
            typeInto(driver, u"Given name"_s, u"дарина"_s);
            driver.hideKeyboard();
            driver.tap(u"Only the year"_s);
            chooseYear(driver, 2012);
            driver.tap(u"Check and save"_s);
            driver.waitForStep(u"review"_s);
            QVERIFY(shown(stage).contains(first));
            driver.tap(u"Save"_s);
            driver.waitUntil([&] { return !stage.intake().codes().isEmpty(); }, u"the code"_s);
            const QString second = stage.intake().codes().first();
            driver.tap(u"Next"_s);
            driver.tap(u"Done"_s);
            driver.tap(u"Close this page"_s);
            waitForStart(driver);
            chooseLanguage(driver, u"uk"_s);
            driver.tapExactly(correctLast(driver, second));
            enterPin(driver, kPin);
            driver.waitForStep(u"form"_s);
            QCOMPARE(stage.intake().party()->earlier()->text(), first);
            driver.tap(u"Female"_s);
            driver.tap(u"Check and save"_s);
            driver.waitForStep(u"review"_s);
            driver.tap(u"Save"_s);
            driver.waitUntil([&] { return !stage.intake().codes().isEmpty(); }, u"the correction"_s);
            driver.tap(u"Next"_s);
            driver.tap(u"Done"_s);
            driver.tap(u"Close this page"_s);
            waitForStart(driver);
            asStaff(stage, first, second);
        });
    }
};

static const Subject<EarlierTest> subject("earlier");
#include "tst_earlier.moc"
