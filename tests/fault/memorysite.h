// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "courier.h"
#include "memorycouch.h"
#include "workers.h"

namespace prystan::tests {

// An organisation with a kiosk and two staff devices; the second may erase.
struct Site {
    ManualClock clock;
    AtOnce worker;
    MemoryServer server;
    crypto::SigningKeyPair root = crypto::DeviceKeys::generate().signing();
    MemoryDevice kiosk{QString(32, u'a'), DeviceMode::Kiosk}, first{QString(32, u'b'), DeviceMode::Staff},
        hub{QString(32, u'c'), DeviceMode::Staff};
    std::function<std::optional<sync::CouchFault>(MemoryCouch::Call)> trouble
        = [](MemoryCouch::Call) { return std::optional<sync::CouchFault>(); };
    std::map<MemoryCouch::Call, int> calls;

    Site()
    {
        Manifest manifest;
        manifest.org = QStringLiteral("org1");
        manifest.issued = clock.now;
        manifest.expires = clock.now.addYears(1);
        manifest.devices = {kiosk.entry(QStringLiteral("w0000000001")), first.entry(QStringLiteral("r0000000001")),
                            hub.entry(QStringLiteral("r0000000002"))};
        announce(manifest);
    }
    // As on the first day, with the same keys: making them takes longer than a round.
    void forgetAll()
    {
        server = MemoryServer();
        for (MemoryDevice *device : all())
            device->forgetAll();
    }
    void announce(const Manifest &manifest)
    {
        for (MemoryDevice *device : all())
            inform(*device, manifest);
    }
    void inform(MemoryDevice &device, const Manifest &manifest) const
    {
        device.root = root.publicKey;
        device.organisation = manifest;
        device.signedManifest = crypto::signFile("manifest", encodeManifest(manifest), root.secretKey);
    }
    void letIn(MemoryDevice &device, const QString &account)
    {
        Manifest more = first.organisation;
        more.devices.push_back(device.entry(account));
        ++more.sequence;
        announce(more);
        inform(device, more);
    }
    void open() // the organisation gets a server
    {
        Manifest manifest = kiosk.organisation;
        manifest.server = ServerEntry{
            QStringLiteral("https://in.site.invalid"), {}, QStringLiteral("intake"), QStringLiteral("public"), {}, {}};
        ++manifest.sequence;
        announce(manifest);
    }
    [[nodiscard]] std::vector<MemoryDevice *> all() { return {&kiosk, &first, &hub}; }
    [[nodiscard]] sync::OwnStore storeOf(MemoryDevice &device)
    {
        const bool reads = device.info().mode == toWord(DeviceMode::Staff);
        return {worker, clock, device, device, device, reads ? &device : nullptr};
    }
    [[nodiscard]] MemoryCouch couchOf(MemoryDevice &device)
    {
        const QString account = device.organisation.device(device.info().device)->accounts.front();
        return {server, account, &device == &hub,
                [this, before = true](MemoryCouch::Call call) mutable -> std::optional<sync::CouchFailure> {
                    calls[call] += before ? 1 : 0;
                    const auto fault = trouble(call);
                    return fault ? std::optional(sync::CouchFailure{*fault}) : std::nullopt;
                }};
    }
    // As after a start.
    QByteArray round(MemoryDevice &device)
    {
        const sync::OwnStore own = storeOf(device);
        MemoryCouch couch = couchOf(device);
        sync::Courier courier(own);
        return round(courier, couch);
    }
    static QByteArray round(sync::Courier &courier, sync::Couch &couch)
    {
        const auto done = courier.round(couch, true);
        return done ? "good" : sync::toWord(done.error().fault);
    }
    [[nodiscard]] qint64 here(const MemoryDevice &device) const
    {
        return std::ranges::count_if(device.others(),
                                     [](const auto &one) { return !one.second.event.sealed.isEmpty(); });
    }
};

} // namespace prystan::tests
