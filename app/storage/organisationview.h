// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicedatabase.h"

#include <set>

namespace prystan::storage {

// What this device knows of its organisation: the newest manifest that the root signed (manifest.json, or its copy in
// device.db), else what the facts say; and the devices that were let in since, here or by another staff device that the
// manifest lists. Only a higher sequence is taken. Whom a device let in that is struck out now, and no manifest lists,
// counts as struck out from its first event on.
class OrganisationView
{
public:
    OrganisationView(QString directory, const DeviceDatabase &database, const DeviceFacts &facts);
    [[nodiscard]] const Manifest &manifest() const { return m_whole; }
    // Refused: not signed by the root, another organisation, or not newer. Durable in both places when it returns.
    [[nodiscard]] Status take(const QByteArray &file);
    [[nodiscard]] const QByteArray &file() const { return m_file; } // of the signed one; empty when there is none
    [[nodiscard]] Status letIn(const QByteArray &certificate, const DeviceEntry &device);
    [[nodiscard]] const std::vector<LetIn> &unlisted() const { return m_unlisted; }
    [[nodiscard]] Status takeLetIn(const std::vector<LetIn> &devices);

private:
    void consider(const QByteArray &file);
    void compose();
    void add(const LetIn &grant);
    void dropListed();
    [[nodiscard]] std::optional<DeviceEntry> entryOf(const LetIn &grant) const;
    [[nodiscard]] bool isToBeTaken(const LetIn &grant) const;

    QString m_directory;
    const DeviceDatabase *m_database;
    const DeviceFacts *m_facts;
    QByteArray m_file;
    Manifest m_signed, m_whole;
    std::vector<LetIn> m_unlisted; // in m_whole, and not struck out
    std::set<QByteArray> m_known; // certificates that lie here, believed or not
};

} // namespace prystan::storage
