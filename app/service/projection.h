// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisons.h"
#include "likeness.h"
#include "records.h"

namespace prystan {

// Events → what staff see. Pure, and the same in whatever order the subjects come: each subject is folded by itself,
// and what depends on others (codes, members that cannot be opened) is only put together when it is asked for.
class Projection
{
public:
    explicit Projection(QDate today, std::set<Compartment> open = {Compartment::Intake, Compartment::Child});
    // From scratch: all opened events.
    Projection(const std::vector<EventContent> &events, QDate today,
               std::set<Compartment> open = {Compartment::Intake, Compartment::Child});

    // Every opened event of one subject; replaces what was known of it.
    void put(const QString &subject, const std::vector<EventContent> &all);

    // Where something waits for a key. Whether that is news.
    bool setAwaited(std::set<Compartment> awaited);

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] std::vector<RecordRow> rows() const; // by tier, urgent first, then newest
    [[nodiscard]] std::optional<OpenedRecord> open(const QString &subject) const; // NotFound: nullopt
    [[nodiscard]] std::optional<Addition> addition(const QString &subject) const; // to whichever code
    [[nodiscard]] std::vector<PartyRecord> partiesByCode(const QString &code) const;
    // To codes that nobody here has: the record may still come, or lie in another office. Oldest first.
    [[nodiscard]] std::vector<Addition> strays() const;
    // What was erased, by whom and why: events, newest first.
    [[nodiscard]] std::vector<EventContent> erasures() const;
    [[nodiscard]] std::optional<RecordRow> row(const QString &subject) const;

    // For searching. What tells a person from another; nothing of who may not be known here, or wants to be in no list.
    [[nodiscard]] std::optional<Traits> traitsOf(const QString &subject) const;
    // What staff decided of two records; nothing where nobody has.
    [[nodiscard]] std::set<QString> samePersonAs(const QString &subject) const; // over any number of records
    [[nodiscard]] std::set<QString> comparedAround(const QString &subject) const; // whom a decision of it may touch
    [[nodiscard]] std::optional<Comparison> comparison(const RecordPair &pair) const;
    // Grows with each put(), over all projections; made() is that of its own beginning.
    [[nodiscard]] qint64 made() const { return m_made; }
    // Persons of whom traitsOf() may be another since then, also who is gone; and up to where that was looked at.
    struct Changes {
        std::set<QString> persons;
        qint64 upTo = 0;
        qint64 last = 0; // after upTo: there is more
    };
    // The first ones, of so many subjects; who asks again from upTo on gets the rest.
    [[nodiscard]] Changes changesSince(qint64 moment, std::size_t most) const;
    [[nodiscard]] bool changedSince(const QString &person, qint64 moment) const;

    // The last time that a device said something, as it told it itself; by device.
    [[nodiscard]] const std::map<QString, QDateTime> &heard() const { return m_heard; }

private:
    // Whom a party names.
    struct Member {
        bool child = false;
        std::optional<int> age;
        friend bool operator==(const Member &, const Member &) = default;
    };
    struct FoldedParty {
        PartyRecord record;
        QString contact;
        QStringList codes;
        std::map<QString, Member> members;
        bool handedOver = false;
        bool differs = false; // people answered differently
        bool placeInChild = false, phoneInChild = false; // what is not said here may be said there
    };
    using Ends = std::map<QString, std::set<Compartment>>; // subjects → where it was said
    void forget(const QString &subject);
    void putPerson(const QString &subject, const std::vector<EventContent> &events);
    void putEnds(const QString &subject, const std::vector<EventContent> &all);
    void putActs(const QString &subject, const std::vector<Act> &acts);
    void putParty(const QString &subject, const std::vector<EventContent> &events);
    void putAddition(const QString &subject, const std::vector<EventContent> &events);
    [[nodiscard]] QStringList codesOf(const QString &party) const;
    [[nodiscard]] QStringList codesSaidOf(const QString &subject) const;
    [[nodiscard]] std::set<QString> partiesWithCode(const QString &code) const; // or a person of it
    [[nodiscard]] std::vector<Addition> additionsTo(const QStringList &codes) const;
    // Of this person only that she is there may be known, also when more was said of her here before.
    [[nodiscard]] bool isOpaque(const PersonRecord &record) const;
    [[nodiscard]] Access accessTo(const FoldedParty &party, const QString &subject, const Member &member) const;
    [[nodiscard]] Access accessTo(Compartment compartment) const; // Open, Closed or Awaited
    [[nodiscard]] PartyRecord recordOf(const FoldedParty &party) const;
    [[nodiscard]] PersonRecord whole(PersonRecord record) const; // with what the party has: code, difference
    [[nodiscard]] PersonRecord opaque(const FoldedParty &party, const QString &subject, const Member &member) const;
    // Nothing where nothing of her may be known here.
    [[nodiscard]] std::optional<PersonRecord> knownOf(const QString &subject) const;
    [[nodiscard]] std::vector<PersonRecord> personsOf(const QString &party) const;
    // Whose code it is; where that cannot be told here, everybody in the party that it was given to.
    [[nodiscard]] std::vector<RecordRow> ownersOf(const QString &code) const;
    [[nodiscard]] std::vector<ComparedRecord> comparedWith(const QString &subject) const;
    void noteChange(const QString &subject);
    void addOpaqueRows(std::vector<RecordRow> &rows) const;

    QDate m_today;
    qint64 m_made;
    std::map<qint64, QString> m_changes; // the last one of each subject
    std::map<QString, qint64> m_changed;
    std::set<Compartment> m_open, m_awaited;
    std::map<QString, PersonRecord> m_persons;
    std::map<QString, FoldedParty> m_parties;
    std::map<QString, std::set<QString>> m_personsOfParty;
    std::map<QString, std::set<QString>> m_subjectsOfCode;
    Comparisons m_comparisons;
    Ends m_erased, m_handedOver; // of whom no answer is left
    std::map<QString, Addition> m_additions;
    std::map<QString, std::vector<EventContent>> m_erasures; // by subject
    std::map<QString, QDateTime> m_heard;
};

} // namespace prystan
