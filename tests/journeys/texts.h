// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace prystan::journey {

// Where a text is, in any spelling: "Class.property" for every object that can be reached from the roots by
// children, items, objects behind properties and rows of models; shown or hidden.
[[nodiscard]] QStringList placesOf(const QString &text, const QList<const QObject *> &roots);

} // namespace prystan::journey
