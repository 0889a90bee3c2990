// SPDX-License-Identifier: GPL-3.0-or-later
// How far delivery has come, on the disk: of this device's chain, and on a staff device of what came from others.
#include "connection.h"
#include "deliveryrows.h"
#include "devicedatabase.h"
#include "failingdisk.h"
#include "sender.h"
#include "storagefixture.h"

#include <QTest>
#include <cerrno>

using namespace prystan;
using namespace prystan::storage;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

using Events = std::vector<SealedEvent>;

constexpr qsizetype kPlenty = 64 << 20;
const QDateTime kWhen = FixedClock().nowUtc();

// An office with five events of its own and three that came by stick.
struct Office {
    Organisation org;
    std::unique_ptr<DataDirectory> directory = org.open();
    Sender k1{u"k1"_s};
    Events own, others;

    Office()
    {
        own = nextEvents(*directory, 5);
        others = k1.chain(3);
        if (!directory->log().append(own, auditEntry())
            || !directory->arrivals()->take(parcels(others), CameBy::File, {}, kWhen))
            qFatal("a save failed on a good disk");
    }
    [[nodiscard]] Dispatch &dispatch() const { return directory->dispatch(); }
    [[nodiscard]] Events waiting(const std::set<EventPlace> &except = {}) const
    {
        return *dispatch().waiting(1000, kPlenty, except);
    }
    void restart()
    {
        directory.reset();
        directory = org.open();
    }
};

Events joined(Events first, const Events &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

ErrorCode codeOf(const Result<qint64> &result)
{
    return result ? ErrorCode::Unsupported : result.error().code; // stands for "no failure"
}

} // namespace

class DispatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void ownOnesFirstInOrder()
    {
        Office office;
        QVERIFY(sameEvents(office.waiting(), joined(office.own, office.others)));
        const std::set<EventPlace> except{placeOf(office.own[1].header), placeOf(office.others[0].header)};
        QVERIFY(sameEvents(
            office.waiting(except),
            {office.own[0], office.own[2], office.own[3], office.own[4], office.others[1], office.others[2]}));
        office.restart();
        QVERIFY(sameEvents(office.waiting(), joined(office.own, office.others)));
    }

    void withinBothLimits()
    {
        Office office;
        const qsizetype size = office.own[0].sealed.size();
        QVERIFY(sameEvents(*office.dispatch().waiting(2, kPlenty, {}), {office.own[0], office.own[1]}));
        QCOMPARE(office.dispatch().waiting(6, kPlenty, {})->size(), std::size_t(6));
        QCOMPARE(office.dispatch().waiting(100, 3 * size, {})->size(), std::size_t(3));
        QCOMPARE(office.dispatch().waiting(100, 3 * size - 1, {})->size(), std::size_t(2));
        QCOMPARE(office.dispatch().waiting(100, 0, {})->size(), std::size_t(1)); // else it would wait for ever
        QCOMPARE(office.dispatch().waiting(0, 0, {})->size(), std::size_t(1));
        // A large one is not overtaken.
        const Events large{office.k1.next(65'736)}, small{office.k1.next()};
        QVERIFY(office.directory->arrivals()->take(parcels(joined(large, small)), CameBy::File, {}, kWhen));
        QVERIFY(office.dispatch().noteStored(storedPlaces(joined(office.own, office.others), u"w"_s), kWhen));
        QVERIFY(office.directory->log().append(nextEvents(*office.directory, 1), auditEntry()));
        QCOMPARE(office.dispatch().waiting(100, 2 * size, {})->size(), std::size_t(1));
    }

    void storedOnesWaitNoMore()
    {
        Office office;
        QCOMPARE(*office.dispatch().counts(), (DispatchCounts{8, 0, 0, {}}));
        const Events stored{office.own[0], office.own[2], office.others[1]};
        auto places = storedPlaces(stored, u"wown"_s);
        places.push_back({{u"nobody"_s, 1, QByteArray(32, 'x')}, u"wown"_s});
        places.push_back({{office.own[1].header.device, 2, QByteArray(32, 'x')}, u"wown"_s}); // another file
        QVERIFY(office.dispatch().noteStored(places, kWhen));
        office.restart();
        QVERIFY(sameEvents(office.waiting(),
                           {office.own[1], office.own[3], office.own[4], office.others[0], office.others[2]}));
        QCOMPARE(*office.dispatch().counts(), (DispatchCounts{5, 3, 0, kWhen}));
    }

    void theLongestAgoFirst()
    {
        Office office;
        const Events all = joined(office.own, office.others);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const qint64 minute = qint64((i * 5) % all.size());
            QVERIFY(office.dispatch().noteStored(storedPlaces({all[i]}, u"w"_s), kWhen.addSecs(60 * minute)));
        }
        QVERIFY(office.dispatch().toAskFor(since(kWhen), 100)->empty());
        const auto asked = office.dispatch().toAskFor(since(kWhen.addSecs(60 * 4)), 100);
        QCOMPARE(*asked, storedPlaces({all[0], all[5], all[2], all[7]}, u"w"_s)); // minutes 0, 1, 2, 3
        QCOMPARE(*office.dispatch().toAskFor(since(kWhen.addSecs(3600)), 2), storedPlaces({all[0], all[5]}, u"w"_s));
        QVERIFY(office.dispatch().noteAsked(*asked, {}, kWhen.addSecs(3600)));
        QCOMPARE(*office.dispatch().toAskFor(since(kWhen.addSecs(3600)), 100),
                 storedPlaces({all[4], all[1], all[6], all[3]}, u"w"_s));
        QCOMPARE(office.dispatch().toAskFor(since(kWhen.addSecs(3601)), 100)->size(), std::size_t(8));
        QCOMPARE(office.dispatch().counts()->stored, 8);
        // A clock that was ahead when they were asked for.
        const TimeSpan earlier{kWhen.addSecs(-7200), kWhen.addSecs(-3600)};
        QCOMPARE(office.dispatch().toAskFor(earlier, 100)->size(), std::size_t(8));
    }

    void whatTheServerLostWaitsAgain()
    {
        Office office;
        const Events all = joined(office.own, office.others);
        QVERIFY(office.dispatch().noteStored(storedPlaces(all, u"w"_s), kWhen));
        QCOMPARE(*office.dispatch().noteReceived(placeOf(office.own[1].header), kWhen), 2);
        QCOMPARE(*office.dispatch().counts(), (DispatchCounts{0, 6, 2, kWhen}));
        const auto lost = storedPlaces({all[0], all[6]}, u"w"_s);
        QVERIFY(office.dispatch().noteAsked(storedPlaces({all[1], all[2]}, u"w"_s), lost, kWhen.addSecs(60)));
        office.restart();
        QVERIFY(sameEvents(office.waiting(), {all[0], all[6]}));
        QCOMPARE(*office.dispatch().counts(), (DispatchCounts{2, 5, 1, kWhen}));
        QCOMPARE(office.dispatch().toAskFor(since(kWhen.addSecs(1)), 100)->size(), std::size_t(4));
        QVERIFY(office.dispatch().noteAsked(lost, {}, kWhen.addSecs(90))); // an old answer makes nothing stored
        QCOMPARE(office.waiting().size(), std::size_t(2));
        QVERIFY(!office.directory->log().kept()->front().delivered.isNull()); // a receipt stands
    }

    void receivedUpToAPlace()
    {
        Office office;
        Dispatch &dispatch = office.dispatch();
        QVERIFY(dispatch.noteStored(storedPlaces({office.own[0]}, u"w"_s), kWhen));
        EventPlace wrong = placeOf(office.own[2].header);
        wrong.sha256 = office.own[1].header.sha256;
        EventPlace ahead = placeOf(office.own[4].header);
        ++ahead.seq;
        for (const EventPlace &place : {wrong, ahead, placeOf(office.others[0].header)})
            QCOMPARE(codeOf(dispatch.noteReceived(place, kWhen)), ErrorCode::Refused);
        QVERIFY(office.directory->log().kept()->front().delivered.isNull());
        QCOMPARE(*dispatch.noteReceived(placeOf(office.own[2].header), kWhen), 3);
        QCOMPARE(*dispatch.noteReceived(placeOf(office.own[2].header), kWhen.addSecs(60)), 0);
        QCOMPARE(*dispatch.noteReceived(placeOf(office.own[0].header), kWhen.addSecs(60)), 0);
        QCOMPARE(*dispatch.noteReceived(placeOf(office.own[3].header), kWhen.addSecs(60)), 1);
        office.restart();
        const auto kept = office.directory->log().kept();
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE((*kept)[i].delivered, i < 3 ? kWhen : i == 3 ? kWhen.addSecs(60) : QDateTime());
        QCOMPARE(*office.directory->log().notDelivered(), 1);
        QVERIFY(office.directory->log().shed({4}, Gone::Pruned, auditEntry()));
        QVERIFY(!office.directory->log().shed({5}, Gone::Pruned, auditEntry()));
    }

    // A form that was saved beside a broken database is delivered with the others, and receipts reach it.
    void filesWithoutRowsAreDelivered()
    {
        Office office;
        office.directory.reset();
        const auto connection = Connection::open(office.org.path(u"device.db"_s), office.org.databaseKey());
        QVERIFY(connection->execute("DELETE FROM event WHERE seq >= 4"));
        office.directory = std::move(*DataDirectory::open(office.org.path(), Look::Newest));
        QVERIFY(sameEvents(office.waiting(), joined(office.own, office.others)));
        QCOMPARE(*office.dispatch().noteReceived(placeOf(office.own[4].header), kWhen), 5);
    }

    // Old places are looked at before they are handed out, also when the complete look has not come to them.
    void eachEventIsWhole()
    {
        Office office;
        const Events more = nextEvents(*office.directory, 30);
        QVERIFY(office.directory->log().append(more, auditEntry()));
        office.directory.reset();
        {
            const auto connection = Connection::open(office.org.path(u"device.db"_s), office.org.databaseKey());
            QVERIFY(connection->execute("UPDATE event SET sealed = zeroblob(100) WHERE seq = 2"));
            QVERIFY(connection->execute("UPDATE event SET sealed = zeroblob(100) WHERE seq = 3"));
        }
        QVERIFY(QFile::remove(office.org.path(
            u"outbox/0000000003-%1.age"_s.arg(QString::fromLatin1(office.own[2].header.sha256.toHex())))));
        office.directory = std::move(*DataDirectory::open(office.org.path(), Look::Newest));
        Events whole = joined(joined(office.own, more), office.others);
        whole.erase(whole.begin() + 2); // damaged twice: of that nothing can be sent
        QVERIFY(sameEvents(office.waiting(), whole));
        QVERIFY(sameEvents(*office.dispatch().waiting(2, kPlenty, {placeOf(office.own[0].header)}),
                           {office.own[1], office.own[3]}));
    }

    void erasedOnesAreTold()
    {
        Office office;
        Dispatch &dispatch = office.dispatch();
        QVERIFY(dispatch.noteStored(storedPlaces({office.own[1], office.others[0]}, u"wown"_s), kWhen));
        QCOMPARE(*dispatch.noteReceived(placeOf(office.own[3].header), kWhen), 4);
        QVERIFY(office.directory->log().shed({2, 3}, Gone::Erased, auditEntry()));
        QVERIFY(office.directory->log().shed({4}, Gone::Pruned, auditEntry())); // not erased
        QVERIFY(office.directory->arrivals()->shed(placesOf({office.others[0], office.others[1]}), Gone::Erased));
        const auto told = [&](int most) { return *dispatch.toErase(since(kWhen), most); };
        const Events gone{bare(office.own[1]), bare(office.own[2]), bare(office.others[0]), bare(office.others[1])};
        QCOMPARE(told(100).size(), gone.size());
        for (std::size_t i = 0; i < gone.size(); ++i) {
            QVERIFY(sameEvents({told(100)[i].event}, {gone[i]}));
            QCOMPARE(told(100)[i].account, i == 0 || i == 2 ? u"wown"_s : i == 3 ? u"w"_s : QString());
        }
        QCOMPARE(told(3).size(), std::size_t(3));
        QVERIFY(dispatch.toErase(since(kWhen), 0)->empty());
        QVERIFY(sameEvents(office.waiting(), {office.own[0], office.own[4], office.others[2]}));
        const std::vector<EventPlace> erased = placesOf(gone);
        QCOMPARE(*dispatch.erasedThere(erased), (ErasedThere{0, 3, 1, {}})); // the second was never stored
        QVERIFY(dispatch.noteErased(placesOf({office.own[1], office.others[0]}), kWhen));
        office.restart();
        QCOMPARE(*office.dispatch().erasedThere(erased), (ErasedThere{2, 1, 1, kWhen}));
        QCOMPARE(*office.dispatch().erasedThere({{u"k9"_s, 1, QByteArray(32, 'x')}}), (ErasedThere{0, 1, 0, {}}));
        QCOMPARE(office.dispatch().toErase(since(kWhen), 100)->size(), std::size_t(2));
        QVERIFY(sameEvents({office.dispatch().toErase(since(kWhen), 100)->front().event}, {gone[1]}));
        // The server brings the bytes again, from an older copy of itself: it has to be told again.
        QVERIFY(office.directory->arrivals()->take(parcels({office.others[0]}), CameBy::Server, {}, kWhen));
        QCOMPARE(office.dispatch().toErase(since(kWhen), 100)->size(), std::size_t(3));
        QVERIFY(office.directory->arrivals()->take(parcels({bare(office.others[0])}), CameBy::Server, {}, kWhen));
        QCOMPARE(office.dispatch().toErase(since(kWhen), 100)->size(), std::size_t(2));
    }

    // By the hub: this device learns it from what the place of delivery shows. An erasure may name it later.
    void whatAnotherToldThereIsKnown()
    {
        Office office;
        const auto show = [&](const Events &own, int minutes) {
            return office.dispatch().noteShown(own, kWhen.addSecs(60 * minutes)).has_value();
        };
        const auto there = [&] { return *office.dispatch().erasedThere(placesOf({office.own[1], office.own[2]})); };
        QVERIFY(office.dispatch().noteStored(storedPlaces(office.own, u"wown"_s), kWhen));
        SealedEvent other = bare(office.own[2]);
        other.header.sha256 = QByteArray(32, 'x');
        QVERIFY(show({office.own[0], bare(office.own[1]), other}, 1));
        QVERIFY(show({bare(office.own[1])}, 2));
        QVERIFY(office.directory->log().shed({2, 3}, Gone::Erased, auditEntry()));
        office.restart();
        QCOMPARE(there(), (ErasedThere{1, 1, 0, kWhen.addSecs(60)})); // since when it was first seen
        QVERIFY(sameEvents(office.waiting(), office.others));
        // The server has it again, out of an older copy of itself; then another device has told it once more.
        QVERIFY(show({office.own[1]}, 3));
        QCOMPARE(there(), (ErasedThere{0, 2, 0, {}}));
        QVERIFY(show({bare(office.own[1]), bare(office.own[2])}, 4));
        QCOMPARE(there(), (ErasedThere{2, 0, 0, kWhen.addSecs(240)}));
    }

    // Which of this device's own are gone there, though nothing here says that they had to: also those whose copy had
    // its time.
    void whatNobodyErasedHereIsKept()
    {
        Office office;
        DeviceLog &log = office.directory->log();
        QCOMPARE(*office.dispatch().noteReceived(placeOf(office.own[3].header), kWhen), 4);
        QVERIFY(office.dispatch().noteShown(
            {office.own[0], bare(office.own[1]), bare(office.own[2]), bare(office.own[3])}, kWhen));
        QVERIFY(log.shed({2}, Gone::Pruned, auditEntry()) && log.shed({3}, Gone::Erased, auditEntry()));
        const auto removed = [&](int days) {
            const QDateTime now = kWhen.addDays(days);
            auto places = *office.directory->log().removedOwn({now.addDays(-3), now.addDays(3)});
            std::sort(places.begin(), places.end());
            return places;
        };
        QVERIFY(removed(3).empty());
        QCOMPARE(removed(4), placesOf({office.own[1], office.own[3]}));
        office.restart();
        QCOMPARE(removed(4), placesOf({office.own[1], office.own[3]}));
        QVERIFY(office.dispatch().noteShown({office.own[1]}, kWhen.addDays(4)));
        QCOMPARE(removed(4), placesOf({office.own[3]}));
    }

    void prunedOnesAreToldOnceTheyAreErased()
    {
        Office office;
        DeviceLog &log = office.directory->log();
        QVERIFY(office.dispatch().noteStored(storedPlaces({office.own[1]}, u"wown"_s), kWhen));
        QCOMPARE(*office.dispatch().noteReceived(placeOf(office.own[3].header), kWhen), 4);
        QVERIFY(log.shed({1, 2, 3}, Gone::Pruned, auditEntry()));
        QVERIFY(office.directory->arrivals()->shed(placesOf({office.others[0]}), Gone::Pruned));
        QCOMPARE(*log.takenAway(Gone::Pruned), placesOf({office.own[0], office.own[1], office.own[2]}));
        QVERIFY(office.dispatch().toErase(since(kWhen), 100)->empty());
        QVERIFY(log.shed({2, 4}, Gone::Erased, auditEntry()));
        QVERIFY(office.directory->arrivals()->shed(placesOf({office.others[0]}), Gone::Erased));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(office.directory->log().shed({2, 3}, Gone::Pruned, auditEntry())); // the graver reason stays
            QCOMPARE(*office.directory->log().takenAway(Gone::Pruned), placesOf({office.own[0], office.own[2]}));
            QCOMPARE(*office.directory->log().takenAway(Gone::Erased), placesOf({office.own[1], office.own[3]}));
            const auto told = office.dispatch().toErase(since(kWhen), 100);
            QCOMPARE(told->size(), std::size_t(3));
            QVERIFY(sameEvents({(*told)[0].event, (*told)[1].event, (*told)[2].event},
                               {bare(office.own[1]), bare(office.own[3]), bare(office.others[0])}));
            QCOMPARE(told->front().account, u"wown"_s);
            office.restart();
        }
    }

    // A row that was put right with another file, and one of which only a mark was left.
    void whatNobodyKnowsIsNotTold()
    {
        const Organisation org;
        const auto directory = org.open();
        Events events = nextEvents(*directory, 2);
        QVERIFY(directory->log().append(events, auditEntry()));
        QVERIFY(directory->dispatch().noteStored(storedPlaces(events, u"wown"_s), kWhen));
        QCOMPARE(*directory->dispatch().noteReceived(placeOf(events[1].header), kWhen), 2);
        auto database = DeviceDatabase::open(org.path(u"device.db"_s), org.databaseKey());
        QVERIFY(database && database->overwrite(events[0]));
        QVERIFY(!database->kept()->front().delivered.isNull()); // the same file: as before
        SealedEvent other = events[0];
        other.header.sha256 = QByteArray(32, 'x');
        const DeliveryRows rows(database->connection(), DeliveryRows::Table::Own);
        QVERIFY(rows.noteErased(placesOf({events[0]}), kWhen));
        QVERIFY(database->overwrite(other));
        ErasedThere there;
        QVERIFY(*rows.addErased(placeOf(other.header), there) && there.gone == 0);
        QVERIFY(database->kept()->front().delivered.isNull());
        QCOMPARE(*database->waitingAfter(0, 10), std::vector<qint64>{1});
        QVERIFY(database->putGone(events[1], {}));
        QVERIFY(rows.toErase(since(kWhen), 10)->empty());
    }

    // What is noted in two databases can be cut between them: whatever was noted holds, and the rest is done again.
    void aCutBetweenTheDatabases()
    {
        int cut = 0, between = 0;
        for (int at = 1;; ++at) {
            Office office;
            const auto places = storedPlaces({office.own[0], office.others[0]}, u"w"_s);
            arm({at, EIO, true});
            const Status noted = office.dispatch().noteStored(places, kWhen);
            const bool broke = hasFailed();
            disarm();
            office.restart();
            const auto waiting = office.waiting();
            QVERIFY(!noted || waiting.size() == 6);
            const bool own = waiting.front().header != office.own[0].header;
            between += own && waiting.size() == 7 ? 1 : 0;
            QVERIFY(own || waiting.size() == 8); // the other one is never noted alone
            QVERIFY(office.dispatch().noteStored(places, kWhen));
            QCOMPARE(office.waiting().size(), std::size_t(6));
            if (!broke)
                break;
            ++cut;
        }
        QVERIFY(between > 0);
        qInfo("%d failing disks, %d of them between the two commits", cut, between);
    }

    // An fsync that failed while delivery was noted proves that nothing after it is safe.
    void aFailedSyncStopsSaving()
    {
        Office office;
        bool stopped = false;
        for (int at = 1; at < 20 && !stopped; ++at) {
            arm({at, EIO, false});
            const Status noted = office.dispatch().noteStored(storedPlaces({office.own[0]}, u"w"_s), kWhen);
            disarm();
            if (noted || noted.error().code != ErrorCode::DiskFailed)
                continue;
            const Status saved = office.directory->log().append(nextEvents(*office.directory, 1), auditEntry());
            QCOMPARE(saved.error().code, ErrorCode::DiskFailed);
            stopped = true;
        }
        QVERIFY(stopped);
    }

    void whatItLogsInWith()
    {
        const Organisation org;
        const auto keys = readDeviceKeys(org.path());
        QVERIFY(org.open()->serverPassword().equals(keys->serverPassword()));
    }
};

QTEST_GUILESS_MAIN(DispatchTest)
#include "tst_dispatch.moc"
