// SPDX-License-Identifier: GPL-3.0-or-later
// New reader keys with prystanctl alone: what each device reads before and after the manifest and the letters came,
// and what is left when we vanish.
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

const QString kSecret = u"four green umbrellas"_s;

// An office with the root, a second staff device, a third that will be struck out, and a kiosk.
class Team
{
public:
    Team()
        : made(runCtl({u"org"_s, u"create"_s, u"--dir"_s, path(u"office"_s), u"--name"_s, u"Test"_s, u"--kit-fd"_s,
                       u"2"_s, u"--passphrase-fd"_s, u"0"_s},
                      kSecret.toUtf8() + '\n'))
    {
        write(u"card"_s, runCtl({u"org"_s, u"card"_s, u"--dir"_s, path(u"office"_s)}).out);
        joined = join(u"desk"_s, u"staff"_s) && join(u"lost"_s, u"staff"_s) && join(u"kiosk"_s, u"kiosk"_s);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_traces.path(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] CtlAnswer org(const QString &what, const QString &dir, const QStringList &more = {},
                                const QByteArray &input = {}) const
    {
        return runCtl(QStringList{u"org"_s, what, u"--dir"_s, path(dir), u"--passphrase-fd"_s, u"0"_s} + more,
                      kSecret.toUtf8() + '\n' + input);
    }
    [[nodiscard]] QByteArray manifest() const
    {
        return runCtl({u"org"_s, u"manifest"_s, u"--dir"_s, path(u"office"_s)}).out;
    }
    [[nodiscard]] int take(const QString &dir, const QByteArray &file) const
    {
        return runCtl({u"org"_s, u"take"_s, u"--dir"_s, path(dir)}, file).exitCode;
    }
    [[nodiscard]] bool enter(const QString &dir) const
    {
        return runCtl({u"register"_s, u"--dir"_s, path(dir)}, runCtl({u"register"_s, u"--example"_s}).out).exitCode
            == 0;
    }
    [[nodiscard]] int people(const QString &dir) const { return int(listPeople(path(dir), kSecret).rows().size()); }
    [[nodiscard]] QStringList sealed(const QString &dir) const
    {
        return QDir(path(dir) + u"/outbox"_s).entryList({u"*.age"_s}, QDir::Files, QDir::Name);
    }

    [[nodiscard]] bool join(const QString &dir, const QString &mode, const QString &granter = u"office"_s) const
    {
        const CtlAnswer request = runCtl(
            {u"device"_s, u"request"_s, u"--dir"_s, path(dir), u"--mode"_s, mode, u"--card"_s, path(u"card"_s)});
        write(u"request"_s, request.out);
        const CtlAnswer grant
            = runCtl({u"device"_s, u"grant"_s, u"--dir"_s, path(granter), u"--in"_s, path(u"request"_s), u"--words"_s,
                      QString::fromUtf8(request.err).trimmed(), u"--passphrase-fd"_s, u"0"_s},
                     kSecret.toUtf8() + '\n');
        write(u"grant"_s, grant.out);
        return grant.out.size() < 2953
            && runCtl({u"device"_s, u"accept"_s, u"--dir"_s, path(dir), u"--in"_s, path(u"grant"_s),
                       u"--passphrase-fd"_s, u"0"_s},
                      kSecret.toUtf8() + '\n')
                   .exitCode
            == 0;
    }

private:
    Traces m_traces;

public:
    CtlAnswer made;
    bool joined = false;
};

QByteArrayList openWithAge(const Team &team, const QString &keys, const QString &dir)
{
    team.write(u"key.txt"_s, keys.toUtf8());
    QByteArrayList opened;
    for (const QString &name : team.sealed(dir)) {
        QProcess age;
        age.start(u"age"_s, {u"-d"_s, u"-i"_s, team.path(u"key.txt"_s), team.path(dir) + u"/outbox/"_s + name});
        age.closeWriteChannel();
        if (age.waitForFinished() && age.exitCode() == 0)
            opened << age.readAllStandardOutput();
    }
    return opened;
}

// The keys on the sheets, a line each.
QString keysOn(const QByteArray &sheets)
{
    static const QRegularExpression key(u"AGE-SECRET-KEY-1[A-Z0-9]+"_s);
    QStringList found;
    for (auto at = key.globalMatch(QString::fromUtf8(sheets)); at.hasNext();)
        found << at.next().captured();
    return found.join(u'\n') + u'\n';
}

} // namespace

class EpochTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewKeyReachesWhoMayReadAndNobodyElse()
    {
        const Team team;
        QVERIFY(team.made.exitCode == 0 && team.joined);
        QVERIFY(team.enter(u"desk"_s) && team.enter(u"lost"_s) && team.enter(u"kiosk"_s));
        QCOMPARE(team.people(u"desk"_s), 2);
        QCOMPARE(team.people(u"lost"_s), 2);

        QCOMPARE(team.org(u"epoch"_s, u"desk"_s, {u"--kit-fd"_s, u"2"_s}).exitCode, 1); // no administrator
        QCOMPARE(team.org(u"epoch"_s, u"office"_s, {u"--kit-fd"_s, u"77"_s}).exitCode, 1); // no paper
        const QByteArray before = team.manifest();
        QCOMPARE(runCtl({u"device"_s, u"revoke"_s, u"--dir"_s, team.path(u"office"_s), u"S3"_s, u"--passphrase-fd"_s,
                         u"0"_s},
                        kSecret.toUtf8() + '\n')
                     .exitCode,
                 0);
        const CtlAnswer begun = team.org(u"epoch"_s, u"office"_s, {u"--kit-fd"_s, u"2"_s});
        QCOMPARE(begun.exitCode, 0);
        QCOMPARE(begun.rows().size(), 4);
        QCOMPARE(begun.rows().value(0)[u"epoch"].toInt(), 2);
        QVERIFY(QString::fromUtf8(begun.err).contains(u"sleutel / key 2"_s));
        QVERIFY(!begun.err.contains("PRYSTAN-ROOT")); // exactly the new ones
        const QByteArray manifest = team.manifest();
        QVERIFY(manifest != before);
        for (const QString &dir : {u"desk"_s, u"lost"_s, u"kiosk"_s})
            QCOMPARE(team.take(dir, manifest), 0);
        const int old = int(team.sealed(u"kiosk"_s).size());
        QVERIFY(team.enter(u"desk"_s) && team.enter(u"lost"_s) && team.enter(u"kiosk"_s));
        QCOMPARE(team.people(u"desk"_s), 2); // the new ones are shut
        QCOMPARE(team.people(u"lost"_s), 0); // nothing of it had come to the office when it was struck out

        const CtlAnswer letters = team.org(u"letters"_s, u"office"_s);
        QCOMPARE(letters.exitCode, 0);
        QVERIFY(!letters.out.contains("AGE-SECRET-KEY"));
        QCOMPARE(team.org(u"letters"_s, u"desk"_s).exitCode, 1);
        const CtlAnswer wrong = team.org(u"read-letters"_s, u"desk"_s, {}, manifest);
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains("corrupt"), wrong.err.constData());
        const CtlAnswer read = team.org(u"read-letters"_s, u"desk"_s, {}, letters.out);
        QCOMPARE(read.exitCode, 0);
        QCOMPARE(read.rows().value(0)[u"added"].toInt(), 4);
        QCOMPARE(read.rows().value(0)[u"closed"].toInt(-1), 0);
        QCOMPARE(team.people(u"desk"_s), 4);
        QCOMPARE(team.org(u"read-letters"_s, u"desk"_s, {}, letters.out).rows().value(0)[u"added"].toInt(-1), 0);
        const CtlAnswer none = team.org(u"read-letters"_s, u"lost"_s, {}, letters.out);
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.err.contains("not_found"), none.err.constData());
        QCOMPARE(team.people(u"lost"_s), 0);

        // The paper of the new epoch opens what was sealed since, and nothing from before; the old paper the other way.
        const int all = int(team.sealed(u"kiosk"_s).size());
        QCOMPARE(openWithAge(team, keysOn(begun.err), u"kiosk"_s).size(), all - old);
        QCOMPARE(openWithAge(team, keysOn(team.made.err), u"kiosk"_s).size(), old);
        for (const QByteArray &record : openWithAge(team, keysOn(begun.err), u"kiosk"_s))
            QVERIFY(record.startsWith('{'));
    }

    // A kiosk that another staff device let in is not listed at the office yet.
    void aStickFromAnUnlistedDeviceIsNotOver()
    {
        const Team team;
        QVERIFY(team.join(u"late"_s, u"kiosk"_s, u"desk"_s) && team.enter(u"late"_s));
        const QString stick = team.path(u"stick"_s);
        QVERIFY(QDir().mkpath(stick));
        const auto with = [&](const QString &command, const QString &dir) {
            return runCtl({u"stick"_s, command, u"--dir"_s, team.path(dir), u"--stick"_s, stick});
        };
        QCOMPARE(with(u"export"_s, u"late"_s).exitCode, 0);
        const CtlAnswer left = with(u"import"_s, u"office"_s);
        QCOMPARE(left.exitCode, 1);
        QVERIFY(left.rows().value(0)[u"lists_of_unknown_devices"].toInt() > 0);
        QVERIFY2(left.err.contains("take the newest manifest (org take), or import a stick"), left.err.constData());
        QCOMPARE(with(u"import"_s, u"desk"_s).exitCode, 0);
        // The desk knows the kiosk, and says so on the stick from then on.
        const CtlAnswer known = with(u"import"_s, u"office"_s);
        QCOMPARE(known.exitCode, 0);
        QVERIFY(known.rows().value(0)[u"events"].toInt() > 0);
    }

    void strikingOutSaysWhom()
    {
        const Team team;
        const auto revoke = [&](const QString &dir, const QString &device) {
            return runCtl({u"device"_s, u"revoke"_s, u"--dir"_s, team.path(dir), device, u"--passphrase-fd"_s, u"0"_s},
                          kSecret.toUtf8() + '\n');
        };
        const auto check = [](const CtlAnswer &answer, const char *words) {
            QCOMPARE(answer.exitCode, 1);
            QVERIFY2(answer.err.contains(words), answer.err.constData());
        };
        // The desk lets a kiosk in before it knows of the office's, which has the same label.
        QVERIFY(team.join(u"late"_s, u"kiosk"_s, u"desk"_s));
        QCOMPARE(team.take(u"desk"_s, team.manifest()), 0);
        QStringList ids;
        for (const QJsonObject &row : runCtl({u"device"_s, u"list"_s, u"--dir"_s, team.path(u"desk"_s)}).rows()) {
            if (row[u"label"].toString() == u"K1")
                ids << row[u"device"].toString();
        }
        QCOMPARE(ids.size(), 2);
        const CtlAnswer both = revoke(u"desk"_s, u"K1"_s);
        check(both, "several devices have this label");
        QVERIFY(both.err.contains(ids[0].toUtf8()) && both.err.contains(ids[1].toUtf8()));
        const char *root = "needs a passphrase that opens the root key (an administrator's device)";
        check(revoke(u"desk"_s, ids[0]), root);
        for (const QString &what : {u"renew"_s, u"letters"_s})
            check(team.org(what, u"desk"_s), root);
        check(team.org(u"epoch"_s, u"desk"_s, {u"--kit-fd"_s, u"2"_s}), root);
        check(
            runCtl({u"server"_s, u"set"_s, u"--none"_s, u"--dir"_s, team.path(u"desk"_s), u"--passphrase-fd"_s, u"0"_s},
                   kSecret.toUtf8() + '\n'),
            root);
        check(revoke(u"office"_s, u"S1"_s), "not this device itself");
        check(revoke(u"office"_s, u"K9"_s), "`device list` prints them");
        const CtlAnswer out = revoke(u"office"_s, u"S3"_s);
        QCOMPARE(out.exitCode, 0);
        QCOMPARE(out.rows().value(0)[u"label"].toString(), u"S3"_s);
        QVERIFY(out.rows().value(0)[u"revoked"].toBool() && out.rows().value(0)[u"sequence"].toInt() > 0);
        check(revoke(u"office"_s, u"S3"_s), "already struck out");
    }

    void aManifestThatIsNotTakenSaysWhy()
    {
        const Team team;
        const auto take = [&](const QByteArray &file, const char *words) {
            const CtlAnswer answer = runCtl({u"org"_s, u"take"_s, u"--dir"_s, team.path(u"desk"_s)}, file);
            QCOMPARE(answer.exitCode, 1);
            QVERIFY2(answer.err.contains(words), answer.err.constData());
        };
        const QByteArray old = team.manifest();
        const CtlAnswer renewed = team.org(u"renew"_s, u"office"_s);
        QCOMPARE(renewed.exitCode, 0);
        QCOMPARE(team.take(u"desk"_s, team.manifest()), 0);
        const QByteArray number = QByteArray::number(renewed.rows().value(0)[u"sequence"].toInt());
        take(team.manifest(), ("prystanctl: number " + number + " is here already").constData());
        take(old, ("and number " + number + " is here already").constData());
        take({}, "this is no manifest");
        QCOMPARE(runCtl({u"org"_s, u"create"_s, u"--dir"_s, team.path(u"other"_s), u"--name"_s, u"Other"_s,
                         u"--kit-fd"_s, u"2"_s})
                     .exitCode,
                 0);
        const QByteArray foreign = runCtl({u"org"_s, u"manifest"_s, u"--dir"_s, team.path(u"other"_s)}).out;
        QVERIFY(!foreign.isEmpty());
        take(foreign, "another organisation's");
        recoverWhatDoesNotFit(team, foreign);
    }

    void anOldKeyIsDestroyedOnlyWhenNothingNeedsIt()
    {
        const Team team;
        const auto destroy = [&](const QStringList &more) {
            return team.org(u"epoch"_s, u"office"_s, QStringList{u"--destroy"_s, u"1"_s} + more);
        };
        QCOMPARE(destroy({}).exitCode, 2);
        QCOMPARE(destroy({u"--compartment"_s, u"conduct"_s, u"--kit-fd"_s, u"2"_s}).exitCode, 2);
        QVERIFY(destroy({u"--compartment"_s, u"conduct"_s}).err.contains("in use"));
        QCOMPARE(
            team.org(u"epoch"_s, u"office"_s, {u"--compartment"_s, u"conduct"_s, u"--kit-fd"_s, u"2"_s}).rows().size(),
            1);
        const CtlAnswer unheard = destroy({u"--compartment"_s, u"conduct"_s});
        QCOMPARE(unheard.exitCode, 1);
        QVERIFY2(unheard.err.contains("--everything-delivered"), unheard.err.constData());
        const CtlAnswer gone = destroy({u"--compartment"_s, u"conduct"_s, u"--everything-delivered"_s});
        QCOMPARE(gone.exitCode, 0);
        QVERIFY2(gone.err.contains("recovery sheet"), gone.err.constData());
        QCOMPARE(destroy({u"--compartment"_s, u"conduct"_s, u"--everything-delivered"_s}).exitCode, 1); // once
        const CtlAnswer verified
            = runCtl({u"audit"_s, u"verify"_s, u"--dir"_s, team.path(u"office"_s), u"--passphrase-fd"_s, u"0"_s},
                     kSecret.toUtf8() + '\n');
        QCOMPARE(verified.exitCode, 0);
    }

