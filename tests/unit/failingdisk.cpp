// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingdisk.h"

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <dlfcn.h>
#include <sys/types.h>

namespace prystan::tests {

namespace {

Fault fault;
bool armed = false, failed = false;
int calls = 0;

// True when this call is to fail; errno is set unless it is to be a short write.
bool isTurn()
{
    if (!armed)
        return false;
    ++calls;
    if (fault.at == 0 || (fault.sticky ? calls < fault.at : calls != fault.at))
        return false;
    failed = true;
    errno = fault.error;
    return true;
}

} // namespace

void arm(const Fault &wanted)
{
    fault = wanted;
    calls = 0;
    failed = false;
    armed = true;
}

int disarm()
{
    armed = false;
    return calls;
}

bool hasFailed()
{
    return failed;
}

namespace {

template<typename F> F *real(const char *name)
{
    return reinterpret_cast<F *>(dlsym(RTLD_NEXT, name));
}

template<typename Call> ssize_t writeOr(Call call, std::size_t size)
{
    if (!isTurn())
        return call(size);
    if (fault.error != 0)
        return -1;
    return size < 2 ? call(size) : call(size / 2);
}

template<typename Call> int doOr(Call call)
{
    return isTurn() && fault.error != 0 ? -1 : call();
}

} // namespace

} // namespace prystan::tests

using prystan::tests::doOr;
using prystan::tests::real;
using prystan::tests::writeOr;

extern "C" {

ssize_t write(int fd, const void *bytes, size_t size)
{
    static auto *next = real<ssize_t(int, const void *, size_t)>("write");
    return writeOr([&](size_t n) { return next(fd, bytes, n); }, size);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at)
{
    static auto *next = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return writeOr([&](size_t n) { return next(fd, bytes, n, at); }, size);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, std::int64_t at)
{
    static auto *next = real<ssize_t(int, const void *, size_t, std::int64_t)>("pwrite64");
    return writeOr([&](size_t n) { return next(fd, bytes, n, at); }, size);
}

int fsync(int fd)
{
    static auto *next = real<int(int)>("fsync");
    return doOr([&] { return next(fd); });
}

int fdatasync(int fd)
{
    static auto *next = real<int(int)>("fdatasync");
    return doOr([&] { return next(fd); });
}

int ftruncate64(int fd, std::int64_t size)
{
    static auto *next = real<int(int, std::int64_t)>("ftruncate64");
    return doOr([&] { return next(fd, size); });
}

int rename(const char *from, const char *to)
{
    static auto *next = real<int(const char *, const char *)>("rename");
    return doOr([&] { return next(from, to); });
}
}
