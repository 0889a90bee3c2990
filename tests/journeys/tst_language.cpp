// SPDX-License-Identifier: GPL-3.0-or-later
// The language is changed again and again in the middle of the form: every answer stays; texts, keyboard and the
// names of months are those of the language at once.
#include "ctl.h"
#include "scenes.h"
#include "stage.h"
#include "steps.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QJsonArray>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

// What shows that the window speaks a language.
struct Signs {
    QString language, question, locale, letters, foreignLetters, april;
};

const QList<Signs> &signsOfAll()
{
    static const QList<Signs> all{
        {u"ru"_s, u"Фамилия"_s, u"ru_RU"_s, u"йцукыэ"_s, u"їієq"_s, u"апрель"_s},
        {u"nl"_s, u"Achternaam"_s, u"nl_NL"_s, u"qwertyuiop"_s, u"йїы"_s, u"april"_s},
        {u"en"_s, u"Family name"_s, u"en_GB"_s, u"qwertyuiop"_s, u"йїы"_s, u"April"_s},
        {u"uk"_s, u"Прізвище"_s, u"uk_UA"_s, u"йцукіїє"_s, u"ыэq"_s, u"квітень"_s},
    };
    return all;
}

QString choiceText(Stage &stage, const char *list, const QString &key)
{
    return stage.app().choices->property(list).value<ui::ChoiceModel *>()->textOf(key);
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerStaysWhileTheLanguageChanges()
    {
        play([this] {
            Stage stage;
            m_changes = 0;
            chooseLanguage(stage.driver(), u"uk"_s);
            openForm(stage.driver());
            name(stage);
            birth(stage);
            restOfFirstPerson(stage);
            child(stage);
            lastQuestions(stage);
            review(stage);
            saved(stage);
            qInfo("%d changes of language", m_changes);
        });
    }

private:
    void inEveryLanguage(Stage &stage, const std::function<void(const Signs &)> &look)
    {
        const QString step = stage.intake().stepKey();
        for (const Signs &signs : signsOfAll()) {
            switchLanguage(stage.driver(), signs.language);
            ++m_changes;
            QCOMPARE(stage.intake().stepKey(), step);
            look(signs);
        }
    }

    void name(Stage &stage)
    {
        Driver &driver = stage.driver();
        typeInto(driver, u"Family name"_s, u"прикладенко"_s);
        inEveryLanguage(stage, [&](const Signs &signs) {
            QVERIFY(driver.shownTexts().contains(signs.question));
            driver.focus(u"Family name"_s);
            QCOMPARE(QGuiApplication::inputMethod()->locale().name(), signs.locale);
            const QString keys = driver.visibleKeys();
            for (const QChar letter : signs.letters)
                QVERIFY2(keys.contains(letter), qPrintable(u"%1: %2 in %3"_s.arg(signs.language, letter, keys)));
            for (const QChar letter : signs.foreignLetters)
                QVERIFY2(!keys.contains(letter), qPrintable(u"%1: %2 in %3"_s.arg(signs.language, letter, keys)));
            QCOMPARE(stage.intake().person()->family()->text(), u"Прикладенко"_s);
        });
        driver.hideKeyboard();
        goOn(driver, u"birth"_s);
    }

    void birth(Stage &stage)
    {
        Driver &driver = stage.driver();
        driver.tapExactly(u"23"_s);
        driver.tapExactly(u"квітень"_s);
        chooseYear(driver, 1988);
        inEveryLanguage(stage, [&](const Signs &signs) {
            QVERIFY2(driver.shownTexts().contains(signs.april), qPrintable(driver.shownTexts().join(u'\n')));
            const ui::BirthModel &birth = *stage.intake().person()->birth();
            QCOMPARE(QDate(birth.year(), birth.month(), birth.day()), QDate(1988, 4, 23));
        });
        goOn(driver, u"sex"_s);
    }

    void restOfFirstPerson(Stage &stage)
    {
        Driver &driver = stage.driver();
        driver.tap(u"Female"_s);
        inEveryLanguage(stage, [&](const Signs &) { QCOMPARE(stage.intake().person()->sex(), u"female"_s); });
        goOn(driver, u"nationality"_s);
        driver.tapExactly(choiceText(stage, "nationalities", u"UKR"_s));
        goOn(driver, u"document"_s);
        driver.tap(u"Passport for travelling abroad"_s);
        goOn(driver, u"members"_s);
    }

    void child(Stage &stage)
    {
        Driver &driver = stage.driver();
        ui::PersonEditor &person = *stage.intake().person();
        driver.tap(u"Add a person"_s);
        driver.waitForStep(u"member"_s);
        typeInto(driver, u"Given name"_s, u"марко"_s);
        inEveryLanguage(stage, [&](const Signs &) { QCOMPARE(person.given()->text(), u"Марко"_s); });
        driver.hideKeyboard();
        driver.tap(u"Year"_s);
        chooseYear(driver, 2016);
        driver.tap(u"Done"_s);
        driver.waitForStep(u"members"_s);
        goOn(driver, u"care"_s);
        driver.tap(u"Mother"_s);
        inEveryLanguage(stage, [&](const Signs &) {
            QCOMPARE(person.companion(), u"mother"_s);
            QVERIFY(driver.sees(u"Mother"_s));
        });
        goOn(driver, u"language"_s);
    }

    // The language one wants to be spoken to in is an answer like any other.
    void lastQuestions(Stage &stage)
    {
        Driver &driver = stage.driver();
        driver.tapExactly(u"українська"_s);
        inEveryLanguage(stage, [&](const Signs &) { QCOMPARE(stage.intake().party()->language(), u"uk"_s); });
        goOn(driver, u"phone"_s);
        goOn(driver, u"place"_s);
        driver.tap(u"In a reception centre"_s);
        goOn(driver, u"needs"_s);
        driver.tap(u"An interpreter"_s);
        inEveryLanguage(stage, [&](const Signs &) {
            QCOMPARE(stage.intake().party()->needs(), QStringList{u"interpreter"_s});
            QCOMPARE(stage.intake().party()->place(), u"reception"_s);
        });
        goOn(driver, u"review"_s);
    }

    void review(Stage &stage)
    {
        const int rows = stage.intake().review()->rowCount();
        inEveryLanguage(stage, [&](const Signs &signs) {
            QCOMPARE(stage.intake().review()->rowCount(), rows);
            const QString all = stage.driver().shownTexts().join(u'\n');
            QVERIFY(all.contains(u"Прикладенко"_s));
            QVERIFY(all.contains(u"Марко"_s));
            QVERIFY2(all.contains(signs.april.left(4), Qt::CaseInsensitive), qPrintable(all)); // 23 квітня 1988
        });
    }

    static void saved(Stage &stage)
    {
        switchLanguage(stage.driver(), u"nl"_s);
        stage.driver().tap(u"Save"_s);
        stage.driver().waitForStep(u"saved"_s);
        const QString code = stage.intake().codes().first();
        stage.leave();
        const QJsonObject party = showParty(stage.dir, stage.passphrase, code).rows().value(0);
        const QJsonObject mother = party[u"persons"][0].toObject(), son = party[u"persons"][1].toObject();
        QCOMPARE(mother[u"family"].toString(), u"Прикладенко"_s);
        QCOMPARE(mother[u"birth"].toObject()[u"date"].toString(), u"1988-04-23"_s);
        QCOMPARE(mother[u"sex"].toString(), u"female"_s);
        QCOMPARE(mother[u"nationality"].toString(), u"UKR"_s);
        QCOMPARE(mother[u"document"].toString(), u"passport"_s);
        QCOMPARE(son[u"family"].toString(), u"Прикладенко"_s);
        QCOMPARE(son[u"given"].toString(), u"Марко"_s);
        QCOMPARE(son[u"birth"].toObject()[u"year"].toInt(), 2016);
        QCOMPARE(son[u"companion"].toString(), u"mother"_s);
        QCOMPARE(party[u"language"].toString(), u"uk"_s);
        QCOMPARE(party[u"place"].toString(), u"reception"_s);
        QCOMPARE(party[u"needs"].toArray(), QJsonArray{u"interpreter"_s});
    }

    int m_changes = 0;
};

static const Subject<LanguageTest> subject("language");
#include "tst_language.moc"
