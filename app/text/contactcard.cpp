// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactcard.h"

#include "unseen.h"

#include <QStringDecoder>
#include <algorithm>

namespace prystan::text {

namespace {

constexpr int kFewestDigits = 3, kMostLines = 400;

// One line of a vCard: "item1.TEL;TYPE=cell:+380 …".
struct Line {
    QString name; // upper case, without a group
    QStringList parameters; // upper case
    QString value; // as it stands there
};

// A backslash keeps the next sign from meaning anything; n is an end of line, which no value of ours has.
QStringList parts(const QString &value, QChar between)
{
    QStringList all{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value[++i];
            all.back() += next == u'n' || next == u'N' ? QChar(u' ') : next;
        } else if (c == between) {
            all << QString();
        } else {
            all.back() += c;
        }
    }
    return all;
}

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

// "=D0=9E": how older phones write letters beyond ASCII. Only UTF-8 is taken; anything else is nothing.
QString fromQuoted(const QString &value)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i].unicode() > 126)
            return {};
        if (value[i] != u'=') {
            bytes += char(value[i].unicode());
        } else if (i + 2 < value.size() && isHex(value[i + 1]) && isHex(value[i + 2])) {
            bytes += QByteArray::fromHex(value.mid(i + 1, 2).toLatin1());
            i += 2;
        } else {
            return {};
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString() : text;
}

// By its parameters; a value may hold the same word.
bool isQuoted(const QString &line)
{
    const qsizetype word = line.indexOf(u"QUOTED-PRINTABLE"_qs, 0, Qt::CaseInsensitive);
    return word >= 0 && word < line.indexOf(u':');
}

// A line goes on where the next one begins with white space, or, quoted, where it ends with "=".
QStringList unfolded(const QString &text)
{
    QStringList lines;
    bool goesOn = false;
    for (QString line : QString(text).replace(u"\r\n"_qs, u"\n"_qs).replace(u'\r', u'\n').split(u'\n')) {
        const bool folded = !line.isEmpty() && (line[0] == u' ' || line[0] == u'\t');
        if (!lines.isEmpty() && folded && !goesOn)
            lines.back() += line.mid(1);
        else if (goesOn)
            lines.back() += line;
        else
            lines << line;
        goesOn = isQuoted(lines.back()) && lines.back().endsWith(u'=');
        if (goesOn)
            lines.back().chop(1);
    }
    return lines;
}

std::optional<Line> lineOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1)
        return std::nullopt;
    Line line;
    line.parameters = text.left(colon).toUpper().split(u';');
    line.name = line.parameters.takeFirst();
    line.name = line.name.mid(line.name.lastIndexOf(u'.') + 1);
    line.value = text.mid(colon + 1);
    const bool quoted
        = std::ranges::any_of(line.parameters, [](const QString &one) { return one.endsWith(u"QUOTED-PRINTABLE"_qs); });
    if (quoted)
        line.value = fromQuoted(line.value);
    return line;
}

QString nameIn(const QString &written)
{
    const QString name = written.simplified();
    return name.size() > kLongestCardName || hasUnseen(name) ? QString() : name;
}

bool isOfNumber(QChar c)
{
    return (c >= u'0' && c <= u'9') || QStringView(u"+-./() ").contains(c);
}

