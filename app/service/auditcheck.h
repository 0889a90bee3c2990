// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <set>

namespace prystan {

// What the audit chain looks like. Within itself it shows every row that was changed, taken out or moved; that its
// end was cut, or that all of it was made anew, only the marks inside this device's own events tell. What was
// written after the newest mark has no such witness yet.
struct AuditVerdict {
    enum class Finding { Whole, Changed, Cut };
    Finding finding = Finding::Whole;
    qint64 row = 0; // the first that does not fit, or is missing
    qint64 rows = 0; // how many there are
    qint64 marks = 0; // how many were compared
    qint64 witnessed = 0; // up to this row
};
[[nodiscard]] Result<AuditVerdict> auditVerdict(DeviceLog &log, const std::set<AuditMark> &marks);

} // namespace prystan
