// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fold.h"
#include "retention.h"

#include <functional>
#include <optional>

// "What has had its time" of app/DESIGN.md, told once more from the folded answers, one event at a time and slowly:
// none of the code that it judges takes part.
namespace prystan::tests {

using Ids = std::set<QString>;

class RecordRules
{
public:
    RecordRules(const std::vector<EventContent> &facts, const RetentionRules &rules, const QDateTime &founded);

    // Why it must not go with the others that go now; empty: it may.
    [[nodiscard]] QString whyNotYet(const EventContent &event, const Ids &gone, const QDateTime &now) const;
    // Whether a rule keeps it for ever, when the others went.
    [[nodiscard]] bool staysForEver(const EventContent &event, const Ids &gone) const;
    // Of whom a party cannot say what became of her; by party.
    [[nodiscard]] std::map<QString, std::set<QString>> missingMembers() const;

    [[nodiscard]] std::set<QString> partiesOf(const QString &person) const; // where she stands
    [[nodiscard]] QString ownerOf(const EventContent &addition) const; // empty: nobody has the code

private:
    using Wanted = std::function<bool(const EventContent &)>;
    [[nodiscard]] bool any(const Wanted &wanted) const;
    [[nodiscard]] const Folded &folded(const QString &subject) const;
    [[nodiscard]] std::map<QString, bool> listedIn(const QString &party) const;
    [[nodiscard]] std::set<QString> membersOf(const QString &party) const;
    [[nodiscard]] std::set<QString> everPartiesOf(const QString &person) const;
    [[nodiscard]] bool isHere(const QString &subject, const Ids &gone) const;
    [[nodiscard]] bool isParty(const QString &subject) const;
    [[nodiscard]] bool isChild(const QString &person) const;
    [[nodiscard]] bool isTakenOut(const QString &person) const;
    [[nodiscard]] bool canGoWithItsParties(const QString &person, const Ids &gone) const;
    [[nodiscard]] bool wasErased(const QString &person) const;
    [[nodiscard]] QString recordOf(const EventContent &event) const;
    [[nodiscard]] QDateTime lastWord(const QString &subject) const;
    [[nodiscard]] std::optional<QDateTime> handOver(const QString &subject, bool inChildAlone) const;
    [[nodiscard]] std::optional<QDateTime> handedOver(const QString &person) const;
    [[nodiscard]] QDateTime endOf(const QString &person) const;
    [[nodiscard]] QString whyPersonStays(const QString &person, const Ids &gone, const QDateTime &now) const;
    [[nodiscard]] QString whyPartyStays(const QString &party, const QDateTime &now) const;
    [[nodiscard]] bool isProof(const EventContent &event, const Ids &gone) const;
    [[nodiscard]] bool isWholeHandedOver(const QString &party) const;

    const std::vector<EventContent> &m_facts;
    RetentionRules m_rules;
    QDateTime m_founded;
    std::map<QString, Folded> m_folded;
};

} // namespace prystan::tests
