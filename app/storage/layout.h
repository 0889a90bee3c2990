// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

// What lies in a data directory, and nothing else does.
namespace prystan::storage {

// device.key, and device.json or, once nothing is being accepted any more, device.db.
[[nodiscard]] bool hasDevice(const QString &directory);
// A device that lost its key: its sealed records may be all that is left, and nobody else may move in.
[[nodiscard]] bool hasRemains(const QString &directory);
// Missing, empty, or emptied by a removal that was cut short (only the lock or a key of nothing is left).
[[nodiscard]] bool isFree(const QString &directory);
// What interrupted writes left behind at the top of the directory; outbox and spare look after themselves.
void removeTemporaryFiles(const QString &directory);
// The key that a grant was sealed to, and the request: no use once the device is there.
void forgetEnrolment(const QString &directory);
// Removes the files of the layout, the device's own after everything else, then the directory, which must be empty by
// then: a file that is not ours is never touched and makes this fail. The caller holds the lock.
[[nodiscard]] Status removeLayout(const QString &directory);

} // namespace prystan::storage
