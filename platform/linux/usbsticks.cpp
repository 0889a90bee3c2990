// SPDX-License-Identifier: GPL-3.0-or-later
#include "usbsticks.h"

#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace prystan::platform {

namespace {

constexpr qint64 kLargest = 128 << 10;
constexpr std::array<const char *, 3> kNames{"prystan-card", "prystan-request", "prystan-grant"};

QString nameOf(Slip kind)
{
    return QLatin1String(kNames[std::size_t(kind)]);
}

Result<QByteArray> content(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io);
    QByteArray bytes = file.read(kLargest + 1);
    if (bytes.size() > kLargest)
        return failure(ErrorCode::Corrupt);
    return bytes;
}

} // namespace

QStringList mountedSticks()
{
    QStringList paths;
    for (const QStorageInfo &drive : QStorageInfo::mountedVolumes()) {
        const QString path = drive.rootPath();
        const bool removable
            = path.startsWith(u"/media/") || path.startsWith(u"/run/media/") || path.startsWith(u"/mnt/");
        if (removable && drive.isReady())
            paths << path;
    }
    return paths;
}

Result<QByteArray> UsbSticks::read(Slip kind)
{
    QFileInfoList found;
    for (const QString &stick : m_find())
        found << QDir(stick).entryInfoList({nameOf(kind) + QStringLiteral("*.txt")}, QDir::Files | QDir::NoSymLinks);
    if (found.isEmpty())
        return failure(ErrorCode::NotFound);
    const auto newest = std::ranges::max_element(found, {}, [](const QFileInfo &file) { return file.lastModified(); });
    return content(newest->absoluteFilePath());
}

Result<QString> UsbSticks::write(Slip kind, const QByteArray &text, const QString &label)
{
    for (const QString &stick : m_find()) {
        if (!QFileInfo(stick).isWritable())
            continue;
        const QString name = nameOf(kind) + (label.isEmpty() ? QString() : u'-' + label) + QStringLiteral(".txt");
        const QString path = QDir(stick).filePath(name);
        if (QFileInfo(path).isSymLink() && !QFile::remove(path)) // or what it leads to would be written over
            return failure(ErrorCode::Io);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text + '\n') != text.size() + 1 || !file.commit())
            return failure(ErrorCode::Io);
        const auto back = content(file.fileName());
        return back && *back == text + '\n' ? Result<QString>(name) : Result<QString>(failure(ErrorCode::Io));
    }
    return failure(ErrorCode::NotFound);
}

} // namespace prystan::platform
