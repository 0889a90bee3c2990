// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrzlines.h"

namespace prystan::tests {

namespace {

using namespace Qt::StringLiterals;

const QString kLetters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
const QString kDigits = u"0123456789"_s;

QString randomText(QRandomGenerator &random, int least, int most, const QString &alphabet)
{
    QString text;
    for (int left = random.bounded(least, most + 1); left > 0; --left)
        text += alphabet[random.bounded(int(alphabet.size()))];
    return text;
}

QString padded(const QString &text, int width)
{
    return text.leftJustified(width, u'<');
}

QString randomDate(QRandomGenerator &random)
{
    if (random.bounded(20) == 0)
        return u"<<<<<<"_s;
    const QString day = u"%1%2%3"_s.arg(random.bounded(100), 2, 10, QChar(u'0'))
                            .arg(random.bounded(1, 13), 2, 10, QChar(u'0'))
                            .arg(random.bounded(1, 29), 2, 10, QChar(u'0'));
    return random.bounded(20) == 0 ? day.left(4) + u"<<"_s : day;
}

// One to three parts that fit.
QString randomName(QRandomGenerator &random, int width)
{
    QString name = randomText(random, 1, 9, kLetters);
    for (int more = random.bounded(3); more > 0; --more) {
        const QString part = u' ' + randomText(random, 1, 8, kLetters);
        if (name.size() + part.size() <= width)
            name += part;
    }
    return name.left(width).trimmed();
}

void fillNames(Zone &zone, QRandomGenerator &random, int width)
{
    zone.surname = randomName(random, width - 3);
    const int left = width - int(zone.surname.size()) - 2;
    zone.given = random.bounded(15) == 0 ? QString() : randomName(random, left);
}

QString nameField(const Zone &zone, int width)
{
    const QString name = zone.given.isEmpty() ? zone.surname : zone.surname + u"<<"_s + zone.given;
    return padded(QString(name).replace(u' ', u'<'), width);
}

void cover(Zone &zone, int line, int from, int to)
{
    for (int i = from; i < to; ++i)
        zone.checked.emplace_back(line, i);
}

// Number, its check digit and the optional data; a long number goes on in these.
QString numberAndOptional(Zone &zone, int optionalWidth, QString &optional)
{
    if (zone.number.size() <= 9) {
        optional = padded(zone.optional1, optionalWidth);
        const QString field = padded(zone.number, 9);
        return field + digitOver(field);
    }
    optional = padded(zone.number.mid(9) + digitOver(zone.number) + u'<' + zone.optional1, optionalWidth);
    return zone.number.left(9) + u'<';
}

void makeTd1(Zone &zone, QRandomGenerator &random)
{
    const bool isLong = random.bounded(4) == 0;
    zone.number = randomText(random, isLong ? 10 : 1, isLong ? 14 : 9, kLetters + kDigits);
    zone.optional1 = randomText(random, 0, isLong ? 6 : 15, kLetters + kDigits);
    zone.optional2 = randomText(random, 0, 11, kLetters + kDigits);
    fillNames(zone, random, 30);
    QString optional;
    const QString number = numberAndOptional(zone, 15, optional);
    const QString birth = zone.birth + digitOver(zone.birth), expiry = zone.expiry + digitOver(zone.expiry);
    const QString optional2 = padded(zone.optional2, 11);
    zone.lines << padded(zone.code, 2) + padded(zone.issuer, 3) + number + optional;
    zone.lines << birth + zone.sex + expiry + padded(zone.nationality, 3) + optional2
            + digitOver(number + optional + birth + expiry + optional2);
    zone.lines << nameField(zone, 30);
    cover(zone, 0, 5, 30);
    cover(zone, 1, 0, 7);
    cover(zone, 1, 8, 15);
    cover(zone, 1, 18, 30);
}

// All of two lines but what comes after the optional data.
void makeTwoLines(Zone &zone, QRandomGenerator &random, int width, int optionalWidth, bool longNumbers)
{
    const bool isLong = longNumbers && random.bounded(4) == 0;
    zone.number = randomText(random, isLong ? 10 : 1, isLong ? 14 : 9, kLetters + kDigits);
    zone.optional1 = randomText(random, 0, isLong ? 0 : optionalWidth, kLetters + kDigits);
    fillNames(zone, random, width - 5);
    QString optional;
    const QString number = numberAndOptional(zone, optionalWidth, optional).left(10);
    zone.lines << padded(zone.code, 2) + padded(zone.issuer, 3) + nameField(zone, width - 5);
    zone.lines << number + padded(zone.nationality, 3) + zone.birth + digitOver(zone.birth) + zone.sex + zone.expiry
            + digitOver(zone.expiry) + optional.left(optionalWidth);
    cover(zone, 1, 0, 10);
    cover(zone, 1, 13, 20);
    cover(zone, 1, 21, 28);
}

void addComposite(Zone &zone)
{
    QString &line = zone.lines[1];
    line += digitOver(line.left(10) + line.mid(13, 7) + line.mid(21));
}

void makeFrench(Zone &zone, QRandomGenerator &random)
{
    zone.code = u"ID"_s;
    zone.issuer = u"FRA"_s;
    zone.surname = randomName(random, 25);
    zone.given = randomName(random, 14);
    zone.number = randomText(random, 12, 12, kDigits);
    zone.nationality = zone.expiry = QString();
    zone.optional1 = randomText(random, 0, 6, kDigits);
    const auto field = [](const QString &name, int width) { return padded(QString(name).replace(u' ', u'<'), width); };
    zone.lines << u"IDFRA"_s + field(zone.surname, 25) + padded(zone.optional1, 6);
    zone.lines << zone.number + digitOver(zone.number) + field(zone.given, 14) + zone.birth + digitOver(zone.birth)
            + zone.sex;
    zone.lines[1] += digitOver(zone.lines[0] + zone.lines[1]);
    cover(zone, 0, 0, 36);
    cover(zone, 1, 0, 36);
}

bool fits(const QString &text, QChar digit)
{
    return digitOver(text) == digit;
}

// Twice the same rule, for the two formats that have long numbers.
bool numberFits(const QString &number, QChar digit, const QString &optional)
{
    const QString rest = optional.section(u'<', 0, 0);
    if (digit == u'<' && !number.contains(u'<') && rest.size() >= 2)
        return fits(number + rest.chopped(1), rest.back());
    return fits(number, digit);
}

bool td1Fits(const QStringList &lines)
{
    const QString &a = lines[0], &b = lines[1];
    return numberFits(a.mid(5, 9), a[14], a.mid(15)) && fits(b.left(6), b[6]) && fits(b.mid(8, 6), b[14])
        && fits(a.mid(5) + b.left(7) + b.mid(8, 7) + b.mid(18, 11), b[29]);
}

bool twoLinesFit(const QString &a, const QString &b)
{
    if (!fits(b.mid(13, 6), b[19]) || !fits(b.mid(21, 6), b[27]))
        return false;
    if (a[0] == u'V')
        return fits(b.left(9), b[9]);
    if (b.size() == 36)
        return !a.startsWith(u"IDFRA"_s) && numberFits(b.left(9), b[9], b.mid(28, 7))
            && fits(b.left(10) + b.mid(13, 7) + b.mid(21, 14), b[35]);
    const bool none = b.mid(28, 15) == QString(15, u'<');
    return fits(b.left(9), b[9]) && (none || fits(b.mid(28, 14), b[42]))
        && fits(b.left(10) + b.mid(13, 7) + b.mid(21, 22), b[43]);
}

} // namespace

QChar digitOver(const QString &text)
{
    static const QString values = kDigits + kLetters;
    int sum = 0;
    for (int i = 0; i < text.size(); ++i) {
        const int value = text[i] == u'<' ? 0 : int(values.indexOf(text[i]));
        sum += value * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
    }
    return kDigits[sum % 10];
}

Zone randomZone(Kind kind, QRandomGenerator &random)
{
    Zone zone;
    zone.kind = kind;
    const bool visa = kind == Kind::MrvA || kind == Kind::MrvB;
    zone.code = visa ? u"V"_s : QString(u"PIAC"_s[random.bounded(4)]);
    zone.code += randomText(random, 0, 1, kLetters);
    zone.issuer = random.bounded(10) == 0 ? u"D"_s : randomText(random, 3, 3, kLetters);
    if (zone.code == u"ID"_s && zone.issuer == u"FRA"_s)
        zone.issuer = u"UKR"_s;
    zone.nationality = random.bounded(10) == 0 ? u"D"_s : randomText(random, 3, 3, kLetters);
    zone.birth = randomDate(random);
    zone.expiry = randomDate(random);
    zone.sex = u"MFX<"_s[random.bounded(4)];
    if (kind == Kind::Td1) {
        makeTd1(zone, random);
    } else if (kind == Kind::Td2) {
        makeTwoLines(zone, random, 36, 7, true);
        addComposite(zone);
        cover(zone, 1, 28, 36);
    } else if (kind == Kind::Td3) {
        makeTwoLines(zone, random, 44, 14, false);
        const QString personal = zone.lines[1].mid(28);
        zone.lines[1] += zone.optional1.isEmpty() && random.bounded(2) == 0 ? QChar(u'<') : digitOver(personal);
        addComposite(zone);
        cover(zone, 1, 28, 44);
    } else if (visa) {
        makeTwoLines(zone, random, kind == Kind::MrvA ? 44 : 36, kind == Kind::MrvA ? 16 : 8, false);
    } else {
        makeFrench(zone, random);
    }
    return zone;
}

Verdict verdictOf(const QString &text)
{
    const QStringList lines = text.split(u'|');
    const int width = int(lines.first().size());
    const bool shape = (lines.size() == 3 && width == 30) || (lines.size() == 2 && (width == 36 || width == 44));
    if (!shape)
        return Verdict::NoZone;
    for (const QString &line : lines) {
        if (line.size() != width)
            return Verdict::NoZone;
        for (const QChar c : line) {
            if (c != u'<' && !kDigits.contains(c) && !kLetters.contains(c))
                return Verdict::NoZone;
        }
    }
    const bool right = lines.size() == 3 ? td1Fits(lines) : twoLinesFit(lines[0], lines[1]);
    return right ? Verdict::Valid : Verdict::Invalid;
}

} // namespace prystan::tests
