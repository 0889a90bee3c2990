// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ageheader.h"

// The X25519 stanza of age v1: the file key, wrapped for one recipient.
namespace prystan::age {

[[nodiscard]] Result<Stanza> wrap(const FileKey &fileKey, const Recipient &recipient);
// Every stanza is looked at before any secret is used; types that are not ours are passed over.
[[nodiscard]] Result<FileKey> unwrap(const std::vector<Stanza> &stanzas, std::span<const Identity> identities);

} // namespace prystan::age
