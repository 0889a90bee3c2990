// SPDX-License-Identifier: GPL-3.0-or-later
// What goes, in what order, and what has to be known before; on the real store and on one in memory.
#include "ingest.h"
#include "intakeservice.h"
#include "memorystore.h"
#include "pile.h"
#include "recordacts.h"
#include "removals.h"
#include "retentionservice.h"
#include "staffservice.h"

#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace Qt::StringLiterals;

namespace {

Person person(const QString &given, int year)
{
    Person made;
    made.name.given = given;
    made.birth = {BirthKind::YearOnly, 0, 0, year, 0};
    return made;
}

Party family()
{
    Party party;
    party.place = PlaceKind::Reception;
    party.phone = u"+380 44 000 00 00"_s;
    party.persons = {person(u"Олена"_s, 1988), person(u"Борис"_s, 1960), person(u"Марко"_s, 2016)};
    return party;
}

// A staff device that has read everything, on the day it was made.
struct Office {
    ManualClock clock;
    tests::AtOnce worker;
    ReaderKeys keys;
    MemoryLog log;
    MemoryVault vault{keys};
    StaffService staff{log, vault, clock, worker};
    KeySealer sealer{keys};
    IntakeService intake{log, sealer, clock, worker};
    RecordActs acts{log, sealer, staff, clock, worker};

    Office()
    {
        log.organisation.issued = clock.nowUtc();
        if (!staff.unlockNow(MemoryVault::passphrase()))
            qFatal("not unlocked");
    }
    [[nodiscard]] EventContent event(const QString &subject, EventType type, Compartment compartment) const
    {
        EventContent event;
        event.org = log.info().org;
        event.compartment = compartment;
        event.subject = subject;
        event.id = u"event%1"_s.arg(log.events.size() + 1);
        event.submission = {event.id, 1, 1};
        event.device = log.info().device;
        event.seq = qint64(log.events.size()) + 1;
        event.time = event.spokenAt = clock.nowUtc();
        event.author = type == EventType::HandedOver ? QString(32, u'a') : u"self"_s;
        event.type = type;
        return event;
    }
    [[nodiscard]] SealedEvent sealed(const EventContent &event, const QByteArray &prev) const
    {
        SealedEvent sealed;
        sealed.sealed = *sealer.seal(event.compartment, *pad(encode(event)));
        sealed.header = {event.org, event.device, event.seq, prev, crypto::sha256(sealed.sealed)};
        return sealed;
    }
    // Sealed, saved, and read at once.
    void say(const QString &subject, EventType type, Compartment compartment, const QString &party = {})
    {
        EventContent said = event(subject, type, compartment);
        if (type == EventType::PersonRegistered)
            said.body = {{u"party"_s, party}, {u"name"_s, QJsonObject{{u"given"_s, subject}}}};
        SealedEvent made = sealed(said, log.head()->sha256);
        made.signature = log.sign(signedBytes(made.header));
        log.savedAt[said.seq] = clock.nowUtc();
        if (!log.append({made}, {}))
            qFatal("not saved");
    }
    // By a device that nobody knows; brought here, and put aside.
    void bringFromAStranger(const QString &subject, Compartment compartment)
    {
        EventContent said = event(subject, EventType::PersonRegistered, compartment);
        said.device = u"stranger"_s;
        said.id = u"of a stranger"_s;
        said.seq = 1;
        said.body = {{u"party"_s, u"elsewhere"_s}, {u"name"_s, QJsonObject{{u"given"_s, subject}}}};
        SealedEvent made = sealed(said, {});
        made.signature = crypto::sign(signedBytes(made.header), crypto::DeviceKeys::generate().signing().secretKey);
        auto stores = *vault.openStores(*vault.unlock(MemoryVault::passphrase()));
        if (!takeIn({log.manifest(), stores, clock.nowUtc()}, {&made, 1}))
            qFatal("not taken in");
    }
    void releaseAll()
    {
        const auto aside = staff.unverifiedNow();
        for (const UnverifiedEvent &one : *aside) {
            if (!acts.releaseNow(one.id, u"met"_s))
                qFatal("not released");
        }
    }
    [[nodiscard]] std::size_t setAside() { return vault.contents[Compartment::Intake].bad.size(); }
    [[nodiscard]] Party save(const Party &party)
    {
        Party saved = withIds(party, clock.today());
        if (!intake.saveNow(saved, u"volunteer"_s))
            qFatal("not saved");
        return saved;
    }
    void wait(int days) { clock.now = clock.now.addDays(days); }
    // Every day, as the program does.
    RetentionPlan live(int days)
    {
        RetentionPlan last;
        for (int day = 0; day < days; ++day) {
            wait(1);
            last = *staff.runRetentionWhenDueNow();
        }
        return last;
    }
    [[nodiscard]] std::size_t facts(Compartment compartment) { return vault.contents[compartment].events.size(); }
    [[nodiscard]] QStringList audited() const
    {
        QStringList lines;
        for (const AuditEntry &entry : log.trail) {
            if (entry.action == u"pruned" || entry.action.startsWith(u"expired"))
                lines << entry.action + u' ' + entry.subject + entry.reason;
        }
        return lines;
    }
};

// An office with two persons, of whom the place of delivery has nothing since today.
struct Raided : Office {
    ReaderStores stores = *vault.openStores(*vault.unlock(MemoryVault::passphrase()));
    tests::Pile arrivals;

