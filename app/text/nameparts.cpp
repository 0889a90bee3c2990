// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameparts.h"

#include "sounds.h"

#include <algorithm>

namespace prystan::text {

namespace {

constexpr qsizetype kShortestStem = 3;
constexpr QStringView kConsonants = u"бвгґджзклмнпрстфхцчшщbcdfghjklmnpqrstvwxzłčšžćśźż";

// A name that ends with one of `after` and then one of `endings`; the first row that fits counts. "*" is any consonant,
// "-" no ending: the name says its gender and stays whole.
struct EndingRow {
    QStringView after, endings;
    NameGender gender;
};

constexpr NameGender kMale = NameGender::Male, kFemale = NameGender::Female;

constexpr EndingRow kFamilyEndings[] = {
    {u"ськ цьк зьк ск цк", u"ий ій ый ой и", kMale},
    {u"ськ цьк зьк ск цк", u"а ая", kFemale},
    {u"ов ев ёв єв ин ін їн ын ів", u"а", kFemale},
    {u"ов ев ёв єв ин ін їн ын ів", u"-", kMale},
    {u"*", u"ий ый ой ій", kMale},
    {u"*", u"ая яя", kFemale},
    {u"sk zk ck sc zc cc", u"yi yj ii ij iy yy y i ÿ oi oj oy ie", kMale},
    {u"sk zk ck", u"a aia aya aja aa", kFemale},
    {u"ov ow off ev ew in yn iv iw en", u"a", kFemale},
    {u"ov ow off ev ew eff in yn ine iv iw", u"-", kMale},
    {u"*", u"yi yj ii ij iy yy oi oj oy", kMale},
    {u"*", u"aia aya aja", kFemale},
};

// Longest first within each gender. Dutch, German, French, English and Polish spellings of both languages' endings.
constexpr QStringView kPatronymicsOfSons = u"ійович йович ьович евич евіч ович овіч івич ілліч інич ич іч ыч "
                                           u"iiovych iyovych iovych yovych jovych iovich yovich jovich ovych ovich "
                                           u"ovytsj ovitsj owytsch owitsch ovytch ovitch "
                                           u"ovyč ovič ovic owicz ovitš yevich ievich jevich evich evych evitsj "
                                           u"ewitsch evitch jevitsj jewitsch evič evic ewicz "
                                           u"ivych ytch itch ych ich itsj ytsj itsch ytsch yč ič";
constexpr QStringView kPatronymicsOfDaughters = u"ївна івна овна евна ёвна ична ічна инична інічна ішна ишна "
                                                u"iivna yivna jivna ivna ïvna iwna yevna ievna jevna evna ewna ovna "
                                                u"owna ichna ychna itsjna ytsjna itschna itchna ična ična";

constexpr QStringView kPrefixes[]
    = {u"van", u"de",    u"den",  u"der",  u"het", u"'t", u"te", u"ten", u"ter", u"in", u"op", u"uit", u"aan",
       u"bij", u"onder", u"over", u"voor", u"von", u"zu", u"du", u"des", u"la",  u"le", u"el", u"al"};

template<typename Try> qsizetype longestOf(QStringView words, Try length)
{
    qsizetype longest = -1;
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, length(word));
    return longest;
}

bool endsIn(QStringView letters, QStringView after)
{
    if (after == u"*")
        return !letters.isEmpty() && kConsonants.contains(letters.back());
    return longestOf(after, [&](QStringView word) { return letters.endsWith(word) ? word.size() : -1; }) > 0;
}

// Of the ending; -1 when the row does not fit.
qsizetype lengthOfEnding(const QString &letters, const EndingRow &row)
{
    return longestOf(row.endings, [&](QStringView ending) -> qsizetype {
        const qsizetype length = ending == u"-" ? 0 : ending.size();
        const bool fits = length == 0 || letters.endsWith(ending);
        return fits && endsIn(QStringView(letters).chopped(length), row.after) ? length : -1;
    });
}

NameStem stemBefore(const QString &letters, QStringView endings, NameGender gender)
{
    const qsizetype ending = longestOf(endings, [&](QStringView word) -> qsizetype {
        return letters.endsWith(word) && letters.size() - word.size() >= 2 ? word.size() : -1;
    });
    return ending > 0 ? NameStem{letters.chopped(ending), gender} : NameStem{letters};
}

bool isUpper(const QString &word)
{
    const auto letters = std::ranges::count_if(word, [](QChar sign) { return sign.isLetter(); });
    return letters > 1 && word == word.toUpper() && word != word.toLower(); // no initial
}

bool isPatronymic(const QString &word)
{
    return patronymicStem(word).gender != NameGender::Unknown;
}

NameInLine name(const QStringList &family, const QStringList &given, const QStringList &patronymic = {})
{
    return {{family.join(u' '), given.join(u' '), patronymic.join(u' ')}};
}

// What stands behind a family name: given names, and the patronymic last.
NameInLine withGiven(const QStringList &family, const QStringList &given)
{
    const bool patronymic = given.size() > 1 && isPatronymic(given.back());
    return name(family, patronymic ? given.first(given.size() - 1) : given, patronymic ? given.last(1) : QStringList());
}

QStringList capitalsIn(const QStringList &words)
{
    QStringList capitals;
    std::ranges::copy_if(words, std::back_inserter(capitals), isUpper);
    return capitals.size() == words.size() ? QStringList() : capitals;
}

// Two words, or three with a patronymic: either may be the family name, the last one rather than the first.
std::vector<NameInLine> ordersOf(const QStringList &words)
{
    if (words.size() == 1)
        return {name(words, {}), name({}, words)};
    if (words.size() > 2 && isPatronymic(words[1]))
        return {name(words.mid(2), words.first(1), words.mid(1, 1)),
                name(words.first(1), words.mid(1, 1), words.mid(2))};
    if (words.size() > 2 && isPatronymic(words.back()))
        return {withGiven(words.first(1), words.mid(1)), name(words.last(1), words.first(words.size() - 1))};
    return {name(words.last(1), words.first(words.size() - 1)), name(words.first(1), words.mid(1))};
}

} // namespace

