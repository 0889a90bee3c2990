// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agekey.h"
#include "filesecret.h"

#include <QByteArrayList>
#include <optional>
#include <vector>

// The text in front of an age file: who can open it, and a code over all of it.
namespace prystan::age {

enum class Fault { Header = 1, NoMatch, Mac, Payload, TooLarge };
[[nodiscard]] Unexpected<Error> failure(Fault fault);

inline constexpr qsizetype kMaxHeader = qsizetype(64) << 10; // some 500 recipients
using FileKey = crypto::FileSecret<16>; // what the header wraps for each recipient

// One way to the file key: "-> TYPE ARGUMENT…" and a body.
struct Stanza {
    QByteArrayList arguments; // the type first; never empty
    QByteArray body;
};

struct Header {
    std::vector<Stanza> stanzas;
    QByteArray covered; // what the code stands for: the bytes as they came, up to "---"
    QByteArray mac;
};

// Bytes up to and with the last header line, once they have all come. Fault::Header when there are too many.
[[nodiscard]] Result<std::optional<qsizetype>> headerEnd(const QByteArray &bytes);
[[nodiscard]] Result<Header> parseHeader(const QByteArray &bytes);

// Fault::NoMatch, Fault::Mac; Fault::Header for a malformed X25519 stanza, whoever it is for.
[[nodiscard]] Result<FileKey> openHeader(const Header &header, std::span<const Identity> identities);
[[nodiscard]] Result<QByteArray> makeHeader(const FileKey &fileKey, const std::vector<Recipient> &recipients);

} // namespace prystan::age
