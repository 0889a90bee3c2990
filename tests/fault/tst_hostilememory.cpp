// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile server can make a staff device hold in memory: the device delivers and fetches over HTTP in a process
// of its own, which says what it took. Behind each the server is honest again, and what is real arrives.
// PRYSTAN_DOCUMENTS sets how many garbage documents are offered.
#include "certificates.h"
#include "httpregion.h"
#include "settings.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QUrlQuery>

using namespace prystan;
using namespace prystan::sync;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

using Asked = HttpCouch::Asked;
using Lie = HttpCouch::Lie;
using Turn = HttpCouch::Turn;

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kMost = 64 << 20; // which keeps what is freed
#else
constexpr qint64 kMost = 64 << 10; // kB
#endif

const std::map<QByteArray, Asked> kCalls{
    {"who", Asked::Server}, {"database", Asked::Database}, {"feed", Asked::Changes}, {"push", Asked::Push},
    {"diff", Asked::Diff},  {"documents", Asked::Fetch},   {"file", Asked::File},    {"publish", Asked::Publish}};

constexpr int kPage = 250; // what is asked for first
constexpr qsizetype kSmall = 65536,
                    kEach = qsizetype(92) * 1024; // what an answer may be long, and more for each change
constexpr qsizetype kLongest = qsizetype(8) << 20; // but no longer

// As the device said.
struct Fetched {
    QByteArray fault = "no process";
    qint64 taken = -1, garbage = -1, rounds = 0, before = 0, peak = 0;
    [[nodiscard]] qint64 growth() const { return peak - before; } // kB
};

Fetched fetch(const HttpRegion &region)
{
    QProcess fetcher;
    fetcher.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    fetcher.start(QStringLiteral(FETCHER),
                  {region.site.path("s2"), region.place.address, QString::fromLatin1(region.place.pin.toHex())});
    if (!fetcher.waitForFinished(-1) || fetcher.exitCode() != 0)
        return {};
    const QByteArrayList said = fetcher.readAll().trimmed().split(' ');
    if (said.size() != 6)
        return {};
    const auto number = [&](int at) { return said[at].toLongLong(); };
    return {said[0], number(1), number(2), number(3), number(4), number(5)};
}

Lie at(Asked asked, const Lie &lie)
{
    return [=](const Turn &turn) { return turn.request.asked == asked ? lie(turn) : HttpCouch::honestly(turn); };
}

// As long as somebody listens.
bool sayForEver(const Turn &turn, const QByteArray &start, const QByteArray &more)
{
    bool open = turn.say(start);
    while (open)
        open = turn.say(more);
    return false;
}

QByteArray json(QByteArray text) // with ' for "
{
    return text.replace('\'', '"');
}

// A whole answer of that length.
QByteArray swollen(const QByteArray &start, const QByteArray &unit, const QByteArray &end, qsizetype length)
{
    const qsizetype left = std::max<qsizetype>(0, length - start.size() - end.size());
    return HttpCouch::answer("200 OK", start + unit.repeated(left / unit.size()) + end);
}

// Of the largest size, behind the head.
std::vector<SealedEvent> largestOf(storage::DataDirectory &directory, int count)
{
    const DeviceLog &log = directory.log();
    ChainHead head = *directory.log().head();
    std::vector<SealedEvent> events;
    for (int i = 0; i < count; ++i) {
        SealedEvent event;
        const QByteArray plain = QByteArray::number(i).leftJustified(kLargestContent, ' ');
        event.sealed = *directory.sealer().seal(Compartment::Intake, plain);
        event.header = {log.info().org, log.info().device, head.seq + 1, head.sha256, crypto::sha256(event.sealed)};
        event.signature = log.sign(signedBytes(event.header));
        head = {event.header.seq, event.header.sha256};
        events.push_back(std::move(event));
    }
    return events;
}

// Documents of a kind that looks like those that are there, made while they are asked for; among them, at equal
// distances, the real ones.
class GarbageFeed
{
public:
    GarbageFeed(const MemoryServer &server, int many)
        : m_many(many)
    {
        for (const auto &[id, document] : server.documents)
            m_real.push_back(document);
    }
    [[nodiscard]] bool page(const Turn &turn) const
    {
        const QUrlQuery query(turn.request.target.section(u'?', 1));
        const int from = query.queryItemValue(u"since"_s).section(u'-', 0, 0).toInt(),
                  limit = query.queryItemValue(u"limit"_s).toInt(), all = m_many + int(m_real.size());
        QByteArray rows;
        int at = from;
        for (; at < std::min(all, from + limit); ++at)
            rows += row(at) + ',';
        rows.chop(1);
        return turn.say(HttpCouch::answer(
            "200 OK", json("{'results':[") + rows + json("],'last_seq':'") + QByteArray::number(at) + json("-x'}")));
    }

private:
    [[nodiscard]] QByteArray row(int at) const
    {
        const int real = int(m_real.size()), apart = (m_many + real) / real;
        const bool isReal = at / apart < real && at % apart == apart / 2;
        const QJsonObject document = isReal ? m_real[std::size_t(at / apart)] : garbage(at);
        const QByteArray id = document[u"_id"].toString().toLatin1(), rev = document[u"_rev"].toString().toLatin1();
        return json("{'seq':'1','id':'") + id + json("','changes':[{'rev':'") + rev + json("'}],'doc':")
            + QJsonDocument(document).toJson(QJsonDocument::Compact) + '}';
    }
    [[nodiscard]] QJsonObject garbage(int at) const
    {
        QJsonObject document = m_real[0];
        const bool large = at / kPage == 4; // one page of them
        const QByteArray bytes = QByteArray::number(at).leftJustified(large ? 65736 : 4296, ' '),
                         hash = crypto::sha256(bytes);
        const QString id = document[u"_id"].toString().section(u':', 0, 0) + u':' + QString::fromLatin1(hash.toHex());
        document[u"_id"] = id;
        document[u"_rev"] = pinnedRev(id);
        if (at % 4 == 0) // the name of other bytes
            return document;
        document[u"ct"] = QString::fromLatin1(bytes.toBase64());
        if (at % 4 == 1)
            document[u"x"] = at;
        if (at % 4 == 2)
            document.remove(u"sig"_s);
        return document; // whole but for the hand that signed it
    }

