// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"

#include "onworker.h"
#include "primitives.h"
#include "sealing.h"

#include <algorithm>

namespace prystan {

namespace {

const QString kSetting = QStringLiteral("heartbeat");

} // namespace

Heartbeat::Heartbeat(DeviceLog &log, const Sealer &sealer, const Clock &clock, Worker &worker)
    : m_log(log)
    , m_sealer(sealer)
    , m_clock(clock)
    , m_worker(worker)
{ }

// A clock that was put right may lie on either side of what was noted before.
Result<bool> Heartbeat::isDue() const
{
    const QDateTime now = m_clock.nowUtc();
    const auto isFresh
        = [&](const QDateTime &time) { return time.isValid() && std::abs(time.secsTo(now)) < kHours * qint64(3600); };
    const auto last = m_log.setting(kSetting);
    if (!last && last.error().code != ErrorCode::NotFound)
        return passOn(last);
    const DeviceInfo info = m_log.info();
    if (info.demo || isFresh(info.created) || (last && isFresh(QDateTime::fromString(*last, Qt::ISODate))))
        return false;
    const auto kept = m_log.kept();
    if (!kept)
        return passOn(kept);
    return std::ranges::none_of(*kept, [&](const KeptEvent &event) { return isFresh(event.saved); });
}

Status Heartbeat::beat()
{
    const auto head = m_log.head();
    if (!head)
        return passOn(head);
    EventContent content;
    content.org = m_log.info().org;
    content.device = m_log.info().device;
    content.subject = crypto::randomId(); // each goes by itself
    content.id = crypto::randomId();
    content.submission = {crypto::randomId(), 1, 1};
    content.seq = head->seq + 1;
    content.time = content.spokenAt = m_clock.nowUtc();
    content.author = QStringLiteral("device");
    content.type = EventType::Heartbeat;
    if (const auto mark = m_log.auditHead(); mark && mark->seq > 0)
        content.audit = *mark;
    const auto event = sealEvent(m_log, m_sealer, content, head->sha256);
    if (!event)
        return passOn(event);
    const Status said = m_log.append({*event}, {QStringLiteral("heartbeat"), {}, {}, content.time});
    return said ? m_log.setSetting(kSetting, content.time.toString(Qt::ISODate)) : said;
}

Result<bool> Heartbeat::beatWhenDueNow()
{
    const auto due = isDue();
    if (!due || !*due)
        return due;
    const Status said = beat();
    return said ? Result<bool>(true) : passOn(said);
}

QFuture<Result<bool>> Heartbeat::beatWhenDue()
{
    return onWorker<Result<bool>>(m_worker, [this] { return beatWhenDueNow(); });
}

} // namespace prystan
