// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

// What lies in a data directory, and nothing else does.
namespace prystan::storage {

[[nodiscard]] bool hasDevice(const QString &directory); // device.key, and device.json or device.db
// Missing, empty, or emptied by a removal that was cut short (only the lock or a key of nothing is left).
[[nodiscard]] bool isFree(const QString &directory);
// What interrupted writes left behind at the top of the directory; outbox and spare look after themselves.
void removeTemporaryFiles(const QString &directory);
// Removes the files of the layout, the device's own after everything else, then the directory, which must be empty by
// then: a file that is not ours is never touched and makes this fail. The caller holds the lock.
[[nodiscard]] Status removeLayout(const QString &directory);

} // namespace prystan::storage
