// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicekeys.h"
#include "dispatch.h"
#include "primitives.h"

// Another device, and the sealed events of its chain.
namespace prystan::tests {

class Sender
{
public:
    explicit Sender(QString device)
        : m_device(std::move(device))
    { }
    SealedEvent next(qsizetype bytes = 4296)
    {
        SealedEvent event;
        const SecretBuffer random = SecretBuffer::random(std::size_t(bytes));
        event.sealed = QByteArray(reinterpret_cast<const char *>(random.data()), bytes);
        event.header = {QStringLiteral("org"), m_device, m_head.seq + 1, m_head.sha256, crypto::sha256(event.sealed)};
        event.signature = crypto::sign(signedBytes(event.header), m_keys.secretKey);
        m_head = {event.header.seq, event.header.sha256};
        return event;
    }
    std::vector<SealedEvent> chain(int count)
    {
        std::vector<SealedEvent> events;
        for (int i = 0; i < count; ++i)
            events.push_back(next());
        return events;
    }
    void goBack(const ChainHead &head) { m_head = head; } // what comes next is a fork
    [[nodiscard]] QString account() const { return u'w' + m_device; }

private:
    QString m_device;
    crypto::SigningKeyPair m_keys = crypto::DeviceKeys::generate().signing();
    ChainHead m_head;
};

inline TimeSpan since(const QDateTime &from)
{
    return {from, from.addYears(1)};
}

inline SealedEvent bare(SealedEvent event)
{
    event.sealed.clear();
    return event;
}

inline std::vector<Parcel> parcels(const std::vector<SealedEvent> &events, const QString &account = QStringLiteral("w"))
{
    std::vector<Parcel> all;
    for (const SealedEvent &event : events)
        all.push_back({event, account});
    return all;
}

inline std::vector<EventPlace> placesOf(const std::vector<SealedEvent> &events)
{
    std::vector<EventPlace> places;
    for (const SealedEvent &event : events)
        places.push_back(placeOf(event.header));
    return places;
}

inline std::vector<StoredPlace> storedPlaces(const std::vector<SealedEvent> &events, const QString &account)
{
    std::vector<StoredPlace> places;
    for (const SealedEvent &event : events)
        places.push_back({placeOf(event.header), account});
    return places;
}

inline std::vector<SealedEvent> eventsOf(const std::vector<Arrival> &arrivals)
{
    std::vector<SealedEvent> events;
    for (const Arrival &arrival : arrivals)
        events.push_back(arrival.event);
    return events;
}

} // namespace prystan::tests
