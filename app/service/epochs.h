// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffservice.h"

namespace prystan {

// Epochs of reader keys: a new key for what is sealed from now on. For an unlocked staff session, on the calling
// thread.
class Epochs
{
public:
    Epochs(DeviceLog &log, Membership &membership, StaffService &staff, const Clock &clock);

    struct NewKey {
        RecipientEntry entry; // its public half, as the manifest will list it
        ReaderStore *store = nullptr;
        age::Identity identity;
    };
    // Puts the new keys on paper; false: nobody has them, so that the epoch must not begin.
    using HandOut = std::function<bool(const std::vector<NewKey> &)>;
    // Key on the disk, key on paper, then the manifest: whatever is cut short, nothing is sealed to a key that nobody
    // has. No compartment named: all that are open. Refused without the root; NotFound: a compartment that is not open
    // here; Io: not handed out, and everything is as before.
    [[nodiscard]] Result<std::vector<RecipientEntry>> begin(const QStringList &compartments, const HandOut &handOut);

private:
    [[nodiscard]] Result<std::vector<NewKey>> makeKeys(const QStringList &compartments,
                                                       const ReaderStores &stores) const;
    [[nodiscard]] Status announce(const std::vector<NewKey> &keys, const SecretBuffer &root);

    DeviceLog &m_log;
    Membership &m_membership;
    StaffService &m_staff;
    const Clock &m_clock;
};

} // namespace prystan
