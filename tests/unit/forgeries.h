// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authority.h"
#include "ingest.h"
#include "memorystore.h"

// An organisation in memory with one device of each mode, and the ways to say something on behalf of one that it
// did not say or may not say.
namespace prystan::test {

// A device with its key, and the chain as it went so far.
struct Speaker {
    crypto::SigningKeyPair keys = crypto::DeviceKeys::generate().signing();
    DeviceEntry entry;
    ChainHead head;
    Speaker(const QString &id, DeviceMode mode)
        : entry{id, id.toUpper(), mode, keys.publicKey, false, 0, {}}
    { }
};

// Everything about an event before it is sealed; a forgery changes one thing of it.
struct Saying {
    EventContent content;
    EventHeader header; // sha256 follows from the sealed bytes
    const SecretBuffer *key = nullptr;
    Compartment sealedTo = Compartment::Intake;
    std::function<void(QByteArray &json)> spoilJson = {};
    std::function<void(SealedEvent &event)> spoilSealed = {}; // before the signature
    std::function<void(SealedEvent &event)> spoilSigned = {}; // behind it
    std::optional<age::Recipient> stranger = {};
};

class Site
{
public:
    ReaderKeys keys;
    Manifest manifest;
    std::map<Compartment, MemoryStore::Content> contents;
    ReaderStores stores;
    std::vector<ErasedLink> erased;
    QDateTime now{{2026, 11, 24}, {22, 40}, Qt::UTC};

    Site();
    void open(const std::vector<Compartment> &compartments);
    void enrol(const Speaker &speaker) { manifest.devices.push_back(speaker.entry); }
    DeviceEntry &entry(const QString &id);
    void forget(); // all stores empty again

    [[nodiscard]] SealedEvent seal(const Saying &saying) const;
    [[nodiscard]] bool take(const std::vector<SealedEvent> &events);
    [[nodiscard]] bool judge();
    [[nodiscard]] int facts() const; // that stand
    [[nodiscard]] std::map<QString, int> doubts() const; // reason → how often, in the first store
    [[nodiscard]] int quarantined() const { return int(contents.at(Compartment::Intake).bad.size()); }
};

// A type that is legal in the first of its compartments, by this author, next in the speaker's chain.
[[nodiscard]] Saying say(const Speaker &speaker, EventType type, const QString &author);
void follow(Speaker &speaker, const SealedEvent &event);

inline constexpr int kTypes = int(EventType::Heartbeat) + 1;
[[nodiscard]] QStringList authors(); // self volunteer cli staff device nobody

struct Forgery {
    const char *name;
    std::vector<Doubt> expected; // any of them
    std::function<void(Saying &saying, const Speaker &speaker)> spoil;
};
[[nodiscard]] const std::vector<Forgery> &forgeries();

} // namespace prystan::test
