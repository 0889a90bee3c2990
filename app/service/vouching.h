// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chainview.h"

// Events in quarantine that a staff member answers for. They stay where they are, so that they fall back when the
// release is not believed any more; they join no chain, so that they prove nothing about others.
namespace prystan {

// What it says and which file it is; nothing where it cannot be opened here or contradicts itself.
[[nodiscard]] Result<std::optional<PlacedEvent>> placed(const Quarantined &whole, const ReaderStores &stores);
// The same, of one that may be released: no other event has its place or its id.
[[nodiscard]] Result<std::optional<PlacedEvent>> releasable(const Quarantined &whole, const ReaderStores &stores);

struct Vouched {
    QByteArray id; // in quarantine
    EventContent content;
    QByteArray sha256; // of the sealed file
};
[[nodiscard]] Result<std::vector<Vouched>> vouchedFor(const std::vector<EventContent> &releases,
                                                      const ReaderStores &stores);

// What counts of a subject in the open stores: what stands there, and what somebody vouches for.
[[nodiscard]] Result<std::vector<EventContent>> factsOf(const QString &subject, const ReaderStores &stores);

} // namespace prystan
