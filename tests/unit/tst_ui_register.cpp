// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"
#include "languagecontroller.h"
#include "registerviewmodel.h"
#include "standingrows.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace prystan::ui;
using namespace Qt::StringLiterals;

namespace {

Person person(const QString &family, const QString &given, int year)
{
    Person made;
    made.name = {family, given, {}};
    made.birth = {BirthKind::Date, 3, 4, year, 0};
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
    PeopleSearch people{service, clock, worker};
    NotedProcess process;
    LanguageController language;
    StaffViewModel staff{service, log, worker, clock, process, language, {}};
    RegisterViewModel registering{intake, service, people, staff, worker, clock, language};
    SecretInput input;

    Desk()
    {
        language.setCurrent(u"en"_s);
        settle();
    }
    QString save(const Person &one)
    {
        Party party;
        party.persons = {one};
        const auto saved = withIds(party, clock.today());
        if (!intake.saveNow(saved, u"self"_s))
            qFatal("not saved");
        return saved.persons.front().subject;
    }
    void settle()
    {
        for (int i = 0; i < 6; ++i) {
            worker.run();
            QCoreApplication::processEvents();
        }
    }
    void unlock()
    {
        QInputMethodEvent event;
        event.setCommitString(u"right words here"_s);
        QCoreApplication::sendEvent(&input, &event);
        staff.unlock(&input);
        settle();
    }
    [[nodiscard]] PersonEditor &editor() { return *registering.form()->person(); }
    void openForm()
    {
        registering.start();
        registering.form()->next(); // privacy
        QCOMPARE(registering.form()->step(), u"form"_s);
    }
    void type(const QString &family, const QString &given)
    {
        editor().family()->setText(family);
        editor().given()->setText(given);
        editor().birth()->setKind(u"date"_s);
        editor().birth()->setDay(3);
        editor().birth()->setMonth(4);
        editor().birth()->setYear(1988);
    }
    void pause()
    {
        QTest::qWait(RegisterViewModel::kPauseMs + 30);
        settle();
    }
    [[nodiscard]] int candidates() { return registering.candidates()->rowCount(); }
    // As the process that comes after the lock gets it.
    void carryOver()
    {
        auto held = HeldForm::parse(process.handover.value());
        registering.keep(std::move(*held));
    }
};

} // namespace