NameStem familyStem(const QString &family)
{
    const QString letters = lettersOf(family);
    if (letters.size() <= 4)
        return {letters};
    for (const EndingRow &row : kFamilyEndings) {
        const qsizetype ending = lengthOfEnding(letters, row);
        if (ending >= 0)
            return letters.size() - ending < kShortestStem ? NameStem{letters, row.gender}
                                                           : NameStem{letters.chopped(ending), row.gender};
    }
    return {letters};
}

NameStem patronymicStem(const QString &patronymic)
{
    const QString letters = lettersOf(patronymic);
    const NameStem daughter = stemBefore(letters, kPatronymicsOfDaughters, kFemale);
    return daughter.gender == kFemale ? daughter : stemBefore(letters, kPatronymicsOfSons, kMale);
}

QString withoutPrefix(const QString &family)
{
    QStringList words = family.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && std::ranges::find(kPrefixes, words.front().toLower()) != std::end(kPrefixes))
        words.removeFirst();
    return words.join(u' ');
}

QStringList wordsOf(const QString &part)
{
    QString spaced = part;
    for (QChar &sign : spaced) {
        if (sign.isSpace() || sign.category() == QChar::Punctuation_Dash)
            sign = u' ';
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

std::vector<NameInLine> namesIn(const QString &typed)
{
    const QString line = typed.simplified();
    if (const qsizetype fillers = line.indexOf(u"<<"); fillers >= 0) {
        const auto spaced = [](QString part) { return part.replace(u'<', u' ').split(u' ', Qt::SkipEmptyParts); };
        NameInLine read = name(spaced(line.left(fillers)), spaced(line.mid(fillers)));
        read.cutOff = !line.endsWith(u'<');
        return {read};
    }
    const qsizetype comma = line.indexOf(u',');
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (comma > 0)
        return {withGiven(wordsOf(line.left(comma)), line.mid(comma + 1).split(u' ', Qt::SkipEmptyParts))};
    if (words.isEmpty())
        return {};
    const QStringList capitals = capitalsIn(words);
    if (!capitals.isEmpty()) {
        words.removeIf(isUpper);
        return {withGiven(capitals, words)};
    }
    return ordersOf(words);
}

} // namespace prystan::text
