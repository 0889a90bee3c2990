// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <random>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

EventContent said(const QString &id, const QStringList &seen, const QJsonObject &body)
{
    EventContent content;
    content.id = id;
    content.subject = u"s"_s;
    content.seen = seen;
    content.body = body;
    content.author = u"author of "_s + id;
    content.time = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC);
    return content;
}

QJsonObject name(const QString &family)
{
    return {{u"name"_s, QJsonObject{{u"family"_s, family}}}};
}

// The values of a field, in the order of the fold.
QStringList values(const Folded &folded, const QString &field)
{
    QStringList found;
    const auto at = folded.fields.find(field);
    for (const FieldValue &value : at == folded.fields.end() ? std::vector<FieldValue>() : at->second)
        found << value.value.toString();
    return found;
}

// Events that know a random part of what was there before them, sometimes of events that do not exist,
// and sometimes, forged, of later ones.
std::vector<EventContent> randomEvents(QRandomGenerator &random)
{
    std::vector<EventContent> events;
    const int count = random.bounded(1, 12);
    for (int i = 0; i < count; ++i) {
        QStringList seen;
        for (int j = 0; j < count; ++j) {
            if (random.bounded(100) < (j < i ? 35 : 3))
                seen << QString::number(j);
        }
        if (random.bounded(10) == 0)
            seen << u"missing"_s;
        QJsonObject body;
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s}) {
            if (random.bounded(2) == 0)
                body[key] = random.bounded(6) == 0 ? QJsonValue()
                    : random.bounded(3) == 0       ? QJsonValue(name(QString::number(random.bounded(3))))
                                                   : QJsonValue(QString::number(random.bounded(4)));
        }
        events.push_back(said(QString::number(i), seen, body));
    }
    if (random.bounded(5) == 0)
        events.push_back(said(u"0"_s, {}, name(u"another event with this id"_s)));
    return events;
}

// Written from the definition, slowly: is there a path of `seen` from one event to another?
bool knows(const std::vector<EventContent> &events, const QString &from, const QString &to, QStringList visited = {})
{
    for (const EventContent &event : events) {
        if (event.id != from)
            continue;
        for (const QString &parent : event.seen) {
            if (parent == to)
                return true;
            if (!visited.contains(parent) && knows(events, parent, to, visited << parent))
                return true;
        }
    }
    return false;
}

EventHeader link(qint64 seq, const QByteArray &prev, const QByteArray &hash)
{
    return {u"org"_s, u"K7"_s, seq, prev, hash};
}

QByteArray hash(qint64 seq)
{
    return seq == 0 ? QByteArray() : "hash " + QByteArray::number(seq);
}

std::vector<EventHeader> chain(qint64 length)
{
    std::vector<EventHeader> headers;
    for (qint64 seq = 1; seq <= length; ++seq)
        headers.push_back(link(seq, hash(seq - 1), hash(seq)));
    return headers;
}

} // namespace

class TestDomainFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void oneEventIsItsBody();
    void laterKnowingReplaces();
    void replacesThroughOthers();
    void clockDecidesNothing();
    void concurrentAnswersStayBoth();
    void sameAnswerTwiceIsNoConflict();
    void thirdEventSettles();
    void otherFieldsStay();
    void circleReplacesNothing();
    void circleAsAWholeCanBeReplaced();
    void missingParentIsSurvived();
    void ownIdInSeenIsSurvived();
    void anIdCountsOnce();
    void dotInAKeyIsNoLevel();
    void valueAndObjectInOnePlace();
    void manyDotsAndLevels();
    void anyOrderGivesTheSame();
    void agreesWithTheDefinition();
    void wholeChain();
    void chainWithGap();
    void chainBroken();
    void chainForged();
};

void TestDomainFold::nothing()
{
    QVERIFY(fold({}) == Folded());
    QVERIFY(fold({}).body().isEmpty());
    QVERIFY(fold({said(u"1"_s, {}, {})}).fields.empty());
}

void TestDomainFold::oneEventIsItsBody()
{
    const QJsonObject body{{u"name"_s, QJsonObject{{u"family"_s, u"Ш"_s}, {u"given"_s, u"О"_s}}},
                           {u"needs"_s, QJsonArray{1, QJsonObject{{u"x"_s, 1}}}},
                           {u"empty"_s, QJsonObject()},
                           {u""_s, true}};
    const Folded folded = fold({said(u"1"_s, {}, body)});
    QCOMPARE(folded.body(), body);
    QVERIFY(folded.fields.contains(u"name.family"_s) && folded.fields.contains(u"needs"_s));
    QVERIFY(!folded.hasConflict());
    const FieldValue &value = folded.fields.at(u"name.family"_s).front();
    QCOMPARE(value.event, u"1"_s);
    QCOMPARE(value.author, u"author of 1"_s);
}

void TestDomainFold::laterKnowingReplaces()
{
    const Folded folded = fold({said(u"1"_s, {u"2"_s}, name(u"new"_s)), said(u"2"_s, {}, name(u"old"_s))});
    QCOMPARE(values(folded, u"name.family"_s), QStringList{u"new"_s});
    QVERIFY(folded.events == (std::set<QString>{u"1"_s, u"2"_s}));
}

