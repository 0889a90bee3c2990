// SPDX-License-Identifier: GPL-3.0-or-later
#include "actdesk.h"
#include "actwords.h"
#include "erasurelistmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace prystan::ui;

namespace {

// A place of delivery that was told everything.
class AllTold : public Dispatch
{
public:
    QDateTime when{{2026, 11, 24}, {22, 50}, Qt::UTC};
    Result<std::vector<SealedEvent>> waiting(int, qsizetype, const std::set<EventPlace> &) override
    {
        return std::vector<SealedEvent>();
    }
    Status noteStored(const std::vector<StoredPlace> &, const QDateTime &) override { return {}; }
    Result<std::vector<StoredPlace>> toAskFor(const TimeSpan &, int) override { return std::vector<StoredPlace>(); }
    Status noteAsked(const std::vector<StoredPlace> &, const std::vector<StoredPlace> &, const QDateTime &) override
    {
        return {};
    }
    Result<qint64> noteReceived(const EventPlace &, const QDateTime &) override { return 0; }
    Result<std::vector<Parcel>> toErase(const TimeSpan &, int) override { return std::vector<Parcel>(); }
    Status noteErased(const std::vector<EventPlace> &, const QDateTime &) override { return {}; }
    Status noteShown(const std::vector<SealedEvent> &, const QDateTime &) override { return {}; }
    Result<ErasedThere> erasedThere(const std::vector<EventPlace> &places) override
    {
        return ErasedThere{int(places.size()), 0, 0, when};
    }
    Result<DispatchCounts> counts() override { return DispatchCounts{}; }
};

} // namespace

class ActsUiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void anAdultIsErasedAfterAQuestion()
    {
        Desk desk;
        desk.openAdult();
        desk.acts.askToErase();
        desk.settle();
        QCOMPARE(desk.acts.asked(), u"erase"_qs);
        QVERIFY(!desk.acts.needsSecond());
        QVERIFY(desk.acts.effects().join(u'\n').contains(u"Прикладенко Олена"));
        desk.agree(); // no reason yet
        QCOMPARE(desk.acts.problem(), ActWords::noReason());
        QCOMPARE(desk.staff.records()->rowCount(), 2);
        desk.acts.choose(u"asked"_qs);
        QCOMPARE(desk.acts.problem(), QString());
        desk.agree();
        QCOMPARE(desk.acts.asked(), QString());
        QCOMPARE(desk.staff.done(), ActWords::done(EventType::Erased));
        QCOMPARE(desk.staff.records()->rowCount(), 1);
        QVERIFY(!desk.staff.detail()->loaded());
        QVERIFY(!everythingShown(desk.acts).contains(u"Прикладенко"));
    }

    // Each of several answers may be the right one; that which does not stand any more is not chosen.
    void oneOfTwoAnswersIsChosenAfterAQuestion()
    {
        Desk desk;
        desk.openAdult();
        OpenedRecord record = *desk.staff.detail()->record();
        const auto answer = [&](const QString &event, const QString &given) {
            Version version;
            version.event = event;
            version.author = u"staff"_qs;
            version.device = u"S1"_qs;
            version.time = desk.clock.nowUtc();
            version.body = {{u"name"_qs, QJsonObject{{u"given"_qs, given}}}};
            version.differs = {u"name.given"_qs};
            return version;
        };
        record.person.versions = {answer(u"e1"_qs, u"Олена"_qs), answer(u"e2"_qs, u"Olena"_qs)};
        desk.staff.detail()->setRecord(record);
        const RecordDetailModel &rows = *desk.staff.detail();
        int row = 0;
        while (row < rows.rowCount() && rows.index(row).data(RecordDetailModel::QuestionRole).toString().isEmpty())
            ++row;
        QVERIFY(row < rows.rowCount());
        const auto data = [&](int role) { return rows.index(row).data(role); };
        QCOMPARE(data(RecordDetailModel::QuestionRole).toString(), u"name.given"_qs);
        QCOMPARE(data(RecordDetailModel::AnswerEventsRole).toStringList(), (QStringList{u"e1"_qs, u"e2"_qs}));
        desk.acts.askToChoose(u"name.given"_qs, u"e2"_qs, data(RecordDetailModel::LabelRole).toString(), u"Olena"_qs);
        QCOMPARE(desk.acts.asked(), u"choose"_qs);
        QVERIFY(desk.acts.effects().front().endsWith(u"Olena"));
        QCOMPARE(desk.acts.reasons()->rowCount(), 3);
        desk.agree();
        QCOMPARE(desk.acts.problem(), ActWords::noReason());
        desk.acts.choose(u"document"_qs);
        desk.agree();
        QVERIFY(desk.staff.done().isEmpty() && !desk.acts.problem().isEmpty()); // nobody ever gave that answer
        desk.acts.drop();
        QVERIFY(!everythingShown(desk.acts).contains(u"Olena"));
    }

    // Leaving the sheet while it is being done neither stops it nor hides how it ended.
    void leavingWhileItIsDoneHidesNothing()
    {
        Desk desk;
        desk.openAdult();
        desk.acts.askToErase();
        desk.settle();
        desk.acts.choose(u"asked"_qs);
        desk.acts.agree(&desk.input);
        desk.acts.drop();
        desk.acts.askToWithdraw();
        QCOMPARE(desk.acts.asked(), u"erase"_qs);
        QVERIFY(desk.acts.working());
        desk.settle();
        QCOMPARE(desk.staff.done(), ActWords::done(EventType::Erased));
        QVERIFY(!desk.staff.detail()->loaded());
        QVERIFY(!everythingShown(desk.acts).contains(u"Прикладенко"));
    }

    // Erased by another way, as by its time being over.
    void anOpenRecordGoesWithItsErasure()
    {
        Desk desk;
        desk.openAdult();
        QVERIFY(desk.staff.detail()->loaded());
        QVERIFY(desk.acting.eraseNow(desk.staff.detail()->key(), u"law"_qs));
        desk.staff.refresh();
        desk.settle();
        QVERIFY(!desk.staff.detail()->loaded());
    }

    void aChildIsErasedByTwoPeople()
    {
        Desk desk;
        desk.openChild();
        desk.acts.askToErase();
        desk.settle();
        QVERIFY(desk.acts.needsSecond());
        desk.acts.choose(u"mistake"_qs);
        QStringList problems;
        for (const char *words : {"", "right words here", "wrong words here"}) {
            desk.agree(QString::fromUtf8(words));
            QCOMPARE(desk.acts.asked(), u"erase"_qs);
            QCOMPARE(desk.input.length(), 0); // taken, and wiped
            problems << desk.acts.problem();
        }
        problems.removeDuplicates();
        problems.removeAll(QString());
        QCOMPARE(problems.size(), 3);
        QCOMPARE(desk.staff.records()->rowCount(), 2);
        desk.agree(u"other words there"_qs);
        QCOMPARE(desk.acts.asked(), QString());
        QCOMPARE(desk.staff.records()->rowCount(), 1);
    }

    // Guessing the colleague's passphrase here is no quicker than at the door.
    void wrongSecondsAreDelayed()
    {
        Desk desk;
        desk.openChild();
        desk.acts.askToErase();
        desk.settle();
        desk.acts.choose(u"mistake"_qs);
        for (int i = 0; i < 3; ++i)
            desk.agree(u"wrong words here"_qs);
        desk.agree(u"other words there"_qs);
        QCOMPARE(desk.acts.asked(), u"erase"_qs);
        QVERIFY(desk.acts.problem().contains(u"wait"));
        QCOMPARE(desk.staff.records()->rowCount(), 2);
        desk.clock.forward(300);
        desk.agree(u"other words there"_qs);
        QCOMPARE(desk.staff.records()->rowCount(), 1);
    }

    void aWithdrawnRecordIsMarked()
    {
        Desk desk;
        desk.openChild();
        const QString child = desk.staff.detail()->key();
        desk.acts.askToWithdraw();
        QCOMPARE(desk.acts.asked(), u"withdraw"_qs);
        desk.acts.choose(u"said"_qs);
        desk.agree();
        QCOMPARE(desk.staff.records()->rowCount(), 2);
        QCOMPARE(desk.key(1), child); // behind the adult
        QCOMPARE(desk.staff.records()->index(1).data(RecordListModel::TierRole).toString(), u"withdrawn"_qs);
        desk.staff.openBecause(child, u"duty"_qs);
        desk.settle();
        QCOMPARE(desk.staff.detail()->tier(), u"withdrawn"_qs);
        const QString shown = everythingShown(*desk.staff.detail());
        QVERIFY(shown.contains(ActWords::withdrawReason(u"said"_qs)));
        QVERIFY(shown.contains(u"device K1"));
    }

    void whatIsGenuineIsTakenIn()
    {
        Desk desk;
        desk.save(u"Director"_qs);
        desk.staff.refresh();
        desk.settle();
        desk.staff.showTrust();
        desk.settle();
        UnverifiedModel &aside = *desk.staff.unverified();
        QCOMPARE(aside.rowCount(), 3);
        int row = 0;
        while (!aside.index(row).data(UnverifiedModel::TitleRole).toString().contains(u"Дарина"))
            ++row;
        QVERIFY(aside.index(row).data(UnverifiedModel::ReleasableRole).toBool());
        desk.acts.askToRelease(aside.index(row).data(UnverifiedModel::KeyRole).toString(),
                               aside.index(row).data(UnverifiedModel::TitleRole).toString());
        QVERIFY(desk.acts.effects().first().contains(u"Дарина"));
        desk.agree();
        QCOMPARE(desk.acts.problem(), ActWords::noReason());
        desk.acts.choose(u"met"_qs);
        desk.agree();
        QCOMPARE(desk.staff.done(), ActWords::done(EventType::QuarantineReleased));
        QCOMPARE(aside.rowCount(), 2);
        QCOMPARE(desk.staff.setAside(), 2);
        QCOMPARE(desk.staff.records()->rowCount(), 3);
        desk.staff.lock();
        QCOMPARE(desk.staff.done(), QString()); // nothing that was said outlives the lock
        desk.settle();
    }

    void whatWasErasedIsListedWithoutAName()
    {
        Desk desk;
        AllTold there;
        ErasureNotes notes(desk.service, desk.log, there, desk.worker);
        ErasureListModel list(notes, desk.staff, desk.language);
        list.load();
        desk.settle();
        QVERIFY(list.loaded());
        QCOMPARE(list.rowCount(), 0);
        desk.openAdult();
        desk.acts.askToErase();
        desk.settle();
        desk.acts.choose(u"asked"_qs);
        desk.agree();
        list.load();
        desk.settle();
        QCOMPARE(list.rowCount(), 1);
        const QStringList lines = list.index(0).data(ErasureListModel::LinesRole).toStringList();
        QVERIFY(lines.contains(ActWords::eraseReason(u"asked"_qs)));
        QVERIFY(lines.contains(ActWords::erasedHere()));
        QVERIFY(list.index(0).data(ErasureListModel::DoneRole).toBool());
        QVERIFY(!lines.join(u' ').contains(u"Олена") && !lines.join(u' ').contains(u"Прикладенко"));
        QSignalSpy told(&list, &ErasureListModel::changed);
        bool loadedBetween = false;
        QObject::connect(&list, &ErasureListModel::changed, &list, [&] { loadedBetween |= list.loaded(); });
        desk.staff.lock();
        desk.settle();
        QCOMPARE(list.rowCount(), 0);
        QVERIFY(!list.loaded() && !loadedBetween);
        QCOMPARE(told.size(), 1);
    }

    void aLockDropsTheQuestion()
    {
        Desk desk;
        desk.openChild();
        desk.acts.askToErase();
        desk.settle();
        desk.acts.choose(u"mistake"_qs);
        desk.staff.lock();
        QCOMPARE(desk.acts.asked(), QString());
        QVERIFY(!everythingShown(desk.acts).contains(u"Сусідська"));
        desk.settle();
        desk.acts.askToErase();
        desk.settle();
        QCOMPARE(desk.acts.asked(), QString());
        QCOMPARE(desk.log.attempts.size(), 1U);
    }

    void aFailureKeepsTheQuestion()
    {
        Desk desk;
        desk.openAdult();
        desk.acts.askToErase();
        desk.settle();
        desk.acts.choose(u"law"_qs);
        desk.log.failures = 1;
        desk.agree();
        QCOMPARE(desk.acts.asked(), u"erase"_qs);
        QVERIFY(!desk.acts.problem().isEmpty());
        QCOMPARE(desk.staff.records()->rowCount(), 2);
        desk.agree();
        QCOMPARE(desk.staff.records()->rowCount(), 1);
    }

    void everyReasonHasWords()
    {
        Desk desk;
        int reasons = 0;
        for (const QString &language : {u"uk"_qs, u"ru"_qs, u"nl"_qs, u"en"_qs}) {
            desk.language.setCurrent(language);
            for (const auto &ask : {&ActsViewModel::askToErase, &ActsViewModel::askToWithdraw}) {
                desk.openAdult();
                (desk.acts.*ask)();
                desk.settle();
                const ChoiceModel &model = *desk.acts.reasons();
                for (int row = 0; row < model.rowCount(); ++row, ++reasons)
                    QVERIFY(!model.index(row).data(ChoiceModel::TextRole).toString().isEmpty());
            }
        }
        qInfo("%d reasons", reasons);
        QCOMPARE(reasons, 4 * (4 + 3));
    }
};

QTEST_MAIN(ActsUiTest)
#include "tst_ui_acts.moc"
