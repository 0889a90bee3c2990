// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace prystan::tests {

Certificates::Certificates()
{
    makeAuthority(u"authority"_s);
    makeAuthority(u"stranger"_s);
}

QSslCertificate Certificates::authority() const
{
    return QSslCertificate::fromPath(m_dir.filePath(u"authority.pem"_s)).value(0);
}

Certificate Certificates::made(const Wish &wish) const
{
    run(QStringList{u"req"_s, u"-new"_s, u"-nodes"_s, u"-subj"_s, u"/CN=server"_s, u"-keyout"_s, wish.name + u".key"_s,
                    u"-out"_s, wish.name + u".csr"_s, u"-newkey"_s}
        + wish.key);
    write(u"ca.cnf"_s,
          u"[ca]\ndefault_ca=it\n[it]\ndatabase=%1.index\nrand_serial=yes\nnew_certs_dir=.\ndefault_md=sha256\n"
          "policy=any\nunique_subject=no\nx509_extensions=leaf\n[any]\ncommonName=supplied\n"
          "[leaf]\nsubjectAltName=%2\nextendedKeyUsage=%3\nbasicConstraints=CA:FALSE\n"_s.arg(wish.signer, wish.subject,
                                                                                              wish.purpose));
    run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s, wish.signer + u".pem"_s,
         u"-keyfile"_s, wish.signer + u".key"_s, u"-startdate"_s, wish.from, u"-enddate"_s, wish.until, u"-in"_s,
         wish.name + u".csr"_s, u"-out"_s, wish.name + u".pem"_s});
    QFile key(m_dir.filePath(wish.name + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    const auto kind = wish.key.first() == u"ec"_s ? QSsl::Ec : QSsl::Rsa;
    return {QSslCertificate::fromPath(m_dir.filePath(wish.name + u".pem"_s)).value(0), QSslKey(&key, kind)};
}

QByteArray Certificates::pin(const QString &name) const
{
    run({u"pkey"_s, u"-in"_s, name + u".key"_s, u"-pubout"_s, u"-outform"_s, u"DER"_s, u"-out"_s, name + u".der"_s});
    QFile der(m_dir.filePath(name + u".der"_s));
    if (!der.open(QIODevice::ReadOnly))
        qFatal("no public key");
    return QCryptographicHash::hash(der.readAll(), QCryptographicHash::Sha256);
}

void Certificates::makeAuthority(const QString &name) const
{
    run({u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
         u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, name + u".key"_s, u"-out"_s,
         name + u".pem"_s});
    write(name + u".index"_s, {});
}

void Certificates::write(const QString &name, const QString &text) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("nothing can be written");
}

void Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), openssl.readAllStandardError().constData());
}

} // namespace prystan::tests
