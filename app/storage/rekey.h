// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QString>
#include <QStringList>

// A reader database gets another key: a whole copy under the new key beside it, which takes its place by a rename
// once the vault says so. Nobody may have the database open meanwhile.
namespace prystan::storage {

[[nodiscard]] QString nextDatabase(const QString &database); // "child.db.next"; where it is, it is whole
// The copy, durable and read back, and the old database without a write-ahead log that could be laid over it.
[[nodiscard]] Status exportUnder(const QString &database, const SecretBuffer &key, const SecretBuffer &next);
// Every copy that lies in the directory takes its place. Needs no key.
[[nodiscard]] Status takePlaces(const QString &directory);
[[nodiscard]] bool opensWith(const QString &database, const SecretBuffer &key);
void dropNextDatabase(const QString &database);
void dropNextDatabases(const QString &directory);

} // namespace prystan::storage
