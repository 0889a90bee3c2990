// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <set>
#include <sodium.h>

namespace prystan {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMaxFileBytes = 64 << 10;
constexpr qint64 kMaxGeneration = 1ll << 53; // what a JSON number holds exactly

QByteArray newSalt()
{
    QByteArray salt(qsizetype(kKdfSaltBytes), Qt::Uninitialized);
    randombytes_buf(salt.data(), kKdfSaltBytes);
    return salt;
}

bool isHead(const QJsonObject &json)
{
    const qint64 generation = json[u"generation"].toInteger(-1);
    return json.size() == 4 && json[u"renewing"].isBool() && generation >= 0 && generation < kMaxGeneration;
}

// Derivations are dear: slots of one cost and salt share theirs.
class Roots
{
public:
    explicit Roots(const SecretBuffer &passphrase)
        : m_passphrase(passphrase)
    { }
    Result<const SecretBuffer *> of(const VaultSlot &slot)
    {
        for (const Root &known : m_known) {
            if (known.cost == slot.cost() && known.salt == slot.salt())
                return &known.root;
        }
        auto root = deriveKey(m_passphrase, slot.cost(), slot.salt());
        if (!root)
            return passOn(root);
        m_known.push_back({slot.cost(), slot.salt(), std::move(*root)});
        return &m_known.back().root;
    }

private:
    struct Root {
        KdfCost cost;
        QByteArray salt;
        SecretBuffer root;
    };
    const SecretBuffer &m_passphrase;
    std::vector<Root> m_known;
};

} // namespace

Result<Vault> Vault::parse(const QByteArray &json)
{
    if (json.size() > kMaxFileBytes)
        return failure(ErrorCode::Corrupt);
    const QJsonObject head = QJsonDocument::fromJson(json).object();
    const qint64 version = head[u"v"].toInteger(0);
    if (version > kVersion)
        return failure(ErrorCode::TooNew);
    const QJsonArray list = head[u"slots"].toArray();
    if (version != kVersion || !isHead(head) || list.isEmpty() || list.size() > kMaxSlots)
        return failure(ErrorCode::Corrupt);

    Vault vault;
    vault.m_generation = head[u"generation"].toInteger();
    vault.m_renewing = head[u"renewing"].toBool();
    std::set<QString> ids;
    for (const QJsonValue entry : list) {
        auto slot = VaultSlot::parse(entry.toObject());
        if (!slot)
            return passOn(slot);
        if (!ids.insert(slot->id()).second)
            return failure(ErrorCode::Corrupt);
        vault.m_slots.push_back(std::move(*slot));
    }
    return vault;
}

QByteArray Vault::serialise() const
{
    QJsonArray list;
    for (const VaultSlot &slot : m_slots)
        list.append(slot.toJson());
    const QJsonObject json{
        {u"v"_s, kVersion}, {u"generation"_s, m_generation}, {u"renewing"_s, m_renewing}, {u"slots"_s, list}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Vault::Opened> Vault::open(const SecretBuffer &passphrase) const
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::WrongSecret);
    Error worst{ErrorCode::WrongSecret, 0};
    Roots roots(passphrase);
    for (const VaultSlot &slot : m_slots) {
        const auto root = roots.of(slot);
        auto keys = root ? slot.open(**root) : Result<VaultKeys>(passOn(root));
        if (keys)
            return Opened{slot.id(), std::move(*keys)};
        if (keys.error().code != ErrorCode::WrongSecret)
            worst = keys.error(); // one damaged slot must not keep the others shut
    }
    return Unexpected<Error>(worst);
}

Result<std::vector<Vault::SlotInfo>> Vault::slotList(const SecretBuffer &labels) const
{
    std::vector<SlotInfo> list;
    for (const VaultSlot &slot : m_slots) {
        auto about = slot.about(labels);
        if (!about)
            return passOn(about);
        list.push_back({slot.id(), std::move(*about)});
    }
    return list;
}

bool Vault::isTaken(const SecretBuffer &root) const
{
    return std::ranges::any_of(m_slots, [&](const VaultSlot &slot) { return slot.isOpenedBy(root); });
}

VaultSlot *Vault::find(const QString &id)
{
    const auto found = std::ranges::find(m_slots, id, &VaultSlot::id);
    return found == m_slots.end() ? nullptr : &*found;
}

