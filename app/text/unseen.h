// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Signs of which nothing is seen, or that turn the direction of what stands beside them: a text that came from
// outside and holds one may look like something else than it is.
namespace prystan::text {

[[nodiscard]] bool hasUnseen(const QString &text); // also a half of a pair, and what no script uses

} // namespace prystan::text
