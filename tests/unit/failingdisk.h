// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A disk that fails on demand. This program's own definitions of the writing system calls stand before those
// of the C library, for the storage layer and for SQLCipher alike; the product has no hook for it.
namespace prystan::tests {

struct Fault {
    int at = 0; // the n-th writing call from now fails; 0 = none
    int error = 0; // errno; 0 = a short write (half of it, no error)
    bool sticky = false; // and all calls after it
};

void arm(const Fault &fault);
// Back to a good disk. Returns how many writing calls there were since arm().
int disarm();
[[nodiscard]] bool hasFailed(); // since arm()

} // namespace prystan::tests
