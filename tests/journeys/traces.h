// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace prystan::journey {

// What must not be found: texts in every spelling and encoding in which they could leak.
class Needles
{
public:
    Needles() = default;
    explicit Needles(const QStringList &texts); // as given, lower, upper and title case; UTF-8, UTF-16 LE and BE
    void add(const QString &what, const QByteArray &bytes); // a key, for instance
    [[nodiscard]] QStringList foundIn(const QByteArray &content) const; // which, in which encoding
    [[nodiscard]] int count() const { return int(m_needles.size()); }

private:
    struct Needle {
        QString what;
        QByteArray bytes;
    };
    QList<Needle> m_needles;
};

// Every folder in which a program may leave something, fresh and in one place, so that all can be searched:
// home, temporary files, the XDG folders, the working directory, and what is new in shared memory.
class Traces
{
public:
    Traces();
    [[nodiscard]] QString path(const QString &below = {}) const; // "XDG_DATA_HOME/site"
    void useHere() const; // by this process and those it starts
    [[nodiscard]] QProcessEnvironment environment() const;

    struct Search {
        int files = 0;
        QStringList found; // "file: needle"
    };
    [[nodiscard]] Search searchFor(const Needles &needles) const;

private:
    QTemporaryDir m_root;
    QSet<QString> m_sharedBefore;
};

} // namespace prystan::journey