// Staff register somebody in the window.
class RegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void onlyWhileTheSessionIsOpen()
    {
        Desk desk;
        desk.registering.start();
        QVERIFY(!desk.registering.isOpen());
        desk.unlock();
        desk.registering.start();
        QVERIFY(desk.registering.isOpen());
    }

    void tellsWhileOneTypes()
    {
        Desk desk;
        const QString known = desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.unlock();
        desk.openForm();
        desk.type(u"Kanarka"_s, u"Olena"_s);
        QCOMPARE(desk.candidates(), 0);
        desk.pause();
        QCOMPARE(desk.candidates(), 1);
        const QModelIndex row = desk.registering.candidates()->index(0);
        QCOMPARE(row.data(RecordListModel::KeyRole).toString(), known);
        QVERIFY(row.data(AlikeModel::ReasonsTextRole).toString().size() > 5);
        desk.registering.form()->addMember(); // somebody else's page
        QCOMPARE(desk.candidates(), 0);
    }

    // The rows are made before anything is known, and stay.
    void rowsStandBeforehand()
    {
        Desk desk;
        const QString known = desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.unlock();
        desk.openForm();
        StandingRows rows;
        QCOMPARE(rows.rowCount(), 0);
        rows.setSource(desk.registering.candidates());
        QCOMPARE(rows.rowCount(), StandingRows::kMost);
        const auto shown = [&rows] {
            QStringList keys;
            for (int i = 0; i < rows.rowCount(); ++i) {
                if (rows.index(i).data(StandingRows::kShownRole).toBool())
                    keys << rows.index(i).data(RecordListModel::KeyRole).toString();
            }
            return keys;
        };
        QVERIFY(shown().isEmpty());
        QCOMPARE(rows.index(0).data(RecordListModel::CodeRole), QVariant(QString()));
        QCOMPARE(rows.index(0).data(RecordListModel::UrgentRole), QVariant(false));
        QSignalSpy changed(&rows, &StandingRows::dataChanged), reset(&rows, &StandingRows::modelReset);
        desk.type(u"Kanarka"_s, u"Olena"_s);
        desk.pause();
        QCOMPARE(shown(), QStringList(known));
        QVERIFY(changed.count() > 0);
        desk.registering.form()->clear();
        QVERIFY(shown().isEmpty());
        QCOMPARE(reset.count(), 0);
    }

    // Somebody says the code of then, and nothing else that is known.
    void theCodeOfThenTells()
    {
        Desk desk;
        const QString known = desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.unlock();
        const QString code = desk.staff.records()->index(0).data(RecordListModel::CodeRole).toString();
        desk.openForm();
        desk.registering.form()->party()->earlier()->setText(code);
        desk.pause();
        QCOMPARE(desk.candidates(), 1);
        QCOMPARE(desk.registering.candidates()->index(0).data(RecordListModel::KeyRole).toString(), known);
    }

    // Who was typed while the index was still being made is asked for again.
    void tellsOnceTheIndexIsReady()
    {
        Desk desk;
        for (int i = 0; i < 5; ++i)
            desk.save(person(u"Бондар"_s, u"Іван"_s, 1950 + i));
        desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.unlock();
        desk.clock.stepMs = 1000; // a moment is over at once
        desk.openForm();
        desk.type(u"Kanarka"_s, u"Olena"_s);
        int pauses = 0;
        while (desk.candidates() == 0 && ++pauses < 20)
            desk.pause();
        QCOMPARE(desk.candidates(), 1);
        QVERIFY(pauses > 1); // else nothing was tried
    }

    void whoComesMeanwhileIsToldOf()
    {
        Desk desk;
        desk.unlock();
        desk.openForm();
        desk.type(u"Kanarka"_s, u"Olena"_s);
        desk.pause();
        QCOMPARE(desk.candidates(), 0);
        desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.staff.lookForNews();
        desk.settle();
        desk.pause();
        QCOMPARE(desk.candidates(), 1);
    }

    // The answer to an older question comes while a newer one waits.
    void anOlderAnswerIsDropped()
    {
        Desk desk;
        desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.unlock();
        desk.openForm();
        desk.type(u"Kanarka"_s, u"Olena"_s);
        QTest::qWait(RegisterViewModel::kPauseMs + 30); // asked, not answered
        desk.editor().family()->setText(u"Bondar"_s);
        desk.editor().given()->setText(u"Ivan"_s);
        desk.worker.run();
        QCoreApplication::processEvents();
        QCOMPARE(desk.candidates(), 0);
        desk.pause();
        QCOMPARE(desk.candidates(), 0);
        desk.type(u"Kanarka"_s, u"Olena"_s);
        desk.pause();
        QCOMPARE(desk.candidates(), 1);
    }

    void anAnswerAfterTheLockIsNotShown()
    {
        Desk desk;
        desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.unlock();
        desk.openForm();
        desk.type(u"Kanarka"_s, u"Olena"_s);
        QTest::qWait(RegisterViewModel::kPauseMs + 30);
        desk.staff.lock();
        desk.settle();
        QCOMPARE(desk.candidates(), 0);
        QVERIFY(!desk.registering.isOpen());
        QVERIFY(desk.editor().family()->text().isEmpty());
    }

    void aChildIsLookedAtForAReason()
    {
        Desk desk;
        Person child = person(u"Канарка"_s, u"Марко"_s, 2015);
        child.companion = Companion::Nobody;
        const QString known = desk.save(child);
        desk.unlock();
        desk.openForm();
        desk.type(u"Kanarka"_s, u"Marko"_s);
        desk.editor().birth()->setYear(2015);
        desk.pause();
        QCOMPARE(desk.candidates(), 1);
        desk.staff.open(known);
        desk.settle();
        QCOMPARE(desk.staff.reasonAskedFor(), known);
        QVERIFY(!desk.staff.detail()->loaded());
        desk.staff.openBecause(known, u"duty"_s);
        desk.settle();
        QVERIFY(desk.staff.detail()->loaded());
        QVERIFY(desk.registering.isOpen());
        QCOMPARE(desk.editor().family()->text(), u"Kanarka"_s);
    }

    void isSaidByWhoIsUnlockedAndTheRecordFollows()
    {
        Desk desk;
        desk.unlock();
        desk.openForm();
        desk.type(u"Kanarka"_s, u"Olena"_s);
        desk.registering.form()->next(); // to the review
        QCOMPARE(desk.registering.form()->step(), u"review"_s);
        desk.registering.form()->next();
        desk.settle();
        QCOMPARE(desk.registering.form()->step(), u"saved"_s);
        QVERIFY(desk.registering.form()->last()->code().isEmpty()); // staff correct the record
        desk.registering.finishAtRecord();
        desk.settle();
        QVERIFY(!desk.registering.isOpen());
        QVERIFY(desk.staff.detail()->loaded());
    }

    void aLockHoldsTheForm()
    {
        Desk desk;
        desk.unlock();
        desk.openForm();
        desk.type(u"Kanarka"_s, u"Olena"_s);
        desk.editor().birth()->setDay(0); // half chosen
        desk.registering.form()->party()->earlier()->setText(u"BBB-BBB"_s);
        desk.staff.lock();
        desk.settle();
        QVERIFY(desk.process.handover.has_value());
        const SecretBuffer &bytes = *desk.process.handover;
        QVERIFY(!QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).contains("Kanarka"));
        desk.carryOver();
        desk.unlock();
        QCOMPARE(desk.registering.form()->step(), u"form"_s);
        QCOMPARE(desk.editor().family()->text(), u"Kanarka"_s);
        QCOMPARE(desk.editor().birth()->month(), 4);
        QCOMPARE(desk.editor().birth()->day(), 0);
        QCOMPARE(desk.registering.form()->party()->earlier()->text(), u"BBB-BBB"_s);
        QVERIFY(desk.registering.form()->dirty());
        QVERIFY(desk.staff.done().isEmpty());
    }

    void aFormThatWaitsTooLongIsGoneAndThatIsSaid()
    {
        Desk desk;
        desk.unlock();
        desk.openForm();
        desk.type(u"Kanarka"_s, u"Olena"_s);
        desk.staff.lock();
        desk.settle();
        desk.carryOver();
        desk.clock.forward(HeldForm::kMinutes * 60);
        desk.unlock();
        QVERIFY(!desk.registering.isOpen());
        QVERIFY(!desk.staff.done().isEmpty());
    }

    void anEmptyFormIsNotHeld()
    {
        Desk desk;
        desk.unlock();
        desk.openForm();
        desk.staff.lock();
        desk.settle();
        QCOMPARE(desk.process.relaunches, 1);
        QVERIFY(!desk.process.handover.has_value());
    }
};

QTEST_MAIN(RegisterTest)
#include "tst_ui_register.moc"
