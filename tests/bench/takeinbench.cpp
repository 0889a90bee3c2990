// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh staff device takes in what others sealed, on one thread, beside what the cryptography alone would cost.
// PRYSTAN_EVENTS says how many (2,000; 100,000 for the table that counts).
#include "files.h"
#include "fullstore.h"
#include "ingest.h"
#include "measure.h"
#include "office.h"
#include "settings.h"
#include "staffservice.h"
#include "verifier.h"
#include "workers.h"

#include <cstdio>
#include <limits>

#include <sys/resource.h>

using namespace prystan;
using namespace prystan::bench;
using tests::Office;

namespace {

constexpr int kBatch = 500;
constexpr int kDevices = 4;

double megabytes()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) / 1024;
}

// Each signature and hash checked and each file opened, with the key that fits: what no program that checks can avoid.
bool openAll(Arrivals &arrivals, const Manifest &manifest, const ReaderStores &stores)
{
    qint64 after = std::numeric_limits<qint64>::min();
    for (;;) {
        const auto batch = arrivals.after(after, kBatch);
        if (!batch || batch->empty())
            return batch.has_value();
        for (const Arrival &arrival : *batch) {
            const SealedEvent &event = arrival.event;
            const DeviceEntry *device = manifest.device(event.header.device);
            if (device == nullptr || !crypto::verify(signedBytes(event.header), event.signature, device->key)
                || crypto::sha256(event.sealed) != event.header.sha256 || !openUnverified(event.sealed, stores))
                return false;
            after = arrival.number;
        }
    }
}

class Reader
{
public:
    Reader(const QString &office, SecretBuffer passphrase)
        : m_directory(std::move(*storage::DataDirectory::open(office)))
        , m_passphrase(std::move(passphrase))
    { }
    // Milliseconds.
    [[nodiscard]] double open()
    {
        const auto stores = openedStores();
        return timed([&] { return openAll(*m_directory->arrivals(), m_directory->log().manifest(), stores); });
    }
    [[nodiscard]] double takeIn()
    {
        auto stores = openedStores();
        return timed([&] {
            const auto done = ingest(m_directory->log(), stores, m_clock.nowUtc(), m_directory->arrivals());
            const auto setAside = stores.front()->quarantineCount();
            return done && setAside && *setAside == 0;
        });
    }
    [[nodiscard]] double fold(std::size_t &rows)
    {
        tests::AtOnce worker;
        StaffService staff(m_directory->log(), *m_directory->vault(), m_clock, worker, m_directory->arrivals());
        if (!staff.unlockNow(m_passphrase))
            return 0;
        return timed([&] {
            const auto list = staff.listNow();
            rows = list ? list->size() : 0;
            return rows > 0;
        });
    }

private:
    [[nodiscard]] ReaderStores openedStores()
    {
        const auto keys = m_directory->vault()->unlock(m_passphrase);
        return keys ? std::move(*m_directory->vault()->openStores(*keys)) : ReaderStores();
    }

    platform::SystemClock m_clock;
    std::unique_ptr<storage::DataDirectory> m_directory;
    SecretBuffer m_passphrase;
};

} // namespace

int main()
{
    const int wanted = tests::number("PRYSTAN_EVENTS", 2'000);
    if (!crypto::initCrypto())
        return 1;
    Office office;
    QStringList devices;
    for (int i = 0; i < kDevices; ++i) {
        office.letIn(QStringLiteral("kiosk%1").arg(i), DeviceMode::Kiosk);
        devices << office.folder(QStringLiteral("kiosk%1").arg(i));
    }
    const int events = fillArrivals(office.path(), devices, wanted);
    if (events == 0)
        return 1;
    const QByteArray passphrase = office.people().front().passphrase.toUtf8();
    Reader reader(office.path(), SecretBuffer::copyOf(storage::bytesOf(passphrase)));
    std::size_t rows = 0;
    const double before = megabytes(), bare = reader.open(), taken = reader.takeIn(), between = megabytes(),
                 folded = reader.fold(rows);
    const auto perSecond = [&](double ms) { return events / ms * 1000; };
    std::printf("\nA fresh staff device takes in %d events of %d devices: %zu records\n", events, kDevices, rows);
    row("verified, opened, kept | verified and opened", perSecond(taken), perSecond(bare), "/s");
    row("folded | the same", perSecond(folded), perSecond(bare), "/s");
    row("together | the same", perSecond(taken + folded), perSecond(bare), "/s", "goal >= 4000 /s");
    row("largest resident memory, taken in | before", between, before, "MB");
    row("largest resident memory, folded | before", megabytes(), before, "MB");
    return 0;
}
