// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong passphrases: the wait grows, the right one does not shorten it, and neither does a new process.
#include "ctl.h"
#include "scenes.h"
#include "stage.h"
#include "steps.h"

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

// What the page says about the wait, if there is one.
bool saysToWait(Stage &stage)
{
    const int seconds = stage.app().staff->waitSeconds();
    const QString sentence = QCoreApplication::translate("prystan::ui::Words",
                                                         "Please wait %n second(s), then try again.", nullptr, seconds);
    return seconds > 0 && stage.driver().shownTexts().join(u'\n').contains(sentence);
}

// A wrong passphrase, to its refusal; the wait that followed.
int tryWrongOne(Stage &stage)
{
    const ui::StaffViewModel &staff = *stage.app().staff;
    unlock(stage.driver(), u"not this one at all"_s);
    stage.program().settle();
    stage.driver().waitUntil([&] { return staff.state() == u"locked" && !staff.problem().isEmpty(); },
                             u"the refusal"_s);
    stage.program().settle(); // how long to wait is asked for after the refusal
    stage.driver().settle();
    stage.driver().see(staff.problem());
    return staff.waitSeconds();
}

} // namespace

class UnlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsGrowAndOutliveTheProcess()
    {
        play([] {
            Stage stage;
            stage.clock.stop();
            stage.driver().speak(u"nl"_s);
            toStaff(stage.driver());
            QList<int> waits;
            for (int failure = 0; failure < 9; ++failure) {
                waits << tryWrongOne(stage);
                if (failure < 8)
                    stage.clock.forward(waits.last());
            }
            QCOMPARE(waits, (QList<int>{0, 0, 1, 2, 4, 8, 16, 32, 64}));

            rightOneIsRefused(stage);
            stage.leave();
            const CtlAnswer other = listPeople(stage.dir, stage.passphrase); // another program has to wait as well
            QCOMPARE(other.exitCode, 1);
            QVERIFY2(other.err.contains("delayed"), other.err.constData());
            QVERIFY(other.out.isEmpty());

            stage.enter();
            stage.driver().speak(u"nl"_s);
            toStaff(stage.driver());
            stage.driver().waitUntil([&] { return saysToWait(stage); }, u"the wait of before"_s);
            rightOneIsRefused(stage);

            stage.clock.forward(64);
            stage.driver().waitUntil([&] { return stage.app().staff->waitSeconds() == 0; }, u"the end of the wait"_s);
            unlock(stage.driver(), stage.passphrase);
            stage.driver().waitUntil([&] { return stage.app().staff->state() == u"open"; }, u"the list"_s);
        });
    }

private:
    static void rightOneIsRefused(Stage &stage)
    {
        QVERIFY(saysToWait(stage));
        unlock(stage.driver(), stage.passphrase);
        stage.program().settle();
        stage.driver().settle();
        QCOMPARE(stage.app().staff->state(), u"locked"_s);
        QVERIFY(saysToWait(stage));
    }
};

static const Subject<UnlockTest> subject("unlock");
#include "tst_unlock.moc"
