// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <span>

namespace prystan::storage {

// The numbered steps of one kind of database; step n leaves user_version n. A step that was released is
// never changed again.
struct Schema {
    qint32 applicationId = 0;
    std::span<const char *const> steps;
};
[[nodiscard]] const Schema &deviceSchema();
[[nodiscard]] const Schema &arrivalSchema();
[[nodiscard]] const Schema &readerSchema();

// Brings a database to the newest step, each in its own transaction. TooNew when a newer program wrote it,
// Corrupt when it is a database of another kind.
[[nodiscard]] Status migrate(const Connection &connection, const Schema &schema);

} // namespace prystan::storage
