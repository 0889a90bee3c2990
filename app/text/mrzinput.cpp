// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrzinput.h"

#include "wordtable.h"

#include <algorithm>
#include <array>

namespace prystan::mrz {

namespace {

using namespace Qt::StringLiterals;

constexpr Word<Tolerated> kTolerated[]{
    {Tolerated::Case, "case"},
    {Tolerated::Spaces, "spaces"},
    {Tolerated::Guillemets, "guillemets"},
    {Tolerated::FillersAdded, "fillers_added"},
    {Tolerated::FillersDropped, "fillers_dropped"},
    {Tolerated::Divided, "divided"},
};

constexpr Word<Fault> kFaults[]{
    {Fault::Empty, "empty"},
    {Fault::TooLong, "too_long"},
    {Fault::BadCharacter, "bad_character"},
    {Fault::BadLength, "bad_length"},
};

struct Shape {
    int lines, width;
};
constexpr std::array<Shape, 3> kShapes{{{3, 30}, {2, 36}, {2, 44}}};

Unexpected<Problem> problem(Fault fault, int line = 0, int position = 0)
{
    return Unexpected<Problem>({fault, line, position});
}

bool isAllowed(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'<';
}

bool hasShape(const QStringList &lines, Shape shape)
{
    return lines.size() == shape.lines
        && std::ranges::all_of(lines, [shape](const QString &line) { return line.size() == shape.width; });
}

void tell(Lines &lines, Tolerated what)
{
    if (std::ranges::find(lines.tolerated, what) == lines.tolerated.end())
        lines.tolerated.push_back(what);
}

// How many fillers a look-alike stands for.
int fillersFor(QChar c)
{
    static const QString one = u"‹＜〈⟨❮˂≺"_s, two = u"«《≪"_s;
    if (one.contains(c))
        return 1;
    return two.contains(c) ? 2 : 0;
}

// A character that is not allowed is kept: the check that follows names its place.
QString inForm(const QString &line, Lines &lines)
{
    QString formed;
    for (const QChar c : line) {
        if (c.isSpace()) {
            tell(lines, Tolerated::Spaces);
        } else if (c >= u'a' && c <= u'z') {
            tell(lines, Tolerated::Case);
            formed += c.toUpper();
        } else if (const int fillers = fillersFor(c); fillers > 0) {
            tell(lines, Tolerated::Guillemets);
            formed += QString(fillers, u'<');
        } else {
            formed += c;
        }
    }
    return formed;
}

void divide(Lines &lines)
{
    for (const Shape shape : kShapes) {
        if (lines.lines.size() != 1 || lines.lines.first().size() != qsizetype(shape.lines) * shape.width)
            continue;
        const QString whole = lines.lines.takeFirst();
        for (int i = 0; i < shape.lines; ++i)
            lines.lines << whole.mid(qsizetype(i) * shape.width, shape.width);
        tell(lines, Tolerated::Divided);
    }
}

// Only where the lines around it tell the width. On a name line fillers carry nothing, neither a field nor a check
// digit; a name that ends in a letter cannot be known to be whole, whoever left the fillers out.
void mendNameLine(Lines &lines)
{
    for (const Shape shape : kShapes) {
        if (lines.lines.size() != shape.lines)
            continue;
        const int at = shape.lines == 3 ? 2 : 0, least = shape.lines == 3 ? 1 : 6;
        QStringList others = lines.lines;
        QString name = others.takeAt(at);
        if (!hasShape(others, {shape.lines - 1, shape.width}) || name.size() == shape.width || name.size() < least)
            continue;
        const bool onlyFillers
            = name.size() < shape.width || name.mid(shape.width).count(u'<') == name.size() - shape.width;
        if (!onlyFillers)
            continue;
        tell(lines, name.size() < shape.width ? Tolerated::FillersAdded : Tolerated::FillersDropped);
        lines.lines[at] = name.leftJustified(shape.width, u'<', true);
    }
}

std::optional<Problem> badCharacter(const QStringList &lines)
{
    for (int line = 0; line < lines.size(); ++line) {
        const auto bad = std::ranges::find_if_not(lines[line], isAllowed);
        if (bad != lines[line].end())
            return Problem{Fault::BadCharacter, line + 1, int(bad - lines[line].begin()) + 1};
    }
    return std::nullopt;
}

QStringList split(const QString &text)
{
    QString even = text.trimmed();
    even.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'|', u'\n').replace(QChar::LineSeparator, u'\n');
    return even.split(u'\n');
}

Lines formed(const QStringList &given)
{
    Lines lines;
    for (const QString &line : given) {
        const QString text = inForm(line, lines);
        if (!text.isEmpty())
            lines.lines << text;
    }
    divide(lines);
    mendNameLine(lines);
    return lines;
}

} // namespace

QString toWord(Tolerated tolerated)
{
    return wordOf(kTolerated, tolerated);
}

QString toWord(Fault fault)
{
    return wordOf(kFaults, fault);
}

Result<Lines, Problem> linesOf(const QString &text, Manner manner)
{
    if (text.size() > kLongestText)
        return problem(Fault::TooLong);
    const QStringList given = split(text);
    const Lines lines = manner == Manner::Typed ? formed(given) : Lines{given, {}};
    if (lines.lines.join(QString()).isEmpty())
        return problem(Fault::Empty);
    if (std::ranges::none_of(kShapes, [&lines](Shape shape) { return hasShape(lines.lines, shape); }))
        return problem(Fault::BadLength);
    if (const auto bad = badCharacter(lines.lines))
        return Unexpected<Problem>(*bad);
    return lines;
}

std::optional<Problem> badCharacterIn(const QString &typed)
{
    return typed.size() > kLongestText ? std::nullopt : badCharacter(formed(split(typed)).lines);
}

} // namespace prystan::mrz
