// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"

namespace prystan::sync {

struct CouchSite {
    ServerAddress server; // the entrance that this device's account may use
    QString database;
    QString files; // database of the public ones
    ServerTrust trust;
    HttpTimes times = {};
    const std::atomic<bool> *stop = nullptr; // ends a call that runs
};

// These calls over HTTP, to CouchDB or to the entrances in front of it (platform/server). One thread, see
// HttpClient.
class CouchClient final : public Couch
{
public:
    CouchClient(const CouchSite &site, const Account &account);

    [[nodiscard]] CouchResult<void> up() override;
    [[nodiscard]] CouchResult<std::map<QString, Outcome>> push(const std::vector<Document> &batch) override;
    [[nodiscard]] CouchResult<Changes> changes(const QString &since, int limit,
                                               std::chrono::seconds wait = {}) override;
    void askAhead(const QString &since, int limit) override;
    [[nodiscard]] CouchResult<std::set<QString>> revsDiff(const std::set<QString> &ids) override;
    [[nodiscard]] CouchResult<QByteArray> publicFile(const QString &name, qsizetype maxBytes) override;
    [[nodiscard]] CouchResult<void> publish(const QString &name, const QByteArray &file) override;
    [[nodiscard]] QDateTime serverTime() const override { return m_serverTime; }

private:
    [[nodiscard]] CouchResult<HttpAnswer> answerOf(HttpClient &client, const HttpRequest &request,
                                                   const std::set<int> &good = {200});
    [[nodiscard]] CouchResult<QJsonDocument> ask(const HttpRequest &request, const std::set<int> &good = {200});
    struct Database {
        Place place;
        qint64 documents = 0;
    };
    [[nodiscard]] CouchResult<Database> lookAtDatabase();
    [[nodiscard]] HttpRequest pageRequest(const QString &since, int limit, std::chrono::seconds wait = {}) const;
    [[nodiscard]] CouchResult<void> fetch(std::vector<Leaf> &leaves);
    [[nodiscard]] QString inside(const QString &call) const;

    struct PublicFile {
        QByteArray file;
        QString rev;
    };
    [[nodiscard]] CouchResult<void> put(const QString &name, const QByteArray &file);
    [[nodiscard]] CouchResult<PublicFile> filed(const QString &name, qsizetype maxBytes);

    QString m_database, m_folder; // as in an address, with a slash before it
    HttpClient m_server, m_public;
    Database m_ahead; // before the page that was asked ahead
    QDateTime m_serverTime;
};

} // namespace prystan::sync
