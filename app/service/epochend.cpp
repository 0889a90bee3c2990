// SPDX-License-Identifier: GPL-3.0-or-later
#include "epochend.h"

#include "eventlimits.h"
#include "heldkeys.h"
#include "ingest.h"
#include "issuing.h"

#include <algorithm>

namespace prystan {

namespace {

constexpr int kBatch = 200;

// The keys of one epoch; two, where two administrators began it.
std::vector<age::Identity> keysOf(KeyRing &keys, int epoch)
{
    std::vector<age::Identity> own;
    for (std::size_t i = 0; i < keys.epochs().size(); ++i) {
        if (keys.epochs()[i] == epoch)
            own.push_back(*age::Identity::fromKey(keys.identities()[i].key()));
    }
    return own;
}

bool opens(const std::vector<age::Identity> &keys, const QByteArray &sealed)
{
    return !sealed.isEmpty() && age::open(sealed, keys, kLargestContent).has_value();
}

Result<bool> isSetAside(const std::vector<age::Identity> &keys, const ReaderStores &stores)
{
    for (const auto &store : stores) {
        const auto notes = store->quarantine();
        if (!notes)
            return passOn(notes);
        for (const Quarantined &note : *notes) {
            const auto whole = store->quarantinedById(note.id);
            if (!whole)
                return passOn(whole);
            if (*whole && opens(keys, (*whole)->event.sealed))
                return true;
        }
    }
    return false;
}

Result<bool> isInOutbox(const std::vector<age::Identity> &keys, DeviceLog &log)
{
    for (qint64 after = 0;;) {
        const auto events = log.eventsAfter(after, kBatch);
        if (!events)
            return passOn(events);
        if (events->empty())
            return false;
        for (const SealedEvent &event : *events) {
            if (opens(keys, event.sealed))
                return true;
            after = std::max(after, event.header.seq);
        }
    }
}

// A store that was shut for a while has not seen what the others have.
Result<bool> isBehind(ReaderStore &store, const ReaderStores &stores)
{
    const auto own = store.chains();
    if (!own)
        return passOn(own);
    for (const auto &other : stores) {
        const auto chains = other->chains();
        if (!chains)
            return passOn(chains);
        for (const ChainLength &chain : *chains) {
            const auto same = std::ranges::find(*own, chain.device, &ChainLength::device);
            if (same == own->end() || same->seen < chain.seen)
                return true;
        }
    }
    return false;
}

Result<bool> isSomebodyUnheard(KeyRing &keys, int epoch, const Manifest &manifest, const QString &self)
{
    const auto heard = keys.devicesAfter(epoch);
    if (!heard)
        return passOn(heard);
    return std::ranges::any_of(manifest.devices, [&](const DeviceEntry &device) {
        return !device.revoked && device.id != self && !heard->contains(device.id);
    });
}

} // namespace

EpochEnd::EpochEnd(DeviceLog &log, Membership &membership, StaffService &staff, const Clock &clock)
    : m_log(log)
    , m_membership(membership)
    , m_staff(staff)
    , m_clock(clock)
{ }

Result<std::optional<EpochEnd::Hindrance>> EpochEnd::hindrance(ReaderStore &store, int epoch, Delivered delivered)
{
    using Found = std::optional<Hindrance>;
    const RecipientEntry *newest = m_log.manifest().recipient(toWord(store.compartment()));
    if (newest == nullptr || newest->epoch <= epoch)
        return Found(Hindrance::Newest);
    const auto trust = m_staff.trustNow();
    const auto records = m_staff.recordsNow();
    if (!trust || !records)
        return trust ? Result<Found>(passOn(records)) : Result<Found>(passOn(trust));
    const auto keys = keysOf(store.keys(), epoch);
    const auto kept = store.keys().hasOpenedWith(epoch);
    const auto aside = isSetAside(keys, records->stores);
    const auto outbox = isInOutbox(keys, m_log);
    const auto behind = isBehind(store, records->stores);
    const auto unheard = isSomebodyUnheard(store.keys(), epoch, m_log.manifest(), m_log.info().device);
    if (!kept)
        return passOn(kept);
    for (const auto *answer : {&aside, &outbox, &behind, &unheard}) {
        if (!*answer)
            return passOn(*answer);
    }
    if (*kept || *aside)
        return Found(Hindrance::Kept);
    if (*outbox)
        return Found(Hindrance::Outbox);
    if (trust->missing > 0 || *behind)
        return Found(Hindrance::Gaps);
    return *unheard && delivered == Delivered::AsFarAsIsKnown ? Found(Hindrance::Unheard) : Found();
}

// First, so that nobody is told to ask for a key that is gone. Only an administrator can; others leave it listed.
Status EpochEnd::unlist(const QString &compartment, int epoch)
{
    const auto root = m_staff.rootNow();
    Manifest next = m_log.manifest();
    const auto dropped = std::erase_if(next.recipients, [&](const RecipientEntry &entry) {
        return entry.compartment == compartment && entry.epoch == epoch;
    });
    return root && dropped > 0 ? issueManifest(std::move(next), *root, m_membership, m_clock) : Status();
}

Status EpochEnd::carryOut(ReaderStore &store, int epoch)
{
    const QString compartment = toWord(store.compartment());
    const AuditEntry entry{QStringLiteral("destroy_epoch"), compartment, QString::number(epoch), m_clock.nowUtc()};
    if (const Status noted = m_log.audit(entry); !noted)
        return noted;
    if (const Status unlisted = unlist(compartment, epoch); !unlisted)
        return unlisted;
    for (const age::Identity &key : keysOf(store.keys(), epoch)) {
        if (const Status gone = store.keys().destroy(key.recipient()); !gone)
            return gone;
    }
    return {};
}

Result<std::optional<EpochEnd::Hindrance>> EpochEnd::destroy(const QString &compartment, int epoch, Delivered delivered)
{
    const auto records = m_staff.recordsNow();
    if (!records)
        return passOn(records);
    ReaderStore *store = storeOf(compartment, records->stores);
    if (store == nullptr || keysOf(store->keys(), epoch).empty())
        return failure(ErrorCode::NotFound);
    const auto found = hindrance(*store, epoch, delivered);
    if (!found || *found)
        return found;
    const Status done = carryOut(*store, epoch);
    return done ? found : Result<std::optional<Hindrance>>(passOn(done));
}

} // namespace prystan
