// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownstore.h"

namespace prystan::sync {

// Takes what other devices delivered, page by page. Nothing that a server says is believed: an event is taken when it
// has the hash of its name and the signature of the device that its account belongs to. What the account list here
// does not know yet is read again once a newer manifest is here.
class Pull
{
public:
    struct Told {
        qint64 taken = 0; // also those that came before
        qint64 garbage = 0; // signed by nobody, or no document of ours
        friend bool operator==(const Told &, const Told &) = default;
    };
    explicit Pull(const OwnStore &own);

    // Everything there is now, or as much as may be taken before somebody else has a turn: true, there is more.
    [[nodiscard]] CouchResult<bool> takeAll(Couch &couch);
    // From the first page on: the server has forgotten things, and may have given their numbers to others.
    [[nodiscard]] CouchResult<void> startOver();
    // One page; with `wait` it comes when there is something. True: there may be more.
    [[nodiscard]] CouchResult<bool> takePage(Couch &couch, std::chrono::seconds wait = {});
    [[nodiscard]] const Told &told() const { return m_told; }
    [[nodiscard]] qint64 documentsThere() const { return m_documents; } // when the last page came

private:
    struct Sorted {
        std::vector<Parcel> parcels; // of others
        std::vector<SealedEvent> own;
        bool doubtful = false; // something in it may be somebody's whom a newer manifest lists
    };
    [[nodiscard]] CouchResult<FeedMark> begin();
    void readManifest();
    [[nodiscard]] CouchResult<void> keep(const Changes &changes, FeedMark mark);
    [[nodiscard]] Sorted sort(const std::vector<Leaf> &leaves);
    [[nodiscard]] std::optional<Parcel> parcelOf(const Leaf &leaf, bool &doubtful) const;
    [[nodiscard]] CouchResult<Changes> ask(Couch &couch, const FeedMark &mark, std::chrono::seconds wait);

    const OwnStore &m_own;
    int m_limit;
    QString m_self;
    qint64 m_sequence = -1; // of the manifest below
    Origins m_origins;
    std::map<QString, QByteArray> m_keys; // device → key
    Told m_told;
    qint64 m_documents = 0;
};

} // namespace prystan::sync
