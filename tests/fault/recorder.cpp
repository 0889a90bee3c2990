// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"

#include <QDirIterator>
#include <QFile>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>

namespace prystan::tests {

namespace {

// Files and directories that are open, and names as they are now. Only the thread that records has one.
class Recorder
{
public:
    explicit Recorder(const QString &root)
        : m_root(QFile::encodeName(root).toStdString() + '/')
        , m_recording(recordingOf(root))
        , m_names(m_recording.names)
    { }
    [[nodiscard]] std::optional<std::string> below(const char *path) const
    {
        const std::string name(path);
        if (!name.starts_with(m_root))
            return name + '/' == m_root ? std::optional(std::string()) : std::nullopt;
        return name.substr(m_root.size());
    }
    [[nodiscard]] bool has(int fd) const { return m_files.contains(fd); }
    void opened(int fd, const std::string &name, int flags);
    void closed(int fd) { m_files.erase(fd), m_directories.erase(fd); }
    void wrote(int fd, const void *bytes, ssize_t size, std::int64_t at);
    void resized(int fd, std::int64_t size);
    void synced(int fd);
    void linked(const std::string &from, const std::string &to);
    void renamed(const std::string &from, const std::string &to);
    void removed(const std::string &name);
    void refuse(int n, int error) { m_refuseIn = n, m_error = error, m_refused = false; }
    [[nodiscard]] bool hasRefused() const { return m_refused; }
    [[nodiscard]] bool refuses();
    [[nodiscard]] bool isOpen(int fd) const { return has(fd) || m_directories.contains(fd); }
    void failedToSync(int fd);
    void note(DiskCall call) { m_recording.calls.push_back(std::move(call)); }
    [[nodiscard]] const Recording &sofar() const { return m_recording; }
    [[nodiscard]] Recording take() { return std::move(m_recording); }

private:
    std::string m_root;
    Recording m_recording;
    std::map<std::string, int> m_names;
    std::map<int, int> m_files;
    std::map<int, std::string> m_directories;
    int m_refuseIn = 0, m_error = 0;
    bool m_refused = false;
};

bool Recorder::refuses()
{
    if (m_refuseIn == 0 || --m_refuseIn > 0)
        return false;
    m_refused = true;
    errno = m_error;
    return true;
}

void Recorder::failedToSync(int fd)
{
    if (const auto file = m_files.find(fd); file != m_files.end())
        note({DiskCall::FailedSync, file->second, 0, {}, {}, {}});
}

void Recorder::opened(int fd, const std::string &name, int flags)
{
    struct stat facts { };
    if (::fstat(fd, &facts) == 0 && S_ISDIR(facts.st_mode)) {
        m_directories[fd] = name;
        return;
    }
    if (!isRecorded(name))
        return;
    const auto known = m_names.find(name);
    const bool isNew = known == m_names.end();
    const int file = isNew ? int(m_recording.contents.size()) : known->second;
    if (isNew) {
        m_recording.contents.emplace_back();
        m_names[name] = file;
        note({DiskCall::Create, file, 0, {}, name, {}});
    }
    m_files[fd] = file;
    if (!isNew && (flags & O_TRUNC) != 0)
        resized(fd, 0);
}

void Recorder::wrote(int fd, const void *bytes, ssize_t size, std::int64_t at)
{
    const auto file = m_files.find(fd);
    if (file == m_files.end() || size <= 0)
        return;
    note({DiskCall::Write, file->second, at, QByteArray(static_cast<const char *>(bytes), size), {}, {}});
}

void Recorder::resized(int fd, std::int64_t size)
{
    if (const auto file = m_files.find(fd); file != m_files.end())
        note({DiskCall::Truncate, file->second, size, {}, {}, {}});
}

void Recorder::synced(int fd)
{
    if (const auto file = m_files.find(fd); file != m_files.end())
        note({DiskCall::Sync, file->second, 0, {}, {}, {}});
    if (const auto directory = m_directories.find(fd); directory != m_directories.end())
        note({DiskCall::SyncDirectory, -1, 0, {}, directory->second, {}});
}

void Recorder::linked(const std::string &from, const std::string &to)
{
    const auto known = m_names.find(from);
    if (known == m_names.end())
        return;
    note({DiskCall::Create, known->second, 0, {}, to, {}});
    m_names[to] = known->second;
}

void Recorder::renamed(const std::string &from, const std::string &to)
{
    const auto known = m_names.find(from);
    if (known == m_names.end())
        return;
    note({DiskCall::Rename, known->second, 0, {}, from, to});
    m_names[to] = known->second;
    m_names.erase(from);
}

void Recorder::removed(const std::string &name)
{
    const auto known = m_names.find(name);
    if (known == m_names.end())
        return;
    note({DiskCall::Unlink, known->second, 0, {}, name, {}});
    m_names.erase(known);
}

thread_local std::optional<Recorder> recorder;

} // namespace

bool isRecorded(const std::string &name)
{
    return !name.ends_with("-shm") && name != "lock";
}

Recording recordingOf(const QString &root)
{
    Recording recording;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const std::string name = QFile::encodeName(file.fileName().mid(root.size() + 1)).toStdString();
        if (!isRecorded(name) || !file.open(QIODevice::ReadOnly))
            continue;
        recording.names[name] = int(recording.contents.size());
        recording.contents.push_back(file.readAll());
    }
    return recording;
}

