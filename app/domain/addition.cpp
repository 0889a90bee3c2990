// SPDX-License-Identifier: GPL-3.0-or-later
#include "addition.h"

#include "humancode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json[key] = text;
}

bool saysNothing(const AddedFacts &facts)
{
    const auto empty = [](const QString &text) { return text.trimmed().isEmpty(); };
    return empty(facts.note) && empty(facts.phone) && empty(facts.placeText) && facts.place == PlaceKind::NotAnswered;
}

} // namespace

std::vector<Issue> validate(const AddedFacts &facts)
{
    std::vector<Issue> issues;
    if (saysNothing(facts) || !parseHumanCode(facts.code))
        issues.push_back({IssueCode::NothingEntered, Field::Note});
    const std::pair<Field, const QString &> texts[] = {{Field::Concerns, facts.concerns},
                                                       {Field::Note, facts.note},
                                                       {Field::Phone, facts.phone},
                                                       {Field::PlaceText, facts.placeText}};
    for (const auto &[field, text] : texts)
        std::ranges::copy(validateText(field, text), std::back_inserter(issues));
    return issues;
}

std::vector<EventDraft> eventsOf(const AddedFacts &facts, const QString &subject)
{
    const QJsonObject known{{u"code"_s, facts.code}};
    QJsonObject body = known;
    put(body, u"concerns"_s, facts.concerns);
    put(body, u"note"_s, facts.note);
    put(body, u"phone"_s, facts.phone);
    if (facts.place != PlaceKind::NotAnswered)
        body[u"place"] = toWord(facts.place);
    put(body, u"place_text"_s, facts.placeText);
    return {{Compartment::Intake, subject, EventType::PersonAdded, known},
            {Compartment::Child, subject, EventType::PersonAdded, body}};
}

AddedFacts factsFromBody(const QJsonObject &body)
{
    AddedFacts facts;
    const QString typed = body[u"code"].toString();
    facts.code = parseHumanCode(typed).value_or(typed);
    facts.concerns = body[u"concerns"].toString();
    facts.note = body[u"note"].toString();
    facts.phone = body[u"phone"].toString();
    facts.place = fromWord<PlaceKind>(body[u"place"].toString()).value_or(PlaceKind::NotAnswered);
    facts.placeText = body[u"place_text"].toString();
    return facts;
}

} // namespace prystan
