// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace prystan::tests {

// The way to a server on this machine, which breaks where the test says: in a thread of its own, between any number of
// connections and theirs to the server.
class CuttingProxy
{
public:
    enum class Way { Request, Answer };
    explicit CuttingProxy(const QString &server);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy &) = delete;
    CuttingProxy &operator=(const CuttingProxy &) = delete;

    [[nodiscard]] QString address() const;
    // Once so many more bytes have gone that way, over whichever connections, everything that is open breaks; what
    // comes afterwards passes.
    void cutAfter(Way way, qint64 bytes);
    [[nodiscard]] bool hasCut(); // since then
    void count(); // from now on, and cut nothing
    [[nodiscard]] qint64 passed(Way way);

private:
    struct Pair {
        std::unique_ptr<QTcpSocket> client, server;
    };
    void run(quint16 server);
    [[nodiscard]] bool pass(Pair &pair); // false: it has ended
    [[nodiscard]] QByteArray allowed(Way way, QByteArray bytes);

    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_over = false;
    std::mutex m_mutex;
    std::array<qint64, 2> m_passed{};
    Way m_way = Way::Request;
    qint64 m_at = -1; // no cut
    bool m_cut = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace prystan::tests
