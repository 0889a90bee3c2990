// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionservice.h"

#include "erasures.h"
#include "heldkeys.h"
#include "keptfiles.h"
#include "removals.h"

#include <algorithm>
#include <limits>

namespace prystan {

namespace {

constexpr std::size_t kBatch = 200;
constexpr qint64 kDueSeconds = 20LL * 3600; // once a day, also when the day begins a little earlier
constexpr qint64 kLongUndelivered = 7LL * 24 * 3600;

// When a run was last believed: such a run alone moves it, and not what else a wrong clock has written.
const QString kCopies = QStringLiteral("retention_copies"), kRecords = QStringLiteral("retention_records");
const QString kReadUpTo = QStringLiteral("retention_read"); // own events that every compartment's readers have

AuditEntry entry(const QString &action, qint64 count, const QDateTime &now)
{
    return {action, {}, QString::number(count), now};
}

QDateTime later(const QDateTime &a, const QDateTime &b)
{
    return !b.isValid() || (a.isValid() && a >= b) ? a : b;
}

bool readsRecords(const DeviceInfo &info)
{
    const auto mode = fromWord<DeviceMode>(info.mode);
    return mode == DeviceMode::Staff || mode == DeviceMode::Demo;
}

bool readsEverything(const Manifest &manifest, const ReaderStores &stores)
{
    return std::ranges::all_of(manifest.recipients, [&](const RecipientEntry &entry) {
        return storeOf(entry.compartment, stores) != nullptr;
    });
}

Result<std::vector<ErasedLink>> filesOf(const std::vector<RetentionCase> &records, const KeptFiles &kept,
                                        const ReaderStores &stores)
{
    std::vector<ErasedLink> files;
    for (const RetentionCase &one : records) {
        for (const auto &place : one.places) {
            const auto file = fileAt(place, kept, stores);
            if (!file)
                return passOn(file);
            if (*file) // one that no open store knows is left alone
                files.push_back(**file);
        }
    }
    return files;
}

} // namespace

qint64 RetentionPlan::events() const
{
    qint64 count = 0;
    for (const RetentionCase &one : records)
        count += qint64(one.places.size());
    return count;
}

qint64 RetentionPlan::going() const
{
    return std::ranges::count_if(records, [](const RetentionCase &one) {
        return !one.places.empty() && one.reason != RetentionReason::SignOfLife;
    });
}

Result<QDateTime> RetentionService::lastRun(const QString &kind)
{
    const auto stored = m_log.setting(kind);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return passOn(stored);
    return stored ? QDateTime::fromString(*stored, Qt::ISODate).toUTC() : QDateTime();
}

// A run before that, what the organisation's root has signed, and the making of the device.
Result<bool> RetentionService::isDoubtful(const QString &kind)
{
    const auto last = lastRun(kind);
    if (!last)
        return passOn(last);
    const QDateTime believed = later(*last, later(m_log.manifest().issued, m_log.info().created));
    return isClockDoubtful(m_clock.nowUtc(), believed);
}

Result<bool> RetentionService::copiesWait()
{
    return isDoubtful(kCopies);
}

Result<bool> RetentionService::recordsWait()
{
    return isDoubtful(kRecords);
}

Result<bool> RetentionService::isDue(const QString &kind)
{
    const auto last = lastRun(kind);
    if (!last)
        return passOn(last);
    return !last->isValid() || std::abs(last->secsTo(m_clock.nowUtc())) >= kDueSeconds;
}

Status RetentionService::stamp(const QString &kind)
{
    return m_log.setSetting(kind, m_clock.nowUtc().toString(Qt::ISODate));
}

// What staff may still want to read stays until every compartment's readers have it.
Result<qint64> RetentionService::readUpTo()
{
    if (!readsRecords(m_log.info()))
        return std::numeric_limits<qint64>::max();
    const auto stored = m_log.setting(kReadUpTo);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return passOn(stored);
    return stored ? stored->toLongLong() : 0;
}

Status RetentionService::noteReading(const ReaderStores &stores)
{
    if (stores.empty() || !readsEverything(m_log.manifest(), stores))
        return {};
    qint64 lowest = std::numeric_limits<qint64>::max();
    for (const auto &store : stores) {
        const auto mark = store->ingestedUpTo();
        if (!mark)
            return passOn(mark);
        lowest = std::min(lowest, *mark);
    }
    return m_log.setSetting(kReadUpTo, QString::number(lowest));
}

Status RetentionService::planCopies(RetentionPlan &plan)
{
    const auto doubtful = isDoubtful(kCopies);
    const auto read = readUpTo();
    const auto kept = m_log.kept();
    if (!doubtful || !read || !kept)
        return !doubtful ? Status(passOn(doubtful)) : !read ? Status(passOn(read)) : Status(passOn(kept));
    plan.copiesWait = *doubtful;
    const QDateTime now = m_clock.nowUtc();
    const RetentionRules rules = m_log.manifest().retentionRules();
    for (const KeptEvent &event : *kept) {
        if (event.delivered.isValid() && event.seq <= *read && now >= endOfCopy(rules, event.delivered))
            plan.copies.push_back(event.seq);
        if (!event.delivered.isValid() && event.saved.isValid() && event.saved.secsTo(now) > kLongUndelivered)
            ++plan.undelivered;
    }
    return {};
}

Status RetentionService::planRecords(RetentionPlan &plan, const ReaderStores &stores)
{
    const auto doubtful = isDoubtful(kRecords);
    const auto kept = keptFiles(stores);
    if (!doubtful || !kept)
        return doubtful ? Status(passOn(kept)) : Status(passOn(doubtful));
    plan.recordsWait = *doubtful;
    const RetentionRules rules = m_log.manifest().retentionRules();
    plan.records = retentionCases({kept->facts, openIn(stores), rules, m_clock.nowUtc(), m_log.info().created});
    auto files = filesOf(plan.records, *kept, stores);
    if (!files)
        return passOn(files);
    plan.files = std::move(*files);
    return {};
}

Result<RetentionPlan> RetentionService::plan(const ReaderStores &stores)
{
    RetentionPlan plan;
    if (const Status done = planCopies(plan); !done)
        return passOn(done);
    if (const Status done = planRecords(plan, stores); !done)
        return passOn(done);
    return plan;
}

Status RetentionService::audit(const QString &action, qint64 count)
{
    return m_log.audit(entry(action, count, m_clock.nowUtc()));
}

// One that is lost with its row must not keep the others here: they are told apart by halves.
Status RetentionService::shed(Seqs seqs, Gone why, const QString &action, std::vector<qint64> &lost)
{
    const Status done
        = m_log.shed({seqs.begin(), seqs.end()}, why, entry(action, qint64(seqs.size()), m_clock.nowUtc()));
    if (done || done.error().code != ErrorCode::NotFound)
        return done;
    if (seqs.size() == 1) {
        lost.push_back(seqs.front());
        return {};
    }
    const std::size_t half = seqs.size() / 2;
    const Status first = shed(seqs.first(half), why, action, lost);
    return first ? shed(seqs.subspan(half), why, action, lost) : first;
}

Status RetentionService::shedAll(Seqs seqs, Gone why, const QString &action, std::vector<qint64> &lost)
{
    const std::size_t before = lost.size();
    for (std::size_t from = 0; from < seqs.size(); from += kBatch) {
        const Seqs batch = seqs.subspan(from, std::min(kBatch, seqs.size() - from));
        if (const Status done = shed(batch, why, action, lost); !done)
            return done;
    }
    const auto here = qint64(lost.size() - before);
    return here == 0 ? Status() : audit(QStringLiteral("expired_lost"), here);
}

Status RetentionService::letCopiesGo(RetentionPlan &plan)
{
    const Status gone = shedAll(plan.copies, Gone::Pruned, QStringLiteral("pruned"), plan.lost);
    return gone ? stamp(kCopies) : gone;
}

// The sealed bytes first: should the power fail in between, the records are still there to be found the next time.
Status RetentionService::letRecordsGo(RetentionPlan &plan, const ReaderStores &stores)
{
    if (!plan.files.empty()) {
        if (const Status noted = audit(QStringLiteral("expired"), qint64(plan.files.size())); !noted)
            return noted;
    }
    std::vector<qint64> own;
    std::vector<EventPlace> others;
    for (const ErasedLink &file : plan.files) {
        if (file.device == m_log.info().device)
            own.push_back(file.seq);
        else
            others.push_back(file);
    }
    if (m_arrivals != nullptr && !others.empty()) {
        if (const Status done = m_arrivals->shed(others, Gone::Erased); !done)
            return done;
    }
    if (const Status done = shedAll(own, Gone::Erased, QStringLiteral("expired_copies"), plan.lost); !done)
        return done;
    const Status gone = erasePlaces({plan.files.begin(), plan.files.end()}, stores);
    return gone ? stamp(kRecords) : gone;
}

Result<RetentionPlan> RetentionService::run(const ReaderStores &stores, ClockIs clock)
{
    if (const Status noted = noteReading(stores); !noted)
        return passOn(noted);
    auto plan = this->plan(stores);
    if (!plan)
        return plan;
    if (clock == ClockIs::Right)
        plan->copiesWait = plan->recordsWait = false;
    const Status copies = plan->copiesWait ? Status() : letCopiesGo(*plan);
    if (!copies)
        return passOn(copies);
    if (plan->recordsWait || stores.empty())
        return plan;
    const Status records = letRecordsGo(*plan, stores), looked = records ? lookAtRemoved(stores) : records;
    return looked ? std::move(plan) : Result<RetentionPlan>(passOn(looked));
}

Status RetentionService::lookAtRemoved(const ReaderStores &stores)
{
    return m_arrivals == nullptr ? Status() : lookAtRemovals(m_log, *m_arrivals, stores, m_clock.nowUtc());
}

// What is told goes with its reason, and not a day later. So soon behind a run that was believed the clock is as well.
Status RetentionService::lookAgain(const ReaderStores &stores)
{
    const auto told = removedTooEarly(m_log);
    if (!told)
        return passOn(told);
    return *told == 0 || stores.empty() ? Status() : lookAtRemoved(stores);
}

Result<RetentionPlan> RetentionService::runWhenDue(const ReaderStores &stores)
{
    const auto copies = isDue(kCopies), records = isDue(kRecords);
    if (!copies || !records)
        return copies ? Result<RetentionPlan>(passOn(records)) : Result<RetentionPlan>(passOn(copies));
    if (!*copies && (!*records || stores.empty())) {
        const Status looked = lookAgain(stores);
        return looked ? RetentionPlan() : Result<RetentionPlan>(passOn(looked));
    }
    return run(stores, ClockIs::AsItSays);
}

} // namespace prystan
