// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <string>
#include <vector>

// What a program asked of the disk, call by call. This program's own definitions of the writing system calls
// stand before those of the C library, for the storage layer and for SQLCipher alike; the product has no hook for it.
namespace prystan::tests {

struct DiskCall {
    enum Kind { Create, Write, Truncate, Sync, FailedSync, Rename, Unlink, SyncDirectory, Acknowledge } kind;
    int file = -1; // which file, by its number in Recording::contents; of an Acknowledge, which save
    qint64 at = 0; // Write: where; Truncate: the new size
    QByteArray bytes;
    std::string name, to; // Create, Rename, Unlink; the directory of a SyncDirectory. Below the root.
};

// A directory as it was, and all that happened to it. A file keeps its number when it is renamed; a new one of
// the same name is another file.
struct Recording {
    std::map<std::string, int> names;
    std::vector<QByteArray> contents; // by number; empty for files that were made later
    std::vector<DiskCall> calls;
};

// Locks and SQLite's shared memory are left out: neither is meant to outlive a process.
[[nodiscard]] bool isRecorded(const std::string &name);
[[nodiscard]] Recording recordingOf(const QString &root); // nothing happened yet

// Calls of this thread below `root`, until stopRecording(). One at a time.
void startRecording(const QString &root);
void recordAcknowledgement(int save);
// While recording: the n-th call from now (open, write, fsync, truncate, rename, unlink) is refused and not done. 0:
// none.
void refuseCall(int n, int error);
[[nodiscard]] bool hasRefused(); // since refuseCall()
[[nodiscard]] Recording recordedSoFar();
[[nodiscard]] Recording stopRecording();

} // namespace prystan::tests
