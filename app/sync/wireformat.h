// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "result.h"

#include <QJsonObject>
#include <map>
#include <variant>

// A sealed event as a document of the place of delivery, and back; the encoding is written down in app/DESIGN.md.
// What reads here decides nothing about truth: that the signature is the device's is for the Verifier.
namespace prystan::sync {

struct Document {
    QString id; // <account>:<SHA-256 of the sealed bytes, hex>
    QByteArray json;
};

// Why something is no document of ours. The words may be logged.
enum class WireFault {
    Fields, // one too many, one too few, or of another type
    TooNew,
    Version,
    Id,
    Rev,
    Seq,
    Prev,
    Signature,
    Size,
    Base64,
    Hash,
    UnknownAccount,
};
[[nodiscard]] const char *toWord(WireFault fault);

// Who writes under an account: the document does not say it, so that the server does not learn it. One device may have
// had several.
struct Origin {
    QString org;
    QString device;
};
using Origins = std::map<QString, Origin>; // account → who

// Left where an event was erased: its place in the chain, as the device signed it. That it had to be erased it does not
// prove.
struct Tombstone {
    EventHeader header;
    QByteArray signature;
    friend bool operator==(const Tombstone &, const Tombstone &) = default;
};

[[nodiscard]] QString documentId(const QString &account, const QByteArray &sha256);
// One id has one revision of an event, whatever the route.
[[nodiscard]] QString pinnedRev(const QString &id);

[[nodiscard]] Result<Document, WireFault> toDocument(const SealedEvent &event, const QString &account);
// The second revision, over the pinned one; the same whoever writes it.
[[nodiscard]] Result<Document, WireFault> toDocument(const Tombstone &tombstone, const QString &account);
// One leaf, as it stands in the answer.
[[nodiscard]] Result<std::variant<SealedEvent, Tombstone>, WireFault> fromDocument(const QJsonObject &document,
                                                                                   const Origins &origins);

} // namespace prystan::sync
