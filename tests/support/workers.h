// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace prystan::tests {

// Does each job at once, on the calling thread.
class AtOnce final : public Worker
{
public:
    void post(std::function<void()> job) override { job(); }
};

} // namespace prystan::tests
