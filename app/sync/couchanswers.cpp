// SPDX-License-Identifier: GPL-3.0-or-later
#include "couchanswers.h"

#include "eventlimits.h"
#include "httpanswer.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan::sync {

namespace {

constexpr qsizetype kLongestSequence = 2000;
constexpr qsizetype kMostValues = qsizetype(100) * kMostChanges; // in one answer; an honest change has about twenty
constexpr std::size_t kMostLeaves = 8; // of one document; honest writers make one, or an erasure or two

Unexpected<CouchFailure> badAnswer()
{
    return Unexpected(CouchFailure{CouchFault::BadAnswer});
}

bool isPage(const HttpAnswer &answer)
{
    return answer.contentType.contains("html") || answer.body.trimmed().startsWith('<');
}

std::optional<CouchFault> faultOf(int status)
{
    switch (status) {
    case 401:
        return CouchFault::Unauthorised;
    case 403:
        return CouchFault::Forbidden;
    case 404:
        return CouchFault::NotFound;
    case 408:
        return CouchFault::Timeout;
    case 413:
        return CouchFault::TooLarge;
    case 429:
    case 503:
        return CouchFault::Busy;
    case 507:
        return CouchFault::ServerFull;
    case 511: // a network that wants a login first
        return CouchFault::Portal;
    default:
        return std::nullopt;
    }
}

CouchFault faultOfClass(int status)
{
    if (status >= 300 && status < 400)
        return CouchFault::Portal;
    if (status >= 400 && status < 500)
        return CouchFault::Rejected;
    return status >= 500 ? CouchFault::ServerError : CouchFault::BadAnswer;
}

// Reasons are the words of platform/server/validator.js.
Outcome outcomeOf(const QJsonObject &said)
{
    const QString error = said[u"error"].toString(), reason = said[u"reason"].toString();
    if (error == u"unauthorized"_s || reason == u"this account writes nothing"_s || reason == u"another device"_s)
        return Outcome::WrongAccount;
    if (error == u"forbidden"_s || error == u"bad_request"_s || error == u"doc_validation"_s
        || error == u"illegal_docid"_s)
        return Outcome::Unfit;
    if (error == u"document_too_large"_s || error == u"too_large"_s)
        return Outcome::TooLarge;
    return Outcome::Failed;
}

// A string, or a number as older servers write it.
std::optional<QString> sequenceFrom(const QJsonValue &value)
{
    if (value.isDouble() && value.toInteger(-1) >= 0)
        return QString::number(value.toInteger());
    const QString text = value.toString();
    return text.isEmpty() || text.size() > kLongestSequence ? std::nullopt : std::optional(text);
}

std::optional<std::vector<QString>> revsFrom(const QJsonArray &changes)
{
    std::vector<QString> revs;
    for (const QJsonValue change : changes) {
        if (!change[u"rev"].isString())
            return std::nullopt;
        revs.push_back(change[u"rev"].toString());
    }
    return revs;
}

// False when the row is none. The server's own documents are passed over.
bool addLeaves(std::vector<Leaf> &leaves, const QJsonValue &row)
{
    const QString id = row[u"id"].toString();
    auto revs = revsFrom(row[u"changes"].toArray());
    if (id.isEmpty() || !revs || revs->empty())
        return false;
    if (id.startsWith(u'_'))
        return true;
    // Among more than anybody honest writes, the event itself must not be the one that is left out.
    std::stable_partition(revs->begin(), revs->end(),
                          [pinned = pinnedRev(id)](const QString &rev) { return rev == pinned; });
    revs->resize(std::min(revs->size(), kMostLeaves));
    const QJsonObject document = row[u"doc"].toObject();
    for (const QString &rev : *revs)
        leaves.push_back({id, rev, document[u"_rev"] == QJsonValue(rev) ? document : QJsonObject()});
    return true;
}

// Seconds, or a moment by the server's own clock: ours may be years off. 0: nothing that could be kept to.
int retryAfter(const HttpAnswer &answer)
{
    bool isNumber = false;
    const int seconds = answer.retryAfter.toInt(&isNumber);
    const QDateTime now = timeFrom(answer.date), then = timeFrom(answer.retryAfter);
    const qint64 wait = isNumber ? seconds : now.isValid() && then.isValid() ? now.secsTo(then) : 0;
    return int(std::clamp<qint64>(wait, 0, kMostRetryAfter));
}

} // namespace

