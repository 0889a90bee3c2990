// SPDX-License-Identifier: GPL-3.0-or-later
// What came from other devices, on the disk.
#include "cipherpages.h"
#include "failingdisk.h"
#include "migrations.h"
#include "sender.h"
#include "storagefixture.h"

#include <QTest>
#include <cerrno>

using namespace prystan;
using namespace prystan::storage;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kWhen = FixedClock().nowUtc();

SecretBuffer arrivalKey(const Organisation &org)
{
    return readDeviceKeys(org.path())->arrivals();
}

// All numbers, ascending.
std::vector<qint64> numbersOf(Arrivals &arrivals)
{
    std::vector<qint64> numbers;
    const auto all = arrivals.after(0, 1'000'000);
    for (const Arrival &arrival : *all)
        numbers.push_back(arrival.number);
    return numbers;
}

// As a kiosk's.
std::unique_ptr<Organisation> withoutVault()
{
    auto org = std::make_unique<Organisation>();
    for (const char *name : {"vault.a", "vault.b", "intake.db", "child.db"})
        QFile::remove(org->path(QLatin1String(name)));
    return org;
}

// Everything that lies in arrived.db and its log, opened page by page.
QByteArray pagesIn(const Organisation &org, const QString &name = u"arrived.db"_s)
{
    const SecretBuffer secret = arrivalKey(org);
    const QByteArray key(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
    return (pagesOf(contentOf(org.path(name)), key) + pagesOfLog(contentOf(org.path(name + u"-wal"_s)), key)).join();
}

} // namespace

class ArrivalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void longOnesComeFewAtATime()
    {
        const Organisation org;
        auto directory = org.open();
        Sender k1(u"k1"_s);
        std::vector<SealedEvent> all;
        for (int i = 0; i < 100; ++i)
            all.push_back(k1.next(65'736)); // the longest there are, of which 64 make 4 MiB
        Arrivals &arrivals = *directory->arrivals();
        QVERIFY(arrivals.take(parcels(all), CameBy::Server, {}, kWhen));
        const auto first = arrivals.after(0, 100);
        QCOMPARE(first->size(), std::size_t(64));
        const auto rest = arrivals.after(first->back().number, 100);
        QCOMPARE(rest->size(), std::size_t(36));
        QVERIFY(sameEvents(eventsOf(*rest), {all.begin() + 64, all.end()}));
        QVERIFY(arrivals.after(rest->back().number, 100)->empty());
    }

    void theyComeInOrderAndStay()
    {
        const Organisation org;
        auto directory = org.open();
        Sender k1(u"k1"_s), k2(u"k2"_s);
        const auto first = k1.chain(3), second = k2.chain(2);
        Arrivals *arrivals = directory->arrivals();
        QVERIFY(arrivals != nullptr);
        const QString series = arrivals->series();
        QVERIFY(!series.isEmpty());
        QVERIFY(arrivals->take(parcels(second), CameBy::Server, FeedMark{u"home"_s, u"17-x"_s, {}}, kWhen));
        QVERIFY(arrivals->take(parcels(first), CameBy::File, {}, kWhen));
        std::vector<SealedEvent> all = second;
        all.insert(all.end(), first.begin(), first.end());
        QVERIFY(sameEvents(eventsOf(*arrivals->after(0, 100)), all));
        QCOMPARE(numbersOf(*arrivals), (std::vector<qint64>{1, 2, 3, 4, 5}));
        QVERIFY(sameEvents(eventsOf(*arrivals->after(2, 2)), {first[0], first[1]}));
        QCOMPARE(*arrivals->mark(u"home"_s), (FeedMark{u"home"_s, u"17-x"_s, {}}));
        QCOMPARE(*arrivals->mark(u"elsewhere"_s), (FeedMark{u"elsewhere"_s, {}, {}}));
        QVERIFY(arrivals->take({}, CameBy::Server, FeedMark{u"home"_s, u"18-y"_s, u"17-x"_s}, kWhen));
        directory.reset();
        directory = org.open();
        QVERIFY(sameEvents(eventsOf(*directory->arrivals()->after(0, 100)), all));
        QCOMPARE(*directory->arrivals()->mark(u"home"_s), (FeedMark{u"home"_s, u"18-y"_s, u"17-x"_s}));
        QCOMPARE(directory->arrivals()->series(), series);
        QCOMPARE(directory->reconciled(), Reconciled());
    }

    void onlyBesideAVault()
    {
        const auto org = withoutVault();
        const auto directory = org->open();
        QVERIFY(directory && directory->vault() == nullptr && directory->arrivals() == nullptr);
        QVERIFY(!QFile::exists(org->path(u"arrived.db"_s)));
        QVERIFY(directory->log().append(nextEvents(*directory, 2), auditEntry()));
        QCOMPARE(directory->dispatch().waiting(10, 1 << 20, {})->size(), std::size_t(2));
        QCOMPARE(directory->dispatch().counts()->waiting, 2);
    }

    void eachOnce()
    {
        const Organisation org;
        const auto directory = org.open();
        Arrivals &arrivals = *directory->arrivals();
        Sender k1(u"k1"_s);
        auto chain = k1.chain(2);
        k1.goBack({1, chain[0].header.sha256});
        chain.push_back(k1.next()); // a second file in the second place
        for (int i = 0; i < 3; ++i)
            QVERIFY(arrivals.take(parcels(chain), i == 1 ? CameBy::File : CameBy::Server, {}, kWhen));
        QVERIFY(sameEvents(eventsOf(*arrivals.after(0, 10)), chain));
        const auto own = nextEvents(*directory, 1);
        QVERIFY(arrivals.take(parcels(own), CameBy::Server, {}, kWhen));
        QCOMPARE(arrivals.after(0, 10)->size(), chain.size());
    }

    // It came by stick; then the server has it as well.
    void whatTheServerHasIsStored()
    {
        const Organisation org;
        const auto directory = org.open();
        Sender k1(u"k1"_s);
        const auto chain = k1.chain(3);
        QVERIFY(directory->arrivals()->take(parcels(chain), CameBy::File, {}, kWhen));
        QVERIFY(sameEvents(*directory->dispatch().waiting(10, 1 << 20, {}), chain));
        QVERIFY(directory->arrivals()->take({{chain[1], u"wk1"_s}}, CameBy::Server, {}, kWhen.addSecs(60)));
        QVERIFY(sameEvents(*directory->dispatch().waiting(10, 1 << 20, {}), {chain[0], chain[2]}));
        QCOMPARE(directory->dispatch().toAskFor(since(kWhen.addSecs(61)), 10)->front(),
                 (StoredPlace{placeOf(chain[1].header), u"wk1"_s}));
        QVERIFY(directory->dispatch().toAskFor(since(kWhen.addSecs(60)), 10)->empty());
        QVERIFY(directory->arrivals()->take({{chain[1], u"other"_s}}, CameBy::Server, {}, kWhen.addSecs(90)));
        QCOMPARE(directory->dispatch().toAskFor(since(kWhen.addSecs(61)), 10)->front().account, u"wk1"_s);
        QCOMPARE(numbersOf(*directory->arrivals()).size(), std::size_t(3));
    }

    // A tombstone says nothing of the bytes: they are taken when they come, under a new number.
    void aTombstoneKeepsNothingOut()
    {
        const Organisation org;
        const auto directory = org.open();
        Arrivals &arrivals = *directory->arrivals();
        Sender k1(u"k1"_s);
        const auto chain = k1.chain(3);
        QVERIFY(arrivals.take(parcels({chain[0], bare(chain[1]), chain[2]}), CameBy::Server, {}, kWhen));
        QVERIFY(sameEvents(eventsOf(*arrivals.after(0, 9)), {chain[0], bare(chain[1]), chain[2]}));
        QCOMPARE(arrivals.unbroken()->front(), placeOf(chain[0].header)); // its bytes were never here
        QVERIFY(arrivals.take(parcels({bare(chain[1])}), CameBy::File, {}, kWhen));
        QCOMPARE(numbersOf(arrivals), (std::vector<qint64>{1, 2, 3}));
        QVERIFY(arrivals.take(parcels({chain[1]}), CameBy::File, {}, kWhen));
        QVERIFY(sameEvents(eventsOf(*arrivals.after(0, 9)), {chain[0], chain[2], chain[1]}));
        QVERIFY(numbersOf(arrivals).back() > 3);
        QCOMPARE(arrivals.unbroken()->front(), placeOf(chain[2].header));
        const qint64 given = numbersOf(arrivals).back();
        const auto more = k1.chain(1);
        QVERIFY(arrivals.take(parcels(more), CameBy::Server, {}, kWhen));
        QVERIFY(numbersOf(arrivals).back() > given);
        QVERIFY(arrivals.take(parcels({bare(chain[0])}), CameBy::Server, {}, kWhen)); // nor does it take any away
        QVERIFY(sameEvents(eventsOf(*arrivals.after(0, 1)), {chain[0]}));
    }

    // Whoever reads comes by once more: now the place is known to be erased, and its chain goes on. Bytes that come all
    // the same are looked at.
    void anErasureExplainsATombstone()
    {
        const Organisation org;
        const auto directory = org.open();
        Arrivals &arrivals = *directory->arrivals();
        Sender k1(u"k1"_s);
        const auto chain = k1.chain(3);
        QVERIFY(arrivals.take(parcels({chain[0], bare(chain[1]), chain[2]}), CameBy::Server, {}, kWhen));
        QCOMPARE(*arrivals.unexplained(), std::vector<EventPlace>{placeOf(chain[1].header)});
        for (int i = 0; i < 2; ++i)
            QVERIFY(arrivals.explain({placeOf(chain[1].header), placeOf(chain[2].header)}));
        QVERIFY(arrivals.unexplained()->empty());
        QCOMPARE(arrivals.unbroken()->front(), placeOf(chain[2].header));
        const qint64 given = numbersOf(arrivals).back();
        QVERIFY(given > 3);
        QVERIFY(sameEvents(eventsOf(*arrivals.after(3, 9)), {bare(chain[1])}));
        QVERIFY(arrivals.after(3, 9)->front().explained);
        QVERIFY(arrivals.take(parcels({chain[1]}), CameBy::File, {}, kWhen));
        QVERIFY(sameEvents(eventsOf(*arrivals.after(given, 9)), {chain[1]}));
        QVERIFY(!arrivals.after(given, 9)->front().explained);
        QVERIFY(arrivals.shed({placeOf(chain[1].header)}, Gone::Erased));
        QVERIFY(arrivals.take(parcels({chain[1]}), CameBy::File, {}, kWhen));
        QVERIFY(sameEvents(eventsOf(*arrivals.after(given, 9)), {bare(chain[1])}));
    }

    // Since it was seen first, also over a start; a time far ahead is that of a clock that was wrong.
    void theFirstDaysCountFromTheFirstSight()
    {
        const Organisation org;
        auto directory = org.open();
        Sender k1(u"k1"_s);
        const auto chain = k1.chain(4);
        const auto take = [&](const std::vector<SealedEvent> &events, int days) {
            return directory->arrivals()->take(parcels(events), CameBy::Server, {}, kWhen.addDays(days)).has_value();
        };
        const auto daysAround = [&](int day) { return TimeSpan{kWhen.addDays(day - 3), kWhen.addDays(day + 3)}; };
        const auto open = [&](int day) { return *directory->arrivals()->countUnexplained(daysAround(day)); };
        const auto removed = [&](int day) { return *directory->arrivals()->removed(daysAround(day)); };
        QVERIFY(take({chain[0], bare(chain[1]), chain[2]}, 0));
        QVERIFY(take({bare(chain[0]), bare(chain[1]), bare(chain[3])}, 2));
        directory.reset();
        directory = org.open();
        QVERIFY(take({bare(chain[0]), bare(chain[1])}, 3));
        QCOMPARE(open(3), 0);
        QCOMPARE(open(4), 1);
        QCOMPARE(open(6), 2);
        QCOMPARE(open(-4), 2);
        QVERIFY(removed(5).empty());
        QCOMPARE(removed(6), placesOf({chain[0]}));
        QVERIFY(directory->arrivals()->explain(placesOf({chain[1]})));
        QCOMPARE(open(6), 1);
        QVERIFY(take({chain[0]}, 7)); // the server has it again
        QVERIFY(removed(60).empty());
        QVERIFY(take({bare(chain[0])}, 8));
        QVERIFY(removed(9).empty());
        QCOMPARE(removed(12), placesOf({chain[0]}));
        QVERIFY(directory->arrivals()->shed(placesOf({chain[0]}), Gone::Erased));
        QVERIFY(removed(12).empty());
    }

    // Another staff device had the chain up to there. What it does not name, and what it has another file of, stays
    // open.
    void whatOthersHadIsExplained()
    {
        const Organisation org;
        const auto directory = org.open();
        Arrivals &arrivals = *directory->arrivals();
        Sender k1(u"k1"_s), k2(u"k2"_s);
        const auto first = k1.chain(6), second = k2.chain(2);
        k1.goBack({2, first[1].header.sha256});
        const SealedEvent fork = k1.next(); // a second file in the third place
        QVERIFY(arrivals.take(parcels({bare(first[0]), first[1], bare(first[2]), bare(fork), bare(first[3]), first[4],
                                       bare(first[5]), bare(second[0]), second[1]}),
                              CameBy::Server, {}, kWhen));
        const auto open = [&] { return *arrivals.unexplained(); };
        QCOMPARE(open().size(), std::size_t(6));
        const auto upTo = [&](const std::vector<EventPlace> &heads) { return *arrivals.unexplainedUpTo(heads); };
        QVERIFY(upTo({}).empty());
        EventPlace other = placeOf(first[4].header);
        other.sha256 = QByteArray(32, 'x');
        QVERIFY(upTo({other, {u"k9"_s, 5, other.sha256}}).empty());
        QVERIFY(arrivals.unbroken()->empty());
        QCOMPARE(upTo(placesOf({first[4], first[1]})), placesOf({first[0], first[2], first[3]}));
        QVERIFY(arrivals.explain(upTo(placesOf({first[4]}))));
        QVERIFY(upTo(placesOf({first[4]})).empty());
        QCOMPARE(open(), placesOf({fork, first[5], second[0]}));
        QVERIFY(arrivals.after(9, 9)->front().explained); // and comes by once more
        QCOMPARE(arrivals.after(9, 9)->size(), std::size_t(3));
        QCOMPARE(*arrivals.unbroken(), placesOf({first[4]}));
    }

    // The way back ends at a gap, and goes on where a device had lost the file before.
    void onlyWhatOneComesByIsExplained()
    {
        const Organisation org;
        const auto directory = org.open();
        Arrivals &arrivals = *directory->arrivals();
        Sender gap(u"gap"_s), lost(u"lost"_s);
        const auto holed = gap.chain(4);
        auto begun = lost.chain(2);
        lost.goBack({2, {}});
        const auto rest = lost.chain(2);
        QVERIFY(arrivals.take(
            parcels({bare(holed[0]), bare(holed[2]), holed[3], bare(begun[0]), begun[1], bare(rest[0]), rest[1]}),
            CameBy::Server, {}, kWhen));
        const auto heads = placesOf({holed[3], rest[1]});
        QVERIFY(arrivals.explain(*arrivals.unexplainedUpTo(heads)));
        QCOMPARE(*arrivals.unexplained(), placesOf({holed[0]}));
        QVERIFY(arrivals.take(parcels({holed[1]}), CameBy::File, {}, kWhen));
        QVERIFY(arrivals.explain(*arrivals.unexplainedUpTo(heads)));
        QVERIFY(arrivals.unexplained()->empty());
        QCOMPARE(*arrivals.unbroken(), placesOf({holed[3], rest[1]}));
    }

    // Its time was over here; then an erasure names it, and back it cannot go.
    void thePrunedCanBeErasedAndNotTheOtherWayRound()
    {
        const Organisation org;
        const auto directory = org.open();
        Arrivals &arrivals = *directory->arrivals();
        Sender k1(u"k1"_s);
        const auto chain = k1.chain(3);
        QVERIFY(arrivals.take(parcels({chain[0], chain[1], bare(chain[2])}), CameBy::Server, {}, kWhen));
        const auto told = [&] { return directory->dispatch().toErase(since(kWhen.addSecs(1)), 9)->size(); };
        QVERIFY(arrivals.shed(placesOf(chain), Gone::Pruned));
        QCOMPARE(told(), std::size_t(0));
        QVERIFY(arrivals.shed(placesOf({chain[1], chain[2]}), Gone::Erased));
        QCOMPARE(told(), std::size_t(2));
        QVERIFY(arrivals.shed(placesOf(chain), Gone::Pruned));
        QCOMPARE(told(), std::size_t(2));
        QVERIFY(arrivals.take(parcels(chain), CameBy::File, {}, kWhen));
        QCOMPARE(told(), std::size_t(2));
        const auto all = eventsOf(*arrivals.after(0, 9));
        QVERIFY(std::ranges::all_of(all, [](const SealedEvent &event) { return event.sealed.isEmpty(); }));
    }

    void whatWasTakenAwayHereStaysAway()
    {
        const Organisation org;
        auto directory = org.open();
        Sender k1(u"k1"_s);
        const auto chain = k1.chain(4);
        QVERIFY(directory->arrivals()->take(parcels(chain), CameBy::Server, {}, kWhen));
        const QByteArray part = chain[1].sealed.mid(3000, 64);
        QVERIFY(pagesIn(org).contains(part)); // the search finds what is there
        EventPlace elsewhere{u"k9"_s, 1, QByteArray(32, 'x')};
        EventPlace other{u"k1"_s, 3, QByteArray(32, 'x')}; // another file in that place
        for (int i = 0; i < 2; ++i)
            QVERIFY(directory->arrivals()->shed({placeOf(chain[1].header), elsewhere, other}, Gone::Erased));
        QVERIFY(!pagesIn(org).contains(part));
        for (const CameBy way : {CameBy::Server, CameBy::File})
            QVERIFY(directory->arrivals()->take(parcels(chain), way, {}, kWhen));
        directory.reset();
        directory = org.open();
        QVERIFY(directory->arrivals()->take(parcels(chain), CameBy::File, {}, kWhen));
        QVERIFY(
            sameEvents(eventsOf(*directory->arrivals()->after(0, 9)), {chain[0], bare(chain[1]), chain[2], chain[3]}));
        QCOMPARE(directory->arrivals()->unbroken()->front(), placeOf(chain[3].header));
        QVERIFY(!pagesIn(org).contains(part));
    }

    void howFarEachDeviceIsWhole()
    {
        const Organisation org;
        const auto directory = org.open();
        Arrivals &arrivals = *directory->arrivals();
        QVERIFY(arrivals.unbroken()->empty());
        Sender whole(u"a"_s), gap(u"b"_s), late(u"c"_s), forked(u"d"_s), empty(u"e"_s);
        const auto a = whole.chain(3);
        auto b = gap.chain(5), c = late.chain(3), d = forked.chain(2);
        forked.goBack({1, d[0].header.sha256});
        auto branch = forked.chain(2); // 2 and 3, another way
        QVERIFY(arrivals.take(parcels(a), CameBy::Server, {}, kWhen));
        QVERIFY(arrivals.take(parcels({b[0], b[1], b[3], b[4]}), CameBy::Server, {}, kWhen));
        QVERIFY(arrivals.take(parcels({c[1], c[2]}), CameBy::Server, {}, kWhen));
        QVERIFY(arrivals.take(parcels({d[0], d[1], branch[0]}), CameBy::Server, {}, kWhen));
        QVERIFY(arrivals.take(parcels({bare(empty.next())}), CameBy::Server, {}, kWhen));
        const auto ends = [&] { return *arrivals.unbroken(); };
        QCOMPARE(ends(), placesOf({a[2], b[1], d[0]})); // of two in one place neither
        QVERIFY(arrivals.take(parcels({b[2], branch[1], c[0]}), CameBy::File, {}, kWhen));
        QCOMPARE(ends(), placesOf({a[2], b[4], c[2], branch[1]})); // the next one says which it is
    }

    // The files that the chain names are not those that are here.
    void anotherFileIsNoLink()
    {
        const Organisation org;
        const auto directory = org.open();
        Sender k1(u"k1"_s);
        auto chain = k1.chain(1);
        k1.goBack({1, QByteArray(32, 'o')});
        chain.push_back(k1.next());
        QVERIFY(directory->arrivals()->take(parcels(chain), CameBy::Server, {}, kWhen));
        QCOMPARE(*directory->arrivals()->unbroken(), placesOf({chain[0]}));
    }

    // The log lost its last rows without a word: their numbers are not given to others.
    void numbersAreNeverGivenTwice()
    {
        const Organisation org;
        const QString path = org.path(u"arrived.db"_s);
        Sender k1(u"k1"_s);
        qint64 highest = 0;
        for (int round = 0; round < 3; ++round) {
            auto directory = org.open();
            const QByteArray before = contentOf(path);
            QVERIFY(directory->arrivals()->take(parcels(k1.chain(5)), CameBy::Server, {}, kWhen));
            QCOMPARE(contentOf(path), before); // all of it is in the log
            QCOMPARE(numbersOf(*directory->arrivals()).size(), std::size_t(5));
            QVERIFY(numbersOf(*directory->arrivals()).front() > highest);
            highest = numbersOf(*directory->arrivals()).back();
            directory.reset();
            QFile::remove(path + u"-wal"_s);
            QVERIFY(overwrite(path, before));
        }
    }

    void damagedOnesAreMadeAnew_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<qsizetype>("flip");
        QTest::newRow("empty") << qsizetype(0) << qsizetype(-1);
        QTest::newRow("first page") << qsizetype(-1) << qsizetype(100);
        QTest::newRow("half") << qsizetype(20'480) << qsizetype(-1);
        QTest::newRow("last page") << qsizetype(-1) << qsizetype(-1000);
    }
    void damagedOnesAreMadeAnew()
    {
        QFETCH(const qsizetype, size);
        QFETCH(const qsizetype, flip);
        const Organisation org;
        Sender k1(u"k1"_s);
        const auto chain = k1.chain(20);
        const QString path = org.path(u"arrived.db"_s);
        QString series;
        {
            const auto directory = org.open();
            series = directory->arrivals()->series();
            QVERIFY(
                directory->arrivals()->take(parcels(chain), CameBy::Server, FeedMark{u"home"_s, u"7"_s, {}}, kWhen));
        }
        const QByteArray bytes = contentOf(path);
        if (size >= 0)
            QVERIFY(overwrite(path, bytes.left(size)));
        else
            QVERIFY(flipBit(path, flip < 0 ? bytes.size() + flip : flip));
        const auto directory = org.open();
        QVERIFY(directory && directory->arrivals() != nullptr);
        QVERIFY(directory->arrivals()->after(0, 10)->empty());
        QCOMPARE(*directory->arrivals()->mark(u"home"_s), (FeedMark{u"home"_s, {}, {}}));
        QVERIFY(directory->arrivals()->series() != series);
        QVERIFY(directory->arrivals()->take(parcels(chain), CameBy::Server, {}, kWhen));
        if (size == 0)
            return; // nothing was in it
        QCOMPARE(directory->log().auditTrail(1)->front().action, u"arrivals_rebuilt"_s);
        QVERIFY(QFile::exists(path + u".damaged"_s));
        QVERIFY(directory->arrivals()->shed(placesOf(chain), Gone::Erased));
        QVERIFY(!QFile::exists(path + u".damaged"_s)); // the bytes are in there as well
    }

    // What Look::Newest has left is read afterwards.
    void aPageThatCannotBeReadIsFoundLater()
    {
        const Organisation org;
        Sender k1(u"k1"_s);
        const QString path = org.path(u"arrived.db"_s);
        QVERIFY(org.open()->arrivals()->take(parcels(k1.chain(20)), CameBy::Server, {}, kWhen));
        QVERIFY(flipBit(path, contentOf(path).size() - 1000));
        const auto directory = std::move(*DataDirectory::open(org.path(), Look::Newest));
        QVERIFY(!QFile::exists(path + u".damaged"_s));
        while (directory->lookOn({})) { }
        QVERIFY(QFile::exists(path + u".damaged"_s));
        QVERIFY(directory->arrivals()->take(parcels(k1.chain(2)), CameBy::Server, {}, kWhen));
        QCOMPARE(directory->arrivals()->after(0, 10)->size(), std::size_t(2));
        QCOMPARE(directory->log().auditTrail(1)->front().action, u"arrivals_rebuilt"_s);
    }

    void anOlderOneIsReadOn()
    {
        const Organisation org;
        Sender k1(u"k1"_s);
        const auto chain = k1.chain(2);
        QVERIFY(org.open()->arrivals()->take(parcels(chain), CameBy::Server, {}, kWhen));
        {
            const auto connection = Connection::open(org.path(u"arrived.db"_s), arrivalKey(org));
            QVERIFY(connection->execute("DROP INDEX arrived_removed;PRAGMA user_version=1"));
        }
        const auto directory = org.open();
        QVERIFY(sameEvents(eventsOf(*directory->arrivals()->after(0, 9)), chain));
        const auto connection = Connection::open(org.path(u"arrived.db"_s), arrivalKey(org));
        QCOMPARE(*connection->firstNumber("SELECT count(*) FROM sqlite_master WHERE name = 'arrived_removed'"), 1);
    }

    void aNewerOneIsLeftAlone()
    {
        const Organisation org;
        org.open().reset();
        {
            const auto connection = Connection::open(org.path(u"arrived.db"_s), arrivalKey(org));
            QCOMPARE(*connection->firstNumber("PRAGMA application_id"), 0x50727961);
            QVERIFY(connection->execute("PRAGMA user_version=99"));
        }
        const auto directory = org.open();
        QVERIFY(directory && directory->arrivals() == nullptr);
        QVERIFY(directory->log().append(nextEvents(*directory, 1), auditEntry()));
        QCOMPARE(directory->dispatch().waiting(9, 1 << 20, {})->size(), std::size_t(1));
        const auto connection = Connection::open(org.path(u"arrived.db"_s), arrivalKey(org));
        QCOMPARE(*connection->firstNumber("PRAGMA user_version"), 99);
    }

    // A disk that fails at any call: what was taken is there as a whole with its mark, or not at all; and nobody is
    // kept from registering.
    void takenAsAWholeOrNotAtAll()
    {
        int cases = 0, taken = 0, failed = 0;
        for (const int error : {ENOSPC, EIO, 0}) {
            for (int at = 1;; ++at) {
                const Organisation org;
                auto directory = org.open();
                Sender k1(u"k1"_s);
                const auto chain = k1.chain(3);
                arm({at, error, true});
                const Status done = directory->arrivals()->take(parcels(chain), CameBy::Server,
                                                                FeedMark{u"home"_s, u"1"_s, {}}, kWhen);
                const bool broke = hasFailed();
                disarm();
                directory.reset();
                directory = org.open();
                const auto there = directory->arrivals()->after(0, 10);
                const bool isThere = there->size() == 3,
                           isMarked = directory->arrivals()->mark(u"home"_s)->since == u"1"_s;
                QVERIFY(there->size() == 0 || isThere);
                QCOMPARE(isMarked, isThere);
                QVERIFY(!done || isThere);
                QVERIFY(directory->log().append(nextEvents(*directory, 1), auditEntry()));
                ++cases;
                (done ? taken : failed)++;
                if (!broke)
                    break;
            }
        }
        QVERIFY(failed > 5 && taken >= 3);
        qInfo("%d failing disks: %d times nothing was claimed, %d times it was there", cases, failed, taken);
    }

    void aDiskThatFailsAtTheStartStopsNobody()
    {
        const auto kiosk = withoutVault();
        arm({});
        auto opened = kiosk->open();
        const int before = disarm(); // calls until it is the turn of what arrives
        int without = 0;
        for (int at = before + 1;; ++at) {
            const Organisation org;
            arm({at, ENOSPC, true});
            const auto directory = org.open();
            const bool broke = hasFailed();
            disarm();
            if (!broke)
                break;
            QVERIFY(directory);
            without += directory->arrivals() == nullptr ? 1 : 0;
            QVERIFY(directory->log().append(nextEvents(*directory, 1), auditEntry()));
        }
        QVERIFY(without > 0);
        qInfo("%d full disks on which nothing can arrive", without);
    }

    void theBytesAreUnreadableWithoutTheKey()
    {
        const Organisation org;
        {
            const auto directory = org.open();
            auto events = nextEvents(*directory, 3);
            for (SealedEvent &event : events)
                event.header.device = u"another"_s;
            QVERIFY(directory->arrivals()->take(parcels(events, u"wzmx4"_s), CameBy::Server, {}, kWhen));
            const QByteArray raw = contentOf(org.path(u"arrived.db"_s)) + contentOf(org.path(u"arrived.db-wal"_s));
            QVERIFY(!raw.contains("another") && !raw.contains("wzmx4") && !raw.contains(events[0].sealed.mid(500, 32)));
        }
        const QByteArray pages = pagesIn(org);
        QVERIFY(pages.contains("another"));
        QVERIFY(!pages.contains("Canary") && !pages.contains("Тетяна"));
        QVERIFY(Connection::open(org.path(u"arrived.db"_s), org.databaseKey()).error().code == ErrorCode::Corrupt);
    }

    void theyGoWithTheDevice()
    {
        const Organisation org;
        org.open().reset();
        QVERIFY(overwrite(org.path(u"arrived.db.damaged"_s), "x"));
        QVERIFY(DataDirectory::destroy(org.path()));
        QVERIFY(!QFile::exists(org.path()));
    }
};

QTEST_GUILESS_MAIN(ArrivalsTest)
#include "tst_arrivals.moc"
