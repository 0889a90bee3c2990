// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"
#include "connection.h"
#include "migrations.h"
#include "readerdatabase.h"
#include "storagefixture.h"

#include <QDirIterator>
#include <QTest>
#include <limits>
#include <sys/stat.h>

using namespace prystan;
using namespace prystan::storage;
using namespace prystan::tests;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat facts { };
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 0777 : 0;
}

EventContent content(const QString &id, const QString &subject, qint64 seq)
{
    EventContent event;
    event.org = QStringLiteral("0123456789abcdef0123456789abcdef");
    event.compartment = Compartment::Child;
    event.subject = subject;
    event.id = id;
    event.submission = {QStringLiteral("s"), 1, 1};
    event.device = QStringLiteral("d");
    event.seq = seq;
    event.time = event.spokenAt = FixedClock().nowUtc();
    event.author = QStringLiteral("self");
    event.body = {{QStringLiteral("given"), QString::fromUtf8(kCanary)}};
    return event;
}

Quarantined quarantined(const QByteArray &sealed, qint64 seq)
{
    SealedEvent event{{QStringLiteral("o"), QStringLiteral("d"), seq, QByteArray(32, 'p'), QByteArray(32, 'h')},
                      QByteArray(64, 's'),
                      sealed};
    return {crypto::sha256(sealed), event, {}, false, QStringLiteral("signature"), FixedClock().nowUtc(), {}, {}};
}

std::unique_ptr<ReaderStore> childStore(storage::DataDirectory &directory, const SecretBuffer &passphrase)
{
    auto stores = directory.vault()->openStores(*directory.vault()->unlock(passphrase));
    return std::move(*std::ranges::find(*stores, Compartment::Child, &ReaderStore::compartment));
}

