// SPDX-License-Identifier: GPL-3.0-or-later
#include "unverified.h"

#include "eventlimits.h"
#include "fold.h"
#include "heldkeys.h"
#include "ingest.h"
#include "verifier.h"
#include "vouching.h"

#include <QJsonDocument>
#include <algorithm>
#include <set>

namespace prystan {

namespace {

constexpr qint64 kMostMissing = 1'000'000; // of one device; more tells nobody anything
constexpr qsizetype kLongestName = 80, kLongestType = 40, kShortId = 6;

// Who forged it may have written anything.
QString harmless(const QString &text, qsizetype most)
{
    QString shown;
    for (const QChar c : text) {
        if (c.isPrint() && c.category() != QChar::Other_Format && !c.isSurrogate())
            shown += c;
    }
    return shown.simplified().left(most);
}

QJsonObject objectIn(const QByteArray &plain)
{
    const QByteArray json = plain.trimmed();
    return isTooDeep(json) ? QJsonObject() : QJsonDocument::fromJson(json).object();
}

void tell(UnverifiedEvent &shown, const QJsonObject &json, QDate today)
{
    shown.opened = true;
    shown.type = harmless(json[u"type"].toString(), kLongestType);
    const Person person = personFromBody({}, json[u"body"].toObject());
    const PersonName &name = person.name;
    shown.name = harmless(QStringList{name.given, name.patronymic, name.family}.join(u' '), kLongestName);
    shown.age = ageOn(person.birth, today);
    shown.estimated = person.birth.kind != BirthKind::Date;
}

UnverifiedEvent noteOf(const Quarantined &one, const TrustInput &input)
{
    UnverifiedEvent shown;
    shown.id = one.id;
    shown.device = harmless(deviceName(input.manifest, one.event.header.device), kLongestType);
    shown.seq = one.event.header.seq;
    shown.doubt = fromWord<Doubt>(one.reason).value_or(Doubt::Unreadable);
    shown.received = one.received;
    shown.owner = one.owner;
    shown.ownedAt = one.ownedAt;
    // A clock that was turned back must not silence the alarm.
    const qint64 waited = one.received.secsTo(input.now);
    shown.overdue = one.owner.isEmpty() && (waited < 0 || waited >= kOverdueMinutes * 60LL);
    return shown;
}

Status tellWhole(UnverifiedEvent &shown, const TrustInput &input)
{
    const auto one = quarantinedById(shown.id, input.stores);
    if (!one)
        return passOn(one);
    if (!*one)
        return {};
    const auto plain
        = (*one)->takenBack ? std::optional((*one)->content) : openUnverified((*one)->event.sealed, input.stores);
    if (plain)
        tell(shown, objectIn(*plain), input.today);
    const auto event = releasable(**one, input.stores);
    if (!event)
        return passOn(event);
    shown.releasable = event->has_value();
    return {};
}

bool comesBefore(const UnverifiedEvent &a, const UnverifiedEvent &b)
{
    const auto rank = [](const UnverifiedEvent &e) { return e.overdue ? 0 : e.owner.isEmpty() ? 1 : 2; };
    return std::tuple(rank(a), a.received, a.device, a.seq, a.id)
        < std::tuple(rank(b), b.received, b.device, b.seq, b.id);
}

bool waitsForKey(const Quarantined &one)
{
    return one.reason == toWord(Doubt::KeyToCome);
}

// Sealed with a key that has not come yet, each once.
Result<int> closedEvents(const ReaderStores &stores)
{
    std::set<QByteArray> ids;
    for (const auto &store : stores) {
        const auto count = store->quarantineCount();
        if (!count)
            return passOn(count);
        if (*count == 0)
            continue;
        const auto own = store->quarantine();
        if (!own)
            return passOn(own);
        for (const Quarantined &one : *own) {
            if (waitsForKey(one))
                ids.insert(one.id);
        }
    }
    return int(ids.size());
}

// Each once; who took care of it in any store takes care of it.
Result<std::vector<UnverifiedEvent>> notes(const TrustInput &input)
{
    std::map<QByteArray, UnverifiedEvent> found;
    for (const auto &store : input.stores) {
        const auto own = store->quarantine();
        if (!own)
            return passOn(own);
        for (const Quarantined &one : *own) {
            if (input.released.contains(one.id) || waitsForKey(one))
                continue;
            const auto [at, fresh] = found.try_emplace(one.id, noteOf(one, input));
            if (!fresh && at->second.owner.isEmpty() && !one.owner.isEmpty())
                at->second = noteOf(one, input);
        }
    }
    std::vector<UnverifiedEvent> events;
    events.reserve(found.size());
    for (auto &[id, event] : found)
        events.push_back(std::move(event));
    std::ranges::sort(events, comesBefore);
    return events;
}

// The longest that any store knows: one that was shut for a while lags behind until it is read again.
Result<std::map<QString, std::pair<ChainLength, ReaderStore *>>> longestChains(const ReaderStores &stores)
{
    std::map<QString, std::pair<ChainLength, ReaderStore *>> longest;
    for (const auto &store : stores) {
        const auto chains = store->chains();
        if (!chains)
            return passOn(chains);
        for (const ChainLength &chain : *chains) {
            auto &known = longest[chain.device];
            if (known.second == nullptr || chain.seen > known.first.seen)
                known = {chain, store.get()};
        }
    }
    return longest;
}

qint64 madeBy(const QString &device, const ChainLength &chain, const DeviceEntry *entry, const TrustInput &input)
{
    if (entry != nullptr && entry->revoked) // what came later is the thief's
        return entry->lastSeq;
    const auto head = input.heads.find(device);
    return std::max(chain.last, head == input.heads.end() ? 0 : head->second);
}

// An erased one is known, not missing, where the next link names it: an erasure alone proves nothing.
void addErased(std::set<qint64> &known, const std::vector<EventHeader> &links, const std::set<ErasedLink> &erased)
{
    for (const EventHeader &link : links) {
        if (erased.contains({link.device, link.seq - 1, link.prev}))
            known.insert(link.seq - 1);
    }
}

Status findGaps(DeviceChain &shown, const QString &device, ReaderStore *store, const TrustInput &input)
{
    std::vector<EventHeader> links;
    if (store != nullptr) {
        auto own = store->links(device, 1, shown.made);
        if (!own)
            return passOn(own);
        links = std::move(*own);
    }
    std::set<qint64> known;
    for (const EventHeader &link : links)
        known.insert(link.seq);
    addErased(known, links, {input.erased.begin(), input.erased.end()});
    shown.seen = qint64(known.size());
    constexpr std::size_t kMostListed = 1000;
    for (qint64 seq = 1; seq <= shown.made && shown.missing.size() < kMostListed; ++seq) {
        if (!known.contains(seq))
            shown.missing.push_back(seq);
    }
    return {};
}

Result<DeviceChain> chainOf(const QString &device, const std::pair<ChainLength, ReaderStore *> &chain,
                            const TrustInput &input)
{
    const DeviceEntry *entry = input.manifest.device(device);
    DeviceChain shown;
    shown.label = harmless(deviceName(input.manifest, device), kLongestType);
    shown.mode = entry != nullptr ? toWord(entry->mode) : QString();
    shown.revoked = entry != nullptr && entry->revoked;
    shown.made = madeBy(device, chain.first, entry, input);
    shown.seen = chain.first.seen;
    if (const auto heard = input.heard.find(device); heard != input.heard.end())
        shown.heard = heard->second;
    shown.silent = entry != nullptr && !shown.revoked && shown.heard.isValid()
        && shown.heard < input.now.addSecs(-kSilentHours * qint64(3600));
    if (shown.seen != shown.made || chain.first.last != shown.made) {
        if (const Status done = findGaps(shown, device, chain.second, input); !done)
            return passOn(done);
    }
    return shown;
}

} // namespace

QString deviceName(const Manifest &manifest, const QString &device)
{
    const DeviceEntry *entry = manifest.device(device);
    return entry != nullptr && !entry->label.isEmpty() ? entry->label : device.left(kShortId);
}

// Where there is nothing to wait for, as on most days, no key is looked at: this is asked at every reading.
Result<std::set<Compartment>> awaitedCompartments(const Manifest &manifest, const ReaderStores &stores)
{
    const auto closed = closedEvents(stores);
    if (!closed || *closed == 0)
        return closed ? std::set<Compartment>() : Result<std::set<Compartment>>(passOn(closed));
    const auto keys = awaitedKeys(manifest, stores);
    if (!keys)
        return passOn(keys);
    std::set<Compartment> compartments;
    for (const RecipientEntry &entry : *keys) {
        if (const auto compartment = fromWord<Compartment>(entry.compartment))
            compartments.insert(*compartment);
    }
    return compartments;
}

Result<TrustState> trustState(const TrustInput &input)
{
    const auto events = notes(input);
    auto chains = longestChains(input.stores);
    if (!events || !chains)
        return events ? Result<TrustState>(passOn(chains)) : Result<TrustState>(passOn(events));
    const auto awaited = awaitedKeys(input.manifest, input.stores);
    const auto closed = closedEvents(input.stores);
    if (!awaited || !closed)
        return awaited ? Result<TrustState>(passOn(closed)) : Result<TrustState>(passOn(awaited));
    TrustState state;
    state.awaited = int(awaited->size());
    state.closed = *closed;
    state.setAside = int(events->size());
    state.unowned = int(std::ranges::count_if(*events, [](const auto &e) { return e.owner.isEmpty(); }));
    state.overdue = int(std::ranges::count_if(*events, &UnverifiedEvent::overdue));
    for (const DeviceEntry &entry : input.manifest.devices)
        chains->try_emplace(entry.id);
    for (const auto &[device, chain] : *chains) {
        auto shown = chainOf(device, chain, input);
        if (!shown)
            return passOn(shown);
        state.missing += std::min(kMostMissing, shown->made - shown->seen);
        state.devices.push_back(std::move(*shown));
    }
    std::ranges::sort(state.devices, {}, [](const DeviceChain &c) { return std::tuple(c.made == c.seen, c.label); });
    return state;
}

Result<std::vector<UnverifiedEvent>> unverifiedEvents(const TrustInput &input)
{
    auto events = notes(input);
    if (!events)
        return events;
    if (events->size() > kMostShown)
        events->resize(kMostShown);
    for (UnverifiedEvent &event : *events) {
        if (const Status told = tellWhole(event, input); !told)
            return passOn(told);
    }
    return events;
}

} // namespace prystan
