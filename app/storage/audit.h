// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "ports.h"

// The audit chain in the device database: each row's hash covers the row and the hash before, so a row that
// is changed, taken out or put in between shows.
namespace prystan::storage {

// Inside the caller's transaction.
[[nodiscard]] Status writeAudit(const Connection &connection, const AuditEntry &entry);
// The newest `limit` entries, oldest of them first.
[[nodiscard]] Result<std::vector<AuditEntry>> readAudit(const Connection &connection, int limit);
[[nodiscard]] Result<AuditMark> auditHead(const Connection &connection);
[[nodiscard]] Result<QByteArray> auditHash(const Connection &connection, qint64 seq); // NotFound
// Corrupt (detail = seq) at the first row that does not fit.
[[nodiscard]] Status checkAudit(const Connection &connection);

} // namespace prystan::storage
