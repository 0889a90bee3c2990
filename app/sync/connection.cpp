// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QNetworkProxy>
#include <algorithm>

namespace prystan::sync {

namespace {

constexpr qsizetype kSlice = 65536; // held by the socket at once, either way

}

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
    if (url.scheme() == QStringLiteral("http")) {
        m_socket.connectToHost(url.host(), quint16(url.port(80)));
        return m_socket.waitForConnected(patience()) ? Fault() : faultOfWait();
    }
    // Of a pinned server the key alone counts, and that is looked at below.
    const QMetaObject::Connection listening
        = QObject::connect(&m_socket, &QSslSocket::sslErrors, [&](const QList<QSslError> &errors) {
              if (trust.isPinned())
                  m_socket.ignoreSslErrors();
              else
                  fault = faultOf(errors);
          });
    m_socket.setSslConfiguration(trust.configuration());
    m_socket.connectToHostEncrypted(url.host(), quint16(url.port(443)));
    const bool encrypted = m_socket.waitForEncrypted(patience());
    QObject::disconnect(listening);
    if (encrypted && trust.isPinned() && !trust.fitsPin(m_socket.peerCertificate()))
        fault = CouchFault::CertificatePinMismatch;
    if (!encrypted && !fault)
        fault = faultOfWait();
    if (fault)
        m_socket.abort();
    return fault;
}

Connection::Fault Connection::write(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += kSlice) {
        m_socket.write(bytes.constData() + at, std::min(kSlice, bytes.size() - at));
        while (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > 0) {
            if (!m_socket.waitForBytesWritten(patience()))
                return faultOfWait();
        }
    }
    return isOpen() ? Fault() : CouchFault::Offline;
}

Result<QByteArray, CouchFault> Connection::read()
{
    if (m_socket.bytesAvailable() == 0 && isOpen() && !m_socket.waitForReadyRead(patience()) && isOpen())
        return Unexpected(CouchFault::Timeout);
    return m_socket.read(kSlice);
}

int Connection::patience() const
{
    return std::min(m_idle, int(m_overall.remainingTime()));
}

Connection::Fault Connection::faultOfWait() const
{
    if (m_overall.hasExpired() || m_socket.error() == QAbstractSocket::SocketTimeoutError)
        return CouchFault::Timeout;
    return m_socket.error() == QAbstractSocket::SslHandshakeFailedError ? CouchFault::CertificateOther
                                                                        : CouchFault::Offline;
}

} // namespace prystan::sync
