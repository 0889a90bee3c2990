// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails after every call of a save, and the disk is left in states that file systems allow. The product
// has to have every acknowledged record afterwards, twice. Controls with a known mistake have to lose some, or the
// harness is worth nothing. PRYSTAN_CUT_STATES sets the number of states (20,000), PRYSTAN_SEED repeats a run.
#include "scenes.h"
#include "settings.h"
#include "workplace.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace prystan;
using namespace prystan::tests;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int kStates = 2'000;
#else
constexpr int kStates = 20'000;
#endif
constexpr int kThoroughly = 40; // two states of so many are looked at past the store, and take a next save

using LookAt = std::function<Toll(const QString &directory, int acknowledged, int state)>;

// Which half of a state is left, and the database of a device that has saved nothing yet.
struct Rest {
    Half half = Half::Both;
    QByteArray untouched;
};

// States spread evenly over the cuts of a recording.
Toll cutEverywhere(const Scene &scene, int states, quint32 seed, const Rest &rest, const QString &directory,
                   const LookAt &look)
{
    const auto &calls = scene.recording.calls;
    Disk disk(scene.recording);
    Toll toll;
    std::size_t played = 0;
    for (int i = 0; i < states; ++i) {
        const std::size_t cut = std::size_t(i) * (calls.size() + 1) / std::size_t(states);
        while (played < cut)
            disk.play(calls[played++]);
        Dice dice(seed + quint32(i));
        CrashState state = disk.cut(dice);
        leave(rest.half, rest.untouched, state);
        writeState(state, directory);
        toll += look(directory, std::max(scene.before, disk.acknowledged()), i);
    }
    return toll;
}

} // namespace

class PowerCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRecordingMissesNothing();
    void acknowledgedRecordsSurvive_data();
    void acknowledgedRecordsSurvive();
    void theHarnessFindsLosses_data();
    void theHarnessFindsLosses();

private:
    [[nodiscard]] QString place(const QString &name) const { return m_root.filePath(name); }
    void recordAfterCut(const Scene &scene);
    void recordRebuilding(const Scene &scene);
    void recordLookAfterwards(const CrashState &begin);
    [[nodiscard]] Toll cutAll(Half half, int states) const;

    QTemporaryDir m_root{inMemory()};
    int m_states = number("PRYSTAN_CUT_STATES", kStates);
    quint32 m_seed = seedOfRun();
    Dice m_dice{m_seed};
    std::vector<Scene> m_scenes;
    QByteArray m_untouched;
};

