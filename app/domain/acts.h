// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubt.h"
#include "event.h"

#include <QJsonArray>

// What only staff may decide of a record: checked, handed over, withdrawn, erased, released from quarantine. Pure, and
// the same in whatever order the events come.
namespace prystan {

// A place whose event was erased, or whose time is over: it is known, and its bytes are not taken again.
using ErasedLink = EventPlace;

struct Act {
    EventType type = EventType::Verified;
    QString event; // id
    QString author;
    QString device;
    QDateTime time;
    QJsonObject body;
    [[nodiscard]] QString reason() const { return body[QLatin1String("reason")].toString(); }
    friend bool operator==(const Act &, const Act &) = default;
};
// Nothing takes one back but that whoever said it is not believed any more. Each once, by event id, never by time.
[[nodiscard]] std::vector<Act> actsOf(const std::vector<EventContent> &events);
[[nodiscard]] bool has(const std::vector<Act> &acts, EventType type);

// That a child was handed over, and to whom; that something was erased, and why: shown for good, by whoever has it.
[[nodiscard]] bool isProof(const EventContent &event);

// An event and the place that its sealed file has in its device's chain.
struct PlacedEvent {
    EventContent content;
    QByteArray sha256;
    [[nodiscard]] ErasedLink link() const { return {content.device, content.seq, sha256}; }
};

// "links" of an erasure names what goes. More than fits one event are several events of one submission.
inline constexpr int kMostLinks = 150;
[[nodiscard]] QJsonArray toJson(const std::vector<ErasedLink> &links);
[[nodiscard]] std::vector<ErasedLink> linksOf(const EventContent &erasure); // what is no link is left out
// An erasure reaches what its own subject said in its own compartment, and no other erasure: else what that one names
// would come back with whoever has not heard of it. What else it names stays.
[[nodiscard]] bool reaches(const EventContent &erasure, const PlacedEvent &event);

// A release names the sealed file ("released", its SHA-256): every reader knows an event in quarantine by that. A
// staff member vouches for that one alone, of the same subject and compartment.
[[nodiscard]] QByteArray releasedFile(const EventContent &release); // empty: none
[[nodiscard]] bool vouchesFor(const EventContent &release, const PlacedEvent &event);
// Nobody can vouch for a second event in a used place, for what was changed, and for what only staff may decide.
[[nodiscard]] bool mayBeVouchedFor(Doubt doubt, EventType type);

} // namespace prystan
