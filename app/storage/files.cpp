// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace prystan::storage {

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

// Without waiting: a pipe that lies where a file should, on somebody's stick, would never answer.
FileDescriptor openFile(const QString &path, int flags)
{
    int fd = -1;
    do {
        fd = ::open(native(path).constData(), flags | O_CLOEXEC | O_NONBLOCK, 0600);
    } while (fd < 0 && errno == EINTR);
    return FileDescriptor(fd);
}

bool writeAll(int fd, Bytes bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        if (written == 0) { // a medium that takes nothing and says nothing
            errno = EIO;
            return false;
        }
        if (written > 0)
            bytes = bytes.subspan(std::size_t(written));
    }
    return true;
}

bool isDirectory(int parent, const dirent &entry)
{
    struct stat facts { };
    if (entry.d_type != DT_UNKNOWN)
        return entry.d_type == DT_DIR;
    return ::fstatat(parent, entry.d_name, &facts, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(facts.st_mode);
}

Status writeAndSync(const std::vector<NewFile> &files)
{
    std::vector<FileDescriptor> open;
    for (const NewFile &file : files) {
        open.push_back(openFile(file.path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW));
        if (!open.back().isOpen() || !writeAll(open.back().get(), file.bytes))
            return systemFailure();
    }
    for (const FileDescriptor &file : open) {
        if (::fsync(file.get()) != 0)
            return syncFailure();
    }
    return {};
}

} // namespace

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        close();
        m_fd = std::exchange(other.m_fd, -1);
    }
    return *this;
}

void FileDescriptor::close()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

Bytes bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())};
}

Unexpected<Error> systemFailure()
{
    const int reason = errno;
    if (reason == ENOSPC || reason == EDQUOT)
        return failure(ErrorCode::DiskFull, reason);
    if (reason == ENOENT)
        return failure(ErrorCode::NotFound, reason);
    return failure(ErrorCode::Io, reason);
}

// The kernel forgets what it could not write, and says so once: a later fsync that succeeds proves nothing.
Unexpected<Error> syncFailure()
{
    return failure(ErrorCode::DiskFailed, errno);
}

Status makeDirectory(const QString &path)
{
    if (::mkdir(native(path).constData(), 0700) == 0)
        return {};
    if (errno == EEXIST)
        return failure(ErrorCode::AlreadyExists, EEXIST);
    return systemFailure();
}

Status writeSynced(const QString &path, Bytes bytes)
{
    return writeSynced(std::vector<NewFile>{{path, bytes}});
}

Status writeSynced(const std::vector<NewFile> &files)
{
    const Status done = writeAndSync(files);
    for (const NewFile &file : done ? std::vector<NewFile>() : files)
        removeFile(file.path);
    return done;
}

Status renameFile(const QString &from, const QString &to)
{
    if (::rename(native(from).constData(), native(to).constData()) != 0)
        return systemFailure();
    return {};
}

Status syncDirectory(const QString &path)
{
    const FileDescriptor directory = openFile(path, O_RDONLY | O_DIRECTORY);
    if (!directory.isOpen())
        return systemFailure();
    return ::fsync(directory.get()) == 0 ? Status() : Status(syncFailure());
}

Status replaceDurably(const QString &path, Bytes bytes)
{
    const QString temporary = temporaryName(path);
    if (const Status written = writeSynced(temporary, bytes); !written)
        return written;
    if (const Status renamed = renameFile(temporary, path); !renamed) {
        removeFile(temporary);
        return renamed;
    }
    return syncDirectory(parentOf(path));
}

Result<QByteArray> readFile(const QString &path, qint64 limit, ReadFrom from)
{
    const FileDescriptor file = openFile(path, O_RDONLY | O_NOFOLLOW);
    struct stat facts { };
    if (!file.isOpen() || ::fstat(file.get(), &facts) != 0)
        return systemFailure();
    if (!S_ISREG(facts.st_mode) || facts.st_size > limit)
        return failure(ErrorCode::Corrupt);
    if (from == ReadFrom::Medium)
        ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);

    QByteArray bytes(qsizetype(facts.st_size), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::read(file.get(), bytes.data() + done, std::size_t(bytes.size() - done));
        if (got < 0 && errno != EINTR)
            return systemFailure();
        if (got == 0)
            return failure(ErrorCode::Corrupt); // shrank while being read
        if (got > 0)
            done += got;
    }
    return bytes;
}

void dropPageCache(const QString &path)
{
    const FileDescriptor file = openFile(path, O_RDONLY | O_NOFOLLOW);
    if (file.isOpen())
        ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);
}

std::vector<QByteArray> namesIn(const QString &directory)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> listing(::opendir(native(directory).constData()), &::closedir);
    std::vector<QByteArray> names;
    while (const dirent *entry = listing ? ::readdir(listing.get()) : nullptr) { // NOLINT(concurrency-mt-unsafe)
        if (!isDirectory(::dirfd(listing.get()), *entry))
            names.emplace_back(entry->d_name);
    }
    std::ranges::sort(names);
    return names;
}

void removeFile(const QString &path)
{
    ::unlink(native(path).constData());
}

Status removeSurely(const QString &path)
{
    return ::unlink(native(path).constData()) == 0 || errno == ENOENT ? Status() : Status(systemFailure());
}

Status removeSecret(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const QByteArray zeros(qsizetype(QFileInfo(path).size()), '\0');
    {
        const FileDescriptor file = openFile(path, O_WRONLY | O_NOFOLLOW);
        if (file.isOpen() && writeAll(file.get(), bytesOf(zeros)))
            (void)::fsync(file.get()); // what counts is that it goes
    }
    if (const Status removed = removeSurely(path); !removed)
        return removed;
    return syncDirectory(parentOf(path));
}

QString temporaryName(const QString &path)
{
    return path + QStringLiteral(".tmp");
}

QString parentOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

Result<DirectoryLock> DirectoryLock::take(const QString &directory)
{
    DirectoryLock lock;
    lock.m_file = openFile(directory + QStringLiteral("/lock"), O_RDWR | O_CREAT | O_NOFOLLOW);
    if (!lock.m_file.isOpen())
        return systemFailure();
    if (::flock(lock.m_file.get(), LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return failure(ErrorCode::Locked);
    return systemFailure();
}

} // namespace prystan::storage
