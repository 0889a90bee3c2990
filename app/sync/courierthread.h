// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "courier.h"
#include "networkwatch.h"
#include "timetable.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace prystan::sync {

// Delivery as it goes on while the program runs, in a thread of its own. Nothing waits for it: not the window, not who
// saves; its end takes a moment, whatever a server does.
class CourierThread
{
public:
    struct Site {
        ServerEntry server;
        QString account; // of this device
        friend bool operator==(const Site &, const Site &) = default;
    };
    // Null where an address cannot be used.
    using MakeCouch = std::function<std::unique_ptr<Couch>(const Site &site, const std::atomic<bool> *stop)>;
    using Tell = std::function<void(const DeliveryState &)>; // called in that thread

    CourierThread(const OwnStore &own, MakeCouch make, Timetable::Chance chance, Tell tell);
    ~CourierThread();
    CourierThread(const CourierThread &) = delete;
    CourierThread &operator=(const CourierThread &) = delete;

    void start(); // once the network is known, if it can be
    void wake(); // something was saved
    void tryNow(); // a person asks
    void setAttended(bool attended); // staff look: what comes is fetched at once
    void setNetwork(const NetworkState &network); // a better one is tried at once; on a metered one fetching waits

private:
    void run();
    [[nodiscard]] bool waitForTurn(); // false: the end
    void takeTurn();
    void work(Couch &couch);
    void listen(Couch &couch);
    [[nodiscard]] std::optional<Site> siteNow() const;
    void tell(DeliveryState::Phase phase);

    const OwnStore m_own;
    MakeCouch m_make;
    Tell m_tell;
    Courier m_courier;
    std::optional<Site> m_site;
    std::unique_ptr<Couch> m_couch;
    std::optional<CouchFault> m_fault;

    mutable std::mutex m_mutex; // for what follows
    std::condition_variable m_changed;
    Timetable m_timetable;
    bool m_woken = true, m_insists = false, m_end = false, m_attended = false, m_listening = false;
    NetworkState m_network;
    std::atomic<bool> m_stop = false; // ends the call that runs
    std::thread m_thread;
};

} // namespace prystan::sync
