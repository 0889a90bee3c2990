// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultslot.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace prystan {

// Up to 16 passphrases, each opening the compartment keys of one staff member. Holds no key in the clear. Pure
// bytes in and out: storage writes the file and gives it its generation. All slots made here share cost and salt,
// so that a try costs one derivation and not sixteen.
class Vault
{
public:
    static constexpr int kMaxSlots = 16;
    struct SlotInfo {
        QString id;
        SlotAbout about;
    };
    struct NewSlot {
        QString name;
        QDateTime now;
        KdfCost cost; // of the first slot; later ones take over what is there
    };
    struct Opened {
        QString slot;
        VaultKeys keys;
    };

    static Result<Vault> parse(const QByteArray &json); // Corrupt / TooNew
    [[nodiscard]] QByteArray serialise() const;
    [[nodiscard]] qint64 generation() const { return m_generation; }
    void setGeneration(qint64 generation) { m_generation = generation; }

    // Tries every slot; WrongSecret when none opens. Takes a noticeable time on purpose.
    [[nodiscard]] Result<Opened> open(const SecretBuffer &passphrase) const;
    [[nodiscard]] Result<std::vector<SlotInfo>> slotList(const SecretBuffer &labels) const;
    [[nodiscard]] int slotCount() const { return int(m_slots.size()); }

    // Returns the id of the new slot, which opens what `keys` holds; AlreadyExists when the passphrase is taken.
    [[nodiscard]] Result<QString> addSlot(const SecretBuffer &passphrase, const VaultKeys &keys, const NewSlot &how);
    [[nodiscard]] Status changePassphrase(const Opened &own, const SecretBuffer &passphrase);
    [[nodiscard]] Status noteUse(const Opened &own, const QDateTime &now);

    // Removing a slot changes the keys, because who knew its passphrase may have kept them. From here until
    // endRenewal() every slot hands out both the old and the next keys. Refused when `by` does not open all that
    // the slots open; NotFound, LastSlot.
    // Returns what `by` opens meanwhile, also when it is the one that went.
    [[nodiscard]] Result<VaultKeys> beginRenewal(const Opened &by, const QString &removed, CompartmentKeys next);
    [[nodiscard]] Status endRenewal(const Opened &by);
    [[nodiscard]] bool isRenewing() const { return m_renewing; }

private:
    [[nodiscard]] bool isTaken(const SecretBuffer &root) const;
    [[nodiscard]] VaultSlot *find(const QString &id);
    [[nodiscard]] Status sealAll(const Opened &by, const VaultKeys &keys);

    std::vector<VaultSlot> m_slots;
    qint64 m_generation = 0;
    bool m_renewing = false;
};

} // namespace prystan
