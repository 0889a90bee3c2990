// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breakingline.h"

#include <QMutex>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpSocket>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace prystan::tests {

// What a server shows of itself.
struct Certificate {
    QSslCertificate certificate;
    QSslKey key;
};

// On 127.0.0.1, in a thread of its own, one request at a time: reads it, over whichever connection it comes, and lets
// the test answer whatever it likes. Nothing sleeps: who waits, waits for bytes or for the end of the connection.
class LyingServer
{
public:
    // Returns whether the connection stays open.
    using Lie = std::function<bool(LyingServer &server, QTcpSocket &socket, const QByteArray &request)>;
    // `line` breaks between it and whoever asks; null: nothing does.
    explicit LyingServer(Lie lie, std::optional<Certificate> certificate = {}, BreakingLine *line = nullptr);
    ~LyingServer();
    LyingServer(const LyingServer &) = delete;
    LyingServer &operator=(const LyingServer &) = delete;

    [[nodiscard]] QString address() const;
    [[nodiscard]] std::vector<QByteArray> requests() const; // whole, as they came
    // False when the other side is gone, or the test is over.
    [[nodiscard]] bool say(QTcpSocket &socket, const QByteArray &bytes);
    [[nodiscard]] bool pause(QTcpSocket &socket, int milliseconds) const;

private:
    struct Visitor {
        std::unique_ptr<QTcpSocket> socket;
        QByteArray request; // as far as it has come
    };
    void run();
    [[nodiscard]] bool serve(Visitor &visitor); // false: it has gone, or has been shown the door
    [[nodiscard]] QByteArray carried(BreakingLine::Way way, const QByteArray &bytes);

    Lie m_lie;
    std::optional<Certificate> m_certificate;
    BreakingLine *m_line;
    bool m_broken = false; // just now: whoever is there is alone
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_over = false;
    mutable QMutex m_mutex;
    std::vector<QByteArray> m_requests;
    std::thread m_thread; // last: it uses all of the above
};

// Answers every request with these bytes and ends the connection.
[[nodiscard]] LyingServer::Lie always(const QByteArray &answer);
// One answer after the other, with the length that belongs to each, on one connection.
[[nodiscard]] LyingServer::Lie inTurn(std::vector<QByteArray> bodies, const QByteArray &status = "200 OK");

} // namespace prystan::tests
