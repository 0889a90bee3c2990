// SPDX-License-Identifier: GPL-3.0-or-later
#include "epochs.h"

#include "heldkeys.h"
#include "issuing.h"
#include "serveraccount.h"

#include <algorithm>

namespace prystan {

namespace {

// Above what the manifest lists, and above a key that a power cut may have left here.
int nextEpoch(const Manifest &manifest, ReaderStore &store)
{
    const RecipientEntry *newest = manifest.recipient(toWord(store.compartment()));
    const std::vector<int> &here = store.keys().epochs();
    return 1 + std::max(newest == nullptr ? 0 : newest->epoch, here.empty() ? 0 : std::ranges::max(here));
}

Epochs::NewKey newKey(const Manifest &manifest, ReaderStore &store)
{
    age::Identity identity = age::Identity::generate();
    const QString key = QString::fromLatin1(identity.recipient().text());
    return {{toWord(store.compartment()), nextEpoch(manifest, store), key}, &store, std::move(identity)};
}

// Whoever watches the place of delivery has no longer chain than an epoch's.
void renewAccounts(Manifest &manifest)
{
    for (DeviceEntry &device : manifest.devices) {
        if (device.revoked || device.verifier.isEmpty())
            continue;
        device.accounts.prepend(crypto::newAccountName(device.mode));
        if (std::size_t(device.accounts.size()) > kMostAccounts)
            device.accounts.removeLast();
    }
}

void takeOut(const std::vector<Epochs::NewKey> &keys)
{
    for (const Epochs::NewKey &key : keys) // one that stays is harmless: nothing is sealed to it
        (void)key.store->keys().drop(key.identity.recipient());
}

Status putIn(const std::vector<Epochs::NewKey> &keys)
{
    for (const Epochs::NewKey &key : keys) {
        if (const Status added = key.store->keys().add(key.entry.epoch, key.identity); !added)
            return added;
    }
    return {};
}

} // namespace

Epochs::Epochs(DeviceLog &log, Membership &membership, StaffService &staff, const Clock &clock)
    : m_log(log)
    , m_membership(membership)
    , m_staff(staff)
    , m_clock(clock)
{ }

Result<std::vector<Epochs::NewKey>> Epochs::makeKeys(const QStringList &compartments, const ReaderStores &stores) const
{
    std::vector<NewKey> keys;
    for (const auto &store : stores) {
        if (compartments.isEmpty() || compartments.contains(toWord(store->compartment())))
            keys.push_back(newKey(m_log.manifest(), *store));
    }
    const bool allOpen
        = std::ranges::all_of(compartments, [&](const QString &word) { return storeOf(word, stores) != nullptr; });
    return allOpen && !keys.empty() ? std::move(keys) : Result<std::vector<NewKey>>(failure(ErrorCode::NotFound));
}

Status Epochs::announce(const std::vector<NewKey> &keys, const SecretBuffer &root)
{
    Manifest next = m_log.manifest();
    for (const NewKey &key : keys)
        next.recipients.push_back(key.entry);
    if (next.recipients.size() > kMostRecipients)
        return failure(ErrorCode::Unsupported);
    renewAccounts(next);
    return issueManifest(std::move(next), root, m_membership, m_clock);
}

Result<std::vector<RecipientEntry>> Epochs::begin(const QStringList &compartments, const HandOut &handOut)
{
    const auto root = m_staff.rootNow();
    if (!root)
        return passOn(root);
    const auto records = m_staff.recordsNow();
    if (!records)
        return passOn(records);
    const auto keys = makeKeys(compartments, records->stores);
    if (!keys)
        return passOn(keys);
    const Status put = putIn(*keys);
    if (!put || !handOut(*keys)) {
        takeOut(*keys);
        return put ? failure(ErrorCode::Io) : passOn(put);
    }
    // What fails from here on may have taken hold: the keys stay, and the sheets are good.
    if (const Status announced = announce(*keys, *root); !announced)
        return passOn(announced);
    std::vector<RecipientEntry> begun;
    for (const NewKey &key : *keys) {
        begun.push_back(key.entry);
        const QString epoch = QString::number(key.entry.epoch);
        if (const Status noted = m_log.audit({QStringLiteral("epoch"), key.entry.compartment, epoch, m_clock.nowUtc()});
            !noted)
            return passOn(noted);
    }
    return begun;
}

} // namespace prystan