ErrorCode codeOf(const Status &status)
{
    return status ? ErrorCode::Unsupported : status.error().code; // stands for "no failure"
}

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initCrypto());
        qputenv("SQLITE_TMPDIR", QFile::encodeName(m_temporary.path())); // read once, before the first database
    }

    void initMakesTheLayoutForItsOwnerOnly()
    {
        const Organisation org;
        QVERIFY(org.isOk());
        QCOMPARE(QDir(org.root()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList("data"));
        QVERIFY(DataDirectory::exists(org.path()));
        int checked = 0;
        QDirIterator it(org.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            QCOMPARE(modeOf(path), mode_t(it.fileInfo().isDir() ? 0700 : 0600));
            ++checked;
        }
        QCOMPARE(modeOf(org.path()), mode_t(0700));
        // device.key device.json device.db manifest.json vault.a vault.b lock outbox spare, four reader databases
        QCOMPARE(checked, 13);
        QVERIFY(!QFile::exists(org.path(QStringLiteral("demo.json"))));
        for (const QString &name :
             {QStringLiteral("device.db"), QStringLiteral("intake.db"), QStringLiteral("child.db")})
            QVERIFY(!contentOf(org.path(name)).startsWith("SQLite format 3"));
    }

    void initKeepsAwayFromWhatIsThere()
    {
        const Organisation org;
        QCOMPARE(DataDirectory::init(org.path(), {}, FixedClock()).error().code, ErrorCode::AlreadyExists);
        for (const char *mode : {"kiosk", "volunteer", ""}) {
            const QString path = org.root() + QStringLiteral("/other");
            const auto made
                = DataDirectory::init(path, {QStringLiteral("x"), QLatin1String(mode), false, {}}, FixedClock());
            QCOMPARE(made.error().code, ErrorCode::Unsupported);
            QVERIFY(!QFile::exists(path));
        }
        QDir(org.root()).mkdir(QStringLiteral("full"));
        QVERIFY(overwrite(org.root() + QStringLiteral("/full/letter.txt"), "mine"));
        QCOMPARE(DataDirectory::init(org.root() + QStringLiteral("/full"), {}, FixedClock()).error().code,
                 ErrorCode::AlreadyExists);
        QDir(org.root()).mkdir(QStringLiteral("empty"));
        QVERIFY(DataDirectory::init(org.root() + QStringLiteral("/empty"), {}, FixedClock()));
        QVERIFY(DataDirectory::init(org.root() + QStringLiteral("/deep/er"), {}, FixedClock()));
    }

    void initClearsAwayAnInterruptedOne()
    {
        const Organisation org;
        const QString fresh = org.root() + QStringLiteral("/fresh");
        QVERIFY(QDir().rename(org.path(), fresh + QStringLiteral(".new"))); // as far as it got, never renamed
        QVERIFY(!DataDirectory::exists(fresh));
        QVERIFY(DataDirectory::init(fresh, {}, FixedClock()));
        QVERIFY(DataDirectory::open(fresh));
        QVERIFY(!QFile::exists(fresh + QStringLiteral(".new")));
    }

    void infoSurvives()
    {
        const Organisation staff, demo(QStringLiteral("demo"));
        const DeviceInfo info = staff.open()->log().info();
        QCOMPARE(info.orgName, QStringLiteral("Test"));
        QCOMPARE(info.mode, QStringLiteral("staff"));
        QCOMPARE(info.created, FixedClock().nowUtc());
        QVERIFY(!info.demo && info.demoPassphrase.isEmpty() && info.org != info.device);
        const DeviceInfo shown = demo.open()->log().info();
        QVERIFY(shown.demo);
        QCOMPARE(shown.mode, QStringLiteral("demo"));
        QVERIFY(SecretBuffer::copyOf(std::string_view(shown.demoPassphrase.toStdString())).equals(demo.passphrase));
    }

    void aPassphraseOfOnesOwn()
    {
        const QTemporaryDir root;
        const QString path = root.filePath(QStringLiteral("data"));
        const SecretBuffer mine = SecretBuffer::copyOf(std::string_view("моя довга фраза"));
        const auto made = DataDirectory::init(path, {QStringLiteral("x"), QStringLiteral("staff"), false, mine.clone()},
                                              FixedClock());
        QVERIFY(made && made->passphrase.equals(mine));
        QVERIFY((*DataDirectory::open(path))->vault()->unlock(mine));
    }

    void onlyOneAtATime()
    {
        const Organisation org;
        auto first = org.open();
        QVERIFY(first);
        QCOMPARE(DataDirectory::open(org.path()).error().code, ErrorCode::Locked);
        QCOMPARE(codeOf(DataDirectory::destroy(org.path())), ErrorCode::Locked);
        first.reset();
        QVERIFY(org.open());
        QCOMPARE(DataDirectory::open(org.root()).error().code, ErrorCode::NotFound);
    }

    void everyPragmaHolds()
    {
        const Organisation org;
        const auto connection = Connection::open(org.path(QStringLiteral("device.db")), org.databaseKey());
        QVERIFY(connection);
        for (const Pragma &pragma : kPragmas)
            QCOMPARE(*connection->firstText(pragma.read), QString::fromLatin1(pragma.expected));
        QCOMPARE(*connection->firstText("PRAGMA cipher_memory_security"), QStringLiteral("0"));
        QVERIFY(connection->firstText("PRAGMA cipher_version")->startsWith(u"4."));
    }

    void sortingWritesNoTemporaryFile()
    {
        const Organisation org;
        const auto connection = Connection::open(org.path(QStringLiteral("device.db")), org.databaseKey());
        QVERIFY(connection);
        const auto before = QFileInfo(m_temporary.path()).lastModified();
        QVERIFY(
            connection->execute("CREATE TEMP TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                " WHERE i < 20000) SELECT i, hex(randomblob(200)) AS name FROM n"));
        auto sorted = connection->prepare("SELECT name FROM t ORDER BY name");
        int rows = 0;
        while (*sorted->step()) {
            if (++rows % 5000 == 0)
                QCOMPARE(filesIn(m_temporary.path()).size(), 0);
        }
        QCOMPARE(rows, 20000);
        QCOMPARE(QFileInfo(m_temporary.path()).lastModified(), before); // nothing was made there and unlinked either
    }

    void wrongKeysAreRefusedAndDamagedDatabasesMadeAnew()
    {
        const Organisation org;
        const QString path = org.path(QStringLiteral("device.db"));
        QCOMPARE(Connection::open(path, SecretBuffer::random(32)).error().code, ErrorCode::Corrupt);
        QCOMPARE(Connection::open(path, SecretBuffer::random(31)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(Connection::open(path + QLatin1Char('x'), SecretBuffer::random(32)).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path + QLatin1Char('x')));

        const QByteArray key = contentOf(org.path(QStringLiteral("device.key")));
        QVERIFY(overwrite(org.path(QStringLiteral("device.key")), key.left(31)));
        QCOMPARE(DataDirectory::open(org.path()).error().code, ErrorCode::Corrupt);
        QVERIFY(overwrite(org.path(QStringLiteral("device.key")), key));
        QVERIFY(org.open());

        const QByteArray whole = contentOf(path);
        for (const qsizetype size : {qsizetype(0), qsizetype(100), qsizetype(4096), whole.size() / 2}) {
            QVERIFY(overwrite(path, whole.left(size)));
            const auto directory = org.open();
            QVERIFY(directory && directory->reconciled().rebuilt);
        }
    }

    void aNewerDatabaseIsLeftAlone()
    {
        const Organisation org;
        {
            const auto connection = Connection::open(org.path(QStringLiteral("device.db")), org.databaseKey());
            QVERIFY(connection->execute("PRAGMA user_version=999"));
        }
        QCOMPARE(DataDirectory::open(org.path()).error().code, ErrorCode::TooNew);
        {
            const auto connection = Connection::open(org.path(QStringLiteral("device.db")), org.databaseKey());
            QCOMPARE(*connection->firstNumber("PRAGMA user_version"), 999);
            const QByteArray newest = "PRAGMA user_version=" + QByteArray::number(qint64(deviceSchema().steps.size()));
            QVERIFY(connection->execute(newest.constData()));
            QVERIFY(migrate(*connection, deviceSchema()));
            QCOMPARE(codeOf(migrate(*connection, readerSchema())), ErrorCode::Corrupt); // another kind
        }
        QVERIFY(org.open());
    }

    void appendKeepsTwoCopiesAndNothingReadable()
    {
        const Organisation org;
        auto directory = org.open();
        std::vector<SealedEvent> all;
        for (int i = 0; i < 5; ++i) {
            const auto events = nextEvents(*directory, i + 1);
            QVERIFY(directory->log().append(events, auditEntry()));
            all.insert(all.end(), events.begin(), events.end());
        }
        QVERIFY(isTwiceOnDisk(org, *directory, all));
        QCOMPARE(directory->log().head()->seq, 15);
        QCOMPARE(directory->log().head()->sha256, all.back().header.sha256);
        QCOMPARE(*directory->log().notDelivered(), 15);
        QVERIFY(sameEvents(*directory->log().eventsAfter(13, 10), {all[13], all[14]}));
        QVERIFY(sameEvents(*directory->log().eventsAfter(0, 2), {all[0], all[1]}));
        directory.reset();
        directory = org.open();
        QCOMPARE(directory->reconciled(), Reconciled());
        QVERIFY(isTwiceOnDisk(org, *directory, all));
        QCOMPARE(filesIn(org.path(QStringLiteral("spare"))), QStringList());

        int scanned = 0;
        QDirIterator it(org.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QByteArray bytes = contentOf(it.next());
            QVERIFY(!bytes.contains("Canary") && !bytes.contains("Тетяна") && !bytes.contains("subject-id"));
            ++scanned;
        }
        qInfo("%d files scanned for the canary", scanned);
    }

    void appendRefusesWhatDoesNotCarryOn()
    {
        const Organisation org;
        auto directory = org.open();
        DeviceLog &log = directory->log();
        const auto first = nextEvents(*directory, 2);
        QVERIFY(log.append(first, auditEntry()));
        QVERIFY(log.append(first, auditEntry())); // a retry of the same is no mistake
        QCOMPARE(log.auditTrail(10)->size(), std::size_t(1));

        const auto resigned = [&](SealedEvent event) {
            event.signature = log.sign(signedBytes(event.header));
            return std::vector{event};
        };
        const SealedEvent good = nextEvents(*directory, 1).front();
        SealedEvent gap = good, fork = good, foreign = good, unsignedEvent = good, other = good, taken = good;
        gap.header.seq = 4;
        fork.header.prev = first[0].header.sha256;
        foreign.header.device = QStringLiteral("ffffffffffffffffffffffffffffffff");
        unsignedEvent.signature[0] = char(unsignedEvent.signature[0] ^ 1);
        other.sealed.append('x');
        for (const auto &bad : {resigned(gap), resigned(fork), resigned(foreign), std::vector{unsignedEvent},
                                resigned(other), std::vector<SealedEvent>()})
            QCOMPARE(codeOf(log.append(bad, auditEntry())), ErrorCode::InvalidInput);
        taken.header.seq = 2;
        taken.header.prev = first[0].header.sha256;
        QCOMPARE(codeOf(log.append(resigned(taken), auditEntry())), ErrorCode::Corrupt);
        QCOMPARE(log.head()->seq, 2);
        QVERIFY(log.append({good}, auditEntry()));
    }

    void auditIsAChain()
    {
        const Organisation org;
        {
            auto directory = org.open();
            for (int i = 0; i < 5; ++i)
                QVERIFY(directory->log().audit(auditEntry(QStringLiteral("a%1").arg(i))));
            QVERIFY(directory->log().append(nextEvents(*directory, 1), auditEntry()));
            const auto trail = directory->log().auditTrail(3);
            QCOMPARE(trail->size(), std::size_t(3));
            QCOMPARE((*trail)[0].action, QStringLiteral("a3"));
            QCOMPARE((*trail)[2].action, QStringLiteral("save"));
            QCOMPARE((*trail)[2].time, FixedClock().nowUtc());
        }
        const auto connection = Connection::open(org.path(QStringLiteral("device.db")), org.databaseKey());
        QVERIFY(checkAudit(*connection));
        for (const char *forgery :
             {"UPDATE audit SET reason = 'duty' WHERE seq = 2", "DELETE FROM audit WHERE seq = 3",
              "UPDATE audit SET seq = 9 WHERE seq = 6", "UPDATE audit SET time = '' WHERE seq = 1"}) {
            QVERIFY(connection->execute("BEGIN"));
            QVERIFY(connection->execute(forgery));
            QCOMPARE(codeOf(checkAudit(*connection)), ErrorCode::Corrupt);
            QVERIFY(connection->execute("ROLLBACK"));
        }
        QVERIFY(checkAudit(*connection));
    }

    void settingsSurvive()
    {
        const Organisation org;
        QCOMPARE(*org.open()->log().setting(QStringLiteral("unlock_failures")), QString());
        QVERIFY(org.open()->log().setSetting(QStringLiteral("unlock_failures"), QStringLiteral("1")));
        QVERIFY(org.open()->log().setSetting(QStringLiteral("unlock_failures"), QStringLiteral("2")));
        QCOMPARE(*org.open()->log().setting(QStringLiteral("unlock_failures")), QStringLiteral("2"));
    }

    void vaultOpensTheReaderStores()
    {
        const Organisation org;
        auto directory = org.open();
        StaffVault &vault = *directory->vault();
        const SecretBuffer wrong = SecretBuffer::copyOf(std::string_view("wrong"));
        QCOMPARE(vault.unlock(wrong).error().code, ErrorCode::WrongSecret);
        const auto keys = vault.unlock(org.passphrase);
        QVERIFY(keys);
        const auto stores = vault.openStores(*keys);
        QVERIFY(stores);
        QCOMPARE(stores->size(), std::size_t(4));
        for (const auto &store : *stores) {
            const auto sealed = directory->sealer().seal(store->compartment(), "text");
            QCOMPARE(*age::open(*sealed, store->identities(), 100), QByteArray("text"));
        }
    }

    void readerStoreKeepsEachEventOnce()
    {
        const Organisation org;
        auto directory = org.open();
        const auto keys = directory->vault()->unlock(org.passphrase);
        const QString a = QStringLiteral("aa"), b = QStringLiteral("bb");
        const std::vector events{content(QStringLiteral("1"), a, 1), content(QStringLiteral("2"), b, 2),
                                 content(QStringLiteral("3"), a, 3)};
        {
            auto stores = directory->vault()->openStores(*keys);
            ReaderStore &store = *stores->front();
            QCOMPARE(*store.ingestedUpTo(), 0);
            Ingested round;
            round.events = events;
            round.bad = {quarantined("sealed bytes", 4)};
            round.marks = {{directory->log().info().device, 4}};
            QVERIFY(store.ingest(round));
            round.marks = {{directory->log().info().device, 2}};
            QVERIFY(store.ingest(round)); // again: nothing doubles, the mark never goes back
            QCOMPARE(*store.ingestedUpTo(), 4);
            QCOMPARE(*store.quarantineCount(), 1);
            Ingested reused; // never written over what is there
            reused.events = {content(QStringLiteral("1"), b, 5)};
            QVERIFY(store.ingest(reused));
            QCOMPARE(**store.eventById(QStringLiteral("1")), events[0]);
        }
        auto stores = directory->vault()->openStores(*keys);
        ReaderStore &store = *stores->front();
        QCOMPARE(*store.subjects(), (QStringList{b, a})); // newest first, by the first event of each
        QCOMPARE(*store.eventsOfSubject(a), (std::vector{events[0], events[2]}));
        QCOMPARE(*store.allEvents(), events);
        QCOMPARE(*store.eventsOfSubject(QStringLiteral("nobody")), std::vector<EventContent>());
        for (const char *name : {"child.db", "child.db-wal"})
            QVERIFY(!contentOf(org.path(QLatin1String(name))).contains("Canary"));
    }

    void quarantineKeepsWhatCame()
    {
        const Organisation org;
        auto directory = org.open();
        auto store = childStore(*directory, org.passphrase);
        Ingested round;
        round.bad = {quarantined("one", 4), quarantined("two", 4), quarantined("three", 2)};
        QVERIFY(store->ingest(round));
        QVERIFY(store->takeCare(round.bad[1].id, QStringLiteral("K1"), FixedClock().nowUtc().addSecs(60)));
        Ingested again; // another reason, later: time and owner stay
        again.bad = {quarantined("two", 4)};
        again.bad[0].reason = QStringLiteral("fork");
        again.bad[0].received = FixedClock().nowUtc().addDays(1);
        again.settled = {round.bad[0].id};
        QVERIFY(store->ingest(again));
        store.reset();
        store = childStore(*directory, org.passphrase);
        const auto kept = store->quarantine();
        QCOMPARE(*store->quarantineCount(), 2);
        QCOMPARE(kept->size(), std::size_t(2));
        QVERIFY(kept->at(0).event.sealed.isEmpty() && kept->at(0).id == round.bad[2].id);
        QVERIFY(!*store->quarantinedById(round.bad[0].id));
        const Quarantined two = **store->quarantinedById(kept->at(1).id);
        QVERIFY(!two.takenBack);
        QVERIFY(two.event.header == round.bad[1].event.header && two.event.signature == round.bad[1].event.signature);
        QCOMPARE(two.event.sealed, QByteArray("two"));
        QCOMPARE(two.reason, QStringLiteral("fork"));
        QCOMPARE(two.received, FixedClock().nowUtc());
        QCOMPARE(two.owner, QStringLiteral("K1"));
        QCOMPARE(two.ownedAt, FixedClock().nowUtc().addSecs(60));
    }

    void chainsAreKept()
    {
        const Organisation org;
        auto directory = org.open();
        auto store = childStore(*directory, org.passphrase);
        const auto link = [](const char *device, qint64 seq, char hash) {
            return EventHeader{{}, QLatin1String(device), seq, QByteArray(32, 'p'), QByteArray(32, hash)};
        };
        Ingested round;
        round.links = {link("k7", 3, 'a'), link("k7", 1, 'b'), link("k8", 1, 'c'), link("k7", 3, 'x')};
        QVERIFY(store->ingest(round));
        QCOMPARE(*store->chains(),
                 (std::vector<ChainLength>{{QStringLiteral("k7"), 2, 3}, {QStringLiteral("k8"), 1, 1}}));
        QCOMPARE(*store->links(QStringLiteral("k7"), 0, 9),
                 (std::vector{link("k7", 1, 'b'), link("k7", 3, 'a')})); // the first stays
        QVERIFY(store->links(QStringLiteral("k7"), 4, 9)->empty());
        QVERIFY(store->judgedBy()->isEmpty());
        QVERIFY(store->setJudgedBy("rules 1") && store->setJudgedBy("rules 2"));
        QCOMPARE(*store->judgedBy(), QByteArray("rules 2"));
    }

    void whatIsTakenBackStandsNoLonger()
    {
        const Organisation org;
        auto directory = org.open();
        auto store = childStore(*directory, org.passphrase);
        const QString device = QStringLiteral("d"), a = QStringLiteral("aa"), b = QStringLiteral("bb");
        Ingested round;
        round.events = {content(QStringLiteral("1"), a, 1), content(QStringLiteral("2"), b, 2)};
        QVERIFY(store->ingest(round));
        const QDateTime now = FixedClock().nowUtc();
        QVERIFY(store->takeBackAfter(QStringLiteral("other"), 0, now)->isEmpty());
        QCOMPARE(*store->takeBackAfter(device, 1, now), QStringList(b));
        QVERIFY(store->takeBackAfter(device, 1, now)->isEmpty());
        QCOMPARE(*store->allEvents(), std::vector{round.events[0]});
        QVERIFY(store->eventsOfSubject(b)->empty());
        QCOMPARE(*store->subjects(), QStringList(a));
        QCOMPARE(*store->quarantineCount(), 1);
        const Quarantined back = **store->quarantinedById(store->quarantine()->front().id);
        QVERIFY(back.takenBack);
        QCOMPARE(back.content, encode(round.events[1]));
        QCOMPARE(back.reason, QStringLiteral("after_revocation"));
        QVERIFY(store->ingest(round)); // coming again does not make it stand
        QVERIFY(store->eventsOfSubject(b)->empty());
        QCOMPARE(*store->takeBackAfter(device, std::numeric_limits<qint64>::max(), now), QStringList(b));
        QCOMPARE(*store->allEvents(), round.events);
        QCOMPARE(*store->quarantineCount(), 0);
    }

    // The first kind of reader database knew quarantined events by number only: they are read again.
    void readerDatabasesGrow()
    {
        const QTemporaryDir root;
        const QString path = root.filePath(QStringLiteral("child.db"));
        const SecretBuffer key = SecretBuffer::random(Connection::kKeyBytes);
        const age::Identity identity = age::Identity::generate();
        QVERIFY(Connection::createFile(path));
        {
            const auto connection = Connection::open(path, key);
            QVERIFY(connection);
            const Schema first{readerSchema().applicationId, readerSchema().steps.first(1)};
            QVERIFY(migrate(*connection, first));
            QVERIFY(connection->execute("INSERT INTO meta VALUES('compartment', CAST('child' AS BLOB));"
                                        "INSERT INTO mark VALUES('d', 7);"
                                        "INSERT INTO quarantine VALUES('d', 3, 'signature')"));
            auto put = connection->prepare("INSERT INTO reader_key(epoch, public, secret) VALUES(1,?,?)");
            QVERIFY(put->bind(1, identity.recipient().key()).bind(2, identity.key()).run());
            put = connection->prepare("INSERT INTO event(id, subject, device, seq, content) VALUES('1','aa','d',1,?)");
            QVERIFY(put->bind(1, encode(content(QStringLiteral("1"), QStringLiteral("aa"), 1))).run());
        }
        const auto store = ReaderDatabase::open(path, key, Compartment::Child, QStringLiteral("d"));
        QVERIFY(store);
        QCOMPARE((*store)->allEvents()->size(), std::size_t(1));
        QCOMPARE(*(*store)->ingestedUpTo(), 0);
        QCOMPARE(*(*store)->quarantineCount(), 0);
    }

    void theManifestNamesThisDevice()
    {
        const Organisation org(QStringLiteral("demo"));
        const auto directory = org.open();
        DeviceLog &log = directory->log();
        const DeviceEntry *own = log.manifest().device(log.info().device);
        QVERIFY(own != nullptr);
        QCOMPARE(own->key, log.devicePublicKey());
        QCOMPARE(own->mode, DeviceMode::Demo);
        QCOMPARE(log.manifest().org, log.info().org);
        QVERIFY(log.manifest().recipient(QStringLiteral("child")) != nullptr);
    }

    void destroyTakesOnlyWhatIsOurs()
    {
        const Organisation org;
        {
            auto directory = org.open();
            QVERIFY(directory->log().append(nextEvents(*directory, 3), auditEntry()));
        }
        QVERIFY(overwrite(org.path(QStringLiteral("letter.txt")), "mine"));
        QVERIFY(!DataDirectory::destroy(org.path()));
        QCOMPARE(filesIn(org.path()), QStringList("letter.txt"));
        QCOMPARE(codeOf(DataDirectory::destroy(org.path())), ErrorCode::NotFound);
        QCOMPARE(codeOf(DataDirectory::destroy(org.root())), ErrorCode::NotFound);

        const Organisation other(QStringLiteral("demo"));
        QVERIFY(DataDirectory::destroy(other.path()));
        QVERIFY(!QFile::exists(other.path()));
        QVERIFY(DataDirectory::init(other.path(), {}, FixedClock()));
        QVERIFY(other.open());
    }

    void aRemovalCutShortLeavesThePlaceFree()
    {
        const QTemporaryDir root;
        const QString path = root.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkdir(path) && overwrite(path + QStringLiteral("/lock"), {}));
        QVERIFY(DataDirectory::init(path, {}, FixedClock()));
        QVERIFY(DataDirectory::open(path));
    }

private:
    QTemporaryDir m_temporary;
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
