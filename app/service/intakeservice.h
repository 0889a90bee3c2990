// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "validation.h"

#include <QFuture>

namespace prystan {

struct Saved {
    QString party; // id
    QStringList codes; // one per adult; the contact person's first; at least one
    std::vector<Issue> warnings;
    bool pleaseComeToDesk = false; // neutral page instead of going straight on: a child first of all
};

// Registers parties: checks, gives codes, seals every event once, and answers only when all of it is durable.
class IntakeService
{
public:
    IntakeService(DeviceLog &log, const Sealer &sealer, const Clock &clock, Worker &worker);

    // Blocking issues → InvalidInput, nothing written. A retry of the same party after a failure writes the
    // identical sealed bytes; with other answers it becomes a later submission that knows of the first.
    [[nodiscard]] QFuture<Result<Saved>> save(Party party, QString author);
    // The same on the calling thread (prystanctl).
    [[nodiscard]] Result<Saved> saveNow(Party party, const QString &author);

private:
    // A submission whose bytes are fixed and that is not durable yet. Holds no answer in the clear.
    struct Pending {
        QString party;
        QByteArray fingerprint; // of the answers, so that a retry is told from a change
        std::map<QString, QString> codes; // by subject
        QStringList eventIds;
        std::vector<SealedEvent> events;
        Saved saved;
    };
    [[nodiscard]] Result<Pending> prepare(const Party &party, const QString &author, const QStringList &seen) const;
    [[nodiscard]] Status sealAll(Pending &pending, const Party &party, const QString &author,
                                 const QStringList &seen) const;
    [[nodiscard]] Result<SealedEvent> sealOne(const EventContent &content, const QByteArray &prev) const;
    [[nodiscard]] Status append(const Pending &pending);
    [[nodiscard]] bool isOvertaken(const Pending &pending) const;

    DeviceLog &m_log;
    const Sealer &m_sealer;
    const Clock &m_clock;
    Worker &m_worker;
    std::optional<Pending> m_pending; // worker thread only
};

// Gives random subject ids and codes where they are missing; pure but for randomness.
[[nodiscard]] Party withIds(Party party, QDate today);
[[nodiscard]] bool needsDesk(const Party &party, QDate today);

} // namespace prystan
