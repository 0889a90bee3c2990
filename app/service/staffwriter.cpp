// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffwriter.h"

#include "eventlimits.h"
#include "primitives.h"
#include "sealing.h"
#include "staffservice.h"

#include <algorithm>

namespace prystan {

StaffWriter::StaffWriter(DeviceLog &log, const Sealer &sealer, StaffService &staff, const Clock &clock)
    : m_log(log)
    , m_sealer(sealer)
    , m_staff(staff)
    , m_clock(clock)
{ }

Status StaffWriter::write(const std::vector<StaffDraft> &drafts, const Audit &audit)
{
    auto head = m_log.head();
    if (!head)
        return passOn(head);
    EventContent content;
    content.org = m_log.info().org;
    content.device = m_log.info().device;
    content.time = content.spokenAt = m_clock.nowUtc();
    content.author = m_staff.self();
    if (const auto mark = m_log.auditHead(); mark && mark->seq > 0)
        content.audit = *mark;
    std::vector<SealedEvent> events;
    for (const StaffDraft &draft : drafts) {
        if (const int left = int(drafts.size() - events.size()); events.size() % kMostParts == 0)
            content.submission = {crypto::randomId(), 0, std::min(left, kMostParts)};
        content.compartment = draft.event.compartment;
        content.subject = draft.event.subject;
        content.type = draft.event.type;
        content.body = draft.event.body;
        content.seen = draft.seen;
        content.id = crypto::randomId();
        content.seq = ++head->seq;
        content.submission.part++;
        auto event = sealEvent(m_log, m_sealer, content, head->sha256);
        if (!event)
            return passOn(event);
        head->sha256 = event->header.sha256;
        events.push_back(std::move(*event));
    }
    return m_log.append(events, {audit.action, audit.subject, audit.reason, m_clock.nowUtc()});
}

} // namespace prystan
