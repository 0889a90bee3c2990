// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterpost.h"

#include "heldkeys.h"
#include "letters.h"
#include "rootkey.h"
#include "signedfile.h"

#include <algorithm>

namespace prystan {

namespace {

// A key that was taken out of its letter.
struct Arrived {
    ReaderStore *store = nullptr;
    int epoch = 0;
    age::Identity identity;
};

Result<QByteArray> sealFor(const QString &letterKey, const age::Identity &identity)
{
    const auto recipient = age::Recipient::parse(letterKey.toStdString());
    if (!recipient)
        return passOn(recipient);
    const SecretBuffer &key = identity.key();
    QByteArray plain(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
    auto sealed = age::seal(plain, {*recipient});
    plain.fill('\0');
    return sealed;
}

Status addLetters(const DeviceEntry &device, const Manifest &manifest, const ReaderStores &stores, Letters &all)
{
    for (const RecipientEntry &entry : manifest.recipients) {
        const auto letterKey = device.letters.find(entry.compartment);
        ReaderStore *store = storeOf(entry.compartment, stores);
        const age::Identity *identity = store == nullptr ? nullptr : heldKey(store->keys(), entry);
        if (letterKey == device.letters.end() || identity == nullptr)
            continue;
        auto sealed = sealFor(letterKey->second, *identity);
        if (!sealed)
            return passOn(sealed);
        all.letters.push_back({device.id, entry.compartment, entry.epoch, std::move(*sealed)});
    }
    return {};
}

Result<age::Identity> takeOut(const Letter &letter, KeyRing &keys)
{
    if (keys.letterKey() == nullptr)
        return failure(ErrorCode::WrongSecret);
    auto plain = age::open(letter.sealed, std::span(keys.letterKey(), 1), qsizetype(age::kKeyBytes));
    if (!plain)
        return passOn(plain);
    auto identity = age::Identity::fromKey(
        SecretBuffer::copyOf(std::string_view(plain->constData(), std::size_t(plain->size()))));
    plain->fill('\0');
    return identity ? std::move(identity) : Result<age::Identity>(failure(ErrorCode::Corrupt));
}

const RecipientEntry *listed(const Manifest &manifest, const Letter &letter)
{
    const auto found = std::ranges::find_if(manifest.recipients, [&](const RecipientEntry &entry) {
        return entry.compartment == letter.compartment && entry.epoch == letter.epoch;
    });
    return found == manifest.recipients.end() ? nullptr : &*found;
}

// Which keys of these letters are new here.
class Opening
{
public:
    Opening(const Manifest &manifest, const ReaderStores &stores)
        : m_manifest(manifest)
        , m_stores(stores)
    { }
    [[nodiscard]] Status take(const Letter &letter)
    {
        ReaderStore *store = storeOf(letter.compartment, m_stores);
        const RecipientEntry *entry = listed(m_manifest, letter);
        if (store == nullptr || entry == nullptr) {
            ++(store == nullptr ? counts.shut : counts.unlisted);
            return {};
        }
        auto identity = takeOut(letter, store->keys());
        if (!identity)
            return passOn(identity);
        if (QString::fromLatin1(identity->recipient().text()) != entry->key)
            return failure(ErrorCode::Refused);
        const auto destroyed = store->keys().isDestroyed(identity->recipient());
        if (!destroyed)
            return passOn(destroyed);
        if (*destroyed || heldKey(store->keys(), *entry) != nullptr)
            ++counts.known;
        else
            arrived.push_back({store, letter.epoch, std::move(*identity)});
        return {};
    }
    LetterPost::Read counts;
    std::vector<Arrived> arrived;

private:
    const Manifest &m_manifest;
    const ReaderStores &m_stores;
};

} // namespace

LetterPost::LetterPost(DeviceLog &log, Membership &membership, StaffService &staff, const Clock &clock)
    : m_log(log)
    , m_membership(membership)
    , m_staff(staff)
    , m_clock(clock)
{ }

Result<QByteArray> LetterPost::write()
{
    const auto root = m_staff.rootNow();
    if (!root)
        return passOn(root);
    const auto records = m_staff.recordsNow();
    if (!records)
        return passOn(records);
    const Manifest &manifest = m_log.manifest();
    Letters all{manifest.org, manifest.sequence, {}};
    for (const DeviceEntry &device : manifest.devices) {
        if (device.revoked || device.id == m_log.info().device)
            continue;
        if (const Status added = addLetters(device, manifest, records->stores, all); !added)
            return passOn(added);
    }
    QByteArray file = crypto::signFile("letters", encodeLetters(all), crypto::rootKeys(*root).secretKey);
    if (file.size() > crypto::kLargestSigned || all.letters.size() > kMostLetters)
        return failure(ErrorCode::Unsupported);
    const QString count = QString::number(all.letters.size());
    if (const Status noted = m_log.audit({QStringLiteral("letters"), {}, count, m_clock.nowUtc()}); !noted)
        return passOn(noted);
    return file;
}

Result<LetterPost::Read> LetterPost::read(const QByteArray &file)
{
    const auto records = m_staff.recordsNow();
    if (!records)
        return passOn(records);
    const auto payload = crypto::openSigned("letters", file, m_membership.card().root);
    const auto all = payload ? decodeLetters(*payload) : Result<Letters>(passOn(payload));
    if (!all)
        return passOn(all);
    if (all->org != m_log.info().org)
        return failure(ErrorCode::Refused);
    Opening opening(m_log.manifest(), records->stores);
    int own = 0;
    for (const Letter &letter : all->letters) {
        if (letter.device != m_log.info().device)
            continue;
        ++own;
        if (const Status taken = opening.take(letter); !taken)
            return passOn(taken);
    }
    if (own == 0)
        return failure(ErrorCode::NotFound);
    for (const Arrived &one : opening.arrived) {
        if (const Status added = one.store->keys().add(one.epoch, one.identity); !added)
            return passOn(added);
        ++opening.counts.added;
    }
    const QString count = QString::number(opening.counts.added);
    if (const Status noted = m_log.audit({QStringLiteral("read_letters"), {}, count, m_clock.nowUtc()}); !noted)
        return passOn(noted);
    return opening.counts;
}

} // namespace prystan
