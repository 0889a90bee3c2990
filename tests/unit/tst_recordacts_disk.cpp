// SPDX-License-Identifier: GPL-3.0-or-later
// A record is erased on a real directory: no key that is found there opens a trace of it, on no page and in no file.
#include "cipherpages.h"
#include "erasurenotes.h"
#include "intakeservice.h"
#include "memorystore.h"
#include "projection.h"
#include "recordacts.h"
#include "storagefixture.h"
#include "verifier.h"

#include <QDirIterator>
#include <QTest>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

Person person(const QString &family, const QString &given, int year, Companion companion = Companion::NotAsked)
{
    Person made;
    made.name = {family, given, {}};
    made.birth = {BirthKind::YearOnly, 0, 0, year, 0};
    made.companion = companion;
    return made;
}

QByteArray bytesOf(const SecretBuffer &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())};
}

// An office with two staff members, one family, and one that has nothing to do with it.
struct Office {
    Organisation org;
    FixedClock clock;
    tests::AtOnce worker;
    SecretBuffer second = SecretBuffer::copyOf("the words of a colleague");
    std::unique_ptr<storage::DataDirectory> directory;
    std::optional<IntakeService> intake;
    std::optional<StaffService> staff;
    std::optional<RecordActs> acts;
    Party family, others;
    int searched = 0;

    Office()
    {
        start();
        if (!directory->vault()->addSlot(org.passphrase, {second, u"Борис"_s, clock.nowUtc()}))
            qFatal("no second person");
        family.phone = u"+380 99 123 45 67"_s;
        family.placeText = u"Канарчина 17"_s;
        family.persons = {person(u"Канарчина"_s, u"Олександра"_s, 1988),
                          person(u"Канарчина"_s, u"Маркіян"_s, 2016, Companion::Mother)};
        others.persons = {person(u"Свідок"_s, u"Ганна"_s, 1990)};
        for (Party *party : {&family, &others}) {
            *party = withIds(*party, clock.today());
            if (!intake->saveNow(*party, u"volunteer"_s))
                qFatal("not saved");
        }
        unlock();
    }
    void start()
    {
        acts.reset();
        staff.reset();
        intake.reset();
        directory.reset();
        directory = org.open();
        DeviceLog &log = directory->log();
        intake.emplace(log, directory->sealer(), clock, worker);
        staff.emplace(log, *directory->vault(), clock, worker);
        acts.emplace(log, directory->sealer(), *staff, clock, worker);
    }
    void unlock()
    {
        if (!staff->unlockNow(org.passphrase) || !staff->listNow())
            qFatal("not unlocked");
    }
    void restart()
    {
        start();
        unlock();
    }
    // Everything in the directory as who holds every key of it can read it, and as it lies there.
    [[nodiscard]] QByteArray everything()
    {
        const auto keys = staff->keysForPause();
        const auto stores = directory->vault()->openStores(*directory->vault()->unlock(org.passphrase));
        QByteArrayList found;
        QDirIterator files(org.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QByteArray raw = contentOf(path);
            found << raw << path.toUtf8();
            ++searched;
            found << openUnverified(raw, *stores).value_or(QByteArray());
            const QString name = files.fileName();
            const QString word = name.section(u'.', 0, 0);
            const auto key = keys->find(word.toStdString());
            const QByteArray secret = name.startsWith(u"device.db") ? bytesOf(org.databaseKey())
                : key != keys->end()                                ? bytesOf(key->second)
                                                                    : QByteArray();
            if (!secret.isEmpty() && name.contains(u".db"))
                found << (name.endsWith(u"-wal") ? pagesOfLog(raw, secret) : pagesOf(raw, secret)).join();
        }
        return found.join('\n');
    }
    [[nodiscard]] QStringList traces(const QByteArrayList &needles)
    {
        const QByteArray all = everything();
        QStringList found;
        for (const QByteArray &needle : needles) {
            if (all.contains(needle))
                found << QString::fromUtf8(needle);
        }
        return found;
    }
    [[nodiscard]] std::vector<SealedEvent> sealed() const { return *directory->log().eventsAfter(0, 1000); }
    [[nodiscard]] std::map<QString, QByteArray> readers() const
    {
        std::map<QString, QByteArray> files;
        for (const QString &name : filesIn(org.path())) {
            if (name.startsWith(u"child.db") || name.startsWith(u"intake.db"))
                files[name] = contentOf(org.path(name));
        }
        return files;
    }
};

} // namespace

class RecordActsDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void aChildLeavesNoTrace()
    {
        Office office;
        const QByteArrayList child{"Маркіян", "\"year\":2016"};
        QCOMPARE(office.traces(child).size(), 2); // the search finds what is there
        const std::vector<SealedEvent> before = office.sealed();
        const SealedEvent &own = before[3]; // party, whereabouts, mother, child
        const QByteArray part = own.sealed.mid(1000, 200);
        QVERIFY(office.everything().contains(part));
        QVERIFY(office.acts->eraseNow(office.family.persons[1].subject, u"mistake"_s, office.second));
        QCOMPARE(office.traces(child), QStringList());
        QVERIFY(!office.everything().contains(part));
        QCOMPARE(office.traces({"Олександра", "Ганна"}).size(), 2);
        office.restart();
        QCOMPARE(office.traces(child), QStringList());
        QCOMPARE(office.staff->listNow()->size(), 2U);
        QVERIFY(office.directory->log().checkAudit());
        QCOMPARE(office.staff->trustNow()->missing, 0);
        QCOMPARE(office.staff->trustNow()->setAside, 0);
        qInfo("%d files searched", office.searched);
    }

    // The certificate of it knows how much and from where, and nobody's name.
    void whatWasErasedIsCertified()
    {
        Office office;
        const auto notes = [&] {
            return *ErasureNotes(*office.staff, office.directory->log(), office.directory->dispatch(), office.worker)
                        .listNow();
        };
        QVERIFY(notes().empty());
        const std::vector<SealedEvent> before = office.sealed();
        QVERIFY(
            office.directory->dispatch().noteStored({{placeOf(before[3].header), u"wown"_s}}, office.clock.nowUtc()));
        QVERIFY(office.acts->eraseNow(office.family.persons[1].subject, u"mistake"_s, office.second));
        auto all = notes();
        QCOMPARE(all.size(), std::size_t(1));
        const ErasureNote &note = all.front();
        QCOMPARE(note.reason, u"mistake"_s);
        QCOMPARE(note.time, office.clock.nowUtc());
        QVERIFY(note.two && note.openable);
        QCOMPARE(note.files, 1);
        QCOMPARE(note.from.size(), std::size_t(1));
        QCOMPARE(note.from.begin()->second, 1);
        QCOMPARE(note.there, (ErasedThere{0, 1, 0, {}}));
        QVERIFY(office.directory->dispatch().noteErased({placeOf(before[3].header)}, office.clock.nowUtc()));
        office.restart();
        QCOMPARE(notes().front().there, (ErasedThere{1, 0, 0, office.clock.nowUtc()}));
        QVERIFY(office.acts->eraseNow(office.family.persons[0].subject, u"asked"_s, office.second));
        all = notes(); // with the party: of both compartments, one certificate
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(all[0].files + all[1].files >= 4);
        QCOMPARE(all[0].there.never + all[1].there.never, all[0].files + all[1].files - 1);
        // With the key of that time gone, an old copy stays shut.
        const auto stores
            = office.directory->vault()->openStores(*office.directory->vault()->unlock(office.org.passphrase));
        const auto child = std::ranges::find(*stores, Compartment::Child, &ReaderStore::compartment);
        const auto erasures = office.staff->recordsNow()->projection.erasures();
        const auto one = std::ranges::find(erasures, Compartment::Child, &EventContent::compartment);
        QVERIFY(one != erasures.end());
        QCOMPARE(*(*child)->keys().epochOf(one->id), 1);
        QCOMPARE((*child)->keys().epochOf(u"nothing"_s).error().code, ErrorCode::NotFound);
    }

    void aWholeFamilyLeavesNoTrace()
    {
        Office office;
        const QByteArrayList family{"Канарчина",     "Олександра", "Маркіян",     "\"year\":1988",
                                    "\"year\":2016", "+380 99",    "Канарчина 17"};
        QCOMPARE(office.traces(family).size(), family.size());
        QVERIFY(office.acts->eraseNow(office.family.persons[1].subject, u"asked"_s, office.second));
        QVERIFY(office.acts->planNow(office.family.persons[0].subject)->party);
        QVERIFY(office.acts->eraseNow(office.family.persons[0].subject, u"asked"_s, office.second));
        QCOMPARE(office.traces(family), QStringList());
        QCOMPARE(office.traces({office.family.persons[0].code.toUtf8()}), QStringList());
        office.restart();
        QCOMPARE(office.traces(family), QStringList());
        QCOMPARE(office.staff->listNow()->size(), 1U);
        QCOMPARE(office.traces({"Ганна"}).size(), 1);
        QCOMPARE(office.sealed().size(), 10U); // the chain is whole: six that were said, and the erasures
    }

    // An old copy of the readers' databases is put back: the event is still there, and takes it away again.
    void anOldCopyForgetsAgain()
    {
        Office office;
        const QByteArrayList child{"Маркіян", "\"year\":2016"};
        office.acts.reset();
        office.staff.reset();
        const auto copy = office.readers();
        office.restart();
        QVERIFY(office.acts->eraseNow(office.family.persons[1].subject, u"mistake"_s, office.second));
        office.acts.reset();
        office.staff.reset();
        for (const auto &[name, content] : office.readers())
            QFile::remove(office.org.path(name));
        for (const auto &[name, content] : copy)
            QVERIFY(overwrite(office.org.path(name), content));
        office.start();
        QVERIFY(office.staff->unlockNow(office.org.passphrase));
        QCOMPARE(office.traces(child).size(), 2);
        QCOMPARE(office.staff->listNow()->size(), 2U);
        QCOMPARE(office.traces(child), QStringList());
    }
};

QTEST_GUILESS_MAIN(RecordActsDiskTest)
#include "tst_recordacts_disk.moc"
