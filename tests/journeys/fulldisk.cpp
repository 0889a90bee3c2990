// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"

#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdint>

namespace prystan::journey {

namespace {

std::atomic<bool> full = false;
std::atomic<int> refused = 0;

template<typename F> F *real(const char *name)
{
    return reinterpret_cast<F *>(dlsym(RTLD_NEXT, name));
}

// What is there may be written over; pipes, sockets and the like are no disk.
bool hasNoRoom(int fd, std::int64_t end)
{
    struct stat info { };
    if (!full || fstat(fd, &info) != 0 || !S_ISREG(info.st_mode) || end <= info.st_size)
        return false;
    ++refused;
    errno = ENOSPC;
    return true;
}

} // namespace

FullDisk::FullDisk()
{
    refused = 0;
    full = true;
}

FullDisk::~FullDisk()
{
    full = false;
}

int FullDisk::refusals()
{
    return refused;
}

} // namespace prystan::journey

using prystan::journey::hasNoRoom;
using prystan::journey::real;

extern "C" {

ssize_t write(int fd, const void *bytes, size_t size)
{
    static auto *next = real<ssize_t(int, const void *, size_t)>("write");
    if (prystan::journey::full && hasNoRoom(fd, lseek(fd, 0, SEEK_CUR) + std::int64_t(size)))
        return -1;
    return next(fd, bytes, size);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at)
{
    static auto *next = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return hasNoRoom(fd, at + std::int64_t(size)) ? -1 : next(fd, bytes, size, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, std::int64_t at)
{
    static auto *next = real<ssize_t(int, const void *, size_t, std::int64_t)>("pwrite64");
    return hasNoRoom(fd, at + std::int64_t(size)) ? -1 : next(fd, bytes, size, at);
}

int ftruncate64(int fd, std::int64_t size)
{
    static auto *next = real<int(int, std::int64_t)>("ftruncate64");
    return hasNoRoom(fd, size) ? -1 : next(fd, size);
}
}
