// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <QFuture>
#include <QPromise>

namespace prystan {

// Runs a job on the worker and answers with what it returns.
template<typename T> QFuture<T> onWorker(Worker &worker, std::function<T()> job)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    worker.post([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

} // namespace prystan
