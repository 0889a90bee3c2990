// SPDX-License-Identifier: GPL-3.0-or-later
// What was erased leaves the place of delivery as well, and nobody wonders why. On real directories; the server is one
// in memory.
#include "courier.h"
#include "erasurenotes.h"
#include "heartbeat.h"
#include "memorycouch.h"
#include "place.h"

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSecond = "seven calm lanterns drift west", kThird = "nine tall bridges carry snow";
constexpr qint64 kDay = 24LL * 3600;
constexpr int kFamily = 4; // its files: the party, where it stays, and two people

// One device from a start to its end, with the place of delivery at hand.
class Visit
{
public:
    Visit(const Site &site, MemoryServer &server, const char *name, int day, std::string_view passphrase = {})
        : m_place(site, name, passphrase)
        , m_own(m_place.own())
        , m_courier(m_own)
        , m_couch(server, account(), name == std::string_view("s1"),
                  [](MemoryCouch::Call) { return std::optional<sync::CouchFailure>(); })
    {
        m_place.forward(day * kDay);
    }
    [[nodiscard]] Place &place() { return m_place; }
    [[nodiscard]] bool round() { return m_courier.round(m_couch, true).has_value(); }
    [[nodiscard]] sync::DeliveryState state() const { return *m_courier.state(); }
    [[nodiscard]] bool beat()
    {
        storage::DataDirectory &directory = m_place.directory();
        AtOnce worker;
        const auto said = Heartbeat(directory.log(), directory.sealer(), m_place.clock(), worker).beatWhenDueNow();
        return said && *said;
    }
    // What comes in is read, what has had its time goes; the number that is told then.
    [[nodiscard]] qint64 toldAfterTheDay()
    {
        const bool done = round() && m_place.staff().listNow() && m_place.staff().runRetentionNow(ClockIs::Right);
        return done ? state().removedThere : -1;
    }
    // How far this device says that it has the chain of that one.
    [[nodiscard]] qint64 unbrokenOf(const QString &device)
    {
        const auto ends = m_place.directory().arrivals()->unbroken();
        const auto end = std::ranges::find(*ends, device, &EventPlace::device);
        return end == ends->end() ? 0 : end->seq;
    }
    [[nodiscard]] std::vector<ErasureNote> certificates()
    {
        storage::DataDirectory &directory = m_place.directory();
        AtOnce worker;
        return *ErasureNotes(m_place.staff(), directory.log(), directory.dispatch(), worker).listNow();
    }
    [[nodiscard]] QString adult()
    {
        const auto rows = *m_place.staff().listNow();
        return std::ranges::find_if(rows, [](const RecordRow &row) { return !row.child; })->subject;
    }

private:
    [[nodiscard]] QString account()
    {
        const DeviceLog &log = m_place.directory().log();
        return log.manifest().device(log.info().device)->accounts.front();
    }

    Place m_place;
    sync::OwnStore m_own;
    sync::Courier m_courier;
    MemoryCouch m_couch;
};

// The founding device S1, which is the hub, a second staff device and a kiosk.
struct Region {
    Site site;
    MemoryServer server;
    std::string first = textOf(site.passphrase);

    Region()
    {
        if (!site.join("k", DeviceMode::Kiosk) || !site.join("s2", DeviceMode::Staff, kSecond))
            qFatal("nobody was let in");
        if (!hub().round()) // the manifest that lists them
            qFatal("no round");
    }
    [[nodiscard]] Visit hub(int day = 0) { return {site, server, "s1", day, first}; }
    [[nodiscard]] Visit second(int day = 0) { return {site, server, "s2", day, kSecond}; }
    [[nodiscard]] Visit lockedSecond(int day) { return {site, server, "s2", day}; }
    [[nodiscard]] Visit third(int day) { return {site, server, "s3", day, kThird}; }
    [[nodiscard]] Visit kiosk(int day = 0) { return {site, server, "k", day}; }
    // A family at the kiosk, delivered.
    [[nodiscard]] bool registers()
    {
        Visit one = kiosk();
        registerFamily(one.place().directory());
        return one.round();
    }
    [[nodiscard]] bool bothRead()
    {
        const auto reads = [](Visit &&reader) { return reader.round() && reader.place().people() == 2; };
        return reads(hub()) && reads(second());
    }
    // Somebody got at the account that may erase.
    void raid()
    {
        sync::Origins origins;
        const auto directory = std::move(*storage::DataDirectory::open(site.path("s1")));
        const Manifest manifest = directory->log().manifest();
        for (const DeviceEntry &device : manifest.devices) {
            for (const QString &account : device.accounts)
                origins[account] = {manifest.org, device.id};
        }
        for (const auto &[id, document] : std::map(server.documents)) {
            const auto event = sync::fromDocument(document, origins);
            if (!event || !std::holds_alternative<SealedEvent>(*event))
                continue;
            const auto &whole = std::get<SealedEvent>(*event);
            const auto grave = sync::toDocument(sync::Tombstone{whole.header, whole.signature}, id.section(u':', 0, 0));
            QJsonObject json = QJsonDocument::fromJson(grave->json).object();
            json.remove(u"_revisions"_s);
            server.put(id, json);
        }
    }
    [[nodiscard]] int tombstones() const
    {
        return int(std::ranges::count_if(
            server.documents, [](const auto &one) { return one.second.contains(QLatin1String("_deleted")); }));
    }
};

} // namespace

class LeavingTheServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    // The hub's own events were received, and their copies went with their time; then the record is erased.
    void whatTheHubHasPrunedIsToldToo()
    {
        Region region;
        {
            Visit hub = region.hub();
            registerFamily(hub.place().directory());
            QVERIFY(hub.round());
        }
        {
            Visit second = region.second();
            QVERIFY(second.round());
            QCOMPARE(second.place().people(), 2);
        }
        {
            Visit hub = region.hub();
            QVERIFY(hub.round());
            QCOMPARE(hub.place().people(), 2);
            hub.place().forward(2 * kDay);
            QCOMPARE(hub.place().staff().runRetentionNow(ClockIs::Right)->copies.size(), std::size_t(4));
            QVERIFY(hub.place().directory().log().kept()->empty());
            QVERIFY(hub.place().acts().eraseNow(hub.adult(), u"asked"_s));
        }
        QCOMPARE(region.tombstones(), 0);
        Visit hub = region.hub();
        QVERIFY(hub.round());
        QCOMPARE(region.tombstones(), 1);
        Visit second = region.second();
        QVERIFY(second.round());
        QCOMPARE(second.place().people(), 1);
        QCOMPARE(second.state().removedThere, 0);
    }

    // A sign of life goes after a week, on each device by itself, and the hub is the first.
    void whatHasHadItsTimeIsToldByNobody()
    {
        Region region;
        QVERIFY(region.kiosk(2).beat());
        QVERIFY(region.kiosk(2).round());
        QVERIFY(region.hub(2).round() && region.second(2).round());
        QCOMPARE(region.hub(10).toldAfterTheDay(), 0);
        QVERIFY(region.hub(10).round());
        QCOMPARE(region.tombstones(), 1);
        QVERIFY(region.lockedSecond(10).round());
        QCOMPARE(region.lockedSecond(30).state().removedThere, 0); // nobody has come by to let it go
        QCOMPARE(region.second(30).toldAfterTheDay(), 0);
        QVERIFY(region.second(30).place().directory().arrivals()->unexplained()->empty());
    }

    // It came and went while this device was off. Another staff device says that it had it.
    void whoWasAwayIsNotAlarmed()
    {
        Region region;
        QVERIFY(region.kiosk(2).beat());
        QVERIFY(region.registers());
        QVERIFY(region.hub(2).round());
        QCOMPARE(region.hub(10).toldAfterTheDay(), 0);
        QVERIFY(region.hub(10).round());
        QCOMPARE(region.tombstones(), 1);
        for (const int day : {10, 12, 30}) {
            Visit second = region.second(day);
            QCOMPARE(second.toldAfterTheDay(), 0);
            QCOMPARE(second.place().people(), 2);
            QCOMPARE(second.place().staff().trustNow()->missing, 0);
            QCOMPARE(second.unbrokenOf(region.kiosk().place().directory().log().info().device), kFamily + 1);
        }
    }

    void whoComesLaterIsNotAlarmed()
    {
        Region region;
        const auto silent = [&](int day) {
            Visit third = region.third(day);
            return third.round() && third.state().removedThere == 0 && third.toldAfterTheDay() == 0
                && third.place().staff().trustNow()->missing == 0;
        };
        for (int day = 2; day < 12; day += 2) {
            Visit kiosk = region.kiosk(day);
            QVERIFY(kiosk.beat() && kiosk.round());
        }
        QVERIFY(region.registers());
        QVERIFY(region.bothRead());
        {
            Visit hub = region.hub(30);
            QCOMPARE(hub.toldAfterTheDay(), 0);
            QVERIFY(hub.place().acts().eraseNow(hub.adult(), u"asked"_s));
            QVERIFY(hub.round());
        }
        QCOMPARE(region.tombstones(), 6);
        QVERIFY(region.site.join("s3", DeviceMode::Staff, kThird));
        QVERIFY(region.hub(30).round());
        for (const int day : {30, 31, 40})
            QVERIFY(silent(day));
        QCOMPARE(region.third(40).place().people(), 1);
    }

    // The records lie here, and their time has not come.
    void whatWentTooEarlyIsTold()
    {
        Region region;
        QVERIFY(region.registers());
        QVERIFY(region.bothRead());
        region.raid();
        QCOMPARE(region.tombstones(), kFamily);
        for (const int day : {1, 2})
            QCOMPARE(region.second(day).toldAfterTheDay(), 0);
        for (const int day : {5, 6})
            QCOMPARE(region.second(day).toldAfterTheDay(), kFamily);
        QCOMPARE(region.second(6).place().people(), 2);
        QCOMPARE(region.lockedSecond(7).state().removedThere, kFamily);
        QCOMPARE(region.hub(1).toldAfterTheDay(), 0);
        QCOMPARE(region.hub(5).toldAfterTheDay(), kFamily);
        {
            Visit second = region.second(8);
            QVERIFY(second.place().acts().eraseNow(second.adult(), u"asked"_s));
            QCOMPARE(second.toldAfterTheDay(), kFamily - 1);
        }
        // A kiosk reads nothing, and is told nothing.
        QCOMPARE(region.kiosk(8).state().removedThere, 0);
    }

    void whatNobodyEverHadIsTold()
    {
        Region region;
        QVERIFY(region.registers());
        region.raid();
        for (const int day : {0, 2})
            QCOMPARE(region.second(day).toldAfterTheDay(), 0);
        for (const int day : {4, 40}) {
            Visit second = region.second(day);
            QCOMPARE(second.toldAfterTheDay(), kFamily);
            QCOMPARE(second.unbrokenOf(region.kiosk().place().directory().log().info().device), 0);
        }
        QCOMPARE(region.lockedSecond(40).state().removedThere, kFamily);
        Visit kiosk = region.kiosk(40); // which keeps it for who comes with a stick
        QVERIFY(kiosk.round());
        QCOMPARE(kiosk.place().directory().dispatch().counts()->received, 0);
    }

    // What this device lost together with the note of it, its readers still know.
    void whoseArrivalsWereLostIsNotAlarmed()
    {
        Region region;
        QVERIFY(region.kiosk(2).beat());
        QVERIFY(region.kiosk(2).round());
        QVERIFY(region.hub(2).round());
        QCOMPARE(region.hub(10).toldAfterTheDay(), 0);
        QVERIFY(region.hub(10).round());
        QCOMPARE(region.tombstones(), 1);
        for (const char *name : {"arrived.db", "arrived.db-wal", "arrived.db-shm"})
            QFile::remove(region.site.path("s1") + u'/' + QLatin1String(name));
        for (const int day : {10, 20}) {
            Visit hub = region.hub(day);
            QCOMPARE(hub.toldAfterTheDay(), 0);
            QCOMPARE(hub.unbrokenOf(region.kiosk().place().directory().log().info().device), 1);
        }
    }

    // A staff device that may not erase there hears from the place of delivery that its own files are gone.
    void theMakerLearnsThatItsFilesAreGone()
    {
        Region region;
        {
            Visit second = region.second();
            registerFamily(second.place().directory());
            QVERIFY(second.round());
        }
        const auto bytes = region.server.documents;
        {
            Visit hub = region.hub();
            QVERIFY(hub.round());
            QVERIFY(hub.place().acts().eraseNow(hub.adult(), u"asked"_s));
            QVERIFY(hub.round());
        }
        QCOMPARE(region.tombstones(), 1);
        {
            Visit second = region.second();
            QVERIFY(second.round());
            QCOMPARE(second.place().people(), 1);
            const auto notes = second.certificates();
            QCOMPARE(notes.size(), std::size_t(1));
            QCOMPARE(notes.front().there.waiting, 0);
            QCOMPARE(notes.front().there.gone, 1);
        }
        // An older copy of the server has them again, until the hub comes by.
        for (const auto &[id, document] : bytes)
            region.server.put(id, document);
        QVERIFY(region.second().round());
        QCOMPARE(region.second().certificates().front().there.waiting, 1);
        QVERIFY(region.hub(1).round());
        QVERIFY(region.second(1).round());
        QCOMPARE(region.second(1).certificates().front().there.gone, 1);
        QCOMPARE(region.second(9).toldAfterTheDay(), 0);
    }

    // No server takes them twice, so that they are not lost, but gone there.
    void ownFilesThatNobodyErasedAreTold()
    {
        Region region;
        {
            Visit second = region.second();
            registerFamily(second.place().directory());
            QVERIFY(second.round());
            QCOMPARE(second.place().people(), 2);
        }
        region.raid();
        for (const int day : {1, 3})
            QCOMPARE(region.second(day).toldAfterTheDay(), 0);
        for (const int day : {5, 9}) {
            Visit second = region.second(day);
            QCOMPARE(second.toldAfterTheDay(), kFamily);
            QCOMPARE(second.state().lost, 0);
            QCOMPARE(second.place().people(), 2);
        }
        QCOMPARE(region.tombstones(), kFamily);
    }
};

QTEST_GUILESS_MAIN(LeavingTheServerTest)
#include "tst_leavingtheserver.moc"
