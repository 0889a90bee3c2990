// SPDX-License-Identifier: GPL-3.0-or-later
#include "papertime.h"

#include <cstdlib>

namespace prystan {

namespace {

// The day of that name that is nearest to today, as paper has no year. 29 February is there every fourth year only.
QDate nearestDay(const PaperTime &typed, QDate today)
{
    QDate nearest;
    for (const int year : {today.year(), today.year() - 1, today.year() + 1}) {
        const QDate day(year, typed.month, typed.day);
        if (day.isValid() && (!nearest.isValid() || std::abs(day.daysTo(today)) < std::abs(nearest.daysTo(today))))
            nearest = day;
    }
    return nearest;
}

} // namespace

std::optional<PaperTimeFault> paperTimeFault(const QDateTime &spokenAt, const QDateTime &now)
{
    if (!spokenAt.isValid())
        return PaperTimeFault::NoSuchTime;
    if (spokenAt > now)
        return PaperTimeFault::Future;
    return spokenAt.daysTo(now) > kPaperDays ? std::optional(PaperTimeFault::TooOld) : std::nullopt;
}

PaperTimeReading readPaperTime(const PaperTime &typed, const QDateTime &now)
{
    if (typed.day <= 0 || typed.month <= 0 || typed.hour < 0 || typed.minute < 0)
        return {{}, PaperTimeFault::Incomplete};
    const QDate day = nearestDay(typed, now.toLocalTime().date());
    const QTime time(typed.hour, typed.minute);
    if (!day.isValid() || !time.isValid())
        return {{}, PaperTimeFault::NoSuchTime};
    const QDateTime spokenAt = QDateTime(day, time, Qt::LocalTime).toUTC();
    const auto fault = paperTimeFault(spokenAt, now.toUTC());
    return {fault ? QDateTime() : spokenAt, fault};
}

PaperTime paperTimeOf(const QDateTime &spokenAt)
{
    const QDateTime local = spokenAt.toLocalTime();
    return {local.date().day(), local.date().month(), local.time().hour(), local.time().minute()};
}

} // namespace prystan
