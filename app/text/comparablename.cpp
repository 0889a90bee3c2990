// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparablename.h"

namespace prystan::text {

namespace {

constexpr double kByEnding = 0.5;

} // namespace

ComparableWord::ComparableWord(const QString &written)
    : letters(lettersOf(written))
    , sounds(written)
    , isInitial(letters.size() == 1)
{ }

ComparableGiven::ComparableGiven(const QString &written)
    : ComparableWord(written)
    , known(isInitial ? KnownGiven() : knownGiven(sounds))
{ }

FamilyPart::FamilyPart(const QString &written)
{
    const auto add = [this](const QString &name) {
        const NameStem stem = familyStem(name);
        names.push_back({ComparableWord(name), ComparableWord(stem.letters), stem.gender});
    };
    const QStringList parts = wordsOf(withoutPrefix(written));
    if (!parts.isEmpty())
        add(parts.join(QString()));
    if (parts.size() < 2)
        return;
    for (const QString &part : parts) {
        if (part.size() > 2)
            add(part);
    }
}

GivenPart::GivenPart(const QString &written)
{
    for (const QString &word : wordsOf(written))
        names.emplace_back(word);
}

PatronymicPart::PatronymicPart(const QString &written)
{
    const NameStem found = patronymicStem(written);
    gender = found.gender;
    if (gender != NameGender::Unknown)
        stem.emplace_back(found.letters);
}

GenderGuess genderOf(const GivenPart &given, const PatronymicPart &patronymic, bool cutOff)
{
    if (patronymic.gender != NameGender::Unknown)
        return {patronymic.gender, 1};
    const bool onlyBeginning = cutOff && given.names.size() == 1;
    if (onlyBeginning || given.names.empty() || given.names.front().letters.isEmpty())
        return {};
    const ComparableGiven &first = given.names.front();
    if (first.known.isSure()) // Саша is either
        return {first.known.gender, 1};
    const QChar last = first.letters.back();
    if (QStringView(u"аяa").contains(last))
        return {NameGender::Female, kByEnding};
    if (!QStringView(u"еиіоуюєїeiouy").contains(last))
        return {NameGender::Male, kByEnding};
    return {};
}

PersonName withTruePatronymic(PersonName name)
{
    if (!name.patronymic.isEmpty() && patronymicStem(name.patronymic).gender == NameGender::Unknown) {
        name.given = name.given.isEmpty() ? name.patronymic : name.given + u' ' + name.patronymic;
        name.patronymic.clear();
    }
    return name;
}

ComparableName::ComparableName(const PersonName &name, bool cut)
    : family(name.family)
    , given(withTruePatronymic(name).given)
    , patronymic(withTruePatronymic(name).patronymic)
    , gender(genderOf(given, patronymic, cut))
    , cutOff(cut)
{ }

} // namespace prystan::text
