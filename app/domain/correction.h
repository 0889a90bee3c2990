// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <set>

// A later submission of the same answers that knows of the first. What the first one said and the later one does not
// say any more is taken back by null: in the compartment and about the subject where it was said.
namespace prystan {

// Which answers one event gave, and where. No answer itself.
struct Said {
    Compartment compartment = Compartment::Intake;
    QString subject;
    EventType type = EventType::PersonRegistered;
    std::set<QStringList> fields; // paths in the body
    friend bool operator==(const Said &, const Said &) = default;
};
[[nodiscard]] std::vector<Said> saidIn(const std::vector<EventDraft> &drafts);

// Adds what is taken back to the drafts of the later submission. Who moved to another compartment, or is no longer in
// the party, gets an event that only takes back.
void takeBack(std::vector<EventDraft> &drafts, const std::vector<Said> &earlier);

} // namespace prystan
