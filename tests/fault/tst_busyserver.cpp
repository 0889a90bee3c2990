// SPDX-License-Identifier: GPL-3.0-or-later
// A server that is busy says for how long: over HTTP, through client, courier and thread, to the moment of the next
// try.
#include "courierthread.h"
#include "fullround.h"

#include <QElapsedTimer>
#include <QTest>

using namespace prystan;
using namespace prystan::sync;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

using Phase = DeliveryState::Phase;
using Turn = HttpCouch::Turn;

constexpr qint64 kOrdinary = 5'000, kGreatest = 900'000; // ms: the first wait after a failure, and the longest
constexpr double kSpread = 0.25;

// Stands still until the test moves it, and counts who looks at it.
class TestClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return ManualClock().now.addMSecs(m_ms); }
    [[nodiscard]] QDate today() const override { return nowUtc().date(); }
    [[nodiscard]] qint64 monotonicMs() const override
    {
        ++m_looks;
        m_looks.notify_all();
        return m_ms;
    }
    void moveTo(qint64 ms) { m_ms = ms; }
    [[nodiscard]] int looks() const { return m_looks; }
    void waitForLook(int before) const { m_looks.wait(before); }

private:
    std::atomic<qint64> m_ms = 0;
    mutable std::atomic<int> m_looks = 0;
};

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

// The machine's own.
class RealClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QDate today() const override { return nowUtc().date(); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_since.elapsed(); }

private:
    QElapsedTimer m_since = started();
};

// A kiosk with one record that waits, and the thread that delivers it to a server which is busy until it is told not to
// be.
class BusySite
{
public:
    BusySite(const Clock &clock, const QByteArray &status, const QByteArray &headers, double chance = 0.5)
        : m_clock(clock)
        , m_chance(chance)
    {
        m_site.open();
        m_site.kiosk.add("k");
        m_couch.lie([this, status, headers](const Turn &turn) {
            {
                const auto held = m_couch.lock();
                m_asked.push_back(m_since.elapsed());
            }
            return turn.say(HttpCouch::answer(status, R"({"error":"busy"})", headers));
        });
        m_thread.start();
    }
    void beHonest() { m_couch.beHonest(); }
    template<typename F> [[nodiscard]] bool until(const F &wanted)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(60), [&] { return wanted(m_told); });
    }
    [[nodiscard]] DeliveryState told()
    {
        const std::lock_guard lock(m_mutex);
        return m_told;
    }
    // Something was saved.
    void wake() { m_thread.wake(); }
    [[nodiscard]] std::vector<qint64> asked() // ms, real ones
    {
        const auto held = m_couch.lock();
        return m_asked;
    }

private:
    void hear(const DeliveryState &state)
    {
        const std::lock_guard lock(m_mutex);
        m_told = state;
        m_changed.notify_all();
    }

    const Clock &m_clock;
    double m_chance;
    Site m_site;
    const QElapsedTimer m_since = started();
    std::vector<qint64> m_asked;
    HttpCouch m_couch{u"r0000000002"_s};
    HttpCouch::Serving m_serving{m_couch, m_site.server};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    DeliveryState m_told;
    CourierThread m_thread{OwnStore{m_site.worker, m_clock, m_site.kiosk, m_site.kiosk, m_site.kiosk},
                           [this](const auto &, const auto *) {
                               return std::unique_ptr<Couch>(
                                   new CouchClient(clientOf(m_couch.address(), m_site.kiosk)));
                           },
                           [this] { return m_chance; },
                           [this](const DeliveryState &state) { hear(state); }}; // last: it uses all of the above
};

} // namespace

class BusyServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void theNextTryIsWhenTheServerSays_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<qint64>(
            "earliest"); // ms from now, also when something is saved meanwhile; 0: nothing is asked
        const QByteArray now = "Date: Thu, 26 Nov 2026 17:33:14 GMT\r\n"; // by the server's clock, not by ours
        const auto add = [](const char *name, const QByteArray &headers, qint64 earliest) {
            QTest::newRow(name) << headers << earliest;
        };
        add("seconds", "Retry-After: 7\r\n", 7'000);
        add("ten minutes", "Retry-After: 600\r\n", 600'000);
        add("a billion seconds", "Retry-After: 1000000000\r\n", kGreatest);
        add("a date", now + "Retry-After: Thu, 26 Nov 2026 17:33:21 GMT\r\n", 7'000);
        add("a date in years", now + "Retry-After: Sun, 26 Nov 2186 17:33:21 GMT\r\n", kGreatest);
        add("a date that is over", now + "Retry-After: Thu, 26 Nov 2026 17:33:13 GMT\r\n", 0);
        add("a date, and no clock", "Retry-After: Thu, 26 Nov 2026 17:33:21 GMT\r\n", 0);
        add("no date", now + "Retry-After: Thu, 31 Feb 2026 17:33:21 GMT\r\n", 0);
        add("nonsense", "Retry-After: soon\r\n", 0);
        add("a part of a second", "Retry-After: 7.5\r\n", 0);
        add("below zero", "Retry-After: -7\r\n", 0);
        add("nothing", "Retry-After:\r\n", 0);
        add("not said", "", 0);
    }
    void theNextTryIsWhenTheServerSays()
    {
        QFETCH(QByteArray, headers);
        QFETCH(qint64, earliest);
        for (const QByteArray &status : {QByteArray("429 Too Many Requests"), QByteArray("503 Service Unavailable")}) {
            QStringList waits;
            for (const double chance : {0.0, 0.5, 1.0}) {
                TestClock clock;
                BusySite site(clock, status, headers, chance);
                QVERIFY(site.until([](const auto &now) { return now.phase == Phase::Waiting; }));
                QCOMPARE(site.told().fault, CouchFault::Busy);
                QCOMPARE(site.asked().size(), std::size_t(1));
                const qint64 planned = clock.nowUtc().msecsTo(site.told().nextTry);
                const auto atLeast = qint64(double(kOrdinary) * (1 - kSpread + 2 * kSpread * chance));
                QVERIFY(planned >= std::max(earliest, atLeast));
                QVERIFY(planned <= std::max(qint64(double(earliest) * (1 + kSpread)), atLeast));
                waits << QString::number(double(planned) / 1000);
                if (earliest > 0) {
                    clock.moveTo(earliest - 1);
                    for (int i = 0; i < 3; ++i) { // by the last look it has decided on the one before
                        const int before = clock.looks();
                        site.wake();
                        clock.waitForLook(before);
                    }
                    QCOMPARE(site.asked().size(), std::size_t(1));
                    clock.moveTo(earliest);
                }
                site.beHonest();
                site.wake();
                QVERIFY(site.until([](const auto &now) { return now.phase == Phase::Resting; }));
                QCOMPARE(site.told().stored, 1);
            }
            QCOMPARE(QSet<QString>(waits.begin(), waits.end()).size(), 3); // not a whole site at the same second
            qInfo("%s: %s s", status.constData(), qPrintable(waits.join(u' ')));
        }
    }

    // Nobody moves this clock, and nobody wakes the thread.
    void itComesBackByItself()
    {
        const RealClock clock;
        BusySite site(clock, "429 x", "Retry-After: 7\r\n", 0);
        BusySite other(clock, "503 x", "Retry-After: 7\r\n", 0);
        for (BusySite *one : {&site, &other}) {
            QVERIFY(one->until([one](const auto &) { return one->asked().size() == 2; }));
            const auto asked = one->asked();
            const qint64 after = asked[1] - asked[0];
            qInfo("again after %lld ms", after);
            QVERIFY(after >= 7'000);
        }
    }
};

QTEST_GUILESS_MAIN(BusyServerTest)
#include "tst_busyserver.moc"
