// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace prystan::journey {

// What went wrong on the way, for the person who reads the test's output.
struct Lost : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace prystan::journey