    int m_many;
    std::vector<QJsonObject> m_real;
};

// A kiosk's adult waits for the second staff device, and everything that a round can ask for is due there: something of
// its own waits, and something else was stored.
class Waiting
{
public:
    explicit Waiting(const std::optional<Certificate> &certificate = {}, const QByteArray &pin = {})
        : region(certificate, pin)
    {
        registerOne(region.second().place().directory());
        if (!region.second().round())
            qFatal("no round");
        registerOne(region.second().place().directory());
        registerOne(region.kiosk().place().directory());
        if (!region.kiosk().round())
            qFatal("no round");
        region.couch.hidesDocuments = true;
    }
    // Empty: after an honest round all three are there.
    [[nodiscard]] QByteArray verdict()
    {
        region.couch.beHonest();
        const Fetched honest = fetch(region);
        if (honest.fault != "none" || honest.garbage != 0)
            return "afterwards " + honest.fault;
        HttpVisit second = region.second();
        if (second.state().waiting != 0)
            return "something still waits";
        return second.place().people() == 3 ? QByteArray() : "not three people";
    }
    HttpRegion region;
};

} // namespace

class HostileMemoryTest : public QObject
{
    Q_OBJECT

    static void tell(const QByteArray &what, const Fetched &fetched)
    {
        qInfo("%s: %s, %lld kB before, at most %lld kB more", what.constData(), fetched.fault.constData(),
              fetched.before, fetched.growth());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void anAnswerWithoutAnEnd_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<bool>("encrypted");
        for (const auto &[name, call] : kCalls)
            QTest::newRow(name.constData()) << name << false;
        QTest::newRow("feed, over TLS") << QByteArray("feed") << true;
    }
    void anAnswerWithoutAnEnd()
    {
        QFETCH(QByteArray, call);
        QFETCH(bool, encrypted);
        const Certificates certificates;
        const Certificate certificate = certificates.made({.name = u"c"_s});
        Waiting waiting(encrypted ? std::optional(certificate) : std::nullopt,
                        encrypted ? certificates.pin(u"c"_s) : QByteArray());
        const QByteArray start = "HTTP/1.1 200 x\r\n";
        const std::map<QByteArray, std::pair<QByteArray, QByteArray>> kinds{
            {"body", {start + "\r\n", QByteArray(65536, ' ')}},
            {"one line", {start + "\r\n" + json("{'x':'"), QByteArray(65536, 'x')}},
            {"head", {start + "X: ", QByteArray(65536, 'x')}},
            {"chunks", {start + "Transfer-Encoding: chunked\r\n\r\n", "10000\r\n" + QByteArray(65536, ' ') + "\r\n"}},
            {"remarks", {"", QByteArray("HTTP/1.1 100 x\r\n\r\n").repeated(3000)}}};
        for (const auto &kind : kinds) {
            int lies = 0;
            waiting.region.couch.lie(at(kCalls.at(call), [&](const Turn &turn) {
                ++lies;
                return sayForEver(turn, kind.second.first, kind.second.second);
            }));
            const Fetched hostile = fetch(waiting.region);
            tell(kind.first, hostile);
            QVERIFY(lies > 0);
            QVERIFY(hostile.taken <= 2); // what the kiosk made
            QVERIFY(hostile.growth() <= kMost);
        }
        QCOMPARE(waiting.verdict(), "");
    }

