// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storagefixture.h"
#include "vaultfile.h"

namespace prystan::tests {

inline SecretBuffer secret(const char *text)
{
    return SecretBuffer::copyOf(std::string_view(text));
}

// An organisation whose staff device two people may open, with a few opened events in every database.
class TwoPeople
{
public:
    static constexpr int kEvents = 3; // in each
    static constexpr const char *kSecond = "second"; // her passphrase; the first one's was generated

    TwoPeople()
    {
        const auto directory = m_org.open();
        StaffVault &vault = *directory->vault();
        const SecretBuffer added = secret(kSecond);
        const auto slot = vault.addSlot(m_org.passphrase, {added, QStringLiteral("Борис"), FixedClock().nowUtc()});
        m_second = slot ? *slot : QString();
        auto keys = vault.unlock(m_org.passphrase);
        auto stores = keys ? vault.openStores(*keys) : failure(ErrorCode::WrongSecret);
        m_ok = slot && stores && std::ranges::all_of(*stores, [&](const auto &store) {
                   return fill(*store, directory->log().info().device);
               });
    }
    [[nodiscard]] bool isOk() const { return m_ok; }
    [[nodiscard]] QString path() const { return m_org.path(); }
    [[nodiscard]] const SecretBuffer &first() const { return m_org.passphrase; }
    [[nodiscard]] const QString &second() const { return m_second; } // her slot

    // With whatever these keys are, all events of all compartments are there.
    [[nodiscard]] static bool hasEverything(StaffVault &vault, const std::map<std::string, SecretBuffer> &keys)
    {
        const auto stores = vault.openStores(keys);
        return stores && stores->size() == 4 && std::ranges::all_of(*stores, [](const auto &store) {
                   const auto events = store->allEvents();
                   return events && events->size() == kEvents && *store->ingestedUpTo() == kEvents;
               });
    }

private:
    static bool fill(ReaderStore &store, const QString &device)
    {
        std::vector<EventContent> events;
        for (int seq = 1; seq <= kEvents; ++seq) {
            EventContent event;
            event.org = event.device = event.author = QStringLiteral("x");
            event.compartment = store.compartment();
            event.subject = event.id = crypto::randomId();
            event.submission = {QStringLiteral("s"), 1, 1};
            event.seq = seq;
            event.time = event.spokenAt = FixedClock().nowUtc();
            event.body = {{QStringLiteral("given"), QString::fromUtf8(kCanary)}};
            events.push_back(event);
        }
        Ingested round;
        round.events = std::move(events);
        round.marks[device] = kEvents;
        return store.ingest(round).has_value();
    }

    Organisation m_org;
    QString m_second;
    bool m_ok = false;
};

} // namespace prystan::tests
