// SPDX-License-Identifier: GPL-3.0-or-later
// Start, memory and saving, each beside a yardstick measured in the same run.
#include "intakeservice.h"
#include "primitives.h"
#include "store.h"
#include "systemclock.h"
#include "workerthread.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ; // NOLINT(readability-redundant-declaration)

using namespace prystan;

namespace {

constexpr int kStarts = 15;
constexpr int kSaves = 300;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

struct Run {
    double ms = 0;
    double megabytes = 0; // largest resident size
};

Run start(std::vector<const char *> arguments)
{
    arguments.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    if (posix_spawn(&child, arguments[0], nullptr, nullptr, const_cast<char **>(arguments.data()), environ) != 0)
        return {};
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return {double(timer.nsecsElapsed()) / 1e6, double(usage.ru_maxrss) / 1024};
}

void benchStart(const QString &dir)
{
    const QByteArray path = dir.toUtf8();
    std::vector<double> ours, empty, memory;
    for (int i = 0; i < kStarts; ++i) {
        empty.push_back(start({EMPTY_WINDOW}).ms);
        const Run run = start({PRYSTAN, "--dir", path.constData(), "--self-test"});
        ours.push_back(run.ms);
        memory.push_back(run.megabytes);
    }
    std::printf("%-44s %10.0f ms %10.0f ms %7.2fx   goal <= 1.5x\n", "start to first frame | empty window",
                median(ours), median(empty), median(ours) / median(empty));
    std::printf("%-44s %10.0f MB %13s %8s   goal <= 110 MB\n", "largest resident memory", median(memory), "", "");
}

Party onePerson()
{
    Party party;
    Person person;
    person.name.family = QStringLiteral("Прикладенко");
    person.name.given = QStringLiteral("Олена");
    person.birth = {BirthKind::Date, 23, 4, 1988, 0};
    party.persons = {person};
    return party;
}

double timed(const std::function<bool()> &job)
{
    QElapsedTimer timer;
    timer.start();
    if (!job())
        std::puts("a job failed: the numbers are void");
    return double(timer.nsecsElapsed()) / 1e6;
}

bool writeAndSync(const QByteArray &path, const QByteArray &bytes)
{
    const int fd = ::open(path.constData(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    const bool good = ::write(fd, bytes.constData(), std::size_t(bytes.size())) == bytes.size() && ::fsync(fd) == 0;
    ::close(fd);
    return good;
}

void benchSave(storage::DataDirectory &directory, const QString &scratch)
{
    const platform::SystemClock clock;
    platform::WorkerThread worker;
    IntakeService intake(directory.log(), directory.sealer(), clock, worker);
    const QByteArray bytes(2 * age::sealedSize(4096, 1), 'x'); // what the two events of one person weigh when sealed
    std::vector<double> ours, bare;
    for (int i = 0; i < kSaves; ++i) {
        const QByteArray file = (scratch + QStringLiteral("/bare%1").arg(i)).toUtf8();
        bare.push_back(timed([&] { return writeAndSync(file, bytes); }));
        ours.push_back(timed([&] { return intake.saveNow(onePerson(), QStringLiteral("self")).has_value(); }));
    }
    std::printf("%-44s %10.2f ms %10.2f ms %7.2fx   goal <= 3x\n", "save acknowledged, p50 | bare write+fsync",
                median(ours), median(bare), median(ours) / median(bare));
}

} // namespace

int main()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QTemporaryDir scratch;
    const platform::SystemClock clock;
    storage::DataDirectory::InitOptions options;
    options.demo = true;
    options.mode = QStringLiteral("demo");
    const QString dir = scratch.filePath(QStringLiteral("site"));
    if (!crypto::initCrypto() || !storage::DataDirectory::init(dir, options, clock))
        return 1;
    std::printf("%-44s %13s %13s %8s   (%d starts, %d saves)\n", "what | yardstick", "ours", "yardstick", "ratio",
                kStarts, kSaves);
    benchStart(dir);
    auto directory = storage::DataDirectory::open(dir);
    if (!directory)
        return 1;
    benchSave(**directory, scratch.path());
    return 0;
}
