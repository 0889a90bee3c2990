// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "party.h"

#include <QJsonArray>
#include <QJsonValue>

namespace prystan {

// Takes the known keys out of an object, one by one; a key may be missing, but a wrong type or an unknown
// word makes the whole reading fail, and so does a key that nobody took.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject json)
        : m_rest(std::move(json))
    { }

    void text(const QString &key, QString &target)
    {
        if (const auto value = take(key, QJsonValue::String))
            target = value->toString();
    }
    void flag(const QString &key, bool &target)
    {
        if (const auto value = take(key, QJsonValue::Bool))
            target = value->toBool();
    }
    template<typename E> void word(const QString &key, E &target)
    {
        if (const auto value = take(key, QJsonValue::String))
            accept(fromWord<E>(value->toString()), target);
    }
    // A whole number from 0 to `most`.
    void number(const QString &key, int most, int &target)
    {
        const auto value = take(key, QJsonValue::Double);
        if (!value)
            return;
        const int whole = value->toInt(-1);
        accept(whole < 0 || whole > most ? std::nullopt : std::optional(whole), target);
    }
    [[nodiscard]] std::optional<QJsonArray> list(const QString &key)
    {
        const auto value = take(key, QJsonValue::Array);
        return value ? std::optional(value->toArray()) : std::nullopt;
    }
    [[nodiscard]] QJsonValue any(const QString &key) { return m_rest.take(key); }

    template<typename T> void accept(const std::optional<T> &read, T &target)
    {
        if (read)
            target = *read;
        else
            fail();
    }
    void fail() { m_ok = false; }
    [[nodiscard]] bool finished() const { return m_ok && m_rest.isEmpty(); }

private:
    std::optional<QJsonValue> take(const QString &key, QJsonValue::Type type)
    {
        const QJsonValue value = m_rest.take(key);
        if (value.isUndefined())
            return std::nullopt;
        if (value.type() == type)
            return value;
        fail();
        return std::nullopt;
    }

    QJsonObject m_rest;
    bool m_ok = true;
};

} // namespace prystan
