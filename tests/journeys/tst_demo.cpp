// SPDX-License-Identifier: GPL-3.0-or-later
// The demo organisation forgets everybody after a day; a directory has one window at a time.
#include "ctl.h"
#include "scenes.h"
#include "stage.h"
#include "steps.h"

#include <QProcess>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

constexpr qint64 kDay = 24LL * 3600;

CtlAnswer runPrystan(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(PRYSTAN), arguments);
    program.waitForFinished(60'000);
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, program.readAllStandardOutput(),
            program.readAllStandardError()};
}

QString registerExample(const QString &dir)
{
    const CtlAnswer example = runCtl({u"register"_s, u"--example"_s});
    return runCtl({u"register"_s, u"--dir"_s, dir}, example.out).lines().value(0);
}

int relaunchesOf(Stage &stage)
{
    stage.program().checkDemoAge();
    stage.program().settle();
    stage.driver().settle();
    return stage.process.relaunches;
}

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeAnewWhenADayOld()
    {
        play([] {
            Stage stage;
            stage.leave();
            const QString code = registerExample(stage.dir);
            QCOMPARE(code.size(), 7);

            stage.clock.forward(kDay - 60);
            stage.enter(); // not yet
            stage.leave();
            QCOMPARE(listPeople(stage.dir, stage.passphrase).rows().size(), 2);

            stage.clock.forward(120);
            stage.enter();
            const QString passphrase = stage.app().staff->demoPassphrase();
            QVERIFY(stage.app().demo);
            stage.leave();
            QVERIFY(passphrase != stage.passphrase);
            const CtlAnswer people = listPeople(stage.dir, passphrase);
            QCOMPARE(people.exitCode, 0);
            QCOMPARE(people.rows().size(), 0);
            QCOMPARE(listPeople(stage.dir, stage.passphrase).exitCode, 1);
        });
    }

    // Open for longer than a day: when nobody is writing anything, and not before.
    void startsAfreshWhileItIsOpen_data()
    {
        QTest::addColumn<bool>("adding");
        QTest::newRow("form") << false;
        QTest::newRow("addition") << true;
    }
    void startsAfreshWhileItIsOpen()
    {
        QFETCH(bool, adding);
        play([&] {
            Stage stage;
            Driver &driver = stage.driver();
            chooseLanguage(driver, u"uk"_s);
            adding ? stage.app().addition->start() : openForm(driver);
            stage.clock.forward(kDay + 60);
            QCOMPARE(relaunchesOf(stage), 0);
            adding ? stage.app().addition->clear() : stage.intake().clear();
            QCOMPARE(relaunchesOf(stage), 1);
            QVERIFY(stage.process.handover.isEmpty());
        });
    }

    void aYoungDemoGoesOn()
    {
        play([] {
            Stage stage;
            QCOMPARE(relaunchesOf(stage), 0);
        });
    }

    // An organisation with real people is never forgotten.
    void nothingElseIsForgotten()
    {
        play([] {
            Stage stage(u"staff"_s);
            stage.leave();
            registerExample(stage.dir);
            stage.clock.forward(1000 * kDay);
            stage.enter();
            QCOMPARE(relaunchesOf(stage), 0);
            stage.leave();
            QCOMPARE(listPeople(stage.dir, stage.passphrase).rows().size(), 2);
        });
    }

    void aSecondWindowIsRefused()
    {
        play([] {
            Stage stage;
            const CtlAnswer second = runPrystan({u"--dir"_s, stage.dir});
            QCOMPARE(second.exitCode, 1);
            QVERIFY2(second.err.contains("locked"), second.err.constData());
            const CtlAnswer ctl = listPeople(stage.dir, stage.passphrase);
            QCOMPARE(ctl.exitCode, 1);
            QVERIFY2(ctl.err.contains("locked"), ctl.err.constData());
            stage.leave();
            QCOMPARE(runPrystan({u"--dir"_s, stage.dir, u"--self-test"_s}).exitCode, 0);
        });
    }

    void withoutArgumentsItMakesTheDemo()
    {
        play([] {
            const Traces traces;
            traces.useHere();
            QVERIFY(!storage::DataDirectory::exists(Program::demoDirectory()));
            QCOMPARE(runPrystan({u"--self-test"_s}).exitCode, 0);
            QVERIFY(Program::demoDirectory().startsWith(traces.path()));
            QVERIFY(storage::DataDirectory::exists(Program::demoDirectory()));
            // A given one is a new device, which asks to be let in: nothing is made before somebody answers.
            const QString nowhere = traces.path(u"nowhere"_s);
            QCOMPARE(runPrystan({u"--dir"_s, nowhere, u"--self-test"_s}).exitCode, 0);
            QVERIFY(!QFile::exists(nowhere));
        });
    }
};

static const Subject<DemoTest> subject("demo");
#include "tst_demo.moc"
