// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include <cerrno>
#include <sqlcipher/sqlite3.h>
#include <utility>

namespace prystan::storage {

namespace {

ErrorCode codeOf(sqlite3 *database)
{
    switch (sqlite3_errcode(database) & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_CONSTRAINT:
        return ErrorCode::AlreadyExists;
    case SQLITE_TOOBIG:
    case SQLITE_RANGE:
        return ErrorCode::InvalidInput;
    default:
        return ErrorCode::Io;
    }
}

} // namespace

// SQLite's message is left out on purpose: it may quote stored text.
Unexpected<Error> databaseFailure(sqlite3 *database)
{
    const int reason = sqlite3_system_errno(database);
    const int exact = sqlite3_extended_errcode(database);
    if (exact == SQLITE_IOERR_FSYNC || exact == SQLITE_IOERR_DIR_FSYNC)
        return failure(ErrorCode::DiskFailed, reason);
    const bool io = (sqlite3_errcode(database) & 0xff) == SQLITE_IOERR;
    if (io && (reason == ENOSPC || reason == EDQUOT))
        return failure(ErrorCode::DiskFull, reason);
    return failure(codeOf(database), io ? reason : 0);
}

Result<Statement> Statement::prepare(sqlite3 *database, const char *sql)
{
    Statement made;
    if (sqlite3_prepare_v2(database, sql, -1, &made.m_statement, nullptr) != SQLITE_OK)
        return databaseFailure(database);
    if (!made.m_statement)
        return failure(ErrorCode::InvalidInput);
    return made;
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindFailure(std::exchange(other.m_bindFailure, 0))
{ }

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindFailure, other.m_bindFailure);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::note(int result)
{
    if (result != SQLITE_OK)
        m_bindFailure = result;
}

Statement &Statement::bind(int place, qint64 number)
{
    note(sqlite3_bind_int64(m_statement, place, number));
    return *this;
}

// An empty value is stored as empty, never as NULL.
Statement &Statement::bind(int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    note(sqlite3_bind_text(m_statement, place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(int place, const QByteArray &blob)
{
    note(sqlite3_bind_blob(m_statement, place, blob.constData(), int(blob.size()), SQLITE_TRANSIENT));
    return *this;
}

// Not copied: the buffer must live until run() or step() is through.
Statement &Statement::bind(int place, const SecretBuffer &secret)
{
    note(sqlite3_bind_blob(m_statement, place, secret.data(), int(secret.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindRow(const Statement &row, int from)
{
    for (int column = from; column < row.columns(); ++column)
        note(sqlite3_bind_value(m_statement, column - from + 1, sqlite3_column_value(row.m_statement, column)));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindFailure != 0)
        return failure(ErrorCode::InvalidInput, m_bindFailure);
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    const auto bad = databaseFailure(sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);
    return bad;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Status Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return passOn(row);
        if (!*row)
            break;
    }
    reset();
    return {};
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

QByteArray Statement::name(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

SecretBuffer Statement::secret(int column) const
{
    const auto *bytes = static_cast<const unsigned char *>(sqlite3_column_blob(m_statement, column));
    return SecretBuffer::copyOf({bytes, std::size_t(sqlite3_column_bytes(m_statement, column))});
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace prystan::storage
