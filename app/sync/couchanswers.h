// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch.h"

#include <QDateTime>
#include <QJsonDocument>

// What the server's answers say. Pure: bytes in, values or a fault out.
namespace prystan::sync {

struct HttpAnswer;

inline constexpr int kMostRetryAfter = 3600;

// Nothing when the status is one of `good` and the answer is no page for people.
[[nodiscard]] std::optional<CouchFailure> failureOf(const HttpAnswer &answer, const std::set<int> &good);
// UTC; null where it is not written as RFC 9110 has it.
[[nodiscard]] QDateTime timeFrom(const QByteArray &date);
// Blank lines, by which a server says that it is still there, are passed over.
[[nodiscard]] CouchResult<QJsonDocument> jsonFrom(const QByteArray &body);

// Of a bulk write: who is not named in it was stored.
[[nodiscard]] CouchResult<std::map<QString, Outcome>> outcomesFrom(const QJsonDocument &json,
                                                                   const std::vector<Document> &batch);
// A page of the feed, without place; documents that are not in it are empty.
[[nodiscard]] CouchResult<Changes> changesFrom(const QJsonDocument &json, int limit);
// Puts the documents of a _bulk_get where they were missing; what did not come stays empty.
[[nodiscard]] CouchResult<void> fillIn(std::vector<Leaf> &leaves, const QJsonDocument &json);
[[nodiscard]] CouchResult<std::set<QString>> missingFrom(const QJsonDocument &json, const std::set<QString> &ids);

} // namespace prystan::sync
