// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "age.h"
#include "enrolment.h"
#include "signedfile.h"
#include "slip.h"

#include <QStringList>

// Letting a device in, without a network and without typing. The new device is shown the organisation's card; it
// answers with a request; both screens show the same six words; only then is a grant made, sealed to that request. A
// grant file is an age file around:  prystan-grant-v1 N LF, N bytes certificate, then a signed file, kind "grant". It
// is signed by the organisation's root (N = 0), or by a staff device with the root's certificate in front.
namespace prystan {

// Six words out of request and organisation: a request that somebody swapped on the way shows others.
[[nodiscard]] QStringList enrolmentWords(const OrgCard &card, const QByteArray &request);
// The organisation's fingerprint, in words.
[[nodiscard]] QStringList organisationWords(const OrgCard &card);

// What the granting side has in its hands: the root where an administrator is unlocked, else the device's own key.
struct GrantPower {
    OrgCard card;
    QString device; // id of the granting device
    QByteArray certificate; // the root's word about it; not needed with the root itself
    bool holdsRoot = false;
    crypto::Signer sign;
};
// The caller says device, recipients, identities, certificate and time. Refused: not for this power.
[[nodiscard]] Result<QByteArray> sealGrant(DeviceGrant grant, const QByteArray &request, const GrantPower &power);

// Everything is checked before anything is believed. WrongSecret: sealed to another device. Corrupt: damaged.
// Refused: another organisation, another request, a granter who may not.
[[nodiscard]] Result<DeviceGrant> openGrant(const QByteArray &file, const age::Identity &identity, const OrgCard &card,
                                            const QByteArray &request);

} // namespace prystan
