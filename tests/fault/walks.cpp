// SPDX-License-Identifier: GPL-3.0-or-later
#include "walks.h"

#include "officewalk.h"
#include "promises.h"
#include "steps.h"

#include <QRegularExpression>

namespace prystan::tests {

using namespace journey;
using namespace Qt::StringLiterals;

void Walks::walk()
{
    tell(u"window"_s);
    const QString mode = hand().told("app.mode").toString();
    if (mode.isEmpty())
        return join();
    tell(u"device "_s + mode);
    if (mode == u"staff")
        return OfficeWalk(hand(), part()).walk();
    for (int now = turn();; ++now) {
        if (mode == u"volunteer")
            atTablet(now);
        else
            atKiosk(now);
    }
}

void Walks::toHome()
{
    waitForStart(hand());
    chooseLanguage(hand(), u"en"_s);
    tell(u"home"_s);
}

void Walks::arrive()
{
    toHome();
    hand().tap(u"Fill in the form"_s);
}

void Walks::answerName()
{
    fillLast(u"Given name"_s, u"Olena"_s);
}

void Walks::answerYear()
{
    hand().tap(u"Only the year"_s);
    chooseYear(hand(), 1988);
}

// The code as it stands on the screen, not as the program says it is.
QString Walks::save(const QString &begun, const QString &done)
{
    static const QRegularExpression code(u"^[A-Z]{3}-[A-Z]{3}$"_s);
    hand().waitForStep(u"review"_s);
    QStringList codes;
    tell(begun);
    hand().tap(u"Save"_s);
    hand().waitUntil([&] { return !(codes = hand().shownTexts().filter(code)).isEmpty(); }, u"the code"_s);
    tell(done + u' ' + codes.first());
    return codes.first();
}

void Walks::readOn()
{
    hand().tap(u"Next"_s);
    hand().tap(u"Done"_s);
    hand().tap(u"Close this page"_s);
}

// By turns: straight on, with another language in the middle, shut in the middle.
void Walks::atKiosk(int turn)
{
    arrive();
    hand().waitForStep(u"privacy"_s);
    goOn(hand(), u"name"_s);
    answerName();
    if (turn % 3 == 1) {
        tell(u"language"_s);
        switchLanguage(hand(), u"nl"_s);
    } else if (turn % 3 == 2) {
        tell(u"shut"_s);
        hand().tap(u"Close"_s);
        return hand().tap(u"To the start"_s);
    }
    goOn(hand(), u"birth"_s);
    answerYear();
    hand().tap(u"Finish now"_s);
    static_cast<void>(save(u"saving"_s, u"saved"_s));
    readOn();
}

// By turns: straight on, covered in the middle, corrected afterwards, added to afterwards.
void Walks::atTablet(int turn)
{
    arrive();
    if (!m_pinChosen)
        choosePin(hand(), kPin);
    m_pinChosen = true;
    hand().waitForStep(u"privacy"_s);
    goOn(hand(), u"form"_s);
    answerName();
    if (turn % 4 == 1) {
        tell(u"covered"_s);
        hand().tap(u"Close"_s);
        hand().see(u"This form is covered"_s);
        enterPin(hand(), kPin);
        hand().waitForStep(u"form"_s);
    }
    answerYear();
    hand().tap(u"Check and save"_s);
    const QString code = save(u"saving"_s, u"saved"_s);
    readOn();
    if (turn % 4 == 2)
        correct(code);
    else if (turn % 4 == 3)
        addTo(code);
}

void Walks::correct(const QString &code)
{
    toHome();
    hand().tapExactly(correctLast(hand(), code));
    enterPin(hand(), kPin);
    hand().waitForStep(u"form"_s);
    hand().tap(u"Given name"_s);
    hand().clearField();
    fillLast(u"Given name"_s, kCorrected);
    hand().tap(u"Check and save"_s);
    static_cast<void>(save(u"correcting "_s + code, u"corrected"_s));
    readOn();
}

void Walks::addTo(const QString &code)
{
    toHome();
    hand().tap(u"Add to a code"_s);
    fillLast(u"Code"_s, QString(code).remove(u'-'));
    hand().tap(u"Next"_s);
    hand().waitUntil([&] { return hand().told("app.addition.step") == u"facts"_s; }, u"the facts"_s);
    fillLast(u"Note"_s, kNote);
    tell(u"adding "_s + code);
    hand().tap(u"Save"_s);
    hand().see(u"Saved and locked on this device."_s);
    tell(u"added "_s + code);
    hand().tap(u"Done"_s);
    hand().tap(u"Close"_s);
    hand().tap(u"To the start"_s);
}

void Walks::scan(const QString &slip)
{
    fill(u"Scan the code of the other screen"_s, slip);
    hand().key(Qt::Key_Return);
}

void Walks::join()
{
    const auto comesTo = [&](const QString &step) {
        hand().waitUntil([&] { return hand().told("join.step").toString() == step; }, step);
        hand().settle();
    };
    hand().speak(u"en"_s);
    if (hand().told("join.step").toString() == u"card") {
        scan(mine("card"));
        comesTo(u"mode"_s);
        tell(u"asking"_s);
        hand().tap(mine("mode"));
        comesTo(u"ask"_s);
    }
    tell(u"asked "_s + hand().told("join.slip").toString());
    scan(hear());
    comesTo(u"confirm"_s);
    if (hand().told("join.needsPassphrase").toBool())
        fillLast(u"Choose your passphrase (12 letters or more)"_s, mine("passphrase"));
    tell(u"joining"_s);
    hand().tap(u"Join"_s);
    hand().waitUntil([] { return false; }, u"another process image"_s);
}

} // namespace prystan::tests
