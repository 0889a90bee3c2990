// SPDX-License-Identifier: GPL-3.0-or-later
#include "party.h"

#include "birthtext.h"
#include "humancode.h"
#include "jsonreader.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr int kMostYears = 9999;

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json[key] = text;
}

// The first value of each enum means "not answered" and is left out.
template<typename E> void putWord(QJsonObject &json, const QString &key, E value)
{
    if (value != E{})
        json[key] = toWord(value);
}

QJsonValue birthJson(const Birth &birth)
{
    switch (birth.kind) {
    case BirthKind::Date:
        return QJsonObject{{u"date"_s, isoDate(birth)}};
    case BirthKind::YearOnly:
        return QJsonObject{{u"year"_s, birth.year}};
    case BirthKind::AboutAge: {
        QJsonObject json{{u"about_age"_s, birth.age}};
        put(json, u"estimated_on"_s, birth.estimatedOn.toString(Qt::ISODate));
        return json;
    }
    case BirthKind::Unknown:
        return u"unknown"_s;
    case BirthKind::NotAnswered:
        break;
    }
    return QJsonValue(QJsonValue::Undefined);
}

void readEstimatedOn(JsonReader &reader, Birth &birth)
{
    QString text;
    reader.text(u"estimated_on"_s, text);
    birth.estimatedOn = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !birth.estimatedOn.isValid())
        reader.fail();
}

std::optional<Birth> birthFromObject(const QJsonObject &json)
{
    JsonReader reader(json);
    Birth birth;
    if (json.contains(u"date")) {
        QString text;
        reader.text(u"date"_s, text);
        reader.accept(birthFromIso(text), birth);
    } else if (json.contains(u"year")) {
        birth.kind = BirthKind::YearOnly;
        reader.number(u"year"_s, kMostYears, birth.year);
    } else if (json.contains(u"about_age")) {
        birth.kind = BirthKind::AboutAge;
        reader.number(u"about_age"_s, kMostYears, birth.age);
        readEstimatedOn(reader, birth);
    } else {
        reader.fail();
    }
    return reader.finished() ? std::optional(birth) : std::nullopt;
}

std::optional<Birth> birthFromJson(const QJsonValue &json)
{
    Birth birth;
    if (json.isUndefined())
        return birth;
    if (json.isObject())
        return birthFromObject(json.toObject());
    if (json != QJsonValue(u"unknown"_s))
        return std::nullopt;
    birth.kind = BirthKind::Unknown;
    return birth;
}

void readId(JsonReader &reader, const QString &key, QString &target)
{
    reader.text(key, target);
    const auto hex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (!target.isEmpty() && (target.size() != 32 || !std::ranges::all_of(target, hex)))
        reader.fail();
}

void readCode(JsonReader &reader, const QString &key, QString &target)
{
    QString typed;
    reader.text(key, typed);
    if (!typed.isEmpty())
        reader.accept(parseHumanCode(typed), target);
}

void readNationality(JsonReader &reader, QString &target)
{
    reader.text(u"nationality"_s, target);
    const auto capital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (!target.isEmpty() && (target.size() != 3 || !std::ranges::all_of(target, capital)))
        reader.fail();
}

// The shape of a BCP 47 tag, no more.
void readLanguage(JsonReader &reader, QString &target)
{
    reader.text(u"language"_s, target);
    const auto fits = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'); };
    if (target.size() > 35 || !std::ranges::all_of(target, fits))
        reader.fail();
}

std::optional<std::vector<Need>> needsFrom(const QJsonArray &list)
{
    std::set<Need> needs;
    for (const QJsonValue value : list) {
        const auto need = fromWord<Need>(value.toString());
        if (!need)
            return std::nullopt;
        needs.insert(*need);
    }
    return std::vector<Need>(needs.begin(), needs.end());
}

QJsonArray wordsOf(const std::set<ReadAnswer> &answers)
{
    QJsonArray words;
    for (const ReadAnswer answer : answers)
        words << toWord(answer);
    return words;
}

void readNeeds(JsonReader &reader, Party &party)
{
    const auto list = reader.list(u"needs"_s);
    if (!list)
        return;
    party.needsAnswered = true;
    reader.accept(needsFrom(*list), party.needs);
}

// Two members with one id would become one person in the fold.
bool idsAreDistinct(const Party &party, const Person &next)
{
    const auto same = [&](const Person &person) { return person.subject == next.subject; };
    return next.subject.isEmpty() || (next.subject != party.id && std::ranges::none_of(party.persons, same));
}

QJsonObject documentNameJson(const PersonName &name)
{
    QJsonObject json;
    put(json, u"family"_s, name.family);
    put(json, u"given"_s, name.given);
    return json;
}

