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

private:
    void run();
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace prystan::platform
