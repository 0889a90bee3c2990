// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicedatabase.h"
#include "outbox.h"
#include "store.h"

namespace prystan::storage {

// A sealed file whose row never came gets its place in the chain: header made and signed by this device.
[[nodiscard]] SealedEvent adoptedEvent(const DeviceFacts &facts, qint64 seq, const QByteArray &prev, QByteArray sealed);

// Brings files and rows into line; the table stands in the source. Whatever cannot be put right now (a full
// disk) is counted and left for the next start: it never keeps a device from opening.
[[nodiscard]] Reconciled reconcile(DeviceDatabase &database, Outbox &outbox, Outbox &spare, const DeviceFacts &facts);

} // namespace prystan::storage
