// SPDX-License-Identifier: GPL-3.0-or-later
#include "party.h"

#include "wordtable.h"

#include <algorithm>

namespace prystan {

namespace {

constexpr Word<Sex> kSexes[] = {
    {Sex::NotAnswered, "not_answered"}, {Sex::Female, "female"}, {Sex::Male, "male"}, {Sex::X, "x"},
    {Sex::NotSaid, "not_said"},
};
constexpr Word<BirthKind> kBirthKinds[] = {
    {BirthKind::NotAnswered, "not_answered"}, {BirthKind::Date, "date"},       {BirthKind::YearOnly, "year"},
    {BirthKind::AboutAge, "about_age"},       {BirthKind::Unknown, "unknown"},
};
constexpr Word<Companion> kCompanions[] = {
    {Companion::NotAsked, "not_asked"},     {Companion::Mother, "mother"},
    {Companion::Father, "father"},          {Companion::Guardian, "guardian"},
    {Companion::Sibling, "sibling"},        {Companion::OtherRelative, "other_relative"},
    {Companion::Partner, "partner"},        {Companion::GroupLeader, "group_leader"},
    {Companion::OtherAdult, "other_adult"}, {Companion::Nobody, "nobody"},
    {Companion::Unknown, "unknown"},        {Companion::NotSaid, "not_said"},
};
constexpr Word<DocumentKind> kDocumentKinds[] = {
    {DocumentKind::NotAnswered, "not_answered"},
    {DocumentKind::Passport, "passport"},
    {DocumentKind::IdCard, "id_card"},
    {DocumentKind::InternalPassport, "internal_passport"},
    {DocumentKind::BirthCertificate, "birth_certificate"},
    {DocumentKind::Other, "other"},
    {DocumentKind::None, "none"},
    {DocumentKind::Unknown, "unknown"},
    {DocumentKind::NotSaid, "not_said"},
};
constexpr Word<PlaceKind> kPlaceKinds[] = {
    {PlaceKind::NotAnswered, "not_answered"},
    {PlaceKind::Reception, "reception"},
    {PlaceKind::HostFamily, "host_family"},
    {PlaceKind::FamilyOrFriends, "family_or_friends"},
    {PlaceKind::Hotel, "hotel"},
    {PlaceKind::TravellingOn, "travelling_on"},
    {PlaceKind::Nowhere, "nowhere"},
    {PlaceKind::Unknown, "unknown"},
    {PlaceKind::NotSaid, "not_said"},
};
constexpr Word<Channel> kChannels[] = {
    {Channel::NotAnswered, "not_answered"},
    {Channel::Call, "call"},
    {Channel::Sms, "sms"},
    {Channel::WhatsApp, "whatsapp"},
    {Channel::Telegram, "telegram"},
    {Channel::Viber, "viber"},
    {Channel::Signal, "signal"},
    {Channel::Email, "email"},
    {Channel::None, "none"},
    {Channel::NotSaid, "not_said"},
};
constexpr Word<YesNo> kYesNos[]
    = {{YesNo::NotAnswered, "not_answered"}, {YesNo::Yes, "yes"}, {YesNo::No, "no"}, {YesNo::Unknown, "unknown"}};
constexpr Word<ReadAnswer> kReadAnswers[] = {
    {ReadAnswer::FamilyName, "family_name"},
    {ReadAnswer::GivenName, "given_name"},
    {ReadAnswer::Birth, "birth"},
    {ReadAnswer::Sex, "sex"},
    {ReadAnswer::Nationality, "nationality"},
    {ReadAnswer::Document, "document"},
    {ReadAnswer::DocumentNumber, "document_number"},
};
constexpr Word<Need> kNeeds[] = {
    {Need::BabyOrPregnant, "baby_or_pregnant"},
    {Need::OlderAlone, "older_alone"},
    {Need::Mobility, "mobility"},
    {Need::UrgentMedicine, "urgent_medicine"},
    {Need::Distress, "distress"},
    {Need::SingleParent, "single_parent"},
    {Need::NoDocuments, "no_documents"},
    {Need::LostFamily, "lost_family"},
    {Need::Interpreter, "interpreter"},
    {Need::TalkInPrivate, "talk_in_private"},
};

constexpr int kAdultAge = 18;
constexpr int kSurelyAdultByYear = 19; // 18 years back: the birthday may still be to come
constexpr int kSurelyAdultByEstimate = 20; // people are a year or two off when they guess an age
constexpr int kMostYears = 1000; // keeps nonsense out of the arithmetic

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control;
    });
}

// Whole years from one day to another; somebody born on 29 February turns on 1 March.
int yearsBetween(QDate from, QDate to)
{
    const bool before = to.month() != from.month() ? to.month() < from.month() : to.day() < from.day();
    return to.year() - from.year() - (before ? 1 : 0);
}