void readDocumentName(JsonReader &reader, PersonName &target)
{
    const QJsonValue json = reader.any(u"document_name"_s);
    if (json.isUndefined())
        return;
    JsonReader parts(json.toObject());
    parts.text(u"family"_s, target.family);
    parts.text(u"given"_s, target.given);
    if (!json.isObject() || !parts.finished())
        reader.fail();
}

void readFromDocument(JsonReader &reader, std::set<ReadAnswer> &target)
{
    for (const QJsonValue word : reader.list(u"from_document"_s).value_or(QJsonArray())) {
        const auto answer = fromWord<ReadAnswer>(word.toString());
        if (answer)
            target.insert(*answer);
        else
            reader.fail();
    }
}

Status readPersons(const QJsonArray &list, Party &party)
{
    for (const QJsonValue value : list) {
        auto person = personFromJson(value.toObject());
        if (!value.isObject() || !person || !idsAreDistinct(party, *person))
            return failure(ErrorCode::InvalidInput, int(party.persons.size()) + 1);
        party.persons.push_back(std::move(*person));
    }
    return {};
}

} // namespace

QJsonObject toJson(const Person &person)
{
    QJsonObject json;
    put(json, u"subject"_s, person.subject);
    put(json, u"code"_s, person.code);
    put(json, u"family"_s, person.name.family);
    put(json, u"given"_s, person.name.given);
    put(json, u"patronymic"_s, person.name.patronymic);
    if (person.birth.kind != BirthKind::NotAnswered)
        json[u"birth"] = birthJson(person.birth);
    putWord(json, u"sex"_s, person.sex);
    put(json, u"nationality"_s, person.nationality);
    putWord(json, u"document"_s, person.document);
    put(json, u"document_number"_s, person.documentNumber);
    if (!person.documentName.isEmpty())
        json[u"document_name"] = documentNameJson(person.documentName);
    if (!person.fromDocument.empty())
        json[u"from_document"] = wordsOf(person.fromDocument);
    putWord(json, u"companion"_s, person.companion);
    put(json, u"companion_subject"_s, person.companionSubject);
    return json;
}

QJsonObject toJson(const Party &party)
{
    QJsonObject json{{u"self_service"_s, party.selfService}};
    put(json, u"id"_s, party.id);
    put(json, u"language"_s, party.language);
    putWord(json, u"channel"_s, party.channel);
    put(json, u"phone"_s, party.phone);
    putWord(json, u"phone_safe"_s, party.phoneSafe);
    putWord(json, u"place"_s, party.place);
    put(json, u"place_text"_s, party.placeText);
    put(json, u"earlier_code"_s, party.earlierCode);
    if (party.needsAnswered || !party.needs.empty()) {
        QJsonArray needs;
        for (const Need need : party.needs)
            needs << toWord(need);
        json[u"needs"] = needs;
    }
    QJsonArray persons;
    for (const Person &person : party.persons)
        persons << toJson(person);
    json[u"persons"] = persons;
    return json;
}

Result<Person> personFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Person person;
    readId(reader, u"subject"_s, person.subject);
    readCode(reader, u"code"_s, person.code);
    reader.text(u"family"_s, person.name.family);
    reader.text(u"given"_s, person.name.given);
    reader.text(u"patronymic"_s, person.name.patronymic);
    reader.accept(birthFromJson(reader.any(u"birth"_s)), person.birth);
    reader.word(u"sex"_s, person.sex);
    readNationality(reader, person.nationality);
    reader.word(u"document"_s, person.document);
    reader.text(u"document_number"_s, person.documentNumber);
    readDocumentName(reader, person.documentName);
    readFromDocument(reader, person.fromDocument);
    reader.word(u"companion"_s, person.companion);
    readId(reader, u"companion_subject"_s, person.companionSubject);
    if (!reader.finished())
        return failure(ErrorCode::InvalidInput);
    return person;
}

Result<Party> partyFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Party party;
    readId(reader, u"id"_s, party.id);
    readLanguage(reader, party.language);
    reader.word(u"channel"_s, party.channel);
    reader.text(u"phone"_s, party.phone);
    reader.word(u"phone_safe"_s, party.phoneSafe);
    reader.word(u"place"_s, party.place);
    reader.text(u"place_text"_s, party.placeText);
    readCode(reader, u"earlier_code"_s, party.earlierCode);
    reader.flag(u"self_service"_s, party.selfService);
    readNeeds(reader, party);
    const QJsonArray persons = reader.list(u"persons"_s).value_or(QJsonArray());
    if (!reader.finished())
        return failure(ErrorCode::InvalidInput);
    if (const Status read = readPersons(persons, party); !read)
        return passOn(read);
    return party;
}

} // namespace prystan
