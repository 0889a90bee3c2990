// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverymodel.h"
#include "deliverywords.h"
#include "fakes.h"
#include "languagecontroller.h"
#include "stickviewmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace prystan::ui;
using sync::CouchFault;
using sync::DeliveryState;
using Phase = DeliveryState::Phase;

namespace {

constexpr int kFaults = int(CouchFault::OwnDisk) + 1;

struct Shown {
    ManualClock clock;
    LanguageController language;
    DeliveryModel model{clock, language};
    QAbstractItemModelTester tester{&model};

    Shown() { language.setCurrent(u"en"_qs); }
    DeliveryState waiting(qint64 seconds, CouchFault fault) const
    {
        DeliveryState state;
        state.phase = Phase::Waiting;
        state.waiting = 12;
        state.stored = 3;
        state.server = u"utrecht.example"_qs;
        state.lastStored = clock.nowUtc();
        state.nextTry = clock.nowUtc().addSecs(seconds);
        state.fault = fault;
        return state;
    }
    QString value(int row) const { return model.index(row).data(DeliveryModel::ValueRole).toString(); }
};

// Answers when the test says so.
class LaterPost final : public StickPost
{
public:
    QPromise<Result<Copied>> copied;
    QPromise<Result<Taken>> taken;
    Progress progress;
    int asked = 0;
    QFuture<Result<Copied>> copyOut(const Progress &told) override
    {
        progress = told;
        return begin(copied = QPromise<Result<Copied>>());
    }
    QFuture<Result<Taken>> takeIn() override { return begin(taken = QPromise<Result<Taken>>()); }
    template<typename T> static void answer(QPromise<T> &promise, const T &with)
    {
        promise.addResult(with);
        promise.finish();
        QCoreApplication::processEvents();
    }

private:
    template<typename T> QFuture<T> begin(QPromise<T> &promise)
    {
        ++asked;
        promise.start();
        return promise.future();
    }
};

struct Sticks {
    LaterPost post;
    LanguageController language;
    StickViewModel model{post, language};

    Sticks() { language.setCurrent(u"en"_qs); }
    QString copied(const Result<StickPost::Copied> &with)
    {
        model.copyOut();
        LaterPost::answer(post.copied, with);
        return model.text();
    }
    QString taken(const Result<StickPost::Taken> &with)
    {
        model.takeIn();
        LaterPost::answer(post.taken, with);
        return model.text();
    }
};

} // namespace

class UiDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSaidInOneSentence()
    {
        Shown shown;
        shown.model.setState(shown.waiting(180, CouchFault::CertificateExpired));
        QCOMPARE(shown.model.line(), u"12 files not yet delivered"_qs);
        const QString time = shown.clock.nowUtc().toLocalTime().toString(u"HH:mm"_qs);
        QCOMPARE(shown.model.more(),
                 u"Last delivered: %1, utrecht.example. Trying again in 3 minutes: the server’s certificate has "
                 "expired"_qs.arg(time));
        QVERIFY(shown.model.problem().startsWith(u"Trying again in 3 minutes: the server’s certificate has expired."));
        QVERIFY(shown.model.care());
        shown.clock.now = shown.clock.now.addSecs(150);
        QVERIFY(shown.model.more().contains(u"in 1 minute:"));
        shown.clock.now = shown.clock.now.addSecs(3600); // the thread is late
        QVERIFY(shown.model.more().contains(u"in less than a minute:"));
    }

    void everyFaultIsExplained()
    {
        std::set<QString> reasons;
        for (int i = 0; i < kFaults; ++i) {
            const auto fault = CouchFault(i);
            reasons.insert(DeliveryWords::reason(fault));
            QVERIFY(!DeliveryWords::reason(fault).isEmpty() && !DeliveryWords::advice(fault).isEmpty());
            Shown shown;
            shown.model.setState(shown.waiting(60, fault));
            QVERIFY(shown.model.problem().contains(DeliveryWords::reason(fault)));
        }
        QVERIFY(reasons.size() + 4 >= std::size_t(kFaults));
    }

    // A dead network is everyday; what only a person can mend is not.
    void onlySomeFaultsAskForAPerson()
    {
        Shown shown;
        for (const CouchFault fault : {CouchFault::Offline, CouchFault::Timeout, CouchFault::Busy}) {
            shown.model.setState(shown.waiting(60, fault));
            QVERIFY(!shown.model.care());
        }
        for (const CouchFault fault : {CouchFault::Portal, CouchFault::Unauthorised, CouchFault::CertificatePinMismatch,
                                       CouchFault::ServerFull, CouchFault::OwnDisk}) {
            shown.model.setState(shown.waiting(60, fault));
            QVERIFY(shown.model.care());
        }
    }

    void eachNoticeIsThereWhenItHolds()
    {
        Shown shown;
        DeliveryState state;
        state.phase = Phase::Resting;
        shown.model.setState(state);
        QVERIFY(shown.model.notes().isEmpty() && !shown.model.care() && shown.model.problem().isEmpty());
        state.lost = state.refused = state.removedThere = state.garbage = 1;
        state.withheld = QStringList{u"K7"_qs};
        state.clockWrong = state.metered = true;
        shown.model.setState(state);
        QCOMPARE(shown.model.notes().size(), 7);
        QVERIFY(shown.model.notes().at(2).contains(u"K7"));
        QVERIFY(shown.model.care());
        state = {};
        state.phase = Phase::Resting;
        state.lost = 4; // it goes again by itself
        shown.model.setState(state);
        QVERIFY(!shown.model.care());
        QVERIFY(shown.model.notes().front().contains(u'4'));
    }

    void numbersStandBesideTheirLabels()
    {
        Shown shown;
        QCOMPARE(shown.value(3), DeliveryWords::never());
        DeliveryState state;
        state.phase = Phase::Resting;
        state.stored = 5;
        state.received = 40;
        shown.model.setState(state);
        QCOMPARE((QStringList{shown.value(0), shown.value(1), shown.value(2)}),
                 (QStringList{u"0"_qs, u"5"_qs, u"40"_qs}));
        QVERIFY(shown.model.done());
        QCOMPARE(shown.model.line(), u"Everything is delivered"_qs);
        QVERIFY(shown.model.more().isEmpty());
        state.lastStored = shown.clock.nowUtc().addDays(-2);
        shown.model.setState(state);
        QVERIFY(shown.value(3).contains(u"2026"));
    }

    void withoutAServerNobodyTries()
    {
        Shown shown;
        QVERIFY(!shown.model.canTry());
        DeliveryState state;
        state.waiting = 2;
        shown.model.setState(state);
        QVERIFY(!shown.model.canTry() && !shown.model.care());
        QCOMPARE(shown.model.more(), DeliveryWords::noServer());
        state.phase = Phase::Working;
        shown.model.setState(state);
        QVERIFY(!shown.model.canTry());
        state.phase = Phase::Resting;
        shown.model.setState(state);
        QVERIFY(shown.model.canTry());
    }

    void whatComesIsToldOnce()
    {
        Shown shown;
        QSignalSpy arrived(&shown.model, &DeliveryModel::arrived);
        DeliveryState state;
        for (const qint64 there : {0, 3, 3, 4}) {
            state.arrived = there;
            shown.model.setState(state);
        }
        QCOMPARE(arrived.size(), 2);
    }

    // Who takes the stick out too early is told not to.
    void aCopyIsFollowedToItsEnd()
    {
        Sticks sticks;
        QVERIFY(sticks.model.text().isEmpty());
        sticks.model.copyOut();
        sticks.model.copyOut();
        sticks.model.takeIn();
        QCOMPARE(sticks.post.asked, 1);
        sticks.post.progress(3, 12);
        QCoreApplication::processEvents();
        QCOMPARE(sticks.model.text(), u"Writing: 3 of 12. Please leave the stick in."_qs);
        QVERIFY(sticks.model.busy());
        sticks.model.forget(); // the page was left: it goes on
        QVERIFY(sticks.model.busy());
        LaterPost::answer(sticks.post.copied, Result<StickPost::Copied>(StickPost::Copied{12}));
        QVERIFY(!sticks.model.busy());
        QVERIFY(sticks.model.text().startsWith(u"12 "));
        QCOMPARE(sticks.model.kind(), u"good"_qs);
        sticks.model.forget();
        QVERIFY(sticks.model.text().isEmpty());
        QVERIFY(sticks.copied(StickPost::Copied{0}).contains(u"nothing to take along"));
    }

    void whatWasReadIsTold()
    {
        Sticks sticks;
        QSignalSpy took(&sticks.model, &StickViewModel::took);
        QVERIFY(sticks.taken(StickPost::Taken{}).contains(u"nothing new"));
        QCOMPARE(sticks.model.kind(), u"good"_qs);
        const QString all = sticks.taken(StickPost::Taken{160, 2, 3, 1, 1, 40});
        for (const QString &number : {u"160 "_qs, u"2 "_qs, u"3 "_qs, u"40 "_qs})
            QVERIFY2(all.contains(number), qPrintable(all));
        QCOMPARE(sticks.model.kind(), u"care"_qs);
        QCOMPARE(took.size(), 2);
        const QString unknown = sticks.taken(StickPost::Taken{0, 0, 0, 0, 1, 0});
        QVERIFY2(unknown.contains(u"does not know the sender yet") && unknown.contains(u"list of devices"),
                 qPrintable(unknown));
        QVERIFY(!unknown.contains(u"organisation") && !unknown.contains(u"nothing new"));
        QCOMPARE(sticks.model.kind(), u"care"_qs);
    }

    void everyTroubleWithAStickSaysWhatToDo()
    {
        Sticks sticks;
        std::set<QString> said;
        for (const ErrorCode code :
             {ErrorCode::NotFound, ErrorCode::Refused, ErrorCode::DiskFull, ErrorCode::Io, ErrorCode::Corrupt}) {
            said.insert(sticks.copied(failure(code)));
            QCOMPARE(sticks.model.kind(), u"care"_qs);
        }
        QCOMPARE(said.size(), std::size_t(4));
        QVERIFY(!said.contains(sticks.taken(failure(ErrorCode::NotFound))));
        const QString notOurs = sticks.copied(failure(ErrorCode::Refused, StickPost::kNotOurs));
        QVERIFY(notOurs.contains(u"organisation") && !said.contains(notOurs));
        QCOMPARE(sticks.taken(failure(ErrorCode::Refused, StickPost::kNotOurs)), notOurs);
        QCOMPARE(sticks.model.kind(), u"care"_qs);
    }

    void anotherLanguageSaysItAnew()
    {
        Shown shown;
        shown.model.setState(shown.waiting(180, CouchFault::Offline));
        QSignalSpy changed(&shown.model, &DeliveryModel::changed);
        std::set<QString> said;
        for (const QString &language : shown.language.codes()) {
            shown.language.setCurrent(language);
            said.insert(shown.model.line() + shown.model.more());
        }
        QCOMPARE(said.size(), std::size_t(4));
        QVERIFY(changed.size() >= 3);
    }
};

QTEST_MAIN(UiDeliveryTest)
#include "tst_ui_delivery.moc"
