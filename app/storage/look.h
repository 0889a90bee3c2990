// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace prystan::storage {

// What is compared before a directory is used.
enum class Look {
    Complete, // everything
    Newest, // what a power cut can leave half done; the rest by lookOn(), afterwards
};

using GiveWay = std::function<bool()>; // does somebody wait for what comes after this? Empty: nobody ever

} // namespace prystan::storage
