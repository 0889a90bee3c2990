// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcheck.h"

namespace prystan {

using Finding = AuditVerdict::Finding;

Result<AuditVerdict> auditVerdict(DeviceLog &log, const std::set<AuditMark> &marks)
{
    const auto head = log.auditHead();
    if (!head)
        return passOn(head);
    AuditVerdict verdict{Finding::Whole, 0, head->seq, qint64(marks.size()), marks.empty() ? 0 : marks.rbegin()->seq};
    const Status chain = log.checkAudit();
    if (!chain && chain.error().code != ErrorCode::Corrupt)
        return passOn(chain);
    if (!chain) {
        verdict.finding = Finding::Changed;
        verdict.row = chain.error().detail;
        return verdict;
    }
    for (const AuditMark &mark : marks) {
        const auto hash = log.auditHash(mark.seq);
        if (!hash && hash.error().code != ErrorCode::NotFound)
            return passOn(hash);
        if (hash && *hash == mark.hash)
            continue;
        verdict.finding = hash ? Finding::Changed : Finding::Cut;
        verdict.row = hash ? mark.seq : head->seq + 1;
        return verdict;
    }
    return verdict;
}

} // namespace prystan
