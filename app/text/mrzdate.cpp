// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrzdate.h"

namespace prystan::mrz {

namespace {

using namespace Qt::StringLiterals;

// -1: neither two digits nor two fillers. 0 is a value that a year may have and a month may not.
std::optional<int> pair(const QString &digits, int at)
{
    const QChar first = digits[at], second = digits[at + 1];
    if (first == u'<' && second == u'<')
        return std::nullopt;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!isDigit(first) || !isDigit(second))
        return -1;
    return (first.unicode() - u'0') * 10 + second.unicode() - u'0';
}

Date impossible()
{
    return {Date::State::Impossible, 0, 0, 0};
}

bool exists(int year, int month, int day)
{
    return QDate::isValid(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
}

// In one century. A day without its month is kept as unknown: it tells nothing.
Date dateIn(int century, const QString &digits)
{
    if (digits.size() != 6)
        return impossible();
    const auto year = pair(digits, 0), month = pair(digits, 2), day = pair(digits, 4);
    if (year == -1 || month == -1 || day == -1 || month == 0 || day == 0)
        return impossible();
    // Without a year the 29th of February may be right.
    if (!exists(year ? century + *year : 2000, month.value_or(0), day.value_or(0)))
        return impossible();
    if (!year)
        return {Date::State::Unknown, 0, month.value_or(0), day.value_or(0)};
    if (!month || !day)
        return {Date::State::Partial, century + *year, month.value_or(0), 0};
    return {Date::State::Whole, century + *year, *month, *day};
}

} // namespace

std::optional<QDate> Date::earliest() const
{
    if (state != State::Whole && state != State::Partial)
        return std::nullopt;
    return QDate(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
}

std::optional<QDate> Date::latest() const
{
    if (state != State::Whole && state != State::Partial)
        return std::nullopt;
    const QDate last(year, month == 0 ? 12 : month, day == 0 ? 1 : day);
    return day == 0 ? QDate(last.year(), last.month(), last.daysInMonth()) : last;
}

Date birthDate(const QString &digits, const QDate &today)
{
    const int thisCentury = today.year() / 100 * 100;
    const Date young = dateIn(thisCentury, digits);
    const auto first = young.earliest();
    if (young.state == Date::State::Unknown || (first && *first <= today))
        return young;
    return dateIn(thisCentury - 100, digits);
}

Date expiryDate(const QString &digits)
{
    return dateIn(2000, digits);
}

QString isoText(const Date &date)
{
    if (!date.earliest())
        return {};
    QString text = QString::number(date.year);
    if (date.month > 0)
        text += u"-%1"_s.arg(date.month, 2, 10, QChar(u'0'));
    if (date.day > 0)
        text += u"-%1"_s.arg(date.day, 2, 10, QChar(u'0'));
    return text;
}

int ageOn(const QDate &day, const QDate &birth)
{
    const bool stillToCome = day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return day.year() - birth.year() - (stillToCome ? 1 : 0);
}

} // namespace prystan::mrz
