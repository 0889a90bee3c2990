// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold.h"

// What staff say of a record that is there: other answers, or which of several is right. Only what changes is said;
// each answer goes to the compartment where it then belongs, and is taken back where it lay before. Pure.
namespace prystan {

// What is said of one subject. A choice holds the question ("field"), the event that gave the answer, and "answers".
struct Statement {
    EventType type = EventType::PersonRegistered;
    QJsonObject body;
    friend bool operator==(const Statement &, const Statement &) = default;
};
// Nothing where nothing differs. An answer is said whole, so that half of it never stands beside another one's half.
[[nodiscard]] std::optional<Statement> correctionOf(const Person &shown, Person wanted, const Folded &now, QDate today);
[[nodiscard]] std::optional<Statement> correctionOf(const Party &shown, const Party &wanted, const Folded &now,
                                                    QDate today);
// Nothing where that event gives no answer any more.
[[nodiscard]] std::optional<Statement> choiceOf(const Folded &now, const QString &question, const QString &event);

// Every fact of the open compartments about a person and her party.
struct RecordFacts {
    std::vector<EventContent> person, party;
    std::set<QString> known; // ids of those that whoever speaks has seen: nothing else is replaced
    bool intakeOpen = true; // only there it shows who is in the party
};
// `detail` of Refused: where she then belongs, or who is with her, cannot be known here.
inline constexpr int kPartyUnknown = 1;

// Also what follows: who becomes a minor moves to `child`, and the party names her as one. The party's part first.
[[nodiscard]] Result<std::vector<EventDraft>> amend(const RecordFacts &facts, const std::optional<Statement> &ofPerson,
                                                    const std::optional<Statement> &ofParty, QDate today);

} // namespace prystan
