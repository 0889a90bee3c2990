// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QString>
#include <QStringList>
#include <map>
#include <string>

namespace prystan {

// One database key (32 bytes) per compartment word ("intake", "child").
using CompartmentKeys = std::map<std::string, SecretBuffer>;
// Beside them, in an administrator's slot: the seed of the organisation's root. No database goes with it.
inline constexpr auto kRootWord = "root";
// Beside the keys of an unlocked session: whose slot it was, the id as text.
inline constexpr auto kSlotWord = "slot";
[[nodiscard]] QString slotOf(const CompartmentKeys &keys); // empty where no slot was opened
[[nodiscard]] CompartmentKeys clone(const CompartmentKeys &keys);

// What a slot of the vault hands out. `next` is filled while the databases change their keys: each of its
// databases opens with the one or the other. `labels` opens what is said about the slots.
struct VaultKeys {
    CompartmentKeys keys, next;
    SecretBuffer labels;

    [[nodiscard]] static VaultKeys of(CompartmentKeys keys); // with a new key for the labels
    [[nodiscard]] VaultKeys clone() const;
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] VaultKeys only(const QStringList &words) const;
    [[nodiscard]] bool covers(const QStringList &words) const;
};

// One length for everybody: the file does not show who may open how much.
inline constexpr std::size_t kPackedKeysBytes = 1024;
[[nodiscard]] Result<SecretBuffer> pack(const VaultKeys &keys); // InvalidInput
[[nodiscard]] Result<VaultKeys> unpack(const SecretBuffer &plain); // Corrupt

} // namespace prystan
