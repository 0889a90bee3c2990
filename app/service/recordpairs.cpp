// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpairs.h"

#include "onworker.h"
#include "projection.h"

#include <algorithm>

namespace prystan {

namespace {

std::optional<Likeness> likenessOf(const Projection &records, const RecordPair &pair, QDate today)
{
    const auto one = records.traitsOf(pair.one), other = records.traitsOf(pair.other);
    if (!one || !other)
        return std::nullopt;
    return compare(*one, *other, compareNames(*one, *other), today);
}

bool isOpen(const Projection &records, const QString &subject)
{
    const auto row = records.row(subject);
    return row && row->access == Access::Open;
}

bool isChild(const Projection &records, const QString &subject)
{
    const auto row = records.row(subject);
    return row && row->child;
}

} // namespace

RecordPairs::RecordPairs(StaffService &staff, const Clock &clock, Worker &worker)
    : m_staff(staff)
    , m_clock(clock)
    , m_worker(worker)
{ }

// Whether both may be opened is known before either is: nothing is written down of what is not shown.
Result<OpenedPair> RecordPairs::openNow(const QString &one, const QString &other, const QString &reason)
{
    const auto records = m_staff.recordsSoFarNow();
    if (!records)
        return passOn(records);
    const Projection &projection = records->projection;
    if (one == other || !isOpen(projection, one) || !isOpen(projection, other))
        return failure(ErrorCode::NotFound);
    if (reason.isEmpty() && (isChild(projection, one) || isChild(projection, other)))
        return failure(ErrorCode::Refused);
    OpenedPair pair;
    pair.upTo = projection.changesSince(projection.made(), 0).last;
    pair.likeness = likenessOf(projection, {one, other}, m_clock.today());
    pair.decided = projection.comparison({one, other});
    auto first = m_staff.openPersonNow(one, reason);
    if (!first)
        return passOn(first);
    auto second = m_staff.openPersonNow(other, reason);
    if (!second)
        return passOn(second);
    pair.one = std::move(*first);
    pair.other = std::move(*second);
    return pair;
}

Result<std::optional<OpenedPair>> RecordPairs::newsNow(const QString &one, const QString &other, const QString &reason,
                                                       qint64 upTo)
{
    const auto records = m_staff.recordsSoFarNow();
    if (!records)
        return passOn(records);
    const Projection &projection = records->projection;
    if (projection.made() <= upTo && !projection.changedSince(one, upTo) && !projection.changedSince(other, upTo))
        return std::optional<OpenedPair>();
    auto pair = openNow(one, other, reason);
    return pair ? Result<std::optional<OpenedPair>>(std::move(*pair)) : passOn(pair);
}

Result<std::vector<ComparedRecord>> RecordPairs::comparedWithNow(const QString &subject)
{
    const auto records = m_staff.recordsSoFarNow();
    if (!records)
        return passOn(records);
    const auto record = records->projection.open(subject);
    auto compared = record ? record->compared : std::vector<ComparedRecord>();
    std::erase_if(compared, [](const ComparedRecord &one) { return one.row.access != Access::Open; });
    return compared;
}

QFuture<Result<OpenedPair>> RecordPairs::open(const QString &one, const QString &other, const QString &reason)
{
    return onWorker<Result<OpenedPair>>(m_worker, [this, one, other, reason] { return openNow(one, other, reason); });
}

QFuture<Result<std::optional<OpenedPair>>> RecordPairs::news(const QString &one, const QString &other,
                                                             const QString &reason, qint64 upTo)
{
    return onWorker<Result<std::optional<OpenedPair>>>(
        m_worker, [this, one, other, reason, upTo] { return newsNow(one, other, reason, upTo); });
}

QFuture<Result<std::vector<ComparedRecord>>> RecordPairs::comparedWith(const QString &subject)
{
    return onWorker<Result<std::vector<ComparedRecord>>>(m_worker,
                                                         [this, subject] { return comparedWithNow(subject); });
}

} // namespace prystan
