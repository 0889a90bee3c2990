// SPDX-License-Identifier: GPL-3.0-or-later
#include "officewalk.h"

#include "steps.h"

#include <QRegularExpression>

#include <algorithm>

namespace prystan::tests {

using namespace journey;
using namespace Qt::StringLiterals;

namespace {

// The row that can be opened: of this code, or the first one. Only what is near the edge of the list is there to see.
QString findRow(Hand &hand, const QString &code)
{
    const QRegularExpression row(u"^%1, "_s.arg(code.isEmpty() ? u"[A-Z]{3}-[A-Z]{3}"_s : code));
    const QStringList rows = hand.shownTexts().filter(row);
    const auto found = std::ranges::find_if(rows, [&](const QString &name) { return hand.find(name) != nullptr; });
    return found == rows.end() ? QString() : *found;
}

// As a finger would, most of a page; false at the end.
bool turnPage(Hand &hand)
{
    QQuickItem *list = hand.waitFor(hand.word(u"Registrations"_s));
    const qreal before = list->property("contentY").toReal();
    const qreal last = list->property("originY").toReal() + list->property("contentHeight").toReal() - list->height();
    list->setProperty("contentY", std::min(last, before + 0.8 * list->height()));
    hand.settle();
    return list->property("contentY").toReal() > before;
}

void waitForStep(Hand &hand, const QString &step)
{
    hand.waitUntil(
        [&] { return hand.told("app.passphrases.step") == step && !hand.told("app.passphrases.busy").toBool(); }, step);
    hand.settle();
}

} // namespace

void OfficeWalk::walk()
{
    hand().speak(u"en"_s);
    const bool paused = hand().told("app.staff.state") == u"paused"_s;
    unlockOrResume(paused);
    doNext();
    leave(paused);
}

void OfficeWalk::unlockOrResume(bool paused)
{
    tell(paused ? u"resuming"_s : u"unlocking"_s);
    if (paused)
        enterPin(hand(), kPin);
    else
        unlock(hand(), mine("passphrase"));
    hand().waitUntil([&] { return hand().told("app.staff.records.count").toInt() > 0; }, u"the list"_s);
    hand().settle();
    tell(u"unlocked"_s);
}

void OfficeWalk::doNext()
{
    switch (turn() % kTurns) {
    case 0:
        return look();
    case 1:
        return withdraw();
    case 2:
        return erase(mine("adult"));
    case 3:
        return erase(mine("child"), mine("second"));
    case 4:
        return letSomebodyIn();
    case 5:
        return change();
    default:
        return takeAway();
    }
}

// Either way another image of the process takes over, and with it a walk that begins anew.
void OfficeWalk::leave(bool paused)
{
    carryOn(u"turn"_s, turn() + 1);
    tell(paused ? u"locking"_s : u"pausing"_s);
    hand().tap(paused ? u"Lock"_s : u"Pause"_s);
    if (!paused)
        choosePin(hand(), kPin);
    hand().waitUntil([] { return false; }, u"another process image"_s);
}

// ---- Records

// A child's asks for the reason.
void OfficeWalk::openRecord(const QString &code)
{
    QString row = findRow(hand(), code);
    while (row.isEmpty() && turnPage(hand()))
        row = findRow(hand(), code);
    hand().tapExactly(row);
    if (!hand().told("app.staff.reasonAskedFor").toString().isEmpty())
        hand().tap(u"To check who is with the child"_s);
    hand().waitUntil([&] { return hand().told("app.staff.detail.loaded").toBool(); }, u"the record"_s);
    hand().settle();
}

void OfficeWalk::look()
{
    openRecord();
    tell(u"record"_s);
    hand().tap(u"Close this record"_s);
}

void OfficeWalk::withdraw()
{
    openRecord(mine("tired"));
    hand().tap(u"No longer wants to be registered"_s);
    hand().tap(u"The person said so here"_s);
    tell(u"withdrawing "_s + mine("tired"));
    hand().tap(u"Mark the record"_s);
    hand().see(u"The record is marked and stands at the end of the list."_s);
    tell(u"withdrawn "_s + mine("tired"));
}

void OfficeWalk::erase(const QString &code, const QString &second)
{
    openRecord(code);
    hand().tap(u"Erase this record"_s);
    hand().tap(u"The person asks for it"_s);
    if (!second.isEmpty())
        fillLast(u"Passphrase of the second person"_s, second);
    tell(u"erasing "_s + code);
    hand().tap(u"Erase for good"_s);
    hand().see(u"It is erased. You can see what is gone, and from where, in the settings under “Erased records”."_s);
    tell(u"erased "_s + code);
}

// ---- Passphrases

void OfficeWalk::toPassphrases()
{
    hand().tap(u"Settings"_s);
    hand().tap(u"Passphrases"_s);
    hand().see(u"Change my passphrase"_s);
    hand().settle();
}

void OfficeWalk::prove()
{
    hand().tap(u"Next"_s);
    waitForStep(hand(), u"fresh"_s);
    hand().tap(u"I would rather choose my own"_s);
}

void OfficeWalk::choose(const QString &passphrase)
{
    fillLast(u"New passphrase"_s, passphrase);
    fillLast(u"The same once more"_s, passphrase);
}

void OfficeWalk::fromPassphrases()
{
    hand().tap(u"Back"_s);
    hand().tap(u"Back"_s);
}

void OfficeWalk::letSomebodyIn()
{
    toPassphrases();
    hand().tap(u"Let somebody in"_s);
    waitForStep(hand(), u"who"_s);
    fillLast(u"Name"_s, mine("newName"));
    fillLast(u"Your own passphrase"_s, mine("passphrase"));
    prove();
    choose(mine("newPassphrase"));
    tell(u"letting-in "_s + mine("newName"));
    hand().tap(u"Keep it"_s);
    static_cast<void>(hand().waitFor(hand().word(u"%1 can open this device from now on."_s).arg(mine("newName"))));
    tell(u"let-in "_s + mine("newName"));
    fromPassphrases();
}

void OfficeWalk::change()
{
    toPassphrases();
    hand().tap(u"Change my passphrase"_s);
    waitForStep(hand(), u"who"_s);
    fillLast(u"Your passphrase until now"_s, mine("passphrase"));
    prove();
    choose(mine("otherPassphrase"));
    tell(u"changing"_s);
    hand().tap(u"Keep it"_s);
    hand().see(u"From now on your new passphrase opens this device."_s);
    tell(u"changed"_s);
    carryOn(u"passphrase"_s, mine("otherPassphrase"));
    fromPassphrases();
}

void OfficeWalk::takeAway()
{
    toPassphrases();
    hand().tapExactly(hand().word(u"Take the passphrase of %1 away"_s).arg(mine("leaver")));
    hand().settle();
    fillLast(u"Your own passphrase"_s, mine("passphrase"));
    tell(u"taking-away "_s + mine("leaver"));
    hand().tap(u"Take it away"_s);
    static_cast<void>(hand().waitFor(hand().word(u"%1 cannot open this device any more."_s).arg(mine("leaver"))));
    tell(u"taken-away "_s + mine("leaver"));
    fromPassphrases();
}

} // namespace prystan::tests