void startRecording(const QString &root)
{
    recorder.emplace(root);
}

void recordAcknowledgement(int save)
{
    recorder->note({DiskCall::Acknowledge, save, 0, {}, {}, {}});
}

void refuseCall(int n, int error)
{
    recorder->refuse(n, error);
}

bool hasRefused()
{
    return recorder->hasRefused();
}

Recording recordedSoFar()
{
    return recorder->sofar();
}

Recording stopRecording()
{
    Recording recording = recorder->take();
    recorder.reset();
    return recording;
}

namespace {

template<typename F> F *real(const char *name)
{
    return reinterpret_cast<F *>(dlsym(RTLD_NEXT, name));
}

// errno is the caller's: what is done to keep the record must not change it.
int afterOpen(int fd, const char *path, int flags)
{
    if (recorder && fd >= 0) {
        if (const auto name = recorder->below(path))
            recorder->opened(fd, *name, flags);
    }
    return fd;
}

ssize_t afterWrite(int fd, const void *bytes, ssize_t size, std::int64_t at)
{
    if (recorder)
        recorder->wrote(fd, bytes, size, at);
    return size;
}

int afterSync(int fd, int result)
{
    if (recorder && result == 0)
        recorder->synced(fd);
    return result;
}

int afterResize(int fd, std::int64_t size, int result)
{
    if (recorder && result == 0)
        recorder->resized(fd, size);
    return result;
}

bool refusesPath(const char *path)
{
    if (!recorder)
        return false;
    const auto name = recorder->below(path);
    return name && isRecorded(*name) && recorder->refuses();
}

bool refusesFile(int fd)
{
    return recorder && recorder->isOpen(fd) && recorder->refuses();
}

bool refusesSync(int fd)
{
    if (!refusesFile(fd))
        return false;
    recorder->failedToSync(fd);
    return true;
}

using Open = int(const char *, int, ...);

} // namespace

} // namespace prystan::tests

using namespace prystan::tests;

extern "C" {

int open(const char *path, int flags, ...)
{
    static auto *next = real<Open>("open");
    va_list more;
    va_start(more, flags);
    const int mode = va_arg(more, int);
    va_end(more);
    return refusesPath(path) ? -1 : afterOpen(next(path, flags, mode), path, flags);
}

int open64(const char *path, int flags, ...)
{
    static auto *next = real<Open>("open64");
    va_list more;
    va_start(more, flags);
    const int mode = va_arg(more, int);
    va_end(more);
    return refusesPath(path) ? -1 : afterOpen(next(path, flags, mode), path, flags);
}

int close(int fd)
{
    static auto *next = real<int(int)>("close");
    if (recorder)
        recorder->closed(fd);
    return next(fd);
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    static auto *next = real<ssize_t(int, const void *, size_t)>("write");
    static auto *seek = real<std::int64_t(int, std::int64_t, int)>("lseek64");
    const std::int64_t at = recorder && recorder->has(fd) ? seek(fd, 0, SEEK_CUR) : 0;
    if (refusesFile(fd))
        return -1;
    return afterWrite(fd, bytes, next(fd, bytes, size), at);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at)
{
    static auto *next = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    if (refusesFile(fd))
        return -1;
    return afterWrite(fd, bytes, next(fd, bytes, size, at), at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, std::int64_t at)
{
    static auto *next = real<ssize_t(int, const void *, size_t, std::int64_t)>("pwrite64");
    if (refusesFile(fd))
        return -1;
    return afterWrite(fd, bytes, next(fd, bytes, size, at), at);
}

int fsync(int fd)
{
    static auto *next = real<int(int)>("fsync");
    return refusesSync(fd) ? -1 : afterSync(fd, next(fd));
}

int fdatasync(int fd)
{
    static auto *next = real<int(int)>("fdatasync");
    return refusesSync(fd) ? -1 : afterSync(fd, next(fd));
}

int ftruncate(int fd, off_t size)
{
    static auto *next = real<int(int, off_t)>("ftruncate");
    return refusesFile(fd) ? -1 : afterResize(fd, size, next(fd, size));
}

int ftruncate64(int fd, std::int64_t size)
{
    static auto *next = real<int(int, std::int64_t)>("ftruncate64");
    return refusesFile(fd) ? -1 : afterResize(fd, size, next(fd, size));
}

int rename(const char *from, const char *to)
{
    static auto *next = real<int(const char *, const char *)>("rename");
    const int result = refusesPath(from) ? -1 : next(from, to);
    if (recorder && result == 0) {
        if (const auto old = recorder->below(from), made = recorder->below(to); old && made)
            recorder->renamed(*old, *made);
    }
    return result;
}

int link(const char *from, const char *to)
{
    static auto *next = real<int(const char *, const char *)>("link");
    const int result = refusesPath(from) ? -1 : next(from, to);
    if (recorder && result == 0) {
        if (const auto old = recorder->below(from), made = recorder->below(to); old && made)
            recorder->linked(*old, *made);
    }
    return result;
}

int unlink(const char *path)
{
    static auto *next = real<int(const char *)>("unlink");
    const int result = refusesPath(path) ? -1 : next(path);
    if (recorder && result == 0) {
        if (const auto name = recorder->below(path))
            recorder->removed(*name);
    }
    return result;
}
}
