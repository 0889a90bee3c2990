// SPDX-License-Identifier: GPL-3.0-or-later
#include "traces.h"

#include "lost.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <cstring>

namespace prystan::journey {

namespace {

const QString kSharedMemory = QStringLiteral("/dev/shm");

const QStringList &places()
{
    static const QStringList all{QStringLiteral("HOME"),           QStringLiteral("TMPDIR"),
                                 QStringLiteral("XDG_DATA_HOME"),  QStringLiteral("XDG_CACHE_HOME"),
                                 QStringLiteral("XDG_STATE_HOME"), QStringLiteral("XDG_CONFIG_HOME"),
                                 QStringLiteral("XDG_RUNTIME_DIR")};
    return all;
}

QSet<QString> sharedEntries()
{
    const QStringList names = QDir(kSharedMemory).entryList(QDir::Files | QDir::System | QDir::Hidden);
    return {names.begin(), names.end()};
}

// The first temporary folder of this process: later ones are inside folders that are gone again.
QString rootPattern()
{
    static const QString first = QDir::tempPath();
    return first + QStringLiteral("/prystan-scene-XXXXXX");
}

QByteArray wide(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::Default).encode(text);
}

} // namespace

Needles::Needles(const QStringList &texts)
{
    QSet<QString> spellings;
    for (const QString &text : texts) {
        const QString lower = text.toLower();
        spellings.unite({text, lower, text.toUpper(), lower.left(1).toUpper() + lower.mid(1)});
    }
    for (const QString &spelling : std::as_const(spellings)) {
        add(spelling + QStringLiteral(" (UTF-8)"), spelling.toUtf8());
        add(spelling + QStringLiteral(" (UTF-16LE)"), wide(spelling, QStringConverter::Utf16LE));
        add(spelling + QStringLiteral(" (UTF-16BE)"), wide(spelling, QStringConverter::Utf16BE));
    }
}

void Needles::add(const QString &what, const QByteArray &bytes)
{
    Q_ASSERT(bytes.size() >= 5); // a shorter one is found by chance
    m_needles.append({what, bytes});
}

QStringList Needles::foundIn(const QByteArray &content) const
{
    QStringList found;
    for (const Needle &needle : m_needles) {
        if (memmem(content.constData(), std::size_t(content.size()), needle.bytes.constData(),
                   std::size_t(needle.bytes.size()))
            != nullptr)
            found << needle.what;
    }
    return found;
}

Traces::Traces()
    : m_root(rootPattern())
    , m_sharedBefore(sharedEntries())
{
    if (!m_root.isValid())
        throw Lost("no folders of its own");
    for (const QString &place : places() + QStringList{QStringLiteral("cwd")}) {
        QDir().mkpath(path(place));
        QFile::setPermissions(path(place), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

QString Traces::path(const QString &below) const
{
    return m_root.filePath(below);
}

void Traces::useHere() const
{
    for (const QString &place : places())
        qputenv(place.toLatin1().constData(), QFile::encodeName(path(place)));
    QDir::setCurrent(path(QStringLiteral("cwd")));
}

QProcessEnvironment Traces::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &place : places())
        environment.insert(place, path(place));
    return environment;
}

Traces::Search Traces::searchFor(const Needles &needles) const
{
    QStringList files;
    QDirIterator below(m_root.path(), QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    while (below.hasNext())
        files << below.next();
    const QSet<QString> newlyShared = sharedEntries() - m_sharedBefore;
    for (const QString &name : newlyShared)
        files << kSharedMemory + u'/' + name;

    Search search;
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
            continue; // a socket, or gone in between
        ++search.files;
        const QStringList inName = needles.foundIn(QFile::encodeName(name));
        const QStringList inside = needles.foundIn(file.readAll());
        for (const QString &what : inName + inside)
            search.found << name + QStringLiteral(": ") + what;
    }
    return search;
}

} // namespace prystan::journey
