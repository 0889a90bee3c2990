// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrzrepair.h"

#include <algorithm>

namespace prystan::mrz {

namespace {

using namespace Qt::StringLiterals;

QChar translated(QChar c, const QString &from, const QString &to)
{
    const qsizetype found = from.indexOf(c);
    return found < 0 ? c : to[found];
}

QChar asDigit(QChar c)
{
    return translated(c, u"OQDILZSGB"_s, u"000112568"_s);
}

QChar asLetter(QChar c)
{
    return translated(c, u"012568"_s, u"OIZSGB"_s);
}

// Both ways. Not 6 and G: they count the same, so no check digit tells them apart.
QChar exchanged(QChar c)
{
    return translated(c, u"0O1I2Z5S8B"_s, u"O0I1Z2S5B8"_s);
}

using Change = QChar (*)(QChar);

// The places that become another character, changed; nothing where they are none or more than `most`.
std::optional<QStringList> changed(QStringList lines, std::initializer_list<Place> places, Change change, int most)
{
    int count = 0;
    for (const Place place : places) {
        for (int i = place.from; i < place.from + place.size; ++i) {
            const QChar was = lines[place.line][i], is = change(was);
            if (was == is)
                continue;
            lines[place.line][i] = is;
            ++count;
        }
    }
    return count > 0 && count <= most ? std::optional(lines) : std::nullopt;
}

// Only the place of a code's first letter: the second is free.
Place firstOf(Place place)
{
    return {place.line, place.from, std::min(place.size, 1)};
}

void repairLetters(const Layout &layout, QStringList &lines)
{
    const auto better = changed(lines, {firstOf(layout.code), layout.issuer, layout.nationality, layout.name}, asLetter,
                                kMostRepairs);
    lines = better.value_or(lines);
}

// Of a covered field of digits and its check digit, or of the check digit alone.
void repairDigits(const Layout &layout, QStringList &lines, std::initializer_list<Place> places, Check Checks::*check)
{
    const auto better = changed(lines, places, asDigit, kMostRepairs);
    if (better && read(layout, *better).checks.*check == Check::Right)
        lines = *better;
}

// Every way to exchange one or two of the characters that have a look-alike.
std::vector<QStringList> numberCandidates(const Layout &layout, const QStringList &lines)
{
    static_assert(kMostNumberRepairs == 2);
    std::vector<QStringList> candidates;
    const Place place = layout.number;
    for (int i = 0; i < place.size; ++i) {
        const auto once = changed(lines, {{place.line, place.from + i, 1}}, exchanged, 1);
        if (!once)
            continue;
        candidates.push_back(*once);
        for (int j = i + 1; j < place.size; ++j) {
            if (const auto twice = changed(*once, {{place.line, place.from + j, 1}}, exchanged, 1))
                candidates.push_back(*twice);
        }
    }
    return candidates;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// A letter between two digits, or a digit between two letters. Check digits alone are too weak for a number that is
// wrong in another way: one in three would find some exchange that fits.
bool standsOut(QStringView number, qsizetype i)
{
    if (i == 0 || i + 1 >= number.size() || number[i - 1] == u'<' || number[i + 1] == u'<')
        return false;
    return isDigit(number[i - 1]) != isDigit(number[i]) && isDigit(number[i + 1]) != isDigit(number[i]);
}

bool isPlausible(QStringView before, QStringView after)
{
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] != after[i] && !standsOut(before, i))
            return false;
    }
    return true;
}

void repairNumber(const Layout &layout, QStringList &lines)
{
    if (layout.compositeCheck.size == 0 || read(layout, lines).checks.number != Check::Wrong)
        return;
    std::vector<QStringList> fitting;
    for (const QStringList &candidate : numberCandidates(layout, lines)) {
        if (read(layout, candidate).valid)
            fitting.push_back(candidate);
    }
    if (fitting.size() == 1 && isPlausible(at(lines, layout.number), at(fitting.front(), layout.number)))
        lines = fitting.front();
}

std::vector<Repair> differences(const QStringList &before, const QStringList &after)
{
    std::vector<Repair> repairs;
    for (int line = 0; line < before.size(); ++line) {
        for (int i = 0; i < before[line].size(); ++i) {
            if (before[line][i] != after[line][i])
                repairs.push_back({line + 1, i + 1, before[line][i], after[line][i]});
        }
    }
    return repairs;
}

} // namespace

Repaired repaired(const Layout &layout, const QStringList &given)
{
    QStringList lines = given;
    repairLetters(layout, lines);
    repairDigits(layout, lines, {layout.birth, layout.birthCheck}, &Checks::birth);
    repairDigits(layout, lines, {layout.expiry, layout.expiryCheck}, &Checks::expiry);
    repairDigits(layout, lines, {layout.numberCheck}, &Checks::number);
    repairDigits(layout, lines, {layout.personalCheck}, &Checks::personal);
    const QStringList beforeComposite = lines;
    lines = changed(lines, {layout.compositeCheck}, asDigit, 1).value_or(lines);
    repairNumber(layout, lines);
    if (read(layout, lines).checks.composite == Check::Wrong)
        lines = beforeComposite;
    return {lines, differences(given, lines)};
}

} // namespace prystan::mrz
