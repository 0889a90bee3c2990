// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

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

QJsonObject placed(QJsonObject object, QStringView path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString key = unescaped(path.left(dot < 0 ? path.size() : dot).toString());
    // Of a value and an object in one place the object stays: it says more.
    const bool poorer = dot < 0 && object[key].isObject();
    if (!poorer)
        object[key] = dot < 0 ? value : QJsonValue(placed(object[key].toObject(), path.mid(dot + 1), value));
    return object;
}

} // namespace

bool Folded::hasConflict() const
{
    return std::ranges::any_of(fields, [](const auto &field) { return field.second.size() > 1; });
}

QJsonObject Folded::body() const
{
    QJsonObject body;
    for (const auto &[path, values] : fields)
        body = placed(std::move(body), path, values.front().value);
    return body;
}

QJsonObject Folded::bodyOf(const QString &event) const
{
    QJsonObject body;
    for (const auto &[path, values] : fields) {
        const auto own = std::ranges::find_if(values, [&](const FieldValue &value) { return value.saidIn(event); });
        body = placed(std::move(body), path, (own != values.end() ? *own : values.front()).value);
    }
    return body;
}

Folded fold(const std::vector<EventContent> &events)
{
    const std::vector<const EventContent *> once = distinct(events);
    std::map<QString, std::vector<Saying>> said;
    for (std::size_t i = 0; i < once.size(); ++i) {
        Leaves leaves;
        collectLeaves(once[i]->body, {}, leaves);
        for (const auto &[path, value] : leaves)
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

std::vector<Version> versionsOf(const Folded &folded)
{
    std::map<QString, Version> versions; // by event
    for (const auto &[path, values] : folded.fields) {
        for (const FieldValue &value : values.size() > 1 ? values : std::vector<FieldValue>()) {
            Version &version = versions[value.event];
            version.author = value.author;
            version.device = value.device;
            version.time = value.time;
            version.differs.insert(path);
        }
    }
    std::vector<Version> list;
    for (auto &[event, version] : versions) {
        version.body = folded.bodyOf(event);
        list.push_back(std::move(version));
    }
    return list;
}

} // namespace prystan
