// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority.h"

#include <algorithm>

namespace prystan {

namespace {

constexpr qsizetype kIdLetters = 32;

bool isStaffId(const QString &author)
{
    const auto hex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return author.size() == kIdLetters && std::ranges::all_of(author, hex);
}

// Who can be at a device of that mode. Staff members prove themselves on staff devices only.
bool isAt(DeviceMode mode, Role role)
{
    switch (mode) {
    case DeviceMode::Kiosk:
        return role == Role::Self || role == Role::Tool || role == Role::Device;
    case DeviceMode::Volunteer:
        return role == Role::Self || role == Role::Volunteer || role == Role::Tool || role == Role::Device;
    case DeviceMode::Staff:
    case DeviceMode::Demo:
        return role != Role::Nobody;
    }
    return false;
}

bool isWithoutReason(const EventContent &content)
{
    return content.body[u"reason"].toString().trimmed().isEmpty();
}

std::optional<Doubt> objectionToErasure(const EventContent &content)
{
    if (isWithoutReason(content))
        return Doubt::NoReason;
    const QString second = content.body[u"second"].toString();
    const bool two = roleOf(second) == Role::Staff && second != content.author;
    return two ? std::nullopt : std::optional(Doubt::OnePersonOnly);
}

} // namespace

Role roleOf(const QString &author)
{
    if (author == u"self")
        return Role::Self;
    if (author == u"volunteer")
        return Role::Volunteer;
    if (author == u"cli")
        return Role::Tool;
    if (author == u"device")
        return Role::Device;
    return isStaffId(author) ? Role::Staff : Role::Nobody;
}

// No default: a new type must be put on one side.
bool isDecision(EventType type)
{
    switch (type) {
    case EventType::PartyRegistered:
    case EventType::PartyWhereabouts:
    case EventType::PersonRegistered:
    case EventType::PersonAdded:
    case EventType::HelpRequested:
    case EventType::IncidentReported:
    case EventType::Heartbeat:
        return false;
    case EventType::Verified:
    case EventType::HandedOver:
    case EventType::Withdrawn:
    case EventType::Erased:
    case EventType::ValueChosen:
    case EventType::QuarantineReleased:
    case EventType::PersonCompared:
        return true;
    }
    return true;
}

bool maySay(EventType type, DeviceMode mode, Role role)
{
    return isAt(mode, role) && (!isDecision(type) || role == Role::Staff)
        && (type == EventType::Heartbeat) == (role == Role::Device);
}

bool belongsIn(EventType type, Compartment compartment)
{
    switch (type) {
    case EventType::PartyRegistered:
    case EventType::Heartbeat:
        return compartment == Compartment::Intake;
    case EventType::PartyWhereabouts:
        return compartment == Compartment::Child;
    case EventType::PersonRegistered:
    case EventType::PersonAdded:
    case EventType::HelpRequested:
    case EventType::Verified:
    case EventType::PersonCompared:
        return compartment == Compartment::Intake || compartment == Compartment::Child;
    case EventType::IncidentReported:
        return compartment == Compartment::Incident || compartment == Compartment::Conduct;
    case EventType::HandedOver:
    case EventType::Withdrawn:
    case EventType::Erased:
    case EventType::ValueChosen:
    case EventType::QuarantineReleased:
        return true;
    }
    return false;
}

std::optional<Doubt> objection(const EventContent &content, DeviceMode mode)
{
    if (!belongsIn(content.type, content.compartment))
        return Doubt::WrongCompartment;
    if (!maySay(content.type, mode, roleOf(content.author)))
        return Doubt::NotAllowed;
    if (content.type == EventType::QuarantineReleased && isWithoutReason(content))
        return Doubt::NoReason;
    const bool ofAChild = content.type == EventType::Erased && content.compartment == Compartment::Child;
    return ofAChild ? objectionToErasure(content) : std::nullopt;
}

} // namespace prystan
