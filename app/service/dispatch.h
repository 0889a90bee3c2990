// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <set>

// What delivery needs of the disk: which sealed events the place of delivery has, and where those of other devices go
// that come from it. Nothing here opens anything. Worker thread only.
namespace prystan {

// An event and the account that it was, or is to be, delivered under.
struct Parcel {
    SealedEvent event; // nothing sealed: it was erased, and its place stays
    QString account;
};
struct StoredPlace {
    EventPlace place;
    QString account;
    friend bool operator==(const StoredPlace &, const StoredPlace &) = default;
};

// Every event whose sealed bytes lie here, of this device and, on staff devices, of others, each once:
// waiting → stored (a server said so) → received (own ones: a staff device's receipt names it). What the server lost
// waits again, also one that is received.
// Signed, and for everybody to read: the manifest, receipts.
struct PublicFile {
    QString name; // as at the place of delivery
    QByteArray bytes;
};

struct DispatchCounts {
    qint64 waiting = 0, stored = 0, received = 0;
    QDateTime lastStored; // UTC; null: never
    friend bool operator==(const DispatchCounts &, const DispatchCounts &) = default;
};

// What became of erased events at the place of delivery.
struct ErasedThere {
    int gone = 0; // it was told, or has told
    int waiting = 0; // it may still have them
    int never = 0; // they were never brought there
    QDateTime last; // UTC, of those that are gone; null: none
    friend bool operator==(const ErasedThere &, const ErasedThere &) = default;
};

class Dispatch
{
public:
    virtual ~Dispatch() = default;
    // Own ones first, each chain in its order, each event whole. Within both limits, but at least one where there is
    // any; none of `except`.
    [[nodiscard]] virtual Result<std::vector<SealedEvent>> waiting(int most, qsizetype bytes,
                                                                   const std::set<EventPlace> &except)
        = 0;
    [[nodiscard]] virtual Status noteStored(const std::vector<StoredPlace> &places, const QDateTime &when) = 0;
    // Stored, and not asked for again within `lately`; the longest ago first.
    [[nodiscard]] virtual Result<std::vector<StoredPlace>> toAskFor(const TimeSpan &lately, int most) = 0;
    // Those that are there; those that the server lost wait again, received or not.
    [[nodiscard]] virtual Status noteAsked(const std::vector<StoredPlace> &there, const std::vector<StoredPlace> &lost,
                                           const QDateTime &when)
        = 0;
    // Own ones up to this place, where our file there is the one that is named: Refused when it is not. A second time
    // changes nothing. The number of those that are newly received.
    [[nodiscard]] virtual Result<qint64> noteReceived(const EventPlace &upTo, const QDateTime &when) = 0;
    // Erased here, and the place of delivery was not told within `lately`: header and signature, and the account if it
    // was ever stored. An older backup of a server forgets what it was told.
    [[nodiscard]] virtual Result<std::vector<Parcel>> toErase(const TimeSpan &lately, int most) = 0;
    [[nodiscard]] virtual Status noteErased(const std::vector<EventPlace> &places, const QDateTime &when) = 0;
    // Own ones, as the place of delivery shows them: with their bytes, or nothing sealed any more. Whoever put the
    // latter there, and whether an erasure named it, shows elsewhere.
    [[nodiscard]] virtual Status noteShown(const std::vector<SealedEvent> &own, const QDateTime &when) = 0;
    [[nodiscard]] virtual Result<ErasedThere> erasedThere(const std::vector<EventPlace> &places) = 0;
    [[nodiscard]] virtual Result<DispatchCounts> counts() = 0;
};

// How far the feed of one place was read. `place` is whatever identifies it.
struct FeedMark {
    QString place;
    QString since; // opaque; empty: from the start
    QString doubtful; // `since` before the first page with an account that no manifest here lists; empty: none
    friend bool operator==(const FeedMark &, const FeedMark &) = default;
};

struct Arrival {
    qint64 number = 0; // in the order of coming, from 1; never used twice in one series
    SealedEvent event; // nothing sealed: erased at the place of delivery, or taken away here since
    bool explained = false; // nothing sealed, and an erasure names it
};

enum class CameBy { Server, File }; // by file: the place of delivery may not have it yet

// Sealed events of other devices, as they came; whoever puts them in has checked hash and signature. Each once, by its
// place: what was taken away here does not come back. A staff device's.
class Arrivals
{
public:
    virtual ~Arrivals() = default;
    // Numbers count within one series: what was lost and made anew is another one, and is read from its start.
    [[nodiscard]] virtual QString series() const { return {}; }
    // All of it and the mark in one commit, durable when it returns.
    [[nodiscard]] virtual Status take(const std::vector<Parcel> &events, CameBy way,
                                      const std::optional<FeedMark> &mark, const QDateTime &when)
        = 0;
    [[nodiscard]] virtual Result<FeedMark> mark(const QString &place) = 0; // of an unknown one: from the start
    // At most `limit`, and fewer where they are long: whoever reads on until none comes needs bounded memory.
    [[nodiscard]] virtual Result<std::vector<Arrival>> after(qint64 number, int limit) = 0;
    [[nodiscard]] virtual Result<qint64> countAfter(qint64 number) = 0;
    // The last place of each device up to which every one was here, also those taken away since.
    [[nodiscard]] virtual Result<std::vector<EventPlace>> unbroken() = 0;
    // Of each device, what is known of its chain: also what was erased before it came, or taken away since.
    [[nodiscard]] virtual Result<std::vector<ChainLength>> known() = 0;
    // Those that came with nothing sealed, and nothing here has said why.
    [[nodiscard]] virtual Result<std::vector<EventPlace>> unexplained() = 0;
    // So many of these, first seen outside of `lately`.
    [[nodiscard]] virtual Result<qint64> countUnexplained(const TimeSpan &lately) = 0;
    // Whose bytes lie here, and the place of delivery has let go of them: first seen so outside of `lately`.
    [[nodiscard]] virtual Result<std::vector<EventPlace>> removed(const TimeSpan &lately) = 0;
    // Of the unexplained, what each chain leads to from one of `heads` back to its beginning.
    [[nodiscard]] virtual Result<std::vector<EventPlace>> unexplainedUpTo(const std::vector<EventPlace> &heads) = 0;
    // An erasure names them, or others had them: they count as places of their chains, and come to readers under a new
    // number. Bytes that come all the same are taken: whether an erasure reaches them, only they can tell.
    [[nodiscard]] virtual Status explain(const std::vector<EventPlace> &places) = 0;
    // Takes the sealed bytes away and keeps header and signature; what is not here, or gone already, is no failure.
    [[nodiscard]] virtual Status shed(const std::vector<EventPlace> &places, Gone why) = 0;
};

} // namespace prystan
