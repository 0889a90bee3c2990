// SPDX-License-Identifier: GPL-3.0-or-later
// An organisation, the devices that it lets in, and what a device still can when half of its files are gone.
// PRYSTAN_CASES sets how many damaged grants are tried (400), PRYSTAN_SEED repeats a run.
#include "grants.h"
#include "ingest.h"
#include "letinsite.h"
#include "serveraccount.h"

#include <QRandomGenerator>
#include <QTest>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using storage::DataDirectory;
using storage::PendingDevice;

namespace {

// How often these bytes stand in what this process may write to and no file lies behind.
int countInMemory(std::span<const unsigned char> wanted)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return 0;
    int count = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 5 || !parts[1].startsWith("rw") || parts[4] != "0")
            continue;
        const QList<QByteArray> ends = parts[0].split('-');
        const auto *at = reinterpret_cast<const unsigned char *>(ends[0].toULongLong(nullptr, 16));
        const auto *end = reinterpret_cast<const unsigned char *>(ends[1].toULongLong(nullptr, 16));
        while ((at = std::search(at, end, wanted.begin(), wanted.end())) != end) {
            ++count;
            ++at;
        }
    }
    return count;
}

} // namespace

class MembershipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void bothScreensShowTheSameWords()
    {
        const Site site;
        const auto pending = PendingDevice::request(site.path("k"), site.card(), DeviceMode::Kiosk);
        QVERIFY(pending);
        Office office(site.path("s1"), site.passphrase);
        const auto asking = office.enrol.lookNow(pending->requestBytes());
        QCOMPARE(asking->words, enrolmentWords(pending->card(), pending->requestBytes()));
        QCOMPARE(asking->words.size(), 6);
        QCOMPARE(asking->label, QStringLiteral("K1"));
        QVERIFY(asking->allowed);
        // Another request, or the same one to another organisation, is heard at once.
        const auto other = PendingDevice::request(site.path("other"), site.card(), DeviceMode::Kiosk);
        QVERIFY(office.enrol.lookNow(other->requestBytes())->words != asking->words);
        OrgCard forged = site.card();
        forged.root = crypto::DeviceKeys::generate().signing().publicKey;
        QVERIFY(enrolmentWords(forged, pending->requestBytes()) != asking->words);
    }

    void aKioskIsLetInAndRegisters()
    {
        const Site site;
        const auto info = site.join("k", DeviceMode::Kiosk);
        QVERIFY(info);
        QCOMPARE(info->mode, QStringLiteral("kiosk"));
        QCOMPARE(info->deviceLabel, QStringLiteral("K1"));
        auto kiosk = DataDirectory::open(site.path("k"));
        QVERIFY(kiosk);
        QVERIFY((*kiosk)->vault() == nullptr);
        QVERIFY((*kiosk)->log().append(nextEvents(**kiosk, 3), auditEntry()));
        const QStringList files = filesIn(site.path("k"));
        for (const char *never : {"vault", "intake.db", "child.db", "incident.db", "conduct.db", "enrol.json"})
            QVERIFY2(!files.contains(QLatin1String(never)), never);
        const auto office = DataDirectory::open(site.path("s1"));
        QVERIFY((*office)->log().manifest().device(info->device) != nullptr); // in a new manifest of the root
        QCOMPARE((*office)->log().manifest().sequence, 2);
    }

    void aStaffDeviceReadsWhatAKioskWrote()
    {
        const Site site;
        const auto info = site.join("s2", DeviceMode::Staff, "another long passphrase");
        QVERIFY(info);
        Office second(site.path("s2"), secret("another long passphrase"));
        QVERIFY(second.unlocked);
        const auto keys = second.staff.openKeysNow();
        QCOMPARE(keys->identities.size(), std::size_t(4));
        QVERIFY(keys->root.isEmpty());
        auto first = DataDirectory::open(site.path("s1"));
        const QByteArray plain(4096, ' ');
        for (const ReaderIdentity &one : keys->identities) {
            const auto sealed = (*first)->sealer().seal(*fromWord<Compartment>(one.compartment), plain);
            std::vector<age::Identity> own;
            own.push_back(*age::Identity::fromKey(SecretBuffer::copyOf(one.identity.bytes())));
            QCOMPARE(*age::open(*sealed, own, 4096), plain);
        }
    }

    // Looking at who asks needs the keys that are open; afterwards no copy of them lies about.
    void noKeyStaysWhereItWasHandedOn()
    {
        const Site site;
        Office office(site.path("s1"), site.passphrase);
        const auto asked = PendingDevice::request(site.path("k"), site.card(), DeviceMode::Kiosk);
        int keys = 0;
        for (const auto &store : office.staff.recordsNow()->stores) {
            const SecretBuffer &key = store->identities().front().key();
            const auto half = key.bytes().last(16); // over the first one malloc writes its own, once it is free
            const int before = countInMemory(half); // what the database has of it
            {
                const auto open = office.staff.openKeysNow();
                QVERIFY(open && countInMemory(half) > before); // so that the search finds what is there
            }
            QVERIFY(office.enrol.lookNow(asked->requestBytes()));
#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed
            QCOMPARE(countInMemory(half), before);
#endif
            ++keys;
        }
        QCOMPARE(keys, 4);
    }

    // Any staff device lets kiosks and volunteers in; staff needs the root.
    void whoIsNoAdministratorLetsNoStaffIn()
    {
        const Site site;
        QVERIFY(site.join("s2", DeviceMode::Staff, "another long passphrase"));
        Office second(site.path("s2"), secret("another long passphrase"));
        const auto staff = PendingDevice::request(site.path("s3"), site.card(), DeviceMode::Staff);
        QVERIFY(!second.enrol.lookNow(staff->requestBytes())->allowed);
        QCOMPARE(second.enrol.grantNow(staff->requestBytes()).error().code, ErrorCode::Refused);
        const auto volunteer = PendingDevice::request(site.path("v1"), site.card(), DeviceMode::Volunteer);
        const auto grant = second.enrol.grantNow(volunteer->requestBytes());
        QVERIFY(grant);
        const QString device = (*volunteer->read(*grant)).device.id;
        QVERIFY(volunteer->accept(*grant, {}, FixedClock()));
        QVERIFY(second.directory->log().manifest().device(device) != nullptr);
    }

    // Whoever has a struck-out device has its key: what it lets in is not let in.
    void whoIsStruckOutLetsNobodyIn()
    {
        const Site site;
        const auto info = site.join("s2", DeviceMode::Staff, "another long passphrase");
        Office first(site.path("s1"), site.passphrase), second(site.path("s2"), secret("another long passphrase"));
        const auto kiosk = PendingDevice::request(site.path("k"), site.card(), DeviceMode::Kiosk);
        QVERIFY(second.enrol.lookNow(kiosk->requestBytes())->allowed);
        QVERIFY(first.enrol.revokeNow(info->device));
        QVERIFY(second.directory->membership().takeManifest(first.directory->membership().manifestFile()));
        const Error struckOut{ErrorCode::Refused, kStruckOut};
        const auto looked = second.enrol.lookNow(kiosk->requestBytes());
        const auto granted = second.enrol.grantNow(kiosk->requestBytes());
        QVERIFY(!looked && !granted);
        QVERIFY(looked.error() == struckOut && granted.error() == struckOut);
    }

    void aGrantIsForOneDeviceOfOneOrganisation()
    {
        const Site site, stranger;
        const auto mine = PendingDevice::request(site.path("k"), site.card(), DeviceMode::Kiosk);
        const auto yours = PendingDevice::request(site.path("k2"), site.card(), DeviceMode::Kiosk);
        Office office(site.path("s1"), site.passphrase), elsewhere(stranger.path("s1"), stranger.passphrase);
        const auto grant = office.enrol.grantNow(mine->requestBytes());
        QCOMPARE(yours->read(*grant).error().code, ErrorCode::WrongSecret);
        const auto foreign = elsewhere.enrol.grantNow(mine->requestBytes());
        QCOMPARE(mine->read(*foreign).error().code, ErrorCode::Refused);
        // The same device asks anew: an old grant answers another request.
        const auto again = PendingDevice::request(site.path("k"), site.card(), DeviceMode::Kiosk);
        QCOMPARE(again->read(*grant).error().code, ErrorCode::Refused);
        QCOMPARE(office.enrol.lookNow(mine->requestBytes()).error().code, ErrorCode::AlreadyExists);
    }

    void aDamagedGrantIsNeverTaken()
    {
        const Site site;
        const auto pending = PendingDevice::request(site.path("k"), site.card(), DeviceMode::Kiosk);
        Office office(site.path("s1"), site.passphrase);
        const QByteArray grant = *office.enrol.grantNow(pending->requestBytes());
        const quint32 seed = qEnvironmentVariableIsSet("PRYSTAN_SEED")
            ? quint32(qEnvironmentVariableIntValue("PRYSTAN_SEED"))
            : QRandomGenerator::global()->bounded(1'000'000);
        QRandomGenerator dice(seed);
        const int cases
            = qEnvironmentVariableIsSet("PRYSTAN_CASES") ? qEnvironmentVariableIntValue("PRYSTAN_CASES") : 400;
        int taken = 0;
        for (int i = 0; i < cases; ++i) {
            QByteArray spoilt = grant;
            if (i % 4 == 0)
                spoilt.truncate(dice.bounded(int(grant.size())));
            else
                spoilt[dice.bounded(int(grant.size()))] ^= char(1 << dice.bounded(8));
            taken += spoilt != grant && pending->read(spoilt) ? 1 : 0;
        }
        qInfo("%d of %d damaged grants taken; seed %u", taken, cases, seed);
        QCOMPARE(taken, 0);
        QVERIFY(pending->read(grant));
    }

    // What a server checks its password against is listed; the password itself never left the device.
    void aDeviceHasAnAccountFromTheStart()
    {
        const Site site;
        const ServerEntry server{u"https://in.example"_s, {}, u"intake"_s, u"public"_s, QByteArray(32, 'p'), {}};
        Manifest next = (*DataDirectory::open(site.path("s1")))->log().manifest();
        ++next.sequence;
        next.server = server;
        QVERIFY((*DataDirectory::open(site.path("s1")))
                    ->membership()
                    .takeManifest(signedManifest(next, site.rootSecret())));
        for (const auto &[name, mode, letter] :
             {std::tuple{"k", DeviceMode::Kiosk, u'w'}, {"s2", DeviceMode::Staff, u'r'}}) {
            const auto joined = site.join(name, mode, "seven calm lanterns drift west");
            QVERIFY(joined);
            const auto office = DataDirectory::open(site.path("s1")), device = DataDirectory::open(site.path(name));
            const DeviceEntry listed = *(*office)->log().manifest().device(joined->device);
            QVERIFY(listed.accounts.size() == 1 && listed.accounts.front().startsWith(letter));
            QFile key(site.path(name) + u"/device.key"_s);
            QVERIFY(key.open(QFile::ReadOnly));
            const auto keys = crypto::DeviceKeys::fromSeed(SecretBuffer::copyOf(key.readAll().toStdString()));
            QCOMPARE(listed.verifier, crypto::passwordVerifier(keys->serverPassword(), joined->device));
            const Manifest own = (*device)->log().manifest(); // as the grant said
            QCOMPARE(own.sequence, 0);
            QCOMPARE(own.device(joined->device)->accounts, listed.accounts);
            QCOMPARE(own.device(joined->device)->verifier, listed.verifier);
            QCOMPARE(own.server, std::optional(server));
        }
    }

    // Somebody who holds a certificate of the organisation, and no root, forges a staff grant.
    void aCertificateLetsNoStaffIn()
    {
        const Site site;
        const auto pending = PendingDevice::request(site.path("s3"), site.card(), DeviceMode::Staff);
        auto office = DataDirectory::open(site.path("s1"));
        const auto asked = decodeRequest(pending->requestBytes());
        DeviceGrant grant;
        grant.device = {asked->device, QStringLiteral("S9"), DeviceMode::Staff, asked->key, false, 0, {}};
        grant.identities = {{QStringLiteral("child"), 1, QByteArray(32, 'x')}};
        grant.certificate = "certificate";
        grant.time = FixedClock().nowUtc();
        GrantPower power{site.card(), QStringLiteral("s1"), (*office)->membership().certificate(), false,
                         [&](const QByteArray &message) { return (*office)->log().sign(message); }};
        QCOMPARE(sealGrant(grant, pending->requestBytes(), power).error().code, ErrorCode::Refused);
        power.holdsRoot = true; // says so, and signs with the device's key
        const auto forged = sealGrant(grant, pending->requestBytes(), power);
        QCOMPARE(pending->read(*forged).error().code, ErrorCode::Refused);
    }

    void onlyANewerManifestOfTheRootIsTaken()
    {
        const Site site;
        QVERIFY(site.join("k", DeviceMode::Kiosk));
        const auto kiosk = DataDirectory::open(site.path("k"));
        Membership &membership = (*kiosk)->membership();
        Manifest next = (*DataDirectory::open(site.path("s1")))->log().manifest();
        next.sequence = 5;
        QCOMPARE(membership.takeManifest(signedManifest(next, crypto::DeviceKeys::generate().signing().secretKey))
                     .error()
                     .code,
                 ErrorCode::Refused);
        QVERIFY(membership.takeManifest(signedManifest(next, site.rootSecret())));
        QCOMPARE(membership.takeManifest(signedManifest(next, site.rootSecret())).error().code, ErrorCode::Refused);
        next.sequence = 4;
        QCOMPARE(membership.takeManifest(signedManifest(next, site.rootSecret())).error().code, ErrorCode::Refused);
        next.sequence = 6;
        next.org = QStringLiteral("other");
        QCOMPARE(membership.takeManifest(signedManifest(next, site.rootSecret())).error().code, ErrorCode::Refused);
        QCOMPARE((*kiosk)->log().manifest().sequence, 5);
    }

    // Writing fails open: whatever is wrong with the manifest, a child is registered.
    void noManifestKeepsAnybodyFromSealing()
    {
        const Site site;
        QVERIFY(site.join("k", DeviceMode::Kiosk));
        const auto seals = [&] {
            const auto kiosk = DataDirectory::open(site.path("k"));
            return kiosk && (*kiosk)->log().append(nextEvents(**kiosk, 1), auditEntry());
        };
        QVERIFY(seals()); // none yet
        Manifest next = (*DataDirectory::open(site.path("s1")))->log().manifest();
        next.sequence = 9;
        next.expires = FixedClock().nowUtc().addDays(-1);
        QVERIFY(
            (*DataDirectory::open(site.path("k")))->membership().takeManifest(signedManifest(next, site.rootSecret())));
        QVERIFY(seals()); // expired
        QVERIFY(overwrite(site.path("k/manifest.json"), "not a manifest"));
        QVERIFY(seals());
        QCOMPARE((*DataDirectory::open(site.path("k")))->log().manifest().sequence, 9); // the copy in device.db
        QVERIFY(QFile::remove(site.path("k/device.db")));
        QVERIFY(seals()); // neither file nor copy: what the grant said
        QCOMPARE((*DataDirectory::open(site.path("k")))->log().manifest().sequence, 0);
    }

    // The chain goes on from the outbox as if nothing had happened: same headers, same signatures, no fork.
    void aLostDatabaseIsMadeAnew_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::newRow("deleted") << true;
        QTest::newRow("unreadable") << false;
    }
    void aLostDatabaseIsMadeAnew()
    {
        QFETCH(bool, deleted);
        const Site site;
        QVERIFY(site.join("k", DeviceMode::Kiosk));
        std::vector<SealedEvent> before;
        {
            const auto kiosk = DataDirectory::open(site.path("k"));
            QVERIFY((*kiosk)->log().append(nextEvents(**kiosk, 5), auditEntry()));
            before = *(*kiosk)->log().eventsAfter(0, 100);
        }
        for (const char *rest : {"k/device.db-wal", "k/device.db-shm"})
            QFile::remove(site.path(rest));
        QVERIFY(deleted ? QFile::remove(site.path("k/device.db"))
                        : overwrite(site.path("k/device.db"), QByteArray(9000, 'x')));
        const auto kiosk = DataDirectory::open(site.path("k"));
        QVERIFY(kiosk);
        QVERIFY((*kiosk)->reconciled().rebuilt);
        QCOMPARE((*kiosk)->reconciled().adopted, 5);
        QVERIFY(sameEvents(*(*kiosk)->log().eventsAfter(0, 100), before));
        QCOMPARE((*kiosk)->log().head()->seq, 5);
        QCOMPARE((*kiosk)->log().head()->sha256, before.back().header.sha256);
        QVERIFY((*kiosk)->log().append(nextEvents(**kiosk, 1), auditEntry()));
        QCOMPARE((*(*kiosk)->log().eventsAfter(5, 1)).front().header.prev, before.back().header.sha256);
        QVERIFY((*kiosk)->log().checkAudit());
        QCOMPARE((*(*kiosk)->log().auditTrail(100)).front().action, QStringLiteral("adopt"));
        QCOMPARE(QFile::exists(site.path("k/device.db.damaged")), !deleted);
    }

    void lostFactsComeBackFromTheDatabase()
    {
        const Site site;
        QVERIFY(site.join("k", DeviceMode::Kiosk));
        const QByteArray facts = contentOf(site.path("k/device.json"));
        for (const QByteArray &spoilt : {QByteArray(), QByteArray("{"), QByteArray("{\"v\":1}")}) {
            QVERIFY(overwrite(site.path("k/device.json"), spoilt));
            QVERIFY(DataDirectory::open(site.path("k")));
            QCOMPARE(contentOf(site.path("k/device.json")), facts);
        }
        QVERIFY(QFile::remove(site.path("k/device.json")) && QFile::remove(site.path("k/device.db")));
        QVERIFY(!DataDirectory::exists(site.path("k")));
    }

    // What a device said before it was struck out stays a fact; what it says afterwards does not become one.
    void strikingOutKeepsWhatWasSeen()
    {
        const Site site;
        const auto info = site.join("k", DeviceMode::Kiosk);
        const auto kiosk = DataDirectory::open(site.path("k"));
        registerOne(**kiosk);
        const auto before = *(*kiosk)->log().eventsAfter(0, 100);
        registerOne(**kiosk);
        const auto after = *(*kiosk)->log().eventsAfter(before.back().header.seq, 100);

        Office office(site.path("s1"), site.passphrase);
        const auto keys = office.directory->vault()->unlock(site.passphrase);
        auto stores = office.directory->vault()->openStores(*keys);
        const auto bring = [&](const std::vector<SealedEvent> &events) {
            return takeIn({office.directory->log().manifest(), *stores, FixedClock().nowUtc()}, events).has_value();
        };
        QVERIFY(bring(before));
        QCOMPARE(office.staff.listNow()->size(), std::size_t(1));
        QVERIFY(office.enrol.revokeNow(info->device));
        const DeviceEntry *entry = office.directory->log().manifest().device(info->device);
        QVERIFY(entry->revoked);
        QCOMPARE(entry->lastSeq, before.back().header.seq);
        QCOMPARE(entry->lastHead, before.back().header.sha256);
        QVERIFY(bring(after));
        QCOMPARE(office.staff.listNow()->size(), std::size_t(1));
        QVERIFY(*stores->front()->quarantineCount() > 0);
        QCOMPARE(office.enrol.revokeNow(info->device).error().code, ErrorCode::Refused);
        QCOMPARE(office.enrol.revokeNow(office.directory->log().info().device).error().code, ErrorCode::Refused);
    }

    // Without its key a device is nobody, but what it sealed is still there: nobody moves in on top of it.
    void aDeviceWithoutItsKeyIsLeftAlone()
    {
        const Site site;
        QVERIFY(site.join("k", DeviceMode::Kiosk));
        QVERIFY(QFile::remove(site.path("k/device.key")));
        QCOMPARE(DataDirectory::open(site.path("k")).error().code, ErrorCode::Corrupt);
        QCOMPARE(PendingDevice::request(site.path("k"), site.card(), DeviceMode::Kiosk).error().code,
                 ErrorCode::AlreadyExists);
        QCOMPARE(DataDirectory::open(site.path("nowhere")).error().code, ErrorCode::NotFound);
    }

    // Power cut in the middle of accepting: nothing counts before device.json is there, and the next try begins anew.
    void anAcceptanceThatWasCutShortIsRepeated()
    {
        const Site site;
        const auto pending = PendingDevice::request(site.path("s2"), site.card(), DeviceMode::Staff);
        Office office(site.path("s1"), site.passphrase);
        const auto grant = office.enrol.grantNow(pending->requestBytes());
        const QByteArray enrolKey = contentOf(site.path("s2/enrol.key"));
        QVERIFY(pending->accept(*grant, secret("one long passphrase"), FixedClock()));
        QVERIFY(overwrite(site.path("s2/enrol.key"), enrolKey));
        QVERIFY(QFile::remove(site.path("s2/device.json")));
        QVERIFY(overwrite(site.path("s2/device.db"), "half")); // as it lay before the last steps
        QVERIFY(overwrite(site.path("s2/enrol.json"), "{}"));
        QVERIFY(!DataDirectory::exists(site.path("s2")));
        QVERIFY(pending->accept(*grant, secret("two long passphrase"), FixedClock()));
        QVERIFY(Office(site.path("s2"), secret("two long passphrase")).unlocked);
        QVERIFY(!Office(site.path("s2"), secret("one long passphrase")).unlocked);
    }

    // A grant that was copied on its way stays shut, whoever takes the device later.
    void theKeyOfTheGrantGoesWithIt()
    {
        const Site site;
        const QString key = site.path("s2/enrol.key");
        const auto pending = PendingDevice::request(site.path("s2"), site.card(), DeviceMode::Staff);
        const QByteArray enrolKey = contentOf(key);
        QCOMPARE(enrolKey.size(), qsizetype(age::kKeyBytes));
        QVERIFY(!contentOf(site.path("s2/device.key")).contains(enrolKey));
        const auto grant = Office(site.path("s1"), site.passphrase).enrol.grantNow(pending->requestBytes());
        QVERIFY(pending->read(*grant));
        QVERIFY(pending->accept(*grant, secret("one long passphrase"), FixedClock()));
        QVERIFY(!QFile::exists(key) && !QFile::exists(site.path("s2/enrol.json")));
        QVERIFY(!pending->read(*grant));
        // Cut short before the key went: it goes when the device is opened.
        QVERIFY(overwrite(key, enrolKey) && overwrite(site.path("s2/enrol.json"), "{}"));
        QVERIFY(DataDirectory::open(site.path("s2")));
        QVERIFY(!QFile::exists(key) && !QFile::exists(site.path("s2/enrol.json")));
    }
};

QTEST_GUILESS_MAIN(MembershipTest)
#include "tst_membership.moc"
