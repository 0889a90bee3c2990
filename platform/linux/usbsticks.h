// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "joining.h"

#include <QStringList>

namespace prystan::platform {

// Every removable drive that the desktop has mounted (below /media, /run/media, /mnt).
[[nodiscard]] QStringList mountedSticks();

// Slips as small text files at the top of a stick.
class UsbSticks final : public SlipDrive
{
public:
    using Find = QStringList (*)();
    explicit UsbSticks(Find find = mountedSticks)
        : m_find(find)
    { }
    [[nodiscard]] Result<QByteArray> read(Slip kind) override;
    [[nodiscard]] Result<QString> write(Slip kind, const QByteArray &text, const QString &label) override;

private:
    Find m_find;
};

} // namespace prystan::platform
