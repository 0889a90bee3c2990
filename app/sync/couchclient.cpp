// SPDX-License-Identifier: GPL-3.0-or-later
#include "couchclient.h"

#include "couchanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan::sync {

namespace {

constexpr qsizetype kSmallAnswer = 65536;
constexpr qsizetype kPerId = 1024; // in an answer that names ids
constexpr qsizetype kPerDocument = qsizetype(92) * 1024; // the largest event is 88 kB
constexpr qsizetype kMostFetched = kMostChanges;
// Whatever was asked for: parsed, an answer may take five times its length. Where honest documents need more, fewer are
// asked for at once.
constexpr qsizetype kLongestAnswer = qsizetype(8) << 20;
constexpr qsizetype kLargestPublic = qsizetype(1) << 20;

// As the entrance hands them out.
bool isPublicName(const QString &name)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[a-z0-9][a-z0-9-]{0,79}(\\.[a-z0-9-]{1,20}){0,3}"_s));
    return shape.match(name).hasMatch();
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QByteArray bulkBody(const std::vector<Document> &batch)
{
    QByteArray body = R"({"new_edits":false,"docs":[)";
    for (const Document &document : batch)
        body += document.json + ',';
    body.chop(1);
    return body + "]}";
}

qsizetype lengthFor(qsizetype documents)
{
    return std::min(kSmallAnswer + documents * kPerDocument, kLongestAnswer);
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

CouchClient::CouchClient(const CouchSite &site, const Account &account)
    : m_database(u'/' + encoded(site.database))
    , m_folder(u'/' + encoded(site.files))
    , m_server(site.server, site.trust, site.times, &account, site.stop)
    , m_public(site.server, site.trust, site.times, nullptr, site.stop)
{ }

CouchResult<HttpAnswer> CouchClient::answerOf(HttpClient &client, const HttpRequest &request, const std::set<int> &good)
{
    auto answer = client.send(request);
    if (!answer)
        return answer;
    m_serverTime = timeFrom(answer->date);
    const auto bad = failureOf(*answer, good);
    return bad ? Unexpected(*bad) : std::move(answer);
}

CouchResult<QJsonDocument> CouchClient::ask(const HttpRequest &request, const std::set<int> &good)
{
    const auto answer = answerOf(m_server, request, good);
    return answer ? jsonFrom(answer->body) : passOn(answer);
}

CouchResult<void> CouchClient::up()
{
    const auto json = ask({"GET", u"/_up"_s, {}, kSmallAnswer});
    if (!json)
        return passOn(json);
    if ((*json)[u"status"].toString() != u"ok"_s)
        return Unexpected(CouchFailure{CouchFault::BadAnswer});
    return {};
}

CouchResult<std::map<QString, Outcome>> CouchClient::push(const std::vector<Document> &batch)
{
    if (batch.empty())
        return std::map<QString, Outcome>();
    const qsizetype most = kSmallAnswer + qsizetype(batch.size()) * kPerId;
    const auto json = ask({"POST", inside(u"_bulk_docs"_s), bulkBody(batch), most}, {201, 202});
    return json ? outcomesFrom(*json, batch) : passOn(json);
}

HttpRequest CouchClient::pageRequest(const QString &since, int limit, std::chrono::seconds wait) const
{
    QString query = u"_changes?since=%1&limit=%2&include_docs=true&style=all_docs"_s.arg(
        since.isEmpty() ? u"0"_s : encoded(since), QString::number(limit));
    if (wait.count() > 0)
        query += u"&feed=longpoll&timeout=%1"_s.arg(wait.count() * 1000); // a heartbeat would make it endless
    return {"GET", inside(query), {}, lengthFor(limit), wait};
}

// Who the server is comes first: a sequence that is read afterwards is that one's or a later one's, and that shows next
// time.
CouchResult<Changes> CouchClient::changes(const QString &since, int limit, std::chrono::seconds wait)
{
    const int most = std::clamp(limit, 1, kMostChanges);
    const HttpRequest request = pageRequest(since, most, wait);
    const auto who = m_server.hasSent(request) ? CouchResult<Database>(m_ahead) : lookAtDatabase();
    if (!who)
        return passOn(who);
    const auto json = ask(request);
    if (!json)
        return passOn(json);
    auto changes = changesFrom(*json, most);
    if (!changes)
        return changes;
    changes->place = who->place;
    changes->documents = who->documents;
    const auto fetched = fetch(changes->leaves);
    return fetched ? changes : passOn(fetched);
}

// What fails here fails again, and is told, when the page is asked for.
void CouchClient::askAhead(const QString &since, int limit)
{
    const auto who = lookAtDatabase();
    if (!who)
        return;
    m_ahead = *who;
    m_server.sendAhead(pageRequest(since, std::clamp(limit, 1, kMostChanges)));
}

// Leaves beside the one that the server puts first. There are none as long as everybody is honest.
CouchResult<void> CouchClient::fetch(std::vector<Leaf> &leaves)
{
    QJsonArray wanted;
    for (const Leaf &leaf : leaves) {
        if (leaf.document.isEmpty() && wanted.size() < kMostFetched)
            wanted << QJsonObject{{u"id"_s, leaf.id}, {u"rev"_s, leaf.rev}};
    }
    if (wanted.isEmpty())
        return {};
    const auto json = ask({"POST", inside(u"_bulk_get"_s), compact({{u"docs"_s, wanted}}), lengthFor(wanted.size())});
    return json ? fillIn(leaves, *json) : passOn(json);
}

CouchResult<CouchClient::Database> CouchClient::lookAtDatabase()
{
    const auto server = ask({"GET", u"/"_s, {}, kSmallAnswer});
    if (!server)
        return passOn(server);
    const auto database = ask({"GET", m_database, {}, kSmallAnswer});
    if (!database)
        return passOn(database);
    const QString uuid = (*server)[u"uuid"].toString(), name = (*database)[u"db_name"].toString();
    if (uuid.isEmpty() || name.isEmpty())
        return Unexpected(CouchFailure{CouchFault::BadAnswer});
    // Since when there is such a database: one that was made anew has the old name.
    const Place place{uuid, name + u' ' + (*database)[u"instance_start_time"].toVariant().toString()};
    return Database{place, (*database)[u"doc_count"].toInteger(0) + (*database)[u"doc_del_count"].toInteger(0)};
}

CouchResult<std::set<QString>> CouchClient::revsDiff(const std::set<QString> &ids)
{
    if (ids.empty())
        return std::set<QString>();
    QJsonObject asked;
    for (const QString &id : ids)
        asked[id] = QJsonArray{pinnedRev(id)};
    const qsizetype most = kSmallAnswer + qsizetype(ids.size()) * kPerId;
    const auto json = ask({"POST", inside(u"_revs_diff"_s), compact(asked), most});
    return json ? missingFrom(*json, ids) : passOn(json);
}

CouchResult<CouchClient::PublicFile> CouchClient::filed(const QString &name, qsizetype maxBytes)
{
    if (!isPublicName(name))
        return Unexpected(CouchFailure{CouchFault::NotFound});
    // Written as JSON a file is longer by a backslash for each quote and each end of line.
    const auto answer = answerOf(m_public, {"GET", m_folder + u'/' + name, {}, kSmallAnswer + 2 * maxBytes});
    if (!answer)
        return passOn(answer);
    const auto json = jsonFrom(answer->body);
    if (!json)
        return passOn(json);
    PublicFile filed{(*json)[u"file"].toString().toUtf8(), (*json)[u"_rev"].toString()};
    if (filed.file.isEmpty() || filed.file.size() > maxBytes)
        return Unexpected(CouchFailure{CouchFault::BadAnswer});
    return filed;
}

CouchResult<QByteArray> CouchClient::publicFile(const QString &name, qsizetype maxBytes)
{
    auto found = filed(name, maxBytes);
    return found ? CouchResult<QByteArray>(std::move(found->file)) : passOn(found);
}

// Somebody may have written it meanwhile: once more then.
CouchResult<void> CouchClient::publish(const QString &name, const QByteArray &file)
{
    const auto done = put(name, file);
    return !done && done.error().fault == CouchFault::Rejected ? put(name, file) : done;
}

CouchResult<void> CouchClient::put(const QString &name, const QByteArray &file)
{
    const auto there = filed(name, kLargestPublic);
    if (!there && there.error().fault != CouchFault::NotFound)
        return passOn(there);
    QJsonObject document{{u"file"_s, QString::fromUtf8(file)}};
    if (there)
        document[u"_rev"] = there->rev;
    const auto done = ask({"PUT", m_folder + u'/' + name, compact(document), kSmallAnswer}, {201, 202});
    return done ? CouchResult<void>() : passOn(done);
}

QString CouchClient::inside(const QString &call) const
{
    return m_database + u'/' + call;
}

} // namespace prystan::sync
