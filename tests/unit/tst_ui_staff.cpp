// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"
#include "intakeservice.h"
#include "languagecontroller.h"
#include "staffviewmodel.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace prystan::ui;

namespace {

Person person(const QString &family, const QString &given, int year, Companion companion = Companion::NotAsked)
{
    Person made;
    made.name.family = family;
    made.name.given = given;
    made.birth.kind = BirthKind::YearOnly;
    made.birth.year = year;
    made.companion = companion;
    return made;
}

struct Desk {
    ManualClock clock;
    LaterWorker worker;
    ReaderKeys keys;
    KeySealer sealer{keys};
    MemoryLog log;
    MemoryVault vault{keys};
    IntakeService intake{log, sealer, clock, worker};
    StaffService service{log, vault, clock, worker};
    NotedProcess process;
    LanguageController language;
    std::unique_ptr<StaffViewModel> staff;
    SecretInput input;
    PinInput pin;

    Desk()
    {
        language.setCurrent(u"en"_qs);
        Party party;
        party.persons = {person(u"Прикладенко"_qs, u"Олена"_qs, 1988),
                         person(u"Сусідська"_qs, u"Дарина"_qs, 2012, Companion::OtherAdult)};
        if (!intake.saveNow(party, u"self"_qs))
            qFatal("the desk has no records");
        restart();
    }
    void restart()
    {
        staff = std::make_unique<StaffViewModel>(service, log, worker, clock, process, language, u"demo words"_qs);
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            worker.run();
            QCoreApplication::processEvents();
        }
    }
    void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&input, &event);
    }
    void unlock(const QString &words = u"right words here"_qs)
    {
        type(words);
        staff->unlock(&input);
        settle();
    }
    void press(int digits)
    {
        for (int i = 0, rest = digits; i < 6; ++i, rest /= 10)
            pin.press(rest % 10);
    }
    [[nodiscard]] QString row(int index, int role) const
    {
        return staff->records()->index(index).data(role).toString();
    }
    [[nodiscard]] bool audited(const QString &action) const
    {
        return std::ranges::any_of(log.trail, [&](const AuditEntry &entry) { return entry.action == action; });
    }
};

} // namespace

class StaffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void thePassphraseOpensTheList()
    {
        Desk desk;
        QAbstractItemModelTester tester(desk.staff->records(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.staff->state(), u"locked"_qs);
        desk.staff->unlock(&desk.input); // nothing typed: no try
        QCOMPARE(desk.staff->state(), u"locked"_qs);
        desk.type(u"right words here"_qs);
        desk.staff->unlock(&desk.input);
        QCOMPARE(desk.staff->state(), u"opening"_qs);
        QCOMPARE(desk.input.length(), 0);
        desk.settle();
        QCOMPARE(desk.staff->state(), u"open"_qs);
        QCOMPARE(desk.staff->records()->rowCount(), 2);
        QCOMPARE(desk.row(0, RecordListModel::TierRole), u"alone_or_non_parent"_qs);
        QVERIFY(desk.row(0, RecordListModel::LabelRole).contains(u"onbegeleid"));
        QCOMPARE(desk.row(0, RecordListModel::ChildRole), u"true"_qs);
        QCOMPARE(desk.row(1, RecordListModel::TierRole), u"adult"_qs);
        QVERIFY(!desk.staff->deliveryText().isEmpty());
    }

    void rowsShowNoNames()
    {
        Desk desk;
        desk.unlock();
        const QString shown = everythingShown(*desk.staff->records());
        for (const QString &name : {u"Прикладенко"_qs, u"Олена"_qs, u"Дарина"_qs})
            QVERIFY(!shown.contains(name));
    }

    void timesAreRelative_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << 30 << u"just now"_qs;
        QTest::newRow("minutes") << 5 * 60 << u"5 min ago"_qs;
        QTest::newRow("over midnight") << 2 * 3600 << u"2 hour(s) ago"_qs;
        QTest::newRow("yesterday") << 20 * 3600 << u"yesterday"_qs;
        QTest::newRow("days") << 3 * 86400 << u"3 day(s) ago"_qs;
        QTest::newRow("a date") << 30 * 86400 << u"24 November 2026"_qs;
    }
    void timesAreRelative()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        Desk desk;
        desk.unlock();
        desk.clock.forward(seconds);
        QCOMPARE(desk.row(0, RecordListModel::TimeTextRole), text);
        QCOMPARE(desk.row(0, RecordListModel::ExactTimeRole), u"24 November 2026, 23:40"_qs);
    }

    void aWrongPassphraseWaitsAlsoAfterARestart()
    {
        Desk desk;
        for (int i = 0; i < 4; ++i) {
            while (desk.staff->waitSeconds() > 0)
                desk.clock.forward(1);
            desk.unlock(u"wrong words"_qs);
            QCOMPARE(desk.staff->state(), u"locked"_qs);
            QVERIFY(!desk.staff->problem().isEmpty());
        }
        const int wait = desk.staff->waitSeconds();
        QCOMPARE(wait, unlockDelay(4));
        const int tries = desk.vault.tries;
        desk.unlock(); // the right one, too early
        QCOMPARE(desk.staff->state(), u"locked"_qs);
        QCOMPARE(desk.vault.tries, tries);
        desk.restart();
        QCOMPARE(desk.staff->waitSeconds(), wait);
        desk.clock.forward(wait);
        QCOMPARE(desk.staff->waitSeconds(), 0);
        desk.input.clear();
        desk.unlock();
        QCOMPARE(desk.staff->state(), u"open"_qs);
        QCOMPARE(desk.staff->problem(), QString());
    }

    void aChildsRecordAsksForAReasonAndIsAudited()
    {
        Desk desk;
        desk.unlock();
        const QString child = desk.row(0, RecordListModel::KeyRole);
        desk.staff->open(child);
        desk.settle();
        QCOMPARE(desk.staff->reasonAskedFor(), child);
        QVERIFY(!desk.staff->detail()->loaded());
        desk.staff->openBecause(child, u"curious"_qs);
        desk.settle();
        QVERIFY(!desk.staff->detail()->loaded());
        desk.staff->openBecause(child, u"verify"_qs);
        desk.settle();
        QVERIFY(desk.staff->detail()->loaded());
        QCOMPARE(desk.staff->reasonAskedFor(), QString());
        QCOMPARE(desk.staff->detail()->title(), u"Сусідська Дарина"_qs);
        QVERIFY(!desk.staff->detail()->reasons().isEmpty());
        QVERIFY(desk.audited(u"open_child"_qs));
        desk.staff->closeRecord();
        QVERIFY(!everythingShown(*desk.staff).contains(u"Дарина"));
    }

    void anAdultsRecordOpensInTheStaffsLanguage()
    {
        Desk desk;
        QAbstractItemModelTester tester(desk.staff->detail(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.unlock();
        desk.staff->open(desk.row(1, RecordListModel::KeyRole));
        desk.settle();
        QVERIFY(desk.staff->detail()->loaded());
        const QString before = everythingShown(*desk.staff->detail());
        desk.language.setCurrent(u"uk"_qs);
        QVERIFY(before.contains(u"November"));
        QVERIFY(everythingShown(*desk.staff->detail()).contains(u"листопада"));
    }

    void whatWasClosedDoesNotComeBackLate()
    {
        Desk desk;
        desk.unlock();
        desk.staff->open(desk.row(1, RecordListModel::KeyRole));
        desk.staff->closeRecord();
        desk.settle();
        QVERIFY(!desk.staff->detail()->loaded());
        desk.staff->refresh();
        desk.staff->lock();
        desk.settle();
        QCOMPARE(desk.staff->records()->rowCount(), 0);
    }

    void lockLeavesNothingAndReplacesTheProcess()
    {
        Desk desk;
        desk.unlock();
        desk.staff->open(desk.row(1, RecordListModel::KeyRole));
        desk.settle();
        desk.staff->lock();
        QCOMPARE(desk.staff->state(), u"locked"_qs);
        QVERIFY(!everythingShown(*desk.staff).contains(u"Олена"));
        desk.settle();
        QCOMPARE(desk.process.relaunches, 1);
        QVERIFY(!desk.process.handover);
        QVERIFY(desk.audited(u"lock"_qs));
        QVERIFY(!desk.service.keysForPause());
    }

    void aLockDuringOpeningWins()
    {
        Desk desk;
        desk.type(u"right words here"_qs);
        desk.staff->unlock(&desk.input);
        desk.staff->lock();
        desk.settle();
        QCOMPARE(desk.staff->state(), u"locked"_qs);
        QCOMPARE(desk.staff->records()->rowCount(), 0);
        QVERIFY(!desk.service.keysForPause());
    }

    void pauseHandsTheKeysBehindThePin()
    {
        Desk desk;
        desk.unlock();
        desk.pin.press(1);
        desk.staff->pause(&desk.pin);
        desk.settle();
        QCOMPARE(desk.process.relaunches, 0); // six digits
        desk.pin.clear();
        desk.press(123456);
        desk.staff->pause(&desk.pin);
        desk.settle();
        QCOMPARE(desk.process.relaunches, 1);
        QVERIFY(desk.process.handover.has_value());
        QVERIFY(desk.audited(u"pause"_qs));

        desk.restart();
        auto session = PausedSession::parse(*desk.process.handover);
        QVERIFY(session);
        desk.staff->startPaused(std::move(*session));
        QCOMPARE(desk.staff->state(), u"paused"_qs);
        QCOMPARE(desk.staff->triesLeft(), 5);
        desk.press(111111);
        desk.staff->resume(&desk.pin);
        QCOMPARE(desk.staff->triesLeft(), 4);
        QVERIFY(!desk.staff->problem().isEmpty());
        desk.press(123456);
        desk.staff->resume(&desk.pin);
        desk.settle();
        QCOMPARE(desk.staff->state(), u"open"_qs);
        QCOMPARE(desk.staff->records()->rowCount(), 2);
    }

    void aPauseEnds_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"five wrong", "eight hours", "given up"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aPauseEnds()
    {
        QFETCH(QString, how);
        Desk desk;
        desk.unlock();
        desk.press(123456);
        desk.staff->pause(&desk.pin);
        desk.settle();
        desk.restart();
        auto session = PausedSession::parse(*desk.process.handover);
        QVERIFY(session);
        desk.staff->startPaused(std::move(*session));
        if (how == u"given up")
            desk.staff->giveUpPause();
        if (how == u"eight hours")
            desk.clock.forward(8 * 3600);
        for (int i = 0; how == u"five wrong" && i < 5; ++i) {
            QCOMPARE(desk.staff->state(), u"paused"_qs);
            desk.press(111111);
            desk.staff->resume(&desk.pin);
        }
        desk.pin.clear();
        desk.press(123456);
        desk.staff->resume(&desk.pin);
        desk.settle();
        QCOMPARE(desk.staff->state(), u"locked"_qs);
        QCOMPARE(desk.staff->records()->rowCount(), 0);
    }
};

QTEST_MAIN(StaffTest)
#include "tst_ui_staff.moc"
