// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kdf.h"
#include "vaultkeys.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace prystan {

// What is said about a slot. Sealed with a key that every slot hands out: who finds the device reads no name.
struct SlotAbout {
    static constexpr qsizetype kMaxNameBytes = 64;
    QString name; // the staff member, or a short label
    QDateTime created, used;
    QStringList opens; // compartment words
};

// One passphrase. It opens (Argon2id → XChaCha20-Poly1305, key commitment first) the slot's own X25519 key, and
// that opens the compartment keys: so the keys can be changed for a slot whose passphrase is not at hand.
// Invariant: parameters and public key are authenticated with the passphrase, the public key with the labels too.
class VaultSlot
{
public:
    [[nodiscard]] static Result<VaultSlot> parse(const QJsonObject &json); // Corrupt
    [[nodiscard]] QJsonObject toJson() const;

    // A slot without keys yet; `root` is what the passphrase derives to with this cost and salt.
    [[nodiscard]] static VaultSlot make(const KdfCost &cost, const QByteArray &salt, const SecretBuffer &root);
    void lockAgain(const SecretBuffer &root); // another passphrase: a new key pair, so seal() and describe() follow
    [[nodiscard]] Status seal(const VaultKeys &keys);
    [[nodiscard]] Status describe(const SlotAbout &about, const SecretBuffer &labels);

    [[nodiscard]] bool isOpenedBy(const SecretBuffer &root) const;
    [[nodiscard]] Result<VaultKeys> open(const SecretBuffer &root) const; // WrongSecret, Corrupt
    [[nodiscard]] Result<SlotAbout> about(const SecretBuffer &labels) const; // Corrupt

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const KdfCost &cost() const { return m_cost; }
    [[nodiscard]] const QByteArray &salt() const { return m_salt; }

private:
    [[nodiscard]] SecretBuffer slotKey(const SecretBuffer &root, std::string_view label) const;
    [[nodiscard]] QByteArray commitment(const SecretBuffer &root) const;
    [[nodiscard]] QByteArray bound() const; // authenticated with the passphrase
    [[nodiscard]] QByteArray boundToAbout() const;
    [[nodiscard]] Result<SecretBuffer> secretKey(const SecretBuffer &root) const;

    QString m_id;
    KdfCost m_cost;
    QByteArray m_salt, m_nonce, m_commit, m_public, m_wrapped, m_keys, m_about;
};

} // namespace prystan
