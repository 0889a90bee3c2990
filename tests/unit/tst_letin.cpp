// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk that a staff device without the root let in: how the others come to know of it, whom they believe, and how
// it is struck out. With real directories, by stick and by a server in memory.
#include "courier.h"
#include "memorycouch.h"
#include "place.h"
#include "publicfiles.h"

#include <QJsonArray>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSecond = "seven calm lanterns drift west", kThird = "nine old bridges hum softly";

// An unlocked staff device that also lets in.
struct Desk : Place {
    Desk(const Site &site, const char *name, std::string_view passphrase)
        : Place(site, name, passphrase)
        , enrol(directory().log(), directory().membership(), staff(), clock(), worker)
    { }
    [[nodiscard]] DeviceLog &log() { return directory().log(); }
    [[nodiscard]] Membership &membership() { return directory().membership(); }
    [[nodiscard]] QString id() { return log().info().device; }
    [[nodiscard]] const DeviceEntry *entry(const QString &device) { return log().manifest().device(device); }
    [[nodiscard]] std::vector<PublicFile> files() { return *sync::PublicFiles(own()).own(); }
    void take(const std::vector<PublicFile> &files) { QVERIFY(sync::PublicFiles(own()).take(files)); }
    using Place::take;
    [[nodiscard]] StickPost::Taken read(const QString &stick)
    {
        const QStringList sticks{stick};
        return roundWith(sticks).takeNow().value_or(StickPost::Taken());
    }
    AtOnce worker;
    EnrolService enrol;
};

// An administrator's office, two staff devices without the root, and a kiosk that the first of them let in.
struct Three {
    Site site;
    QTemporaryDir stick;
    QString kiosk;
    MemoryServer server;
    std::optional<Desk> office, second, third;
    Three()
    {
        if (!site.join("s2", DeviceMode::Staff, kSecond) || !site.join("s3", DeviceMode::Staff, kThird))
            qFatal("nobody was let in");
        office.emplace(site, "s1", textOf(site.passphrase));
        second.emplace(site, "s2", kSecond);
        third.emplace(site, "s3", kThird);
        tell();
        kiosk = letIn(*second, "k");
    }
    void tell() // the newest manifest
    {
        for (Desk *desk : {&*second, &*third})
            (void)desk->membership().takeManifest(office->membership().manifestFile());
    }
    [[nodiscard]] QString letIn(Desk &by, const char *name) const
    {
        const auto pending = storage::PendingDevice::request(site.path(name), site.card(), DeviceMode::Kiosk);
        const auto grant = by.enrol.grantNow(pending->requestBytes());
        return grant ? pending->accept(*grant, {}, FixedClock())->device : QString();
    }
    void registerAt(const char *name, int people = 1) const
    {
        Place device(site, name);
        for (int i = 0; i < people; ++i)
            registerOne(device.directory());
    }
    [[nodiscard]] qint64 carry(const char *name) const { return Place(site, name).give(stick.path()); }
    QByteArray round(Place &place)
    {
        const QString account
            = place.directory().log().manifest().device(place.directory().log().info().device)->accounts.front();
        MemoryCouch couch(server, account, false, [](MemoryCouch::Call) { return std::nullopt; });
        const sync::OwnStore own = place.own();
        const auto done = sync::Courier(own).round(couch, true);
        return done ? "good" : sync::toWord(done.error().fault);
    }
};

DeviceEntry newEntry(DeviceMode mode = DeviceMode::Kiosk)
{
    DeviceEntry entry{
        crypto::randomId(), u"K9"_s, mode, crypto::DeviceKeys::generate().signing().publicKey, false, 0, {}};
    entry.accounts = {crypto::randomId().left(10).prepend(u'w')};
    return entry;
}

LetIn wordOf(Desk &by, const DeviceEntry &entry, const QString &org)
{
    const auto signer = [&](const QByteArray &message) { return by.log().sign(message); };
    return {entry.id, by.id(), crypto::signFile("device", encodeCertificate({org, entry}), signer)};
}

LetIn wordOf(Desk &by, const DeviceEntry &entry)
{
    return wordOf(by, entry, by.log().info().org);
}

PublicFile fileOf(Desk &by, const LetInList &list)
{
    const auto signer = [&](const QByteArray &message) { return by.log().sign(message); };
    return {u"let-in-"_s + list.device, crypto::signFile("let-in", encodeLetIn(list), signer)};
}

} // namespace

class LetInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void aListComesBackWholeOrNotAtAll()
    {
        const LetInList list{u"org1"_s, u"s2"_s, {{u"k1"_s, u"s2"_s, "one"}, {u"k2"_s, u"s3"_s, "two"}}};
        const QByteArray json = encodeLetIn(list);
        QCOMPARE(*decodeLetIn(json), list);
        const auto refused = [&](const QString &key, const QJsonValue &value) {
            QJsonObject object = QJsonDocument::fromJson(json).object();
            object[key] = value;
            return !decodeLetIn(QJsonDocument(object).toJson());
        };
        QVERIFY(refused(u"org"_s, QString()) && refused(u"device"_s, 1) && refused(u"more"_s, 1));
        const QJsonArray good{u"k1"_s, u"s2"_s, u"b25l"_s};
        QVERIFY(!refused(u"let_in"_s, QJsonArray{good}) && refused(u"let_in"_s, QJsonArray{good, good}));
        const QString tooLong = QString::fromLatin1(QByteArray(kLongestCertificate + 1, 'x').toBase64());
        for (const QJsonArray &bad :
             {QJsonArray{u"k1"_s, u"s2"_s}, QJsonArray{u""_s, u"s2"_s, u"b25l"_s},
              QJsonArray{u"k1"_s, u""_s, u"b25l"_s}, QJsonArray{u"k1"_s, u"s2"_s, u"b25"_s},
              QJsonArray{u"k1"_s, u"s2"_s, tooLong}, QJsonArray{u"k1"_s, u"s2"_s, u"b25l"_s, 1}})
            QVERIFY(refused(u"let_in"_s, QJsonArray{bad}));
        LetInList most{u"org1"_s, u"s2"_s, {}};
        for (std::size_t i = 0; i < kMostLetIn; ++i)
            most.devices.push_back({QString::number(i), u"s2"_s, QByteArray(kLongestCertificate, 'x')});
        QVERIFY(decodeLetIn(encodeLetIn(most)));
        QVERIFY(encodeLetIn(most).size() < crypto::kLargestSigned - 200); // and its signature
        most.devices.push_back({u"more"_s, u"s2"_s, "x"});
        QVERIFY(!decodeLetIn(encodeLetIn(most)));
        QCOMPARE(decodeLetIn(QByteArray(json).replace("\"v\":1", "\"v\":2")).error().code, ErrorCode::TooNew);
    }

    // The stick was at the kiosk alone, and then also at the device that let it in.
    void byStickTheOfficeReadsWhatTheKioskSaid()
    {
        Three three;
        three.registerAt("k");
        QVERIFY(three.carry("k") > 0);
        const auto before = three.office->read(three.stick.path());
        QCOMPARE(before.events, 0);
        QCOMPARE(before.listsUnknown, 1);
        QCOMPARE(before.listsRefused, 0);
        QVERIFY(three.second->read(three.stick.path()).events > 0);
        const auto after = three.office->read(three.stick.path());
        QVERIFY(after.events > 0);
        QCOMPARE(after.listsUnknown + after.listsRefused + after.unknown, 0);
        QCOMPARE(three.office->people(), 1);
        // Passed on, on a stick that was never at the second one.
        QTemporaryDir other;
        QVERIFY(three.office->give(other.path()) > 0);
        QVERIFY(three.third->read(other.path()).events > 0);
        QCOMPARE(three.third->people(), 1);
    }

    void byServerEveryStaffDeviceReadsWhatTheKioskSaid()
    {
        Three three;
        three.registerAt("k");
        Place kiosk(three.site, "k");
        QCOMPARE(three.round(kiosk), "good");
        QCOMPARE(three.round(*three.third), "good"); // nobody has told it of the kiosk
        QCOMPARE(three.third->people(), 0);
        QCOMPARE(three.round(*three.second), "good");
        for (Desk *desk : {&*three.third, &*three.office}) {
            QCOMPARE(three.round(*desk), "good");
            QCOMPARE(desk->people(), 1);
            QCOMPARE(desk->staff().trustNow()->setAside, 0);
        }
        QCOMPARE(three.round(kiosk), "good");
        QCOMPARE(kiosk.directory().log().notDelivered().value_or(-1), 0); // receipts came back
        QVERIFY(kiosk.directory().membership().unlisted().empty()); // and nothing else
    }

    void whatWasSetAsideIsJudgedAnew()
    {
        Three three;
        three.registerAt("k");
        {
            Place kiosk(three.site, "k");
            std::vector<Parcel> parcels;
            const auto events = kiosk.directory().log().eventsAfter(0, 10);
            for (const SealedEvent &event : *events)
                parcels.push_back({event, {}});
            QVERIFY(
                three.office->directory().arrivals()->take(parcels, CameBy::File, std::nullopt, FixedClock().nowUtc()));
        }
        QCOMPARE(three.office->people(), 0);
        QVERIFY(three.office->staff().trustNow()->setAside > 0);
        three.office->take(three.second->files());
        QCOMPARE(three.office->people(), 1);
        QCOMPARE(three.office->staff().trustNow()->setAside, 0);
    }

    // From then on the manifest speaks, and nobody keeps another word.
    void theNextManifestListsWhatWasLetIn()
    {
        Three three;
        three.office->take(three.second->files());
        three.third->take(three.second->files());
        QCOMPARE(three.third->membership().unlisted(), three.second->membership().unlisted());
        QCOMPARE(three.second->membership().unlisted().size(), std::size_t(1));
        const DeviceEntry known = *three.office->entry(three.kiosk);
        QVERIFY(three.office->enrol.renewNow());
        three.tell();
        for (Desk *desk : {&*three.office, &*three.second, &*three.third}) {
            QVERIFY(desk->membership().unlisted().empty());
            QCOMPARE(*desk->entry(three.kiosk), known);
            QVERIFY(desk->files().size() == 2); // manifest and receipt
        }
        three.second.reset();
        const auto keys = storage::readDeviceKeys(three.site.path("s2"));
        const auto database = storage::Connection::open(three.site.path("s2/device.db"), keys->database());
        QCOMPARE(database->firstNumber("SELECT count(*) FROM granted").value_or(-1), 0);
    }

    void itStaysKnownAfterARestart()
    {
        Three three;
        three.third->take(three.second->files());
        three.third.reset();
        three.third.emplace(three.site, "s3", kThird);
        QVERIFY(three.third->entry(three.kiosk) != nullptr);
    }

    void theAdministratorStrikesItOut()
    {
        Three three;
        three.registerAt("k");
        QVERIFY(three.carry("k") > 0);
        QCOMPARE(three.office->enrol.revokeNow(three.kiosk).error().code, ErrorCode::NotFound);
        QVERIFY(three.second->give(three.stick.path()) >= 0);
        QVERIFY(three.office->read(three.stick.path()).events > 0);
        QCOMPARE(three.office->people(), 1);
        QVERIFY(three.office->enrol.revokeNow(three.kiosk));
        three.tell();
        for (Desk *desk : {&*three.office, &*three.second, &*three.third})
            QVERIFY(desk->entry(three.kiosk)->revoked);
        three.registerAt("k");
        QVERIFY(three.carry("k") > 0);
        for (Desk *desk : {&*three.office, &*three.second, &*three.third}) {
            (void)desk->read(three.stick.path());
            QCOMPARE(desk->people(), 1); // what the office had seen
            QVERIFY(desk->staff().trustNow()->setAside > 0);
        }
        three.second->take(three.third->files()); // no old word brings it back
        QVERIFY(three.second->entry(three.kiosk)->revoked);
    }

    // Who has the key of a struck-out device may let in anybody: what no manifest lists is believed no longer.
    void whatAStruckOutDeviceLetInGoesWithIt()
    {
        Three three;
        three.registerAt("k");
        QVERIFY(three.carry("k") > 0);
        QVERIFY(three.second->give(three.stick.path()) >= 0);
        QVERIFY(three.office->read(three.stick.path()).events > 0);
        const QString unseen = three.letIn(*three.second, "k2"); // by the third one only
        three.registerAt("k2");
        QVERIFY(three.carry("k2") > 0);
        three.third->take(three.second->files());
        (void)three.third->read(three.stick.path());
        QCOMPARE(three.third->people(), 2);
        const QString second = three.second->id();
        const auto files = three.second->files();
        QVERIFY(three.office->enrol.revokeNow(second));
        three.tell();
        // Known at the office: struck out at the place that it had seen. Not known there: from its first event on.
        QVERIFY(three.office->entry(three.kiosk)->revoked && three.office->entry(three.kiosk)->lastSeq > 0);
        QVERIFY(three.office->entry(unseen) == nullptr);
        QVERIFY(three.third->entry(unseen)->revoked);
        QCOMPARE(three.third->entry(unseen)->lastSeq, 0);
        QCOMPARE(three.third->people(), 1);
        QCOMPARE(three.office->people(), 1);
        for (const auto &old : {files, three.second->files()})
            three.office->take(old);
        QVERIFY(three.office->entry(unseen) == nullptr);
        QVERIFY(three.third->membership().unlisted().empty());
        QVERIFY(three.office->enrol.renewNow()); // the manifest is whole
        // Had the struck-out one only taken somebody's id, the word of another sets it right.
        DeviceEntry owner = newEntry();
        owner.id = unseen;
        const auto again = wordOf(*three.office, owner);
        QVERIFY(three.third->membership().takeLetIn({again}));
        QCOMPARE(*three.third->entry(unseen), owner);
        QCOMPARE(three.third->membership().unlisted(), std::vector<LetIn>{again});
    }

    void onlyWhatAStaffDeviceMaySayIsTaken()
    {
        Three three;
        Desk &by = *three.second, &to = *three.office;
        const auto taken = [&](const LetIn &one) {
            const std::size_t before = to.log().manifest().devices.size();
            return to.membership().takeLetIn({one}) && to.log().manifest().devices.size() > before;
        };
        const auto with = [&](const auto &change) {
            DeviceEntry entry = newEntry();
            change(entry);
            return wordOf(by, entry);
        };
        QVERIFY(!taken(with([](DeviceEntry &one) { one.mode = DeviceMode::Staff; })));
        QVERIFY(!taken(with([](DeviceEntry &one) { one.mode = DeviceMode::Demo; })));
        QVERIFY(!taken(with([](DeviceEntry &one) { one.revoked = true; })));
        QVERIFY(!taken(with([](DeviceEntry &one) { one.accounts = {u"r0123456789"_s}; })));
        QVERIFY(!taken(with([](DeviceEntry &one) { one.accounts << u"w0123456789"_s; })));
        QVERIFY(!taken(with([&](DeviceEntry &one) { one.accounts = to.entry(by.id())->accounts; })));
        QVERIFY(!taken(wordOf(by, newEntry(), u"another"_s)));
        LetIn one = wordOf(by, newEntry());
        one.by = three.third->id(); // somebody else's word
        QVERIFY(!taken(one));
        one.by = crypto::randomId(); // nobody's
        QVERIFY(!taken(one));
        one.by = by.id();
        std::swap(one.device, three.kiosk); // about another
        QVERIFY(!taken(one));
        std::swap(one.device, three.kiosk);
        one.certificate[one.certificate.size() - 10] ^= 1;
        QVERIFY(!taken(one));
        QVERIFY(taken(with([](DeviceEntry &) {})));
        QVERIFY(taken(with([](DeviceEntry &other) { other.mode = DeviceMode::Volunteer; })));
        const LetIn kiosk = by.membership().unlisted().front();
        QVERIFY(taken(kiosk));
        QVERIFY(!taken(kiosk)); // again
    }

    void nobodyGivesWay()
    {
        Three three;
        Desk &by = *three.second, &to = *three.office;
        to.take(three.second->files());
        for (const QString &id : {to.id(), three.third->id(), three.kiosk}) {
            const DeviceEntry before = *to.entry(id);
            DeviceEntry other = newEntry();
            other.id = id;
            QVERIFY(to.membership().takeLetIn({wordOf(*three.third, other), wordOf(by, other)}));
            QCOMPARE(*to.entry(id), before);
        }
    }

    void oneDeviceLetsInSoManyAndNoMore()
    {
        Three three;
        std::vector<LetIn> many;
        for (std::size_t i = 0; i < kMostLetInBy + 5; ++i)
            many.push_back(wordOf(*three.third, newEntry()));
        QVERIFY(three.office->membership().takeLetIn(many));
        QCOMPARE(three.office->membership().unlisted().size(), kMostLetInBy);
        three.office->take(three.second->files()); // another is not kept out by that
        QVERIFY(three.office->entry(three.kiosk) != nullptr);
        QVERIFY(three.office->enrol.renewNow());
        QVERIFY(three.office->membership().takeLetIn(many));
        QCOMPARE(three.office->membership().unlisted().size(), std::size_t(5));
    }

    void aFileIsTakenFromWhomItMayCome()
    {
        Three three;
        const QString org = three.second->log().info().org, second = three.second->id();
        const auto taken = [&](const PublicFile &file) {
            three.office->take({file});
            return three.office->entry(three.kiosk) != nullptr;
        };
        const auto kiosks = three.second->membership().unlisted();
        QVERIFY(!taken(fileOf(*three.third, {org, second, kiosks}))); // signed by another
        QVERIFY(!taken(fileOf(*three.second, {org, three.third->id(), kiosks})));
        QVERIFY(!taken(fileOf(*three.second, {u"another"_s, second, kiosks})));
        PublicFile file = fileOf(*three.second, {org, three.third->id(), kiosks});
        file.name = u"let-in-"_s + second; // says that it is another's
        QVERIFY(!taken(file));
        file = fileOf(*three.second, {org, second, kiosks});
        file.name = u"let-in-"_s + three.third->id();
        QVERIFY(!taken(file));
        DeviceEntry staff = newEntry(DeviceMode::Staff);
        QVERIFY(!taken(fileOf(*three.second, {org, second, {wordOf(*three.second, staff)}})));
        QVERIFY(three.office->entry(staff.id) == nullptr);
        Place kiosk(three.site, "k");
        QVERIFY(sync::PublicFiles(kiosk.own()).take({{u"let-in-"_s + second, "anything"}})); // asks nobody
        QVERIFY(taken(fileOf(*three.second, {org, second, kiosks})));
    }
};

QTEST_GUILESS_MAIN(LetInTest)
#include "tst_letin.moc"
