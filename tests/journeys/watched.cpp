// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "lost.h"

#include <QFile>

namespace prystan::journey {

using namespace Qt::StringLiterals;

Watched::Watched(const Traces &traces)
    : m_notes(m_folder.filePath(u"notes"_s))
{
    if (!m_folder.isValid() || m_notes.startsWith(traces.path()))
        throw Lost("no folder for the notes");
    qputenv("PRYSTAN_WATCH", QFile::encodeName(m_notes));
    qputenv("LD_PRELOAD", WRITEWATCH);
    qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":verify_asan_link_order=0");
}

Watched::~Watched()
{
    qunsetenv("LD_PRELOAD");
    qunsetenv("PRYSTAN_WATCH");
}

void Watched::forget() const
{
    QFile::remove(m_notes);
}

Watched::Found Watched::searchFor(const Needles &needles, Output output) const
{
    QFile file(m_notes);
    Found found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    while (!file.atEnd()) {
        const QList<QByteArray> head = file.readLine().trimmed().split(' ');
        if (head.size() != 3)
            throw Lost("the notes cannot be read");
        const QByteArray content = file.read(head[2].toLongLong());
        file.read(1); // the line feed
        const bool isName = head[0] == "name";
        ++(isName ? found.names : found.writes);
        found.bytes += isName ? 0 : content.size();
        found.sawDatabase = found.sawDatabase || (isName && content.endsWith("/device.db"));
        if (isName && content.contains("etilqs_"))
            found.leaks << QString::fromUtf8(content);
        if (!isName && head[1] == "1" && output == Output::Prints)
            continue;
        for (const QString &what : needles.foundIn(content))
            found.leaks << QString::fromLatin1(head[0] + " to " + head[1] + ": ") + what;
    }
    return found;
}

} // namespace prystan::journey
