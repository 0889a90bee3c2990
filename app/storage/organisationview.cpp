// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationview.h"

#include "files.h"
#include "signedfile.h"

#include <algorithm>

namespace prystan::storage {

namespace {

Result<Manifest> openManifest(const QByteArray &file, const QByteArray &root)
{
    const auto json = crypto::openSigned("manifest", file, root);
    return json ? decodeManifest(*json) : Result<Manifest>(passOn(json));
}

// One that writes and reads nothing, or none; and nobody else's: a manifest with an account twice is none.
bool hasWritingAccount(const DeviceEntry &device, const Manifest &manifest)
{
    if (device.accounts.isEmpty())
        return true;
    const QString account = device.accounts.front();
    return device.accounts.size() == 1 && account.startsWith(u'w')
        && std::ranges::none_of(manifest.devices, [&](const DeviceEntry &other) {
               return other.id != device.id && other.accounts.contains(account);
           });
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

// Devices that were let in and that no manifest lists yet; and this one itself, always.
void OrganisationView::compose()
{
    m_whole = m_signed;
    m_unlisted.clear();
    m_known.clear();
    const DeviceEntry self = manifestFrom(*m_facts).devices.front();
    if (m_whole.device(self.id) == nullptr)
        m_whole.devices.push_back(self);
    const auto grants = m_database->grants();
    for (const LetIn &grant : grants ? *grants : std::vector<LetIn>())
        add(grant.by.isEmpty() ? LetIn{grant.device, self.id, grant.certificate} : grant);
}

void OrganisationView::add(const LetIn &grant)
{
    m_known.insert(grant.certificate);
    const auto entry = entryOf(grant);
    if (!entry || m_whole.device(entry->id) != nullptr)
        return;
    m_whole.devices.push_back(*entry);
    if (!entry->revoked)
        m_unlisted.push_back(grant);
}

// What a staff device may say about another without the root, and no more: a kiosk or a volunteer's tablet, with an
// account that reads nothing. The next manifest is made of it, so it must leave that one whole.
std::optional<DeviceEntry> OrganisationView::entryOf(const LetIn &grant) const
{
    const DeviceEntry *signer = m_whole.device(grant.by);
    if (signer == nullptr || m_whole.devices.size() >= kMostDevices)
        return std::nullopt;
    const auto payload = crypto::openSigned("device", grant.certificate, signer->key);
    const auto said = payload ? decodeCertificate(*payload) : Result<DeviceCertificate>(passOn(payload));
    if (!said || said->org != m_facts->info.org || said->device.id != grant.device)
        return std::nullopt;
    DeviceEntry entry = said->device;
    if (!mayGrant(signer->mode, false, entry.mode) || entry.revoked || !hasWritingAccount(entry, m_whole))
        return std::nullopt;
    entry.revoked = signer->revoked;
    return entry;
}

// No entry of a manifest, of this device or of somebody believed gives way.
bool OrganisationView::isToBeTaken(const LetIn &grant) const
{
    const DeviceEntry *there = m_whole.device(grant.device);
    const bool struckWithItsSigner = there != nullptr && there->revoked && m_signed.device(grant.device) == nullptr
        && grant.device != m_facts->info.device;
    if (m_known.contains(grant.certificate) || (there != nullptr && !struckWithItsSigner))
        return false;
    if (std::ranges::count(m_unlisted, grant.by, &LetIn::by) >= std::ptrdiff_t(kMostLetInBy))
        return false;
    const auto entry = entryOf(grant);
    return entry && !entry->revoked;
}

Status OrganisationView::takeLetIn(const std::vector<LetIn> &devices)
{
    bool more = false;
    for (const LetIn &one : devices) {
        if (!isToBeTaken(one))
            continue;
        if (const Status stored = m_database->putGrant(one); !stored)
            return stored;
        if (m_whole.device(one.device) != nullptr)
            compose();
        else
            add(one);
        more = true;
    }
    if (more)
        compose(); // in the order in which a start finds them
    return {};
}

// A manifest says more of them; what cannot be dropped now does no harm.
void OrganisationView::dropListed()
{
    const auto grants = m_database->grants();
    for (const LetIn &grant : grants ? *grants : std::vector<LetIn>()) {
        if (m_signed.device(grant.device) != nullptr)
            (void)m_database->dropGrant(grant.device);
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
    dropListed();
    compose();
    return {};
}

Status OrganisationView::letIn(const QByteArray &certificate, const DeviceEntry &device)
{
    if (const Status stored = m_database->putGrant({device.id, {}, certificate}); !stored)
        return stored;
    compose();
    return {};
}

} // namespace prystan::storage
