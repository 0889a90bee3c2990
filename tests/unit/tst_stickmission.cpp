// SPDX-License-Identifier: GPL-3.0-or-later
// A site without any network, by stick alone: a kiosk registers, the office reads, a second staff device reads the
// same, what is erased goes everywhere, and the kiosk lets its copies go once they are received.
#include "letinsite.h"
#include "publicfiles.h"
#include "recordacts.h"
#include "retentionservice.h"
#include "stickimport.h"

#include <QDirIterator>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using storage::DataDirectory;
using storage::StickExport;
using storage::StickFile;
using storage::StickImport;

namespace {

constexpr auto kSecond = "seven calm lanterns drift west";
constexpr int kParties = 40; // a mother and her child each

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
    [[nodiscard]] int people() { return int(m_staff->listNow()->size()); }

    [[nodiscard]] qint64 give(const QString &stick)
    {
        sync::PublicFiles files(own());
        std::vector<StickFile> given;
        const auto ours = files.own();
        for (const sync::PublicFile &file : *ours)
            given.push_back({file.name, file.bytes});
        StickExport copy(stick, {m_directory->log(), m_directory->arrivals()}, given, m_now = m_now.addSecs(1));
        for (;;) {
            const auto progress = copy.step();
            if (!progress || progress->finished)
                return progress ? copy.events() : -1;
        }
    }
    // What a receipt covered newly.
    qint64 take(const QString &stick)
    {
        sync::PublicFiles files(own());
        for (Arrivals *arrivals : {static_cast<Arrivals *>(nullptr), m_directory->arrivals()}) {
            StickImport reading(stick, m_directory->log(), arrivals, m_now);
            auto found = reading.step();
            while (found && !found->finished)
                found = reading.step();
            std::vector<sync::PublicFile> read;
            for (const StickFile &file : reading.files())
                read.push_back({file.name, file.bytes});
            if (!found || !files.take(read))
                return -1;
        }
        return files.received();
    }

private:
    [[nodiscard]] const sync::OwnStore &own()
    {
        if (!m_own) {
            m_own.emplace(sync::OwnStore{m_worker, m_clock, m_directory->log(), m_directory->membership(),
                                         m_directory->dispatch(), m_directory->arrivals()});
        }
        return *m_own;
    }
    FixedClock m_clock;
    AtOnce m_worker;
    std::unique_ptr<DataDirectory> m_directory;
    std::optional<StaffService> m_staff;
    std::optional<RecordActs> m_acts;
    std::optional<sync::OwnStore> m_own;
    QDateTime m_now = FixedClock().nowUtc();
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
};

QTEST_APPLESS_MAIN(StickMissionTest)
#include "tst_stickmission.moc"