int yearsSinceEstimate(const Birth &birth, QDate today)
{
    return birth.estimatedOn.isValid() ? std::max(0, yearsBetween(birth.estimatedOn, today)) : 0;
}

AgeClass classByDate(const Birth &birth, QDate today)
{
    const auto born = birthDate(birth);
    if (!born)
        return AgeClass::Unknown;
    return yearsBetween(*born, today) >= kAdultAge ? AgeClass::Adult : AgeClass::Child;
}

AgeClass classByYears(int years, int surelyAdult)
{
    if (years >= surelyAdult)
        return AgeClass::Adult;
    return years >= kAdultAge ? AgeClass::PossiblyChild : AgeClass::Child;
}

std::optional<int> unlessNegative(int years)
{
    return years < 0 ? std::nullopt : std::optional(years);
}

} // namespace

bool PersonName::isEmpty() const
{
    return !hasLetters(family) && !hasLetters(given) && !hasLetters(patronymic);
}

std::optional<QDate> birthDate(const Birth &birth)
{
    const QDate date(birth.year, birth.month, birth.day);
    if (birth.kind != BirthKind::Date || birth.year < 1 || !date.isValid())
        return std::nullopt;
    return date;
}

AgeClass ageClass(const Birth &birth, QDate today)
{
    switch (birth.kind) {
    case BirthKind::Date:
        return classByDate(birth, today);
    case BirthKind::YearOnly:
        return classByYears(today.year() - birth.year, kSurelyAdultByYear);
    case BirthKind::AboutAge:
        return classByYears(std::clamp(birth.age, 0, kMostYears) + yearsSinceEstimate(birth, today),
                            kSurelyAdultByEstimate);
    case BirthKind::NotAnswered:
    case BirthKind::Unknown:
        break;
    }
    return AgeClass::Unknown;
}

bool treatedAsChild(const Birth &birth, QDate today)
{
    return ageClass(birth, today) != AgeClass::Adult;
}

std::optional<int> ageOn(const Birth &birth, QDate today)
{
    switch (birth.kind) {
    case BirthKind::Date:
        if (const auto born = birthDate(birth))
            return unlessNegative(yearsBetween(*born, today));
        return std::nullopt;
    case BirthKind::YearOnly:
        if (birth.year == today.year())
            return 0;
        return unlessNegative(today.year() - birth.year - 1);
    case BirthKind::AboutAge:
        return std::clamp(birth.age, 0, kMostYears) + yearsSinceEstimate(birth, today);
    case BirthKind::NotAnswered:
    case BirthKind::Unknown:
        break;
    }
    return std::nullopt;
}

QString toWord(Sex value)
{
    return wordOf(kSexes, value);
}
QString toWord(BirthKind value)
{
    return wordOf(kBirthKinds, value);
}
QString toWord(Companion value)
{
    return wordOf(kCompanions, value);
}
QString toWord(DocumentKind value)
{
    return wordOf(kDocumentKinds, value);
}
QString toWord(PlaceKind value)
{
    return wordOf(kPlaceKinds, value);
}
QString toWord(Channel value)
{
    return wordOf(kChannels, value);
}
QString toWord(YesNo value)
{
    return wordOf(kYesNos, value);
}
QString toWord(Need value)
{
    return wordOf(kNeeds, value);
}

QString toWord(ReadAnswer value)
{
    return wordOf(kReadAnswers, value);
}

template<> std::optional<Sex> fromWord<Sex>(const QString &word)
{
    return valueOf(kSexes, word);
}
template<> std::optional<BirthKind> fromWord<BirthKind>(const QString &word)
{
    return valueOf(kBirthKinds, word);
}
template<> std::optional<Companion> fromWord<Companion>(const QString &word)
{
    return valueOf(kCompanions, word);
}
template<> std::optional<DocumentKind> fromWord<DocumentKind>(const QString &word)
{
    return valueOf(kDocumentKinds, word);
}
template<> std::optional<PlaceKind> fromWord<PlaceKind>(const QString &word)
{
    return valueOf(kPlaceKinds, word);
}
template<> std::optional<Channel> fromWord<Channel>(const QString &word)
{
    return valueOf(kChannels, word);
}
template<> std::optional<YesNo> fromWord<YesNo>(const QString &word)
{
    return valueOf(kYesNos, word);
}
template<> std::optional<Need> fromWord<Need>(const QString &word)
{
    return valueOf(kNeeds, word);
}

template<> std::optional<ReadAnswer> fromWord<ReadAnswer>(const QString &word)
{
    return valueOf(kReadAnswers, word);
}

} // namespace prystan
