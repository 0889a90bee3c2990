// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk without a network: whoever carries its files does so at its own screen, nobody else is bothered by it, and
// nothing that somebody is filling in is lost.
#include "scenes.h"
#include "site.h"
#include "stage.h"
#include "steps.h"

#include <QDir>
#include <QRegularExpression>
#include <QSemaphore>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QString kName = u"канарейка"_s;
const QString kPage = u"Carry files by USB stick"_s;
const QString kWrite = u"Write to a USB stick"_s, kRead = u"Read from a USB stick"_s;

// An office, a kiosk that is let in there, a stick that the office has used and one that nobody knows.
struct Station {
    Site site;
    QString ours, strange;
    QStringList in; // the sticks that are plugged in

    Station()
        : ours(site.path(u"ours"_s))
        , strange(site.path(u"strange"_s))
    {
        QVERIFY(QDir().mkpath(ours) && QDir().mkpath(strange));
        QCOMPARE(site.letIn(u"kiosk"_s, u"kiosk"_s).exitCode, 0);
        QCOMPARE(office(u"export"_s).exitCode, 0);
    }
    [[nodiscard]] CtlAnswer office(const QString &command) const
    {
        return runCtl({u"stick"_s, command, u"--dir"_s, site.path(u"office"_s), u"--stick"_s, ours});
    }
    [[nodiscard]] StickRound::Sticks plugged()
    {
        return [this] { return in; };
    }
    [[nodiscard]] QString kiosk() const { return site.path(u"kiosk"_s); }
};

void toCarry(Driver &driver)
{
    waitForStart(driver);
    holdTheName(driver);
    driver.see(kPage);
    driver.settle();
}

// Touches a button of the page and waits for how it ended.
QString touched(Driver &driver, const QString &button, const QString &kind)
{
    driver.tap(button);
    driver.waitUntil([&] { return !driver.told("app.stick.busy").toBool(); }, u"the end"_s);
    if (driver.told("app.stick.kind").toString() != kind)
        throw Lost(driver.told("app.stick.text").toString().toStdString());
    return driver.told("app.stick.text").toString();
}

void fillIn(Driver &driver)
{
    chooseLanguage(driver, u"uk"_s);
    openForm(driver);
    typeInto(driver, u"Given name"_s, kName);
    driver.hideKeyboard();
}

// Answers with the code.
QString save(Stage &stage)
{
    Driver &driver = stage.driver();
    goOn(driver, u"birth"_s);
    driver.tap(u"Only the year"_s);
    chooseYear(driver, 1988);
    driver.tap(u"Finish now"_s);
    driver.waitForStep(u"review"_s);
    driver.tap(u"Save"_s);
    driver.waitForStep(u"saved"_s);
    const QString code = stage.intake().codes().value(0);
    driver.tap(u"Next"_s);
    driver.tap(u"Done"_s);
    driver.tap(u"Close this page"_s);
    waitForStart(driver);
    return code;
}

} // namespace

class CarryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheKioskToTheOfficeAndBack()
    {
        play([] {
            Station station;
            QString code;
            {
                Stage stage(station.kiosk(), station.plugged());
                fillIn(stage.driver());
                code = save(stage);
                toCarry(stage.driver());
                onlyOurSticksAreWritten(stage.driver(), station);
            }
            QVERIFY(station.office(u"import"_s).rows().value(0)[u"events"].toInt() >= 2);
            const CtlAnswer party = showParty(station.site.path(u"office"_s), station.site.passphrase, code);
            QVERIFY2(QString::fromUtf8(party.out).contains(kName, Qt::CaseInsensitive), party.err.constData());
            Stage stage(station.kiosk(), station.plugged());
            toCarry(stage.driver());
            const QString read = touched(stage.driver(), kRead, u"good"_s);
            QVERIFY2(read.contains(QRegularExpression(u"[1-9]"_s)), qPrintable(read)); // confirmed
            QVERIFY(touched(stage.driver(), kWrite, u"good"_s).startsWith(stage.driver().word(kNothing)));
            switchLanguage(stage.driver(), u"nl"_s);
            stage.driver().tap(u"Back"_s);
            waitForStart(stage.driver());
            QVERIFY(!stage.app().language->chosen()); // the next one chooses anew
        });
    }

    // The three seconds do nothing where a session would be lost by them.
    void nobodyLosesTheFormByIt()
    {
        play([] {
            Station station;
            Stage stage(station.kiosk(), station.plugged());
            Driver &driver = stage.driver();
            chooseLanguage(driver, u"uk"_s);
            holdTheName(driver);
            QVERIFY(!driver.sees(kPage) && driver.sees(u"Fill in the form"_s));
            openForm(driver);
            typeInto(driver, u"Given name"_s, kName);
            driver.hideKeyboard();
            holdTheName(driver);
            driver.settle();
            QVERIFY(!driver.sees(kPage));
            QCOMPARE(stage.intake().step(), u"name"_s);
            QVERIFY(!stage.placesOf(kName).isEmpty());
        });
    }

    // A tablet has its own way, beside the list of the shift.
    void aTabletDoesNotKnowIt()
    {
        play([] {
            Station station;
            QCOMPARE(station.site.letIn(u"tablet"_s, u"volunteer"_s).exitCode, 0);
            Stage stage(station.site.path(u"tablet"_s), station.plugged());
            waitForStart(stage.driver());
            holdTheName(stage.driver());
            stage.driver().settle();
            QVERIFY(!stage.driver().sees(kPage));
        });
    }

    // As long as the stick must stay in, the page says so; left alone afterwards, it goes by itself.
    void thePageStaysWhileItWrites()
    {
        play([] {
            Station station;
            QSemaphore mounted;
            Stage stage(station.kiosk(), [&] {
                (void)mounted.tryAcquire(1, 30'000); // slow
                return QStringList{station.ours};
            });
            Driver &driver = stage.driver();
            toCarry(driver);
            switchLanguage(driver, u"nl"_s);
            driver.tap(kWrite);
            stage.clock.forward(400);
            QTest::qWait(600); // more than twice what the guard needs to look
            QVERIFY(driver.sees(kPage));
            mounted.release();
            driver.waitUntil([&] { return driver.told("app.stick.kind").toString() == u"good"; }, u"the copy"_s);
            driver.settle();
            QVERIFY(driver.sees(kPage));
            stage.clock.forward(185);
            waitForStart(driver);
            QVERIFY(!stage.app().language->chosen());
            QCOMPARE(driver.told("app.stick.text").toString(), QString());
        });
    }

    void itCanBeDoneByKeys()
    {
        play([] {
            Station station;
            station.in = {station.ours};
            Stage stage(station.kiosk(), station.plugged());
            Driver &driver = stage.driver();
            toCarry(driver);
            driver.tabTo(kWrite);
            driver.key(Qt::Key_Return);
            driver.waitUntil([&] { return driver.told("app.stick.kind").toString() == u"good"; }, u"the copy"_s);
            driver.tabTo(u"Back"_s);
            driver.key(Qt::Key_Return);
            waitForStart(driver);
        });
    }

private:
    static inline const QString kNothing
        = u"There is nothing to take along: everything is confirmed. You can take the stick out."_s;

    static void onlyOurSticksAreWritten(Driver &driver, Station &station)
    {
        const QRegularExpression number(u"[0-9]"_s);
        const auto tellsNoNumber = [&] { return !driver.shownTexts().join(u' ').contains(number); };
        QVERIFY2(tellsNoNumber(), qPrintable(driver.shownTexts().join(u'\n')));
        QVERIFY(touched(driver, kWrite, u"care"_s)
                == driver.word(u"There is no USB stick. Put one in, wait a moment and try again."_s));
        station.in = {station.strange};
        for (const QString &button : {kWrite, kRead}) {
            QVERIFY(touched(driver, button, u"care"_s)
                    == driver.word(u"This kiosk does not know this USB stick. First touch “Write to a USB stick” on a "
                                   "staff device of your organisation."_s));
            QVERIFY(tellsNoNumber() && QDir(station.strange).isEmpty());
        }
        station.in = {station.ours};
        QVERIFY(touched(driver, kWrite, u"good"_s).contains(number));
        QVERIFY(!driver.shownTexts().join(u' ').contains(kName, Qt::CaseInsensitive));
    }
};

static const Subject<CarryTest> subject("carry");
#include "tst_carry.moc"
