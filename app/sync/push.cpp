// SPDX-License-Identifier: GPL-3.0-or-later
#include "push.h"

#include <algorithm>

namespace prystan::sync {

namespace {

constexpr int kFirstDocuments = 100, kMostDocuments = 400;
constexpr qsizetype kFirstBytes = 1 << 20, kMostBytes = 3 << 20; // of sealed bytes; a third more on the wire
constexpr int kMostAsked = 500;
constexpr int kMostErased = 100;

QString idOf(const StoredPlace &stored)
{
    return documentId(stored.account, stored.place.sha256);
}

bool mayBeTooMuch(CouchFault fault)
{
    return fault == CouchFault::TooLarge || fault == CouchFault::Timeout;
}

} // namespace

Push::Push(const OwnStore &own)
    : m_own(own)
    , m_documents(kFirstDocuments)
    , m_bytes(kFirstBytes)
{ }

// What is noted meanwhile carries `since` itself, so that a clock that jumps ends no round late.
TimeSpan Push::latelySince(const QDateTime &since) const
{
    return {since, std::max(since, m_own.clock.nowUtc())};
}

Push::Accounts Push::accounts() const
{
    Accounts accounts;
    for (const DeviceEntry &device : m_own.manifest().devices) {
        if (!device.accounts.isEmpty())
            accounts[device.id] = device.accounts.front();
    }
    return accounts;
}

void Push::putAside(const EventPlace &place)
{
    m_aside.insert(place);
    m_told.refused = qint64(m_aside.size());
}

// One whose device has no account, or that is no event of ours, stays on this device and travels by stick.
Push::Batch Push::batchOf(const std::vector<SealedEvent> &events, const Accounts &accounts)
{
    Batch batch;
    for (const SealedEvent &event : events) {
        const auto account = accounts.find(event.header.device);
        const auto document = account == accounts.end()
            ? Result<Document, WireFault>(Unexpected(WireFault::UnknownAccount))
            : toDocument(event, account->second);
        if (!document) {
            putAside(placeOf(event.header));
            continue;
        }
        batch.documents.push_back(*document);
        batch.places[document->id] = {placeOf(event.header), account->second};
    }
    return batch;
}

// Each turn stores one at least, puts one aside, makes the batch smaller, or is the last.
CouchResult<void> Push::deliver(Couch &couch)
{
    const Accounts all = accounts();
    for (;;) {
        const auto events = m_own.ask<std::vector<SealedEvent>>(
            [&] { return m_own.dispatch.waiting(m_documents, m_bytes, m_aside); });
        if (!events || events->empty())
            return events ? CouchResult<void>() : passOn(events);
        const Batch batch = batchOf(*events, all);
        if (batch.documents.empty())
            continue;
        if (const auto sent = send(couch, batch); !sent)
            return sent;
    }
}

CouchResult<void> Push::send(Couch &couch, const Batch &batch)
{
    const auto outcomes = couch.push(batch.documents);
    if (!outcomes && outcomes.error().fault == CouchFault::Offline) {
        m_documents = std::max(1, int(batch.documents.size() / 2)); // a line that breaks may bear as much
        return passOn(outcomes);
    }
    if (!outcomes)
        return mayBeTooMuch(outcomes.error().fault) ? smaller(outcomes.error(), batch) : passOn(outcomes);
    m_documents = std::min(2 * m_documents, kMostDocuments);
    m_bytes = std::min(2 * m_bytes, kMostBytes);
    return note(batch, *outcomes);
}

CouchResult<void> Push::smaller(const CouchFailure &failure, const Batch &batch)
{
    const std::size_t count = batch.documents.size();
    if (count > 1) {
        m_documents = int(count / 2);
        m_bytes = kFirstBytes;
        return {};
    }
    if (failure.fault != CouchFault::TooLarge)
        return Unexpected(failure);
    putAside(batch.places.begin()->second.place);
    return {};
}

CouchResult<void> Push::note(const Batch &batch, const std::map<QString, Outcome> &outcomes)
{
    const QString self = m_own.device();
    std::vector<StoredPlace> stored;
    bool moved = false, wrongAccount = false;
    for (const auto &[id, place] : batch.places) {
        const auto found = outcomes.find(id);
        const Outcome outcome = found == outcomes.end() ? Outcome::Failed : found->second;
        wrongAccount = wrongAccount || (outcome == Outcome::WrongAccount && place.place.device == self);
        if (outcome == Outcome::Stored)
            stored.push_back(place);
        else if (outcome != Outcome::Failed && !(outcome == Outcome::WrongAccount && place.place.device == self))
            putAside(place.place);
        moved = moved || outcome != Outcome::Failed;
    }
    if (!stored.empty()) {
        const auto told = m_own.tell([&] { return m_own.dispatch.noteStored(stored, m_own.clock.nowUtc()); });
        if (!told)
            return told;
    }
    if (wrongAccount)
        return Unexpected(CouchFailure{CouchFault::Forbidden});
    return moved ? CouchResult<void>() : Unexpected(CouchFailure{CouchFault::ServerError});
}

CouchResult<void> Push::askAgain(Couch &couch, const QDateTime &since)
{
    m_aside.clear(); // whoever refused them may have been something in between
    m_told.refused = 0;
    for (;;) {
        const auto places = m_own.ask<std::vector<StoredPlace>>(
            [&] { return m_own.dispatch.toAskFor(latelySince(since), kMostAsked); });
        if (!places || places->empty())
            return places ? CouchResult<void>() : passOn(places);
        std::set<QString> ids;
        for (const StoredPlace &place : *places)
            ids.insert(idOf(place));
        const auto missing = couch.revsDiff(ids);
        if (!missing)
            return passOn(missing);
        std::vector<StoredPlace> there, lost;
        for (const StoredPlace &place : *places)
            (missing->contains(idOf(place)) ? lost : there).push_back(place);
        const auto told = m_own.tell([&] { return m_own.dispatch.noteAsked(there, lost, since); });
        if (!told)
            return told;
        m_told.lost += qint64(lost.size());
    }
}

// Only a hub's account may; another one learns that from the first answer.
CouchResult<void> Push::erase(Couch &couch, const QDateTime &since)
{
    const Accounts all = accounts();
    while (m_erases) {
        const auto parcels
            = m_own.ask<std::vector<Parcel>>([&] { return m_own.dispatch.toErase(latelySince(since), kMostErased); });
        if (!parcels || parcels->empty())
            return parcels ? CouchResult<void>() : passOn(parcels);
        std::vector<Document> documents;
        std::map<QString, EventPlace> places;
        std::vector<EventPlace> done; // also of those that never had an account: no server can have them
        for (const Parcel &parcel : *parcels) {
            const auto found = all.find(parcel.event.header.device);
            const QString account = !parcel.account.isEmpty() || found == all.end() ? parcel.account : found->second;
            const auto document = toDocument(Tombstone{parcel.event.header, parcel.event.signature}, account);
            if (!document) {
                done.push_back(placeOf(parcel.event.header));
                continue;
            }
            documents.push_back(*document);
            places[document->id] = placeOf(parcel.event.header);
        }
        const auto outcomes = documents.empty() ? CouchResult<std::map<QString, Outcome>>({}) : couch.push(documents);
        if (!outcomes)
            return passOn(outcomes);
        for (const auto &[id, outcome] : *outcomes) {
            if (outcome == Outcome::Stored)
                done.push_back(places.at(id));
        }
        m_erases = !done.empty();
        if (m_erases) {
            const auto told = m_own.tell([&] { return m_own.dispatch.noteErased(done, since); });
            if (!told)
                return told;
        }
    }
    return {};
}

} // namespace prystan::sync
