// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace prystan::tests {

// A network that breaks: every connection through it lives for so many bytes, both ways counted. It keeps what passed:
// that is what the server, and whoever runs it, can know.
class BadLine
{
public:
    using Life = std::function<qint64()>; // of the next connection; negative: as long as it likes
    BadLine(quint16 server, Life life);
    ~BadLine();
    BadLine(const BadLine &) = delete;
    BadLine &operator=(const BadLine &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    void heal() { m_bad = false; }
    [[nodiscard]] int cuts() const { return m_cuts; }
    [[nodiscard]] QByteArray passed() const; // everything, both ways

private:
    class Pair;
    void run();
    void note(const QByteArray &bytes);

    quint16 m_server;
    Life m_life;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_bad = true, m_over = false;
    std::atomic<int> m_cuts = 0;
    mutable std::mutex m_mutex;
    QByteArray m_passed;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace prystan::tests
