// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest.h"

#include "primitives.h"
#include "verifier.h"

#include <algorithm>
#include <limits>

namespace prystan {

namespace {

constexpr int kBatch = 700; // events in one commit of each store; long ones come fewer at a time
constexpr int kBatchAside = 200; // of what is set aside, where nobody looks at lengths
// Grows whenever an older program would have judged differently: then the quarantine is read again.
constexpr char kRules[] = "prystan rules 4\n";

// Sorts judged events into what each store is to take.
class Round
{
public:
    Round(const Reading &reading, std::span<const SealedEvent> events)
        : m_reading(reading)
        , m_events(events)
        , m_chains(reading.stores, reading.erased)
        , m_verifier(reading.manifest, reading.stores, m_chains)
    { }

    [[nodiscard]] Status judge()
    {
        if (const Status loaded = m_chains.load(m_events); !loaded)
            return loaded;
        for (const auto &store : m_reading.stores) {
            const auto aside = store->quarantineCount();
            if (!aside)
                return passOn(aside);
            m_aside = m_aside || *aside > 0;
        }
        for (const SealedEvent &event : m_events) {
            auto verdict = m_verifier.judge(event);
            if (!verdict)
                return passOn(verdict);
            sort(event, *verdict);
        }
        return {};
    }

    [[nodiscard]] Status put(std::set<QString> &touched)
    {
        m_common.marks = m_reading.marks;
        for (const auto &store : m_reading.stores) {
            Ingested own = m_common;
            own.events = std::move(m_facts[store.get()]);
            own.opened = std::move(m_opened[store.get()]);
            if (const Status done = store->ingest(own); !done)
                return done;
            for (const EventContent &event : own.events)
                touched.insert(event.subject);
        }
        return {};
    }
    [[nodiscard]] const std::vector<EventHeader> &links() const { return m_common.links; }

private:
    void sort(const SealedEvent &event, Verdict &verdict)
    {
        if (verdict.linked)
            m_common.links.push_back(event.header);
        if (verdict.kind == Verdict::Kind::Doubted)
            m_common.bad.push_back(
                {fingerprint(event), event, {}, false, toWord(*verdict.doubt), m_reading.now, {}, {}});
        else if (m_aside)
            m_common.settled.push_back(fingerprint(event));
        if (verdict.kind != Verdict::Kind::Fact)
            return;
        m_opened[verdict.store].emplace(verdict.content->id, std::move(verdict.opened));
        m_facts[verdict.store].push_back(std::move(*verdict.content));
    }

