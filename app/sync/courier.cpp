// SPDX-License-Identifier: GPL-3.0-or-later
#include "courier.h"

#include "removals.h"

namespace prystan::sync {

namespace {

constexpr qint64 kClockSeconds = 15LL * 60;
constexpr qint64 kRules = 1; // documents in the database that are no events
constexpr qint64 kAskAfterSeconds = 24LL * 3600;

// A clock that was put back must not keep anything from being asked.
bool isLately(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() && std::abs(time.secsTo(now)) < kAskAfterSeconds;
}

bool isReached(CouchFault fault)
{
    return fault == CouchFault::Unauthorised || fault == CouchFault::Forbidden || fault == CouchFault::NotFound
        || fault == CouchFault::ServerFull || fault == CouchFault::ServerError || fault == CouchFault::Rejected;
}

} // namespace

Courier::Courier(const OwnStore &own)
    : m_own(own)
    , m_push(own)
    , m_files(own)
{
    if (own.arrivals != nullptr)
        m_pull.emplace(own);
}

CouchResult<void> Courier::deliver(Couch &couch)
{
    if (const auto done = m_push.deliver(couch); !done)
        return done;
    const QDateTime now = m_own.clock.nowUtc();
    if (isLately(m_asked, now))
        return m_push.erase(couch, m_asked);
    const qint64 lost = m_push.told().lost;
    if (const auto asked = m_push.askAgain(couch, now); !asked)
        return asked;
    if (m_pull && m_push.told().lost > lost) {
        if (const auto anew = m_pull->startOver(); !anew)
            return anew;
    }
    m_asked = now;
    if (const auto again = m_push.deliver(couch); !again)
        return again;
    return m_push.erase(couch, m_asked);
}

// A server that came back from a backup gives numbers out again: what has one that was passed already would never be
// read. So whenever something is missing, the feed is read from its start, once a day.
CouchResult<bool> Courier::fetch(Couch &couch)
{
    const auto more = m_pull->takeAll(couch);
    if (!more || *more)
        return more;
    const auto missing = misses();
    const QDateTime now = m_own.clock.nowUtc();
    if (!missing || !*missing || isLately(m_reread, now))
        return missing ? CouchResult<bool>(false) : missing;
    m_reread = now;
    const auto anew = m_pull->startOver();
    return anew ? m_pull->takeAll(couch) : CouchResult<bool>(passOn(anew));
}

CouchResult<bool> Courier::misses() const
{
    const auto withheld = m_files.withheld();
    if (!withheld || !withheld->isEmpty())
        return withheld ? CouchResult<bool>(true) : passOn(withheld);
    return m_own.ask<bool>([this]() -> Result<bool> {
        const auto known = m_own.arrivals->known();
        const auto head = m_own.log.head();
        if (!known || !head)
            return failure(ErrorCode::Io);
        qint64 places = head->seq;
        for (const ChainLength &chain : *known) {
            places += chain.seen;
            if (chain.seen < chain.last)
                return true;
        }
        return places + kRules < m_pull->documentsThere();
    });
}

CouchResult<bool> Courier::round(Couch &couch, bool mayFetch)
{
    const auto done = wholeRound(couch, mayFetch);
    if (const QDateTime there = couch.serverTime(); there.isValid())
        m_clockWrong = std::abs(there.secsTo(m_own.clock.nowUtc())) > kClockSeconds;
    return done;
}

// A server that takes nothing may still have the manifest that says why: another account, another server.
CouchResult<bool> Courier::wholeRound(Couch &couch, bool mayFetch)
{
    const auto delivered = deliver(couch);
    if (!delivered && !isReached(delivered.error().fault))
        return passOn(delivered);
    const auto fetched = m_files.fetch(couch);
    if (!delivered || !fetched)
        return delivered ? passOn(fetched) : passOn(delivered);
    bool more = false;
    if (m_pull && mayFetch) {
        const auto taken = fetch(couch);
        if (!taken)
            return taken;
        more = *taken;
        if (const auto explained = m_files.explain(); !explained)
            return passOn(explained);
    }
    const auto told = m_files.publish(couch);
    return told ? CouchResult<bool>(more) : passOn(told);
}

CouchResult<bool> Courier::listen(Couch &couch, std::chrono::seconds wait)
{
    if (!m_pull)
        return false;
    const qint64 before = m_pull->told().taken;
    const auto more = m_pull->takePage(couch, wait);
    return more ? CouchResult<bool>(*more || m_pull->told().taken > before) : more;
}

CouchResult<DeliveryState> Courier::state() const
{
    const auto counts = m_own.ask<DispatchCounts>([this] { return m_own.dispatch.counts(); });
    if (!counts)
        return passOn(counts);
    auto withheld = m_files.withheld();
    if (!withheld)
        return passOn(withheld);
    const auto removed = m_own.arrivals == nullptr
        ? CouchResult<qint64>(0)
        : m_own.ask<qint64>([this] { return removalsToTell(m_own.log, *m_own.arrivals, m_own.clock.nowUtc()); });
    if (!removed)
        return passOn(removed);
    DeliveryState state;
    state.waiting = counts->waiting;
    state.stored = counts->stored;
    state.received = counts->received;
    state.lastStored = counts->lastStored;
    state.lost = m_push.told().lost;
    state.refused = m_push.told().refused;
    state.garbage = m_pull ? m_pull->told().garbage : 0;
    state.arrived = m_pull ? m_pull->told().taken : 0;
    const Manifest manifest = m_own.manifest();
    for (const QString &id : *withheld) {
        const DeviceEntry *device = manifest.device(id);
        state.withheld << (device != nullptr ? device->label : id);
    }
    state.removedThere = *removed;
    state.clockWrong = m_clockWrong;
    return state;
}

} // namespace prystan::sync
