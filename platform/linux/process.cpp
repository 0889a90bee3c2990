// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <QByteArrayList>
#include <QFile>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <vector>

namespace prystan::platform {

namespace {

// Names the inherited end of the pipe; the number alone says nothing about anybody.
constexpr const char *kHandoverVariable = "PRYSTAN_HANDOVER_FD";
constexpr std::size_t kMaxHandover = 60'000; // fits a pipe, so writing never waits for a reader

int pipeWith(const SecretBuffer &content)
{
    std::array<int, 2> ends{};
    if (content.size() > kMaxHandover || pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return -1;
    const bool written = ::write(ends[1], content.data(), content.size()) == ssize_t(content.size());
    ::close(ends[1]);
    if (!written || fcntl(ends[0], F_SETFD, 0) != 0) {
        ::close(ends[0]);
        return -1;
    }
    return ends[0];
}

} // namespace

void hardenProcess()
{
    prctl(PR_SET_DUMPABLE, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(0077);
    // No cache on disk: one more place to look into. (QML_DISABLE_DISK_CACHE would also switch off the compiled QML
    // inside the program, and with it a third of the speed of a start.)
    qputenv("QML_DISK_CACHE_PATH", "/dev/null");
}

SecretBuffer takeHandover()
{
    bool isNumber = false;
    const int fd = qEnvironmentVariableIntValue(kHandoverVariable, &isNumber);
    qunsetenv(kHandoverVariable);
    struct stat info { };
    if (!isNumber || fd < 3 || fstat(fd, &info) != 0 || !S_ISFIFO(info.st_mode))
        return {};
    fcntl(fd, F_SETFL, O_NONBLOCK);
    SecretBuffer content(kMaxHandover);
    const ssize_t size = ::read(fd, content.data(), content.size());
    ::close(fd);
    content.truncate(size > 0 ? std::size_t(size) : 0);
    return content;
}

Relauncher::Relauncher(QStringList arguments)
    : m_arguments(std::move(arguments))
{ }

void Relauncher::relaunch(const SecretBuffer *handover)
{
    if (handover != nullptr) {
        if (const int fd = pipeWith(*handover); fd >= 0)
            qputenv(kHandoverVariable, QByteArray::number(fd));
    }
    QByteArrayList bytes;
    std::vector<char *> argv;
    for (const QString &argument : std::as_const(m_arguments))
        bytes << QFile::encodeName(argument);
    for (QByteArray &argument : bytes)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    execv("/proc/self/exe", argv.data());
    // A process that cannot be replaced must not live on with what it knows.
    _exit(1);
}

} // namespace prystan::platform
