// SPDX-License-Identifier: GPL-3.0-or-later
// The main job, by touch and with the on-screen keyboard, in each language; then another process finds the people.
#include "journey.h"

#include "primitives.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace prystan;

namespace {

QList<QJsonObject> list(const QString &dir, const QString &passphrase)
{
    QProcess ctl;
    ctl.start(
        QStringLiteral(PRYSTANCTL),
        {QStringLiteral("list"), QStringLiteral("--dir"), dir, QStringLiteral("--passphrase-fd"), QStringLiteral("0")});
    ctl.write(passphrase.toUtf8() + '\n');
    ctl.closeWriteChannel();
    ctl.waitForFinished();
    QList<QJsonObject> rows;
    for (const QByteArray &line : ctl.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            rows << QJsonDocument::fromJson(line).object();
    }
    return rows;
}

// Where a program may leave something: data, temporary files, XDG folders. One place, so that it can be searched.
QTemporaryDir &everywhere()
{
    static QTemporaryDir folder;
    return folder;
}

// Files that hold a name in the clear, as UTF-8 or UTF-16.
QStringList filesWith(const QStringList &names)
{
    QStringList found;
    QDirIterator files(everywhere().path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QString &name : names) {
            const QByteArray wide(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
            if (content.contains(name.toUtf8()) || content.contains(wide))
                found << file.fileName();
        }
    }
    return found;
}

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
        for (const char *place : {"TMPDIR", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"}) {
            const QString path = everywhere().filePath(QString::fromLatin1(place));
            QDir().mkpath(path);
            qputenv(place, path.toUtf8());
        }
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

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
        QVERIFY(crypto::initCrypto());
        const QString dir = everywhere().filePath(QStringLiteral("site-") + language);
        const platform::SystemClock clock;
        storage::DataDirectory::InitOptions create;
        create.mode = QStringLiteral("demo");
        create.demo = true;
        const auto created = storage::DataDirectory::init(dir, create, clock);
        QVERIFY(created);

        QStringList codes, names;
        try {
            journey::RecordingProcess process;
            Program::Options options;
            options.dir = dir;
            options.process = &process;
            auto program = Program::open(options);
            QVERIFY(program);
            journey::Driver driver(**program, {768, 1024});
            journey::Journey walk(driver, language);
            walk.arrive();
            walk.fillIn();
            walk.saveAndRead();
            QVERIFY(!(*program)->context().intake->dirty());
            codes = walk.codes();
            names = walk.names();
            QVERIFY(!names.isEmpty());
            QCOMPARE(filesWith(names), QStringList()); // while the program runs
        } catch (const journey::Lost &lost) {
            QFAIL(lost.what());
        }

        const QList<QJsonObject> rows = list(dir, created->info.demoPassphrase);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(codes.size(), 1); // one adult
        for (const QJsonObject &row : rows)
            QCOMPARE(row[u"code"].toString(), codes.first());
        QCOMPARE(rows[0][u"tier"].toString(), QStringLiteral("alone_or_non_parent"));
        QCOMPARE(rows[0][u"label"].toString(), QStringLiteral("onbegeleid"));
        QVERIFY(rows[0][u"reasons"].toArray().contains(QStringLiteral("unrelated_adult")));
        for (int own : {1, 2}) {
            QCOMPARE(rows[own][u"tier"].toString(), QStringLiteral("to_verify"));
            QCOMPARE(rows[own][u"label"].toString(), QStringLiteral("te verifiëren"));
        }
        QVERIFY(!rows[3][u"child"].toBool());
        QCOMPARE(filesWith(names), QStringList()); // also after staff opened it
        // The search finds what is there: the demo's passphrase lies beside its data on purpose.
        QVERIFY(!filesWith({created->info.demoPassphrase}).isEmpty());
    }
};

QTEST_MAIN(JourneyTest)
#include "tst_journey.moc"