private:
    static void recoverWhatDoesNotFit(const Team &team, const QByteArray &foreign)
    {
        team.write(u"manifest"_s, team.manifest());
        team.write(u"foreign"_s, foreign);
        const auto recover = [&](const QString &manifest, const QByteArray &kit, const char *words,
                                 const QStringList &more = {}) {
            const CtlAnswer answer = runCtl(QStringList{u"org"_s, u"recover"_s, u"--dir"_s, team.path(u"new"_s),
                                                        u"--manifest"_s, team.path(manifest), u"--kit-in"_s, u"-"_s}
                                                + more,
                                            kit);
            QCOMPARE(answer.exitCode, 1);
            QVERIFY2(answer.err.contains(words), answer.err.constData());
        };
        static const QRegularExpression root(u"PRYSTAN-ROOT-1[A-Z0-9]+"_s);
        const QByteArray kit = team.made.err, own = keysOn(kit).toUtf8(),
                         sheet = root.match(QString::fromUtf8(kit)).captured().toUtf8() + '\n';
        QProcess keygen;
        keygen.start(u"age-keygen"_s, QStringList());
        QVERIFY(keygen.waitForFinished() && keygen.exitCode() == 0);
        const QByteArray stranger = keysOn(keygen.readAllStandardOutput()).toUtf8();
        recover(u"foreign"_s, kit, "the root key on the sheets did not sign this manifest");
        recover(u"card"_s, kit, "--manifest is no manifest");
        recover(u"nothing"_s, kit, "--manifest cannot be read");
        recover(u"manifest"_s, own, "the sheet with the root key is missing");
        recover(u"manifest"_s, sheet, "the sheet of at least one part is needed");
        recover(u"manifest"_s, sheet + own + stranger, "key 6 on the sheets is not in this manifest");
        recover(u"manifest"_s, kit, "--sequence must be higher than", {u"--sequence"_s, u"1"_s});
        QVERIFY(!QFile::exists(team.path(u"new"_s)));
    }
};

static const Subject<EpochTest> subject("epoch");
#include "tst_epoch.moc"
