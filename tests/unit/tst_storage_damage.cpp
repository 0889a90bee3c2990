// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "reconcile.h"
#include "storagefixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace prystan;
using namespace prystan::storage;
using namespace prystan::tests;

namespace {

// Three saved events, the directory closed again, and tools to spoil single copies.
class Saved
{
public:
    Saved()
    {
        auto directory = org.open();
        events = nextEvents(*directory, 3);
        ok = directory->log().append(events, auditEntry()).has_value();
        devicePublicKey = directory->log().devicePublicKey();
    }
    [[nodiscard]] QString nameOf(int index) const
    {
        const EventHeader &header = events[std::size_t(index)].header;
        return QStringLiteral("%1-%2.age")
            .arg(header.seq, 10, 10, QLatin1Char('0'))
            .arg(QString::fromLatin1(header.sha256.toHex()));
    }
    [[nodiscard]] QString file(int index, const QString &box = QStringLiteral("outbox")) const
    {
        return org.path(box + u'/' + nameOf(index));
    }
    [[nodiscard]] bool sql(const char *text) const
    {
        const auto connection = Connection::open(org.path(QStringLiteral("device.db")), org.databaseKey());
        return connection && connection->execute(text);
    }
    // Opens, says what was put right, and closes.
    [[nodiscard]] Reconciled reopened() const
    {
        const auto directory = org.open();
        return directory ? directory->reconciled() : Reconciled{-1, -1, -1, -1, -1};
    }
    [[nodiscard]] bool isWhole() const
    {
        const auto directory = org.open();
        return directory && directory->reconciled() == Reconciled() && isTwiceOnDisk(org, *directory, events)
            && sameEvents(*directory->log().eventsAfter(0, 10), events)
            && filesIn(org.path(QStringLiteral("spare"))).isEmpty();
    }

    Organisation org;
    std::vector<SealedEvent> events;
    QByteArray devicePublicKey;
    bool ok = false;
};

constexpr auto kSpoilRow2 = "UPDATE event SET sealed = zeroblob(100) WHERE seq = 2";
constexpr auto kForgeRow2 = "UPDATE event SET sha256 = zeroblob(32) WHERE seq = 2";
constexpr auto kDropRow2 = "DELETE FROM event WHERE seq = 2";

Reconciled report(int adopted, int rowsRestored, int filesRewritten, int damaged)
{
    return {adopted, rowsRestored, filesRewritten, damaged, 0};
}

QByteArray describe(const Reconciled &r)
{
    return QByteArray("adopted ") + QByteArray::number(r.adopted) + " rows " + QByteArray::number(r.rowsRestored)
        + " files " + QByteArray::number(r.filesRewritten) + " damaged " + QByteArray::number(r.damaged)
        + " unrepaired " + QByteArray::number(r.unrepaired);
}

} // namespace

#define COMPARE_REPORT(actual, expected) QCOMPARE(describe(actual), describe(expected))

class TestStorageDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    // The table above reconcile(), one row each. No entry "damaged": everything must be whole again afterwards.
    void tableOfStates_data()
    {
        QTest::addColumn<QString>("file"); // of seq 2: whole, flipped, none
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("expected");
        const auto add = [](const char *name, const char *file, const char *sql, const Reconciled &expected) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(sql) << describe(expected);
        };
        add("whole file, whole row", "whole", "", report(0, 0, 0, 0));
        add("whole file, row spoilt", "whole", kSpoilRow2, report(0, 1, 0, 0));
        add("whole file, row forged", "whole", kForgeRow2, report(0, 1, 0, 0));
        add("whole file, no row", "whole", kDropRow2, report(1, 0, 0, 0));
        add("flipped file, whole row", "flipped", "", report(0, 0, 1, 0));
        add("flipped file, row spoilt", "flipped", kSpoilRow2, report(0, 0, 0, 1));
        add("flipped file, no row", "flipped", kDropRow2, report(0, 0, 0, 1));
        add("no file, whole row", "none", "", report(0, 0, 1, 0));
        add("no file, row spoilt", "none", kSpoilRow2, report(0, 0, 0, 1));
    }

    void tableOfStates()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, expected);
        const Saved saved;
        QVERIFY(saved.ok);
        if (file == u"flipped")
            QVERIFY(flipBit(saved.file(1), 77));
        if (file == u"none")
            QVERIFY(QFile::remove(saved.file(1)));
        if (!sql.isEmpty())
            QVERIFY(saved.sql(sql.constData()));
        const QByteArray before = contentOf(saved.file(1));
        QCOMPARE(describe(saved.reopened()), expected);
        if (expected.contains("damaged 0"))
            QVERIFY(saved.isWhole());
        else
            QCOMPARE(contentOf(saved.file(1)), before); // kept as it is, and the device still works
        const auto directory = saved.org.open();
        QVERIFY(directory->log().append(nextEvents(*directory, 1), auditEntry()));
    }

    void everyRowLostComesBackInTheSameChain()
    {
        const Saved saved;
        QVERIFY(saved.sql("DELETE FROM event"));
        COMPARE_REPORT(saved.reopened(), report(3, 0, 0, 0));
        QVERIFY(saved.isWhole()); // same headers, same signatures
        const auto trail = saved.org.open()->log().auditTrail(10);
        QCOMPARE(trail->back().action, QStringLiteral("adopt"));
    }

    void everyFileLostComesBack()
    {
        const Saved saved;
        for (int i = 0; i < 3; ++i)
            QVERIFY(QFile::remove(saved.file(i)));
        COMPARE_REPORT(saved.reopened(), report(0, 0, 3, 0));
        QVERIFY(saved.isWhole());
    }

    // What a power cut in the middle of a save leaves: a file with its name and no row, and one still being written.
    void anInterruptedSaveIsAdoptedAndItsRestRemoved()
    {
        const Saved saved;
        QVERIFY(saved.sql("DELETE FROM event WHERE seq = 3"));
        QVERIFY(overwrite(saved.file(0) + QStringLiteral(".tmp"), "half"));
        QVERIFY(overwrite(saved.org.path(QStringLiteral("vault.a.tmp")), "half"));
        COMPARE_REPORT(saved.reopened(), report(1, 0, 0, 0));
        QVERIFY(saved.isWhole());
        QVERIFY(!QFile::exists(saved.file(0) + QStringLiteral(".tmp")));
        QVERIFY(!QFile::exists(saved.org.path(QStringLiteral("vault.a.tmp"))));
    }

    void spareCopiesAreAdopted_data()
    {
        QTest::addColumn<QByteArray>("outbox");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("outbox file whole") << QByteArray("whole") << describe(report(1, 0, 0, 0));
        QTest::newRow("outbox file flipped") << QByteArray("flipped") << describe(report(1, 0, 1, 0));
        QTest::newRow("outbox file lost") << QByteArray("none") << describe(report(1, 0, 1, 0));
    }

    void spareCopiesAreAdopted()
    {
        QFETCH(QByteArray, outbox);
        QFETCH(QByteArray, expected);
        const Saved saved;
        QVERIFY(QFile::copy(saved.file(2), saved.file(2, QStringLiteral("spare"))));
        QVERIFY(saved.sql("DELETE FROM event WHERE seq = 3"));
        if (outbox == "flipped")
            QVERIFY(flipBit(saved.file(2), 0));
        if (outbox == "none")
            QVERIFY(QFile::remove(saved.file(2)));
        QCOMPARE(describe(saved.reopened()), expected);
        QVERIFY(saved.isWhole()); // which also wants spare/ empty again
    }

    // Two different events under one seq: neither is thrown away.
    void aStrangerUnderTheSameSeqIsKept()
    {
        const Saved saved;
        const QByteArray words = "somebody else's words";
        const QString stranger = saved.org.path(
            QStringLiteral("outbox/0000000002-%1.age").arg(QString::fromLatin1(crypto::sha256(words).toHex())));
        QVERIFY(overwrite(stranger, words));
        COMPARE_REPORT(saved.reopened(), report(0, 0, 0, 1));
        QCOMPARE(contentOf(stranger), words);
        QVERIFY(QFile::remove(saved.file(1)));
        COMPARE_REPORT(saved.reopened(), report(0, 0, 1, 1));
        QCOMPARE(contentOf(stranger), words);
        const auto directory = saved.org.open();
        QVERIFY(isTwiceOnDisk(saved.org, *directory, saved.events));
    }

    void strangeNamesAreLeftAlone()
    {
        const Saved saved;
        for (const char *name : {"README", "1-aa.age", "0000000004-zz.age", ".hidden"})
            QVERIFY(overwrite(saved.org.path(QStringLiteral("outbox/") + QLatin1String(name)), "x"));
        QVERIFY(saved.isWhole());
        QCOMPARE(filesIn(saved.org.path(QStringLiteral("outbox"))).size(), 7);
    }

    void anyFlippedBitOfAFileIsRepaired()
    {
        const Saved saved;
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const int cases = 60;
        for (int i = 0; i < cases; ++i) {
            const int index = random.bounded(3);
            QVERIFY(flipBit(saved.file(index), random.bounded(int(saved.events[std::size_t(index)].sealed.size()))));
            COMPARE_REPORT(saved.reopened(), report(0, 0, 1, 0));
        }
        QVERIFY(saved.isWhole());
        qInfo("%d flipped bits in outbox files (seed %u), all repaired", cases, seed);
    }

    // Cut or spoilt anywhere, the database is refused, or what it acknowledges afterwards is really there.
    void spoiltDatabasesNeverLie()
    {
        const Saved saved;
        const QString path = saved.org.path(QStringLiteral("device.db"));
        const QByteArray whole = contentOf(path);
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int cases = 0, refused = 0, acknowledged = 0;
        for (qsizetype at = 0; at < whole.size(); at += 2048, ++cases) {
            QByteArray spoilt = whole;
            if (cases % 2 == 0)
                spoilt.truncate(at + random.bounded(2048));
            else
                spoilt[at + random.bounded(2048)] = char(random.bounded(256));
            QVERIFY(overwrite(path, spoilt));
            auto directory = saved.org.open();
            if (!directory) {
                ++refused;
                continue;
            }
            const auto events = nextEvents(*directory, 1);
            if (directory->log().append(events, auditEntry())) {
                ++acknowledged;
                directory.reset();
                for (const SealedEvent &event : events) {
                    const QString name = QStringLiteral("outbox/%1-%2.age")
                                             .arg(event.header.seq, 10, 10, QLatin1Char('0'))
                                             .arg(QString::fromLatin1(event.header.sha256.toHex()));
                    QCOMPARE(contentOf(saved.org.path(name)), event.sealed);
                    QFile::remove(saved.org.path(name));
                    QFile::remove(
                        saved.org.path(QString(name).replace(QStringLiteral("outbox"), QStringLiteral("spare"))));
                }
            }
            directory.reset();
            for (const char *rest : {"device.db-wal", "device.db-shm"})
                QFile::remove(saved.org.path(QLatin1String(rest)));
        }
        QVERIFY(overwrite(path, whole));
        QVERIFY(saved.isWhole());
        qInfo("%d spoilt databases (seed %u): %d refused, %d still took an event", cases, seed, refused, acknowledged);
    }
};

QTEST_GUILESS_MAIN(TestStorageDamage)
#include "tst_storage_damage.moc"
