// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicfiles.h"

#include "signedfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan::sync {

namespace {

constexpr qsizetype kLargestReceipt = 512 << 10, kLargestLetIn = crypto::kLargestSigned;
constexpr int kMostSpeakers = 50; // a round
constexpr std::ptrdiff_t kAtOnce = 200; // places; then somebody else may save
const QString kManifest = u"manifest"_s;
const QString kContent = QString::fromLatin1(kContentName);

QString receiptName(const QString &device)
{
    return u"receipt-"_s + device;
}

QString letInName(const QString &device)
{
    return u"let-in-"_s + device;
}

bool speaksForReaders(const DeviceEntry &device)
{
    return !device.revoked && (device.mode == DeviceMode::Staff || device.mode == DeviceMode::Demo);
}

} // namespace

PublicFiles::PublicFiles(const OwnStore &own)
    : m_own(own)
    , m_self(own.device())
    , m_content(own)
{ }

CouchResult<void> PublicFiles::takeManifest(const QByteArray &file)
{
    return m_own.tell([&]() -> Status {
        if (file == m_own.membership.manifestFile())
            return {};
        const Status taken = m_own.membership.takeManifest(file);
        return isOfDisk(taken) ? taken : Status();
    });
}

// Only a staff device's word about its own shelf counts, and only where our file at that place is the one it names.
CouchResult<void> PublicFiles::takeReceipt(const QByteArray &file, const DeviceEntry &signer)
{
    const auto json = crypto::openSigned("receipt", file, signer.key);
    const auto receipt = json ? decodeReceipt(*json) : Result<Receipt>(passOn(json));
    if (!receipt || receipt->device != signer.id)
        return {};
    const auto mine = m_own.ask<qint64>([&]() -> Result<qint64> {
        if (receipt->org != m_own.log.info().org)
            return 0;
        const EventPlace *head = receipt->head(m_self);
        const auto noted
            = head != nullptr ? m_own.dispatch.noteReceived(*head, m_own.clock.nowUtc()) : Result<qint64>(0);
        return noted || noted.error().code != ErrorCode::Refused ? noted : Result<qint64>(0);
    });
    if (!mine)
        return passOn(mine);
    m_received += *mine;
    m_heads[signer.id] = receipt->heads;
    for (const EventPlace &head : receipt->heads)
        m_seen[head.device] = std::max(m_seen[head.device], head.seq);
    return {};
}

// Each certificate in it is looked at by itself, whoever passes it on.
CouchResult<void> PublicFiles::takeLetIn(const QByteArray &file, const DeviceEntry &signer)
{
    const auto json = crypto::openSigned("let-in", file, signer.key);
    const auto list = json ? decodeLetIn(*json) : Result<LetInList>(passOn(json));
    if (!list || list->device != signer.id)
        return {};
    return m_own.tell([&]() -> Status {
        return list->org == m_own.log.info().org ? m_own.membership.takeLetIn(list->devices) : Status();
    });
}

CouchResult<void> PublicFiles::take(const std::vector<PublicFile> &files)
{
    for (const PublicFile &file : files) {
        if (file.name == kManifest) {
            if (const auto taken = takeManifest(file.bytes); !taken)
                return taken;
        }
    }
    for (const PublicFile &file : files) { // by the key that the manifest names now
        if (file.name == kContent)
            (void)m_content.take(file.bytes);
    }
    for (const DeviceEntry &device : m_own.manifest().devices) {
        if (device.id == m_self || !speaksForReaders(device))
            continue;
        if (const auto taken = takeOf(device, files); !taken)
            return taken;
    }
    return {};
}

CouchResult<void> PublicFiles::takeOf(const DeviceEntry &device, const std::vector<PublicFile> &files)
{
    const auto letIn = std::ranges::find(files, letInName(device.id), &PublicFile::name);
    if (letIn != files.end() && m_own.arrivals != nullptr) {
        if (const auto taken = takeLetIn(letIn->bytes, device); !taken)
            return taken;
    }
    const auto receipt = std::ranges::find(files, receiptName(device.id), &PublicFile::name);
    return receipt == files.end() ? CouchResult<void>() : takeReceipt(receipt->bytes, device);
}

