// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakeform.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::test;

class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void anAdultIsAskedEverything()
    {
        Form form;
        form.begin("Олена", 1988);
        const QStringList rest = form.walkTo(u"review"_qs);
        const QStringList expected{u"sex:0"_qs, u"nationality:0"_qs, u"document:0"_qs, u"members"_qs, u"language"_qs,
                                   u"phone"_qs, u"place"_qs,         u"needs"_qs,      u"review"_qs};
        QCOMPARE(rest, expected);
        QCOMPARE(form.intake.position(), form.intake.positions());
        QCOMPARE(form.intake.positions(), 12);
    }

    void aChildIsAskedLittleAndNeverWhoIsWithHer()
    {
        Form form;
        form.begin("Дарина", 2012);
        form.intake.next();
        form.intake.next();
        QCOMPARE(form.intake.step(), u"members"_qs);
        form.addMember("Марко", 2019);
        const QStringList rest = form.walkTo(u"review"_qs);
        const QStringList expected{u"care:1"_qs, u"review"_qs};
        QCOMPARE(rest, expected);
        QCOMPARE(form.review(u"care:0"_qs), u"no such row"_qs);
        QCOMPARE(form.review(u"phone"_qs), u"no such row"_qs);
        QCOMPARE(form.review(u"care:1"_qs), u"not answered"_qs);
    }

    void aChildWhoSavesIsSentToTheDesk()
    {
        Form form;
        form.begin("Дарина", 2012);
        form.save();
        QCOMPARE(form.intake.step(), u"desk"_qs);
        QCOMPARE(form.intake.codes().size(), 1);
    }

    void everyChildInThePartyHasItsQuestion()
    {
        Form form;
        form.begin("Олена", 1988);
        form.walkTo(u"members"_qs);
        form.addMember("Марко", 2016);
        form.addMember("Галина", 1955);
        form.addMember("Софія", 2019);
        const QStringList expected{u"care:1"_qs, u"care:3"_qs, u"language"_qs};
        QCOMPARE(form.walkTo(u"language"_qs), expected);
    }

    void theVolunteersFormIsOnePage()
    {
        Form form;
        form.intake.setVolunteerForm(true);
        form.intake.start();
        form.intake.next();
        QCOMPARE(form.intake.step(), u"form"_qs);
        form.intake.person()->family()->setText(u"Прикладенко"_qs);
        form.intake.person()->birth()->setAge(36);
        form.addMember("Марко", 2016);
        QCOMPARE(form.intake.step(), u"form"_qs);
        form.intake.next();
        QCOMPARE(form.intake.step(), u"review"_qs);
        QCOMPARE(form.review(u"member:1"_qs, ReviewModel::GroupRole), u"person:1"_qs);
        form.save();
        QCOMPARE(form.intake.step(), u"desk"_qs); // nobody has said who is with Марко
    }

    void everyQuestionMayBeLeftOpenButSomebodyMustHaveAName()
    {
        Form form;
        form.intake.start();
        form.walkTo(u"review"_qs);
        QCOMPARE(form.intake.step(), u"review"_qs);
        QSignalSpy problem(&form.intake, &IntakeViewModel::problemFound);
        form.intake.save();
        QCOMPARE(problem.count(), 1);
        QCOMPARE(form.intake.step(), u"review"_qs);
        QVERIFY(form.intake.problem().contains(u"at least one name"));
        QVERIFY(form.worker.idle());
    }

    void whatCannotBeStoredKeepsThePage()
    {
        Form form;
        form.begin("Олена", 1988);
        form.intake.person()->birth()->setKind(u"date"_qs);
        form.intake.person()->birth()->setDay(31);
        form.intake.person()->birth()->setMonth(2);
        QSignalSpy problem(&form.intake, &IntakeViewModel::problemFound);
        form.intake.next();
        QCOMPARE(form.intake.step(), u"birth"_qs);
        QVERIFY(form.intake.showProblems());
        QCOMPARE(problem.count(), 1);
        form.intake.back(); // always works
        QCOMPARE(form.intake.step(), u"name"_qs);
        QVERIFY(!form.intake.showProblems());
        form.intake.person()->given()->setText(u"Оле\u0001на"_qs);
        form.intake.next();
        QCOMPARE(form.intake.step(), u"name"_qs);
    }

    void aNewMemberInheritsAndForgetsThatOnceEdited()
    {
        Form form;
        form.begin("Олена", 1988);
        form.intake.back();
        form.intake.person()->family()->setText(u"Прикладенко"_qs);
        form.walkTo(u"nationality"_qs);
        form.intake.person()->setNationality(u"UKR"_qs);
        form.walkTo(u"members"_qs);
        form.intake.addMember();
        QCOMPARE(form.intake.person()->family()->text(), u"Прикладенко"_qs);
        QVERIFY(form.intake.person()->family()->inherited());
        QCOMPARE(form.intake.person()->nationality(), u"UKR"_qs);
        form.intake.person()->family()->setText(u"Сусідська"_qs);
        QVERIFY(!form.intake.person()->family()->inherited());
        form.intake.next();
        form.intake.editMember(1);
        QCOMPARE(form.intake.person()->family()->text(), u"Сусідська"_qs);
        form.intake.back();
        QCOMPARE(form.intake.members()->rowCount(), 1);
    }

    void aMemberPageThatWasOpenedByMistakeLeavesNothing()
    {
        Form form;
        form.begin("Олена", 1988);
        form.walkTo(u"members"_qs);
        form.intake.addMember();
        form.intake.back();
        QCOMPARE(form.intake.step(), u"members"_qs);
        QCOMPARE(form.intake.members()->rowCount(), 0);
    }

    void membersComeAndGo()
    {
        Form form;
        QAbstractItemModelTester members(form.intake.members(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester review(form.intake.review(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        form.begin("Олена", 1988);
        form.walkTo(u"members"_qs);
        for (int i = 0; i < kMaxPersons - 1; ++i)
            form.addMember(i == 3 ? "Четверта" : "Інша", 2016);
        QCOMPARE(form.intake.members()->rowCount(), kMaxPersons - 1);
        QSignalSpy problem(&form.intake, &IntakeViewModel::problemFound);
        form.intake.addMember();
        QCOMPARE(problem.count(), 1);
        QCOMPARE(form.intake.step(), u"members"_qs);
        form.intake.removeMember(1);
        QCOMPARE(form.intake.members()->rowCount(), kMaxPersons - 2);
        QCOMPARE(form.intake.members()->index(2).data(MemberListModel::TitleRole).toString(), u"Четверта"_qs);
        QCOMPARE(form.intake.members()->index(2).data(MemberListModel::IndexRole).toInt(), 3);
        QCOMPARE(form.intake.members()->index(2).data(MemberListModel::ChildRole).toBool(), true);
        form.walkTo(u"review"_qs);
    }

    void saveNowIsOfferedWhenTheMinimumIsThere()
    {
        Form form;
        form.intake.start();
        QVERIFY(!form.intake.canSaveNow());
        form.begin("Олена", 1988);
        QVERIFY(form.intake.canSaveNow());
        form.intake.saveNow();
        QCOMPARE(form.intake.step(), u"review"_qs);
    }

    void backFromTheFirstPageClosesOnlyAnEmptyForm()
    {
        Form form;
        form.intake.start();
        form.intake.back();
        QCOMPARE(form.intake.step(), QString());
        form.begin("Олена", 1988);
        for (int i = 0; i < 5; ++i)
            form.intake.back();
        QCOMPARE(form.intake.step(), u"privacy"_qs);
        QVERIFY(form.intake.dirty());
    }
};

QTEST_MAIN(IntakeTest)
#include "tst_ui_intake.moc"
