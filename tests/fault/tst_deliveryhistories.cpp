// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of a site: devices save, deliver, lose their power, the network lies, the server comes back from a
// backup or is made anew, records are erased. At the end, when everything works once more: every acknowledged event is
// with every reader once, nothing is there that nobody made, nothing that was erased has come back.
// PRYSTAN_CASES sets how many (1,000), PRYSTAN_SEED repeats a run.
#include "courier.h"
#include "memorycouch.h"
#include "settings.h"
#include "workers.h"

#include <QTest>
#include <array>

using namespace prystan;
using namespace prystan::sync;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDevices = 5; // two kiosks, three staff devices; the last one may erase
constexpr std::array kFaults{CouchFault::Offline,           CouchFault::Timeout,   CouchFault::Portal,
                             CouchFault::Unauthorised,      CouchFault::Forbidden, CouchFault::NotFound,
                             CouchFault::TooLarge,          CouchFault::Busy,      CouchFault::ServerFull,
                             CouchFault::ServerError,       CouchFault::Rejected,  CouchFault::BadAnswer,
                             CouchFault::CertificateExpired};

struct Counts {
    int events = 0, erased = 0, rounds = 0, cuts = 0, faults = 0, restored = 0, renewed = 0;
};

class History
{
public:
    History(quint32 seed, Counts &counts)
        : m_dice(seed)
        , m_counts(counts)
    {
        Manifest manifest;
        manifest.org = u"org1"_s;
        for (int i = 0; i < kDevices; ++i) {
            const bool reads = i >= 2;
            m_devices.push_back(std::make_unique<MemoryDevice>(QString(32, QChar(u'a' + i)),
                                                               reads ? DeviceMode::Staff : DeviceMode::Kiosk));
            manifest.devices.push_back(
                m_devices.back()->entry((reads ? u"r00000000"_s : u"w00000000"_s) + QString::number(i)));
        }
        for (const auto &device : m_devices) {
            device->organisation = manifest;
            device->fuse = &m_fuse;
        }
    }

    // Empty: everything held.
    QByteArray play()
    {
        const int steps = 20 + roll(60);
        for (int i = 0; i < steps; ++i)
            step();
        m_honest = true;
        for (int turn = 0; turn < 4; ++turn) { // one to deliver, one to fetch, one for what came meanwhile, one to tell
            m_clock.now = m_clock.now.addDays(2);
            for (int i = 0; i < kDevices; ++i) {
                letGo(i);
                if (!round(i))
                    return "a round failed at the end";
            }
        }
        return verdict();
    }

private:
    [[nodiscard]] int roll(int limit) { return int(m_dice.bounded(limit)); }
    [[nodiscard]] MemoryDevice &device(int i) { return *m_devices[std::size_t(i)]; }

