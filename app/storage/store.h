// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kdf.h"
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
    friend bool operator==(const Reconciled &, const Reconciled &) = default;
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
    struct Created {
        DeviceInfo info;
        SecretBuffer passphrase;
    };

    // Makes a new organisation with one device in an empty or missing directory (mode 0700); AlreadyExists.
    [[nodiscard]] static Result<Created> init(const QString &path, const InitOptions &options, const Clock &clock);
    [[nodiscard]] static bool exists(const QString &path);
    // Takes the lock (Locked when another process has it), checks the pragmas, brings outbox and rows
    // into line, migrates.
    [[nodiscard]] static Result<std::unique_ptr<DataDirectory>> open(const QString &path);
    // Removes every file of the directory; takes the lock first.
    [[nodiscard]] static Status destroy(const QString &path);

    virtual ~DataDirectory() = default;
    [[nodiscard]] virtual DeviceLog &log() = 0;
    [[nodiscard]] virtual const Sealer &sealer() const = 0;
    [[nodiscard]] virtual const Reconciled &reconciled() const = 0;
    // Null on a device that was given no reader key: kiosk, volunteer.
    [[nodiscard]] virtual StaffVault *vault() = 0;
};

} // namespace prystan::storage
