// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorydump.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace prystan::journey {

namespace {

struct Region {
    quintptr from = 0, to = 0;
};

// A line of /proc/self/maps: "from-to rwxp offset dev inode path".
Region regionOf(const QByteArray &line)
{
    const QList<QByteArray> parts = line.simplified().split(' ');
    if (parts.size() < 5)
        return {};
    const QByteArray &rights = parts[1];
    const bool onlyAFile = parts[4] != "0" && !rights.contains('w');
    const bool theKernels = parts.size() > 5 && parts[5].startsWith("[v"); // [vvar] [vdso] [vsyscall]
    if (!rights.startsWith('r') || onlyAFile || theKernels)
        return {};
    const QList<QByteArray> ends = parts[0].split('-');
    return {quintptr(ends[0].toULongLong(nullptr, 16)), quintptr(ends[1].toULongLong(nullptr, 16))};
}

// The shadow of the address sanitizer (its default place on x86-64): terabytes, and nothing of the program in them.
bool isShadow([[maybe_unused]] const Region &region)
{
#ifdef __SANITIZE_ADDRESS__
    return region.from >= 0x7fff7000 && region.to <= 0x10007fff8000;
#else
    return false;
#endif
}

// The kernel copies from the address: what is not there any more is an error and not a crash.
bool writeRegion(int out, const Region &region)
{
    for (quintptr at = region.from; at < region.to;) {
        // Not write(): a sanitizer would look at what lies between the objects and call it a fault.
        const ssize_t size = ::syscall(SYS_write, out, at, region.to - at);
        if (size <= 0)
            return size < 0 && errno == EFAULT;
        at += quintptr(size);
    }
    return true;
}

void copyOpenFile(int out, int fd)
{
    std::array<char, 65536> buffer{};
    off_t at = 0;
    for (ssize_t size = 0; (size = ::pread(fd, buffer.data(), buffer.size(), at)) > 0; at += size) {
        if (::write(out, buffer.data(), std::size_t(size)) != size)
            return;
    }
}

void copyNamelessFiles(int out)
{
    const QStringList open = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System);
    for (const QString &number : open) {
        struct stat info { };
        const int fd = number.toInt();
        if (fd != out && fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_nlink == 0)
            copyOpenFile(out, fd);
    }
}

} // namespace

bool dumpMemory(const QString &path)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    const int out = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (out < 0 || !maps.open(QIODevice::ReadOnly))
        return false;
    bool good = true;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const Region region = regionOf(line);
        good = (isShadow(region) || writeRegion(out, region)) && good;
    }
    copyNamelessFiles(out);
    return ::close(out) == 0 && good;
}

} // namespace prystan::journey
