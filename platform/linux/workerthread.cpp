// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerthread.h"

namespace prystan::platform {

WorkerThread::WorkerThread()
    : m_thread([this] { run(); })
{ }

WorkerThread::~WorkerThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void WorkerThread::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void WorkerThread::whenIdle(Slice slice)
{
    {
        const std::lock_guard lock(m_mutex);
        m_idle = std::move(slice);
    }
    m_wake.notify_one();
}

bool WorkerThread::isAwaited() const
{
    const std::lock_guard lock(m_mutex);
    return m_stop || !m_jobs.empty();
}

// One slice; what was asked for meanwhile takes its place.
void WorkerThread::runIdle(std::unique_lock<std::mutex> &lock)
{
    auto slice = std::exchange(m_idle, {});
    lock.unlock();
    const bool more = slice(*this);
    lock.lock();
    if (more && !m_idle)
        m_idle = std::move(slice);
}

void WorkerThread::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty() || m_idle; });
        if (m_jobs.empty() && m_stop)
            return;
        if (m_jobs.empty()) {
            runIdle(lock);
            continue;
        }
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

} // namespace prystan::platform
