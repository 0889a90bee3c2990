// SPDX-License-Identifier: GPL-3.0-or-later
// The window comes up when the newest places of the chain were compared; the rest is looked over afterwards, in slices,
// and ends as if it had been before. Meanwhile saves are taken, and nobody reads a place that was not looked at.
#include "connection.h"
#include "storagefixture.h"

#include <QTest>

using namespace prystan;
using namespace prystan::storage;
using namespace prystan::tests;

namespace {

constexpr int kEvents = 60; // more than are looked at first
constexpr int kOld = 4, kNewest = kEvents - 1;

class LongUsed
{
public:
    LongUsed()
    {
        const auto directory = org.open();
        for (int i = 0; ok && i < kEvents; i += 10) {
            const auto some = nextEvents(*directory, 10);
            ok = directory->log().append(some, auditEntry()).has_value();
            events.insert(events.end(), some.begin(), some.end());
        }
    }
    [[nodiscard]] QString file(int index) const
    {
        const EventHeader &header = events[std::size_t(index)].header;
        return org.path(QStringLiteral("outbox/%1-%2.age")
                            .arg(header.seq, 10, 10, QLatin1Char('0'))
                            .arg(QString::fromLatin1(header.sha256.toHex())));
    }
    [[nodiscard]] bool sql(const QByteArray &text, int index) const
    {
        const auto connection = Connection::open(org.path(QStringLiteral("device.db")), org.databaseKey());
        return connection && connection->execute((text + QByteArray::number(index + 1)).constData());
    }
    [[nodiscard]] bool dropRow(int index) const { return sql("DELETE FROM event WHERE seq = ", index); }
    [[nodiscard]] bool spoilRow(int index) const
    {
        return sql("UPDATE event SET sealed = zeroblob(100) WHERE seq = ", index);
    }
    [[nodiscard]] std::unique_ptr<DataDirectory> open(Look look = Look::Newest) const
    {
        auto opened = DataDirectory::open(org.path(), look);
        return opened ? std::move(*opened) : nullptr;
    }

    Organisation org;
    std::vector<SealedEvent> events;
    bool ok = true;
};

// The number of slices.
int lookOverAll(DataDirectory &directory)
{
    int slices = 1;
    while (directory.lookOn({}))
        ++slices;
    return slices;
}

bool lieTwice(const LongUsed &device, DataDirectory &directory)
{
    return isTwiceOnDisk(device.org, directory, device.events)
        && filesIn(device.org.path(QStringLiteral("spare"))).isEmpty();
}

} // namespace

class TestStorageLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void oldDamageIsFoundAfterwards_data()
    {
        using Damage = std::function<bool(const LongUsed &)>;
        QTest::addColumn<Damage>("damage");
        const auto add = [](const char *name, const Damage &damage) { QTest::newRow(name) << damage; };
        add("no file", [](const LongUsed &d) { return QFile::remove(d.file(kOld)); });
        add("a flipped file", [](const LongUsed &d) { return flipBit(d.file(kOld), 77); });
        add("no row", [](const LongUsed &d) { return d.dropRow(kOld); });
        add("two rows missing", [](const LongUsed &d) { return d.dropRow(kOld) && d.dropRow(kOld + 1); });
        add("a spoilt row", [](const LongUsed &d) { return d.spoilRow(kOld); });
        add("file and row", [](const LongUsed &d) { return flipBit(d.file(kOld), 77) && d.spoilRow(kOld); });
    }

    // Before and after, a save; in the end what a complete look before everything finds as well.
    void oldDamageIsFoundAfterwards()
    {
        QFETCH(std::function<bool(const LongUsed &)>, damage);
        LongUsed device;
        QVERIFY(device.ok && damage(device));
        Reconciled found;
        {
            const auto directory = device.open();
            QVERIFY(directory);
            QCOMPARE(directory->reconciled(), Reconciled());
            auto saved = nextEvents(*directory, 2);
            QVERIFY(directory->log().append(saved, auditEntry()));
            QVERIFY(directory->lookOn({}) && directory->lookOn({}));
            saved.push_back(nextEvents(*directory, 1).front());
            QVERIFY(directory->log().append({saved.back()}, auditEntry()));
            QVERIFY(lookOverAll(*directory) > 1);
            QVERIFY(!directory->lookOn({}));
            found = directory->reconciled();
            QVERIFY(found != Reconciled());
            QVERIFY(isTwiceOnDisk(device.org, *directory, saved));
            QCOMPARE(lieTwice(device, *directory), found.damaged == 0);
        }
        Reconciled left;
        left.damaged = found.damaged; // is found, and counted, at every start
        QCOMPARE(device.open(Look::Complete)->reconciled(), left);
    }

    void whatACutLeavesIsPutRightAtOnce()
    {
        const LongUsed device;
        QVERIFY(device.dropRow(kNewest) && device.dropRow(kOld));
        const auto directory = device.open();
        QCOMPARE(directory->reconciled().adopted, 1);
        QCOMPARE(directory->log().head()->sha256, device.events.back().header.sha256);
        lookOverAll(*directory);
        QCOMPARE(directory->reconciled().adopted, 2);
        QVERIFY(lieTwice(device, *directory));
    }

    // Of what is taken away a cut may have left any place half gone.
    void halfTakenAwayIsFinishedAtOnce()
    {
        const LongUsed device;
        const QByteArray bytes = contentOf(device.file(kOld));
        QVERIFY(device.open(Look::Complete)->log().shed({kOld + 1}, Gone::Erased, auditEntry()));
        QVERIFY(overwrite(device.file(kOld), bytes));
        const auto directory = device.open();
        QCOMPARE(directory->reconciled().forgotten, 1);
        QVERIFY(!QFile::exists(device.file(kOld)));
    }

    // No cut explains that the newest file is missing: then the rest does not wait either.
    void moreThanACutIsLookedOverBefore()
    {
        const LongUsed device;
        QVERIFY(QFile::remove(device.file(kNewest)) && QFile::remove(device.file(kOld)));
        const auto directory = device.open();
        QCOMPARE(directory->reconciled().filesRewritten, 2);
        QVERIFY(!directory->lookOn({}));
        QVERIFY(lieTwice(device, *directory));
    }

    // A place that is missing must not be read past: whoever read on would never come back to it.
    void nobodyReadsPastAHole()
    {
        const LongUsed device;
        QVERIFY(device.dropRow(kOld) && device.spoilRow(kOld + 1));
        const auto directory = device.open();
        const auto read = directory->log().eventsAfter(2, 5);
        QVERIFY(read);
        QVERIFY(sameEvents(*read, {device.events.begin() + 2, device.events.begin() + 7}));
        QCOMPARE(directory->reconciled().adopted + directory->reconciled().rowsRestored, 2);
        lookOverAll(*directory);
        QCOMPARE(directory->reconciled().adopted + directory->reconciled().rowsRestored, 2);
    }

    void aMissingRowCanBeTakenAway()
    {
        const LongUsed device;
        QVERIFY(device.dropRow(kOld));
        const auto directory = device.open();
        QVERIFY(directory->log().shed({kOld + 1}, Gone::Erased, auditEntry()));
        lookOverAll(*directory);
        QVERIFY(!QFile::exists(device.file(kOld)));
        QVERIFY(directory->log().eventsAfter(kOld, 1)->front().sealed.isEmpty());
    }

    // A page that no start touches. What was saved before it is found stays, as does what is saved behind it.
    void aPageThatCannotBeRead()
    {
        const LongUsed device;
        const QString path = device.org.path(QStringLiteral("device.db"));
        QVERIFY(flipBit(path, contentOf(path).size() / 2));
        const auto directory = device.open();
        QVERIFY(directory && !directory->reconciled().rebuilt);
        const auto before = nextEvents(*directory, 1);
        QVERIFY(directory->log().append(before, auditEntry()));
        QVERIFY(directory->lookOn({}));
        QVERIFY(directory->reconciled().rebuilt);
        const auto behind = nextEvents(*directory, 1);
        QVERIFY(directory->log().append(behind, auditEntry()));
        lookOverAll(*directory);
        QVERIFY(lieTwice(device, *directory));
        QVERIFY(isTwiceOnDisk(device.org, *directory, before) && isTwiceOnDisk(device.org, *directory, behind));
    }

    // Also in the middle of reading all pages, which is one statement.
    void whoeverWaitsComesFirst()
    {
        const LongUsed device;
        QVERIFY(QFile::remove(device.file(kOld)));
        const auto directory = device.open();
        int asked = 0;
        for (int i = 0; i < 3; ++i)
            QVERIFY(directory->lookOn([&] { return ++asked > 0; }));
        QCOMPARE(asked, 3); // once, and no further
        QCOMPARE(directory->reconciled(), Reconciled());
        asked = 0;
        QVERIFY(directory->lookOn([&] { return ++asked < 0; }));
        QVERIFY2(asked > 1, "the reading of the pages cannot be interrupted");
        QVERIFY(directory->lookOn([] { return true; }));
        QCOMPARE(directory->reconciled(), Reconciled());
        lookOverAll(*directory);
        QCOMPARE(directory->reconciled().filesRewritten, 1);
    }
};

QTEST_GUILESS_MAIN(TestStorageLook)
#include "tst_storage_look.moc"
