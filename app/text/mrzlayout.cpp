// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrzlayout.h"

namespace prystan::mrz {

namespace {

using namespace Qt::StringLiterals;

// The lower lines of TD2, TD3 and the visas are the same up to the optional data.
Layout twoLines(int width, int optional)
{
    Layout layout;
    layout.code = {0, 0, 2};
    layout.issuer = {0, 2, 3};
    layout.name = {0, 5, width - 5};
    layout.number = {1, 0, 9};
    layout.numberCheck = {1, 9, 1};
    layout.nationality = {1, 10, 3};
    layout.birth = {1, 13, 6};
    layout.birthCheck = {1, 19, 1};
    layout.sex = {1, 20, 1};
    layout.expiry = {1, 21, 6};
    layout.expiryCheck = {1, 27, 1};
    layout.optional1 = {1, 28, optional};
    return layout;
}

Layout td1()
{
    Layout layout;
    layout.code = {0, 0, 2};
    layout.issuer = {0, 2, 3};
    layout.number = {0, 5, 9};
    layout.numberCheck = {0, 14, 1};
    layout.optional1 = {0, 15, 15};
    layout.birth = {1, 0, 6};
    layout.birthCheck = {1, 6, 1};
    layout.sex = {1, 7, 1};
    layout.expiry = {1, 8, 6};
    layout.expiryCheck = {1, 14, 1};
    layout.nationality = {1, 15, 3};
    layout.optional2 = {1, 18, 11};
    layout.composite = {{{0, 5, 25}, {1, 0, 7}, {1, 8, 7}, {1, 18, 11}}};
    layout.compositeCheck = {1, 29, 1};
    layout.name = {2, 0, 30};
    layout.longNumber = true;
    return layout;
}

Layout td2()
{
    Layout layout = twoLines(36, 7);
    layout.composite = {{{1, 0, 10}, {1, 13, 7}, {1, 21, 14}, {}}};
    layout.compositeCheck = {1, 35, 1};
    layout.longNumber = true;
    return layout;
}

Layout td3()
{
    Layout layout = twoLines(44, 14);
    layout.personalCheck = {1, 42, 1};
    layout.composite = {{{1, 0, 10}, {1, 13, 7}, {1, 21, 22}, {}}};
    layout.compositeCheck = {1, 43, 1};
    return layout;
}

// Birth, its check digit, sex and the composite of all before it stand at the end.
Layout french()
{
    Layout layout;
    layout.code = {0, 0, 2};
    layout.issuer = {0, 2, 3};
    layout.name = {0, 5, 25};
    layout.optional1 = {0, 30, 6}; // department and office
    layout.number = {1, 0, 12};
    layout.numberCheck = {1, 12, 1};
    layout.given = {1, 13, 14};
    layout.birth = {1, 27, 6};
    layout.birthCheck = {1, 33, 1};
    layout.sex = {1, 34, 1};
    layout.composite = {{{0, 0, 36}, {1, 0, 35}, {}, {}}};
    layout.compositeCheck = {1, 35, 1};
    return layout;
}

QString withoutEnd(QStringView text)
{
    while (text.endsWith(u'<'))
        text.chop(1);
    return text.toString();
}

QString words(QStringView text)
{
    return text.toString().replace(u'<', u' ').simplified();
}

int valueOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c >= u'A' && c <= u'Z' ? c.unicode() - u'A' + 10 : 0;
}

void readName(const Layout &layout, const QStringList &lines, Reading &reading)
{
    const QStringView name = at(lines, layout.name);
    const bool full = !name.endsWith(u'<');
    if (layout.given.size > 0) {
        const QStringView given = at(lines, layout.given);
        reading.surname = words(name);
        reading.given = words(given);
        reading.surnameCut = full;
        reading.givenCut = !given.endsWith(u'<');
        return;
    }
    const qsizetype split = name.indexOf("<<"_L1);
    reading.surname = words(name.left(split < 0 ? name.size() : split));
    reading.given = split < 0 ? QString() : words(name.mid(split + 2));
    // Doc 9303 lets an issuer shorten either part to make room.
    reading.surnameCut = reading.givenCut = full;
}

// A filler in place of the check digit: nine characters were not enough. What is left of the number and its check
// digit begin the optional data, up to a filler.
bool readLongNumber(QStringView number, QStringView optional, Reading &reading)
{
    const qsizetype closed = optional.indexOf(u'<');
    const QStringView rest = optional.left(closed < 0 ? optional.size() : closed);
    if (number.contains(u'<') || rest.size() < 2)
        return false;
    reading.number = number.toString() + rest.chopped(1).toString();
    reading.checks.number = judged(reading.number, rest.back());
    reading.optional1 = withoutEnd(optional.mid(rest.size() + (closed < 0 ? 0 : 1)));
    return true;
}

void readNumber(const Layout &layout, const QStringList &lines, Reading &reading)
{
    const QStringView number = at(lines, layout.number), optional = at(lines, layout.optional1);
    const QChar digit = at(lines, layout.numberCheck).front();
    if (layout.longNumber && digit == u'<' && readLongNumber(number, optional, reading))
        return;
    reading.number = withoutEnd(number);
    reading.checks.number = judged(number, digit);
    reading.optional1 = withoutEnd(optional);
}

Check judgedAt(const QStringList &lines, Place covered, Place digit)
{
    return digit.size == 0 ? Check::Absent : judged(at(lines, covered), at(lines, digit).front());
}

// An empty personal number may go without its check digit.
Check personalCheck(const Layout &layout, const QStringList &lines)
{
    const QStringView covered = at(lines, layout.optional1);
    if (layout.personalCheck.size > 0 && at(lines, layout.personalCheck).front() == u'<')
        return covered.count(u'<') == covered.size() ? Check::Right : Check::Wrong;
    return judgedAt(lines, layout.optional1, layout.personalCheck);
}

Check compositeCheck(const Layout &layout, const QStringList &lines)
{
    if (layout.compositeCheck.size == 0)
        return Check::Absent;
    QString covered;
    for (const Place place : layout.composite)
        covered += at(lines, place);
    return judged(covered, at(lines, layout.compositeCheck).front());
}

} // namespace

