// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicedatabase.h"
#include "devicekeys.h"

namespace prystan::storage {

// How a device finds itself again. Its facts lie in device.json and, as a copy, in device.db; a half that is missing
// or damaged is made anew from the other. A database that cannot be read is set aside as device.db.damaged, and the
// outbox fills the new one: no broken database keeps a child from being registered.
struct StartedDevice {
    DeviceDatabase database;
    DeviceFacts facts;
    bool rebuilt = false; // the database is new; its audit trail begins here
};

// device.key, read into guarded memory. NotFound, Corrupt.
[[nodiscard]] Result<crypto::DeviceKeys> readDeviceKeys(const QString &directory);
// NotFound and Corrupt only when both halves are gone; TooNew, Io, DiskFull as they come.
// Look::Newest: a database that opens is taken as sound.
[[nodiscard]] Result<StartedDevice> startDevice(const QString &directory, const crypto::DeviceKeys &keys,
                                                Look look = Look::Complete);
// device.db first, device.json last and durably: a device whose json is there is whole.
[[nodiscard]] Status writeDevice(const QString &directory, const crypto::DeviceKeys &keys, const DeviceFacts &facts);

} // namespace prystan::storage