CouchResult<void> PublicFiles::fetch(Couch &couch)
{
    std::vector<PublicFile> files;
    const auto get = [&](const QString &name, qsizetype most) -> CouchResult<void> {
        auto bytes = couch.publicFile(name, most);
        if (bytes)
            files.push_back({name, std::move(*bytes)});
        // One that is missing, or is nothing, says nothing about the rest.
        const bool passed
            = bytes || bytes.error().fault == CouchFault::NotFound || bytes.error().fault == CouchFault::BadAnswer;
        return passed ? CouchResult<void>() : passOn(bytes);
    };
    if (const auto got = get(kManifest, crypto::kLargestSigned); !got)
        return got;
    m_manifestThere = files.empty() ? QByteArray() : files.front().bytes;
    if (const auto taken = take(files); !taken)
        return taken;
    for (const QString &device : speakers()) {
        files.clear(); // one device's at a time: nobody makes this one hold many
        if (const auto got = get(receiptName(device), kLargestReceipt); !got)
            return got;
        if (const auto got = m_own.arrivals == nullptr ? CouchResult<void>() : get(letInName(device), kLargestLetIn);
            !got)
            return got;
        if (const auto taken = take(files); !taken)
            return taken;
    }
    m_content.fetch(couch); // last
    return {};
}

// Of many staff devices some each time.
QStringList PublicFiles::speakers()
{
    QStringList all;
    for (const DeviceEntry &device : m_own.manifest().devices) {
        if (device.id != m_self && speaksForReaders(device))
            all << device.id;
    }
    if (all.size() <= kMostSpeakers)
        return all;
    QStringList some;
    for (int i = 0; i < kMostSpeakers; ++i)
        some << all[qsizetype(m_turn++ % std::size_t(all.size()))];
    return some;
}

// What lies here of others, and what this device made.
CouchResult<std::vector<EventPlace>> PublicFiles::heads() const
{
    return m_own.ask<std::vector<EventPlace>>([this]() -> Result<std::vector<EventPlace>> {
        auto heads = m_own.arrivals->unbroken();
        const auto head = m_own.log.head();
        if (!heads || !head)
            return heads ? Result<std::vector<EventPlace>>(passOn(head)) : heads;
        if (head->seq > 0)
            heads->push_back({m_self, head->seq, head->sha256});
        std::sort(heads->begin(), heads->end());
        return heads;
    });
}

CouchResult<void> PublicFiles::explain() const
{
    if (m_own.arrivals == nullptr)
        return {};
    const Manifest manifest = m_own.manifest();
    std::vector<EventPlace> heads;
    for (const auto &[signer, own] : m_heads) {
        const DeviceEntry *device = manifest.device(signer);
        if (device != nullptr && speaksForReaders(*device))
            heads.insert(heads.end(), own.begin(), own.end());
    }
    using Places = std::vector<EventPlace>;
    const auto places = m_own.ask<Places>([&] { return m_own.arrivals->unexplainedUpTo(heads); });
    if (!places)
        return passOn(places);
    for (auto from = places->begin(); from != places->end();) { // who comes later finds those of years
        const auto to = from + std::min<std::ptrdiff_t>(kAtOnce, places->end() - from);
        const auto told = m_own.tell([&] { return m_own.arrivals->explain(Places(from, to)); });
        if (!told)
            return told;
        from = to;
    }
    return {};
}

QByteArray PublicFiles::manifestHere() const
{
    return onWorker<QByteArray>(m_own.worker, [this] { return m_own.membership.manifestFile(); }).takeResult();
}

QByteArray PublicFiles::receiptOf(std::vector<EventPlace> heads) const
{
    if (heads.size() > kMostDevices)
        heads.resize(kMostDevices);
    return onWorker<QByteArray>(m_own.worker,
                                [&] {
                                    const Receipt receipt{m_own.log.info().org, m_self, m_own.clock.nowUtc(), heads};
                                    const auto signer
                                        = [this](const QByteArray &message) { return m_own.log.sign(message); };
                                    return crypto::signFile("receipt", encodeReceipt(receipt), signer);
                                })
        .takeResult();
}

