// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicekeys.h"
#include "enrolment.h"
#include "ports.h"

namespace prystan::storage {

// What a device knows about itself; fixed when it was enrolled. Lies in device.json, in the clear and written once,
// with a copy in device.db: whichever of the two is lost is made anew from the other. Holds no secret but the signing
// key, which is in neither: it follows from device.key.
struct DeviceFacts {
    DeviceInfo info;
    QByteArray root; // Ed25519 of the organisation
    QByteArray certificate; // the root's word about this device (signed file, kind "device"); staff only
    std::vector<RecipientEntry> recipients; // as granted: where no manifest can be read, this is whom to seal to
    crypto::SigningKeyPair signing;
    QByteArray verifier; // of the password at the place of delivery; follows from device.key, as the signing key does
    QString account = {}; // there, as granted, until a manifest lists another
    std::optional<ServerEntry> server = {}; // as granted, until a manifest says where
};

[[nodiscard]] QByteArray encodeFacts(const DeviceFacts &facts);
[[nodiscard]] Result<DeviceFacts> decodeFacts(const QByteArray &json,
                                              const crypto::DeviceKeys &keys); // Corrupt, TooNew
// Of a device whose other facts are told next.
[[nodiscard]] DeviceFacts factsOf(const DeviceInfo &info, const crypto::DeviceKeys &keys);

// What the facts alone say of the organisation: sequence 0, so that any signed manifest takes its place.
[[nodiscard]] Manifest manifestFrom(const DeviceFacts &facts);

} // namespace prystan::storage
