// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationview.h"

#include "files.h"
#include "signedfile.h"

namespace prystan::storage {

namespace {

Result<Manifest> openManifest(const QByteArray &file, const QByteArray &root)
{
    const auto json = crypto::openSigned("manifest", file, root);
    return json ? decodeManifest(*json) : Result<Manifest>(passOn(json));
}

QString manifestPath(const QString &directory)
{
    return directory + QStringLiteral("/manifest.json");
}

} // namespace

OrganisationView::OrganisationView(QString directory, const DeviceDatabase &database, const DeviceFacts &facts)
    : m_directory(std::move(directory))
    , m_database(&database)
    , m_facts(&facts)
    , m_signed(manifestFrom(facts))
{
    if (const auto file = readFile(manifestPath(m_directory), crypto::kLargestSigned))
        consider(*file);
    if (const auto copy = database.copy(DeviceDatabase::Copy::Manifest); copy && !copy->isEmpty())
        consider(*copy);
    compose();
}

void OrganisationView::consider(const QByteArray &file)
{
    const auto manifest = openManifest(file, m_facts->root);
    if (!manifest || !supersedes(*manifest, m_signed))
        return;
    m_signed = *manifest;
    m_file = file;
}

// Devices that were let in here and that no manifest lists yet; and this one itself, always.
void OrganisationView::compose()
{
    m_whole = m_signed;
    const auto add = [&](const DeviceEntry &device) {
        if (m_whole.device(device.id) == nullptr)
            m_whole.devices.push_back(device);
    };
    add(manifestFrom(*m_facts).devices.front());
    const auto grants = m_database->grants();
    for (const QByteArray &file : grants ? *grants : std::vector<QByteArray>()) {
        const auto payload = crypto::openSigned("device", file, m_facts->signing.publicKey);
        if (const auto granted = payload ? decodeCertificate(*payload) : Result<DeviceCertificate>(passOn(payload)))
            add(granted->device);
    }
}

Status OrganisationView::take(const QByteArray &file)
{
    const auto manifest = openManifest(file, m_facts->root);
    if (!manifest)
        return passOn(manifest);
    if (!supersedes(*manifest, m_signed) || manifest->org != m_facts->info.org)
        return failure(ErrorCode::Refused);
    if (const Status copied = m_database->putCopy(DeviceDatabase::Copy::Manifest, file); !copied)
        return copied;
    if (const Status written = replaceDurably(manifestPath(m_directory), bytesOf(file)); !written)
        return written;
    m_signed = *manifest;
    m_file = file;
    compose();
    return {};
}

Status OrganisationView::letIn(const QByteArray &certificate, const DeviceEntry &device)
{
    if (const Status stored = m_database->putGrant(device.id, certificate); !stored)
        return stored;
    compose();
    return {};
}

} // namespace prystan::storage
