// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrz.h"

// The specimens of Doc 9303, and what the tests do to them.
namespace prystan::tests {

using namespace Qt::StringLiterals;

inline const QDate kToday(2026, 11, 24);
inline const QString kPassport
    = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
inline const QString kSecond = kPassport.section(u'|', 1);
inline const QString kTd1
    = u"I<UTOD231458907<<<<<<<<<<<<<<<|7408122F1204159UTO<<<<<<<<<<<6|ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
inline const QString kTd2 = u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<|D231458907UTO7408122F1204159<<<<<<<6"_s;

// Lines that can be read; others come back empty.
inline mrz::Mrz exact(const QString &text)
{
    const auto zone = mrz::parse(text, mrz::Manner::Exact, kToday);
    return zone ? *zone : mrz::Mrz{};
}

// A passport with another name.
inline mrz::Mrz named(const QString &name)
{
    return exact(u"P<UTO"_s + name.leftJustified(39, u'<') + u'|' + kSecond);
}

// A passport with another birth date; its check digits are left as they are.
inline mrz::Mrz born(const QString &birth)
{
    QString text = kPassport;
    return exact(text.replace(45 + 13, 6, birth));
}

// Line and position count from 1.
inline QString replaced(QString text, int line, int position, QChar with)
{
    const int width = int(text.indexOf(u'|')) + 1;
    text[(line - 1) * width + position - 1] = with;
    return text;
}

} // namespace prystan::tests
