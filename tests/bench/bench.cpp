// SPDX-License-Identifier: GPL-3.0-or-later
// Start, memory, saving, sealing, unlocking and long use, each beside a yardstick measured in the same run.
#include "files.h"
#include "fullstore.h"
#include "intakeservice.h"
#include "measure.h"
#include "office.h"
#include "primitives.h"
#include "staffservice.h"
#include "workers.h"
#include "workerthread.h"

#include <QFile>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace prystan;
using namespace prystan::bench;
using tests::Office;

namespace {

constexpr int kStarts = 15;
constexpr int kSaves = 300;
constexpr int kTimes = 2000;
constexpr int kEvents = 10'000;

std::vector<const char *> window(const QByteArray &dir)
{
    return {PRYSTAN, "--dir", dir.constData(), "--self-test"};
}

std::vector<const char *> command(const QByteArray &dir)
{
    return {PRYSTANCTL, "audit", "list", "--limit", "1", "--dir", dir.constData()};
}

double medianOf(int times, const std::function<double()> &measured)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i)
        values.push_back(measured());
    return median(values);
}

void benchStart(const QByteArray &dir)
{
    std::vector<double> ours, empty, memory;
    for (int i = 0; i < kStarts; ++i) {
        empty.push_back(start({EMPTY_WINDOW}).ms);
        const Run run = start(window(dir));
        ours.push_back(run.ms);
        memory.push_back(run.megabytes);
    }
    row("kiosk, start to first frame | an empty window", median(ours), median(empty), "ms", "goal <= 1.5x");
    rowAlone("largest resident memory", median(memory), "MB", "goal <= 110 MB");
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

// Through the worker, as the window does it.
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
        ours.push_back(timed([&] { return intake.save(onePerson(), {QStringLiteral("self")}).result().has_value(); }));
    }
    row("save acknowledged, p50 | write+fsync+rename+dirsync", median(ours), median(bare), "ms", "goal <= 3x");
    row("save acknowledged, p99 | the same", at(ours, 0.99), at(bare, 0.99), "ms");
}

double perSecond(const std::function<bool()> &job)
{
    const double ms = timed([&] {
        bool good = true;
        for (int i = 0; i < kTimes; ++i)
            good = job() && good;
        return good;
    });
    return kTimes / ms * 1000;
}

void benchSealing()
{
    const age::Identity identity = age::Identity::generate();
    const QByteArray plain(4096, ' ');
    std::vector<age::Identity> own;
    own.push_back(*age::Identity::fromKey(identity.key()));
    const QByteArray sealed = *age::seal(plain, {identity.recipient()});
    const double hash = perSecond([&] { return crypto::sha256(plain).size() == 32; });
    row("sealed, 4 KiB | SHA-256 of them",
        perSecond([&] { return age::seal(plain, {identity.recipient()}).has_value(); }), hash, "/s");
    row("opened, 4 KiB | the same", perSecond([&] { return age::open(sealed, own, 4096).has_value(); }), hash, "/s");
}

QByteArray titled(const char *what, int events, const char *yardstick)
{
    return QByteArray(what).replace("%", QByteArray::number(events)) + " | " + yardstick;
}

// A kiosk that has been in use for long, beside one that is new.
void benchLongUse(const QByteArray &fresh, const QString &used, int events)
{
    const QByteArray dir = used.toUtf8();
    const auto run = [](const std::vector<const char *> &what) { return [what] { return start(what).ms; }; };
    row(titled("kiosk, start to first frame, % events", events, "none"), medianOf(5, run(window(dir))),
        medianOf(5, run(window(fresh))), "ms");
    forgetCached(used);
    row(titled("the same, nothing cached, % events", events, "none"), start(window(dir)).ms,
        medianOf(5, run(window(fresh))), "ms");
    row(titled("prystanctl, start to end, % events", events, "none"), medianOf(5, run(command(dir))),
        medianOf(5, run(command(fresh))), "ms");
    const double read = timed([&] { return readEverything(used); });
    row(titled("open the directory, % events", events, "read and hash its files"),
        medianOf(3, [&] { return timed([&] { return storage::DataDirectory::open(used).has_value(); }); }), read, "ms");
}

// What staff wait for.
void benchStaff(const Office &office, const SecretBuffer &passphrase, int events)
{
    const platform::SystemClock clock;
    tests::AtOnce worker;
    const auto directory = storage::DataDirectory::open(office.path());
    if (!directory)
        return;
    const double bare
        = medianOf(3, [&] { return timed([&] { return (*directory)->vault()->unlock(passphrase).has_value(); }); });
    rowAlone("unlock with a passphrase", bare, "ms", "at the floor; a vault in use is calibrated to a second");
    for (const char *what : {"staff, unlock and list, % events, all of them new", "staff, unlock and list, % events"}) {
        StaffService staff((*directory)->log(), *(*directory)->vault(), clock, worker);
        const double ms = timed([&] { return staff.unlockNow(passphrase) && staff.listNow(); });
        row(titled(what, events, "unlock"), ms, bare, "ms");
    }
}

} // namespace

// Without arguments: the table. `fill DIR EVENTS`: a device of long use, to be measured by hand.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    if (!crypto::initCrypto())
        return 1;
    if (argc == 4 && QByteArray(argv[1]) == "fill")
        return fill(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt()) ? 0 : 1;
    const QTemporaryDir scratch;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(scratch.path()));
    Office office;
    for (const char *name : {"new", "used", "saving"})
        office.letIn(QLatin1String(name), DeviceMode::Kiosk);
    const QByteArray fresh = office.folder(QStringLiteral("new")).toUtf8();
    const QString used = office.folder(QStringLiteral("used"));
    const QByteArray passphrase = office.people().front().passphrase.toUtf8();
    const SecretBuffer secret = SecretBuffer::copyOf(storage::bytesOf(passphrase));

    heading(kStarts, kSaves);
    benchStart(fresh);
    {
        const auto directory = storage::DataDirectory::open(office.folder(QStringLiteral("saving")));
        if (!directory)
            return 1;
        benchSave(**directory, scratch.path());
    }
    benchSealing();
    const int most = std::max(kEvents, qEnvironmentVariableIntValue("PRYSTAN_BENCH_EVENTS")); // 100000 at night
    for (int events = kEvents, before = 0; events <= most; before = events, events *= 10) {
        if (!fill(used, events - before) || !fill(office.path(), events - before))
            return 1;
        benchLongUse(fresh, used, events);
        benchStaff(office, secret, events);
    }
    return 0;
}
