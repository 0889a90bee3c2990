// SPDX-License-Identifier: GPL-3.0-or-later
// What a volunteer says after the first saving: a correction, further facts to a code, and what stood on paper.
#include "eventlimits.h"
#include "humancode.h"
#include "intakeservice.h"
#include "memorystore.h"
#include "projection.h"
#include "staffservice.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace Qt::StringLiterals;

namespace {

const QString kVolunteer = u"volunteer"_s;

Person person(const char *given, int year, Companion companion = Companion::NotAsked)
{
    Person made;
    made.subject = crypto::randomId();
    made.name = {u"Прикладенко"_s, QString::fromUtf8(given), {}};
    made.birth = {BirthKind::YearOnly, 0, 0, year, 0};
    made.companion = companion;
    return made;
}

Party family()
{
    Party party;
    party.id = crypto::randomId();
    party.selfService = false;
    party.place = PlaceKind::HostFamily;
    party.placeText = u"Dorpsstraat"_s;
    party.phone = u"+380 44 000 00 00"_s;
    party.persons = {person("Олена", 1988), person("Марко", 2016, Companion::Mother)};
    return party;
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

    Party party;
    Saved last;
    QString firstCode; // as it stands on the paper

    explicit Desk(Party first = family())
        : party(withIds(std::move(first), clock.today()))
    {
        last = *intake.saveNow(party, {kVolunteer});
        firstCode = last.codes.first();
    }
    [[nodiscard]] bool correct()
    {
        party = withIds(std::move(party), clock.today());
        auto saved = intake.saveNow(party, {kVolunteer, {}, last.submission});
        if (saved)
            last = std::move(*saved);
        return saved.has_value();
    }
    // What who has these keys sees of the party.
    [[nodiscard]] PartyRecord seenWith(const std::set<Compartment> &open)
    {
        const Projection seen(opened(open), clock.today(), open);
        const auto found = seen.partiesByCode(firstCode);
        return found.size() == 1 ? found.front() : PartyRecord();
    }
    [[nodiscard]] PartyRecord seen() { return seenWith({Compartment::Intake, Compartment::Child}); }

    // Everything that these keys open, the n newest submissions or all.
    [[nodiscard]] std::vector<EventContent> opened(const std::set<Compartment> &open, qint64 after = 0)
    {
        std::vector<EventContent> events;
        for (const SealedEvent &event : log.events) {
            for (const Compartment compartment : open) {
                const auto plain = age::open(event.sealed, keys.identities[compartment], kLargestContent);
                if (plain && event.header.seq > after)
                    events.push_back(*readContent(*plain).content);
            }
        }
        return events;
    }
    [[nodiscard]] QByteArray intakeBytes(qint64 after = 0)
    {
        QByteArray all;
        for (const EventContent &event : opened({Compartment::Intake}, after))
            all += QJsonDocument(event.body).toJson(QJsonDocument::Compact);
        return all;
    }
    [[nodiscard]] qint64 made() const { return log.events.back().header.seq; }
};

bool hasConflict(const PartyRecord &record)
{
    return !record.versions.empty() || std::ranges::any_of(record.persons, &PersonRecord::conflict);
}

// The party as staff have it, in the order of the ids.
QByteArray asStaffHave(const PartyRecord &record)
{
    Party party = record.party;
    for (const PersonRecord &one : record.persons) {
        party.persons.push_back(one.person);
        party.persons.back().birth.estimatedOn = {};
    }
    std::ranges::sort(party.persons, {}, &Person::subject);
    return QJsonDocument(toJson(party)).toJson();
}

QByteArray asEntered(Party party)
{
    std::ranges::sort(party.persons, {}, &Person::subject);
    return QJsonDocument(toJson(party)).toJson();
}

// Changes whatever a volunteer can change.
class Hand
{
public:
    explicit Hand(quint32 seed)
        : m_random(seed)
    { }
    Party party()
    {
        Party made;
        made.id = crypto::randomId();
        made.selfService = false;
        for (int n = 1 + m_random.bounded(4); n > 0; --n)
            made.persons.push_back(somebody());
        answerAll(made);
        return made;
    }
    void correct(Party &party)
    {
        for (Person &one : party.persons) {
            if (m_random.bounded(3) == 0)
                answer(one);
        }
        if (party.persons.size() > 1 && m_random.bounded(3) == 0)
            party.persons.erase(party.persons.begin() + 1 + m_random.bounded(int(party.persons.size()) - 1));
        if (m_random.bounded(3) == 0)
            party.persons.push_back(somebody());
        if (m_random.bounded(2) == 0)
            answerAll(party);
    }

private:
    bool maybe() { return m_random.bounded(2) == 0; }
    Person somebody()
    {
        Person made;
        made.subject = crypto::randomId();
        answer(made);
        return made;
    }
    void answer(Person &one)
    {
        one.name = {maybe() ? u"Прикладенко"_s : QString(), u"Ім’я%1"_s.arg(m_random.bounded(1'000'000)),
                    maybe() ? u"Іванівна"_s : QString()};
        switch (m_random.bounded(4)) {
        case 0:
            one.birth
                = {BirthKind::Date, 1 + m_random.bounded(28), 1 + m_random.bounded(12), 1950 + m_random.bounded(76), 0};
            break;
        case 1:
            one.birth = {BirthKind::YearOnly, 0, 0, 1950 + m_random.bounded(76), 0};
            break;
        case 2:
            one.birth = {BirthKind::AboutAge, 0, 0, 0, m_random.bounded(90)};
            break;
        default:
            one.birth = maybe() ? Birth() : Birth{BirthKind::Unknown, 0, 0, 0, 0};
        }
        one.sex = maybe() ? Sex::Female : Sex::NotAnswered;
        one.nationality = maybe() ? u"UKR"_s : QString();
        one.document = maybe() ? DocumentKind::Passport : DocumentKind::NotAnswered;
        one.documentNumber = maybe() ? u"FA%1"_s.arg(m_random.bounded(1'000'000)) : QString();
        one.companion = maybe() ? Companion::Mother : Companion::NotAsked;
    }
    void answerAll(Party &party)
    {
        party.language = maybe() ? u"uk"_s : u"ru"_s;
        party.phone = maybe() ? u"+38044%1"_s.arg(m_random.bounded(1'000'000)) : QString();
        party.phoneSafe = maybe() ? YesNo::No : YesNo::NotAnswered;
        party.place = maybe() ? PlaceKind::Hotel : PlaceKind::NotAnswered;
        party.placeText = maybe() ? u"Straat%1"_s.arg(m_random.bounded(1'000'000)) : QString();
        party.channel = maybe() ? Channel::Viber : Channel::NotAnswered;
        party.needsAnswered = maybe();
        party.needs = party.needsAnswered && maybe() ? std::vector{Need::Interpreter} : std::vector<Need>();
    }
    QRandomGenerator m_random;
};

// Everything that was said of the children of a party, and where they sleep.
QList<QByteArray> secretsOf(const Party &party, QDate today)
{
    QList<QByteArray> secrets;
    for (const Person &one : party.persons) {
        if (treatedAsChild(one.birth, today))
            secrets << one.name.given.toUtf8() << one.documentNumber.toUtf8();
    }
    if (!secrets.isEmpty())
        secrets << party.placeText.toUtf8();
    if (treatedAsChild(party.persons.front().birth, today))
        secrets << party.phone.toUtf8();
    secrets.removeAll(QByteArray());
    return secrets;
}

} // namespace

class VolunteerServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void aCorrectionStandsAlone()
    {
        Desk desk;
        const QStringList codes = desk.last.codes;
        desk.party.persons[0].name = {u"Приклад"_s, u"Ольга"_s, {}};
        desk.party.persons[0].sex = Sex::Female;
        desk.party.phone.clear();
        QVERIFY(desk.correct());
        QCOMPARE(desk.last.codes, codes);
        const PartyRecord record = desk.seen();
        QVERIFY(!hasConflict(record));
        QCOMPARE(record.persons.size(), std::size_t(2));
        QCOMPARE(record.persons[0].person.name.given, u"Ольга"_s);
        QCOMPARE(record.persons[0].person.sex, Sex::Female);
        QCOMPARE(record.party.phone, QString()); // taken back
        QVERIFY(record.takenOut.isEmpty());
        // And so it is for the service, whenever it looks.
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        QCOMPARE(desk.staff.listNow()->size(), std::size_t(2));
    }

    void whoIsTakenOutIsGoneAndToldOf()
    {
        Desk desk;
        desk.party.persons.pop_back();
        desk.party.persons.push_back(person("Софія", 2019, Companion::Mother));
        QVERIFY(desk.correct());
        const PartyRecord record = desk.seen();
        QVERIFY(!hasConflict(record));
        QCOMPARE(record.persons.size(), std::size_t(2));
        QCOMPARE(record.persons[1].person.name.given, u"Софія"_s);
        QCOMPARE(record.takenOut.size(), 1);
        const PartyRecord closed = desk.seenWith({Compartment::Intake});
        QCOMPARE(closed.takenOut.size(), 1);
        QCOMPARE(closed.persons.size(), std::size_t(2));
        QCOMPARE(closed.persons[1].row.access, Access::Closed);
    }

    void anAdultWhoTurnsOutToBeAMinorIsShut()
    {
        Party party = family();
        party.persons.pop_back();
        party.persons.push_back(person("Дарина", 1990));
        Desk desk(party);
        const QStringList codes = desk.last.codes;
        QCOMPARE(codes.size(), 2);
        QVERIFY(desk.intakeBytes().contains("Дарина")); // as an adult's it went there, and stays
        const qint64 before = desk.made();
        desk.party.persons[1].birth.year = 2012;
        desk.party.persons[1].companion = Companion::OtherAdult;
        QVERIFY(desk.correct());
        QCOMPARE(desk.last.codes, codes);
        const QByteArray later = desk.intakeBytes(before);
        for (const char *secret : {"Дарина", "2012,", "2012}", "1990,", "1990}", "Dorpsstraat", "other_adult"})
            QVERIFY2(!later.contains(secret), secret);

        const PartyRecord closed = desk.seenWith({Compartment::Intake});
        QCOMPARE(closed.persons.size(), std::size_t(2));
        QCOMPARE(closed.persons[1].row.access, Access::Closed);
        QCOMPARE(closed.persons[1].row.age, 13);
        QVERIFY(closed.persons[1].person.name.isEmpty());
        QVERIFY(closed.place == Access::Closed && closed.party.placeText.isEmpty());
        const Projection shut(desk.opened({Compartment::Intake}), desk.clock.today(), {Compartment::Intake});
        QVERIFY(!shut.open(desk.party.persons[1].subject));
        QCOMPARE(shut.rows().size(), std::size_t(2));
        QCOMPARE(shut.partiesByCode(codes[1]).size(), std::size_t(1)); // the code on her paper finds them still

        const PartyRecord open = desk.seen();
        QVERIFY(!hasConflict(open));
        QCOMPARE(open.persons[1].person.name.given, u"Дарина"_s);
        QVERIFY(open.persons[1].row.child);
        QCOMPARE(open.party.placeText, u"Dorpsstraat"_s);
    }

    // The party's word alone is enough: her own event may not have come yet.
    void aMinorIsShutAlsoBeforeHerPartComes()
    {
        Party party = family();
        party.persons = {person("Олена", 1988), person("Дарина", 1990)};
        Desk desk(party);
        desk.party.persons[1].birth.year = 2012;
        QVERIFY(desk.correct());
        std::vector<EventContent> events = desk.opened({Compartment::Intake});
        std::erase_if(events, [&](const EventContent &event) {
            return event.subject == desk.party.persons[1].subject && !event.seen.isEmpty();
        });
        const Projection shut(events, desk.clock.today(), {Compartment::Intake});
        QVERIFY(!shut.open(desk.party.persons[1].subject));
        for (const RecordRow &row : shut.rows())
            QVERIFY(row.subject != desk.party.persons[1].subject || row.access == Access::Closed);
    }

    void aMinorWhoTurnsOutToBeAnAdultIsOpened()
    {
        Desk desk;
        desk.party.persons[1].birth.year = 1996;
        desk.party.persons[1].companion = Companion::NotAsked;
        QVERIFY(desk.correct());
        QCOMPARE(desk.last.codes.size(), 2); // an adult has a code of her own
        for (const PartyRecord &record : {desk.seen(), desk.seenWith({Compartment::Intake})}) {
            QVERIFY(!hasConflict(record));
            QCOMPARE(record.persons.size(), std::size_t(2));
            QVERIFY(std::ranges::all_of(record.persons, [](const PersonRecord &p) { return !p.row.child; }));
            QVERIFY(std::ranges::any_of(record.persons,
                                        [](const PersonRecord &p) { return p.person.name.given == u"Марко"; }));
            QCOMPARE(record.party.placeText, u"Dorpsstraat"_s);
            QCOMPARE(record.place, Access::Open);
        }
    }

    // However often and whatever is corrected: staff see what was entered last, once.
    void anyCorrectionsLeaveWhatWasEnteredLast()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        constexpr int kCases = 100;
        int corrections = 0, secrets = 0;
        for (int i = 0; i < kCases; ++i) {
            Hand hand(seed + quint32(i));
            Desk desk(hand.party());
            const QByteArray where = QByteArray::number(seed + quint32(i));
            for (int n = 1 + i % 3; n > 0; --n) {
                const qint64 before = desk.made();
                std::map<QString, QString> codes;
                for (const Person &one : desk.party.persons)
                    codes[one.subject] = one.code;
                hand.correct(desk.party);
                QVERIFY2(desk.correct(), where.constData());
                for (const Person &one : desk.party.persons)
                    QVERIFY2(codes[one.subject].isEmpty() || codes[one.subject] == one.code, where.constData());
                ++corrections;
                const QByteArray later = desk.intakeBytes(before);
                for (const QByteArray &secret : secretsOf(desk.party, desk.clock.today())) {
                    QVERIFY2(!later.contains(secret), where.constData());
                    ++secrets;
                }
            }
            const PartyRecord record = desk.seen();
            QVERIFY2(!hasConflict(record), where.constData());
            QVERIFY2(asStaffHave(record) == asEntered(desk.party), where.constData());
            const PartyRecord closed = desk.seenWith({Compartment::Intake});
            QCOMPARE(closed.persons.size(), desk.party.persons.size());
            for (const PersonRecord &one : closed.persons)
                QVERIFY2(!one.row.child || (one.row.access == Access::Closed && one.person.name.isEmpty()),
                         where.constData());
        }
        qInfo("%d forms, %d corrections, %d secrets not found with the intake key, seed %u", kCases, corrections,
              secrets, seed);
    }

    void aCorrectionIsRetriedAsItIs()
    {
        Desk desk;
        desk.party.persons[1].name.given = u"Максим"_s;
        desk.log.failures = 1;
        QVERIFY(!desk.correct());
        QVERIFY(desk.correct());
        const auto &attempts = desk.log.attempts;
        QCOMPARE(attempts.size(), std::size_t(3));
        for (std::size_t part = 0; part < attempts[1].size(); ++part)
            QCOMPARE(attempts[1][part].sealed, attempts[2][part].sealed);
        // Changed after a failure: the answers of the attempt in between do not come back.
        desk.party.phone = u"+380 44 111 11 11"_s;
        desk.log.failures = 1;
        QVERIFY(!desk.correct());
        desk.party.phone.clear();
        desk.party.persons.pop_back();
        QVERIFY(desk.correct());
        const PartyRecord record = desk.seen();
        QVERIFY(!hasConflict(record));
        QVERIFY(asStaffHave(record) == asEntered(desk.party));
    }

    // A thief of the tablet must not see that two submissions belong together.
    void theLogDoesNotTellWhatIsACorrection()
    {
        Desk desk;
        QVERIFY(desk.correct());
        QVERIFY(desk.intake.addNow({desk.last.codes.first(), {}, u"Note"_s, {}, {}, {}}, {kVolunteer}));
        QSet<QString> subjects;
        for (const AuditEntry &entry : desk.log.trail) {
            QCOMPARE(entry.action, u"save"_s);
            QVERIFY(entry.subject != desk.party.id);
            subjects.insert(entry.subject);
        }
        QCOMPARE(subjects.size(), 3);
    }

    void anAdditionComesToTheRecordOfItsCode()
    {
        Desk desk;
        AddedFacts facts{
            desk.last.codes.first().toLower(), u" брат "_s, u"Є ліки\nу сумці"_s, {}, PlaceKind::Hotel, u"Hotel"_s};
        const auto saved = desk.intake.addNow(facts, {kVolunteer});
        QVERIFY(saved);
        QCOMPARE(saved->codes, desk.last.codes.mid(0, 1));
        desk.clock.forward(60);
        facts.note = u"Ще одне"_s;
        QVERIFY(desk.intake.addNow(facts, {kVolunteer}));
        const PartyRecord record = desk.seen();
        QCOMPARE(record.additions.size(), std::size_t(2));
        const Addition &first = record.additions.front();
        QCOMPARE(first.facts.note, u"Є ліки\nу сумці"_s);
        QCOMPARE(first.facts.concerns, u"брат"_s);
        QCOMPARE(first.author, kVolunteer);
        QVERIFY(!first.withheld);
        QVERIFY(asStaffHave(record) == asEntered(desk.party)); // the record itself is as it was
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        const auto opened = desk.staff.openPersonNow(desk.party.persons[0].subject, {});
        QVERIFY(opened);
        QCOMPARE(opened->party.additions.size(), std::size_t(2));
        QCOMPARE(opened->party.additions.front().device, u"K1"_s);
        QCOMPARE(desk.staff.trustNow()->strays, 0);
    }

    void withTheIntakeKeyAloneAnAdditionIsOnlyThere()
    {
        Desk desk;
        const qint64 before = desk.made();
        QVERIFY(desk.intake.addNow(
            {desk.last.codes.first(), u"Марко"_s, u"Секрет"_s, u"+380441112233"_s, PlaceKind::Hotel, u"Straat"_s},
            {kVolunteer}));
        QCOMPARE(desk.intakeBytes(before), "{\"code\":\"" + desk.last.codes.first().toUtf8() + "\"}");
        const PartyRecord closed = desk.seenWith({Compartment::Intake});
        QCOMPARE(closed.additions.size(), std::size_t(1));
        QVERIFY(closed.additions.front().withheld);
        QCOMPARE(closed.additions.front().facts, (AddedFacts{desk.last.codes.first(), {}, {}, {}, {}, {}}));
    }

    void anAdditionToNobodyIsNotBuried()
    {
        Desk desk;
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        QVERIFY(desk.staff.straysNow()->empty());
        Party other = withIds(family(), desk.clock.today());
        const QString code = other.persons.front().code;
        QVERIFY(desk.intake.addNow({code, {}, u"Note"_s, {}, {}, {}}, {kVolunteer}));
        QCOMPARE(desk.staff.trustNow()->strays, 1);
        const auto strays = desk.staff.straysNow();
        QVERIFY(strays && strays->size() == 1);
        QCOMPARE(strays->front().facts.note, u"Note"_s);
        QCOMPARE(desk.log.trail.back().action, u"open_strays"_s);
        // The record comes later: then it is found there, and is no stray any more.
        QVERIFY(desk.intake.saveNow(other, {kVolunteer}));
        QCOMPARE(desk.staff.trustNow()->strays, 0);
        const auto found = desk.staff.findByCodeNow(code, u"duty"_s);
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->front().additions.size(), std::size_t(1));
    }

    void anAdditionWithoutFactsOrWithAWrongCodeIsRefused()
    {
        Desk desk;
        const std::size_t before = desk.log.attempts.size();
        for (const AddedFacts &facts :
             {AddedFacts{desk.last.codes.first(), u"x"_s, {}, {}, {}, {}},
              AddedFacts{u"ABC-DEF"_s, {}, u"Note"_s, {}, {}, {}}, AddedFacts{{}, {}, u"Note"_s, {}, {}, {}}})
            QCOMPARE(desk.intake.addNow(facts, {kVolunteer}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(desk.log.attempts.size(), before);
    }

    void whatStoodOnPaperKeepsItsTime()
    {
        Party party = family();
        party.persons[1].birth = {BirthKind::AboutAge, 0, 0, 0, 10};
        Desk desk;
        const QDateTime spoken = desk.clock.now.addDays(-20);
        const auto saved = desk.intake.saveNow(party, {kVolunteer, spoken});
        QVERIFY(saved);
        desk.firstCode = saved->codes.first();
        const PartyRecord record = desk.seen();
        QCOMPARE(record.spokenAt, spoken);
        QCOMPARE(record.registered, desk.clock.now);
        QCOMPARE(record.persons[1].person.birth.estimatedOn, spoken.toLocalTime().date());
        // Half a year later it is a year more since then, not since the day of typing.
        const QDate birthday = spoken.toLocalTime().date().addYears(1);
        QCOMPARE(ageOn(record.persons[1].person.birth, birthday.addDays(-1)), 10);
        QCOMPARE(ageOn(record.persons[1].person.birth, birthday), 11);
    }

    void paperOfTheFutureAndOldPaperAreRefused()
    {
        Desk desk;
        const auto code = [&](const QDateTime &spoken) {
            const auto saved = desk.intake.saveNow(family(), {kVolunteer, spoken});
            return saved ? std::optional<ErrorCode>() : std::optional(saved.error().code);
        };
        QCOMPARE(code(desk.clock.now.addSecs(60)), ErrorCode::InvalidInput);
        QCOMPARE(code(desk.clock.now.addDays(-31)), ErrorCode::InvalidInput);
        QVERIFY(!code(desk.clock.now));
        QVERIFY(!code(desk.clock.now.addDays(-30)));
        QVERIFY(!code({})); // who speaks now is never refused
    }
};

QTEST_GUILESS_MAIN(VolunteerServiceTest)
#include "tst_service_volunteer.moc"
