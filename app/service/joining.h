// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grants.h"
#include "ports.h"

namespace prystan {

// A device that belongs to nobody yet.
class Joining
{
public:
    struct Asked {
        OrgCard card;
        QByteArray request; // exactly what is shown
    };
    virtual ~Joining() = default;
    [[nodiscard]] virtual std::optional<Asked> asked() const = 0; // also from before a restart
    [[nodiscard]] virtual Result<Asked> ask(const OrgCard &card, DeviceMode mode) = 0;
    // Checks everything, writes nothing. WrongSecret: for another device; Refused, Corrupt.
    [[nodiscard]] virtual Result<DeviceGrant> read(const QByteArray &grant) const = 0;
    // Makes the device; the passphrase is that of the first person of a staff device. Takes a second.
    [[nodiscard]] virtual Status accept(const QByteArray &grant, const SecretBuffer &passphrase) = 0;
};

// Slips travel on a stick where there is no scanner: one file each, "prystan-card.txt" and its kin.
class SlipDrive
{
public:
    virtual ~SlipDrive() = default;
    // The newest of that kind on any stick; NotFound.
    [[nodiscard]] virtual Result<QByteArray> read(Slip kind) = 0;
    // Written, synced and read back; the name of the file. NotFound: no stick.
    [[nodiscard]] virtual Result<QString> write(Slip kind, const QByteArray &text, const QString &label) = 0;
};

} // namespace prystan
