// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakeservice.h"

#include "care.h"
#include "humancode.h"
#include "names.h"
#include "primitives.h"
#include "sealing.h"

#include <QJsonDocument>
#include <QPromise>
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

// The one place where texts get their normal form, so that window and command line store the same bytes.
Party normalised(Party party)
{
    for (Person &person : party.persons) {
        for (QString *part : {&person.name.family, &person.name.given, &person.name.patronymic, &person.documentNumber})
            *part = text::nfc(*part).trimmed();
    }
    party.phone = text::nfc(party.phone).trimmed();
    party.placeText = text::nfc(party.placeText).trimmed();
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

QByteArray fingerprintOf(const Party &party)
{
    return crypto::sha256(QJsonDocument(toJson(party)).toJson(QJsonDocument::Compact));
}

void takeCodes(Party &party, const std::map<QString, QString> &codes)
{
    for (Person &person : party.persons) {
        const auto known = codes.find(person.subject);
        if (known != codes.end() && person.code.isEmpty())
            person.code = known->second;
    }
}

} // namespace

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

Result<IntakeService::Pending> IntakeService::prepare(const Party &party, const QString &author,
                                                      const QStringList &seen) const
{
    std::vector<Issue> issues = validate(party, m_clock.today());
    if (hasBlockingIssue(issues))
        return failure(ErrorCode::InvalidInput);
    Pending pending;
    pending.party = party.id;
    pending.fingerprint = fingerprintOf(party);
    for (const Person &person : party.persons)
        pending.codes[person.subject] = person.code;
    pending.saved = {party.id, codesOf(party), std::move(issues), needsDesk(party, m_clock.today())};
    if (const Status sealed = sealAll(pending, party, author, seen); !sealed)
        return passOn(sealed);
    return pending;
}

Status IntakeService::sealAll(Pending &pending, const Party &party, const QString &author,
                              const QStringList &seen) const
{
    auto head = m_log.head();
    if (!head)
        return passOn(head);
    const DeviceInfo device = m_log.info();
    const std::vector<EventDraft> drafts = eventsOf(party, m_clock.today());
    EventContent content;
    content.org = device.org;
    content.device = device.device;
    content.submission = {crypto::randomId(), 0, int(drafts.size())};
    content.seen = seen;
    content.time = content.spokenAt = m_clock.nowUtc();
    content.author = author;
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
        pending.eventIds << content.id;
        pending.events.push_back(std::move(*event));
    }
    return {};
}

Result<SealedEvent> IntakeService::sealOne(const EventContent &content, const QByteArray &prev) const
{
    return sealEvent(m_log, m_sealer, content, prev);
}

Status IntakeService::append(const Pending &pending)
{
    return m_log.append(pending.events, {u"save"_s, pending.party, {}, m_clock.nowUtc()});
}

// A decision of staff came in between and has its place in the chain: then it is made anew, behind that.
bool IntakeService::isOvertaken(const Pending &pending) const
{
    const qint64 first = pending.events.front().header.seq;
    const auto there = m_log.eventsAfter(first - 1, int(pending.events.size()));
    if (!there)
        return false;
    return std::ranges::any_of(*there, [&](const SealedEvent &event) {
        const auto place = std::size_t(event.header.seq - first);
        return place < pending.events.size() && event.header.sha256 != pending.events[place].header.sha256;
    });
}

Result<Saved> IntakeService::saveNow(Party party, const QString &author)
{
    if (m_pending && isOvertaken(*m_pending))
        m_pending.reset();
    party = normalised(std::move(party));
    if (m_pending && m_pending->party == party.id)
        takeCodes(party, m_pending->codes);
    party = withIds(std::move(party), m_clock.today());

    // Some files of a failed attempt may be on the disk already, so it is finished before anything else
    // takes its place in the chain.
    QStringList seen;
    if (m_pending && m_pending->fingerprint != fingerprintOf(party)) {
        if (const Status earlier = append(*m_pending); !earlier)
            return passOn(earlier);
        if (m_pending->party == party.id)
            seen = m_pending->eventIds;
        m_pending.reset();
    }
    if (!m_pending) {
        auto prepared = prepare(party, author, seen);
        if (!prepared)
            return passOn(prepared);
        m_pending = std::move(*prepared);
    }
    if (const Status done = append(*m_pending); !done)
        return passOn(done);
    Saved saved = std::move(m_pending->saved);
    m_pending.reset();
    return saved;
}

QFuture<Result<Saved>> IntakeService::save(Party party, QString author)
{
    auto promise = std::make_shared<QPromise<Result<Saved>>>();
    promise->start();
    m_worker.post([this, promise, party = std::move(party), author = std::move(author)]() mutable {
        promise->addResult(saveNow(std::move(party), author));
        promise->finish();
    });
    return promise->future();
}

} // namespace prystan
