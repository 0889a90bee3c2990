// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyholders.h"

#include <QJsonObject>
#include <QMap>

namespace prystan::tests {

// Takes down, line by line, what a walk tells. Throws journey::Lost where it tells that it is lost, or of somebody
// whom nobody knows.
class Notes
{
public:
    explicit Notes(KeyHolders &people);
    void take(const QString &line, const QJsonObject &part); // `part`: what this person carried
    Promises promises; // of the device at hand
    QMap<QString, int> done; // beside saving, what the screen said was done

private:
    void takePassphrase(const QString &word, const QString &name, const QJsonObject &part);
    [[nodiscard]] Promise &promise(const QString &code);
    [[nodiscard]] KeyHolder &person(const QString &name);

    KeyHolders &m_people;
};

void require(bool good, const QString &what); // else Lost

} // namespace prystan::tests
