// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open this device, as the page has it: every answer is told, a second touch does nothing, and whoever looks
// away while it is being done finds how it ended.
#include "fakes.h"
#include "languagecontroller.h"
#include "passphrasesviewmodel.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace prystan::ui;

namespace {

const QString kOwn = QStringLiteral("right words here"), kGood = QStringLiteral("four green umbrellas");
const QString kColleagueId = QStringLiteral("s2");

struct Desk {
    ManualClock clock;
    LaterWorker worker;
    ReaderKeys keys;
    MemoryLog log;
    MemoryVault vault{keys};
    StaffService staff{log, vault, clock, worker};
    PassphraseService service{log, vault, staff, clock, worker};
    LanguageController language;
    PassphrasesViewModel model{service, language};
    SecretInput own, first, again;

    Desk()
    {
        language.setCurrent(u"en"_qs);
        vault.list.front().created = clock.now.addDays(-30);
        vault.list.front().used = clock.now;
        if (!staff.unlockNow(MemoryVault::passphrase()))
            qFatal("locked");
        model.start();
        settle();
    }
    void settle()
    {
        worker.run();
        QCoreApplication::processEvents();
    }
    static void type(SecretInput &input, const QString &text)
    {
        input.clear();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&input, &event);
    }
    void prove(const QString &name, const QString &passphrase)
    {
        type(own, passphrase);
        model.prove(name, &own);
    }
    void take(const QString &passphrase, const QString &repeated)
    {
        type(first, passphrase);
        type(again, repeated);
        model.take(&first, &again);
    }
    // Up to the page with the new passphrase, of one's own choice.
    void upToFresh(bool adding)
    {
        adding ? model.add() : model.change();
        prove(adding ? u"Борис"_qs : QString(), kOwn);
        settle();
        model.chooseOwn(true);
    }
    void addColleague()
    {
        upToFresh(true);
        take(kGood, kGood);
        settle();
    }
    void remove(const QString &passphrase)
    {
        type(own, passphrase);
        model.remove(&own);
    }
    [[nodiscard]] QString row(int number, int role) const { return model.index(number).data(role).toString(); }
    [[nodiscard]] bool nothingTyped() const { return own.length() + first.length() + again.length() == 0; }
};

} // namespace

class PassphrasesUiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void theListTellsWhoAndSinceWhen()
    {
        Desk desk;
        desk.addColleague();
        desk.vault.list.push_back({u"s3"_qs, QString(), desk.clock.now, {}, false});
        desk.model.start();
        desk.settle();
        QCOMPARE(desk.model.rowCount(), 3);
        QCOMPARE(desk.row(0, PassphrasesViewModel::NameRole), u"Anna"_qs);
        QCOMPARE(desk.row(0, PassphrasesViewModel::TimesRole),
                 u"Since 25 October 2026. Last used 24 November 2026."_qs);
        QVERIFY(desk.model.index(0).data(PassphrasesViewModel::OwnRole).toBool());
        QCOMPARE(desk.row(1, PassphrasesViewModel::NameRole), u"Борис"_qs);
        QCOMPARE(desk.row(1, PassphrasesViewModel::TimesRole), u"Since 24 November 2026. Never used yet."_qs);
        QCOMPARE(desk.row(1, PassphrasesViewModel::IdRole), kColleagueId);
        QVERIFY(!desk.model.index(1).data(PassphrasesViewModel::OwnRole).toBool());
        QCOMPARE(desk.row(2, PassphrasesViewModel::NameRole), u"No name"_qs);
    }

    void aColleagueIsLetIn()
    {
        Desk desk;
        desk.addColleague();
        QCOMPARE(desk.model.step(), u"list"_qs);
        QCOMPARE(desk.model.note(), u"Борис can open this device from now on."_qs);
        QCOMPARE(desk.model.rowCount(), 2);
        QCOMPARE(desk.vault.list.back().name, u"Борис"_qs);
        QVERIFY(desk.nothingTyped());
        desk.model.add(); // the next one begins empty
        QCOMPARE(desk.model.name(), QString());
        QCOMPARE(desk.model.note(), QString());
    }

    void onesOwnIsChanged()
    {
        Desk desk;
        desk.upToFresh(false);
        QCOMPARE(desk.model.step(), u"fresh"_qs);
        desk.take(kGood, kGood);
        desk.settle();
        QCOMPARE(desk.model.step(), u"list"_qs);
        QCOMPARE(desk.model.note(), u"From now on your new passphrase opens this device."_qs);
        QCOMPARE(desk.vault.changes, 1);
        QCOMPARE(desk.model.rowCount(), 1);
    }

    void somebodyIsTakenAway()
    {
        Desk desk;
        desk.addColleague();
        desk.model.askToRemove(kColleagueId, u"Борис"_qs);
        QCOMPARE(desk.model.removed(), u"Борис"_qs);
        desk.remove(kOwn);
        desk.settle();
        QCOMPARE(desk.model.removed(), QString());
        QCOMPARE(desk.model.note(), u"Борис cannot open this device any more."_qs);
        QCOMPARE(desk.model.rowCount(), 1);
        QVERIFY(desk.staff.keysForPause()); // what was open is open
    }

    void theQuestionMayBeDropped()
    {
        Desk desk;
        desk.addColleague();
        desk.model.askToRemove(kColleagueId, u"Борис"_qs);
        desk.model.keep();
        QCOMPARE(desk.model.removed(), QString());
        desk.remove(kOwn); // nobody is asked about
        desk.settle();
        QCOMPARE(desk.model.rowCount(), 2);
    }

    // Each wrong try says what to do, and nothing is done.
    void whoLetsInShowsHisOwn()
    {
        Desk desk;
        desk.model.add();
        desk.prove(u" "_qs, kOwn);
        QCOMPARE(desk.model.problem(), u"Please write a name, so that you know later whose passphrase this is."_qs);
        desk.prove(u"Борис"_qs, QString());
        QCOMPARE(desk.model.problem(), u"Please type your own passphrase first."_qs);
        desk.prove(u"Борис"_qs, u"wrong words here"_qs);
        QCOMPARE(desk.model.problem(), QString()); // it is being tried
        desk.settle();
        QCOMPARE(desk.model.problem(), u"This is not your passphrase. Please try again."_qs);
        QCOMPARE(desk.model.step(), u"who"_qs);
        QVERIFY(desk.nothingTyped());
        desk.prove(u"Борис"_qs, kOwn);
        desk.settle();
        QCOMPARE(desk.model.step(), u"fresh"_qs);
        QCOMPARE(desk.model.problem(), QString());
        QVERIFY(desk.model.generated());
    }

    void whoTakesAwayShowsHisOwn()
    {
        Desk desk;
        desk.addColleague();
        desk.model.askToRemove(kColleagueId, u"Борис"_qs);
        desk.remove(QString());
        QCOMPARE(desk.model.problem(), u"Please type your own passphrase first."_qs);
        desk.remove(u"wrong words here"_qs);
        desk.settle();
        QCOMPARE(desk.model.problem(), u"This is not your passphrase. Please try again."_qs);
        QCOMPARE(desk.model.removed(), u"Борис"_qs); // the question stays
        QCOMPARE(desk.vault.list.size(), std::size_t(2));
        desk.model.askToRemove(u"nobody"_qs, u"Nobody"_qs);
        desk.remove(kOwn);
        desk.settle();
        QVERIFY(!desk.model.problem().isEmpty());
        QCOMPARE(desk.model.note(), QString());
    }

    void whatIsTypedMustBeTheNewPassphrase_data()
    {
        QTest::addColumn<bool>("own"); // choice; else the six words
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("repeated");
        QTest::addColumn<QString>("refused"); // by the vault: as what
        QTest::addColumn<QString>("problem");
        const QString other = u"These are not the words above."_qs, weak = u"That is too easy to guess."_qs;
        QTest::newRow("other words") << false << kGood << QString() << QString() << other;
        QTest::newRow("nothing for the words") << false << QString() << QString() << QString() << other;
        QTest::newRow("weak") << true << u"short"_qs << u"short"_qs << QString() << weak;
        QTest::newRow("nothing") << true << QString() << QString() << QString() << weak;
        QTest::newRow("one letter") << true << QString(20, u'a') << QString(20, u'a') << QString() << weak;
        QTest::newRow("two different") << true << kGood << kGood + u'x' << QString()
                                       << u"You typed two different passphrases."_qs;
        QTest::newRow("not repeated") << true << kGood << QString() << QString()
                                      << u"You typed two different passphrases."_qs;
        QTest::newRow("somebody's") << true << kGood << kGood << u"exists"_qs
                                    << u"Somebody has this passphrase already."_qs;
        QTest::newRow("no administrator") << true << kGood << kGood << u"refused"_qs
                                          << u"Somebody who opens everything on this device has to do this."_qs;
    }
    void whatIsTypedMustBeTheNewPassphrase()
    {
        QFETCH(bool, own);
        QFETCH(QString, typed);
        QFETCH(QString, repeated);
        QFETCH(QString, refused);
        QFETCH(QString, problem);
        for (const bool adding : {true, false}) {
            Desk desk;
            desk.upToFresh(adding);
            desk.model.chooseOwn(own);
            QCOMPARE(desk.model.generated(), !own);
            if (!refused.isEmpty())
                desk.vault.refusal = refused == u"exists" ? ErrorCode::AlreadyExists : ErrorCode::Refused;
            desk.take(typed, repeated);
            desk.settle();
            QVERIFY2(desk.model.problem().startsWith(problem), qPrintable(desk.model.problem()));
            QCOMPARE(desk.model.step(), u"fresh"_qs);
            QVERIFY(!desk.model.busy());
            QVERIFY(own ? desk.nothingTyped() : desk.first.length() == 0); // taken, and wiped
            QCOMPARE(desk.vault.list.size(), std::size_t(1));
            QCOMPARE(desk.model.note(), QString());
            desk.vault.refusal.reset(); // and it may be tried again
            desk.model.chooseOwn(true);
            desk.take(kGood, kGood);
            desk.settle();
            QCOMPARE(desk.model.step(), u"list"_qs);
        }
    }

    // A second touch while the first is being answered, of any button.
    void aSecondTouchDoesNothing()
    {
        Desk desk;
        desk.model.add();
        const int tries = desk.vault.tries;
        desk.prove(u"Борис"_qs, kOwn);
        QVERIFY(desk.model.busy());
        desk.prove(u"Віра"_qs, kOwn);
        touchEverything(desk);
        desk.settle();
        QCOMPARE(desk.vault.tries, tries + 1);
        QCOMPARE(desk.model.name(), u"Борис"_qs);
        QCOMPARE(desk.model.step(), u"fresh"_qs);
        QVERIFY(desk.model.adding());

        desk.model.chooseOwn(true);
        desk.take(kGood, kGood);
        desk.take(kGood, kGood);
        touchEverything(desk);
        desk.settle();
        QCOMPARE(desk.vault.list.size(), std::size_t(2));
        QCOMPARE(desk.model.note(), u"Борис can open this device from now on."_qs);

        desk.model.askToRemove(kColleagueId, u"Борис"_qs);
        desk.remove(kOwn);
        const int before = desk.vault.tries;
        desk.remove(kOwn);
        touchEverything(desk);
        QCOMPARE(desk.model.removed(), u"Борис"_qs); // the sheet stays until it is done
        desk.settle();
        QCOMPARE(desk.vault.tries, before + 2); // proven once, opened again once
        QCOMPARE(desk.model.note(), u"Борис cannot open this device any more."_qs);
    }

    // The page is left and entered again, which starts it anew: not while something is being done.
    void whoeverLooksAwayFindsHowItEnded()
    {
        for (const bool good : {true, false}) {
            Desk desk;
            desk.upToFresh(true);
            if (!good)
                desk.vault.refusal = ErrorCode::DiskFull;
            desk.take(kGood, kGood);
            desk.model.start();
            QVERIFY(desk.model.busy());
            desk.settle();
            QVERIFY(!desk.model.busy());
            QCOMPARE(desk.model.step(), good ? u"list"_qs : u"fresh"_qs);
            QCOMPARE(!desk.model.note().isEmpty(), good);
            QCOMPARE(desk.model.problem().isEmpty(), good);
        }
    }

    void afterThatItStartsAnew()
    {
        Desk desk;
        desk.upToFresh(true);
        desk.take(u"short"_qs, u"short"_qs);
        desk.model.start();
        desk.settle();
        QCOMPARE(desk.model.step(), u"list"_qs);
        QCOMPARE(desk.model.problem(), QString());
        QVERIFY(!desk.model.generated());
        desk.take(kGood, kGood); // its step is over
        desk.settle();
        QCOMPARE(desk.vault.list.size(), std::size_t(1));
    }

    void nothingTypedIsShown()
    {
        Desk desk;
        desk.upToFresh(true);
        QVERIFY(everythingShown(desk.model).contains(u"Борис")); // so the search finds what is there
        desk.take(kGood, kGood);
        QVERIFY(!everythingShown(desk.model).contains(kGood));
        QVERIFY(!everythingShown(desk.model).contains(kOwn));
        desk.settle();
    }

    void everythingIsToldInTheStaffsLanguage()
    {
        Desk desk;
        desk.addColleague();
        const QString times = desk.row(0, PassphrasesViewModel::TimesRole);
        desk.language.setCurrent(u"nl"_qs);
        QVERIFY(desk.row(0, PassphrasesViewModel::TimesRole) != times);
        QVERIFY(desk.row(0, PassphrasesViewModel::TimesRole).contains(u"oktober"));
    }

private:
    static void touchEverything(Desk &desk)
    {
        desk.model.add();
        desk.model.change();
        desk.model.chooseOwn(false);
        desk.model.askToRemove(u"s1"_qs, u"Anna"_qs);
        desk.model.keep();
        desk.model.start();
    }
};

QTEST_MAIN(PassphrasesUiTest)
#include "tst_ui_passphrases.moc"