const Layout &layoutOf(Format format)
{
    static const Layout card = td1(), two = td2(), passport = td3(), visaA = twoLines(44, 16), visaB = twoLines(36, 8);
    switch (format) {
    case Format::Td1:
        return card;
    case Format::Td3:
        return passport;
    case Format::MrvA:
        return visaA;
    case Format::MrvB:
        return visaB;
    case Format::Td2:
    case Format::FraId:
        break;
    }
    return two;
}

const Layout &frenchLayout()
{
    static const Layout layout = french();
    return layout;
}

QStringView at(const QStringList &lines, Place place)
{
    return QStringView(lines[place.line]).mid(place.from, place.size);
}

int checkDigit(QStringView text)
{
    constexpr std::array<int, 3> weights{7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += valueOf(text[i]) * weights[std::size_t(i % 3)];
    return sum % 10;
}

Check judged(QStringView text, QChar digit)
{
    return digit == QChar(u'0' + checkDigit(text)) ? Check::Right : Check::Wrong;
}

Reading read(const Layout &layout, const QStringList &lines)
{
    Reading reading;
    reading.documentCode = withoutEnd(at(lines, layout.code));
    reading.issuer = withoutEnd(at(lines, layout.issuer));
    readName(layout, lines, reading);
    readNumber(layout, lines, reading);
    reading.nationality = withoutEnd(at(lines, layout.nationality));
    reading.birth = at(lines, layout.birth).toString();
    reading.sex = at(lines, layout.sex).toString();
    reading.expiry = at(lines, layout.expiry).toString();
    reading.optional2 = withoutEnd(at(lines, layout.optional2));
    reading.checks.birth = judgedAt(lines, layout.birth, layout.birthCheck);
    reading.checks.expiry = judgedAt(lines, layout.expiry, layout.expiryCheck);
    reading.checks.personal = personalCheck(layout, lines);
    reading.checks.composite = compositeCheck(layout, lines);
    reading.valid = reading.checks.allRight();
    return reading;
}

} // namespace prystan::mrz
