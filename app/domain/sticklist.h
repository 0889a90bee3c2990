// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <vector>

// What lies in one folder of a stick beside the sealed files: their headers, in the clear as on any server. Payload of
// a signed file, kind "list", by the device that wrote it. The encoding is written down in app/DESIGN.md.
namespace prystan {

struct ListedEvent {
    EventHeader header;
    QByteArray signature;
    QString account; // that it was delivered under, or is to be; may be empty
    friend bool operator==(const ListedEvent &, const ListedEvent &) = default;
};

struct StickList {
    QString org;
    QString device; // who wrote it
    QDateTime time; // UTC
    int part = 1, parts = 1;
    std::vector<ListedEvent> events; // of this organisation
    friend bool operator==(const StickList &, const StickList &) = default;
};

inline constexpr std::size_t kMostListed = 1000;
inline constexpr int kMostParts = 1000;

[[nodiscard]] QByteArray encodeStickList(const StickList &list);
// Corrupt, TooNew; strict.
[[nodiscard]] Result<StickList> decodeStickList(const QByteArray &json);

} // namespace prystan