void TestDomainFold::replacesThroughOthers()
{
    const Folded folded = fold({said(u"1"_s, {}, name(u"old"_s)), said(u"2"_s, {u"1"_s}, {{u"sex"_s, u"x"_s}}),
                                said(u"3"_s, {u"2"_s}, name(u"new"_s))});
    QCOMPARE(values(folded, u"name.family"_s), QStringList{u"new"_s});
    QCOMPARE(values(folded, u"sex"_s), QStringList{u"x"_s});
}

void TestDomainFold::clockDecidesNothing()
{
    EventContent late = said(u"1"_s, {}, name(u"said first"_s));
    late.time = late.time.addYears(10);
    QCOMPARE(values(fold({late, said(u"2"_s, {u"1"_s}, name(u"said then"_s))}), u"name.family"_s),
             QStringList{u"said then"_s});
}

void TestDomainFold::concurrentAnswersStayBoth()
{
    const Folded folded = fold(
        {said(u"b"_s, {u"0"_s}, name(u"B"_s)), said(u"a"_s, {u"0"_s}, name(u"A"_s)), said(u"0"_s, {}, name(u"0"_s))});
    QCOMPARE(values(folded, u"name.family"_s), (QStringList{u"A"_s, u"B"_s}));
    QVERIFY(folded.hasConflict());
    QCOMPARE(folded.body(), name(u"A"_s));
}

void TestDomainFold::sameAnswerTwiceIsNoConflict()
{
    const Folded folded = fold({said(u"b"_s, {}, name(u"A"_s)), said(u"a"_s, {}, name(u"A"_s))});
    QCOMPARE(values(folded, u"name.family"_s), QStringList{u"A"_s});
    QVERIFY(!folded.hasConflict());
}

void TestDomainFold::thirdEventSettles()
{
    const Folded folded = fold(
        {said(u"a"_s, {}, name(u"A"_s)), said(u"b"_s, {}, name(u"B"_s)), said(u"c"_s, {u"a"_s, u"b"_s}, name(u"B"_s))});
    QCOMPARE(values(folded, u"name.family"_s), QStringList{u"B"_s});
    QVERIFY(!folded.hasConflict());
    // Who knew one of the two only settles nothing.
    QVERIFY(fold({said(u"a"_s, {}, name(u"A"_s)), said(u"b"_s, {}, name(u"B"_s)), said(u"c"_s, {u"a"_s}, name(u"C"_s))})
                .hasConflict());
}

void TestDomainFold::otherFieldsStay()
{
    const QJsonObject whole{{u"name"_s, QJsonObject{{u"family"_s, u"Ш"_s}, {u"given"_s, u"О"_s}}}};
    const Folded folded = fold({said(u"1"_s, {}, whole), said(u"2"_s, {u"1"_s}, name(u"Щ"_s))});
    QCOMPARE(values(folded, u"name.family"_s), QStringList{u"Щ"_s});
    QCOMPARE(values(folded, u"name.given"_s), QStringList{u"О"_s});
}

