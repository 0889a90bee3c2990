// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultslot.h"

#include "primitives.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <sodium.h>

namespace prystan {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kCommitBytes = 32, kPublicBytes = crypto_box_PUBLICKEYBYTES;
constexpr std::size_t kWrappedBytes = crypto_box_SECRETKEYBYTES + kTagBytes;
constexpr std::size_t kKeysBytes = kPackedKeysBytes + crypto_box_SEALBYTES;
constexpr std::size_t kAboutPlainBytes = 512, kAboutBytes = kNonceBytes + kAboutPlainBytes + kTagBytes;

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

QByteArray encrypted(const unsigned char *plain, std::size_t size, const QByteArray &bound, const QByteArray &nonce,
                     const SecretBuffer &key)
{
    QByteArray sealed(qsizetype(size + kTagBytes), Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, plain, size, raw(bound), std::size_t(bound.size()),
                                               nullptr, raw(nonce), key.data());
    return sealed;
}

bool decrypt(unsigned char *plain, const QByteArray &sealed, const QByteArray &bound, const QByteArray &nonce,
             const SecretBuffer &key)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, raw(sealed), std::size_t(sealed.size()),
                                                      raw(bound), std::size_t(bound.size()), raw(nonce), key.data())
        == 0;
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
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

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

Result<VaultSlot> VaultSlot::parse(const QJsonObject &json)
{
    VaultSlot slot;
    slot.m_id = json[u"id"].toString();
    slot.m_cost = {numberOf(json[u"passes"]), numberOf(json[u"memory"])};
    const std::array<std::tuple<QStringView, std::size_t, QByteArray *>, 7> parts{{
        {u"salt", kKdfSaltBytes, &slot.m_salt},
        {u"nonce", kNonceBytes, &slot.m_nonce},
        {u"commit", kCommitBytes, &slot.m_commit},
        {u"public", kPublicBytes, &slot.m_public},
        {u"wrapped", kWrappedBytes, &slot.m_wrapped},
        {u"keys", kKeysBytes, &slot.m_keys},
        {u"about", kAboutBytes, &slot.m_about},
    }};
    bool good = json.size() == qsizetype(parts.size()) + 3 && isSlotId(slot.m_id) && isAllowed(slot.m_cost);
    for (const auto &[name, size, place] : parts) {
        const auto bytes = bytesOf(json[name], size);
        good = good && bytes;
        *place = bytes.value_or(QByteArray());
    }
    return good ? Result<VaultSlot>(std::move(slot)) : failure(ErrorCode::Corrupt);
}

QJsonObject VaultSlot::toJson() const
{
    return {{u"id"_s, m_id},
            {u"passes"_s, qint64(m_cost.passes)},
            {u"memory"_s, qint64(m_cost.memoryBytes)},
            {u"salt"_s, text(m_salt)},
            {u"nonce"_s, text(m_nonce)},
            {u"commit"_s, text(m_commit)},
            {u"public"_s, text(m_public)},
            {u"wrapped"_s, text(m_wrapped)},
            {u"keys"_s, text(m_keys)},
            {u"about"_s, text(m_about)}};
}

VaultSlot VaultSlot::make(const KdfCost &cost, const QByteArray &salt, const SecretBuffer &root)
{
    VaultSlot slot;
    slot.m_id = crypto::randomId();
    slot.m_cost = cost;
    slot.m_salt = salt;
    slot.lockAgain(root);
    return slot;
}

void VaultSlot::lockAgain(const SecretBuffer &root)
{
    SecretBuffer secret(crypto_box_SECRETKEYBYTES);
    m_public.resize(qsizetype(kPublicBytes));
    crypto_box_keypair(raw(m_public), secret.data());
    m_commit = commitment(root);
    m_nonce = randomBytes(kNonceBytes);
    m_wrapped = encrypted(secret.data(), secret.size(), bound(), m_nonce, slotKey(root, "prystan vault wrap 1\n"));
}

Status VaultSlot::seal(const VaultKeys &keys)
{
    const auto plain = pack(keys);
    if (!plain)
        return passOn(plain);
    m_keys.resize(qsizetype(kKeysBytes));
    if (crypto_box_seal(raw(m_keys), plain->data(), plain->size(), raw(m_public)) != 0)
        return failure(ErrorCode::Corrupt);
    return {};
}

