// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_HAS_CODEC 1
#include "connection.h"

#include "files.h"

#include <QFile>
#include <QVersionNumber>
#include <cerrno>
#include <fcntl.h>
#include <sqlcipher/sqlite3.h>
#include <string_view>

namespace prystan::storage {

namespace {

const QVersionNumber kOldestCipher(4, 6);
constexpr int kStepsBetweenQuestions = 100;

// x'<64 hex digits>' is how SQLCipher is told that this is a key and no passphrase.
SecretBuffer rawKeyText(const SecretBuffer &key)
{
    static constexpr char digits[] = "0123456789abcdef";
    SecretBuffer text(2 * key.size() + 3);
    unsigned char *out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const unsigned char byte : key.bytes()) {
        *out++ = static_cast<unsigned char>(digits[byte >> 4]);
        *out++ = static_cast<unsigned char>(digits[byte & 15]);
    }
    *out = '\'';
    return text;
}

} // namespace

void Connection::removeFiles(const QString &path)
{
    for (const char *ending : {"-wal", "-shm", "-journal", ""})
        removeFile(path + QLatin1String(ending));
}

Status Connection::setAside(const QString &path)
{
    for (const QString &ending : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        const QString aside = path + QStringLiteral(".damaged") + ending;
        removeFile(aside);
        if (!QFile::exists(path + ending))
            continue;
        if (const Status moved = renameFile(path + ending, aside); !moved)
            return moved;
    }
    return syncDirectory(parentOf(path));
}

Status Connection::createFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (fd < 0)
        return errno == EEXIST ? Status(failure(ErrorCode::AlreadyExists)) : Status(systemFailure());
    const FileDescriptor closes(fd);
    return {};
}

Result<Connection> Connection::open(const QString &path, const SecretBuffer &key)
{
    if (key.size() != kKeyBytes)
        return failure(ErrorCode::InvalidInput);
    if (!QFile::exists(path))
        return failure(ErrorCode::NotFound);
    Connection made;
    made.m_path = path;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    if (sqlite3_open_v2(path.toUtf8().constData(), &made.m_database, flags, nullptr) != SQLITE_OK)
        return databaseFailure(made.m_database);
    if (const Status unlocked = made.unlock(key); !unlocked)
        return passOn(unlocked);
    if (const Status configured = made.configure(); !configured)
        return passOn(configured);
    return made;
}

Connection::Connection(Connection &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_path(std::move(other.m_path))
{ }

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_path, other.m_path);
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    sqlite3_close_v2(std::exchange(m_database, nullptr));
}

Status Connection::unlock(const SecretBuffer &key) const
{
    const SecretBuffer text = rawKeyText(key);
    if (sqlite3_key_v2(m_database, "main", text.data(), int(text.size())) != SQLITE_OK)
        return databaseFailure(m_database);
    // SQLCipher talks to stderr by itself otherwise.
    if (const Status quiet = execute("PRAGMA cipher_log_level=NONE"); !quiet)
        return quiet;
    const auto version = firstText("PRAGMA cipher_version");
    if (!version || QVersionNumber::fromString(*version) < kOldestCipher)
        return failure(ErrorCode::Unsupported);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const auto readable
        = firstNumber("SELECT count(*) FROM sqlite_master"); // the first page shows whether the key fits
    return readable ? Status() : Status(passOn(readable));
}

Status Connection::configure() const
{
    for (const Pragma &pragma : kPragmas) {
        if (const Status set = execute(pragma.set); !set)
            return set;
        const auto value = firstText(pragma.read);
        if (!value)
            return passOn(value);
        if (*value != QLatin1String(pragma.expected))
            return failure(ErrorCode::Unsupported);
    }
    return {};
}

Status Connection::execute(const char *sql) const
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return databaseFailure(m_database);
    return {};
}

Result<QString> Connection::firstText(const char *sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return passOn(statement);
    const auto row = statement->step();
    if (!row)
        return passOn(row);
    if (!*row)
        return failure(ErrorCode::NotFound);
    return statement->text(0);
}

Result<qint64> Connection::firstNumber(const char *sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return passOn(statement);
    const auto row = statement->step();
    if (!row)
        return passOn(row);
    return *row ? statement->number(0) : 0;
}

bool Connection::inTransaction() const
{
    return m_database != nullptr && sqlite3_get_autocommit(m_database) == 0;
}

Status Connection::checkpoint() const
{
    if (m_database == nullptr)
        return failure(ErrorCode::Io);
    if (sqlite3_wal_checkpoint_v2(m_database, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) != SQLITE_OK)
        return databaseFailure(m_database);
    return {};
}

Connection::Soundness Connection::soundness(const GiveWay &giveWay) const
{
    const Interruptible interruptible(*this, giveWay);
    const auto answer = firstText("PRAGMA quick_check(1)");
    if (interruptible.gaveWay())
        return Soundness::NotKnown;
    return answer && *answer == QLatin1String("ok") ? Soundness::Sound : Soundness::Damaged;
}

// SQLCipher's own export: the pages are written anew under the other key, as no rekeying in place could be
// cut short without harm. What it leaves out are the two numbers in the header.
Status Connection::exportInto(const QString &path, const SecretBuffer &key) const
{
    auto attach = prepare("ATTACH DATABASE ? AS fresh KEY ?");
    if (!attach)
        return passOn(attach);
    if (const Status attached = attach->bind(1, path).bind(2, rawKeyText(key)).run(); !attached)
        return attached;
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr); // it writes the schema
    const auto version = firstNumber("PRAGMA user_version"), application = firstNumber("PRAGMA application_id");
    const QByteArray marks = "PRAGMA fresh.user_version=" + QByteArray::number(version.value_or(0))
        + ";PRAGMA fresh.application_id=" + QByteArray::number(application.value_or(0));
    Status done = version && application ? execute("SELECT sqlcipher_export('fresh')") : failure(ErrorCode::Corrupt);
    if (done)
        done = execute(marks.constData());
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const Status detached = execute("DETACH DATABASE fresh");
    return done ? detached : done;
}

// Only the log is dropped from the page cache: closing another descriptor of the main file would take
// SQLite's own locks away, and what was committed a moment ago is in the log.
void Connection::forgetCachedPages() const
{
    if (m_database != nullptr)
        sqlite3_db_release_memory(m_database);
    dropPageCache(m_path + QStringLiteral("-wal"));
}

Interruptible::Interruptible(const Connection &connection, GiveWay giveWay)
    : m_connection(connection)
    , m_giveWay(std::move(giveWay))
{
    if (!m_giveWay || m_connection.m_database == nullptr)
        return;
    const auto ask = [](void *self) {
        auto &own = *static_cast<Interruptible *>(self);
        own.m_gaveWay = own.m_gaveWay || own.m_giveWay();
        return own.m_gaveWay ? 1 : 0;
    };
    sqlite3_progress_handler(m_connection.m_database, kStepsBetweenQuestions, ask, this);
}

Interruptible::~Interruptible()
{
    if (m_giveWay && m_connection.m_database != nullptr)
        sqlite3_progress_handler(m_connection.m_database, 0, nullptr, nullptr);
}

Transaction::~Transaction()
{
    if (m_open && m_connection.inTransaction()) // SQLite may have rolled back by itself
        (void)m_connection.execute("ROLLBACK");
}

Status Transaction::begin()
{
    const Status begun = m_connection.execute("BEGIN IMMEDIATE");
    m_open = begun.has_value();
    return begun;
}

Status Transaction::commit()
{
    const Status done = m_connection.execute("COMMIT");
    if (done)
        m_open = false;
    return done;
}

} // namespace prystan::storage
