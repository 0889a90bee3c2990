// SPDX-License-Identifier: GPL-3.0-or-later
#include "stickimport.h"

#include "files.h"
#include "primitives.h"
#include "signedfile.h"
#include "sticklayout.h"

#include <QDir>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan::storage {

namespace {

constexpr int kSlice = 20;
constexpr qsizetype kMostFolders = 4096; // on one stick
constexpr qsizetype kMostReceipts = kMostDevices, kMostLetInLists = 50;
constexpr qint64 kMostPublicBytes = 64 << 20; // in memory at once; receipts of a hundred staff devices have less

QStringList foldersIn(const QString &path, const QString &shape)
{
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(shape));
    QStringList names = QDir(path).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    erase_if(names, [&](const QString &name) { return !wanted.match(name).hasMatch(); });
    return names.mid(0, kMostFolders);
}

// Who wrote a list must be of the organisation, revoked or not: each event in it is looked at by itself.
Result<StickList> listIn(const QByteArray &file, const Manifest &manifest)
{
    for (const DeviceEntry &device : manifest.devices) {
        const auto json = crypto::openSigned("list", file, device.key);
        if (!json && json.error().code == ErrorCode::Refused)
            continue;
        auto list = json ? decodeStickList(*json) : Result<StickList>(passOn(json));
        if (list && (list->device != device.id || list->org != manifest.org))
            return failure(ErrorCode::Refused);
        return list;
    }
    return failure(ErrorCode::Refused);
}

// Its signature cannot be checked, so what it says of itself only chooses the words.
bool saysItIsOfUs(const QByteArray &file, const Manifest &manifest)
{
    const auto list = decodeStickList(file.mid(file.indexOf('\n', file.indexOf('\n') + 1) + 1));
    return list && list->org == manifest.org && manifest.device(list->device) == nullptr;
}

bool isPlainFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink();
}

} // namespace

StickImport::StickImport(const QString &stick, const StickDevice &device, const QDateTime &now)
    : m_top(stick + stickFolder())
    , m_device(device)
    , m_now(now)
{ }

Result<StickImport::Found> StickImport::step()
{
    if (!m_looked) {
        if (const Status looked = lookAround(); !looked)
            return passOn(looked);
    } else if (!m_listed.empty()) {
        if (const Status taken = takeSlice(); !taken)
            return passOn(taken);
    } else if (!openNextList()) {
        m_found.finished = true;
    }
    return m_found;
}

Status StickImport::lookAround()
{
    if (!QDir(m_top).exists())
        return failure(ErrorCode::NotFound);
    m_looked = true;
    const QString folder = m_top + stickPublicFolder();
    qint64 room = kMostPublicBytes;
    for (const auto &[shape, most] :
         {std::pair(u"manifest"_s, qsizetype(1)), std::pair(QString::fromLatin1(kContentName), qsizetype(1)),
          std::pair(u"receipt-*"_s, kMostReceipts),
          std::pair(u"let-in-*"_s, m_device.arrivals != nullptr ? kMostLetInLists : 0)}) {
        const QStringList names = QDir(folder).entryList({shape}, QDir::Files | QDir::NoSymLinks, QDir::Name);
        for (const QString &name : names.mid(0, most)) {
            auto bytes = readFile(folder + u'/' + name, std::min<qint64>(crypto::kLargestSigned, room));
            if (!bytes)
                continue;
            room -= bytes->size();
            m_files.push_back({name, std::move(*bytes)});
        }
    }
    if (m_device.arrivals == nullptr)
        return {};
    for (const QString &copy : foldersIn(m_top, u"[0-9a-f]{8}-[0-9]{8}T[0-9]{6}Z"_s)) {
        for (const QString &part : foldersIn(m_top + u'/' + copy, u"[0-9]{4}"_s))
            m_parts.push_back(m_top + u'/' + copy + u'/' + part);
    }
    return {};
}

bool StickImport::openNextList()
{
    if (m_parts.empty())
        return false;
    m_part = m_parts.front();
    m_parts.pop_front();
    m_manifest = m_device.ask<Manifest>([this] { return m_device.log.manifest(); }); // what came may have renewed it
    const QString path = m_part + stickListName();
    const auto file
        = isPlainFile(path) ? readFile(path, crypto::kLargestSigned) : Result<QByteArray>(failure(ErrorCode::NotFound));
    const auto list = file ? listIn(*file, m_manifest) : Result<StickList>(passOn(file));
    if (list)
        m_listed.assign(list->events.begin(), list->events.end());
    else
        ++(file && saysItIsOfUs(*file, m_manifest) ? m_found.listsUnknown : m_found.listsRefused);
    return true;
}

Status StickImport::takeSlice()
{
    const QString self = m_device.ask<QString>([this] { return m_device.log.info().device; });
    std::vector<Parcel> parcels;
    for (int i = 0; i < kSlice && !m_listed.empty(); ++i) {
        const ListedEvent listed = std::move(m_listed.front());
        m_listed.pop_front();
        if (listed.header.device == self || m_seen.contains(placeOf(listed.header)))
            continue;
        if (auto event = read(listed)) {
            m_seen.insert(placeOf(listed.header));
            parcels.push_back({std::move(*event), listed.account});
        }
    }
    m_found.events += qint64(parcels.size());
    if (parcels.empty())
        return {};
    return m_device.ask<Status>([&] { return m_device.arrivals->take(parcels, CameBy::File, std::nullopt, m_now); });
}

std::optional<SealedEvent> StickImport::read(const ListedEvent &listed)
{
    const DeviceEntry *device = m_manifest.device(listed.header.device);
    if (device == nullptr) {
        ++m_found.unknown;
        return std::nullopt;
    }
    const QString path = m_part + u'/' + stickEventName(listed.header.sha256);
    auto bytes
        = isPlainFile(path) ? readFile(path, kLargestStickEvent) : Result<QByteArray>(failure(ErrorCode::NotFound));
    if (!bytes || crypto::sha256(*bytes) != listed.header.sha256
        || !crypto::verify(signedBytes(listed.header), listed.signature, device->key)) {
        ++m_found.damaged;
        return std::nullopt;
    }
    return SealedEvent{listed.header, listed.signature, std::move(*bytes)};
}

} // namespace prystan::storage
