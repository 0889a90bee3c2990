// SPDX-License-Identifier: GPL-3.0-or-later
// Start, memory and saving, each beside a yardstick measured in the same run.
#include "intakeservice.h"
#include "primitives.h"
#include "store.h"
#include "systemclock.h"
#include "workerthread.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
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

double at(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * part))];
}

double median(const std::vector<double> &values)
{
    return at(values, 0.5);
}

void row(const char *what, double ours, double yardstick, const char *unit, const char *goal = "")
{
    std::printf("%-52s %10.2f %-3s %10.2f %-3s %7.2fx   %s\n", what, ours, unit, yardstick, unit, ours / yardstick,
                goal);
    std::fflush(stdout);
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
    row("start to first frame | empty window", median(ours), median(empty), "ms", "goal <= 1.5x");
    std::printf("%-52s %10.0f MB                                 goal <= 110 MB\n", "largest resident memory",
                median(memory));
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
    const QByteArray folder = path.left(path.lastIndexOf('/')), name = path + ".there";
    const int directory = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool named = ::rename(path.constData(), name.constData()) == 0 && ::fsync(directory) == 0;
    ::close(directory);
    return good && named;
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
    row("save acknowledged, p50 | write+fsync+rename+dirsync", median(ours), median(bare), "ms", "goal <= 3x");
    row("save acknowledged, p99 | the same", at(ours, 0.99), at(bare, 0.99), "ms");
}

void benchSealing()
{
    constexpr int kTimes = 2000;
    const age::Identity identity = age::Identity::generate();
    const QByteArray plain(4096, ' ');
    std::vector<age::Identity> own;
    own.push_back(*age::Identity::fromKey(identity.key()));
    QByteArray sealed;
    const auto times = [](const std::function<bool()> &job) {
        return timed([&] {
                   bool good = true;
                   for (int i = 0; i < kTimes; ++i)
                       good = job() && good;
                   return good;
               })
            / kTimes;
    };
    const double hash = times([&] { return crypto::sha256(plain).size() == 32; });
    row("seal an event of 4 KiB | SHA-256 of it", times([&] {
            sealed = *age::seal(plain, {identity.recipient()});
            return !sealed.isEmpty();
        }),
        hash, "ms");
    row("open an event of 4 KiB | the same", times([&] { return age::open(sealed, own, 4096).has_value(); }), hash,
        "ms");
}

// A device that has been in use for long: what it takes to open its directory.
void benchFull(const QString &dir, int count)
{
    constexpr int kBatch = 250;
    {
        auto directory = storage::DataDirectory::open(dir);
        DeviceLog &log = (*directory)->log();
        ChainHead head = *log.head();
        for (int done = 0; done < count; done += kBatch) {
            std::vector<SealedEvent> events;
            for (int i = 0; i < kBatch; ++i) {
                SealedEvent event;
                event.sealed = *(*directory)->sealer().seal(Compartment::Child, QByteArray(4096, ' '));
                event.header
                    = {log.info().org, log.info().device, head.seq + 1, head.sha256, crypto::sha256(event.sealed)};
                event.signature = log.sign(signedBytes(event.header));
                head = {event.header.seq, event.header.sha256};
                events.push_back(std::move(event));
            }
            if (!log.append(events, {QStringLiteral("save"), {}, {}, QDateTime::currentDateTimeUtc()}))
                std::puts("a save failed: the numbers are void");
        }
    }
    const double read = timed([&] {
        const QDir outbox(dir + QStringLiteral("/outbox"));
        for (const QString &name : outbox.entryList(QDir::Files)) {
            QFile file(outbox.filePath(name));
            if (!file.open(QIODevice::ReadOnly) || crypto::sha256(file.readAll()).isEmpty())
                return false;
        }
        return true;
    });
    const double open = timed([&] { return storage::DataDirectory::open(dir).has_value(); });
    const QByteArray what = "open a directory with " + QByteArray::number(count) + " events | read and hash its files";
    row(what.constData(), open, read, "ms");
}

void benchUnlock(storage::DataDirectory &directory, const SecretBuffer &passphrase)
{
    std::vector<double> ours;
    for (int i = 0; i < 3; ++i)
        ours.push_back(timed([&] { return directory.vault()->unlock(passphrase).has_value(); }));
    std::printf(
        "%-52s %10.0f ms                                 at the floor; a vault in use is calibrated to a second\n",
        "unlock with a passphrase", median(ours));
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
    const auto made = crypto::initCrypto() ? storage::DataDirectory::init(dir, options, clock)
                                           : Result<storage::DataDirectory::Created>(failure(ErrorCode::Crypto));
    if (!made)
        return 1;
    std::printf("%-52s %14s %14s %8s   (%d starts, %d saves)\n", "what | yardstick", "ours", "yardstick", "ratio",
                kStarts, kSaves);
    benchStart(dir);
    {
        auto directory = storage::DataDirectory::open(dir);
        if (!directory)
            return 1;
        benchSave(**directory, scratch.path());
        benchUnlock(**directory, made->passphrase);
    }
    benchSealing();
    bool said = false;
    const int events = qEnvironmentVariableIntValue("PRYSTAN_BENCH_EVENTS", &said); // 100000 at night
    benchFull(dir, said ? events : 10'000);
    return 0;
}
