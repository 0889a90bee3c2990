// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteadmin.h"

#include "couchanswers.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan::sync {

namespace {

constexpr qsizetype kMostBytes = qsizetype(8) << 20; // a public file, or a batch of accounts
constexpr std::size_t kAccountsAtOnce = 500;
const std::set<int> kGood = {200, 201, 202};

using What = SiteChange::What;
using Action = SiteChange::Action;

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString userId(const QString &account)
{
    return u"org.couchdb.user:"_s + account;
}

// What the server puts to it does not matter.
bool holds(const QJsonObject &there, const QJsonObject &wanted)
{
    const QStringList keys = wanted.keys();
    return std::ranges::all_of(keys, [&](const QString &key) { return there[key] == wanted[key]; });
}

CouchFault faultIn(const QJsonObject &outcome)
{
    const QString error = outcome[u"error"].toString();
    return error == u"forbidden"_s ? CouchFault::Forbidden
        : error == u"conflict"_s   ? CouchFault::Busy
                                   : CouchFault::ServerError;
}

} // namespace

SiteAdmin::SiteAdmin(HttpClient &server, SiteMode mode, Report report)
    : m_server(server)
    , m_mode(mode)
    , m_report(std::move(report))
{ }

CouchResult<QJsonObject> SiteAdmin::ask(const QByteArray &method, const QString &target, const QByteArray &body)
{
    const auto answer = m_server.send({method, target, body, kMostBytes});
    if (!answer)
        return passOn(answer);
    if (const auto bad = failureOf(*answer, kGood))
        return Unexpected(*bad);
    const auto json = jsonFrom(answer->body);
    if (!json)
        return passOn(json);
    // The answer to a bulk write is a list.
    return json->isArray() ? QJsonObject{{u"outcomes"_s, json->array()}} : json->object();
}

CouchResult<QJsonObject> SiteAdmin::find(const QString &target)
{
    auto found = ask("GET", target);
    return !found && found.error().fault == CouchFault::NotFound ? QJsonObject() : std::move(found);
}

CouchResult<void> SiteAdmin::put(const SiteChange &change, const QString &target, const QJsonObject &there,
                                 QJsonObject wanted)
{
    if (!there.isEmpty() && holds(there, wanted))
        return {};
    if (m_mode == SiteMode::Do) {
        if (there.contains(u"_rev"_s))
            wanted[u"_rev"] = there[u"_rev"];
        if (const auto done = ask("PUT", target, compact(wanted)); !done)
            return passOn(done);
    }
    m_report(change);
    return {};
}

CouchResult<bool> SiteAdmin::exists(const QString &name)
{
    const auto there = find(u'/' + name);
    if (!there)
        return passOn(there);
    if (!there->isEmpty())
        return true;
    if (m_mode == SiteMode::Do) {
        if (const auto made = ask("PUT", u'/' + name); !made)
            return passOn(made);
    }
    m_report({What::Database, Action::Make, name});
    return m_mode == SiteMode::Do;
}

CouchResult<void> SiteAdmin::users()
{
    const auto there = exists(u"_users"_s);
    if (!there)
        return passOn(there);
    if (!*there)
        return {};
    const auto read = ask("GET", u"/_users/_all_docs?limit=1"_s);
    return read ? CouchResult<void>() : passOn(read);
}

CouchResult<void> SiteAdmin::database(const QString &name, const QByteArray &rules, const QJsonObject &security)
{
    const auto there = exists(name);
    if (!there)
        return passOn(there);
    if (!*there)
        return {};
    const QString design = u'/' + name + u"/_design/prystan"_s, access = u'/' + name + u"/_security"_s;
    const auto ruled = find(design), secured = find(access);
    if (!ruled || !secured)
        return ruled ? passOn(secured) : passOn(ruled);
    const auto done = put({What::Rules, ruled->isEmpty() ? Action::Make : Action::Change, name}, design, *ruled,
                          {{u"validate_doc_update"_s, QString::fromUtf8(rules)}});
    return done ? put({What::Security, Action::Change, name}, access, *secured, security) : done;
}

