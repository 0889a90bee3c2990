// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the real prystan at any moment, from the first instruction on: while somebody registers at a kiosk or on a
// tablet, staff unlock, look, pause and lock, and a new device joins. Every code that the screen showed is there
// afterwards, twice, in a whole chain; a device that was let in is a device; and the program starts again.
// PRYSTAN_WINDOW_KILLS sets the number of kills, PRYSTAN_SEED repeats a run.
#include "attack.h"
#include "settings.h"

#include <QTest>

#include <thread>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKillsARound = 75; // keeps the stores, and with them each look, small

const QStringList kAtKiosk{u"home"_s, u"language"_s, u"shut"_s, u"saving"_s, u"saving"_s, u"saving"_s, u"saved"_s};
// A fifth of the kills each.
const QList<Spot> kSpots{
    {u"kiosk"_s, kAtKiosk, 4000},
    {u"kiosk"_s, kAtKiosk, 4000},
    {u"tablet"_s, {u"covered"_s, u"saving"_s, u"saving"_s}, 5000},
    {u"office"_s, {u"unlocking"_s, u"unlocked"_s, u"record"_s, u"pausing"_s, u"resuming"_s, u"locking"_s}, 6000},
    {u"newcomer"_s, {u"asking"_s, u"asked"_s, u"joining"_s, u"joining"_s, u"device"_s}, 1500},
};

// All at a time: each window mostly waits.
Harvest killAll(int kills, quint32 seed)
{
    const int each = (kills + int(kSpots.size()) - 1) / int(kSpots.size());
    std::vector<Harvest> harvests(std::size_t(kSpots.size()));
    std::vector<std::jthread> windows;
    windows.reserve(harvests.size());
    for (int i = 0; i < kSpots.size(); ++i)
        windows.emplace_back([&, i] { harvests[std::size_t(i)] = Attack(kSpots[i], seed + quint32(i)).kill(each); });
    windows.clear();
    Harvest sum;
    for (const Harvest &harvest : harvests)
        sum.add(harvest);
    return sum;
}

} // namespace

class WindowKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void acknowledgedCodesSurvive_data()
    {
        QTest::addColumn<int>("kills");
        QTest::addColumn<quint32>("seed");
        for (int first = 0; first < m_kills; first += kKillsARound)
            QTest::addRow("from kill %d", first) << std::min(kKillsARound, m_kills - first) << m_seed + quint32(first);
    }

    void acknowledgedCodesSurvive()
    {
        QFETCH(int, kills);
        QFETCH(quint32, seed);
        const Harvest sum = killAll(kills, seed);
        m_sum.add(sum);
        QVERIFY2(sum.wrong.isEmpty(), qPrintable(u"%1; seed %2"_s.arg(sum.wrong).arg(m_seed)));
        QVERIFY(sum.kills >= kills && sum.acknowledged > 0 && sum.started > kills / 2);
    }

    void cleanupTestCase()
    {
        QStringList moments;
        for (auto it = m_sum.last.cbegin(); it != m_sum.last.cend(); ++it)
            moments << u"%1 %2"_s.arg(it.key()).arg(it.value());
        qInfo("%d of %d acknowledged registrations lost; %d kills, %d windows had come up; %d devices let in; "
              "%d records and %d audit rows looked at; seed %u",
              m_sum.lost, m_sum.acknowledged, m_sum.kills, m_sum.started, m_sum.joined, m_sum.records, m_sum.audits,
              m_seed);
        qInfo("last seen before the kill: %s", qPrintable(moments.join(u", "_s)));
    }

private:
    int m_kills = number("PRYSTAN_WINDOW_KILLS", 150);
    quint32 m_seed = seedOfRun();
    Harvest m_sum;
};

QTEST_GUILESS_MAIN(WindowKillTest)
#include "tst_windowkill.moc"
