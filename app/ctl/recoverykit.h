// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbuffer.h"
#include "store.h"

namespace prystan::ctl {

// The sheets as plain text for a printer, one page each (form feed between them): what it opens, the key as text and
// as a QR code out of block letters, what to do with it, in Dutch and English. Secret from the first to the last byte.
[[nodiscard]] SecretBuffer recoveryKit(const QString &orgName,
                                       const std::vector<storage::DataDirectory::RecoverySheet> &sheets);

struct KitWay {
    int fd = -1; // where the kit goes; -1: the terminal
    std::string printer; // or a printer, through `lp`, from memory
};
// Why it could not go there, a sentence without an end; null: nothing is known against it. To be asked before anything
// is made.
[[nodiscard]] const char *hindrance(const KitWay &way);
// True once all of it is written there; no file is left behind.
[[nodiscard]] bool handOut(const KitWay &way, const SecretBuffer &kit);

} // namespace prystan::ctl
