// SPDX-License-Identifier: GPL-3.0-or-later
// An organisation from its making to a kiosk's record, with prystanctl alone; and what is left when we vanish: the
// sheets of paper and Debian's own age.
#include "scenes.h"
#include "site.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

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

    void aSlipThatDoesNotFitSaysWhy()
    {
        const Site site;
        const QString password = site.passphrase + u'\n';
        const CtlAnswer request = site.ask(u"kiosk"_s, u"kiosk"_s);
        const QString words = QString::fromUtf8(request.err).trimmed();
        const auto check = [](const CtlAnswer &answer, const char *said) {
            QCOMPARE(answer.exitCode, 1);
            QVERIFY(answer.out.isEmpty());
            QVERIFY2(answer.err.contains(said), answer.err.constData());
        };
        const auto accept = [&](const QString &dir, const QByteArray &slip) {
            return runCtl({u"device"_s, u"accept"_s, u"--dir"_s, site.path(dir)}, slip);
        };
        const auto grantTyped = [&](const QByteArray &answer) {
            site.write(u"request"_s, request.out);
            return runCtlAtTerminal({u"device"_s, u"grant"_s, u"--dir"_s, site.path(u"office"_s), u"--in"_s,
                                     site.path(u"request"_s), u"--passphrase-fd"_s, u"0"_s},
                                    password.toUtf8(), {{"or the words: ", answer}});
        };
        check(accept(u"kiosk"_s, {}), "the input is empty; it should be a grant");
        check(accept(u"kiosk"_s, request.out), "this is a device's request, not a grant");
        check(accept(u"kiosk"_s, "prystan-grant:AAAA"), "this is not a grant, or part of it is missing");
        check(site.grant({}, words), "the input is empty; it should be a device's request");
        check(site.grant(request.out, u"six other words than these ones"_s), "not the six words of this request");
        check(grantTyped("maybe"), "not \"yes\": nothing was granted");
        const CtlAnswer granted = grantTyped(words.toUtf8());
        QCOMPARE(granted.exitCode, 0);
        check(site.grant(request.out, words), "this request was granted already; make a new one (device request)");
        const CtlAnswer again = site.ask(u"kiosk"_s, u"kiosk"_s);
        check(accept(u"kiosk"_s, granted.out), "does not answer the last request of this device");
        const CtlAnswer second = site.grant(again.out, QString::fromUtf8(again.err).trimmed());
        QCOMPARE(accept(u"kiosk"_s, second.out).exitCode, 0);
        check(accept(u"kiosk"_s, second.out), "was let in already");
        QCOMPARE(site.ask(u"other"_s, u"kiosk"_s).exitCode, 0);
        check(accept(u"other"_s, second.out), "this grant is for another device");
        check(accept(u"office2"_s, second.out), "has not asked to be let in");
    }

    // Whoever sits at a new staff device types her passphrase twice, by the same rule as everywhere.
    void aStaffDeviceIsGivenAPassphrase()
    {
        const Site site;
        const CtlAnswer request = site.ask(u"desk"_s, u"staff"_s);
        site.write(u"grant"_s, site.grant(request.out, QString::fromUtf8(request.err).trimmed()).out);
        const QStringList accept{u"device"_s,          u"accept"_s, u"--dir"_s,
                                 site.path(u"desk"_s), u"--in"_s,   site.path(u"grant"_s)};
        const auto typed = [&](const QByteArray &first, const QByteArray &second) {
            return runCtlAtTerminal(accept, {}, {{"12 letters or more): ", first}, {"The same again: ", second}});
        };
        const CtlAnswer easy = typed("short", {});
        QCOMPARE(easy.exitCode, 1);
        QVERIFY2(easy.err.contains("too short"), easy.err.constData());
        const CtlAnswer two = typed("four green umbrellas", "four green umbrella");
        QCOMPARE(two.exitCode, 1);
        QVERIFY2(two.err.contains("these were two different ones"), two.err.constData());
        QCOMPARE(typed("four green umbrellas", "four green umbrellas").exitCode, 0);
        QCOMPARE(listPeople(site.path(u"desk"_s), u"four green umbrellas"_s).exitCode, 0);
    }

    // A staff device without the root lets a kiosk in; a stick brings records and the word about it to the office.
    void aKioskThatTheOfficeDidNotLetInIsReadThereAndStruckOut()
    {
        const Site site;
        const QByteArray second = "seven calm lanterns drift west\n";
        QCOMPARE(site.join(u"second"_s, u"staff"_s, u"office"_s, site.passphrase.toUtf8() + '\n', second).exitCode, 0);
        QCOMPARE(site.join(u"kiosk"_s, u"kiosk"_s, u"second"_s, second).exitCode, 0);
        const QByteArray line = runCtl({u"register"_s, u"--example"_s}).out;
        QCOMPARE(runCtl({u"register"_s, u"--dir"_s, site.path(u"kiosk"_s)}, line).lines().size(), 1);
        const QString kiosk
            = runCtl({u"device"_s, u"list"_s, u"--dir"_s, site.path(u"kiosk"_s)}).rows().last()[u"device"].toString();
        QVERIFY(QDir().mkdir(site.path(u"stick"_s)));
        QCOMPARE(site.stick(u"export"_s, u"kiosk"_s).exitCode, 0);
        const QJsonObject early = site.stick(u"import"_s, u"office"_s).rows().value(0);
        QCOMPARE(early[u"events"].toInt(), 0);
        QCOMPARE(early[u"lists_of_unknown_devices"].toInt(), 1);
        QCOMPARE(site.asOffice({u"device"_s, u"revoke"_s, kiosk}).exitCode, 1);
        QCOMPARE(site.stick(u"import"_s, u"second"_s).rows().value(0)[u"events"].toInt(), 4);
        QCOMPARE(site.stick(u"import"_s, u"office"_s).rows().value(0)[u"events"].toInt(), 4);
        QCOMPARE(site.asOffice({u"list"_s}).lines().size(), 2);
        QCOMPARE(site.asOffice({u"device"_s, u"revoke"_s, kiosk}).exitCode, 0);
        const auto known = runCtl({u"device"_s, u"list"_s, u"--dir"_s, site.path(u"office"_s)}).rows();
        QVERIFY(std::ranges::any_of(known, [&](const QJsonObject &row) {
            return row[u"device"].toString() == kiosk && row[u"revoked"].toBool();
        }));
        QCOMPARE(site.asOffice({u"list"_s}).lines().size(), 2); // what was seen of it stays
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
