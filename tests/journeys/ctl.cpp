// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QJsonDocument>
#include <QProcess>
#include <QThread>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace prystan::journey {

using namespace Qt::StringLiterals;

QList<QJsonObject> CtlAnswer::rows() const
{
    QList<QJsonObject> rows;
    for (const QString &line : lines())
        rows << QJsonDocument::fromJson(line.toUtf8()).object();
    return rows;
}

QStringList CtlAnswer::lines() const
{
    return QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts);
}

CtlAnswer runCtl(const QStringList &arguments, const QByteArray &input, const QString &path)
{
    QProcess ctl;
    ctl.setChildProcessModifier([] { ::setsid(); }); // whoever runs the tests is not to be asked anything
    if (!path.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, path);
        ctl.setProcessEnvironment(environment);
    }
    ctl.start(QStringLiteral(PRYSTANCTL), arguments);
    ctl.write(input);
    ctl.closeWriteChannel();
    if (!ctl.waitForFinished(60'000) || ctl.exitStatus() != QProcess::NormalExit)
        return {};
    return {ctl.exitCode(), ctl.readAllStandardOutput(), ctl.readAllStandardError(), {}};
}

namespace {

// Both ends, so that what was written last can still be read when the process has gone.
class Terminal
{
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0)
            m_name = ::ptsname(m_master);
        m_slave = ::open(m_name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    [[nodiscard]] const char *name() const { return m_name.constData(); }
    void readInto(QByteArray &screen) const
    {
        char bytes[4096];
        for (ssize_t size = 0; (size = ::read(m_master, bytes, sizeof bytes)) > 0;)
            screen.append(bytes, size);
    }
    void type(const QByteArray &keys) const { (void)!::write(m_master, keys.constData(), std::size_t(keys.size())); }

private:
    int m_master, m_slave = -1;
    QByteArray m_name;
};

} // namespace

CtlAnswer runCtlAtTerminal(const QStringList &arguments, const QByteArray &input, const QList<Typed> &typed)
{
    const Terminal terminal;
    QProcess ctl;
    ctl.setChildProcessModifier([name = terminal.name()] {
        ::setsid();
        ::close(::open(name, O_RDWR)); // the first one that is opened is the process's own
    });
    ctl.start(QStringLiteral(PRYSTANCTL), arguments);
    ctl.write(input);
    ctl.closeWriteChannel();
    QByteArray screen;
    qsizetype from = 0, next = 0;
    for (int tries = 0; tries < 3000 && !ctl.waitForFinished(20); ++tries) {
        terminal.readInto(screen);
        const qsizetype at = next < typed.size() ? screen.indexOf(typed[next].question, from) : -1;
        if (at < 0)
            continue;
        from = at + typed[next].question.size();
        QThread::msleep(50); // the echo goes out after the question
        terminal.type(typed[next++].answer + '\n');
    }
    terminal.readInto(screen);
    if (ctl.state() != QProcess::NotRunning || ctl.exitStatus() != QProcess::NormalExit)
        return {};
    return {ctl.exitCode(), ctl.readAllStandardOutput(), ctl.readAllStandardError(), screen};
}

CtlAnswer listPeople(const QString &dir, const QString &passphrase)
{
    return runCtl({u"list"_s, u"--dir"_s, dir, u"--passphrase-fd"_s, u"0"_s}, passphrase.toUtf8() + '\n');
}

CtlAnswer showParty(const QString &dir, const QString &passphrase, const QString &code)
{
    return runCtl({u"show"_s, u"--dir"_s, dir, code, u"--reason"_s, u"verify"_s, u"--passphrase-fd"_s, u"0"_s},
                  passphrase.toUtf8() + '\n');
}

} // namespace prystan::journey
