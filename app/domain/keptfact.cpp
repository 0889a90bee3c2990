// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptfact.h"

#include "fold.h"

#include <QJsonArray>
#include <algorithm>

namespace prystan {

namespace {

bool isRegistration(const EventContent &event)
{
    return event.type == EventType::PersonRegistered || event.type == EventType::PartyRegistered;
}

// Which party it was may stay when every answer was taken back.
bool countsFor(EventType type, const QString &field)
{
    return type == EventType::PartyRegistered ? field == u"members" : field != u"party";
}

bool stands(const EventContent &event, const Folded &folded)
{
    return std::ranges::any_of(folded.fields, [&](const auto &field) {
        return countsFor(event.type, field.first)
            && std::ranges::any_of(field.second, [&](const FieldValue &value) { return value.saidIn(event.id); });
    });
}

KeptFact factOf(const EventContent &event)
{
    KeptFact fact;
    fact.compartment = event.compartment;
    fact.subject = event.subject;
    fact.party = event.body[u"party"].toString();
    fact.device = event.device;
    fact.seq = event.seq;
    fact.time = event.time;
    fact.type = event.type;
    for (const QJsonValue code : event.body[u"codes"].toArray())
        fact.codes << code.toString();
    if (const QString code = event.body[u"code"].toString(); !code.isEmpty())
        fact.codes << code;
    for (const QJsonValue member : event.body[u"members"].toArray())
        fact.members.push_back({member[u"subject"].toString(), member[u"child"].toBool()});
    std::erase_if(fact.members, [](const KeptMember &member) { return member.subject.isEmpty(); });
    return fact;
}

} // namespace

std::vector<KeptFact> keptFacts(const std::vector<EventContent> &events)
{
    std::map<QString, std::vector<EventContent>> registrations;
    for (const EventContent &event : events) {
        if (isRegistration(event))
            registrations[event.subject].push_back(event);
    }
    std::map<QString, Folded> folded;
    for (const auto &[subject, own] : registrations)
        folded.emplace(subject, fold(own));
    std::vector<KeptFact> facts;
    facts.reserve(events.size());
    for (const EventContent &event : events) {
        facts.push_back(factOf(event));
        facts.back().stands = !isRegistration(event) || stands(event, folded.at(event.subject));
    }
    return facts;
}

} // namespace prystan
