// SPDX-License-Identifier: GPL-3.0-or-later
// What was taken away stays away, whatever comes back; the chain stays whole, and so does everything else.
#include "cipherpages.h"
#include "migrations.h"
#include "readerdatabase.h"
#include "storagefixture.h"

#include <QTest>
#include <set>

using namespace prystan;
using namespace prystan::storage;
using namespace prystan::tests;

namespace {

using Events = std::vector<SealedEvent>;

QString nameOf(const SealedEvent &event, const char *box, const char *ending)
{
    return QStringLiteral("%1/%2-%3.%4")
        .arg(QLatin1String(box))
        .arg(event.header.seq, 10, 10, QLatin1Char('0'))
        .arg(QString::fromLatin1(event.header.sha256.toHex()), QLatin1String(ending));
}

ErrorCode codeOf(const Status &status)
{
    return status ? ErrorCode::Unsupported : status.error().code; // stands for "no failure"
}

std::vector<qint64> seqsOf(const std::vector<KeptEvent> &kept)
{
    std::vector<qint64> seqs;
    seqs.reserve(kept.size());
    for (const KeptEvent &event : kept)
        seqs.push_back(event.seq);
    return seqs;
}

// Six events, the first four delivered; 2 pruned and 4 erased. `before`: the directory as it was a moment earlier.
struct Shed {
    Organisation org;
    Events events;
    std::map<QString, QByteArray> before, after;
    std::set<qint64> away{2, 4};
    QDateTime delivered = FixedClock().nowUtc().addSecs(3600);

    Shed()
    {
        auto directory = org.open();
        for (const int count : {3, 3}) {
            const Events more = nextEvents(*directory, count);
            events.insert(events.end(), more.begin(), more.end());
            if (!directory->log().append(more, auditEntry()))
                qFatal("a save failed on a good disk");
        }
        if (!directory->log().noteDelivered({1, 2, 3, 4}, delivered))
            qFatal("nothing was delivered");
        directory.reset();
        before = look();
        directory = org.open();
        if (!directory->log().shed({2}, Gone::Pruned, auditEntry(QStringLiteral("pruned")))
            || !directory->log().shed({4}, Gone::Erased, auditEntry(QStringLiteral("erased"))))
            qFatal("nothing was taken away");
        directory.reset();
        after = look();
    }
    [[nodiscard]] std::map<QString, QByteArray> look() const
    {
        std::map<QString, QByteArray> files;
        for (const char *place : {"", "outbox/", "spare/"}) {
            for (const QString &name : filesIn(org.path(QLatin1String(place))))
                files[QLatin1String(place) + name] = contentOf(org.path(QLatin1String(place) + name));
        }
        return files;
    }
    void begin() const // as it was when the bytes had just been taken away
    {
        for (const auto &[name, content] : look())
            QFile::remove(org.path(name));
        for (const auto &[name, content] : after)
            QVERIFY(overwrite(org.path(name), content));
    }
    void putBack(const QString &name) const { QVERIFY(overwrite(org.path(name), before.at(name))); }
    void putFileBack(qint64 seq, const char *box) const
    {
        const SealedEvent &event = at(seq);
        QVERIFY(overwrite(org.path(nameOf(event, box, "age")), event.sealed));
    }
    void loseMark(qint64 seq) const { QVERIFY(QFile::remove(org.path(nameOf(at(seq), "outbox", "gone")))); }
    void loseDatabase() const
    {
        for (const char *ending : {"-wal", "-shm", ""})
            QFile::remove(org.path(QLatin1String("device.db") + QLatin1String(ending)));
    }
    [[nodiscard]] const SealedEvent &at(qint64 seq) const { return events[std::size_t(seq - 1)]; }
    // The bytes are nowhere, the marks are there, everything else is there twice, and the chain is what it was.
    [[nodiscard]] QByteArray fault() const
    {
        const auto directory = org.open();
        if (!directory || directory->reconciled().unrepaired != 0)
            return "not opened";
        const auto rows = directory->log().eventsAfter(0, 100);
        if (!rows || rows->size() != events.size())
            return "rows are missing";
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (const QByteArray bad = faultOf(events[i], (*rows)[i]); !bad.isEmpty())
                return bad + ' ' + QByteArray::number(events[i].header.seq);
        }
        return {};
    }
    [[nodiscard]] QByteArray faultOf(const SealedEvent &event, const SealedEvent &row) const
    {
        if (row.header != event.header || row.signature != event.signature)
            return "another link";
        const bool gone = away.contains(event.header.seq);
        if (row.sealed != (gone ? QByteArray() : event.sealed))
            return gone ? "a row came back" : "a row is lost";
        const QByteArray file = contentOf(org.path(nameOf(event, "outbox", "age")));
        if (gone && (!file.isNull() || QFile::exists(org.path(nameOf(event, "spare", "age")))))
            return "a file came back";
        if (gone != QFile::exists(org.path(nameOf(event, "outbox", "gone"))))
            return "a mark is wrong";
        return gone || file == event.sealed ? QByteArray() : QByteArray("a file is lost");
    }
};

