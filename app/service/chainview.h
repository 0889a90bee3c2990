// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <set>
#include <span>

namespace prystan {

using ReaderStores = std::vector<std::unique_ptr<ReaderStore>>;

// The devices' chains as far as the open stores know them, and those of this round.
// Invariant: one link a place; the first proven one stays. An erasure proves none: it only keeps its bytes out.
class ChainView
{
public:
    ChainView(const ReaderStores &stores, std::span<const ErasedLink> erased);
    // Reads what `events` may touch.
    [[nodiscard]] Status load(std::span<const SealedEvent> events);
    void add(const EventHeader &header);

    [[nodiscard]] bool isErased(const EventHeader &header) const;
    // Fork, BrokenChain or BadSeq where the header contradicts what is known.
    [[nodiscard]] std::optional<Doubt> contradiction(const EventHeader &header) const;
    // Does the next link name this one? Only that proves a link of a device whose key may be in other hands.
    [[nodiscard]] bool isNamedByNext(const EventHeader &header) const;

private:
    struct Link {
        QByteArray prev;
        QByteArray sha256;
    };
    [[nodiscard]] const Link *at(const QString &device, qint64 seq) const;
    [[nodiscard]] Status load(const QString &device, qint64 from, qint64 to);

    const ReaderStores &m_stores;
    std::set<ErasedLink> m_erased;
    std::map<QString, std::map<qint64, Link>> m_links;
};

} // namespace prystan
