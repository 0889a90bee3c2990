// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "ports.h"

// The table of events that are no facts, in a reader database. Rows hold sealed bytes, so that nothing of a closed
// compartment stands there; one that was taken back holds what this compartment had opened. Each in the caller's
// commit.
namespace prystan::storage::quarantine {

// Keeps time and owner of one that is there.
[[nodiscard]] Status add(const Connection &connection, const std::vector<Quarantined> &bad);
[[nodiscard]] Status remove(const Connection &connection, const std::vector<QByteArray> &ids);
// One that was taken back has no hash of its own: it goes with its place, unless that is proven for other bytes.
[[nodiscard]] Status erase(const Connection &connection, const ErasedLink &link);
[[nodiscard]] Status takeCare(const Connection &connection, const QByteArray &id, const QString &owner,
                              const QDateTime &time);
[[nodiscard]] Result<qint64> count(const Connection &connection);
[[nodiscard]] Result<std::vector<Quarantined>> all(const Connection &connection); // by device and seq; no bytes
[[nodiscard]] Result<std::optional<Quarantined>> byId(const Connection &connection, const QByteArray &id);

// Events that had been let in and no longer stand.
[[nodiscard]] std::vector<Quarantined> takenBack(const std::vector<EventContent> &events, const QDateTime &now);
[[nodiscard]] std::vector<QByteArray> idsOfTakenBack(const std::vector<EventContent> &events);

} // namespace prystan::storage::quarantine
