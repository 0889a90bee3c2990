// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace prystan {

class StaffService;

struct StaffDraft {
    EventDraft event;
    QStringList seen;
};

// Writes what the unlocked staff member says: sealed, in her name, durable before anything follows from it.
class StaffWriter
{
public:
    static constexpr qsizetype kMostSeen = 1000; // of one subject; more says nothing more

    StaffWriter(DeviceLog &log, const Sealer &sealer, StaffService &staff, const Clock &clock);

    struct Audit {
        QString action, subject, reason;
    };
    // One submission, or several where it is more than fits one.
    [[nodiscard]] Status write(const std::vector<StaffDraft> &drafts, const Audit &audit);

private:
    DeviceLog &m_log;
    const Sealer &m_sealer;
    StaffService &m_staff;
    const Clock &m_clock;
};

} // namespace prystan
