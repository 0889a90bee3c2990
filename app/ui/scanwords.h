// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"
#include "scannedcode.h"

#include <QCoreApplication>
#include <QString>

namespace prystan::ui {

enum class Wanted { Receipt, Slip, Contact };

// What is said while somebody holds a code before the camera. Never what the code says.
class ScanWords
{
    Q_DECLARE_TR_FUNCTIONS(prystan::ui::ScanWords)

public:
    [[nodiscard]] static QString help(Wanted wanted);
    [[nodiscard]] static QString otherWay(Wanted wanted); // text of the button that closes the camera
    [[nodiscard]] static QString fault(scan::CameraFault fault);
    [[nodiscard]] static QString timeOver();
    [[nodiscard]] static QString notOurs(text::NotOurs why);
    [[nodiscard]] static QString otherKind(text::CodeKind kind); // ours, and not what is wanted here
    [[nodiscard]] static QString several();
};

} // namespace prystan::ui
