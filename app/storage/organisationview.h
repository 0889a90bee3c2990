// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicedatabase.h"

namespace prystan::storage {

// What this device knows of its organisation: the newest manifest that the root signed (manifest.json, or its copy in
// device.db), else what the facts say; and the devices that were let in here since. Only a higher sequence is taken.
class OrganisationView
{
public:
    OrganisationView(QString directory, const DeviceDatabase &database, const DeviceFacts &facts);
    [[nodiscard]] const Manifest &manifest() const { return m_whole; }
    // Refused: not signed by the root, another organisation, or not newer. Durable in both places when it returns.
    [[nodiscard]] Status take(const QByteArray &file);
    [[nodiscard]] const QByteArray &file() const { return m_file; } // of the signed one; empty when there is none
    [[nodiscard]] Status letIn(const QByteArray &certificate, const DeviceEntry &device);

private:
    void consider(const QByteArray &file);
    void compose();

    QString m_directory;
    const DeviceDatabase *m_database;
    const DeviceFacts *m_facts;
    QByteArray m_file;
    Manifest m_signed, m_whole;
};

} // namespace prystan::storage
