// SPDX-License-Identifier: GPL-3.0-or-later
#include "lyingserver.h"

#include <QEventLoop>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <algorithm>

namespace prystan::tests {

namespace {

constexpr int kLook = 20; // milliseconds after which a wait looks whether the test is over

// Hands out sockets that can speak TLS.
class Door : public QTcpServer
{
public:
    explicit Door(const std::optional<Certificate> &certificate)
        : m_certificate(certificate)
    { }
    std::vector<std::unique_ptr<QSslSocket>> sockets; // that nobody has taken yet

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QSslSocket *socket = sockets.emplace_back(std::make_unique<QSslSocket>()).get();
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (!m_certificate)
            return;
        socket->setLocalCertificate(m_certificate->certificate);
        socket->setPrivateKey(m_certificate->key);
        socket->startServerEncryption();
        socket->waitForEncrypted(); // where it fails there is nothing to read either
    }

private:
    const std::optional<Certificate> &m_certificate;
};

qsizetype bodyLength(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("content-length:");
    return at < 0 ? 0 : head.mid(at + 15, head.indexOf('\n', at) - at - 15).trimmed().toLongLong();
}

} // namespace

LyingServer::LyingServer(Lie lie, std::optional<Certificate> certificate, BreakingLine *line)
    : m_lie(std::move(lie))
    , m_certificate(std::move(certificate))
    , m_line(line)
    , m_thread([this] { run(); })
{
    m_port.wait(0);
}

LyingServer::~LyingServer()
{
    m_over = true;
    m_thread.join();
}

QString LyingServer::address() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_certificate ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_port.load());
}

std::vector<QByteArray> LyingServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QByteArray LyingServer::carried(BreakingLine::Way way, const QByteArray &bytes)
{
    if (m_line == nullptr || bytes.isEmpty())
        return bytes;
    auto [passed, breaks] = m_line->carry(way, bytes);
    m_broken = breaks;
    return passed;
}

bool LyingServer::say(QTcpSocket &socket, const QByteArray &bytes)
{
    if (m_broken)
        return false;
    socket.write(carried(BreakingLine::Way::Answer, bytes));
    while (!m_over && socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() > 0)
        socket.waitForBytesWritten(kLook);
    return !m_over && !m_broken && socket.state() == QAbstractSocket::ConnectedState;
}

bool LyingServer::pause(QTcpSocket &socket, int milliseconds) const
{
    socket.waitForReadyRead(milliseconds);
    return !m_over && socket.state() == QAbstractSocket::ConnectedState;
}

void LyingServer::run()
{
    QEventLoop loop;
    Door door(m_certificate);
    if (!door.listen(QHostAddress::LocalHost))
        qFatal("no port");
    m_port = door.serverPort();
    m_port.notify_all();
    QTimer look;
    look.start(kLook);
    std::vector<Visitor> visitors;
    while (!m_over) {
        loop.processEvents(QEventLoop::WaitForMoreEvents);
        for (auto &socket : std::exchange(door.sockets, {}))
            visitors.push_back({std::move(socket), {}});
        std::erase_if(visitors, [this](Visitor &visitor) { return !serve(visitor); });
        if (std::exchange(m_broken, false))
            visitors.clear();
    }
}

bool LyingServer::serve(Visitor &visitor)
{
    if (m_broken)
        return false;
    QTcpSocket &socket = *visitor.socket;
    visitor.request += carried(BreakingLine::Way::Request, socket.readAll());
    const qsizetype end = visitor.request.indexOf("\r\n\r\n");
    const bool whole = end >= 0 && visitor.request.size() >= end + 4 + bodyLength(visitor.request.left(end + 2));
    if (!whole)
        return socket.state() == QAbstractSocket::ConnectedState;
    const QByteArray request = std::exchange(visitor.request, {});
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.push_back(request);
    }
    if (m_lie(*this, socket, request))
        return true;
    socket.disconnectFromHost();
    while (!m_over && socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(kLook);
    return false;
}

LyingServer::Lie always(const QByteArray &answer)
{
    return [answer](LyingServer &server, QTcpSocket &socket, const QByteArray &) {
        (void)server.say(socket, answer);
        return false;
    };
}

LyingServer::Lie inTurn(std::vector<QByteArray> bodies, const QByteArray &status)
{
    return [bodies = std::move(bodies), status, next = std::size_t(0)](LyingServer &server, QTcpSocket &socket,
                                                                       const QByteArray &) mutable {
        const QByteArray body = bodies[next++ % bodies.size()];
        return server.say(socket,
                          "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
                              + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
}

} // namespace prystan::tests
