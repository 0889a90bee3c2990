// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlimits.h"

#include "validation.h"

#include <QJsonArray>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr int kIdBytes = 64, kWordBytes = 100, kNoteBytes = 4000, kMostItems = 200;

using Fields = std::map<QString, int>; // dotted path → bytes of its text; 0: not a text

Fields partyPlace()
{
    return {{u"phone"_s, byteLimit(Field::Phone)},
            {u"phone_safe"_s, kWordBytes},
            {u"phone_marks"_s, kWordBytes},
            {u"place"_s, kWordBytes},
            {u"place_text"_s, byteLimit(Field::PlaceText)},
            {u"place_marks"_s, kWordBytes}};
}

Fields partyFields()
{
    Fields fields = partyPlace();
    fields.insert({{u"codes"_s, kWordBytes},
                   {u"members.subject"_s, kIdBytes},
                   {u"members.child"_s, 0},
                   {u"members.about"_s, 0},
                   {u"needs"_s, kWordBytes},
                   {u"needs_answered"_s, 0},
                   {u"self_service"_s, 0},
                   {u"contact"_s, kIdBytes},
                   {u"language"_s, byteLimit(Field::Language)},
                   {u"channel"_s, kWordBytes},
                   {u"earlier_code"_s, kWordBytes}});
    return fields;
}

Fields personFields()
{
    return {{u"party"_s, kIdBytes},
            {u"self_registered"_s, 0},
            {u"name.family"_s, byteLimit(Field::FamilyName)},
            {u"name.given"_s, byteLimit(Field::GivenName)},
            {u"name.patronymic"_s, byteLimit(Field::Patronymic)},
            {u"birth.kind"_s, kWordBytes},
            {u"birth.date"_s, kWordBytes},
            {u"birth.year"_s, 0},
            {u"birth.about_age"_s, 0},
            {u"birth.registered_on"_s, kWordBytes},
            {u"sex"_s, kWordBytes},
            {u"nationality"_s, byteLimit(Field::Nationality)},
            {u"document.kind"_s, kWordBytes},
            {u"document.number"_s, byteLimit(Field::DocumentNumber)},
            {u"document_name.family"_s, byteLimit(Field::DocumentName)},
            {u"document_name.given"_s, byteLimit(Field::DocumentName)},
            {u"from_document"_s, kWordBytes},
            {u"companion"_s, kWordBytes},
            {u"companion_subject"_s, kIdBytes},
            {u"code"_s, kWordBytes},
            {u"marks"_s, kWordBytes}};
}

Fields addedFields()
{
    Fields fields = personFields();
    fields.merge(partyFields());
    fields.insert({{u"note"_s, byteLimit(Field::Note)}, {u"concerns"_s, byteLimit(Field::Concerns)}});
    return fields;
}

// What was chosen, once more.
Fields chosenFields()
{
    Fields fields{{u"field"_s, kWordBytes}, {u"event"_s, kIdBytes}, {u"reason"_s, kWordBytes}};
    Fields answers = personFields();
    answers.merge(partyFields());
    for (const auto &[field, bytes] : answers)
        fields.emplace(u"answers."_s + field, bytes);
    return fields;
}

Fields fieldsOf(EventType type)
{
    switch (type) {
    case EventType::PartyRegistered:
        return partyFields();
    case EventType::PartyWhereabouts:
        return partyPlace();
    case EventType::PersonRegistered:
        return personFields();
    case EventType::PersonAdded:
        return addedFields();
    case EventType::HelpRequested:
    case EventType::IncidentReported:
        return {{u"code"_s, kWordBytes}, {u"kind"_s, kWordBytes}, {u"note"_s, kNoteBytes}};
    case EventType::Verified:
        return {{u"what"_s, kWordBytes}, {u"how"_s, kWordBytes}, {u"note"_s, kNoteBytes}};
    case EventType::HandedOver:
        return {{u"to"_s, kWordBytes}, {u"receiver"_s, kNoteBytes}, {u"note"_s, kNoteBytes}};
    case EventType::Withdrawn:
        return {{u"reason"_s, kWordBytes}};
    case EventType::Erased:
        return {{u"reason"_s, kWordBytes},
                {u"second"_s, kIdBytes},
                {u"links.device"_s, kIdBytes},
                {u"links.seq"_s, 0},
                {u"links.sha256"_s, kIdBytes}};
    case EventType::ValueChosen:
        return chosenFields();
    case EventType::QuarantineReleased:
        return {{u"released"_s, kIdBytes}, {u"reason"_s, kWordBytes}};
    case EventType::PersonCompared:
        return {{u"other"_s, kIdBytes}, {u"verdict"_s, kWordBytes}};
    case EventType::Heartbeat:
        return {};
    }
    return {};
}

