// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couchclient.h"
#include "couchsite.h"
#include "letinsite.h"

#include <QJsonDocument>
#include <QUrl>

// An organisation, and prystanctl that makes its place of delivery.
namespace prystan::tests {

using namespace Qt::StringLiterals;

struct Run {
    int exit = -1;
    QList<QJsonObject> lines;
    QString error;
    [[nodiscard]] int changes() const { return lines.isEmpty() ? -1 : lines.back()[u"changes"].toInt(-1); }
    [[nodiscard]] QStringList named(const QString &what, const QString &action) const
    {
        QStringList names;
        for (const QJsonObject &line : lines) {
            if (line[u"what"].toString() == what && line[u"action"].toString() == action)
                names << line[u"name"].toString();
        }
        names.sort();
        return names;
    }
};

// A command of `prystanctl server`, with one line for it to read.
inline Run run(const QStringList &arguments, const QByteArray &line)
{
    QProcess ctl;
    ctl.start(QStringLiteral(PRYSTANCTL), QStringList{u"server"_s} + arguments);
    ctl.write(line + '\n');
    ctl.closeWriteChannel();
    if (!ctl.waitForFinished(-1))
        return {};
    Run ran{ctl.exitCode(), {}, QString::fromUtf8(ctl.readAllStandardError())};
    for (const QByteArray &written : ctl.readAllStandardOutput().split('\n')) {
        if (!written.isEmpty())
            ran.lines << QJsonDocument::fromJson(written).object();
    }
    return ran;
}

// An organisation and the CouchDB that it delivers to, which knows nothing of it yet.
struct Delivery {
    Site site;
    CouchSite couch;
    ServerEntry entry;

    // Where devices find the server, which listens there.
    using Address = std::function<QString(const QUrl &server)>;
    explicit Delivery(const Address &address = [](const QUrl &) { return u"https://in.example"_s; })
    {
        entry.write = entry.read = address(QUrl(couch.url()));
        entry.database = u"t"_s + crypto::randomId();
        entry.files = u"t"_s + crypto::randomId();
        couch.alsoRemove(u'/' + entry.database);
        couch.alsoRemove(u'/' + entry.files);
        Office office(site.path("s1"), site.passphrase);
        if (!office.enrol.deliverToNow(entry))
            qFatal("no server in the manifest");
    }
    ~Delivery()
    {
        const Manifest now = manifest();
        for (const DeviceEntry &device : now.devices) {
            for (const QString &account : device.accounts) {
                const QString target = u"/_users/org.couchdb.user:"_s + account;
                const auto there = couch.ask("GET", target);
                if (there && there->status == 200)
                    couch.alsoRemove(target + u"?rev="_s
                                     + QJsonDocument::fromJson(there->body).object()[u"_rev"].toString());
            }
        }
    }
    Delivery(const Delivery &) = delete;
    Delivery &operator=(const Delivery &) = delete;
    [[nodiscard]] Run prepare(const QStringList &more = {}, const QString &admin = {}) const
    {
        return run(
            QStringList{u"prepare"_s, u"--dir"_s, site.path("s1"), u"--url"_s, couch.url(), u"--admin-fd"_s, u"0"_s}
                + more,
            (admin.isEmpty() ? couch.admin() : admin).toUtf8());
    }
    [[nodiscard]] Manifest manifest() const
    {
        return (*storage::DataDirectory::open(site.path("s1")))->log().manifest();
    }
    // As that device would come, with the account of this manifest.
    [[nodiscard]] sync::CouchClient client(const char *name, const QString &account) const
    {
        const auto directory = std::move(*storage::DataDirectory::open(site.path(name)));
        return {sync::CouchSite{couch.address(), entry.database, entry.files, {}, {}},
                sync::Account{account, directory->serverPassword()}};
    }
    [[nodiscard]] QString accountOf(const QString &label) const
    {
        const Manifest now = manifest();
        for (const DeviceEntry &device : now.devices) {
            if (device.label == label)
                return device.accounts.value(0);
        }
        return {};
    }
};

} // namespace prystan::tests
