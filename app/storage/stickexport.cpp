// SPDX-License-Identifier: GPL-3.0-or-later
#include "stickexport.h"

#include "files.h"
#include "primitives.h"
#include "signedfile.h"
#include "sticklayout.h"

#include <QDir>
#include <algorithm>

namespace prystan::storage {

namespace {

constexpr int kSlice = 20; // events a call

// Two copies of one second, or a clock that was put back.
QString freeName(const QString &top, const QString &device, QDateTime now)
{
    const auto taken = [&](const QString &end) { return QDir(top + u'/' + stickCopyName(device, now) + end).exists(); };
    while (taken({}) || taken(stickUnfinished()))
        now = now.addSecs(1);
    return stickCopyName(device, now);
}

// A link would lead to a folder of this machine: nothing is written through one, and nothing taken away behind it.
bool isOwnFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink();
}

Status makeFolder(const QString &path)
{
    const Status made = makeDirectory(path);
    if (made || made.error().code != ErrorCode::AlreadyExists)
        return made;
    return isOwnFolder(path) ? Status() : Status(failure(ErrorCode::Corrupt));
}

void removeFolder(const QString &path)
{
    if (isOwnFolder(path))
        QDir(path).removeRecursively();
}

Status sameOnMedium(const QString &path, const QByteArray &sha256)
{
    const auto bytes = readFile(path, kLargestStickEvent, ReadFrom::Medium);
    if (!bytes)
        return passOn(bytes);
    return crypto::sha256(*bytes) == sha256 ? Status() : Status(failure(ErrorCode::Corrupt));
}

} // namespace

Status writeStickFiles(const QString &stick, const std::vector<PublicFile> &files)
{
    const QString folder = stick + stickFolder() + stickPublicFolder();
    for (const QString &path : {stick + stickFolder(), folder}) {
        if (const Status made = makeFolder(path); !made)
            return made;
    }
    for (const PublicFile &file : files) {
        if (const Status written = replaceDurably(folder + u'/' + file.name, bytesOf(file.bytes)); !written)
            return written;
    }
    return {};
}

Result<QByteArray> readStickFile(const QString &stick, const QString &name)
{
    const QString top = stick + stickFolder(), folder = top + stickPublicFolder();
    if (!isOwnFolder(top) || !isOwnFolder(folder))
        return failure(ErrorCode::NotFound);
    return readFile(folder + u'/' + name, crypto::kLargestSigned);
}

StickExport::StickExport(QString stick, const StickDevice &device, std::vector<PublicFile> files, const QDateTime &now)
    : m_device(device)
    , m_info(device.ask<DeviceInfo>([&] { return device.log.info(); }))
    , m_manifest(device.ask<Manifest>([&] { return device.log.manifest(); }))
    , m_files(std::move(files))
    , m_stick(std::move(stick))
    , m_top(m_stick + stickFolder())
    , m_name(freeName(m_top, m_info.device, now))
    , m_place(m_top + u'/' + m_name + stickUnfinished())
    , m_now(now)
{ }

StickExport::~StickExport()
{
    if (m_phase != Phase::Finished)
        removeFolder(m_place);
}

Result<StickExport::Progress> StickExport::step()
{
    Status (StickExport::*const work[])()
        = {&StickExport::gather,     &StickExport::writeOwn, &StickExport::writeOthers,
           &StickExport::writeLists, &StickExport::readBack, &StickExport::publish};
    if (m_phase != Phase::Finished) {
        const auto next = work[std::size_t(m_phase)];
        if (const Status done = (this->*next)(); !done)
            return passOn(done);
    }
    return Progress{qint64(m_listed.size() + m_readBack), 2 * m_total, m_phase == Phase::Finished};
}

Status StickExport::gather()
{
    for (const QString &folder : {m_top, m_place, partPath(0)}) {
        if (const Status made = makeFolder(folder); !made)
            return made;
    }
    const auto kept = m_device.ask<Result<std::vector<KeptEvent>>>([this] { return m_device.log.kept(); });
    if (!kept)
        return passOn(kept);
    for (const KeptEvent &event : *kept) {
        if (event.delivered.isNull())
            m_own.insert(event.seq);
    }
    m_total = qint64(m_own.size());
    m_after = m_own.empty() ? 0 : *m_own.begin() - 1;
    m_phase = Phase::WriteOwn;
    return {};
}

