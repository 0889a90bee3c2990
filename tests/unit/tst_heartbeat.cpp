// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgeries.h"
#include "heartbeat.h"
#include "projection.h"
#include "staffservice.h"
#include "unverified.h"
#include "workers.h"

#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3600;

// A kiosk since `made`.
class KioskLog : public MemoryLog
{
public:
    QDateTime made;
    bool demo = false;
    [[nodiscard]] DeviceInfo info() const override
    {
        DeviceInfo info = MemoryLog::info();
        info.mode = u"kiosk"_s;
        info.demo = demo;
        info.created = made;
        return info;
    }
};

struct Kiosk {
    ManualClock clock;
    tests::AtOnce worker;
    ReaderKeys keys;
    KeySealer sealer{keys};
    KioskLog log;
    Heartbeat heart{log, sealer, clock, worker};

    Kiosk() { log.made = clock.now; }
    void pass(qint64 hours) { clock.now = clock.now.addSecs(hours * kHour); }
    [[nodiscard]] bool beats()
    {
        const auto said = heart.beatWhenDueNow();
        return said && *said;
    }
};

// What a staff device makes of what comes from the device of a kiosk.
struct Listening {
    Site site;
    Speaker kiosk{u"k7"_s, DeviceMode::Kiosk};

    Listening() { site.enrol(kiosk); }
    [[nodiscard]] Saying beat(const QString &author = u"device"_s) { return say(kiosk, EventType::Heartbeat, author); }
    [[nodiscard]] bool take(const Saying &saying)
    {
        const SealedEvent event = site.seal(saying);
        follow(kiosk, event);
        return site.take({event});
    }
    [[nodiscard]] DeviceChain chain(const QDateTime &now, const QDateTime &heard) const
    {
        TrustInput input{site.manifest, site.stores, now, now.date(), {}, {}};
        if (heard.isValid())
            input.heard[u"k7"_s] = heard;
        return trustState(input)->devices.front();
    }
};

} // namespace

class HeartbeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void whoSaysNothingForADaySaysThatItRuns()
    {
        Kiosk kiosk;
        QVERIFY(!kiosk.beats()); // it was only just made
        kiosk.pass(23);
        QVERIFY(!kiosk.beats());
        kiosk.pass(1);
        QVERIFY(kiosk.beats());
        QVERIFY(!kiosk.beats());
        kiosk.pass(24);
        QVERIFY(kiosk.beats());
        QCOMPARE(kiosk.log.events.size(), std::size_t(2));
        QCOMPARE(kiosk.log.events[1].header.prev, kiosk.log.events[0].header.sha256);
        QCOMPARE(kiosk.log.events[0].sealed.size(), kiosk.log.events[1].sealed.size());
    }

    void whoSavesSaysNothingMore()
    {
        Kiosk kiosk;
        kiosk.pass(24);
        QVERIFY(kiosk.beats());
        kiosk.log.savedAt[1] = kiosk.clock.now.addSecs(20 * kHour); // as if somebody had registered
        kiosk.pass(43);
        QVERIFY(!kiosk.beats());
        kiosk.pass(1);
        QVERIFY(kiosk.beats());
    }

    // Neither a year ahead nor a year back keeps a device silent.
    void aClockThatWasPutRightStopsNothing()
    {
        Kiosk kiosk;
        kiosk.pass(24 * 365);
        QVERIFY(kiosk.beats());
        kiosk.pass(-24 * 364);
        QVERIFY(kiosk.beats());
        QVERIFY(!kiosk.beats());
    }

    void aDemoIsNobodys()
    {
        Kiosk kiosk;
        kiosk.log.demo = true;
        kiosk.pass(48);
        QVERIFY(!kiosk.beats());
    }

    void aFullDiskIsTriedAgain()
    {
        Kiosk kiosk;
        kiosk.pass(24);
        kiosk.log.failures = 1;
        QCOMPARE(kiosk.heart.beatWhenDueNow().error().code, ErrorCode::DiskFull);
        QVERIFY(kiosk.beats());
        QCOMPARE(kiosk.log.events.size(), std::size_t(1));
    }

    // And nothing else says it, or anything with it.
    void onlyTheDeviceItselfSaysIt()
    {
        Listening staff;
        QVERIFY(staff.take(staff.beat()));
        QCOMPARE(staff.site.facts(), 1);
        for (const QString &author : authors()) {
            if (author != u"device")
                QVERIFY(staff.take(staff.beat(author)));
        }
        Saying more = staff.beat();
        more.content.body = {{u"note"_s, u"x"_s}};
        QVERIFY(staff.take(more));
        Saying elsewhere = staff.beat();
        elsewhere.content.compartment = elsewhere.sealedTo = Compartment::Child;
        QVERIFY(staff.take(elsewhere));
        QVERIFY(staff.take(say(staff.kiosk, EventType::PersonRegistered, u"device"_s)));
        QCOMPARE(staff.site.facts(), 1);
        QCOMPARE(staff.site.quarantined(), int(authors().size()) - 1 + 3);
    }

    void itIsNoRecord()
    {
        ManualClock clock;
        tests::AtOnce worker;
        ReaderKeys keys;
        KioskLog log;
        KeySealer sealer{keys};
        MemoryVault vault{keys};
        log.organisation.devices.front().mode = DeviceMode::Staff;
        clock.now = clock.now.addSecs(24 * kHour);
        QVERIFY(*Heartbeat(log, sealer, clock, worker).beatWhenDueNow());
        StaffService staff(log, vault, clock, worker);
        QVERIFY(staff.unlockNow(MemoryVault::passphrase()));
        QCOMPARE(staff.listNow()->size(), std::size_t(0));
        QCOMPARE(staff.trustNow()->setAside, 0);
        clock.now = clock.now.addSecs((kSilentHours + 1) * kHour);
        QVERIFY(!staff.trustNow()->devices.front().silent); // whoever looks sits at it
    }

    void silenceIsToldAfterADayAndAHalf()
    {
        const Listening staff;
        const QDateTime now = staff.site.now;
        QVERIFY(!staff.chain(now, now.addSecs(-kSilentHours * kHour)).silent);
        QVERIFY(staff.chain(now, now.addSecs(-kSilentHours * kHour - 1)).silent);
        QVERIFY(!staff.chain(now, {}).silent); // it may never have been used
    }

    void whoMayNotSpeakAnyMoreIsNotMissed()
    {
        Listening staff;
        staff.site.entry(u"k7"_s).revoked = true;
        const QDateTime now = staff.site.now;
        QVERIFY(!staff.chain(now, now.addSecs(-100 * kHour)).silent);
    }

    void aClockThatIsYearsAheadHidesNoSilence()
    {
        Listening staff;
        const QDateTime now = staff.site.now;
        std::vector<EventContent> said;
        for (const QDateTime &time : {now, now.addYears(4), now.addDays(-1)}) {
            said.push_back(staff.beat().content);
            said.back().time = time;
        }
        const Projection shown(said, now.date());
        QCOMPARE(shown.heard().at(u"k7"_s), now);
        QCOMPARE(shown.rows().size(), std::size_t(0));
        const QDateTime later = now.addSecs((kSilentHours + 1) * kHour);
        QVERIFY(staff.chain(later, shown.heard().at(u"k7"_s)).silent);
    }
};

QTEST_GUILESS_MAIN(HeartbeatTest)
#include "tst_heartbeat.moc"
