// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

// What staff decided of two records: that they are of one person, or of two. Nothing is merged: both records stay as
// they are, and the decision can be taken back. Pure, and the same in whatever order the events come.
namespace prystan {

enum class Sameness { Undecided, SamePerson, OtherPerson };
[[nodiscard]] QString toWord(Sameness); // "undecided" "same" "other"
template<> [[nodiscard]] std::optional<Sameness> fromWord<Sameness>(const QString &word);

// Two records, whichever was named first.
struct RecordPair {
    RecordPair(const QString &a, const QString &b)
        : one(std::min(a, b))
        , other(std::max(a, b))
    { }
    QString one, other;
    [[nodiscard]] const QString &beside(const QString &subject) const { return subject == one ? other : one; }
    friend bool operator==(const RecordPair &, const RecordPair &) = default;
    friend bool operator<(const RecordPair &a, const RecordPair &b)
    {
        return std::tie(a.one, a.other) < std::tie(b.one, b.other);
    }
};

struct Comparison {
    Sameness verdict = Sameness::Undecided;
    bool differs = false; // people decided differently without knowing of each other: undecided again
    QString author, device; // of the first by id that stands
    QDateTime time;
    QStringList events; // all, sorted: what whoever decides next has seen
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

// Events that decide nothing, and of a record beside itself, are left out.
[[nodiscard]] std::map<RecordPair, Comparison> comparisonsIn(const std::vector<EventContent> &events);
[[nodiscard]] std::optional<RecordPair> pairOf(const EventContent &event);
[[nodiscard]] QJsonObject verdictBody(const QString &other, Sameness verdict);

} // namespace prystan
