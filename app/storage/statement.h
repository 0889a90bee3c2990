// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace prystan::storage {

[[nodiscard]] Unexpected<Error> databaseFailure(sqlite3 *database);

// One prepared SQL statement, finalised by the destructor. Values travel by binding only, counted from 1;
// columns from 0. A failed binding is reported by the next step().
class Statement
{
public:
    static Result<Statement> prepare(sqlite3 *database, const char *sql);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    Statement &bind(int place, qint64 number);
    Statement &bind(int place, const QString &text);
    Statement &bind(int place, const QByteArray &blob);
    Statement &bind(int place, const SecretBuffer &secret);
    Statement &bindRow(const Statement &row, int from); // its columns, from that one on

    [[nodiscard]] Result<bool> step(); // true while there is a row
    [[nodiscard]] Status run(); // steps to the end, then ready for new values
    void reset(); // lets go of what it read, ready for new values

    [[nodiscard]] int columns() const;
    [[nodiscard]] QByteArray name(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] SecretBuffer secret(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    Statement() = default;
    void note(int result);

    sqlite3_stmt *m_statement = nullptr;
    int m_bindFailure = 0;
};

} // namespace prystan::storage