CouchResult<QByteArray> SiteAdmin::file(const QString &database, const QString &name)
{
    const auto there = find(u'/' + database + u'/' + name);
    return there ? (*there)[u"file"].toString().toUtf8() : CouchResult<QByteArray>(passOn(there));
}

CouchResult<void> SiteAdmin::putFile(const QString &database, const QString &name, const QByteArray &text)
{
    const QString target = u'/' + database + u'/' + name;
    const auto there = find(target);
    return there ? put({What::File, there->isEmpty() ? Action::Make : Action::Change, name}, target, *there,
                       {{u"file"_s, QString::fromUtf8(text)}})
                 : passOn(there);
}

CouchResult<std::map<QString, QJsonObject>> SiteAdmin::usersThere(const QStringList &names)
{
    std::map<QString, QJsonObject> there;
    for (qsizetype from = 0; from < names.size(); from += qsizetype(kAccountsAtOnce)) {
        QJsonArray keys;
        for (const QString &name : names.mid(from, qsizetype(kAccountsAtOnce)))
            keys << userId(name);
        const auto page = ask("POST", u"/_users/_all_docs?include_docs=true"_s, compact({{u"keys"_s, keys}}));
        if (!page && page.error().fault == CouchFault::NotFound)
            return there; // only looked at: there is none yet
        if (!page)
            return passOn(page);
        for (const QJsonValue row : (*page)[u"rows"].toArray()) {
            const QJsonObject document = row[u"doc"].toObject();
            if (!document.isEmpty() && !document[u"_deleted"].toBool())
                there[document[u"name"].toString()] = document;
        }
    }
    return there;
}

// What may no longer come in goes first.
CouchResult<void> SiteAdmin::accounts(const SitePlan &plan)
{
    QStringList names;
    for (const SiteAccount &account : plan.accounts)
        names << account.name;
    for (const auto &[name, device] : plan.gone)
        names << name;
    const auto there = usersThere(names);
    if (!there)
        return passOn(there);
    std::vector<UserChange> changes;
    for (const auto &[name, device] : plan.gone) {
        if (const auto found = there->find(name); found != there->end())
            changes.push_back({{What::Account, Action::Remove, device},
                               {{u"_id"_s, userId(name)}, {u"_rev"_s, found->second[u"_rev"]}, {u"_deleted"_s, true}}});
    }
    for (const SiteAccount &account : plan.accounts) {
        const auto found = there->find(account.name);
        QJsonObject wanted = account.document;
        if (found != there->end() && holds(found->second, wanted))
            continue;
        if (found != there->end())
            wanted[u"_rev"] = found->second[u"_rev"];
        changes.push_back({{What::Account, found == there->end() ? Action::Make : Action::Change, account.device},
                           std::move(wanted)});
    }
    return write(changes);
}

CouchResult<void> SiteAdmin::write(std::span<const UserChange> changes)
{
    for (std::size_t from = 0; from < changes.size(); from += kAccountsAtOnce) {
        const auto batch = changes.subspan(from, std::min(kAccountsAtOnce, changes.size() - from));
        if (const auto done = m_mode == SiteMode::Do ? writeBatch(batch) : CouchResult<void>(); !done)
            return done;
        for (const UserChange &one : batch)
            m_report(one.change);
    }
    return {};
}

CouchResult<void> SiteAdmin::writeBatch(std::span<const UserChange> batch)
{
    QJsonArray documents;
    for (const UserChange &one : batch)
        documents << one.document;
    const auto answer = ask("POST", u"/_users/_bulk_docs"_s, compact({{u"docs"_s, documents}}));
    if (!answer)
        return passOn(answer);
    const QJsonArray outcomes = (*answer)[u"outcomes"].toArray();
    if (outcomes.size() != documents.size())
        return Unexpected(CouchFailure{CouchFault::BadAnswer});
    for (const QJsonValue outcome : outcomes) {
        if (outcome.toObject().contains(u"error"_s))
            return Unexpected(CouchFailure{faultIn(outcome.toObject())});
    }
    return {};
}

} // namespace prystan::sync
