// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch.h"
#include "dispatch.h"
#include "onworker.h"

namespace prystan::sync {

// And not of a file that came, which nobody has to believe.
[[nodiscard]] inline bool isOfDisk(const Status &done)
{
    const bool ofFile = !done
        && (done.error().code == ErrorCode::Refused || done.error().code == ErrorCode::Corrupt
            || done.error().code == ErrorCode::TooNew);
    return !done && !ofFile;
}

// What delivery uses of this device, from a thread of its own: everything that touches the disk runs on the worker,
// and is waited for. The worker never waits for a network.
struct OwnStore {
    Worker &worker;
    const Clock &clock;
    DeviceLog &log;
    Membership &membership;
    Dispatch &dispatch;
    Arrivals *arrivals = nullptr; // null: a device that reads nothing

    template<typename T> [[nodiscard]] CouchResult<T> ask(std::function<Result<T>()> job) const
    {
        auto answer = onWorker<Result<T>>(worker, std::move(job)).takeResult();
        return answer ? CouchResult<T>(std::move(*answer)) : Unexpected(CouchFailure{CouchFault::OwnDisk});
    }
    [[nodiscard]] CouchResult<void> tell(std::function<Status()> job) const
    {
        const auto done = onWorker<Status>(worker, std::move(job)).takeResult();
        return done ? CouchResult<void>() : Unexpected(CouchFailure{CouchFault::OwnDisk});
    }
    [[nodiscard]] Manifest manifest() const
    {
        return onWorker<Manifest>(worker, [this] { return log.manifest(); }).takeResult();
    }
    [[nodiscard]] QString device() const
    {
        return onWorker<QString>(worker, [this] { return log.info().device; }).takeResult();
    }
};

} // namespace prystan::sync
