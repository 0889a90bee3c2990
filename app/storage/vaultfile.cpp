// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultfile.h"

#include "connection.h"
#include "files.h"
#include "readerdatabase.h"
#include "rekey.h"

#include <QFileInfo>

namespace prystan::storage {

namespace {

const std::string kLabels = "labels"; // no compartment is called so

SecretBuffer labelsOf(const CompartmentKeys &keys)
{
    const auto labels = keys.find(kLabels);
    return labels == keys.end() ? SecretBuffer() : labels->second.clone();
}

} // namespace

VaultFile::VaultFile(QString directory, QString device)
    : m_copies(directory)
    , m_directory(std::move(directory))
    , m_device(std::move(device))
{ }

// A vault that got lost must be missed: without it this would look like a device that was never given one.
bool VaultFile::belongsIn(const QString &directory)
{
    const auto exists = [&](const char *name) { return QFileInfo::exists(directory + u'/' + QLatin1String(name)); };
    return VaultCopies(directory).isThere() || exists("intake.db") || exists("child.db");
}

Status VaultFile::create(const QString &directory, const SecretBuffer &passphrase, CompartmentKeys keys,
                         const Vault::NewSlot &how)
{
    Vault vault;
    if (const auto slot = vault.addSlot(passphrase, VaultKeys::of(std::move(keys)), how); !slot)
        return passOn(slot);
    return VaultCopies(directory).writeBoth(vault);
}

QString VaultFile::databaseOf(const std::string &word) const
{
    return QStringLiteral("%1/%2.db").arg(m_directory, QString::fromStdString(word));
}

// Brings the databases to where the vault says they are, as far as the disk lets us. Both vault files have to know
// the next keys before a database has them. A vault that nobody can read says nothing.
void VaultFile::settle() const
{
    const auto vault = m_copies.read();
    if (vault && vault->isRenewing() && m_copies.mend())
        (void)takePlaces(m_directory);
    else if (vault && !vault->isRenewing())
        dropNextDatabases(m_directory);
}

Result<VaultFile::Session> VaultFile::openWith(const SecretBuffer &passphrase)
{
    auto vault = m_copies.read();
    if (!vault)
        return passOn(vault);
    auto opened = vault->open(passphrase);
    if (!opened)
        return passOn(opened);
    return Session{std::move(*vault), std::move(*opened)};
}

// A copy for each database that still has its old key.
Status VaultFile::exportMissing(const VaultKeys &keys) const
{
    for (const auto &[word, next] : keys.next) {
        if (word == kRootWord || opensWith(databaseOf(word), next) || opensWith(nextDatabase(databaseOf(word)), next))
            continue;
        if (const Status done = exportUnder(databaseOf(word), keys.keys.at(word), next); !done)
            return done;
    }
    return {};
}

// Afterwards only the next keys count. Refused to who does not open everything: somebody else has to do it.
Status VaultFile::finishRenewal(Session &session) const
{
    if (!session.vault.isRenewing())
        return {};
    Vault ended = session.vault;
    if (const Status end = ended.endRenewal(session.opened); !end)
        return end;
    if (const Status even = m_copies.mend(); !even)
        return even;
    if (const Status copied = exportMissing(session.opened.keys); !copied)
        return copied;
    if (const Status placed = takePlaces(m_directory); !placed)
        return placed;
    if (const Status written = m_copies.writeBoth(ended); !written)
        return written;
    session.vault = std::move(ended);
    session.opened.keys.keys = std::exchange(session.opened.keys.next, {});
    return {};
}

// In the middle of a change that could not be finished, a database may have either key. One that is used under its
// old key goes on, and the copy made of it does not count any more.
Result<CompartmentKeys> VaultFile::handedOut(const Vault::Opened &opened) const
{
    const VaultKeys &keys = opened.keys;
    CompartmentKeys out = clone(keys.keys);
    for (const auto &[word, next] : keys.next) {
        if (opensWith(databaseOf(word), next))
            out[word] = next.clone();
        else
            dropNextDatabase(databaseOf(word));
    }
    const Status dropped = keys.next.empty() ? Status() : syncDirectory(m_directory);
    if (!dropped)
        return passOn(dropped);
    out[kLabels] = keys.labels.clone();
    out[kSlotWord] = SecretBuffer::copyOf(opened.slot.toStdString());
    return out;
}

Result<CompartmentKeys> VaultFile::unlock(const SecretBuffer &passphrase)
{
    settle();
    auto session = openWith(passphrase);
    if (!session)
        return passOn(session);
    (void)finishRenewal(*session); // may wait for somebody who opens everything, or for a disk with room
    return handedOut(session->opened);
}

Result<QString> VaultFile::prove(const SecretBuffer &passphrase)
{
    const auto session = openWith(passphrase);
    return session ? Result<QString>(session->opened.slot) : passOn(session);
}

// A word that this version does not know is a compartment made by a newer one: left shut.
Result<std::vector<std::unique_ptr<ReaderStore>>> VaultFile::openStores(const CompartmentKeys &keys)
{
    std::vector<std::unique_ptr<ReaderStore>> stores;
    for (const auto &[word, key] : keys) {
        const auto compartment = fromWord<Compartment>(QString::fromStdString(word));
        if (!compartment)
            continue;
        auto store = ReaderDatabase::open(databaseOf(word), key, *compartment, m_device);
        if (!store)
            return passOn(store);
        stores.push_back(std::move(*store));
    }
    return stores;
}

Status VaultFile::noteUse(const CompartmentKeys &keys, const QDateTime &now)
{
    auto vault = m_copies.read();
    if (!vault)
        return passOn(vault);
    const Vault::Opened own{slotOf(keys), {{}, {}, labelsOf(keys)}};
    if (const Status noted = vault->noteUse(own, now); !noted)
        return noted;
    return m_copies.write(std::move(*vault));
}

Result<std::vector<PassphraseSlot>> VaultFile::slotList(const CompartmentKeys &keys)
{
    const auto vault = m_copies.read();
    if (!vault)
        return passOn(vault);
    const auto known = vault->slotList(labelsOf(keys));
    if (!known)
        return passOn(known);
    const QString own = slotOf(keys);
    std::vector<PassphraseSlot> list;
    for (const Vault::SlotInfo &slot : *known)
        list.push_back({slot.id, slot.about.name, slot.about.created, slot.about.used, slot.id == own});
    return list;
}

// Once it is in one file it is there; the second only saves adding it again should the first be damaged.
Result<QString> VaultFile::addSlot(const SecretBuffer &current, const Added &added)
{
    auto session = openWith(current);
    if (!session)
        return passOn(session);
    auto id = session->vault.addSlot(added.passphrase, session->opened.keys, {added.name, added.now, {}});
    if (!id)
        return id;
    if (const Status written = m_copies.write(session->vault); !written)
        return passOn(written);
    (void)m_copies.write(session->vault);
    return id;
}

Status VaultFile::changeSlot(const SecretBuffer &current, const SecretBuffer &changed)
{
    auto session = openWith(current);
    if (!session)
        return passOn(session);
    if (const Status done = session->vault.changePassphrase(session->opened, changed); !done)
        return done;
    return m_copies.writeBoth(session->vault);
}

// The order is the point (app/DESIGN.md): whole copies under the next keys; both vault files know old and next
// keys, without the slot; the copies take their places; both vault files know the next keys alone.
Result<CompartmentKeys> VaultFile::removeSlot(const SecretBuffer &current, const QString &id)
{
    settle();
    auto session = openWith(current);
    if (!session)
        return passOn(session);
    if (const Status earlier = finishRenewal(*session); !earlier)
        return passOn(earlier);
    CompartmentKeys next;
    for (const auto &[word, key] : session->opened.keys.keys) // the root stays: it is the organisation
        next.emplace(word, word == kRootWord ? key.clone() : SecretBuffer::random(Connection::kKeyBytes));
    auto keys = session->vault.beginRenewal(session->opened, id, std::move(next));
    if (!keys)
        return passOn(keys); // before anything is written
    session->opened.keys = std::move(*keys);
    if (const Status copied = exportMissing(session->opened.keys); !copied) {
        dropNextDatabases(m_directory);
        return passOn(copied);
    }
    if (const Status written = m_copies.writeBoth(session->vault); !written)
        return passOn(written);
    if (const Status finished = finishRenewal(*session); !finished)
        return passOn(finished);
    return handedOut(session->opened);
}

} // namespace prystan::storage
