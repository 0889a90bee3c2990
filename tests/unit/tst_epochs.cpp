// SPDX-License-Identifier: GPL-3.0-or-later
// A new key for what is sealed from now on: begun by an administrator, brought to the other staff devices by letters,
// kept from a device that was struck out.
#include "epochend.h"
#include "epochs.h"
#include "failingdisk.h"
#include "ingest.h"
#include "letinsite.h"
#include "letterpost.h"
#include "letters.h"
#include "recordacts.h"

#include <cerrno>
#include <filesystem>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using storage::DataDirectory;

namespace {

constexpr std::string_view kSecond = "another long passphrase";

// A staff device with what epochs need.
class Desk : public Office
{
public:
    Desk(const QString &path, const SecretBuffer &passphrase)
        : Office(path, passphrase)
        , epochs(directory->log(), directory->membership(), staff, m_clock)
        , end(directory->log(), directory->membership(), staff, m_clock)
        , post(directory->log(), directory->membership(), staff, m_clock)
        , m_passphrase(passphrase.clone())
    { }
    [[nodiscard]] Result<std::vector<RecipientEntry>> begin(const QStringList &compartments = {})
    {
        return epochs.begin(compartments, [this](const std::vector<Epochs::NewKey> &keys) {
            sheets += int(keys.size());
            return paper;
        });
    }
    [[nodiscard]] bool take(const std::vector<SealedEvent> &events)
    {
        const auto keys = directory->vault()->unlock(m_passphrase);
        auto stores = directory->vault()->openStores(*keys);
        return takeIn({directory->log().manifest(), *stores, m_clock.nowUtc()}, events).has_value();
    }
    [[nodiscard]] int people() { return int(staff.listNow()->size()); }
    [[nodiscard]] TrustState trust() { return *staff.trustNow(); }
    [[nodiscard]] int held() { return int(staff.openKeysNow()->identities.size()); }

private:
    FixedClock m_clock;

public:
    Epochs epochs;
    EpochEnd end;
    LetterPost post;
    bool paper = true; // the sheets come out of the printer
    int sheets = 0;

private:
    SecretBuffer m_passphrase;
};

// Two staff devices and a kiosk that wrote one record before anything changed.
struct Team {
    Site site;
    std::vector<SealedEvent> before;
    Team()
    {
        if (!site.join("s2", DeviceMode::Staff, kSecond) || !site.join("k", DeviceMode::Kiosk))
            qFatal("nobody was let in");
        before = registered("k");
    }
    [[nodiscard]] Desk first() const { return Desk(site.path("s1"), site.passphrase); }
    [[nodiscard]] Desk second() const { return Desk(site.path("s2"), secret(kSecond)); }
    [[nodiscard]] bool inform(const char *name, const QByteArray &manifest) const
    {
        return (*DataDirectory::open(site.path(name)))->membership().takeManifest(manifest).has_value();
    }
    [[nodiscard]] std::vector<SealedEvent> registered(const char *name) const { return newFrom(name, registerOne); }
    [[nodiscard]] std::vector<SealedEvent> familyFrom(const char *name) const { return newFrom(name, registerFamily); }

private:
    [[nodiscard]] std::vector<SealedEvent> newFrom(const char *name, void (*enter)(DataDirectory &)) const
    {
        const auto device = DataDirectory::open(site.path(name));
        const qint64 last = (*device)->log().head()->seq;
        enter(**device);
        return *(*device)->log().eventsAfter(last, 100);
    }
};

// What the administrator carries to the other devices.
struct Bag {
    QByteArray manifest, letters;
    explicit Bag(const Team &team)
    {
        Desk first = team.first();
        if (!first.begin())
            qFatal("no epoch");
        manifest = first.directory->membership().manifestFile();
        letters = *first.post.write();
    }
};

int openedBy(const std::vector<ReaderIdentity> &identities, const std::vector<SealedEvent> &events)
{
    int opened = 0;
    for (const ReaderIdentity &one : identities) {
        std::vector<age::Identity> own;
        own.push_back(*age::Identity::fromKey(SecretBuffer::copyOf(one.identity.bytes())));
        for (const SealedEvent &event : events)
            opened += age::open(event.sealed, own, kLargestContent) ? 1 : 0;
    }
    return opened;
}

using Hindrance = EpochEnd::Hindrance;
using Delivered = EpochEnd::Delivered;

// Nothing: it was destroyed.
std::optional<Hindrance> destroy(Desk &desk, Delivered delivered, const QString &compartment = u"intake"_s)
{
    return *desk.end.destroy(compartment, 1, delivered);
}

// Takes all of these events away, as an erasure does.
void erase(Desk &desk, const std::vector<SealedEvent> &events)
{
    std::vector<ErasedLink> links;
    for (const SealedEvent &event : events)
        links.push_back({event.header.device, event.header.seq, event.header.sha256});
    for (const auto &store : desk.staff.recordsNow()->stores)
        QVERIFY(store->erase(links));
}

} // namespace

class EpochsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void aNewEpochOpensWithItsOwnKeyAlone()
    {
        const Team team;
        Desk first = team.first();
        const auto old = first.staff.openKeysNow()->identities;
        const qint64 sequence = first.directory->log().manifest().sequence;
        const auto begun = first.begin();
        QVERIFY(begun);
        QCOMPARE(begun->size(), std::size_t(4));
        QCOMPARE(first.sheets, 4);
        const Manifest &manifest = first.directory->log().manifest();
        QCOMPARE(manifest.sequence, sequence + 1);
        QCOMPARE(manifest.recipients.size(), std::size_t(8)); // the older ones stay listed
        for (const DeviceEntry &device : manifest.devices)
            QCOMPARE(device.accounts.size(), 2); // and each device is somebody new to the server
        for (const RecipientEntry &entry : *begun) {
            QCOMPARE(entry.epoch, 2);
            QCOMPARE(*manifest.recipient(entry.compartment), entry);
        }
        QCOMPARE(first.directory->log().auditTrail(1)->back().action, u"epoch"_s);
        registerOne(*first.directory);
        const auto events = *first.directory->log().eventsAfter(0, 100);
        QCOMPARE(openedBy(old, events), 0);
        QCOMPARE(openedBy(first.staff.openKeysNow()->identities, events), int(events.size()));
        QCOMPARE(openedBy(first.staff.openKeysNow()->identities, team.before), int(team.before.size()));
        QCOMPARE(first.people(), 1);
        QCOMPARE(first.trust().setAside, 0);
        // And the next one goes on from there.
        QCOMPARE(first.begin({u"child"_s})->front().epoch, 3);
        QCOMPARE(first.begin({u"nowhere"_s}).error().code, ErrorCode::NotFound);
    }

    void whoIsNoAdministratorBeginsNone()
    {
        const Team team;
        Desk second = team.second();
        QCOMPARE(second.begin().error().code, ErrorCode::Refused);
        QCOMPARE(second.post.write().error().code, ErrorCode::Refused);
        QCOMPARE(second.sheets, 0);
        QCOMPARE(second.held(), 4);
    }

    void withoutPaperEverythingIsAsBefore()
    {
        const Team team;
        {
            Desk first = team.first();
            const QByteArray manifest = first.directory->membership().manifestFile();
            first.paper = false;
            QCOMPARE(first.begin().error().code, ErrorCode::Io);
            QCOMPARE(first.held(), 4);
            QCOMPARE(first.directory->membership().manifestFile(), manifest);
        }
        Desk again = team.first();
        QCOMPARE(again.held(), 4); // on the disk as well
        QCOMPARE(again.begin()->front().epoch, 2);
    }

    // Power cut between key and manifest: the key is there, and nothing is sealed to it.
    void aKeyThatNeverBeganIsHarmless()
    {
        const Team team;
        {
            Desk first = team.first();
            const auto records = first.staff.recordsNow();
            QVERIFY(records->stores.front()->keys().add(2, age::Identity::generate()));
        }
        Desk first = team.first();
        QCOMPARE(first.held(), 5);
        registerOne(*first.directory);
        QCOMPARE(first.people(), 1);
        QCOMPARE(first.trust(), [&] {
            TrustState calm = first.trust();
            calm.setAside = calm.awaited = calm.closed = 0;
            return calm;
        }());
        const auto begun = first.begin(); // never two keys of one number
        QCOMPARE(std::ranges::count(*begun, 3, &RecipientEntry::epoch), 1);
        const auto pending = storage::PendingDevice::request(team.site.path("s3"), team.site.card(), DeviceMode::Staff);
        const auto grant = pending->read(*first.enrol.grantNow(pending->requestBytes()));
        QCOMPARE(grant->identities.size(), std::size_t(8)); // without the one that nobody listed
    }

    // The process ends, or the disk fails for good, at any writing call of a beginning: afterwards what the manifest
    // names is held here and stands on paper, and a key that is on no paper is named nowhere.
    void aBeginningCutShortAnywhereIsOldOrNew()
    {
        const Team team;
        int cases = 0, old = 0, fresh = 0;
        for (const int error : {EIO, ENOSPC}) {
            for (int at = 1, failed = 1; failed != 0; at += 1 + cases % 3, ++cases) {
                const QTemporaryDir copies;
                const QString copy = copies.filePath(u"s1"_s);
                std::filesystem::copy(team.site.path("s1").toStdString(), copy.toStdString(),
                                      std::filesystem::copy_options::recursive);
                QStringList onPaper;
                {
                    Desk desk(copy, team.site.passphrase);
                    QVERIFY(desk.unlocked && desk.people() == 0);
                    arm({at, error, true});
                    (void)desk.epochs.begin({}, [&](const std::vector<Epochs::NewKey> &keys) {
                        for (const Epochs::NewKey &key : keys)
                            onPaper << key.entry.key;
                        return true;
                    });
                    failed = hasFailed() ? 1 : 0;
                    (void)disarm();
                }
                Desk desk(copy, team.site.passphrase);
                QVERIFY(desk.unlocked);
                QCOMPARE(desk.trust().awaited, 0);
                const Manifest &manifest = desk.directory->log().manifest();
                QVERIFY(manifest.recipients.size() == 4 || manifest.recipients.size() == 8);
                ++(manifest.recipients.size() == 4 ? old : fresh);
                for (const RecipientEntry &entry : manifest.recipients)
                    QVERIFY(entry.epoch == 1 || onPaper.contains(entry.key));
                registerOne(*desk.directory);
                QCOMPARE(desk.people(), 1);
            }
        }
        qInfo("%d beginnings cut short: %d as before, %d begun, 0 in between", cases, old, fresh);
        QVERIFY(old > 10 && fresh > 1);
    }

    void theOtherStaffDeviceReadsItsLetters()
    {
        const Team team;
        const Bag bag(team);
        QVERIFY(team.inform("k", bag.manifest));
        QVERIFY(team.inform("s2", bag.manifest));
        const auto after = team.registered("k");
        (void)team.registered("s2"); // its own it cannot read either
        {
            Desk second = team.second();
            QVERIFY(second.take(team.before));
            QVERIFY(second.take(after));
            QCOMPARE(second.people(), 1);
            TrustState state = second.trust();
            QCOMPARE(state.awaited, 4);
            QCOMPARE(state.closed, int(after.size()) + 2);
            QCOMPARE(state.setAside + state.unowned + state.overdue, 0);
            QCOMPARE(state.missing, 0);
            QVERIFY(second.staff.unverifiedNow()->empty());
            const auto read = second.post.read(bag.letters);
            QVERIFY(read);
            QCOMPARE(read->added, 4);
            QCOMPARE(second.people(), 3);
            state = second.trust();
            QCOMPARE(state.awaited + state.closed + state.setAside, 0);
            QCOMPARE(second.post.read(bag.letters)->added, 0);
            QCOMPARE(second.post.read(bag.letters)->known, 8); // of both epochs
        }
        Desk second = team.second();
        QCOMPARE(second.held(), 8);
        QCOMPARE(second.people(), 3);
    }

    // The party opens and her child does not, because only the children's key is new: she is there, and not missing.
    void aChildThatWaitsForAKeyIsNotMissing()
    {
        const Team team;
        QByteArray manifest, letters;
        {
            Desk first = team.first();
            QVERIFY(first.begin({u"child"_s}));
            manifest = first.directory->membership().manifestFile();
            letters = *first.post.write();
        }
        QVERIFY(team.inform("k", manifest));
        QVERIFY(team.inform("s2", manifest));
        const auto events = team.familyFrom("k");
        QCOMPARE(events.size(), std::size_t(4)); // party, whereabouts, mother, child
        Desk second = team.second();
        const auto accessOfChild = [&] {
            const auto rows = *second.staff.listNow();
            const auto child = std::ranges::find_if(rows, &RecordRow::child);
            return child == rows.end() ? Access::Erased : child->access;
        };
        QVERIFY(second.take(team.before));
        // First nothing of her came at all.
        std::vector<SealedEvent> intake;
        std::ranges::copy_if(events, std::back_inserter(intake), [&](const SealedEvent &event) {
            return openedBy(second.staff.openKeysNow()->identities, {event}) > 0;
        });
        QCOMPARE(intake.size(), std::size_t(2));
        QVERIFY(second.take(intake));
        QCOMPARE(accessOfChild(), Access::Missing);
        QVERIFY(!*second.staff.newsNow());
        // Then it came, and waits: that is news.
        QVERIFY(second.take(events));
        QVERIFY(*second.staff.newsNow());
        QCOMPARE(accessOfChild(), Access::Awaited);
        QVERIFY(!*second.staff.newsNow());
        const auto rows = *second.staff.listNow();
        const auto mother = std::ranges::find_if(rows, [](const RecordRow &row) { return row.age == 40; });
        QVERIFY(mother != rows.end());
        QCOMPARE(second.staff.openPersonNow(mother->subject, {})->party.place, Access::Awaited);
        QVERIFY(second.post.read(letters));
        QCOMPARE(accessOfChild(), Access::Open);
        QCOMPARE(second.staff.openPersonNow(mother->subject, {})->party.place, Access::Open);
    }

    // Who does not have the manifest yet is told to take it first; nothing is lost by the wrong order.
    void lettersBeforeTheManifestWait()
    {
        const Team team;
        const Bag bag(team);
        {
            Desk second = team.second();
            QCOMPARE(second.post.read(bag.letters)->unlisted, 4);
            QCOMPARE(second.held(), 4);
        }
        QVERIFY(team.inform("s2", bag.manifest));
        Desk second = team.second();
        QCOMPARE(second.post.read(bag.letters)->added, 4);
    }

    void wrongLettersChangeNothing()
    {
        const Team team;
        const Site stranger;
        const Bag bag(team);
        QVERIFY(team.inform("s2", bag.manifest));
        Desk second = team.second();
        const Manifest manifest = second.directory->log().manifest();
        const auto signedBy = [&](const Letters &all, const Site &site) {
            return crypto::signFile("letters", encodeLetters(all), site.rootSecret());
        };
        const auto refusal = [&](const QByteArray &file) {
            const auto read = second.post.read(file);
            return read || second.held() != 4 ? ErrorCode::Unsupported : read.error().code;
        };
        const Letters whole = *decodeLetters(*crypto::openSigned("letters", bag.letters, team.site.card().root));
        QCOMPARE(whole.letters.size(), std::size_t(8)); // both epochs, for the second device
        QCOMPARE(refusal(signedBy(whole, stranger)), ErrorCode::Refused);
        QCOMPARE(refusal(crypto::signFile("manifest", encodeLetters(whole), team.site.rootSecret())),
                 ErrorCode::Corrupt);
        QCOMPARE(refusal(bag.manifest), ErrorCode::Corrupt);
        QCOMPARE(refusal(QByteArray(crypto::kLargestSigned + 1, 'x')), ErrorCode::Corrupt);
        QCOMPARE(refusal({}), ErrorCode::Corrupt);
        Letters other = whole;
        other.org = u"another"_s;
        QCOMPARE(refusal(signedBy(other, team.site)), ErrorCode::Refused);
        other = whole;
        for (Letter &letter : other.letters)
            letter.device = u"another"_s;
        QCOMPARE(refusal(signedBy(other, team.site)), ErrorCode::NotFound);
        other = whole; // the last one alone is wrong: the first ones are not taken either
        std::swap(other.letters.front().sealed, other.letters.back().sealed);
        QVERIFY(refusal(signedBy(other, team.site)) != ErrorCode::Unsupported);
        other = whole; // a key that the manifest does not name
        const QString to = manifest.device(second.directory->log().info().device)->letters.at(u"child"_s);
        for (Letter &letter : other.letters) {
            if (letter.compartment == u"child")
                letter.sealed = *age::seal(QByteArray(32, 'x'), {*age::Recipient::parse(to.toStdString())});
        }
        QCOMPARE(refusal(signedBy(other, team.site)), ErrorCode::Refused);
        QVERIFY(second.post.read(bag.letters));
    }

    // What is sealed after it was struck out opens with none of its keys, and no letter is made for it again.
    void aStruckOutDeviceIsLeftBehind()
    {
        const Team team;
        std::vector<ReaderIdentity> stolen;
        QString device;
        {
            Desk second = team.second();
            stolen = second.staff.openKeysNow()->identities;
            device = second.directory->log().info().device;
            QCOMPARE(openedBy(stolen, team.before), int(team.before.size()));
        }
        QVERIFY(team.first().enrol.revokeNow(device));
        const Bag bag(team);
        QVERIFY(decodeLetters(*crypto::openSigned("letters", bag.letters, team.site.card().root))->letters.empty());
        QVERIFY(team.inform("k", bag.manifest) && team.inform("s2", bag.manifest));
        const auto after = team.registered("k");
        QCOMPARE(openedBy(stolen, after), 0);
        Desk second = team.second();
        QVERIFY(second.take(team.before) && second.take(after));
        QCOMPARE(second.post.read(bag.letters).error().code, ErrorCode::NotFound);
        QCOMPARE(second.people(), 1);
        QCOMPARE(openedBy(second.staff.openKeysNow()->identities, after), 0);
        Desk first = team.first();
        QVERIFY(first.take(after));
        QCOMPARE(first.people(), 1);
    }

    void aKeyIsDestroyedOnceNothingNeedsIt()
    {
        const Team team;
        {
            Desk first = team.first();
            QVERIFY(first.take(team.before));
            QCOMPARE(destroy(first, Delivered::SomebodySaysSo), Hindrance::Newest);
        }
        const Bag bag(team);
        QVERIFY(team.inform("k", bag.manifest) && team.inform("s2", bag.manifest));
        const auto after = team.registered("k");
        {
            Desk first = team.first();
            QCOMPARE(first.end.destroy(u"intake"_s, 9, Delivered::SomebodySaysSo).error().code, ErrorCode::NotFound);
            QCOMPARE(first.end.destroy(u"no"_s, 1, Delivered::SomebodySaysSo).error().code, ErrorCode::NotFound);
            QCOMPARE(destroy(first, Delivered::SomebodySaysSo), Hindrance::Kept);
            erase(first, team.before);
            QCOMPARE(destroy(first, Delivered::AsFarAsIsKnown), Hindrance::Unheard); // neither kiosk nor S2
            QVERIFY(first.take({after.back()}));
        }
        {
            Desk first = team.first();
            QCOMPARE(destroy(first, Delivered::SomebodySaysSo), Hindrance::Gaps);
            QVERIFY(first.take(after));
            QCOMPARE(destroy(first, Delivered::AsFarAsIsKnown), Hindrance::Unheard); // S2 has said nothing yet
            QVERIFY(first.take(team.registered("s2")));
        }
        Desk first = team.first();
        const auto keys = first.staff.openKeysNow()->identities;
        QCOMPARE(destroy(first, Delivered::AsFarAsIsKnown), std::nullopt);
        QCOMPARE(first.directory->log().auditTrail(1)->back().action, u"destroy_epoch"_s);
        QCOMPARE(first.held(), 7);
        QCOMPARE(openedBy(first.staff.openKeysNow()->identities, team.before), 0);
        const auto &recipients = first.directory->log().manifest().recipients;
        QCOMPARE(recipients.size(), std::size_t(7));
        QCOMPARE(first.people(), 2);
        const TrustState state = first.trust();
        QCOMPARE(state.awaited + state.closed + state.setAside, 0);
        QCOMPARE(openedBy(keys, team.before), int(team.before.size())); // the key did fit
    }

    // What is set aside may be a person; what lies in the outbox may be the last copy.
    void whatIsSetAsideOrNotDeliveredKeepsTheKey()
    {
        const Team team;
        {
            Desk first = team.first();
            std::vector<SealedEvent> forged = team.before;
            for (SealedEvent &event : forged)
                event.signature[0] = char(event.signature[0] ^ 1);
            QVERIFY(first.take(forged));
            QVERIFY(first.begin());
            QCOMPARE(destroy(first, Delivered::SomebodySaysSo), Hindrance::Kept);
        }
        const Team other;
        Desk first = other.first();
        registerOne(*first.directory);
        QVERIFY(first.begin());
        QCOMPARE(destroy(first, Delivered::SomebodySaysSo), Hindrance::Kept);
        const auto own = *first.directory->log().eventsAfter(0, 100);
        erase(first, own);
        QCOMPARE(destroy(first, Delivered::SomebodySaysSo), Hindrance::Outbox);
        std::vector<qint64> seqs;
        for (const SealedEvent &event : own)
            seqs.push_back(event.header.seq);
        QVERIFY(first.directory->log().shed(seqs, Gone::Erased, auditEntry()));
        QCOMPARE(destroy(first, Delivered::SomebodySaysSo), std::nullopt);
    }

    // An erasure stays for good, and so would its epoch.
    void aProofKeepsNoKey()
    {
        const Team team;
        Desk first = team.first();
        AtOnce worker;
        const FixedClock clock;
        RecordActs acts(first.directory->log(), first.directory->sealer(), first.staff, clock, worker);
        registerOne(*first.directory);
        QVERIFY(acts.eraseNow(first.staff.listNow()->front().subject, u"mistake"_s));
        QCOMPARE(first.people(), 0);
        QVERIFY(first.begin());
        QCOMPARE(destroy(first, Delivered::SomebodySaysSo), Hindrance::Outbox); // the erasure itself, not delivered
        const qint64 last = first.directory->log().head()->seq;
        std::vector<qint64> seqs;
        for (qint64 seq = 1; seq <= last; ++seq)
            seqs.push_back(seq);
        QVERIFY(first.directory->log().noteDelivered(seqs, clock.nowUtc()));
        QVERIFY(first.directory->log().shed(seqs, Gone::Pruned, auditEntry()));
        QCOMPARE(destroy(first, Delivered::SomebodySaysSo), std::nullopt);
        int proofs = 0;
        for (const auto &store : first.staff.recordsNow()->stores)
            proofs += int(store->allEvents()->size());
        QVERIFY(proofs > 0); // they are still told
    }

    // A device without the root ends it for itself: the manifest still lists the key, and no letter brings it back.
    void whatWasDestroyedStaysSo()
    {
        const Team team;
        const Bag bag(team);
        QVERIFY(team.inform("s2", bag.manifest));
        {
            Desk second = team.second();
            QCOMPARE(second.post.read(bag.letters)->added, 4);
            QCOMPARE(destroy(second, Delivered::SomebodySaysSo), std::nullopt);
            QCOMPARE(second.directory->log().manifest().recipients.size(), std::size_t(8));
            QCOMPARE(second.post.read(bag.letters)->added, 0);
            QCOMPARE(second.held(), 7);
        }
        Desk second = team.second();
        QCOMPARE(second.held(), 7);
        QVERIFY(second.take(team.before)); // too late: shut, and nobody is blamed or asked
        const TrustState state = second.trust();
        QCOMPARE(state.awaited + state.closed + state.setAside + int(state.missing), 0);
        QCOMPARE(second.people(), 0);
    }
};

QTEST_GUILESS_MAIN(EpochsTest)
#include "tst_epochs.moc"