// A device as a kiosk has it: no vault, no reader database. First from an orderly start, then, for each, once more
// from the middle of a cut: putting things right is cut short as well.
void PowerCutTest::initTestCase()
{
    QVERIFY(m_root.isValid() && crypto::initCrypto());
    const Organisation org;
    for (const char *name : {"vault.a", "vault.b", "intake.db", "child.db", "incident.db", "conduct.db"})
        QFile::remove(org.path(QLatin1String(name)));
    const CrashState begin = Disk(recordingOf(org.path())).pulledGently();
    m_untouched = begin.at("device.db");
    const Plan plans[]{{2, 3, 8'000},  {3, 2, 100},   {1, 8, 4'000},       {4, 1, 20'000},
                       {1, 7, 65'000}, {2, 4, 2'000}, {2, 3, 8'000, true}, {1, 5, 3'000, true}};
    for (const Plan &plan : plans) {
        writeState(begin, place(QStringLiteral("site")));
        m_scenes.push_back(recordSaves(place(QStringLiteral("site")), plan, m_dice));
        recordAfterCut(Scene(m_scenes.back()));
    }
    recordRebuilding(Scene(m_scenes.front()));
    recordLookAfterwards(begin);
}

void PowerCutTest::recordAfterCut(const Scene &scene)
{
    Disk disk(scene.recording);
    const std::size_t cut = m_dice() % scene.recording.calls.size();
    for (std::size_t i = 0; i < cut; ++i)
        disk.play(scene.recording.calls[i]);
    writeState(disk.cut(m_dice), place(QStringLiteral("site")));
    Scene promised;
    promised.saves.assign(scene.saves.begin(), scene.saves.begin() + disk.acknowledged());
    const std::vector<qint64> going = goingAway(scene, disk.acknowledged());
    promised.either.insert(going.begin(), going.end());
    const bool sheds = std::ranges::any_of(scene.saves, [](const Save &save) { return isTakenAway(save); });
    m_scenes.push_back(recordSaves(place(QStringLiteral("site")), {2, 1, 4'000, sheds}, m_dice, promised));
}

// A page of the database cannot be read: while a new one is made of it the power fails as well.
void PowerCutTest::recordRebuilding(const Scene &scene)
{
    Disk disk(scene.recording);
    for (const DiskCall &call : scene.recording.calls)
        disk.play(call);
    CrashState state = disk.pulledGently();
    QByteArray &database = state["device.db"];
    database[database.size() - 1000] = char(database[database.size() - 1000] ^ 1);
    writeState(state, place(QStringLiteral("site")));
    m_scenes.push_back(recordSaves(place(QStringLiteral("site")), {1, 2, 4'000}, m_dice, scene));
    m_scenes.back().rowsHit = true;
    QVERIFY(QFile::exists(place(QStringLiteral("site/device.db.damaged"))));
}

// Of old records one copy is lost. It is made anew while the window is up, between saves, and the power fails.
void PowerCutTest::recordLookAfterwards(const CrashState &begin)
{
    const QString site = place(QStringLiteral("site"));
    writeState(begin, site);
    const Scene scene = recordSaves(site, {1, 20, 3'000}, m_dice);
    for (const std::size_t save : {1, 3, 5}) {
        QVERIFY(QFile::remove(site + u'/' + fileOf(scene.saves[save].front())));
        const auto connection
            = storage::Connection::open(site + QStringLiteral("/device.db"), storage::readDeviceKeys(site)->database());
        const qint64 row = scene.saves[save + 1].front().header.seq;
        QVERIFY(connection->execute(("DELETE FROM event WHERE seq = " + QByteArray::number(row)).constData()));
    }
    m_scenes.push_back(recordWindow(site, 3'000, m_dice, scene));
    m_scenes.back().rowsHit = m_scenes.back().filesHit = true;
    QVERIFY(m_scenes.back().saves.size() > scene.saves.size() + 3); // it was put right in several slices
}

void PowerCutTest::theRecordingMissesNothing()
{
    std::size_t calls = 0, saves = 0;
    for (const Scene &scene : m_scenes) {
        QVERIFY(scene.complete);
        calls += scene.recording.calls.size();
        saves += scene.saves.size() - std::size_t(scene.before);
    }
    qInfo("%zu recordings, %zu saves, %zu calls to cut between; seed %u", m_scenes.size(), saves, calls, m_seed);
}

// All recordings, on as many threads as there are processors.
Toll PowerCutTest::cutAll(Half half, int states) const
{
    std::atomic<std::size_t> next = 0;
    std::vector<Toll> tolls(m_scenes.size());
    const auto work = [&](int thread) {
        const QString directory = place(QStringLiteral("cut%1").arg(thread));
        for (std::size_t i = next++; i < m_scenes.size(); i = next++) {
            if ((half == Half::Database && m_scenes[i].rowsHit) || (half == Half::Outbox && m_scenes[i].filesHit))
                continue;
            const LookAt look = [&](const QString &path, int acknowledged, int state) {
                return lookAt(path, m_scenes[i], acknowledged, state % kThoroughly < 2,
                              state % 2 == 0 ? Start::Command : Start::Window);
            };
            tolls[i] = cutEverywhere(m_scenes[i], states / int(m_scenes.size()) + 1, m_seed + quint32(i) * 1'000'000,
                                     {half, m_untouched}, directory, look);
        }
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < int(std::clamp(std::thread::hardware_concurrency(), 1U, 8U)); ++i)
        threads.emplace_back(work, i);
    threads.clear();
    Toll toll;
    for (const Toll &one : tolls)
        toll += one;
    return toll;
}

void PowerCutTest::acknowledgedRecordsSurvive_data()
{
    QTest::addColumn<int>("half");
    QTest::addColumn<int>("states");
    QTest::newRow("as built") << int(Half::Both) << m_states;
    QTest::newRow("the database alone") << int(Half::Database) << m_states / 10;
    QTest::newRow("the outbox alone") << int(Half::Outbox) << m_states / 10;
}

void PowerCutTest::acknowledgedRecordsSurvive()
{
    QFETCH(int, half);
    QFETCH(int, states);
    const Toll toll = cutAll(Half(half), states);
    qInfo("%s; seed %u", toll.inWords().constData(), m_seed);
    QVERIFY(toll.states >= states * 8 / 10 && toll.acknowledged > states && toll.gone > states / 10);
    QVERIFY2(toll.isClean(), toll.inWords().constData());
}

void PowerCutTest::theHarnessFindsLosses_data()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::addColumn<QByteArray>("synchronous");
    QTest::addColumn<int>("half");
    QTest::addColumn<QByteArray>("withoutFsyncOf");
    QTest::addColumn<bool>("loses");
    const QByteArray wal = "WAL", remove = "DELETE", normal = "NORMAL", full = "FULL";
    QTest::newRow("database alone, WAL + NORMAL") << wal << normal << int(Half::Database) << QByteArray() << true;
    QTest::newRow("database alone, DELETE + FULL") << remove << full << int(Half::Database) << QByteArray() << true;
    QTest::newRow("database alone, DELETE + EXTRA")
        << remove << QByteArray("EXTRA") << int(Half::Database) << QByteArray() << false;
    QTest::newRow("database alone, WAL + FULL") << wal << full << int(Half::Database) << QByteArray() << false;
    QTest::newRow("outbox alone, no fsync of files") << wal << full << int(Half::Outbox) << QByteArray("files") << true;
    QTest::newRow("outbox alone, no fsync of the folder")
        << wal << full << int(Half::Outbox) << QByteArray("folder") << true;
    QTest::newRow("outbox alone, as built") << wal << full << int(Half::Outbox) << QByteArray() << false;
    QTest::newRow("both broken") << wal << normal << int(Half::Both) << QByteArray("files") << true;
    QTest::newRow("only the database broken") << wal << normal << int(Half::Both) << QByteArray() << false;
    QTest::newRow("only the outbox broken") << wal << full << int(Half::Both) << QByteArray("files") << false;
}

void PowerCutTest::theHarnessFindsLosses()
{
    QFETCH(QByteArray, journal);
    QFETCH(QByteArray, synchronous);
    QFETCH(int, half);
    QFETCH(QByteArray, withoutFsyncOf);
    QFETCH(bool, loses);
    QDir(place(QStringLiteral("bare"))).removeRecursively();
    Scene scene = recordBareSaves(place(QStringLiteral("bare")), {journal, synchronous}, 12, m_dice);
    QVERIFY(scene.complete && scene.saves.size() == 12);
    scene.recording = without(std::move(scene.recording), [&](const DiskCall &call, const std::string &name) {
        return name.starts_with("outbox")
            && ((withoutFsyncOf == "files" && call.kind == DiskCall::Sync)
                || (withoutFsyncOf == "folder" && call.kind == DiskCall::SyncDirectory));
    });
    const LookAt look
        = [&](const QString &path, int acknowledged, int) { return lookAtBare(path, scene, acknowledged); };
    const Rest rest{Half(half), scene.recording.contents[std::size_t(scene.recording.names.at("device.db"))]};
    const Toll toll = cutEverywhere(scene, m_states / 80, m_seed, rest, place(QStringLiteral("cut")), look);
    qInfo("%d of %d lost in %d states%s; seed %u", toll.lost, toll.acknowledged, toll.states,
          loses ? ", as it must" : "", m_seed);
    QCOMPARE(toll.lost > 0, loses);
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_powercut.moc"
