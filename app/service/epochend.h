// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffservice.h"

namespace prystan {

// The end of an epoch: its key is destroyed on this device, so that what was sealed with it stays shut here for good.
// For an unlocked staff session.
class EpochEnd
{
public:
    EpochEnd(DeviceLog &log, Membership &membership, StaffService &staff, const Clock &clock);

    // What stands against it: something that only this key opens is here, or may still come.
    enum class Hindrance {
        Newest, // something is sealed to it right now
        Kept, // opened with it, or set aside, and still here
        Outbox, // a sealed file on this device
        Gaps, // places in some device's chain that nobody here has seen
        Unheard, // a device of which nothing sealed with a later key has come
    };
    enum class Delivered { AsFarAsIsKnown, SomebodySaysSo }; // SomebodySaysSo: Unheard stands against nothing
    // Nothing: it is destroyed; with the root, the next manifest does not list it either. NotFound: no such key here.
    [[nodiscard]] Result<std::optional<Hindrance>> destroy(const QString &compartment, int epoch, Delivered delivered);

private:
    [[nodiscard]] Result<std::optional<Hindrance>> hindrance(ReaderStore &store, int epoch, Delivered delivered);
    [[nodiscard]] Status unlist(const QString &compartment, int epoch);
    [[nodiscard]] Status carryOut(ReaderStore &store, int epoch);

    DeviceLog &m_log;
    Membership &m_membership;
    StaffService &m_staff;
    const Clock &m_clock;
};

} // namespace prystan
