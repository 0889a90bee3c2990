// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

// Dates of a machine-readable zone: YYMMDD with two digits of a year, and < for what is not known.
namespace prystan::mrz {

struct Date {
    enum class State {
        Whole,
        Partial, // the year, perhaps the month
        Unknown, // no year
        Impossible, // no such day, or neither digits nor fillers
    };
    State state = State::Unknown;
    int year = 0, month = 0, day = 0; // 0: not known. An impossible date has none of them.
    [[nodiscard]] std::optional<QDate> earliest() const; // of the days it may mean; no year, no days
    [[nodiscard]] std::optional<QDate> latest() const;
    friend bool operator==(const Date &, const Date &) = default;
};

// The latest such date that is not after today.
[[nodiscard]] Date birthDate(const QString &digits, const QDate &today);
// Always 20YY: the first machine-readable passports have run out.
[[nodiscard]] Date expiryDate(const QString &digits);

// "1990-04-23", "1990-04", "1990"; empty without a year.
[[nodiscard]] QString isoText(const Date &date);

[[nodiscard]] int ageOn(const QDate &day, const QDate &birth);

} // namespace prystan::mrz