    const Reading &m_reading;
    std::span<const SealedEvent> m_events;
    ChainView m_chains;
    Verifier m_verifier;
    bool m_aside = false; // something is in quarantine, which this round may settle
    Ingested m_common;
    std::map<const ReaderStore *, std::vector<EventContent>> m_facts;
    std::map<const ReaderStore *, std::map<QString, Opened>> m_opened;
};

bool isRevoked(const Manifest &manifest, const QString &device)
{
    const DeviceEntry *entry = manifest.device(device);
    return entry != nullptr && entry->revoked;
}

// Ids of what came sealed, of every store, each once, by device and seq.
using Wanted = std::function<bool(const Quarantined &)>;
Result<std::vector<QByteArray>> quarantined(const ReaderStores &stores, const Wanted &wanted)
{
    std::map<std::tuple<QString, qint64, QByteArray>, bool> found;
    for (const auto &store : stores) {
        const auto own = store->quarantine();
        if (!own)
            return passOn(own);
        for (const Quarantined &one : *own) {
            if (!one.takenBack && wanted(one))
                found[{one.event.header.device, one.event.header.seq, one.id}] = true;
        }
    }
    std::vector<QByteArray> ids;
    ids.reserve(found.size());
    for (const auto &[key, here] : found)
        ids.push_back(std::get<2>(key));
    return ids;
}

Result<std::vector<SealedEvent>> eventsOf(std::span<const QByteArray> ids, const ReaderStores &stores)
{
    std::vector<SealedEvent> events;
    for (const QByteArray &id : ids) {
        auto one = quarantinedById(id, stores);
        if (!one)
            return passOn(one);
        if (*one)
            events.push_back(std::move((*one)->event));
    }
    return events;
}

// One batch; says whether a revoked device got a new link, which may prove the one before it.
Result<bool> takeBatch(const Reading &reading, std::span<const SealedEvent> events, std::set<QString> &touched)
{
    Round round(reading, events);
    if (const Status judged = round.judge(); !judged)
        return passOn(judged);
    if (const Status done = round.put(touched); !done)
        return passOn(done);
    return std::ranges::any_of(round.links(),
                               [&](const EventHeader &h) { return isRevoked(reading.manifest, h.device); });
}

// Few at a time: a quarantine may be large. Says the same as takeBatch.
Result<bool> takeAgain(const Reading &reading, std::span<const QByteArray> ids, std::set<QString> &touched)
{
    bool mayProve = false;
    for (std::size_t from = 0; from < ids.size(); from += kBatchAside) {
        const auto events
            = eventsOf(ids.subspan(from, std::min<std::size_t>(kBatchAside, ids.size() - from)), reading.stores);
        if (!events)
            return passOn(events);
        const auto taken = takeBatch(reading, *events, touched);
        if (!taken)
            return taken;
        mayProve = mayProve || *taken;
    }
    return mayProve;
}

// The chain of a revoked device is proven from its head backwards.
Status proveBackwards(const Reading &reading, std::set<QString> &touched)
{
    auto ids = quarantined(reading.stores, [&](const Quarantined &one) {
        return one.reason == toWord(Doubt::Unproven) && isRevoked(reading.manifest, one.event.header.device);
    });
    if (!ids)
        return passOn(ids);
    std::ranges::reverse(*ids);
    const auto done = takeAgain(reading, *ids, touched);
    return done ? Status() : Status(passOn(done));
}

Status takeBackRevoked(const Reading &reading, std::set<QString> &touched)
{
    for (const DeviceEntry &device : reading.manifest.devices) {
        const qint64 last = device.revoked ? device.lastSeq : std::numeric_limits<qint64>::max();
        for (const auto &store : reading.stores) {
            const auto subjects = store->takeBackAfter(device.id, last, reading.now);
            if (!subjects)
                return passOn(subjects);
            touched.insert(subjects->begin(), subjects->end());
        }
    }
    return {};
}

// A key that came opens what had waited for it.
QByteArray rulesOf(const Manifest &manifest, ReaderStore &store)
{
    QByteArray all = kRules + encodeManifest(manifest);
    for (const age::Identity &identity : store.identities())
        all += '\n' + identity.recipient().text();
    return crypto::sha256(all);
}

Result<bool> isJudgedAsNow(const Manifest &manifest, const ReaderStores &stores)
{
    for (const auto &store : stores) {
        const auto last = store->judgedBy();
        if (!last)
            return passOn(last);
        if (*last != rulesOf(manifest, *store))
            return false;
    }
    return true;
}

// The marks differ only after a power cut between two stores, or when another reader opened fewer of them; the lower
// one is repeated, ids count once.
Result<qint64> lowestMark(const ReaderStores &stores, const QString &of)
{
    qint64 lowest = std::numeric_limits<qint64>::max();
    for (const auto &store : stores) {
        const auto mark = store->mark(of);
        if (!mark)
            return passOn(mark);
        lowest = std::min(lowest, *mark);
    }
    return lowest;
}

Status judgeAgainWhenChanged(const Reading &reading, std::set<QString> &touched)
{
    const auto judged = isJudgedAsNow(reading.manifest, reading.stores);
    if (!judged || *judged)
        return judged ? Status() : Status(passOn(judged));
    const auto again = judgeAgain(reading);
    if (!again)
        return passOn(again);
    touched.insert(again->begin(), again->end());
    for (const auto &store : reading.stores) {
        if (const Status done = store->setJudgedBy(rulesOf(reading.manifest, *store)); !done)
            return done;
    }
    return {};
}

using LinkKey = std::tuple<QString, qint64, QByteArray>;

Result<std::set<LinkKey>> erasedInOne(ReaderStore &store)
{
    const auto links = store.erasedLinks();
    if (!links)
        return passOn(links);
    std::set<LinkKey> keys;
    for (const ErasedLink &link : *links)
        keys.emplace(link.device, link.seq, link.sha256);
    return keys;
}

// What this device took away itself before some store had read it.
void addGone(std::span<const SealedEvent> events, std::vector<ErasedLink> &erased)
{
    for (const SealedEvent &event : events) {
        if (event.sealed.isEmpty())
            erased.push_back({event.header.device, event.header.seq, event.header.sha256});
    }
}

} // namespace

Result<std::vector<ErasedLink>> erasedIn(const ReaderStores &stores)
{
    std::vector<std::set<LinkKey>> each;
    std::set<LinkKey> all;
    for (const auto &store : stores) {
        const auto own = erasedInOne(*store);
        if (!own)
            return passOn(own);
        each.push_back(*own);
        all.insert(own->begin(), own->end());
    }
    for (std::size_t i = 0; i < stores.size(); ++i) {
        std::vector<ErasedLink> missing;
        for (const auto &[device, seq, sha256] : all) {
            if (!each[i].contains({device, seq, sha256}))
                missing.push_back({device, seq, sha256});
        }
        // A full disk keeps nobody from reading; it is tried again with the next reading.
        if (!missing.empty())
            (void)stores[i]->erase(missing);
    }
    std::vector<ErasedLink> links;
    links.reserve(all.size());
    for (const auto &[device, seq, sha256] : all)
        links.push_back({device, seq, sha256});
    return links;
}

Result<std::optional<Quarantined>> quarantinedById(const QByteArray &id, const ReaderStores &stores)
{
    for (const auto &store : stores) {
        auto found = store->quarantinedById(id);
        if (!found || *found)
            return found;
    }
    return std::optional<Quarantined>();
}

Result<std::set<QString>> takeIn(const Reading &reading, std::span<const SealedEvent> events)
{
    std::set<QString> touched;
    bool mayProve = false;
    // A batch of nothing moves the marks all the same: else what says nothing by itself would be read for ever.
    const std::size_t end = std::max<std::size_t>(events.size(), reading.marks.empty() ? 0 : 1);
    for (std::size_t from = 0; from < end; from += kBatch) {
        const auto taken
            = takeBatch(reading, events.subspan(from, std::min<std::size_t>(kBatch, events.size() - from)), touched);
        if (!taken)
            return passOn(taken);
        mayProve = mayProve || *taken;
    }
    if (mayProve) {
        if (const Status proven = proveBackwards(reading, touched); !proven)
            return passOn(proven);
    }
    return touched;
}

Result<std::set<QString>> judgeAgain(const Reading &reading)
{
    std::set<QString> touched;
    if (const Status done = takeBackRevoked(reading, touched); !done)
        return passOn(done);
    const auto ids = quarantined(reading.stores, [](const Quarantined &) { return true; });
    if (!ids)
        return passOn(ids);
    const auto mayProve = takeAgain(reading, *ids, touched);
    if (!mayProve)
        return passOn(mayProve);
    if (*mayProve) {
        if (const Status proven = proveBackwards(reading, touched); !proven)
            return passOn(proven);
    }
    return touched;
}

namespace {

// What this device sealed itself.
Status ingestOwn(DeviceLog &log, Reading &reading, std::vector<ErasedLink> &erased, std::set<QString> &touched,
                 const GoOn &goOn)
{
    const QString own = log.info().device;
    const auto mark = lowestMark(reading.stores, own);
    if (!mark)
        return passOn(mark);
    for (qint64 after = *mark;;) {
        const auto events = log.eventsAfter(after, kBatch);
        if (!events || events->empty())
            return events ? Status() : Status(passOn(events));
        after = std::ranges::max(*events, {}, [](const SealedEvent &e) { return e.header.seq; }).header.seq;
        reading.marks = {{own, after}};
        addGone(*events, erased);
        reading.erased = erased;
        const auto taken = takeIn(reading, *events);
        if (!taken)
            return passOn(taken);
        touched.insert(taken->begin(), taken->end());
        if (!goOn())
            return {};
    }
}

QString markOf(const Arrivals &arrivals)
{
    return QStringLiteral("@arrived ") + arrivals.series();
}

// What others sealed, in the order of its coming. One whose bytes are not here keeps its place where it is known to be
// erased, and else says nothing by itself.
Status ingestArrivals(Arrivals &arrivals, Reading &reading, std::vector<ErasedLink> &erased, std::set<QString> &touched,
                      const GoOn &goOn)
{
    std::set<ErasedLink> known(erased.begin(), erased.end());
    const QString name = markOf(arrivals);
    const auto mark = lowestMark(reading.stores, name);
    if (!mark)
        return passOn(mark);
    for (qint64 after = *mark;;) {
        const auto batch = arrivals.after(after, kBatch);
        if (!batch || batch->empty())
            return batch ? Status() : Status(passOn(batch));
        std::vector<SealedEvent> events;
        for (const Arrival &arrival : *batch) {
            after = arrival.number;
            if (arrival.explained && known.insert(placeOf(arrival.event.header)).second)
                erased.push_back(placeOf(arrival.event.header));
            if (!arrival.event.sealed.isEmpty() || known.contains(placeOf(arrival.event.header)))
                events.push_back(arrival.event);
        }
        reading.erased = erased;
        reading.marks = {{name, after}};
        const auto taken = takeIn(reading, events);
        if (!taken)
            return passOn(taken);
        touched.insert(taken->begin(), taken->end());
        if (!goOn())
            return {};
    }
}

} // namespace

Result<std::set<QString>> ingest(DeviceLog &log, ReaderStores &stores, const QDateTime &now, Arrivals *arrivals,
                                 const GoOn &goOn)
{
    const GoOn asked = goOn ? goOn : [] { return true; };
    auto erased = erasedIn(stores);
    if (!erased)
        return passOn(erased);
    Reading reading{log.manifest(), stores, now, *erased};
    std::set<QString> touched;
    if (const Status done = judgeAgainWhenChanged(reading, touched); !done)
        return passOn(done);
    if (const Status own = ingestOwn(log, reading, *erased, touched, asked); !own)
        return passOn(own);
    if (const Status others
        = arrivals != nullptr ? ingestArrivals(*arrivals, reading, *erased, touched, asked) : Status();
        !others)
        return passOn(others);
    return touched;
}

Result<qint64> unread(DeviceLog &log, const ReaderStores &stores, Arrivals *arrivals)
{
    const auto head = log.head();
    const auto own = lowestMark(stores, log.info().device);
    if (!head || !own)
        return head ? passOn(own) : passOn(head);
    const qint64 left = std::max<qint64>(0, head->seq - *own);
    if (arrivals == nullptr)
        return left;
    const auto mark = lowestMark(stores, markOf(*arrivals));
    const auto others = mark ? arrivals->countAfter(*mark) : mark;
    return others ? Result<qint64>(left + *others) : others;
}

} // namespace prystan
