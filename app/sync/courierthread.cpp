// SPDX-License-Identifier: GPL-3.0-or-later
#include "courierthread.h"

#include <QUrl>
#include <utility>

namespace prystan::sync {

namespace {

constexpr std::chrono::seconds kListen{60}; // less than a call may take

}

using Phase = DeliveryState::Phase;

CourierThread::CourierThread(const OwnStore &own, MakeCouch make, Timetable::Chance chance, Tell tell)
    : m_own(own)
    , m_make(std::move(make))
    , m_tell(std::move(tell))
    , m_courier(m_own)
    , m_timetable(std::move(chance))
{ }

void CourierThread::start()
{
    m_thread = std::thread([this] { run(); });
}

CourierThread::~CourierThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
        m_stop = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void CourierThread::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
        if (m_listening)
            m_stop = true;
    }
    m_changed.notify_all();
}

void CourierThread::tryNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_insists = true;
    }
    wake();
}

void CourierThread::setAttended(bool attended)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_attended == attended)
            return;
        m_attended = attended;
        m_timetable.setAttended(attended);
    }
    wake();
}

void CourierThread::setNetwork(const NetworkState &network)
{
    bool better = false;
    {
        const std::lock_guard lock(m_mutex);
        better = (network.reachable && !m_network.reachable) || (m_network.portal && !network.portal)
            || (m_network.metered && !network.metered);
        m_network = network;
    }
    if (better)
        wake();
}

void CourierThread::run()
{
    while (waitForTurn())
        takeTurn();
    m_couch.reset(); // in the thread that made it
}

bool CourierThread::waitForTurn()
{
    std::unique_lock lock(m_mutex);
    while (!m_end) {
        if (std::exchange(m_woken, false))
            m_timetable.wake();
        if (std::exchange(m_insists, false))
            m_timetable.insist();
        const auto due = std::chrono::milliseconds(m_timetable.waitMs(m_own.clock.monotonicMs()));
        if (due.count() == 0)
            break;
        m_changed.wait_for(lock, due, [this] { return m_end || m_woken; });
    }
    if (!m_end)
        m_stop = false;
    return !m_end;
}

std::optional<CourierThread::Site> CourierThread::siteNow() const
{
    const Manifest manifest = m_own.manifest();
    const DeviceEntry *self = manifest.device(m_own.device());
    if (!manifest.server || self == nullptr || self->accounts.isEmpty())
        return std::nullopt;
    return Site{*manifest.server, self->accounts.front()};
}

void CourierThread::takeTurn()
{
    const auto site = siteNow();
    if (site != m_site) {
        m_site = site;
        m_couch = site ? m_make(*site, &m_stop) : nullptr;
        m_courier.meetAnother();
    }
    if (m_couch == nullptr) {
        m_fault.reset();
        tell(Phase::NoServer);
        const std::lock_guard lock(m_mutex);
        m_timetable.succeeded(m_own.clock.monotonicMs(), false);
        return;
    }
    work(*m_couch);
}

void CourierThread::work(Couch &couch)
{
    tell(Phase::Working);
    bool fetch = false;
    {
        const std::lock_guard lock(m_mutex);
        fetch = !m_network.metered;
    }
    const auto done = m_courier.round(couch, fetch);
    bool listens = false;
    {
        const std::lock_guard lock(m_mutex);
        const qint64 now = m_own.clock.monotonicMs();
        if (done)
            m_timetable.succeeded(now, *done);
        else
            m_timetable.failed(now, done.error());
        listens = done && !*done && m_attended && fetch && m_courier.reads();
    }
    m_fault = done ? std::nullopt : std::optional(done.error().fault);
    tell(done ? Phase::Resting : Phase::Waiting);
    if (listens)
        listen(couch);
}

// While staff look: what others deliver comes as soon as it is there.
void CourierThread::listen(Couch &couch)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_woken || m_end)
            return;
        m_listening = true;
    }
    const auto heard = m_courier.listen(couch, kListen);
    const std::lock_guard lock(m_mutex);
    m_listening = false;
    if (heard && *heard)
        m_timetable.heard(m_own.clock.monotonicMs()); // and listens again behind a round
    else if (!heard && heard.error().fault != CouchFault::Stopped)
        m_timetable.failed(m_own.clock.monotonicMs(), heard.error());
}

void CourierThread::tell(Phase phase)
{
    auto state = m_courier.state();
    DeliveryState told = state ? std::move(*state) : DeliveryState();
    told.phase = phase;
    told.fault = state ? m_fault : std::optional(CouchFault::OwnDisk);
    if (m_site)
        told.server = QUrl(m_site->server.write).host();
    {
        const std::lock_guard lock(m_mutex);
        told.metered = m_network.metered;
        if (m_network.portal && told.phase == Phase::Waiting) // it may show as any fault
            told.fault = CouchFault::Portal;
        if (phase == Phase::Waiting)
            told.nextTry = m_own.clock.nowUtc().addMSecs(m_timetable.waitMs(m_own.clock.monotonicMs()));
    }
    m_tell(told);
}

} // namespace prystan::sync
