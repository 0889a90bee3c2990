// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walker.h"

namespace prystan::tests {

// Staff unlock, do one thing, pause or lock; and again, the next thing. What a kill may leave half done is told before
// it is begun, and again once the screen says that it is done: "erasing CODE", "erased CODE".
class OfficeWalk : public Walker
{
public:
    using Walker::Walker;
    static constexpr int kTurns = 7; // after so many she begins anew
    void walk(); // does not end

private:
    void unlockOrResume(bool paused);
    void doNext();
    void leave(bool paused);
    void openRecord(const QString &code = {});
    void look();
    void withdraw();
    void erase(const QString &code, const QString &second = {});
    void toPassphrases();
    void prove();
    void choose(const QString &passphrase);
    void fromPassphrases();
    void letSomebodyIn();
    void change();
    void takeAway();
};

} // namespace prystan::tests
