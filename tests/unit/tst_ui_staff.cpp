// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailrows.h"
#include "fakes.h"
#include "intakeservice.h"
#include "languagecontroller.h"
#include "staffviewmodel.h"
#include "words.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QInputMethodEvent>
#include <QJsonObject>
#include <QPainter>
#include <QRandomGenerator>
#include <QRegularExpression>
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
    [[nodiscard]] QString childKey() const { return row(0, RecordListModel::KeyRole); }
    [[nodiscard]] QString adultKey() const { return row(staff->records()->rowCount() - 1, RecordListModel::KeyRole); }
    void saveAnother(const QString &family, int year, Companion companion = Companion::NotAsked)
    {
        Party party;
        party.persons = {person(family, u"Іра"_qs, year, companion)};
        if (!intake.saveNow(party, u"volunteer"_qs))
            qFatal("not saved");
    }
    // What the window has no right to say, but which may be a child.
    void forge()
    {
        Party party;
        party.persons = {person(u"Невідома"_qs, u"Марта"_qs, 2014, Companion::OtherAdult)};
        if (!intake.saveNow(party, u"Director"_qs))
            qFatal("not saved");
        staff->refresh();
        settle();
    }
    [[nodiscard]] static QStringList column(const QAbstractItemModel &model, int role)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data(role).toString();
        return texts;
    }
    // What a line of the open record shows, by its label.
    [[nodiscard]] QStringList line(const QString &label, int role = RecordDetailModel::ValueRole) const
    {
        const RecordDetailModel &detail = *staff->detail();
        for (int i = 0; i < detail.rowCount(); ++i) {
            if (detail.index(i).data(RecordDetailModel::LabelRole).toString() == label)
                return detail.index(i).data(role).toStringList();
        }
        return {u"no such line"_qs};
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

    void whileMuchIsReadItIsSaidHowFar_data()
    {
        QTest::addColumn<bool>("locks");
        QTest::newRow("to the end") << false;
        QTest::newRow("locked meanwhile") << true;
    }
    void whileMuchIsReadItIsSaidHowFar()
    {
        QFETCH(bool, locks);
        Desk desk;
        for (int i = 0; i < 400; ++i)
            desk.saveAnother(u"Багатенко"_qs, 1990);
        desk.clock.stepMs = 1000;
        QStringList said;
        connect(desk.staff.get(), &StaffViewModel::changed, desk.staff.get(), [&] {
            if (desk.staff->state() != u"reading")
                return;
            said << desk.staff->readText();
            QVERIFY(desk.staff->readPart() >= 0 && desk.staff->readPart() <= 1);
            if (locks && said.size() == 1) // the locking itself tells of changes
                desk.staff->lock();
        });
        desk.type(u"right words here"_qs);
        desk.staff->unlock(&desk.input);
        desk.settle();
        QVERIFY(!said.isEmpty());
        static const QRegularExpression counted(u"^[0-9,]+ of [0-9,]+$"_qs);
        QVERIFY2(counted.match(said.first()).hasMatch(), qPrintable(said.first()));
        QCOMPARE(desk.staff->state(), locks ? u"locked"_qs : u"open"_qs);
        QCOMPARE(desk.staff->records()->rowCount(), locks ? 0 : 402);
        QVERIFY(locks || said.last().startsWith(u"Almost done"));
    }

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

    void theWholeRecordIsShown()
    {
        Desk desk;
        Party party;
        party.language = u"uk"_qs;
        party.channel = Channel::Telegram;
        party.phone = u"+380 44 000 00 00"_qs;
        party.phoneSafe = YesNo::No;
        party.place = PlaceKind::HostFamily;
        party.placeText = u"Voorbeeldstraat 12"_qs;
        party.needs = {Need::UrgentMedicine, Need::Interpreter};
        party.needsAnswered = true;
        party.persons = {person(u"Вигаданко"_qs, u"Ольга"_qs, 1980),
                         person(u"Вигаданко"_qs, u"Лесь"_qs, 2016, Companion::Mother)};
        desk.clock.forward(-60);
        QVERIFY(desk.intake.saveNow(party, u"volunteer"_qs));
        desk.clock.forward(60);
        desk.unlock();
        desk.staff->open(desk.row(3, RecordListModel::KeyRole)); // the older of the two adults
        desk.settle();
        QCOMPARE(desk.staff->detail()->title(), u"Вигаданко Ольга"_qs);
        QCOMPARE(desk.line(u"Preferred language"_qs), QStringList(u"українська"_qs));
        QCOMPARE(desk.line(u"How to reach them"_qs), QStringList(u"Telegram"_qs));
        QCOMPARE(desk.line(u"Phone number"_qs), QStringList(u"+380 44 000 0000"_qs));
        QCOMPARE(desk.line(u"Safe to call or message?"_qs), QStringList(u"No"_qs));
        QCOMPARE(desk.line(u"Phone number"_qs, RecordDetailModel::MarksRole).size(), 1); // said at the number itself
        QCOMPARE(desk.line(u"Place for tonight"_qs), QStringList(u"With a host family"_qs));
        QCOMPARE(desk.line(u"Address or name of the place"_qs), QStringList(u"Voorbeeldstraat 12"_qs));
        QCOMPARE(desk.line(u"Needs"_qs), QStringList(u"Medicine or a doctor soon\nAn interpreter"_qs));
        QCOMPARE(desk.line(u"Form filled in"_qs),
                 QStringList(u"entered by a volunteer, device K1, 24 November 2026, 23:39"_qs));
        // The other one of the party: a row as in the list, and like there a child asks for a reason.
        const RecordListModel &others = *desk.staff->detail()->others();
        QCOMPARE(others.rowCount(), 1);
        const QString child = others.index(0).data(RecordListModel::KeyRole).toString();
        QVERIFY(!everythingShown(others).contains(u"Лесь"));
        desk.staff->open(child);
        QCOMPARE(desk.staff->reasonAskedFor(), child);
        QVERIFY(desk.staff->detail()->loaded()); // the mother's record stays until a reason is given
        desk.staff->dropQuestion();
        QCOMPARE(desk.staff->detail()->title(), u"Вигаданко Ольга"_qs);
        desk.staff->open(child);
        desk.staff->openBecause(child, u"family"_qs);
        desk.settle();
        QCOMPARE(desk.staff->detail()->key(), child);
        QCOMPARE(desk.log.trail.back().action, u"open_child"_qs);
        QCOMPARE(desk.log.trail.back().reason, u"family"_qs);
        QCOMPARE(desk.line(u"Who is with the child"_qs), QStringList(u"Mother"_qs));
    }

    void aPhoneNumberIsLegible_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("with its country") << u"00380501234567"_qs << u"+380 50 123 4567"_qs;
        QTest::newRow("whose it is was not said") << u"0612345678"_qs << u"0612345678"_qs;
    }

    void aPhoneNumberIsLegible()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        Desk desk;
        Party party;
        party.phone = typed;
        party.persons = {person(u"Вигаданко"_qs, u"Ольга"_qs, 1980)};
        const auto saved = desk.intake.saveNow(party, u"volunteer"_qs);
        QVERIFY(saved);
        desk.unlock();
        for (int i = 0; i < desk.staff->records()->rowCount(); ++i) {
            if (desk.row(i, RecordListModel::CodeRole) == saved->codes.first())
                desk.staff->open(desk.row(i, RecordListModel::KeyRole));
        }
        desk.settle();
        QCOMPARE(desk.line(u"Phone number"_qs), QStringList(shown));
        Addition addition;
        addition.facts.phone = typed;
        QCOMPARE(additionRows(addition, desk.language).back().value, shown);
    }

    void whatIsClosedIsAnOpaqueLine()
    {
        Desk desk;
        desk.vault.opens = {Compartment::Intake};
        desk.unlock();
        QCOMPARE(desk.row(0, RecordListModel::ClosedTextRole), u"a child, about 13: you have no access"_qs);
        QCOMPARE(desk.row(0, RecordListModel::TierRole), u"closed"_qs);
        desk.staff->open(desk.childKey());
        desk.settle();
        QCOMPARE(desk.staff->reasonAskedFor(), QString()); // there is nothing to open
        desk.staff->open(desk.adultKey());
        desk.settle();
        QVERIFY(desk.staff->detail()->loaded());
        QCOMPARE(desk.staff->detail()->others()->index(0).data(RecordListModel::ClosedTextRole).toString(),
                 u"a child, about 13: you have no access"_qs);
        QCOMPARE(desk.line(u"Place for tonight"_qs), QStringList(u"You have no access."_qs));
        QCOMPARE(desk.line(u"Phone number"_qs), QStringList(u"not answered"_qs)); // the adult's own
    }

    // It stands in the record of everybody of the party: so it says whose code it was added to, and who said it.
    void anAdditionNamesItsCode()
    {
        Desk desk;
        desk.unlock();
        const QString code = desk.row(desk.staff->records()->rowCount() - 1, RecordListModel::CodeRole);
        QCOMPARE(code.size(), 7);
        QVERIFY(desk.intake.addNow({code, {}, u"Горобець"_qs, {}, {}, {}}, {u"volunteer"_qs}));
        const QString label = u"Added to code %1"_qs.arg(code);
        desk.staff->openBecause(desk.childKey(), u"duty"_qs);
        desk.settle();
        QVERIFY(desk.line(label).join(QString()).contains(u"24 November 2026"));
        QCOMPARE(desk.line(u"Note"_qs), QStringList(u"Горобець"_qs));
        desk.staff->open(desk.adultKey());
        desk.settle();
        QVERIFY(desk.line(label) != QStringList(u"no such line"_qs));
        // Whoever has no key of it is told that there is one.
        desk.staff->lock();
        desk.settle();
        desk.vault.opens = {Compartment::Intake};
        desk.restart();
        desk.unlock();
        desk.staff->open(desk.adultKey());
        desk.settle();
        QVERIFY(desk.line(label) != QStringList(u"no such line"_qs));
        QCOMPARE(desk.line(u"Note"_qs), QStringList(u"Locked to you, or not come in yet"_qs));
    }

    void whatWaitsForAKeyIsAnotherOne()
    {
        RecordRow row;
        row.child = true;
        row.age = 13;
        QStringList said;
        for (const Access access : {Access::Closed, Access::Awaited, Access::Missing, Access::Erased}) {
            row.access = access;
            said << Words::closedMember(row);
        }
        QCOMPARE(said[1], u"a child, about 13: the record cannot be opened on this device yet"_qs);
        QCOMPARE(said.removeDuplicates(), 0);
        QVERIFY(Words::notYet() != Words::noAccess());
    }

    void twoAnswersAreShownWithWhoGaveThem()
    {
        Desk desk;
        desk.unlock();
        const QString adult = desk.adultKey();
        EventContent other; // by somebody who did not know of the first
        other.subject = adult;
        other.id = u"ffff"_qs;
        other.author = u"a1b2"_qs;
        other.device = u"c0ffee00"_qs;
        other.time = QDateTime(QDate(2026, 11, 25), QTime(8, 5), Qt::UTC);
        other.body = {{u"name"_qs, QJsonObject{{u"family"_qs, u"Прикладна"_qs}}},
                      {u"birth"_qs, QJsonObject{{u"kind"_qs, u"year"_qs}, {u"year"_qs, 1989}}}};
        desk.vault.contents[Compartment::Intake].events.emplace(other.id, other);
        desk.clock.forward(24LL * 3600); // all is folded again
        desk.staff->open(adult);
        desk.settle();
        QCOMPARE(desk.line(u"Family name"_qs), QStringList(u"Two answers"_qs));
        QStringList names = desk.line(u"Family name"_qs, RecordDetailModel::AnswersRole);
        names.sort();
        QCOMPARE(names, (QStringList{u"Прикладенко"_qs, u"Прикладна"_qs}));
        QStringList years = desk.line(u"Date of birth"_qs, RecordDetailModel::AnswersRole);
        years.sort();
        QCOMPARE(years, (QStringList{u"1988, only the year"_qs, u"1989, only the year"_qs}));
        QStringList by = desk.line(u"Family name"_qs, RecordDetailModel::AnsweredByRole);
        by.sort();
        QCOMPARE(by,
                 (QStringList{u"entered by a staff member, device c0ffee, 25 November 2026, 09:05"_qs,
                              u"entered by the person, device K1, 24 November 2026, 23:40"_qs}));
        QCOMPARE(desk.line(u"Given name"_qs), QStringList(u"Олена"_qs)); // nobody said anything else
        QCOMPARE(desk.line(u"Different answers"_qs), QStringList(u"no such line"_qs));
    }

    void marksStandAtTheirField_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("label");
        QTest::newRow("future") << int(IssueCode::FutureDate) << u"Date of birth"_qs;
        QTest::newRow("over 120") << int(IssueCode::Over120) << u"Date of birth"_qs;
        QTest::newRow("look-alikes") << int(IssueCode::MixedScripts) << u"Family name"_qs;
        QTest::newRow("emoji") << int(IssueCode::Emoji) << u"Given name"_qs;
        QTest::newRow("older than the mother") << int(IssueCode::OlderThanMother) << u"Who is with the child"_qs;
        QTest::newRow("phone") << int(IssueCode::PhoneUnlikely) << u"Phone number"_qs;
    }
    void marksStandAtTheirField()
    {
        QFETCH(int, code);
        QFETCH(QString, label);
        Desk desk;
        Party party;
        party.persons = {person(u"Вигаданко"_qs, u"Ольга"_qs, 1980),
                         person(u"Вигаданко"_qs, u"Лесь"_qs, 2016, Companion::Mother)};
        party.persons[0].sex = Sex::Female;
        Person &child = party.persons[1];
        if (code == int(IssueCode::FutureDate))
            child.birth.year = 2030;
        if (code == int(IssueCode::Over120))
            party.persons[0].birth.year = 1890;
        if (code == int(IssueCode::MixedScripts))
            child.name.family = u"Вигaданко"_qs; // the second vowel is a Latin letter
        if (code == int(IssueCode::Emoji))
            child.name.given = u"Лесь \U0001F600"_qs;
        if (code == int(IssueCode::OlderThanMother))
            party.persons[0].birth.year = 2007;
        if (code == int(IssueCode::PhoneUnlikely))
            party.phone = u"12"_qs;
        QVERIFY(desk.intake.saveNow(party, u"self"_qs));
        desk.unlock();
        const QString family = party.persons[1].name.family;
        const auto marks = [&](const QString &key) {
            desk.staff->openBecause(key, u"verify"_qs);
            desk.settle();
            return desk.line(label, RecordDetailModel::MarksRole).join(u' ');
        };
        QStringList found;
        for (int i = 0; i < desk.staff->records()->rowCount(); ++i)
            found << marks(desk.row(i, RecordListModel::KeyRole));
        const QString sentence = Words::mark(IssueCode(code));
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(found.contains(sentence), qPrintable(found.join(u'|')));
    }

    void newRowsComeInOneByOne()
    {
        Desk desk;
        desk.unlock();
        QAbstractItemModelTester tester(desk.staff->records(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(desk.staff->records(), &QAbstractItemModel::modelReset);
        QSignalSpy inserts(desk.staff->records(), &QAbstractItemModel::rowsInserted);
        QSignalSpy counts(desk.staff->records(), &RecordListModel::countChanged);
        desk.clock.forward(60);
        desk.saveAnother(u"Нова"_qs, 2015, Companion::Nobody);
        QTRY_VERIFY_WITH_TIMEOUT((desk.settle(), desk.staff->records()->rowCount() == 3), 6000); // nobody asked for it
        QCOMPARE(resets.size(), 0);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(counts.size(), 1);
        QCOMPARE(desk.row(0, RecordListModel::UrgentRole), u"true"_qs); // first in its tier
    }

    void anyNewsMakeTheSameListAsAFreshOne()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        constexpr int kCases = 300;
        qInfo("seed %u, %d cases", seed, kCases);
        QRandomGenerator random(seed);
        const ManualClock clock;
        LanguageController language;
        RecordListModel model(clock, language, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < kCases; ++i) {
            std::vector<RecordRow> rows;
            for (int n = 0; n < 12; ++n) {
                RecordRow row;
                row.subject = QString::number(n);
                row.age = random.bounded(3);
                if (random.bounded(4) > 0)
                    rows.insert(rows.begin() + random.bounded(int(rows.size()) + 1), row);
            }
            model.setRows(rows);
            QCOMPARE(model.rowCount(), int(rows.size()));
            for (int n = 0; n < model.rowCount(); ++n) {
                QCOMPARE(model.index(n).data(RecordListModel::KeyRole).toString(), rows[std::size_t(n)].subject);
                QCOMPARE(model.index(n).data(RecordListModel::AgeTextRole).toString(),
                         QString::number(*rows[std::size_t(n)].age));
            }
        }
    }

    void nothingIsLookedForWhileLocked()
    {
        Desk desk;
        desk.unlock();
        desk.staff->lock();
        desk.settle();
        QTest::qWait(3500);
        QVERIFY(desk.worker.idle());
    }

    void whatIsSetAsideIsAlwaysToldAndNeverInTheList()
    {
        Desk desk;
        desk.unlock();
        QCOMPARE(desk.staff->trustText(), u"Nothing is set aside"_qs);
        QVERIFY(!desk.staff->trustCare() && !desk.staff->trustAlarm());
        const int before = desk.staff->records()->rowCount();
        desk.forge();
        QCOMPARE(desk.staff->trustText(), u"Unverified, may be a person: 2"_qs);
        QVERIFY(desk.staff->trustCare() && !desk.staff->trustAlarm());
        QCOMPARE(desk.staff->records()->rowCount(), before);
        QVERIFY(!everythingShown(*desk.staff).contains(u"Невідома"));
        QVERIFY(!desk.audited(u"open_unverified"_qs));

        desk.staff->showTrust();
        desk.settle();
        QVERIFY(desk.staff->trustShown());
        QVERIFY(desk.audited(u"open_unverified"_qs));
        const QStringList titles = desk.column(*desk.staff->unverified(), UnverifiedModel::TitleRole);
        QVERIFY2(titles.contains(u"Марта Невідома, about 11"_qs), qPrintable(titles.join(u'\n')));
        QVERIFY(titles.contains(u"A family or group"_qs));
        QCOMPARE(desk.column(*desk.staff->unverified(), UnverifiedModel::ReasonTextRole).first(),
                 u"Whoever sent it may not say this."_qs);
        desk.staff->hideTrust();
        QVERIFY(!everythingShown(*desk.staff).contains(u"Невідома"));
    }

    void nobodyForAnHourIsAnAlarmUntilSomebodyDoes()
    {
        Desk desk;
        desk.unlock();
        desk.forge();
        desk.clock.forward(3601);
        desk.staff->refresh();
        desk.settle();
        QVERIFY(desk.staff->trustAlarm());
        QVERIFY(desk.staff->trustText().startsWith(u"Unverified, may be a person: 2 wait"));
        desk.staff->showTrust();
        desk.settle();
        for (int i = 0; i < 2; ++i) {
            UnverifiedModel &rows = *desk.staff->unverified();
            QVERIFY(rows.index(0).data(UnverifiedModel::OverdueRole).toBool());
            desk.staff->takeCare(rows.index(0).data(UnverifiedModel::KeyRole).toString());
            desk.settle();
        }
        QVERIFY(!desk.staff->trustAlarm() && !desk.staff->trustCare());
        for (const QString &owner : desk.column(*desk.staff->unverified(), UnverifiedModel::OwnerTextRole))
            QVERIFY2(owner.startsWith(u"K1 takes care of this since"), qPrintable(owner));
        QVERIFY(desk.audited(u"unverified_taken"_qs));
    }

    // Not set aside and no alarm: it opens as soon as the key has come.
    void aKeyToComeIsToldAndWhomToAsk()
    {
        Desk desk;
        desk.unlock();
        const auto told = [&] {
            desk.staff->refresh();
            desk.settle();
            return desk.staff->trustText();
        };
        const age::Identity identity = age::Identity::generate();
        desk.log.organisation.recipients.push_back({u"child"_qs, 2, QString::fromLatin1(identity.recipient().text())});
        QCOMPARE(told(),
                 u"Nothing is set aside\nThis device does not have the new key yet. Please ask an "
                 u"administrator."_qs);
        QVERIFY(desk.staff->trustCare() && !desk.staff->trustAlarm());
        TrustState state;
        state.awaited = 4;
        state.closed = 1;
        QVERIFY(Words::keyToCome(state).startsWith(u"1 record(s) cannot be opened yet"));
        state.closed = 2;
        QVERIFY(Words::keyToCome(state).startsWith(u"2 record(s) cannot be opened yet"));
        desk.log.organisation.recipients.pop_back();
        QCOMPARE(told(), u"Nothing is set aside"_qs);
        QVERIFY(!desk.staff->trustCare());
    }

    void missingLinksAreTold()
    {
        Desk desk;
        desk.unlock();
        DeviceEntry kiosk{u"k7"_qs, u"K7"_qs, DeviceMode::Kiosk, QByteArray(32, 'k'), true, 41, QByteArray(32, 'h')};
        desk.log.organisation.devices.push_back(kiosk);
        desk.staff->refresh();
        desk.settle();
        QVERIFY(desk.staff->trustText().endsWith(u"\nDevice K7 (blocked): 41 made, 0 seen"));
        QVERIFY(desk.staff->trustCare());
        const DeviceChainModel &devices = *desk.staff->devices();
        QCOMPARE(devices.rowCount(), 2);
        QCOMPARE(devices.index(0).data(DeviceChainModel::MissingTextRole).toString(), u"Missing: 1–41"_qs);
        QCOMPARE(devices.index(1).data(DeviceChainModel::LabelRole).toString(), u"K1"_qs);
        QCOMPARE(devices.index(1).data(DeviceChainModel::MissingTextRole).toString(), QString());
    }

    void aLockForgetsWhatWasSetAside()
    {
        Desk desk;
        desk.unlock();
        desk.forge();
        desk.staff->showTrust();
        desk.settle();
        QVERIFY(everythingShown(*desk.staff).contains(u"Невідома"));
        desk.staff->showTrust(); // asked again, answered after the lock
        desk.staff->refresh();
        desk.staff->lock();
        desk.settle();
        QVERIFY(!everythingShown(*desk.staff).contains(u"Невідома"));
        QVERIFY(!desk.staff->trustShown());
        QCOMPARE(desk.staff->devices()->rowCount(), 0);
    }

    void aBrokenLogIsTold()
    {
        Desk desk;
        desk.unlock();
        QVERIFY(!desk.staff->auditBroken());
        desk.staff->lock();
        desk.settle();
        desk.log.brokenRow = 3;
        desk.unlock();
        QCOMPARE(desk.staff->state(), u"open"_qs); // never a reason to keep records shut
        QVERIFY(desk.staff->auditBroken());
        QCOMPARE(desk.staff->records()->rowCount(), 2);
        desk.staff->lock();
        QVERIFY(!desk.staff->auditBroken());
        desk.settle();
    }

    // What has had its time waits for a person while the clock may be years off.
    void theDateIsAskedFor()
    {
        Desk desk;
        desk.log.organisation.issued = desk.clock.nowUtc();
        desk.unlock();
        QVERIFY(desk.staff->clockText().isEmpty());
        desk.staff->clockIsRight(); // nobody was asked
        desk.settle();
        QVERIFY(!desk.audited(u"clock_right"_qs));
        desk.clock.now = desk.clock.now.addDays(5);
        desk.staff->refresh();
        desk.settle();
        QVERIFY(desk.staff->clockText().contains(u"29 November 2026"));
        QCOMPARE(desk.staff->clockQuestion(), u"Is it 29 November 2026 today?"_qs);
        QVERIFY(desk.staff->clockWarning().startsWith(u"No record will be deleted now."));
        QVERIFY(!desk.staff->clockErases());
        QCOMPARE(desk.staff->trustText(), u"Nothing is set aside"_qs);
        desk.staff->clockIsRight();
        desk.settle();
        desk.settle();
        QVERIFY(desk.audited(u"clock_right"_qs));
        QVERIFY(desk.staff->clockText().isEmpty());
        desk.clock.now = desk.clock.now.addDays(5);
        desk.staff->refresh();
        desk.settle();
        desk.staff->lock(); // and none of it stays
        QVERIFY(desk.staff->clockText().isEmpty());
        desk.settle();
    }

    void typedWordsAreSeenOnlyWhenAskedFor()
    {
        Desk desk;
        desk.input.setSize({300, 60});
        desk.input.setProperty("color", QColor(Qt::black));
        desk.type(u"words"_qs);
        const auto inked = [&] {
            QImage image(300, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            desk.input.paint(&painter);
            painter.end();
            int dark = 0;
            for (int y = 0; y < 60; ++y) {
                for (int x = 0; x < 300; ++x)
                    dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            }
            return dark;
        };
        QCOMPARE(inked(), 0);
        desk.input.setRevealed(true);
        QVERIFY(inked() > 20);
        desk.staff->unlock(&desk.input); // takes them away
        desk.settle();
        QVERIFY(!desk.input.revealed());
        desk.input.setRevealed(true);
        QCOMPARE(inked(), 0);
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
            desk.clock.forward(8LL * 3600);
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
