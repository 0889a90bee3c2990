// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch.h"
#include "serveraddress.h"
#include "servertrust.h"

#include <QDeadlineTimer>
#include <QSslSocket>
#include <chrono>

namespace prystan::sync {

struct HttpTimes {
    std::chrono::milliseconds overall = std::chrono::minutes(2); // also when bytes trickle in
    std::chrono::milliseconds idle = std::chrono::seconds(30); // longer than any heartbeat asked for
};

// Bytes to one server and back, each wait within its time. No proxy, whatever the system says: one could only be in the
// way. Asking for a name's address is the system's, and takes as long as the system waits.
class Connection
{
public:
    using Fault = std::optional<CouchFault>;

    // Until then everything has to be done.
    void expect(const HttpTimes &times);
    // The other side has proven itself when this returns, and has been sent nothing yet.
    [[nodiscard]] Fault open(const ServerAddress &address, const ServerTrust &trust);
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void close() { m_socket.abort(); }

    [[nodiscard]] Fault write(const QByteArray &bytes);
    // At least one; empty: the other side has closed.
    [[nodiscard]] Result<QByteArray, CouchFault> read();

private:
    [[nodiscard]] int patience() const;
    [[nodiscard]] Fault faultOfWait() const;

    QSslSocket m_socket;
    QDeadlineTimer m_overall;
    int m_idle = 0; // milliseconds
};

} // namespace prystan::sync
