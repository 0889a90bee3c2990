// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "age.h"
#include "dispatch.h"
#include "kdf.h"
#include "look.h"
#include "ports.h"

#include <QString>
#include <memory>

namespace prystan::storage {

// What was found and put right when a directory was opened; all zero after an orderly end.
struct Reconciled {
    int adopted = 0; // files that had no row
    int rowsRestored = 0; // from their files
    int filesRewritten = 0; // from their rows
    int damaged = 0; // no whole copy left, or a file that fits nothing: kept as they are
    int unrepaired = 0; // could not be written now
    bool rebuilt = false; // the device database could not be read and was made anew, from what could
    bool diskFailed = false; // an fsync failed: nothing may be acknowledged until the next start
    int forgotten = 0; // sealed bytes that were to be gone and were still there, or places known by their mark alone
    friend bool operator==(const Reconciled &, const Reconciled &) = default;
};

// A device that has asked to be let in and belongs to nobody yet: its key, what it
// asked (enrol.json) and the key that the answer is sealed to (enrol.key).
class PendingDevice
{
public:
    // Makes the key where there is none; a new request replaces an earlier one. AlreadyExists: an enrolled device.
    [[nodiscard]] static Result<PendingDevice> request(const QString &path, const OrgCard &card, DeviceMode mode);
    [[nodiscard]] static Result<PendingDevice> open(const QString &path); // NotFound
    [[nodiscard]] const OrgCard &card() const { return m_card; }
    [[nodiscard]] const QByteArray &requestBytes() const { return m_request; } // exactly what is shown
    [[nodiscard]] DeviceMode mode() const { return m_mode; }

    // What the grant says, once everything about it was checked; nothing is written yet.
    [[nodiscard]] Result<DeviceGrant> read(const QByteArray &grantFile) const;
    // Makes the device. A staff device needs the passphrase of its first person.
    [[nodiscard]] Result<DeviceInfo> accept(const QByteArray &grantFile, const SecretBuffer &passphrase,
                                            const Clock &clock) const;

private:
    QString m_path;
    OrgCard m_card;
    DeviceMode m_mode = DeviceMode::Kiosk;
    QByteArray m_request;
};

// A data directory: lock, device database, outbox, vault, reader databases (layout in app/DESIGN.md).
// Owner of everything below it; one process at a time.
class DataDirectory
{
public:
    struct InitOptions {
        QString orgName = QStringLiteral("Prystan");
        QString mode = QStringLiteral("staff");
        bool demo = false;
        SecretBuffer passphrase; // of the first staff member; empty: one is generated
        QString staffName = {}; // of the first staff member
        KdfCost cost = {}; // calibratedCost() for a device that is to be used
    };
    // One sheet of the recovery kit: whoever holds it opens the compartment, or is the organisation ("root").
    struct RecoverySheet {
        QString compartment;
        SecretBuffer key; // AGE-SECRET-KEY-1… or PRYSTAN-ROOT-1…
        int epoch = 1;
    };
    struct Created {
        DeviceInfo info;
        SecretBuffer passphrase;
        std::vector<RecoverySheet> kit; // nowhere else once it was printed
    };

    // Makes a new organisation with one device in an empty or missing directory (mode 0700); AlreadyExists.
    [[nodiscard]] static Result<Created> init(const QString &path, const InitOptions &options, const Clock &clock);
    // What is left of an organisation: its recovery kit, and a manifest, which lies on each of its devices.
    struct Remains {
        QByteArray manifestFile;
        SecretBuffer root; // seed
        std::vector<age::Identity> identities;
        qint64 sequence
            = 0; // higher than any that was signed, as far as somebody knows; 0: that of the manifest and one
        SecretBuffer passphrase;
        QString staffName;
        KdfCost cost = {};
    };
    struct Recovered {
        DeviceInfo info;
        qint64 sequence = 0; // of the manifest that lists the new device
        std::vector<RecipientEntry> opens; // compartments and epochs
        std::vector<RecipientEntry> shut; // those whose sheets were missing
    };
    // A new staff device of the same organisation. Refused: a manifest that this root did not sign, a key that is not
    // of this organisation, or none at all, a sequence that is not higher.
    [[nodiscard]] static Result<Recovered> recover(const QString &path, const Remains &remains, const Clock &clock);
    [[nodiscard]] static bool exists(const QString &path);
    // Takes the lock (Locked when another process has it), checks the pragmas, brings outbox and rows
    // into line, migrates. Where Look::Newest finds more than a power cut leaves, it becomes the complete look.
    [[nodiscard]] static Result<std::unique_ptr<DataDirectory>> open(const QString &path, Look look = Look::Complete);
    // Removes every file of the directory; takes the lock first.
    [[nodiscard]] static Status destroy(const QString &path);

    virtual ~DataDirectory() = default;
    [[nodiscard]] virtual DeviceLog &log() = 0;
    [[nodiscard]] virtual const Sealer &sealer() const = 0;
    // A slice of what Look::Newest has left, on the thread that uses the log; false when nothing is left. Ends early
    // when somebody waits.
    virtual bool lookOn(const GiveWay &giveWay) = 0;
    [[nodiscard]] virtual const Reconciled &reconciled() const = 0; // so far
    [[nodiscard]] virtual Membership &membership() = 0;
    // Null on a device that was given no reader key: kiosk, volunteer.
    [[nodiscard]] virtual StaffVault *vault() = 0;
    [[nodiscard]] virtual Dispatch &dispatch() = 0;
    // Null beside no vault, and where the disk does not have it now.
    [[nodiscard]] virtual Arrivals *arrivals() = 0;
    [[nodiscard]] virtual SecretBuffer serverPassword() const = 0; // what this device logs in with
};

} // namespace prystan::storage
