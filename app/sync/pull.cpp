// SPDX-License-Identifier: GPL-3.0-or-later
#include "pull.h"

#include "primitives.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan::sync {

namespace {

constexpr int kFirstPage = 250, kSmallestPage = 1;
constexpr int kMostPages = 400; // of a feed without an end
// Of the last page: which server, and by which manifest it was read.
const QString kPlace = u"feed_place"_s, kRead = u"feed_manifest"_s;

QString wordOf(const Place &place)
{
    return place.server + u' ' + place.database;
}

QString startOf(const QString &since)
{
    return since.isEmpty() ? u"0"_s : since;
}

// A sequence begins with a number that grows; the rest is the server's.
qint64 numberOf(const QString &since)
{
    return since.section(u'-', 0, 0).toLongLong();
}

bool mayBeTooMuch(CouchFault fault)
{
    return fault == CouchFault::Timeout || fault == CouchFault::BadAnswer || fault == CouchFault::TooLarge;
}

} // namespace

Pull::Pull(const OwnStore &own)
    : m_own(own)
    , m_limit(kFirstPage)
    , m_self(own.device())
{ }

void Pull::readManifest()
{
    const Manifest manifest = m_own.manifest();
    m_sequence = manifest.sequence;
    m_origins.clear();
    m_keys.clear();
    for (const DeviceEntry &device : manifest.devices) {
        m_keys[device.id] = device.key;
        for (const QString &account : device.accounts)
            m_origins[account] = {manifest.org, device.id};
    }
}

// Where to go on; from the first doubtful page when there is a newer manifest.
CouchResult<FeedMark> Pull::begin()
{
    readManifest();
    const QString read = QString::number(m_sequence) + u' ' + QString::number(m_origins.size());
    return m_own.ask<FeedMark>([this, read]() -> Result<FeedMark> {
        const auto place = m_own.log.setting(kPlace), before = m_own.log.setting(kRead);
        if (!place || !before)
            return place ? passOn(before) : passOn(place);
        auto mark = m_own.arrivals->mark(*place);
        if (!mark || *before == read)
            return mark;
        if (!mark->doubtful.isEmpty()) {
            mark->since = std::exchange(mark->doubtful, QString());
            if (const Status moved = m_own.arrivals->take({}, CameBy::Server, *mark, m_own.clock.nowUtc()); !moved)
                return passOn(moved);
        }
        const Status noted = m_own.log.setSetting(kRead, read);
        return noted ? mark : passOn(noted);
    });
}

CouchResult<void> Pull::startOver()
{
    return m_own.tell([this]() -> Status {
        const auto place = m_own.log.setting(kPlace);
        if (!place)
            return passOn(place);
        return m_own.arrivals->take({}, CameBy::Server, FeedMark{*place, {}, {}}, m_own.clock.nowUtc());
    });
}

CouchResult<Changes> Pull::ask(Couch &couch, const FeedMark &mark, std::chrono::seconds wait)
{
    for (;;) {
        auto changes = couch.changes(mark.since == u"0"_s ? QString() : mark.since, m_limit, wait);
        if (changes) {
            m_limit = std::min(2 * m_limit, kFirstPage);
            return changes;
        }
        const CouchFault fault = changes.error().fault;
        const bool again = mayBeTooMuch(fault) && m_limit > kSmallestPage;
        if (mayBeTooMuch(fault)
            || (fault == CouchFault::Offline && wait.count() == 0)) // a line that breaks may bear less
            m_limit = std::max(m_limit / 2, kSmallestPage);
        if (!again)
            return changes;
    }
}

CouchResult<bool> Pull::takePage(Couch &couch, std::chrono::seconds wait)
{
    auto mark = begin();
    if (!mark)
        return passOn(mark);
    const auto changes = ask(couch, *mark, wait);
    if (!changes)
        return passOn(changes);
    m_documents = changes->documents;
    const QString place = wordOf(changes->place);
    if (place != mark->place) { // a sequence of another server's means nothing here
        const QString asked = mark->since;
        mark = m_own.ask<FeedMark>([&]() -> Result<FeedMark> {
            const Status noted = m_own.log.setSetting(kPlace, place);
            return noted ? m_own.arrivals->mark(place) : passOn(noted);
        });
        if (!mark)
            return passOn(mark);
        if (mark->since != asked)
            return true;
    }
    if (numberOf(changes->next) < numberOf(mark->since)) { // an older backup
        const auto again = startOver();
        return again ? CouchResult<bool>(true) : passOn(again);
    }
    const bool more = !changes->atEnd && mark->since != changes->next;
    if (more && wait.count() == 0) // the server makes the next page while this one is judged and written
        couch.askAhead(changes->next, m_limit);
    const auto kept = keep(*changes, std::move(*mark));
    return kept ? CouchResult<bool>(more) : passOn(kept);
}

CouchResult<void> Pull::keep(const Changes &changes, FeedMark mark)
{
    const Sorted sorted = sort(changes.leaves);
    if (sorted.doubtful && mark.doubtful.isEmpty())
        mark.doubtful = startOf(mark.since);
    mark.since = changes.next;
    const auto shown = sorted.own.empty()
        ? CouchResult<void>()
        : m_own.tell([&] { return m_own.dispatch.noteShown(sorted.own, m_own.clock.nowUtc()); });
    if (!shown)
        return shown;
    auto told
        = m_own.tell([&] { return m_own.arrivals->take(sorted.parcels, CameBy::Server, mark, m_own.clock.nowUtc()); });
    m_told.taken += told ? qint64(sorted.parcels.size()) : 0;
    return told;
}

CouchResult<bool> Pull::takeAll(Couch &couch)
{
    for (int pages = 0; pages < kMostPages; ++pages) {
        const auto more = takePage(couch);
        if (!more || !*more)
            return more;
    }
    return true;
}

Pull::Sorted Pull::sort(const std::vector<Leaf> &leaves)
{
    Sorted sorted;
    for (const Leaf &leaf : leaves) {
        bool doubtful = false;
        auto parcel = parcelOf(leaf, doubtful);
        sorted.doubtful = sorted.doubtful || doubtful;
        if (!parcel)
            m_told.garbage += doubtful ? 0 : 1;
        else if (parcel->event.header.device != m_self)
            sorted.parcels.push_back(std::move(*parcel));
        else
            sorted.own.push_back(std::move(parcel->event));
    }
    return sorted;
}

std::optional<Parcel> Pull::parcelOf(const Leaf &leaf, bool &doubtful) const
{
    if (leaf.document[u"_id"].toString() != leaf.id)
        return std::nullopt;
    auto read = fromDocument(leaf.document, m_origins);
    if (!read) {
        doubtful = read.error() == WireFault::UnknownAccount || read.error() == WireFault::TooNew;
        return std::nullopt;
    }
    const auto *gone = std::get_if<Tombstone>(&*read);
    SealedEvent event
        = gone != nullptr ? SealedEvent{gone->header, gone->signature, {}} : std::move(std::get<SealedEvent>(*read));
    const auto key = m_keys.find(event.header.device);
    if (key == m_keys.end() || !crypto::verify(signedBytes(event.header), event.signature, key->second))
        return std::nullopt;
    return Parcel{std::move(event), leaf.id.section(u':', 0, 0)};
}

} // namespace prystan::sync
