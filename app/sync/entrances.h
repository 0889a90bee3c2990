// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "couch.h"
#include "manifest.h"
#include "serveraddress.h"

#include <atomic>
#include <memory>

namespace prystan::sync {

// One place of delivery by its two entrances (platform/server): who may not read finds no way to at the one that every
// device uses.
class Entrances final : public Couch
{
public:
    // `read` null: the one entrance is for everything.
    Entrances(std::unique_ptr<Couch> write, std::unique_ptr<Couch> read)
        : m_write(std::move(write))
        , m_read(std::move(read))
    { }

    [[nodiscard]] CouchResult<void> up() override { return last(*m_write).up(); }
    [[nodiscard]] CouchResult<std::map<QString, Outcome>> push(const std::vector<Document> &batch) override
    {
        return last(*m_write).push(batch);
    }
    [[nodiscard]] CouchResult<Changes> changes(const QString &since, int limit, std::chrono::seconds wait) override
    {
        return last(m_read ? *m_read : *m_write).changes(since, limit, wait);
    }
    void askAhead(const QString &since, int limit) override
    {
        last(m_read ? *m_read : *m_write).askAhead(since, limit);
    }
    [[nodiscard]] CouchResult<std::set<QString>> revsDiff(const std::set<QString> &ids) override
    {
        return last(*m_write).revsDiff(ids);
    }
    [[nodiscard]] CouchResult<QByteArray> publicFile(const QString &name, qsizetype maxBytes) override
    {
        return last(*m_write).publicFile(name, maxBytes);
    }
    [[nodiscard]] CouchResult<void> publish(const QString &name, const QByteArray &file) override
    {
        return last(m_read ? *m_read : *m_write).publish(name, file);
    }
    [[nodiscard]] QDateTime serverTime() const override { return m_last->serverTime(); }

private:
    [[nodiscard]] Couch &last(Couch &couch)
    {
        m_last = &couch;
        return couch;
    }
    std::unique_ptr<Couch> m_write, m_read;
    Couch *m_last = m_write.get(); // who spoke with the server last
};

// As the manifest names it; null where that cannot be used. `reads`: a staff device's account.
[[nodiscard]] std::unique_ptr<Couch> couchAt(const ServerEntry &server, const Account &account, bool reads,
                                             const std::atomic<bool> *stop,
                                             ServerAddress::Plain plain = ServerAddress::Plain::Never);

} // namespace prystan::sync