void TestDomainFold::circleReplacesNothing()
{
    const Folded folded = fold({said(u"1"_s, {u"3"_s}, name(u"A"_s)), said(u"2"_s, {u"1"_s}, name(u"B"_s)),
                                said(u"3"_s, {u"2"_s}, name(u"C"_s))});
    QCOMPARE(values(folded, u"name.family"_s), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void TestDomainFold::circleAsAWholeCanBeReplaced()
{
    const Folded folded = fold({said(u"1"_s, {u"2"_s}, name(u"A"_s)), said(u"2"_s, {u"1"_s}, name(u"B"_s)),
                                said(u"3"_s, {u"2"_s}, name(u"C"_s))});
    QCOMPARE(values(folded, u"name.family"_s), QStringList{u"C"_s});
}

void TestDomainFold::missingParentIsSurvived()
{
    const Folded folded = fold({said(u"1"_s, {u"never came"_s}, name(u"A"_s))});
    QCOMPARE(values(folded, u"name.family"_s), QStringList{u"A"_s});
}

void TestDomainFold::ownIdInSeenIsSurvived()
{
    QCOMPARE(values(fold({said(u"1"_s, {u"1"_s}, name(u"A"_s))}), u"name.family"_s), QStringList{u"A"_s});
}

void TestDomainFold::anIdCountsOnce()
{
    const EventContent one = said(u"1"_s, {}, name(u"A"_s)), forged = said(u"1"_s, {}, name(u"B"_s));
    QVERIFY(fold({one, one}) == fold({one}));
    QVERIFY(fold({one, forged}) == fold({forged, one}));
    QCOMPARE(fold({one, forged}).events.size(), 1U);
}

void TestDomainFold::dotInAKeyIsNoLevel()
{
    const QJsonObject body{{u"name.family"_s, u"forged"_s}, {u"%2E.%25"_s, 1}, {u"a%"_s, QJsonObject{{u"."_s, 2}}}};
    const Folded folded = fold({said(u"1"_s, {}, body)});
    QVERIFY(!folded.fields.contains(u"name.family"_s));
    QCOMPARE(folded.body(), body);
}

void TestDomainFold::valueAndObjectInOnePlace()
{
    const EventContent flat = said(u"1"_s, {}, {{u"name"_s, u"flat"_s}}), deep = said(u"2"_s, {}, name(u"deep"_s));
    QCOMPARE(fold({flat, deep}).body(), name(u"deep"_s));
    QCOMPARE(fold({deep, flat}).body(), name(u"deep"_s));
}

void TestDomainFold::manyDotsAndLevels()
{
    const Folded dots = fold({said(u"1"_s, {}, {{QString(60000, u'.'), 1}})});
    QCOMPARE(dots.body().size(), 1);
    const QByteArray nested = QByteArray("{\"a\":").repeated(1000) + "1" + QByteArray(1000, '}');
    const QJsonObject body = QJsonDocument::fromJson(nested).object();
    QVERIFY(!body.isEmpty());
    QCOMPARE(fold({said(u"1"_s, {}, body)}).body(), body);
}

void TestDomainFold::anyOrderGivesTheSame()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    std::mt19937 shuffler(seed);
    const int cases = 2000;
    for (int i = 0; i < cases; ++i) {
        std::vector<EventContent> events = randomEvents(random);
        const Folded expected = fold(events);
        for (int round = 0; round < 5; ++round) {
            if (round == 4)
                events.push_back(events[random.bounded(int(events.size()))]); // came by a second route
            std::ranges::shuffle(events, shuffler);
            QVERIFY2(fold(events) == expected, qPrintable(u"seed %1 case %2"_s.arg(seed).arg(i)));
        }
    }
    qInfo("%d cases with 5 orders each, seed %u", cases, seed);
}

void TestDomainFold::agreesWithTheDefinition()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const int cases = 1000;
    for (int i = 0; i < cases; ++i) {
        std::vector<EventContent> events = randomEvents(random);
        if (events.back().body.contains(u"name"))
            events.pop_back();
        QStringList expected;
        for (const EventContent &mine : events) {
            const auto replaces = [&](const EventContent &other) {
                return (other.body[u"a"].isString() || other.body[u"a"].isNull()) && knows(events, other.id, mine.id)
                    && !knows(events, mine.id, other.id);
            };
            if (mine.body[u"a"].isString() && std::ranges::none_of(events, replaces))
                expected << mine.body[u"a"].toString();
        }
        expected.sort();
        expected.removeDuplicates();
        QStringList found = values(fold(events), u"a"_s);
        found.sort();
        QVERIFY2(found == expected, qPrintable(u"seed %1 case %2"_s.arg(seed).arg(i)));
    }
    qInfo("%d cases, seed %u", cases, seed);
}

void TestDomainFold::wholeChain()
{
    std::vector<EventHeader> headers = chain(5);
    headers.push_back(headers[2]); // came twice
    std::ranges::reverse(headers);
    const ChainReport report = checkChain(headers);
    QCOMPARE(report.made, 5);
    QCOMPARE(report.seen, 5);
    QVERIFY(report.missing.empty() && report.broken.empty());
    QCOMPARE(checkChain({}).made, 0);
}

void TestDomainFold::chainWithGap()
{
    std::vector<EventHeader> headers = chain(9);
    headers.erase(headers.begin() + 6, headers.begin() + 8);
    headers.erase(headers.begin(), headers.begin() + 2);
    const ChainReport report = checkChain(headers);
    QCOMPARE(report.made, 9);
    QCOMPARE(report.seen, 5);
    QVERIFY((report.missing == std::vector<qint64>{1, 2, 7, 8}));
    QVERIFY(report.broken.empty());
}

void TestDomainFold::chainBroken()
{
    std::vector<EventHeader> headers = chain(5);
    headers[0].prev = "something";
    headers[3].prev = "something else";
    QVERIFY((checkChain(headers).broken == std::vector<qint64>{1, 4}));
    QCOMPARE(checkChain(headers).seen, 3);

    headers = chain(5);
    headers.push_back(link(3, hash(2), "another third"));
    const ChainReport twice = checkChain(headers);
    QVERIFY(twice.broken == std::vector<qint64>{3});
    QCOMPARE(twice.seen, 4);
    QVERIFY(twice.missing.empty());
}

void TestDomainFold::chainForged()
{
    std::vector<EventHeader> headers = chain(2);
    headers.push_back(link(std::numeric_limits<qint64>::max(), "x", "y"));
    headers.push_back(link(0, {}, "z"));
    headers.push_back(link(std::numeric_limits<qint64>::min(), {}, "z"));
    const ChainReport report = checkChain(headers);
    QCOMPARE(report.made, std::numeric_limits<qint64>::max());
    QCOMPARE(report.missing.size(), 1000U);
    QCOMPARE(report.missing.front(), 3);
    QVERIFY((report.broken == std::vector<qint64>{std::numeric_limits<qint64>::min(), 0}));
}

QTEST_APPLESS_MAIN(TestDomainFold)
#include "tst_domain_fold.moc"
