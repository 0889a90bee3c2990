// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubt.h"
#include "event.h"

// How large and how deep an event may be, and what may stand in it. Strict where decodeContent is tolerant: what a
// reader does not know is set aside and shown to staff, because a newer program may have meant something by it.
namespace prystan {

inline constexpr int kDeepest = 12;
inline constexpr int kMostParts = 100;

// Before anything parses it: brackets, braces and commas outside of texts.
struct JsonShape {
    int deepest = 0;
    qsizetype values = 0; // at most so many; each of them takes a hundred bytes or more, however short it is written
};
[[nodiscard]] JsonShape shapeOf(const QByteArray &json);
[[nodiscard]] bool isTooDeep(const QByteArray &json);
// Lengths of ids and texts, and no field that the type does not have.
[[nodiscard]] std::optional<Doubt> limitsOf(const EventContent &content);

// From the plain bytes of a sealed file to its content: padding, depth, JSON, canonical form, limits.
struct ReadContent {
    std::optional<EventContent> content;
    QByteArray json; // of the content, canonical: without the padding
    std::optional<Doubt> doubt; // why there is none
};
[[nodiscard]] ReadContent readContent(const QByteArray &padded);

// The lengths that a sealed event may have are these and the constant overhead of its seal.
[[nodiscard]] bool isPaddedSize(qsizetype size);

} // namespace prystan
