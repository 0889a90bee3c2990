// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "retention.h"

#include <QDateTime>
#include <map>
#include <vector>

// What an organisation says about itself, signed by its root: to whom is sealed, which devices speak for it, until
// when. Pure; checking the signature is crypto's (signedfile.h), kind "manifest". JSON, described in app/DESIGN.md.
namespace prystan {

enum class DeviceMode { Kiosk, Volunteer, Staff, Demo };
[[nodiscard]] QString toWord(DeviceMode);
template<> [[nodiscard]] std::optional<DeviceMode> fromWord<DeviceMode>(const QString &word);

// Whom a compartment is sealed to in one epoch. Compartments are an open list: a word, not an enum.
struct RecipientEntry {
    QString compartment;
    int epoch = 1;
    QString key; // age1…
    friend bool operator==(const RecipientEntry &, const RecipientEntry &) = default;
};

struct DeviceEntry {
    QString id;
    QString label; // "K7"
    DeviceMode mode = DeviceMode::Kiosk;
    QByteArray key; // Ed25519, 32 bytes
    bool revoked = false;
    qint64 lastSeq = 0; // of a revoked device: the last event that is trusted …
    QByteArray lastHead; // … and its hash, 32 bytes; empty when none is
    std::map<QString, QString> letters = {}; // of a staff device, in a manifest: compartment → age1…
    QStringList accounts = {}; // at the place of delivery, newest first
    QByteArray verifier = {}; // what its password there is checked against (serveraccount.h)
    friend bool operator==(const DeviceEntry &, const DeviceEntry &) = default;
};

// The place of delivery (CouchDB behind the entrances of platform/server). Addresses: https://host or
// https://host:port.
struct ServerEntry {
    QString write; // where every device delivers, and where the public files are
    QString read; // for staff devices
    QString database = QStringLiteral("intake"), files = QStringLiteral("public");
    QByteArray pin; // SHA-256 of the server's public key; empty: an authority vouches
    QByteArray authority; // its certificate, DER; empty: one that the system knows
    friend bool operator==(const ServerEntry &, const ServerEntry &) = default;
};

struct Manifest {
    QString org; // id
    QString orgName;
    qint64 sequence = 1; // grows with each issue
    QDateTime issued, expires; // UTC; an expired one warns and never stops anybody
    std::vector<RecipientEntry> recipients;
    std::vector<DeviceEntry> devices;
    std::optional<ServerEntry> server; // none: records travel by file
    QByteArray contentKey; // Ed25519: signs the stay-safe texts and contacts
    std::optional<RetentionRules> retention; // where the organisation has its own
    friend bool operator==(const Manifest &, const Manifest &) = default;

    [[nodiscard]] const DeviceEntry *device(const QString &id) const;
    // The newest epoch; null when the organisation has no such compartment.
    [[nodiscard]] const RecipientEntry *recipient(const QString &compartment) const;
    [[nodiscard]] RetentionRules retentionRules() const { return retention.value_or(RetentionRules()); }
    [[nodiscard]] bool isExpired(const QDateTime &now) const { return expires.isValid() && now >= expires; }
};

inline constexpr std::size_t kMostDevices = 2000, kMostRecipients = 200, kMostAccounts = 64;

// Of the place of delivery; "r" may also read.
[[nodiscard]] bool isAccountName(const QString &name);

[[nodiscard]] QByteArray encodeManifest(const Manifest &manifest);
// Corrupt, TooNew. Strict: an unknown key, a second device of one id, a key of the wrong length is refused.
[[nodiscard]] Result<Manifest> decodeManifest(const QByteArray &json);

// May `next` take the place of `current`? Only the same organisation and a higher sequence.
[[nodiscard]] bool supersedes(const Manifest &next, const Manifest &current);

} // namespace prystan
