// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace prystan::platform {

// The one thread that touches the disk. The destructor finishes what was posted.
class WorkerThread : public Worker
{
public:
    WorkerThread();
    ~WorkerThread() override;
    void post(std::function<void()> job) override;
    // Called again and again while nothing is posted, until it says that it is through. The end does not wait for it.
    // It is handed what it asks whether it should stop: at the end its owner has this thread no more.
    using Slice = std::function<bool(const WorkerThread &)>;
    void whenIdle(Slice slice);
    [[nodiscard]] bool isAwaited() const; // something was posted behind what runs now, or this is the end

private:
    void run();
    void runIdle(std::unique_lock<std::mutex> &lock);
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    Slice m_idle;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace prystan::platform