Result<QString> Vault::addSlot(const SecretBuffer &passphrase, const VaultKeys &keys, const NewSlot &how)
{
    if (passphrase.isEmpty() || !isAllowed(how.cost) || slotCount() >= kMaxSlots)
        return failure(ErrorCode::InvalidInput);
    const KdfCost cost = m_slots.empty() ? how.cost : m_slots.front().cost();
    const QByteArray salt = m_slots.empty() ? newSalt() : m_slots.front().salt();
    const auto root = deriveKey(passphrase, cost, salt);
    if (!root)
        return passOn(root);
    if (isTaken(*root))
        return failure(ErrorCode::AlreadyExists);
    VaultSlot slot = VaultSlot::make(cost, salt, *root);
    if (const Status sealed = slot.seal(keys); !sealed)
        return passOn(sealed);
    if (const Status said = slot.describe({how.name, how.now, {}, keys.words()}, keys.labels); !said)
        return passOn(said);
    m_slots.push_back(std::move(slot));
    return m_slots.back().id();
}

// A new key pair too: who has an old copy of the file and the old passphrase learns nothing from the new file.
Status Vault::changePassphrase(const Opened &own, const SecretBuffer &passphrase)
{
    VaultSlot *slot = find(own.slot);
    if (slot == nullptr)
        return failure(ErrorCode::NotFound);
    if (passphrase.isEmpty())
        return failure(ErrorCode::InvalidInput);
    const auto root = deriveKey(passphrase, slot->cost(), slot->salt());
    const auto about = slot->about(own.keys.labels);
    if (!root || !about)
        return root ? Status(passOn(about)) : Status(passOn(root));
    if (isTaken(*root))
        return failure(ErrorCode::AlreadyExists);
    VaultSlot changed = *slot;
    changed.lockAgain(*root);
    if (const Status sealed = changed.seal(own.keys); !sealed)
        return sealed;
    if (const Status said = changed.describe(*about, own.keys.labels); !said)
        return said;
    *slot = std::move(changed);
    return {};
}

Status Vault::noteUse(const Opened &own, const QDateTime &now)
{
    VaultSlot *slot = find(own.slot);
    if (slot == nullptr)
        return failure(ErrorCode::NotFound);
    auto about = slot->about(own.keys.labels);
    if (!about)
        return passOn(about);
    about->used = now;
    return slot->describe(*about, own.keys.labels);
}

// Every slot gets its own part of `keys`. Before anything is sealed to a slot, its public key was authenticated
// by what is said about it.
Status Vault::sealAll(const Opened &by, const VaultKeys &keys)
{
    std::vector<VaultSlot> changed = m_slots;
    for (VaultSlot &slot : changed) {
        const auto about = slot.about(by.keys.labels);
        if (!about)
            return passOn(about);
        if (!keys.covers(about->opens))
            return failure(ErrorCode::Refused);
        if (const Status sealed = slot.seal(keys.only(about->opens)); !sealed)
            return sealed;
        if (const Status said = slot.describe(*about, keys.labels); !said)
            return said;
    }
    m_slots = std::move(changed);
    return {};
}

Result<VaultKeys> Vault::beginRenewal(const Opened &by, const QString &removed, CompartmentKeys next)
{
    const VaultSlot *slot = find(removed);
    if (slot == nullptr)
        return failure(ErrorCode::NotFound);
    if (slotCount() == 1)
        return failure(ErrorCode::LastSlot);
    const auto about = slot->about(by.keys.labels);
    if (!about)
        return passOn(about);
    if (m_renewing || !by.keys.covers(about->opens))
        return failure(ErrorCode::Refused);
    Vault without = *this;
    std::erase_if(without.m_slots, [&](const VaultSlot &one) { return one.id() == removed; });
    VaultKeys keys = VaultKeys::of(clone(by.keys.keys));
    keys.next = std::move(next);
    if (const Status sealed = without.sealAll(by, keys); !sealed)
        return passOn(sealed);
    without.m_renewing = true;
    *this = std::move(without);
    return keys;
}

// The labels keep their key: it was changed at the beginning.
Status Vault::endRenewal(const Opened &by)
{
    if (!m_renewing)
        return {};
    if (by.keys.next.empty())
        return failure(ErrorCode::Refused);
    VaultKeys keys{clone(by.keys.keys), {}, by.keys.labels.clone()};
    for (const auto &[word, key] : by.keys.next)
        keys.keys[word] = key.clone();
    if (const Status sealed = sealAll(by, keys); !sealed)
        return sealed;
    m_renewing = false;
    return {};
}

} // namespace prystan
