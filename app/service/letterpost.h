// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffservice.h"

namespace prystan {

// How the keys of later epochs reach the other staff devices: a public file that the root signed, with a letter for
// each device, compartment and epoch, which that device's letter key alone opens. For an unlocked staff session.
class LetterPost
{
public:
    LetterPost(DeviceLog &log, Membership &membership, StaffService &staff, const Clock &clock);

    // Made anew each time from the keys that are open here, for every other staff device that is listed and not
    // revoked. Refused without the root; Unsupported: too many for one file.
    [[nodiscard]] Result<QByteArray> write();

    struct Read {
        int added = 0;
        int known = 0; // here already, or destroyed here
        int shut = 0; // of a compartment that is not open here
        int unlisted = 0; // of an epoch that this device's manifest does not list: it may need the newer one first
    };
    // Everything is checked before the first key is taken. NotFound: no letter for this device; Refused, Corrupt,
    // WrongSecret: not of this organisation, damaged, not for this device's keys.
    [[nodiscard]] Result<Read> read(const QByteArray &file);

private:
    DeviceLog &m_log;
    Membership &m_membership;
    StaffService &m_staff;
    const Clock &m_clock;
};

} // namespace prystan
