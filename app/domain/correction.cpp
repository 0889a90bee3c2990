// SPDX-License-Identifier: GPL-3.0-or-later
#include "correction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

void collect(const QJsonObject &object, const QStringList &above, std::set<QStringList> &fields)
{
    for (auto at = object.begin(); at != object.end(); ++at) {
        const QStringList path = above + QStringList(at.key());
        if (at.value().isObject())
            collect(at.value().toObject(), path, fields);
        else
            fields.insert(path);
    }
}

std::set<QStringList> fieldsOf(const QJsonObject &body)
{
    std::set<QStringList> fields;
    collect(body, {}, fields);
    return fields;
}

QJsonObject withNull(QJsonObject object, const QStringList &path)
{
    const QString &key = path.first();
    object[key] = path.size() == 1 ? QJsonValue() : QJsonValue(withNull(object[key].toObject(), path.mid(1)));
    return object;
}

// An event that says nothing. A person who only moved stays with her party.
EventDraft emptyDraft(const Said &said, const std::vector<EventDraft> &drafts)
{
    EventDraft draft{said.compartment, said.subject, said.type, {}};
    const auto moved = std::ranges::find_if(drafts, [&](const EventDraft &other) {
        return other.subject == said.subject && other.type == EventType::PersonRegistered;
    });
    if (moved != drafts.end() && said.type == EventType::PersonRegistered)
        draft.body[u"party"] = moved->body[u"party"];
    return draft;
}

} // namespace

std::vector<Said> saidIn(const std::vector<EventDraft> &drafts)
{
    std::vector<Said> said;
    said.reserve(drafts.size());
    for (const EventDraft &draft : drafts)
        said.push_back({draft.compartment, draft.subject, draft.type, fieldsOf(draft.body)});
    return said;
}

void takeBack(std::vector<EventDraft> &drafts, const std::vector<Said> &earlier)
{
    for (const Said &said : earlier) {
        auto draft = std::ranges::find_if(drafts, [&](const EventDraft &other) {
            return other.compartment == said.compartment && other.subject == said.subject && other.type == said.type;
        });
        if (draft == drafts.end())
            draft = drafts.insert(drafts.end(), emptyDraft(said, drafts));
        const std::set<QStringList> still = fieldsOf(draft->body);
        for (const QStringList &path : said.fields) {
            if (!still.contains(path))
                draft->body = withNull(draft->body, path);
        }
    }
}

} // namespace prystan
