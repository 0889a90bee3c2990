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

} // namespace prystan::journey
