// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemclock.h"

#include <ctime>

namespace prystan::platform {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

qint64 SystemClock::monotonicMs() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace prystan::platform
