// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <map>
#include <string>
#include <vector>

namespace prystan {

// What a slot hands out: one database key (32 bytes) per compartment word ("intake", "child").
using CompartmentKeys = std::map<std::string, SecretBuffer>;
// Beside them, in an administrator's slot: the seed of the organisation's root.
inline constexpr auto kRootWord = "root";
[[nodiscard]] CompartmentKeys clone(const CompartmentKeys &keys);

// Argon2id cost. Floor: 64 MiB and 6 passes; a file asking for less, or for more than 512 MiB or
// 10 passes, is refused.
struct KdfCost {
    std::uint64_t passes = 6;
    std::uint64_t memoryBytes = 64ull << 20;
};

// The slots file: up to 16 passphrases, each wrapping the compartment keys of one staff member
// (Argon2id → XChaCha20-Poly1305; a key commitment is checked before decryption; the parameters and the
// slot id are authenticated). Holds no key in the clear. Pure bytes in and out: storage writes the file.
class Vault
{
public:
    static constexpr int kMaxSlots = 16;
    struct SlotInfo {
        QString id;
    };

    Vault() = default;
    static Result<Vault> parse(const QByteArray &file); // Corrupt / TooNew
    [[nodiscard]] QByteArray serialise() const;

    // Returns the id of the new slot.
    [[nodiscard]] Result<QString> addSlot(const SecretBuffer &passphrase, const CompartmentKeys &keys,
                                          KdfCost cost = {});
    [[nodiscard]] Status removeSlot(const QString &id); // LastSlot, NotFound
    [[nodiscard]] std::vector<SlotInfo> slotList() const;

    struct Opened {
        QString slot;
        CompartmentKeys keys;
    };
    // Tries every slot; WrongSecret when none opens. Takes a noticeable time on purpose.
    [[nodiscard]] Result<Opened> open(const SecretBuffer &passphrase) const;

private:
    struct Slot {
        QString id;
        KdfCost cost;
        QByteArray salt, nonce, commit, wrapped;
    };
    [[nodiscard]] static Result<Slot> parseSlot(const QJsonObject &json);
    [[nodiscard]] static Result<CompartmentKeys> openSlot(const Slot &slot, const SecretBuffer &passphrase);
    std::vector<Slot> m_slots;
};

} // namespace prystan
