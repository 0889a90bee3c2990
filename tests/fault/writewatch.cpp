// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, it notes in the file PRYSTAN_WATCH what the program hands to a write system call or to
// C's buffered output, and every name it opens, makes or renames: a line "write FD SIZE" or "name 0 SIZE", then the
// bytes and a line feed. Its own notes go past the C library.
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

int notes()
{
    static const int fd = [] {
        const char *path = std::getenv("PRYSTAN_WATCH");
        return path == nullptr
            ? -1
            : int(syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600));
    }();
    return fd;
}

// One call for a note, or those of two threads would be mixed.
void note(const char *kind, int fd, const iovec *parts, int count)
{
    if (notes() < 0 || fd == notes())
        return;
    std::size_t size = 0;
    for (int i = 0; i < count; ++i)
        size += parts[i].iov_len;
    char line[64];
    const int length = std::snprintf(line, sizeof line, "%s %d %zu\n", kind, fd, size);
    auto *all = static_cast<char *>(std::malloc(std::size_t(length) + size + 1));
    char *end = static_cast<char *>(std::memcpy(all, line, std::size_t(length))) + length;
    for (int i = 0; i < count; ++i) {
        if (parts[i].iov_len > 0)
            std::memcpy(end, parts[i].iov_base, parts[i].iov_len);
        end += parts[i].iov_len;
    }
    *end++ = '\n';
    (void)syscall(SYS_write, notes(), all, end - all);
    std::free(all);
}

void noteWrite(int fd, const void *bytes, std::size_t size)
{
    const iovec part{const_cast<void *>(bytes), size};
    note("write", fd, &part, 1);
}

void noteName(const char *name)
{
    const iovec part{const_cast<char *>(name), std::strlen(name)};
    note("name", 0, &part, 1);
}

template<typename F> F *real(const char *name)
{
    return reinterpret_cast<F *>(dlsym(RTLD_NEXT, name));
}

using Open = int(const char *, int, ...);
using OpenAt = int(int, const char *, int, ...);

int modeOf(int flags, va_list more)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, int) : 0;
}

} // namespace

#define WATCH_OPEN(name)                                                                                               \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        static auto *next = real<Open>(#name);                                                                         \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        const int mode = modeOf(flags, more);                                                                          \
        va_end(more);                                                                                                  \
        noteName(path);                                                                                                \
        return next(path, flags, mode);                                                                                \
    }

#define WATCH_OPENAT(name)                                                                                             \
    int name(int folder, const char *path, int flags, ...)                                                             \
    {                                                                                                                  \
        static auto *next = real<OpenAt>(#name);                                                                       \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        const int mode = modeOf(flags, more);                                                                          \
        va_end(more);                                                                                                  \
        noteName(path);                                                                                                \
        return next(folder, path, flags, mode);                                                                        \
    }

#define WATCH_PWRITE(name, offset)                                                                                     \
    ssize_t name(int fd, const void *bytes, size_t size, offset at)                                                    \
    {                                                                                                                  \
        static auto *next = real<ssize_t(int, const void *, size_t, offset)>(#name);                                   \
        noteWrite(fd, bytes, size);                                                                                    \
        return next(fd, bytes, size, at);                                                                              \
    }

#define WATCH_PWRITEV(name, offset)                                                                                    \
    ssize_t name(int fd, const iovec *parts, int count, offset at)                                                     \
    {                                                                                                                  \
        static auto *next = real<ssize_t(int, const iovec *, int, offset)>(#name);                                     \
        note("write", fd, parts, count);                                                                               \
        return next(fd, parts, count, at);                                                                             \
    }

#define WATCH_FOPEN(name)                                                                                              \
    FILE *name(const char *path, const char *mode)                                                                     \
    {                                                                                                                  \
        static auto *next = real<FILE *(const char *, const char *)>(#name);                                           \
        noteName(path);                                                                                                \
        return next(path, mode);                                                                                       \
    }

extern "C" {

WATCH_OPEN(open)
WATCH_OPEN(open64)
WATCH_OPENAT(openat)
WATCH_OPENAT(openat64)
WATCH_PWRITE(pwrite, off_t)
WATCH_PWRITE(pwrite64, std::int64_t)
WATCH_PWRITEV(pwritev, off_t)
WATCH_PWRITEV(pwritev64, std::int64_t)
WATCH_FOPEN(fopen)
WATCH_FOPEN(fopen64)

int rename(const char *from, const char *to)
{
    static auto *next = real<int(const char *, const char *)>("rename");
    noteName(to);
    return next(from, to);
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    static auto *next = real<ssize_t(int, const void *, size_t)>("write");
    noteWrite(fd, bytes, size);
    return next(fd, bytes, size);
}

ssize_t writev(int fd, const iovec *parts, int count)
{
    static auto *next = real<ssize_t(int, const iovec *, int)>("writev");
    note("write", fd, parts, count);
    return next(fd, parts, count);
}

ssize_t send(int fd, const void *bytes, size_t size, int flags)
{
    static auto *next = real<ssize_t(int, const void *, size_t, int)>("send");
    noteWrite(fd, bytes, size);
    return next(fd, bytes, size, flags);
}

ssize_t sendto(int fd, const void *bytes, size_t size, int flags, const sockaddr *to, socklen_t length)
{
    static auto *next = real<ssize_t(int, const void *, size_t, int, const sockaddr *, socklen_t)>("sendto");
    noteWrite(fd, bytes, size);
    return next(fd, bytes, size, flags, to, length);
}

ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    static auto *next = real<ssize_t(int, const msghdr *, int)>("sendmsg");
    note("write", fd, message->msg_iov, int(message->msg_iovlen));
    return next(fd, message, flags);
}

size_t fwrite(const void *bytes, size_t size, size_t count, FILE *file)
{
    static auto *next = real<size_t(const void *, size_t, size_t, FILE *)>("fwrite");
    noteWrite(fileno(file), bytes, size * count);
    return next(bytes, size, count, file);
}

int fputs(const char *text, FILE *file)
{
    static auto *next = real<int(const char *, FILE *)>("fputs");
    noteWrite(fileno(file), text, std::strlen(text));
    return next(text, file);
}
}
