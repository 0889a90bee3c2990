// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "party.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <tuple>

// Everything said is an event; a registration is the fold of its events.
// The encoding is written down in app/DESIGN.md.
namespace prystan {

// A compartment has its own reader keys. The organisation's list is open (manifest.h); these are the ones that this
// version writes to.
enum class Compartment { Intake, Child, Incident, Conduct };
[[nodiscard]] QString toWord(Compartment);
template<> [[nodiscard]] std::optional<Compartment> fromWord<Compartment>(const QString &word);

// Registered and whereabouts are folded (fold.h), staff's decisions too (acts.h); the others are kept.
enum class EventType {
    PartyRegistered,
    PartyWhereabouts,
    PersonRegistered,
    PersonAdded, // further facts, to a code
    HelpRequested,
    IncidentReported,
    Verified,
    HandedOver,
    Withdrawn,
    Erased,
    ValueChosen, // one of several answers
    QuarantineReleased,
    PersonCompared, // with another record: of one person, or of two
    Heartbeat, // nothing was said for a day; the device runs
};
[[nodiscard]] QString toWord(EventType); // "party.registered" ...
template<> [[nodiscard]] std::optional<EventType> fromWord<EventType>(const QString &word);

struct SubmissionPart {
    QString id;
    int part = 1, parts = 1;
    friend bool operator==(const SubmissionPart &, const SubmissionPart &) = default;
};

// The newest row of the device's audit chain when an event was made: whoever opens the event can tell a chain that
// was cut or written anew.
struct AuditMark {
    qint64 seq = 0;
    QByteArray hash; // SHA-256
    friend bool operator==(const AuditMark &, const AuditMark &) = default;
    friend bool operator<(const AuditMark &a, const AuditMark &b)
    {
        return a.seq != b.seq ? a.seq < b.seq : a.hash < b.hash;
    }
};

// What is sealed. `seen` = ids of the events that the author knew when writing; order never comes from a clock.
struct EventContent {
    QString org;
    Compartment compartment = Compartment::Intake;
    QString subject;
    QString id;
    SubmissionPart submission;
    QString device;
    qint64 seq = 0;
    QStringList seen;
    QDateTime time; // UTC, the device's clock: information, not order
    QDateTime spokenAt; // equals time unless entered from paper
    QString author; // "self", "volunteer", "device", or a staff member's id
    EventType type = EventType::PersonRegistered;
    QJsonObject body; // null takes an earlier answer back (correction.h)
    std::optional<AuditMark> audit;
    friend bool operator==(const EventContent &, const EventContent &) = default;
};

// Canonical JSON: UTF-8, keys sorted, no white space.
[[nodiscard]] QByteArray encode(const EventContent &content);
// Corrupt, TooNew; Unsupported for a type that this version does not know.
[[nodiscard]] Result<EventContent> decodeContent(const QByteArray &json);

// Fills up with spaces behind the JSON to the next of 4, 8, 16, 32, 64 KiB; InvalidInput when larger.
// removePadding accepts only these lengths.
inline constexpr qsizetype kLargestContent = 65536;
[[nodiscard]] Result<QByteArray> pad(const QByteArray &content);
[[nodiscard]] Result<QByteArray> removePadding(const QByteArray &padded);

// In the clear, signed by the device. prev = SHA-256 of the sealed file before, empty for the first.
struct EventHeader {
    QString org;
    QString device;
    qint64 seq = 0;
    QByteArray prev;
    QByteArray sha256;
    friend bool operator==(const EventHeader &, const EventHeader &) = default;
};

// A place in a chain, and the file that is meant there.
struct EventPlace {
    QString device;
    qint64 seq = 0;
    QByteArray sha256;
    friend bool operator==(const EventPlace &, const EventPlace &) = default;
    friend bool operator<(const EventPlace &a, const EventPlace &b)
    {
        return std::tie(a.device, a.seq, a.sha256) < std::tie(b.device, b.seq, b.sha256);
    }
};
[[nodiscard]] inline EventPlace placeOf(const EventHeader &header)
{
    return {header.device, header.seq, header.sha256};
}

// The bytes that are signed: a label line, then canonical JSON.
[[nodiscard]] QByteArray signedBytes(const EventHeader &header);

struct SealedEvent {
    EventHeader header;
    QByteArray signature; // Ed25519 over signedBytes(header)
    QByteArray sealed; // opaque
};

// The events of one submission, in order, without org, device, seq and time: party first, then persons.
// Every minor's own facts, and the whereabouts of a party with a minor, go to Child; Intake keeps an
// opaque member ("child, about 10"), so that the party is whole.
struct EventDraft {
    Compartment compartment;
    QString subject;
    EventType type;
    QJsonObject body;
};
[[nodiscard]] std::vector<EventDraft> eventsOf(const Party &party, QDate today);

// The way back, from a folded body. Tolerant: what is not understood is left out, nothing crashes.
[[nodiscard]] Person personFromBody(const QString &subject, const QJsonObject &body);
void mergePartyBody(Party &party, const QJsonObject &body);

} // namespace prystan
