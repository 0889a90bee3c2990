// SPDX-License-Identifier: GPL-3.0-or-later
// Every open, write, fsync, truncate, rename and unlink of a save and of a start fails once, with EIO and with ENOSPC.
// Whatever was acknowledged is durable twice at that moment: the power fails then and there, and keeps only what the
// file system has promised. After a failed fsync nothing is acknowledged any more until a restart. The same for taking
// bytes away: once that succeeds they are gone from a disk that loses all it may lose, and everything else is there.
#include "files.h"
#include "scenes.h"

#include <QTest>
#include <cerrno>

using namespace prystan;
using namespace prystan::tests;
using namespace prystan::storage;

namespace {

struct Count {
    int cases = 0, refused = 0, acknowledged = 0, notTwice = 0, stopped = 0, spared = 0, closed = 0;
    int gone = 0, notGone = 0;
};

} // namespace

class FailingCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingFalseIsSaid_data();
    void nothingFalseIsSaid();
    void goneMeansGone_data();
    void goneMeansGone();

private:
    enum class Refuse { Saving, Starting, StartingWindow }; // from then on
    bool runOnce(int at, int error, Refuse from); // false: no call was left to refuse
    void beginOld();
    void restart();
    void saveOrStop(const Save &save);
    void acknowledge(const Save &save);
    bool shedOnce(int at, int error);
    void shedOrStop(const Save &gone, Gone why);
    void acknowledgeGone(const Save &gone);
    [[nodiscard]] CrashState pulled() const; // the power fails now
    [[nodiscard]] int durableCopies(const CrashState &state, const SealedEvent &event) const;
    [[nodiscard]] DeviceLog &log() { return m_directory->log(); }

    QTemporaryDir m_root{QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/prystan-XXXXXX")
                                                                            : QString()};
    QString m_site = m_root.filePath(QStringLiteral("site")), m_after = m_root.filePath(QStringLiteral("after"));
    CrashState m_begin, m_beginOld; // m_oldScene's records, of which some lie there only once
    Scene m_oldScene;
    std::unique_ptr<DataDirectory> m_directory;
    Scene m_scene; // everything acknowledged so far
    Count m_count;
};

void FailingCallsTest::initTestCase()
{
    QVERIFY(m_root.isValid() && crypto::initCrypto());
    const Organisation org;
    for (const char *name : {"vault.a", "vault.b", "intake.db", "child.db", "incident.db", "conduct.db"})
        QFile::remove(org.path(QLatin1String(name)));
    m_begin = Disk(recordingOf(org.path())).pulledGently();
    beginOld();
}