    Raided()
    {
        say(u"anna"_s, EventType::PersonRegistered, Compartment::Intake, u"party"_s);
        say(u"boris"_s, EventType::PersonRegistered, Compartment::Intake, u"other"_s);
        say(u"anna"_s, EventType::HandedOver, Compartment::Intake);
        if (!staff.listNow())
            qFatal("not read");
        for (const SealedEvent &event : log.events)
            log.removed[placeOf(event.header)] = clock.nowUtc();
    }
    [[nodiscard]] RetentionService retention() { return {log, clock, &arrivals}; }
    [[nodiscard]] qint64 told() { return *removalsToTell(log, arrivals, clock.nowUtc()); }
    [[nodiscard]] qint64 toldAfter(int days)
    {
        wait(days);
        return retention().run(stores, ClockIs::Right) ? told() : -1;
    }
};

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void copiesGoADayAfterTheirDelivery()
    {
        Office office;
        for (int i = 0; i < 3; ++i)
            office.say(u"anna"_s, EventType::HelpRequested, Compartment::Intake);
        QVERIFY(office.log.noteDelivered({1, 2}, office.clock.nowUtc()));
        QVERIFY(office.staff.runRetentionNow(ClockIs::AsItSays)->copies.empty());
        QVERIFY(office.log.gone.empty());
        office.wait(1);
        QCOMPARE(office.staff.planRetentionNow()->copies, (std::vector<qint64>{1, 2}));
        QVERIFY(office.log.gone.empty()); // a plan changes nothing
        QCOMPARE(office.staff.runRetentionNow(ClockIs::AsItSays)->copies, (std::vector<qint64>{1, 2}));
        QCOMPARE(office.log.gone, (std::map<qint64, Gone>{{1, Gone::Pruned}, {2, Gone::Pruned}}));
        QCOMPARE(office.audited(), QStringList(u"pruned 2"_s));
        QVERIFY(office.live(400).copies.empty()); // the third is undelivered for ever
        QCOMPARE(office.staff.planRetentionNow()->undelivered, 1);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(3));
    }

    // A staff device's copy is what a reader of a compartment that was shut so far will read.
    void whatNobodyCouldReadYetStays()
    {
        Office office;
        office.vault.opens = {Compartment::Intake};
        StaffService half(office.log, office.vault, office.clock, office.worker);
        QVERIFY(half.unlockNow(MemoryVault::passphrase()));
        office.say(u"kid"_s, EventType::HelpRequested, Compartment::Child);
        QVERIFY(office.log.noteDelivered({1}, office.clock.nowUtc()));
        office.wait(2);
        QVERIFY(half.runRetentionNow(ClockIs::AsItSays)->copies.empty());
        QVERIFY(RetentionService(office.log, office.clock).run({}, ClockIs::AsItSays)->copies.empty());
        QCOMPARE(office.staff.runRetentionNow(ClockIs::AsItSays)->copies, std::vector<qint64>{1});
        QCOMPARE(office.facts(Compartment::Child), std::size_t(1));
    }

    void recordsGoAfterTheirHandOver()
    {
        Office office;
        office.say(u"anna"_s, EventType::PersonRegistered, Compartment::Intake, u"party"_s);
        office.say(u"boris"_s, EventType::PersonRegistered, Compartment::Intake, u"other"_s);
        office.say(u"kid"_s, EventType::PersonRegistered, Compartment::Child, u"party"_s);
        office.say(u"anna"_s, EventType::HandedOver, Compartment::Intake);
        office.say(u"kid"_s, EventType::HandedOver, Compartment::Child);
        office.live(80);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(3));
        office.live(20);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(1)); // boris, whom nobody has handed over
        QCOMPARE(office.facts(Compartment::Child), std::size_t(2));
        // The sealed bytes too: this device could open them.
        QCOMPARE(office.log.gone, (std::map<qint64, Gone>{{1, Gone::Erased}, {4, Gone::Erased}}));
        QCOMPARE(office.audited(), (QStringList{u"expired 2"_s, u"expired_copies 2"_s}));
        for (const auto &[compartment, content] : office.vault.contents)
            QCOMPARE(content.erased.size(), std::size_t(2));
        office.live(280);
        QCOMPARE(office.facts(Compartment::Child), std::size_t(1)); // the proof
        const auto plan = office.staff.planRetentionNow();
        QCOMPARE(plan->events(), 0);
        QCOMPARE(plan->records.size(), std::size_t(1));
        QCOMPARE(plan->records.front().subject, u"boris"_s);
        QCOMPARE(plan->records.front().reason, RetentionReason::NotHandedOver);
        QCOMPARE(office.staff.listNow()->size(), std::size_t(1));
    }

    // Handed over one after the other, in every order; until the last of them has had her time, the party says of the
    // others what became of them, and none of them is missed.
    void whoseTimeIsOverIsNotMissed()
    {
        std::vector<int> order{0, 1, 2};
        int orders = 0, looks = 0;
        do {
            Office office;
            const Party party = office.save(family());
            QCOMPARE(office.staff.listNow()->size(), std::size_t(3));
            for (int day = 0; day < 700; day += 20) {
                if (day % 100 == 0 && day < 300) {
                    const int who = order[std::size_t(day / 100)];
                    office.say(party.persons[std::size_t(who)].subject, EventType::HandedOver,
                               who == 2 ? Compartment::Child : Compartment::Intake);
                }
                for (int i = 0; i < 5; ++i) {
                    office.wait(3);
                    office.live(1);
                }
                const auto rows = *office.staff.listNow();
                for (const RecordRow &row : rows) {
                    QCOMPARE(row.access, Access::Open);
                    const auto opened = office.staff.openPersonNow(row.subject, u"duty"_s);
                    QVERIFY(opened);
                    QCOMPARE(opened->others.size(), std::size_t(2));
                    for (const RecordRow &other : opened->others) {
                        const bool there = std::ranges::find(rows, other.subject, &RecordRow::subject) != rows.end();
                        QCOMPARE(other.access, there ? Access::Open : Access::Expired);
                        ++looks;
                    }
                }
            }
            QVERIFY(office.staff.listNow()->empty());
            QVERIFY(office.staff.findByCodeNow(party.persons.front().code, u"duty"_s)->empty());
            QCOMPARE(office.facts(Compartment::Intake), std::size_t(0));
            QCOMPARE(office.facts(Compartment::Child), std::size_t(1)); // the proof
            ++orders;
        } while (std::ranges::next_permutation(order).found);
        qInfo("%d orders, %d looks at who else is in the party, 0 missed", orders, looks);
        QCOMPARE(orders, 6);
    }

    // The hand-over of the party counts for its adults, and says nothing of the child.
    void aChildKeepsThePartyThatWasHandedOver()
    {
        Office office;
        const Party party = office.save(family());
        office.say(party.id, EventType::HandedOver, Compartment::Intake);
        office.live(100);
        QCOMPARE(office.staff.listNow()->size(), std::size_t(1));
        const auto found = office.staff.findByCodeNow(party.persons.front().code, u"duty"_s);
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(1));
        std::map<QString, Access> seen;
        for (const PersonRecord &one : found->front().persons)
            seen[one.row.subject] = one.row.access;
        QCOMPARE(seen,
                 (std::map<QString, Access>{{party.persons[0].subject, Access::Expired},
                                            {party.persons[1].subject, Access::Expired},
                                            {party.persons[2].subject, Access::Open}}));
        office.live(700);
        QCOMPARE(office.staff.listNow()->size(), std::size_t(1));
    }

    void aChildAloneGoesWithHerParty()
    {
        Office office;
        Party alone = family();
        alone.persons = {person(u"Марко"_s, 2016)};
        const Party party = office.save(alone);
        office.say(party.persons.front().subject, EventType::HandedOver, Compartment::Child);
        office.live(360);
        QCOMPARE(office.staff.listNow()->size(), std::size_t(1));
        office.live(10);
        QVERIFY(office.staff.listNow()->empty());
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(0));
        QCOMPARE(office.facts(Compartment::Child), std::size_t(1)); // the proof
    }

    // By a real correction: her answers are taken back, and what she had said still lies there.
    void whomACorrectionTookOutGoesWithTheParty()
    {
        Office office;
        const Party party = withIds(family(), office.clock.today());
        const auto first = office.intake.saveNow(party, u"volunteer"_s);
        QVERIFY(first);
        Party corrected = party;
        corrected.persons.pop_back();
        Entry entry{u"volunteer"_s};
        entry.corrects = first->submission;
        QVERIFY(office.intake.saveNow(corrected, entry));
        QCOMPARE(office.staff.listNow()->size(), std::size_t(2));
        for (const Person &adult : corrected.persons)
            office.say(adult.subject, EventType::HandedOver, Compartment::Intake);
        office.live(88);
        QVERIFY(office.facts(Compartment::Child) > 0);
        office.live(12);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(0));
        QCOMPARE(office.facts(Compartment::Child), std::size_t(0));
    }

    // What it vouches for lies in quarantine and nowhere else; without the release it would be an alarm again.
    void whatWasReleasedGoesWithItsRelease()
    {
        for (const bool stranger : {true, false}) {
            Office office;
            Party alone = family();
            alone.persons = {person(u"Олена"_s, 1988)};
            if (stranger)
                office.bringFromAStranger(u"olena"_s, Compartment::Intake);
            else
                QVERIFY(office.intake.saveNow(withIds(alone, office.clock.today()), u"nobody"_s)); // none may say it
            office.releaseAll();
            QCOMPARE(office.staff.listNow()->size(), std::size_t(1));
            QVERIFY(office.setAside() > 0);
            office.say(office.staff.listNow()->front().subject, EventType::HandedOver, Compartment::Intake);
            office.live(80);
            QCOMPARE(office.staff.listNow()->size(), std::size_t(1));
            office.live(20);
            QVERIFY(office.staff.listNow()->empty());
            QCOMPARE(office.facts(Compartment::Intake), std::size_t(0));
            QCOMPARE(office.setAside(), std::size_t(0));
            QCOMPARE(office.staff.trustNow()->setAside, 0);
            QCOMPARE(office.staff.trustNow()->missing, 0);
        }
    }

    // Nobody knows what else it is: it is never let go by time.
    void whatNobodyReleasedStaysAside()
    {
        Office office;
        office.say(u"olena"_s, EventType::PersonRegistered, Compartment::Intake, u"party"_s);
        office.say(u"olena"_s, EventType::HandedOver, Compartment::Intake);
        office.bringFromAStranger(u"olena"_s, Compartment::Intake);
        office.live(100);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(0));
        QCOMPARE(office.setAside(), std::size_t(1));
    }

    void lockedNoRecordGoes()
    {
        Office office;
        office.say(u"anna"_s, EventType::PersonRegistered, Compartment::Intake, u"party"_s);
        office.say(u"anna"_s, EventType::HandedOver, Compartment::Intake);
        QVERIFY(office.staff.listNow());
        QVERIFY(office.staff.close(u"lock"_s).result());
        office.live(200);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(2));
        QVERIFY(office.log.gone.empty());
    }

    void aClockThatJumpsTakesNothing()
    {
        Office office;
        office.say(u"anna"_s, EventType::PersonRegistered, Compartment::Intake, u"party"_s);
        office.say(u"anna"_s, EventType::HandedOver, Compartment::Intake);
        QVERIFY(office.log.noteDelivered({1, 2}, office.clock.nowUtc()));
        office.live(1);
        QCOMPARE(office.log.gone.size(), std::size_t(2)); // its copies, pruned
        office.say(u"eva"_s, EventType::HelpRequested, Compartment::Intake);
        QVERIFY(office.log.noteDelivered({3}, office.clock.nowUtc()));
        office.wait(5 * 365);
        for (int i = 0; i < 3; ++i) { // what the wrong clock itself writes makes it no more credible
            const RetentionPlan plan = *office.staff.runRetentionWhenDueNow();
            QVERIFY(plan.recordsWait && plan.copiesWait);
            QVERIFY(office.log.audit({u"unlock"_s, {}, {}, office.clock.nowUtc()}));
            office.wait(1);
        }
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(3));
        QCOMPARE(office.log.gone.size(), std::size_t(2));
        office.wait(-5 * 365); // put right
        QVERIFY(!office.staff.runRetentionWhenDueNow()->recordsWait);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(3));
        // Or it is right after all: a person says so, or the organisation's root does.
        office.wait(365);
        QVERIFY(office.staff.runRetentionWhenDueNow()->recordsWait);
        office.log.organisation.issued = office.clock.nowUtc();
        QVERIFY(!office.staff.planRetentionNow()->recordsWait);
        office.log.organisation.issued = office.clock.nowUtc().addDays(-300);
        QCOMPARE(office.staff.listNow()->size(), std::size_t(1));
        QCOMPARE(office.staff.runRetentionNow(ClockIs::Right)->events(), 2);
        QVERIFY(office.staff.listNow()->empty()); // on the same day
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(1));
    }

    // A row and its file are lost: there is nothing to take away, and nobody else waits for it.
    void whatIsLostStopsNothing()
    {
        Office office;
        office.say(u"anna"_s, EventType::PersonRegistered, Compartment::Intake, u"party"_s);
        office.say(u"boris"_s, EventType::PersonRegistered, Compartment::Intake, u"party"_s);
        office.say(u"anna"_s, EventType::HandedOver, Compartment::Intake);
        office.say(u"boris"_s, EventType::HandedOver, Compartment::Intake);
        QCOMPARE(office.staff.listNow()->size(), std::size_t(2));
        office.log.events.erase(office.log.events.begin() + 1);
        office.wait(100);
        const auto went = office.staff.runRetentionNow(ClockIs::Right);
        QVERIFY(went);
        QCOMPARE(went->lost, std::vector<qint64>{2});
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(0));
        QCOMPARE(office.log.gone, (std::map<qint64, Gone>{{1, Gone::Erased}, {3, Gone::Erased}, {4, Gone::Erased}}));
        QCOMPARE(office.audited(),
                 (QStringList{u"expired 4"_s, u"expired_copies 2"_s, u"expired_copies 1"_s, u"expired_lost 1"_s}));
        QVERIFY(office.staff.runRetentionNow(ClockIs::Right)->lost.empty()); // said once
    }

    // Whatever went before it failed is not shown any more.
    void aRunThatFailedIsSeen()
    {
        Office office;
        office.say(u"kid"_s, EventType::PersonRegistered, Compartment::Child, u"party"_s);
        office.say(u"kid"_s, EventType::HandedOver, Compartment::Child);
        office.wait(400);
        QCOMPARE(office.staff.listNow()->size(), std::size_t(1));
        office.vault.contents[Compartment::Intake].full = true; // the other one comes first
        QVERIFY(!office.staff.runRetentionNow(ClockIs::Right));
        QCOMPARE(office.facts(Compartment::Child), std::size_t(1));
        QVERIFY(office.staff.listNow()->empty());
        office.vault.contents[Compartment::Intake].full = false;
        QVERIFY(office.staff.runRetentionNow(ClockIs::Right));
        QCOMPARE(office.vault.contents[Compartment::Intake].erased.size(), std::size_t(1));
    }

    // Before she says that the date is right, a person is told how much goes.
    void whatWaitsForTheClockIsCounted()
    {
        Office office;
        office.say(u"anna"_s, EventType::PersonRegistered, Compartment::Intake, u"party"_s);
        office.say(u"boris"_s, EventType::PersonRegistered, Compartment::Intake, u"other"_s);
        office.say(u"anna"_s, EventType::HandedOver, Compartment::Intake);
        office.live(1);
        QVERIFY(!office.staff.clockDoubtNow()->has_value());
        office.wait(100);
        QCOMPARE((*office.staff.clockDoubtNow())->going(), 1);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(3)); // to ask changes nothing
        QCOMPARE(office.staff.clockIsRightNow()->going(), 1);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(1));
        QVERIFY(!office.staff.clockDoubtNow()->has_value());
        QVERIFY(office.staff.close(u"lock"_s).result());
        QCOMPARE(office.staff.clockIsRightNow().error().code, ErrorCode::Refused);
    }

    // Cut after the sealed bytes: the records are found again.
    void aCutInBetweenIsGoneOnWith()
    {
        Office office;
        office.say(u"anna"_s, EventType::PersonRegistered, Compartment::Intake, u"party"_s);
        office.say(u"anna"_s, EventType::HandedOver, Compartment::Intake);
        office.live(1);
        QVERIFY(office.log.shed({1, 2}, Gone::Erased, {}));
        office.live(120);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(0));
    }

    // Anna was handed over on the first day, Boris never. Somebody erased both at the place of delivery.
    void whatTheServerLetGoTooEarlyIsTold()
    {
        Raided office;
        QCOMPARE(office.toldAfter(0), 0); // in the first days nobody is alarmed
        QCOMPARE(office.toldAfter(3), 0);
        QCOMPARE(office.toldAfter(1), 3);
        QCOMPARE(office.toldAfter(70), 3);
        QCOMPARE(office.toldAfter(16), 1); // her time comes within the grace
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(3));
        QCOMPARE(office.toldAfter(5), 1);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(1));
    }

    void whatIsToldGoesWithItsReason()
    {
        Raided office;
        QCOMPARE(office.toldAfter(4), 3);
        office.log.removed.erase(office.log.removed.begin()); // its bytes are there again
        QVERIFY(office.retention().runWhenDue(office.stores));
        QCOMPARE(office.told(), 2); // on the same day
    }

    // It keeps the record for longer than others do; who let it go was right.
    void aDeviceThatWasMadeLaterJudgesByTheRecord()
    {
        Raided office;
        office.log.created = office.clock.nowUtc().addDays(60);
        QCOMPARE(office.toldAfter(80), 3);
        QCOMPARE(office.toldAfter(20), 1);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(3));
    }

    // A file that is no fact here, and records of which half is shut.
    void whatCannotBeJudgedIsNotTold()
    {
        Raided office;
        for (auto &[place, seen] : std::exchange(office.log.removed, {})) {
            EventPlace other = place;
            other.sha256 = QByteArray(32, 'x');
            office.log.removed[other] = seen;
        }
        QCOMPARE(office.toldAfter(10), 0);
        Raided half;
        std::erase_if(half.stores, [](const auto &store) { return store->compartment() == Compartment::Child; });
        QCOMPARE(half.toldAfter(10), 0);
        Raided whole;
        QCOMPARE(whole.toldAfter(10), 3);
        whole.stores.clear(); // locked: what was found stays told
        QCOMPARE(whole.toldAfter(100), 3);
    }

    // Everything would be due.
    void aClockThatJumpsExplainsNothing()
    {
        Raided office;
        QCOMPARE(office.toldAfter(4), 3);
        office.wait(5 * 365);
        QVERIFY(office.retention().run(office.stores, ClockIs::AsItSays)->recordsWait);
        QVERIFY(office.retention().runWhenDue(office.stores)->recordsWait);
        QCOMPARE(office.told(), 3);
    }

    // By others, and brought here.
    void whatCameFromOthersIsToldAsWell()
    {
        Raided office;
        office.arrivals.gone = std::exchange(office.log.removed, {});
        QCOMPARE(office.toldAfter(3), 0);
        QCOMPARE(office.toldAfter(1), 3);
    }

    // The organisation's own times count.
    void theManifestSaysHowLong()
    {
        Office office;
        office.log.organisation.retention = RetentionRules{0, 1, 12, 6};
        office.say(u"anna"_s, EventType::PersonRegistered, Compartment::Intake, u"party"_s);
        office.say(u"anna"_s, EventType::HandedOver, Compartment::Intake);
        QVERIFY(office.log.noteDelivered({1}, office.clock.nowUtc()));
        QCOMPARE(office.staff.runRetentionNow(ClockIs::AsItSays)->copies, std::vector<qint64>{1});
        office.live(32);
        QCOMPARE(office.facts(Compartment::Intake), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
