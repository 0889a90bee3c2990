// SPDX-License-Identifier: GPL-3.0-or-later
#include "couchsite.h"

#include "primitives.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace prystan::tests {

using sync::Account;
using sync::CouchResult;
using sync::HttpAnswer;
using sync::HttpClient;
using sync::ServerAddress;

namespace {

Account accountFrom(const QString &nameAndPassword)
{
    const QByteArray password = nameAndPassword.section(u':', 1).toUtf8();
    return {nameAndPassword.section(u':', 0, 0),
            SecretBuffer::copyOf(std::string_view(password.constData(), std::size_t(password.size())))};
}

QJsonObject security(const QJsonArray &members)
{
    const QJsonObject admins{{u"names"_s, QJsonArray()}, {u"roles"_s, QJsonArray{u"_admin"_s}}};
    return {{u"admins"_s, admins}, {u"members"_s, QJsonObject{{u"names"_s, QJsonArray()}, {u"roles"_s, members}}}};
}

QString rules(const QString &name)
{
    QFile file(QFileInfo(QStringLiteral(PRYSTAN_VALIDATOR)).dir().filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CouchSite::CouchSite()
    : m_url(qEnvironmentVariable("PRYSTAN_COUCH_URL"))
    , m_admin(qEnvironmentVariable("PRYSTAN_COUCH_ADMIN", u"admin:"_s + crypto::randomId()))
{
    if (m_url.isEmpty())
        start();
}

CouchSite::~CouchSite()
{
    for (const QString &target : m_made)
        (void)ask("DELETE", target);
    m_server.closeWriteChannel(); // that ends it
    m_server.waitForFinished();
}

Account CouchSite::adminAccount() const
{
    return accountFrom(m_admin);
}

ServerAddress CouchSite::address() const
{
    return *ServerAddress::from(m_url, ServerAddress::Plain::OnThisMachine);
}

CouchResult<HttpAnswer> CouchSite::ask(const QByteArray &method, const QString &target, const QByteArray &body)
{
    const Account admin = adminAccount();
    HttpClient client(address(), {}, {}, &admin);
    return client.send({method, target, body, 1 << 20});
}

QJsonObject CouchSite::must(const QByteArray &method, const QString &target, const QByteArray &body)
{
    const auto answer = ask(method, target, body);
    if (!answer || answer->status >= 300)
        qFatal("%s: %d", method.constData(), answer ? answer->status : 0);
    return QJsonDocument::fromJson(answer->body).object();
}

QString CouchSite::database(bool withRules)
{
    QString name = u"t"_s + crypto::randomId();
    must("PUT", u'/' + name);
    m_made << u'/' + name;
    must("PUT", u'/' + name + u"/_security"_s, compact(security({u"device"_s, u"carrier"_s, u"reader"_s, u"hub"_s})));
    if (withRules)
        must("PUT", u'/' + name + u"/_design/prystan"_s,
             compact({{u"validate_doc_update"_s, rules(u"validator.js"_s)}}));
    return name;
}

QString CouchSite::publicDatabase()
{
    QString name = u"t"_s + crypto::randomId();
    must("PUT", u'/' + name);
    m_made << u'/' + name;
    must("PUT", u'/' + name + u"/_security"_s, compact(security({})));
    must("PUT", u'/' + name + u"/_design/prystan"_s, compact({{u"validate_doc_update"_s, rules(u"public.js"_s)}}));
    return name;
}

Account CouchSite::account(const QString &letter, const QJsonArray &roles)
{
    const QString name = letter + crypto::randomId(), password = crypto::randomId();
    const QString id = u"org.couchdb.user:"_s + name;
    const QJsonObject made = must("PUT", u"/_users/"_s + id,
                                  compact({{u"_id"_s, id},
                                           {u"name"_s, name},
                                           {u"type"_s, u"user"_s},
                                           {u"roles"_s, roles},
                                           {u"password"_s, password}}));
    m_made << u"/_users/"_s + id + u"?rev="_s + made[u"rev"].toString();
    return accountFrom(name + u':' + password);
}

void CouchSite::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, QStringLiteral(PRYSTAN_NODE_PATH));
    environment.insert(u"PRYSTAN_COUCH_ADMIN"_s, m_admin);
    m_server.setProcessEnvironment(environment);
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral(PRYSTAN_NODE), {QStringLiteral(PRYSTAN_COUCH_SERVER)});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(-1))
            qFatal("the test server did not start; are its modules there?");
    }
    m_url = QString::fromUtf8(m_server.readLine().trimmed());
}

} // namespace prystan::tests
