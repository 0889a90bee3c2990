// SPDX-License-Identifier: GPL-3.0-or-later
#include "lyingserver.h"

#include <QEventLoop>
#include <QSslSocket>
#include <QTcpServer>
#include <memory>

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
    std::unique_ptr<QSslSocket> socket;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        socket = std::make_unique<QSslSocket>();
        socket->setSocketDescriptor(descriptor);
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

LyingServer::LyingServer(Lie lie, std::optional<Certificate> certificate)
    : m_lie(std::move(lie))
    , m_certificate(std::move(certificate))
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

bool LyingServer::say(QTcpSocket &socket, const QByteArray &bytes) const
{
    socket.write(bytes);
    while (!m_over && socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() > 0)
        socket.waitForBytesWritten(kLook);
    return !m_over && socket.state() == QAbstractSocket::ConnectedState;
}

bool LyingServer::pause(QTcpSocket &socket, int milliseconds) const
{
    socket.waitForReadyRead(milliseconds);
    return !m_over && socket.state() == QAbstractSocket::ConnectedState;
}

void LyingServer::run()
{
    const QEventLoop dispatcher; // what sockets need in a thread that is not Qt's
    Door door(m_certificate);
    if (!door.listen(QHostAddress::LocalHost))
        qFatal("no port");
    m_port = door.serverPort();
    m_port.notify_all();
    while (!m_over) {
        door.waitForNewConnection(kLook);
        if (const auto socket = std::move(door.socket))
            serve(*socket);
    }
}

void LyingServer::serve(QTcpSocket &socket)
{
    while (const auto request = nextRequest(socket)) {
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.push_back(*request);
        }
        if (!m_lie(*this, socket, *request))
            break;
    }
    socket.disconnectFromHost();
    while (!m_over && socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(kLook);
}

std::optional<QByteArray> LyingServer::nextRequest(QTcpSocket &socket) const
{
    QByteArray request;
    while (!m_over) {
        request += socket.readAll();
        const qsizetype end = request.indexOf("\r\n\r\n");
        if (end >= 0 && request.size() >= end + 4 + bodyLength(request.left(end + 2)))
            return request;
        if (socket.state() != QAbstractSocket::ConnectedState)
            break;
        socket.waitForReadyRead(kLook);
    }
    return std::nullopt;
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
