// SPDX-License-Identifier: GPL-3.0-or-later
#include "otherprocess.h"

#include "driver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <csignal>

namespace prystan::journey {

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

OtherProcess::OtherProcess(const Traces &traces, const QString &scene, const QString &dir, const QString &dumps)
{
    m_process.setProcessEnvironment(traces.environment());
    m_process.setWorkingDirectory(traces.path(QStringLiteral("cwd")));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--act"), scene, dir, dumps});
    if (!m_process.waitForStarted())
        throw Lost("the other process does not start");
}

OtherProcess::~OtherProcess()
{
    kill();
}

void OtherProcess::send(const QJsonObject &part)
{
    m_process.write(QJsonDocument(part).toJson(QJsonDocument::Compact) + '\n');
    m_process.waitForBytesWritten();
}

void OtherProcess::go()
{
    m_process.write("\n");
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
