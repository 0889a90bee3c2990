// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "barestore.h"
#include "crashstates.h"
#include "storagefixture.h"

// Saves that are recorded call by call, and the look at a disk after the power failed in the middle of them.
namespace prystan::tests {

// One submission; or, where nothing is sealed in it, a promise that the bytes of these events are gone.
using Save = std::vector<SealedEvent>;

// Its name below the data directory; `box` is outbox or spare.
[[nodiscard]] QString fileOf(const SealedEvent &event, const QString &box = QStringLiteral("outbox"));

// What was recorded. Invariant: of `saves` the first `before`, and after each acknowledgement in the recording one
// more, were promised to somebody.
struct Scene {
    Recording recording;
    std::vector<Save> saves;
    int before = 0;
    std::set<qint64> either; // was being taken away when an earlier cut came: gone or there, but nothing between
    bool rowsHit = false, filesHit = false; // that half has lost some already: alone it cannot have them
    bool complete = false; // the recording explains every byte that lay on the disk at the end
};

struct Plan {
    int sessions = 2, saves = 3; // saves in each session
    int largest = 8'000; // bytes of an event
    bool sheds = false; // after each save some of what lies there
};

[[nodiscard]] inline bool isTakenAway(const Save &save)
{
    return !save.empty() && save.front().sealed.isEmpty();
}
// What the promise after the first so many takes away, which the power may have cut short.
[[nodiscard]] std::vector<qint64> goingAway(const Scene &scene, int acknowledged);

// What was found after cuts.
struct Toll {
    int states = 0, acknowledged = 0, lost = 0;
    int single = 0; // readable, but not there twice after the start has put things right
    int gone = 0, back = 0; // bytes that had been taken away for good, and those of them that are there again
    int forked = 0; // two events claim one place, or a link points to what never was there
    int closed = 0; // directories that did not open
    int stuck = 0; // next saves that were refused
    Toll &operator+=(const Toll &more);
    [[nodiscard]] bool isClean() const { return lost + single + back + forked + closed + stuck == 0; }
    [[nodiscard]] QByteArray inWords() const;
};

// What of a state is looked at: all, or one half as if the other had never been.
enum class Half { Both, Database, Outbox };

// The product: DataDirectory and its log.
[[nodiscard]] Scene recordSaves(const QString &directory, const Plan &plan, Dice &dice, const Scene &earlier = {});
// The same with a window, which looks over what is older while saves go on.
[[nodiscard]] Scene recordWindow(const QString &directory, int largest, Dice &dice, const Scene &earlier);
enum class Start { Command, Window }; // a window takes the next save before it has looked over everything
[[nodiscard]] Toll lookAt(const QString &directory, const Scene &scene, int acknowledged, bool thoroughly,
                          Start start = Start::Command);
void leave(Half half, const QByteArray &untouched, CrashState &state); // the database before anything was saved

// The bare store of the controls.
[[nodiscard]] Scene recordBareSaves(const QString &directory, const BareStore::Settings &settings, int saves,
                                    Dice &dice);
[[nodiscard]] Toll lookAtBare(const QString &directory, const Scene &scene, int acknowledged);

} // namespace prystan::tests
