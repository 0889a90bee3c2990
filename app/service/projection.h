// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffservice.h"

namespace prystan {

// Events → what staff see. Pure: give it all opened events of the compartments that are open.
class Projection
{
public:
    Projection(const std::vector<EventContent> &events, QDate today);

    [[nodiscard]] std::vector<RecordRow> rows() const; // by tier, urgent first, then newest
    [[nodiscard]] const PersonRecord *person(const QString &subject) const;
    [[nodiscard]] std::vector<PartyRecord> partiesByCode(const QString &code) const;

private:
    void addPerson(const QString &subject, const std::vector<EventContent> &events, QDate today);
    void addOpaqueMembers(const PartyRecord &party, const QJsonArray &members);
    void giveCodes();

    std::map<QString, PersonRecord> m_persons;
    std::map<QString, PartyRecord> m_parties;
    std::map<QString, QStringList> m_partyCodes;
};

} // namespace prystan
