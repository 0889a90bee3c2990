// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakeform.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace prystan;
using namespace prystan::test;

class SavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void reviewHidesPrivateAnswersAndLeadsBack()
    {
        Form form;
        form.begin("Олена", 1988);
        form.walkTo(u"members"_qs);
        form.addMember("Марко", 2016);
        form.walkTo(u"care"_qs);
        form.intake.person()->setCompanion(u"mother"_qs);
        form.walkTo(u"phone"_qs);
        form.intake.party()->phone()->setText(u"+380441112233"_qs);
        form.walkTo(u"place"_qs);
        form.intake.party()->setPlace(u"host_family"_qs);
        form.walkTo(u"needs"_qs);
        form.intake.party()->toggleNeed(u"interpreter"_qs);
        form.walkTo(u"review"_qs);
        for (const QString &key : {u"care:1"_qs, u"phone"_qs, u"place"_qs, u"needs"_qs})
            QCOMPARE(form.review(key), u"answered"_qs);
        const QString shown = everythingShown(*form.intake.review());
        for (const QString &secret : {u"441112233"_qs, u"host family"_qs, u"Mother"_qs, u"interpreter"_qs})
            QVERIFY2(!shown.contains(secret), qPrintable(secret));
        QVERIFY(shown.contains(u"Олена"));

        form.intake.change(u"birth:0"_qs);
        QCOMPARE(form.intake.stepKey(), u"birth:0"_qs);
        form.intake.next();
        QCOMPARE(form.intake.step(), u"review"_qs);
        form.intake.change(u"no:9"_qs);
        QCOMPARE(form.intake.step(), u"review"_qs);
    }

    void someoneWhoBecomesAChildOnReviewIsAskedAbout()
    {
        Form form;
        form.begin("Олена", 1988);
        form.walkTo(u"members"_qs);
        form.addMember("Марко", 1990);
        form.walkTo(u"review"_qs);
        form.intake.change(u"member:1"_qs);
        QCOMPARE(form.intake.stepKey(), u"member:1"_qs);
        form.intake.person()->birth()->setYear(2016);
        form.intake.next();
        QCOMPARE(form.intake.stepKey(), u"care:1"_qs);
        form.intake.next(); // left open on purpose
        QCOMPARE(form.intake.step(), u"review"_qs);
        form.intake.change(u"member:1"_qs);
        form.intake.next();
        QCOMPARE(form.intake.step(), u"review"_qs);
    }

    void anotherLanguageKeepsEveryAnswer()
    {
        Form form;
        form.begin("Олена", 1988);
        form.intake.person()->birth()->setKind(u"date"_qs);
        form.intake.person()->birth()->setDay(24);
        form.intake.person()->birth()->setMonth(11);
        form.walkTo(u"review"_qs);
        const QString english = form.review(u"birth:0"_qs);
        QSignalSpy changed(&form.intake, &IntakeViewModel::changed);
        form.language.setCurrent(u"uk"_qs);
        QVERIFY(changed.count() > 0);
        QCOMPARE(form.intake.step(), u"review"_qs);
        QCOMPARE(form.intake.person()->given()->text(), u"Олена"_qs);
        QVERIFY2(form.review(u"birth:0"_qs).contains(u"листопада"), qPrintable(form.review(u"birth:0"_qs)));
        QVERIFY(english.contains(u"November"));
        QCOMPARE(form.intake.party()->language(), u"uk"_qs); // follows …
        form.intake.party()->setLanguage(u"ru"_qs);
        form.language.setCurrent(u"nl"_qs);
        QCOMPARE(form.intake.party()->language(), u"ru"_qs); // … until it was answered
    }

    void aFailureKeepsTheFormAndARetryRegistersOnce()
    {
        Form form;
        form.begin("Олена", 1988);
        form.log.failures = 1;
        form.save();
        QCOMPARE(form.intake.step(), u"review"_qs);
        QVERIFY(form.intake.showProblems());
        QVERIFY(form.intake.problem().contains(u"Your answers are still here"));
        QCOMPARE(form.intake.person()->given()->text(), u"Олена"_qs);
        form.save();
        QCOMPARE(form.intake.step(), u"saved"_qs);
        QCOMPARE(form.log.attempts.size(), std::size_t(2));
        QCOMPARE(form.log.attempts[0].size(), form.log.attempts[1].size());
        for (std::size_t i = 0; i < form.log.attempts[0].size(); ++i)
            QCOMPARE(form.log.attempts[0][i].sealed, form.log.attempts[1][i].sealed);
    }

    void theAnswerOfAnotherThreadIsShownOnThisOne()
    {
        ManualClock clock;
        ThreadWorker worker;
        ReaderKeys keys;
        KeySealer sealer(keys);
        MemoryLog log;
        IntakeService service(log, sealer, clock, worker);
        LanguageController language;
        IntakeViewModel intake(service, clock, language);
        intake.start();
        intake.next();
        intake.person()->given()->setText(u"Олена"_qs);
        intake.saveNow();
        QStringList shown;
        bool onlyHere = true;
        connect(
            &intake, &IntakeViewModel::stepChanged, &intake,
            [&] {
                shown << intake.step();
                onlyHere &= QThread::currentThread() == intake.thread();
            },
            Qt::DirectConnection);
        intake.save(); // the other thread may well be quicker than this line
        const QStringList expected{u"saving"_qs, u"desk"_qs};
        QTRY_COMPARE(shown, expected);
        QVERIFY(onlyHere);
        QVERIFY(!intake.codes().isEmpty());
    }

    void afterSavingOnlyTheCodeIsLeft()
    {
        Form form;
        form.begin("Канарейка", 1988);
        form.walkTo(u"review"_qs);
        QVERIFY(everythingShown(form.intake).contains(u"Канарейка"));
        QSignalSpy steps(&form.intake, &IntakeViewModel::stepChanged);
        form.intake.save();
        QCOMPARE(form.intake.step(), u"saving"_qs);
        form.worker.run();
        QCoreApplication::processEvents();
        QCOMPARE(form.intake.step(), u"saved"_qs);
        QCOMPARE(steps.count(), 2);
        QCOMPARE(form.intake.codes().size(), 1);
        QCOMPARE(form.intake.codes().first().size(), 7);
        QVERIFY(!everythingShown(form.intake).contains(u"Канарейка"));
        QVERIFY(!form.intake.dirty());
    }

    void clearWipesEverythingAtEveryStep_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"members", "care", "phone", "needs", "review", "saving"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void clearWipesEverythingAtEveryStep()
    {
        QFETCH(QString, step);
        Form form;
        form.begin("Канарейка", 1988);
        form.intake.back();
        form.intake.person()->patronymic()->setText(u"Канарейка"_qs);
        form.walkTo(u"members"_qs);
        form.addMember("Канарейка", 2016);
        form.intake.party()->phone()->setText(u"Канарейка"_qs);
        form.intake.party()->placeText()->setText(u"Канарейка"_qs);
        form.walkTo(step == u"saving" ? u"review"_qs : step);
        if (step == u"saving")
            form.intake.save();
        form.intake.clear();
        QCOMPARE(form.intake.step(), QString());
        QVERIFY(!everythingShown(form.intake).contains(u"Канарейка"));
        QVERIFY(!form.intake.dirty());
        form.worker.run();
        QCoreApplication::processEvents();
        QCOMPARE(form.intake.step(), QString()); // the late answer is not shown
        QVERIFY(form.intake.codes().isEmpty());
        QCOMPARE(form.log.events.empty(), step != u"saving"); // and it is durable
    }
};

QTEST_MAIN(SavingTest)
#include "tst_ui_saving.moc"
