// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashstates.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace prystan::tests {

namespace {

int below(Dice &dice, std::size_t count)
{
    return int(dice() % count);
}

std::string directoryOf(const std::string &name)
{
    const auto slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash);
}

qint64 sizeAfter(qint64 size, const DiskCall &call)
{
    return call.kind == DiskCall::Truncate ? call.at : std::max(size, call.at + qint64(call.bytes.size()));
}

void apply(const DiskCall &call, QByteArray &content, qint64 from, qint64 end)
{
    if (call.kind == DiskCall::Truncate) { // what is cut off reads as zeros should the file grow again
        if (const qint64 first = std::max(from, call.at); first < end)
            std::fill(content.begin() + first, content.begin() + end, '\0');
        return;
    }
    const qint64 first = std::max(from, call.at), last = std::min(end, call.at + qint64(call.bytes.size()));
    if (first < last)
        std::copy_n(call.bytes.begin() + (first - call.at), last - first, content.begin() + first);
}

bool touches(const DiskCall &call, qint64 from, qint64 end)
{
    return call.kind == DiskCall::Truncate ? call.at < end
                                           : call.at < end && call.at + qint64(call.bytes.size()) > from;
}

void play(const DiskCall &call, std::map<std::string, int> &names)
{
    if (call.kind == DiskCall::Create) {
        names[call.name] = call.file;
        return;
    }
    if (const auto old = names.find(call.name); old != names.end() && old->second == call.file)
        names.erase(old);
    if (call.kind == DiskCall::Rename)
        names[call.to] = call.file;
}

} // namespace

void FileOnDisk::change(const DiskCall &call)
{
    pending.push_back(call);
}

void FileOnDisk::sync()
{
    Dice none;
    durable = after(Fate::Kept, none);
    pending.clear();
}

// Each sector holds what the first so many of its changes left; the length likewise.
QByteArray FileOnDisk::after(Fate fate, Dice &dice) const
{
    if (pending.empty())
        return durable;
    const auto draw = [&](std::size_t changes) {
        return fate == Fate::Kept ? changes : fate == Fate::Lost ? 0 : std::size_t(below(dice, changes + 1));
    };
    qint64 largest = durable.size(), size = durable.size(), length = durable.size();
    const std::size_t sized = draw(pending.size());
    for (std::size_t i = 0; i < pending.size(); ++i) {
        size = sizeAfter(size, pending[i]);
        largest = std::max(largest, size);
        if (i < sized)
            length = size;
    }
    QByteArray content = durable;
    content.append(largest - content.size(), '\0');
    for (qint64 from = 0; from < length; from += kSector) {
        const qint64 end = std::min(from + kSector, largest);
        std::vector<const DiskCall *> changes;
        for (const DiskCall &call : pending) {
            if (touches(call, from, end))
                changes.push_back(&call);
        }
        const std::size_t kept = draw(changes.size());
        for (std::size_t i = 0; i < kept; ++i)
            apply(*changes[i], content, from, end);
        if (kept == 0 && from >= durable.size() && below(dice, 2) == 0)
            std::generate(content.begin() + from, content.begin() + end, [&] { return char(dice()); });
    }
    content.truncate(length);
    return content;
}

Disk::Disk(const Recording &begin)
    : m_durableNames(begin.names)
{
    for (const QByteArray &content : begin.contents)
        m_files.push_back({content, {}});
}

void Disk::play(const DiskCall &call)
{
    switch (call.kind) {
    case DiskCall::Write:
    case DiskCall::Truncate:
        m_files[std::size_t(call.file)].change(call);
        break;
    case DiskCall::Sync:
        m_files[std::size_t(call.file)].sync();
        break;
    case DiskCall::FailedSync:
        m_files[std::size_t(call.file)].pending.clear();
        break;
    case DiskCall::Acknowledge:
        m_acknowledged = call.file + 1;
        break;
    default:
        playName(call);
    }
}

void Disk::playName(const DiskCall &call)
{
    if (call.kind != DiskCall::SyncDirectory) {
        m_pendingNames.push_back(call);
        return;
    }
    std::erase_if(m_pendingNames, [&](const DiskCall &pending) {
        if (directoryOf(pending.name) != call.name)
            return false;
        tests::play(pending, m_durableNames);
        return true;
    });
}

// None, all, the first few (a journal that keeps order), or any of them.
std::map<std::string, int> Disk::namesAfter(Dice &dice) const
{
    std::map<std::string, int> names = m_durableNames;
    const int fate = below(dice, 4);
    const int first = fate == 0 ? 0 : fate == 1 ? int(m_pendingNames.size()) : below(dice, m_pendingNames.size() + 1);
    for (int i = 0; i < int(m_pendingNames.size()); ++i) {
        if (fate == 3 ? below(dice, 2) == 0 : i < first)
            tests::play(m_pendingNames[std::size_t(i)], names);
    }
    return names;
}

CrashState Disk::cut(Dice &dice) const
{
    using Fate = FileOnDisk::Fate;
    const int mode = below(dice, 4);
    CrashState state;
    for (const auto &[name, file] : namesAfter(dice)) {
        const Fate fate = mode == 0 ? Fate::Lost
            : mode == 1             ? Fate::Kept
            : mode == 2             ? Fate(below(dice, 2))
                                    : Fate::Sectors;
        state[name] = m_files[std::size_t(file)].after(fate, dice);
    }
    return state;
}

CrashState Disk::pulledHard() const
{
    CrashState state;
    for (const auto &[name, file] : m_durableNames)
        state[name] = m_files[std::size_t(file)].durable;
    return state;
}

CrashState Disk::pulledGently() const
{
    std::map<std::string, int> names = m_durableNames;
    for (const DiskCall &call : m_pendingNames)
        tests::play(call, names);
    CrashState state;
    Dice none;
    for (const auto &[name, file] : names)
        state[name] = m_files[std::size_t(file)].after(FileOnDisk::Fate::Kept, none);
    return state;
}

Recording without(Recording recording, const std::function<bool(const DiskCall &, const std::string &)> &is)
{
    std::map<int, std::string> names;
    for (const auto &[name, file] : recording.names)
        names[file] = name;
    for (const DiskCall &call : recording.calls) {
        if (call.kind == DiskCall::Create)
            names[call.file] = call.name;
    }
    std::erase_if(recording.calls,
                  [&](const DiskCall &call) { return is(call, call.file < 0 ? call.name : names[call.file]); });
    return recording;
}

void writeState(const CrashState &state, const QString &directory)
{
    QDir(directory).removeRecursively();
    for (const auto &[name, content] : state) {
        const QString path = directory + u'/' + QFile::decodeName(name.c_str());
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for the state after a cut");
    }
}

} // namespace prystan::tests
