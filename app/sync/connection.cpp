// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QNetworkProxy>
#include <QTimer>
#include <algorithm>
#include <array>

namespace prystan::sync {

namespace {

constexpr qsizetype kSlice = 65536; // held by the socket at once, either way
constexpr int kMoment = 150; // ms

} // namespace

void Connection::expect(const HttpTimes &times)
{
    m_overall = QDeadlineTimer(times.overall);
    m_idle = int(times.idle.count());
}

Connection::Fault Connection::open(const ServerAddress &address, const ServerTrust &trust)
{
    const QUrl url = address.at(QStringLiteral("/"));
    Fault fault;
    m_socket.abort();
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(kSlice);
    // Of a pinned server the key alone counts, and that is looked at below.
    const QMetaObject::Connection listening
        = QObject::connect(&m_socket, &QSslSocket::sslErrors, [&](const QList<QSslError> &errors) {
              if (trust.isPinned())
                  m_socket.ignoreSslErrors();
              else
                  fault = faultOf(errors);
          });
    connectTo(url, trust);
    const bool ready = waitUntilReady();
    QObject::disconnect(listening);
    if (ready && m_socket.isEncrypted() && trust.isPinned() && !trust.fitsPin(m_socket.peerCertificate()))
        fault = CouchFault::CertificatePinMismatch;
    if (!ready && !fault)
        fault = faultOfWait();
    if (fault)
        m_socket.abort();
    return fault;
}

void Connection::connectTo(const QUrl &url, const ServerTrust &trust)
{
    m_encrypts = url.scheme() == QStringLiteral("https");
    if (!m_encrypts)
        return m_socket.connectToHost(url.host(), quint16(url.port(80)));
    m_socket.setSslConfiguration(trust.configuration());
    m_socket.connectToHostEncrypted(url.host(), quint16(url.port(443)));
}

bool Connection::isReady() const
{
    return isOpen() && (!m_encrypts || m_socket.isEncrypted());
}

// With events, so that asking for the name's address and the greeting can be given up at any moment.
bool Connection::waitUntilReady()
{
    const QDeadlineTimer until(patience());
    QTimer moment;
    moment.setInterval(kMoment);
    const auto look = [&] {
        if (isReady() || isStopped() || until.hasExpired() || m_socket.state() == QAbstractSocket::UnconnectedState)
            m_loop.quit();
    };
    const std::array watching{QObject::connect(&moment, &QTimer::timeout, &m_loop, look),
                              QObject::connect(&m_socket, &QAbstractSocket::stateChanged, &m_loop, look),
                              QObject::connect(&m_socket, &QSslSocket::encrypted, &m_loop, look)};
    moment.start();
    if (!isReady() && m_socket.state() != QAbstractSocket::UnconnectedState)
        m_loop.exec();
    for (const QMetaObject::Connection &one : watching)
        QObject::disconnect(one);
    m_late = until.hasExpired();
    return isReady() && !isStopped();
}

bool Connection::wait(Wait once)
{
    const QDeadlineTimer until(patience());
    while (!isStopped() && isOpen()) {
        if ((m_socket.*once)(std::min(kMoment, int(until.remainingTime()))))
            return true;
        if (until.hasExpired())
            break;
    }
    m_late = until.hasExpired();
    return false;
}

void Connection::closeUnlessQuiet()
{
    if (isOpen())
        m_socket.waitForReadyRead(0); // its word is about TLS's own messages too
    if (m_socket.bytesAvailable() > 0)
        close();
}

Connection::Fault Connection::write(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += kSlice) {
        m_socket.write(bytes.constData() + at, std::min(kSlice, bytes.size() - at));
        while (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > 0) {
            if (!wait(&QAbstractSocket::waitForBytesWritten))
                return faultOfWait();
        }
    }
    return isOpen() ? Fault() : CouchFault::Offline;
}

Result<QByteArray, CouchFault> Connection::read()
{
    if (m_socket.bytesAvailable() == 0 && isOpen() && !wait(&QAbstractSocket::waitForReadyRead) && isOpen())
        return Unexpected(isStopped() ? CouchFault::Stopped : CouchFault::Timeout);
    return m_socket.read(kSlice);
}

int Connection::patience() const
{
    return std::min(m_idle, int(m_overall.remainingTime()));
}

Connection::Fault Connection::faultOfWait() const
{
    if (isStopped())
        return CouchFault::Stopped;
    if (m_late || m_overall.hasExpired() || m_socket.error() == QAbstractSocket::SocketTimeoutError)
        return CouchFault::Timeout;
    return m_socket.error() == QAbstractSocket::SslHandshakeFailedError ? CouchFault::CertificateOther
                                                                        : CouchFault::Offline;
}

} // namespace prystan::sync
