// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

// A CouchDB for a test: the one here, started for it, or with PRYSTAN_COUCH_URL and PRYSTAN_COUCH_ADMIN (name:password)
// in the environment that one. What is made there is taken away.
namespace prystan::tests {

[[nodiscard]] QByteArray compact(const QJsonObject &json);

class CouchSite
{
public:
    CouchSite();
    ~CouchSite();
    CouchSite(const CouchSite &) = delete;
    CouchSite &operator=(const CouchSite &) = delete;

    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QString admin() const { return m_admin; } // name:password
    [[nodiscard]] sync::Account adminAccount() const;
    [[nodiscard]] sync::ServerAddress address() const;
    [[nodiscard]] sync::CouchResult<sync::HttpAnswer> ask(const QByteArray &method, const QString &target,
                                                          const QByteArray &body = {});
    QJsonObject must(const QByteArray &method, const QString &target, const QByteArray &body = {});
    // Not made here, to be taken away all the same.
    void alsoRemove(const QString &target) { m_made << target; }

    [[nodiscard]] QString database(bool rules); // with Prystan's rules, or with none; its name
    [[nodiscard]] QString publicDatabase();
    [[nodiscard]] sync::Account account(const QString &letter, const QJsonArray &roles);

private:
    void start();
    QString m_url, m_admin;
    QProcess m_server;
    QStringList m_made;
};

} // namespace prystan::tests
