// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agekey.h"
#include "enrolment.h"

// The keys that letters to one staff device are sealed to, one for each compartment. They follow from a random seed
// (BLAKE2b keyed with it, over a label and the compartment's word), which travels in the grant and is then forgotten:
// what stays is each key in the reader database of its compartment, which only a passphrase opens.
namespace prystan::crypto {

inline constexpr std::size_t kLetterSeedBytes = 32;

[[nodiscard]] age::Identity letterKey(const SecretBuffer &seed, const QString &compartment);
// What a manifest lists of a device that was given these: compartment → age1…
[[nodiscard]] std::map<QString, QString> letterRecipients(const SecretBuffer &seed,
                                                          const std::vector<ReaderIdentity> &given);

} // namespace prystan::crypto
