// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace prystan::journey {

// While one lives, no file of this program can grow: the disk is full. Its own definitions of the writing calls
// stand before those of the C library, for the storage layer and for SQLCipher alike; the product has no hook for it.
class FullDisk
{
public:
    FullDisk();
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    [[nodiscard]] static int refusals(); // writes that found no room, since the last one began
};

} // namespace prystan::journey
