// SPDX-License-Identifier: GPL-3.0-or-later
#include "amendment.h"

#include "question.h"

#include <QJsonArray>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

// ---- What is said

using Leaves = std::map<QString, QJsonValue>;

Leaves answersOf(const Person &person, QDate today)
{
    Party party;
    party.persons = {person};
    return fieldsOf(eventsOf(party, today).back().body);
}

Leaves answersOf(Party party, QDate today)
{
    party.persons.clear();
    Leaves answers;
    for (const EventDraft &draft : eventsOf(party, today))
        answers.merge(fieldsOf(draft.body));
    return answers;
}

std::set<QString> changedQuestions(const Leaves &shown, const Leaves &wanted)
{
    std::set<QString> changed;
    const auto compare = [&](const Leaves &one, const Leaves &other) {
        for (const auto &[field, value] : one) {
            const auto same = other.find(field);
            if (same == other.end() || same->second != value)
                changed.insert(questionAt(field));
        }
    };
    compare(shown, wanted);
    compare(wanted, shown);
    changed.erase(QString()); // nobody answers that
    return changed;
}

// What looks implausible is said along with the answer that it is about.
struct MarksField {
    QString field;
    QString question; // empty: any
};

QJsonObject difference(const Leaves &shown, const Leaves &wanted, const Folded &now,
                       const std::vector<MarksField> &marks)
{
    const std::set<QString> changed = changedQuestions(shown, wanted);
    QJsonObject body;
    for (const auto &[field, values] : now.fields) {
        if (changed.contains(questionAt(field)))
            body = withField(std::move(body), field, QJsonValue());
    }
    for (const auto &[field, value] : wanted) {
        if (changed.contains(questionAt(field)))
            body = withField(std::move(body), field, value);
    }
    for (const auto &[field, question] : marks) {
        const auto found = wanted.find(field);
        const bool asked = question.isEmpty() ? !changed.empty() : changed.contains(question);
        if (asked && (found != wanted.end() || now.fields.contains(field)))
            body[field] = found != wanted.end() ? found->second : QJsonValue();
    }
    return body;
}

std::optional<Statement> statement(EventType type, QJsonObject body)
{
    return body.isEmpty() ? std::nullopt : std::optional(Statement{type, std::move(body)});
}

// ---- Where it goes

constexpr auto kTentative = "~"_L1; // the statement, before it has an id

// One subject, before and after what is said of it.
struct Amended {
    QString subject;
    std::optional<Statement> said;
    std::map<QString, Compartment> places; // of the events
    Folded before, after;

    Amended(const std::vector<EventContent> &facts, const std::set<QString> &known,
            const std::optional<Statement> &statement)
        : said(statement)
    {
        std::vector<EventContent> events = facts;
        before = after = foldOf(events);
        if (!events.empty())
            subject = events.front().subject;
        for (const EventContent &event : events)
            places.emplace(event.id, event.compartment);
        if (!said)
            return;
        EventContent tentative;
        tentative.subject = subject;
        tentative.id = kTentative;
        tentative.type = said->type;
        tentative.body = said->body;
        tentative.seen = QStringList(known.begin(), known.end());
        events.push_back(tentative);
        after = foldOf(events);
    }

    [[nodiscard]] bool isChosen() const { return said && said->type == EventType::ValueChosen; }
    [[nodiscard]] bool touches(const QString &question) const
    {
        return std::ranges::any_of(fieldsOf(said ? answers() : QJsonObject()),
                                   [&](const auto &field) { return questionAt(field.first) == question; });
    }
    [[nodiscard]] QJsonObject answers() const { return isChosen() ? said->body[u"answers"].toObject() : said->body; }
    [[nodiscard]] bool liesIn(Compartment compartment, const FieldValue &value) const
    {
        return std::ranges::any_of(
            places, [&](const auto &place) { return place.second == compartment && value.saidIn(place.first); });
    }
};

using Homes = std::function<std::optional<Compartment>(const QString &field)>; // nothing: wherever it is

// The statement, and what has to move.
std::map<Compartment, QJsonObject> arranged(const Amended &record, const Homes &homeOf)
{
    std::map<Compartment, QJsonObject> bodies;
    const auto put = [&](Compartment where, const QString &field, const QJsonValue &value) {
        bodies[where] = withField(bodies[where], field, value);
    };
    if (record.said && !record.isChosen()) {
        for (const auto &[field, value] : fieldsOf(record.said->body))
            put(homeOf(field).value_or(Compartment::Intake), field, value);
    }
    for (const auto &[field, values] : record.before.fields) {
        const auto home = homeOf(field);
        const auto after = record.after.fields.find(field);
        // What somebody still has to choose stays where it was said.
        if (!home || (after != record.after.fields.end() && after->second.size() > 1))
            continue;
        const Compartment away = *home == Compartment::Child ? Compartment::Intake : Compartment::Child;
        if (std::ranges::none_of(values, [&](const FieldValue &value) { return record.liesIn(away, value); }))
            continue;
        put(away, field, QJsonValue());
        if (after != record.after.fields.end() && !after->second.front().saidIn(kTentative))
            put(*home, field, after->second.front().value);
    }
    return bodies;
}

