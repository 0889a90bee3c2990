// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include <QTest>

namespace prystan::journey {

using namespace Qt::StringLiterals;

Site::Site()
    : made(
        runCtl({u"org"_s, u"create"_s, u"--dir"_s, path(u"office"_s), u"--name"_s, u"Test"_s, u"--kit-fd"_s, u"2"_s}))
    , kit(QString::fromUtf8(made.err))
    , passphrase(made.rows().value(0)[u"passphrase"].toString())
{
    write(u"card"_s, runCtl({u"org"_s, u"card"_s, u"--dir"_s, path(u"office"_s)}).out);
}

void Site::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

CtlAnswer Site::ask(const QString &dir, const QString &mode) const
{
    return runCtl({u"device"_s, u"request"_s, u"--dir"_s, path(dir), u"--mode"_s, mode, u"--card"_s, path(u"card"_s)});
}

CtlAnswer Site::grant(const QByteArray &request, const QString &words) const
{
    write(u"request"_s, request);
    return runCtl({u"device"_s, u"grant"_s, u"--dir"_s, path(u"office"_s), u"--in"_s, path(u"request"_s), u"--words"_s,
                   words, u"--passphrase-fd"_s, u"0"_s},
                  passphrase.toUtf8() + '\n');
}

CtlAnswer Site::accept(const QString &dir, const QByteArray &grant) const
{
    return runCtl({u"device"_s, u"accept"_s, u"--dir"_s, path(dir)}, grant);
}

CtlAnswer Site::letIn(const QString &dir, const QString &mode) const
{
    const CtlAnswer request = ask(dir, mode);
    return accept(dir, grant(request.out, QString::fromUtf8(request.err).trimmed()).out);
}

CtlAnswer Site::join(const QString &dir, const QString &mode, const QString &by, const QByteArray &secret,
                     const QByteArray &own) const
{
    const CtlAnswer request = ask(dir, mode);
    write(u"request"_s, request.out);
    const CtlAnswer grant
        = runCtl({u"device"_s, u"grant"_s, u"--dir"_s, path(by), u"--in"_s, path(u"request"_s), u"--words"_s,
                  QString::fromUtf8(request.err).trimmed(), u"--passphrase-fd"_s, u"0"_s},
                 secret);
    if (grant.exitCode != 0)
        return grant;
    write(u"grant"_s, grant.out);
    QStringList accept{u"device"_s, u"accept"_s, u"--dir"_s, path(dir), u"--in"_s, path(u"grant"_s)};
    if (!own.isEmpty())
        accept << u"--passphrase-fd"_s << u"0"_s;
    return runCtl(accept, own);
}

CtlAnswer Site::stick(const QString &way, const QString &dir) const
{
    return runCtl({u"stick"_s, way, u"--dir"_s, path(dir), u"--stick"_s, path(u"stick"_s)});
}

CtlAnswer Site::asOffice(const QStringList &command) const
{
    return runCtl(command + QStringList{u"--dir"_s, path(u"office"_s), u"--passphrase-fd"_s, u"0"_s},
                  passphrase.toUtf8() + '\n');
}

} // namespace prystan::journey
