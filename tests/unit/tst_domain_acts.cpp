// SPDX-License-Identifier: GPL-3.0-or-later
#include "acts.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <random>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

EventContent said(EventType type, const QString &id, const QJsonObject &body = {})
{
    EventContent content;
    content.type = type;
    content.id = id;
    content.subject = u"s"_s;
    content.device = u"K7"_s;
    content.seq = 7;
    content.compartment = Compartment::Child;
    content.author = u"author of "_s + id;
    content.time = content.spokenAt = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC);
    content.body = body;
    return content;
}

QByteArray hash(char letter)
{
    return QByteArray(32, letter);
}

EventContent erasure(const std::vector<ErasedLink> &links)
{
    return said(EventType::Erased, u"e"_s, {{u"reason"_s, u"mistake"_s}, {u"links"_s, toJson(links)}});
}

PlacedEvent placed(EventContent content = said(EventType::PersonRegistered, u"p"_s))
{
    return {std::move(content), hash('a')};
}

EventContent release(const QByteArray &file)
{
    return said(EventType::QuarantineReleased, u"r"_s, {{u"released"_s, QString::fromLatin1(file.toHex())}});
}

} // namespace

class ActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrderGivesTheSame()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        std::mt19937 shuffler(seed);
        const int cases = 2000;
        for (int i = 0; i < cases; ++i) {
            std::vector<EventContent> events;
            const int count = random.bounded(1, 10);
            for (int j = 0; j < count; ++j) { // ids come twice, sometimes with another content
                EventContent event = said(EventType(random.bounded(12)), QString::number(random.bounded(6)),
                                          {{u"reason"_s, QString::number(random.bounded(3))}});
                event.seen = {QString::number(random.bounded(6)), u"missing"_s}; // also its own
                events.push_back(event);
            }
            const std::vector<Act> expected = actsOf(events);
            for (int round = 0; round < 5; ++round) {
                if (round == 4)
                    events.push_back(events[random.bounded(int(events.size()))]);
                std::ranges::shuffle(events, shuffler);
                QVERIFY2(actsOf(events) == expected, qPrintable(u"seed %1 case %2"_s.arg(seed).arg(i)));
            }
            QVERIFY(std::ranges::is_sorted(expected, {}, &Act::event));
            QVERIFY(std::ranges::adjacent_find(expected, {}, &Act::event) == expected.end());
        }
        qInfo("%d cases with 5 orders each, seed %u", cases, seed);
    }

    void whatPeopleSayIsNoAct()
    {
        QVERIFY(actsOf({said(EventType::PersonRegistered, u"1"_s), said(EventType::PersonAdded, u"2"_s)}).empty());
        const auto acts = actsOf({said(EventType::Withdrawn, u"1"_s, {{u"reason"_s, u"said"_s}})});
        QCOMPARE(acts.size(), 1U);
        QCOMPARE(acts.front().reason(), u"said"_s);
        QVERIFY(has(acts, EventType::Withdrawn) && !has(acts, EventType::Erased));
    }

    void anErasureReachesItsOwnSubjectAndCompartment()
    {
        const EventContent erased = erasure({placed().link()});
        QVERIFY(reaches(erased, placed()));
        int cases = 0;
        const auto spares = [&](const std::function<void(PlacedEvent &)> &change) {
            PlacedEvent other = placed();
            change(other);
            ++cases;
            return !reaches(erased, other);
        };
        QVERIFY(spares([](PlacedEvent &e) { e.content.subject = u"somebody else"_s; }));
        QVERIFY(spares([](PlacedEvent &e) { e.content.compartment = Compartment::Intake; }));
        QVERIFY(spares([](PlacedEvent &e) { e.content.device = u"K8"_s; }));
        QVERIFY(spares([](PlacedEvent &e) { e.content.seq = 8; }));
        QVERIFY(spares([](PlacedEvent &e) { e.sha256 = hash('b'); }));
        QVERIFY(spares([](PlacedEvent &e) { e.content.type = EventType::Erased; })); // it must stay known
        EventContent notOne = erased;
        notOne.type = EventType::Withdrawn;
        QVERIFY(!reaches(notOne, placed()));
        qInfo("%d other events stay", cases);
    }

    void forgedLinksAreLeftOut()
    {
        const QJsonObject good = toJson({placed().link()}).first().toObject();
        const auto count = [&](const QString &key, const QJsonValue &value) {
            QJsonObject json = good;
            json[key] = value;
            return linksOf(said(EventType::Erased, u"e"_s, {{u"links"_s, QJsonArray{json}}})).size();
        };
        QCOMPARE(count(u"seq"_s, 7), 1U);
        for (const QJsonValue &seq : {QJsonValue(0), QJsonValue(-1), QJsonValue(1.5), QJsonValue(u"7"_s), QJsonValue()})
            QCOMPARE(count(u"seq"_s, seq), 0U);
        const QString hex = good[u"sha256"].toString();
        for (const QString &sha : {hex.left(62), hex + u"00"_s, QString(), u"zz"_s + hex.mid(2), u" "_s + hex})
            QCOMPARE(count(u"sha256"_s, sha), 0U);
        QCOMPARE(count(u"device"_s, QString()), 0U);
        QVERIFY(linksOf(said(EventType::Erased, u"e"_s, {{u"links"_s, u"all"_s}})).empty());
        QVERIFY(linksOf(said(EventType::Erased, u"e"_s, {{u"links"_s, good}})).empty());
        QVERIFY(linksOf(said(EventType::Verified, u"e"_s, {{u"links"_s, QJsonArray{good}}})).empty());
    }

    void aReleaseVouchesForOneFile()
    {
        QVERIFY(vouchesFor(release(hash('a')), placed()));
        QVERIFY(!vouchesFor(release(hash('b')), placed()));
        QVERIFY(!vouchesFor(release({}), {placed().content, {}}));
        PlacedEvent other = placed();
        other.content.subject = u"somebody else"_s;
        QVERIFY(!vouchesFor(release(hash('a')), other));
        other = placed();
        other.content.compartment = Compartment::Intake;
        QVERIFY(!vouchesFor(release(hash('a')), other));
        EventContent notOne = release(hash('a'));
        notOne.type = EventType::Verified;
        QVERIFY(!vouchesFor(notOne, placed()));
    }

    // Written by hand: what a person who was there can answer for.
    void someDoubtsAnybodyCanAnswer()
    {
        const std::vector<Doubt> answerable{Doubt::UnknownDevice, Doubt::AfterRevocation, Doubt::Unproven,
                                            Doubt::BrokenChain, Doubt::NotAllowed};
        int cases = 0;
        for (int doubt = 0; doubt <= int(Doubt::OnePersonOnly); ++doubt) {
            for (int type = 0; type <= int(EventType::QuarantineReleased); ++type, ++cases) {
                const bool may = std::ranges::find(answerable, Doubt(doubt)) != answerable.end()
                    && EventType(type) <= EventType::IncidentReported;
                QCOMPARE(mayBeVouchedFor(Doubt(doubt), EventType(type)), may);
            }
        }
        qInfo("%d pairs of doubt and type", cases);
    }
};

QTEST_APPLESS_MAIN(ActsTest)
#include "tst_domain_acts.moc"