bool isChild(const Folded &folded, QDate today)
{
    const auto saysSo = [&](const QJsonObject &body) { return treatedAsChild(personFromBody({}, body).birth, today); };
    const std::vector<Version> versions = versionsOf(folded);
    return saysSo(folded.body())
        || std::ranges::any_of(versions, [&](const Version &version) { return saysSo(version.body); });
}

class Amending
{
public:
    Amending(const RecordFacts &facts, const std::optional<Statement> &ofPerson,
             const std::optional<Statement> &ofParty, QDate today)
        : m_facts(facts)
        , m_today(today)
        , m_person(facts.person, facts.known, ofPerson)
        , m_wasChild(isChild(m_person.before, today))
        , m_isChild(isChild(m_person.after, today))
        , m_party(facts.party, facts.known, ofParty)
    {
        if (const auto members = membersAfter())
            sayAlso(u"members"_s, *members);
    }

    [[nodiscard]] Result<std::vector<EventDraft>> drafts()
    {
        const bool needsParty = m_party.said || m_wasChild != m_isChild;
        if (needsParty && !isPartyHere() && (m_party.said || !m_facts.intakeOpen))
            return failure(ErrorCode::Refused, kPartyUnknown);
        addParty();
        addPerson();
        return std::move(m_drafts);
    }

private:
    [[nodiscard]] bool isPartyHere() const
    {
        return std::ranges::any_of(m_facts.party,
                                   [](const EventContent &event) { return event.type == EventType::PartyRegistered; });
    }

    // ---- The party

    // A correction and a list of members are one event. (A choice is of the person or of the party.)
    void sayAlso(const QString &field, const QJsonValue &value)
    {
        Statement both = m_party.said.value_or(Statement{EventType::PartyRegistered, {}});
        both.body[field] = value;
        m_party = Amended(m_facts.party, m_facts.known, both);
    }
    [[nodiscard]] QJsonObject memberAfter() const
    {
        QJsonObject member{{u"subject"_s, m_person.subject}, {u"child"_s, m_isChild}};
        const auto age = ageOn(personFromBody({}, m_person.after.body()).birth, m_today);
        if (m_isChild && age)
            member[u"about"] = *age;
        return member;
    }
    // As the party names them, whoever said so; only she is named otherwise.
    [[nodiscard]] std::optional<QJsonArray> membersAfter() const
    {
        const auto named = m_party.before.fields.find(u"members"_s);
        if (named == m_party.before.fields.end() || !m_person.touches(u"birth"_s) || (!m_wasChild && !m_isChild))
            return std::nullopt;
        std::map<QString, QJsonObject> members;
        QStringList order;
        for (const FieldValue &value : named->second) {
            for (const QJsonValue item : value.value.toArray()) {
                const auto [known, fresh] = members.emplace(item[u"subject"].toString(), item.toObject());
                if (fresh)
                    order << known->first;
                else if (item[u"child"].toBool()) // to whoever says so
                    known->second = item.toObject();
            }
        }
        const auto own = members.find(m_person.subject);
        if (own == members.end() || own->second == memberAfter())
            return std::nullopt;
        own->second = memberAfter();
        QJsonArray list;
        for (const QString &subject : order)
            list << members.at(subject);
        return list;
    }
    [[nodiscard]] std::map<QString, bool> childrenAfter() const
    {
        std::map<QString, bool> children;
        const auto named = m_party.after.fields.find(u"members"_s);
        for (const FieldValue &value :
             named == m_party.after.fields.end() ? std::vector<FieldValue>() : named->second) {
            for (const QJsonValue item : value.value.toArray()) {
                bool &child = children[item[u"subject"].toString()];
                child = child || item[u"child"].toBool();
            }
        }
        return children;
    }
    // A phone goes with its owner, a place with the youngest who sleeps there.
    [[nodiscard]] Homes homesOfParty() const
    {
        const std::map<QString, bool> children = childrenAfter();
        const auto contact = children.find(m_party.after.body()[u"contact"].toString());
        const bool ownerIsChild = contact == children.end() || contact->second;
        const bool anyChild = std::ranges::any_of(children, [](const auto &member) { return member.second; });
        return [ownerIsChild, anyChild](const QString &field) -> std::optional<Compartment> {
            if (field == u"phone" || field == u"phone_safe" || field == u"phone_marks")
                return ownerIsChild ? Compartment::Child : Compartment::Intake;
            if (field == u"place" || field == u"place_text" || field == u"place_marks")
                return anyChild ? Compartment::Child : Compartment::Intake;
            return Compartment::Intake;
        };
    }
    void addParty()
    {
        if (!m_party.said)
            return;
        const Homes homeOf = homesOfParty();
        if (m_party.isChosen())
            addChoice(m_party, homeOf(m_party.said->body[u"field"].toString()).value_or(Compartment::Intake));
        for (auto &[where, body] : arranged(m_party, homeOf)) {
            const EventType type
                = where == Compartment::Child ? EventType::PartyWhereabouts : EventType::PartyRegistered;
            m_drafts.push_back({where, m_party.subject, type, std::move(body)});
        }
    }

