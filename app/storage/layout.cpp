// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"

#include "files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <unistd.h>

namespace prystan::storage {

namespace {

constexpr std::array kTopFiles{"vault.a",   "vault.b",    "demo.json",   "manifest.json", "content-pack",
                               "enrol.key", "enrol.json", "device.json", "device.key"};
constexpr std::array kReaderDatabases{"intake.db", "child.db", "incident.db", "conduct.db"};
// Of a rebuilding the first ones.
constexpr std::array kDatabasesBeside{"device.db.new", "device.db.damaged", "arrived.db.damaged", "arrived.db"};
// The database itself last; ".next" is one that is about to replace it.
constexpr std::array kDatabaseEndings{".new-wal", ".new-shm", ".new-journal", ".new",     ".next-wal", ".next-shm",
                                      ".next",    "-wal",     "-shm",         "-journal", ""};
constexpr std::array kBoxes{"outbox", "spare"};

QString inside(const QString &directory, const char *name)
{
    return directory + QLatin1Char('/') + QLatin1String(name);
}

void removeDatabase(const QString &path)
{
    for (const char *ending : kDatabaseEndings)
        removeFile(path + QLatin1String(ending));
}

Status removeDirectory(const QString &path)
{
    return ::rmdir(QFile::encodeName(path).constData()) == 0 ? Status() : Status(systemFailure());
}

// Sealed files only; anything else in there stays, and with it the directory.
Status removeBox(const QString &path)
{
    static const QRegularExpression ours(QStringLiteral("\\A[0-9]{10}-[0-9a-f]{64}\\.(age(\\.tmp)?|gone)\\z"));
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (info.isSymLink() || !info.isDir())
        return failure(ErrorCode::Refused);
    const QDir box(path);
    for (const QString &name : box.entryList(QDir::Files | QDir::Hidden)) {
        if (ours.match(name).hasMatch())
            removeFile(box.filePath(name));
    }
    return removeDirectory(path);
}

} // namespace

bool hasDevice(const QString &directory)
{
    const auto has = [&](const char *name) { return QFileInfo(inside(directory, name)).isFile(); };
    return has("device.key") && (has("device.json") || (has("device.db") && !has("enrol.json")));
}

bool hasRemains(const QString &directory)
{
    const auto has = [&](const char *name) { return QFileInfo::exists(inside(directory, name)); };
    const bool joining = has("device.key") && has("enrol.json");
    return !hasDevice(directory) && !joining && (has("device.json") || has("device.db") || has("outbox"));
}

bool isFree(const QString &directory)
{
    const QFileInfo info(directory);
    if (!info.exists())
        return !info.isSymLink();
    if (!info.isDir())
        return false;
    const QStringList names
        = QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::all_of(names, [](const QString &name) { return name == u"lock" || name == u"device.key"; });
}

void forgetEnrolment(const QString &directory)
{
    (void)removeSecret(inside(directory, "enrol.key")); // tried again at the next start
    removeFile(inside(directory, "enrol.json"));
}

void removeTemporaryFiles(const QString &directory)
{
    for (const char *name : kTopFiles)
        removeFile(temporaryName(inside(directory, name)));
}

Status removeLayout(const QString &directory)
{
    removeTemporaryFiles(directory);
    for (const char *name : kReaderDatabases)
        removeDatabase(inside(directory, name));
    for (const char *name : kDatabasesBeside)
        removeDatabase(inside(directory, name));
    for (const char *name : kBoxes) {
        if (const Status removed = removeBox(inside(directory, name)); !removed)
            return removed;
    }
    removeDatabase(inside(directory, "device.db"));
    (void)removeSecret(inside(directory, "enrol.key"));
    for (const char *name : kTopFiles) // a removal that is cut short leaves a device that can be removed again
        removeFile(inside(directory, name));
    removeFile(inside(directory, "lock"));
    if (const Status removed = removeDirectory(directory); !removed)
        return removed;
    return syncDirectory(parentOf(directory));
}

} // namespace prystan::storage
