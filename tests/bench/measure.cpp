// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ; // NOLINT(readability-redundant-declaration)

namespace prystan::bench {

double at(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * part))];
}

double median(const std::vector<double> &values)
{
    return at(values, 0.5);
}

void heading(int starts, int saves)
{
    std::printf("%-62s %10s     %10s     %8s   (%d starts, %d saves)\n", "what | yardstick", "ours", "yardstick",
                "ratio", starts, saves);
}

void row(const QByteArray &what, double ours, double yardstick, const char *unit, const char *goal)
{
    std::printf("%-62s %10.2f %-3s %10.2f %-3s %7.2fx   %s\n", what.constData(), ours, unit, yardstick, unit,
                ours / yardstick, goal);
    std::fflush(stdout);
}

void rowAlone(const char *what, double ours, const char *unit, const char *goal)
{
    std::printf("%-62s %10.2f %-3s %24s   %s\n", what, ours, unit, "", goal);
    std::fflush(stdout);
}

double timed(const std::function<bool()> &job)
{
    QElapsedTimer timer;
    timer.start();
    if (!job())
        std::puts("a job failed: the numbers are void");
    return double(timer.nsecsElapsed()) / 1e6;
}

Run start(std::vector<const char *> arguments)
{
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    const int spawned
        = posix_spawn(&child, arguments[0], &quiet, nullptr, const_cast<char **>(arguments.data()), environ);
    posix_spawn_file_actions_destroy(&quiet);
    if (spawned != 0)
        return {};
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        std::puts("a program failed: the numbers are void");
    return {double(timer.nsecsElapsed()) / 1e6, double(usage.ru_maxrss) / 1024};
}

} // namespace prystan::bench
