// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

// Enum value ↔ stable word, from one table, so that reading and writing cannot drift apart.
// Each value and each word stands once in its table; a value without a word has the empty one.
namespace prystan {

template<typename E> struct Word {
    E value;
    const char *word;
};

template<typename E, std::size_t N> [[nodiscard]] QString wordOf(const Word<E> (&table)[N], E value)
{
    for (const Word<E> &row : table) {
        if (row.value == value)
            return QString::fromUtf8(row.word);
    }
    return {};
}

template<typename E, std::size_t N>
[[nodiscard]] std::optional<E> valueOf(const Word<E> (&table)[N], const QString &word)
{
    for (const Word<E> &row : table) {
        if (word == QString::fromUtf8(row.word))
            return row.value;
    }
    return std::nullopt;
}

} // namespace prystan