// Empty when a manifest lists all: an older file says nothing new then, and is left where it is.
QByteArray PublicFiles::letInHere() const
{
    return onWorker<QByteArray>(m_own.worker,
                                [this]() -> QByteArray {
                                    LetInList list{m_own.log.info().org, m_self, m_own.membership.unlisted()};
                                    std::erase_if(list.devices, [](const LetIn &one) {
                                        return one.certificate.size() > kLongestCertificate;
                                    });
                                    if (list.devices.size() > kMostLetIn)
                                        list.devices.resize(kMostLetIn);
                                    if (list.devices.empty())
                                        return {};
                                    const auto signer
                                        = [this](const QByteArray &message) { return m_own.log.sign(message); };
                                    return crypto::signFile("let-in", encodeLetIn(list), signer);
                                })
        .takeResult();
}

CouchResult<std::vector<PublicFile>> PublicFiles::own()
{
    std::vector<PublicFile> files;
    const QByteArray manifest = manifestHere();
    if (!manifest.isEmpty())
        files.push_back({kManifest, manifest});
    if (const QByteArray content = m_content.here(); !content.isEmpty())
        files.push_back({kContent, content});
    if (m_own.arrivals == nullptr)
        return files;
    auto all = heads();
    if (!all)
        return passOn(all);
    files.push_back({receiptName(m_self), receiptOf(std::move(*all))});
    if (const QByteArray letIn = letInHere(); !letIn.isEmpty())
        files.push_back({letInName(m_self), letIn});
    return files;
}

// As receipts, once a day also when nothing changed: somebody may have put another in its place. Where an entrance is
// older than this file's name, sticks still carry it, and nothing else waits for it.
CouchResult<void> PublicFiles::publishLetIn(Couch &couch)
{
    const QByteArray file = letInHere();
    const bool today = m_toldAt.isValid() && m_toldAt.daysTo(m_own.clock.nowUtc()) == 0;
    if (file.isEmpty() || (today && file == m_letInThere))
        return {};
    const auto done = couch.publish(letInName(m_self), file);
    const bool notTaken = !done
        && (done.error().fault == CouchFault::Forbidden || done.error().fault == CouchFault::NotFound
            || done.error().fault == CouchFault::Rejected);
    if (done)
        m_letInThere = file;
    return done || notTaken ? CouchResult<void>() : done;
}

// Once a day also when nothing changed: who is silent shows.
CouchResult<void> PublicFiles::publish(Couch &couch)
{
    if (m_own.arrivals == nullptr)
        return {};
    const QByteArray manifest = manifestHere();
    if (!manifest.isEmpty() && manifest != m_manifestThere) {
        if (const auto done = couch.publish(kManifest, manifest); !done)
            return done;
        m_manifestThere = manifest;
    }
    m_content.publish(couch);
    if (const auto done = publishLetIn(couch); !done)
        return done;
    const auto all = heads();
    if (!all)
        return passOn(all);
    const QDateTime now = m_own.clock.nowUtc();
    if (*all == m_told && m_toldAt.isValid() && m_toldAt.daysTo(now) == 0)
        return {};
    if (const auto done = couch.publish(receiptName(m_self), receiptOf(*all)); !done)
        return done;
    m_told = *all;
    m_toldAt = now;
    return {};
}

CouchResult<QStringList> PublicFiles::withheld() const
{
    QStringList devices;
    if (m_own.arrivals == nullptr)
        return devices;
    const auto known = m_own.ask<std::vector<ChainLength>>([this] { return m_own.arrivals->known(); });
    if (!known)
        return passOn(known);
    std::map<QString, qint64> last;
    for (const ChainLength &chain : *known)
        last[chain.device] = chain.last;
    for (const auto &[device, seq] : m_seen) {
        if (device != m_self && seq > last[device])
            devices << device;
    }
    return devices;
}

} // namespace prystan::sync
