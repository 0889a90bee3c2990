// SPDX-License-Identifier: GPL-3.0-or-later
// A device's delivery in a process of its own, so that what it takes of the memory is its own too: rounds until there
// is no more to fetch, or one fails. prystan-fetcher DIRECTORY ADDRESS Writes "fault taken garbage rounds before peak",
// both in kB: resident before the first round, and at most until now.
#include "httpregion.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace prystan;
using namespace prystan::sync;
using namespace prystan::tests;

namespace {

constexpr int kMostRounds = 100;

// "VmRSS", "VmHWM"; kB.
qint64 resident(const QByteArray &line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(line + ':') + line.size() + 1;
    return all.mid(at, all.indexOf(" kB", at) - at).trimmed().toLongLong();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 4 || !crypto::initCrypto())
        return 2;
    const auto directory = storage::DataDirectory::open(QString::fromLocal8Bit(argv[1]));
    if (!directory)
        return 1;
    storage::DataDirectory &device = **directory;
    MovingClock clock;
    clock.now = clock.now.addDays(2); // what was stored is to be asked for
    AtOnce worker;
    const OwnStore own{worker, clock, device.log(), device.membership(), device.dispatch(), device.arrivals()};
    Courier courier(own);
    const HttpPlace place{QString::fromLocal8Bit(argv[2]), QByteArray::fromHex(argv[3])};
    CouchClient client(place.site(), {accountOf(device), device.serverPassword()});
    const qint64 before = resident("VmRSS");
    const char *fault = "none";
    int rounds = 0;
    for (bool more = true; more && rounds < kMostRounds; ++rounds) {
        const auto done = courier.round(client, true);
        more = done && *done;
        fault = done ? fault : toWord(done.error().fault);
    }
    const DeliveryState state = *courier.state();
    std::printf("%s %lld %lld %d %lld %lld\n", fault, state.arrived, state.garbage, rounds, before, resident("VmHWM"));
    return 0;
}