// Goes through a body and keeps the first thing that should not be there.
class BodyCheck
{
public:
    explicit BodyCheck(Fields fields)
        : m_fields(std::move(fields))
    { }

    void object(const QJsonObject &json, const QString &path)
    {
        if (!path.isEmpty() && !leadsOn(path))
            return say(Doubt::UnknownField);
        for (auto at = json.begin(); at != json.end(); ++at) // a dot would look like a step down
            value(at.value(), (path.isEmpty() ? path : path + u'.') + QString(at.key()).replace(u'.', u'/'));
    }
    [[nodiscard]] std::optional<Doubt> found() const { return m_found; }

private:
    [[nodiscard]] bool leadsOn(const QString &path) const
    {
        return std::ranges::any_of(m_fields, [&](const auto &f) { return f.first.startsWith(path + u'.'); });
    }
    void say(Doubt doubt) { m_found = m_found.value_or(doubt); }

    void value(const QJsonValue &json, const QString &path)
    {
        if (json.isObject())
            object(json.toObject(), path);
        else if (json.isArray())
            list(json.toArray(), path);
        else
            leaf(json, path);
    }
    // Its items have the path of the list.
    void list(const QJsonArray &items, const QString &path)
    {
        if (!m_fields.contains(path) && !leadsOn(path))
            return say(Doubt::UnknownField);
        if (items.size() > kMostItems)
            return say(Doubt::TooLong);
        for (const QJsonValue item : items)
            value(item, path);
    }
    void leaf(const QJsonValue &json, const QString &path)
    {
        const auto known = m_fields.find(path);
        if (known == m_fields.end() || (json.isString() && known->second == 0))
            return say(Doubt::UnknownField);
        if (json.toString().toUtf8().size() > known->second)
            say(Doubt::TooLong);
    }

    Fields m_fields;
    std::optional<Doubt> m_found;
};

bool isId(const QString &id)
{
    return !id.isEmpty() && id.toUtf8().size() <= kIdBytes;
}

bool hasFittingIds(const EventContent &content)
{
    const SubmissionPart &part = content.submission;
    return isId(content.org) && isId(content.subject) && isId(content.id) && isId(content.device)
        && isId(content.author) && isId(part.id) && std::ranges::all_of(content.seen, isId) && part.part >= 1
        && part.part <= part.parts && part.parts <= kMostParts;
}

Doubt doubtFrom(ErrorCode code)
{
    return code == ErrorCode::TooNew     ? Doubt::TooNew
        : code == ErrorCode::Unsupported ? Doubt::UnknownType
                                         : Doubt::Unreadable;
}

} // namespace

JsonShape shapeOf(const QByteArray &json)
{
    JsonShape shape;
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        if (inText)
            continue;
        const bool opens = c == '{' || c == '[', closes = c == '}' || c == ']';
        depth += opens ? 1 : closes ? -1 : 0;
        shape.deepest = std::max(shape.deepest, depth);
        shape.values += opens || c == ',' ? 1 : 0;
    }
    return shape;
}

bool isTooDeep(const QByteArray &json)
{
    return shapeOf(json).deepest > kDeepest;
}

std::optional<Doubt> limitsOf(const EventContent &content)
{
    if (!hasFittingIds(content))
        return Doubt::TooLong;
    BodyCheck check(fieldsOf(content.type));
    check.object(content.body, {});
    return check.found();
}

ReadContent readContent(const QByteArray &padded)
{
    const auto json = removePadding(padded);
    if (!json)
        return {std::nullopt, {}, Doubt::Size};
    if (isTooDeep(*json))
        return {std::nullopt, {}, Doubt::TooDeep};
    auto content = decodeContent(*json);
    if (!content)
        return {std::nullopt, {}, doubtFrom(content.error().code)};
    // Not canonical: a key of the envelope that nobody knows, a key that stands there twice, another spelling.
    if (encode(*content) != *json)
        return {std::nullopt, {}, Doubt::UnknownField};
    if (const auto doubt = limitsOf(*content))
        return {std::nullopt, {}, doubt};
    return {std::move(*content), *json, std::nullopt};
}

bool isPaddedSize(qsizetype size)
{
    return removePadding(QByteArray(size, ' ')).has_value();
}

} // namespace prystan
