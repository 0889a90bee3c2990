// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QJsonDocument>
#include <QProcess>

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
    return {ctl.exitCode(), ctl.readAllStandardOutput(), ctl.readAllStandardError()};
}

CtlAnswer listPeople(const QString &dir, const QString &passphrase)
{
    return runCtl({u"list"_s, u"--dir"_s, dir, u"--passphrase-fd"_s, u"0"_s}, passphrase.toUtf8() + '\n');
}

CtlAnswer showParty(const QString &dir, const QString &passphrase, const QString &code)
{
    return runCtl({u"show"_s, u"--dir"_s, dir, code, u"--passphrase-fd"_s, u"0"_s}, passphrase.toUtf8() + '\n');
}

} // namespace prystan::journey
