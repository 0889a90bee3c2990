// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"

namespace prystan::sync {

struct CouchSite {
    ServerAddress server; // the entrance that this device's account may use
    QString database;
    ServerAddress files; // where the public files are
    ServerTrust trust;
    HttpTimes times = {};
};

// The five calls over HTTP, to CouchDB or to the entrances in front of it (platform/server). One thread, see
// HttpClient.
class CouchClient final : public Couch
{
public:
    CouchClient(CouchSite site, const Account &account);

    [[nodiscard]] CouchResult<void> up() override;
    [[nodiscard]] CouchResult<std::map<QString, Outcome>> push(const std::vector<Document> &batch) override;
    [[nodiscard]] CouchResult<Changes> changes(const QString &since, int limit) override;
    [[nodiscard]] CouchResult<std::set<QString>> revsDiff(const std::set<QString> &ids) override;
    [[nodiscard]] CouchResult<QByteArray> publicFile(const QString &name, qsizetype maxBytes) override;

private:
    [[nodiscard]] CouchResult<QJsonDocument> ask(const HttpRequest &request, const std::set<int> &good = {200});
    [[nodiscard]] CouchResult<Place> place();
    [[nodiscard]] CouchResult<void> fetch(std::vector<Leaf> &leaves);
    [[nodiscard]] QString inside(const QString &call) const;

    QString m_database; // as in an address, with a slash before it
    HttpClient m_server, m_files;
};

} // namespace prystan::sync
