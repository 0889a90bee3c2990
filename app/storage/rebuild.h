// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QString>

namespace prystan::storage {

// device.db, of which a page cannot be read, gives way to a new one with every row that can; rows that cannot come
// back from their files when outbox and rows are compared. The old one stays as device.db.damaged. Either the whole
// change is on the disk afterwards or none of it. Corrupt when nothing of it can be read.
[[nodiscard]] Status rebuildDeviceDatabase(const QString &directory, const SecretBuffer &key);

} // namespace prystan::storage
