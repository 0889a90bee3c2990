// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

// When something was said that is entered from a paper form. Nobody types a year: it is the one that lies nearest.
namespace prystan {

inline constexpr int kPaperDays = 30; // older ones are for staff

struct PaperTime {
    int day = 0, month = 0; // 0: not entered
    int hour = -1, minute = -1; // -1: not entered
    friend bool operator==(const PaperTime &, const PaperTime &) = default;
};

enum class PaperTimeFault { Incomplete, NoSuchTime, Future, TooOld };

[[nodiscard]] std::optional<PaperTimeFault> paperTimeFault(const QDateTime &spokenAt, const QDateTime &now);
// In the time zone of the machine, both ways.
struct PaperTimeReading {
    QDateTime spokenAt; // UTC; null where there is a fault
    std::optional<PaperTimeFault> fault;
};
[[nodiscard]] PaperTimeReading readPaperTime(const PaperTime &typed, const QDateTime &now);
[[nodiscard]] PaperTime paperTimeOf(const QDateTime &spokenAt);

} // namespace prystan
