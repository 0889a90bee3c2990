// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"

#include "rows.h"

#include <algorithm>

namespace prystan::storage {

Status DatabaseKeyRing::load()
{
    std::vector<age::Identity> identities;
    std::vector<int> epochs;
    auto rows = m_connection.prepare("SELECT public, secret, epoch FROM reader_key ORDER BY epoch DESC, public");
    if (!rows)
        return passOn(rows);
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return passOn(row);
        if (!*row)
            break;
        auto identity = age::Identity::fromKey(rows->secret(1));
        if (!identity || identity->recipient().key() != rows->blob(0))
            return failure(ErrorCode::Corrupt);
        identities.push_back(std::move(*identity));
        epochs.push_back(int(rows->number(2)));
    }
    if (identities.empty())
        return failure(ErrorCode::Corrupt);
    m_identities = std::move(identities);
    m_epochs = std::move(epochs);
    return loadLetterKey();
}

Status DatabaseKeyRing::loadLetterKey()
{
    auto rows = m_connection.prepare("SELECT value FROM meta WHERE key = 'letter_key'");
    if (!rows)
        return passOn(rows);
    const auto row = rows->step();
    if (!row || !*row)
        return row ? Status() : Status(passOn(row));
    auto identity = age::Identity::fromKey(rows->secret(0));
    if (!identity)
        return failure(ErrorCode::Corrupt);
    m_letterKey = std::move(*identity);
    return {};
}

Status DatabaseKeyRing::putLetterKey(const age::Identity &identity)
{
    auto put = m_connection.prepare("INSERT INTO meta(key, value) VALUES('letter_key', ?)"
                                    " ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    if (!put)
        return passOn(put);
    if (const Status done = put->bind(1, identity.key()).run(); !done)
        return done;
    return m_connection.checkpoint();
}

Status DatabaseKeyRing::add(int epoch, const age::Identity &identity)
{
    const auto destroyed = isDestroyed(identity.recipient());
    if (!destroyed || *destroyed)
        return destroyed ? Status(failure(ErrorCode::Refused)) : Status(passOn(destroyed));
    auto put = m_connection.prepare("INSERT INTO reader_key(epoch, public, secret) VALUES(?,?,?)"
                                    " ON CONFLICT(public) DO NOTHING");
    if (!put)
        return passOn(put);
    const Status done = put->bind(1, qint64(epoch)).bind(2, identity.recipient().key()).bind(3, identity.key()).run();
    if (!done)
        return done;
    if (const Status moved = m_connection.checkpoint(); !moved)
        return moved;
    return load();
}

Status DatabaseKeyRing::remove(const age::Recipient &key) const
{
    auto drop = m_connection.prepare("DELETE FROM reader_key WHERE public = ?");
    return drop ? drop->bind(1, key.key()).run() : Status(passOn(drop));
}

Status DatabaseKeyRing::drop(const age::Recipient &key)
{
    if (const Status removed = remove(key); !removed)
        return removed;
    if (const Status moved = m_connection.checkpoint(); !moved)
        return moved;
    return load();
}

Status DatabaseKeyRing::note(const age::Recipient &key) const
{
    auto note = m_connection.prepare("INSERT INTO destroyed_key(public, epoch) SELECT public, epoch FROM reader_key"
                                     " WHERE public = ? ON CONFLICT(public) DO NOTHING");
    return note ? note->bind(1, key.key()).run() : Status(passOn(note));
}

Status DatabaseKeyRing::destroy(const age::Recipient &key)
{
    Transaction transaction(m_connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    if (const Status noted = note(key); !noted)
        return noted;
    if (const Status removed = remove(key); !removed)
        return removed;
    if (const Status done = transaction.commit(); !done)
        return done;
    if (const Status moved = m_connection.checkpoint(); !moved) // the log still has the page as it was
        return moved;
    return load();
}

Result<bool> DatabaseKeyRing::isDestroyed(const age::Recipient &key)
{
    auto rows = m_connection.prepare("SELECT 1 FROM destroyed_key WHERE public = ?");
    return rows ? rows->bind(1, key.key()).step() : Result<bool>(passOn(rows));
}

Result<bool> DatabaseKeyRing::hasOpenedWith(int epoch)
{
    auto rows = m_connection.prepare("SELECT content FROM event WHERE epoch = ?");
    if (!rows)
        return passOn(rows);
    rows->bind(1, qint64(epoch));
    for (;;) {
        const auto row = rows->step();
        if (!row || !*row)
            return row;
        const auto event = decodeContent(rows->blob(0));
        if (!event || !isProof(*event)) // what cannot be read may be anything
            return true;
    }
}

Result<QStringList> DatabaseKeyRing::devicesAfter(int epoch)
{
    auto rows = m_connection.prepare("SELECT DISTINCT device FROM event WHERE epoch > ? ORDER BY device");
    if (rows)
        rows->bind(1, qint64(epoch));
    return allRows<QStringList>(std::move(rows), firstText);
}

Result<int> DatabaseKeyRing::epochOf(const QString &event)
{
    auto row = m_connection.prepare("SELECT epoch FROM event WHERE id = ?");
    if (!row)
        return passOn(row);
    const auto found = row->bind(1, event).step();
    if (!found || !*found)
        return found ? Result<int>(failure(ErrorCode::NotFound)) : passOn(found);
    return int(row->number(0));
}

} // namespace prystan::storage
