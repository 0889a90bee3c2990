// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch.h"
#include "serveraddress.h"
#include "servertrust.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSslSocket>
#include <atomic>
#include <chrono>
#include <functional>

namespace prystan::sync {

struct HttpTimes {
    std::chrono::milliseconds overall = std::chrono::minutes(2); // also when bytes trickle in
    std::chrono::milliseconds idle = std::chrono::seconds(30); // longer than any heartbeat asked for
};

// Bytes to one server and back, each wait within its time; from another thread `stop` ends any of them within a moment.
// No proxy, whatever the system says: one could only be in the way.
class Connection
{
public:
    using Fault = std::optional<CouchFault>;

    explicit Connection(const std::atomic<bool> *stop = nullptr)
        : m_stop(stop)
    { }

    // Until then everything has to be done.
    void expect(const HttpTimes &times);
    // The other side has proven itself when this returns, and has been sent nothing yet.
    [[nodiscard]] Fault open(const ServerAddress &address, const ServerTrust &trust);
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void close() { m_socket.abort(); }
    // What came without being asked for would be taken for the next answer.
    void closeUnlessQuiet();

    [[nodiscard]] Fault write(const QByteArray &bytes);
    // At least one; empty: the other side has closed.
    [[nodiscard]] Result<QByteArray, CouchFault> read();

private:
    void connectTo(const QUrl &url, const ServerTrust &trust);
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool waitUntilReady();
    using Wait = bool (QAbstractSocket::*)(int);
    [[nodiscard]] bool wait(Wait once);
    [[nodiscard]] int patience() const;
    [[nodiscard]] bool isStopped() const { return m_stop != nullptr && *m_stop; }
    [[nodiscard]] Fault faultOfWait() const;

    const std::atomic<bool> *m_stop;
    QEventLoop m_loop; // before the socket: it gives a thread that is not Qt's what sockets need
    QSslSocket m_socket;
    QDeadlineTimer m_overall;
    int m_idle = 0; // milliseconds
    bool m_encrypts = false;
    bool m_late = false; // the last wait took all its time
};

} // namespace prystan::sync
