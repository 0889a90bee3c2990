// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold.h"

#include "question.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <span>

namespace prystan {

namespace {

// Each id once, by id. Of two different events under one id the smaller encoding stays, so that
// the order of arrival decides nothing.
std::vector<const EventContent *> distinct(const std::vector<EventContent> &events)
{
    std::map<QString, const EventContent *> byId;
    for (const EventContent &event : events) {
        const auto [place, isNew] = byId.emplace(event.id, &event);
        if (!isNew && *place->second != event && encode(event) < encode(*place->second))
            place->second = &event;
    }
    std::vector<const EventContent *> once;
    once.reserve(byId.size());
    for (const auto &[id, event] : byId)
        once.push_back(event);
    return once;
}

// Who knew of whom, also through others. Parents that are not here lead nowhere.
class Knowledge
{
public:
    explicit Knowledge(const std::vector<const EventContent *> &events)
        : m_parents(events.size())
        , m_known(events.size(), std::vector<bool>(events.size()))
    {
        std::map<QString, std::size_t> places;
        for (std::size_t i = 0; i < events.size(); ++i)
            places.emplace(events[i]->id, i);
        for (std::size_t i = 0; i < events.size(); ++i)
            addParents(i, events[i]->seen, places);
        for (std::size_t i = 0; i < events.size(); ++i)
            walk(i);
    }

    // Two events that each claim to have seen the other replace neither.
    [[nodiscard]] bool supersedes(std::size_t later, std::size_t earlier) const
    {
        return m_known[later][earlier] && !m_known[earlier][later];
    }

private:
    void addParents(std::size_t event, const QStringList &seen, const std::map<QString, std::size_t> &places)
    {
        for (const QString &id : seen) {
            if (const auto place = places.find(id); place != places.end())
                m_parents[event].push_back(place->second);
        }
    }

    void walk(std::size_t from)
    {
        std::vector<std::size_t> open = m_parents[from];
        while (!open.empty()) {
            const std::size_t next = open.back();
            open.pop_back();
            if (m_known[from][next])
                continue;
            m_known[from][next] = true;
            open.insert(open.end(), m_parents[next].begin(), m_parents[next].end());
        }
    }

    std::vector<std::vector<std::size_t>> m_parents;
    std::vector<std::vector<bool>> m_known;
};

using Leaves = std::map<QString, QJsonValue>;

// The day on which an age was estimated makes no other answer of it.
constexpr auto kEstimatedOn = "birth.registered_on";

// A dot inside a key is no level: written apart, so that a forged key can neither pass for another field
// nor make a body of sixty thousand levels.
QString escaped(QString key)
{
    return key.replace(u'%', QLatin1String("%25")).replace(u'.', QLatin1String("%2E"));
}

QString unescaped(QString key)
{
    return key.replace(QLatin1String("%2E"), QLatin1String(".")).replace(QLatin1String("%25"), QLatin1String("%"));
}

void collectLeaves(const QJsonObject &object, const QString &prefix, Leaves &leaves)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix + escaped(it.key());
        const QJsonValue value = it.value();
        if (value.isObject() && !value.toObject().isEmpty())
            collectLeaves(value.toObject(), path + u'.', leaves);
        else
            leaves.emplace(path, value);
    }
}

struct Saying {
    std::size_t event;
    QJsonValue value;
};

using Events = std::vector<const EventContent *>;

// The sayings that no other saying of the same field replaced; one and the same answer counts once.
std::vector<FieldValue> standing(const std::vector<Saying> &all, const Knowledge &knowledge, const Events &events)
{
    std::vector<FieldValue> kept;
    for (const Saying &saying : all) {
        const auto replaces = [&](const Saying &other) { return knowledge.supersedes(other.event, saying.event); };
        if (saying.value.isNull() || std::ranges::any_of(all, replaces))
            continue;
        const EventContent &event = *events[saying.event];
        const auto same = std::ranges::find(kept, saying.value, &FieldValue::value);
        if (same == kept.end())
            kept.push_back({saying.value, event.id, event.author, event.time, event.device, {}});
        else
            same->alsoSaidIn.insert(event.id);
    }
    return kept;
}

QString questionOrField(const QString &field)
{
    const QString question = questionAt(field);
    return question.isEmpty() ? field : question;
}

const FieldValue *saidBy(const std::vector<FieldValue> &values, const QString &event)
{
    const auto own = std::ranges::find_if(values, [&](const FieldValue &value) { return value.saidIn(event); });
    return own == values.end() ? nullptr : &*own;
}

// Who gave an answer of her own where several stand, by question.
std::map<QString, std::map<QString, const FieldValue *>> contested(const Folded &folded)
{
    std::map<QString, std::map<QString, const FieldValue *>> events;
    for (const auto &[path, values] : folded.fields) {
        for (const FieldValue &value : values.size() > 1 ? std::span(values) : std::span<const FieldValue>())
            events[questionOrField(path)].emplace(value.event, &value);
    }
    return events;
}

} // namespace

