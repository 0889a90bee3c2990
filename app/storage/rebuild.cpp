// SPDX-License-Identifier: GPL-3.0-or-later
#include "rebuild.h"

#include "devicedatabase.h"
#include "files.h"
#include "migrations.h"
#include "rows.h"

#include <QFile>
#include <limits>
#include <optional>
#include <unistd.h>

namespace prystan::storage {

namespace {

enum class Direction { Up, Down };
struct Span { // of row numbers
    qint64 above = 0, below = std::numeric_limits<qint64>::max();
};

// Copies rows between two databases of one schema.
class Salvage
{
public:
    Salvage(QString oldPath, const SecretBuffer &key, const Connection &made)
        : m_oldPath(std::move(oldPath))
        , m_key(key)
        , m_made(made)
    { }
    [[nodiscard]] Status run();

private:
    [[nodiscard]] Status reopen();
    [[nodiscard]] Result<QStringList> tables() const;
    [[nodiscard]] Status copyInOrder(const QByteArray &table);
    [[nodiscard]] Status copyByNumber(const QByteArray &table);
    [[nodiscard]] Result<std::optional<qint64>> copyNext(const QByteArray &table, Span left, Direction direction) const;
    [[nodiscard]] Status put(const QByteArray &table, const Statement &row, int from) const;

    QString m_oldPath;
    const SecretBuffer &m_key;
    const Connection &m_made;
    std::optional<Connection> m_old;
};

// After a page that fails its check SQLCipher answers no question any more.
Status Salvage::reopen()
{
    m_old.reset();
    auto opened = Connection::open(m_oldPath, m_key);
    if (!opened)
        return passOn(opened);
    m_old.emplace(std::move(*opened));
    return {};
}

Result<QStringList> Salvage::tables() const
{
    return allRows<QStringList>(
        m_made.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"), firstText);
}

Status Salvage::put(const QByteArray &table, const Statement &row, int from) const
{
    QByteArrayList names, places; // an older database may have fewer columns
    for (int i = from; i < row.columns(); ++i) {
        names << row.name(i);
        places << "?";
    }
    auto insert = m_made.prepare("INSERT INTO " + table + "(" + names.join(',') + ") VALUES(" + places.join(',') + ")");
    return insert ? insert->bindRow(row, from).run() : Status(passOn(insert));
}

// A small table, as far as it can be read: what the device knows about itself has a second copy outside.
Status Salvage::copyInOrder(const QByteArray &table)
{
    auto rows = m_old->prepare(QByteArray("SELECT * FROM " + table).constData());
    for (;;) {
        const auto row = rows ? rows->step() : Result<bool>(passOn(rows));
        if (!row)
            return reopen();
        if (!*row)
            return {};
        if (const Status done = put(table, *rows, 0); !done)
            return done;
    }
}

// One row of those between two numbers, the lowest or the highest; its number, or nothing when there is none left.
Result<std::optional<qint64>> Salvage::copyNext(const QByteArray &table, Span left, Direction direction) const
{
    const QByteArray sql = "SELECT rowid, * FROM " + table + " WHERE rowid > ? AND rowid < ? ORDER BY rowid "
        + (direction == Direction::Up ? "ASC" : "DESC") + " LIMIT 1";
    auto row = m_old->prepare(sql.constData());
    if (!row)
        return passOn(row);
    const auto there = row->bind(1, left.above).bind(2, left.below).step();
    if (!there)
        return passOn(there);
    if (!*there)
        return std::optional<qint64>();
    const Status done = put(table, *row, 1);
    return done ? Result<std::optional<qint64>>(row->number(0)) : Result<std::optional<qint64>>(passOn(done));
}

// A long one: from both ends towards what cannot be read.
Status Salvage::copyByNumber(const QByteArray &table)
{
    Span left;
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        for (;;) {
            const auto copied = copyNext(table, left, direction);
            if (copied && !copied->has_value())
                return {};
            if (!copied)
                break;
            (direction == Direction::Up ? left.above : left.below) = **copied;
        }
        if (const Status again = reopen(); !again)
            return again;
    }
    return {};
}

Status Salvage::run()
{
    const auto names = tables();
    if (!names)
        return passOn(names);
    if (const Status opened = reopen(); !opened)
        return opened;
    for (const QString &name : *names) {
        const QByteArray table = name.toLatin1();
        const bool numbered = m_made.prepare(QByteArray("SELECT rowid FROM " + table).constData()).has_value();
        if (const Status done = numbered ? copyByNumber(table) : copyInOrder(table); !done)
            return done;
    }
    return {};
}

Status fill(const QString &oldPath, const QString &path, const SecretBuffer &key)
{
    const auto made = Connection::open(path, key);
    if (!made)
        return passOn(made);
    if (const Status migrated = migrate(*made, deviceSchema()); !migrated)
        return migrated;
    Transaction transaction(*made);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    if (const Status copied = Salvage(oldPath, key, *made).run(); !copied)
        return copied;
    if (const Status done = transaction.commit(); !done)
        return done;
    return made->checkpoint();
}

// The log of the old database must be gone before the new one has its name: SQLite would apply it.
Status exchange(const QString &directory, const QString &path, const QString &made)
{
    const QString kept = path + QStringLiteral(".damaged");
    removeFile(kept);
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) != 0)
        return systemFailure();
    for (const char *ending : {"-wal", "-shm"})
        removeFile(path + QLatin1String(ending));
    if (const Status synced = syncDirectory(directory); !synced)
        return synced;
    if (const Status moved = renameFile(made, path); !moved)
        return moved;
    return syncDirectory(directory);
}

} // namespace

Status rebuildDeviceDatabase(const QString &directory, const SecretBuffer &key)
{
    const QString path = directory + QStringLiteral("/device.db"), made = path + QStringLiteral(".new");
    Connection::removeFiles(made);
    Status done = Connection::createFile(made);
    if (done)
        done = fill(path, made, key);
    if (done) {
        const auto filled = DeviceDatabase::open(made, key);
        done = filled ? Status() : Status(passOn(filled));
    }
    if (done)
        done = exchange(directory, path, made);
    Connection::removeFiles(made);
    return done;
}

} // namespace prystan::storage
