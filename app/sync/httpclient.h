// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "connection.h"
#include "httpanswer.h"

namespace prystan::sync {

struct HttpRequest {
    QByteArray method;
    QString target; // path and query, encoded
    QByteArray body; // JSON
    qsizetype maxAnswer = 0; // bytes
    std::chrono::milliseconds patience{}; // beyond the client's times: the server is asked to wait
    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

// One server, one request after another, over one connection as long as that holds; each call waits, and needs no event
// loop. Made, used and ended on one thread, which is not the window's. Every request may be sent twice without harm.
// Not QNetworkAccessManager: it reads headers without end, and goes on reading an answer that was aborted.
class HttpClient
{
public:
    // Without an account requests name nobody.
    HttpClient(ServerAddress address, ServerTrust trust, HttpTimes times, const Account *account = nullptr,
               const std::atomic<bool> *stop = nullptr);
    // Whatever the status is. Faults: Offline, Timeout, Stopped, BadAnswer, Certificate…
    [[nodiscard]] CouchResult<HttpAnswer> send(const HttpRequest &request);
    // Sends it now, over the connection that there is; send() of the same fetches its answer. No bytes of that are held
    // here meanwhile. Whatever else is sent first takes it back.
    void sendAhead(const HttpRequest &request);
    [[nodiscard]] bool hasSent(const HttpRequest &request) const { return m_ahead == request; }

private:
    void begin(const HttpRequest &request);
    [[nodiscard]] Connection::Fault write(const HttpRequest &request);
    [[nodiscard]] QByteArray head(const HttpRequest &request) const;
    [[nodiscard]] QByteArray authorization() const;
    [[nodiscard]] Result<HttpAnswer, CouchFault> exchange(const HttpRequest &request);
    [[nodiscard]] Result<HttpAnswer, CouchFault> receive(qsizetype maxAnswer);

    ServerAddress m_address;
    ServerTrust m_trust;
    HttpTimes m_times;
    SecretBuffer m_credentials; // name:password; empty: none
    Connection m_connection;
    std::optional<HttpRequest> m_ahead; // sent, and its answer not read
    bool m_answered = false; // since the last request the server has said something
};

} // namespace prystan::sync
