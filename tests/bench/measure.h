// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

// Measuring: each number stands beside a yardstick of the same run, and nothing here passes or fails.
namespace prystan::bench {

[[nodiscard]] double at(std::vector<double> values, double part); // part 0.99: p99
[[nodiscard]] double median(const std::vector<double> &values);

void heading(int starts, int saves);
void row(const QByteArray &what, double ours, double yardstick, const char *unit, const char *goal = "");
void rowAlone(const char *what, double ours, const char *unit, const char *goal = "");

// Milliseconds; says so where the job failed.
[[nodiscard]] double timed(const std::function<bool()> &job);

struct Run {
    double ms = 0;
    double megabytes = 0; // largest resident size
};
[[nodiscard]] Run start(std::vector<const char *> arguments); // of another program, until it ends

} // namespace prystan::bench
