// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memorystore.h"

#include <QAbstractItemModel>
#include <QMetaProperty>
#include <QObject>
#include <QSet>
#include <deque>
#include <optional>
#include <thread>

// What the window's tests need beside the ports in memory.
namespace prystan::test {

// Does the jobs when the test says so: what happens in between is the window's time.
class LaterWorker : public Worker
{
public:
    void post(std::function<void()> job) override { m_jobs.push_back(std::move(job)); }
    void run()
    {
        while (!m_jobs.empty()) {
            const auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            job();
        }
    }
    [[nodiscard]] bool idle() const { return m_jobs.empty(); }

private:
    std::deque<std::function<void()>> m_jobs;
};

// Does each job on a thread of its own, as the disk's thread does.
class ThreadWorker : public Worker
{
public:
    ~ThreadWorker() override { join(); }
    void post(std::function<void()> job) override
    {
        join();
        m_thread = std::thread(std::move(job));
    }

private:
    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    std::thread m_thread;
};

// Notes that the process would have been replaced, and what would have been handed over.
class NotedProcess : public ProcessControl
{
public:
    int relaunches = 0;
    std::optional<SecretBuffer> handover;
    void relaunch(const SecretBuffer *given) override
    {
        ++relaunches;
        handover.reset();
        if (given != nullptr)
            handover = given->clone();
    }
};

inline void collect(const QVariant &value, QStringList &found, QSet<const QObject *> &seen);

inline void collectModel(const QAbstractItemModel &model, QStringList &found, QSet<const QObject *> &seen)
{
    const QHash<int, QByteArray> roles = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (auto role = roles.keyBegin(); role != roles.keyEnd(); ++role)
            collect(model.index(row, 0).data(*role), found, seen);
    }
}

inline void collectObject(const QObject *object, QStringList &found, QSet<const QObject *> &seen)
{
    if (object == nullptr || seen.contains(object))
        return;
    seen.insert(object);
    for (int i = 0; i < object->metaObject()->propertyCount(); ++i)
        collect(object->metaObject()->property(i).read(object), found, seen);
    if (const auto *model = qobject_cast<const QAbstractItemModel *>(object))
        collectModel(*model, found, seen);
}

inline void collect(const QVariant &value, QStringList &found, QSet<const QObject *> &seen)
{
    if (value.canConvert<QObject *>())
        collectObject(value.value<QObject *>(), found, seen);
    else if (value.canConvert<QStringList>())
        found << value.toStringList();
    else
        found << value.toString();
}

// Every text that a page could show of an object: its properties, those of the objects behind them, every row.
[[nodiscard]] inline QString everythingShown(const QObject &object)
{
    QStringList found;
    QSet<const QObject *> seen;
    collectObject(&object, found, seen);
    return found.join(u'\n');
}

} // namespace prystan::test
