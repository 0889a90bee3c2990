// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps.h"

namespace prystan::journey {

using namespace Qt::StringLiterals;

void waitForStart(Hand &hand)
{
    static_cast<void>(hand.waitFor(u"Ласкаво просимо"_s));
    hand.settle();
}

void chooseLanguage(Hand &hand, const QString &language)
{
    hand.tapExactly(hand.nameOfLanguage(language));
    hand.speak(language);
    hand.see(u"Fill in the form"_s);
    hand.settle();
}

void switchLanguage(Hand &hand, const QString &language)
{
    const QString before = hand.told("app.language.currentName").toString();
    hand.tapExactly(hand.word(u"Language: %1"_s).arg(before));
    hand.settle();
    hand.tapExactly(hand.nameOfLanguage(language));
    hand.waitUntil([&] { return hand.told("app.language.current") == language; }, u"the other language"_s);
    hand.speak(language);
    hand.settle();
}

void openForm(Hand &hand)
{
    hand.tap(u"Fill in the form"_s);
    hand.waitForStep(u"privacy"_s);
    goOn(hand, u"name"_s);
}

void goOn(Hand &hand, const QString &step)
{
    hand.tap(u"Next"_s);
    hand.waitForStep(step);
}

void typeInto(Hand &hand, const QString &label, const QString &text)
{
    hand.focus(label);
    hand.type(text);
}

void chooseYear(Hand &hand, int year)
{
    const int ten = year / 10 * 10;
    const int last = std::min(ten + 9, hand.told("app.intake.person.birth.lastYear").toInt());
    hand.tapExactly(hand.word(u"%1–%2"_s).arg(ten).arg(last));
    hand.tapExactly(QString::number(year));
}

void enterPin(Hand &hand, const QString &digits)
{
    for (const QChar digit : digits)
        hand.tapExactly(digit);
}

void choosePin(Hand &hand, const QString &digits)
{
    enterPin(hand, digits);
    hand.tap(u"Next"_s);
    enterPin(hand, digits);
    hand.tap(u"Use this PIN"_s);
}

QString unbroken(QString code)
{
    return code.replace(u'-', QChar(0x2011));
}

QString correctLast(const Hand &hand, const QString &code)
{
    return hand.word(u"Correct the last form: %1"_s).arg(unbroken(code));
}

void holdTheName(Hand &hand)
{
    constexpr int kLongPressMs = 3300;
    hand.press(hand.waitFor(u"Prystan"_s), kLongPressMs);
}

void toStaff(Hand &hand)
{
    holdTheName(hand);
    hand.see(u"Unlock"_s);
}

void unlock(Hand &hand, const QString &passphrase)
{
    const QString demo = hand.told("app.staff.demoPassphrase").toString();
    hand.tapExactly(demo.isEmpty() ? hand.word(u"Passphrase"_s)
                                   : hand.word(u"Passphrase of this demo: %1"_s).arg(demo));
    hand.clearField();
    hand.keys(passphrase);
    hand.hideKeyboard();
    hand.tap(u"Unlock"_s);
}

void openList(Hand &hand, const QString &passphrase)
{
    unlock(hand, passphrase);
    hand.waitUntil([&] { return hand.told("app.staff.records.count").toInt() > 0; }, u"the list"_s);
    hand.settle();
}

} // namespace prystan::journey
