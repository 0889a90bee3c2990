// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "ports.h"

namespace prystan::storage {

inline constexpr int kFirstEpoch = 1;

// The keys in one reader database. The connection must outlive it.
class DatabaseKeyRing final : public KeyRing
{
public:
    explicit DatabaseKeyRing(const Connection &connection)
        : m_connection(connection)
    { }
    [[nodiscard]] Status load(); // Corrupt: without a key, or with one that does not fit its public half
    [[nodiscard]] Status putLetterKey(const age::Identity &identity);

    [[nodiscard]] const std::vector<age::Identity> &identities() const override { return m_identities; }
    [[nodiscard]] const std::vector<int> &epochs() const override { return m_epochs; }
    [[nodiscard]] Status add(int epoch, const age::Identity &identity) override;
    [[nodiscard]] Status drop(const age::Recipient &key) override;
    [[nodiscard]] Status destroy(const age::Recipient &key) override;
    [[nodiscard]] Result<bool> isDestroyed(const age::Recipient &key) override;
    [[nodiscard]] const age::Identity *letterKey() const override { return m_letterKey ? &*m_letterKey : nullptr; }
    [[nodiscard]] Result<bool> hasOpenedWith(int epoch) override;
    [[nodiscard]] Result<QStringList> devicesAfter(int epoch) override;
    [[nodiscard]] Result<int> epochOf(const QString &event) override;

private:
    [[nodiscard]] Status loadLetterKey();
    [[nodiscard]] Status remove(const age::Recipient &key) const;
    [[nodiscard]] Status note(const age::Recipient &key) const;

    const Connection &m_connection;
    std::vector<age::Identity> m_identities;
    std::vector<int> m_epochs;
    std::optional<age::Identity> m_letterKey;
};

} // namespace prystan::storage
