// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownstore.h"

namespace prystan::sync {

// Delivers what waits here, asks later whether it is still there, and says what was erased. What a server will never
// take is put aside for the time being, so that one document does not hold up a child's.
class Push
{
public:
    struct Told {
        qint64 lost = 0; // the server had them once; they are delivered again
        qint64 refused = 0; // put aside until everything is asked for again
        friend bool operator==(const Told &, const Told &) = default;
    };
    explicit Push(const OwnStore &own);

    // Everything that waits.
    [[nodiscard]] CouchResult<void> deliver(Couch &couch);
    // What is stored and was not asked for since then. What the server lost waits again.
    [[nodiscard]] CouchResult<void> askAgain(Couch &couch, const QDateTime &since);
    // What was erased here, and was not told since then.
    [[nodiscard]] CouchResult<void> erase(Couch &couch, const QDateTime &since);
    [[nodiscard]] const Told &told() const { return m_told; }

private:
    struct Batch {
        std::vector<Document> documents;
        std::map<QString, StoredPlace> places; // by id
    };
    using Accounts = std::map<QString, QString>; // device → account
    [[nodiscard]] Accounts accounts() const;
    [[nodiscard]] TimeSpan latelySince(const QDateTime &since) const;
    [[nodiscard]] Batch batchOf(const std::vector<SealedEvent> &events, const Accounts &accounts);
    [[nodiscard]] CouchResult<void> send(Couch &couch, const Batch &batch);
    [[nodiscard]] CouchResult<void> smaller(const CouchFailure &failure, const Batch &batch);
    [[nodiscard]] CouchResult<void> note(const Batch &batch, const std::map<QString, Outcome> &outcomes);
    void putAside(const EventPlace &place);

    const OwnStore &m_own;
    int m_documents; // in one batch
    qsizetype m_bytes;
    std::set<EventPlace> m_aside;
    bool m_erases = true; // until the server says otherwise
    Told m_told;
};

} // namespace prystan::sync
