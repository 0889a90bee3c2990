// SPDX-License-Identifier: GPL-3.0-or-later
#include "humancode.h"
#include "ingest.h"
#include "intakeservice.h"
#include "memorystore.h"
#include "passphrases.h"
#include "pause.h"
#include "pile.h"

#include <QTest>

using namespace prystan;
using namespace prystan::test;

namespace {

Person person(const char *family, const char *given, int year, Companion companion = Companion::NotAsked)
{
    Person made;
    made.name.family = QString::fromUtf8(family);
    made.name.given = QString::fromUtf8(given);
    made.birth = {BirthKind::YearOnly, 0, 0, year, 0};
    made.companion = companion;
    return made;
}

// A mother with her two, and the neighbour's fourteen-year-old.
Party family()
{
    Party party;
    party.place = PlaceKind::Reception;
    party.phone = QStringLiteral("+380 44 000 00 00");
    party.persons = {person("Прикладенко", "Олена", 1988), person("Прикладенко", "Марко", 2016, Companion::Mother),
                     person("Прикладенко", "Софія", 2019, Companion::Mother),
                     person("Сусідська", "Дарина", 2012, Companion::OtherAdult)};
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
    PassphraseService passphrases{log, vault, staff, clock, worker};
};

} // namespace

class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void staffFindWhatWasSaved()
    {
        Desk desk;
        const auto saved = desk.intake.saveNow(family(), QStringLiteral("self"));
        QVERIFY(saved);
        QCOMPARE(saved->codes.size(), 1); // one adult
        QVERIFY(parseHumanCode(saved->codes.first()));
        QVERIFY(saved->pleaseComeToDesk);
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        const auto rows = desk.staff.listNow();
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(4));
        QCOMPARE(rows->at(0).care.tier, CareTier::AloneOrNonParent);
        QCOMPARE(rows->at(0).care.dutch, DutchLabel::Onbegeleid);
        QVERIFY(!rows->at(0).care.reasons.empty());
        QCOMPARE(rows->at(1).care.dutch, DutchLabel::TeVerifieren);
        QCOMPARE(rows->at(2).care.dutch, DutchLabel::TeVerifieren);
        QCOMPARE(rows->at(3).care.tier, CareTier::NotAChild);
        const auto found = desk.staff.findByCodeNow(saved->codes.first(), QStringLiteral("duty"));
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(1));
        QCOMPARE(found->front().persons.size(), std::size_t(4));
        QCOMPARE(found->front().persons.front().person.name.given, QStringLiteral("Олена"));
        QCOMPARE(found->front().party.place, PlaceKind::Reception);
    }

    void muchIsReadInParts()
    {
        constexpr int forms = 500;
        Desk desk;
        for (int i = 0; i < forms; ++i)
            QVERIFY(desk.intake.saveNow(family(), QStringLiteral("self")));
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        desk.clock.stepMs = 1000; // each batch takes longer than a part may
        std::vector<ReadSoFar> parts;
        do {
            const auto soFar = desk.staff.readOnNow();
            QVERIFY(soFar);
            parts.push_back(*soFar);
        } while (!parts.back().complete() && parts.size() < 100);
        QVERIFY(parts.size() > 2);
        QVERIFY(parts.back().complete());
        for (std::size_t i = 1; i + 1 < parts.size(); ++i) {
            QCOMPARE(parts[i].all, parts[0].all);
            QVERIFY(parts[i].read > parts[i - 1].read);
        }
        const auto rows = desk.staff.listNow();
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(forms * 4));

        // What comes while the list is open comes in parts as well, and is there for a decision.
        for (int i = 0; i < forms; ++i)
            QVERIFY(desk.intake.saveNow(family(), QStringLiteral("self")));
        const auto some = desk.staff.listNow();
        QVERIFY(some && some->size() > rows->size() && some->size() < std::size_t(2 * forms * 4));
        QVERIFY(desk.staff.recordsNow());
        const auto all = desk.staff.listNow();
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t(2 * forms * 4));
    }

    // However long everything beside the batches takes, a part reads some of what others sealed.
    void eachPartComesFurther()
    {
        constexpr qint64 came = 2000;
        Desk desk;
        tests::Pile pile;
        for (qint64 seq = 1; seq <= came; ++seq)
            pile.pile.push_back({{{{}, QStringLiteral("kiosk"), seq, {}, QByteArray::number(seq)}, {}, {}}, {}});
        StaffService staff(desk.log, desk.vault, desk.clock, desk.worker, &pile);
        QVERIFY(staff.unlockNow(MemoryVault::passphrase()));
        desk.clock.stepMs = 1000;
        qint64 before = -1;
        int parts = 0;
        for (bool complete = false; !complete; ++parts) {
            QVERIFY(parts < came);
            const auto soFar = staff.readOnNow();
            QVERIFY(soFar);
            complete = soFar->complete();
            QVERIFY(complete || soFar->read > before);
            before = soFar->read;
        }
        QVERIFY(parts > 2);
    }

    void intakeKeyAloneLearnsNothingOfAChild()
    {
        Desk desk;
        desk.vault.opens = {Compartment::Intake};
        QVERIFY(desk.intake.saveNow(family(), QStringLiteral("self")));
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        const auto rows = desk.staff.listNow();
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(4)); // the party is whole
        QByteArray known;
        for (const auto &[id, event] : desk.vault.contents[Compartment::Intake].events)
            known += encode(event);
        QVERIFY(known.contains("Олена"));
        for (const char *secret :
             {"Марко", "Софія", "Дарина", "2016,", "2016}", "2019,", "2019}", "2012,", "2012}", "reception"})
            QVERIFY2(!known.contains(secret), secret);
    }

    void aRetryWritesTheSameBytes()
    {
        Desk desk;
        const Party party = withIds(family(), desk.clock.today());
        desk.log.failures = 2;
        QVERIFY(!desk.intake.saveNow(party, QStringLiteral("self")));
        desk.clock.forward(60);
        QVERIFY(!desk.intake.saveNow(party, QStringLiteral("self")));
        QVERIFY(desk.intake.saveNow(party, QStringLiteral("self")));
        QCOMPARE(desk.log.attempts.size(), std::size_t(3));
        for (std::size_t part = 0; part < desk.log.attempts[0].size(); ++part) {
            QCOMPARE(desk.log.attempts[0][part].sealed, desk.log.attempts[2][part].sealed);
            QCOMPARE(desk.log.attempts[0][part].signature, desk.log.attempts[2][part].signature);
        }
    }

    void aChangedAnswerAfterAFailureReplacesTheFirst()
    {
        Desk desk;
        Party party = withIds(family(), desk.clock.today());
        party.persons[0].code.clear(); // as the window has it: codes come with saving
        desk.log.failures = 1;
        QVERIFY(!desk.intake.saveNow(party, QStringLiteral("self")));
        party.persons[0].name.given = QStringLiteral("Ольга");
        const auto saved = desk.intake.saveNow(party, QStringLiteral("self"));
        QVERIFY(saved);
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        const auto found = desk.staff.findByCodeNow(saved->codes.first(), QStringLiteral("duty"));
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->front().persons.front().person.name.given, QStringLiteral("Ольга"));
        QVERIFY(!found->front().persons.front().conflict);
        QCOMPARE(found->front().persons.size(), std::size_t(4));
    }

    void nothingIsWrittenForABlockedForm()
    {
        Desk desk;
        Party party = family();
        party.persons[0].name.family = QString(10'000, u'я');
        const auto saved = desk.intake.saveNow(party, QStringLiteral("self"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
        QVERIFY(desk.log.attempts.empty());
    }

    void partyOfChildrenGetsOneCode()
    {
        Desk desk;
        Party party;
        party.persons = {person("Приклад", "Іра", 2011), person("Приклад", "Лесь", 2015, Companion::Sibling)};
        const auto saved = desk.intake.saveNow(party, QStringLiteral("self"));
        QVERIFY(saved);
        QCOMPARE(saved->codes.size(), 1);
        QVERIFY(saved->pleaseComeToDesk);
    }

    void openingAChildIsWrittenDownFirst()
    {
        Desk desk;
        QVERIFY(desk.intake.saveNow(family(), QStringLiteral("self")));
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        const QString child = desk.staff.listNow()->front().subject;
        QCOMPARE(desk.staff.openPersonNow(child, {}).error().code, ErrorCode::Refused);
        QVERIFY(desk.staff.openPersonNow(child, QStringLiteral("verify")));
        const AuditEntry &last = desk.log.trail.back();
        QCOMPARE(last.action, QStringLiteral("open_child"));
        QCOMPARE(last.subject, child);
        QCOMPARE(last.reason, QStringLiteral("verify"));
    }

    void wrongPassphrasesGrowTheDelay()
    {
        Desk desk;
        const SecretBuffer wrong = SecretBuffer::copyOf("wrong");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(desk.staff.unlockNow(wrong).error().code, ErrorCode::WrongSecret);
        const Status delayed = desk.staff.unlockNow(MemoryVault::passphrase());
        QCOMPARE(delayed.error().code, ErrorCode::Delayed);
        QCOMPARE(desk.vault.tries, 3);
        QCOMPARE(desk.log.trail.front().action, QStringLiteral("unlock_try"));
        QCOMPARE(desk.log.trail.back().action, QStringLiteral("unlock_failed"));
        // A new process over the same device: still delayed.
        StaffService restarted(desk.log, desk.vault, desk.clock, desk.worker);
        QCOMPARE(restarted.unlockNow(wrong).error().code, ErrorCode::Delayed);
        desk.clock.forward(unlockDelay(3));
        QVERIFY(restarted.unlockNow(MemoryVault::passphrase()));
        QCOMPARE(*restarted.waitSeconds(), 0);
    }

    // Setting the clock, either way and however far, neither shortens nor lengthens the wait.
    void theClockDoesNotMoveTheDelay()
    {
        Desk desk;
        desk.log.settings[QStringLiteral("unlock_failures")] = QStringLiteral("20");
        desk.log.settings[QStringLiteral("unlock_failed_at")] = QString::number(desk.clock.ms);
        int cases = 0;
        for (const int years : {-200, -50, -1, 0, 1, 50, 200}) {
            for (const int seconds : {0, 1, 150, 299, 300, 10'000}) {
                ManualClock clock;
                clock.forward(seconds);
                clock.now = clock.now.addYears(years);
                StaffService staff(desk.log, desk.vault, clock, desk.worker);
                QCOMPARE(*staff.waitSeconds(), std::max(0, 300 - seconds));
                ++cases;
            }
        }
        qInfo("%d combinations of clock and wait", cases);
    }

    // A restart of the machine begins its time anew: never more is credited than has passed, and nobody ever waits
    // longer than five minutes.
    void aRestartedMachineSkipsNothing()
    {
        Desk desk;
        desk.log.settings[QStringLiteral("unlock_failures")] = QStringLiteral("20");
        int cases = 0;
        for (const qint64 failedAt : {0, 5, 100, 299, 300, 5000, 900'000}) { // seconds after the start before
            for (const qint64 up : {0, 1, 60, 299, 300, 301, 100'000}) { // the machine has been on since
                desk.log.settings[QStringLiteral("unlock_failed_at")] = QString::number(failedAt * 1000);
                ManualClock clock;
                clock.ms = up * 1000;
                StaffService staff(desk.log, desk.vault, clock, desk.worker);
                const int wait = *staff.waitSeconds();
                QVERIFY(wait <= 300 && wait >= 300 - up);
                clock.ms += 300'000;
                QCOMPARE(*staff.waitSeconds(), 0);
                ++cases;
            }
        }
        for (const char *odd : {"", "-5", "99999999999999999999", "2026-11-24T22:40:00.000Z"}) {
            desk.log.settings[QStringLiteral("unlock_failed_at")] = QLatin1String(odd);
            QVERIFY(*desk.staff.waitSeconds() <= 300);
            ++cases;
        }
        qInfo("%d restarts", cases);
    }

    void passphrasesAreManagedWithOnesOwn()
    {
        Desk desk;
        const SecretBuffer good = SecretBuffer::copyOf("four green umbrellas"), weak = SecretBuffer::copyOf("short");
        const auto anna = QStringLiteral("Anna");
        QCOMPARE(desk.passphrases.listNow().error().code, ErrorCode::Refused);
        QVERIFY(desk.intake.saveNow(family(), QStringLiteral("self")));
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        QCOMPARE(desk.vault.uses, std::vector{desk.clock.now});
        const int tries = desk.vault.tries;
        QCOMPARE(desk.passphrases.addNow(MemoryVault::passphrase(), weak, anna).error().code, ErrorCode::InvalidInput);
        QCOMPARE(desk.passphrases.changeNow(MemoryVault::passphrase(), weak).error().code, ErrorCode::InvalidInput);
        QCOMPARE(desk.vault.tries, tries);
        QCOMPARE(desk.passphrases.addNow(weak, good, anna).error().code, ErrorCode::WrongSecret);
        QCOMPARE(desk.vault.list.size(), std::size_t(1));
        const auto added = desk.passphrases.addNow(MemoryVault::passphrase(), good, QStringLiteral(" Anna "));
        QVERIFY(added);
        QCOMPARE(desk.vault.list.back().name, anna);
        QCOMPARE(desk.log.trail.back().action, QStringLiteral("slot_added"));
        QVERIFY(desk.passphrases.changeNow(MemoryVault::passphrase(), good));
        QCOMPARE(desk.log.trail.back().action, QStringLiteral("slot_changed"));
        QVERIFY(desk.passphrases.removeNow(MemoryVault::passphrase(), *added));
        QCOMPARE(desk.log.trail.back().subject, *added);
        QVERIFY(!desk.staff.listNow()->empty()); // what was open is open
        QCOMPARE(desk.passphrases.removeNow(MemoryVault::passphrase(), QStringLiteral("s1")).error().code,
                 ErrorCode::LastSlot);
        QVERIFY(!desk.staff.listNow()->empty());
        // Somebody else's passphrase opens nothing here that was closed.
        desk.staff.close(QStringLiteral("lock")).waitForFinished();
        desk.vault.opens = {Compartment::Intake};
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        const auto more = desk.passphrases.addNow(MemoryVault::passphrase(), good, anna);
        desk.vault.opens = {Compartment::Intake, Compartment::Child};
        QVERIFY(desk.passphrases.removeNow(MemoryVault::passphrase(), *more));
        QVERIFY(!desk.staff.keysForPause()->contains("child"));
    }

    void delayGrowsToFiveMinutes()
    {
        QCOMPARE(unlockDelay(0), 0);
        QCOMPARE(unlockDelay(2), 0);
        QCOMPARE(unlockDelay(3), 1);
        QCOMPARE(unlockDelay(4), 2);
        QCOMPARE(unlockDelay(11), 256);
        QCOMPARE(unlockDelay(12), 300);
        QCOMPARE(unlockDelay(1'000'000), 300);
    }

    void forgedEventIsQuarantined()
    {
        Desk desk;
        QVERIFY(desk.intake.saveNow(family(), QStringLiteral("self")));
        SealedEvent &forged = desk.log.events[1];
        forged.signature[5] = char(forged.signature[5] ^ 1);
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        const auto rows = desk.staff.listNow();
        QVERIFY(rows);
        QCOMPARE(desk.staff.trustNow()->setAside, 1);
    }

    void lockClosesTheStores()
    {
        Desk desk;
        QVERIFY(desk.staff.unlockNow(MemoryVault::passphrase()));
        QVERIFY(desk.staff.close(QStringLiteral("lock")).result());
        QCOMPARE(desk.staff.listNow().error().code, ErrorCode::Refused);
        QVERIFY(!desk.staff.keysForPause());
    }

    void pauseGivesTheKeysBackForThePin()
    {
        std::map<std::string, SecretBuffer> keys;
        keys.emplace("child", SecretBuffer::random(32));
        const SecretBuffer before = keys.at("child").clone();
        const PausedSession session(std::move(keys), SecretBuffer::copyOf("135790"), 1000);
        auto next = PausedSession::parse(session.serialise());
        QVERIFY(next);
        QCOMPARE(next->open(SecretBuffer::copyOf("000000"), 2000).error().code, ErrorCode::WrongSecret);
        const auto opened = next->open(SecretBuffer::copyOf("135790"), 2000);
        QVERIFY(opened);
        QVERIFY(opened->at("child").equals(before));
        QVERIFY(!next->open(SecretBuffer::copyOf("135790"), 2000));
    }

    void pauseEndsAfterFiveTriesOrEightHours()
    {
        const auto fresh = [] {
            std::map<std::string, SecretBuffer> keys;
            keys.emplace("child", SecretBuffer::random(32));
            return PausedSession(std::move(keys), SecretBuffer::copyOf("135790"), 0);
        };
        PausedSession guessed = fresh();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(guessed.open(SecretBuffer::copyOf("111111"), 1).error().code, ErrorCode::WrongSecret);
        QCOMPARE(guessed.open(SecretBuffer::copyOf("111111"), 1).error().code, ErrorCode::Refused);
        QVERIFY(!guessed.open(SecretBuffer::copyOf("135790"), 1));
        PausedSession late = fresh();
        QVERIFY(!late.open(SecretBuffer::copyOf("135790"), 8LL * 3'600'000));
    }

    void everyCutOfAPauseIsRefused()
    {
        std::map<std::string, SecretBuffer> keys;
        keys.emplace("intake", SecretBuffer::random(32));
        const SecretBuffer whole = PausedSession(std::move(keys), SecretBuffer::copyOf("135790"), 0).serialise();
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY2(!PausedSession::parse(SecretBuffer::copyOf(whole.bytes().first(size))),
                     qPrintable(QString::number(size)));
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_service.moc"
