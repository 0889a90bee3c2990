// SPDX-License-Identifier: GPL-3.0-or-later
// Planted names, and the code of an earlier form, are found nowhere: not in a folder, a file's name, shared memory or
// what was printed; after registering, cancelling, the idle time, Close, a cover, a correction, a kill.
// PRYSTAN_CANARY_KILLS kills of each kind (3), PRYSTAN_SEED repeats a run.
#include "canary.h"
#include "ctl.h"
#include "scenes.h"
#include "stage.h"

#include <QTest>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

QList<QByteArray> encodings(const QString &name)
{
    QByteArray little(reinterpret_cast<const char *>(name.utf16()), name.size() * 2), big = little;
    for (qsizetype i = 0; i < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    return {name.toUtf8(), name.toUpper().toUtf8(), little, big};
}

} // namespace

class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsThere()
    {
        const Canary canary;
        const QStringList places{u"HOME"_s,           u"TMPDIR"_s,          u"XDG_DATA_HOME"_s,   u"XDG_CACHE_HOME"_s,
                                 u"XDG_STATE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"cwd"_s};
        int planted = 0;
        for (const QString &name : {canary.cyrillic, canary.latin, canary.code}) {
            for (const QByteArray &bytes : encodings(name)) {
                for (const QString &place : places) {
                    const PlantedFile file(canary.traces.path(place + u"/deep/.hidden"_s), "x" + bytes + "y");
                    QCOMPARE(canary.traces.searchFor(canary.needles).found.size(), 1);
                    ++planted;
                }
                const PlantedFile shared(u"/dev/shm/prystan-planted-%1"_s.arg(QCoreApplication::applicationPid()),
                                         bytes);
                QCOMPARE(canary.traces.searchFor(canary.needles).found.size(), 1);
                ++planted;
            }
            const PlantedFile named(canary.traces.path(u"TMPDIR/"_s + name), "nothing");
            QCOMPARE(canary.traces.searchFor(canary.needles).found.size(), 1);
            ++planted;
        }
        QCOMPARE(canary.traces.searchFor(canary.needles).found.join(u'\n'), QString());
        qInfo("%d canaries planted one by one, each found", planted);
    }

    void nothingIsLeft_data()
    {
        QTest::addColumn<QString>("scene");
        for (const char *scene : {"register", "cancel", "idle", "close", "cover", "correct"})
            QTest::newRow(scene) << QString::fromLatin1(scene);
    }

    void nothingIsLeft()
    {
        QFETCH(QString, scene);
        play([&] {
            Canary canary;
            OtherProcess other(canary.traces, scene, canary.dir);
            other.send(canary.part());
            other.waitFor(u"typed?"_s);
            QCOMPARE(canary.leaks(other).join(u'\n'), QString());
            other.go();
            other.waitFor(u"done?"_s);
            QCOMPARE(canary.leaks(other).join(u'\n'), QString());
            other.go();
            QCOMPARE(other.waitForEnd(), 0);
            QCOMPARE(canary.leaks(other).join(u'\n'), QString());
            canary.report();
        });
    }

    void nothingIsLeftByAKill_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<int>("window"); // milliseconds after the point in which the kill falls
        QTest::newRow("mid-form") << u"typing"_s << 4000;
        QTest::newRow("mid-save") << u"saving"_s << 500;
    }

    void nothingIsLeftByAKill()
    {
        QFETCH(QString, scene);
        QFETCH(int, window);
        play([&] {
            Canary canary;
            const int kills = tests::number("PRYSTAN_CANARY_KILLS", 3);
            int codes = 0;
            for (int kill = 0; kill < kills; ++kill) {
                OtherProcess other(canary.traces, scene, canary.dir);
                other.send(canary.part());
                other.waitFor(scene);
                QTest::qSleep(int(canary.dice.bounded(window)));
                other.kill();
                QCOMPARE(canary.leaks(other).join(u'\n'), QString());
                codes += canary.noteCodes(other.printed());
            }
            // What the screen said was saved is there, whole.
            const CtlAnswer people = listPeople(canary.dir, canary.passphrase);
            QCOMPARE(people.exitCode, 0);
            for (const QString &code : std::as_const(canary.codes))
                QVERIFY2(people.out.contains(code.toUtf8()), qPrintable(code));
            QCOMPARE(canary.searchedFor().join(u'\n'), QString()); // also after they were read
            qInfo("%d kills, %d codes acknowledged and found", kills, codes);
            canary.report();
        });
    }
};

static const Subject<CanaryTest> subject("canary");
#include "tst_canary.moc"
