// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couchclient.h"
#include "httpcouch.h"
#include "memorysite.h"
#include "receipt.h"

namespace prystan::tests {

inline constexpr sync::HttpTimes kLong{std::chrono::minutes(10), std::chrono::minutes(10)};

[[nodiscard]] inline sync::CouchClient clientOf(const QString &address, const MemoryDevice &device,
                                                const sync::HttpTimes &times = kLong)
{
    const auto place = sync::ServerAddress::from(address, sync::ServerAddress::Plain::OnThisMachine);
    return {sync::CouchSite{*place, QStringLiteral("intake"), QStringLiteral("public"), {}, times},
            sync::Account{device.organisation.device(device.info().device)->accounts.front(),
                          SecretBuffer::copyOf(std::string_view("geheim"))}};
}

[[nodiscard]] inline QString accountOf(const MemoryDevice &device)
{
    return device.organisation.device(device.info().device)->accounts.front();
}

[[nodiscard]] inline QJsonObject documentOf(const SealedEvent &event, const QString &account)
{
    const auto document = sync::toDocument(event, account);
    return document ? QJsonDocument::fromJson(document->json).object() : QJsonObject();
}

// Everything that a round can ask for is due on the first staff device: two events of its own wait, what was stored
// long ago is to be asked for, the kiosk has delivered one more, and the manifest here is newer than the one there.
class FullRound
{
public:
    explicit FullRound(HttpCouch &couch)
        : m_couch(couch)
    {
        site.kiosk.add("old");
        site.first.add("old");
        for (MemoryDevice *device : site.all())
            (void)site.round(*device);
        site.clock.now = site.clock.now.addDays(2);
        site.kiosk.add("new");
        (void)site.round(site.kiosk);
        site.first.add("new");
        site.first.add("new");
        Manifest next = site.first.organisation;
        ++next.sequence;
        site.inform(site.first, next);
        couch.hidesDocuments = true;
    }

    // By a new connection.
    [[nodiscard]] sync::CouchResult<bool> round(const sync::HttpTimes &times = kLong)
    {
        sync::CouchClient client = clientOf(m_couch.address(), site.first, times);
        return courier.round(client, true);
    }
    // Empty: everything is where it belongs, once.
    [[nodiscard]] QByteArray verdict()
    {
        const auto held = m_couch.lock();
        const sync::DeliveryState state = *courier.state();
        if (site.server.documents.size() != 5 || site.server.last != 5)
            return "not five there, each written once";
        if (state.waiting != 0 || state.stored != 5 || state.lost != 0 || state.refused != 0 || state.garbage != 0)
            return "told otherwise than it is";
        if (site.first.others().size() != 2 || site.here(site.first) != 2 || !state.withheld.isEmpty())
            return "not two here";
        if (site.server.files[QStringLiteral("manifest")] != site.first.signedManifest)
            return "another manifest there";
        return receipt() ? "" : "no receipt for both";
    }

    Site site;
    sync::OwnStore own = site.storeOf(site.first);
    sync::Courier courier{own};

private:
    [[nodiscard]] bool receipt()
    {
        const QByteArray file = site.server.files[QStringLiteral("receipt-") + site.first.info().device];
        const auto json = crypto::openSigned("receipt", file, site.first.devicePublicKey());
        const auto receipt = json ? decodeReceipt(*json) : Result<Receipt>(passOn(json));
        const EventPlace *head = receipt ? receipt->head(site.kiosk.info().device) : nullptr;
        return head != nullptr && head->seq == 2;
    }

    HttpCouch &m_couch;
    HttpCouch::Serving m_serving{m_couch, site.server};
};

} // namespace prystan::tests
