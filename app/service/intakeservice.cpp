// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakeservice.h"

#include "care.h"
#include "humancode.h"
#include "names.h"
#include "onworker.h"
#include "papertime.h"
#include "primitives.h"
#include "sealing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace prystan {

using namespace Qt::StringLiterals;

namespace {

QString newCode()
{
    std::array<std::uint8_t, kCodeLetters - 1> digits{};
    std::ranges::generate(digits, [] { return std::uint8_t(crypto::randomBelow(kCodeAlphabetSize)); });
    return humanCode(digits);
}

QString clean(const QString &text)
{
    return text::nfc(text).trimmed();
}

AddedFacts normalised(AddedFacts facts)
{
    for (QString *part : {&facts.concerns, &facts.note, &facts.phone, &facts.placeText})
        *part = clean(*part);
    facts.code = parseHumanCode(facts.code).value_or(QString());
    return facts;
}

// An age that somebody told on paper is an estimate of that day.
Party estimatedOn(Party party, const QDateTime &spokenAt)
{
    for (Person &person : party.persons) {
        if (spokenAt.isValid() && person.birth.kind == BirthKind::AboutAge && !person.birth.estimatedOn.isValid())
            person.birth.estimatedOn = spokenAt.toLocalTime().date();
    }
    return party;
}

bool hasBlockingIssue(const std::vector<Issue> &issues)
{
    return std::ranges::any_of(issues, [](const Issue &issue) { return blocks(issue.code); });
}

QStringList codesOf(const Party &party)
{
    QStringList codes;
    for (const Person &person : party.persons) {
        if (!person.code.isEmpty())
            codes << person.code;
    }
    return codes;
}

// Of everything that would be sealed differently; the moment of a touch is not.
QByteArray fingerprintOf(const QJsonObject &answers, const Entry &entry)
{
    const QJsonArray all{answers, entry.author, entry.spokenAt.toUTC().toString(Qt::ISODateWithMs)};
    return crypto::sha256(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

// Two additions that say the same of one code are two, but a retry of one is that one.
QJsonObject answersOf(const AddedFacts &facts)
{
    return eventsOf(facts, {}).back().body;
}

void takeCodes(Party &party, const std::map<QString, QString> &codes)
{
    for (Person &person : party.persons) {
        const auto known = codes.find(person.subject);
        if (known != codes.end() && person.code.isEmpty())
            person.code = known->second;
    }
}

// Its place in the chain is another's: the same bytes will never be taken.
bool isHopeless(const Status &done)
{
    return !done && (done.error().code == ErrorCode::Corrupt || done.error().code == ErrorCode::Refused);
}

// What a submission made anew has to know of: the earlier attempt, and when that may not be in the chain at all, also
// what the attempt itself was to correct.
Submission knowing(bool overtaken, Submission corrects, Submission attempt)
{
    if (!overtaken || corrects.events.isEmpty())
        return attempt;
    corrects.events << attempt.events;
    return corrects;
}

} // namespace

Party normalised(Party party)
{
    for (Person &person : party.persons) {
        for (QString *part : {&person.name.family, &person.name.given, &person.name.patronymic, &person.documentNumber,
                              &person.documentName.family, &person.documentName.given})
            *part = clean(*part);
    }
    party.phone = clean(party.phone);
    party.placeText = clean(party.placeText);
    party.earlierCode = parseHumanCode(party.earlierCode).value_or(QString());
    return party;
}

Party withIds(Party party, QDate today)
{
    if (party.id.isEmpty())
        party.id = crypto::randomId();
    for (Person &person : party.persons) {
        if (person.subject.isEmpty())
            person.subject = crypto::randomId();
        const bool adult = !treatedAsChild(person.birth, today);
        if (person.code.isEmpty() && adult)
            person.code = newCode();
    }
    // Staff must be able to find a party of children too.
    if (!party.persons.empty() && codesOf(party).isEmpty())
        party.persons.front().code = newCode();
    return party;
}

bool needsDesk(const Party &party, QDate today)
{
    const auto wants = [&](Need need) { return std::ranges::find(party.needs, need) != party.needs.end(); };
    if (wants(Need::TalkInPrivate) || wants(Need::LostFamily) || wants(Need::NoDocuments)
        || wants(Need::UrgentMedicine))
        return true;
    return std::ranges::any_of(party.persons, [&](const Person &person) {
        const bool self = party.selfService && &person == &party.persons.front();
        const CareLabels labels = careLabels({person.birth, person.companion, self, false}, today);
        return labels.tier == CareTier::AloneOrNonParent;
    });
}

IntakeService::IntakeService(DeviceLog &log, const Sealer &sealer, const Clock &clock, Worker &worker)
    : m_log(log)
    , m_sealer(sealer)
    , m_clock(clock)
    , m_worker(worker)
{ }

// Of paper only: whoever speaks now is always believed, whatever the clock says.
bool IntakeService::isTimely(const Entry &entry) const
{
    return entry.spokenAt.isNull() || !paperTimeFault(entry.spokenAt, m_clock.nowUtc());
}

Result<IntakeService::Pending> IntakeService::prepare(const Party &party, const Entry &entry) const
{
    const QDate today = m_clock.today();
    std::vector<Issue> issues = validate(party, today);
    if (hasBlockingIssue(issues) || !isTimely(entry))
        return failure(ErrorCode::InvalidInput);
    Pending pending;
    for (const Person &person : party.persons)
        pending.codes[person.subject] = person.code;
    pending.saved = {party.id, codesOf(party), std::move(issues), needsDesk(party, today), int(party.persons.size())};
    std::vector<EventDraft> drafts = eventsOf(party, today);
    pending.saved.submission.said = saidIn(drafts);
    takeBack(drafts, entry.corrects.said);
    if (const Status sealed = sealAll(pending, drafts, entry); !sealed)
        return passOn(sealed);
    return pending;
}

Result<IntakeService::Pending> IntakeService::prepare(const AddedFacts &facts, const Entry &entry) const
{
    std::vector<Issue> issues = validate(facts);
    if (hasBlockingIssue(issues) || !isTimely(entry))
        return failure(ErrorCode::InvalidInput);
    Pending pending;
    pending.saved.codes = {facts.code};
    pending.saved.warnings = std::move(issues);
    if (const Status sealed = sealAll(pending, eventsOf(facts, crypto::randomId()), entry); !sealed)
        return passOn(sealed);
    return pending;
}

Status IntakeService::sealAll(Pending &pending, const std::vector<EventDraft> &drafts, const Entry &entry) const
{
    auto head = m_log.head();
    if (!head)
        return passOn(head);
    const DeviceInfo device = m_log.info();
    pending.submission = crypto::randomId();
    EventContent content;
    content.org = device.org;
    content.device = device.device;
    content.submission = {pending.submission, 0, int(drafts.size())};
    content.seen = entry.corrects.events;
    content.time = m_clock.nowUtc();
    content.spokenAt = entry.spokenAt.isValid() ? entry.spokenAt : content.time;
    content.author = entry.author;
    // Where the audit chain cannot be read, the form is saved all the same.
    const auto audit = m_log.auditHead();
    if (audit && audit->seq > 0)
        content.audit = *audit;

    for (const EventDraft &draft : drafts) {
        content.compartment = draft.compartment;
        content.subject = draft.subject;
        content.type = draft.type;
        content.body = draft.body;
        content.id = crypto::randomId();
        content.seq = ++head->seq;
        content.submission.part++;
        auto event = sealOne(content, head->sha256);
        if (!event)
            return passOn(event);
        head->sha256 = event->header.sha256;
        pending.saved.submission.events << content.id;
        pending.saved.submission.seqs.push_back(content.seq);
        pending.events.push_back(std::move(*event));
    }
    return {};
}

Result<SealedEvent> IntakeService::sealOne(const EventContent &content, const QByteArray &prev) const
{
    return sealEvent(m_log, m_sealer, content, prev);
}

// The row of the log names the submission and not the party: what lies on the disk does not tell that two belong
// together.
Status IntakeService::append(const Pending &pending)
{
    return m_log.append(pending.events, {u"save"_s, pending.submission, {}, m_clock.nowUtc()});
}

// A decision of staff came in between and has its place in the chain, or what was placed of it was adopted and is gone
// again: then it is made anew, behind that.
bool IntakeService::isOvertaken(const Pending &pending) const
{
    const qint64 first = pending.events.front().header.seq;
    const auto there = m_log.eventsAfter(first - 1, int(pending.events.size()));
    if (!there)
        return false;
    return std::ranges::any_of(*there, [&](const SealedEvent &event) {
        const auto place = std::size_t(event.header.seq - first);
        return place < pending.events.size()
            && (event.sealed.isEmpty() || event.header.sha256 != pending.events[place].header.sha256);
    });
}

// Some files of a failed attempt may be on the disk already, so it is finished before anything else takes its place in
// the chain.
Result<Saved> IntakeService::submit(const QString &party, const QByteArray &fingerprint, Entry entry,
                                    const Prepare &prepareIt)
{
    const bool overtaken = m_pending && isOvertaken(*m_pending);
    if (m_pending && (overtaken || m_pending->fingerprint != fingerprint)) {
        if (const Status earlier = overtaken ? Status() : append(*m_pending); !earlier && !isHopeless(earlier))
            return passOn(earlier);
        if (!party.isEmpty() && m_pending->saved.party == party)
            entry.corrects = knowing(overtaken, std::move(entry.corrects), std::move(m_pending->saved.submission));
        m_pending.reset();
    }
    if (!m_pending) {
        auto prepared = prepareIt(entry);
        if (!prepared)
            return passOn(prepared);
        m_pending = std::move(*prepared);
        m_pending->fingerprint = fingerprint;
    }
    if (const Status done = append(*m_pending); !done) {
        if (isHopeless(done))
            m_pending.reset();
        return passOn(done);
    }
    Saved saved = std::move(m_pending->saved);
    m_pending.reset();
    return saved;
}

Result<Saved> IntakeService::saveNow(Party party, const Entry &entry)
{
    party = estimatedOn(normalised(std::move(party)), entry.spokenAt);
    if (m_pending && m_pending->saved.party == party.id)
        takeCodes(party, m_pending->codes);
    party = withIds(std::move(party), m_clock.today());
    return submit(party.id, fingerprintOf(toJson(party), entry), entry,
                  [&](const Entry &by) { return prepare(party, by); });
}

Result<Saved> IntakeService::addNow(AddedFacts facts, const Entry &entry)
{
    facts = normalised(std::move(facts));
    return submit({}, fingerprintOf(answersOf(facts), entry), entry,
                  [&](const Entry &by) { return prepare(facts, by); });
}

QFuture<Result<Saved>> IntakeService::save(Party party, Entry entry)
{
    return onWorker<Result<Saved>>(
        m_worker, [this, party = std::move(party), entry = std::move(entry)] { return saveNow(party, entry); });
}

QFuture<Result<Saved>> IntakeService::add(AddedFacts facts, Entry entry)
{
    return onWorker<Result<Saved>>(
        m_worker, [this, facts = std::move(facts), entry = std::move(entry)] { return addNow(facts, entry); });
}

} // namespace prystan
