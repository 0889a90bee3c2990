// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look.h"
#include "statement.h"

#include <array>

namespace prystan::storage {

struct Pragma {
    const char *set; // "PRAGMA temp_store=MEMORY"
    const char *read; // "PRAGMA temp_store"
    const char *expected; // "2"
};
// What every connection is set to. Each is read back: a library that does not take one is refused.
inline constexpr std::array<Pragma, 12> kPragmas{{
    {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"}, // else a sort writes plain text into files
    {"PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal"},
    {"PRAGMA synchronous=FULL", "PRAGMA synchronous", "2"}, // NORMAL loses acknowledged rows at a power cut
    {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"},
    {"PRAGMA busy_timeout=5000", "PRAGMA busy_timeout", "5000"},
    {"PRAGMA wal_autocheckpoint=200", "PRAGMA wal_autocheckpoint", "200"},
    {"PRAGMA journal_size_limit=4194304", "PRAGMA journal_size_limit", "4194304"},
    {"PRAGMA cache_size=-16384", "PRAGMA cache_size", "-16384"}, // KiB: ids are random, each new row is elsewhere
}};

// One encrypted database, open with its key; closed by the destructor. Invariant: all of kPragmas hold.
class Connection
{
public:
    static constexpr std::size_t kKeyBytes = 32;

    static void removeFiles(const QString &path); // the database, its side files first
    // Kept as `path`.damaged, not deleted: somebody may still read rows out of it. Its log goes along, so that it is
    // not taken for that of the next one.
    [[nodiscard]] static Status setAside(const QString &path);
    // Makes an empty file (0600) that open() then turns into a database; AlreadyExists.
    [[nodiscard]] static Status createFile(const QString &path);
    // NotFound, Corrupt (also: not this key), Unsupported (library too old or a setting refused).
    [[nodiscard]] static Result<Connection> open(const QString &path, const SecretBuffer &key);

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] Result<Statement> prepare(const char *sql) const { return Statement::prepare(m_database, sql); }
    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql) const { return prepare(sql.constData()); }
    [[nodiscard]] Status execute(const char *sql) const; // no values, no rows wanted
    [[nodiscard]] Result<QString> firstText(const char *sql) const; // first column of the first row; NotFound
    [[nodiscard]] Result<qint64> firstNumber(const char *sql) const;
    [[nodiscard]] bool inTransaction() const;
    // Moves the write-ahead log into the database file; a short log is little exposed to bit rot.
    [[nodiscard]] Status checkpoint() const;
    enum class Soundness { Sound, Damaged, NotKnown }; // not known: it gave way
    // Does every page fit, and can it be read?
    [[nodiscard]] Soundness soundness(const GiveWay &giveWay = {}) const;
    // Everything in it into the empty file at `path`, which then opens with `key`.
    [[nodiscard]] Status exportInto(const QString &path, const SecretBuffer &key) const;
    // The next read comes from the medium, not from any memory.
    void forgetCachedPages() const;
    void close();

private:
    friend class Interruptible;
    Connection() = default;
    [[nodiscard]] Status unlock(const SecretBuffer &key) const;
    [[nodiscard]] Status configure() const;

    sqlite3 *m_database = nullptr;
    QString m_path;
};

// As long as it lives, a statement that takes long ends early as soon as somebody waits.
class Interruptible
{
public:
    Interruptible(const Connection &connection, GiveWay giveWay);
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;
    ~Interruptible();
    [[nodiscard]] bool gaveWay() const { return m_gaveWay; }

private:
    const Connection &m_connection;
    GiveWay m_giveWay;
    bool m_gaveWay = false;
};

// Rolls back when not committed. begin() takes the write lock at once.
class Transaction
{
public:
    explicit Transaction(const Connection &connection)
        : m_connection(connection)
    { }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    [[nodiscard]] Status begin();
    [[nodiscard]] Status commit();

private:
    const Connection &m_connection;
    bool m_open = false;
};

} // namespace prystan::storage
