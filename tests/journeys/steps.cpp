// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps.h"

namespace prystan::journey {

using namespace Qt::StringLiterals;

void waitForStart(Driver &driver)
{
    static_cast<void>(driver.waitFor(u"Ласкаво просимо"_s));
    driver.settle();
}

void chooseLanguage(Driver &driver, const QString &language)
{
    driver.tapExactly(driver.program().context().language->nameOf(language));
    driver.speak(language);
    driver.see(u"Fill in the form"_s);
    driver.settle();
}

void switchLanguage(Driver &driver, const QString &language)
{
    const ui::LanguageController &languages = *driver.program().context().language;
    driver.tapExactly(driver.word(u"Language: %1"_s).arg(languages.currentName()));
    driver.settle();
    driver.tapExactly(languages.nameOf(language));
    driver.waitUntil([&] { return languages.current() == language; }, u"the other language"_s);
    driver.speak(language);
    driver.settle();
}

void openForm(Driver &driver)
{
    driver.tap(u"Fill in the form"_s);
    driver.waitForStep(u"privacy"_s);
    goOn(driver, u"name"_s);
}

void goOn(Driver &driver, const QString &step)
{
    driver.tap(u"Next"_s);
    driver.waitForStep(step);
}

void typeInto(Driver &driver, const QString &label, const QString &text)
{
    driver.focus(label);
    driver.type(text);
}

void chooseYear(Driver &driver, int year)
{
    const int ten = year / 10 * 10;
    const int last = std::min(ten + 9, driver.program().context().intake->person()->birth()->lastYear());
    driver.tapExactly(driver.word(u"%1–%2"_s).arg(ten).arg(last));
    driver.tapExactly(QString::number(year));
}

void enterPin(Driver &driver, const QString &digits)
{
    for (const QChar digit : digits)
        driver.tapExactly(digit);
}

void choosePin(Driver &driver, const QString &digits)
{
    enterPin(driver, digits);
    driver.tap(u"Next"_s);
    enterPin(driver, digits);
    driver.tap(u"Use this PIN"_s);
}

void toStaff(Driver &driver)
{
    constexpr int kLongPressMs = 3300;
    driver.press(driver.waitFor(u"Prystan"_s), kLongPressMs);
    driver.see(u"Unlock"_s);
}

void unlock(Driver &driver, const QString &passphrase)
{
    const QString demo = driver.program().context().staff->demoPassphrase();
    driver.tapExactly(demo.isEmpty() ? driver.word(u"Passphrase"_s)
                                     : driver.word(u"Passphrase of this demo: %1"_s).arg(demo));
    driver.clearField();
    driver.keys(passphrase);
    driver.hideKeyboard();
    driver.tap(u"Unlock"_s);
}

void openList(Driver &driver, const QString &passphrase)
{
    const ui::StaffViewModel &staff = *driver.program().context().staff;
    unlock(driver, passphrase);
    driver.waitUntil([&] { return staff.state() == u"open" && staff.records()->rowCount() > 0; }, u"the list"_s);
    driver.settle();
}

} // namespace prystan::journey
