// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lyingserver.h"

#include <QTemporaryDir>

namespace prystan::tests {

// Certificates for 127.0.0.1 and against it, made by the program openssl in a folder that goes with this.
class Certificates
{
public:
    Certificates();
    [[nodiscard]] QSslCertificate authority() const;

    struct Wish {
        QString name; // of its files
        QString subject = QStringLiteral("IP:127.0.0.1");
        QString from = QStringLiteral("20200101000000Z"), until = QStringLiteral("20990101000000Z");
        QString purpose = QStringLiteral("serverAuth");
        QString signer = QStringLiteral("authority"); // or "stranger"
        QStringList key = {QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")};
    };
    [[nodiscard]] Certificate made(const Wish &wish) const;
    // SHA-256 of the public key as openssl writes it out.
    [[nodiscard]] QByteArray pin(const QString &name) const;

private:
    void makeAuthority(const QString &name) const;
    void write(const QString &name, const QString &text) const;
    void run(const QStringList &arguments) const;
    QTemporaryDir m_dir;
};

} // namespace prystan::tests
