// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgeries.h"
#include "staffservice.h"
#include "unverified.h"

#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject childBody(const QString &given)
{
    return {{u"name"_s, QJsonObject{{u"given"_s, given}, {u"family"_s, u"Сусідська"_s}}},
            {u"birth"_s, QJsonObject{{u"kind"_s, u"year"_s}, {u"year"_s, 2012}}}};
}

struct Place {
    Site site;
    Speaker known{u"k7"_s, DeviceMode::Kiosk}, unknown{u"k99-from-elsewhere"_s, DeviceMode::Kiosk};

    Place() { site.enrol(known); }
    [[nodiscard]] SealedEvent next(Speaker &speaker, const QString &given = u"Дарина"_s)
    {
        Saying saying = say(speaker, EventType::PersonRegistered, u"self"_s);
        saying.content.body = childBody(given);
        const SealedEvent event = site.seal(saying);
        follow(speaker, event);
        return event;
    }
    [[nodiscard]] TrustInput input() const { return {site.manifest, site.stores, site.now, site.now.date(), {}, {}}; }
    [[nodiscard]] std::vector<UnverifiedEvent> shown() const { return *unverifiedEvents(input()); }
    void take(const QByteArray &id) const
    {
        for (const auto &store : site.stores)
            (void)store->takeCare(id, u"S1"_s, site.now);
    }
};

} // namespace

class UnverifiedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void aChildFromAnUnknownDeviceIsSeen()
    {
        Place place;
        QVERIFY(place.site.take({place.next(place.unknown)}));
        QCOMPARE(place.site.facts(), 0);
        const auto shown = place.shown();
        QCOMPARE(shown.size(), std::size_t(1));
        QCOMPARE(shown[0].name, u"Дарина Сусідська"_s);
        QCOMPARE(shown[0].age, 13);
        QVERIFY(shown[0].estimated && shown[0].opened && !shown[0].overdue);
        QCOMPARE(shown[0].type, u"person.registered"_s);
        QCOMPARE(shown[0].device, u"k99-fr"_s);
        QCOMPARE(shown[0].doubt, Doubt::UnknownDevice);
    }

    void whatAForgerWritesIsHarmless()
    {
        Place place;
        const QString nasty = u"Да\u202Eри\u0000\n\u200Bна"_s + QString(5'000, u'x');
        QVERIFY(place.site.take({place.next(place.unknown, nasty)}));
        const QString name = place.shown().front().name;
        QCOMPARE(name.size(), 80);
        QVERIFY(name.startsWith(u"Дарина"));
    }

    // Whatever it is: no key, no JSON, another kind of event.
    void everyForgeryIsListed()
    {
        int opened = 0;
        for (const Forgery &forgery : forgeries()) {
            Place place;
            Speaker witness(u"witness"_s, DeviceMode::Kiosk);
            place.site.enrol(witness);
            QVERIFY(place.site.take({place.next(place.known)}));
            Saying saying = say(place.known, EventType::PersonRegistered, u"self"_s);
            forgery.spoil(saying, place.known);
            QVERIFY(place.site.take({place.site.seal(saying)}));
            const auto shown = place.shown();
            QVERIFY2(shown.size() == 1, forgery.name);
            opened += shown[0].opened && shown[0].type == u"person.registered" ? 1 : 0;
        }
        qInfo("%d of %d forgeries can be opened and are shown as unverified", opened, int(forgeries().size()));
        QVERIFY(opened > 20);
    }

    void nobodyForAnHourIsAnAlarm()
    {
        Place place;
        QVERIFY(place.site.take({place.next(place.unknown, u"Перша"_s)}));
        place.site.now = place.site.now.addSecs(30 * 60);
        QVERIFY(place.site.take({place.next(place.unknown, u"Друга"_s)}));
        place.site.now = place.site.now.addSecs(29 * 60);
        QVERIFY(place.site.take({place.next(place.unknown, u"Третя"_s)}));
        QCOMPARE(trustState(place.input())->overdue, 0);
        place.site.now = place.site.now.addSecs(60);
        auto shown = place.shown();
        QVERIFY(shown[0].name.startsWith(u"Перша") && shown[0].overdue && !shown[1].overdue);
        QCOMPARE(trustState(place.input())->overdue, 1);
        place.take(shown[0].id);
        shown = place.shown();
        QVERIFY(shown[2].name.startsWith(u"Перша") && !shown[2].overdue);
        QCOMPARE(shown[2].owner, u"S1"_s);
        QCOMPARE(shown[2].ownedAt, place.site.now);
        place.site.now = place.site.now.addDays(1);
        const auto state = trustState(place.input());
        QCOMPARE(state->setAside, 3);
        QCOMPARE(state->unowned, 2);
        QCOMPARE(state->overdue, 2);
        place.site.now = place.site.now.addYears(-3); // a clock turned back does not silence it
        QCOMPARE(trustState(place.input())->overdue, 2);
    }

    void theOwnerIsKeptWhenItIsJudgedAgain()
    {
        Place place;
        QVERIFY(place.site.take({place.next(place.unknown)}));
        place.take(place.shown().front().id);
        place.site.now = place.site.now.addDays(1);
        QVERIFY(place.site.judge());
        QCOMPARE(place.shown().front().owner, u"S1"_s);
        place.site.enrol(place.unknown);
        QVERIFY(place.site.judge());
        QCOMPARE(place.site.facts(), 1);
        QVERIFY(place.shown().empty());
    }

    void aReaderWithoutTheKeySeesThatThereIsSomething()
    {
        Place place;
        place.site.open({Compartment::Intake});
        QVERIFY(place.site.take({place.next(place.unknown)})); // sealed to "child"
        const auto shown = place.shown();
        QCOMPARE(shown.size(), std::size_t(1));
        QVERIFY(!shown[0].opened && shown[0].name.isEmpty() && !shown[0].age);
    }

    void whatIsTakenBackIsShown()
    {
        Place place;
        const SealedEvent first = place.next(place.known), second = place.next(place.known, u"Марко"_s);
        QVERIFY(place.site.take({first, second}));
        DeviceEntry &entry = place.site.entry(u"k7"_s);
        entry.revoked = true;
        entry.lastSeq = 1;
        entry.lastHead = first.header.sha256;
        QVERIFY(place.site.judge());
        const auto shown = place.shown();
        QCOMPARE(shown.size(), std::size_t(1));
        QVERIFY(shown[0].opened);
        QCOMPARE(shown[0].name, u"Марко Сусідська"_s);
        QCOMPARE(shown[0].doubt, Doubt::AfterRevocation);
        const auto state = trustState(place.input());
        QCOMPARE(state->devices.front().made, 1);
        QVERIFY(state->devices.front().revoked);
    }

    void fortyOneMadeFortySeen()
    {
        Place place;
        std::vector<SealedEvent> events;
        for (int i = 0; i < 41; ++i)
            events.push_back(place.next(place.known));
        const SealedEvent lost = events[16];
        events.erase(events.begin() + 16);
        QVERIFY(place.site.take(events));
        auto state = trustState(place.input());
        QCOMPARE(state->devices.size(), std::size_t(1));
        QCOMPARE(state->devices[0].label, u"K7"_s);
        QCOMPARE(state->devices[0].made, 41);
        QCOMPARE(state->devices[0].seen, 40);
        QCOMPARE(state->devices[0].missing, std::vector<qint64>{17});
        QCOMPARE(state->missing, 1);

        const ErasedLink erased{u"k7"_s, 17, lost.header.sha256};
        TrustInput input = place.input();
        input.erased = std::span(&erased, 1);
        QCOMPARE(trustState(input)->missing, 0);
        const ErasedLink invented{u"k7"_s, 17, QByteArray(32, 'x')}; // hides no gap
        input.erased = std::span(&invented, 1);
        QCOMPARE(trustState(input)->missing, 1);

        TrustInput longer = place.input();
        longer.heads[u"k7"_s] = 43; // a cut tail
        QCOMPARE(trustState(longer)->devices[0].missing, (std::vector<qint64>{17, 42, 43}));

        QVERIFY(place.site.take({lost}));
        state = trustState(place.input());
        QCOMPARE(state->missing, 0);
        QVERIFY(state->devices[0].missing.empty());
    }

    void staffTakeCareAndItIsWrittenDown()
    {
        ManualClock clock;
        tests::AtOnce worker;
        ReaderKeys keys;
        MemoryLog log;
        MemoryVault vault(keys);
        StaffService staff(log, vault, clock, worker);
        QCOMPARE(staff.unverifiedNow().error().code, ErrorCode::Refused);
        QCOMPARE(staff.takeCareNow("x").error().code, ErrorCode::Refused);
        QVERIFY(staff.unlockNow(MemoryVault::passphrase()));
        QCOMPARE(staff.trustNow()->setAside, 0);
        SealedEvent garbage;
        garbage.header = {u"org1"_s, u"dev1"_s, 1, {}, QByteArray(32, 'h')};
        garbage.sealed = "garbage";
        log.events.push_back(garbage);
        QCOMPARE(staff.trustNow()->setAside, 1);
        const auto shown = staff.unverifiedNow();
        QCOMPARE(log.trail.back().action, u"open_unverified"_s);
        QVERIFY(staff.takeCareNow(shown->front().id));
        QCOMPARE(log.trail.back().action, u"unverified_taken"_s);
        QCOMPARE(staff.unverifiedNow()->front().owner, u"K1"_s);
        QCOMPARE(staff.trustNow()->unowned, 0);
        QVERIFY(staff.listNow()->empty()); // never among the records
    }
};

QTEST_GUILESS_MAIN(UnverifiedTest)
#include "tst_unverified.moc"
