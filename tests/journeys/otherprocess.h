// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traces.h"

#include <QJsonObject>
#include <QProcess>

namespace prystan::journey {

// A scene in a process of its own (see actor.h), or another program that tells its points. It may be killed at any
// moment, and replaces itself for real.
class OtherProcess
{
public:
    OtherProcess(const Traces &traces, const QString &scene, const QString &dir, const QString &dumps = {});
    OtherProcess(const Traces &traces, const QString &program, const QStringList &arguments,
                 const QProcessEnvironment &more = {});
    ~OtherProcess(); // kills it
    void send(const QJsonObject &part);
    void say(const QByteArray &line);
    void go() { say({}); } // on from a point where it waits
    // The rest of the next line that begins so; Lost when it ends before, or does not come in time.
    QString waitFor(const QString &point);
    void kill();
    [[nodiscard]] int waitForEnd(); // its exit code
    [[nodiscard]] QByteArray printed() const { return m_printed; } // all of both channels

private:
    QProcess m_process;
    QByteArray m_printed;
    qsizetype m_read = 0; // of that, by waitFor
};

} // namespace prystan::journey
