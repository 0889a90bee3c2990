// SPDX-License-Identifier: GPL-3.0-or-later
#include "badline.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace prystan::tests {

class BadLine::Pair : public QObject
{
public:
    Pair(BadLine &line, QTcpSocket *client, qint64 life)
        : m_line(line)
        , m_client(client)
        , m_left(life)
    {
        m_client->setParent(this);
        connect(m_client, &QTcpSocket::readyRead, this, [this] { pass(*m_client, m_server); });
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { pass(m_server, *m_client); });
        connect(m_client, &QTcpSocket::disconnected, this, [this] { end(); });
        connect(&m_server, &QTcpSocket::disconnected, this, [this] { end(); });
        m_server.connectToHost(QHostAddress::LocalHost, line.m_server);
    }

private:
    void pass(QTcpSocket &from, QTcpSocket &to)
    {
        if (m_ended)
            return;
        QByteArray bytes = from.readAll();
        const bool cut = m_left >= 0 && bytes.size() > m_left;
        if (m_left >= 0)
            bytes.truncate(m_left);
        m_left -= m_left >= 0 ? bytes.size() : 0;
        m_line.note(bytes);
        to.write(bytes);
        flush(to);
        if (!cut)
            return;
        ++m_line.m_cuts;
        end();
    }
    static void flush(QTcpSocket &socket)
    {
        if (socket.state() == QAbstractSocket::ConnectedState)
            socket.flush();
    }
    void end()
    {
        if (std::exchange(m_ended, true))
            return;
        flush(*m_client);
        flush(m_server);
        m_client->abort();
        m_server.abort();
        deleteLater();
    }
    BadLine &m_line;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    qint64 m_left;
    bool m_ended = false;
};

BadLine::BadLine(quint16 server, Life life)
    : m_server(server)
    , m_life(std::move(life))
    , m_thread([this] { run(); })
{
    while (m_port == 0)
        std::this_thread::yield();
}

BadLine::~BadLine()
{
    m_over = true;
    m_thread.join();
}

void BadLine::run()
{
    QEventLoop loop; // first: sockets need what it brings to this thread
    QTcpServer listening;
    if (!listening.listen(QHostAddress::LocalHost))
        qFatal("no port");
    QObject connections;
    QObject::connect(&listening, &QTcpServer::newConnection, &connections, [&] {
        while (QTcpSocket *client = listening.nextPendingConnection())
            (new Pair(*this, client, m_bad ? m_life() : -1))->setParent(&connections);
    });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (m_over)
            loop.quit();
    });
    look.start(10);
    m_port = listening.serverPort();
    loop.exec();
}

void BadLine::note(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_passed += bytes;
}

QByteArray BadLine::passed() const
{
    const std::lock_guard lock(m_mutex);
    return m_passed;
}

} // namespace prystan::tests
