// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amendment.h"
#include "staffservice.h"
#include "staffwriter.h"

namespace prystan {

// A whole record as somebody wants it to be.
struct Answers {
    Person person;
    Party party; // persons empty
};

// One of several answers, to a question (question.h) that people answered differently.
struct ChosenAnswer {
    QString question;
    QString event; // that gave it
};

// What staff change in a record that is open: other answers, or which of several is right. An event like any other, by
// the unlocked person: it replaces what she has seen, and nothing else. All work runs on the worker.
class RecordEdits
{
public:
    RecordEdits(DeviceLog &log, const Sealer &sealer, StaffService &staff, const Clock &clock, Worker &worker);

    [[nodiscard]] QFuture<Status> correct(const OpenedRecord &shown, const Answers &wanted, const QString &reason);
    [[nodiscard]] QFuture<Status> choose(const OpenedRecord &shown, const ChosenAnswer &answer, const QString &reason);

    // The same on the calling thread. Refused while locked, or with kPartyUnknown; NotFound; InvalidInput without a
    // reason, or where something cannot be stored.
    // Of both only what differs from `shown`; nothing is written where nothing does.
    [[nodiscard]] Status correctNow(const OpenedRecord &shown, const Answers &wanted, const QString &reason);
    // NotFound: that answer does not stand any more.
    [[nodiscard]] Status chooseNow(const OpenedRecord &shown, const ChosenAnswer &answer, const QString &reason);

private:
    [[nodiscard]] Result<RecordFacts> factsOf(const OpenedRecord &shown);
    struct Said {
        std::optional<Statement> ofPerson, ofParty;
    };
    [[nodiscard]] Status write(const RecordFacts &facts, const Said &said, const StaffWriter::Audit &audit);

    StaffWriter m_writer;
    StaffService &m_staff;
    const Clock &m_clock;
    Worker &m_worker;
};

} // namespace prystan
