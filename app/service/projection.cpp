// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"

#include "names.h"

#include <QJsonArray>
#include <algorithm>

namespace prystan {

namespace {

QDateTime firstTime(const std::vector<EventContent> &events)
{
    return std::ranges::min(events, {}, &EventContent::time).time;
}

RecordRow rowOf(const Person &person, const QJsonObject &body, QDate today)
{
    RecordRow row;
    row.subject = person.subject;
    row.party = body[u"party"].toString();
    row.code = person.code;
    row.initials = text::initials(person.name.given, person.name.family);
    row.age = ageOn(person.birth, today);
    row.estimated = person.birth.kind != BirthKind::Date;
    row.child = treatedAsChild(person.birth, today);
    row.care = careLabels({person.birth, person.companion, body[u"self_registered"].toBool(), false}, today);
    return row;
}

bool comesBefore(const RecordRow &a, const RecordRow &b)
{
    if (a.care.tier != b.care.tier)
        return a.care.tier < b.care.tier;
    if (a.care.urgent != b.care.urgent)
        return a.care.urgent;
    if (a.registered != b.registered)
        return a.registered > b.registered;
    return a.subject < b.subject;
}

} // namespace

Projection::Projection(const std::vector<EventContent> &events, QDate today)
{
    std::map<QString, std::vector<EventContent>> bySubject;
    for (const EventContent &event : events)
        bySubject[event.subject].push_back(event);

    std::vector<std::pair<QString, QJsonArray>> members;
    for (const auto &[subject, own] : bySubject) {
        if (std::ranges::any_of(own, [](const EventContent &e) { return e.type == EventType::PersonRegistered; })) {
            addPerson(subject, own, today);
            continue;
        }
        const QJsonObject body = fold(own).body();
        PartyRecord &party = m_parties[subject];
        party.id = subject;
        party.registered = firstTime(own);
        mergePartyBody(party.party, body);
        for (const QJsonValue &code : body[u"codes"].toArray())
            m_partyCodes[subject] << code.toString();
        members.emplace_back(subject, body[u"members"].toArray());
    }
    for (const auto &[id, list] : members)
        addOpaqueMembers(m_parties[id], list);
    giveCodes();
}

void Projection::addPerson(const QString &subject, const std::vector<EventContent> &events, QDate today)
{
    const Folded folded = fold(events);
    const QJsonObject body = folded.body();
    PersonRecord record;
    record.person = personFromBody(subject, body);
    record.row = rowOf(record.person, body, today);
    record.row.registered = firstTime(events);
    record.conflict = folded.hasConflict();
    m_persons.emplace(subject, std::move(record));
}

// A child whose compartment is closed to this reader still counts as a member.
void Projection::addOpaqueMembers(const PartyRecord &party, const QJsonArray &members)
{
    for (const QJsonValue &value : members) {
        const QJsonObject member = value.toObject();
        const QString subject = member[u"subject"].toString();
        if (subject.isEmpty() || m_persons.contains(subject))
            continue;
        PersonRecord record;
        record.person.subject = record.row.subject = subject;
        record.row.party = party.id;
        record.row.child = member[u"child"].toBool();
        record.row.estimated = true;
        if (member.contains(u"about"))
            record.row.age = member[u"about"].toInt();
        record.row.initials = QStringLiteral("·");
        record.row.registered = party.registered;
        m_persons.emplace(subject, std::move(record));
    }
}

void Projection::giveCodes()
{
    for (auto &[subject, record] : m_persons) {
        const QStringList codes = m_partyCodes[record.row.party];
        if (record.row.code.isEmpty() && !codes.isEmpty())
            record.row.code = codes.first();
    }
}

std::vector<RecordRow> Projection::rows() const
{
    std::vector<RecordRow> rows;
    for (const auto &[subject, record] : m_persons)
        rows.push_back(record.row);
    std::ranges::sort(rows, comesBefore);
    return rows;
}

const PersonRecord *Projection::person(const QString &subject) const
{
    const auto found = m_persons.find(subject);
    return found == m_persons.end() ? nullptr : &found->second;
}

std::vector<PartyRecord> Projection::partiesByCode(const QString &code) const
{
    std::vector<PartyRecord> found;
    for (const auto &[id, party] : m_parties) {
        PartyRecord whole = party;
        bool fits = m_partyCodes.contains(id) && m_partyCodes.at(id).contains(code);
        for (const auto &[subject, record] : m_persons) {
            if (record.row.party != id)
                continue;
            fits = fits || record.row.code == code;
            whole.persons.push_back(record);
        }
        // The contact person comes first, then the order of the list.
        std::ranges::sort(whole.persons, [&](const PersonRecord &a, const PersonRecord &b) {
            const bool aIs = a.person.code == code, bIs = b.person.code == code;
            return aIs != bIs ? aIs : comesBefore(a.row, b.row);
        });
        if (fits)
            found.push_back(std::move(whole));
    }
    return found;
}

} // namespace prystan
