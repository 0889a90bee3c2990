// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"

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

inline QString firstText(const Statement &row)
{
    return row.text(0);
}

} // namespace prystan::storage