EventContent content(const QString &id, qint64 seq)
{
    EventContent event;
    event.org = QStringLiteral("0123456789abcdef0123456789abcdef");
    event.compartment = Compartment::Child;
    event.subject = QStringLiteral("aa");
    event.id = id;
    event.submission = {QStringLiteral("s"), 1, 1};
    event.device = QStringLiteral("d");
    event.seq = seq;
    event.time = event.spokenAt = FixedClock().nowUtc();
    event.author = QStringLiteral("self");
    event.body = {{QStringLiteral("given"), QString::fromUtf8(kCanary)}};
    return event;
}

Quarantined doubted(const QByteArray &sealed, qint64 seq, char hash)
{
    SealedEvent event{{QStringLiteral("o"), QStringLiteral("d"), seq, {}, QByteArray(32, hash)}, {}, sealed};
    return {crypto::sha256(sealed), event, {}, false, QStringLiteral("signature"), FixedClock().nowUtc(), {}, {}};
}

} // namespace

class TestStorageForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void bytesGoAndLinksStay()
    {
        const Shed shed;
        QCOMPARE(shed.fault(), QByteArray());
        const auto directory = shed.org.open();
        QCOMPARE(directory->reconciled(), Reconciled{});
        DeviceLog &log = directory->log();
        QCOMPARE(seqsOf(*log.kept()), (std::vector<qint64>{1, 3, 5, 6}));
        QCOMPARE(log.kept()->at(0).delivered, shed.delivered);
        QCOMPARE(log.kept()->at(0).saved, FixedClock().nowUtc());
        QVERIFY(log.kept()->at(2).delivered.isNull());
        QCOMPARE(*log.notDelivered(), 2);
        QVERIFY(log.checkAudit());
        const Events next = nextEvents(*directory, 2);
        QCOMPARE(next.front().header.prev, shed.events.back().header.sha256);
        QVERIFY(log.append(next, auditEntry()));
        QVERIFY(isTwiceOnDisk(shed.org, *directory, next));
    }

    void undeliveredIsNeverPruned()
    {
        const Shed shed;
        const auto directory = shed.org.open();
        DeviceLog &log = directory->log();
        const std::size_t audited = log.auditTrail(100)->size();
        QCOMPARE(codeOf(log.shed({1, 5, 3}, Gone::Pruned, auditEntry())), ErrorCode::Refused);
        QCOMPARE(codeOf(log.shed({1, 99}, Gone::Erased, auditEntry())), ErrorCode::NotFound);
        QCOMPARE(seqsOf(*log.kept()), (std::vector<qint64>{1, 3, 5, 6}));
        QCOMPARE(log.auditTrail(100)->size(), audited);
        QVERIFY(log.shed({2, 4}, Gone::Pruned, auditEntry())); // are gone already
        QVERIFY(log.shed({5}, Gone::Erased, auditEntry())); // erasing waits for nobody
        QCOMPARE(*log.notDelivered(), 1);
        QVERIFY(!QFile::exists(shed.org.path(nameOf(shed.at(5), "outbox", "age"))));
    }

    void theLastOneToo()
    {
        Shed shed;
        {
            const auto directory = shed.org.open();
            QVERIFY(directory->log().shed({5, 6}, Gone::Erased, auditEntry()));
        }
        shed.away.insert({5, 6});
        shed.loseDatabase();
        QCOMPARE(shed.fault(), QByteArray());
        const auto directory = shed.org.open();
        QCOMPARE(directory->log().head()->seq, 6);
        QCOMPARE(directory->log().head()->sha256, shed.events.back().header.sha256);
        QVERIFY(directory->log().append(nextEvents(*directory, 1), auditEntry()));
    }

    void theSameSaveDoesNotBringThemBack()
    {
        const Shed shed;
        const auto directory = shed.org.open();
        const Events again{shed.events.begin() + 3, shed.events.end()};
        QCOMPARE(codeOf(directory->log().append(again, auditEntry())), ErrorCode::Refused);
        QCOMPARE(filesIn(shed.org.path(QStringLiteral("spare"))), QStringList());
        QVERIFY(!QFile::exists(shed.org.path(nameOf(shed.at(4), "outbox", "age"))));
    }

    // Every mixture of what may come back and what may get lost, for the pruned and for the erased one.
    void theStartKeepsThemAway()
    {
        using Change = std::function<void(const Shed &, qint64)>;
        const std::map<const char *, Change> files{
            {"no file", [](const Shed &, qint64) {}},
            {"in outbox", [](const Shed &shed, qint64 seq) { shed.putFileBack(seq, "outbox"); }},
            {"in spare", [](const Shed &shed, qint64 seq) { shed.putFileBack(seq, "spare"); }},
            {"both",
             [](const Shed &shed, qint64 seq) {
                 shed.putFileBack(seq, "outbox");
                 shed.putFileBack(seq, "spare");
             }},
            {"damaged",
             [](const Shed &shed, qint64 seq) {
                 QVERIFY(overwrite(shed.org.path(nameOf(shed.at(seq), "outbox", "age")), "no whole file"));
             }},
        };
        const std::map<const char *, Change> rests{
            {"row and mark", [](const Shed &, qint64) {}},
            {"the row alone", [](const Shed &shed, qint64 seq) { shed.loseMark(seq); }},
            {"the mark alone", [](const Shed &shed, qint64) { shed.loseDatabase(); }},
            {"the mark and an old database",
             [](const Shed &shed, qint64) {
                 shed.loseDatabase();
                 shed.putBack(QStringLiteral("device.db"));
             }},
        };
        const Shed shed;
        int cases = 0;
        for (const auto &[file, change] : files) {
            for (const auto &[rest, lose] : rests) {
                for (const qint64 seq : {2, 4}) {
                    shed.begin();
                    change(shed, seq);
                    lose(shed, seq);
                    QByteArray fault;
                    for (int start = 0; start < 2 && fault.isEmpty(); ++start)
                        fault = shed.fault();
                    QVERIFY2(fault.isEmpty(), QByteArray(fault + ": " + file + ", " + rest).constData());
                    ++cases;
                }
            }
        }
        qInfo("%d mixtures of file, row and mark, each started twice", cases);
    }

    // A page of the row itself cannot be read; then what was set aside holds the bytes as well.
    void aDamagedDatabaseDoesNotBringThemBack()
    {
        const Shed shed;
        QVERIFY(flipBit(shed.org.path(QStringLiteral("device.db")),
                        contentOf(shed.org.path(QStringLiteral("device.db"))).size() - 1000));
        QCOMPARE(shed.fault(), QByteArray());
        QVERIFY(QFile::exists(shed.org.path(QStringLiteral("device.db.damaged"))));
        const auto directory = shed.org.open();
        QVERIFY(directory->log().noteDelivered({1}, shed.delivered)); // its row may have been the one
        QVERIFY(directory->log().shed({1}, Gone::Pruned, auditEntry()));
        QVERIFY(!QFile::exists(shed.org.path(QStringLiteral("device.db.damaged"))));
    }

    // The key of these pages lies beside them: what is free must be empty.
    void noFreePageKeepsThem()
    {
        const Shed shed;
        const SecretBuffer key = shed.org.databaseKey();
        const QByteArray raw(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
        const auto pages = [&] {
            return pagesOf(contentOf(shed.org.path(QStringLiteral("device.db"))), raw).join()
                + pagesOfLog(contentOf(shed.org.path(QStringLiteral("device.db-wal"))), raw).join();
        };
        const auto isThere = [&](qint64 seq) { // an event lies on several pages
            return pages().contains(shed.at(seq).sealed.mid(1000, 200));
        };
        QVERIFY(isThere(1) && isThere(3) && !isThere(2) && !isThere(4));
        const auto directory = shed.org.open();
        QVERIFY(directory->log().shed({1}, Gone::Pruned, auditEntry()));
        QVERIFY(!isThere(1)); // while it is open
        QVERIFY(isThere(3));
    }

    void removalTakesTheMarksAlong()
    {
        const Shed shed;
        QVERIFY(DataDirectory::destroy(shed.org.path()));
        QVERIFY(!QFile::exists(shed.org.path()));
    }

    // A database of an earlier step, whole and with a page that cannot be read.
    void deviceDatabasesGrow_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("damaged");
        for (const int version : {1, 3}) {
            for (const bool damaged : {false, true})
                QTest::addRow("%d%s", version, damaged ? ", damaged" : "") << version << damaged;
        }
    }
    void deviceDatabasesGrow()
    {
        QFETCH(const int, version);
        QFETCH(const bool, damaged);
        const Organisation org;
        Events events;
        {
            const auto directory = org.open();
            events = nextEvents(*directory, 4);
            QVERIFY(directory->log().append(events, auditEntry()));
        }
        {
            const auto connection = Connection::open(org.path(QStringLiteral("device.db")), org.databaseKey());
            QVERIFY(
                connection->execute("DROP INDEX event_to_store; DROP INDEX event_to_ask; DROP INDEX event_to_erase;"
                                    "ALTER TABLE granted DROP COLUMN signer;"
                                    "ALTER TABLE event DROP COLUMN stored; ALTER TABLE event DROP COLUMN account;"
                                    "ALTER TABLE event DROP COLUMN asked; ALTER TABLE event DROP COLUMN tombstoned"));
            QVERIFY(version > 1
                    || connection->execute("DROP INDEX event_gone; ALTER TABLE event DROP COLUMN saved;"
                                           "ALTER TABLE event DROP COLUMN gone"));
            QVERIFY(connection->execute("VACUUM")); // the last page is one that is used
            const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(version);
            QVERIFY(connection->execute(mark.constData()));
        }
        if (damaged)
            QVERIFY(flipBit(org.path(QStringLiteral("device.db")),
                            contentOf(org.path(QStringLiteral("device.db"))).size() - 1000));
        const auto directory = org.open();
        QVERIFY(directory);
        QCOMPARE(directory->reconciled().rebuilt, damaged);
        QVERIFY(isTwiceOnDisk(org, *directory, events));
        QCOMPARE(directory->log().kept()->size(), events.size());
        QVERIFY(directory->log().kept()->front().delivered.isNull());
        QCOMPARE(directory->log().auditTrail(10)->front().action, QStringLiteral("save")); // it came along
        QCOMPARE(directory->dispatch().counts()->waiting, qint64(events.size()));
        QVERIFY(sameEvents(*directory->dispatch().waiting(10, 1 << 20, {}), events));
        QVERIFY(directory->log().shed({1}, Gone::Erased, auditEntry()));
    }

    void readersForgetOnePlace()
    {
        const Organisation org;
        auto directory = org.open();
        const auto keys = directory->vault()->unlock(org.passphrase);
        const auto open = [&] {
            auto stores = directory->vault()->openStores(*keys);
            return std::move(*std::ranges::find(*stores, Compartment::Child, &ReaderStore::compartment));
        };
        auto store = open();
        const QByteArray own(32, 'h');
        Ingested round;
        round.events
            = {content(QStringLiteral("1"), 1), content(QStringLiteral("2"), 2), content(QStringLiteral("3"), 3)};
        round.links = {{{}, QStringLiteral("d"), 1, {}, own}, {{}, QStringLiteral("d"), 2, own, own}};
        round.bad = {doubted("of these bytes", 1, 'h'), doubted("of others", 1, 'x'), doubted("elsewhere", 7, 'h')};
        QVERIFY(store->ingest(round));
        QVERIFY(store->takeBackAfter(QStringLiteral("d"), 1, FixedClock().nowUtc()).has_value());
        QCOMPARE(*store->quarantineCount(), 5);
        const std::vector<ErasedLink> links{
            {QStringLiteral("d"), 1, own},
            {QStringLiteral("d"), 2, QByteArray(32, 'o')}, // not the bytes of this place
            {QStringLiteral("d"), 3, own}, // taken back, and no link of it is known
            {QStringLiteral("e"), 9, own}}; // never was here
        QVERIFY(store->erase(links));
        QVERIFY(store->erase(links));
        const auto &key = keys->at("child");
        const QByteArray raw(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
        const QByteArray log = pagesOfLog(contentOf(org.path(QStringLiteral("child.db-wal"))), raw).join();
        QVERIFY(!log.contains("of these bytes") && !log.contains("\"id\":\"1\"")); // while it is open
        for (int start = 0; start < 2; ++start) {
            QCOMPARE(*store->erasedLinks(), links);
            QVERIFY(!*store->eventById(QStringLiteral("1")) && !*store->eventById(QStringLiteral("3")));
            QVERIFY(*store->eventById(QStringLiteral("2")));
            QCOMPARE(*store->quarantineCount(), 3); // of others, elsewhere, and the second as taken back
            store.reset();
            store = open();
        }
        store.reset();
        const QByteArray pages = pagesOf(contentOf(org.path(QStringLiteral("child.db"))), raw).join();
        QVERIFY(pages.contains("elsewhere"));
        QVERIFY(!pages.contains("of these bytes"));
        QVERIFY(pages.contains("\"id\":\"2\"") && !pages.contains("\"id\":\"1\"") && !pages.contains("\"id\":\"3\""));
    }
};

QTEST_GUILESS_MAIN(TestStorageForgetting)
#include "tst_storage_forgetting.moc"
