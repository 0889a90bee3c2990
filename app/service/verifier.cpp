// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier.h"

#include "authority.h"
#include "eventlimits.h"
#include "heldkeys.h"
#include "primitives.h"

#include <algorithm>

namespace prystan {

namespace {

Verdict doubted(Doubt doubt)
{
    return {.kind = Verdict::Kind::Doubted, .doubt = doubt};
}

std::optional<Doubt> contradiction(const EventContent &content, const EventHeader &header, Compartment openedWith)
{
    if (content.device != header.device || content.seq != header.seq || content.org != header.org)
        return Doubt::NotTheHeader;
    return content.compartment == openedWith ? std::nullopt : std::optional(Doubt::WrongCompartment);
}

bool isNoMatch(const Error &error)
{
    return error == age::failure(age::Fault::NoMatch).error();
}

} // namespace

bool isSealedSize(qsizetype size)
{
    return isPaddedSize(size - (age::sealedSize(kLargestContent, 1) - kLargestContent));
}

Verifier::Verifier(const Manifest &manifest, const ReaderStores &stores, ChainView &chains)
    : m_manifest(manifest)
    , m_stores(stores)
    , m_chains(chains)
{
    for (const auto &store : stores) {
        for (std::size_t i = 0; i < store->identities().size(); ++i)
            m_keys.push_back({store.get(), i});
    }
}

// The thief of a device has its key: what counts is the chain that ends in the head the organisation named.
std::optional<Doubt> Verifier::doubtOfRevoked(const EventHeader &header, const DeviceEntry &device) const
{
    if (!device.revoked)
        return std::nullopt;
    if (header.seq > device.lastSeq || (header.seq == device.lastSeq && header.sha256 != device.lastHead))
        return Doubt::AfterRevocation;
    const bool proven = header.seq == device.lastSeq || m_chains.isNamedByNext(header);
    return proven ? std::nullopt : std::optional(Doubt::Unproven);
}

std::optional<Doubt> Verifier::doubtOfCarrier(const SealedEvent &event, const DeviceEntry *device) const
{
    const EventHeader &header = event.header;
    if (header.org != m_manifest.org)
        return Doubt::OtherOrganisation;
    if (device == nullptr)
        return Doubt::UnknownDevice;
    const bool erased = m_chains.isErased(header); // its place counts, and no bytes
    if (!erased && !isSealedSize(event.sealed.size()))
        return Doubt::Size;
    if (!crypto::verify(signedBytes(header), event.signature, device->key))
        return Doubt::Signature;
    if (!erased && crypto::sha256(event.sealed) != header.sha256)
        return Doubt::Hash;
    if (const auto doubt = m_chains.contradiction(header))
        return doubt;
    return doubtOfRevoked(header, *device);
}

Result<Verdict> Verifier::judge(const SealedEvent &event)
{
    const DeviceEntry *device = m_manifest.device(event.header.device);
    if (const auto doubt = doubtOfCarrier(event, device))
        return doubted(*doubt);
    if (m_chains.isErased(event.header)) {
        m_chains.add(event.header);
        return Verdict{.kind = Verdict::Kind::Erased, .linked = true};
    }
    auto verdict = judgeContent(event, device->mode);
    if (!verdict)
        return verdict;
    verdict->linked = true;
    m_chains.add(event.header);
    if (verdict->content)
        note(*verdict->content);
    return verdict;
}

Result<Verdict> Verifier::judgeContent(const SealedEvent &event, DeviceMode mode)
{
    for (auto key = m_keys.begin(); key != m_keys.end(); ++key) {
        const auto padded
            = age::open(event.sealed, std::span(key->store->identities()).subspan(key->at, 1), kLargestContent);
        if (!padded && isNoMatch(padded.error()))
            continue;
        if (!padded)
            return doubted(Doubt::Tampered);
        std::rotate(m_keys.begin(), key, key + 1);
        const auto [store, at] = m_keys.front();
        auto verdict = judgeOpened(*padded, event.header, mode, *store);
        if (verdict)
            verdict->opened.epoch = store->keys().epochs()[at];
        return verdict;
    }
    return judgeUnopened();
}

// A key that the organisation has and this device has not may come yet: then it is kept, and nobody is blamed.
Result<Verdict> Verifier::judgeUnopened()
{
    if (m_unopened)
        return *m_unopened;
    const auto awaited = awaitedKeys(m_manifest, m_stores);
    if (!awaited)
        return passOn(awaited);
    if (!awaited->empty())
        m_unopened = doubted(Doubt::KeyToCome);
    else if (opensEverything())
        m_unopened = doubted(Doubt::NoKey);
    else
        m_unopened = Verdict{.kind = Verdict::Kind::Closed};
    return *m_unopened;
}

Result<Verdict> Verifier::judgeOpened(const QByteArray &padded, const EventHeader &header, DeviceMode mode,
                                      ReaderStore &store) const
{
    ReadContent read = readContent(padded);
    if (!read.content)
        return doubted(*read.doubt);
    if (const auto doubt = contradiction(*read.content, header, store.compartment()))
        return doubted(*doubt);
    if (const auto doubt = objection(*read.content, mode))
        return doubted(*doubt);
    const auto reused = isReused(*read.content);
    if (!reused)
        return passOn(reused);
    if (*reused)
        return doubted(Doubt::IdReused);
    return Verdict{.kind = Verdict::Kind::Fact,
                   .content = std::move(read.content),
                   .opened = {.json = std::move(read.json)},
                   .store = &store};
}

Result<bool> Verifier::isReused(const EventContent &content) const
{
    if (const auto noted = m_noted.find(content.id); noted != m_noted.end())
        return noted->second != content;
    for (const auto &store : m_stores) {
        const auto known = store->eventById(content.id);
        if (!known)
            return passOn(known);
        if (*known && **known != content)
            return true;
    }
    return false;
}

bool Verifier::opensEverything() const
{
    return std::ranges::all_of(m_manifest.recipients, [&](const RecipientEntry &entry) {
        ReaderStore *store = storeOf(entry.compartment, m_stores);
        return store != nullptr && heldKey(store->keys(), entry) != nullptr;
    });
}

std::optional<QByteArray> openUnverified(const QByteArray &sealed, const ReaderStores &stores)
{
    for (const auto &store : stores) {
        if (auto padded = age::open(sealed, store->identities(), kLargestContent))
            return std::move(*padded);
    }
    return std::nullopt;
}

QByteArray fingerprint(const SealedEvent &event)
{
    return crypto::sha256(signedBytes(event.header) + '\n' + event.signature.toHex() + '\n'
                          + crypto::sha256(event.sealed).toHex());
}

} // namespace prystan
