// SPDX-License-Identifier: GPL-3.0-or-later
// An open form as bytes and back, so that it outlives a lock: with every answer as far as it was given.
#include "intakeviewmodel.h"

#include "languagecontroller.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace prystan::ui {

namespace {

// A date that is being chosen is no date yet, so births go beside the party in their parts.
QJsonArray birthsOf(Party &party)
{
    QJsonArray births;
    for (Person &person : party.persons) {
        const Birth &birth = person.birth;
        births << QJsonArray{int(birth.kind), birth.day, birth.month,
                             birth.year,      birth.age, birth.estimatedOn.toString(Qt::ISODate)};
        person.birth = {};
    }
    return births;
}

void giveBack(Party &party, const QJsonArray &births)
{
    for (std::size_t i = 0; i < party.persons.size(); ++i) {
        const QJsonArray parts = births[qsizetype(i)].toArray();
        party.persons[i].birth = {BirthKind(parts[0].toInt()),
                                  parts[1].toInt(),
                                  parts[2].toInt(),
                                  parts[3].toInt(),
                                  parts[4].toInt(),
                                  QDate::fromString(parts[5].toString(), Qt::ISODate)};
    }
}

} // namespace

SecretBuffer IntakeViewModel::held() const
{
    if (!isOpen() || !dirty())
        return {};
    Party party = m_party;
    const QJsonArray births = birthsOf(party);
    const QJsonObject form{{u"party"_s, toJson(party)},
                           {u"births"_s, births},
                           {u"step"_s, m_step.name},
                           {u"person"_s, m_step.person},
                           {u"answered"_s, m_partyEditor->languageAnswered()},
                           {u"paper"_s, m_paper->on()},
                           {u"spokenAt"_s, m_paper->spokenAt().toString(Qt::ISODateWithMs)}};
    QByteArray json = QJsonDocument(form).toJson(QJsonDocument::Compact);
    SecretBuffer bytes = SecretBuffer::copyOf(std::string_view(json.constData(), std::size_t(json.size())));
    json.fill(0);
    return bytes;
}

bool IntakeViewModel::goOnWith(const SecretBuffer &held)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(held.data()), qsizetype(held.size()));
    const QJsonObject form = QJsonDocument::fromJson(bytes).object();
    auto party = partyFromJson(form[u"party"].toObject());
    if (!party || party->persons.empty())
        return false;
    giveBack(*party, form[u"births"].toArray());
    wipe();
    // What an untouched form would be, under the same ids.
    m_empty.id = party->id;
    m_empty.persons.front().subject = party->persons.front().subject;
    m_party = std::move(*party);
    m_person->show(0);
    m_partyEditor->show();
    if (form[u"answered"].toBool())
        m_partyEditor->setLanguage(m_party.language);
    else
        m_partyEditor->proposeLanguage(m_language.current(), true);
    if (form[u"paper"].toBool()) {
        m_paper->show(QDateTime::fromString(form[u"spokenAt"].toString(), Qt::ISODateWithMs));
        m_paper->setOn(true);
    }
    m_members->refresh();
    const Step step{form[u"step"].toString(), form[u"person"].toInt()};
    m_memberReturn = hub();
    go(step.person < int(m_party.persons.size()) ? step : hub(), true);
    refresh();
    return true;
}

} // namespace prystan::ui
