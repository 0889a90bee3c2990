// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namequeries.h"

#include <QByteArray>

// What one way to find names answered, and what it cost.
namespace prystan::bench {

struct Answers {
    QByteArray who;
    double buildSeconds = 0, megabytes = 0;
    std::vector<double> ms; // of each query; there may be fewer than were asked, when the time was up
    std::vector<std::vector<std::uint32_t>> found; // of each query, the likeliest first, ten at most
};

inline constexpr std::size_t kMostFound = 10;

} // namespace prystan::bench
