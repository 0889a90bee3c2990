// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chainview.h"
#include "dispatch.h"

#include <functional>
#include <set>

// From sealed events to what staff may read. Every event is judged (verifier.h): a fact goes into the store of its
// compartment; what is doubted is quarantined with its reason, kept whole, counted, never shown as fact. Each function
// returns the subjects of whom something changed.
namespace prystan {

// Asked after each batch, once it is durable: false ends the reading, and the next one goes on from there.
using GoOn = std::function<bool()>;

// What this device sealed since the last time, and what came from others (`arrivals` null: nothing does). Judges the
// quarantine anew when manifest or rules have changed.
[[nodiscard]] Result<std::set<QString>> ingest(DeviceLog &log, ReaderStores &stores,
                                               const QDateTime &now = QDateTime::currentDateTimeUtc(),
                                               Arrivals *arrivals = nullptr, const GoOn &goOn = {});
// How many lie here that ingest() has not come to.
[[nodiscard]] Result<qint64> unread(DeviceLog &log, const ReaderStores &stores, Arrivals *arrivals);

// Events of any device, by any way, in any order; the same ones may come again.
struct Reading {
    const Manifest &manifest;
    ReaderStores &stores;
    QDateTime now; // UTC
    std::span<const ErasedLink> erased = {}; // also those of whom the header alone is left
    std::map<QString, qint64> marks = {}; // to set in the same commit
};
[[nodiscard]] Result<std::set<QString>> takeIn(const Reading &reading, std::span<const SealedEvent> events);

// Everything in quarantine once more, and what revoked devices had said: an outdated manifest must not bury a child.
[[nodiscard]] Result<std::set<QString>> judgeAgain(const Reading &reading);

// Of all stores, each once. A store that was shut when something was erased lets it go now.
[[nodiscard]] Result<std::vector<ErasedLink>> erasedIn(const ReaderStores &stores);

// Whole, from the first store that has it.
[[nodiscard]] Result<std::optional<Quarantined>> quarantinedById(const QByteArray &id, const ReaderStores &stores);

} // namespace prystan
