// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedits.h"

#include "intakeservice.h"
#include "onworker.h"
#include "projection.h"
#include "question.h"
#include "vouching.h"

#include <algorithm>

namespace prystan {

using namespace Qt::StringLiterals;

namespace {

Answers normalised(const Answers &answers)
{
    Party party = answers.party;
    party.persons = {answers.person};
    party = normalised(std::move(party));
    Answers clean{party.persons.front(), std::move(party)};
    clean.party.persons.clear();
    return clean;
}

// That somebody has no name at all is no mistake of whoever corrects.
bool canBeStored(const Answers &answers, QDate today)
{
    Party party = answers.party;
    party.persons = {answers.person};
    return std::ranges::none_of(validate(party, today), [](const Issue &issue) {
        return blocks(issue.code) && issue.code != IssueCode::NothingEntered;
    });
}

QStringList seenOf(const std::vector<EventContent> &facts, const std::set<QString> &known)
{
    QStringList seen;
    for (const EventContent &fact : facts) {
        if (known.contains(fact.id) && seen.size() < StaffWriter::kMostSeen)
            seen << fact.id;
    }
    return seen;
}

} // namespace

RecordEdits::RecordEdits(DeviceLog &log, const Sealer &sealer, StaffService &staff, const Clock &clock, Worker &worker)
    : m_writer(log, sealer, staff, clock)
    , m_staff(staff)
    , m_clock(clock)
    , m_worker(worker)
{ }

Result<RecordFacts> RecordEdits::factsOf(const OpenedRecord &shown)
{
    const auto records = m_staff.recordsNow();
    if (!records)
        return passOn(records);
    if (!records->projection.open(shown.person.row.subject))
        return failure(ErrorCode::NotFound);
    auto person = prystan::factsOf(shown.person.row.subject, records->stores);
    auto party = prystan::factsOf(shown.party.id, records->stores);
    if (!person || !party)
        return person ? Result<RecordFacts>(passOn(party)) : passOn(person);
    const bool intakeOpen
        = std::ranges::any_of(records->stores, [](const auto &s) { return s->compartment() == Compartment::Intake; });
    return RecordFacts{std::move(*person), std::move(*party), shown.known, intakeOpen};
}

Status RecordEdits::write(const RecordFacts &facts, const Said &said, const StaffWriter::Audit &audit)
{
    auto drafts = amend(facts, said.ofPerson, said.ofParty, m_clock.today());
    if (!drafts)
        return passOn(drafts);
    const QStringList seenOfPerson = seenOf(facts.person, facts.known), seenOfParty = seenOf(facts.party, facts.known);
    std::vector<StaffDraft> all;
    for (EventDraft &draft : *drafts) {
        const QStringList &seen = draft.subject == audit.subject ? seenOfPerson : seenOfParty;
        all.push_back({std::move(draft), seen});
    }
    return all.empty() ? Status() : m_writer.write(all, audit);
}

Status RecordEdits::correctNow(const OpenedRecord &shown, const Answers &wanted, const QString &reason)
{
    const QDate today = m_clock.today();
    const Answers clean = normalised(wanted);
    if (reason.isEmpty() || !canBeStored(clean, today))
        return failure(ErrorCode::InvalidInput);
    const auto facts = factsOf(shown);
    if (!facts)
        return passOn(facts);
    const Said said{correctionOf(shown.person.person, clean.person, foldOf(facts->person), today),
                    correctionOf(shown.party.party, clean.party, foldOf(facts->party), today)};
    return write(*facts, said, {u"correct"_s, shown.person.row.subject, reason});
}

Status RecordEdits::chooseNow(const OpenedRecord &shown, const ChosenAnswer &answer, const QString &reason)
{
    if (reason.isEmpty())
        return failure(ErrorCode::InvalidInput);
    const auto facts = factsOf(shown);
    if (!facts)
        return passOn(facts);
    const bool ofParty = isOfParty(answer.question);
    auto choice = choiceOf(foldOf(ofParty ? facts->party : facts->person), answer.question, answer.event);
    if (!choice)
        return failure(ErrorCode::NotFound);
    choice->body[u"reason"] = reason;
    const Said said{ofParty ? std::nullopt : choice, ofParty ? choice : std::nullopt};
    return write(*facts, said, {u"choose"_s, shown.person.row.subject, reason});
}

QFuture<Status> RecordEdits::correct(const OpenedRecord &shown, const Answers &wanted, const QString &reason)
{
    return onWorker<Status>(m_worker, [this, shown, wanted, reason] { return correctNow(shown, wanted, reason); });
}

QFuture<Status> RecordEdits::choose(const OpenedRecord &shown, const ChosenAnswer &answer, const QString &reason)
{
    return onWorker<Status>(m_worker, [this, shown, answer, reason] { return chooseNow(shown, answer, reason); });
}

} // namespace prystan
