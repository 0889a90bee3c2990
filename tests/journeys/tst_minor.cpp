// SPDX-License-Identifier: GPL-3.0-or-later
// A girl of fifteen fills in the form at a kiosk, perhaps with somebody behind her: no page asks or shows that she
// is alone, and the page at the end is, word for word, one that adults get as well. Staff see her first.
#include "ctl.h"
#include "scenes.h"
#include "stage.h"
#include "steps.h"

#include <QJsonArray>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QStringList kLanguages{u"uk"_s, u"nl"_s};

// What is on the screen, the code and what is spelled out of it taken away.
QStringList textsWithoutCode(Stage &stage)
{
    const QString code = stage.intake().codes().value(0);
    QStringList spelled = code.split(QString(), Qt::SkipEmptyParts), texts;
    for (QString text : stage.driver().shownTexts())
        texts << text.replace(code, u"CODE"_s).replace(spelled.join(u' '), u"CODE"_s);
    return texts;
}

// Every answer to "who is with the child now?" and the question itself, in the language of the window.
QStringList wordsOfCare(Stage &stage)
{
    QStringList words{stage.driver().word(u"%1: who is with the child now?"_s).section(u": "_s, 1),
                      stage.driver().word(u"Who is with the child now?"_s)};
    const auto *companions = stage.app().choices->property("companions").value<ui::ChoiceModel *>();
    for (int row = 0; row < companions->rowCount(); ++row) {
        if (!companions->index(row).data(ui::ChoiceModel::WayOutRole).toBool()) // "I don't know" stands everywhere
            words << companions->index(row).data(ui::ChoiceModel::TextRole).toString();
    }
    return words;
}

} // namespace

class MinorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverAskedAndComesFirst_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : kLanguages)
            QTest::newRow(qPrintable(language)) << language;
    }

    void isNeverAskedAndComesFirst()
    {
        QFETCH(QString, language);
        play([&] {
            Stage stage;
            Driver &driver = stage.driver();
            const QStringList adult = adultWhoIsSentToTheDesk(stage, language);
            QStringList minor;
            minorAlone(stage, language, &minor);
            QCOMPARE(minor, adult);
            QVERIFY(driver.sees(u"Is the desk closed?"_s));
            QVERIFY(driver.sees(u"In danger: call 112. It is free."_s));
            QVERIFY(!driver.sees(u"Saved on this device"_s));
            const QString code = stage.intake().codes().first();
            driver.tap(u"Next"_s);
            driver.tap(u"Done"_s);
            driver.tap(u"Close this page"_s);
            stage.leave();
            checkStaffSeeHerFirst(stage, code);
        });
    }

    void adultWithoutSuchNeedsGetsTheOrdinaryPage()
    {
        play([] {
            Stage stage;
            begin(stage, u"en"_s, 1988);
            stage.driver().tap(u"Finish now"_s);
            stage.driver().waitForStep(u"review"_s);
            stage.driver().tap(u"Save"_s);
            stage.driver().waitForStep(u"saved"_s);
            QVERIFY(!stage.driver().sees(u"Please come to the desk"_s));
        });
    }

private:
    static void begin(Stage &stage, const QString &language, int year)
    {
        Driver &driver = stage.driver();
        const bool cyrillic = language == u"uk";
        chooseLanguage(driver, language);
        openForm(driver);
        typeInto(driver, u"Given name"_s, cyrillic ? u"дарина"_s : u"daryna"_s);
        driver.hideKeyboard();
        goOn(driver, u"birth"_s);
        driver.tap(u"Only the year"_s);
        chooseYear(driver, year);
        goOn(driver, u"sex"_s);
    }

    static QStringList saveAtReview(Stage &stage)
    {
        Driver &driver = stage.driver();
        driver.waitForStep(u"review"_s);
        driver.tap(u"Save"_s);
        driver.waitForStep(u"desk"_s);
        return textsWithoutCode(stage);
    }

    static QStringList adultWhoIsSentToTheDesk(Stage &stage, const QString &language)
    {
        Driver &driver = stage.driver();
        begin(stage, language, 1988);
        for (const char *step : {"nationality", "document", "members"})
            goOn(driver, QString::fromLatin1(step));
        driver.tap(u"Nobody else"_s);
        driver.waitForStep(u"language"_s);
        for (const char *step : {"phone", "place", "needs"})
            goOn(driver, QString::fromLatin1(step));
        driver.tap(u"A talk with a staff member"_s);
        goOn(driver, u"review"_s);
        QStringList texts = saveAtReview(stage);
        driver.tap(u"Next"_s);
        driver.tap(u"Done"_s);
        driver.tap(u"Close this page"_s);
        return texts;
    }

    // Walks with Next from page to page, whatever comes; looks at each.
    static void minorAlone(Stage &stage, const QString &language, QStringList *deskPage)
    {
        Driver &driver = stage.driver();
        begin(stage, language, stage.clock.today().year() - 15);
        const QStringList forbidden = wordsOfCare(stage);
        QVERIFY(forbidden.size() > 8);
        QStringList steps;
        while (stage.intake().step() != u"review") {
            const QString step = stage.intake().stepKey();
            steps << step;
            lookFor(forbidden, driver.shownTexts(), step);
            driver.tap(step == u"members" ? u"Nobody else"_s : u"Next"_s);
            driver.waitUntil([&] { return stage.intake().stepKey() != step; }, u"the next page"_s);
            driver.settle();
        }
        QCOMPARE(steps, (QStringList{u"sex:0"_s, u"members"_s}));
        lookFor(forbidden, driver.shownTexts(), u"review"_s);
        *deskPage = saveAtReview(stage);
        lookFor(forbidden, *deskPage, u"desk"_s);
    }

    static void lookFor(const QStringList &forbidden, const QStringList &texts, const QString &step)
    {
        for (const QString &word : forbidden)
            QVERIFY2(!texts.contains(word, Qt::CaseInsensitive), qPrintable(u"%1: %2"_s.arg(step, word)));
    }

    static void checkStaffSeeHerFirst(const Stage &stage, const QString &code)
    {
        const QList<QJsonObject> rows = listPeople(stage.dir, stage.passphrase).rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][u"code"].toString(), code);
        QCOMPARE(rows[0][u"tier"].toString(), u"alone_or_non_parent"_s);
        QCOMPARE(rows[0][u"label"].toString(), u"onbegeleid"_s);
        const QJsonArray reasons = rows[0][u"reasons"].toArray();
        QVERIFY(reasons.contains(u"self_registered"_s));
        QVERIFY(reasons.contains(u"companion_not_asked"_s));
        QVERIFY(!rows[1][u"child"].toBool());
    }
};

static const Subject<MinorTest> subject("minor");
#include "tst_minor.moc"
