// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addition.h"
#include "correction.h"
#include "ports.h"
#include "validation.h"

#include <QFuture>

namespace prystan {

// What a submission said, without saying it: so that a later one can know of it. No answer in it.
struct Submission {
    QStringList events; // ids
    std::vector<Said> said;
    std::vector<qint64> seqs; // places in this device's chain
};

// Who enters it, and what is known about that.
struct Entry {
    QString author;
    QDateTime spokenAt = {}; // null: now; else from paper
    Submission corrects = {}; // the submission of the same party that this one replaces; empty: the first
};

struct Saved {
    QString party; // id
    QStringList codes; // one per adult; the contact person's first; at least one
    std::vector<Issue> warnings;
    bool pleaseComeToDesk = false; // neutral page instead of going straight on: a child first of all
    int heads = 0; // 0: further facts to a code
    Submission submission = {};
};

// Registers parties and takes additions to codes: checks, gives codes, seals every event once, and answers only when
// all of it is durable.
class IntakeService
{
public:
    IntakeService(DeviceLog &log, const Sealer &sealer, const Clock &clock, Worker &worker);

    // Blocking issues → InvalidInput, nothing written. A retry of the same party after a failure writes the
    // identical sealed bytes; with other answers it becomes a later submission that knows of the first.
    [[nodiscard]] QFuture<Result<Saved>> save(Party party, Entry entry);
    // Further facts to a code, sealed unread; nobody is told whether the code is anybody's. Retries as save().
    [[nodiscard]] QFuture<Result<Saved>> add(AddedFacts facts, Entry entry);
    // The same on the calling thread (prystanctl).
    [[nodiscard]] Result<Saved> saveNow(Party party, const Entry &entry);
    [[nodiscard]] Result<Saved> saveNow(Party party, const QString &author)
    {
        return saveNow(std::move(party), Entry{author});
    }
    [[nodiscard]] Result<Saved> addNow(AddedFacts facts, const Entry &entry);

private:
    // A submission whose bytes are fixed and that is not durable yet. Holds no answer in the clear.
    struct Pending {
        QByteArray fingerprint; // of the answers, so that a retry is told from a change
        std::map<QString, QString> codes; // by subject
        QString submission; // id
        std::vector<SealedEvent> events;
        Saved saved;
    };
    [[nodiscard]] bool isTimely(const Entry &entry) const;
    using Prepare = std::function<Result<Pending>(const Entry &)>;
    [[nodiscard]] Result<Pending> prepare(const Party &party, const Entry &entry) const;
    [[nodiscard]] Result<Pending> prepare(const AddedFacts &facts, const Entry &entry) const;
    [[nodiscard]] Status sealAll(Pending &pending, const std::vector<EventDraft> &drafts, const Entry &entry) const;
    [[nodiscard]] Result<SealedEvent> sealOne(const EventContent &content, const QByteArray &prev) const;
    [[nodiscard]] Status append(const Pending &pending);
    [[nodiscard]] bool isOvertaken(const Pending &pending) const;
    [[nodiscard]] Result<Saved> submit(const QString &party, const QByteArray &fingerprint, Entry entry,
                                       const Prepare &prepareIt);

    DeviceLog &m_log;
    const Sealer &m_sealer;
    const Clock &m_clock;
    Worker &m_worker;
    std::optional<Pending> m_pending; // worker thread only
};

// The one place where texts get their normal form, so that window and command line store the same bytes.
[[nodiscard]] Party normalised(Party party);
// Gives random subject ids and codes where they are missing; pure but for randomness. Codes stay where they are.
[[nodiscard]] Party withIds(Party party, QDate today);
[[nodiscard]] bool needsDesk(const Party &party, QDate today);

} // namespace prystan
