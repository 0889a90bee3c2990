// SPDX-License-Identifier: GPL-3.0-or-later
#include "otherprocess.h"

#include "lost.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <csignal>

namespace prystan::journey {

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

OtherProcess::OtherProcess(const Traces &traces, const QString &scene, const QString &dir, const QString &dumps)
    : OtherProcess(traces, QCoreApplication::applicationFilePath(),
                   QStringList{QStringLiteral("--act"), scene, dir, dumps})
{ }

OtherProcess::OtherProcess(const Traces &traces, const QString &program, const QStringList &arguments,
                           const QProcessEnvironment &more)
{
    QProcessEnvironment environment = traces.environment();
    environment.insert(more);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(traces.path(QStringLiteral("cwd")));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        throw Lost("the other process does not start");
}

OtherProcess::~OtherProcess()
{
    kill();
}

void OtherProcess::send(const QJsonObject &part)
{
    say(QJsonDocument(part).toJson(QJsonDocument::Compact));
}

void OtherProcess::say(const QByteArray &line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten();
}

QString OtherProcess::waitFor(const QString &point)
{
    QElapsedTimer time;
    time.start();
    while (true) {
        const qsizetype end = m_printed.indexOf('\n', m_read);
        if (end >= 0) {
            const QString line = QString::fromUtf8(m_printed.mid(m_read, end - m_read));
            m_read = end + 1;
            if (line.startsWith(point))
                return line.mid(point.size()).trimmed();
            continue;
        }
        const bool ended = m_process.state() == QProcess::NotRunning;
        if (ended || time.hasExpired(kPatienceMs))
            throw Lost("the other process does not reach \"" + point.toStdString()
                       + "\"; it said: " + m_printed.toStdString());
        m_process.waitForReadyRead(1000);
        m_printed += m_process.readAll();
    }
}

void OtherProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process.processId()), SIGKILL);
    m_process.waitForFinished();
    m_printed += m_process.readAll();
}

int OtherProcess::waitForEnd()
{
    const bool ended = m_process.waitForFinished(kPatienceMs);
    m_printed += m_process.readAll();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace prystan::journey
