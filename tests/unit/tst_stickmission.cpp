// SPDX-License-Identifier: GPL-3.0-or-later
// A site without any network, by stick alone: a kiosk registers, the office reads, a second staff device reads the
// same, what is erased goes everywhere, and the kiosk lets its copies go once they are received.
#include "hangingstick.h"
#include "place.h"
#include "retentionservice.h"
#include "workerthread.h"

#include <QDirIterator>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using storage::DataDirectory;

namespace {

constexpr auto kSecond = "seven calm lanterns drift west";
constexpr int kParties = 40; // a mother and her child each

const Error kNotOurs{ErrorCode::Refused, StickPost::kNotOurs};

// How often the device noted it.
qsizetype noted(Place &place, const QString &action)
{
    const auto trail = place.directory().log().auditTrail(1000);
    return trail ? std::ranges::count(*trail, action, &AuditEntry::action) : -1;
}

bool give(const QString &stick, const QByteArray &manifest)
{
    const QString folder = stick + u"/prystan/public"_s;
    return QDir().mkpath(folder) && overwrite(folder + u"/manifest"_s, manifest);
}

// What lies on a stick before it comes to a kiosk.
using Lay = std::function<bool(const Site &site, const QString &stick)>;

} // namespace

class StickMissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void aSiteWithoutAnyNetwork()
    {
        const Site site;
        QTemporaryDir stick;
        const std::string first = textOf(site.passphrase);
        QVERIFY(site.join("k", DeviceMode::Kiosk) && site.join("s2", DeviceMode::Staff, kSecond));
        {
            Place kiosk(site, "k");
            for (int i = 0; i < kParties; ++i)
                registerFamily(kiosk.directory());
            QCOMPARE(kiosk.give(stick.path()), kiosk.directory().log().head()->seq);
        }
        qint64 said = 0;
        QString erased;
        { // the office, which was locked all the time, reads them and answers
            Place office(site, "s1", first);
            QCOMPARE(office.people(), 0);
            QCOMPARE(office.take(stick.path()), 0);
            QCOMPARE(office.people(), 2 * kParties);
            QCOMPARE(office.staff().trustNow()->setAside, 0);
            QCOMPARE(office.staff().trustNow()->missing, 0);
            QVERIFY(office.take(stick.path()) >= 0); // again: nothing doubles
            QCOMPARE(office.people(), 2 * kParties);
            const auto rows = *office.staff().listNow();
            const auto adult = std::ranges::find_if(rows, [](const RecordRow &row) { return !row.child; });
            QVERIFY(adult != rows.end());
            erased = adult->subject;
            QVERIFY(office.acts().eraseNow(erased, u"asked"_s));
            QCOMPARE(office.people(), 2 * kParties - 1);
            said = office.give(stick.path());
            QCOMPARE(said, office.directory().dispatch().counts()->waiting);
        }
        { // the second one has never seen the kiosk
            Place second(site, "s2", kSecond);
            QVERIFY(second.take(stick.path()) >= 0);
            QCOMPARE(second.people(), 2 * kParties - 1);
            QVERIFY(second.give(stick.path()) > 0);
        }
        Place kiosk(site, "k");
        const qint64 made = kiosk.directory().log().head()->seq;
        QCOMPARE(kiosk.take(stick.path()), made);
        QCOMPARE(kiosk.directory().dispatch().counts()->received + kiosk.directory().dispatch().counts()->waiting,
                 made);
        QCOMPARE(kiosk.give(stick.path()), 0); // nothing more to carry
        // Nobody who finds the stick reads anything.
        int files = 0;
        QDirIterator all(stick.path(), QDir::Files, QDirIterator::Subdirectories);
        for (; all.hasNext(); ++files)
            QVERIFY(!contentOf(all.next()).contains(kCanary));
        QVERIFY(files > 3 * kParties);
        qInfo("%d parties, %lld events, %d files on the stick without a name in them", kParties,
              static_cast<long long>(made), files);
    }

    // Two staff members correct the same child without knowing of each other; somebody chooses.
    void bothAnswersStayUntilSomebodyChooses()
    {
        const Site site;
        QTemporaryDir stick;
        QVERIFY(site.join("s2", DeviceMode::Staff, kSecond));
        Place first(site, "s1", textOf(site.passphrase)), second(site, "s2", kSecond);
        registerFamily(first.directory());
        const auto exchange = [&] {
            for (int i = 0; i < 2; ++i) {
                for (Place *place : {&first, &second})
                    QVERIFY(place->give(stick.path()) >= 0 && place->take(stick.path()) >= 0 && place->people() == 2);
            }
        };
        exchange();
        const QString subject = childIn(first).subject;
        QVERIFY(correctGiven(first, subject, u"Дарина"_s) && correctGiven(second, subject, u"Daryna"_s));
        QVERIFY(!childIn(first).differs && !childIn(second).differs);
        exchange();
        for (Place *place : {&first, &second}) {
            QVERIFY(childIn(*place).differs);
            const auto versions = place->opened(subject).person.versions;
            QCOMPARE(versions.size(), std::size_t(2));
            QVERIFY(versions[0].device != versions[1].device);
        }
        QVERIFY(chooseGiven(second, subject, u"Дарина"_s));
        QVERIFY(!childIn(second).differs);
        exchange();
        for (Place *place : {&first, &second}) {
            QVERIFY(!childIn(*place).differs);
            QCOMPARE(place->opened(subject).person.person.name.given, u"Дарина"_s);
        }
    }

    // Nobody knows which of two to carry away; to read, all are looked at.
    void oneStickIsWrittenAndEachIsRead()
    {
        const Site site;
        QVERIFY(site.join("k", DeviceMode::Kiosk));
        Place kiosk(site, "k"), office(site, "s1");
        const QTemporaryDir first, second;
        QStringList sticks;
        StickRound writing = kiosk.roundWith(sticks), reading = office.roundWith(sticks);
        QCOMPARE(writing.copyNow({}).error().code, ErrorCode::NotFound);
        QCOMPARE(reading.takeNow().error().code, ErrorCode::NotFound);
        sticks = {first.path(), second.path()};
        QCOMPARE(writing.copyNow({}).error().code, ErrorCode::Refused);
        QVERIFY(QDir(first.path()).isEmpty() && QDir(second.path()).isEmpty());
        QCOMPARE(reading.takeNow().error().code, ErrorCode::NotFound); // nothing of Prystan on either
        QVERIFY(kiosk.directory().log().append(nextEvents(kiosk.directory(), 3), auditEntry()));
        sticks = {second.path()};
        QVERIFY(writing.copyNow({}));
        sticks = {first.path(), second.path()};
        QCOMPARE(reading.takeNow()->events, 3);
        QVERIFY(QDir(first.path()).isEmpty());
    }

    // A kiosk stands alone among strangers: their sticks get nothing, and tell it nothing.
    void aKioskKnowsTheSticksOfItsOrganisation_data()
    {
        QTest::addColumn<Lay>("lay");
        QTest::addColumn<bool>("ours");
        const auto manifest
            = [](const Site &site) { return Place(site, "s1").directory().membership().manifestFile(); };
        QTest::newRow("empty") << Lay([](const Site &, const QString &) { return true; }) << false;
        QTest::newRow("another organisation's")
            << Lay([](const Site &, const QString &stick) { return Place(Site(), "s1").give(stick) >= 0; }) << false;
        QTest::newRow("a changed manifest") << Lay([=](const Site &site, const QString &stick) {
            return give(stick, manifest(site).replace("intake", "intaka"));
        }) << false;
        QTest::newRow("a link to a manifest") << Lay([](const Site &site, const QString &stick) {
            return QDir().mkpath(stick + u"/prystan/public"_s)
                && QFile::link(site.path("s1/manifest.json"), stick + u"/prystan/public/manifest"_s);
        }) << false;
        QTest::newRow("a link to a folder with one") << Lay([=](const Site &site, const QString &stick) {
            return give(site.path("aside"), manifest(site))
                && QFile::link(site.path("aside/prystan"), stick + u"/prystan"_s);
        }) << false;
        QTest::newRow("a link to its public folder") << Lay([=](const Site &site, const QString &stick) {
            return give(site.path("aside"), manifest(site)) && QDir().mkpath(stick + u"/prystan"_s)
                && QFile::link(site.path("aside/prystan/public"), stick + u"/prystan/public"_s);
        }) << false;
        QTest::newRow("written by a staff device")
            << Lay([](const Site &site, const QString &stick) { return Place(site, "s1").give(stick) >= 0; }) << true;
    }
    void aKioskKnowsTheSticksOfItsOrganisation()
    {
        QFETCH(const Lay, lay);
        QFETCH(const bool, ours);
        const Site site;
        QVERIFY(site.join("k", DeviceMode::Kiosk));
        const QTemporaryDir stick;
        QVERIFY(lay(site, stick.path()));
        Place kiosk(site, "k");
        QVERIFY(kiosk.directory().log().append(nextEvents(kiosk.directory(), 3), auditEntry()));
        const QStringList sticks{stick.path()};
        StickRound round = kiosk.roundWith(sticks, StickRound::Accepts::Ours);
        const auto taken = round.takeNow();
        const auto copied = round.copyNow({});
        QCOMPARE(taken.has_value(), ours);
        QCOMPARE(copied.has_value(), ours);
        if (ours)
            QCOMPARE(copied->events, 3);
        else
            QCOMPARE((std::vector{taken.error(), copied.error()}), (std::vector{kNotOurs, kNotOurs}));
        QCOMPARE(
            QDir(stick.path() + u"/prystan"_s).entryList({kiosk.directory().log().info().device.left(8) + u'*'}).size(),
            ours ? 1 : 0);
    }

    // Noted before the first byte goes out, so that no plug that is pulled keeps it out of the chain.
    void eachCarryingIsInTheAuditChain()
    {
        const Site site;
        QVERIFY(site.join("k", DeviceMode::Kiosk));
        const QTemporaryDir strange, ours, bad;
        QVERIFY(Place(site, "s1").give(ours.path()) >= 0);
        QVERIFY(QDir().mkpath(bad.filePath(u"prystan"_s)));
        QVERIFY(QFile::link(site.folder.path(), bad.filePath(u"prystan/public"_s)));
        Place kiosk(site, "k");
        QStringList sticks{strange.path()};
        StickRound round = kiosk.roundWith(sticks, StickRound::Accepts::Ours);
        QVERIFY(!round.copyNow({}) && !round.takeNow());
        QCOMPARE(noted(kiosk, u"stick_out"_s) + noted(kiosk, u"stick_in"_s), 0); // strangers fill nothing up
        sticks = {ours.path()};
        QVERIFY(round.copyNow({}) && round.takeNow() && round.copyNow({}));
        QCOMPARE(noted(kiosk, u"stick_out"_s), 2);
        QCOMPARE(noted(kiosk, u"stick_in"_s), 1);
        QCOMPARE(kiosk.give(bad.path()), -1);
        QCOMPARE(noted(kiosk, u"stick_out"_s), 3);
    }

    // It may be left in, broken, by whoever carried; the next family saves all the same.
    void aStickThatHangsHoldsUpNobodyWhoSaves_data()
    {
        QTest::addColumn<bool>("writing");
        QTest::newRow("being written") << true;
        QTest::newRow("being read") << false;
    }
    void aStickThatHangsHoldsUpNobodyWhoSaves()
    {
        QFETCH(const bool, writing);
        const Site site;
        const QTemporaryDir stick;
        const char *device = writing ? "k" : "s1";
        QVERIFY(site.join("k", DeviceMode::Kiosk));
        {
            Place kiosk(site, "k");
            registerOne(kiosk.directory());
            QVERIFY(writing || kiosk.give(stick.path()) > 0);
        }
        Place place(site, device);
        storage::DataDirectory &directory = place.directory();
        platform::WorkerThread worker;
        const QStringList sticks{stick.path()};
        StickRound round({worker, place.clock(), directory.log(), directory.membership(), directory.dispatch(),
                          directory.arrivals()},
                         [&] { return sticks; });
        std::optional<HangingStick> hanging(stick.path());
        auto copied = writing ? round.copyOut({}) : QFuture<Result<StickPost::Copied>>();
        auto taken = writing ? QFuture<Result<StickPost::Taken>>() : round.takeIn();
        QTRY_VERIFY(HangingStick::isWaitedFor());
        const auto events = nextEvents(directory, 1);
        auto saved = onWorker<Status>(worker, [&] { return directory.log().append(events, auditEntry()); });
        const bool inTime = QTest::qWaitFor([&] { return saved.isFinished(); }, 20'000);
        const bool stillHangs = HangingStick::isWaitedFor();
        hanging.reset();
        const bool all = saved.result() && (writing ? copied.result().has_value() : taken.result().has_value());
        QVERIFY2(inTime && stillHangs, "whoever saved waited for the stick");
        QVERIFY(all);
    }
};

QTEST_GUILESS_MAIN(StickMissionTest)
#include "tst_stickmission.moc"
