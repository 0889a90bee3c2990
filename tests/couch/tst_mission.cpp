// SPDX-License-Identifier: GPL-3.0-or-later
// A site from a dead network to the coordination office and back, over a line that breaks, with the real server
// (couchsite.h): a kiosk that is killed twice, an office that erases, staff who come later, a thief, and what the
// server knows at the end. PRYSTAN_SEED repeats a run.
#include "badline.h"
#include "courier.h"
#include "deliverysite.h"
#include "entrances.h"
#include "place.h"
#include "retentionservice.h"
#include "settings.h"
#include "slip.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace prystan;
using namespace prystan::tests;
using sync::ServerAddress;

namespace {

constexpr auto kSecond = "seven calm lanterns drift west";
constexpr auto kThird = "nine quiet bridges under snow";
constexpr int kParties = 40; // a mother and her child each
constexpr int kMostRounds = 500;

// A device and its way to the server.
class Delivering
{
public:
    Delivering(const Site &site, const char *name, std::string_view passphrase = {})
        : m_place(site, name, passphrase)
        , m_own(m_place.own())
        , m_courier(m_own)
    { }
    [[nodiscard]] Place &place() { return m_place; }
    // The fault of the round, "none" where all was done.
    QByteArray round()
    {
        const Manifest manifest = m_own.manifest();
        const DeviceEntry *self = manifest.device(m_own.device());
        if (!manifest.server || self == nullptr)
            return "no server";
        const auto couch = couchAt(*manifest.server, {self->accounts.value(0), m_place.directory().serverPassword()},
                                   m_own.arrivals != nullptr, nullptr, ServerAddress::Plain::OnThisMachine);
        const auto done = m_courier.round(*couch, true);
        return done ? QByteArray("none") : QByteArray(toWord(done.error().fault));
    }
    [[nodiscard]] DispatchCounts counts() { return *m_place.directory().dispatch().counts(); }
    [[nodiscard]] sync::DeliveryState state() { return *m_courier.state(); }

private:
    Place m_place;
    sync::OwnStore m_own;
    sync::Courier m_courier;
};

// In a process of its own, that is killed once so many were acknowledged; how many were.
int registerUntilKilled(const Site &site, int most)
{
    int told[2];
    if (::pipe(told) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        const auto kiosk = std::move(*storage::DataDirectory::open(site.path("k")));
        for (;;) {
            registerFamily(*kiosk);
            if (::write(told[1], "+", 1) != 1)
                ::_exit(1);
        }
    }
    ::close(told[1]);
    int acknowledged = 0;
    for (char one = 0; acknowledged < most && ::read(told[0], &one, 1) == 1;)
        ++acknowledged;
    ::kill(child, SIGKILL);
    for (char one = 0; ::read(told[0], &one, 1) == 1;)
        ++acknowledged;
    ::close(told[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? acknowledged : -1;
}

// By what stands on two screens, as a scanner reads it.
bool joinByText(const Site &site, const char *name, std::string_view passphrase)
{
    const auto pending = storage::PendingDevice::request(site.path(name), site.card(), DeviceMode::Staff);
    if (!pending)
        return false;
    const auto request = fromSlip(Slip::Request, slipText(Slip::Request, pending->requestBytes()));
    Office office(site.path("s1"), site.passphrase);
    const auto grant = request ? office.enrol.grantNow(*request) : Result<QByteArray>(passOn(request));
    const auto read = grant ? fromSlip(Slip::Grant, slipText(Slip::Grant, *grant)) : grant;
    return read && pending->accept(*read, secret(passphrase), FixedClock());
}

QByteArray allFilesOf(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += contentOf(files.next()) + '\n';
    return all;
}

} // namespace

class MissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void fromADeadNetworkToTheOffice()
    {
        const quint32 seed = seedOfRun();
        QRandomGenerator dice(seed);
        std::optional<BadLine> passing;
        const Delivery delivery([&](const QUrl &server) {
            passing.emplace(quint16(server.port()), [&dice] { return qint64(dice.bounded(200, 60'000)); });
            return u"http://127.0.0.1:%1"_s.arg(passing->port());
        });
        BadLine &line = *passing;
        const Site &site = delivery.site;
        QVERIFY(site.join("k", DeviceMode::Kiosk) && site.join("s2", DeviceMode::Staff, kSecond));

        // Without any network.
        const int first = registerUntilKilled(site, 11), second = registerUntilKilled(site, 17);
        QVERIFY(first >= 11 && second >= 17);
        const int killed = first + second;
        {
            Place kiosk(site, "k");
            for (int i = killed; i < kParties; ++i)
                registerFamily(kiosk.directory());
        }
        QCOMPARE(delivery.prepare({u"--hub"_s, u"S1"_s}).exit, 0);

        // The line breaks and breaks.
        Delivering kiosk(site, "k");
        int rounds = 0;
        for (; kiosk.counts().waiting > 0 && rounds < kMostRounds; ++rounds)
            (void)kiosk.round();
        const qint64 made = kiosk.place().directory().log().head()->seq;
        QCOMPARE(kiosk.counts().waiting, 0);
        QCOMPARE(kiosk.counts().stored, made);
        QVERIFY(line.cuts() > 0);
        const int cuts = line.cuts();
        const int people = peopleIn(made);
        qInfo("seed %u: %lld events of %d acknowledged parties, killed twice; delivered in %d rounds over %d cuts",
              seed, static_cast<long long>(made), kParties, rounds, cuts);

        readAndErase(site, line, people);
        if (QTest::currentTestFailed())
            return;

        // Who joins later reads the rest, and sees no hole where something was erased.
        QVERIFY(joinByText(site, "s3", kThird));
        QCOMPARE(delivery.prepare({u"--hub"_s, u"S1"_s}).exit, 0);
        Delivering third(site, "s3", kThird);
        QCOMPARE(third.round(), "none");
        QCOMPARE(third.place().people(), people - 1);
        QCOMPARE(third.place().people(), people - 1); // read once more, with the erasure known
        QCOMPARE(third.place().staff().trustNow()->missing, 0);
        QCOMPARE(third.state().removedThere, 0);

        // The kiosk hears that everything came, and lets it go when its time is over.
        QCOMPARE(kiosk.round(), "none");
        QCOMPARE(kiosk.counts().received, made);
        kiosk.place().forward(25LL * 3600);
        QVERIFY(RetentionService(kiosk.place().directory().log(), kiosk.place().clock()).run({}, ClockIs::Right));
        QVERIFY(QDir(site.path("k") + u"/outbox"_s).entryList({u"*.age"_s}, QDir::Files).isEmpty());
        QVERIFY(!allFilesOf(site.path("k")).contains(kCanary)); // the thief's
        QVERIFY(allFilesOf(site.path("s1")).size() > 1 << 20); // the search reads what is there

        tellWhatTheServerKnows(line.passed(), made);
    }

private:
    // A family is a party, its whereabouts, and two people: four events. One that was saved and not acknowledged before
    // the kill is there as well.
    static int peopleIn(qint64 events) { return int(events / kEventsOfAFamily) * 2; }
    static constexpr qint64 kEventsOfAFamily = 4;

    // Two staff devices, over the same line; then what is erased in the office goes everywhere.
    static void readAndErase(const Site &site, BadLine &line, int people)
    {
        Delivering office(site, "s1", textOf(site.passphrase)), other(site, "s2", kSecond);
        for (Delivering *staff : {&office, &other}) {
            for (int i = 0; staff->round() != "none" || staff->place().people() < people; ++i)
                QVERIFY(i < kMostRounds);
            QCOMPARE(staff->place().people(), people);
            QCOMPARE(staff->place().staff().trustNow()->setAside, 0);
            QCOMPARE(staff->place().staff().trustNow()->missing, 0);
        }
        line.heal();
        correctTheSame(office, other);
        const auto rows = *office.place().staff().listNow();
        const auto adult = std::ranges::find_if(rows, [](const RecordRow &row) { return !row.child; });
        QVERIFY(adult != rows.end() && office.place().acts().eraseNow(adult->subject, u"asked"_s));
        QCOMPARE(office.round(), "none");
        QCOMPARE(other.round(), "none");
        QCOMPARE(other.place().people(), people - 1);
    }

    // Without knowing of each other; then one of the two answers is chosen.
    static void correctTheSame(Delivering &office, Delivering &other)
    {
        const QString subject = childIn(office.place()).subject;
        const auto exchange = [&] {
            for (int i = 0; i < 2; ++i)
                QVERIFY(office.round() == "none" && other.round() == "none");
        };
        const auto shownBy = [&](Delivering &staff) { return staff.place().opened(subject); };
        QVERIFY(correctGiven(office.place(), subject, u"Дарина"_s)
                && correctGiven(other.place(), subject, u"Daryna"_s));
        exchange();
        for (Delivering *staff : {&office, &other}) {
            QVERIFY(shownBy(*staff).person.row.differs);
            QCOMPARE(shownBy(*staff).person.versions.size(), std::size_t(2));
        }
        QVERIFY(chooseGiven(other.place(), subject, u"Дарина"_s));
        exchange();
        for (Delivering *staff : {&office, &other}) {
            QVERIFY(!shownBy(*staff).person.row.differs);
            QCOMPARE(shownBy(*staff).person.person.name.given, u"Дарина"_s);
        }
    }

    static void tellWhatTheServerKnows(const QByteArray &passed, qint64 made)
    {
        QVERIFY(passed.contains("POST /"));
        QVERIFY(!passed.contains(kCanary));
        for (const char *word : {"person.registered", "party.registered", "\"child\"", "\"subject\"", "unaccompanied"})
            QVERIFY2(!passed.contains(word), word);
        std::map<QByteArray, int> calls, accounts, lengths;
        static const QRegularExpression line(u"(GET|POST|PUT) /([a-z0-9_]*)/?([a-z_]*)[^ ]* HTTP/1.1\r\n"_s),
            account(u"Authorization: Basic ([A-Za-z0-9+/=]+)\r\n"_s), sealed(u"\"ct\":\"([A-Za-z0-9+/=]+)\""_s);
        const QString text = QString::fromLatin1(passed);
        for (auto found = line.globalMatch(text); found.hasNext();)
            ++calls[found.next().captured(3).toLatin1()];
        for (auto found = account.globalMatch(text); found.hasNext();)
            ++accounts[QByteArray::fromBase64(found.next().captured(1).toLatin1()).split(':').front()];
        for (auto found = sealed.globalMatch(text); found.hasNext();)
            ++lengths[QByteArray::number(found.next().captured(1).size())];
        const auto told = [](const std::map<QByteArray, int> &all) {
            QByteArrayList each;
            for (const auto &[what, count] : all)
                each << QByteArray::number(count) + " x " + (what.isEmpty() ? "/" : what);
            return each.join(", ");
        };
        QCOMPARE(accounts.size(), std::size_t(4));
        qInfo("the server saw %lld bytes for %lld events, of %d accounts", static_cast<long long>(passed.size()),
              static_cast<long long>(made), int(accounts.size()));
        qInfo("  sealed lengths, whole ones, both ways: %s", told(lengths).constData());
        qInfo("  requests: %s", told(calls).constData());
    }
};

QTEST_GUILESS_MAIN(MissionTest)
#include "tst_mission.moc"
