// SPDX-License-Identifier: GPL-3.0-or-later
#include "hangingstick.h"

#include <QFile>

#include <array>
#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <dlfcn.h>
#include <mutex>
#include <string>
#include <unistd.h>

namespace prystan::tests {

namespace {

std::atomic<bool> hangs = false;
std::mutex mutex;
std::condition_variable answered;
std::string folder;
int waiting = 0;

bool isBelow(int fd)
{
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
    return length > 0 && std::string(path.data(), std::size_t(length)).starts_with(folder);
}

void waitFor(int fd)
{
    if (!hangs)
        return;
    std::unique_lock lock(mutex);
    if (!isBelow(fd))
        return;
    ++waiting;
    answered.wait(lock, [] { return !hangs; });
    --waiting;
}

template<typename F> F *real(const char *name)
{
    return reinterpret_cast<F *>(dlsym(RTLD_NEXT, name));
}

} // namespace

HangingStick::HangingStick(const QString &where)
{
    const std::lock_guard lock(mutex);
    folder = QFile::encodeName(where).toStdString() + '/';
    hangs = true;
}

HangingStick::~HangingStick()
{
    {
        const std::lock_guard lock(mutex);
        hangs = false;
    }
    answered.notify_all();
}

bool HangingStick::isWaitedFor()
{
    const std::lock_guard lock(mutex);
    return waiting > 0;
}

} // namespace prystan::tests

extern "C" {

int fsync(int fd)
{
    static auto *next = prystan::tests::real<int(int)>("fsync");
    prystan::tests::waitFor(fd);
    return next(fd);
}

ssize_t read(int fd, void *bytes, size_t size)
{
    static auto *next = prystan::tests::real<ssize_t(int, void *, size_t)>("read");
    prystan::tests::waitFor(fd);
    return next(fd, bytes, size);
}
}