// Phones put marks of direction around a number that was copied; without them it is what one sees.
QString numberIn(QString written)
{
    if (written.startsWith(u"tel:"_qs, Qt::CaseInsensitive))
        written = written.mid(4).section(u';', 0, 0);
    written.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    written.replace(QChar(QChar::Nbsp), u' ');
    const QString number = written.trimmed();
    const auto digits = std::ranges::count_if(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool fits = number.size() <= kLongestCardNumber && digits >= kFewestDigits;
    return fits && std::ranges::all_of(number, isOfNumber) ? number : QString();
}

void addNumber(ContactCard &card, const QString &written, bool preferred)
{
    const QString number = numberIn(written);
    if (number.isEmpty() || card.numbers.contains(number))
        return;
    if (preferred)
        card.numbers.prepend(number);
    else
        card.numbers.append(number);
    if (card.numbers.size() > kMostNumbers)
        card.numbers.removeLast();
}

bool isPreferred(const QStringList &parameters)
{
    return std::ranges::any_of(parameters, [](const QString &one) {
        return one == u"PREF" || one == u"PREF=1" || (one.startsWith(u"TYPE=") && one.contains(u"PREF"));
    });
}

void takeLine(ContactCard &card, QString &whole, const Line &line)
{
    if (line.name == u"N" && card.family.isEmpty() && card.given.isEmpty()) {
        const QStringList names = parts(line.value, u';');
        card.family = nameIn(names.value(0));
        card.given = nameIn(names.value(1));
    } else if (line.name == u"FN" && whole.isEmpty()) {
        whole = nameIn(parts(line.value, QChar()).front());
    } else if (line.name == u"TEL") {
        addNumber(card, parts(line.value, QChar()).front(), isPreferred(line.parameters));
    }
}

std::optional<ContactCard> filled(ContactCard card, const QString &whole)
{
    if (card.family.isEmpty() && card.given.isEmpty())
        card.given = whole; // nobody says which part is which
    const bool empty = card.family.isEmpty() && card.given.isEmpty() && card.numbers.isEmpty();
    return empty ? std::nullopt : std::optional(std::move(card));
}

// The first card alone, and only one that ends.
std::optional<ContactCard> readVCard(const QString &text)
{
    const QStringList lines = unfolded(text);
    if (lines.size() > kMostLines)
        return std::nullopt;
    ContactCard card;
    QString whole;
    bool known = false;
    for (const QString &one : lines.mid(1)) {
        const auto line = lineOf(one);
        if (!line)
            continue;
        if (line->name == u"END")
            return known ? filled(std::move(card), whole) : std::nullopt;
        if (line->name == u"BEGIN")
            return std::nullopt;
        if (line->name == u"VERSION")
            known = QStringList{u"2.1"_qs, u"3.0"_qs, u"4.0"_qs}.contains(line->value.trimmed());
        takeLine(card, whole, *line);
    }
    return std::nullopt;
}

// "MECARD:N:Коваль,Олена;TEL:+380501234567;;". Its parts are taken apart at what no backslash stands before.
std::optional<ContactCard> readMeCard(const QString &text)
{
    ContactCard card;
    qsizetype from = 7;
    bool kept = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'\\' && !kept) {
            kept = true;
            continue;
        }
        if (text[i] == u';' && !kept) {
            const QString field = text.mid(from, i - from);
            from = i + 1;
            if (field.startsWith(u"N:"_qs, Qt::CaseInsensitive)) {
                const QStringList names = parts(field.mid(2), u',');
                card.family = nameIn(names.value(0));
                card.given = nameIn(names.value(1));
            } else if (field.startsWith(u"TEL:"_qs, Qt::CaseInsensitive)) {
                addNumber(card, parts(field.mid(4), QChar()).front(), false);
            }
        }
        kept = false;
    }
    return filled(std::move(card), {});
}

QString escaped(QString text)
{
    for (const QChar c : {u'\\', u';', u','})
        text.replace(c, u'\\' + QString(c));
    return text;
}

} // namespace

bool isContactCard(const QString &text)
{
    const QString begin = text.left(12).trimmed().toUpper();
    return begin.startsWith(u"BEGIN:VCARD") || begin.startsWith(u"MECARD:");
}

std::optional<ContactCard> readContactCard(const QString &text)
{
    const QString card = text.trimmed();
    if (card.size() > kLongestCard || !isContactCard(card) || card.contains(QChar(0)))
        return std::nullopt;
    return card.startsWith(u"MECARD:"_qs, Qt::CaseInsensitive) ? readMeCard(card) : readVCard(card);
}

QString writeContactCard(const QString &name, const QString &number)
{
    const QString written = nameIn(name);
    if (written.isEmpty() || number.isEmpty() || numberIn(number) != number)
        return {};
    return u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:%1;;;;\r\nFN:%1\r\nTEL;TYPE=VOICE:%2\r\nEND:VCARD\r\n"_qs.arg(
        escaped(written), number);
}

} // namespace prystan::text
