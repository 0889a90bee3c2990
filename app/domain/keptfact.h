// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <vector>

// Events of the open compartments, as far as it matters for how long they are kept (retention.h). Pure.
namespace prystan {

struct KeptMember {
    QString subject;
    bool child = false;
};

struct KeptFact {
    Compartment compartment = Compartment::Intake;
    QString subject;
    QString party; // that a person belongs to; empty where none is named
    QString device;
    qint64 seq = 0;
    QDateTime time;
    EventType type = EventType::PersonRegistered;
    QStringList codes; // of a person, a party, or that something was added to
    std::vector<KeptMember> members; // whom a party names
    bool stands = true; // of a registration: some answer, or a party's members, that no correction replaced
};
[[nodiscard]] std::vector<KeptFact> keptFacts(const std::vector<EventContent> &events);

} // namespace prystan
