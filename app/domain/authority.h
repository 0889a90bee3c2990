// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubt.h"
#include "manifest.h"

// Who may say what: event type × device mode × role. Whatever is not allowed here is no fact, however well it is
// signed. Pure. A device never changes its mode: it is enrolled anew, under another id.
namespace prystan {

// Who speaks, from the author's word: "self", "volunteer", "cli" (prystanctl without a passphrase), or the id of a
// staff member (32 lower-case hex letters). Any other word is nobody.
enum class Role { Nobody, Self, Volunteer, Tool, Staff, Device };
[[nodiscard]] Role roleOf(const QString &author);

// What only staff may decide; anybody may say the rest.
[[nodiscard]] bool isDecision(EventType type);

// A device of the demo may do what a kiosk, a volunteer's tablet or a staff device may.
[[nodiscard]] bool maySay(EventType type, DeviceMode mode, Role role);

// An event speaks of its subject within its own compartment only: to erase a child's record, the event must be sealed
// to the child compartment and obey its rules.
[[nodiscard]] bool belongsIn(EventType type, Compartment compartment);

// Nothing when the event may be taken for a fact. A child's erasure names a reason ("reason") and a second staff
// member ("second") beside its author; a release from quarantine names a reason.
[[nodiscard]] std::optional<Doubt> objection(const EventContent &content, DeviceMode mode);

} // namespace prystan
