// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver.h"

// Small parts of a walk that many walks have.
namespace prystan::journey {

void waitForStart(Driver &driver); // the page with the choice of languages
void chooseLanguage(Driver &driver, const QString &language); // on the start page
void switchLanguage(Driver &driver, const QString &language); // by the button in the header, on any page
void openForm(Driver &driver); // from the home page to the first question
void goOn(Driver &driver, const QString &step); // Next, to that step
void typeInto(Driver &driver, const QString &label, const QString &text); // on the on-screen keyboard
void chooseYear(Driver &driver, int year); // in an open picker of years
void enterPin(Driver &driver, const QString &digits);
void choosePin(Driver &driver, const QString &digits); // twice
void toStaff(Driver &driver); // three seconds on the name
void unlock(Driver &driver, const QString &passphrase); // types it and touches Unlock
void openList(Driver &driver, const QString &passphrase); // and waits for the rows

} // namespace prystan::journey
