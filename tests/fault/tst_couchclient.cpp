// SPDX-License-Identifier: GPL-3.0-or-later
// The client against servers that lie, stall and pretend. What must end by its time has that time short and every other
// one long, so that a run that hangs is one that lost its limit.
#include "certificates.h"
#include "couchclient.h"
#include "lyingserver.h"
#include "primitives.h"
#include "warningwatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <thread>

using namespace prystan;
using namespace prystan::sync;
using namespace prystan::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr HttpTimes kLong{10min, 10min};
const QByteArray kUp = R"({"status":"ok"})", kRoot = R"({"couchdb":"Welcome","uuid":"u1"})",
                 kInfo = R"({"db_name":"intake","instance_start_time":"170"})";

Document documentOf(char letter)
{
    const QByteArray hash(64, letter);
    return {u"w0123456789:"_s + QString::fromLatin1(hash), R"({"_id":"w0123456789:)" + hash + R"("})"};
}

CouchClient clientOf(const QString &address, const HttpTimes &times = kLong, const ServerTrust &trust = {},
                     const std::atomic<bool> *stop = nullptr)
{
    const auto place = ServerAddress::from(address, ServerAddress::Plain::OnThisMachine);
    return {CouchSite{*place, u"intake"_s, u"public"_s, trust, times, stop},
            Account{u"w0123456789"_s, SecretBuffer::copyOf(std::string_view("geheim"))}};
}

QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
        + body;
}

template<typename T> QByteArray faultOf(const CouchResult<T> &result)
{
    return result ? "none" : toWord(result.error().fault);
}

QByteArray wordOf(Outcome outcome)
{
    return QByteArray::number(int(outcome));
}

template<typename Json> QByteArray written(const Json &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject refusal(const QString &id, const QString &error, const QString &reason = {})
{
    return {{u"id"_s, id}, {u"rev"_s, u"1-a"_s}, {u"error"_s, error}, {u"reason"_s, reason}};
}

QJsonObject row(const QString &id, const QStringList &revs, const QJsonValue &document)
{
    QJsonArray changes;
    for (const QString &rev : revs)
        changes << QJsonObject{{u"rev"_s, rev}};
    return {{u"seq"_s, u"1"_s}, {u"id"_s, id}, {u"changes"_s, changes}, {u"doc"_s, document}};
}

QByteArray page(const QJsonArray &rows, const QJsonValue &last)
{
    return written(QJsonObject{{u"results"_s, rows}, {u"last_seq"_s, last}});
}

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

} // namespace

class CouchClientTest : public QObject
{
    Q_OBJECT

    const Certificates m_certificates;

