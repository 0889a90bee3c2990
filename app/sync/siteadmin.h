// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"
#include "siteprepare.h"

#include <QJsonDocument>
#include <functional>
#include <span>

namespace prystan::sync {

// Makes the place of delivery what a plan says, as its administrator and at CouchDB itself, not at an entrance. A
// second time changes nothing; an account that the plan does not name is never touched. Waits, as HttpClient does.
class SiteAdmin
{
public:
    using Report = std::function<void(const SiteChange &)>; // seen, or done
    SiteAdmin(HttpClient &server, SiteMode mode, Report report);

    // Its administrators' database, which a server that was never set up has not. Unauthorised: not an administrator.
    [[nodiscard]] CouchResult<void> users();
    // The rules are there before anybody is let in.
    [[nodiscard]] CouchResult<void> database(const QString &name, const QByteArray &rules, const QJsonObject &security);
    [[nodiscard]] CouchResult<void> accounts(const SitePlan &plan);
    // As it lies there; empty: not yet.
    [[nodiscard]] CouchResult<QByteArray> file(const QString &database, const QString &name);
    [[nodiscard]] CouchResult<void> putFile(const QString &database, const QString &name, const QByteArray &text);

private:
    [[nodiscard]] CouchResult<QJsonObject> ask(const QByteArray &method, const QString &target,
                                               const QByteArray &body = {});
    [[nodiscard]] CouchResult<QJsonObject> find(const QString &target); // empty: not there
    [[nodiscard]] CouchResult<bool> exists(const QString &name); // made, where it is to be
    [[nodiscard]] CouchResult<void> put(const SiteChange &change, const QString &target, const QJsonObject &there,
                                        QJsonObject wanted);
    [[nodiscard]] CouchResult<std::map<QString, QJsonObject>> usersThere(const QStringList &names);
    struct UserChange {
        SiteChange change;
        QJsonObject document;
    };
    [[nodiscard]] CouchResult<void> write(std::span<const UserChange> changes);
    [[nodiscard]] CouchResult<void> writeBatch(std::span<const UserChange> batch);

    HttpClient &m_server;
    SiteMode m_mode;
    Report m_report;
};

} // namespace prystan::sync
