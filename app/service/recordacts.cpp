// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordacts.h"

#include "erasures.h"
#include "ingest.h"
#include "onworker.h"
#include "projection.h"
#include "vouching.h"

#include <algorithm>

namespace prystan {

using namespace Qt::StringLiterals;

namespace {

// Where a person's record lies. Reports of incidents and of conduct are about something else.
bool holdsRecords(const ReaderStore &store)
{
    return store.compartment() == Compartment::Intake || store.compartment() == Compartment::Child;
}

template<typename Events, typename Content> QStringList idsOf(const Events &events, Content content)
{
    QStringList ids;
    for (const auto &event : events) {
        if (ids.size() == StaffWriter::kMostSeen)
            break;
        ids << std::invoke(content, event).id;
    }
    return ids;
}

bool isHandOver(const PlacedEvent &event)
{
    return event.content.type == EventType::HandedOver;
}

// Whoever the party names, or who names the party.
bool leavesOthers(const OpenedRecord &record)
{
    return std::ranges::any_of(record.others, [](const RecordRow &row) { return !isGone(row.access); });
}

// What speaks of nobody any more once this person is gone. Half of an addition is left to who can open all of it.
QStringList leftBehind(const OpenedRecord &record)
{
    if (leavesOthers(record))
        return {};
    QStringList subjects = record.party.takenOut;
    for (const Addition &addition : record.party.additions) {
        if (!addition.withheld)
            subjects << addition.subject;
    }
    if (!record.party.id.isEmpty())
        subjects << record.party.id; // behind those of whom only it knows
    return subjects;
}

} // namespace

RecordActs::RecordActs(DeviceLog &log, const Sealer &sealer, StaffService &staff, const Clock &clock, Worker &worker)
    : m_writer(log, sealer, staff, clock)
    , m_staff(staff)
    , m_worker(worker)
{ }

// ---- Erasing

StaffDraft RecordActs::erasureOf(Compartment compartment, const QString &subject, const QString &reason,
                                 std::span<const PlacedEvent> places)
{
    std::vector<ErasedLink> links;
    std::ranges::transform(places, std::back_inserter(links), &PlacedEvent::link);
    return {{compartment, subject, EventType::Erased, {{u"reason"_s, reason}, {u"links"_s, toJson(links)}}},
            idsOf(places, &PlacedEvent::content)};
}

Status RecordActs::addErasure(Drawn &drawn, const OpenRecords &records, const QString &subject, const QString &reason)
{
    for (const auto &store : records.stores) {
        if (!holdsRecords(*store))
            continue;
        const auto places = placesOf(subject, *store, records.stores);
        if (!places)
            return passOn(places);
        for (std::size_t from = 0; from < places->size(); from += kMostLinks) {
            const auto part
                = std::span(*places).subspan(from, std::min<std::size_t>(kMostLinks, places->size() - from));
            drawn.drafts.push_back(erasureOf(store->compartment(), subject, reason, part));
            drawn.plan.events += int(part.size());
            drawn.plan.proof = drawn.plan.proof || std::ranges::any_of(part, isHandOver);
            drawn.plan.needsSecond = drawn.plan.needsSecond || store->compartment() == Compartment::Child;
        }
    }
    return {};
}

Result<RecordActs::Drawn> RecordActs::drawUp(const QString &subject, const QString &reason)
{
    const auto records = m_staff.recordsNow();
    if (!records)
        return passOn(records);
    if (const auto record = records->projection.open(subject))
        return drawUpRecord(*records, *record, reason);
    const auto addition = records->projection.addition(subject);
    return addition ? drawUpAddition(*records, *addition, reason) : Result<Drawn>(failure(ErrorCode::NotFound));
}

Result<RecordActs::Drawn> RecordActs::drawUpRecord(const OpenRecords &records, const OpenedRecord &record,
                                                   const QString &reason)
{
    const RecordRow &row = record.person.row;
    Drawn drawn;
    drawn.plan.child = row.child;
    drawn.plan.missing = row.access == Access::Missing;
    drawn.plan.others = leavesOthers(record);
    drawn.plan.party = !drawn.plan.others && !record.party.id.isEmpty();
    drawn.plan.additionsStay = drawn.plan.others && !record.party.additions.empty();
    const Compartment hers = row.child ? Compartment::Child : Compartment::Intake;
    QStringList subjects = leftBehind(record);
    if (drawn.plan.missing) { // what is set aside of her stays there, and is answered for by itself
        drawn.plan.needsSecond = row.child;
        drawn.drafts.push_back(erasureOf(hers, row.subject, reason, {}));
    } else {
        subjects << row.subject;
    }
    for (const QString &subject : subjects) {
        if (const Status added = addErasure(drawn, records, subject, reason); !added)
            return passOn(added);
    }
    // She herself last: a cut between the parts leaves her in the list, where the rest can be asked for again.
    // (Not std::ranges': clang 14 cannot compile it.)
    std::stable_partition(drawn.drafts.begin(), drawn.drafts.end(), [&](const StaffDraft &draft) {
        return draft.event.subject != row.subject || draft.event.compartment != hers;
    });
    return drawn;
}

// Half of one is left to who can open all of it.
Result<RecordActs::Drawn> RecordActs::drawUpAddition(const OpenRecords &records, const Addition &addition,
                                                     const QString &reason)
{
    if (addition.withheld)
        return failure(ErrorCode::NotFound);
    Drawn drawn;
    drawn.plan.addition = addition.facts.code;
    const Status added = addErasure(drawn, records, addition.subject, reason);
    return added ? Result<Drawn>(std::move(drawn)) : Result<Drawn>(passOn(added));
}

Result<ErasurePlan> RecordActs::planNow(const QString &subject)
{
    const auto drawn = drawUp(subject, {});
    return drawn ? Result<ErasurePlan>(drawn->plan) : passOn(drawn);
}

// Two slots are two people: nobody else can tell.
Result<QString> RecordActs::proveSecond(const SecretBuffer &second)
{
    if (second.isEmpty())
        return failure(ErrorCode::Refused);
    auto slot = m_staff.proveNow(second);
    return slot && *slot == m_staff.self() ? failure(ErrorCode::Refused, kSamePerson) : slot;
}

Status RecordActs::eraseNow(const QString &subject, const QString &reason, const SecretBuffer &second)
{
    if (reason.isEmpty())
        return failure(ErrorCode::InvalidInput);
    auto drawn = drawUp(subject, reason);
    if (!drawn)
        return passOn(drawn);
    if (drawn->plan.needsSecond) {
        const auto other = proveSecond(second);
        if (!other)
            return passOn(other);
        for (StaffDraft &draft : drawn->drafts)
            draft.event.body[u"second"] = *other;
    }
    if (const Status saved = m_writer.write(drawn->drafts, {u"erase"_s, subject, reason}); !saved)
        return saved;
    const auto gone = m_staff.recordsNow();
    return gone ? Status() : Status(passOn(gone));
}

// ---- Withdrawing, releasing

Status RecordActs::withdrawNow(const QString &subject, const QString &reason)
{
    const auto records = m_staff.recordsNow();
    if (!records)
        return passOn(records);
    const auto record = records->projection.open(subject);
    if (!record || reason.isEmpty())
        return failure(record ? ErrorCode::InvalidInput : ErrorCode::NotFound);
    if (record->person.row.withdrawn)
        return failure(ErrorCode::AlreadyExists);
    std::vector<StaffDraft> drafts;
    for (const auto &store : records->stores) {
        const auto events = holdsRecords(*store) ? placesOf(subject, *store, records->stores)
                                                 : Result<std::vector<PlacedEvent>>(std::vector<PlacedEvent>());
        if (!events)
            return passOn(events);
        if (!events->empty())
            drafts.push_back({{store->compartment(), subject, EventType::Withdrawn, {{u"reason"_s, reason}}},
                              idsOf(*events, &PlacedEvent::content)});
    }
    return drafts.empty() ? Status(failure(ErrorCode::NotFound))
                          : m_writer.write(drafts, {u"withdraw"_s, subject, reason});
}

Status RecordActs::releaseNow(const QByteArray &id, const QString &reason)
{
    const auto records = m_staff.recordsNow();
    if (!records)
        return passOn(records);
    const auto whole = quarantinedById(id, records->stores);
    if (!whole)
        return passOn(whole);
    if (!*whole || reason.isEmpty())
        return failure(*whole ? ErrorCode::InvalidInput : ErrorCode::NotFound);
    const auto event = releasable(**whole, records->stores);
    if (!event)
        return passOn(event);
    if (!*event)
        return failure(ErrorCode::Refused);
    const EventContent &content = (*event)->content;
    const QJsonObject body{{u"released"_s, QString::fromLatin1((*event)->sha256.toHex())}, {u"reason"_s, reason}};
    return m_writer.write({{{content.compartment, content.subject, EventType::QuarantineReleased, body}, {content.id}}},
                          {u"release"_s, content.subject, reason});
}

// Said of the child where one of them is one, so that who may not open her record learns nothing of her.
Status RecordActs::compareNow(const QString &subject, const QString &other, Sameness verdict,
                              const std::optional<QStringList> &seen)
{
    if (subject == other)
        return failure(ErrorCode::InvalidInput);
    const auto records = m_staff.recordsNow();
    if (!records)
        return passOn(records);
    const RecordPair pair(subject, other);
    const auto one = records->projection.row(pair.one), second = records->projection.row(pair.other);
    if (!one || !second || one->access != Access::Open || second->access != Access::Open)
        return failure(ErrorCode::NotFound);
    if (verdict != Sameness::Undecided && (one->withdrawn || second->withdrawn))
        return failure(ErrorCode::NotFound);
    const auto decided = records->projection.comparison(pair);
    if (seen && *seen != (decided ? decided->events : QStringList()))
        return failure(ErrorCode::Refused, kDecidedMeanwhile);
    if (decided ? decided->verdict == verdict && !decided->differs : verdict == Sameness::Undecided)
        return failure(ErrorCode::AlreadyExists);
    const RecordRow &home = !one->child && second->child ? *second : *one;
    return m_writer.write({{{home.child ? Compartment::Child : Compartment::Intake, home.subject,
                             EventType::PersonCompared, verdictBody(pair.beside(home.subject), verdict)},
                            decided ? decided->events : QStringList()}},
                          {u"compare"_s, home.subject, toWord(verdict)});
}

QFuture<Status> RecordActs::compare(const QString &subject, const QString &other, Sameness verdict,
                                    const std::optional<QStringList> &seen)
{
    return onWorker<Status>(
        m_worker, [this, subject, other, verdict, seen] { return compareNow(subject, other, verdict, seen); });
}

QFuture<Result<ErasurePlan>> RecordActs::plan(const QString &subject)
{
    return onWorker<Result<ErasurePlan>>(m_worker, [this, subject] { return planNow(subject); });
}

QFuture<Status> RecordActs::erase(const QString &subject, const QString &reason, SecretBuffer second)
{
    auto secret = std::make_shared<SecretBuffer>(std::move(second));
    return onWorker<Status>(m_worker, [this, subject, reason, secret] { return eraseNow(subject, reason, *secret); });
}

QFuture<Status> RecordActs::withdraw(const QString &subject, const QString &reason)
{
    return onWorker<Status>(m_worker, [this, subject, reason] { return withdrawNow(subject, reason); });
}

QFuture<Status> RecordActs::release(const QByteArray &id, const QString &reason)
{
    return onWorker<Status>(m_worker, [this, id, reason] { return releaseNow(id, reason); });
}

} // namespace prystan
