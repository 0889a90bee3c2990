// SPDX-License-Identifier: GPL-3.0-or-later
// What staff see is made of events; it must be the same however and whenever they come.
#include "intakeservice.h"
#include "memorystore.h"
#include "projection.h"
#include "staffservice.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <random>

using namespace prystan;
using namespace prystan::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);
constexpr int kTypes = int(EventType::Heartbeat) + 1;

EventContent happened(const QString &subject, const QString &id, EventType type, const QJsonObject &body,
                      const QStringList &seen = {})
{
    EventContent content;
    content.subject = subject;
    content.id = id;
    content.type = type;
    content.body = body;
    content.seen = seen;
    content.author = u"volunteer"_s;
    content.device = u"dev1"_s;
    content.time = QDateTime(kToday, QTime(9, 0), Qt::UTC);
    return content;
}

EventContent said(const QString &id, const QJsonObject &body, const QStringList &seen = {})
{
    return happened(u"p1"_s, id, EventType::PersonRegistered, body, seen);
}

QJsonObject born(const QString &date)
{
    return {{u"kind"_s, u"date"_s}, {u"date"_s, date}};
}

// Parties and persons that contradict themselves and each other, name who never came, and change their party.
class RandomEvents
{
public:
    explicit RandomEvents(quint32 seed)
        : m_random(seed)
    { }

    std::vector<EventContent> make()
    {
        std::vector<EventContent> events;
        const int count = m_random.bounded(1, 40);
        for (int i = 0; i < count; ++i) {
            const bool aboutPerson = m_random.bounded(3) > 0;
            if (m_random.bounded(6) == 0)
                events.push_back(addition(i));
            const QString subject = (aboutPerson ? u"p"_s : u"g"_s) + QString::number(m_random.bounded(6));
            EventContent next = happened(subject, QString::number(i),
                                         aboutPerson ? EventType::PersonRegistered : EventType::PartyRegistered,
                                         aboutPerson ? personBody() : partyBody());
            if (m_random.bounded(6) == 0) {
                next.type = EventType(m_random.bounded(int(EventType::Verified), kTypes));
                next.body = {{u"reason"_s, one({u"said"_s, u"mistake"_s})}};
                if (next.type == EventType::ValueChosen)
                    next.body[u"answers"] = aboutPerson ? personBody() : partyBody();
            }
            next.compartment = m_random.bounded(2) == 0 ? Compartment::Intake : Compartment::Child;
            next.time = next.time.addSecs(m_random.bounded(100));
            for (const EventContent &earlier : events) {
                if (m_random.bounded(4) == 0)
                    next.seen << earlier.id;
            }
            if (!next.seen.isEmpty() && m_random.bounded(3) == 0)
                takeSomethingBack(next.body);
            events.push_back(std::move(next));
        }
        return events;
    }

    template<typename T> void shuffle(std::vector<T> &items) { std::shuffle(items.begin(), items.end(), m_random); }
    int below(int limit) { return m_random.bounded(limit); }

private:
    QString one(const QStringList &of) { return of[m_random.bounded(of.size())]; }

    QJsonObject personBody()
    {
        QJsonObject body{{u"party"_s, u"g"_s + QString::number(m_random.bounded(6))}};
        if (m_random.bounded(2) == 0)
            body[u"name"] = QJsonObject{{u"family"_s, one({u"Шевченко"_s, u"Шевчук"_s, u"Ким"_s})}};
        if (m_random.bounded(2) == 0)
            body[u"birth"] = born(one({u"2012-02-03"_s, u"1980-01-01"_s, u"2030-01-01"_s}));
        if (m_random.bounded(2) == 0)
            body[u"companion"] = one({u"mother"_s, u"nobody"_s, u"other_adult"_s});
        if (m_random.bounded(3) == 0)
            body[u"marks"] = QJsonArray{one({u"future_date:birth"_s, u"mixed_scripts:family_name"_s, u"new:thing"_s})};
        if (m_random.bounded(4) == 0)
            body[u"code"] = one({u"KMT-PRW"_s, u"BCD-FGH"_s});
        return body;
    }

