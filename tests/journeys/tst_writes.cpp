// SPDX-License-Identifier: GPL-3.0-or-later
// No name that somebody typed is handed to any write system call in the clear, by the window or by prystanctl, not
// even for a moment and not into a file that is gone afterwards; SQLite opens no temporary file. A program that leaks
// is caught in each of its ways.
#include "canary.h"
#include "ctl.h"
#include "scenes.h"
#include "stage.h"
#include "watched.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

QByteArray partyOf(const Canary &canary)
{
    const QJsonObject mother{
        {u"family"_s, canary.cyrillic}, {u"given"_s, canary.latin}, {u"birth"_s, QJsonObject{{u"year"_s, 1988}}}};
    const QJsonObject child{
        {u"family"_s, canary.cyrillic}, {u"given"_s, canary.latin}, {u"birth"_s, QJsonObject{{u"year"_s, 2016}}}};
    const QJsonObject party{{u"self_service"_s, false}, {u"persons"_s, QJsonArray{mother, child}}};
    return QJsonDocument(party).toJson(QJsonDocument::Compact) + '\n';
}

void check(const Watched::Found &found, const char *what)
{
    qInfo("%s: %d writes of %lld bytes, %d names opened, %lld in the clear", what, found.writes, qlonglong(found.bytes),
          found.names, qlonglong(found.leaks.size()));
    QVERIFY(found.sawDatabase && found.writes > 20);
    QCOMPARE(found.leaks.join(u'\n'), QString());
}

} // namespace

class WritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeakIsCaught_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"write", "pwrite", "writev", "send", "stream", "qfile", "fwrite", "name", "sort"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void aLeakIsCaught()
    {
        QFETCH(QString, way);
        const Canary canary;
        const Watched watched(canary.traces);
        QProcess leaky;
        leaky.start(QStringLiteral(LEAKY), {way, canary.traces.path(u"leak"_s)});
        leaky.write(canary.cyrillic.toUtf8() + '\n');
        QVERIFY(leaky.waitForFinished() && leaky.exitCode() == 0);
        const auto found = watched.searchFor(canary.needles);
        QVERIFY(!found.leaks.isEmpty());
        QCOMPARE(found.leaks.join(u' ').contains(u"etilqs_"_s), way == u"sort");
        QVERIFY(way != u"sort" || found.leaks.join(u' ').contains(u"UTF-8"_s));
    }

    void prystanctlWritesNothingInTheClear()
    {
        const Canary canary;
        const Watched watched(canary.traces);
        const QByteArray lines = partyOf(canary).repeated(40);
        const CtlAnswer entered = runCtl({u"register"_s, u"--dir"_s, canary.dir}, lines);
        QCOMPARE(entered.lines().size(), 40);
        check(watched.searchFor(canary.needles), "register");
        watched.forget();
        QCOMPARE(listPeople(canary.dir, canary.passphrase).rows().size(), 80);
        check(watched.searchFor(canary.needles), "list");
        watched.forget();
        const CtlAnswer shown = showParty(canary.dir, canary.passphrase, entered.lines().first());
        QVERIFY(shown.out.contains(canary.cyrillic.toUtf8()));
        QVERIFY(!watched.searchFor(canary.needles).leaks.isEmpty()); // what it prints is seen as well
        check(watched.searchFor(canary.needles, Watched::Output::Prints), "show");
    }

    void theWindowWritesNothingInTheClear_data()
    {
        QTest::addColumn<QString>("scene");
        for (const char *scene : {"register", "cover", "lock", "pause"})
            QTest::newRow(scene) << QString::fromLatin1(scene);
    }

    // From the first letter to the end, or to the next process image when staff lock or pause.
    void theWindowWritesNothingInTheClear()
    {
        QFETCH(QString, scene);
        play([&] {
            const bool staff = scene == u"lock" || scene == u"pause";
            Canary canary(staff ? u"staff"_s : u"demo"_s);
            const Watched watched(canary.traces);
            OtherProcess other(canary.traces, scene, canary.dir);
            other.send(canary.part());
            for (const QString &point :
                 staff ? QStringList{u"open?"_s, u"dumped?"_s} : QStringList{u"typed?"_s, u"done?"_s}) {
                other.waitFor(point);
                other.go();
            }
            QCOMPARE(other.waitForEnd(), 0);
            check(watched.searchFor(canary.needles), qPrintable(scene));
        });
    }
};

static const Subject<WritesTest> subject("writes");
#include "tst_writes.moc"
