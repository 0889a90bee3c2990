// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch.h"
#include "manifest.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace prystan::sync {

// How a server shows that it is the right one. With a pin its key alone decides, and names, dates and authorities do
// not matter: a wrong clock must not stop a delivery. Otherwise an authority vouches: these, or the system's when there
// are none.
struct ServerTrust {
    QByteArray pin; // SHA-256 of the server's public key (SubjectPublicKeyInfo)
    QList<QSslCertificate> authorities;

    [[nodiscard]] bool isPinned() const { return !pin.isEmpty(); }
    [[nodiscard]] bool fitsPin(const QSslCertificate &certificate) const;
    [[nodiscard]] QSslConfiguration configuration() const;
};

// Nothing: its authority is no certificate, and the system's authorities must not do in its place.
[[nodiscard]] std::optional<ServerTrust> trustOf(const ServerEntry &server);

// The one to tell people of, where there are several. There is at least one.
[[nodiscard]] CouchFault faultOf(const QList<QSslError> &errors);

} // namespace prystan::sync
