// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey.h"

#include <QTemporaryDir>

namespace prystan::visual {

// Every page of the program, shown in the wanted languages and sizes, on a demo store that is thrown away.
struct Plan {
    QStringList languages{QStringLiteral("uk"), QStringLiteral("ru"), QStringLiteral("nl"), QStringLiteral("en")};
    QList<QSize> sizes{{360, 640}, {768, 1024}, {1080, 1920}, {1920, 1080}};
};
using Look = std::function<void(journey::Driver &driver, const QString &page, const QString &language, QSize size)>;

// Language "pseudo" shows the English text half as long again. Throws journey::Lost.
void walkThrough(const Plan &plan, const Look &look);

} // namespace prystan::visual
