// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder.h"

#include <functional>
#include <random>
#include <set>

// What may lie on the disk when the power fails, by the rules every file system keeps and by no kinder ones:
//  - what was written is there after the file's fsync; until then each 512-byte sector is there or not, and the
//    length is any of those it had. A sector that was never written may hold zeros or anything;
//  - after a failed fsync what was pending is gone for good, though the page cache still shows it: a later fsync
//    succeeds without it;
//  - a name made, changed or removed is durable after the fsync of its directory; until then each such step has
//    happened or not, a rename wholly or not at all.
namespace prystan::tests {

inline constexpr qint64 kSector = 512;

using Dice = std::mt19937;

// Name → content: a directory after a cut.
using CrashState = std::map<std::string, QByteArray>;

// One file between two of its fsyncs.
struct FileOnDisk {
    QByteArray durable;
    std::vector<DiskCall> pending; // Write, Truncate

    void change(const DiskCall &call);
    void sync();
    enum class Fate { Lost, Kept, Sectors }; // of what is pending
    [[nodiscard]] QByteArray after(Fate fate, Dice &dice) const;
};

// The disk after the first so many calls of a recording.
class Disk
{
public:
    explicit Disk(const Recording &begin);
    void play(const DiskCall &call);
    [[nodiscard]] CrashState cut(Dice &dice) const; // one of the legal states, by chance
    [[nodiscard]] CrashState pulledHard() const; // nothing kept that was not promised
    [[nodiscard]] CrashState pulledGently() const; // everything kept
    [[nodiscard]] int acknowledged() const { return m_acknowledged; } // saves so far

private:
    void playName(const DiskCall &call);
    [[nodiscard]] std::map<std::string, int> namesAfter(Dice &dice) const;

    std::vector<FileOnDisk> m_files;
    std::map<std::string, int> m_durableNames;
    std::vector<DiskCall> m_pendingNames; // Create, Rename, Unlink
    int m_acknowledged = 0;
};

// Leaves out calls that a program with a certain mistake would not make.
[[nodiscard]] Recording without(Recording recording,
                                const std::function<bool(const DiskCall &, const std::string &)> &is);
void writeState(const CrashState &state, const QString &directory); // which is emptied first

} // namespace prystan::tests
