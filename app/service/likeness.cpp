// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness.h"

#include "birthtext.h"
#include "wordtable.h"

#include <algorithm>
#include <cmath>

namespace prystan {

namespace {

constexpr Word<text::NameLikeness> kNameWords[]
    = {{text::NameLikeness::Missing, "missing"},     {text::NameLikeness::Same, "same"},
       {text::NameLikeness::Ending, "ending"},       {text::NameLikeness::Counterpart, "counterpart"},
       {text::NameLikeness::Beginning, "beginning"}, {text::NameLikeness::Otherwise, "otherwise"},
       {text::NameLikeness::Different, "different"}};
constexpr Word<BirthLikeness> kBirthWords[] = {{BirthLikeness::Unknown, "unknown"},
                                               {BirthLikeness::Same, "same"},
                                               {BirthLikeness::DayAndMonthChanged, "day_and_month_changed"},
                                               {BirthLikeness::OneDigit, "one_digit"},
                                               {BirthLikeness::SameYear, "same_year"},
                                               {BirthLikeness::NearAge, "near_age"},
                                               {BirthLikeness::Different, "different"}};

// How much more often a sign is seen between two records of one person than between two of others, as the logarithm to
// the base of two (Fellegi and Sunter). Guesses from what is common: of some hundred thousand people, three hundred
// were born on one day, and few have one telephone.
constexpr double kAnyTwo = -9; // that two records are of one person, before anything is known
constexpr double kSameName = 9.5, kOtherName = -9; // a score of 1, of 0
constexpr double kSameDocument = 18.5, kNearDocument = 5;
constexpr double kSamePhone = 6, kSameRelative = 4;
// A code can be overheard or lent, and is given for a whole party: it makes up for half a name, not for another name
// and another birth.
constexpr double kGaveCode = 13;
constexpr double kOtherSex = -5;
constexpr qsizetype kShortestDocument = 6;
constexpr int kMostRelatives = 2; // who has the same family has it whole

double weightOf(BirthLikeness birth)
{
    switch (birth) {
    case BirthLikeness::Same:
        return 8;
    case BirthLikeness::DayAndMonthChanged:
        return 6;
    case BirthLikeness::OneDigit:
        return 4;
    case BirthLikeness::SameYear:
        return 2;
    case BirthLikeness::NearAge:
        return 1;
    case BirthLikeness::Unknown:
        return 0;
    case BirthLikeness::Different:
        break;
    }
    return -6;
}

int digitsThatDiffer(const QString &a, const QString &b)
{
    int differ = std::abs(int(a.size() - b.size()));
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        differ += a[i] != b[i] ? 1 : 0;
    return differ;
}

BirthLikeness compareDates(const Birth &a, const Birth &b)
{
    if (a.day == b.day && a.month == b.month && a.year == b.year)
        return BirthLikeness::Same;
    if (a.year == b.year && a.day == b.month && a.month == b.day)
        return BirthLikeness::DayAndMonthChanged;
    if (digitsThatDiffer(isoDate(a), isoDate(b)) == 1) // the day may not exist
        return BirthLikeness::OneDigit;
    return BirthLikeness::Different;
}

struct Years {
    int first, last;
};

// In which she was born.
std::optional<Years> yearsOf(const Birth &birth, QDate today)
{
    constexpr int kGuess = 2; // an estimated age errs by some years
    switch (birth.kind) {
    case BirthKind::Date:
    case BirthKind::YearOnly:
        return Years{birth.year, birth.year};
    case BirthKind::AboutAge: {
        const int year = (birth.estimatedOn.isValid() ? birth.estimatedOn : today).year() - birth.age;
        return Years{year - 1 - kGuess, year + kGuess};
    }
    default:
        return std::nullopt;
    }
}

BirthLikeness compareYears(const Birth &a, const Birth &b, QDate today)
{
    const auto one = yearsOf(a, today), other = yearsOf(b, today);
    if (!one || !other)
        return BirthLikeness::Unknown;
    if (one->last < other->first || other->last < one->first)
        return BirthLikeness::Different;
    return one->first == one->last && other->first == other->last ? BirthLikeness::SameYear : BirthLikeness::NearAge;
}

BirthLikeness compareBirths(const Traits &a, const Traits &b, QDate today)
{
    std::optional<BirthLikeness> best;
    for (const Birth &one : a.births) {
        for (const Birth &other : b.births) {
            const BirthLikeness how = compare(one, other, today);
            if (!best || weightOf(how) > weightOf(*best))
                best = how;
        }
    }
    return best.value_or(BirthLikeness::Unknown);
}

std::vector<text::ComparableName> comparable(const std::vector<PersonName> &names)
{
    std::vector<text::ComparableName> all;
    all.reserve(names.size());
    for (const PersonName &name : names)
        all.emplace_back(name);
    return all;
}

int relativesInBoth(const Traits &a, const Traits &b)
{
    int both = 0;
    const std::vector<text::ComparableName> ones = comparable(a.relatives);
    std::vector<text::ComparableName> others = comparable(b.relatives);
    for (const text::ComparableName &one : ones) {
        const auto alike = std::ranges::find_if(others, [&one](const text::ComparableName &other) {
            return text::compare(one, other).score >= text::kProposed;
        });
        if (alike == others.end())
            continue;
        others.erase(alike);
        ++both;
    }
    return both;
}

SexLikeness compareSex(Sex a, Sex b)
{
    const auto isSaid = [](Sex sex) { return sex == Sex::Female || sex == Sex::Male; };
    if (!isSaid(a) || !isSaid(b))
        return SexLikeness::Unknown;
    return a == b ? SexLikeness::Same : SexLikeness::Different;
}

bool givesCodeOf(const Traits &one, const Traits &other)
{
    return !one.earlierCode.isEmpty() && other.codes.contains(one.earlierCode);
}

// Of a date that is being chosen the year alone, and of a year that is being typed nothing.
std::optional<Birth> saidSoFar(const Birth &birth)
{
    constexpr int kEarliest = 1900;
    const bool hasYear = birth.year >= kEarliest;
    switch (birth.kind) {
    case BirthKind::Date:
        if (hasYear && birth.day > 0 && birth.month > 0)
            return birth;
        [[fallthrough]];
    case BirthKind::YearOnly:
        return hasYear ? std::optional(Birth{BirthKind::YearOnly, 0, 0, birth.year, 0}) : std::nullopt;
    case BirthKind::AboutAge:
        return birth.age >= 0 ? std::optional(birth) : std::nullopt;
    default:
        return std::nullopt;
    }
}

// A score of one half says nothing for or against.
double weightOf(const text::NameComparison &names)
{
    const double score = names.score;
    if (names.family == text::NameLikeness::Missing && names.given == text::NameLikeness::Missing)
        return 0;
    return score >= 0.5 ? (score - 0.5) * 2 * kSameName : (0.5 - score) * 2 * kOtherName;
}

} // namespace

Traits traitsOf(const Party &party, std::size_t person)
{
    Traits traits;
    const Person &one = party.persons.at(person);
    traits.subject = one.subject;
    traits.party = party.id;
    traits.earlierCode = party.earlierCode;
    traits.sex = one.sex;
    traits.documentNumber = documentKey(one.documentNumber);
    traits.phone = phoneKey(party.phone);
    for (const PersonName &name : {one.name, one.documentName}) {
        if (!name.isEmpty())
            traits.names.push_back(name);
    }
    if (const auto birth = saidSoFar(one.birth))
        traits.births.push_back(*birth);
    for (const Person &other : party.persons) {
        if (&other != &one && !other.name.given.isEmpty())
            traits.relatives.push_back(other.name);
    }
    return traits;
}

QString documentKey(const QString &number)
{
    constexpr QStringView kCyrillic = u"АВЕКМНОРСТХІ", kLatin = u"ABEKMHOPCTXI";
    QString key;
    for (QChar sign : number.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (const qsizetype at = kCyrillic.indexOf(sign); at >= 0)
            sign = kLatin[at];
        if (sign.isLetterOrNumber())
            key += sign == u'O' ? u'0' : sign;
    }
    return key;
}

QString phoneKey(const QString &number)
{
    constexpr qsizetype kShortest = 7, kLast = 9;
    QString digits;
    for (const QChar sign : number) {
        if (sign.digitValue() >= 0)
            digits += QChar(u'0' + char16_t(sign.digitValue()));
    }
    return digits.size() < kShortest ? QString() : digits.right(kLast);
}

BirthLikeness compare(const Birth &a, const Birth &b, QDate today)
{
    return a.kind == BirthKind::Date && b.kind == BirthKind::Date ? compareDates(a, b) : compareYears(a, b, today);
}

text::NameComparison compareNames(const Traits &a, const Traits &b)
{
    text::NameComparison best;
    const std::vector<text::ComparableName> others = comparable(b.names);
    for (const text::ComparableName &one : comparable(a.names)) {
        for (const text::ComparableName &other : others) {
            const text::NameComparison how = text::compare(one, other);
            if (how.score >= best.score)
                best = how;
        }
    }
    return best;
}

Likeness compare(const Traits &a, const Traits &b, const text::NameComparison &names, QDate today)
{
    Likeness result;
    result.names = names;
    result.birth = compareBirths(a, b, today);
    result.sex = compareSex(a.sex, b.sex);
    result.sameDocument = !a.documentNumber.isEmpty() && a.documentNumber == b.documentNumber;
    result.nearDocument = !result.sameDocument && a.documentNumber.size() >= kShortestDocument
        && digitsThatDiffer(a.documentNumber, b.documentNumber) == 1;
    result.samePhone = !a.phone.isEmpty() && a.phone == b.phone;
    result.gaveCode = givesCodeOf(a, b) || givesCodeOf(b, a);
    result.sameParty = !a.party.isEmpty() && a.party == b.party;
    double weight = kAnyTwo + weightOf(names) + weightOf(result.birth) + (result.sameDocument ? kSameDocument : 0)
        + (result.nearDocument ? kNearDocument : 0) + (result.samePhone ? kSamePhone : 0)
        + (result.gaveCode ? kGaveCode : 0) + (result.sex == SexLikeness::Different ? kOtherSex : 0);
    if (weight + kSameRelative * kMostRelatives >= 0) // else no family makes up for it
        result.sameRelatives = relativesInBoth(a, b);
    weight += kSameRelative * std::min(result.sameRelatives, kMostRelatives);
    result.score = 1 / (1 + std::exp2(-weight));
    return result;
}

QStringList reasonsOf(const Likeness &likeness)
{
    QStringList reasons{QStringLiteral("family:") + wordOf(kNameWords, likeness.names.family),
                        QStringLiteral("given:") + wordOf(kNameWords, likeness.names.given)};
    const auto add = [&reasons](bool holds, const QString &word) {
        if (holds)
            reasons << word;
    };
    add(likeness.names.patronymic != text::NameLikeness::Missing,
        QStringLiteral("patronymic:") + wordOf(kNameWords, likeness.names.patronymic));
    add(likeness.birth != BirthLikeness::Unknown, QStringLiteral("birth:") + wordOf(kBirthWords, likeness.birth));
    add(likeness.sex == SexLikeness::Different, QStringLiteral("sex:different"));
    add(likeness.sameDocument, QStringLiteral("document"));
    add(likeness.nearDocument, QStringLiteral("document:one_sign"));
    add(likeness.samePhone, QStringLiteral("phone"));
    add(likeness.gaveCode, QStringLiteral("earlier_code"));
    add(likeness.sameRelatives > 0, QStringLiteral("relatives:%1").arg(likeness.sameRelatives));
    return reasons;
}

} // namespace prystan
