// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sounds.h"

#include <algorithm>
#include <vector>

// Few coarse keys of a name, so that of many names only those are compared which may be alike: the classes of its
// consonants one after the other, in every usual reading. Vowels and й are left out, classes join what is often
// confused (г х, с з ц, ш щ ж ч, в ф).
namespace prystan::text {

using SoundKey = std::uint64_t; // four bits a class, the first one highest; up to sixteen, 0 behind the last

// Sorted, each once.
template<typename Value> void keepEachOnce(std::vector<Value> &values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

// Sorted, each once; at least one, which is 0 for a name of vowels alone.
[[nodiscard]] std::vector<SoundKey> soundKeys(const Sounds &sounds);
// These, and each with one class left out: two names with one consonant wrong, lost or added share one of them.
[[nodiscard]] std::vector<SoundKey> widened(const std::vector<SoundKey> &keys);
// The last key of those that begin with this one.
[[nodiscard]] SoundKey lastBeginningWith(SoundKey key);

} // namespace prystan::text
