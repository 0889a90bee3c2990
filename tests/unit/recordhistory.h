// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <QRandomGenerator>
#include <set>

// What may happen to the records of two parties, told at random: registered, corrected, taken out, moved between the
// compartments, added to, put into quarantine and released, handed over, withdrawn, erased, reported; any of it may
// never come in, come without knowing of the rest, and carry the time of a clock that was wrong.
namespace prystan::tests {

struct History {
    std::vector<EventContent> events;
    std::set<QString> aside; // ids of what lies in quarantine
};
enum class Arrival {
    AsItMay,
    Whole
}; // Whole: nothing is lost, doubted or erased by half, and each knows of all before
[[nodiscard]] History randomHistory(QRandomGenerator &dice, Arrival arrival);

[[nodiscard]] bool isPartyId(const QString &subject);

// What counts: of quarantine only what a release vouches for.
[[nodiscard]] std::vector<EventContent> factsOf(const History &history);
[[nodiscard]] QString releasedBy(const EventContent &event); // an id; empty: nothing

// One event a line, so that a counterexample can be read.
[[nodiscard]] QString toText(const std::vector<EventContent> &events);

} // namespace prystan::tests
