// SPDX-License-Identifier: GPL-3.0-or-later
#include "actdesk.h"
#include "actwords.h"
#include "words.h"

#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace prystan::ui;

namespace {

QStringList values(const RecordDetailModel &detail)
{
    QStringList values;
    for (int row = 0; row < detail.rowCount(); ++row)
        values << detail.index(row).data(RecordDetailModel::ValueRole).toString();
    return values;
}

void correctAdult(Desk &desk)
{
    desk.openAdult();
    desk.correction.start();
}

void save(Desk &desk)
{
    desk.correction.save();
    desk.settle();
}

} // namespace

class CorrectionUiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void showsTheRecordAndSavesWhatChanged()
    {
        Desk desk;
        correctAdult(desk);
        QVERIFY(desk.correction.isOpen());
        QVERIFY(!desk.correction.dirty());
        QVERIFY(desk.correction.partyHere() && desk.correction.phoneHere());
        QCOMPARE(desk.correction.person()->given()->text(), u"Олена"_qs);
        const std::size_t before = desk.log.events.size();
        desk.correction.person()->given()->setText(u"Оленка"_qs);
        desk.correction.party()->phone()->setText(u"+380 44 111 11 11"_qs);
        QVERIFY(desk.correction.dirty());
        desk.correction.setReason(u"document"_qs);
        const QSignalSpy saved(&desk.correction, &CorrectionViewModel::saved);
        save(desk);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(desk.log.events.size(), before + 2); // of the party, of the person
        QVERIFY(!desk.correction.isOpen());
        QCOMPARE(desk.staff.done(), ActWords::corrected());
        QVERIFY(!desk.staff.detail()->loaded());
        desk.openAdult();
        QCOMPARE(desk.staff.done(), ActWords::corrected());
        desk.acts.askToWithdraw(); // something else is done now
        QCOMPARE(desk.staff.done(), QString());
        desk.acts.drop();
        QVERIFY(values(*desk.staff.detail()).contains(u"Оленка"_qs));
        QVERIFY(values(*desk.staff.detail()).contains(u"+380 44 111 1111"_qs));
        QVERIFY(values(*desk.staff.detail()).contains(u"Прикладенко"_qs));
    }

    void nothingIsSavedWithoutAReasonOrAChange()
    {
        Desk desk;
        correctAdult(desk);
        desk.correction.setReason(u"slip"_qs);
        const std::size_t before = desk.log.events.size();
        save(desk);
        QCOMPARE(desk.correction.problem(), ActWords::nothingChanged());
        desk.correction.person()->given()->setText(u"Оленка"_qs);
        desk.correction.setReason({});
        save(desk);
        QCOMPARE(desk.correction.problem(), ActWords::noSource());
        QVERIFY(desk.correction.reasonMissing());
        QCOMPARE(desk.log.events.size(), before);
        QCOMPARE(desk.correction.person()->given()->text(), u"Оленка"_qs); // what was typed stays
    }

    void aDateThatDoesNotExistIsNotSaved()
    {
        Desk desk;
        correctAdult(desk);
        desk.correction.setReason(u"slip"_qs);
        BirthModel &birth = *desk.correction.person()->birth();
        birth.setKind(u"date"_qs);
        birth.setYear(1988);
        birth.setMonth(2);
        const QSignalSpy found(&desk.correction, &CorrectionViewModel::problemFound);
        save(desk); // the day is missing
        QVERIFY(!desk.correction.problem().isEmpty());
        birth.setDay(31);
        save(desk);
        QVERIFY(!desk.correction.problem().isEmpty());
        QCOMPARE(found.count(), 2);
        QVERIFY(desk.correction.isOpen());
        birth.setDay(29);
        save(desk);
        QVERIFY(!desk.correction.isOpen());
    }

    // Benefit of the doubt: she goes where only few may read, whoever corrected her.
    void whoTurnsOutToBeAChildMovesToTheChildren()
    {
        Desk desk;
        correctAdult(desk);
        QVERIFY(!desk.correction.person()->child());
        desk.correction.person()->birth()->setYear(2014);
        QVERIFY(desk.correction.person()->child());
        desk.correction.person()->setCompanion(u"nobody"_qs);
        desk.correction.setReason(u"asked"_qs);
        save(desk);
        QVERIFY(!desk.correction.isOpen());
        int children = 0;
        for (int row = 0; row < desk.staff.records()->rowCount(); ++row)
            children += desk.staff.records()->index(row).data(RecordListModel::ChildRole).toBool() ? 1 : 0;
        QCOMPARE(children, 2);
    }

    void whatIsThrownAwayChangesNothing()
    {
        Desk desk;
        correctAdult(desk);
        desk.correction.person()->given()->setText(u"Оленка"_qs);
        desk.correction.discard();
        QVERIFY(!desk.correction.isOpen());
        QVERIFY(desk.staff.detail()->loaded()); // back at the record
        QCOMPARE(desk.correction.person()->given()->text(), QString());
        desk.correction.start();
        QCOMPARE(desk.correction.person()->given()->text(), u"Олена"_qs);
    }

    void nothingOutlivesTheLock()
    {
        Desk desk;
        correctAdult(desk);
        desk.correction.person()->given()->setText(u"Оленка"_qs);
        desk.staff.lock();
        desk.settle();
        QVERIFY(!desk.correction.isOpen());
        QCOMPARE(desk.correction.person()->given()->text(), QString());
        QCOMPARE(desk.correction.title(), QString());
    }

    void aRecordThatWasErasedMeanwhileIsToldOf()
    {
        Desk desk;
        correctAdult(desk);
        const QString key = desk.staff.detail()->key();
        desk.correction.person()->given()->setText(u"Оленка"_qs);
        desk.correction.setReason(u"asked"_qs);
        QVERIFY(desk.acting.eraseNow(key, u"asked"_qs));
        save(desk);
        QVERIFY(desk.correction.isOpen());
        QCOMPARE(desk.correction.problem(), ActWords::correctProblem({ErrorCode::NotFound}));
        QVERIFY(desk.correction.problem() != Words::error({ErrorCode::NotFound}));
    }

    void aFullDiskIsSaidAndWhatWasTypedStays()
    {
        Desk desk;
        correctAdult(desk);
        desk.correction.person()->given()->setText(u"Оленка"_qs);
        desk.correction.setReason(u"asked"_qs);
        desk.log.failures = 1;
        save(desk);
        QCOMPARE(desk.correction.problem(), Words::error({ErrorCode::DiskFull}));
        save(desk);
        QVERIFY(!desk.correction.isOpen());
        desk.openAdult();
        QVERIFY(values(*desk.staff.detail()).contains(u"Оленка"_qs));
    }

    void aCorrectionIsOfOneRecordAlone()
    {
        Desk desk;
        desk.correction.start(); // none is open
        QVERIFY(!desk.correction.isOpen());
        correctAdult(desk);
        desk.correction.person()->given()->setText(u"Оленка"_qs);
        desk.correction.discard();
        desk.openChild();
        desk.correction.start();
        QCOMPARE(desk.correction.person()->given()->text(), u"Дарина"_qs);
        QVERIFY(desk.correction.person()->child());
        QCOMPARE(desk.correction.person()->companion(), u"other_adult"_qs);
    }
};

QTEST_MAIN(CorrectionUiTest)
#include "tst_ui_correction.moc"
