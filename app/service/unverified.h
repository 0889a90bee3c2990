// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chainview.h"

#include <set>

// What staff must know of events that are no facts, and of the devices' chains. Values only; nothing here gets among
// the records.
namespace prystan {

inline constexpr int kOverdueMinutes = 60; // then it is an alarm that nobody takes care of it
// A device that runs says something every day (heartbeat.h): after this it is off, lost, or kept from speaking.
inline constexpr int kSilentHours = 36;
inline constexpr std::size_t kMostShown = 100;

// One event in quarantine. It may be a person. What it says was said by nobody whom the organisation vouches for.
struct UnverifiedEvent {
    QByteArray id;
    QString device; // label, or the beginning of its id
    qint64 seq = 0;
    Doubt doubt = Doubt::Unreadable;
    QDateTime received;
    QString owner; // empty: nobody takes care of it
    QDateTime ownedAt;
    bool overdue = false;
    bool opened = false; // a key of this reader fits, so that what follows can be told
    QString type; // word, also one that is unknown here
    QString name; // short, nothing invisible in it
    std::optional<int> age;
    bool estimated = false;
    bool releasable = false; // staff may vouch for it
    friend bool operator==(const UnverifiedEvent &, const UnverifiedEvent &) = default;
};

struct DeviceChain {
    QString label;
    QString mode; // word; empty where the manifest does not know the device
    bool revoked = false;
    qint64 made = 0, seen = 0;
    std::vector<qint64> missing; // at most 1,000 listed
    QDateTime heard; // the last that came here, as the device tells the time; null: nothing
    bool silent = false; // since then, and it should not be
    friend bool operator==(const DeviceChain &, const DeviceChain &) = default;
};

// Always on the staff's home.
struct TrustState {
    int setAside = 0;
    int unowned = 0;
    int overdue = 0;
    qint64 missing = 0; // links, of all devices
    int strays = 0; // additions to a code that is not here
    int awaited = 0; // keys that the organisation has and this device has not
    int closed = 0; // what came in sealed with one of them; no fault, and not set aside
    std::vector<DeviceChain> devices; // with gaps first, then by label
    friend bool operator==(const TrustState &, const TrustState &) = default;
};

struct TrustInput {
    const Manifest &manifest;
    const ReaderStores &stores;
    QDateTime now; // UTC
    QDate today;
    std::map<QString, qint64> heads = {}; // device → last event it is known to have made
    std::span<const ErasedLink> erased = {};
    std::set<QByteArray> released = {}; // ids of those that count as facts
    std::map<QString, QDateTime> heard = {}; // by device
};
[[nodiscard]] Result<TrustState> trustState(const TrustInput &input);
// Overdue first, then those without an owner, oldest first; at most kMostShown.
[[nodiscard]] Result<std::vector<UnverifiedEvent>> unverifiedEvents(const TrustInput &input);

// Open compartments of which this device has not every key, where something lies here that opens with none.
[[nodiscard]] Result<std::set<Compartment>> awaitedCompartments(const Manifest &manifest, const ReaderStores &stores);

[[nodiscard]] QString deviceName(const Manifest &manifest, const QString &device);

} // namespace prystan