Status StickExport::writeOwn()
{
    const auto events = m_own.empty()
        ? std::vector<SealedEvent>()
        : m_device.ask<Result<std::vector<SealedEvent>>>([this] { return m_device.log.eventsAfter(m_after, kSlice); });
    if (!events)
        return passOn(events);
    if (events->empty()) {
        m_after = 0;
        m_phase = m_device.arrivals != nullptr ? Phase::WriteOthers : Phase::Lists;
        return {};
    }
    std::vector<Parcel> parcels;
    for (const SealedEvent &event : *events) {
        m_after = std::max(m_after, event.header.seq);
        if (m_own.contains(event.header.seq) && !event.sealed.isEmpty())
            parcels.push_back({event, accountOf(event.header.device)});
    }
    return write(parcels);
}

Status StickExport::writeOthers()
{
    const auto arrivals
        = m_device.ask<Result<std::vector<Arrival>>>([this] { return m_device.arrivals->after(m_after, kSlice); });
    if (!arrivals)
        return passOn(arrivals);
    if (arrivals->empty()) {
        m_phase = Phase::Lists;
        return {};
    }
    std::vector<Parcel> parcels;
    for (const Arrival &arrival : *arrivals) {
        m_after = arrival.number;
        if (!arrival.event.sealed.isEmpty())
            parcels.push_back({arrival.event, accountOf(arrival.event.header.device)});
    }
    m_total += qint64(parcels.size());
    return write(parcels);
}

Status StickExport::write(const std::vector<Parcel> &parcels)
{
    std::vector<NewFile> files;
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        const std::size_t part = (m_listed.size() + i) / kMostListed;
        if (part >= std::size_t(kMostParts))
            return failure(ErrorCode::Unsupported);
        if (const Status made = makeFolder(partPath(part)); !made)
            return made;
        files.push_back(
            {partPath(part) + u'/' + stickEventName(parcels[i].event.header.sha256), bytesOf(parcels[i].event.sealed)});
    }
    if (const Status written = writeSynced(files); !written)
        return written;
    for (const Parcel &parcel : parcels)
        m_listed.push_back({parcel.event.header, parcel.event.signature, parcel.account});
    return {};
}

Status StickExport::writeLists()
{
    m_total = qint64(m_listed.size());
    const std::size_t parts = std::max<std::size_t>(1, (m_listed.size() + kMostListed - 1) / kMostListed);
    const auto signer = [this](const QByteArray &message) {
        return m_device.ask<QByteArray>([&] { return m_device.log.sign(message); });
    };
    for (std::size_t part = 0; part < parts; ++part) {
        StickList list{m_info.org, m_info.device, m_now, int(part) + 1, int(parts), {}};
        const auto from = m_listed.begin() + qsizetype(part * kMostListed);
        list.events.assign(from, from + std::min<qsizetype>(kMostListed, m_listed.end() - from));
        const QByteArray file = crypto::signFile("list", encodeStickList(list), signer);
        if (const Status written = replaceDurably(partPath(part) + stickListName(), bytesOf(file)); !written)
            return written;
    }
    m_phase = Phase::ReadBack;
    return {};
}

Status StickExport::readBack()
{
    for (int i = 0; i < kSlice && m_readBack < m_listed.size(); ++i, ++m_readBack) {
        const QByteArray &sha256 = m_listed[m_readBack].header.sha256;
        const QString path = partPath(m_readBack / kMostListed) + u'/' + stickEventName(sha256);
        if (const Status same = sameOnMedium(path, sha256); !same)
            return same;
    }
    if (m_readBack == m_listed.size())
        m_phase = Phase::Publish;
    return {};
}

// The public files first: a copy that is whole finds them there.
Status StickExport::publish()
{
    if (const Status written = writeStickFiles(m_stick, m_files); !written)
        return written;
    const QString place = m_top + u'/' + m_name;
    if (const Status renamed = renameFile(m_place, place); !renamed)
        return renamed;
    if (const Status synced = syncDirectory(m_top); !synced)
        return synced;
    m_phase = Phase::Finished;
    for (const QString &older : QDir(m_top).entryList({stickCopiesOf(m_info.device)}, QDir::Dirs)) {
        if (older != m_name)
            removeFolder(m_top + u'/' + older);
    }
    return {};
}

QString StickExport::partPath(std::size_t part) const
{
    return m_place + stickPartName(int(part) + 1);
}

QString StickExport::accountOf(const QString &device) const
{
    const DeviceEntry *entry = m_manifest.device(device);
    return entry == nullptr ? QString() : entry->accounts.value(0);
}

} // namespace prystan::storage
