// SPDX-License-Identifier: GPL-3.0-or-later
// An organisation from its making to a kiosk's record, with prystanctl alone; and what is left when we vanish: the
// sheets of paper and Debian's own age.
#include "ctl.h"
#include "scenes.h"
#include "traces.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

using namespace prystan::journey;
using namespace Qt::StringLiterals;

class Site
{
public:
    Site()
        : made(runCtl(
            {u"org"_s, u"create"_s, u"--dir"_s, path(u"office"_s), u"--name"_s, u"Test"_s, u"--kit-fd"_s, u"2"_s}))
        , kit(QString::fromUtf8(made.err))
        , passphrase(made.rows().value(0)[u"passphrase"].toString())
    {
        write(u"card"_s, runCtl({u"org"_s, u"card"_s, u"--dir"_s, path(u"office"_s)}).out);
    }
    [[nodiscard]] QString path(const QString &name) const { return traces.path(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] CtlAnswer ask(const QString &dir, const QString &mode) const
    {
        return runCtl(
            {u"device"_s, u"request"_s, u"--dir"_s, path(dir), u"--mode"_s, mode, u"--card"_s, path(u"card"_s)});
    }
    [[nodiscard]] CtlAnswer grant(const QByteArray &request, const QString &words) const
    {
        write(u"request"_s, request);
        return runCtl({u"device"_s, u"grant"_s, u"--dir"_s, path(u"office"_s), u"--in"_s, path(u"request"_s),
                       u"--words"_s, words, u"--passphrase-fd"_s, u"0"_s},
                      passphrase.toUtf8() + '\n');
    }

    Traces traces;
    CtlAnswer made;
    QString kit, passphrase;
};

QByteArray openWithAge(const QString &keyFile, const QString &sealed)
{
    QProcess age;
    age.start(u"age"_s, {u"-d"_s, u"-i"_s, keyFile, sealed});
    age.closeWriteChannel();
    return age.waitForFinished() && age.exitCode() == 0 ? age.readAllStandardOutput() : QByteArray();
}

} // namespace

class EnrolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKioskJoinsAndItsRecordOpensWithPaperAndAge()
    {
        const Site site;
        QCOMPARE(site.made.exitCode, 0);
        const CtlAnswer request = site.ask(u"kiosk"_s, u"kiosk"_s);
        QCOMPARE(request.exitCode, 0);
        const QString words = QString::fromUtf8(request.err).trimmed();
        QCOMPARE(words.split(u' ').size(), 6);
        QCOMPARE(site.grant(request.out, u"six other words than these ones"_s).exitCode, 1);
        const CtlAnswer grant = site.grant(request.out, words);
        QCOMPARE(grant.exitCode, 0);
        QVERIFY(grant.out.size() < 2953); // fits one QR code

        const CtlAnswer joined = runCtl({u"device"_s, u"accept"_s, u"--dir"_s, site.path(u"kiosk"_s)}, grant.out);
        QCOMPARE(joined.exitCode, 0);
        QCOMPARE(joined.rows().first()[u"label"].toString(), u"K1"_s);
        const QByteArray line = runCtl({u"register"_s, u"--example"_s}).out;
        QCOMPARE(runCtl({u"register"_s, u"--dir"_s, site.path(u"kiosk"_s)}, line).lines().size(), 1);
        checkPaper(site);
    }

    // What is printed is all there is: nothing of the kit lies in the organisation's directory.
    void noSheetIsLeftBehind()
    {
        const Site site;
        Needles needles;
        const QRegularExpression key(u"(AGE-SECRET-KEY-1|PRYSTAN-ROOT-1)[A-Z0-9]+"_s);
        int sheets = 0;
        for (auto match = key.globalMatch(site.kit); match.hasNext(); ++sheets)
            needles.add(u"sheet"_s, match.next().captured(0).toUtf8());
        QCOMPARE(sheets, 5);
        QCOMPARE(site.traces.searchFor(needles).found.join(u'\n'), QString());
    }

private:
    static void checkPaper(const Site &site)
    {
        const QRegularExpression sheet(u"part: (intake|child) · sleutel / key 1\\s+(AGE-SECRET-KEY-1[A-Z0-9]+)"_s);
        QMap<QString, int> opened;
        const QDir outbox(site.path(u"kiosk/outbox"_s));
        const QStringList files = outbox.entryList(QDir::Files);
        QCOMPARE(files.size(), 4);
        for (auto match = sheet.globalMatch(site.kit); match.hasNext();) {
            const auto found = match.next();
            site.write(u"key.txt"_s, found.captured(2).toUtf8() + '\n');
            for (const QString &name : files) {
                const QByteArray text = openWithAge(site.path(u"key.txt"_s), outbox.filePath(name));
                opened[found.captured(1)] += text.isEmpty() ? 0 : 1;
                // The sheet of the intake part tells no child's name, birth or whereabouts.
                if (found.captured(1) == u"intake")
                    QVERIFY(!text.contains("Марко") && !text.contains("reception"));
            }
        }
        QCOMPARE(opened[u"intake"_s], 2);
        QCOMPARE(opened[u"child"_s], 2);
    }
};

static const Subject<EnrolTest> subject("enrol");
#include "tst_enrol.moc"
