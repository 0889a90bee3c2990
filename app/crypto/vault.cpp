// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault.h"

#include "primitives.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <set>
#include <sodium.h>

namespace prystan {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMaxFileBytes = 64 << 10;
constexpr std::uint64_t kMinMemory = 64ull << 20, kMaxMemory = 512ull << 20;
constexpr std::uint64_t kMinPasses = 6, kMaxPasses = 10;
constexpr std::size_t kSaltBytes = crypto_pwhash_SALTBYTES;
constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kCommitBytes = 32, kKekBytes = 32;
constexpr std::size_t kDatabaseKeyBytes = 32, kMaxWordBytes = 32;
// What is wrapped has one length for everybody: the file does not show who may open how much.
constexpr std::size_t kWrappedPlainBytes = 1024;
constexpr std::size_t kWrappedBytes = kWrappedPlainBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray randomBytes(std::size_t size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

bool isAllowed(const KdfCost &cost)
{
    return cost.passes >= kMinPasses && cost.passes <= kMaxPasses && cost.memoryBytes >= kMinMemory
        && cost.memoryBytes <= kMaxMemory;
}

bool isCompartmentWord(std::string_view word)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    return !word.empty() && word.size() <= kMaxWordBytes && std::ranges::all_of(word, isLetter);
}

// The slot's parameters as authenticated data: a slot cannot be renamed, made cheaper or mixed with another.
QByteArray boundParameters(const QString &id, const KdfCost &cost, const QByteArray &salt)
{
    const QJsonObject bound{{QStringLiteral("v"), kVersion},
                            {QStringLiteral("id"), id},
                            {QStringLiteral("passes"), qint64(cost.passes)},
                            {QStringLiteral("memory"), qint64(cost.memoryBytes)},
                            {QStringLiteral("salt"), QString::fromLatin1(salt.toBase64())}};
    return QByteArrayLiteral("prystan vault slot\n") + QJsonDocument(bound).toJson(QJsonDocument::Compact);
}

Result<SecretBuffer> deriveKek(const SecretBuffer &passphrase, const KdfCost &cost, const QByteArray &salt)
{
    SecretBuffer kek(kKekBytes);
    const int failed
        = crypto_pwhash(kek.data(), kek.size(), reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
                        raw(salt), cost.passes, std::size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return failure(ErrorCode::Crypto, ENOMEM);
    return kek;
}

QByteArray commitment(const SecretBuffer &kek)
{
    static constexpr std::string_view label = "prystan vault commit 1";
    QByteArray commit(qsizetype(kCommitBytes), Qt::Uninitialized);
    crypto_generichash(raw(commit), kCommitBytes, reinterpret_cast<const unsigned char *>(label.data()), label.size(),
                       kek.data(), kek.size());
    return commit;
}

SecretBuffer wrappingKey(const SecretBuffer &kek)
{
    static constexpr std::string_view label = "prystan vault wrap 1";
    SecretBuffer key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char *>(label.data()), label.size(),
                       kek.data(), kek.size());
    return key;
}

// [count] then per compartment [length of word][word][32 bytes], filled up with zeros.
Result<SecretBuffer> pack(const CompartmentKeys &keys)
{
    SecretBuffer plain(kWrappedPlainBytes);
    std::size_t at = 0;
    if (keys.empty() || keys.size() > 255)
        return failure(ErrorCode::InvalidInput);
    plain.data()[at++] = static_cast<unsigned char>(keys.size());
    for (const auto &[word, key] : keys) {
        const bool fits = at + 1 + word.size() + kDatabaseKeyBytes <= kWrappedPlainBytes;
        if (!isCompartmentWord(word) || key.size() != kDatabaseKeyBytes || !fits)
            return failure(ErrorCode::InvalidInput);
        plain.data()[at++] = static_cast<unsigned char>(word.size());
        std::memcpy(plain.data() + at, word.data(), word.size());
        std::memcpy(plain.data() + at + word.size(), key.data(), kDatabaseKeyBytes);
        at += word.size() + kDatabaseKeyBytes;
    }
    return plain;
}

Result<CompartmentKeys> unpack(const SecretBuffer &plain)
{
    CompartmentKeys keys;
    std::size_t at = 0;
    const int count = plain.data()[at++];
    for (int i = 0; i < count; ++i) {
        if (at >= plain.size())
            return failure(ErrorCode::Corrupt);
        const std::size_t length = plain.data()[at++];
        if (at + length + kDatabaseKeyBytes > plain.size())
            return failure(ErrorCode::Corrupt);
        const std::string word(reinterpret_cast<const char *>(plain.data() + at), length);
        SecretBuffer key = SecretBuffer::copyOf(plain.bytes().subspan(at + length, kDatabaseKeyBytes));
        if (!isCompartmentWord(word) || !keys.emplace(word, std::move(key)).second)
            return failure(ErrorCode::Corrupt);
        at += length + kDatabaseKeyBytes;
    }
    return keys;
}

std::optional<QByteArray> bytesOf(const QJsonValue &value, std::size_t expected)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != qsizetype(expected))
        return {};
    return decoded.decoded;
}

// A whole number that a double holds exactly; anything else becomes 0, which no check lets through.
std::uint64_t numberOf(const QJsonValue &value)
{
    const double number = value.toDouble();
    const bool whole = number >= 0 && number <= 9007199254740992.0 && std::floor(number) == number;
    return whole ? std::uint64_t(number) : 0;
}

bool isSlotId(const QString &id)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return id.size() == 32 && std::ranges::all_of(id, isHex);
}

} // namespace

CompartmentKeys clone(const CompartmentKeys &keys)
{
    CompartmentKeys copy;
    for (const auto &[word, key] : keys)
        copy.emplace(word, key.clone());
    return copy;
}

