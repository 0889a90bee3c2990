// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch.h"
#include "memorydevice.h"

#include <QJsonDocument>
#include <functional>

namespace prystan::tests {

// A CouchDB in memory, as far as delivery sees one: the first write of a revision wins, a tombstone takes its place for
// good, the feed comes by shards and in no order that means anything, and sequences are opaque.
struct MemoryServer {
    std::map<QString, QJsonObject> documents; // id → the one leaf
    std::map<qint64, QString> feed; // by sequence: where each changed last
    qint64 last = 0;
    std::map<QString, QByteArray> files;
    QString uuid = QStringLiteral("server-1");
    QDateTime time; // by its own clock

    [[nodiscard]] QJsonObject documentAt(const QString &id) const
    {
        const auto found = documents.find(id);
        return found == documents.end() ? QJsonObject() : found->second;
    }

    void put(const QString &id, const QJsonObject &document)
    {
        documents[id] = document;
        std::erase_if(feed, [&](const auto &one) { return one.second == id; });
        feed[++last] = id;
    }
    // An older backup: so many of the last changes never were, and their numbers are given out again.
    void forget(std::size_t count)
    {
        for (; count > 0 && !feed.empty(); --count) {
            documents.erase(feed.rbegin()->second);
            feed.erase(std::prev(feed.end()));
        }
        last = feed.empty() ? 0 : feed.rbegin()->first;
    }
};

// One device's access to it. `trouble` is asked before each call, and once more before the answer goes out: what was
// done stays done.
class MemoryCouch final : public sync::Couch
{
public:
    enum class Call { Up, Push, Changes, Diff, Get, Publish };
    using Trouble = std::function<std::optional<sync::CouchFailure>(Call call)>;
    MemoryCouch(MemoryServer &server, QString account, bool hub, Trouble trouble)
        : m_server(server)
        , m_account(std::move(account))
        , m_hub(hub)
        , m_trouble(std::move(trouble))
    { }
    bool swallows = false; // says that it stored, and does not
    struct Page {
        QString since;
        int limit;
        friend bool operator==(const Page &, const Page &) = default;
    };
    std::vector<Page> asked, askedAhead; // of the feed

    [[nodiscard]] sync::CouchResult<void> up() override { return {}; }
    [[nodiscard]] sync::CouchResult<std::map<QString, sync::Outcome>>
    push(const std::vector<sync::Document> &batch) override
    {
        if (const auto bad = m_trouble(Call::Push))
            return Unexpected(*bad);
        std::map<QString, sync::Outcome> outcomes;
        for (const sync::Document &document : batch)
            outcomes[document.id] = swallows ? sync::Outcome::Stored : write(document);
        if (const auto bad = m_trouble(Call::Push))
            return Unexpected(*bad);
        return outcomes;
    }
    [[nodiscard]] sync::CouchResult<sync::Changes> changes(const QString &since, int limit,
                                                           std::chrono::seconds) override
    {
        asked.push_back({since, limit});
        if (const auto bad = m_trouble(Call::Changes))
            return Unexpected(*bad);
        sync::Changes changes{
            {}, {}, {m_server.uuid, QStringLiteral("intake")}, true, qint64(m_server.feed.size()) + 1};
        qint64 last = m_server.last;
        for (auto at = m_server.feed.upper_bound(since.section(u'-', 0, 0).toLongLong()); at != m_server.feed.end();
             ++at) {
            if (int(changes.leaves.size()) == limit) {
                changes.atEnd = false;
                break;
            }
            const QJsonObject document = m_server.documentAt(at->second);
            changes.leaves.push_back({at->second, document[QLatin1String("_rev")].toString(), document});
            last = at->first;
        }
        std::ranges::reverse(changes.leaves);
        changes.next = QString::number(last) + QStringLiteral("-opaque");
        return changes;
    }
    void askAhead(const QString &since, int limit) override { askedAhead.push_back({since, limit}); }
    [[nodiscard]] sync::CouchResult<std::set<QString>> revsDiff(const std::set<QString> &ids) override
    {
        if (const auto bad = m_trouble(Call::Diff))
            return Unexpected(*bad);
        std::set<QString> missing;
        for (const QString &id : ids) {
            if (!m_server.documents.contains(id))
                missing.insert(id);
        }
        return missing;
    }
    [[nodiscard]] sync::CouchResult<QByteArray> publicFile(const QString &name, qsizetype) override
    {
        if (const auto bad = m_trouble(Call::Get))
            return Unexpected(*bad);
        const auto found = m_server.files.find(name);
        return found == m_server.files.end()
            ? sync::CouchResult<QByteArray>(Unexpected(sync::CouchFailure{sync::CouchFault::NotFound}))
            : found->second;
    }
    [[nodiscard]] sync::CouchResult<void> publish(const QString &name, const QByteArray &file) override
    {
        if (const auto bad = m_trouble(Call::Publish))
            return Unexpected(*bad);
        m_server.files[name] = file;
        return {};
    }
    [[nodiscard]] QDateTime serverTime() const override { return m_server.time; }

private:
    [[nodiscard]] sync::Outcome write(const sync::Document &document)
    {
        QJsonObject json = QJsonDocument::fromJson(document.json).object();
        json.remove(QLatin1String("_revisions"));
        const bool gone = json.value(QLatin1String("_deleted")).toBool();
        const bool reads = m_account.startsWith(u'r');
        if (gone && !m_hub)
            return sync::Outcome::Unfit;
        if (!reads && document.id.section(u':', 0, 0) != m_account)
            return sync::Outcome::WrongAccount;
        const auto there = m_server.documents.find(document.id);
        const bool wins
            = there == m_server.documents.end() || (gone && !there->second.contains(QLatin1String("_deleted")));
        if (wins)
            m_server.put(document.id, json);
        return sync::Outcome::Stored;
    }

    MemoryServer &m_server;
    QString m_account;
    bool m_hub;
    Trouble m_trouble;
};

} // namespace prystan::tests
