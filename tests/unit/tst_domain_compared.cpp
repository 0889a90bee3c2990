// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority.h"
#include "compared.h"
#include "eventlimits.h"

#include <QTest>
#include <random>

using namespace prystan;
using namespace Qt::StringLiterals;

// What staff decided of two records, in whatever order it comes.
class TestCompared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastWordCounts();
    void differsWhereNobodyKnewOfTheOther();
    void isOfThePairAlone();
    void leavesOutWhatDecidesNothing();
    void onlyStaffDecide();
    void isTheSameInAnyOrder();
};

namespace {

EventContent said(const QString &id, const QString &subject, const QString &other, Sameness verdict,
                  const QStringList &seen = {})
{
    EventContent event;
    event.id = id;
    event.subject = subject;
    event.type = EventType::PersonCompared;
    event.body = verdictBody(other, verdict);
    event.seen = seen;
    event.author = QString(32, u'a');
    return event;
}

Comparison only(const std::vector<EventContent> &events)
{
    const auto all = comparisonsIn(events);
    return all.size() == 1 ? all.begin()->second : Comparison();
}

} // namespace

void TestCompared::theLastWordCounts()
{
    const EventContent same = said(u"1"_s, u"a"_s, u"b"_s, Sameness::SamePerson);
    QCOMPARE(only({same}).verdict, Sameness::SamePerson);
    QCOMPARE(only({same}).author, same.author);
    const EventContent back = said(u"0"_s, u"a"_s, u"b"_s, Sameness::Undecided, {u"1"_s});
    QCOMPARE(only({same, back}).verdict, Sameness::Undecided);
    QVERIFY(!only({same, back}).differs);
    const EventContent other = said(u"2"_s, u"a"_s, u"b"_s, Sameness::OtherPerson, {u"1"_s, u"0"_s});
    QCOMPARE(only({other, same, back}).verdict, Sameness::OtherPerson);
    QCOMPARE(only({other, same, back}).events, (QStringList{u"0"_s, u"1"_s, u"2"_s}));
}

void TestCompared::differsWhereNobodyKnewOfTheOther()
{
    const EventContent same = said(u"1"_s, u"a"_s, u"b"_s, Sameness::SamePerson),
                       other = said(u"2"_s, u"b"_s, u"a"_s, Sameness::OtherPerson);
    const Comparison both = only({same, other});
    QCOMPARE(both.verdict, Sameness::Undecided);
    QVERIFY(both.differs);
    const EventContent agreed = said(u"3"_s, u"b"_s, u"a"_s, Sameness::SamePerson);
    QVERIFY(!only({same, agreed}).differs);
    QCOMPARE(only({same, other, said(u"4"_s, u"a"_s, u"b"_s, Sameness::SamePerson, both.events)}).verdict,
             Sameness::SamePerson);
}

void TestCompared::isOfThePairAlone()
{
    const auto all = comparisonsIn({said(u"1"_s, u"a"_s, u"b"_s, Sameness::SamePerson),
                                    said(u"2"_s, u"a"_s, u"c"_s, Sameness::OtherPerson, {u"1"_s})});
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all.at({u"b"_s, u"a"_s}).verdict, Sameness::SamePerson);
    QCOMPARE(all.at({u"a"_s, u"c"_s}).verdict, Sameness::OtherPerson);
    QCOMPARE(RecordPair(u"b"_s, u"a"_s).beside(u"b"_s), u"a"_s);
}

void TestCompared::leavesOutWhatDecidesNothing()
{
    EventContent word = said(u"1"_s, u"a"_s, u"b"_s, Sameness::SamePerson);
    word.body[u"verdict"] = u"perhaps"_s;
    EventContent type = said(u"2"_s, u"a"_s, u"b"_s, Sameness::SamePerson);
    type.type = EventType::Verified;
    QVERIFY(comparisonsIn({word, type, said(u"3"_s, u"a"_s, u"a"_s, Sameness::SamePerson),
                           said(u"4"_s, u"a"_s, {}, Sameness::SamePerson)})
                .empty());
    const EventContent itself = said(u"5"_s, u"a"_s, u"b"_s, Sameness::SamePerson, {u"5"_s});
    QCOMPARE(only({itself}).verdict, Sameness::SamePerson);
    const EventContent one = said(u"6"_s, u"a"_s, u"b"_s, Sameness::SamePerson, {u"7"_s}),
                       ring = said(u"7"_s, u"a"_s, u"b"_s, Sameness::OtherPerson, {u"6"_s});
    QCOMPARE(only({one, ring}).verdict, Sameness::Undecided);
}

void TestCompared::onlyStaffDecide()
{
    for (const DeviceMode mode : {DeviceMode::Kiosk, DeviceMode::Volunteer})
        QVERIFY(!maySay(EventType::PersonCompared, mode, Role::Staff)
                && !maySay(EventType::PersonCompared, mode, Role::Volunteer));
    QVERIFY(maySay(EventType::PersonCompared, DeviceMode::Staff, Role::Staff));
    QVERIFY(belongsIn(EventType::PersonCompared, Compartment::Child)
            && !belongsIn(EventType::PersonCompared, Compartment::Incident));
}

void TestCompared::isTheSameInAnyOrder()
{
    constexpr unsigned kSeed = 20261127;
    std::mt19937 random(kSeed);
    int cases = 0;
    for (; cases < 500; ++cases) {
        std::vector<EventContent> events;
        for (int i = 0; i < 6; ++i) {
            QStringList seen;
            for (int before = 0; before < i; ++before) {
                if (random() % 2 == 0)
                    seen << QString::number(before);
            }
            const bool turned = random() % 2 == 0;
            events.push_back(said(QString::number(i), turned ? u"b"_s : u"a"_s, turned ? u"a"_s : u"b"_s,
                                  Sameness(random() % 3), seen));
        }
        const auto first = comparisonsIn(events);
        std::ranges::shuffle(events, random);
        events.push_back(events.front()); // comes twice
        QVERIFY(comparisonsIn(events) == first);
    }
    qInfo("%d histories in two orders, seed %u", cases, kSeed);
}

QTEST_APPLESS_MAIN(TestCompared)
#include "tst_domain_compared.moc"
