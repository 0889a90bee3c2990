// SPDX-License-Identifier: GPL-3.0-or-later
// The disk forgets: a bit turns over in each page of the device database and in each frame of its log, an old page
// or an old file comes back, the log ends early. What was acknowledged is still there, or, where both copies were
// hit, is counted as damaged; nothing is shown that was never saved. PRYSTAN_ROT sets the tries at each place (4),
// PRYSTAN_SEED repeats a run.
#include "scenes.h"
#include "settings.h"

#include <QTest>

using namespace prystan;
using namespace prystan::tests;
using namespace prystan::storage;

namespace {

constexpr qsizetype kPage = 4096, kLogHeader = 32, kFrame = 24 + kPage;
const std::string kDatabase = "device.db", kLog = "device.db-wal";

struct Found {
    int cases = 0, closed = 0; // refused to open: the files are untouched
    int acknowledged = 0, lost = 0, uncounted = 0; // lost and not reported as damaged
    int single = 0; // readable, not there twice
    int invented = 0; // shown, and never saved
    int falselySaved = 0, saved = 0; // a next save
};

} // namespace

class RotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBitTurnsInTheDatabase();
    void aBitTurnsInTheLog();
    void theLogEndsEarly();
    void anOldPageComesBack();
    void anOldFileComesBack();
    void bothCopiesAreHit();

private:
    void look(const CrashState &state, const QSet<QByteArray> &spoiltFiles = {});
    void lookAtNextSave(DataDirectory &directory);
    void report(const char *what, bool opens);
    [[nodiscard]] qsizetype place(qsizetype from, qsizetype size) { return from + qsizetype(m_dice() % size); }

    QTemporaryDir m_root{QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/prystan-XXXXXX")
                                                                            : QString()};
    QString m_site = m_root.filePath(QStringLiteral("site"));
    int m_tries = number("PRYSTAN_ROT", 4);
    quint32 m_seed = seedOfRun();
    Dice m_dice{m_seed};
    std::vector<CrashState> m_moments; // the directory after each save of the last session: database and log
    CrashState m_closed; // after an orderly end: everything is in the database
    std::vector<SealedEvent> m_events; // acknowledged, up to the last moment
    Found m_found;
};

namespace {

void flip(QByteArray &bytes, qsizetype at, Dice &dice)
{
    bytes[at] = char(bytes[at] ^ (1 << (dice() % 8)));
}

} // namespace