    // To a code of somebody, or of nobody; with its facts where the other compartment is open.
    EventContent addition(int number)
    {
        QJsonObject body{{u"code"_s, one({u"KMT-PRW"_s, u"BCD-FGH"_s, u"ZZZ-ZZZ"_s})}};
        if (m_random.bounded(2) == 0)
            body[u"note"] = u"note %1"_s.arg(m_random.bounded(3));
        EventContent made = happened(u"a"_s + QString::number(m_random.bounded(4)), u"add%1"_s.arg(number),
                                     EventType::PersonAdded, body);
        made.time = made.time.addSecs(m_random.bounded(100));
        return made;
    }

    void takeSomethingBack(QJsonObject &body)
    {
        const QStringList keys = body.keys();
        for (const QString &key : keys) {
            if (key != u"party" && m_random.bounded(2) == 0)
                body[key] = QJsonValue();
        }
    }

    QJsonObject partyBody()
    {
        QJsonArray members;
        for (int i = 0; i < 6; ++i) {
            if (m_random.bounded(3) == 0)
                members << QJsonObject{{u"subject"_s, u"p"_s + QString::number(i)},
                                       {u"child"_s, m_random.bounded(2) == 0},
                                       {u"about"_s, i}};
        }
        QJsonObject body{{u"members"_s, members}, {u"codes"_s, QJsonArray{one({u"KMT-PRW"_s, u"BCD-FGH"_s})}}};
        if (m_random.bounded(2) == 0)
            body[u"phone"] = one({u"+380 1"_s, u"+380 2"_s});
        return body;
    }

    QRandomGenerator m_random;
};

std::vector<EventContent> of(const QString &subject, const std::vector<EventContent> &events)
{
    std::vector<EventContent> own;
    std::ranges::copy_if(events, std::back_inserter(own), [&](const EventContent &e) { return e.subject == subject; });
    return own;
}

struct Desk {
    ManualClock clock;
    tests::AtOnce worker;
    ReaderKeys keys;
    KeySealer sealer{keys};
    MemoryLog log;
    MemoryVault vault{keys};
    IntakeService intake{log, sealer, clock, worker};
    StaffService staff{log, vault, clock, worker};

    [[nodiscard]] int readings() { return vault.contents[Compartment::Intake].readings; }
    void saveOne(int number)
    {
        Party party;
        Person person;
        person.name.family = u"Прикладенко"_s + QString(number % 7, u'о');
        person.birth = {BirthKind::YearOnly, 0, 0, 1950 + number % 70, 0};
        person.companion = Companion::Mother;
        party.persons = {person};
        if (!intake.saveNow(party, u"self"_s))
            qFatal("not saved");
    }
};

} // namespace

class ProjectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whoever has the intake key alone must not make a child disappear.
    void aChildIsErasedInItsOwnCompartmentAlone()
    {
        const QJsonObject party{
            {u"members"_s, QJsonArray{QJsonObject{{u"subject"_s, u"kid"_s}, {u"child"_s, true}, {u"about"_s, 9}}}}};
        EventContent erased = happened(u"kid"_s, u"e"_s, EventType::Erased, {});
        for (const Compartment where : {Compartment::Intake, Compartment::Child}) {
            erased.compartment = where;
            const Projection seen({happened(u"party"_s, u"p"_s, EventType::PartyRegistered, party), erased}, kToday,
                                  {Compartment::Intake});
            QCOMPARE(seen.rows().size(), where == Compartment::Intake ? std::size_t(1) : std::size_t(0));
        }
    }

    // She stands in no list, and the party says what became of her. A child's hand-over counts in its own compartment
    // alone, so that whoever has the intake key cannot make it disappear either.
    void whoseRecordHasHadItsTimeIsNotMissing()
    {
        const QJsonObject members{{u"members"_s,
                                   QJsonArray{QJsonObject{{u"subject"_s, u"kid"_s}, {u"child"_s, true}},
                                              QJsonObject{{u"subject"_s, u"anna"_s}, {u"child"_s, false}},
                                              QJsonObject{{u"subject"_s, u"p1"_s}, {u"child"_s, false}}}}};
        const EventContent party = happened(u"g1"_s, u"g"_s, EventType::PartyRegistered, members);
        const EventContent stays = said(u"a"_s, {{u"party"_s, u"g1"_s}, {u"birth"_s, born(u"1980-01-01"_s)}});
        EventContent kid = happened(u"kid"_s, u"k"_s, EventType::HandedOver, {});
        const EventContent anna = happened(u"anna"_s, u"n"_s, EventType::HandedOver, {});
        const auto seen = [&](std::vector<EventContent> events, const std::set<Compartment> &open) {
            events.insert(events.end(), {party, stays});
            const Projection projection(events, kToday, open);
            const auto opened = projection.open(u"p1"_s);
            QStringList words;
            for (const RecordRow &other : opened->others)
                words << other.subject + u' ' + toWord(other.access);
            words.sort();
            return words << QString::number(projection.rows().size());
        };
        const std::set both{Compartment::Intake, Compartment::Child}, intake{Compartment::Intake};
        QCOMPARE(seen({kid, anna}, intake), (QStringList{u"anna expired"_s, u"kid closed"_s, u"2"_s}));
        QCOMPARE(seen({kid, anna}, both), (QStringList{u"anna expired"_s, u"kid missing"_s, u"2"_s}));
        kid.compartment = Compartment::Child;
        QCOMPARE(seen({kid, anna}, both), (QStringList{u"anna expired"_s, u"kid expired"_s, u"1"_s}));
        // With the party, an adult.
        const EventContent all = happened(u"g1"_s, u"h"_s, EventType::HandedOver, {});
        QCOMPARE(seen({all}, both), (QStringList{u"anna expired"_s, u"kid missing"_s, u"2"_s}));
        // Whoever is said to be handed over and is here is simply here.
        const EventContent here
            = happened(u"anna"_s, u"r"_s, EventType::PersonRegistered, {{u"birth"_s, born(u"1990-01-01"_s)}});
        QCOMPARE(seen({all, here}, both).last(), u"3"_s);
    }

    // A device that was stolen could say it, and it would stand on every record without a code.
    void anAdditionWithoutACodeBelongsToNobody()
    {
        const Projection seen({said(u"a"_s, born(u"2016-01-01"_s)),
                               happened(u"x"_s, u"b"_s, EventType::PersonAdded, {{u"note"_s, u"lies"_s}})},
                              kToday);
        QVERIFY(seen.open(u"p1"_s)->party.additions.empty());
        QCOMPARE(seen.strays().size(), std::size_t(1));
    }

    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void pieceByPieceIsAsFromScratch()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        constexpr int kCases = 2000;
        qInfo("seed %u, %d cases", seed, kCases);
        for (int i = 0; i < kCases; ++i) {
            RandomEvents random(seed + quint32(i));
            std::vector<EventContent> events = random.make();
            const std::set<Compartment> open = random.below(2) == 0 ? std::set{Compartment::Intake}
                                                                    : std::set{Compartment::Intake, Compartment::Child};
            const Projection scratch(events, kToday, open);
            random.shuffle(events);
            Projection grown(kToday, open);
            std::vector<EventContent> known;
            std::set<QString> news;
            for (const EventContent &next : events) {
                known.insert(known.end(), random.below(5) == 0 ? 2 : 1, next); // by two routes, sometimes
                news.insert(next.subject);
                if (random.below(3) == 0 && &next != &events.back())
                    continue; // several at once
                for (const QString &subject : std::exchange(news, {}))
                    grown.put(subject, of(subject, known));
            }
            QVERIFY2(grown.rows() == scratch.rows(), qPrintable(QString::number(seed + quint32(i))));
            QVERIFY2(grown.strays() == scratch.strays(), qPrintable(QString::number(seed + quint32(i))));
            for (const char *code : {"KMT-PRW", "BCD-FGH"})
                QVERIFY2(grown.partiesByCode(QLatin1String(code)) == scratch.partiesByCode(QLatin1String(code)),
                         qPrintable(QString::number(seed + quint32(i))));
            for (const RecordRow &row : scratch.rows()) {
                const auto a = grown.open(row.subject), b = scratch.open(row.subject);
                QCOMPARE(a.has_value(), b.has_value());
                QVERIFY(!a || (a->person == b->person && a->party == b->party && a->others == b->others));
            }
        }
    }

    // The service, too: forms come in between the lists, and a new service over the same stores sees the same.
    void theServiceKeepsItsFold()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        constexpr int kCases = 40;
        qInfo("seed %u, %d cases", seed, kCases);
        for (int i = 0; i < kCases; ++i) {
            QRandomGenerator random(seed + quint32(i));
            Desk desk;
            QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
            for (int step = 0; step < 12; ++step) {
                for (int n = random.bounded(4); n > 0; --n)
                    desk.saveOne(random.bounded(100));
                desk.clock.forward(random.bounded(3600)); // also over midnight
                const auto kept = desk.staff.listNow();
                StaffService fresh(desk.log, desk.vault, desk.clock, desk.worker);
                QVERIFY(kept && fresh.unlockNow(MemoryVault::passphrase()));
                QVERIFY2(*kept == *fresh.listNow(), qPrintable(QString::number(seed + quint32(i))));
            }
        }
    }

    void aSecondListReadsNothingAgain()
    {
        Desk desk;
        desk.saveOne(1);
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        QVERIFY(desk.staff.listNow());
        QCOMPARE(desk.readings(), 1);
        QVERIFY(desk.staff.newsNow() && !desk.staff.newsNow()->has_value());
        desk.saveOne(2);
        const auto news = desk.staff.newsNow();
        QVERIFY(news && news->has_value());
        QCOMPARE((*news)->size(), std::size_t(2));
        QVERIFY(!desk.staff.newsNow()->has_value());
        QCOMPARE(desk.staff.listNow()->size(), std::size_t(2));
        QCOMPARE(desk.readings(), 1);
        desk.clock.forward(24LL * 3600); // ages are those of today
        QVERIFY(desk.staff.listNow());
        QCOMPARE(desk.readings(), 2);
    }

    // News that could not be folded are not lost.
    void afterAFailureTheWholeIsFolded()
    {
        Desk desk;
        desk.saveOne(1);
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        QVERIFY(desk.staff.listNow());
        desk.saveOne(2);
        desk.vault.contents[Compartment::Intake].failing = true;
        QVERIFY(!desk.staff.listNow());
        desk.vault.contents[Compartment::Intake].failing = false;
        QCOMPARE(desk.staff.listNow()->size(), std::size_t(2));
    }

    void twoAnswersAreBothKept()
    {
        const Projection projection(
            {said(u"a"_s,
                  {{u"name"_s, QJsonObject{{u"family"_s, u"Шевченко"_s}}}, {u"birth"_s, born(u"2012-02-03"_s)}}),
             said(u"b"_s,
                  {{u"name"_s, QJsonObject{{u"family"_s, u"Шевчук"_s}}},
                   {u"birth"_s, QJsonObject{{u"kind"_s, u"year"_s}, {u"year"_s, 2011}}}}),
             said(u"c"_s, {{u"birth"_s, born(u"2012-03-02"_s)}})},
            kToday);
        const auto opened = projection.open(u"p1"_s);
        QVERIFY(opened && opened->person.conflict);
        QCOMPARE(opened->person.versions.size(), std::size_t(3));
        QStringList families, births;
        for (const Version &version : opened->person.versions) {
            const Person person = personFromBody(u"p1"_s, version.body);
            if (version.differs.contains(u"name.family"_s))
                families << person.name.family;
            births << u"%1-%2-%3 %4"_s.arg(person.birth.year)
                          .arg(person.birth.month)
                          .arg(person.birth.day)
                          .arg(toWord(person.birth.kind));
        }
        QCOMPARE(families, (QStringList{u"Шевченко"_s, u"Шевчук"_s}));
        QCOMPARE(births, (QStringList{u"2012-2-3 date"_s, u"2011-0-0 year"_s, u"2012-3-2 date"_s}));
    }

    void theMostUrgentAnswerDecides()
    {
        const auto with = [](const QString &id, const QString &companion) {
            return said(id, {{u"birth"_s, born(u"2012-02-03"_s)}, {u"companion"_s, companion}});
        };
        const Projection projection({with(u"a"_s, u"mother"_s), with(u"b"_s, u"nobody"_s)}, kToday);
        const RecordRow row = projection.rows().front();
        QCOMPARE(row.care.tier, CareTier::AloneOrNonParent);
        QVERIFY(row.care.urgent);
        const Projection ages(
            {said(u"a"_s, {{u"birth"_s, born(u"1990-01-01"_s)}}), said(u"b"_s, {{u"birth"_s, born(u"2012-01-01"_s)}})},
            kToday);
        QVERIFY(ages.rows().front().child); // in doubt a child
    }

    void aMarkGoesWithItsAnswer()
    {
        const QJsonArray marks{u"mixed_scripts:family_name"_s, u"future_date:birth"_s, u"unheard_of:birth"_s};
        const EventContent first = said(u"a"_s,
                                        {{u"name"_s, QJsonObject{{u"family"_s, u"Шeвченко"_s}}},
                                         {u"birth"_s, born(u"2030-01-01"_s)},
                                         {u"marks"_s, marks}});
        const auto marksOf = [](const std::vector<EventContent> &events) {
            return Projection(events, kToday).open(u"p1"_s)->person.marks;
        };
        const Mark name{IssueCode::MixedScripts, Field::FamilyName}, birth{IssueCode::FutureDate, Field::Birth};
        QCOMPARE(marksOf({first}), (std::vector{name, birth}));
        const EventContent correction
            = said(u"b"_s, {{u"name"_s, QJsonObject{{u"family"_s, u"Шевченко"_s}}}}, {u"a"_s});
        QCOMPARE(marksOf({first, correction}), std::vector{birth});
    }

    // Who corrected the birth date had no document in hand; the family name still comes from it.
    void whatWasReadFromADocumentIsSoUntilAnotherAnswer()
    {
        const EventContent first = said(u"a"_s,
                                        {{u"name"_s, QJsonObject{{u"family"_s, u"SHEVCHENKO"_s}}},
                                         {u"birth"_s, born(u"1990-01-01"_s)},
                                         {u"from_document"_s, QJsonArray{u"birth"_s, u"family_name"_s, u"new"_s}}});
        const auto read = [](const std::vector<EventContent> &events) {
            return Projection(events, kToday).open(u"p1"_s)->person.person.fromDocument;
        };
        QVERIFY((read({first}) == std::set{ReadAnswer::FamilyName, ReadAnswer::Birth}));
        const EventContent correction
            = said(u"b"_s, {{u"birth"_s, born(u"1991-01-01"_s)}, {u"from_document"_s, QJsonArray{u"family_name"_s}}},
                   {u"a"_s});
        QVERIFY(read({first, correction}) == std::set{ReadAnswer::FamilyName});
    }

    void whoseCodeWasGivenIsShown()
    {
        const auto party
            = [](const QString &id, const QJsonArray &codes, const QJsonArray &members, const QString &earlier = {}) {
                  QJsonObject body{{u"codes"_s, codes}, {u"members"_s, members}};
                  if (!earlier.isEmpty())
                      body[u"earlier_code"] = earlier;
                  return happened(id, u"of "_s + id, EventType::PartyRegistered, body);
              };
        const auto member = [](const QString &who, bool child) {
            return QJsonObject{{u"subject"_s, who}, {u"child"_s, child}};
        };
        const auto person = [](const QString &who, const QString &of, const QString &code, const QString &date) {
            QJsonObject body{{u"party"_s, of}, {u"birth"_s, born(date)}};
            if (!code.isEmpty())
                body[u"code"] = code;
            return happened(who, u"of "_s + who, EventType::PersonRegistered, body);
        };
        const std::vector<EventContent> first{
            party(u"one"_s, {u"BBB-BBB"_s, u"KMT-PRW"_s},
                  {member(u"anna"_s, false), member(u"petro"_s, false), member(u"ira"_s, true)}),
            person(u"anna"_s, u"one"_s, u"BBB-BBB"_s, u"1990-01-01"_s),
            person(u"petro"_s, u"one"_s, u"KMT-PRW"_s, u"1990-01-01"_s),
            person(u"ira"_s, u"one"_s, {}, u"2016-01-01"_s)};
        const auto seen
            = [&](const QString &earlier, std::set<Compartment> open = {Compartment::Intake, Compartment::Child}) {
                  std::vector<EventContent> events = first;
                  events.push_back(party(u"two"_s, {u"BCD-FGH"_s}, {member(u"again"_s, false)}, earlier));
                  events.push_back(person(u"again"_s, u"two"_s, u"BCD-FGH"_s, u"1990-01-01"_s));
                  return *Projection(events, kToday, std::move(open)).open(u"again"_s);
              };
        const auto whose = [](const OpenedRecord &record) {
            QStringList subjects;
            for (const RecordRow &row : record.earlier)
                subjects << row.subject;
            return subjects.join(u' ');
        };
        QCOMPARE(whose(seen(u"KMT-PRW"_s)), u"petro"_s); // hers alone, not the whole party
        QCOMPARE(seen(u"KMT-PRW"_s).party.party.earlierCode, u"KMT-PRW"_s);
        QCOMPARE(whose(seen({})), QString());
        const OpenedRecord elsewhere = seen(u"DDD-DDD"_s);
        QVERIFY(elsewhere.earlier.empty() && !elsewhere.earlierIsOwn);
        const OpenedRecord own = seen(u"BCD-FGH"_s);
        QVERIFY(own.earlier.empty() && own.earlierIsOwn);

        // A child's code: whoever may not open her learns that she is there, as in any party, and no more.
        const auto child = [&](std::set<Compartment> open) {
            std::vector<EventContent> events{party(u"one"_s, {u"BBB-BBB"_s}, {member(u"ira"_s, true)}),
                                             party(u"two"_s, {u"BCD-FGH"_s}, {member(u"again"_s, false)}, u"BBB-BBB"_s),
                                             person(u"again"_s, u"two"_s, u"BCD-FGH"_s, u"1990-01-01"_s)};
            if (open.contains(Compartment::Child))
                events.push_back(person(u"ira"_s, u"one"_s, u"BBB-BBB"_s, u"2016-01-01"_s));
            return Projection(events, kToday, std::move(open)).open(u"again"_s)->earlier.at(0);
        };
        QCOMPARE(child({Compartment::Intake, Compartment::Child}).access, Access::Open);
        QCOMPARE(child({Compartment::Intake}).access, Access::Closed);
    }

    void theCodesOfAPersonAreComparedToo()
    {
        const EventContent party = happened(
            u"g"_s, u"b"_s, EventType::PartyRegistered,
            {{u"codes"_s, QJsonArray{u"BBB-BBB"_s}}, {u"members"_s, QJsonArray{}}, {u"earlier_code"_s, u"bbb bbb"_s}});
        const auto traits = [&](const QJsonObject &body) {
            return *Projection({said(u"a"_s, body), party}, kToday).traitsOf(u"p1"_s);
        };
        const Traits own = traits({{u"party"_s, u"g"_s}, {u"code"_s, u"BCD-FGH"_s}});
        QCOMPARE(own.codes, QStringList{u"BCD-FGH"_s});
        QCOMPARE(own.earlierCode, u"BBB-BBB"_s); // in its form
        QCOMPARE(traits({{u"party"_s, u"g"_s}, {u"sex"_s, u"male"_s}}).codes, QStringList{u"BBB-BBB"_s});
    }

    void aPersonIsFoundByTheNameInTheDocument()
    {
        const EventContent event
            = said(u"a"_s,
                   {{u"name"_s, QJsonObject{{u"family"_s, u"Шевченко"_s}}},
                    {u"document_name"_s, QJsonObject{{u"family"_s, u"SHEVCHENKO"_s}, {u"given"_s, u"OKSANA"_s}}}});
        const auto traits = Projection({event}, kToday).traitsOf(u"p1"_s);
        QVERIFY(traits.has_value());
        QCOMPARE(traits->names.size(), std::size_t(2));
        QCOMPARE(traits->names[1].given, u"OKSANA"_s);
    }

    void whatIsClosedIsSaid()
    {
        const QJsonArray members{QJsonObject{{u"subject"_s, u"p1"_s}, {u"child"_s, false}},
                                 QJsonObject{{u"subject"_s, u"p2"_s}, {u"child"_s, true}, {u"about"_s, 10}}};
        const std::vector<EventContent> events{
            happened(u"g1"_s, u"1"_s, EventType::PartyRegistered,
                     {{u"members"_s, members}, {u"contact"_s, u"p1"_s}, {u"codes"_s, QJsonArray{u"KMT-PRW"_s}}}),
            happened(u"p1"_s, u"2"_s, EventType::PersonRegistered,
                     {{u"party"_s, u"g1"_s}, {u"birth"_s, born(u"1980-01-01"_s)}})};
        const Projection closed(events, kToday, {Compartment::Intake});
        const auto mother = closed.open(u"p1"_s);
        QVERIFY(mother && mother->party.place == Access::Closed && mother->party.phone == Access::Open);
        QCOMPARE(mother->others.size(), std::size_t(1));
        QCOMPARE(mother->others[0].access, Access::Closed);
        QCOMPARE(mother->others[0].age, std::optional(10));
        QCOMPARE(mother->others[0].code, u"KMT-PRW"_s);
        QVERIFY(!closed.open(u"p2"_s));
        QCOMPARE(closed.rows()[0].subject, u"p2"_s); // not among the adults
        // Whoever could open it is told something else: it never came.
        Projection open(events, kToday);
        QCOMPARE(open.open(u"p1"_s)->others[0].access, Access::Missing);
        QCOMPARE(open.open(u"p1"_s)->party.place, Access::Open);
        // And something else again while what came may be it, and waits for a key.
        QVERIFY(!open.setAwaited({}));
        QVERIFY(open.setAwaited({Compartment::Incident}));
        QCOMPARE(open.rows()[0].access, Access::Missing);
        QVERIFY(open.setAwaited({Compartment::Child}));
        QVERIFY(!open.setAwaited({Compartment::Child}));
        QCOMPARE(open.rows()[0].access, Access::Awaited);
        QCOMPARE(open.partiesByCode(u"KMT-PRW"_s)[0].persons[1].row.access, Access::Awaited);
        QCOMPARE(open.open(u"p1"_s)->others[0].access, Access::Awaited);
        QCOMPARE(open.open(u"p1"_s)->party.place, Access::Awaited);
        QCOMPARE(open.open(u"p1"_s)->party.phone, Access::Open);
        QVERIFY(!open.open(u"p2"_s));
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "tst_projection.moc"
