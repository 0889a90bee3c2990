// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicestart.h"
#include "vaultkeys.h"

#include <functional>

// The parts of a new data directory that a founding device and one that was let in have in common.
namespace prystan::storage {

// One database for each identity that the device was given; their keys go into the vault and nowhere else.
// Several epochs of a compartment share its database, and so does the key for letters, which follows from the seed.
[[nodiscard]] Result<CompartmentKeys> makeReaderDatabases(const QString &directory,
                                                          const std::vector<ReaderIdentity> &identities,
                                                          const SecretBuffer &letterSeed);
// Built beside its place and then renamed: a half-made device is never seen. AlreadyExists.
[[nodiscard]] Status buildWhole(const QString &path, const std::function<Status(const QString &workplace)> &build);
[[nodiscard]] Status writeDeviceKey(const QString &directory, const crypto::DeviceKeys &keys);

} // namespace prystan::storage
