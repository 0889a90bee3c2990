// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at a random moment while registrations are saved in a loop: every acknowledged code is there afterwards.
// PRYSTAN_KILLS sets the number of kills (150), PRYSTAN_SEED repeats a run.
#include "office.h"
#include "settings.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace prystan;
using namespace prystan::tests;

namespace {

constexpr int kKillsPerDirectory = 25; // keeps the store, and with it each check, small

const QByteArray kParty = R"({"self_service":false,"persons":[)"
                          R"({"family":"Прикладенко","given":"Олена","birth":{"year":1988}},)"
                          R"({"family":"Прикладенко","given":"Марко","birth":{"year":2016},"companion":"mother"}]})"
                          "\n";

// Saves party after party until it is killed; notes which codes were acknowledged.
void saveUntilKilled(const QString &directory, int milliseconds, Promises &codes)
{
    QProcess ctl;
    ctl.start(QStringLiteral(PRYSTANCTL), {QStringLiteral("register"), QStringLiteral("--dir"), directory});
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
    for (const QByteArray &line : ctl.readAllStandardOutput().split('\n')) {
        if (line.size() == 7) // a line that the kill cut short was not acknowledged
            codes.push_back({QString::fromUtf8(line)});
    }
}

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
        Office office;
        Promises codes;
        for (int kill = 0; kill < kills && !QTest::currentTestFailed(); ++kill) {
            saveUntilKilled(office.path(), int(m_dice.bounded(60)), codes);
            const AfterKill found = office.lookAt(office.path(), codes);
            m_lost += int(found.wrong.size());
            QVERIFY2(found.wrong.isEmpty(),
                     qPrintable(QStringLiteral("kill %1, seed %2: %3")
                                    .arg(m_done)
                                    .arg(m_seed)
                                    .arg(found.wrong.join(QStringLiteral(", ")))));
            ++m_done;
        }
        QVERIFY(int(codes.size()) >= kills);
        m_acknowledged += int(codes.size());
    }

    void cleanupTestCase()
    {
        qInfo("%d of %d acknowledged registrations lost; %d kills; seed %u", m_lost, m_acknowledged, m_done, m_seed);
    }

private:
    int m_kills = number("PRYSTAN_KILLS", 150);
    quint32 m_seed = seedOfRun();
    QRandomGenerator m_dice{m_seed};
    int m_done = 0, m_acknowledged = 0, m_lost = 0;
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