void FailingCallsTest::beginOld()
{
    writeState(m_begin, m_site);
    Dice dice(1);
    m_oldScene = recordSaves(m_site, {1, 12, 2'000}, dice);
    const auto key = readDeviceKeys(m_site)->database();
    const qint64 row = m_oldScene.saves[2].front().header.seq;
    QVERIFY(QFile::remove(m_site + u'/' + fileOf(m_oldScene.saves[1].front())));
    QVERIFY(Connection::open(m_site + QStringLiteral("/device.db"), key)
                ->execute(("DELETE FROM event WHERE seq = " + QByteArray::number(row)).constData()));
    m_beginOld = Disk(recordingOf(m_site)).pulledGently();
}

// Opened on a good disk; what a failed call left must never keep a device from opening.
void FailingCallsTest::restart()
{
    m_directory.reset();
    auto opened = DataDirectory::open(m_site);
    QVERIFY(opened);
    m_directory = std::move(*opened);
    QCOMPARE(m_directory->reconciled().damaged, 0);
    QCOMPARE(m_directory->reconciled().unrepaired, 0);
}

int FailingCallsTest::durableCopies(const CrashState &state, const SealedEvent &event) const
{
    int copies = 0;
    for (const char *box : {"outbox", "spare"}) {
        const auto file = state.find(fileOf(event, QLatin1String(box)).toStdString());
        copies += file != state.end() && file->second == event.sealed ? 1 : 0;
    }
    const SecretBuffer key
        = crypto::DeviceKeys::fromSeed(SecretBuffer::copyOf(bytesOf(m_begin.at("device.key"))))->database();
    const auto connection = Connection::open(m_after + QStringLiteral("/device.db"), key);
    if (!connection)
        return copies;
    auto row = connection->prepare("SELECT sealed FROM event WHERE seq = ?");
    const bool there = row && row->bind(1, event.header.seq).step().value_or(false);
    return copies + (there && row->blob(0) == event.sealed ? 1 : 0);
}

CrashState FailingCallsTest::pulled() const
{
    const Recording sofar = recordedSoFar();
    Disk disk(sofar);
    for (const DiskCall &call : sofar.calls)
        disk.play(call);
    return disk.pulledHard();
}

// The person reads "saved". In this moment the power fails.
void FailingCallsTest::acknowledge(const Save &save)
{
    m_scene.saves.push_back(save);
    const CrashState state = pulled();
    writeState(state, m_after);
    for (const SealedEvent &event : save) {
        ++m_count.acknowledged;
        m_count.notTwice += durableCopies(state, event) >= 2 ? 0 : 1;
    }
}

// Saving on a disk that works again. It may have stopped for good: then only a restart helps.
void FailingCallsTest::saveOrStop(const Save &save)
{
    const Status again = log().append(save, auditEntry());
    if (again)
        return acknowledge(save);
    QCOMPARE(again.error().code, ErrorCode::DiskFailed);
    QVERIFY(!log().append(save, auditEntry())); // and it stays so
    ++m_count.stopped;
    restart();
    const Save next = nextEvents(*m_directory, 2);
    QVERIFY(log().append(next, auditEntry()));
    acknowledge(next);
}

bool FailingCallsTest::runOnce(int at, int error, Refuse from)
{
    const bool window = from == Refuse::StartingWindow;
    m_directory.reset();
    writeState(window ? m_beginOld : m_begin, m_site);
    m_scene = window ? m_oldScene : Scene();
    startRecording(m_site);
    if (!window) {
        restart();
        const Save first = nextEvents(*m_directory, 1);
        if (log().append(first, auditEntry()))
            acknowledge(first);
    }

    refuseCall(at, error);
    if (from != Refuse::Saving) {
        m_directory.reset();
        if (auto opened = DataDirectory::open(m_site, window ? Look::Newest : Look::Complete))
            m_directory = std::move(*opened);
        else
            ++m_count.closed, restart();
    }
    const Save save = nextEvents(*m_directory, 3);
    const Status saved = log().append(save, auditEntry());
    while (m_directory->lookOn({})) { }
    const bool failed = hasRefused();
    refuseCall(0, 0);
    m_count.cases += failed ? 1 : 0;
    if (saved) {
        m_count.spared += filesIn(m_site + QStringLiteral("/spare")).isEmpty() ? 0 : 1;
        acknowledge(save);
    } else {
        ++m_count.refused;
    }
    saveOrStop(saved ? nextEvents(*m_directory, 2) : save);
    m_directory.reset();
    (void)stopRecording();
    const Toll toll = lookAt(m_site, m_scene, int(m_scene.saves.size()), true);
    [&] { QVERIFY2(toll.isClean(), toll.inWords().constData()); }();
    return failed;
}

// The disk a moment later, before any start has put anything right.
void FailingCallsTest::acknowledgeGone(const Save &gone)
{
    m_scene.saves.push_back(gone);
    const CrashState state = pulled();
    writeState(state, m_after);
    for (const SealedEvent &event : gone) {
        ++m_count.gone;
        bool there = state.contains(fileOf(event).toStdString());
        there = there || state.contains(fileOf(event, QStringLiteral("spare")).toStdString());
        const SecretBuffer key
            = crypto::DeviceKeys::fromSeed(SecretBuffer::copyOf(bytesOf(m_begin.at("device.key"))))->database();
        const auto connection = Connection::open(m_after + QStringLiteral("/device.db"), key);
        auto row = connection->prepare("SELECT sealed FROM event WHERE seq = ?");
        there = there || !row->bind(1, event.header.seq).step().value_or(false) || !row->blob(0).isEmpty();
        m_count.notGone += there ? 1 : 0;
    }
}

void FailingCallsTest::shedOrStop(const Save &gone, Gone why)
{
    const std::vector<qint64> seqs{gone.front().header.seq};
    if (!log().shed(seqs, why, auditEntry())) {
        ++m_count.stopped;
        restart();
        QVERIFY(log().shed(seqs, why, auditEntry()));
    }
    acknowledgeGone(gone);
}

bool FailingCallsTest::shedOnce(int at, int error)
{
    m_directory.reset();
    writeState(m_begin, m_site);
    m_scene = {};
    startRecording(m_site);
    restart();
    const Save save = nextEvents(*m_directory, 4);
    if (log().append(save, auditEntry()))
        acknowledge(save);
    bool failed = false;
    for (const Gone why : {Gone::Pruned, Gone::Erased}) {
        Save gone{save[why == Gone::Pruned ? 1 : 2]};
        gone.front().sealed.clear();
        if (why == Gone::Pruned && !log().noteDelivered({gone.front().header.seq}, auditEntry().time))
            qFatal("nothing was delivered");
        if (why == Gone::Erased)
            refuseCall(at, error);
        const Status shed = log().shed({gone.front().header.seq}, why, auditEntry());
        failed = hasRefused();
        refuseCall(0, 0);
        m_count.refused += shed ? 0 : 1;
        if (shed)
            acknowledgeGone(gone);
        else
            shedOrStop(gone, why);
    }
    m_count.cases += failed ? 1 : 0;
    saveOrStop(nextEvents(*m_directory, 2));
    m_directory.reset();
    (void)stopRecording();
    const Toll toll = lookAt(m_site, m_scene, int(m_scene.saves.size()), true);
    [&] { QVERIFY2(toll.isClean(), toll.inWords().constData()); }();
    return failed;
}

void FailingCallsTest::goneMeansGone_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("EIO") << EIO;
    QTest::newRow("ENOSPC") << ENOSPC;
}

void FailingCallsTest::goneMeansGone()
{
    QFETCH(int, error);
    m_count = {};
    for (int at = 1; shedOnce(at, error); ++at)
        QVERIFY2(!QTest::currentTestFailed(), QByteArray::number(at).constData());
    qInfo("%d failing calls: %d refused, %d of them until a restart; %d of %d that were taken away durably there, "
          "%d of %d acknowledged records not durable twice",
          m_count.cases, m_count.refused, m_count.stopped, m_count.notGone, m_count.gone, m_count.notTwice,
          m_count.acknowledged);
    QCOMPARE(m_count.notGone, 0);
    QCOMPARE(m_count.notTwice, 0);
    QVERIFY(m_count.cases > 10 && m_count.refused > 5 && m_count.stopped > 0);
}

void FailingCallsTest::nothingFalseIsSaid_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<Refuse>("from");
    QTest::newRow("EIO while saving") << EIO << Refuse::Saving;
    QTest::newRow("ENOSPC while saving") << ENOSPC << Refuse::Saving;
    QTest::newRow("EIO while starting and saving") << EIO << Refuse::Starting;
    QTest::newRow("ENOSPC while starting and saving") << ENOSPC << Refuse::Starting;
    QTest::newRow("EIO while a window starts, saves, looks over") << EIO << Refuse::StartingWindow;
    QTest::newRow("ENOSPC while a window starts, saves, looks over") << ENOSPC << Refuse::StartingWindow;
}

void FailingCallsTest::nothingFalseIsSaid()
{
    QFETCH(int, error);
    QFETCH(Refuse, from);
    m_count = {};
    for (int at = 1; runOnce(at, error, from); ++at)
        QVERIFY2(!QTest::currentTestFailed(), QByteArray::number(at).constData());
    qInfo("%d failing calls: %d saves refused, %d of them stopped the device until a restart, %d second copies in "
          "spare/, "
          "%d starts refused; %d of %d acknowledged records not durable twice",
          m_count.cases, m_count.refused, m_count.stopped, m_count.spared, m_count.closed, m_count.notTwice,
          m_count.acknowledged);
    QCOMPARE(m_count.notTwice, 0);
    QVERIFY(m_count.cases > 25 && m_count.refused > 0 && m_count.stopped > 0 && m_count.spared > 0);
}

QTEST_GUILESS_MAIN(FailingCallsTest)
#include "tst_failingcalls.moc"
