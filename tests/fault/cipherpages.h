// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

// SQLCipher 4's pages opened by hand, past SQLite: what is free or deleted is seen as well. A page has 4,096 bytes:
// AES-256-CBC, then the IV (16) and a check (64); the first begins with 16 bytes of salt instead of SQLite's name.
namespace prystan::tests {

[[nodiscard]] QByteArrayList pagesOf(const QByteArray &database, const QByteArray &key);
[[nodiscard]] QByteArrayList pagesOfLog(const QByteArray &log, const QByteArray &key); // a write-ahead log

} // namespace prystan::tests
