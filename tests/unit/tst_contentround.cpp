// SPDX-License-Identifier: GPL-3.0-or-later
// How a pack of cards and contacts goes round: a staff device puts it at the place of delivery, every device fetches it
// from there, and sticks carry it both ways. With real directories and a server in memory.
#include "contentsite.h"
#include "courier.h"
#include "memorycouch.h"
#include "place.h"
#include "publicfiles.h"

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSecond = "seven calm lanterns drift west";
const QString kPack = QString::fromLatin1(kContentName), kOnStick = u"/prystan/public/content-pack"_s;

// An administrator's office, a second staff device and a kiosk; each knows the manifest that names the key.
struct Region {
    ContentSite site;
    MemoryServer server;
    std::optional<Place> office, second, kiosk;
    int asked = 0, published = 0; // the pack
    std::optional<sync::CouchFault> trouble; // with the pack alone

    Region()
    {
        if (!site.join("k", DeviceMode::Kiosk) || !site.join("s2", DeviceMode::Staff, kSecond))
            qFatal("nobody was let in");
        office.emplace(site, "s1");
        second.emplace(site, "s2");
        kiosk.emplace(site, "k");
        for (Place *place : {&*second, &*kiosk})
            (void)place->directory().membership().takeManifest(office->directory().membership().manifestFile());
    }
    [[nodiscard]] static Membership &membershipOf(Place &place) { return place.directory().membership(); }
    [[nodiscard]] static QString numberAt(Place &place) { return shownNumber(membershipOf(place)); }
    // The calls for the pack are counted, and may go wrong.
    class Watched final : public sync::Couch
    {
    public:
        Watched(Region &region, const QString &account)
            : m_region(region)
            , m_couch(region.server, account, false, [](MemoryCouch::Call) { return std::nullopt; })
        { }
        [[nodiscard]] sync::CouchResult<void> up() override { return m_couch.up(); }
        [[nodiscard]] sync::CouchResult<std::map<QString, sync::Outcome>>
        push(const std::vector<sync::Document> &batch) override
        {
            return m_couch.push(batch);
        }
        [[nodiscard]] sync::CouchResult<sync::Changes> changes(const QString &since, int limit,
                                                               std::chrono::seconds wait) override
        {
            return m_couch.changes(since, limit, wait);
        }
        void askAhead(const QString &since, int limit) override { m_couch.askAhead(since, limit); }
        [[nodiscard]] sync::CouchResult<std::set<QString>> revsDiff(const std::set<QString> &ids) override
        {
            return m_couch.revsDiff(ids);
        }
        [[nodiscard]] sync::CouchResult<QByteArray> publicFile(const QString &name, qsizetype most) override
        {
            m_region.asked += name == kPack ? 1 : 0;
            if (name == kPack && m_region.trouble)
                return Unexpected(sync::CouchFailure{*m_region.trouble});
            auto file = m_couch.publicFile(name, most);
            if (file && file->size() > most) // as the client does
                return Unexpected(sync::CouchFailure{sync::CouchFault::BadAnswer});
            return file;
        }
        [[nodiscard]] sync::CouchResult<void> publish(const QString &name, const QByteArray &file) override
        {
            m_region.published += name == kPack ? 1 : 0;
            if (name == kPack && m_region.trouble)
                return Unexpected(sync::CouchFailure{*m_region.trouble});
            return m_couch.publish(name, file);
        }

    private:
        Region &m_region;
        MemoryCouch m_couch;
    };
    // A device that runs on from one round to the next.
    struct Running {
        Region &region;
        sync::OwnStore own;
        sync::Courier courier;
        Watched couch;
        Running(Region &where, Place &place)
            : region(where)
            , own(place.own())
            , courier(own)
            , couch(where,
                    place.directory().log().manifest().device(place.directory().log().info().device)->accounts.front())
        { }
        QByteArray round()
        {
            const auto done = courier.round(couch, true);
            return done ? "good" : sync::toWord(done.error().fault);
        }
    };
    QByteArray round(Place &place) { return Running(*this, place).round(); } // as after a start
};

} // namespace

class ContentRoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void aStaffDevicePublishesAndTheKioskFetches()
    {
        Region region;
        QCOMPARE(region.round(*region.kiosk), "good");
        QCOMPARE(Region::numberAt(*region.kiosk), QString());
        QVERIFY(Region::membershipOf(*region.office).takeContent(region.site.file(5, u"0800-5"_s)));
        QCOMPARE(region.round(*region.office), "good");
        QCOMPARE(region.server.files[kPack], region.site.file(5, u"0800-5"_s));
        for (Place *place : {&*region.kiosk, &*region.second}) {
            QCOMPARE(region.round(*place), "good");
            QCOMPARE(Region::numberAt(*place), u"0800-5"_s);
        }
        QCOMPARE(region.published, 1); // nobody writes the same once more
    }

    // A kiosk publishes nothing; the server says that by itself, but the kiosk need not try.
    void aKioskPublishesNothing()
    {
        Region region;
        QVERIFY(Region::membershipOf(*region.kiosk).takeContent(region.site.file(5)));
        QCOMPARE(region.round(*region.kiosk), "good");
        QVERIFY(region.server.files.count(kPack) == 0 && region.published == 0);
    }

    void whatTheServerSays_data()
    {
        QTest::addColumn<QByteArray>("there");
        QTest::newRow("rubbish") << QByteArray("prystan-signed-v1 content\nAAAA\n{}");
        QTest::newRow("another kind") << QByteArray("prystan-signed-v1 receipt\nAAAA\n{}");
        QTest::newRow("huge") << QByteArray(900'000, 'x');
        QTest::newRow("older") << QByteArray("older");
        QTest::newRow("another key's") << QByteArray("strange");
    }
    // Devices keep what they have, everything else goes on, and the next staff device puts the good one back.
    void whatTheServerSays()
    {
        QFETCH(QByteArray, there);
        Region region;
        if (there == "older")
            there = region.site.file(4, u"0900-4"_s);
        if (there == "strange")
            there = signedPack(withNumber(contentPack(region.site.card().org, 9), u"0900-9"_s), newKey());
        for (Place *place : {&*region.office, &*region.kiosk})
            QVERIFY(Region::membershipOf(*place).takeContent(region.site.file(5, u"0800-5"_s)));
        registerOne(region.kiosk->directory());
        region.server.files[kPack] = there;
        QCOMPARE(region.round(*region.kiosk), "good");
        QCOMPARE(Region::numberAt(*region.kiosk), u"0800-5"_s);
        QCOMPARE(region.kiosk->directory().dispatch().counts()->waiting, 0);
        QCOMPARE(region.round(*region.second), "good"); // it has none, and takes none of these
        QCOMPARE(Region::numberAt(*region.second), there == region.site.file(4, u"0900-4"_s) ? u"0900-4"_s : QString());
        QCOMPARE(region.server.files[kPack], there);
        QCOMPARE(region.round(*region.office), "good");
        QCOMPARE(region.server.files[kPack], region.site.file(5, u"0800-5"_s));
        QCOMPARE(region.round(*region.second), "good");
        QCOMPARE(Region::numberAt(*region.second), u"0800-5"_s);
    }

    // With the pack alone; receipts and manifests do not wait for it.
    void nothingElseSuffers_data()
    {
        QTest::addColumn<int>("fault");
        for (const auto fault : {sync::CouchFault::ServerError, sync::CouchFault::Forbidden, sync::CouchFault::Busy,
                                 sync::CouchFault::Timeout, sync::CouchFault::Offline, sync::CouchFault::Rejected})
            QTest::newRow(sync::toWord(fault)) << int(fault);
    }
    void nothingElseSuffers()
    {
        QFETCH(int, fault);
        Region region;
        QVERIFY(Region::membershipOf(*region.office).takeContent(region.site.file(5)));
        region.trouble = sync::CouchFault(fault);
        registerOne(region.kiosk->directory());
        for (Place *place : {&*region.kiosk, &*region.office, &*region.kiosk})
            QCOMPARE(region.round(*place), "good");
        QCOMPARE(region.kiosk->directory().log().notDelivered().value_or(-1), 0); // the receipt came
        QVERIFY(region.server.files.count(kPack) == 0);
        region.trouble = {};
        for (Place *place : {&*region.office, &*region.kiosk})
            QCOMPARE(region.round(*place), "good");
        QCOMPARE(Region::numberAt(*region.kiosk), u"0800-1"_s);
    }

    // What finds no room here may be newer all the same: it is not written over, and it is tried again.
    void aFullStaffDeviceDoesNotPutItsOlderOneBack()
    {
        Region region;
        QVERIFY(Region::membershipOf(*region.second).takeContent(region.site.file(4, u"0900-4"_s)));
        const QByteArray newer = region.site.file(5, u"0800-5"_s);
        region.server.files[kPack] = newer;
        const QString inTheWay = region.site.path("s2/content-pack.tmp");
        QVERIFY(QDir().mkdir(inTheWay)); // nothing can be written under this name
        Region::Running second(region, *region.second);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(second.round(), "good");
            QCOMPARE(region.server.files[kPack], newer);
            QCOMPARE(Region::numberAt(*region.second), u"0900-4"_s);
        }
        QVERIFY(QDir().rmdir(inTheWay));
        QCOMPARE(second.round(), "good");
        QCOMPARE(Region::numberAt(*region.second), u"0800-5"_s);
    }

    // It is asked for once an hour, and at once when the manifest names another key.
    void notEachTime()
    {
        Region region;
        Region::Running kiosk(region, *region.kiosk);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(kiosk.round(), "good");
        QCOMPARE(region.asked, 1);
        region.kiosk->forward(3601);
        QCOMPARE(kiosk.round(), "good");
        QCOMPARE(region.asked, 2);
        region.kiosk->forward(-7 * 24 * 3600); // a clock that was put back
        QCOMPARE(kiosk.round(), "good");
        QCOMPARE(region.asked, 3);
        Manifest next = region.office->directory().log().manifest();
        next.contentKey = newKey().publicKey;
        next.sequence += 1;
        QVERIFY(Region::membershipOf(*region.kiosk).takeManifest(signedManifest(next, region.site.rootSecret())));
        QCOMPARE(kiosk.round(), "good");
        QCOMPARE(region.asked, 4);
        next.contentKey.clear();
        next.sequence += 1;
        QVERIFY(Region::membershipOf(*region.kiosk).takeManifest(signedManifest(next, region.site.rootSecret())));
        region.kiosk->forward(3601);
        QCOMPARE(kiosk.round(), "good");
        QCOMPARE(region.asked, 4); // nobody could sign one
    }

    void byStickBothWays()
    {
        Region region;
        QTemporaryDir stick;
        QVERIFY(Region::membershipOf(*region.office).takeContent(region.site.file(5, u"0800-5"_s)));
        QVERIFY(region.office->give(stick.path()) >= 0);
        QCOMPARE(contentOf(stick.path() + kOnStick), region.site.file(5, u"0800-5"_s));
        const QStringList sticks{stick.path()};
        QVERIFY(region.kiosk->roundWith(sticks, StickRound::Accepts::Ours).takeNow());
        QCOMPARE(Region::numberAt(*region.kiosk), u"0800-5"_s);
        QTemporaryDir other; // that was never at the office
        QVERIFY(region.kiosk->give(other.path()) >= 0);
        QVERIFY(region.second->take(other.path()) >= 0);
        QCOMPARE(Region::numberAt(*region.second), u"0800-5"_s);
    }

    // A kiosk that was long without news writes to a stick, and the stick goes on to the next kiosk.
    void nothingOlderTakesThePlaceOfANewerOneOnAStick()
    {
        Region region;
        QTemporaryDir stick;
        QVERIFY(Region::membershipOf(*region.kiosk).takeContent(region.site.file(4, u"0900-4"_s)));
        QVERIFY(Region::membershipOf(*region.office).takeContent(region.site.file(5, u"0800-5"_s)));
        const QByteArray before = Region::membershipOf(*region.kiosk).manifestFile();
        region.office.reset();
        region.site.name(region.site.key.publicKey); // a newer manifest, too
        region.office.emplace(region.site, "s1");
        QVERIFY(region.office->give(stick.path()) >= 0);
        QVERIFY(region.kiosk->give(stick.path()) >= 0);
        QCOMPARE(contentOf(stick.path() + kOnStick), region.site.file(5, u"0800-5"_s));
        QVERIFY(contentOf(stick.path() + u"/prystan/public/manifest"_s) != before);
        QCOMPARE(Region::numberAt(*region.kiosk), u"0800-5"_s);
    }

    void aSpoiltOneOnAStickSpoilsNothing()
    {
        Region region;
        QTemporaryDir stick;
        QVERIFY(Region::membershipOf(*region.kiosk).takeContent(region.site.file(5, u"0800-5"_s)));
        registerOne(region.kiosk->directory());
        int tried = 0;
        for (const QByteArray &bytes :
             {QByteArray("x"), QByteArray(2 << 20, 'x'), region.site.file(4), region.site.file(9).replace('8', '9'),
              signedPack(contentPack(region.site.card().org, 9), newKey())}) {
            QVERIFY(region.kiosk->give(stick.path()) > 0);
            QVERIFY(overwrite(stick.path() + kOnStick, bytes));
            QVERIFY(region.office->take(stick.path()) >= 0); // and its receipt goes onto the stick
            const QByteArray taken = Region::membershipOf(*region.office).contentFile();
            QVERIFY(taken.isEmpty() || taken == region.site.file(4));
            QVERIFY(region.kiosk->take(stick.path()) >= 0);
            QCOMPARE(Region::numberAt(*region.kiosk), u"0800-5"_s);
            registerOne(region.kiosk->directory());
            ++tried;
        }
        QCOMPARE(tried, 5);
        QVERIFY(QFile::remove(stick.path() + kOnStick)
                && QFile::link(region.site.path("k/content-pack"), stick.path() + kOnStick));
        QVERIFY(region.second->take(stick.path()) >= 0);
        QVERIFY(!Region::membershipOf(*region.second).content()); // no link is followed
    }
};

QTEST_GUILESS_MAIN(ContentRoundTest)
#include "tst_contentround.moc"