Status VaultSlot::describe(const SlotAbout &about, const SecretBuffer &labels)
{
    const QJsonObject json{{u"name"_s, about.name},
                           {u"created"_s, timeText(about.created)},
                           {u"used"_s, timeText(about.used)},
                           {u"opens"_s, QJsonArray::fromStringList(about.opens)}};
    const QByteArray plain = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (plain.size() > qsizetype(kAboutPlainBytes) || about.name.toUtf8().size() > SlotAbout::kMaxNameBytes)
        return failure(ErrorCode::InvalidInput);
    const QByteArray nonce = randomBytes(kNonceBytes), filled = plain.leftJustified(kAboutPlainBytes, ' ');
    m_about = nonce + encrypted(raw(filled), kAboutPlainBytes, boundToAbout(), nonce, labels);
    return {};
}

// Keyed with the slot's id: two people with one passphrase, or one salt, do not look alike.
SecretBuffer VaultSlot::slotKey(const SecretBuffer &root, std::string_view label) const
{
    const QByteArray message = QByteArray(label.data(), qsizetype(label.size())) + m_id.toLatin1();
    SecretBuffer key(32);
    crypto_generichash(key.data(), key.size(), raw(message), std::size_t(message.size()), root.data(), root.size());
    return key;
}

QByteArray VaultSlot::commitment(const SecretBuffer &root) const
{
    const SecretBuffer commit = slotKey(root, "prystan vault commit 1\n");
    return QByteArray(reinterpret_cast<const char *>(commit.data()), qsizetype(commit.size()));
}

// A slot cannot be renamed, made cheaper or mixed with another.
QByteArray VaultSlot::bound() const
{
    const QJsonObject json{{u"v"_s, kVersion},
                           {u"id"_s, m_id},
                           {u"passes"_s, qint64(m_cost.passes)},
                           {u"memory"_s, qint64(m_cost.memoryBytes)},
                           {u"salt"_s, text(m_salt)},
                           {u"public"_s, text(m_public)}};
    return QByteArrayLiteral("prystan vault slot\n") + QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// With the public key: nobody without a passphrase can put his own in and wait for the next change of keys.
QByteArray VaultSlot::boundToAbout() const
{
    return QByteArrayLiteral("prystan vault about\n") + m_id.toLatin1() + '\n' + m_public.toBase64();
}

bool VaultSlot::isOpenedBy(const SecretBuffer &root) const
{
    return sodium_memcmp(raw(m_commit), raw(commitment(root)), kCommitBytes) == 0;
}

// The commitment first: a slot made to open under two passphrases, or with a foreign ciphertext, stops here.
Result<SecretBuffer> VaultSlot::secretKey(const SecretBuffer &root) const
{
    if (!isOpenedBy(root))
        return failure(ErrorCode::WrongSecret);
    SecretBuffer secret(crypto_box_SECRETKEYBYTES);
    if (!decrypt(secret.data(), m_wrapped, bound(), m_nonce, slotKey(root, "prystan vault wrap 1\n")))
        return failure(ErrorCode::Corrupt);
    return secret;
}

Result<VaultKeys> VaultSlot::open(const SecretBuffer &root) const
{
    const auto secret = secretKey(root);
    if (!secret)
        return passOn(secret);
    SecretBuffer plain(kPackedKeysBytes);
    if (crypto_box_seal_open(plain.data(), raw(m_keys), kKeysBytes, raw(m_public), secret->data()) != 0)
        return failure(ErrorCode::Corrupt);
    return unpack(plain);
}

Result<SlotAbout> VaultSlot::about(const SecretBuffer &labels) const
{
    QByteArray plain(qsizetype(kAboutPlainBytes), Qt::Uninitialized);
    const auto nonce = m_about.left(qsizetype(kNonceBytes)), sealed = m_about.mid(qsizetype(kNonceBytes));
    if (labels.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES
        || !decrypt(raw(plain), sealed, boundToAbout(), nonce, labels))
        return failure(ErrorCode::Corrupt);
    const QJsonObject json = QJsonDocument::fromJson(plain.trimmed()).object();
    SlotAbout about{json[u"name"].toString(), timeOf(json[u"created"]), timeOf(json[u"used"]), {}};
    for (const QJsonValue word : json[u"opens"].toArray())
        about.opens << word.toString();
    return about;
}

} // namespace prystan
