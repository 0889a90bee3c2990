// SPDX-License-Identifier: GPL-3.0-or-later
#include "couchanswers.h"
#include "fuzz.h"
#include "httpanswer.h"
#include "primitives.h"

#include <QJsonArray>
#include <algorithm>

using namespace prystan;
using namespace prystan::sync;
using namespace Qt::StringLiterals;

namespace {

using State = HttpReader::State;

constexpr qsizetype kMost = 32768;
constexpr int kLimit = 20; // rows of a page
const QString kAccount = u"w0000000001"_s;
const Origins kOrigins{{kAccount, {u"org1"_s, u"device1"_s}}, {u"r0000000001"_s, {u"org1"_s, u"device2"_s}}};

struct Heard {
    State before = State::More; // the end of the connection
    State after = State::More;
    HttpAnswer answer;
};

// As the client reads: no further than it has to.
Heard hear(const QByteArray &bytes, qsizetype piece, qsizetype grows)
{
    HttpReader reader(kMost);
    Heard heard;
    for (qsizetype at = 0; at < bytes.size() && heard.before == State::More; at += piece, piece += grows) {
        heard.before = reader.add(bytes.mid(at, piece));
        fuzz::require(heard.before == State::Bad || reader.answer().body.size() <= kMost);
    }
    heard.after = heard.before == State::More ? reader.end() : heard.before;
    if (heard.after == State::Done)
        heard.answer = reader.answer();
    return heard;
}

bool same(const HttpAnswer &a, const HttpAnswer &b)
{
    return a.status == b.status && a.contentType == b.contentType && a.retryAfter == b.retryAfter && a.date == b.date
        && a.body == b.body;
}

void judgeHead(const HttpAnswer &answer)
{
    for (const std::set<int> &good : {std::set<int>{200}, std::set<int>{201, 202}}) {
        const auto failure = failureOf(answer, good);
        fuzz::require(failure || good.contains(answer.status));
        if (failure) {
            fuzz::require(failure->retryAfter >= 0 && failure->retryAfter <= kMostRetryAfter);
            fuzz::require(failure->retryAfter == 0 || failure->fault == CouchFault::Busy);
        }
    }
}

void judgeTime(const QByteArray &text)
{
    const QDateTime time = timeFrom(text);
    fuzz::require(time.isNull()
                  || (time.timeSpec() == Qt::UTC && time.date().year() >= 0 && time.date().year() < 10000));
}

// What is read as an event goes out again as the same document.
void judgeDocument(const QJsonObject &document)
{
    const auto leaf = fromDocument(document, kOrigins);
    if (!leaf)
        return;
    const QString id = document[u"_id"].toString(), account = id.section(u':', 0, 0);
    const auto *event = std::get_if<SealedEvent>(&*leaf);
    const auto again = event != nullptr ? toDocument(*event, account) : toDocument(std::get<Tombstone>(*leaf), account);
    fuzz::require(again && again->id == id);
    const QJsonObject written = QJsonDocument::fromJson(again->json).object();
    if (event != nullptr)
        fuzz::require(written == document && written[u"_rev"].toString() == pinnedRev(id));
    else
        fuzz::require(written[u"seq"] == document[u"seq"] && written[u"sig"] == document[u"sig"]);
}

// The same under the name that belongs to its bytes: by chance nobody finds that.
QJsonObject named(QJsonObject document)
{
    const QByteArray sealed = QByteArray::fromBase64(document[u"ct"].toString().toLatin1());
    const QString id = documentId(kAccount, crypto::sha256(sealed));
    document[u"_id"] = id;
    document[u"_rev"] = pinnedRev(id);
    return document;
}

void judgePage(const QJsonDocument &json)
{
    auto changes = changesFrom(json, kLimit);
    if (!changes)
        return;
    fuzz::require(!changes->next.isEmpty() && changes->leaves.size() <= std::size_t(kLimit) * 8);
    const std::vector<Leaf> before = changes->leaves;
    const bool filled = fillIn(changes->leaves, json).has_value();
    fuzz::require(filled && changes->leaves.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Leaf &leaf = changes->leaves[i];
        fuzz::require(leaf.id == before[i].id && leaf.rev == before[i].rev && !leaf.id.isEmpty());
        fuzz::require(leaf.document.isEmpty() || leaf.document[u"_rev"] == QJsonValue(leaf.rev));
        judgeDocument(leaf.document);
        judgeDocument(named(leaf.document));
    }
}

// A _bulk_get by itself, about the documents that are in it.
void judgeFetched(const QJsonDocument &json)
{
    std::vector<Leaf> leaves;
    for (const QJsonValue result : json[u"results"].toArray()) {
        const QJsonValue document = result[u"docs"][0][u"ok"];
        leaves.push_back({document[u"_id"].toString(), document[u"_rev"].toString(), {}});
    }
    if (!fillIn(leaves, json))
        return;
    for (const Leaf &leaf : leaves) {
        fuzz::require(leaf.document.isEmpty() || leaf.document[u"_id"].toString() == leaf.id);
        judgeDocument(named(leaf.document));
    }
}

void judgeBody(const QByteArray &body)
{
    const auto json = jsonFrom(body);
    if (!json)
        return;
    const QString here = documentId(kAccount, QByteArray(32, 'h')), gone = documentId(kAccount, QByteArray(32, 'g'));
    if (const auto outcomes = outcomesFrom(*json, {{here, {}}, {gone, {}}}))
        fuzz::require(outcomes->size() == 2 && outcomes->contains(here) && outcomes->contains(gone));
    if (const auto missing = missingFrom(*json, {here, gone}))
        fuzz::require(std::ranges::all_of(*missing, [&](const QString &id) { return id == here || id == gone; }));
    judgePage(*json);
    judgeFetched(*json);
    judgeDocument(json->object());
    judgeDocument(named(json->object()));
}

} // namespace

// Two bytes say how the rest is cut; the rest is what a server says: over the connection, as a body, as a date.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = crypto::initCrypto().has_value();
    fuzz::require(ready);
    if (size < 2)
        return 0;
    const QByteArray said = fuzz::bytesOf(data + 2, size - 2);
    const Heard once = hear(said, said.size() + 1, 0), pieces = hear(said, 1 + data[0], data[1] % 8);
    fuzz::require(once.before == pieces.before && once.after == pieces.after);
    fuzz::require(same(once.answer, pieces.answer));
    if (once.after == State::Done) {
        judgeHead(once.answer);
        judgeTime(once.answer.date);
        judgeBody(once.answer.body);
    }
    judgeTime(said);
    judgeBody(said);
    return 0;
}
