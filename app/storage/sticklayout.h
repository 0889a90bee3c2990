// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

// The names on a stick:
//   prystan/<first 8 letters of the device's id>-<time>/<part, 4 digits>/list and <sha256>.age
//   prystan/public/manifest, content-pack, receipt-<device>, let-in-<device>
namespace prystan::storage {

inline constexpr qint64 kLargestStickEvent = 1 << 17; // 64 KiB sealed, and room to see that something is wrong

inline QString stickFolder()
{
    return QStringLiteral("/prystan");
}
inline QString stickPublicFolder()
{
    return QStringLiteral("/public");
}
inline QString stickListName()
{
    return QStringLiteral("/list");
}
inline QString stickUnfinished()
{
    return QStringLiteral(".new");
}
inline QString stickCopyName(const QString &device, const QDateTime &time)
{
    return device.left(8) + u'-' + time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}
inline QString stickCopiesOf(const QString &device)
{
    return device.left(8) + QStringLiteral("-*");
}
inline QString stickPartName(int part)
{
    return QStringLiteral("/%1").arg(part, 4, 10, QLatin1Char('0'));
}
inline QString stickEventName(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex()) + QStringLiteral(".age");
}

} // namespace prystan::storage
