// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "outbox.h"

#include <optional>

namespace prystan::tests {

// One table beside an outbox, with settings that the product refuses: the controls show that the harness finds
// what these lose.
class BareStore
{
public:
    struct Settings {
        QByteArray journal = "WAL", synchronous = "FULL";
    };
    [[nodiscard]] static std::optional<BareStore> open(const QString &directory, const Settings &settings);
    [[nodiscard]] bool save(const std::vector<SealedEvent> &events);
    [[nodiscard]] bool has(const SealedEvent &event) const; // in the table, or whole in the outbox

private:
    BareStore() = default;
    [[nodiscard]] bool saveRows(const std::vector<SealedEvent> &events);

    std::optional<storage::Connection> m_connection;
    std::optional<storage::Outbox> m_outbox;
};

} // namespace prystan::tests
