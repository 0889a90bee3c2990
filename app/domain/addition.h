// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "validation.h"

// Further facts about somebody who has a code. Whose it is, and whether it fits anybody, only a reader knows.
namespace prystan {

struct AddedFacts {
    QString code; // in the form of humanCode()
    QString concerns; // who it is about, in words
    QString note;
    QString phone;
    PlaceKind place = PlaceKind::NotAnswered;
    QString placeText;
    friend bool operator==(const AddedFacts &, const AddedFacts &) = default;
};
[[nodiscard]] std::vector<Issue> validate(const AddedFacts &facts); // NothingEntered: no fact, or no code

// There may be a minor in it, or whoever has the code may be with one, and the device cannot know: so the facts go to
// Child. Intake gets the code alone, so that a reader without the other key knows that there is something.
[[nodiscard]] std::vector<EventDraft> eventsOf(const AddedFacts &facts, const QString &subject);
[[nodiscard]] AddedFacts factsFromBody(const QJsonObject &body); // tolerant, as personFromBody

} // namespace prystan
