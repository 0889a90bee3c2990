// SPDX-License-Identifier: GPL-3.0-or-later
// What a later submission takes back, additions to a code, and the time on a paper form.
#include "addition.h"
#include "correction.h"
#include "eventlimits.h"
#include "fold.h"
#include "papertime.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

EventDraft draft(Compartment compartment, const QString &subject, const QJsonObject &body)
{
    return {compartment, subject, EventType::PersonRegistered, body};
}

AddedFacts facts()
{
    AddedFacts made;
    made.code = u"BBB-BBB"_s; // all zeros: the sum fits
    made.note = u"Є ліки"_s;
    return made;
}

EventContent contentOf(const EventDraft &draft)
{
    EventContent content;
    content.org = content.device = content.author = content.id = u"x"_s;
    content.subject = draft.subject;
    content.submission = {u"s"_s, 1, 1};
    content.compartment = draft.compartment;
    content.type = draft.type;
    content.body = draft.body;
    content.time = content.spokenAt = QDateTime(kToday, QTime(9, 0), Qt::UTC);
    return content;
}

} // namespace

class TestDomainCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Said of the party, and in nothing that an older form has: without it the event is as it always was.
    void anEarlierCodeIsSaidOfTheParty()
    {
        Party party;
        party.id = u"g"_s;
        party.persons.resize(1);
        party.persons[0].subject = u"p"_s;
        QVERIFY(!eventsOf(party, kToday).front().body.contains(u"earlier_code"));
        party.earlierCode = u"BBB-BBB"_s;
        std::vector<EventDraft> drafts = eventsOf(party, kToday);
        QCOMPARE(drafts.front().body[u"earlier_code"].toString(), u"BBB-BBB"_s);
        QVERIFY(!limitsOf(contentOf(drafts.front())).has_value());
        Party read;
        mergePartyBody(read, drafts.front().body);
        QCOMPARE(read.earlierCode, u"BBB-BBB"_s);

        const std::vector<Said> said = saidIn(drafts);
        takeBack(drafts, said); // a correction with the code in it
        QCOMPARE(drafts.front().body[u"earlier_code"].toString(), u"BBB-BBB"_s);
        party.earlierCode.clear();
        drafts = eventsOf(party, kToday);
        takeBack(drafts, said); // and one without
        QVERIFY(drafts.front().body[u"earlier_code"].isNull());
    }

    void whatIsNotSaidAgainIsTakenBack()
    {
        const std::vector earlier{draft(Compartment::Intake, u"p"_s,
                                        {{u"party"_s, u"g"_s},
                                         {u"name"_s, QJsonObject{{u"given"_s, u"A"_s}, {u"patronymic"_s, u"B"_s}}},
                                         {u"sex"_s, u"female"_s},
                                         {u"marks"_s, QJsonArray{u"emoji:given_name"_s}}})};
        std::vector later{draft(
            Compartment::Intake, u"p"_s,
            {{u"party"_s, u"g"_s}, {u"name"_s, QJsonObject{{u"given"_s, u"C"_s}}}, {u"nationality"_s, u"UKR"_s}})};
        takeBack(later, saidIn(earlier));
        QCOMPARE(later.size(), std::size_t(1));
        const QJsonObject wanted{{u"party"_s, u"g"_s},
                                 {u"name"_s, QJsonObject{{u"given"_s, u"C"_s}, {u"patronymic"_s, QJsonValue()}}},
                                 {u"nationality"_s, u"UKR"_s},
                                 {u"sex"_s, QJsonValue()},
                                 {u"marks"_s, QJsonValue()}};
        QCOMPARE(later.front().body, wanted);
        QVERIFY(!limitsOf(contentOf(later.front()))); // and a reader takes it
    }

    void whoMovesIsTakenBackWhereSheWas()
    {
        const QJsonObject body{{u"party"_s, u"g"_s}, {u"sex"_s, u"female"_s}};
        std::vector later{draft(Compartment::Child, u"p"_s, body)};
        takeBack(later, saidIn({draft(Compartment::Intake, u"p"_s, body), draft(Compartment::Child, u"q"_s, body)}));
        QCOMPARE(later.size(), std::size_t(3));
        QCOMPARE(later[0].body, body);
        QCOMPARE(later[1].compartment, Compartment::Intake);
        QCOMPARE(later[1].body, (QJsonObject{{u"party"_s, u"g"_s}, {u"sex"_s, QJsonValue()}}));
        // Who is gone belongs to no party any more, and stays in her compartment.
        QCOMPARE(later[2].compartment, Compartment::Child);
        QCOMPARE(later[2].subject, u"q"_s);
        QCOMPARE(later[2].body, (QJsonObject{{u"party"_s, QJsonValue()}, {u"sex"_s, QJsonValue()}}));
    }

    void nothingIsTakenBackWhenNothingWasSaid()
    {
        std::vector later{draft(Compartment::Intake, u"p"_s, {{u"sex"_s, u"x"_s}})};
        const QJsonObject before = later.front().body;
        takeBack(later, {});
        QCOMPARE(later.front().body, before);
        takeBack(later, saidIn(later));
        QCOMPARE(later.front().body, before);
    }

    void nullStandsAgainstNothing()
    {
        const auto event = [](const QString &id, const QJsonValue &phone, const QStringList &seen) {
            EventContent content;
            content.subject = u"g"_s;
            content.id = id;
            content.seen = seen;
            content.body = {{u"phone"_s, phone}};
            return content;
        };
        const EventContent first = event(u"a"_s, u"1"_s, {}), back = event(u"b"_s, {}, {u"a"_s}),
                           beside = event(u"c"_s, u"2"_s, {u"a"_s}), blind = event(u"d"_s, {}, {});
        QVERIFY(fold({first, back}).fields.empty());
        QCOMPARE(fold({back, first}), fold({first, back}));
        const Folded both = fold({first, back, beside});
        QVERIFY(!both.hasConflict());
        QCOMPARE(both.body()[u"phone"].toString(), u"2"_s);
        // Who did not know the answer takes nothing back.
        QCOMPARE(fold({first, blind}).body()[u"phone"].toString(), u"1"_s);
    }

    void anAdditionGivesIntakeTheCodeAlone()
    {
        AddedFacts said = facts();
        said.concerns = u"брат"_s;
        said.phone = u"+380 44 000 00 00"_s;
        said.place = PlaceKind::HostFamily;
        said.placeText = u"Dorpsstraat 1"_s;
        const auto drafts = eventsOf(said, u"new"_s);
        QCOMPARE(drafts.size(), std::size_t(2));
        QCOMPARE(drafts[0].compartment, Compartment::Intake);
        QCOMPARE(drafts[0].body, (QJsonObject{{u"code"_s, said.code}}));
        QCOMPARE(drafts[1].compartment, Compartment::Child);
        QCOMPARE(factsFromBody(drafts[1].body), said);
        for (const EventDraft &one : drafts)
            QVERIFY(!limitsOf(contentOf(one)));
    }

    void theLongestAdditionIsTaken()
    {
        AddedFacts said = facts();
        said.note = QString(byteLimit(Field::Note), u'\n');
        said.note.back() = u'"';
        said.note.front() = u'"';
        said.concerns = QString(byteLimit(Field::Concerns), u'"');
        said.phone = QString(byteLimit(Field::Phone), u'5');
        said.placeText = QString(byteLimit(Field::PlaceText), u'\\');
        for (const Issue &issue : validate(said))
            QVERIFY2(!blocks(issue.code), qPrintable(toWord(issue.code)));
        const auto drafts = eventsOf(said, u"new"_s);
        QVERIFY(!limitsOf(contentOf(drafts[1])));
        QVERIFY(pad(encode(contentOf(drafts[1]))));
        said.note += u'x';
        QVERIFY(std::ranges::any_of(validate(said), [](const Issue &i) { return i.code == IssueCode::TooLong; }));
        QVERIFY(limitsOf(contentOf(eventsOf(said, u"new"_s)[1])));
    }

    void anAdditionNeedsACodeAndAFact()
    {
        const auto blocked = [](const AddedFacts &said) {
            return std::ranges::any_of(validate(said), [](const Issue &issue) { return blocks(issue.code); });
        };
        QVERIFY(!blocked(facts()));
        AddedFacts said = facts();
        said.code = u"BBB-BBC"_s;
        QVERIFY(blocked(said));
        said = facts();
        said.note = u" \n "_s;
        QVERIFY(blocked(said));
        said.concerns = u"брат"_s; // alone it says nothing
        QVERIFY(blocked(said));
        said.place = PlaceKind::Nowhere;
        QVERIFY(!blocked(said));
        said.note = u"\u0007"_s;
        QVERIFY(blocked(said));
    }

    void paperHasNoYear_data()
    {
        QTest::addColumn<PaperTime>("typed");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("spokenAt"); // null: a fault
        QTest::addColumn<int>("fault");
        const auto utc = [](int y, int m, int d, int h, int min) {
            return QDateTime(QDate(y, m, d), QTime(h, min), Qt::LocalTime).toUTC();
        };
        const QDateTime now = utc(2026, 11, 24, 22, 40), january = utc(2027, 1, 5, 8, 0);
        const int none = -1;
        const auto fault = [](PaperTimeFault f) { return int(f); };
        QTest::newRow("an hour ago") << PaperTime{24, 11, 21, 40} << now << utc(2026, 11, 24, 21, 40) << none;
        QTest::newRow("this minute") << PaperTime{24, 11, 22, 40} << now << utc(2026, 11, 24, 22, 40) << none;
        QTest::newRow("in a minute") << PaperTime{24, 11, 22, 41} << now << QDateTime()
                                     << fault(PaperTimeFault::Future);
        QTest::newRow("tomorrow") << PaperTime{25, 11, 1, 0} << now << QDateTime() << fault(PaperTimeFault::Future);
        QTest::newRow("last year") << PaperTime{30, 12, 7, 5} << january << utc(2026, 12, 30, 7, 5) << none;
        QTest::newRow("thirty days") << PaperTime{25, 10, 22, 40} << now << utc(2026, 10, 25, 22, 40) << none;
        QTest::newRow("too old") << PaperTime{20, 10, 12, 0} << now << QDateTime() << fault(PaperTimeFault::TooOld);
        QTest::newRow("half a year") << PaperTime{1, 6, 12, 0} << now << QDateTime() << fault(PaperTimeFault::TooOld);
        QTest::newRow("no such day") << PaperTime{31, 11, 12, 0} << now << QDateTime()
                                     << fault(PaperTimeFault::NoSuchTime);
        QTest::newRow("no such hour") << PaperTime{24, 11, 24, 0} << now << QDateTime()
                                      << fault(PaperTimeFault::NoSuchTime);
        QTest::newRow("no minute") << PaperTime{24, 11, 12, -1} << now << QDateTime()
                                   << fault(PaperTimeFault::Incomplete);
        QTest::newRow("nothing") << PaperTime{} << now << QDateTime() << fault(PaperTimeFault::Incomplete);
    }
    void paperHasNoYear()
    {
        QFETCH(PaperTime, typed);
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, spokenAt);
        QFETCH(int, fault);
        const PaperTimeReading read = readPaperTime(typed, now);
        QCOMPARE(read.fault ? int(*read.fault) : -1, fault);
        QCOMPARE(read.spokenAt, spokenAt);
        if (!read.fault)
            QCOMPARE(paperTimeOf(read.spokenAt), typed);
    }
};

QTEST_APPLESS_MAIN(TestDomainCorrection)
#include "tst_domain_correction.moc"
