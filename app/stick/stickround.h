// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownstore.h"
#include "stickpost.h"

#include <QStringList>
#include <mutex>

namespace prystan {

// One copy at a time, in a thread of its own, which alone waits for the stick; whatever touches the device's disk runs
// on the worker, a slice a job.
class StickRound final : public StickPost
{
public:
    using Sticks = std::function<QStringList()>; // where they are mounted
    // Ours: on which the organisation's own manifest lies, as any of its devices leaves it there.
    enum class Accepts { Any, Ours };
    StickRound(const sync::OwnStore &own, Sticks sticks, Accepts accepts = Accepts::Any)
        : m_own(own)
        , m_sticks(std::move(sticks))
        , m_accepts(accepts)
    { }
    ~StickRound() override;

    [[nodiscard]] QFuture<Result<Copied>> copyOut(const Progress &progress) override;
    [[nodiscard]] QFuture<Result<Taken>> takeIn() override;

    // The same in the calling thread, which is not the worker's.
    [[nodiscard]] Result<Copied> copyNow(const Progress &progress);
    [[nodiscard]] Result<Taken> takeNow();

private:
    [[nodiscard]] bool isWelcome(const QString &stick) const;
    void note(const char *action);
    void takeNewer(const QString &stick);
    [[nodiscard]] Result<Copied> copyTo(const QString &stick, const Progress &progress);
    [[nodiscard]] Result<Taken> takeFrom(const QString &stick);
    template<typename T> [[nodiscard]] QFuture<T> inThread(std::function<T()> job);

    const sync::OwnStore m_own;
    Sticks m_sticks;
    Accepts m_accepts;
    std::mutex m_one; // copy at a time
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_running = 0;
};

} // namespace prystan
