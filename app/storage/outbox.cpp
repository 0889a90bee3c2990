// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

#include "files.h"
#include "primitives.h"

#include <QFile>
#include <cstring>

namespace prystan::storage {

namespace {

constexpr qint64 kLargestFile = 1 << 20; // sealed events end at 64 KiB and a little
constexpr int kSeqDigits = 10, kHashDigits = 64;

bool areAll(QByteArrayView text, const char *allowed)
{
    return std::ranges::all_of(text, [&](char c) { return c != 0 && std::strchr(allowed, c) != nullptr; });
}

// <seq>-<sha256>.age or .gone, and nothing else.
std::optional<Place> placeNamed(const QByteArray &name)
{
    const QByteArrayView view(name);
    if (view.size() <= kSeqDigits + 1 + kHashDigits || view[kSeqDigits] != '-')
        return {};
    const QByteArrayView seq = view.first(kSeqDigits), sha256 = view.sliced(kSeqDigits + 1, kHashDigits);
    const QByteArrayView ending = view.sliced(kSeqDigits + 1 + kHashDigits);
    if ((ending != ".age" && ending != ".gone") || !areAll(seq, "0123456789") || !areAll(sha256, "0123456789abcdef"))
        return {};
    return Place{seq.toByteArray().toLongLong(), QByteArray::fromHex(sha256.toByteArray())};
}

} // namespace

Outbox::Outbox(QString directory)
    : m_directory(std::move(directory))
{ }

Result<Outbox> Outbox::open(const QString &directory)
{
    const Status made = makeDirectory(directory);
    if (!made && made.error().code != ErrorCode::AlreadyExists)
        return passOn(made);
    if (made) {
        if (const Status synced = syncDirectory(parentOf(directory)); !synced)
            return passOn(synced);
    }
    Outbox outbox(directory);
    outbox.list();
    return outbox;
}

void Outbox::list()
{
    for (const QByteArray &name : namesIn(m_directory)) {
        if (const auto named = placeNamed(name))
            note(named->seq, named->sha256, name.endsWith(".gone"));
        else if (name.endsWith(".age.tmp"))
            removeFile(m_directory + u'/' + QFile::decodeName(name));
    }
}

void Outbox::note(qint64 seq, const QByteArray &sha256, bool gone)
{
    if (gone)
        m_gone.emplace(seq, sha256);
    else
        m_files[seq].insert(sha256);
}

QString Outbox::pathOf(qint64 seq, const QByteArray &sha256, const char *ending) const
{
    return QStringLiteral("%1/%2-%3.%4")
        .arg(m_directory)
        .arg(seq, kSeqDigits, 10, QLatin1Char('0'))
        .arg(QString::fromLatin1(sha256.toHex()), QLatin1String(ending));
}

bool Outbox::isGone(qint64 seq, const QByteArray &sha256) const
{
    const auto found = m_gone.find(seq);
    return found != m_gone.end() && found->second == sha256;
}

qint64 Outbox::last() const
{
    const qint64 file = m_files.empty() ? 0 : m_files.rbegin()->first;
    return std::max(file, m_gone.empty() ? 0 : m_gone.rbegin()->first);
}

std::set<QByteArray> Outbox::namesOf(qint64 seq) const
{
    const auto found = m_files.find(seq);
    return found == m_files.end() ? std::set<QByteArray>() : found->second;
}

std::optional<QByteArray> Outbox::hashOf(qint64 seq) const
{
    if (const auto gone = m_gone.find(seq); gone != m_gone.end())
        return gone->second;
    const std::set<QByteArray> names = namesOf(seq);
    return names.size() == 1 ? std::optional(*names.begin()) : std::nullopt;
}

Status Outbox::place(std::span<const SealedEvent> events)
{
    std::vector<NewFile> files;
    for (const SealedEvent &event : events)
        files.push_back({temporaryName(pathOf(event.header.seq, event.header.sha256)), bytesOf(event.sealed)});
    if (const Status written = writeSynced(files); !written)
        return written;
    for (const SealedEvent &event : events) {
        if (const Status moved = moveIntoPlace(event); !moved) {
            for (const NewFile &file : files) // those that have not moved
                removeFile(file.path);
            return moved;
        }
    }
    return syncDirectory(m_directory);
}

Status Outbox::moveIntoPlace(const SealedEvent &event)
{
    const QString path = pathOf(event.header.seq, event.header.sha256);
    if (const Status renamed = renameFile(temporaryName(path), path); !renamed)
        return renamed;
    m_files[event.header.seq].insert(event.header.sha256);
    return {};
}

Status Outbox::readBack(const SealedEvent &event) const
{
    const auto bytes = readFile(pathOf(event.header.seq, event.header.sha256), kLargestFile, ReadFrom::Medium);
    if (!bytes)
        return passOn(bytes);
    return *bytes == event.sealed ? Status() : Status(failure(ErrorCode::Corrupt));
}

Status Outbox::put(std::span<const SealedEvent> events)
{
    for (const SealedEvent &event : events) {
        const std::set<QByteArray> names = namesOf(event.header.seq);
        if (!names.empty() && !names.contains(event.header.sha256))
            return failure(ErrorCode::Corrupt);
        if (isGone(event.header.seq, event.header.sha256))
            return failure(ErrorCode::Refused);
    }
    if (const Status placed = place(events); !placed)
        return placed;
    for (const SealedEvent &event : events) {
        if (const Status same = readBack(event); !same)
            return same;
    }
    return {};
}

Status Outbox::restore(const SealedEvent &event)
{
    const Status placed = place({&event, 1});
    return placed ? readBack(event) : placed;
}

Result<QByteArray> Outbox::read(qint64 seq, const QByteArray &sha256) const
{
    if (!namesOf(seq).contains(sha256))
        return failure(ErrorCode::NotFound);
    auto bytes = readFile(pathOf(seq, sha256), kLargestFile);
    if (bytes && crypto::sha256(*bytes) != sha256)
        return failure(ErrorCode::Corrupt);
    return bytes;
}

Status Outbox::markGone(std::span<const Place> places)
{
    for (const Place &place : places) {
        if (isGone(place.seq, place.sha256))
            continue;
        if (const Status made = writeSynced(pathOf(place.seq, place.sha256, "gone"), {}); !made)
            return made;
        note(place.seq, place.sha256, true);
    }
    return syncDirectory(m_directory);
}

// All that can be removed, whatever cannot.
Status Outbox::drop(std::span<const Place> places)
{
    Status done;
    for (const Place &place : places) {
        if (!namesOf(place.seq).contains(place.sha256))
            continue;
        const Status removed = removeSurely(pathOf(place.seq, place.sha256));
        if (removed)
            forget(place);
        else
            done = removed;
    }
    const Status synced = syncDirectory(m_directory);
    return synced ? done : synced;
}

void Outbox::remove(qint64 seq, const QByteArray &sha256)
{
    removeFile(pathOf(seq, sha256));
    forget({seq, sha256});
}

void Outbox::forget(const Place &place)
{
    const auto &[seq, sha256] = place;
    const auto found = m_files.find(seq);
    if (found == m_files.end())
        return;
    found->second.erase(sha256);
    if (found->second.empty())
        m_files.erase(found);
}

} // namespace prystan::storage
