// SPDX-License-Identifier: GPL-3.0-or-later
// prystanctl as scripts know it: what it reads and prints, and its exit codes 0, 1 (refused), 2 (wrong use).
#include "ctl.h"
#include "scenes.h"
#include "stage.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

// A demo made by prystanctl itself.
class Site
{
public:
    Site()
        : dir(traces.path(u"site"_s))
        , made(runCtl({u"init"_s, u"--dir"_s, dir, u"--demo"_s}))
        , passphrase(made.rows().value(0)[u"passphrase"].toString())
    { }
    [[nodiscard]] CtlAnswer enter(const QByteArray &lines) const
    {
        return runCtl({u"register"_s, u"--dir"_s, dir}, lines);
    }

    Traces traces;
    QString dir;
    CtlAnswer made;
    QString passphrase;
};

QByteArray example()
{
    return runCtl({u"register"_s, u"--example"_s}).out;
}

} // namespace

class CtlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initPrintsOneObject()
    {
        const Site site;
        QCOMPARE(site.made.exitCode, 0);
        QCOMPARE(site.made.lines().size(), 1);
        const QJsonObject made = site.made.rows().first();
        QCOMPARE(made[u"mode"].toString(), u"demo"_s);
        QVERIFY(made[u"passphrase"].toString().size() > 20);
        QCOMPARE(made[u"org"].toString().size(), 32);
        QCOMPARE(made[u"device"].toString().size(), 32);
        QCOMPARE(runCtl({u"init"_s, u"--dir"_s, site.dir, u"--demo"_s}).exitCode, 1); // it is there already
    }

    void aPassphraseOfOnesOwnIsNotPrinted()
    {
        const Traces traces;
        const QStringList create{u"org"_s,  u"create"_s,          u"--dir"_s, traces.path(u"site"_s), u"--name"_s,
                                 u"Test"_s, u"--passphrase-fd"_s, u"0"_s,     u"--kit-fd"_s,          u"2"_s};
        QCOMPARE(runCtl(create, "too short\n").exitCode, 1);
        const CtlAnswer made = runCtl(create, "a long enough passphrase\n");
        QCOMPARE(made.exitCode, 0);
        QVERIFY(!made.out.contains("passphrase") && !made.err.contains("a long enough"));
        QCOMPARE(listPeople(traces.path(u"site"_s), u"a long enough passphrase"_s).exitCode, 0);
    }

    // Ids and numbers, nothing that somebody said; and nothing goes on the first day.
    void retentionPlansAndRuns()
    {
        const Site site;
        QCOMPARE(site.enter(example()).exitCode, 0);
        for (const QString &what : {u"plan"_s, u"run"_s}) {
            const QStringList command{u"retention"_s, what, u"--dir"_s, site.dir};
            const CtlAnswer device = runCtl(command);
            const CtlAnswer all
                = runCtl(command + QStringList{u"--passphrase-fd"_s, u"0"_s}, site.passphrase.toUtf8() + '\n');
            for (const CtlAnswer &answer : {device, all}) {
                QCOMPARE(answer.exitCode, 0);
                QCOMPARE(answer.lines().size(), 1);
                const QJsonObject sum = answer.rows().last();
                QCOMPARE(sum[u"what"].toString(), u"sum"_s);
                for (const char *count : {"copies", "records", "events", "stay", "undelivered"})
                    QCOMPARE(sum[QLatin1String(count)].toInt(-1), 0);
                QVERIFY(!sum[u"copies_wait"].toBool(true) && !sum[u"records_wait"].toBool(true));
            }
            QCOMPARE(runCtl(command + QStringList{u"--passphrase-fd"_s, u"0"_s}, "wrong\n").exitCode, 1);
        }
        QCOMPARE(runCtl({u"retention"_s, u"plan"_s}).exitCode, 2);
        QCOMPARE(runCtl({u"retention"_s, u"plan"_s, u"--dir"_s, site.dir, u"--clock-is-right"_s}).exitCode, 2);
        QCOMPARE(listPeople(site.dir, site.passphrase).exitCode, 0);
    }

    // An organisation whose kit went nowhere is not made: its records could be lost for good.
    void noKitNoOrganisation()
    {
        const Traces traces;
        const QStringList create{u"org"_s, u"create"_s, u"--dir"_s, traces.path(u"site"_s), u"--name"_s, u"Test"_s};
        QCOMPARE(runCtl(create + QStringList{u"--kit-fd"_s, u"77"_s}).exitCode, 1);
        QCOMPARE(runCtl(create + QStringList{u"--printer"_s, u"a; touch x"_s}).exitCode, 1);
        const CtlAnswer nowhere = runCtl(create);
        QCOMPARE(nowhere.exitCode, 1);
        QVERIFY2(nowhere.err.contains("no terminal: use --kit-fd or --printer"), nowhere.err.constData());
        QVERIFY(!QFile::exists(traces.path(u"site"_s)));
    }

    // A printer that is not there, one that fails, one that prints.
    void aKitIsPrintedOrNothingIsMade()
    {
        const Traces traces;
        const QString programs = traces.path(u"programs"_s), site = traces.path(u"site"_s);
        QVERIFY(QDir().mkpath(programs));
        const auto create = [&](const QString &name = u"Test"_s) {
            return runCtl({u"org"_s, u"create"_s, u"--dir"_s, site, u"--name"_s, name, u"--printer"_s, u"office"_s}, {},
                          programs);
        };
        const auto printer = [&](const QByteArray &does) {
            QFile lp(programs + u"/lp"_s);
            QVERIFY(lp.open(QIODevice::WriteOnly) && lp.write("#!/bin/sh\n" + does + '\n') > 0);
            QVERIFY(lp.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        };
        const CtlAnswer missing = create();
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.err.contains("the program lp is missing (package cups-client); nothing was made"),
                 missing.err.constData());
        QVERIFY(!QFile::exists(site));
        printer("exec 0<&-; exit 1");
        const CtlAnswer broken = create(QString(20'000, u'x')); // more than a pipe holds
        QCOMPARE(broken.exitCode, 1);
        QVERIFY2(broken.err.contains("could not be handed out; nothing was made"), broken.err.constData());
        QVERIFY(!QFile::exists(site));
        printer("while read -r line; do :; done");
        const CtlAnswer made = create();
        QCOMPARE(made.exitCode, 0);
        QVERIFY(!made.rows().value(0)[u"passphrase"].toString().isEmpty());
        const CtlAnswer epoch = runCtl(
            {u"org"_s, u"epoch"_s, u"--dir"_s, site, u"--printer"_s, u"office"_s, u"--passphrase-fd"_s, u"0"_s},
            made.rows().value(0)[u"passphrase"].toString().toUtf8() + '\n', site);
        QCOMPARE(epoch.exitCode, 1);
        QVERIFY2(epoch.err.contains("the program lp is missing"), epoch.err.constData());
    }

    void registerAcceptsItsExample()
    {
        const Site site;
        QCOMPARE(example().count('\n'), 1);
        const CtlAnswer saved = site.enter(example() + "\n" + example()); // an empty line is nothing
        QCOMPARE(saved.exitCode, 0);
        QCOMPARE(saved.lines().size(), 2);
        QVERIFY(saved.lines()[0] != saved.lines()[1]);
        QVERIFY(saved.err.isEmpty());

        const CtlAnswer people = listPeople(site.dir, site.passphrase);
        QCOMPARE(people.exitCode, 0);
        QCOMPARE(people.rows().size(), 4);
        for (const QString &name : {u"Прикладенко"_s, u"Олена"_s}) // a list has no names
            QVERIFY(!people.out.contains(name.toUtf8()));

        const CtlAnswer party = showParty(site.dir, site.passphrase, saved.lines().first().toLower());
        QCOMPARE(party.exitCode, 0);
        QCOMPARE(party.lines().size(), 1);
        checkIsExample(party.rows().first());
    }

    // The trail says why, or the record stays shut.
    void aChildIsOpenedForAReason()
    {
        const Site site;
        const QString code = site.enter(example()).lines().value(0);
        const QStringList show{u"show"_s, u"--dir"_s, site.dir, code, u"--passphrase-fd"_s, u"0"_s};
        const QByteArray own = site.passphrase.toUtf8() + '\n';
        const auto reasons = [&] {
            QStringList all;
            for (const QJsonObject &row : runCtl({u"audit"_s, u"list"_s, u"--dir"_s, site.dir}).rows()) {
                if (row[u"action"].toString() == u"open_child")
                    all << row[u"reason"].toString();
            }
            return all;
        };
        const CtlAnswer without = runCtl(show, own);
        QCOMPARE(without.exitCode, 1);
        QVERIFY(without.out.isEmpty());
        QVERIFY2(without.err.contains("give --reason"), without.err.constData());
        QCOMPARE(runCtlAtTerminal(show, own, {{"duty (show --help)? ", "cli"}}).exitCode, 1);
        QCOMPARE(reasons(), QStringList());
        const CtlAnswer asked = runCtlAtTerminal(show, own, {{"duty (show --help)? ", "duty"}});
        QCOMPARE(asked.exitCode, 0);
        QCOMPARE(asked.rows().size(), 1);
        QCOMPARE(reasons(), QStringList{u"duty"_s});
        QCOMPARE(runCtl(show + QStringList{u"--reason"_s, u"cli"_s}, own).exitCode, 2);
    }

    void badLinesAreRefusedOneByOne()
    {
        const Site site;
        const CtlAnswer saved = site.enter("not json\n"
                                           "{\"persons\":[]}\n"
                                           "{\"persons\":[{\"given\":\"Олена\",\"birth\":{\"date\":\"1988-02-30\"}}]}\n"
                                           "{\"persons\":[{\"given\":\"Олена\",\"shoe\":39}]}\n"
                                           + example());
        QCOMPARE(saved.exitCode, 1);
        QCOMPARE(saved.lines().size(), 1); // the good one is saved all the same
        for (const char *line : {"line 1:", "line 2:", "line 3:", "line 4:"})
            QVERIFY2(saved.err.contains(line), saved.err.constData());
        QVERIFY(!saved.err.contains("line 5:"));
        QVERIFY2(saved.err.contains("line 1: refused: this is no JSON object"), saved.err.constData());
        QVERIFY2(saved.err.contains("line 2: refused: persons: "), saved.err.constData());
        QVERIFY2(saved.err.contains("line 4: refused: person 1: a field is unknown"), saved.err.constData());
        QVERIFY(site.enter("{}").err.contains("line 1: refused: persons: "));
        QVERIFY(!saved.err.contains(u"Олена"_s.toUtf8())); // messages name the place and not the person
        QCOMPARE(listPeople(site.dir, site.passphrase).rows().size(), 2);
    }

    void refusalsAreOne()
    {
        const Site site;
        const QString code = site.enter(example()).lines().value(0);
        QCOMPARE(listPeople(site.dir, u"not this one at all"_s).exitCode, 1);
        QVERIFY(listPeople(site.dir, u"not this one at all"_s).out.isEmpty());
        QCOMPARE(listPeople(site.dir, QString()).exitCode, 1);
        QCOMPARE(listPeople(site.traces.path(u"nowhere"_s), site.passphrase).exitCode, 1);
        QCOMPARE(runCtl({u"register"_s, u"--dir"_s, site.traces.path(u"nowhere"_s)}, example()).exitCode, 1);
        QCOMPARE(showParty(site.dir, site.passphrase, u"AAA-AAA"_s).exitCode, 1); // no code at all
        QString other = code; // another one that would be valid is not here
        std::swap(other[0], other[1]);
        QCOMPARE(showParty(site.dir, site.passphrase, other).exitCode, code == other ? 0 : 1);
    }

    // Where there is no vault, nothing can be read: a kiosk, a volunteer's tablet.
    void aDeviceWithoutVaultOnlyWrites()
    {
        const Site site;
        for (const QString &name : {u"vault.a"_s, u"vault.b"_s, u"intake.db"_s, u"child.db"_s})
            QVERIFY(QFile::remove(site.dir + u'/' + name));
        QCOMPARE(site.enter(example()).lines().size(), 1);
        const CtlAnswer people = listPeople(site.dir, site.passphrase);
        QCOMPARE(people.exitCode, 1);
        QVERIFY2(people.err.contains("no keys to open records"), people.err.constData());
        QVERIFY(people.out.isEmpty());
    }

    void whatDoesNotOpenSaysWhatToDo()
    {
        const Site site;
        const QString dir = site.traces.path(u"waiting"_s);
        QFile card(site.traces.path(u"card"_s));
        QVERIFY(card.open(QIODevice::WriteOnly));
        card.write(runCtl({u"org"_s, u"card"_s, u"--dir"_s, site.dir}).out);
        card.close();
        const auto list = [](const QString &from) { return runCtl({u"list"_s, u"--dir"_s, from}); };
        const auto check = [](const CtlAnswer &answer, const char *words) {
            QCOMPARE(answer.exitCode, 1);
            QCOMPARE(answer.err.count('\n'), 1);
            QVERIFY2(answer.err.contains(words), answer.err.constData());
        };
        check(list(dir), "there is no such directory");
        check(list(site.traces.path(u"."_s)), "no device lives in this directory");
        QCOMPARE(
            runCtl({u"device"_s, u"request"_s, u"--dir"_s, dir, u"--mode"_s, u"kiosk"_s, u"--card"_s, card.fileName()})
                .exitCode,
            0);
        check(list(dir), "still waits to be let in");
        check(list(site.dir), "no passphrase: use --passphrase-fd N N<file");
        check(listPeople(site.dir, QString()), "no passphrase: nothing came");
        check(listPeople(site.dir, u"not this one at all"_s), "does not open this device");
    }

    void passphrasesComeAndGo()
    {
        const Site site;
        const auto with = [&](const QStringList &more, const QString &own, const QString &next = {}) {
            QStringList arguments{u"passphrase"_s};
            arguments << more << u"--dir"_s << site.dir << u"--passphrase-fd"_s << u"0"_s;
            if (!next.isEmpty())
                arguments << u"--new-passphrase-fd"_s << u"0"_s;
            return runCtl(arguments, own.toUtf8() + '\n' + next.toUtf8() + '\n');
        };
        const auto added = with({u"add"_s, u"--name"_s, u"Anna B."_s, u"--generate"_s}, site.passphrase);
        QCOMPARE(added.exitCode, 0);
        const QString anna = added.rows().value(0)[u"passphrase"].toString();
        QCOMPARE(anna.split(u'-').size(), 6);
        QCOMPARE(with({u"add"_s, u"--name"_s, u"x"_s}, site.passphrase, u"welkom welkom welkom"_s).exitCode, 1);
        QCOMPARE(with({u"change"_s}, anna, u"four green umbrellas"_s).exitCode, 0);
        QCOMPARE(listPeople(site.dir, anna).exitCode, 1);
        const auto slots = with({u"list"_s}, u"four green umbrellas"_s);
        QCOMPARE(slots.rows().size(), 2);
        QCOMPARE(slots.rows()[1][u"name"].toString(), u"Anna B."_s);
        QVERIFY(slots.rows()[1][u"own"].toBool() && slots.rows()[1][u"used"].isString());
        const QString id = slots.rows()[1][u"id"].toString();
        QCOMPARE(with({u"remove"_s, id}, u"not this one at all"_s).exitCode, 1);
        QCOMPARE(site.enter(example()).exitCode, 0);
        QCOMPARE(with({u"remove"_s, id}, site.passphrase).exitCode, 0);
        QCOMPARE(listPeople(site.dir, u"four green umbrellas"_s).exitCode, 1);
        QCOMPARE(listPeople(site.dir, site.passphrase).rows().size(), 2);
        const QString last = with({u"list"_s}, site.passphrase).rows().value(0)[u"id"].toString();
        const auto check = [&](const QStringList &arguments, const char *words) {
            const CtlAnswer refused = with(QStringList{u"remove"_s} + arguments, site.passphrase);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.err.contains(words), refused.err.constData());
        };
        check({last}, "this is the passphrase that you gave: with --own");
        check({last, u"--own"_s}, "the only passphrase of this device");
        check({u"Anna B."_s}, "`passphrase list` prints the ids");
        const QString third = with({u"add"_s, u"--name"_s, u"Oleh"_s, u"--generate"_s}, site.passphrase)
                                  .rows()
                                  .value(0)[u"passphrase"]
                                  .toString();
        check({last}, "with --own");
        QCOMPARE(with({u"remove"_s, last, u"--own"_s}, site.passphrase).exitCode, 0);
        QCOMPARE(listPeople(site.dir, third).rows().size(), 2);
    }

    // Where a child is in it, the second line is somebody else's passphrase.
    void recordsAreErasedAndWithdrawn()
    {
        const Site site;
        const QString code = site.enter(example()).lines().value(0);
        const QByteArray own = site.passphrase.toUtf8() + '\n';
        const CtlAnswer added = runCtl({u"passphrase"_s, u"add"_s, u"--dir"_s, site.dir, u"--name"_s, u"Anna"_s,
                                        u"--generate"_s, u"--passphrase-fd"_s, u"0"_s},
                                       own);
        const QByteArray hers = added.rows().value(0)[u"passphrase"].toString().toUtf8() + '\n';
        const auto record = [&](const QString &what, const QString &which, const QString &reason, QByteArray input) {
            QStringList arguments{u"record"_s,   what,   u"--dir"_s,           site.dir, which,
                                  u"--reason"_s, reason, u"--passphrase-fd"_s, u"0"_s};
            arguments << u"--yes"_s;
            if (what == u"erase")
                arguments << u"--second-passphrase-fd"_s << u"0"_s;
            return runCtl(arguments, std::move(input));
        };
        QString child;
        for (const QJsonObject &row : listPeople(site.dir, site.passphrase).rows()) {
            if (row[u"child"].toBool())
                child = row[u"subject"].toString();
        }
        QCOMPARE(record(u"erase"_s, child, u"tired"_s, own).exitCode, 2);
        QCOMPARE(record(u"erase"_s, child, u"asked"_s, own + own).exitCode, 1);
        QCOMPARE(record(u"erase"_s, child, u"asked"_s, own + "wrong\n").exitCode, 1);
        QCOMPARE(listPeople(site.dir, site.passphrase).rows().size(), 2);
        const CtlAnswer erased = record(u"erase"_s, child, u"asked"_s, own + hers);
        QCOMPARE(erased.exitCode, 0);
        QCOMPARE(erased.rows().value(0)[u"erased"].toInt(), 1);
        QCOMPARE(listPeople(site.dir, site.passphrase).rows().size(), 1);
        QCOMPARE(record(u"withdraw"_s, code.toLower(), u"said"_s, own).exitCode, 0);
        QCOMPARE(record(u"withdraw"_s, code, u"said"_s, own).exitCode, 1);
        const QJsonObject adult = listPeople(site.dir, site.passphrase).rows().value(0);
        QVERIFY(adult[u"withdrawn"].toBool() && adult[u"erased"].isBool() && !adult[u"erased"].toBool());
        const QJsonArray persons = showParty(site.dir, site.passphrase, code).rows().value(0)[u"persons"].toArray();
        QCOMPARE(persons.size(), 2);
        QVERIFY(persons[0].toObject()[u"withdrawn"].toBool() && !persons[0].toObject()[u"erased"].toBool());
        QVERIFY(!persons[1].toObject()[u"withdrawn"].toBool() && persons[1].toObject()[u"erased"].toBool());
        QCOMPARE(record(u"erase"_s, code, u"law"_s, own + hers).exitCode, 0);
        const CtlAnswer none = record(u"erase"_s, code, u"law"_s, own + hers);
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.err.contains("no record under this code"), none.err.constData());
        QCOMPARE(listPeople(site.dir, site.passphrase).rows().size(), 0);
        const QStringList list{u"quarantine"_s, u"list"_s, u"--dir"_s, site.dir, u"--passphrase-fd"_s, u"0"_s};
        QCOMPARE(runCtl(list, own).exitCode, 0);
        QCOMPARE(runCtl({u"quarantine"_s, u"release"_s, u"--dir"_s, site.dir, u"ab12"_s, u"--reason"_s, u"met"_s,
                         u"--passphrase-fd"_s, u"0"_s},
                        own)
                     .exitCode,
                 1);
        QCOMPARE(runCtl({u"audit"_s, u"verify"_s, u"--dir"_s, site.dir, u"--passphrase-fd"_s, u"0"_s}, own).exitCode,
                 0);
    }

    // Nothing goes without a yes, at the terminal or on the command line; a code is its owner and nobody else.
    void nothingIsErasedUnasked()
    {
        const Site site;
        const QString code = site.enter(example()).lines().value(0);
        const QByteArray own = site.passphrase.toUtf8() + '\n';
        const auto arguments = [&](const QString &what, const QString &reason) {
            return QStringList{u"record"_s,   what,   u"--dir"_s,           site.dir, code,
                               u"--reason"_s, reason, u"--passphrase-fd"_s, u"0"_s};
        };
        const auto people = [&] { return listPeople(site.dir, site.passphrase).rows().size(); };
        for (const auto &one : {arguments(u"erase"_s, u"asked"_s), arguments(u"withdraw"_s, u"said"_s)}) {
            const CtlAnswer unasked = runCtl(one, own);
            QCOMPARE(unasked.exitCode, 1);
            QVERIFY2(unasked.err.contains("--yes"), unasked.err.constData());
            const CtlAnswer no = runCtlAtTerminal(one, own, {{"Type yes: ", "no"}});
            QCOMPARE(no.exitCode, 1);
            QVERIFY2(no.err.contains("not \"yes\": nothing was"), no.err.constData());
            QVERIFY2(no.screen.contains(u"О. П., "_s.toUtf8()) && no.screen.contains(u"stay: М. П., "_s.toUtf8()),
                     no.screen.constData());
        }
        QCOMPARE(people(), 2);
        const CtlAnswer yes = runCtlAtTerminal(arguments(u"withdraw"_s, u"said"_s), own, {{"Type yes: ", "yes"}});
        QCOMPARE(yes.exitCode, 0);
        QCOMPARE(runCtlAtTerminal(arguments(u"erase"_s, u"asked"_s), own, {{"Type yes: ", "yes"}}).exitCode, 0);
        QCOMPARE(people(), 1);
        const CtlAnswer gone = runCtl(arguments(u"erase"_s, u"asked"_s) << u"--yes"_s, own);
        QCOMPARE(gone.exitCode, 1);
        const QString child = listPeople(site.dir, site.passphrase).rows().value(0)[u"subject"].toString();
        QVERIFY2(gone.err.contains(u"nobody was given this code; under it are: %1 М. П., "_s.arg(child).toUtf8()),
                 gone.err.constData());
        QCOMPARE(people(), 1);
    }

    // One device alone: it copies what it made, knows it again, and says when there is nothing (tst_stickmission:
    // three).
    void aStickIsWrittenAndRead()
    {
        const Site site;
        QTemporaryDir stick;
        const auto with = [&](const QString &command) {
            return runCtl({u"stick"_s, command, u"--dir"_s, site.dir, u"--stick"_s, stick.path()});
        };
        const CtlAnswer nothing = with(u"import"_s);
        QCOMPARE(nothing.exitCode, 1);
        QVERIFY2(nothing.err.contains("nothing of Prystan is on this stick"), nothing.err.constData());
        QCOMPARE(site.enter(example()).exitCode, 0);
        const CtlAnswer out = with(u"export"_s);
        QCOMPARE(out.exitCode, 0);
        QVERIFY(out.rows().value(0)[u"events"].toInt() > 0);
        const CtlAnswer in = with(u"import"_s);
        QCOMPARE(in.exitCode, 0);
        QCOMPARE(in.rows().value(0)[u"events"].toInt(-1), 0); // its own
        QCOMPARE(in.rows().value(0)[u"lists_refused"].toInt(-1), 0);
        QVERIFY(in.err.isEmpty());
        const Site other;
        const CtlAnswer foreign = runCtl({u"stick"_s, u"import"_s, u"--dir"_s, other.dir, u"--stick"_s, stick.path()});
        QCOMPARE(foreign.exitCode, 1);
        QVERIFY(foreign.rows().value(0)[u"lists_refused"].toInt() > 0);
        QVERIFY2(foreign.err.contains("another organisation's"), foreign.err.constData());
        QVERIFY(QFile::remove(stick.filePath(u"prystan/public/manifest"_s))); // now it only does not fit
        const CtlAnswer unfit = runCtl({u"stick"_s, u"import"_s, u"--dir"_s, other.dir, u"--stick"_s, stick.path()});
        QVERIFY2(unfit.err.contains("1 list is damaged"), unfit.err.constData());
        QCOMPARE(
            runCtl({u"stick"_s, u"export"_s, u"--dir"_s, site.dir, u"--stick"_s, stick.path() + u"/no"_s}).exitCode, 2);
    }

    // A line in, an object out; what is no zone is told by its kind, and nothing of it is repeated.
    void zonesAreRead()
    {
        const QByteArray passport
            = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<|L898902C36UTO7408122F1204159ZE184226B<<<<<10";
        const QByteArray confused = QByteArray(passport).replace("740812", "74O8I2"), small = passport.toLower();
        const QByteArray input = passport + '\n' + confused + "\n\nP<UTOSECRET<<NAME\n" + small + '\n';
        const QStringList parse{u"mrz"_s, u"parse"_s, u"--today"_s, u"2026-11-24"_s};
        const CtlAnswer strict = runCtl(parse, input);
        QCOMPARE(strict.exitCode, 0);
        QVERIFY(strict.err.isEmpty() && !strict.out.contains("SECRET"));
        QCOMPARE(strict.rows().size(), 5);
        const QJsonObject whole = strict.rows()[0], repaired = strict.rows()[1];
        QCOMPARE(whole[u"format"].toString() + whole[u"surname"].toString() + whole[u"birth"].toString(),
                 u"TD3ERIKSSON740812"_s);
        QCOMPARE(whole[u"birth_date"].toString(), u"1974-08-12"_s);
        QVERIFY(whole[u"valid"].toBool() && whole[u"checks"][u"personal"].toBool() && !whole.contains(u"repaired"));
        QVERIFY(!repaired[u"valid"].toBool(true) && repaired[u"repaired"][u"valid"].toBool());
        QCOMPARE(repaired[u"birth"].toString(), u"74O8I2"_s);
        QCOMPARE(repaired[u"repairs"].toArray().size(), 2);
        QCOMPARE(strict.rows()[2][u"error"].toString(), u"empty"_s);
        QCOMPARE(strict.rows()[3][u"error"].toString(), u"bad_length"_s);
        QCOMPARE(strict.rows()[4][u"error"].toString(), u"bad_character"_s);
        const QJsonObject typed = runCtl(parse + QStringList{u"--typed"_s}, input).rows()[4];
        QVERIFY(typed[u"valid"].toBool());
        QCOMPARE(typed[u"tolerated"].toArray(), QJsonArray{u"case"_s});
        QCOMPARE(runCtl({u"mrz"_s, u"parse"_s, u"--today"_s, u"yesterday"_s}, input).exitCode, 2);
    }

    void auditIsListedAndVerified()
    {
        const Site site;
        QCOMPARE(site.enter(example() + example()).exitCode, 0);
        QCOMPARE(listPeople(site.dir, site.passphrase).exitCode, 0);
        const CtlAnswer entries = runCtl({u"audit"_s, u"list"_s, u"--dir"_s, site.dir});
        QCOMPARE(entries.exitCode, 0);
        QVERIFY(entries.rows().size() >= 4);
        QCOMPARE(entries.rows()[0][u"action"].toString(), u"save"_s);
        QVERIFY(!entries.out.contains(u"Прикладенко"_s.toUtf8()));
        const CtlAnswer alone = runCtl({u"audit"_s, u"verify"_s, u"--dir"_s, site.dir});
        QCOMPARE(alone.exitCode, 0);
        QVERIFY2(alone.err.contains("cut end would not show"), alone.err.constData());
        const CtlAnswer full = runCtl({u"audit"_s, u"verify"_s, u"--dir"_s, site.dir, u"--passphrase-fd"_s, u"0"_s},
                                      site.passphrase.toUtf8() + '\n');
        QCOMPARE(full.exitCode, 0);
        QCOMPARE(full.rows().value(0)[u"finding"].toString(), u"whole"_s);
        QVERIFY(full.rows().value(0)[u"marks"].toInt() >= 1);
    }

    // A line in, a line out, whatever stands in it.
    void namesAndPhonesAreFilters()
    {
        const QStringList romanize{u"names"_s, u"romanize"_s, u"--scheme"_s};
        const QByteArray names = "Згурський Юрій\n\nМар’яна ЩЕРБАК\r\nO'Connor 😀\nЇжакевич";
        const CtlAnswer passport = runCtl(romanize + QStringList{u"kmu2010"_s}, names);
        QCOMPARE(passport.exitCode, 0);
        QCOMPARE(passport.out, "Zghurskyi Yurii\n\nMariana SHCHERBAK\r\nO'Connor 😀\nYizhakevych\n");
        QVERIFY(passport.err.isEmpty());
        QCOMPARE(runCtl(romanize + QStringList{u"icao-uk"_s}, names).lines().first(), u"Zhurskyi Yurii"_s);
        QCOMPARE(runCtl(romanize + QStringList{u"icao-ru"_s}, "Юлия Щеглова\n").out, "Iuliia Shcheglova\n");
        QCOMPARE(runCtl(romanize + QStringList{u"nl-uk"_s}, "Шевченко\n").out, "Sjevtsjenko\n");
        QCOMPARE(runCtl(romanize + QStringList{u"nl-ru"_s}, "Юрий\n").out, "Joeri\n");
        const CtlAnswer broken = runCtl(romanize + QStringList{u"kmu2010"_s}, "Юрій\n\xff\nЯна\n");
        QCOMPARE(broken.exitCode, 1);
        QCOMPARE(broken.lines().value(2), u"Yana"_s);
        QVERIFY2(broken.err.contains("line 2 is not UTF-8"), broken.err.constData());

        const CtlAnswer phones
            = runCtl({u"phones"_s, u"parse"_s, u"--region"_s, u"UA"_s}, "050 123 45 67\n112\n\n+31 6 12345678\nє\n");
        QCOMPARE(phones.exitCode, 0);
        QCOMPARE(phones.out, "+380501234567\nerror: too_short\nerror: empty\n+31612345678\nerror: not_a_number\n");
        QCOMPARE(runCtl({u"phones"_s, u"parse"_s}, "050 123 45 67\n").out, "error: unknown_country\n");
    }

    // The same rows, with a score behind each; columns in any order, parts where a row has them.
    void namePairsGetAScore()
    {
        const QByteArray pairs
            = "# pairs\r\nid\tb\ta\tb_family\tb_given\ta_given\ta_family\r\n"
              "1\tOleksandr Shevchenko\tШевченко Олександр\tShevchenko\tOleksandr\tОлександр\tШевченко\r\n"
              "2\tSHEVCHENKO<<OLEKSAN\tАлександр Шевченко\n"
              "3\tШевченко Олена\tШевченко Олександр\n\n"
              "4\t\t\n"
              "5\tШевченко Олександр\tШевченко Олександр\tБойко\tІрина\tОлександр\tШевченко\n";
        const CtlAnswer scored = runCtl({u"names"_s, u"score"_s}, pairs);
        QCOMPARE(scored.exitCode, 0);
        const QStringList lines = QString::fromUtf8(scored.out).split(u'\n');
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines[0], u"# pairs"_s);
        QVERIFY(lines[1].endsWith(u"a_family\tscore"));
        QVERIFY(lines[2].startsWith(u"1\tOleksandr Shevchenko\t"));
        const auto score = [&](int line) { return lines[line].section(u'\t', -1).toDouble(); };
        QVERIFY(score(2) > 0.9 && score(3) >= 0.5 && score(4) < 0.1 && score(6) == 0);
        QVERIFY(lines[5].isEmpty());
        QVERIFY(score(7) < 0.1); // the parts count, where there are some
        QCOMPARE(runCtl({u"names"_s, u"score"_s}, "one\ttwo\nx\ty\n").exitCode, 2);
        QCOMPARE(runCtl({u"names"_s, u"score"_s}, QByteArray()).exitCode, 2);
    }

    // In any script; the same people registered twice are told of, and nobody's name is printed.
    void peopleAreFoundAndPairsListed()
    {
        const Site site;
        QCOMPARE(site.enter(example() + example()).exitCode, 0);
        const auto ask = [&](const QStringList &command) {
            return runCtl(command + QStringList{u"--dir"_s, site.dir, u"--passphrase-fd"_s, u"0"_s},
                          site.passphrase.toUtf8() + '\n');
        };
        const CtlAnswer found = ask({u"find"_s, u"Prykladenko Olena"_s});
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.rows().size(), 2);
        QCOMPARE(found.rows()[0][u"initials"].toString(), u"О. П."_s);
        QVERIFY(found.rows()[0][u"score"].toDouble() > 0.9);
        QCOMPARE(ask({u"find"_s, u"Prykladenko"_s, u"--most"_s, u"3"_s}).rows().size(), 3);
        QVERIFY(ask({u"find"_s, u"Бондаренко"_s}).out.isEmpty());
        const CtlAnswer pairs = ask({u"duplicates"_s});
        QCOMPARE(pairs.exitCode, 0);
        QCOMPARE(pairs.rows().size(), 2);
        QVERIFY(pairs.rows()[0][u"reasons"].toArray().contains(u"phone"_s));
        QCOMPARE(pairs.rows()[0][u"records"].toArray().size(), 2);
        QVERIFY(!(found.out + pairs.out).contains(u"Прикладенко"_s.toUtf8()));
        QCOMPARE(runCtl({u"find"_s, u"x"_s, u"--dir"_s, site.dir, u"--passphrase-fd"_s, u"0"_s}, "wrong\n").exitCode,
                 1);
    }

    void wrongUseIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("no directory") << QStringList{u"list"_s};
        QTest::newRow("register into nowhere") << QStringList{u"register"_s};
        QTest::newRow("no code") << QStringList{u"show"_s, u"--dir"_s, u"x"_s};
        QTest::newRow("unknown reason") << QStringList{u"show"_s,    u"--dir"_s,    u"x"_s,
                                                       u"KMT-PRW"_s, u"--reason"_s, u"y"_s};
        // A passphrase in the arguments would be there for every process to read.
        QTest::newRow("passphrase as an option")
            << QStringList{u"list"_s, u"--dir"_s, u"x"_s, u"--passphrase"_s, u"y"_s};
        QTest::newRow("passphrase as an argument") << QStringList{u"list"_s, u"--dir"_s, u"x"_s, u"y"_s};
        QTest::newRow("no rows") << QStringList{u"audit"_s, u"list"_s, u"--dir"_s, u"x"_s, u"--limit"_s, u"0"_s};
        QTest::newRow("no compartment") << QStringList{u"org"_s, u"epoch"_s,         u"--dir"_s,
                                                       u"x"_s,   u"--compartment"_s, u"foo"_s};
        QTest::newRow("no scheme") << QStringList{u"names"_s, u"romanize"_s, u"--scheme"_s, u"bgn"_s};
        QTest::newRow("no country") << QStringList{u"phones"_s, u"parse"_s, u"--region"_s, u"XY"_s};
        QTest::newRow("no descriptor") << QStringList{u"list"_s, u"--dir"_s, u"x"_s, u"--passphrase-fd"_s, u"y"_s};
    }

    void wrongUseIsTwo()
    {
        QFETCH(QStringList, arguments);
        const CtlAnswer answer = runCtl(arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.isEmpty());
        QVERIFY2(answer.err.size() < 300, answer.err.constData());
    }

    void everyCommandHelpsWithAnExample()
    {
        for (const char *command : {"init",
                                    "register",
                                    "list",
                                    "show",
                                    "org create",
                                    "org card",
                                    "org manifest",
                                    "org renew",
                                    "org take",
                                    "org epoch",
                                    "org letters",
                                    "org read-letters",
                                    "device request",
                                    "device grant",
                                    "device accept",
                                    "device revoke",
                                    "device list",
                                    "age keygen",
                                    "passphrase list",
                                    "passphrase add",
                                    "passphrase change",
                                    "passphrase remove",
                                    "audit list",
                                    "audit verify",
                                    "org recover",
                                    "retention plan",
                                    "retention run",
                                    "record erase",
                                    "record withdraw",
                                    "quarantine list",
                                    "quarantine release",
                                    "stick export",
                                    "stick import",
                                    "record erasures",
                                    "server set",
                                    "server prepare",
                                    "names romanize",
                                    "names score",
                                    "phones parse",
                                    "find",
                                    "duplicates",
                                    "mrz parse",
                                    "content key",
                                    "content set",
                                    "content unpack",
                                    "content check",
                                    "content sign",
                                    "content take"}) {
            const CtlAnswer help = runCtl(QString::fromLatin1(command).split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(help.exitCode, 0);
            QVERIFY(help.out.contains("Example:\n  prystanctl "));
        }
        QCOMPARE(runCtl({u"--help"_s}).exitCode, 0);
        const CtlAnswer version = runCtl({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY2(version.out.startsWith("prystanctl 0."), version.out.constData());
    }

private:
    static void checkIsExample(const QJsonObject &party)
    {
        const QJsonObject sent = QJsonDocument::fromJson(example()).object();
        for (const char *key : {"language", "channel", "phone", "phone_safe", "place", "needs"})
            QCOMPARE(party[QLatin1String(key)], sent[QLatin1String(key)]);
        const QJsonArray persons = sent[u"persons"].toArray();
        QCOMPARE(party[u"persons"].toArray().size(), persons.size());
        for (int i = 0; i < persons.size(); ++i) {
            const QJsonObject stored = party[u"persons"][i].toObject(), given = persons[i].toObject();
            for (const QString &key : given.keys())
                QCOMPARE(stored[key], given[key]);
        }
        QCOMPARE(party[u"persons"][1].toObject()[u"label"].toString(), u"te verifiëren"_s);
    }
};

static const Subject<CtlTest> subject("ctl");
#include "tst_ctl.moc"
