// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chainview.h"
#include "dispatch.h"

#include <set>

// What the erasures among the facts take away. The event stands first, everything else follows from it: after a cut in
// the middle the same is simply done again.
namespace prystan {

using ErasedPlaces = std::set<ErasedLink>;

// Everything that lies in `store` of one subject, standing or in quarantine: what an erasure has to name.
[[nodiscard]] Result<std::vector<PlacedEvent>> placesOf(const QString &subject, ReaderStore &store,
                                                        const ReaderStores &stores);
// Of what `erasures` name, what they reach and what is still there.
[[nodiscard]] Result<ErasedPlaces> dueErasures(const std::vector<EventContent> &erasures, const ReaderStores &stores);
// Is this standing event among them? A forged file in the same place is another event.
[[nodiscard]] Result<bool> isDue(const EventContent &event, const ErasedPlaces &due, const ReaderStores &stores);
// In every open store: each has the chains and the quarantine.
[[nodiscard]] Status erasePlaces(const ErasedPlaces &places, const ReaderStores &stores);
// Of what came with nothing sealed, that these erasures name.
[[nodiscard]] Status explain(Arrivals &arrivals, const std::vector<EventContent> &erasures);
// The same, of what the stores let go themselves: what arrived was lost since, and has come anew.
[[nodiscard]] Status shedAgain(Arrivals &arrivals, const std::vector<ErasedLink> &erased);
// The sealed files that this device made itself, and those that came from others.
[[nodiscard]] Status shedErased(DeviceLog &log, Arrivals *arrivals, const ReaderStores &stores, const QDateTime &now);

} // namespace prystan
