// SPDX-License-Identifier: GPL-3.0-or-later
#include "event.h"

#include "birthtext.h"
#include "humancode.h"
#include "validation.h"

#include <QJsonArray>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr int kMostYears = 9999;

void put(QJsonObject &json, const QString &key, const QJsonValue &value)
{
    if (!value.isUndefined() && value != QJsonValue(QString()) && value != QJsonValue(QJsonObject()))
        json[key] = value;
}

// The first value of each enum means "not answered" and is left out.
template<typename E> void putWord(QJsonObject &json, const QString &key, E value)
{
    if (value != E{})
        json[key] = toWord(value);
}

template<typename E> void takeWord(const QJsonObject &json, const QString &key, E &target)
{
    if (const auto value = fromWord<E>(json[key].toString()))
        target = *value;
}

void takeText(const QJsonObject &json, const QString &key, QString &target)
{
    if (json[key].isString())
        target = json[key].toString();
}

// What looked implausible when it was said; the record carries it along.
QJsonValue marks(const std::vector<Issue> &issues, int person, std::initializer_list<Field> only = {})
{
    QJsonArray words;
    for (const Issue &issue : issues) {
        const bool wanted = only.size() == 0 || std::ranges::find(only, issue.field) != only.end();
        if (issue.person == person && wanted)
            words << toWord(Mark{issue.code, issue.field});
    }
    return words.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(words);
}

// "kind" is always written: when a later event changes the kind, values of the old kind are left behind
// in the fold, and the kind says which one counts.
QJsonObject birthBody(const Birth &birth, QDate today)
{
    if (birth.kind == BirthKind::NotAnswered)
        return {};
    QJsonObject json{{u"kind"_s, toWord(birth.kind)}};
    if (birth.kind == BirthKind::Date)
        json[u"date"] = isoDate(birth);
    if (birth.kind == BirthKind::YearOnly)
        json[u"year"] = birth.year;
    if (birth.kind == BirthKind::AboutAge) {
        json[u"about_age"] = birth.age;
        json[u"registered_on"] = (birth.estimatedOn.isValid() ? birth.estimatedOn : today).toString(Qt::ISODate);
    }
    return json;
}

int yearsFrom(const QJsonValue &value)
{
    return std::clamp(value.toInt(0), 0, kMostYears);
}

Birth birthFromBody(const QJsonObject &json)
{
    Birth birth;
    takeWord(json, u"kind"_s, birth.kind);
    if (birth.kind == BirthKind::Date)
        return birthFromIso(json[u"date"].toString()).value_or(Birth());
    if (birth.kind == BirthKind::YearOnly)
        birth.year = yearsFrom(json[u"year"]);
    if (birth.kind == BirthKind::AboutAge) {
        birth.age = yearsFrom(json[u"about_age"]);
        birth.estimatedOn = QDate::fromString(json[u"registered_on"].toString(), Qt::ISODate);
    }
    const bool hollow = (birth.kind == BirthKind::YearOnly && !json[u"year"].isDouble())
        || (birth.kind == BirthKind::AboutAge && !json[u"about_age"].isDouble());
    return hollow ? Birth() : birth;
}

QJsonObject nameBody(const PersonName &name)
{
    QJsonObject json;
    put(json, u"family"_s, name.family);
    put(json, u"given"_s, name.given);
    put(json, u"patronymic"_s, name.patronymic);
    return json;
}

QJsonObject documentBody(const Person &person)
{
    QJsonObject json;
    putWord(json, u"kind"_s, person.document);
    put(json, u"number"_s, person.documentNumber);
    return json;
}

QJsonArray needWords(const std::vector<Need> &needs)
{
    QJsonArray words;
    for (const Need need : needs)
        words << toWord(need);
    return words;
}

QJsonValue readWords(const std::set<ReadAnswer> &answers)
{
    QJsonArray words;
    for (const ReadAnswer answer : answers)
        words << toWord(answer);
    return words.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(words);
}

// Makes the drafts of one party; what belongs where is decided here and nowhere else.
class Drafts
{
public:
    Drafts(const Party &party, QDate today)
        : m_party(party)
        , m_today(today)
        , m_issues(validate(party, today))
    { }

    [[nodiscard]] std::vector<EventDraft> all() const
    {
        std::vector<EventDraft> drafts{{Compartment::Intake, m_party.id, EventType::PartyRegistered, partyBody()}};
        if (const QJsonObject withheld = whereaboutsBody(); !withheld.isEmpty())
            drafts.push_back({Compartment::Child, m_party.id, EventType::PartyWhereabouts, withheld});
        for (std::size_t i = 0; i < m_party.persons.size(); ++i)
            drafts.push_back(personDraft(m_party.persons[i], int(i)));
        return drafts;
    }

private:
    [[nodiscard]] bool isChild(const Person &person) const { return treatedAsChild(person.birth, m_today); }
    [[nodiscard]] bool contactIsAdult() const { return !m_party.persons.empty() && !isChild(m_party.persons.front()); }
    [[nodiscard]] bool hasChild() const
    {
        return std::ranges::any_of(m_party.persons, [&](const Person &person) { return isChild(person); });
    }

    void putPhone(QJsonObject &json) const
    {
        put(json, u"phone"_s, m_party.phone);
        putWord(json, u"phone_safe"_s, m_party.phoneSafe);
    }
    void putPlace(QJsonObject &json) const
    {
        putWord(json, u"place"_s, m_party.place);
        put(json, u"place_text"_s, m_party.placeText);
    }

    [[nodiscard]] QJsonArray codes() const
    {
        QJsonArray codes;
        // Also that of a member who was an adult until a correction: it is on her paper, and finds no more than the
        // party.
        for (const Person &person : m_party.persons) {
            if (!person.code.isEmpty())
                codes << person.code;
        }
        return codes;
    }

