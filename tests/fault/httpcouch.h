// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lyingserver.h"
#include "memorycouch.h"

#include <mutex>

namespace prystan::tests {

// A MemoryServer over HTTP/1.1, as CouchDB and the entrances in front of it answer, on connections that it keeps. The
// documents are the test's; whoever touches them while a device may be talking holds the lock.
class HttpCouch
{
public:
    enum class Asked { Up, Server, Database, Changes, Push, Diff, Fetch, File, Publish, Other };
    struct Request {
        Asked asked = Asked::Other;
        QByteArray method;
        QString target; // path and query, as they came
        QString account; // empty: nobody's
        QByteArray body;
    };
    struct Turn {
        const Request &request;
        LyingServer &server;
        QTcpSocket &socket;
        std::function<QByteArray()> honest; // does what is asked, and returns the whole answer
        [[nodiscard]] bool say(const QByteArray &bytes) const { return server.say(socket, bytes); }
    };
    // What is answered; false: and the connection ends.
    using Lie = std::function<bool(const Turn &turn)>;

    // `hub`: account of whoever may erase. The rest is LyingServer's.
    explicit HttpCouch(QString hub, std::optional<Certificate> certificate = {}, BreakingLine *line = nullptr);
    [[nodiscard]] QString address() const { return m_server.address(); }
    [[nodiscard]] std::unique_lock<std::mutex> lock() { return std::unique_lock(m_mutex); }
    // What it answers from, honestly at first, for as long as this lives.
    class Serving
    {
    public:
        Serving(HttpCouch &couch, MemoryServer &documents);
        ~Serving();
        Serving(const Serving &) = delete;
        Serving &operator=(const Serving &) = delete;

    private:
        HttpCouch &m_couch;
    };
    void lie(Lie lie);
    void beHonest() { lie(&honestly); }
    bool hidesDocuments = false; // the feed names them only: they are asked for by _bulk_get

    [[nodiscard]] static bool honestly(const Turn &turn) { return turn.say(turn.honest()); }
    [[nodiscard]] static QByteArray answer(const QByteArray &status, const QByteArray &body,
                                           const QByteArray &headers = {});

private:
    void serve(MemoryServer *documents);
    [[nodiscard]] bool take(LyingServer &server, QTcpSocket &socket, const QByteArray &bytes);
    [[nodiscard]] QByteArray answerTo(const Request &request);
    [[nodiscard]] QByteArray dated(QByteArray answer) const; // by the server's clock
    [[nodiscard]] QByteArray page(MemoryCouch &couch, const QString &target) const;
    [[nodiscard]] QByteArray fetched(const QByteArray &wanted) const;
    [[nodiscard]] QByteArray file(const QString &name) const;
    [[nodiscard]] QByteArray publish(const QString &name, const QByteArray &body);

    QString m_hub;
    std::mutex m_mutex;
    MemoryServer *m_documents = nullptr;
    Lie m_lie = &honestly;
    LyingServer m_server; // last: its thread uses all of the above
};

} // namespace prystan::tests
