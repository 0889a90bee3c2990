// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chainview.h"
#include "keptfact.h"

#include <optional>
#include <set>

// The facts of the open stores, as far as it matters for how long they are kept, and which sealed file each of them is.
namespace prystan {

struct KeptFiles {
    std::vector<KeptFact> facts; // also what somebody vouches for: it lies in quarantine, and is a fact like any other
    std::map<std::pair<QString, qint64>, QByteArray> vouched; // its place → its file, which no chain has
};
[[nodiscard]] Result<KeptFiles> keptFiles(const ReaderStores &stores);

// Whose facts these stores hold: what lies in others cannot be judged.
[[nodiscard]] std::set<Compartment> openIn(const ReaderStores &stores);

// Which bytes a place means the chain knows; nothing where no open store does.
[[nodiscard]] Result<std::optional<EventPlace>> fileAt(const std::pair<QString, qint64> &place, const KeptFiles &kept,
                                                       const ReaderStores &stores);

} // namespace prystan
