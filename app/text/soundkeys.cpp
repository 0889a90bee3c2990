// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundkeys.h"

#include <algorithm>
#include <string_view>

namespace prystan::text {

namespace {

constexpr int kBits = 4, kAll = 64;
constexpr float kUsual = 0.05F; // a way that costs more is found by the other spelling's usual ones
constexpr std::size_t kMostWays = 48;

// 0: no consonant.
constexpr SoundKey classOf(char sound)
{
    constexpr std::string_view kClasses[] = {"b", "p", "vf", "gx", "d", "t", "ZSWC", "zsc", "k", "l", "m", "n", "r"};
    for (std::size_t i = 0; i < std::size(kClasses); ++i) {
        if (kClasses[i].find(sound) != std::string_view::npos)
            return i + 1;
    }
    return 0;
}

struct Way {
    SoundKey key = 0;
    int room = kAll; // bits
    SoundKey last = 0; // class of the sound just before; щ is one consonant or two
    float cost = 0;
};

Way goOn(Way way, const SoundArc &arc)
{
    way.cost += arc.cost;
    if (arc.sound == 0)
        return way;
    const SoundKey next = classOf(arc.sound);
    if (next != 0 && next != way.last && way.room > 0) {
        way.room -= kBits;
        way.key |= next << way.room;
    }
    way.last = next;
    return way;
}

// When there are too many, the usual ones.
void keep(std::vector<Way> &ways, const Way &way)
{
    const auto same
        = std::ranges::find_if(ways, [&](const Way &other) { return other.key == way.key && other.last == way.last; });
    if (same != ways.end()) {
        same->cost = std::min(same->cost, way.cost);
    } else if (ways.size() < kMostWays) {
        ways.push_back(way);
    } else if (const auto dearest = std::ranges::max_element(ways, {}, &Way::cost); way.cost < dearest->cost) {
        *dearest = way;
    }
}

} // namespace

std::vector<SoundKey> soundKeys(const Sounds &sounds)
{
    std::vector<std::vector<Way>> at(sounds.nodes());
    at.front().push_back({});
    for (std::size_t node = 0; node < sounds.nodes(); ++node) {
        for (const SoundArc *arc = sounds.begin(node); arc != sounds.end(node); ++arc) {
            for (const Way &way : at[node]) {
                if (const Way next = goOn(way, *arc); next.cost <= kUsual)
                    keep(at[arc->to], next);
            }
        }
    }
    std::vector<SoundKey> keys;
    for (const Way &way : at.back())
        keys.push_back(way.key);
    keepEachOnce(keys);
    if (keys.empty())
        keys.push_back(0);
    return keys;
}

std::vector<SoundKey> widened(const std::vector<SoundKey> &keys)
{
    std::vector<SoundKey> all = keys;
    for (const SoundKey key : keys) {
        SoundKey before = 0;
        for (int shift = kAll - kBits; shift >= 0 && ((key >> shift) & 0xF) != 0; shift -= kBits) {
            const SoundKey behind = key & ((SoundKey(1) << shift) - 1);
            all.push_back(before | (behind << kBits));
            before |= key & (SoundKey(0xF) << shift);
        }
    }
    keepEachOnce(all);
    return all;
}

SoundKey lastBeginningWith(SoundKey key)
{
    SoundKey last = key;
    for (int shift = 0; shift < kAll && ((key >> shift) & 0xF) == 0; shift += kBits)
        last |= SoundKey(0xF) << shift;
    return last;
}

} // namespace prystan::text
