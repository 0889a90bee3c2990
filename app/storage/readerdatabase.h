// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "ports.h"

namespace prystan::storage {

// <compartment>.db: the opened events of one compartment and its reader identities. Events come in through ingest()
// only, each id once; what contradicts an event that is there is quarantined, never written over it.
class ReaderDatabase final : public ReaderStore
{
public:
    // Adds the identity of one epoch; makes the database where there is none.
    [[nodiscard]] static Status putIdentity(const QString &path, const SecretBuffer &key, Compartment compartment,
                                            int epoch, const age::Identity &identity);
    // `device` is the chain whose mark ingestedUpTo() tells.
    [[nodiscard]] static Result<std::unique_ptr<ReaderStore>> open(const QString &path, const SecretBuffer &key,
                                                                   Compartment compartment, const QString &device);

    [[nodiscard]] Compartment compartment() const override { return m_compartment; }
    [[nodiscard]] const std::vector<age::Identity> &identities() const override { return m_identities; }
    [[nodiscard]] Result<qint64> ingestedUpTo() override;
    [[nodiscard]] Status ingest(const std::vector<EventContent> &events, const std::vector<Quarantined> &bad,
                                qint64 upTo) override;
    [[nodiscard]] Result<std::vector<EventContent>> eventsOfSubject(const QString &subject) override;
    [[nodiscard]] Result<std::vector<EventContent>> allEvents() override; // in the order of seq
    [[nodiscard]] Result<QStringList> subjects() override;
    [[nodiscard]] Result<qint64> quarantineCount() override;

private:
    ReaderDatabase(Connection connection, Compartment compartment, QString device);
    [[nodiscard]] Status load();
    [[nodiscard]] Status loadIdentities();
    [[nodiscard]] Status addEvent(const EventContent &event);
    [[nodiscard]] Status addQuarantined(const Quarantined &bad);
    [[nodiscard]] Status moveMark(qint64 upTo);

    Connection m_connection;
    Compartment m_compartment;
    QString m_device;
    std::vector<age::Identity> m_identities;
};

} // namespace prystan::storage
