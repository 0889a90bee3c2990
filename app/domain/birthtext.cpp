// SPDX-License-Identifier: GPL-3.0-or-later
#include "birthtext.h"

#include <algorithm>

namespace prystan {

namespace {

std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

QString isoDate(const Birth &birth)
{
    return QStringLiteral("%1-%2-%3")
        .arg(birth.year, 4, 10, QChar(u'0'))
        .arg(birth.month, 2, 10, QChar(u'0'))
        .arg(birth.day, 2, 10, QChar(u'0'));
}

std::optional<Birth> birthFromIso(const QString &text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const QStringView view(text);
    const auto year = digits(view.left(4)), month = digits(view.mid(5, 2)), day = digits(view.mid(8));
    if (!year || !month || !day)
        return std::nullopt;
    Birth birth;
    birth.kind = BirthKind::Date;
    birth.year = *year;
    birth.month = *month;
    birth.day = *day;
    return birth;
}

} // namespace prystan
