// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <span>
#include <utility>
#include <vector>

// Files that are either wholly there after a power cut or not there at all. Everything made here is
// readable by its owner only (0600, directories 0700).
namespace prystan::storage {

// An open file; closed by the destructor.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    { }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    { }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    ~FileDescriptor() { close(); }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }
    void close();

private:
    int m_fd = -1;
};

using Bytes = std::span<const unsigned char>;
[[nodiscard]] Bytes bytesOf(const QByteArray &bytes);

[[nodiscard]] Unexpected<Error> systemFailure(); // from errno; full disk and quota → DiskFull
[[nodiscard]] Unexpected<Error> syncFailure(); // from errno, whichever it is → DiskFailed

[[nodiscard]] Status makeDirectory(const QString &path);
// Written and fsynced under this very name, replacing what was there: a name nobody relies on yet.
[[nodiscard]] Status writeSynced(const QString &path, Bytes bytes);
struct NewFile {
    QString path;
    Bytes bytes;
};
// Several at once: all are written before the first is synced, so that one round of the medium does for all.
// After a failure none is left.
[[nodiscard]] Status writeSynced(const std::vector<NewFile> &files);
[[nodiscard]] Status renameFile(const QString &from, const QString &to);
[[nodiscard]] Status syncDirectory(const QString &path);
// All of it: <path>.tmp, fsync, rename, fsync of the directory.
[[nodiscard]] Status replaceDurably(const QString &path, Bytes bytes);

// Corrupt when longer than `limit`. Medium drops the page cache first, so that the medium answers.
enum class ReadFrom { Cache, Medium };
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit, ReadFrom from = ReadFrom::Cache);
void dropPageCache(const QString &path);

// By name, everything in a directory that is none itself. Empty where it cannot be read.
[[nodiscard]] std::vector<QByteArray> namesIn(const QString &directory);
void removeFile(const QString &path); // best effort
[[nodiscard]] Status removeSurely(const QString &path); // one that is not there is no failure
// Written over first, for media that write in place; then gone, durably. One that is not there is no failure.
[[nodiscard]] Status removeSecret(const QString &path);
[[nodiscard]] QString temporaryName(const QString &path);
[[nodiscard]] QString parentOf(const QString &path);

// flock on <directory>/lock, held until destruction or exec; also keeps a second opener of this process out.
class DirectoryLock
{
public:
    [[nodiscard]] static Result<DirectoryLock> take(const QString &directory); // Locked
private:
    FileDescriptor m_file;
};

} // namespace prystan::storage
