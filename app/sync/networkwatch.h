// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace prystan::sync {

// What the system knows of its network. All of it are hints: whether a server is there, only a call shows.
struct NetworkState {
    bool reachable = true; // there is a link
    bool portal = false; // which wants a login first
    bool metered = false;
    friend bool operator==(const NetworkState &, const NetworkState &) = default;
};

class NetworkWatch
{
public:
    virtual ~NetworkWatch() = default;
    using Changed = std::function<void(const NetworkState &)>;
    // Says at once what is, and then whatever changes, as long as this lives.
    virtual void watch(Changed changed) = 0;
};

// By the system's own service; where there is none everything counts as free and reachable. On a thread with events.
[[nodiscard]] std::unique_ptr<NetworkWatch> systemNetwork();

} // namespace prystan::sync
