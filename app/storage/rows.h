// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "statement.h"

#include <algorithm>

namespace prystan::storage {

// All rows that a statement yields, each as `read` makes it of the statement that stands on it.
template<class List, class Read> Result<List> allRows(Result<Statement> rows, Read read)
{
    if (!rows)
        return passOn(rows);
    List list;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return passOn(row);
        if (!*row)
            return list;
        list.push_back(read(*rows));
    }
}

// Of the first row; 0 where there is none.
inline Result<qint64> firstNumber(Result<Statement> rows)
{
    const auto row = rows ? rows->step() : Result<bool>(passOn(rows));
    if (!row)
        return passOn(row);
    return *row ? rows->number(0) : 0;
}

// What every row of a sealed event begins with, when it is read.
inline constexpr auto kEventColumns = "seq, org, device, prev, sha256, signature, sealed";

inline SealedEvent eventOf(const Statement &row)
{
    return {{row.text(1), row.text(2), row.number(0), row.blob(3), row.blob(4)}, row.blob(5), row.blob(6)};
}

// Of a row that begins with device, seq and sha256.
inline EventPlace placeAt(const Statement &row)
{
    return {row.text(0), row.number(1), row.blob(2)};
}

inline void bindEvent(Statement &statement, const SealedEvent &event)
{
    const EventHeader &header = event.header;
    statement.bind(1, header.seq).bind(2, header.org).bind(3, header.device).bind(4, header.prev);
    statement.bind(5, header.sha256).bind(6, event.signature).bind(7, event.sealed);
}

// Milliseconds since 1970; 0: no time.
inline qint64 numberOf(const QDateTime &time)
{
    return time.isValid() ? std::max<qint64>(1, time.toMSecsSinceEpoch()) : 0;
}

inline QDateTime timeOf(qint64 number)
{
    return number > 0 ? QDateTime::fromMSecsSinceEpoch(number, Qt::UTC) : QDateTime();
}

// 0 in a row: the bytes are here.
inline int numberOf(Gone why)
{
    return why == Gone::Pruned ? 1 : 2;
}

inline QString firstText(const Statement &row)
{
    return row.text(0);
}

} // namespace prystan::storage