void RotTest::initTestCase()
{
    QVERIFY(m_root.isValid() && crypto::initCrypto());
    const Organisation org;
    for (const char *name : {"vault.a", "vault.b", "intake.db", "child.db", "incident.db", "conduct.db"})
        QFile::remove(org.path(QLatin1String(name)));
    writeState(Disk(recordingOf(org.path())).pulledGently(), m_site);
    const Scene first = recordSaves(m_site, {1, 4, 9'000}, m_dice);
    const Scene scene = recordSaves(m_site, {1, 8, 9'000}, m_dice, first);
    QVERIFY(first.complete && scene.complete);
    Disk disk(scene.recording);
    for (const DiskCall &call : scene.recording.calls) {
        disk.play(call);
        if (call.kind == DiskCall::Acknowledge)
            m_moments.push_back(disk.pulledGently());
    }
    m_closed = disk.pulledGently();
    for (const Save &save : scene.saves)
        m_events.insert(m_events.end(), save.begin(), save.end());
    QVERIFY(m_moments.back().at(kLog).size() > 20 * kFrame && !m_closed.contains(kLog));
}

// After whatever happened to the disk, the device takes the next form or says that it does not.
void RotTest::lookAtNextSave(DataDirectory &directory)
{
    const Save next = nextEvents(directory, 2);
    if (!directory.log().append(next, auditEntry()))
        return;
    ++m_found.saved;
    for (const SealedEvent &event : next) {
        const bool spared = contentOf(m_site + u'/' + fileOf(event, QStringLiteral("spare"))) == event.sealed;
        const auto rows = directory.log().eventsAfter(event.header.seq - 1, 1);
        const bool row = rows && rows->size() == 1 && rows->front().header == event.header;
        const bool file = contentOf(m_site + u'/' + fileOf(event)) == event.sealed;
        m_found.falselySaved += file && (row || spared) ? 0 : 1;
    }
}

void RotTest::look(const CrashState &state, const QSet<QByteArray> &spoiltFiles)
{
    writeState(state, m_site);
    ++m_found.cases;
    const bool window = m_found.cases % 2 == 0;
    auto directory = DataDirectory::open(m_site, window ? Look::Newest : Look::Complete);
    while (directory && (*directory)->lookOn({})) { }
    m_found.closed += directory ? 0 : 1;
    const auto rows = directory ? (*directory)->log().eventsAfter(0, 100'000) : Result<Save>(Save());
    std::map<qint64, SealedEvent> shown;
    for (const SealedEvent &row : rows ? *rows : Save()) {
        if (crypto::sha256(row.sealed) == row.header.sha256) // others go to quarantine when they are read
            shown[row.header.seq] = row;
    }
    int lost = 0;
    for (const SealedEvent &event : m_events) {
        ++m_found.acknowledged;
        const bool file = contentOf(m_site + u'/' + fileOf(event)) == event.sealed;
        const bool row = shown.contains(event.header.seq) && shown[event.header.seq].sealed == event.sealed;
        lost += !file && !row ? 1 : 0;
        m_found.single += file != row ? 1 : 0;
        m_found.invented += shown.contains(event.header.seq) && !row ? 1 : 0;
        if (!spoiltFiles.contains(event.header.sha256) && !file)
            ++m_found.lost; // nobody may touch a good file
    }
    m_found.invented += shown.empty() || shown.rbegin()->first <= m_events.back().header.seq ? 0 : 1;
    if (!directory)
        return;
    m_found.lost += lost;
    m_found.uncounted += std::max(0, lost - (*directory)->reconciled().damaged);
    lookAtNextSave(**directory);
}

void RotTest::report(const char *what, bool opens)
{
    qInfo("%s: %d cases, %d did not open; %d of %d acknowledged records lost, %d there only once, %d invented, "
          "%d of %d next saves false; seed %u",
          what, m_found.cases, m_found.closed, m_found.lost, m_found.acknowledged, m_found.single, m_found.invented,
          m_found.falselySaved, m_found.saved, m_seed);
    const Found found = std::exchange(m_found, {});
    QVERIFY(found.cases > 0 && found.invented == 0 && found.falselySaved == 0 && found.uncounted == 0);
    QVERIFY(!opens || found.closed == 0);
    QVERIFY(found.single <= found.closed * int(m_events.size())); // whatever opens has put everything right
}

void RotTest::aBitTurnsInTheDatabase()
{
    for (const CrashState &whole : {m_closed, m_moments.back()}) {
        for (qsizetype page = 0; page < whole.at(kDatabase).size(); page += kPage) {
            for (int i = 0; i < m_tries; ++i) {
                CrashState state = whole;
                flip(state[kDatabase], place(page, kPage), m_dice);
                look(state);
            }
        }
    }
    QCOMPARE(m_found.lost, 0);
    report("one bit in each page", false);
}

void RotTest::aBitTurnsInTheLog()
{
    const CrashState &whole = m_moments.back();
    for (qsizetype at = 0; at < whole.at(kLog).size(); at += at == 0 ? kLogHeader : kFrame) {
        for (int i = 0; i < m_tries; ++i) {
            CrashState state = whole;
            flip(state[kLog], place(at, at == 0 ? kLogHeader : i % 2 == 0 ? 24 : kFrame), m_dice);
            look(state);
        }
    }
    QCOMPARE(m_found.lost, 0);
    QCOMPARE(m_found.single, 0);
    report("one bit in each frame of the log", true);
}

void RotTest::theLogEndsEarly()
{
    const CrashState &whole = m_moments.back();
    for (qsizetype at = 0; at <= whole.at(kLog).size(); at += at == 0 ? kLogHeader : kFrame) {
        for (const qsizetype off : {-1, 0, 1}) {
            CrashState state = whole;
            state[kLog].truncate(std::max(qsizetype(0), at + off));
            look(state);
        }
    }
    CrashState state = whole;
    state.erase(kLog);
    look(state);
    QCOMPARE(m_found.lost, 0);
    QCOMPARE(m_found.single, 0);
    report("the log cut at each frame", true);
}

void RotTest::anOldPageComesBack()
{
    for (const CrashState &old : {m_moments.front(), m_moments[m_moments.size() / 2]}) {
        for (const std::string &name : {kDatabase, kLog}) {
            const CrashState &whole = name == kDatabase ? m_closed : m_moments.back();
            const qsizetype first = name == kDatabase ? 0 : kLogHeader, step = name == kDatabase ? kPage : kFrame;
            for (qsizetype at = first; at + step <= old.at(name).size(); at += step) {
                CrashState state = whole;
                state[name].replace(at, step, old.at(name).mid(at, step));
                if (state != whole)
                    look(state);
            }
        }
    }
    QCOMPARE(m_found.lost, 0);
    report("an old page put back", false);
}

void RotTest::anOldFileComesBack()
{
    for (const CrashState &old : m_moments) {
        for (const CrashState &whole : {m_closed, m_moments.back()}) {
            CrashState database = whole, log = whole, both = whole;
            database[kDatabase] = both[kDatabase] = old.at(kDatabase);
            log[kLog] = both[kLog] = old.at(kLog);
            for (const CrashState &state : {database, log, both})
                look(state);
        }
    }
    QCOMPARE(m_found.lost, 0);
    report("an old file put back", false);
}

// A page, and the file of one record.
void RotTest::bothCopiesAreHit()
{
    for (qsizetype page = 0; page < m_closed.at(kDatabase).size(); page += kPage) {
        for (int i = 0; i < m_tries; ++i) {
            const SealedEvent &event = m_events[m_dice() % m_events.size()];
            CrashState state = m_closed;
            flip(state[kDatabase], place(page, kPage), m_dice);
            flip(state[fileOf(event).toStdString()], place(0, event.sealed.size()), m_dice);
            look(state, {event.header.sha256});
        }
    }
    report("one bit in a page and one in a file", false);
}

QTEST_GUILESS_MAIN(RotTest)
#include "tst_rot.moc"
