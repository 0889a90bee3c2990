// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include <array>
#include <limits>

namespace prystan::storage {

namespace {

constexpr qint32 kDeviceApplication = 0x50727964; // "Pryd"
constexpr qint32 kArrivalApplication = 0x50727961; // "Prya"
constexpr qint32 kReaderApplication = 0x50727972; // "Pryr"

// No type, subject, compartment or person: whoever takes this database learns how much, not what.
constexpr std::array<const char *, 5> kDeviceSteps{
    "CREATE TABLE meta(key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE granted(device TEXT PRIMARY KEY NOT NULL, file BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE event(seq INTEGER PRIMARY KEY CHECK(seq > 0), org TEXT NOT NULL, device TEXT NOT NULL,"
    " prev BLOB NOT NULL, sha256 BLOB NOT NULL, signature BLOB NOT NULL, sealed BLOB NOT NULL,"
    " delivered INTEGER NOT NULL DEFAULT 0);"
    "CREATE INDEX event_waiting ON event(delivered) WHERE delivered = 0;"
    "CREATE TABLE audit(seq INTEGER PRIMARY KEY CHECK(seq > 0), time TEXT NOT NULL, action TEXT NOT NULL,"
    " subject TEXT NOT NULL, reason TEXT NOT NULL, hash BLOB NOT NULL);"
    "CREATE TABLE setting(key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;",
    // Times in milliseconds since 1970, 0: not known, and of `delivered`: not yet. gone: 1 pruned, 2 erased.
    "ALTER TABLE event ADD COLUMN saved INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE event ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;",
    "CREATE INDEX event_gone ON event(seq) WHERE gone <> 0;",
    // Times, 0: not yet. `stored` and `asked` are 0 together: then it waits. `delivered`: a receipt names it.
    "ALTER TABLE event ADD COLUMN stored INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE event ADD COLUMN account TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE event ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE event ADD COLUMN tombstoned INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX event_to_store ON event(seq) WHERE stored = 0 AND gone = 0;"
    "CREATE INDEX event_to_ask ON event(gone, asked, delivered);"
    "CREATE INDEX event_to_erase ON event(seq) WHERE gone = 2;",
    // Empty: this device.
    "ALTER TABLE granted ADD COLUMN signer TEXT NOT NULL DEFAULT '';"};

// What holds for device.db holds for the events of other devices. gone: also 3, never here with its bytes. The bytes
// last, so that the rest of a row is read without them. Numbers count within one series: another database, another one.
constexpr std::array<const char *, 2> kArrivalSteps{
    "CREATE TABLE meta(key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;"
    "INSERT INTO meta(key, value) VALUES('series', lower(hex(randomblob(8))));"
    "CREATE TABLE feed(place TEXT PRIMARY KEY NOT NULL, since TEXT NOT NULL, doubtful TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE arrived(number INTEGER PRIMARY KEY AUTOINCREMENT, org TEXT NOT NULL, device TEXT NOT NULL,"
    " seq INTEGER NOT NULL, prev BLOB NOT NULL, sha256 BLOB NOT NULL, signature BLOB NOT NULL,"
    " gone INTEGER NOT NULL, way INTEGER NOT NULL, account TEXT NOT NULL, stored INTEGER NOT NULL,"
    " asked INTEGER NOT NULL, tombstoned INTEGER NOT NULL, sealed BLOB NOT NULL, UNIQUE(device, seq, sha256));"
    "INSERT INTO sqlite_sequence(name, seq) VALUES('arrived', -1048576);" // each opening adds as much
    "CREATE INDEX arrived_to_store ON arrived(device, seq, sha256) WHERE stored = 0 AND gone = 0;"
    "CREATE INDEX arrived_to_ask ON arrived(gone, asked);"
    "CREATE INDEX arrived_to_erase ON arrived(number) WHERE gone = 2;",
    "CREATE INDEX arrived_removed ON arrived(tombstoned) WHERE tombstoned <> 0 AND gone < 2;"};

constexpr std::array<const char *, 4> kReaderSteps{
    "CREATE TABLE meta(key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE reader_key(epoch INTEGER PRIMARY KEY, public BLOB NOT NULL, secret BLOB NOT NULL);"
    "CREATE TABLE event(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, subject TEXT NOT NULL,"
    " device TEXT NOT NULL, seq INTEGER NOT NULL, content BLOB NOT NULL);"
    "CREATE INDEX event_of_subject ON event(subject, seq);"
    "CREATE TABLE mark(device TEXT PRIMARY KEY NOT NULL, seq INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE quarantine(device TEXT NOT NULL, seq INTEGER NOT NULL, reason TEXT NOT NULL,"
    " PRIMARY KEY(device, seq, reason)) WITHOUT ROWID;",
    // The quarantine keeps the events themselves; what it knew only by number is read again.
    "DROP TABLE quarantine;"
    "CREATE TABLE quarantine(id BLOB PRIMARY KEY NOT NULL, org TEXT NOT NULL, device TEXT NOT NULL,"
    " seq INTEGER NOT NULL, prev BLOB NOT NULL, sha256 BLOB NOT NULL, signature BLOB NOT NULL, sealed BLOB NOT NULL,"
    " content BLOB NOT NULL, reason TEXT NOT NULL, received TEXT NOT NULL, owner TEXT NOT NULL DEFAULT '',"
    " owned_at TEXT NOT NULL DEFAULT '');"
    "CREATE TABLE link(device TEXT NOT NULL, seq INTEGER NOT NULL, prev BLOB NOT NULL, sha256 BLOB NOT NULL,"
    " PRIMARY KEY(device, seq)) WITHOUT ROWID;"
    "ALTER TABLE event ADD COLUMN standing INTEGER NOT NULL DEFAULT 1;"
    "DELETE FROM mark;",
    "CREATE TABLE erased(device TEXT NOT NULL, seq INTEGER NOT NULL, sha256 BLOB NOT NULL,"
    " PRIMARY KEY(device, seq, sha256)) WITHOUT ROWID;",
    // Two administrators may have begun the same epoch; so far there was only the first.
    "CREATE TABLE key_of_epoch(public BLOB PRIMARY KEY NOT NULL, epoch INTEGER NOT NULL, secret BLOB NOT NULL);"
    "INSERT INTO key_of_epoch SELECT public, epoch, secret FROM reader_key;"
    "DROP TABLE reader_key;"
    "ALTER TABLE key_of_epoch RENAME TO reader_key;"
    "CREATE TABLE destroyed_key(public BLOB PRIMARY KEY NOT NULL, epoch INTEGER NOT NULL) WITHOUT ROWID;"
    "ALTER TABLE event ADD COLUMN epoch INTEGER NOT NULL DEFAULT 1;"};

Status applyStep(const Connection &connection, const Schema &schema, std::size_t step)
{
    Transaction transaction(connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    if (const Status done = connection.execute(schema.steps[step]); !done)
        return done;
    const QByteArray marks = "PRAGMA application_id=" + QByteArray::number(schema.applicationId)
        + ";PRAGMA user_version=" + QByteArray::number(qint64(step) + 1);
    if (const Status marked = connection.execute(marks.constData()); !marked)
        return marked;
    return transaction.commit();
}

} // namespace

const Schema &deviceSchema()
{
    static const Schema schema{kDeviceApplication, kDeviceSteps};
    return schema;
}

const Schema &arrivalSchema()
{
    static const Schema schema{kArrivalApplication, kArrivalSteps};
    return schema;
}

const Schema &readerSchema()
{
    static const Schema schema{kReaderApplication, kReaderSteps};
    return schema;
}

Status migrate(const Connection &connection, const Schema &schema)
{
    const auto application = connection.firstNumber("PRAGMA application_id");
    const auto version = connection.firstNumber("PRAGMA user_version");
    if (!application || !version)
        return passOn(application ? version : application);
    const bool fresh = *application == 0 && *version == 0;
    if ((!fresh && *application != schema.applicationId) || *version < 0)
        return failure(ErrorCode::Corrupt);
    if (*version > qint64(schema.steps.size()))
        return failure(ErrorCode::TooNew, int(*version & std::numeric_limits<int>::max()));
    for (auto step = std::size_t(*version); step < schema.steps.size(); ++step) {
        if (const Status done = applyStep(connection, schema, step); !done)
            return done;
    }
    return {};
}

} // namespace prystan::storage
