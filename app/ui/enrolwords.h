// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grants.h"

#include <QCoreApplication>
#include <QString>

namespace prystan::ui {

// Sentences about letting devices in.
class EnrolWords
{
    Q_DECLARE_TR_FUNCTIONS(prystan::ui::EnrolWords)

public:
    [[nodiscard]] static QString mode(DeviceMode mode);
    [[nodiscard]] static QString problem(const Error &error, Slip awaited); // of the new device
    [[nodiscard]] static QString staffProblem(const Error &error);
    // Of devices that a staff device let in and that are in no manifest yet.
    [[nodiscard]] static QString letInBy(const QString &label);
    [[nodiscard]] static QString unlisted(int count, bool server); // what that means; nothing when there are none
    [[nodiscard]] static QString along(const QString &label,
                                       const QStringList &others); // struck out with a staff device
    [[nodiscard]] static QString written(const QString &fileName);
};

} // namespace prystan::ui
