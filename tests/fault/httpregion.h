// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couchclient.h"
#include "courier.h"
#include "httpcouch.h"
#include "place.h"

namespace prystan::tests {

[[nodiscard]] inline QString accountOf(storage::DataDirectory &directory)
{
    const DeviceLog &log = directory.log();
    return log.manifest().device(log.info().device)->accounts.front();
}

// With a pin over TLS.
struct HttpPlace {
    QString address;
    QByteArray pin = {};
    [[nodiscard]] sync::CouchSite site() const
    {
        const auto server = sync::ServerAddress::from(address, sync::ServerAddress::Plain::OnThisMachine);
        return {*server, QStringLiteral("intake"), QStringLiteral("public"), {pin, {}}};
    }
};

// One real device from a start to its end, which delivers over HTTP.
class HttpVisit
{
public:
    HttpVisit(const Site &site, const HttpPlace &at, const char *name, std::string_view passphrase = {})
        : m_place(site, name, passphrase)
        , m_own(m_place.own())
        , m_courier(m_own)
        , m_client(at.site(), {accountOf(m_place.directory()), m_place.directory().serverPassword()})
    { }
    [[nodiscard]] Place &place() { return m_place; }
    [[nodiscard]] bool round() { return m_courier.round(m_client, true).has_value(); }
    [[nodiscard]] sync::DeliveryState state() const { return *m_courier.state(); }

private:
    Place m_place;
    sync::OwnStore m_own;
    sync::Courier m_courier;
    sync::CouchClient m_client;
};

// The founding device S1, which is the hub, a second staff device and a kiosk, on real directories; the place of
// delivery answers over HTTP.
struct HttpRegion {
    static constexpr auto kSecond = "seven calm lanterns drift west";
    Site site;
    std::string first = textOf(site.passphrase);
    MemoryServer server;
    HttpCouch couch;
    HttpPlace place;
    HttpCouch::Serving serving{couch, server};

    // With a certificate and its pin: over TLS.
    explicit HttpRegion(const std::optional<Certificate> &certificate = {}, const QByteArray &pin = {})
        : couch(accountOf(**storage::DataDirectory::open(site.path("s1"))), certificate)
        , place{couch.address(), pin}
    {
        if (!site.join("k", DeviceMode::Kiosk) || !site.join("s2", DeviceMode::Staff, kSecond))
            qFatal("nobody was let in");
        if (!hub().round()) // the manifest that lists them
            qFatal("no round");
    }
    [[nodiscard]] HttpVisit hub() const { return {site, place, "s1", first}; }
    [[nodiscard]] HttpVisit second() const { return {site, place, "s2", kSecond}; }
    [[nodiscard]] HttpVisit kiosk() const { return {site, place, "k"}; }
};

} // namespace prystan::tests
