// SPDX-License-Identifier: GPL-3.0-or-later
// Lock, pause and a volunteer's cover that is gone end in a process image that knows nothing of what was before: all
// its memory is written down and searched from outside for names, passphrase and keys.
#include "canary.h"
#include "scenes.h"
#include "stage.h"

#include <QTest>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

QByteArray raw(const SecretBuffer &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())};
}

// What staff's session is made of; all of it must be gone after a lock.
struct Secrets {
    Needles names, passphrase, databaseKeys, readerKeys;
};

Secrets secretsOf(const Canary &canary)
{
    Secrets secrets{canary.needles, Needles({canary.passphrase}), {}, {}};
    const auto directory = storage::DataDirectory::open(canary.dir);
    if (!directory)
        throw Lost("the directory does not open");
    StaffVault &vault = *(*directory)->vault();
    const auto keys = vault.unlock(SecretBuffer::copyOf(canary.passphrase.toStdString()));
    const auto stores = keys ? vault.openStores(*keys) : failure(ErrorCode::WrongSecret);
    if (!stores)
        throw Lost("the passphrase does not open");
    for (const auto &[compartment, key] : *keys) {
        secrets.databaseKeys.add(QString::fromStdString(compartment) + u" key"_s, raw(key));
        secrets.databaseKeys.add(QString::fromStdString(compartment) + u" key, hex"_s, raw(key).toHex());
    }
    for (const auto &store : *stores)
        for (const age::Identity &identity : store->identities())
            secrets.readerKeys.add(u"reader key"_s, raw(identity.key()));
    return secrets;
}

// A memory that was written down.
class Memory
{
public:
    Memory(const QTemporaryDir &dumps, const QString &name)
        : m_file(dumps.filePath(name))
    {
        if (!m_file.open(QIODevice::ReadOnly) || (m_start = m_file.map(0, m_file.size())) == nullptr)
            throw Lost("no memory was written down");
    }
    [[nodiscard]] QStringList holds(const Needles &needles) const
    {
        return needles.foundIn(QByteArray::fromRawData(reinterpret_cast<const char *>(m_start), m_file.size()));
    }
    [[nodiscard]] double megabytes() const { return double(m_file.size()) / 1e6; }

private:
    QFile m_file;
    uchar *m_start = nullptr;
};

} // namespace

class FreshProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A volunteer's form that nobody may bring back any more.
    void coverThatIsGoneLeavesNothing_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::newRow("five wrong PINs") << u"wrongpins"_s;
        QTest::newRow("fifteen minutes") << u"coveredlong"_s;
    }

    void coverThatIsGoneLeavesNothing()
    {
        QFETCH(QString, scene);
        play([&] {
            Canary canary;
            const QTemporaryDir dumps;
            OtherProcess other(canary.traces, scene, canary.dir, dumps.path());
            other.send(canary.part());
            other.waitFor(u"typed?"_s);
            QVERIFY(!Memory(dumps, u"before"_s).holds(canary.needles).isEmpty());
            other.go();
            other.waitFor(u"dumped?"_s);
            QCOMPARE(Memory(dumps, u"after"_s).holds(canary.needles).join(u'\n'), QString());
            QCOMPARE(canary.leaks(other).join(u'\n'), QString());
            other.go();
            QCOMPARE(other.waitForEnd(), 0);
            canary.report();
        });
    }

    void knowsNothing_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::newRow("lock") << u"lock"_s;
        QTest::newRow("pause") << u"pause"_s;
    }

    void knowsNothing()
    {
        QFETCH(QString, scene);
        const bool paused = scene == u"pause";
        play([&] {
            Canary canary(u"staff"_s);
            const Secrets secrets = secretsOf(canary);
            const QTemporaryDir dumps;
            OtherProcess other(canary.traces, scene, canary.dir, dumps.path());
            other.send(canary.part());

            other.waitFor(u"open?"_s);
            const Memory before(dumps, u"before"_s);
            QVERIFY(!before.holds(secrets.names).isEmpty()); // so the search finds what is there
            QVERIFY(!before.holds(secrets.databaseKeys).isEmpty());
            QVERIFY(!before.holds(secrets.readerKeys).isEmpty());
            QVERIFY(!before.holds(secrets.passphrase).isEmpty());
            QCOMPARE(canary.leaks(other).join(u'\n'), QString());
            other.go();

            QCOMPARE(other.waitFor(u"after"_s), paused ? u"paused"_s : u"locked"_s);
            QCOMPARE(other.waitFor(u"dumpable"_s), u"0"_s);
            other.waitFor(u"dumped?"_s);
            const Memory after(dumps, u"after"_s);
            QCOMPARE(after.holds(secrets.names).join(u'\n'), QString());
            QCOMPARE(after.holds(secrets.passphrase).join(u'\n'), QString());
            QCOMPARE(after.holds(secrets.readerKeys).join(u'\n'), QString());
            QCOMPARE(!after.holds(secrets.databaseKeys).isEmpty(), paused); // behind the PIN
            QCOMPARE(canary.leaks(other).join(u'\n'), QString());
            other.go();

            if (paused)
                other.waitFor(u"resumed"_s);
            QCOMPARE(other.waitForEnd(), 0);
            QCOMPARE(canary.leaks(other).join(u'\n'), QString());
            qInfo("%.0f MB of memory before, %.0f MB after", before.megabytes(), after.megabytes());
            canary.report();
        });
    }
};

static const Subject<FreshProcessTest> subject("freshprocess");
#include "tst_freshprocess.moc"
