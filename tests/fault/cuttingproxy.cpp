// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttingproxy.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

namespace prystan::tests {

namespace {

constexpr int kLook = 20; // milliseconds after which a wait looks whether the test is over

bool isOpen(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::ConnectedState;
}

// All of it is with the other side's kernel when this returns.
void hand(QTcpSocket &to, const QByteArray &bytes)
{
    to.write(bytes);
    while (isOpen(to) && to.bytesToWrite() > 0)
        to.waitForBytesWritten(kLook);
}

} // namespace

CuttingProxy::CuttingProxy(const QString &server)
    : m_thread([this, port = quint16(QUrl(server).port())] { run(port); })
{
    m_port.wait(0);
}

CuttingProxy::~CuttingProxy()
{
    m_over = true;
    m_thread.join();
}

QString CuttingProxy::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port.load());
}

void CuttingProxy::cutAfter(Way way, qint64 bytes)
{
    count();
    const std::lock_guard lock(m_mutex);
    m_way = way;
    m_at = bytes;
}

bool CuttingProxy::hasCut()
{
    const std::lock_guard lock(m_mutex);
    return m_cut;
}

void CuttingProxy::count()
{
    const std::lock_guard lock(m_mutex);
    m_passed = {};
    m_at = -1;
    m_cut = false;
}

qint64 CuttingProxy::passed(Way way)
{
    const std::lock_guard lock(m_mutex);
    return m_passed[std::size_t(way)];
}

void CuttingProxy::run(quint16 server)
{
    QEventLoop loop;
    QTcpServer door;
    if (!door.listen(QHostAddress::LocalHost))
        qFatal("no port");
    m_port = door.serverPort();
    m_port.notify_all();
    QTimer look;
    look.start(kLook);
    std::vector<Pair> pairs;
    while (!m_over) {
        loop.processEvents(QEventLoop::WaitForMoreEvents);
        while (QTcpSocket *client = door.nextPendingConnection()) {
            Pair &pair = pairs.emplace_back(Pair{std::unique_ptr<QTcpSocket>(client), std::make_unique<QTcpSocket>()});
            pair.server->connectToHost(QHostAddress::LocalHost, server);
            pair.server->waitForConnected();
            for (QTcpSocket *socket : {pair.client.get(), pair.server.get()})
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        }
        const bool before = hasCut();
        std::erase_if(pairs, [this](Pair &pair) { return !pass(pair); });
        if (hasCut() && !before)
            pairs.clear(); // whoever was waiting is alone
    }
}

// Up to the byte where it breaks.
QByteArray CuttingProxy::allowed(Way way, QByteArray bytes)
{
    const std::lock_guard lock(m_mutex);
    qint64 &passed = m_passed[std::size_t(way)];
    if (m_at >= 0 && !m_cut && m_way == way && passed + bytes.size() >= m_at) {
        m_cut = true;
        bytes.truncate(m_at - passed);
    }
    passed += bytes.size();
    return bytes;
}

bool CuttingProxy::pass(Pair &pair)
{
    const bool before = hasCut();
    if (const QByteArray bytes = pair.client->readAll(); !bytes.isEmpty())
        hand(*pair.server, allowed(Way::Request, bytes));
    if (const QByteArray bytes = pair.server->readAll(); !bytes.isEmpty() && hasCut() == before)
        hand(*pair.client, allowed(Way::Answer, bytes));
    return hasCut() == before && isOpen(*pair.client) && isOpen(*pair.server);
}

} // namespace prystan::tests
