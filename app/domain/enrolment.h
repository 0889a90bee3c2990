// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest.h"
#include "wipedbytes.h"

// How a device joins without a network: it shows a request, an enrolled device answers with a grant.
// Both fit a QR code (a grant for staff, with its keys, too). Pure; signing and sealing is crypto's and storage's.
namespace prystan {

// Public, handed to the new device first: whom it asks.
struct OrgCard {
    QString org; // id
    QString orgName;
    QByteArray root; // Ed25519: signs the manifests
    friend bool operator==(const OrgCard &, const OrgCard &) = default;
};
[[nodiscard]] QByteArray encodeCard(const OrgCard &card);
[[nodiscard]] Result<OrgCard> decodeCard(const QByteArray &json);

// Public. Nothing in it is trusted until both screens showed the same words.
struct DeviceRequest {
    QString device; // random id
    DeviceMode mode = DeviceMode::Kiosk; // wished for; the grant decides
    QByteArray key; // Ed25519, 32 bytes: signs the device's chain
    QString recipient; // age1…: the grant is sealed to it
    QByteArray verifier; // of its password at the place of delivery
    friend bool operator==(const DeviceRequest &, const DeviceRequest &) = default;
};
[[nodiscard]] QByteArray encodeRequest(const DeviceRequest &request);
[[nodiscard]] Result<DeviceRequest> decodeRequest(const QByteArray &json);

// What a staff device is given beyond public keys; kiosks and volunteers never are.
struct ReaderIdentity {
    QString compartment;
    int epoch = 1;
    WipedBytes identity; // 32 bytes
    friend bool operator==(const ReaderIdentity &, const ReaderIdentity &) = default;
};

struct DeviceGrant {
    OrgCard card;
    QByteArray request; // SHA-256 of the request as it was scanned
    DeviceEntry device; // as the granting side lists it; without letter keys, which it makes itself
    std::vector<RecipientEntry> recipients; // of compartments whose identity is not in here: that one says it as well
    std::optional<ServerEntry> server; // until a manifest says where
    std::vector<ReaderIdentity> identities; // staff only
    WipedBytes letterSeed; // with identities: 32 bytes; what the device's letter keys follow from
    QByteArray certificate; // the root's word about a staff device (signed file); others have none
    QString granter; // device id
    QDateTime time;
    friend bool operator==(const DeviceGrant &, const DeviceGrant &) = default;
};
[[nodiscard]] QByteArray encodeGrant(const DeviceGrant &grant);
// Corrupt also for a kiosk's or volunteer's grant that holds an identity: it must not even be read.
[[nodiscard]] Result<DeviceGrant> decodeGrant(const QByteArray &json);

// The root's word about a staff device, which may let others in from then on: payload of a signed file, kind "device".
struct DeviceCertificate {
    QString org;
    DeviceEntry device;
    friend bool operator==(const DeviceCertificate &, const DeviceCertificate &) = default;
};
[[nodiscard]] QByteArray encodeCertificate(const DeviceCertificate &certificate);
[[nodiscard]] Result<DeviceCertificate> decodeCertificate(const QByteArray &json);

// May a device of `granter`'s mode let in one of `wanted`? Staff for kiosks and volunteers; for staff only an
// administrator, who holds the organisation's root.
[[nodiscard]] bool mayGrant(DeviceMode granter, bool holdsRoot, DeviceMode wanted);

} // namespace prystan
