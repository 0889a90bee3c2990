// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand.h"

// Small parts of a walk that many walks have.
namespace prystan::journey {

void waitForStart(Hand &hand); // the page with the choice of languages
void chooseLanguage(Hand &hand, const QString &language); // on the start page
void switchLanguage(Hand &hand, const QString &language); // by the button in the header, on any page
void openForm(Hand &hand); // from the home page to the first question
void goOn(Hand &hand, const QString &step); // Next, to that step
void typeInto(Hand &hand, const QString &label, const QString &text); // on the on-screen keyboard
void chooseYear(Hand &hand, int year); // in an open picker of years
void enterPin(Hand &hand, const QString &digits);
void choosePin(Hand &hand, const QString &digits); // twice
[[nodiscard]] QString unbroken(QString code); // as a sentence has it: not broken at its hyphen
[[nodiscard]] QString correctLast(const Hand &hand, const QString &code); // the button for it
void holdTheName(Hand &hand); // for three seconds
void toStaff(Hand &hand); // by that
void unlock(Hand &hand, const QString &passphrase); // types it and touches Unlock
void openList(Hand &hand, const QString &passphrase); // and waits for the rows

} // namespace prystan::journey
