// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crashstates.h"
#include "twopeople.h"

// Changes of who may open a staff device, recorded call by call, and the look at a disk after the power failed in the
// middle of one.
namespace prystan::tests {

// What a passphrase does after a cut; Either: it opens everything or nothing.
enum class Opens { Everything, Nothing, Either };

struct KeyHolder {
    QByteArray passphrase;
    Opens first = Opens::Everything; // before one of the two vault files is durably another
    Opens then = Opens::Everything;
};

struct VaultScene {
    QByteArray name;
    Recording recording;
    std::vector<KeyHolder> people;
    bool renews = false; // the databases get other keys
    bool neverNobody = false; // of those that are Either, one opens
    std::size_t turn = 0; // after so many calls one vault file is durably another
    bool complete = false; // the recording explains every byte that lay on the disk at the end
};

struct VaultToll {
    int states = 0, tries = 0; // passphrases tried
    int lockedOut = 0; // who stays opens nothing, or not everything
    int letIn = 0; // who went opens something
    int unfinished = 0; // what the cut left open was not brought to an end by who stays
    VaultToll &operator+=(const VaultToll &more);
    [[nodiscard]] bool isClean() const { return lockedOut + letIn + unfinished == 0; }
    [[nodiscard]] QByteArray inWords() const;
};

using Change = std::function<bool(StaffVault &)>;

// From `begin` on; everybody's passphrases are said by the caller.
[[nodiscard]] VaultScene recordChange(const QString &place, const CrashState &begin, const Change &change);
// `old`: the keys of before, which must open nothing once a removal has come to its end.
[[nodiscard]] VaultToll lookAtVault(const QString &place, const VaultScene &scene, std::size_t calls,
                                    const CompartmentKeys &old, Dice &dice);

} // namespace prystan::tests