std::optional<CouchFailure> failureOf(const HttpAnswer &answer, const std::set<int> &good)
{
    if (answer.status / 100 == 2 && isPage(answer)) // also where a write would be answered by another one
        return CouchFailure{CouchFault::Portal};
    if (good.contains(answer.status))
        return std::nullopt;
    CouchFailure failure{faultOf(answer.status).value_or(faultOfClass(answer.status))};
    if (failure.fault == CouchFault::Busy)
        failure.retryAfter = retryAfter(answer);
    return failure;
}

QDateTime timeFrom(const QByteArray &date)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        u"[a-z]{3}, (\\d\\d) ([a-z]{3}) (\\d{4}) (\\d\\d):(\\d\\d):(\\d\\d) gmt"_s));
    static const QString months = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const auto found = shape.match(QString::fromLatin1(date).toLower());
    const auto at = [&](int part) { return found.captured(part).toInt(); };
    const qsizetype month = found.hasMatch() ? months.indexOf(found.captured(2)) : -1;
    if (month < 0 || month % 3 != 0)
        return {};
    const QTime time(at(4), at(5), at(6));
    return time.isValid() ? QDateTime(QDate(at(3), int(month / 3) + 1, at(1)), time, Qt::UTC) : QDateTime();
}

CouchResult<QJsonDocument> jsonFrom(const QByteArray &body)
{
    const JsonShape shape = shapeOf(body);
    if (shape.deepest > kDeepest || shape.values > kMostValues)
        return badAnswer();
    QJsonParseError parsed;
    auto json = QJsonDocument::fromJson(body, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return badAnswer();
    return json;
}

CouchResult<std::map<QString, Outcome>> outcomesFrom(const QJsonDocument &json, const std::vector<Document> &batch)
{
    if (!json.isArray())
        return badAnswer();
    std::map<QString, Outcome> outcomes;
    for (const Document &document : batch)
        outcomes[document.id] = Outcome::Stored;
    for (const QJsonValue said : json.array()) {
        const auto sent = outcomes.find(said[u"id"].toString());
        if (sent == outcomes.end()) // of whom it speaks is not known, so nothing is
            return badAnswer();
        if (said.toObject().contains(u"error"_s))
            sent->second = outcomeOf(said.toObject());
    }
    return outcomes;
}

CouchResult<Changes> changesFrom(const QJsonDocument &json, int limit)
{
    const auto next = sequenceFrom(json[u"last_seq"]);
    const QJsonArray rows = json[u"results"].toArray();
    if (!json[u"results"].isArray() || !next || rows.size() > limit)
        return badAnswer();
    Changes changes{{}, *next, {}, rows.size() < limit};
    for (const QJsonValue row : rows) {
        if (!addLeaves(changes.leaves, row))
            return badAnswer();
    }
    return changes;
}

CouchResult<void> fillIn(std::vector<Leaf> &leaves, const QJsonDocument &json)
{
    if (!json[u"results"].isArray())
        return badAnswer();
    std::map<std::pair<QString, QString>, QJsonObject> got;
    for (const QJsonValue result : json[u"results"].toArray()) {
        for (const QJsonValue one : result[u"docs"].toArray()) {
            const QJsonObject document = one[u"ok"].toObject();
            got[{document[u"_id"].toString(), document[u"_rev"].toString()}] = document;
        }
    }
    for (Leaf &leaf : leaves) {
        const auto found = got.find({leaf.id, leaf.rev});
        if (leaf.document.isEmpty() && found != got.end())
            leaf.document = found->second;
    }
    return {};
}

CouchResult<std::set<QString>> missingFrom(const QJsonDocument &json, const std::set<QString> &ids)
{
    if (!json.isObject())
        return badAnswer();
    std::set<QString> missing;
    const QJsonObject said = json.object();
    for (auto at = said.begin(); at != said.end(); ++at) {
        if (!ids.contains(at.key()) || !at.value()[u"missing"].toArray().contains(pinnedRev(at.key())))
            return badAnswer();
        missing.insert(at.key());
    }
    return missing;
}

} // namespace prystan::sync
