// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the real prystan at any moment, from the first instruction on: while somebody registers at a kiosk or on a
// tablet, corrects the form or adds to its code, staff look, withdraw, erase, let each other in, pause and lock, and a
// new device joins. Every code that the screen showed is there afterwards, twice, in a whole chain, and so is what was
// said of it later; whom the screen called erased is gone from everywhere; whoever may open the office opens all of
// it, and who went nothing; a device that was let in is a device; and the program starts again.
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

const QList<Point> kAtKiosk{{u"home"_s},   {u"language"_s, 1}, {u"shut"_s, 2}, {u"saving"_s},
                            {u"saving"_s}, {u"saving"_s},      {u"saved"_s}};
const QList<Point> kAtTablet{{u"covered"_s, 1},   {u"saving"_s},         {u"correcting"_s, 2, 150}, {u"corrected"_s, 2},
                             {u"corrected"_s, 2}, {u"adding"_s, 3, 150}, {u"added"_s, 3},           {u"added"_s, 3}};
const QList<Point> kAtRecords{
    {u"unlocking"_s, -1, 600}, {u"unlocked"_s},  {u"record"_s, 0},           {u"pausing"_s},
    {u"resuming"_s},           {u"locking"_s},   {u"withdrawing"_s, 1, 150}, {u"withdrawn"_s, 1},
    {u"erasing"_s, 2, 150},    {u"erased"_s, 2}, {u"erasing"_s, 3, 150},     {u"erased"_s, 3}};
// Whoever takes a passphrase away waits until the databases have other keys.
const QList<Point> kAtPassphrases{{u"letting-in"_s, 4, 100}, {u"let-in"_s, 4},           {u"changing"_s, 5, 100},
                                  {u"changed"_s, 5},         {u"taking-away"_s, 6, 600}, {u"taking-away"_s, 6, 600},
                                  {u"taken-away"_s, 6}};
// A sixth of the kills each.
const QList<Spot> kSpots{
    {u"kiosk"_s, kAtKiosk, 4000},
    {u"kiosk"_s, kAtKiosk, 4000},
    {u"tablet"_s, kAtTablet, 7000},
    {u"office"_s, kAtRecords, 6000},
    {u"office"_s, kAtPassphrases, 6000},
    {u"newcomer"_s, {{u"asking"_s}, {u"asked"_s}, {u"joining"_s}, {u"joining"_s}, {u"device"_s}}, 1500},
};

QString listed(const QMap<QString, int> &counts)
{
    QStringList words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words << u"%1 %2"_s.arg(it.key()).arg(it.value());
    return words.join(u", "_s);
}

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
        QVERIFY(sum.kills >= kills && sum.acknowledged > 0 && !sum.done.isEmpty() && sum.started > kills / 2);
    }

    void cleanupTestCase()
    {
        qInfo("%d of %d acknowledged registrations lost; %d kills, %d windows had come up; %d devices let in; "
              "%d records and %d audit rows looked at, %d passphrases tried; seed %u",
              m_sum.lost, m_sum.acknowledged, m_sum.kills, m_sum.started, m_sum.joined, m_sum.records, m_sum.audits,
              m_sum.passphrases, m_seed);
        qInfo("done before the kill, and there afterwards: %s; erasures that a kill left half done: %d",
              qPrintable(listed(m_sum.done)), m_sum.halfErased);
        qInfo("last seen before the kill: %s", qPrintable(listed(m_sum.last)));
    }

private:
    int m_kills = number("PRYSTAN_WINDOW_KILLS", 150);
    quint32 m_seed = seedOfRun();
    Harvest m_sum;
};

QTEST_GUILESS_MAIN(WindowKillTest)
#include "tst_windowkill.moc"