    [[nodiscard]] QJsonObject member(const Person &person) const
    {
        const bool child = isChild(person);
        QJsonObject json{{u"subject"_s, person.subject}, {u"child"_s, child}};
        if (const auto age = ageOn(person.birth, m_today); child && age)
            json[u"about"] = *age;
        return json;
    }

    [[nodiscard]] QJsonArray members() const
    {
        QJsonArray members;
        for (const Person &person : m_party.persons)
            members << member(person);
        return members;
    }

    // A phone goes with its owner, a place with the youngest who sleeps there.
    [[nodiscard]] QJsonObject partyBody() const
    {
        QJsonObject json{{u"codes"_s, codes()},
                         {u"members"_s, members()},
                         {u"needs"_s, needWords(m_party.needs)},
                         {u"needs_answered"_s, m_party.needsAnswered},
                         {u"self_service"_s, m_party.selfService}};
        if (!m_party.persons.empty())
            json[u"contact"] = m_party.persons.front().subject;
        put(json, u"language"_s, m_party.language);
        putWord(json, u"channel"_s, m_party.channel);
        put(json, u"earlier_code"_s, m_party.earlierCode);
        if (contactIsAdult()) {
            putPhone(json);
            put(json, u"phone_marks"_s, marks(m_issues, -1, {Field::Phone}));
        }
        if (!hasChild()) {
            putPlace(json);
            put(json, u"place_marks"_s, marks(m_issues, -1, {Field::PlaceText}));
        }
        return json;
    }

    [[nodiscard]] QJsonObject whereaboutsBody() const
    {
        QJsonObject json;
        if (!contactIsAdult()) {
            putPhone(json);
            put(json, u"phone_marks"_s, marks(m_issues, -1, {Field::Phone}));
        }
        if (hasChild()) {
            putPlace(json);
            put(json, u"place_marks"_s, marks(m_issues, -1, {Field::PlaceText}));
        }
        return json;
    }

    [[nodiscard]] EventDraft personDraft(const Person &person, int index) const
    {
        QJsonObject json{{u"party"_s, m_party.id}, {u"self_registered"_s, m_party.selfService && index == 0}};
        put(json, u"name"_s, nameBody(person.name));
        put(json, u"birth"_s, birthBody(person.birth, m_today));
        putWord(json, u"sex"_s, person.sex);
        put(json, u"nationality"_s, person.nationality);
        put(json, u"document"_s, documentBody(person));
        put(json, u"document_name"_s, nameBody(person.documentName));
        put(json, u"from_document"_s, readWords(person.fromDocument));
        putWord(json, u"companion"_s, person.companion);
        put(json, u"companion_subject"_s, person.companionSubject);
        put(json, u"code"_s, person.code);
        put(json, u"marks"_s, marks(m_issues, index));
        const Compartment compartment = isChild(person) ? Compartment::Child : Compartment::Intake;
        return {compartment, person.subject, EventType::PersonRegistered, json};
    }

    const Party &m_party;
    QDate m_today;
    std::vector<Issue> m_issues;
};

std::vector<Need> needsFrom(const QJsonArray &words)
{
    std::set<Need> needs;
    for (const QJsonValue word : words) {
        if (const auto need = fromWord<Need>(word.toString()))
            needs.insert(*need);
    }
    return {needs.begin(), needs.end()};
}

std::set<ReadAnswer> readFrom(const QJsonArray &words)
{
    std::set<ReadAnswer> answers;
    for (const QJsonValue word : words) {
        if (const auto answer = fromWord<ReadAnswer>(word.toString()))
            answers.insert(*answer);
    }
    return answers;
}

} // namespace

std::vector<EventDraft> eventsOf(const Party &party, QDate today)
{
    return Drafts(party, today).all();
}

Person personFromBody(const QString &subject, const QJsonObject &body)
{
    const QJsonObject name = body[u"name"].toObject(), document = body[u"document"].toObject(),
                      documentName = body[u"document_name"].toObject();
    Person person;
    person.subject = subject;
    takeText(body, u"code"_s, person.code);
    takeText(name, u"family"_s, person.name.family);
    takeText(name, u"given"_s, person.name.given);
    takeText(name, u"patronymic"_s, person.name.patronymic);
    person.birth = birthFromBody(body[u"birth"].toObject());
    takeWord(body, u"sex"_s, person.sex);
    takeText(body, u"nationality"_s, person.nationality);
    takeWord(document, u"kind"_s, person.document);
    takeText(document, u"number"_s, person.documentNumber);
    takeText(documentName, u"family"_s, person.documentName.family);
    takeText(documentName, u"given"_s, person.documentName.given);
    person.fromDocument = readFrom(body[u"from_document"].toArray());
    takeWord(body, u"companion"_s, person.companion);
    takeText(body, u"companion_subject"_s, person.companionSubject);
    return person;
}

void mergePartyBody(Party &party, const QJsonObject &body)
{
    takeText(body, u"language"_s, party.language);
    takeWord(body, u"channel"_s, party.channel);
    takeText(body, u"phone"_s, party.phone);
    takeWord(body, u"phone_safe"_s, party.phoneSafe);
    takeWord(body, u"place"_s, party.place);
    takeText(body, u"place_text"_s, party.placeText);
    takeText(body, u"earlier_code"_s, party.earlierCode);
    party.earlierCode = parseHumanCode(party.earlierCode).value_or(party.earlierCode);
    if (body[u"needs"].isArray())
        party.needs = needsFrom(body[u"needs"].toArray());
    party.needsAnswered = body[u"needs_answered"].toBool(party.needsAnswered);
    party.selfService = body[u"self_service"].toBool(party.selfService);
}

} // namespace prystan
