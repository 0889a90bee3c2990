// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpanswer.h"

#include <QTest>
#include <optional>

using namespace prystan::sync;

namespace {

constexpr qsizetype kMost = 20;
using State = HttpReader::State;

// Everything, in pieces of this size, then the end of the connection.
std::optional<HttpAnswer> readIn(const QByteArray &bytes, qsizetype piece)
{
    HttpReader reader(kMost);
    State state = State::More;
    for (qsizetype at = 0; at < bytes.size() && state == State::More; at += piece)
        state = reader.add(bytes.mid(at, piece));
    if (state == State::More)
        state = reader.end();
    return state == State::Done ? std::optional(reader.answer()) : std::nullopt;
}

} // namespace

class HttpAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inWhateverPiecesItComes_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("kept");
        const auto add = [](const char *name, const QByteArray &said, const QByteArray &body, bool kept) {
            QTest::newRow(name) << said << body << kept;
        };
        add("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "hello", true);
        add("nothing", "HTTP/1.1 200 OK\r\ncontent-length:0\r\n\r\n", "", true);
        add("no body", "HTTP/1.1 204 x\r\nContent-Length: 5\r\n\r\n", "", true);
        add("no reason", "HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello", "hello", true);
        add("closes", "HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 5\r\n\r\nhello", "hello", false);
        add("old", "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", "hello", false);
        add("to the end", "HTTP/1.1 200 OK\r\n\r\nhello", "hello", false);
        add("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\n\r\n",
            "hello", true);
        add("trailers", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n00005\r\nhello\r\n0\r\nX: y\r\n\r\n",
            "hello", true);
        add("after a remark", "HTTP/1.1 100 Continue\r\nX: y\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
            "hello", true);
    }

    void inWhateverPiecesItComes()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, body);
        QFETCH(bool, kept);
        for (qsizetype piece = 1; piece <= said.size(); ++piece) {
            const auto answer = readIn(said, piece);
            QVERIFY(answer);
            QCOMPARE(answer->body, body);
        }
        HttpReader reader(kMost);
        if (reader.add(said) != State::Done)
            QVERIFY(reader.end() == State::Done);
        QCOMPARE(reader.isReusable(), kept);
        HttpReader more(kMost); // bytes that nobody asked for
        (void)more.add(said + "x");
        QVERIFY(!more.isReusable());
    }

    // Also where its end is torn in two: one byte more is too long, however it comes.
    void atItsLongestItIsStillTheSame_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("most");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n", chunks = ok + "Transfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("headers") << ok + "Content-Length: 5\r\nX: " << QByteArray("\r\n\r\nhello") << 32768 - 39;
        QTest::newRow("a line about a chunk") << chunks + "5;" << QByteArray("\r\nhello\r\n0\r\n\r\n") << 256 - 2;
        QTest::newRow("a line behind the chunks")
            << chunks + "5\r\nhello\r\n0\r\nX:" << QByteArray("\r\n\r\n") << 256 - 2;
    }
    void atItsLongestItIsStillTheSame()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, most);
        for (const int more : {0, 1}) {
            const QByteArray said = before + QByteArray(most + more, 'y') + after;
            for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(7), said.size()})
                QCOMPARE(readIn(said, piece).has_value(), more == 0);
        }
    }

    // Of what says where it ends no beginning is taken for the whole.
    void aBrokenOneIsNotDone()
    {
        int cuts = 0;
        for (const QByteArray &said : {QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"),
                                       QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                                  "5\r\nhello\r\n0\r\nX: y\r\n\r\n")}) {
            for (qsizetype size = 0; size < said.size(); ++size, ++cuts)
                QVERIFY2(!readIn(said.left(size), said.size()), said.left(size).constData());
        }
        qInfo("%d cuts", cuts);
    }

    void whatIsNotClearIsRefused_data()
    {
        QTest::addColumn<QByteArray>("said");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n", five = "\r\n\r\nhello";
        const auto add = [](const char *name, const QByteArray &said) { QTest::newRow(name) << said; };
        add("another protocol", "SSH-2.0-x\r\n\r\n");
        add("another version", "HTTP/2.0 200 OK\r\nContent-Length: 5" + five);
        add("no status", "HTTP/1.1 OK OK\r\nContent-Length: 5" + five);
        add("status of four digits", "HTTP/1.1 2000 OK\r\nContent-Length: 5" + five);
        add("status below 100", "HTTP/1.1 099 OK\r\nContent-Length: 5" + five);
        add("two lengths", ok + "Content-Length: 5\r\nContent-Length: 4" + five);
        add("the same length twice", ok + "Content-Length: 5\r\nContent-Length: 5" + five);
        add("length and chunks", ok + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        add("length with a sign", ok + "Content-Length: +5" + five);
        add("length below zero", ok + "Content-Length: -5" + five);
        add("length in two parts", ok + "Content-Length: 5, 5" + five);
        add("no length", ok + "Content-Length:" + five);
        add("length of all digits", ok + "Content-Length: 18446744073709551621" + five);
        add("longer than asked for", ok + "Content-Length: 21\r\n\r\n" + QByteArray(21, 'x'));
        add("longer, to the end", ok + "\r\n" + QByteArray(21, 'x'));
        add("longer, in chunks",
            ok + "Transfer-Encoding: chunked\r\n\r\nf\r\n" + QByteArray(15, 'x') + "\r\n6\r\nxxxxxx\r\n0\r\n\r\n");
        add("packed chunks", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
        add("chunked twice", ok + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        add("chunk of no size", ok + "Transfer-Encoding: chunked\r\n\r\n\r\nhello\r\n0\r\n\r\n");
        add("chunk below zero", ok + "Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n");
        add("chunk that ends later", ok + "Transfer-Encoding: chunked\r\n\r\n4\r\nhello\r\n0\r\n\r\n");
        add("chunk of all digits", ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff5\r\nhello\r\n0\r\n\r\n");
        add("folded header", ok + "X: y\r\n Content-Length: 5" + five);
        add("header without a name", ok + ": y\r\nContent-Length: 5" + five);
        add("header without a colon", ok + "X\r\nContent-Length: 5" + five);
        add("space before the colon", ok + "Content-Length : 5" + five);
        add("headers too long", ok + "X: " + QByteArray(32768, 'y') + "\r\nContent-Length: 5" + five);
        add("nine remarks", QByteArray("HTTP/1.1 100 x\r\n\r\n").repeated(9) + ok + "Content-Length: 5" + five);
    }

    void whatIsNotClearIsRefused()
    {
        QFETCH(QByteArray, said);
        for (const qsizetype piece : {qsizetype(1), said.size()})
            QVERIFY(!readIn(said, piece));
    }

    void whatIsNeededOfTheHeadersIsKept()
    {
        const auto answer
            = readIn("HTTP/1.1 503 x\r\nCONTENT-TYPE:\tText/HTML; charset=utf-8 \r\nRetry-After: 30\r\n\r\n", 7);
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        QCOMPARE(answer->contentType, "text/html; charset=utf-8");
        QCOMPARE(answer->retryAfter, "30");
    }
};

QTEST_APPLESS_MAIN(HttpAnswerTest)
#include "tst_httpanswer.moc"
