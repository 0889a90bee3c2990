// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolservice.h"

#include "grants.h"
#include "issuing.h"
#include "letterkeys.h"
#include "onworker.h"
#include "primitives.h"
#include "rootkey.h"
#include "serveraccount.h"
#include "vault.h"

#include <algorithm>

namespace prystan {

namespace {

QChar letterOf(DeviceMode mode)
{
    switch (mode) {
    case DeviceMode::Kiosk:
        return u'K';
    case DeviceMode::Volunteer:
        return u'V';
    case DeviceMode::Staff:
    case DeviceMode::Demo:
        break;
    }
    return u'S';
}

bool readsRecords(DeviceMode mode)
{
    return mode == DeviceMode::Staff;
}

// The epoch of an identity is that of its public half.
void nameEpochs(std::vector<ReaderIdentity> &identities, const Manifest &manifest)
{
    for (ReaderIdentity &one : identities) {
        const auto identity = age::Identity::fromKey(SecretBuffer::copyOf(one.identity.bytes()));
        const QString key = identity ? QString::fromLatin1(identity->recipient().text()) : QString();
        const auto entry = std::ranges::find(manifest.recipients, key, &RecipientEntry::key);
        one.epoch = entry == manifest.recipients.end() ? 0 : entry->epoch;
    }
    std::erase_if(identities, [](const ReaderIdentity &one) { return one.epoch == 0; });
}

// The root's word is about who signs; where it delivers changes.
DeviceEntry certified(DeviceEntry device)
{
    device.accounts.clear();
    device.verifier.clear();
    return device;
}

bool holds(const std::vector<ReaderIdentity> &identities, const RecipientEntry &entry)
{
    return std::ranges::any_of(identities, [&](const ReaderIdentity &one) {
        return one.compartment == entry.compartment && one.epoch == entry.epoch;
    });
}

} // namespace

EnrolService::EnrolService(DeviceLog &log, Membership &membership, StaffService &staff, const Clock &clock,
                           Worker &worker)
    : m_log(log)
    , m_membership(membership)
    , m_staff(staff)
    , m_clock(clock)
    , m_worker(worker)
{ }

QString EnrolService::nextLabel(DeviceMode mode) const
{
    int highest = 0;
    for (const DeviceEntry &device : m_log.manifest().devices) {
        if (device.label.startsWith(letterOf(mode)))
            highest = std::max(highest, device.label.mid(1).toInt());
    }
    return letterOf(mode) + QString::number(highest + 1);
}

// Whoever struck it out did so because somebody else may have it, and its key.
bool EnrolService::isStruckOut() const
{
    const DeviceEntry *self = m_log.manifest().device(m_log.info().device);
    return self != nullptr && self->revoked;
}

Result<Asking> EnrolService::lookNow(const QByteArray &request)
{
    const auto keys = m_staff.openKeysNow();
    if (!keys)
        return passOn(keys);
    const auto asked = decodeRequest(request);
    if (!asked || asked->mode == DeviceMode::Demo)
        return failure(ErrorCode::Corrupt);
    if (isStruckOut())
        return failure(ErrorCode::Refused, kStruckOut);
    if (m_log.manifest().device(asked->device) != nullptr)
        return failure(ErrorCode::AlreadyExists);
    const auto own = fromWord<DeviceMode>(m_log.info().mode).value_or(DeviceMode::Kiosk);
    const bool may = mayGrant(own, !keys->root.isEmpty(), asked->mode);
    return Asking{asked->mode, nextLabel(asked->mode), enrolmentWords(card(), request), may};
}

DeviceGrant EnrolService::grantFor(const DeviceEntry &device, OpenKeys keys) const
{
    DeviceGrant grant;
    // It can tell its own verifier, and a code has to hold the rest.
    grant.device = device;
    grant.device.verifier.clear();
    grant.server = m_log.manifest().server;
    grant.time = m_clock.nowUtc();
    if (readsRecords(device.mode)) {
        nameEpochs(keys.identities, m_log.manifest());
        grant.identities = std::move(keys.identities);
        if (!grant.identities.empty())
            grant.letterSeed = WipedBytes(SecretBuffer::random(crypto::kLetterSeedBytes).bytes());
        grant.certificate = crypto::signFile("device", encodeCertificate({card().org, certified(device)}),
                                             crypto::rootKeys(keys.root).secretKey);
    }
    for (const RecipientEntry &entry : m_log.manifest().recipients) {
        if (!holds(grant.identities, entry))
            grant.recipients.push_back(entry);
    }
    return grant;
}

// With the root every device that was let in so far is listed for good; its letter keys stand there alone.
Status EnrolService::enlist(DeviceEntry device, const DeviceGrant &grant, const SecretBuffer &root)
{
    if (root.isEmpty()) {
        const auto signer = [this](const QByteArray &message) { return m_log.sign(message); };
        return m_membership.letIn(crypto::signFile("device", encodeCertificate({card().org, device}), signer), device);
    }
    if (!grant.identities.empty())
        device.letters = crypto::letterRecipients(SecretBuffer::copyOf(grant.letterSeed.bytes()), grant.identities);
    Manifest next = m_log.manifest();
    next.devices.push_back(std::move(device));
    return issueManifest(std::move(next), root, m_membership, m_clock);
}

Result<QByteArray> EnrolService::grantNow(const QByteArray &request)
{
    const auto asking = lookNow(request);
    auto keys = m_staff.openKeysNow();
    if (!asking || !keys)
        return asking ? Result<QByteArray>(passOn(keys)) : Result<QByteArray>(passOn(asking));
    if (!asking->allowed)
        return failure(ErrorCode::Refused);
    const auto asked = decodeRequest(request);
    DeviceEntry device{asked->device, asking->label, asking->mode, asked->key, false, 0, {}};
    device.accounts = {crypto::newAccountName(asking->mode)};
    device.verifier = asked->verifier;
    const SecretBuffer root = keys->root.clone();
    GrantPower power{card(), m_log.info().device, m_membership.certificate(), !root.isEmpty(), {}};
    power.sign = [&](const QByteArray &message) {
        return root.isEmpty() ? m_log.sign(message) : crypto::sign(message, crypto::rootKeys(root).secretKey);
    };
    const DeviceGrant grant = grantFor(device, std::move(*keys));
    auto file = sealGrant(grant, request, power);
    if (!file)
        return file;
    // Noted before it is handed out: nobody holds a grant that is known nowhere. Without the root the others learn of
    // it by this device's next public files; if its disk dies before that, they never do.
    if (const Status listed = enlist(device, grant, root); !listed)
        return passOn(listed);
    if (const Status noted = m_log.audit({QStringLiteral("grant"), device.id, toWord(device.mode), m_clock.nowUtc()});
        !noted)
        return passOn(noted);
    return file;
}

Status EnrolService::strike(DeviceEntry &device)
{
    const auto seen = m_staff.headSeenNow(device.id);
    if (!seen)
        return passOn(seen);
    device.revoked = true;
    device.lastSeq = seen->seq;
    device.lastHead = seen->sha256;
    return {};
}

Status EnrolService::revokeNow(const QString &device)
{
    const auto keys = m_staff.openKeysNow();
    if (!keys)
        return passOn(keys);
    Manifest next = m_log.manifest();
    const auto entry = std::ranges::find(next.devices, device, &DeviceEntry::id);
    if (entry == next.devices.end())
        return failure(ErrorCode::NotFound);
    if (keys->root.isEmpty() || entry->revoked || device == m_log.info().device)
        return failure(ErrorCode::Refused);
    if (const Status struck = strike(*entry); !struck)
        return struck;
    // Whoever has its key may have let in anybody.
    for (const LetIn &one : m_membership.unlisted()) {
        const auto other = std::ranges::find(next.devices, one.device, &DeviceEntry::id);
        if (one.by != device || other == next.devices.end())
            continue;
        if (const Status struck = strike(*other); !struck)
            return struck;
    }
    if (const Status issued = issueManifest(std::move(next), keys->root, m_membership, m_clock); !issued)
        return issued;
    return m_log.audit({QStringLiteral("revoke"), device, {}, m_clock.nowUtc()});
}

Status EnrolService::issue(const Manifest &next)
{
    const auto keys = m_staff.openKeysNow();
    if (!keys)
        return passOn(keys);
    if (keys->root.isEmpty())
        return failure(ErrorCode::Refused);
    return issueManifest(next, keys->root, m_membership, m_clock);
}

Status EnrolService::renewNow()
{
    return issue(m_log.manifest());
}

Status EnrolService::deliverToNow(const std::optional<ServerEntry> &server)
{
    Manifest next = m_log.manifest();
    next.server = server;
    if (const Status issued = issue(next); !issued)
        return issued;
    return m_log.audit({QStringLiteral("server"), {}, {}, m_clock.nowUtc()});
}

Status EnrolService::nameContentKeyNow(const QByteArray &key)
{
    Manifest next = m_log.manifest();
    next.contentKey = key;
    if (const Status issued = issue(next); !issued)
        return issued;
    return m_log.audit({QStringLiteral("content_key"), {}, {}, m_clock.nowUtc()});
}

QFuture<Result<Asking>> EnrolService::look(const QByteArray &request)
{
    return onWorker<Result<Asking>>(m_worker, [this, request] { return lookNow(request); });
}

QFuture<Result<QByteArray>> EnrolService::grant(const QByteArray &request)
{
    return onWorker<Result<QByteArray>>(m_worker, [this, request] { return grantNow(request); });
}

QFuture<Status> EnrolService::revoke(const QString &device)
{
    return onWorker<Status>(m_worker, [this, device] { return revokeNow(device); });
}

} // namespace prystan