    void step()
    {
        m_clock.now = m_clock.now.addSecs(roll(8) == 0 ? 90'000 : 60);
        if (roll(60) == 0)
            m_clock.now = m_clock.now.addDays(roll(2) == 0 ? -400 : 400); // somebody set the clock
        switch (roll(12)) {
        case 0:
        case 1:
        case 2:
            save(roll(kDevices), 1 + roll(5));
            break;
        case 3:
            if (roll(3) == 0)
                erase();
            break;
        case 4:
            if (roll(4) == 0)
                restore();
            break;
        default:
            disturbedRound(roll(kDevices));
        }
    }

    void save(int who, int count)
    {
        for (int i = 0; i < count; ++i) {
            const SealedEvent event = device(who).add("x");
            m_made[placeOf(event.header)] = event.sealed;
            ++m_counts.events;
        }
    }

    // A reader that has it erases it; the others hear of it later, as they do from the event that says so.
    void erase()
    {
        const int who = 2 + roll(kDevices - 2);
        std::vector<EventPlace> here;
        for (const auto &[place, row] : device(who).others()) {
            if (!row.event.sealed.isEmpty())
                here.push_back(place);
        }
        if (here.empty())
            return;
        const EventPlace place = here[std::size_t(roll(int(here.size())))];
        m_erased.insert(place);
        ++m_counts.erased;
        (void)static_cast<Arrivals &>(device(who)).shed({place}, Gone::Erased);
    }
    void letGo(int who)
    {
        if (who >= 2)
            (void)static_cast<Arrivals &>(device(who)).shed({m_erased.begin(), m_erased.end()}, Gone::Erased);
    }

    void restore()
    {
        if (roll(3) == 0) {
            m_server = MemoryServer();
            m_server.uuid = u"server-%1"_s.arg(++m_servers);
            m_wentBack = false;
            ++m_counts.renewed;
        } else {
            m_server.forget(std::size_t(1 + roll(10)));
            m_wentBack = true;
            ++m_counts.restored;
        }
    }

    void disturbedRound(int who)
    {
        if (roll(4) == 0)
            letGo(who);
        if (roll(3) == 0)
            m_fuse.blowIn(roll(12));
        try {
            (void)round(who);
        } catch (const PowerCut &) {
            ++m_counts.cuts;
            m_couriers.erase(who); // a start
        }
        m_fuse.hold();
        if (roll(6) == 0)
            m_couriers.erase(who);
    }

    std::optional<CouchFailure> trouble()
    {
        if (m_honest)
            return std::nullopt;
        m_fuse.step();
        if (roll(10) != 0)
            return std::nullopt;
        ++m_counts.faults;
        return CouchFailure{kFaults[std::size_t(roll(int(kFaults.size())))], roll(100)};
    }

    struct Running {
        OwnStore own;
        Courier courier{own};
    };
    [[nodiscard]] bool round(int who)
    {
        MemoryDevice &own = device(who);
        auto &running = m_couriers[who];
        if (running == nullptr)
            running.reset(new Running{{m_worker, m_clock, own, own, own, who >= 2 ? &own : nullptr}});
        const QString account = own.organisation.devices[std::size_t(who)].accounts.front();
        MemoryCouch couch(m_server, account, who == kDevices - 1, [this](auto) { return trouble(); });
        couch.swallows = !m_honest && roll(15) == 0;
        ++m_counts.rounds;
        for (;;) {
            const auto done = running->courier.round(couch, true);
            if (!done || !*done)
                return done.has_value();
        }
    }

    [[nodiscard]] bool hasTombstone(const EventPlace &place) const
    {
        const QString hash = QString::fromLatin1(place.sha256.toHex());
        return std::ranges::any_of(m_server.documents, [&](const auto &one) {
            return one.first.endsWith(hash) && one.second.contains(u"_deleted"_s);
        });
    }
    // Whoever made it. A new database may never have had what was erased before, and one out of a backup may tell it
    // under a number that was passed already.
    [[nodiscard]] bool knowsWhatIsGone(int reader)
    {
        return m_wentBack || std::ranges::all_of(m_erased, [&](const EventPlace &place) {
                   return !hasTombstone(place) || device(reader).erasedThere({place})->gone == 1;
               });
    }

    QByteArray verdict()
    {
        for (const auto &[place, sealed] : m_made) {
            const bool gone = m_erased.contains(place);
            for (int i = 2; i < kDevices; ++i) {
                const auto &others = device(i).others();
                const auto found = others.find(place);
                if (device(i).info().device == place.device)
                    continue;
                const bool whole = found != others.end() && found->second.event.sealed == sealed;
                if (whole == gone)
                    return gone ? "an erased event came back" : "an event is missing";
            }
        }
        for (int i = 2; i < kDevices; ++i) {
            for (const auto &[place, row] : device(i).others()) {
                if (!m_made.contains(place))
                    return "an event was invented";
            }
        }
        for (const EventPlace &place : m_erased) {
            for (const auto &[id, document] : m_server.documents) {
                if (id.endsWith(QString::fromLatin1(place.sha256.toHex())) && document.contains(u"ct"_s))
                    return "the server still has an erased event";
            }
        }
        for (int i = 2; i < kDevices; ++i) {
            if (!knowsWhatIsGone(i))
                return "a device does not know that the server has let an erased event go";
        }
        for (int i = 0; i < 2; ++i) {
            if (device(i).received() != device(i).head()->seq)
                return "a kiosk does not know that everything was received";
        }
        return {};
    }

    QRandomGenerator m_dice;
    Counts &m_counts;
    ManualClock m_clock;
    AtOnce m_worker;
    Fuse m_fuse;
    MemoryServer m_server;
    int m_servers = 1;
    bool m_wentBack = false; // an older backup of the one that is there
    bool m_honest = false;
    std::vector<std::unique_ptr<MemoryDevice>> m_devices;
    std::map<int, std::unique_ptr<Running>> m_couriers;
    std::map<EventPlace, QByteArray> m_made;
    std::set<EventPlace> m_erased;
};

} // namespace

class DeliveryHistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void everythingArrivesOnceAndNothingComesBack()
    {
        const quint32 seed = seedOfRun();
        const int cases = number("PRYSTAN_CASES", 1000);
        Counts counts;
        for (int i = 0; i < cases; ++i) {
            History history(seed + quint32(i), counts);
            const QByteArray fault = history.play();
            QVERIFY2(fault.isEmpty(), (fault + ", PRYSTAN_SEED=" + QByteArray::number(seed + quint32(i))).constData());
        }
        qInfo("%d histories, seed %u: %d events, %d erased, %d rounds, %d power cuts, %d faults of the network, "
              "%d backups, %d new databases",
              cases, seed, counts.events, counts.erased, counts.rounds, counts.cuts, counts.faults, counts.restored,
              counts.renewed);
        QVERIFY(counts.cuts > 0 && counts.faults > 0 && counts.erased > 0 && counts.restored > 0 && counts.renewed > 0);
    }
};

QTEST_APPLESS_MAIN(DeliveryHistoriesTest)
#include "tst_deliveryhistories.moc"
