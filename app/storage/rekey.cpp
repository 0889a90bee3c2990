// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekey.h"

#include "connection.h"
#include "files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace prystan::storage {

namespace {

constexpr std::array kSideFiles{"-wal", "-shm", "-journal"};

Status syncFile(const QString &path)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    return file.isOpen() && ::fsync(file.get()) == 0 ? Status() : Status(systemFailure());
}

// After the last connection has gone: a log that still holds something means that the database is not whole.
Status dropSideFiles(const QString &database)
{
    for (const char *ending : kSideFiles) {
        const QString path = database + QLatin1String(ending);
        if (QFileInfo(path).size() > 0 && ending != kSideFiles[1])
            return failure(ErrorCode::Io);
        removeFile(path);
    }
    return {};
}

Result<QByteArray> countsOf(const Connection &connection)
{
    QByteArray counts;
    for (const char *count :
         {"SELECT count(*) FROM sqlite_master", "SELECT count(*) FROM event", "SELECT count(*) FROM mark",
          "SELECT count(*) FROM quarantine", "SELECT count(*) FROM reader_key", "PRAGMA user_version",
          "PRAGMA application_id", "SELECT coalesce(sum(length(content)), 0) FROM event"}) {
        const auto number = connection.firstNumber(count);
        if (!number)
            return passOn(number);
        counts += QByteArray::number(*number) + ' ';
    }
    return counts;
}

// Under a name that nobody relies on.
QString workplaceOf(const QString &database)
{
    return database + QStringLiteral(".new");
}

Result<QByteArray> writeCopy(const QString &database, const SecretBuffer &key, const SecretBuffer &next)
{
    const auto old = Connection::open(database, key);
    if (!old)
        return passOn(old);
    if (const Status whole = old->checkpoint(); !whole)
        return passOn(whole);
    if (const Status made = Connection::createFile(workplaceOf(database)); !made)
        return passOn(made);
    if (const Status done = old->exportInto(workplaceOf(database), next); !done)
        return passOn(done);
    return countsOf(*old);
}

Status checkCopy(const QString &copy, const SecretBuffer &key, const QByteArray &counts)
{
    const auto fresh = Connection::open(copy, key);
    if (!fresh)
        return passOn(fresh);
    const auto found = countsOf(*fresh);
    const auto whole = fresh->firstText("PRAGMA quick_check");
    if (!found || !whole || *found != counts || *whole != QLatin1String("ok"))
        return failure(ErrorCode::Corrupt);
    return fresh->checkpoint();
}

QStringList filesLike(const QString &directory, const QString &pattern)
{
    QStringList found;
    for (const QString &name : QDir(directory).entryList({pattern}, QDir::Files))
        found << directory + u'/' + name;
    return found;
}

} // namespace

QString nextDatabase(const QString &database)
{
    return database + QStringLiteral(".next");
}

Status exportUnder(const QString &database, const SecretBuffer &key, const SecretBuffer &next)
{
    const QString copy = workplaceOf(database);
    Connection::removeFiles(copy);
    const auto counts = writeCopy(database, key, next);
    if (!counts)
        return passOn(counts);
    if (const Status whole = checkCopy(copy, next, *counts); !whole)
        return whole;
    for (const QString &path : {copy, database}) {
        if (const Status dropped = dropSideFiles(path); !dropped)
            return dropped;
    }
    if (const Status synced = syncFile(copy); !synced)
        return synced;
    if (const Status renamed = renameFile(copy, nextDatabase(database)); !renamed)
        return renamed;
    return syncDirectory(parentOf(database));
}

Status takePlaces(const QString &directory)
{
    const QStringList copies = filesLike(directory, QStringLiteral("*.db.next"));
    for (const QString &copy : copies) {
        // Used since: the log would be laid over the copy, which has not got what is in it.
        if (QFileInfo(copy.chopped(5) + QLatin1String(kSideFiles[0])).size() > 0)
            return failure(ErrorCode::Refused);
        if (const Status renamed = renameFile(copy, copy.chopped(5)); !renamed)
            return renamed;
        for (const char *ending : kSideFiles) // of a look at it; it has none of its own
            removeFile(copy + QLatin1String(ending));
    }
    return copies.isEmpty() ? Status() : syncDirectory(directory);
}

bool opensWith(const QString &database, const SecretBuffer &key)
{
    return Connection::open(database, key).has_value();
}

void dropNextDatabase(const QString &database)
{
    removeFile(nextDatabase(database));
}

void dropNextDatabases(const QString &directory)
{
    for (const QString &copy :
         filesLike(directory, QStringLiteral("*.db.new*")) + filesLike(directory, QStringLiteral("*.db.next*")))
        removeFile(copy);
}

} // namespace prystan::storage
