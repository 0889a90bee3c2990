// SPDX-License-Identifier: GPL-3.0-or-later
// An organisation from its making to a kiosk's record, with prystanctl alone; and what is left when we vanish: the
// sheets of paper and Debian's own age.
#include "scenes.h"
#include "site.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

using namespace prystan::journey;
using namespace Qt::StringLiterals;

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

        const CtlAnswer joined = site.accept(u"kiosk"_s, grant.out);
        QCOMPARE(joined.exitCode, 0);
        QCOMPARE(joined.rows().first()[u"label"].toString(), u"K1"_s);
        const CtlAnswer people = listPeople(site.path(u"kiosk"_s), site.passphrase);
        QCOMPARE(people.exitCode, 1);
        QVERIFY2(people.err.contains("a kiosk cannot open records: use a staff device"), people.err.constData());
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