    void aPageThatSwells_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QByteArray>("end");
        const auto add = [](const char *name, const QByteArray &start, const QByteArray &unit, const QByteArray &end) {
            QTest::newRow(name) << json(start) << json(unit) << json(end);
        };
        const QByteArray page = "{'results':[", rest = "],'last_seq':'9'}", text = "{'results':[],'last_seq':'9','x':'",
                         row = "{'id':'a','changes':[{'rev':'1-a'}]}";
        add("one text", text, "x", "'}");
        add("one text, not ASCII", text + "\xd0\x96", "x", "'}");
        add("one text, escaped", text, "\\n", "'}");
        add("one text, escaped once", text + "\\n", "x", "'}");
        add("spaces", page, " ", rest);
        add("zeros", page, "0,", "0" + rest);
        add("lists", page, "[],", "0" + rest);
        add("objects", page, "{},", "0" + rest);
        add("as deep as it may be", page, "[[[[[[[[[[]]]]]]]]]],", "0" + rest);
        add("too deep", page + QByteArray(100'000, '['), " ", QByteArray(100'000, ']') + rest);
        add("keys", page, "{'':0},", "0" + rest);
        add("rows", page, row + ',', row + rest);
        add("revisions", "{'results':[{'id':'a','changes':[", "{'rev':'1-a'},", "{'rev':'1-a'}]}" + rest);
    }
    // Whole answers that become much more once they are parsed: of the length that a page may have, and of the longest
    // that any answer may have.
    void aPageThatSwells()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, unit);
        QFETCH(QByteArray, end);
        Waiting waiting;
        for (const qsizetype most : {std::numeric_limits<qsizetype>::max(), kLongest}) {
            waiting.region.couch.lie(at(Asked::Changes, [&](const Turn &turn) {
                const QUrlQuery query(turn.request.target.section(u'?', 1));
                const qsizetype limit = query.queryItemValue(u"limit"_s).toInt();
                return turn.say(swollen(start, unit, end, std::min(most, kSmall + limit * kEach)));
            }));
            const Fetched hostile = fetch(waiting.region);
            tell(most == kLongest ? "the longest" : "as long as asked", hostile);
            QCOMPARE(hostile.taken, 0);
            QVERIFY(hostile.growth() <= kMost);
        }
        QCOMPARE(waiting.verdict(), "");
    }

    // Revisions that the feed names and does not hand out, as many as it may.
    void documentsThatSwell()
    {
        Waiting waiting;
        for (const qsizetype most : {std::numeric_limits<qsizetype>::max(), kLongest}) {
            waiting.region.couch.lie([&](const Turn &turn) {
                if (turn.request.asked == Asked::Changes) {
                    QByteArray rows;
                    for (int i = 0; i < 200; ++i)
                        rows += json("{'id':'a','changes':[{'rev':'1-a'},{'rev':'2-a'},{'rev':'3-a'}]},");
                    rows.chop(1);
                    return turn.say(
                        HttpCouch::answer("200 x", json("{'results':[") + rows + json("],'last_seq':'9'}")));
                }
                if (turn.request.asked != Asked::Fetch)
                    return HttpCouch::honestly(turn);
                const qsizetype asked = turn.request.body.count("\"rev\"");
                return turn.say(
                    swollen(json("{'results':[],'x':'"), "\\n", json("'}"), std::min(most, kSmall + asked * kEach)));
            });
            const Fetched hostile = fetch(waiting.region);
            tell(most == kLongest ? "the longest" : "as long as asked", hostile);
            QCOMPARE(hostile.taken, 0);
            QVERIFY(hostile.growth() <= kMost);
        }
        QCOMPARE(waiting.verdict(), "");
    }

    // What a page may hold at the most when everybody is honest comes in, if in smaller pages.
    void theLargestEventsArrive()
    {
        const HttpRegion region;
        {
            const auto kiosk = std::move(*storage::DataDirectory::open(region.site.path("k")));
            QVERIFY(kiosk->log().append(largestOf(*kiosk, kPage), auditEntry()));
        }
        QVERIFY(region.kiosk().round());
        const Fetched honest = fetch(region);
        tell("the largest", honest);
        QCOMPARE(honest.fault, "none");
        QCOMPARE(honest.taken, kPage);
        QVERIFY(honest.growth() <= kMost);
    }

    // Among 100,000 documents that nobody signed the one of a child arrives like any other.
    void garbageBuriesNobody()
    {
        HttpRegion region;
        const int many = number("PRYSTAN_DOCUMENTS", 100'000);
        registerFamily(region.kiosk().place().directory());
        QVERIFY(region.kiosk().round());
        const GarbageFeed feed(region.server, many);
        region.couch.lie([&](const Turn &turn) {
            return turn.request.asked == Asked::Changes ? feed.page(turn) : HttpCouch::honestly(turn);
        });
        QElapsedTimer timer;
        timer.start();
        const Fetched fetched = fetch(region);
        qInfo("%d garbage documents, 0 taken, in %lld rounds and %lld ms; %lld kB before, at most %lld kB more", many,
              fetched.rounds, timer.elapsed(), fetched.before, fetched.growth());
        QCOMPARE(fetched.fault, "none");
        QCOMPARE(fetched.garbage, many);
        QCOMPARE(fetched.taken, qint64(region.server.documents.size()));
        QCOMPARE(fetched.rounds > 1, many > 99'000); // not all of it in one turn: what waits here is delivered between
        QVERIFY(fetched.growth() <= kMost);
        QCOMPARE(region.second().place().people(), 2);
    }
};

QTEST_GUILESS_MAIN(HostileMemoryTest)
#include "tst_hostilememory.moc"