    // ---- The person

    [[nodiscard]] Compartment whereSheIs() const
    {
        const bool inChild = std::ranges::any_of(m_person.before.fields, [&](const auto &field) {
            return field.first != u"party" && std::ranges::any_of(field.second, [&](const FieldValue &value) {
                       return m_person.liesIn(Compartment::Child, value);
                   });
        });
        return inChild ? Compartment::Child : Compartment::Intake;
    }
    void addPerson()
    {
        if (!m_person.said)
            return;
        // Whoever comes of age stays where she is.
        const Compartment home = m_isChild ? Compartment::Child : m_wasChild ? Compartment::Intake : whereSheIs();
        const bool moves = m_isChild || m_wasChild;
        const bool says = !m_person.isChosen();
        const Homes homeOf = [&](const QString &field) -> std::optional<Compartment> {
            const bool there = says && fieldsOf(m_person.said->body).contains(field);
            return field != u"party" && (moves || there) ? std::optional(home) : std::nullopt;
        };
        if (m_person.isChosen())
            addChoice(m_person, home);
        const QJsonValue party = m_person.after.body()[u"party"];
        for (auto &[where, body] : arranged(m_person, homeOf)) {
            if (!party.isUndefined())
                body[u"party"] = party; // also who only moved stays with her party
            m_drafts.push_back({where, m_person.subject, EventType::PersonRegistered, std::move(body)});
        }
    }
    void addChoice(const Amended &record, Compartment home)
    {
        m_drafts.push_back({home, record.subject, EventType::ValueChosen, record.said->body});
    }

    const RecordFacts &m_facts;
    QDate m_today;
    Amended m_person;
    bool m_wasChild, m_isChild;
    Amended m_party;
    std::vector<EventDraft> m_drafts;
};

} // namespace

std::optional<Statement> correctionOf(const Person &shown, Person wanted, const Folded &now, QDate today)
{
    Birth &birth = wanted.birth;
    const bool sameAge
        = birth.kind == BirthKind::AboutAge && birth.kind == shown.birth.kind && birth.age == shown.birth.age;
    birth.estimatedOn = sameAge ? shown.birth.estimatedOn : QDate(); // another estimate is one of today
    return statement(EventType::PersonRegistered,
                     difference(answersOf(shown, today), answersOf(wanted, today), now,
                                {{u"marks"_s, {}}, {u"from_document"_s, {}}}));
}

std::optional<Statement> correctionOf(const Party &shown, const Party &wanted, const Folded &now, QDate today)
{
    return statement(EventType::PartyRegistered,
                     difference(answersOf(shown, today), answersOf(wanted, today), now,
                                {{u"phone_marks"_s, u"phone"_s}, {u"place_marks"_s, u"place_text"_s}}));
}

std::optional<Statement> choiceOf(const Folded &now, const QString &question, const QString &event)
{
    const Leaves chosen = answerOf(now, question, event);
    if (chosen.empty())
        return std::nullopt;
    QJsonObject answers;
    for (const auto &[field, values] : now.fields) {
        const auto own = chosen.find(field);
        if (questionAt(field) == question)
            answers = withField(std::move(answers), field, own != chosen.end() ? own->second : QJsonValue());
    }
    return Statement{EventType::ValueChosen, {{u"field"_s, question}, {u"event"_s, event}, {u"answers"_s, answers}}};
}

Result<std::vector<EventDraft>> amend(const RecordFacts &facts, const std::optional<Statement> &ofPerson,
                                      const std::optional<Statement> &ofParty, QDate today)
{
    return Amending(facts, ofPerson, ofParty, today).drafts();
}

} // namespace prystan
