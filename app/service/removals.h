// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chainview.h"
#include "dispatch.h"

// What the place of delivery has let go of, and nothing here says why. Each device lets go by its own clock, and why it
// had to be may be heard later: nothing is told in the first days.
namespace prystan {

inline constexpr int kGraceDays = 3; // since it was first seen here

// How many are to be told: what was never here, and what was found too early at the last look. No key is needed.
[[nodiscard]] Result<qint64> removalsToTell(DeviceLog &log, Arrivals &arrivals, const QDateTime &now);

// Looks at those whose bytes came: which of them these stores know as facts whose time has not come, and does not come
// within the grace. Where the stores do not hold whole persons nothing can be judged, and the last look counts.
[[nodiscard]] Status lookAtRemovals(DeviceLog &log, Arrivals &arrivals, const ReaderStores &stores,
                                    const QDateTime &now);
// At the last look.
[[nodiscard]] Result<qint64> removedTooEarly(DeviceLog &log);

} // namespace prystan