bool isFolded(EventType type)
{
    return type == EventType::PartyRegistered || type == EventType::PartyWhereabouts
        || type == EventType::PersonRegistered || type == EventType::ValueChosen;
}

QJsonObject answersOf(const EventContent &event)
{
    return event.type == EventType::ValueChosen ? event.body[u"answers"].toObject() : event.body;
}

std::map<QString, QJsonValue> fieldsOf(const QJsonObject &body)
{
    Leaves leaves;
    collectLeaves(body, {}, leaves);
    return leaves;
}

QJsonObject withField(QJsonObject body, QStringView field, const QJsonValue &value)
{
    const qsizetype dot = field.indexOf(u'.');
    const QString key = unescaped(field.left(dot < 0 ? field.size() : dot).toString());
    // Of a value and an object in one place the object stays: it says more.
    const bool poorer = dot < 0 && body[key].isObject();
    if (!poorer)
        body[key] = dot < 0 ? value : QJsonValue(withField(body[key].toObject(), field.mid(dot + 1), value));
    return body;
}

bool Folded::hasConflict() const
{
    return std::ranges::any_of(fields, [](const auto &field) { return field.second.size() > 1; });
}

QJsonObject Folded::body() const
{
    QJsonObject body;
    for (const auto &[path, values] : fields)
        body = withField(std::move(body), path, values.front().value);
    return body;
}

QJsonObject Folded::bodyOf(const QString &event) const
{
    std::set<QString> answered;
    for (const auto &[path, values] : fields) {
        if (saidBy(values, event) != nullptr)
            answered.insert(questionOrField(path));
    }
    QJsonObject body;
    for (const auto &[path, values] : fields) {
        const FieldValue *own = saidBy(values, event);
        if (own != nullptr || !answered.contains(questionOrField(path)))
            body = withField(std::move(body), path, own != nullptr ? own->value : values.front().value);
    }
    return body;
}

Folded fold(const std::vector<EventContent> &events)
{
    const std::vector<const EventContent *> once = distinct(events);
    std::map<QString, std::vector<Saying>> said;
    for (std::size_t i = 0; i < once.size(); ++i) {
        for (const auto &[path, value] : fieldsOf(answersOf(*once[i])))
            said[path].push_back({i, value});
    }
    const Knowledge knowledge(once);
    Folded folded;
    for (const EventContent *event : once)
        folded.events.insert(event->id);
    for (const auto &[path, all] : said) {
        if (std::vector<FieldValue> values = standing(all, knowledge, once); !values.empty())
            folded.fields.emplace(path, std::move(values));
    }
    return folded;
}

Folded foldOf(const std::vector<EventContent> &facts)
{
    std::vector<EventContent> folded;
    std::ranges::copy_if(facts, std::back_inserter(folded),
                         [](const EventContent &fact) { return isFolded(fact.type); });
    return fold(folded);
}

std::map<QString, QJsonValue> answerOf(const Folded &folded, const QString &question, const QString &event)
{
    Leaves answer;
    for (const auto &[path, values] : folded.fields) {
        const FieldValue *own = questionOrField(path) == question ? saidBy(values, event) : nullptr;
        if (own != nullptr)
            answer.emplace(path, own->value);
    }
    return answer;
}

std::vector<Version> versionsOf(const Folded &folded)
{
    std::map<QString, Version> versions; // by event
    for (const auto &[question, events] : contested(folded)) {
        std::vector<Leaves> answers;
        std::vector<const FieldValue *> distinct;
        for (const auto &[event, value] : events) {
            Leaves answer = answerOf(folded, question, event);
            answer.erase(QLatin1String(kEstimatedOn));
            if (std::ranges::find(answers, answer) != answers.end())
                continue;
            answers.push_back(std::move(answer));
            distinct.push_back(value);
        }
        for (const FieldValue *value : distinct.size() > 1 ? distinct : std::vector<const FieldValue *>()) {
            Version &version = versions[value->event];
            version.event = value->event;
            version.author = value->author;
            version.device = value->device;
            version.time = value->time;
            version.differs.insert(question);
        }
    }
    std::vector<Version> list;
    for (auto &[event, version] : versions) {
        version.body = folded.bodyOf(event);
        list.push_back(std::move(version));
    }
    return list;
}

std::set<QString> openQuestions(const std::vector<Version> &versions)
{
    std::set<QString> open;
    for (const Version &version : versions) {
        std::ranges::copy_if(version.differs, std::inserter(open, open.end()),
                             [](const QString &question) { return !questionAt(question).isEmpty(); });
    }
    return open;
}

} // namespace prystan
