// SPDX-License-Identifier: GPL-3.0-or-later
#include "barestore.h"

#include <QFile>

namespace prystan::tests {

using namespace storage;

std::optional<BareStore> BareStore::open(const QString &directory, const Settings &settings)
{
    const QString path = directory + QStringLiteral("/device.db");
    if (!QFile::exists(path) && !Connection::createFile(path))
        return {};
    const SecretBuffer key = SecretBuffer::copyOf(std::string_view("the key of the controls, 32 byte"));
    auto connection = Connection::open(path, key);
    if (!connection || !connection->execute(QByteArray("PRAGMA journal_mode=" + settings.journal).constData())
        || !connection->execute(QByteArray("PRAGMA synchronous=" + settings.synchronous).constData())
        || !connection->execute("CREATE TABLE IF NOT EXISTS event(seq INTEGER PRIMARY KEY, sealed BLOB)"))
        return {};
    BareStore store;
    store.m_connection = std::move(*connection);
    if (auto outbox = Outbox::open(directory + QStringLiteral("/outbox")))
        store.m_outbox = std::move(*outbox);
    if (!store.m_outbox)
        return {};
    return store;
}

bool BareStore::saveRows(const std::vector<SealedEvent> &events)
{
    Transaction transaction(*m_connection);
    if (!transaction.begin())
        return false;
    for (const SealedEvent &event : events) {
        auto insert = m_connection->prepare("INSERT INTO event VALUES(?,?)");
        if (!insert || !insert->bind(1, event.header.seq).bind(2, event.sealed).run())
            return false;
    }
    return transaction.commit().has_value();
}

bool BareStore::save(const std::vector<SealedEvent> &events)
{
    return m_outbox->put(events) && saveRows(events);
}

bool BareStore::has(const SealedEvent &event) const
{
    auto row = m_connection->prepare("SELECT sealed FROM event WHERE seq = ?");
    if (row && row->bind(1, event.header.seq).step().value_or(false) && row->blob(0) == event.sealed)
        return true;
    const auto file = m_outbox->read(event.header.seq, event.header.sha256);
    return file && *file == event.sealed;
}

} // namespace prystan::tests
