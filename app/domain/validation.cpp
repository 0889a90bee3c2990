// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation.h"

#include "textscan.h"
#include "wordtable.h"

#include <algorithm>

namespace prystan {

namespace {

constexpr Word<IssueCode> kIssues[] = {
    {IssueCode::NothingEntered, "nothing_entered"},
    {IssueCode::ControlCharacters, "control_characters"},
    {IssueCode::TooLong, "too_long"},
    {IssueCode::NoSuchDate, "no_such_date"},
    {IssueCode::TooManyPersons, "too_many_persons"},
    {IssueCode::FutureDate, "future_date"},
    {IssueCode::Over120, "over_120"},
    {IssueCode::MixedScripts, "mixed_scripts"},
    {IssueCode::Emoji, "emoji"},
    {IssueCode::DigitsInName, "digits_in_name"},
    {IssueCode::OlderThanMother, "older_than_mother"},
    {IssueCode::PhoneUnlikely, "phone_unlikely"},
    {IssueCode::Invisible, "invisible"},
};
constexpr Word<Field> kFields[] = {
    {Field::FamilyName, "family_name"},
    {Field::GivenName, "given_name"},
    {Field::Patronymic, "patronymic"},
    {Field::Birth, "birth"},
    {Field::Sex, "sex"},
    {Field::Nationality, "nationality"},
    {Field::Document, "document"},
    {Field::DocumentNumber, "document_number"},
    {Field::DocumentName, "document_name"},
    {Field::Companion, "companion"},
    {Field::Phone, "phone"},
    {Field::PlaceText, "place_text"},
    {Field::Language, "language"},
    {Field::Note, "note"},
    {Field::Concerns, "concerns"},
    {Field::Party, "party"},
};

constexpr int kOldest = 120;
constexpr int kLeastYearsToParent = 10;

bool isName(Field field)
{
    return field == Field::FamilyName || field == Field::GivenName || field == Field::Patronymic
        || field == Field::DocumentName;
}

bool looksLikeNumber(const TextFindings &found)
{
    return found.strange == 0 && found.digits >= 6 && found.digits <= 17;
}

void append(std::vector<Issue> &issues, std::vector<Issue> more)
{
    issues.insert(issues.end(), more.begin(), more.end());
}

void addPersonIssues(std::vector<Issue> &issues, const Person &person, int index, QDate today)
{
    append(issues, validateText(Field::FamilyName, person.name.family, index));
    append(issues, validateText(Field::GivenName, person.name.given, index));
    append(issues, validateText(Field::Patronymic, person.name.patronymic, index));
    append(issues, validateBirth(person.birth, today, index));
    append(issues, validateText(Field::Nationality, person.nationality, index));
    append(issues, validateText(Field::DocumentNumber, person.documentNumber, index));
    append(issues, validateText(Field::DocumentName, person.documentName.family, index));
    append(issues, validateText(Field::DocumentName, person.documentName.given, index));
}

// The member who was meant with "mother" or "father": the one chosen, or the only one it can be.
const Person *parentOf(const Party &party, const Person &child, QDate today)
{
    if (child.companion != Companion::Mother && child.companion != Companion::Father)
        return nullptr;
    const Sex sex = child.companion == Companion::Mother ? Sex::Female : Sex::Male;
    const Person *found = nullptr;
    for (const Person &person : party.persons) {
        if (&person == &child)
            continue;
        if (!child.companionSubject.isEmpty()) {
            if (person.subject == child.companionSubject)
                return &person;
        } else if (person.sex == sex && !treatedAsChild(person.birth, today)) {
            if (found != nullptr)
                return nullptr;
            found = &person;
        }
    }
    return found;
}

std::optional<int> birthYear(const Birth &birth, QDate today)
{
    if (birth.kind == BirthKind::YearOnly)
        return birth.year;
    if (const auto date = birthDate(birth))
        return date->year();
    const auto age = ageOn(birth, today);
    return age ? std::optional(today.year() - *age) : std::nullopt;
}

bool couldBeParent(const Birth &parent, const Birth &child, QDate today)
{
    const auto parentDate = birthDate(parent), childDate = birthDate(child);
    if (parentDate && childDate)
        return parentDate->addYears(kLeastYearsToParent) <= *childDate;
    const auto parentYear = birthYear(parent, today), childYear = birthYear(child, today);
    return !parentYear || !childYear || *childYear - *parentYear >= kLeastYearsToParent;
}

void addFamilyIssues(std::vector<Issue> &issues, const Party &party, QDate today)
{
    for (std::size_t i = 0; i < party.persons.size(); ++i) {
        const Person &child = party.persons[i];
        const Person *parent = parentOf(party, child, today);
        if (parent != nullptr && !couldBeParent(parent->birth, child.birth, today))
            issues.push_back({IssueCode::OlderThanMother, Field::Companion, int(i)});
    }
}

bool birthIsKnown(const Birth &birth)
{
    const bool unanswered = birth.kind == BirthKind::NotAnswered || birth.kind == BirthKind::Unknown;
    return !unanswered && (birth.kind != BirthKind::Date || birthDate(birth).has_value());
}

bool nobodyHasName(const Party &party)
{
    return std::ranges::all_of(party.persons, [](const Person &person) { return person.name.isEmpty(); });
}

} // namespace

bool blocks(IssueCode code)
{
    return code <= IssueCode::TooManyPersons;
}

QString toWord(IssueCode code)
{
    return wordOf(kIssues, code);
}

QString toWord(Field field)
{
    return wordOf(kFields, field);
}

QString toWord(const Mark &mark)
{
    return toWord(mark.code) + u':' + toWord(mark.field);
}

template<> std::optional<Mark> fromWord<Mark>(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    const auto code = valueOf(kIssues, word.left(colon));
    const auto field = valueOf(kFields, word.mid(colon + 1));
    return colon > 0 && code && field ? std::optional(Mark{*code, *field}) : std::nullopt;
}

int byteLimit(Field field)
{
    switch (field) {
    case Field::FamilyName:
    case Field::GivenName:
    case Field::Patronymic:
    case Field::DocumentName:
        return 300;
    case Field::DocumentNumber:
    case Field::Phone:
        return 60;
    case Field::PlaceText:
        return 600;
    case Field::Language:
        return 35;
    case Field::Note:
        return 4000;
    case Field::Concerns:
        return 200;
    case Field::Nationality:
        return 3;
    default:
        return 0; // not a text
    }
}

int lettersLeft(Field field, const QString &text)
{
    const qsizetype left = byteLimit(field) - text.toUtf8().size();
    const qsizetype width = text.isEmpty() ? 1 : text.last(text.back().isLowSurrogate() ? 2 : 1).toUtf8().size();
    return left > 0 ? int(left / width) : 0;
}

std::vector<Issue> validateText(Field field, const QString &text, int person)
{
    std::vector<Issue> issues;
    // Only a note has several lines.
    const TextFindings found = scan(field == Field::Note ? QString(text).replace(u'\n', u' ') : text);
    const auto add = [&](bool is, IssueCode code) {
        if (is)
            issues.push_back({code, field, person});
    };
    add(found.control, IssueCode::ControlCharacters);
    add(found.bytes > byteLimit(field), IssueCode::TooLong);
    add(found.mixedScripts, IssueCode::MixedScripts);
    add(found.emoji, IssueCode::Emoji);
    add(isName(field) && found.digits > 0, IssueCode::DigitsInName);
    add(field == Field::Phone && !text.isEmpty() && !looksLikeNumber(found), IssueCode::PhoneUnlikely);
    add(found.invisible, IssueCode::Invisible);
    return issues;
}

std::vector<Issue> validateBirth(const Birth &birth, QDate today, int person)
{
    const auto one = [&](IssueCode code) { return std::vector<Issue>{{code, Field::Birth, person}}; };
    const bool yearIsWrong = birth.kind == BirthKind::YearOnly && (birth.year < 1 || birth.year > 9999);
    const bool ageIsWrong = birth.kind == BirthKind::AboutAge && birth.age < 0;
    const auto date = birthDate(birth);
    if (yearIsWrong || ageIsWrong || (birth.kind == BirthKind::Date && (!date || birth.year > 9999)))
        return one(IssueCode::NoSuchDate);
    if (date ? *date > today : birth.kind == BirthKind::YearOnly && birth.year > today.year())
        return one(IssueCode::FutureDate);
    if (ageOn(birth, today).value_or(0) > kOldest)
        return one(IssueCode::Over120);
    return {};
}

std::vector<Issue> validate(const Party &party, QDate today)
{
    std::vector<Issue> issues;
    if (nobodyHasName(party))
        issues.push_back({IssueCode::NothingEntered, Field::Party, -1});
    if (party.persons.size() > kMaxPersons)
        issues.push_back({IssueCode::TooManyPersons, Field::Party, -1});
    for (std::size_t i = 0; i < party.persons.size(); ++i)
        addPersonIssues(issues, party.persons[i], int(i), today);
    addFamilyIssues(issues, party, today);
    append(issues, validateText(Field::Phone, party.phone));
    append(issues, validateText(Field::PlaceText, party.placeText));
    append(issues, validateText(Field::Language, party.language));
    return issues;
}

bool isMinimumComplete(const Party &party, QDate today)
{
    const auto complete = [&](const Person &person) {
        const bool asked = person.companion != Companion::NotAsked
            || (party.selfService && &person == &party.persons.front()); // her own form never asks "alone?"
        return !person.name.isEmpty() && birthIsKnown(person.birth) && (asked || !treatedAsChild(person.birth, today));
    };
    return !party.persons.empty() && std::ranges::all_of(party.persons, complete);
}

} // namespace prystan
