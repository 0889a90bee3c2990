// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chainview.h"

namespace prystan {

// What becomes of one sealed event.
struct Verdict {
    enum class Kind {
        Fact,
        Closed, // sealed to a compartment that is shut here; its place in the chain is proven
        Erased, // must not come back
        Doubted,
    };
    Kind kind = Kind::Doubted;
    std::optional<Doubt> doubt; // of a doubted one
    std::optional<EventContent> content; // of a fact
    Opened opened; // likewise
    ReaderStore *store = nullptr; // where the fact belongs
    bool linked = false; // the device did make it, whatever stands in it
};

// Judges events of any device by the organisation's manifest. Deny by default: a fact is what passes every check.
class Verifier
{
public:
    Verifier(const Manifest &manifest, const ReaderStores &stores, ChainView &chains);
    [[nodiscard]] Result<Verdict> judge(const SealedEvent &event);
    // Ids given away in this round; a later event with the same id and another content is doubted.
    void note(const EventContent &fact) { m_noted.emplace(fact.id, fact); }

private:
    [[nodiscard]] std::optional<Doubt> doubtOfCarrier(const SealedEvent &event, const DeviceEntry *device) const;
    [[nodiscard]] std::optional<Doubt> doubtOfRevoked(const EventHeader &header, const DeviceEntry &device) const;
    [[nodiscard]] Result<Verdict> judgeContent(const SealedEvent &event, DeviceMode mode);
    [[nodiscard]] Result<Verdict> judgeOpened(const QByteArray &padded, const EventHeader &header, DeviceMode mode,
                                              ReaderStore &store) const;
    [[nodiscard]] Result<Verdict> judgeUnopened();
    [[nodiscard]] Result<bool> isReused(const EventContent &content) const;
    [[nodiscard]] bool opensEverything() const;

    const Manifest &m_manifest;
    const ReaderStores &m_stores;
    ChainView &m_chains;
    std::map<QString, EventContent> m_noted;
    struct Key {
        ReaderStore *store;
        std::size_t at; // in its key ring
    };
    std::vector<Key> m_keys; // the one that fitted last in front: what comes together is often sealed to one
    std::optional<Verdict> m_unopened; // the same for all of a round
};

// The plain bytes, whoever says so; nothing where no open key fits or the file is damaged.
[[nodiscard]] std::optional<QByteArray> openUnverified(const QByteArray &sealed, const ReaderStores &stores);

// A sealed event has one recipient; its length is that of its padded content and a constant.
[[nodiscard]] bool isSealedSize(qsizetype size);

// Identity of an event as it came: header, signature and bytes.
[[nodiscard]] QByteArray fingerprint(const SealedEvent &event);

} // namespace prystan
