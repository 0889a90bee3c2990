// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prystan::tests {

// A stick that stops answering: while this lives, each fsync and each reading of a file below the folder waits. One at
// a time. This program's own definitions of both system calls stand before those of the C library.
class HangingStick
{
public:
    explicit HangingStick(const QString &folder);
    ~HangingStick(); // it answers again
    HangingStick(const HangingStick &) = delete;
    HangingStick &operator=(const HangingStick &) = delete;
    [[nodiscard]] static bool isWaitedFor();
};

} // namespace prystan::tests