    // What a TLS server with this certificate gets to read, and what the caller is told: twice, so that a connection
    // that was turned down is not taken for a good one afterwards.
    QByteArray greet(const Certificate &shown, const ServerTrust &trust, std::size_t expectedRequests)
    {
        LyingServer server(inTurn({kUp}), shown);
        CouchClient client = clientOf(server.address(), kLong, trust);
        const QByteArray first = faultOf(client.up()), second = faultOf(client.up());
        [&] { QCOMPARE(server.requests().size(), expectedRequests); }();
        return first == second ? first : first + " and " + second;
    }
    [[nodiscard]] ServerTrust authority() const { return {{}, {m_certificates.authority()}}; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void everyAnswerHasItsFault_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("fault");
        const auto add = [](const char *name, const QByteArray &said, const QByteArray &fault) {
            QTest::newRow(name) << said << fault;
        };
        for (const auto &[status, fault] : std::map<int, QByteArray>{
                 {400, "rejected"},     {401, "unauthorised"}, {403, "forbidden"},    {404, "not_found"},
                 {405, "rejected"},     {407, "rejected"},     {408, "timeout"},      {409, "rejected"},
                 {412, "rejected"},     {413, "too_large"},    {415, "rejected"},     {429, "busy"},
                 {500, "server_error"}, {501, "server_error"}, {502, "server_error"}, {503, "busy"},
                 {504, "server_error"}, {507, "server_full"},  {511, "portal"},       {301, "portal"},
                 {304, "portal"},       {204, "bad_answer"},   {206, "bad_answer"}}) {
            QTest::addRow("status %d", status)
                << answer(QByteArray::number(status) + " x", status == 204 || status == 304 ? "" : R"({"error":"x"})")
                << fault;
        }
        const QByteArray html = "<!DOCTYPE html><p>Welcome to our free network";
        add("redirect", answer("302 Found", "", "Location: http://127.0.0.1:1/\r\n"), "portal");
        add("redirect to plain", answer("307 x", "", "Location: http://portal.invalid/\r\n"), "portal");
        add("page", answer("200 OK", html, "Content-Type: text/html\r\n"), "portal");
        add("page that says it is JSON", answer("200 OK", "\r\n " + html, "Content-Type: application/json\r\n"),
            "portal");
        add("JSON that says it is a page", answer("200 OK", kUp, "Content-Type: TEXT/HTML\r\n"), "portal");
        add("nothing", answer("200 OK", ""), "bad_answer");
        add("half", answer("200 OK", kUp.left(8)), "bad_answer");
        add("another shape", answer("200 OK", "[]"), "bad_answer");
        add("not ok", answer("200 OK", R"({"status":"maintenance_mode"})"), "bad_answer");
        add("number", answer("200 OK", "7"), "bad_answer");
        add("deep", answer("200 OK", R"({"status":"ok","a":)" + QByteArray(20000, '[') + QByteArray(20000, ']') + "}"),
            "bad_answer");
        add("bytes", answer("200 OK", QByteArray(4096, '\xfe')), "bad_answer");
        add("packed", answer("200 OK", kUp, "Content-Encoding: gzip\r\n"), "none"); // not unpacked
        add("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n", "bad_answer");
        add("closed at once", "", "offline");
        add("closed in the headers", "HTTP/1.1 200 OK\r\nContent-Le", "offline");
        add("truncated", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + kUp, "offline");
        add("length too small", "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n" + kUp, "bad_answer");
        add("length below zero", "HTTP/1.1 200 OK\r\nContent-Length: -8\r\n\r\n" + kUp.left(8), "bad_answer");
        add("length over all bounds", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n" + kUp, "bad_answer");
        add("longer than asked for", answer("200 OK", QByteArray(65537, ' ') + kUp), "bad_answer");
        add("longer, without a length", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(65537, ' ') + kUp, "bad_answer");
        add("headers over all bounds", answer("200 OK", kUp, "X: " + QByteArray(65536, 'x') + "\r\n"), "bad_answer");
        add("heartbeats before it", answer("200 OK", QByteArray(1000, '\n') + kUp + "\r\n\n"), "none");
        add("no length", "HTTP/1.0 200 OK\r\n\r\n" + kUp, "none");
        add("chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"st\r\nb\r\natus\":\"ok\"}\r\n0\r\n\r\n",
            "none");
        add("chunks that end early", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"st\r\nb\r\nat",
            "offline");
    }

    void everyAnswerHasItsFault()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, fault);
        LyingServer server(always(said));
        CouchClient client = clientOf(server.address());
        QCOMPARE(faultOf(client.up()), fault);
    }

    void whoIsBusySaysForHowLong_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("seconds");
        QTest::newRow("30") << QByteArray("30") << 30;
        QTest::newRow("years") << QByteArray("999999999") << 3600;
        QTest::newRow("beyond numbers") << QByteArray("99999999999999") << 0;
        QTest::newRow("below zero") << QByteArray("-5") << 0;
        QTest::newRow("a date") << QByteArray("Thu, 26 Nov 2026 11:00:00 GMT") << 0;
    }

    void whoIsBusySaysForHowLong()
    {
        QFETCH(QByteArray, said);
        QFETCH(int, seconds);
        for (const QByteArray &status : {QByteArray("429 x"), QByteArray("503 x")}) {
            LyingServer server(always(answer(status, "{}", "Retry-After: " + said + "\r\n")));
            CouchClient client = clientOf(server.address());
            const auto result = client.up();
            QVERIFY(!result);
            QCOMPARE(result.error(), (CouchFailure{CouchFault::Busy, seconds}));
        }
    }

    void whoStallsIsLeft_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("says nothing") << 0;
        QTest::newRow("stops in the body") << 1;
    }

    void whoStallsIsLeft()
    {
        QFETCH(int, kind);
        LyingServer server([kind](LyingServer &self, QTcpSocket &socket, const QByteArray &) {
            if (kind == 1 && !self.say(socket, "HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{"))
                return false;
            while (self.pause(socket, 20)) { }
            return false;
        });
        CouchClient client = clientOf(server.address(), {10min, 200ms});
        QCOMPARE(faultOf(client.up()), "timeout");
    }

    void whoDoesNotTakeTheRequestIsLeft()
    {
        QTcpServer deaf; // the connection stands, and nobody reads
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        CouchClient client = clientOf(u"http://127.0.0.1:%1"_s.arg(deaf.serverPort()), {10min, 200ms});
        Document large = documentOf('a'); // more than the buffers of two sockets
        large.json += QByteArray(qsizetype(64) << 20, ' ');
        QCOMPARE(faultOf(client.push({large})), "timeout");
    }

    // Never idle, never over the length, and yet it has to end.
    void oneByteAfterAnotherIsNotWaitedForForEver()
    {
        std::atomic<int> bytes = 0;
        LyingServer server([&](LyingServer &self, QTcpSocket &socket, const QByteArray &) {
            if (!self.say(socket, "HTTP/1.1 200 OK\r\n\r\n"))
                return false;
            while (self.say(socket, "\n") && self.pause(socket, 20))
                ++bytes;
            return false;
        });
        CouchClient client = clientOf(server.address(), {1s, 10min});
        QCOMPARE(faultOf(client.up()), "timeout");
        QVERIFY(bytes > 1);
    }

    void ofAnEndlessAnswerNoMoreIsTakenThanWasAskedFor_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("more");
        const auto add = [](const char *name, const QByteArray &start, const QByteArray &more) {
            QTest::newRow(name) << start << more.repeated(65536 / more.size());
        };
        const QByteArray ok = "HTTP/1.1 200 OK\r\n", chunks = ok + "Transfer-Encoding: chunked\r\n\r\n";
        add("body", ok + "\r\n", "\n");
        add("chunks", chunks, "2\r\n\n\n\r\n");
        add("a line about a chunk", chunks + "2;", "x");
        add("lines behind the chunks", chunks + "0\r\n", "X: y\r\n");
        add("headers", ok, "X: y\r\n");
        add("one header", ok + "X: ", "y");
        add("first line", "HTTP/1.1 200 ", "O");
        add("remarks before it", "", "HTTP/1.1 100 Continue\r\n\r\n");
        add("anything", "", "{");
    }

    void ofAnEndlessAnswerNoMoreIsTakenThanWasAskedFor()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, more);
        std::atomic<qint64> said = 0;
        LyingServer server([&](LyingServer &self, QTcpSocket &socket, const QByteArray &) {
            bool open = self.say(socket, start);
            for (; open; said += more.size())
                open = self.say(socket, more);
            return false;
        });
        CouchClient client = clientOf(server.address());
        QCOMPARE(faultOf(client.up()), "bad_answer");
        QCOMPARE(faultOf(client.publicFile(u"manifest"_s, 1000)), "bad_answer");
        QVERIFY2(said < (qint64(64) << 20),
                 qPrintable(QString::number(said))); // the buffers of sockets, nothing beyond
    }

    // A window that is closed does not wait for a server: whatever the call is at, it ends.
    void aCallIsGivenUpAtAnyMoment_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("greeting") << 0;
        QTest::newRow("no answer") << 1;
        QTest::newRow("half an answer") << 2;
        QTest::newRow("bytes that trickle in") << 3;
    }
    void aCallIsGivenUpAtAnyMoment()
    {
        QFETCH(int, at);
        QTcpServer mute; // takes the connection and says nothing
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        std::atomic<bool> stop = false;
        LyingServer server([&](LyingServer &self, QTcpSocket &socket, const QByteArray &) {
            if (at > 1)
                (void)self.say(socket, "HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n");
            while (self.pause(socket, 20) && (at != 3 || self.say(socket, " "))) { }
            return false;
        });
        const QString address = at == 0 ? u"https://127.0.0.1:%1"_s.arg(mute.serverPort()) : server.address();
        CouchClient client = clientOf(address, kLong, {}, &stop);
        std::thread other([&] {
            std::this_thread::sleep_for(300ms);
            stop = true;
        });
        const QByteArray first = faultOf(client.up());
        other.join();
        QCOMPARE(first, "stopped");
        QCOMPARE(faultOf(client.up()), "stopped"); // and is not begun again
    }

    void whereNobodyIsIsOffline()
    {
        QString gone;
        {
            LyingServer server(always(""));
            gone = server.address();
        }
        CouchClient client = clientOf(gone);
        QCOMPARE(faultOf(client.up()), "offline");
        CouchClient nowhere = clientOf(u"https://nowhere.invalid"_s);
        QCOMPARE(faultOf(nowhere.up()), "offline");
    }

    void outcomesBelongToIdsAndNotToPlaces()
    {
        const std::vector<Document> batch{documentOf('a'), documentOf('b'), documentOf('c'), documentOf('d'),
                                          documentOf('e')};
        LyingServer server(inTurn({written(QJsonArray{refusal(batch[4].id, u"forbidden"_s, u"size"_s),
                                                      QJsonObject{{u"ok"_s, true}, {u"id"_s, batch[1].id}},
                                                      refusal(batch[0].id, u"forbidden"_s, u"another device"_s),
                                                      refusal(batch[3].id, u"internal_server_error"_s)})},
                                  "201 Created"));
        CouchClient client = clientOf(server.address());
        const auto outcomes = client.push(batch);
        QVERIFY(outcomes);
        QCOMPARE(outcomes->size(), batch.size());
        const std::vector<Outcome> expected{Outcome::WrongAccount, Outcome::Stored, Outcome::Stored, Outcome::Failed,
                                            Outcome::Unfit};
        QByteArrayList documents;
        for (std::size_t i = 0; i < batch.size(); ++i) {
            QCOMPARE(wordOf(outcomes->at(batch[i].id)), wordOf(expected[i]));
            documents << batch[i].json;
        }
        const QByteArray request = server.requests().at(0);
        QVERIFY(request.startsWith("POST /intake/_bulk_docs HTTP/1.1\r\n"));
        QCOMPARE(bodyOf(request), R"({"new_edits":false,"docs":[)" + documents.join(',') + "]}");
    }

    void ofABulkAnswerOnlyWhatFitsIsBelieved()
    {
        const std::vector<Document> batch{documentOf('a')};
        const auto pushed = [&](const QByteArray &status, const QJsonArray &said) {
            LyingServer server(inTurn({written(said)}, status));
            CouchClient client = clientOf(server.address());
            const auto outcomes = client.push(batch);
            return outcomes ? wordOf(outcomes->at(batch[0].id)) : faultOf(outcomes);
        };
        const QString id = batch[0].id;
        QCOMPARE(pushed("201 Created", {}), wordOf(Outcome::Stored));
        QCOMPARE(pushed("202 Accepted", {}), wordOf(Outcome::Stored));
        QCOMPARE(pushed("200 OK", {}), "bad_answer"); // no CouchDB says so
        QCOMPARE(pushed("201 Created", {QJsonObject{{u"error"_s, u"forbidden"_s}}}), "bad_answer"); // of whom?
        QCOMPARE(pushed("201 Created", {refusal(u"other"_s, u"forbidden"_s)}), "bad_answer");
        QCOMPARE(pushed("201 Created", {7}), "bad_answer");
        // Said twice, once well and once badly, in either order.
        const QJsonObject good{{u"ok"_s, true}, {u"id"_s, id}}, bad = refusal(id, u"timeout"_s);
        QCOMPARE(pushed("201 Created", {good, bad}), wordOf(Outcome::Failed));
        QCOMPARE(pushed("201 Created", {bad, good}), wordOf(Outcome::Failed));
        QCOMPARE(pushed("201 Created", {refusal(id, u"unauthorized"_s)}), wordOf(Outcome::WrongAccount));
        QCOMPARE(pushed("201 Created", {refusal(id, u"document_too_large"_s)}), wordOf(Outcome::TooLarge));

        LyingServer server(inTurn({"{}"}, "201 Created"));
        CouchClient client = clientOf(server.address());
        QCOMPARE(faultOf(client.push(batch)), "bad_answer");
    }

    // A write is answered by 201 only; who answers by a page with another good status is no server of ours either.
    void aPageWhereAWriteWasAskedForIsAPortal()
    {
        for (const char *status : {"200 OK", "201 Created", "203 x"}) {
            LyingServer server(always(answer(status, "<!DOCTYPE html><p>Welcome", "Content-Type: text/html\r\n")));
            CouchClient client = clientOf(server.address());
            QCOMPARE(faultOf(client.push({documentOf('a')})), "portal");
        }
    }

    // Said without being asked, it would be taken for the answer to whatever comes next.
    void whatNobodyAskedForIsNoAnswer()
    {
        std::atomic<int> turn = 0;
        LyingServer server([&](LyingServer &self, QTcpSocket &socket, const QByteArray &) {
            if (++turn > 1)
                return self.say(socket, answer("200 OK", R"({"status":"maintenance_mode"})"));
            const bool open = self.say(socket, answer("200 OK", kUp)) && self.pause(socket, 100);
            const bool twice = open && self.say(socket, answer("200 OK", kUp));
            turn = 2;
            turn.notify_all();
            return twice;
        });
        CouchClient client = clientOf(server.address());
        QCOMPARE(faultOf(client.up()), "none");
        turn.wait(1);
        QCOMPARE(faultOf(client.up()), "bad_answer");
    }

    void anEmptyBatchAsksNobody()
    {
        LyingServer server(always(""));
        CouchClient client = clientOf(server.address());
        QVERIFY(client.push({})->empty());
        QVERIFY(client.revsDiff({})->empty());
        QVERIFY(server.requests().empty());
    }

    void aPageOfTheFeed()
    {
        const QString id = documentOf('a').id, second = documentOf('b').id, design = u"_design/prystan"_s;
        const QString odd = u"12-g1AAAA+/=&limit=7#\u0456 %31 %1"_s; // opaque is opaque
        const QJsonObject lie{{u"_id"_s, id}, {u"_rev"_s, u"9-f"_s}, {u"lie"_s, true}};
        const QJsonObject truth{{u"_id"_s, id}, {u"_rev"_s, pinnedRev(id)}, {u"v"_s, 1}};
        const QJsonArray rows{row(design, {u"1-d"_s}, QJsonObject{{u"_id"_s, design}, {u"_rev"_s, u"1-d"_s}}),
                              row(id, {u"9-f"_s, pinnedRev(id)}, lie), row(second, {u"2-c"_s}, QJsonValue::Null)};
        const QJsonArray fetched{
            QJsonObject{{u"id"_s, second}, {u"docs"_s, QJsonArray{QJsonObject{{u"error"_s, QJsonObject()}}}}},
            QJsonObject{{u"id"_s, id}, {u"docs"_s, QJsonArray{QJsonObject{{u"ok"_s, truth}}}}}};
        LyingServer server(inTurn({kRoot, kInfo, page(rows, odd), written(QJsonObject{{u"results"_s, fetched}}), kRoot,
                                   R"({"db_name":"intake","instance_start_time":"171"})", page({}, 7)}));
        CouchClient client = clientOf(server.address());
        const auto changes = client.changes({}, 3);
        QVERIFY(changes);
        QCOMPARE(changes->leaves.size(), 3U);
        QCOMPARE(changes->leaves[0].rev, pinnedRev(id));
        QCOMPARE(changes->leaves[0].document, truth); // though the server puts another first
        QCOMPARE(changes->leaves[1].document, lie);
        QCOMPARE(changes->leaves[2].rev, u"2-c"_s);
        QVERIFY(changes->leaves[2].document.isEmpty());
        QCOMPARE(changes->next, odd);
        QVERIFY(!changes->atEnd);

        const auto later = client.changes(changes->next, 3);
        QVERIFY(later && later->leaves.empty() && later->atEnd);
        QCOMPARE(later->next, u"7"_s);
        QCOMPARE(later->place.server, changes->place.server);
        QVERIFY(later->place.database != changes->place.database); // it was made anew
        const auto requests = server.requests();
        QVERIFY(requests.at(2).startsWith(
            "GET /intake/_changes?since=0&limit=3&include_docs=true&style=all_docs HTTP/1.1\r\n"));
        QVERIFY(requests.at(3).startsWith("POST /intake/_bulk_get HTTP/1.1\r\n"));
        QVERIFY(requests.at(6).startsWith("GET /intake/_changes?since=" + odd.toUtf8().toPercentEncoding()
                                          + "&limit=3&include_docs=true&style=all_docs HTTP/1.1\r\n"));
    }

    void aPageThatWasAskedAheadIsTheNext()
    {
        LyingServer server(inTurn({kRoot, kInfo, page({}, u"7-x"_s), kRoot, kInfo, page({}, u"9-x"_s)}));
        CouchClient client = clientOf(server.address());
        QVERIFY(client.changes({}, 10));
        client.askAhead(u"7-x"_s, 10);
        const auto next = client.changes(u"7-x"_s, 10);
        QVERIFY(next);
        QCOMPARE(next->next, u"9-x"_s);
        QCOMPARE(next->place.server, u"u1"_s);
        QCOMPARE(server.requests().size(), 6U); // nothing twice
        QVERIFY(server.requests().back().startsWith("GET /intake/_changes?since=7-x&limit=10&"));
    }

    // Its answer comes late, and over the same connection if that is still used.
    void whatWasAskedAheadIsNobodyElsesAnswer_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("seconds");
        QTest::newRow("elsewhere") << u"3-x"_s << 10 << 0;
        QTest::newRow("fewer") << u"7-x"_s << 5 << 0;
        QTest::newRow("waiting") << u"7-x"_s << 10 << 60;
        QTest::newRow("another call") << QString() << 0 << 0;
    }
    void whatWasAskedAheadIsNobodyElsesAnswer()
    {
        QFETCH(QString, since);
        QFETCH(int, limit);
        QFETCH(int, seconds);
        const QByteArray ahead = answer("200 OK", page({}, u"9-x"_s));
        const QTcpSocket *owed = nullptr;
        LyingServer server([&](LyingServer &self, QTcpSocket &socket, const QByteArray &request) {
            if (request.contains("since=7-x&limit=10&") && !request.contains("longpoll")) {
                owed = &socket;
                return true;
            }
            const QByteArray late = std::exchange(owed, nullptr) == &socket ? ahead : QByteArray();
            const QByteArray said = request.startsWith("GET /_up ") ? kUp
                : request.startsWith("GET / ")                      ? kRoot
                : request.startsWith("GET /intake ")                ? kInfo
                                                                    : page({}, u"5-x"_s);
            return self.say(socket, late + answer("200 OK", said));
        });
        CouchClient client = clientOf(server.address());
        QCOMPARE(faultOf(client.up()), "none");
        client.askAhead(u"7-x"_s, 10);
        if (limit == 0) {
            QCOMPARE(faultOf(client.up()), "none");
            return;
        }
        const auto other = client.changes(since, limit, std::chrono::seconds(seconds));
        QVERIFY2(other, faultOf(other).constData());
        QCOMPARE(other->next, u"5-x"_s);
    }

    // Whoever hangs up without a word is asked again, once; who breaks off is not believed.
    void anAnswerAheadThatDoesNotCome()
    {
        const QByteArray said = answer("200 OK", page({}, u"9-x"_s));
        const auto pageAfter = [&](std::vector<QByteArray> pages) {
            std::size_t turn = 0;
            LyingServer server([&](LyingServer &self, QTcpSocket &socket, const QByteArray &request) {
                if (!request.contains("_changes"))
                    return self.say(socket, answer("200 OK", request.startsWith("GET / ") ? kRoot : kInfo));
                const QByteArray next = pages.at(turn++);
                return self.say(socket, next) && next == said;
            });
            CouchClient client = clientOf(server.address());
            client.askAhead(u"7-x"_s, 10);
            const QByteArray first = faultOf(client.changes(u"7-x"_s, 10));
            return first + ' ' + faultOf(client.changes(u"7-x"_s, 10));
        };
        QCOMPARE(pageAfter({"", said, said}), "none none");
        QCOMPARE(pageAfter({"", "", said}), "offline none");
        QCOMPARE(pageAfter({said.chopped(1), said}), "offline none");
        QCOMPARE(pageAfter({said + said, said}), "none none");
        QCOMPARE(pageAfter({answer("413 x", "{}"), said}), "too_large none");
    }

    void aPageOfAnotherShapeIsNone_data()
    {
        QTest::addColumn<QByteArray>("said");
        const auto add = [](const char *name, const QByteArray &said) { QTest::newRow(name) << said; };
        add("no results", R"({"last_seq":"1"})");
        add("no sequence", R"({"results":[]})");
        add("empty sequence", R"({"results":[],"last_seq":""})");
        add("endless sequence", R"({"results":[],"last_seq":")" + QByteArray(2001, '1') + R"("})");
        add("sequence below zero", R"({"results":[],"last_seq":-1})");
        add("no id", R"({"results":[{"changes":[{"rev":"1-a"}]}],"last_seq":"1"})");
        add("id that is a number", R"({"results":[{"id":7,"changes":[{"rev":"1-a"}]}],"last_seq":"1"})");
        add("no changes", R"({"results":[{"id":"a"}],"last_seq":"1"})");
        add("changes without a revision", R"({"results":[{"id":"a","changes":[{}]}],"last_seq":"1"})");
        add("row that is none", R"({"results":[7],"last_seq":"1"})");
        add("more than asked for",
            R"({"results":[{"id":"a","changes":[{"rev":"1-a"}],"doc":{"_rev":"1-a"}},)"
            R"({"id":"b","changes":[{"rev":"1-a"}],"doc":{"_rev":"1-a"}}],"last_seq":"1"})");
    }

    void aPageOfAnotherShapeIsNone()
    {
        QFETCH(QByteArray, said);
        LyingServer server(inTurn({kRoot, kInfo, said}));
        CouchClient client = clientOf(server.address());
        QCOMPARE(faultOf(client.changes({}, 1)), "bad_answer");
        QCOMPARE(server.requests().size(), 3U);
    }

    void withoutAnIdentityThereIsNoPage()
    {
        for (const auto &[root, info] : {std::pair(QByteArray("{}"), kInfo), std::pair(kRoot, QByteArray("{}"))}) {
            LyingServer server(inTurn({root, info, R"({"results":[],"last_seq":"1"})"}));
            CouchClient client = clientOf(server.address());
            QCOMPARE(faultOf(client.changes({}, 1)), "bad_answer");
        }
    }

    // However many revisions somebody invents, the event itself is among those that are looked at.
    void amongManyLeavesThePinnedOneIsKept()
    {
        const QString id = documentOf('a').id;
        QStringList revs;
        for (int i = 0; i < 1000; ++i)
            revs << u"1-%1"_s.arg(i);
        revs << pinnedRev(id);
        LyingServer server(
            inTurn({kRoot, kInfo, page({row(id, revs, QJsonValue::Null)}, u"1"_s), R"({"results":[]})"}));
        CouchClient client = clientOf(server.address());
        const auto changes = client.changes({}, 1);
        QVERIFY(changes);
        QCOMPARE(changes->leaves.size(), 8U);
        QCOMPARE(changes->leaves[0].rev, pinnedRev(id));
    }

    void missingIsWhatTheServerNames()
    {
        const QString here = documentOf('a').id, gone = documentOf('b').id;
        const QByteArray question
            = written(QJsonObject{{here, QJsonArray{pinnedRev(here)}}, {gone, QJsonArray{pinnedRev(gone)}}});
        const auto asked = [&](const QJsonValue &id, const QJsonValue &about) {
            LyingServer server(inTurn({id.isString() ? written(QJsonObject{{id.toString(), about}}) : "{}"}));
            CouchClient client = clientOf(server.address());
            const auto missing = client.revsDiff({here, gone});
            [&] { QCOMPARE(bodyOf(server.requests().at(0)), question); }();
            return missing ? QStringList(missing->begin(), missing->end()).join(u',').toLatin1() : faultOf(missing);
        };
        const auto missing = [](const QString &rev) {
            return QJsonObject{{u"missing"_s, QJsonArray{rev}}, {u"possible_ancestors"_s, QJsonArray{u"1-x"_s}}};
        };
        QCOMPARE(asked({}, {}), "");
        QCOMPARE(asked(gone, missing(pinnedRev(gone))), gone.toLatin1());
        QCOMPARE(asked(gone, missing(u"1-another"_s)), "bad_answer");
        QCOMPARE(asked(u"w0123456789:x"_s, missing(u"1-x"_s)), "bad_answer"); // nobody asked
        QCOMPARE(asked(gone, 7), "bad_answer");

        LyingServer server(inTurn({"[]"}));
        CouchClient client = clientOf(server.address());
        QCOMPARE(faultOf(client.revsDiff({here})), "bad_answer");
    }

    void publicFilesAreAskedForByNobody()
    {
        const QByteArray file = "prystan-signed-v1 manifest\n\"Пристань\"";
        LyingServer server(inTurn({written(QJsonObject{{u"_rev"_s, u"1-a"_s}, {u"file"_s, QString::fromUtf8(file)}})}));
        { // the server takes one connection at a time
            CouchClient reading = clientOf(server.address());
            QCOMPARE(*reading.publicFile(u"manifest"_s, file.size()), file);
            QCOMPARE(faultOf(reading.publicFile(u"manifest"_s, file.size() - 1)), "bad_answer");
        }
        CouchClient client = clientOf(server.address());
        QVERIFY(client.up().error().fault == CouchFault::BadAnswer);
        const auto requests = server.requests();
        QVERIFY(requests.at(0).startsWith("GET /public/manifest HTTP/1.1\r\n"));
        QVERIFY(!requests.at(0).toLower().contains("authorization"));
        QVERIFY(requests.back().contains("Authorization: Basic " + QByteArray("w0123456789:geheim").toBase64()));
        for (const QString &name : {u""_s, u"../etc"_s, u"a/b"_s, u"a?b"_s, u"A"_s, u".a"_s, u"a.b.c.d.e"_s, u"a\n"_s})
            QCOMPARE(faultOf(client.publicFile(name, 1000)), "not_found");
        QCOMPARE(server.requests().size(), requests.size()); // and nobody was asked for those
    }

    // One connection after another: files are asked for without an account, and written with it.
    void aFileTakesThePlaceOfTheOneThatIsThere()
    {
        const QByteArray there = written(QJsonObject{{u"_rev"_s, u"3-a"_s}, {u"file"_s, u"old"_s}});
        const QByteArray done = R"({"ok":true})";
        const auto publish = [](std::vector<QByteArray> answers) {
            std::size_t turn = 0;
            LyingServer server([&](LyingServer &self, QTcpSocket &socket, const QByteArray &) {
                (void)self.say(socket, answers.at(std::min(turn++, answers.size() - 1)));
                return false;
            });
            CouchClient client = clientOf(server.address());
            const QByteArray fault = faultOf(client.publish(u"manifest"_s, "new"));
            return std::pair(fault, server.requests());
        };
        const auto get = answer("200 OK", there), created = answer("201 Created", done),
                   conflict = answer("409 Conflict", R"({"error":"conflict"})"),
                   none = answer("404 Not Found", R"({"error":"not_found"})");
        const auto over = publish({get, created});
        QCOMPARE(over.first, "none");
        QVERIFY(over.second.at(1).startsWith("PUT /public/manifest HTTP/1.1\r\n"));
        QVERIFY(over.second.at(1).contains("Authorization: Basic "));
        QCOMPARE(bodyOf(over.second.at(1)), R"({"_rev":"3-a","file":"new"})");
        const auto first = publish({none, created});
        QCOMPARE(first.first, "none");
        QCOMPARE(bodyOf(first.second.at(1)), R"({"file":"new"})");
        QCOMPARE(publish({get, conflict, get, created}).first, "none"); // somebody else was faster
        const auto never = publish({get, conflict, get, conflict});
        QCOMPARE(never.first, "rejected");
        QCOMPARE(never.second.size(), std::size_t(4));
        QCOMPARE(publish({answer("500 Internal Server Error", "{}")}).first, "server_error");
    }

    void aPageIsWaitedForWhereThatIsAsked()
    {
        LyingServer server(inTurn({kRoot, kInfo, page({}, u"7-x"_s)}));
        CouchClient client = clientOf(server.address());
        QVERIFY(client.changes(u"7-x"_s, 10, 60s));
        const QByteArray asked = server.requests().at(2);
        QVERIFY(asked.startsWith("GET /intake/_changes?since=7-x&limit=10&"));
        QVERIFY(asked.contains("&feed=longpoll&timeout=60000 "));
    }

    void theServersClockIsHeard()
    {
        const auto heard = [](const QByteArray &header) {
            LyingServer server(always(answer("200 OK", kUp, header)));
            CouchClient client = clientOf(server.address());
            return client.up() ? client.serverTime() : QDateTime::fromSecsSinceEpoch(0);
        };
        QCOMPARE(heard("Date: Thu, 26 Nov 2026 17:33:14 GMT\r\n"), QDateTime({2026, 11, 26}, {17, 33, 14}, Qt::UTC));
        for (const QByteArray header :
             {"", "Date: now\r\n", "Date: Thu, 26 Anf 2026 17:33:14 GMT\r\n", "Date: Thu, 31 Feb 2026 17:33:14 GMT\r\n",
              "Date: Thu, 26 Nov 2026 25:33:14 GMT\r\n"})
            QVERIFY2(!heard(header).isValid(), header.constData());
    }

    void aRequestSaysNothingAboutThisMachine()
    {
        LyingServer server(inTurn({kUp}));
        CouchClient client = clientOf(server.address());
        QVERIFY(client.up());
        QByteArrayList names;
        for (const QByteArray &line : server.requests().at(0).trimmed().split('\n').mid(1))
            names << line.left(line.indexOf(':')).toLower();
        std::ranges::sort(names);
        QCOMPARE(names.join(' '), "accept accept-encoding authorization host user-agent");
        QVERIFY(server.requests().at(0).contains("User-Agent: Prystan\r\n"));
    }

    void cookiesAreNotKept()
    {
        LyingServer server([](LyingServer &self, QTcpSocket &socket, const QByteArray &) {
            return self.say(socket, answer("200 OK", kUp, "Set-Cookie: a=b\r\n"));
        });
        CouchClient client = clientOf(server.address());
        QCOMPARE(faultOf(client.up()) + faultOf(client.up()), "nonenone");
        QVERIFY(!server.requests().at(1).toLower().contains("cookie"));
    }

    // Elsewhere than on this machine, where Qt asks none anyway.
    void proxiesAreNotAsked()
    {
        LyingServer proxy(always(""));
        const QNetworkProxy before = QNetworkProxy::applicationProxy();
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(QUrl(proxy.address()).port())});
        CouchClient client = clientOf(u"https://nowhere.invalid"_s);
        const QByteArray fault = faultOf(client.up());
        QNetworkProxy::setApplicationProxy(before);
        QCOMPARE(fault, "offline");
        QVERIFY(proxy.requests().empty());
    }

    // A server that keeps a connection, and has closed it when it is used again, is asked once more; one that hangs up
    // on everybody is not asked for ever.
    void aConnectionThatWasKeptMayBeGone()
    {
        std::atomic<int> answers = 0, hangsUp = 0;
        LyingServer server([&](LyingServer &self, QTcpSocket &socket, const QByteArray &) {
            if (hangsUp > 0) {
                --hangsUp;
                return false;
            }
            ++answers;
            return self.say(socket, answer("200 OK", kUp));
        });
        CouchClient client = clientOf(server.address());
        QCOMPARE(faultOf(client.up()), "none");
        hangsUp = 1;
        QCOMPARE(faultOf(client.up()), "none");
        QCOMPARE(server.requests().size(), 3U);
        hangsUp = 100;
        QCOMPARE(faultOf(client.up()), "offline");
        QCOMPARE(server.requests().size(), 5U);
        QCOMPARE(answers.load(), 2);
    }

    // As it is used: on a thread that knows nothing of Qt.
    void anyThreadWillDo()
    {
        const WarningWatch warnings;
        LyingServer server(inTurn({kUp}));
        QByteArray said;
        std::thread([&] {
            CouchClient client = clientOf(server.address());
            said = faultOf(client.up()) + faultOf(client.up());
        }).join();
        QCOMPARE(said, "nonenone");
        QCOMPARE(server.requests().size(), 2U);
        QCOMPARE(warnings.seen(), QStringList());
    }

    void addressesAreBareAndSecure()
    {
        const auto isTaken = [](const QString &text, ServerAddress::Plain plain) {
            return ServerAddress::from(text, plain).has_value();
        };
        constexpr auto never = ServerAddress::Plain::Never, here = ServerAddress::Plain::OnThisMachine;
        QCOMPARE(ServerAddress::from(u"https://in.site.invalid:8443/"_s)->at(u"/a%2Bb?c=%2F"_s).toEncoded(),
                 "https://in.site.invalid:8443/a%2Bb?c=%2F");
        QVERIFY(isTaken(u"https://in.site.invalid"_s, never));
        QVERIFY(isTaken(u"http://127.0.0.1:5984"_s, here) && isTaken(u"http://localhost:5984/"_s, here));
        QVERIFY(!isTaken(u"http://127.0.0.1:5984"_s, never));
        for (const QString &bad :
             {u""_s, u"in.site.invalid"_s, u"http://in.site.invalid"_s, u"http://127.0.0.1.site.invalid"_s,
              u"http://localhost.site.invalid"_s, u"https://a:b@in.site.invalid"_s, u"https://in.site.invalid/path"_s,
              u"https://in.site.invalid?a"_s, u"https://in.site.invalid#a"_s, u"ftp://in.site.invalid"_s,
              u"file:///etc"_s, u"https://"_s, u"https://a b"_s, u"http://127.0.0.1@in.site.invalid"_s})
            QVERIFY2(!isTaken(bad, here), qPrintable(bad));
    }

    void certificatesThatAreWrongGetNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("fault");
        const auto add = [](const char *what, const QByteArray &fault) {
            QTest::newRow(what) << QString::fromLatin1(what) << fault;
        };
        add("expired", "certificate_expired");
        add("not yet valid", "certificate_not_yet_valid");
        add("wrong host", "certificate_wrong_host");
        add("stranger", "certificate_untrusted");
        add("purpose", "certificate_other");
        add("expired stranger", "certificate_untrusted");
    }

    void certificatesThatAreWrongGetNothing()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, fault);
        Certificates::Wish wish{.name = u"wrong"_s};
        if (what.startsWith(u"expired"_s))
            wish.until = u"20210101000000Z"_s;
        if (what == u"not yet valid"_s)
            wish.from = u"20980101000000Z"_s;
        if (what == u"wrong host"_s)
            wish.subject = u"DNS:other.invalid"_s;
        if (what.endsWith(u"stranger"_s))
            wish.signer = u"stranger"_s;
        if (what == u"purpose"_s)
            wish.purpose = u"clientAuth"_s;
        QCOMPARE(greet(m_certificates.made(wish), authority(), 0), fault);
    }

    void theRightCertificateIsGreeted()
    {
        QCOMPARE(greet(m_certificates.made({.name = u"right"_s}), authority(), 2), "none");
    }

    // With a pin the key alone decides: neither signer nor date nor name, and no authority either.
    void aPinnedKeyIsEnough_data()
    {
        QTest::addColumn<QStringList>("key");
        QTest::newRow("elliptic") << Certificates::Wish().key;
        QTest::newRow("RSA") << QStringList{u"rsa:2048"_s};
    }

    void aPinnedKeyIsEnough()
    {
        QFETCH(QStringList, key);
        const Certificate shown = m_certificates.made({.name = u"pinned"_s,
                                                       .subject = u"DNS:other.invalid"_s,
                                                       .until = u"20210101000000Z"_s,
                                                       .signer = u"stranger"_s,
                                                       .key = key});
        const QByteArray pin = m_certificates.pin(u"pinned"_s);
        QCOMPARE(greet(shown, {pin, {}}, 2), "none");
        QByteArray near = pin;
        near[31] = char(near[31] ^ 1);
        QCOMPARE(greet(shown, {near, {}}, 0), "certificate_pin_mismatch");
    }

    // Nothing at all is wrong with it, only that it is not ours.
    void anotherKeyThanThePinnedGetsNothing()
    {
        const Certificate shown = m_certificates.made({.name = u"another"_s});
        const ServerTrust trust{QByteArray(32, 'p'), {m_certificates.authority()}};
        QCOMPARE(greet(shown, trust, 0), "certificate_pin_mismatch");
    }

    void plainTextWhereTlsBelongsIsNoAnswer()
    {
        LyingServer server(always(answer("200 OK", kUp)));
        CouchClient client = clientOf(server.address().replace(u"http:"_s, u"https:"_s), {500ms, 10min});
        const QByteArray fault = faultOf(client.up());
        QVERIFY2(fault != "none", fault.constData());
        QVERIFY(server.requests().empty());
    }
};

QTEST_GUILESS_MAIN(CouchClientTest)
#include "tst_couchclient.moc"
