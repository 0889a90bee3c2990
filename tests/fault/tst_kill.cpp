// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at a random moment while registrations are saved in a loop: every acknowledged code is there afterwards.
// PRYSTAN_KILLS sets the number of kills (100), PRYSTAN_SEED repeats a run.
#include "ingest.h"
#include "primitives.h"
#include "projection.h"
#include "store.h"
#include "systemclock.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace prystan;

namespace {

constexpr int kKillsPerDirectory = 25; // keeps the store, and with it each check, small

const QByteArray kParty = R"({"self_service":false,"persons":[)"
                          R"({"family":"Прикладенко","given":"Олена","birth":{"year":1988}},)"
                          R"({"family":"Прикладенко","given":"Марко","birth":{"year":2016},"companion":"mother"}]})"
                          "\n";

int number(const char *variable, int otherwise)
{
    bool good = false;
    const int value = qEnvironmentVariableIntValue(variable, &good);
    return good ? value : otherwise;
}

// One organisation; knows which codes were acknowledged.
class Site
{
public:
    Site()
    {
        storage::DataDirectory::InitOptions options;
        options.demo = true;
        options.mode = QStringLiteral("demo");
        m_path = m_parent.filePath(QStringLiteral("site"));
        auto created = storage::DataDirectory::init(m_path, options, m_clock);
        Q_ASSERT(created);
        m_passphrase = SecretBuffer::copyOf(created->info.demoPassphrase.toStdString());
    }

    void saveUntilKilled(int milliseconds)
    {
        QProcess ctl;
        ctl.start(QStringLiteral(PRYSTANCTL), {QStringLiteral("register"), QStringLiteral("--dir"), m_path});
        QVERIFY(ctl.waitForStarted());
        for (int line = 0; line < 2000; ++line)
            ctl.write(kParty);
        ctl.waitForBytesWritten();
        // The first acknowledgement shows that the loop is running: only then the dice are cast.
        QVERIFY(ctl.waitForReadyRead(10'000));
        QTest::qSleep(milliseconds);
        ::kill(pid_t(ctl.processId()), SIGKILL);
        ctl.waitForFinished();
        QVERIFY2(ctl.exitStatus() == QProcess::CrashExit, "it had ended by itself before the kill");
        note(ctl.readAllStandardOutput());
    }

    // Codes that were acknowledged and are not there.
    QStringList lost()
    {
        auto directory = storage::DataDirectory::open(m_path);
        if (!directory)
            return {QStringLiteral("the directory does not open: ")
                    + QString::fromLatin1(toWord(directory.error().code))};
        if (m_keys.empty())
            m_keys = std::move(*(*directory)->vault()->unlock(m_passphrase));
        auto stores = (*directory)->vault()->openStores(m_keys);
        if (!stores || !ingest((*directory)->log(), *stores))
            return {QStringLiteral("the stores do not open")};
        std::vector<EventContent> events;
        for (const auto &store : *stores)
            std::ranges::move(*store->allEvents(), std::back_inserter(events));
        const Projection projection(events, m_clock.today());
        QStringList missing;
        for (const QString &code : std::as_const(m_acknowledged)) {
            const auto parties = projection.partiesByCode(code);
            if (parties.empty() || parties.front().persons.size() < 2)
                missing << code;
        }
        m_quarantined += *stores->front()->quarantineCount();
        return missing;
    }
    [[nodiscard]] int acknowledged() const { return int(m_acknowledged.size()); }
    [[nodiscard]] qint64 quarantined() const { return m_quarantined; }

private:
    void note(const QByteArray &output)
    {
        const QList<QByteArray> lines = output.split('\n');
        for (const QByteArray &line : lines) {
            if (line.size() == 7) // a line that the kill cut short was not acknowledged
                m_acknowledged << QString::fromUtf8(line);
        }
    }

    QTemporaryDir m_parent;
    platform::SystemClock m_clock;
    QString m_path;
    SecretBuffer m_passphrase;
    std::map<std::string, SecretBuffer> m_keys;
    QStringList m_acknowledged;
    qint64 m_quarantined = 0;
};

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void acknowledgedCodesSurvive_data()
    {
        QTest::addColumn<int>("kills");
        for (int first = 0; first < m_kills; first += kKillsPerDirectory)
            QTest::addRow("from kill %d", first) << std::min(kKillsPerDirectory, m_kills - first);
    }

    void acknowledgedCodesSurvive()
    {
        QFETCH(int, kills);
        Site site;
        for (int kill = 0; kill < kills; ++kill) {
            site.saveUntilKilled(int(m_dice.bounded(60)));
            const QStringList lost = site.lost();
            m_lost += int(lost.size());
            QVERIFY2(
                lost.isEmpty(),
                qPrintable(QStringLiteral("kill %1, seed %2, lost: %3").arg(m_done).arg(m_seed).arg(lost.join(u' '))));
            QCOMPARE(site.quarantined(), 0);
            ++m_done;
        }
        QVERIFY(site.acknowledged() >= kills);
        m_acknowledged += site.acknowledged();
    }

    void cleanupTestCase()
    {
        qInfo("%d kills, %d acknowledged registrations, %d lost; seed %u", m_done, m_acknowledged, m_lost, m_seed);
    }

private:
    int m_kills = number("PRYSTAN_KILLS", 100);
    quint32 m_seed = quint32(number("PRYSTAN_SEED", int(QRandomGenerator::global()->bounded(1'000'000))));
    QRandomGenerator m_dice{m_seed};
    int m_done = 0, m_acknowledged = 0, m_lost = 0;
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
