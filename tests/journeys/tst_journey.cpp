// SPDX-License-Identifier: GPL-3.0-or-later
// The main job, by touch and with the on-screen keyboard, in each language; then another process finds the people.
#include "ctl.h"
#include "journey.h"
#include "scenes.h"
#include "stage.h"

#include <QJsonArray>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void familyAndNeighboursChild_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"uk", "ru", "nl", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void familyAndNeighboursChild()
    {
        QFETCH(QString, language);
        play([&] {
            Stage stage;
            Journey walk(stage.driver(), language);
            walk.arrive();
            walk.fillIn();
            walk.saveAndRead();
            QVERIFY(!stage.intake().dirty());
            const Needles names(walk.names());
            QCOMPARE(stage.traces.searchFor(names).found.join(u'\n'), QString()); // while the program runs
            stage.leave();

            const QList<QJsonObject> rows = listPeople(stage.dir, stage.passphrase).rows();
            QCOMPARE(walk.codes().size(), 1); // one adult
            checkRows(rows, walk.codes().first());
            QCOMPARE(stage.traces.searchFor(names).found.join(u'\n'), QString()); // also after staff opened it
            // The search finds what is there: the demo's passphrase lies beside its data on purpose.
            QVERIFY(!stage.traces.searchFor(Needles({stage.passphrase})).found.isEmpty());
        });
    }

private:
    // The neighbour's child first, then the mother's own two, then herself.
    static void checkRows(const QList<QJsonObject> &rows, const QString &code)
    {
        QCOMPARE(rows.size(), 4);
        for (const QJsonObject &row : rows)
            QCOMPARE(row[u"code"].toString(), code);
        QCOMPARE(rows[0][u"tier"].toString(), u"alone_or_non_parent"_s);
        QCOMPARE(rows[0][u"label"].toString(), u"onbegeleid"_s);
        QVERIFY(rows[0][u"reasons"].toArray().contains(u"unrelated_adult"_s));
        for (int own : {1, 2}) {
            QCOMPARE(rows[own][u"tier"].toString(), u"to_verify"_s);
            QCOMPARE(rows[own][u"label"].toString(), u"te verifiëren"_s);
        }
        QVERIFY(!rows[3][u"child"].toBool());
    }
};

static const Subject<JourneyTest> subject("journey");
#include "tst_journey.moc"
