// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "keyring.h"
#include "ports.h"
#include "quarantine.h"

namespace prystan::storage {

// <compartment>.db: the opened events of one compartment, its reader identities, the devices' chains as far as they
// were seen, and the quarantine. Events come in through ingest() only, each id once, and nothing is written over one.
class ReaderDatabase final : public ReaderStore
{
public:
    // Adds the identity of one epoch; makes the database where there is none.
    [[nodiscard]] static Status putIdentity(const QString &path, const SecretBuffer &key, Compartment compartment,
                                            int epoch, const age::Identity &identity);
    [[nodiscard]] static Status putLetterKey(const QString &path, const SecretBuffer &key,
                                             const age::Identity &identity);
    // `device` is the chain whose mark ingestedUpTo() tells.
    [[nodiscard]] static Result<std::unique_ptr<ReaderStore>> open(const QString &path, const SecretBuffer &key,
                                                                   Compartment compartment, const QString &device);

    [[nodiscard]] Compartment compartment() const override { return m_compartment; }
    [[nodiscard]] KeyRing &keys() override { return m_keys; }
    [[nodiscard]] Result<qint64> ingestedUpTo() override { return mark(m_device); }
    [[nodiscard]] Result<qint64> mark(const QString &of) override;
    [[nodiscard]] Status ingest(const Ingested &round) override;
    [[nodiscard]] Result<std::optional<EventContent>> eventById(const QString &id) override;
    [[nodiscard]] Result<std::vector<EventContent>> eventsOfSubject(const QString &subject) override;
    [[nodiscard]] Result<std::vector<EventContent>> allEvents() override;
    [[nodiscard]] Result<QStringList> subjects() override;
    [[nodiscard]] Status erase(const std::vector<ErasedLink> &links) override;
    [[nodiscard]] Result<std::vector<ErasedLink>> erasedLinks() override;
    [[nodiscard]] Result<std::vector<EventHeader>> links(const QString &device, qint64 from, qint64 to) override;
    [[nodiscard]] Result<std::vector<ChainLength>> chains() override;
    [[nodiscard]] Result<QStringList> takeBackAfter(const QString &device, qint64 seq, const QDateTime &now) override;
    [[nodiscard]] Result<qint64> quarantineCount() override { return quarantine::count(m_connection); }
    [[nodiscard]] Result<std::vector<Quarantined>> quarantine() override { return quarantine::all(m_connection); }
    [[nodiscard]] Result<std::optional<Quarantined>> quarantinedById(const QByteArray &id) override
    {
        return quarantine::byId(m_connection, id);
    }
    [[nodiscard]] Status takeCare(const QByteArray &id, const QString &owner, const QDateTime &time) override
    {
        return quarantine::takeCare(m_connection, id, owner, time);
    }
    [[nodiscard]] Result<QByteArray> judgedBy() override;
    [[nodiscard]] Status setJudgedBy(const QByteArray &rules) override;

private:
    ReaderDatabase(Connection connection, Compartment compartment, QString device);
    [[nodiscard]] Status load();
    [[nodiscard]] Status put(const Ingested &round);
    [[nodiscard]] Status eraseEvent(const ErasedLink &link);
    [[nodiscard]] Status addEvents(const Ingested &round);
    [[nodiscard]] Status addLinks(const std::vector<EventHeader> &links);
    [[nodiscard]] Status moveMarks(const std::map<QString, qint64> &marks);
    [[nodiscard]] Result<std::vector<EventContent>> behind(const QString &device, qint64 seq, bool standing);
    [[nodiscard]] Status takeBack(const std::vector<EventContent> &events, const QDateTime &now);
    [[nodiscard]] Status putBack(const std::vector<EventContent> &events);
    [[nodiscard]] Status setStanding(const QString &id, bool standing);

    Connection m_connection;
    Compartment m_compartment;
    QString m_device;
    DatabaseKeyRing m_keys;
    std::optional<Statement> m_byId; // asked for every event that comes
};

} // namespace prystan::storage
