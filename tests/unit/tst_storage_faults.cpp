// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "failingdisk.h"
#include "storagefixture.h"

#include <QTest>
#include <cerrno>

using namespace prystan;
using namespace prystan::storage;
using namespace prystan::tests;

namespace {

constexpr int kErrors[]{ENOSPC, EIO, 0}; // 0: a short write

QString nameOf(const QString &box, const EventHeader &header)
{
    return QStringLiteral("%1/%2-%3.age")
        .arg(box)
        .arg(header.seq, 10, 10, QLatin1Char('0'))
        .arg(QString::fromLatin1(header.sha256.toHex()));
}

// Looks at the disk past the store under test: the file, and the row or the spare file.
bool hasTwoCopies(const Organisation &org, const SealedEvent &event)
{
    if (contentOf(org.path(nameOf(QStringLiteral("outbox"), event.header))) != event.sealed)
        return false;
    if (contentOf(org.path(nameOf(QStringLiteral("spare"), event.header))) == event.sealed)
        return true;
    const auto connection = Connection::open(org.path(QStringLiteral("device.db")), org.databaseKey());
    if (!connection)
        return false;
    auto row = connection->prepare("SELECT sealed FROM event WHERE seq = ?");
    return row && row->bind(1, event.header.seq).step().value_or(false) && row->blob(0) == event.sealed;
}

bool haveTwoCopies(const Organisation &org, const std::vector<SealedEvent> &events)
{
    return std::ranges::all_of(events, [&](const SealedEvent &event) { return hasTwoCopies(org, event); });
}

struct Tally {
    int cases = 0, failures = 0, successes = 0, spared = 0;
};

} // namespace

class TestStorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void theFailingDiskIsInUse()
    {
        const Organisation org;
        auto directory = org.open();
        const auto events = nextEvents(*directory, 2);
        arm({});
        QVERIFY(directory->log().append(events, auditEntry()));
        const int calls = disarm();
        QVERIFY2(
            calls >= 10,
            QByteArray::number(calls).constData()); // 2 × (write, fsync, rename), fsync, log header and frames, fsync
        QVERIFY(!hasFailed());
        qInfo("one save of two events makes %d writing calls", calls);
    }

    void appendNeverClaimsFalsely_data()
    {
        QTest::addColumn<bool>("sticky");
        QTest::addColumn<bool>("reopen");
        QTest::newRow("one failure, then a retry") << false << false;
        QTest::newRow("failing on, then a retry") << true << false;
        QTest::newRow("one failure, then a restart") << false << true;
        QTest::newRow("failing on, then a restart") << true << true;
    }

    void appendNeverClaimsFalsely()
    {
        QFETCH(bool, sticky);
        QFETCH(bool, reopen);
        Tally tally;
        const Organisation org;
        auto directory = org.open();
        std::vector<SealedEvent> acknowledged;
        for (const int error : kErrors) {
            for (int at = 1;; ++at) {
                const auto events = nextEvents(*directory, 2);
                arm({at, error, sticky});
                const Status saved = directory->log().append(events, auditEntry());
                disarm();
                if (!hasFailed())
                    break; // one round without a fault: all calls were tried
                ++tally.cases;
                ++(saved ? tally.successes : tally.failures);
                bool stopped = false;
                const QByteArray where = "call " + QByteArray::number(at) + " errno " + QByteArray::number(error);
                if (saved) {
                    QVERIFY2(haveTwoCopies(org, events), where.constData());
                    tally.spared += filesIn(org.path(QStringLiteral("spare"))).isEmpty() ? 0 : 1;
                } else {
                    const ErrorCode code = saved.error().code;
                    stopped = code == ErrorCode::DiskFailed;
                    QVERIFY2(stopped || code == (error == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io),
                             where.constData());
                }
                if (stopped) // an fsync failed: on a good disk again, and still nothing is acknowledged
                    QCOMPARE(directory->log().append(events, auditEntry()).error().code, ErrorCode::DiskFailed);
                if (reopen || stopped) {
                    directory.reset();
                    directory = org.open();
                    QVERIFY2(directory, where.constData());
                    QCOMPARE(directory->reconciled().damaged, 0);
                    QCOMPARE(directory->reconciled().unrepaired, 0);
                }
                if (saved || (!reopen && !stopped)) {
                    QVERIFY2(directory->log().append(events, auditEntry()), where.constData());
                    QVERIFY2(haveTwoCopies(org, events), where.constData());
                    acknowledged.insert(acknowledged.end(), events.begin(), events.end());
                }
            }
        }
        directory.reset();
        directory = org.open();
        QVERIFY(isTwiceOnDisk(org, *directory, acknowledged));
        QVERIFY(filesIn(org.path(QStringLiteral("spare"))).isEmpty());
        // Rows and files of everything, acknowledged or not, form one chain.
        const auto rows = directory->log().eventsAfter(0, 100000);
        QByteArray prev;
        qint64 seq = 0;
        for (const SealedEvent &row : *rows) {
            QCOMPARE(row.header.seq, ++seq);
            QCOMPARE(row.header.prev, prev);
            prev = row.header.sha256;
        }
        QVERIFY(tally.cases > 15 && tally.failures > 0 && tally.successes > 0);
        qInfo("%d faults: %d refused, %d saved all the same (%d of them by spare/), 0 false", tally.cases,
              tally.failures, tally.successes, tally.spared);
    }

    // The next person saves while the database still refuses: rows must not overtake what waits in spare/.
    void savesBehindAWaitingOneStayInOrder()
    {
        const Organisation org;
        auto directory = org.open();
        const auto first = nextEvents(*directory, 2);
        int at = 7; // 2 × (write, fsync, rename) and the fsync of the folder
        for (;;) { // the first call that belongs to the database
            arm({++at, EIO, false});
            const bool saved = directory->log().append(first, auditEntry()).has_value();
            disarm();
            if (saved && !filesIn(org.path(QStringLiteral("spare"))).isEmpty())
                break;
            QVERIFY(at < 50);
        }
        const auto second = nextEvents(*directory, 1);
        QVERIFY(directory->log().append(second, auditEntry()));
        const auto rows = directory->log().eventsAfter(0, 100);
        QCOMPARE(rows->size(), std::size_t(3));
        QVERIFY((*rows)[2].header == second[0].header && (*rows)[0].header == first[0].header);
        QCOMPARE(directory->log().auditTrail(10)->size(), std::size_t(2)); // also that of the first save
        directory.reset();
        QVERIFY(filesIn((directory = org.open(), org.path(QStringLiteral("spare")))).isEmpty());
    }

    void initIsAllOrNothing()
    {
        const QTemporaryDir root;
        const QString path = root.filePath(QStringLiteral("data"));
        arm({});
        QVERIFY(DataDirectory::init(path, {}, FixedClock()));
        const int calls = disarm();
        QVERIFY(DataDirectory::destroy(path));
        std::vector<int> places{calls - 2, calls - 1, calls}; // the rename and what comes after it
        for (int at = 1; at < calls - 2; at += 12)
            places.push_back(at);
        int cases = 0;
        for (const int at : places) {
            arm({at, ++cases % 2 == 0 ? EIO : ENOSPC, true});
            const auto created = DataDirectory::init(path, {}, FixedClock());
            const bool was = hasFailed();
            disarm();
            QVERIFY(!created || !was);
            QCOMPARE(QFileInfo::exists(path), created.has_value());
            if (!created)
                QVERIFY(DataDirectory::init(path, {}, FixedClock()));
            QVERIFY(DataDirectory::open(path));
            QVERIFY(DataDirectory::destroy(path));
            QCOMPARE(QDir(root.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     QStringList());
        }
        qInfo("%d faults among the %d writing calls of init, none left anything", cases, calls);
    }
};

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storage_faults.moc"
