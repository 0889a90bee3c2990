// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand.h"

#include <QJsonObject>

namespace prystan::tests {

// Somebody at the window of a real prystan until that is killed: a hand, and what this person carries about.
class Walker
{
public:
    static constexpr auto kVariable = "PRYSTAN_GUEST"; // what she carries, as JSON
    Walker(journey::Hand &hand, QJsonObject part);

protected:
    // One line on standard output: the point that was reached.
    static void tell(const QString &point);
    [[nodiscard]] static QString hear();
    void fill(const QString &label, const QString &text);
    void fillLast(const QString &label, const QString &text); // and puts the keyboard away
    // Also to the image of the process that takes over.
    void carryOn(const QString &key, const QJsonValue &value);
    [[nodiscard]] journey::Hand &hand() const { return m_hand; }
    [[nodiscard]] QString mine(const char *key) const { return m_part[QLatin1String(key)].toString(); }
    [[nodiscard]] int turn() const { return m_part[QLatin1String("turn")].toInt(); }
    [[nodiscard]] const QJsonObject &part() const { return m_part; }

private:
    journey::Hand &m_hand;
    QJsonObject m_part;
};

inline const QString kPin = QStringLiteral("135790");

} // namespace prystan::tests
