// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts.h"
#include "addition.h"
#include "care.h"
#include "compared.h"
#include "fold.h"
#include "validation.h"

// What staff see: values made from opened events (projection.h), and nothing that could change them.
namespace prystan {

// Whether a member of a party can be opened here.
enum class Access {
    Open,
    Closed, // in a compartment that this staff member has no key of
    Awaited, // in a compartment whose newer key this device has not been given yet; something waits for it
    Missing, // the party names her, but nothing of her has come
    Erased, // the party names her, and her record was erased
    Expired, // the party names her; she was handed over, and her record has had its time
};
// Of a missing one: what the party knows.
[[nodiscard]] constexpr bool canBeOpened(Access access)
{
    return access == Access::Open || access == Access::Missing;
}
[[nodiscard]] QString toWord(Access); // "open" "closed" "awaited" "missing" "erased" "expired"
// The party names her, and there is no record of her any more.
[[nodiscard]] inline bool isGone(Access access)
{
    return access == Access::Erased || access == Access::Expired;
}

// Of the sealed events that were here when a reading began.
struct ReadSoFar {
    qint64 read = 0, all = 0;
    [[nodiscard]] bool complete() const { return read >= all; }
    friend bool operator==(const ReadSoFar &, const ReadSoFar &) = default;
};

// Further facts that somebody added to a code.
struct Addition {
    QString subject; // its own: the device did not know whom the code belongs to
    AddedFacts facts;
    bool withheld = false; // that there is one is all that can be known here
    QString author;
    QString device;
    QDateTime time, spokenAt;
    friend bool operator==(const Addition &, const Addition &) = default;
};

// One line of the staff's list: no names.
struct RecordRow {
    QString subject;
    QString party;
    QString code; // own, or that of the party's contact person
    QString initials;
    std::optional<int> age;
    bool estimated = false;
    bool child = false;
    Access access = Access::Open;
    CareLabels care; // says nothing unless access is Open
    bool withdrawn = false; // no longer wants to be registered
    bool differs = false; // people answered differently, of her or of her party, and nobody has chosen yet
    QDateTime registered;
    friend bool operator==(const RecordRow &, const RecordRow &) = default;
};

struct PersonRecord {
    RecordRow row;
    Person person;
    bool conflict = false;
    std::vector<Version> versions; // more than one where people answered differently
    std::vector<Mark> marks; // implausible when it was said; only of answers that still stand
    std::vector<Act> acts; // what staff decided
    friend bool operator==(const PersonRecord &, const PersonRecord &) = default;
};

struct PartyRecord {
    QString id;
    QDateTime registered;
    QDateTime spokenAt; // equals registered unless entered from paper
    QString author; // of the first event
    QString device;
    Party party; // persons empty
    std::vector<PersonRecord> persons; // contact person first; a child only where its compartment is open
    std::vector<Version> versions;
    std::vector<Mark> marks;
    std::vector<Addition> additions; // to any code of the party, oldest first
    QStringList takenOut; // members that a correction took out of the party; subjects
    Access phone = Access::Open, place = Access::Open; // Closed or Awaited: where it would stand cannot be opened here
    friend bool operator==(const PartyRecord &, const PartyRecord &) = default;
};

// Another record that staff compared with this one.
struct ComparedRecord {
    RecordRow row;
    Comparison comparison;
    bool byOthers = false; // of one person because both are of one with a third
    friend bool operator==(const ComparedRecord &, const ComparedRecord &) = default;
};

// A record as it is opened: the person, what holds for the whole party, and who else is in it.
struct OpenedRecord {
    PersonRecord person;
    PartyRecord party; // persons empty
    std::vector<RecordRow> others; // contact person first
    std::vector<ComparedRecord> compared = {}; // those that are here and open; of one person first
    std::vector<RecordRow> earlier = {}; // whom the code belongs to that this party says it was given before
    bool earlierIsOwn = false; // it is a code of this party itself
    std::set<QString> known = {}; // ids of all events of both: what whoever looks at it has seen
};

} // namespace prystan
