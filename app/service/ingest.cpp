// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest.h"

#include "primitives.h"

#include <algorithm>

namespace prystan {

namespace {

constexpr int kBatch = 200;

struct Batch {
    std::map<const ReaderStore *, std::vector<EventContent>> opened;
    std::vector<Quarantined> bad;
    qint64 last = 0;
};

// Empty reason: all is well.
QString contradiction(const EventContent &content, const EventHeader &header, Compartment openedWith)
{
    if (content.device != header.device || content.seq != header.seq || content.org != header.org)
        return QStringLiteral("not_the_header");
    if (content.compartment != openedWith)
        return QStringLiteral("wrong_compartment");
    return {};
}

Result<EventContent> openWith(const ReaderStore &store, const QByteArray &sealed)
{
    const auto padded = age::open(sealed, store.identities(), kLargestContent);
    if (!padded) // a key that does not fit and damaged bytes look alike
        return failure(ErrorCode::Crypto);
    const auto json = removePadding(*padded);
    if (!json)
        return passOn(json);
    return decodeContent(*json);
}

// The reason when the event must be quarantined. An event of a compartment that is closed to this reader
// looks the same as a damaged one, so only a reader of every compartment may judge.
QString sort(const SealedEvent &event, const std::vector<std::unique_ptr<ReaderStore>> &stores,
             const QByteArray &deviceKey, Batch &batch)
{
    const EventHeader &header = event.header;
    if (crypto::sha256(event.sealed) != header.sha256)
        return QStringLiteral("hash");
    if (!crypto::verify(signedBytes(header), event.signature, deviceKey))
        return QStringLiteral("signature");
    for (const auto &store : stores) {
        auto content = openWith(*store, event.sealed);
        if (!content && content.error().code == ErrorCode::Crypto)
            continue;
        if (!content)
            return QStringLiteral("unreadable");
        QString reason = contradiction(*content, header, store->compartment());
        if (reason.isEmpty())
            batch.opened[store.get()].push_back(std::move(*content));
        return reason;
    }
    constexpr std::size_t kCompartments = 2;
    return stores.size() == kCompartments ? QStringLiteral("no_key") : QString();
}

Result<Batch> nextBatch(DeviceLog &log, const std::vector<std::unique_ptr<ReaderStore>> &stores, qint64 after)
{
    const auto sealed = log.eventsAfter(after, kBatch);
    if (!sealed)
        return passOn(sealed);
    Batch batch;
    batch.last = after;
    for (const SealedEvent &event : *sealed) {
        const QString reason = sort(event, stores, log.devicePublicKey(), batch);
        if (!reason.isEmpty())
            batch.bad.push_back({event.header.device, event.header.seq, reason});
        batch.last = std::max(batch.last, event.header.seq);
    }
    return batch;
}

} // namespace

Result<std::set<QString>> ingest(DeviceLog &log, std::vector<std::unique_ptr<ReaderStore>> &stores)
{
    // The marks differ only after a power cut between two stores; the lower one is repeated, ids count once.
    qint64 after = std::numeric_limits<qint64>::max();
    for (const auto &store : stores) {
        const auto mark = store->ingestedUpTo();
        if (!mark)
            return passOn(mark);
        after = std::min(after, *mark);
    }
    std::set<QString> touched;
    while (true) {
        auto batch = nextBatch(log, stores, after);
        if (!batch)
            return passOn(batch);
        if (batch->last == after)
            return touched;
        for (const auto &store : stores) {
            const std::vector<EventContent> &opened = batch->opened[store.get()];
            if (const Status done = store->ingest(opened, batch->bad, batch->last); !done)
                return passOn(done);
            for (const EventContent &event : opened)
                touched.insert(event.subject);
        }
        after = batch->last;
    }
}

} // namespace prystan
