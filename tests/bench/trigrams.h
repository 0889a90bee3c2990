// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"

// PostgreSQL with pg_trgm, as people reach for it: a server of its own in a temporary folder, a trigram index on the
// names as they are written and on the same in Latin letters, one connection, a prepared statement.
namespace prystan::bench {

// Nothing where the packages are missing or the server does not start; why is printed. No query begins after so many
// seconds.
[[nodiscard]] std::vector<Answers> byTrigrams(const ManyNames &names, const std::vector<NameQuery> &queries,
                                              int seconds);

} // namespace prystan::bench
