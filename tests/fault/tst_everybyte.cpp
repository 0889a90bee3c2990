// SPDX-License-Identifier: GPL-3.0-or-later
// The connection breaks behind every byte of a push and of a pull of two events, either way: afterwards every event is
// there, once, and nothing else is. Pages that are asked for ahead break at some places.
// PRYSTAN_CUT_STEP sets the distance between the bytes at which it breaks (1: at every one), PRYSTAN_SEED repeats a
// run.
#include "fullround.h"
#include "settings.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <thread>

using namespace prystan;
using namespace prystan::sync;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

using Way = BreakingLine::Way;

struct Round {
    int events;
    bool pulls;
};

// A server, the line to it, and whose devices deliver; the same ones for one cut after the other.
class Bench
{
public:
    // Empty: as it has to be. `at` below zero: nothing breaks.
    QByteArray cut(const Round &round, Way way, qint64 at)
    {
        m_site.forgetAll();
        std::vector<SealedEvent> made;
        made.reserve(std::size_t(round.events));
        for (int i = 0; i < round.events; ++i)
            made.push_back(m_site.kiosk.add("k"));
        if (round.pulls && m_site.round(m_site.kiosk) != "good")
            return "no kiosk";
        const HttpCouch::Serving serving(m_couch, m_site.server);
        MemoryDevice &device = round.pulls ? m_site.first : m_site.kiosk;
        const OwnStore own = m_site.storeOf(device);
        Courier courier(own);
        CouchClient client = clientOf(m_couch.address(), device);
        if (at < 0)
            m_line.count();
        else
            m_line.cutAfter(way, at);
        const QByteArray first = Site::round(courier, client);
        if (first != "good" && (first != "offline" || at < 0))
            return "told as " + first;
        const QByteArray second = at < 0 ? "good" : Site::round(courier, client);
        if (second != "good")
            return "afterwards " + second;
        if (courier.state()->lost != 0 || courier.state()->garbage != 0)
            return "something was taken for lost";
        if (at >= 0 && !m_line.hasCut())
            return "nothing broke";
        const auto held = m_couch.lock();
        return verdict(made, round.pulls);
    }
    // Of a whole round.
    [[nodiscard]] qint64 length(const Round &round, Way way)
    {
        const QByteArray bad = cut(round, way, -1);
        return bad.isEmpty() ? m_line.passed(way) : -1;
    }

private:
    [[nodiscard]] QByteArray verdict(const std::vector<SealedEvent> &made, bool pulls)
    {
        const auto all = qint64(made.size());
        if (qint64(m_site.server.documents.size()) != all || m_site.server.last != all)
            return "not all there, each written once: " + QByteArray::number(m_site.server.last);
        const DispatchCounts counts = *m_site.kiosk.counts();
        if (counts.waiting != 0 || counts.stored != all)
            return "the kiosk counts otherwise";
        if (pulls && (qint64(m_site.first.others().size()) != all || m_site.here(m_site.first) != all))
            return "not all here";
        for (const SealedEvent &event : made) {
            const QString account = accountOf(m_site.kiosk);
            if (m_site.server.documents[documentId(account, event.header.sha256)] != documentOf(event, account))
                return "another one there";
            if (pulls && m_site.first.others().at(placeOf(event.header)).event.sealed != event.sealed)
                return "another one here";
        }
        return {};
    }

    Site m_site;
    BreakingLine m_line;
    HttpCouch m_couch{u"r0000000002"_s, {}, &m_line};
};

} // namespace

class EveryByteTest : public QObject
{
    Q_OBJECT

    const quint32 m_seed = seedOfRun();

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initCrypto());
        qInfo("PRYSTAN_SEED=%u", m_seed);
    }

    void cutAtEveryByte_data()
    {
        QTest::addColumn<int>("events");
        QTest::addColumn<bool>("pulls");
        QTest::addColumn<bool>("inAnswers");
        QTest::newRow("push, requests") << 2 << false << false;
        QTest::newRow("push, answers") << 2 << false << true;
        QTest::newRow("pull, requests") << 2 << true << false;
        QTest::newRow("pull, answers") << 2 << true << true;
        QTest::newRow("pull of three pages, requests") << 600 << true << false;
        QTest::newRow("pull of three pages, answers") << 600 << true << true;
    }
    void cutAtEveryByte()
    {
        QFETCH(int, events);
        QFETCH(bool, pulls);
        QFETCH(bool, inAnswers);
        const Way way = inAnswers ? Way::Answer : Way::Request;
        const Round round{events, pulls};
        const qint64 length = Bench().length(round, way);
        QVERIFY(length > 0);
        const qint64 step = events == 2 ? number("PRYSTAN_CUT_STEP", 1) : length / 25;
        std::atomic<qint64> next = m_seed % quint32(step), tries = 0;
        std::mutex mutex;
        QByteArrayList bad;
        const auto work = [&] {
            Bench bench;
            for (qint64 at = next.fetch_add(step); at <= length; at = next.fetch_add(step)) {
                const QByteArray found = bench.cut(round, way, at);
                ++tries;
                if (found.isEmpty())
                    continue;
                const std::lock_guard lock(mutex);
                bad << found + ", after byte " + QByteArray::number(at);
                next = length + 1; // enough
            }
        };
        QElapsedTimer timer;
        timer.start();
        std::vector<std::thread> workers;
        for (int i = 0; i < std::clamp(QThread::idealThreadCount(), 1, 4); ++i)
            workers.emplace_back(work);
        for (std::thread &worker : workers)
            worker.join();
        QVERIFY2(bad.isEmpty(), bad.join("; ").constData());
        qInfo("%lld places in %lld bytes, by %zu at a time in %lld ms", tries.load(), length, workers.size(),
              timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(EveryByteTest)
#include "tst_everybyte.moc"
