// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>

namespace prystan::tests {

// For a QTemporaryDir in memory, where there is such a place: what is written there by the thousand never meets a disk.
[[nodiscard]] inline QString inMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/prystan-XXXXXX");
}

} // namespace prystan::tests