Result<Vault::Slot> Vault::parseSlot(const QJsonObject &json)
{
    Slot slot;
    slot.id = json[u"id"].toString();
    slot.cost = {numberOf(json[u"passes"]), numberOf(json[u"memory"])};
    const auto salt = bytesOf(json[u"salt"], kSaltBytes), nonce = bytesOf(json[u"nonce"], kNonceBytes);
    const auto commit = bytesOf(json[u"commit"], kCommitBytes), wrapped = bytesOf(json[u"wrapped"], kWrappedBytes);
    const bool complete = salt && nonce && commit && wrapped && json.size() == 7;
    if (!complete || !isSlotId(slot.id) || !isAllowed(slot.cost))
        return failure(ErrorCode::Corrupt);
    slot.salt = *salt;
    slot.nonce = *nonce;
    slot.commit = *commit;
    slot.wrapped = *wrapped;
    return slot;
}

Result<Vault> Vault::parse(const QByteArray &file)
{
    if (file.size() > kMaxFileBytes)
        return failure(ErrorCode::Corrupt);
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    const std::uint64_t version = numberOf(json[u"v"]);
    if (version > kVersion)
        return failure(ErrorCode::TooNew);
    const QJsonArray list = json[u"slots"].toArray();
    if (version != kVersion || json.size() != 2 || list.isEmpty() || list.size() > kMaxSlots)
        return failure(ErrorCode::Corrupt);

    Vault vault;
    std::set<QString> ids;
    for (const QJsonValue entry : list) {
        auto slot = parseSlot(entry.toObject());
        if (!slot)
            return passOn(slot);
        if (!ids.insert(slot->id).second)
            return failure(ErrorCode::Corrupt);
        vault.m_slots.push_back(std::move(*slot));
    }
    return vault;
}

QByteArray Vault::serialise() const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    QJsonArray list;
    for (const Slot &slot : m_slots) {
        list.append(QJsonObject{{QStringLiteral("id"), slot.id},
                                {QStringLiteral("passes"), qint64(slot.cost.passes)},
                                {QStringLiteral("memory"), qint64(slot.cost.memoryBytes)},
                                {QStringLiteral("salt"), text(slot.salt)},
                                {QStringLiteral("nonce"), text(slot.nonce)},
                                {QStringLiteral("commit"), text(slot.commit)},
                                {QStringLiteral("wrapped"), text(slot.wrapped)}});
    }
    const QJsonObject json{{QStringLiteral("v"), kVersion}, {QStringLiteral("slots"), list}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<QString> Vault::addSlot(const SecretBuffer &passphrase, const CompartmentKeys &keys, KdfCost cost)
{
    if (passphrase.isEmpty() || !isAllowed(cost) || int(m_slots.size()) >= kMaxSlots)
        return failure(ErrorCode::InvalidInput);
    const auto plain = pack(keys);
    if (!plain)
        return passOn(plain);
    Slot slot{crypto::randomId(), cost, randomBytes(kSaltBytes), randomBytes(kNonceBytes), {}, {}};
    const auto kek = deriveKek(passphrase, cost, slot.salt);
    if (!kek)
        return passOn(kek);

    slot.commit = commitment(*kek);
    slot.wrapped.resize(qsizetype(kWrappedBytes));
    const QByteArray bound = boundParameters(slot.id, cost, slot.salt);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(slot.wrapped), nullptr, plain->data(), plain->size(), raw(bound),
                                               std::size_t(bound.size()), nullptr, raw(slot.nonce),
                                               wrappingKey(*kek).data());
    m_slots.push_back(std::move(slot));
    return m_slots.back().id;
}

Status Vault::removeSlot(const QString &id)
{
    const auto found = std::ranges::find(m_slots, id, &Slot::id);
    if (found == m_slots.end())
        return failure(ErrorCode::NotFound);
    if (m_slots.size() == 1)
        return failure(ErrorCode::LastSlot);
    m_slots.erase(found);
    return {};
}

std::vector<Vault::SlotInfo> Vault::slotList() const
{
    std::vector<SlotInfo> list;
    for (const Slot &slot : m_slots)
        list.push_back({slot.id});
    return list;
}

// The commitment first: a slot made to open under two passphrases, or with a foreign ciphertext, stops here.
Result<CompartmentKeys> Vault::openSlot(const Slot &slot, const SecretBuffer &passphrase)
{
    const auto kek = deriveKek(passphrase, slot.cost, slot.salt);
    if (!kek)
        return passOn(kek);
    if (sodium_memcmp(raw(slot.commit), raw(commitment(*kek)), kCommitBytes) != 0)
        return failure(ErrorCode::WrongSecret);
    SecretBuffer plain(kWrappedPlainBytes);
    const QByteArray bound = boundParameters(slot.id, slot.cost, slot.salt);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, raw(slot.wrapped),
                                                                  kWrappedBytes, raw(bound), std::size_t(bound.size()),
                                                                  raw(slot.nonce), wrappingKey(*kek).data());
    if (failed != 0)
        return failure(ErrorCode::Corrupt);
    return unpack(plain);
}

Result<Vault::Opened> Vault::open(const SecretBuffer &passphrase) const
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::WrongSecret);
    Error worst{ErrorCode::WrongSecret, 0};
    for (const Slot &slot : m_slots) {
        auto keys = openSlot(slot, passphrase);
        if (keys)
            return Opened{slot.id, std::move(*keys)};
        if (keys.error().code != ErrorCode::WrongSecret)
            worst = keys.error(); // one damaged slot must not keep the others shut
    }
    return Unexpected<Error>(worst);
}

} // namespace prystan
