// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertrust.h"

#include "primitives.h"

#include <QSslKey>
#include <algorithm>

namespace prystan::sync {

namespace {

CouchFault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return CouchFault::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return CouchFault::CertificateNotYetValid;
    case QSslError::HostNameMismatch:
        return CouchFault::CertificateWrongHost;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return CouchFault::CertificateUntrusted;
    default:
        return CouchFault::CertificateOther;
    }
}

} // namespace

// Qt hands out keys of RSA, DSA and elliptic curves; any other is null and fits no pin.
bool ServerTrust::fitsPin(const QSslCertificate &certificate) const
{
    const QSslKey key = certificate.publicKey();
    return !key.isNull() && crypto::sha256(key.toDer()) == pin;
}

QSslConfiguration ServerTrust::configuration() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (isPinned() || !authorities.isEmpty())
        tls.setCaCertificates(authorities);
    return tls;
}

// An unknown signer weighs most: what else such a certificate says is anybody's word.
CouchFault faultOf(const QList<QSslError> &errors)
{
    std::vector<CouchFault> faults;
    for (const QSslError &error : errors)
        faults.push_back(faultOf(error.error()));
    if (std::ranges::find(faults, CouchFault::CertificateUntrusted) != faults.end())
        return CouchFault::CertificateUntrusted;
    return faults.empty() ? CouchFault::CertificateOther : *std::ranges::min_element(faults);
}

std::optional<ServerTrust> trustOf(const ServerEntry &server)
{
    ServerTrust trust{server.pin, {}};
    if (server.authority.isEmpty())
        return trust;
    const QSslCertificate authority(server.authority, QSsl::Der);
    if (authority.isNull())
        return std::nullopt;
    trust.authorities << authority;
    return trust;
}

} // namespace prystan::sync
