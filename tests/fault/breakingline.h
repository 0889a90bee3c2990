// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <mutex>

namespace prystan::tests {

// The line to a server, which breaks where the test says: of any number of connections, each way by itself.
class BreakingLine
{
public:
    enum class Way { Request, Answer };
    // Once so many more bytes have gone that way, over whichever connections, everything that is open breaks; what
    // comes afterwards passes.
    void cutAfter(Way way, qint64 bytes);
    [[nodiscard]] bool hasCut(); // since then
    void count(); // from now on, and cut nothing
    [[nodiscard]] qint64 passed(Way way);

    // For the server: what of these bytes comes through, and whether the line has broken behind them.
    struct Carried {
        QByteArray bytes;
        bool breaks = false;
    };
    [[nodiscard]] Carried carry(Way way, QByteArray bytes);

private:
    std::mutex m_mutex;
    std::array<qint64, 2> m_passed{};
    Way m_way = Way::Request;
    qint64 m_at = -1; // no cut
    bool m_cut = false;
};

} // namespace prystan::tests
