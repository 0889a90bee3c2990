// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "promises.h"
#include "vaultkeys.h"

#include <QStringList>

namespace prystan::tests {

// Somebody who was given a passphrase to the office's device.
struct KeyHolder {
    QString name;
    QString passphrase;
    Known opens = Known::Yes; // somebody may have taken it away, or not yet have let her in
    QString next = {}; // she chose this one instead
    Known changed = Known::No;
};
using KeyHolders = std::vector<KeyHolder>;

// Of the passphrases after a kill: in words what is wrong, and keys that open everything.
struct Tried {
    QStringList wrong;
    CompartmentKeys keys;
    int passphrases = 0;
};
// Tries them all. What the kill left open is settled, and who opens nothing any more is forgotten.
[[nodiscard]] Tried tryAll(StaffVault &vault, KeyHolders &people);

} // namespace prystan::tests
