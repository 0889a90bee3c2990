// SPDX-License-Identifier: GPL-3.0-or-later
// A site without any network, by stick alone: a kiosk registers, the office reads, a second staff device reads the
// same, what is erased goes everywhere, and the kiosk lets its copies go once they are received.
#include "letinsite.h"
#include "recordacts.h"
#include "retentionservice.h"
#include "stickround.h"

#include <QDirIterator>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using storage::DataDirectory;

namespace {

constexpr auto kSecond = "seven calm lanterns drift west";
constexpr int kParties = 40; // a mother and her child each

// A copy each second, so that no two are of the same one.
class MovingClock final : public Clock
{
public:
    QDateTime now = FixedClock().nowUtc();
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    [[nodiscard]] QDate today() const override { return now.date(); }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
};

// A device with what carries its records; unlocked where it can be.
class Place
{
public:
    Place(const Site &site, const char *name, std::string_view passphrase = {})
        : m_directory(std::move(*DataDirectory::open(site.path(name))))
    {
        if (!passphrase.empty()) {
            m_staff.emplace(m_directory->log(), *m_directory->vault(), m_clock, m_worker, m_directory->arrivals());
            if (!m_staff->unlockNow(SecretBuffer::copyOf(passphrase)))
                qFatal("not unlocked");
            m_acts.emplace(m_directory->log(), m_directory->sealer(), *m_staff, m_clock, m_worker);
        }
    }
    [[nodiscard]] DataDirectory &directory() { return *m_directory; }
    [[nodiscard]] StaffService &staff() { return *m_staff; }
    [[nodiscard]] RecordActs &acts() { return *m_acts; }
    [[nodiscard]] StickRound roundWith(const QStringList &sticks)
    {
        return StickRound({m_worker, m_clock, m_directory->log(), m_directory->membership(), m_directory->dispatch(),
                           m_directory->arrivals()},
                          [&sticks] { return sticks; });
    }
    [[nodiscard]] int people() { return int(m_staff->listNow()->size()); }

    [[nodiscard]] qint64 give(const QString &stick)
    {
        m_clock.now = m_clock.now.addSecs(1);
        const QStringList sticks{stick};
        const auto copied = roundWith(sticks).copyNow({});
        return copied ? copied->events : -1;
    }
    // What a receipt covered newly.
    qint64 take(const QString &stick)
    {
        const QStringList sticks{stick};
        const auto taken = roundWith(sticks).takeNow();
        return taken ? taken->received : -1;
    }

private:
    MovingClock m_clock;
    AtOnce m_worker;
    std::unique_ptr<DataDirectory> m_directory;
    std::optional<StaffService> m_staff;
    std::optional<RecordActs> m_acts;
};

std::string textOf(const SecretBuffer &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), secret.size()};
}

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
};

QTEST_APPLESS_MAIN(StickMissionTest)
#include "tst_stickmission.moc"
