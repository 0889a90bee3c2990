// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the real prystan at any moment of what its window is for, from the first instruction on: every code that
// the screen showed is there afterwards, twice, in a whole chain; a device that was let in is a device; and the program
// starts again. PRYSTAN_WINDOW_KILLS sets the number of kills, PRYSTAN_SEED repeats a run.
#include "attack.h"
#include "settings.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKillsPerOffice = 25; // keeps the stores, and with them each look, small
constexpr int kWindows = 4; // at a time: each of them mostly waits

struct Share {
    Spot spot;
    int percent;
};
const QList<Share> kShares{
    {{u"kiosk"_s, {u"home"_s, u"language"_s, u"shut"_s, u"saving"_s, u"saving"_s, u"saving"_s, u"saved"_s}, 4000}, 40},
    {{u"tablet"_s, {u"covered"_s, u"saving"_s, u"saving"_s}, 5000}, 20},
    {{u"office"_s, {u"unlocking"_s, u"unlocked"_s, u"record"_s, u"pausing"_s, u"resuming"_s, u"locking"_s}, 6000}, 20},
    {{u"newcomer"_s, {u"asking"_s, u"asked"_s, u"joining"_s, u"joining"_s, u"device"_s}, 1500}, 20},
};

struct Task {
    Spot spot;
    int kills;
    quint32 seed;
};

std::vector<Task> tasks(int kills, quint32 seed)
{
    std::vector<Task> all;
    for (const Share &share : kShares) {
        const int mine = (kills * share.percent + 99) / 100;
        for (int first = 0; first < mine; first += kKillsPerOffice)
            all.push_back({share.spot, std::min(kKillsPerOffice, mine - first), seed + quint32(all.size())});
    }
    return all;
}

Harvest killAll(const std::vector<Task> &all)
{
    std::vector<Harvest> harvests(all.size());
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> failed = false;
    const auto work = [&] {
        for (std::size_t i = next++; i < all.size() && !failed; i = next++) {
            harvests[i] = Attack(all[i].spot, all[i].seed).kill(all[i].kills);
            failed = failed || !harvests[i].wrong.isEmpty();
        }
    };
    std::vector<std::jthread> windows;
    for (int i = 0; i < kWindows; ++i)
        windows.emplace_back(work);
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

    void acknowledgedCodesSurvive()
    {
        const int kills = number("PRYSTAN_WINDOW_KILLS", 150);
        const quint32 seed = seedOfRun();
        const Harvest sum = killAll(tasks(kills, seed));
        QStringList moments;
        for (auto it = sum.last.cbegin(); it != sum.last.cend(); ++it)
            moments << u"%1 %2"_s.arg(it.key()).arg(it.value());
        qInfo("%d of %d acknowledged registrations lost; %d kills, %d windows had come up; %d devices let in; "
              "%d records and %d audit rows looked at; seed %u",
              sum.lost, sum.acknowledged, sum.kills, sum.started, sum.joined, sum.records, sum.audits, seed);
        qInfo("last seen before the kill: %s", qPrintable(moments.join(u", "_s)));
        QVERIFY2(sum.wrong.isEmpty(), qPrintable(u"%1; seed %2"_s.arg(sum.wrong).arg(seed)));
        QVERIFY(sum.kills >= kills && sum.acknowledged > 0 && sum.started > kills / 2);
    }
};

QTEST_GUILESS_MAIN(WindowKillTest)
#include "tst_windowkill.moc"
