// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nameparts.h"
#include "sounds.h"

#include <cstdint>
#include <optional>
#include <vector>

// Given names that are one: Микола and Николай, Саша and Олександра. From a published list (data/given_names.tsv) and
// the short forms that everybody uses. Most names of the world stand in neither, and nothing depends on it.
namespace prystan::text {

struct KnownGiven {
    struct Entry {
        std::uint16_t name; // a line of the list
        float cost; // how far what was written is from a form of it
    };
    std::vector<Entry> entries; // the nearest ones, by name; empty when nothing is near
    float nearest = 9;
    NameGender gender = NameGender::Unknown; // where the nearest agree

    [[nodiscard]] bool isSure() const { return nearest <= 0.3F; }
};

// Of one given name (or the stem of a patronymic).
[[nodiscard]] KnownGiven knownGiven(const Sounds &given);
// How far apart two are by what is known of both; nothing when they have no name in common.
[[nodiscard]] std::optional<float> knownDistance(const KnownGiven &a, const KnownGiven &b);

} // namespace prystan::text
