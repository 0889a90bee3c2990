// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpcouch.h"

#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace prystan::tests {

namespace {

using Asked = HttpCouch::Asked;
const QString kFolder = u"/public/"_s;
const QByteArray kNotFound = HttpCouch::answer("404 Object Not Found", R"({"error":"not_found"})");

template<typename Json> QByteArray written(const Json &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

template<typename Json> QByteArray good(const Json &json, const QByteArray &status = "200 OK")
{
    return HttpCouch::answer(status, written(json));
}

Asked askedFor(const QByteArray &method, const QString &path)
{
    static const std::map<QString, Asked> calls{{u"GET /_up"_s, Asked::Up},
                                                {u"GET /"_s, Asked::Server},
                                                {u"GET /intake"_s, Asked::Database},
                                                {u"GET /intake/_changes"_s, Asked::Changes},
                                                {u"POST /intake/_bulk_docs"_s, Asked::Push},
                                                {u"POST /intake/_revs_diff"_s, Asked::Diff},
                                                {u"POST /intake/_bulk_get"_s, Asked::Fetch}};
    if (path.startsWith(kFolder))
        return method == "GET" ? Asked::File : method == "PUT" ? Asked::Publish : Asked::Other;
    const auto found = calls.find(QString::fromLatin1(method) + u' ' + path);
    return found == calls.end() ? Asked::Other : found->second;
}

QString accountFrom(const QByteArray &head)
{
    const QByteArray start = "\r\nAuthorization: Basic ";
    const qsizetype at = head.indexOf(start);
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    const QByteArray both = QByteArray::fromBase64(head.mid(from, head.indexOf("\r\n", from) - from));
    return QString::fromLatin1(both.left(both.indexOf(':')));
}

HttpCouch::Request requestFrom(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QByteArray head = bytes.left(end + 2);
    const QByteArrayList first = head.left(head.indexOf("\r\n")).split(' ');
    const QString target = QString::fromLatin1(first.value(1));
    return {askedFor(first[0], target.section(u'?', 0, 0)), first[0], target, accountFrom(head), bytes.mid(end + 4)};
}

QJsonArray outcomesOf(MemoryCouch &couch, const QByteArray &body)
{
    std::vector<sync::Document> batch;
    for (const QJsonValue one : QJsonDocument::fromJson(body)[u"docs"].toArray())
        batch.push_back({one[u"_id"].toString(), written(one.toObject())});
    const auto outcomes = couch.push(batch);
    QJsonArray refused;
    for (const auto &[id, outcome] : *outcomes) {
        if (outcome != sync::Outcome::Stored)
            refused << QJsonObject{
                {u"id"_s, id},
                {u"error"_s, u"forbidden"_s},
                {u"reason"_s, outcome == sync::Outcome::WrongAccount ? u"another device"_s : u"only a hub erases"_s}};
    }
    return refused;
}

QJsonObject missing(MemoryCouch &couch, const QByteArray &body)
{
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    const QStringList ids = asked.keys();
    const auto gone = couch.revsDiff({ids.begin(), ids.end()});
    QJsonObject said;
    for (const QString &id : *gone)
        said[id] = QJsonObject{{u"missing"_s, asked[id]}};
    return said;
}

QString revOf(const QByteArray &file)
{
    return u"1-"_s + QString::fromLatin1(crypto::sha256(file).toHex().left(32));
}

} // namespace

HttpCouch::HttpCouch(QString hub, std::optional<Certificate> certificate, BreakingLine *line)
    : m_hub(std::move(hub))
    , m_server([this](auto &server, auto &socket, const auto &bytes) { return take(server, socket, bytes); },
               std::move(certificate), line)
{ }

HttpCouch::Serving::Serving(HttpCouch &couch, MemoryServer &documents)
    : m_couch(couch)
{
    couch.serve(&documents);
}

HttpCouch::Serving::~Serving()
{
    m_couch.serve(nullptr);
}

void HttpCouch::serve(MemoryServer *documents)
{
    const auto held = lock();
    m_documents = documents;
    m_lie = &honestly;
    hidesDocuments = false;
}

void HttpCouch::lie(Lie lie)
{
    const auto held = lock();
    m_lie = std::move(lie);
}

QByteArray HttpCouch::answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

bool HttpCouch::take(LyingServer &server, QTcpSocket &socket, const QByteArray &bytes)
{
    const Request request = requestFrom(bytes);
    Lie lie;
    {
        const auto held = lock();
        lie = m_lie;
    }
    return lie({request, server, socket, [&] {
                    const auto held = lock();
                    return m_documents == nullptr ? kNotFound : dated(answerTo(request));
                }});
}

QByteArray HttpCouch::answerTo(const Request &request)
{
    MemoryCouch couch(*m_documents, request.account, request.account == m_hub, [](auto) { return std::nullopt; });
    const QString name = request.target.mid(kFolder.size());
    switch (request.asked) {
    case Asked::Up:
        return good(QJsonObject{{u"status"_s, u"ok"_s}});
    case Asked::Server:
        return good(QJsonObject{{u"couchdb"_s, u"Welcome"_s}, {u"uuid"_s, m_documents->uuid}});
    case Asked::Database:
        return good(QJsonObject{{u"db_name"_s, u"intake"_s},
                                {u"instance_start_time"_s, u"170"_s},
                                {u"doc_count"_s, qint64(m_documents->feed.size()) + 1}});
    case Asked::Changes:
        return page(couch, request.target);
    case Asked::Push:
        return good(outcomesOf(couch, request.body), "201 Created");
    case Asked::Diff:
        return good(missing(couch, request.body));
    case Asked::Fetch:
        return fetched(request.body);
    case Asked::File:
        return file(name);
    case Asked::Publish:
        return publish(name, request.body);
    case Asked::Other:
        break;
    }
    return kNotFound;
}

QByteArray HttpCouch::page(MemoryCouch &couch, const QString &target) const
{
    const QUrlQuery query(target.section(u'?', 1));
    const auto changes = couch.changes(query.queryItemValue(u"since"_s, QUrl::FullyDecoded),
                                       query.queryItemValue(u"limit"_s).toInt(), {});
    QJsonArray rows;
    for (const sync::Leaf &leaf : changes->leaves)
        rows << QJsonObject{{u"seq"_s, u"1"_s},
                            {u"id"_s, leaf.id},
                            {u"changes"_s, QJsonArray{QJsonObject{{u"rev"_s, leaf.rev}}}},
                            {u"doc"_s, hidesDocuments ? QJsonValue() : QJsonValue(leaf.document)}};
    return good(QJsonObject{{u"results"_s, rows}, {u"last_seq"_s, changes->next}});
}

QByteArray HttpCouch::dated(QByteArray answer) const
{
    if (!m_documents->time.isValid())
        return answer;
    const QString time = QLocale::c().toString(m_documents->time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return answer.insert(answer.indexOf("\r\n") + 2, "Date: " + time.toLatin1() + "\r\n");
}

QByteArray HttpCouch::fetched(const QByteArray &wanted) const
{
    QJsonArray results;
    for (const QJsonValue one : QJsonDocument::fromJson(wanted)[u"docs"].toArray()) {
        const QString id = one[u"id"].toString();
        results << QJsonObject{{u"id"_s, id},
                               {u"docs"_s, QJsonArray{QJsonObject{{u"ok"_s, m_documents->documentAt(id)}}}}};
    }
    return good(QJsonObject{{u"results"_s, results}});
}

QByteArray HttpCouch::file(const QString &name) const
{
    const auto found = m_documents->files.find(name);
    if (found == m_documents->files.end())
        return kNotFound;
    return good(QJsonObject{
        {u"_id"_s, name}, {u"_rev"_s, revOf(found->second)}, {u"file"_s, QString::fromUtf8(found->second)}});
}

QByteArray HttpCouch::publish(const QString &name, const QByteArray &body)
{
    const QJsonObject said = QJsonDocument::fromJson(body).object();
    const auto there = m_documents->files.find(name);
    const QString rev = there == m_documents->files.end() ? QString() : revOf(there->second);
    if (said[u"_rev"].toString() != rev)
        return answer("409 Conflict", R"({"error":"conflict"})");
    m_documents->files[name] = said[u"file"].toString().toUtf8();
    return good(QJsonObject{{u"ok"_s, true}, {u"id"_s, name}}, "201 Created");
}

} // namespace prystan::tests
