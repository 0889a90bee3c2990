// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of delivery, against a server in memory that does what it is told.
#include "courierthread.h"
#include "entrances.h"
#include "memorysite.h"

#include <QTest>

using namespace prystan;
using namespace prystan::sync;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

using Call = MemoryCouch::Call;

class FakeNetwork final : public NetworkWatch
{
public:
    explicit FakeNetwork(const NetworkState &state)
        : m_state(state)
    { }
    void watch(Changed changed) override
    {
        m_changed = std::move(changed);
        m_changed(m_state);
    }
    void tell(const NetworkState &state) const { m_changed(state); }

private:
    NetworkState m_state;
    Changed m_changed;
};

using Phase = DeliveryState::Phase;

// A thread that delivers for one device, and what it said.
class Running
{
public:
    Running(Site &site, MemoryDevice &device, const NetworkState &state = {})
        : network(state)
        , thread(
              site.storeOf(device),
              [this, &site, &device](const auto &, const auto *) {
                  ++made;
                  return std::make_unique<MemoryCouch>(site.couchOf(device));
              },
              [] { return 0.5; },
              [this](const DeliveryState &now) {
                  const std::lock_guard lock(m_mutex);
                  m_told = now;
                  m_changed.notify_all();
              })
    {
        network.watch([this](const NetworkState &now) { thread.setNetwork(now); });
        thread.start();
    }
    template<typename F> [[nodiscard]] bool until(const F &wanted)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(60), [&] { return m_told && wanted(*m_told); });
    }
    [[nodiscard]] DeliveryState last()
    {
        const std::lock_guard lock(m_mutex);
        return *m_told;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<DeliveryState> m_told;

public:
    std::atomic<int> made = 0;
    FakeNetwork network;
    CourierThread thread; // last
};

} // namespace

class DeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void fromTheKioskToEveryReaderAndBack()
    {
        Site site;
        for (int i = 0; i < 7; ++i)
            site.kiosk.add("k");
        site.first.add("s");
        QCOMPARE(site.round(site.kiosk), "good");
        QCOMPARE(site.server.documents.size(), std::size_t(7));
        QCOMPARE(site.kiosk.received(), 0); // stored is not received
        QCOMPARE(site.round(site.first), "good");
        QCOMPARE(site.here(site.first), 7);
        QCOMPARE(site.round(site.hub), "good");
        QCOMPARE(site.here(site.hub), 8);
        QCOMPARE(site.round(site.kiosk), "good");
        QCOMPARE(site.kiosk.received(), 7);
        QCOMPARE(site.round(site.first), "good");
        QCOMPARE(site.first.received(), 1);
        const auto counts = *site.kiosk.counts();
        QCOMPARE(counts.waiting, 0);
        QCOMPARE(counts.stored, 7);
    }

    void aBatchShrinksUntilItPasses()
    {
        Site site;
        for (int i = 0; i < 150; ++i)
            site.kiosk.add("k");
        const OwnStore own = site.storeOf(site.kiosk);
        std::vector<std::size_t> sizes;
        class Narrow final : public Couch
        {
        public:
            Narrow(MemoryCouch couch, std::vector<std::size_t> &sizes)
                : m_couch(std::move(couch))
                , m_sizes(sizes)
            { }
            CouchResult<void> up() override { return {}; }
            CouchResult<std::map<QString, Outcome>> push(const std::vector<Document> &batch) override
            {
                m_sizes.push_back(batch.size());
                if (batch.size() > 10)
                    return Unexpected(
                        CouchFailure{m_sizes.size() % 2 == 0 ? CouchFault::Timeout : CouchFault::TooLarge});
                return m_couch.push(batch);
            }
            CouchResult<Changes> changes(const QString &, int, std::chrono::seconds) override { return Changes(); }
            void askAhead(const QString &, int) override { }
            CouchResult<std::set<QString>> revsDiff(const std::set<QString> &) override { return std::set<QString>(); }
            CouchResult<QByteArray> publicFile(const QString &, qsizetype) override { return QByteArray(); }
            CouchResult<void> publish(const QString &, const QByteArray &) override { return {}; }

        private:
            MemoryCouch m_couch;
            std::vector<std::size_t> &m_sizes;
        } narrow(site.couchOf(site.kiosk), sizes);
        Push push(own);
        QVERIFY(push.deliver(narrow));
        QCOMPARE(site.server.documents.size(), std::size_t(150));
        QCOMPARE(sizes.front(), std::size_t(100));
        QCOMPARE(push.told().refused, 0);
    }

    // One that the server takes from nobody does not hold up the others.
    void whatIsRefusedIsPutAside()
    {
        Site site;
        for (int i = 0; i < 5; ++i)
            site.kiosk.add("k");
        Manifest without = site.kiosk.organisation;
        const OwnStore own = site.storeOf(site.kiosk);
        Push push(own);
        MemoryCouch couch = site.couchOf(site.kiosk);
        without.devices[0].accounts.clear(); // nobody gave it an account
        site.inform(site.kiosk, without);
        QVERIFY(push.deliver(couch));
        QCOMPARE(push.told().refused, 5);
        QCOMPARE(site.kiosk.counts()->waiting, 5); // here they stay
        // After the next start, with an account, they go.
        without.devices[0].accounts = {u"w0000000001"_s};
        site.inform(site.kiosk, without);
        QCOMPARE(site.round(site.kiosk), "good");
        QCOMPARE(site.server.documents.size(), std::size_t(5));
    }

    void anotherDevicesAccountIsAFault()
    {
        Site site;
        site.kiosk.add("k");
        const OwnStore own = site.storeOf(site.kiosk);
        MemoryCouch couch(site.server, u"w0000000009"_s, false, [](Call) { return std::nullopt; });
        Push push(own);
        const auto done = push.deliver(couch);
        QVERIFY(!done && done.error().fault == CouchFault::Forbidden);
        QCOMPARE(site.kiosk.counts()->waiting, 1);
    }

    // It answers, and drops: asking later finds it.
    void aServerThatOnlySaysSoIsFoundOut()
    {
        Site site;
        for (int i = 0; i < 3; ++i)
            site.kiosk.add("k");
        const OwnStore own = site.storeOf(site.kiosk);
        MemoryCouch couch = site.couchOf(site.kiosk);
        couch.swallows = true;
        Push push(own);
        QVERIFY(push.deliver(couch));
        QCOMPARE(site.kiosk.counts()->stored, 3);
        couch.swallows = false;
        site.clock.now = site.clock.now.addDays(1);
        QVERIFY(push.askAgain(couch, site.clock.now));
        QCOMPARE(push.told().lost, 3);
        QCOMPARE(site.kiosk.counts()->waiting, 3);
        QVERIFY(push.deliver(couch));
        QCOMPARE(site.server.documents.size(), std::size_t(3));
    }

    // A restored server gets it from whoever has it, and its numbers mean nothing any more.
    void anOlderBackupIsMadeWhole()
    {
        Site site;
        for (int i = 0; i < 10; ++i)
            site.kiosk.add("k");
        for (MemoryDevice *device : site.all())
            QCOMPARE(site.round(*device), "good");
        site.server.forget(4);
        MemoryDevice other(QString(32, u'd'), DeviceMode::Kiosk);
        site.letIn(other, u"w0000000002"_s);
        for (int i = 0; i < 6; ++i)
            other.add("o");
        QCOMPARE(site.round(other), "good"); // its documents get the numbers that were lost
        site.clock.now = site.clock.now.addSecs(60);
        QCOMPARE(site.round(site.first), "good");
        QCOMPARE(site.server.documents.size(), std::size_t(16));
        QCOMPARE(site.here(site.first), 16);
    }

    void anotherDatabaseIsReadFromItsStart()
    {
        Site site;
        site.kiosk.add("k");
        QCOMPARE(site.round(site.kiosk), "good");
        QCOMPARE(site.round(site.first), "good");
        site.server = MemoryServer();
        site.server.uuid = u"server-2"_s;
        site.kiosk.add("k");
        site.clock.now = site.clock.now.addSecs(60);
        QCOMPARE(site.round(site.kiosk), "good");
        QCOMPARE(site.round(site.first), "good");
        QCOMPARE(site.here(site.first), 2);
        QCOMPARE(site.server.documents.size(), std::size_t(2));
    }

    // A kiosk whom the manifest here does not list yet: nothing of it is taken, and nothing is lost.
    void anUnknownAccountIsReadAgainWithTheNextManifest()
    {
        Site site;
        const Manifest whole = site.first.organisation;
        Manifest before = whole;
        before.devices.erase(before.devices.begin());
        before.sequence = 0;
        site.inform(site.first, before);
        for (int i = 0; i < 300; ++i)
            site.kiosk.add("k");
        QCOMPARE(site.round(site.kiosk), "good");
        const OwnStore own = site.storeOf(site.first);
        MemoryCouch couch = site.couchOf(site.first);
        Pull pull(own);
        QVERIFY(pull.takeAll(couch));
        QCOMPARE(site.here(site.first), 0);
        QCOMPARE(pull.told().garbage, 0);
        QVERIFY(pull.takeAll(couch));
        QCOMPARE(site.here(site.first), 0);
        site.inform(site.first, whole);
        QVERIFY(pull.takeAll(couch));
        QCOMPARE(site.here(site.first), 300);
    }

    void nothingThatNobodySignedIsTaken()
    {
        Site site;
        const SealedEvent good = site.kiosk.add("k"), second = site.kiosk.add("k");
        const auto documentOf = [](const SealedEvent &event, const QString &account) {
            return QJsonDocument::fromJson(toDocument(event, account)->json).object();
        };
        const auto put = [&](QJsonObject document, const QString &id) { site.server.put(id, document); };
        const QString id = toDocument(good, u"w0000000001"_s)->id;
        SealedEvent forged = good;
        forged.sealed[3000] = 'x';
        forged.header.sha256 = crypto::sha256(forged.sealed);
        put(documentOf(forged, u"w0000000001"_s), toDocument(forged, u"w0000000001"_s)->id);
        put(documentOf(good, u"r0000000002"_s), toDocument(good, u"r0000000002"_s)->id); // as another's
        put(documentOf(good, u"w0000000001"_s), u"w0000000001:"_s + QString(64, u'0')); // under another name
        QJsonObject moved = documentOf(second, u"w0000000001"_s);
        moved[u"seq"] = 3;
        put(moved, toDocument(second, u"w0000000001"_s)->id);
        put({}, u"w0000000001:"_s + QString(64, u'1'));
        QJsonObject grave
            = QJsonDocument::fromJson(toDocument(Tombstone{good.header, QByteArray(64, 's')}, u"w0000000001"_s)->json)
                  .object();
        grave.remove(u"_revisions"_s);
        put(grave, id); // nobody signed that place
        const OwnStore own = site.storeOf(site.first);
        MemoryCouch couch = site.couchOf(site.first);
        Pull pull(own);
        QVERIFY(pull.takeAll(couch));
        QCOMPARE(pull.told(), (Pull::Told{0, 6}));
        QVERIFY(site.first.others().empty());
    }

    void erasedIsErasedEverywhereAndStaysSo()
    {
        Site site;
        const SealedEvent gone = site.kiosk.add("k");
        site.kiosk.add("k");
        for (MemoryDevice *device : site.all())
            QCOMPARE(site.round(*device), "good");
        for (MemoryDevice *device : {&site.first, &site.hub})
            QVERIFY(static_cast<Arrivals *>(device)->shed({placeOf(gone.header)}, Gone::Erased));
        QCOMPARE(site.round(site.first), "good"); // may not erase there
        const QString id = toDocument(gone, u"w0000000001"_s)->id;
        QVERIFY(site.server.documents.at(id).contains(u"ct"_s));
        QCOMPARE(site.round(site.hub), "good");
        QVERIFY(!site.server.documents.at(id).contains(u"ct"_s));
        site.clock.now = site.clock.now.addDays(1);
        QCOMPARE(site.round(site.kiosk), "good"); // it cannot bring it back
        QVERIFY(!site.server.documents.at(id).contains(u"ct"_s));
        QCOMPARE(site.round(site.first), "good");
        QVERIFY(!site.first.hasBytes(placeOf(gone.header)));
        // A backup from before brings it back to the server; the hub says so once more.
        site.server.forget(1);
        site.server.put(id, QJsonDocument::fromJson(toDocument(gone, u"w0000000001"_s)->json).object());
        site.clock.now = site.clock.now.addDays(1);
        QCOMPARE(site.round(site.hub), "good");
        QVERIFY(!site.server.documents.at(id).contains(u"ct"_s));
        // A staff device that comes later gets the place; the others had it, so that the chain goes on.
        MemoryDevice late(QString(32, u'd'), DeviceMode::Staff);
        site.letIn(late, u"r0000000003"_s);
        const OwnStore own = site.storeOf(late);
        MemoryCouch couch = site.couchOf(late);
        Courier courier(own);
        QVERIFY(courier.round(couch, true));
        QCOMPARE(late.others().size(), std::size_t(2));
        QVERIFY(!late.hasBytes(placeOf(gone.header)));
        QCOMPARE(courier.state()->removedThere, 0);
        QCOMPARE(late.unbroken()->front().seq, 2);
    }

    // Only who is listed, and not struck out, can say that it had what is gone.
    void whoIsStruckOutExplainsNothing()
    {
        Site site;
        const SealedEvent gone = site.kiosk.add("k");
        QCOMPARE(site.round(site.kiosk), "good");
        QCOMPARE(site.round(site.hub), "good");
        QVERIFY(static_cast<Arrivals &>(site.hub).shed({placeOf(gone.header)}, Gone::Erased));
        const OwnStore own = site.storeOf(site.first);
        MemoryCouch couch = site.couchOf(site.first);
        Courier courier(own);
        QVERIFY(courier.round(couch, false)); // it reads what the hub says, and fetches nothing
        QCOMPARE(site.round(site.hub), "good");
        Manifest without = site.first.organisation;
        without.devices[2].revoked = true;
        ++without.sequence;
        site.announce(without);
        QVERIFY(courier.round(couch, true));
        QCOMPARE(site.round(site.first), "good");
        QCOMPARE(site.first.unexplained()->size(), std::size_t(1));
        QVERIFY(site.first.unbroken()->empty());
    }

    // A hint for people; delivery goes on.
    void aClockThatIsWrongShows()
    {
        Site site;
        const OwnStore own = site.storeOf(site.kiosk);
        MemoryCouch couch = site.couchOf(site.kiosk);
        Courier courier(own);
        const auto shows = [&](qint64 ahead) {
            site.server.time = site.clock.now.addSecs(ahead);
            const bool done = courier.round(couch, true).has_value();
            return done && courier.state()->clockWrong;
        };
        QVERIFY(!shows(0) && !shows(600) && !shows(-600));
        QVERIFY(shows(3600) && shows(-3600));
        QVERIFY(!shows(0));
    }

    // Of a hundred staff devices some are asked each time, and all in turn.
    void ofManyReceiptsSomeAreAskedForEachTime()
    {
        Site site;
        Manifest many = site.kiosk.organisation;
        for (int i = 0; i < 98; ++i) {
            DeviceEntry entry = site.first.entry(u"r00000001%1"_s.arg(i, 2, 10, QChar(u'0')));
            entry.id = QString(30, u'e') + QString::number(10 + i);
            many.devices.push_back(entry);
        }
        ++many.sequence;
        site.announce(many);
        const OwnStore own = site.storeOf(site.kiosk);
        PublicFiles files(own);
        std::map<QString, int> asked;
        class Listing final : public Couch
        {
        public:
            explicit Listing(std::map<QString, int> &asked)
                : m_asked(asked)
            { }
            CouchResult<void> up() override { return {}; }
            CouchResult<std::map<QString, Outcome>> push(const std::vector<Document> &) override
            {
                return std::map<QString, Outcome>();
            }
            CouchResult<Changes> changes(const QString &, int, std::chrono::seconds) override { return Changes(); }
            void askAhead(const QString &, int) override { }
            CouchResult<std::set<QString>> revsDiff(const std::set<QString> &) override { return std::set<QString>(); }
            CouchResult<QByteArray> publicFile(const QString &name, qsizetype) override
            {
                ++m_asked[name];
                return Unexpected(CouchFailure{CouchFault::NotFound});
            }
            CouchResult<void> publish(const QString &, const QByteArray &) override { return {}; }

        private:
            std::map<QString, int> &m_asked;
        } couch(asked);
        QVERIFY(files.fetch(couch));
        QCOMPARE(asked.size(), std::size_t(1 + 50));
        QVERIFY(files.fetch(couch));
        QCOMPARE(asked.size(), std::size_t(1 + 100));
        QVERIFY(files.fetch(couch));
        QCOMPARE(asked.size(), std::size_t(1 + 100));
    }

    // Only what is surely asked for next: else the server makes pages for nobody.
    void theNextPageIsAskedForAhead()
    {
        Site site;
        for (int i = 0; i < 600; ++i)
            site.kiosk.add("k");
        QCOMPARE(site.round(site.kiosk), "good");
        const OwnStore own = site.storeOf(site.first);
        MemoryCouch couch = site.couchOf(site.first);
        Pull pull(own);
        QVERIFY(!*pull.takeAll(couch));
        QCOMPARE(couch.asked.size(), std::size_t(3));
        QVERIFY(std::ranges::equal(couch.askedAhead, std::span(couch.asked).subspan(1)));
        QCOMPARE(site.here(site.first), 600);
        QVERIFY(pull.startOver());
        QVERIFY(*pull.takePage(couch, std::chrono::seconds(60))); // who listens does something else first
        QCOMPARE(couch.askedAhead.size(), std::size_t(2));
    }

    void eachEntranceForItsOwn()
    {
        Site site;
        std::map<Call, int> written, read;
        const auto counting = [](std::map<Call, int> &calls) {
            return [&calls](Call call) -> std::optional<CouchFailure> {
                ++calls[call];
                return std::nullopt;
            };
        };
        auto reading = std::make_unique<MemoryCouch>(site.server, u"r0000000001"_s, false, counting(read));
        const MemoryCouch &feed = *reading;
        Entrances both(std::make_unique<MemoryCouch>(site.server, u"r0000000001"_s, false, counting(written)),
                       std::move(reading));
        both.askAhead(u"7"_s, 10);
        QCOMPARE(feed.askedAhead.size(), std::size_t(1));
        site.kiosk.add("k");
        QCOMPARE(site.round(site.kiosk), "good");
        site.first.add("s");
        const OwnStore own = site.storeOf(site.first);
        QVERIFY(Courier(own).round(both, true));
        QCOMPARE(read.size(), std::size_t(2)); // only who may read may publish
        QVERIFY(read.contains(Call::Changes) && read.contains(Call::Publish));
        QCOMPARE(written.size(), std::size_t(2));
        QVERIFY(written.contains(Call::Push) && written.contains(Call::Get));
        QCOMPARE(site.here(site.first), 1);
    }

    void anAddressThatCannotBeUsedIsNoServer()
    {
        const Account account{u"r0000000001"_s, SecretBuffer::copyOf(std::string_view("geheim"))};
        const auto usable = [&](const QString &write, const QString &read, bool reads,
                                const QByteArray &authority = {}) {
            return couchAt({write, read, u"intake"_s, u"public"_s, {}, authority}, account, reads, nullptr) != nullptr;
        };
        const QString good = u"https://in.site.invalid"_s;
        QVERIFY(usable(good, {}, false) && usable(good, {}, true) && usable(good, good, true));
        QVERIFY(usable({}, good, true) && !usable({}, good, false)); // a kiosk has nothing to do there
        QVERIFY(!usable(u"http://in.site.invalid"_s, {}, false) && !usable(good, u"ftp://x"_s, true));
        QVERIFY(!usable(good, {}, false, "no certificate"));
    }

    // Only a staff device of the manifest is believed, and only where it names our file.
    void aReceiptIsBelievedFromWhomItMayCome()
    {
        Site site;
        const SealedEvent event = site.kiosk.add("k");
        const OwnStore own = site.storeOf(site.kiosk);
        PublicFiles files(own);
        const auto said = [&](const MemoryDevice &signer, const QString &as, const EventPlace &head) {
            const Receipt receipt{u"org1"_s, as, site.clock.now, {head}};
            const QByteArray file = crypto::signFile("receipt", encodeReceipt(receipt),
                                                     [&](const QByteArray &message) { return signer.sign(message); });
            const qint64 before = files.received();
            const bool taken = files.take({{u"receipt-"_s + as, file}}).has_value();
            return taken ? files.received() - before : -1;
        };
        EventPlace head = placeOf(event.header);
        const QString first = site.first.info().device;
        QCOMPARE(said(site.kiosk, first, head), 0); // signed by another
        QCOMPARE(said(site.kiosk, site.kiosk.info().device, head), 0); // no staff device
        head.sha256[0] ^= 1;
        QCOMPARE(said(site.first, first, head), 0); // another file
        head = placeOf(event.header);
        head.seq = 2;
        QCOMPARE(said(site.first, first, head), 0); // beyond what there is
        Manifest revoked = site.kiosk.organisation;
        revoked.devices[1].revoked = true;
        site.inform(site.kiosk, revoked);
        QCOMPARE(said(site.first, first, placeOf(event.header)), 0);
        revoked.devices[1].revoked = false;
        site.inform(site.kiosk, revoked);
        QCOMPARE(said(site.first, first, placeOf(event.header)), 1);
        QCOMPARE(said(site.first, first, placeOf(event.header)), 0); // again
    }

    // What one staff device got, the server keeps from another.
    void aWithheldTailShows()
    {
        Site site;
        for (int i = 0; i < 4; ++i)
            site.kiosk.add("k");
        QCOMPARE(site.round(site.kiosk), "good");
        QCOMPARE(site.round(site.hub), "good");
        MemoryServer part = site.server;
        part.forget(2);
        std::swap(part, site.server);
        const OwnStore own = site.storeOf(site.first);
        MemoryCouch couch = site.couchOf(site.first);
        Courier courier(own);
        QVERIFY(courier.round(couch, true));
        QCOMPARE(courier.state()->withheld,
                 QStringList{site.first.organisation.device(site.kiosk.info().device)->label});
        std::swap(part, site.server);
        QVERIFY(courier.round(couch, true));
        QCOMPARE(courier.state()->withheld, QStringList());
    }

    void theNewestManifestGoesRound()
    {
        Site site;
        Manifest next = site.first.organisation;
        ++next.sequence;
        site.inform(site.first, next);
        QCOMPARE(site.round(site.first), "good"); // puts it there
        QCOMPARE(site.round(site.kiosk), "good");
        QCOMPARE(site.kiosk.organisation.sequence, next.sequence);
        site.server.files[u"manifest"_s] = site.hub.signedManifest; // put back by somebody
        QCOMPARE(site.round(site.kiosk), "good");
        QCOMPARE(site.kiosk.organisation.sequence, next.sequence);
        QCOMPARE(site.round(site.first), "good");
        QCOMPARE(site.server.files[u"manifest"_s], site.first.signedManifest);
    }

    // Whatever the server says, delivering comes first and what cannot be fetched does not stop it.
    void deliveringComesFirst()
    {
        Site site;
        site.kiosk.add("k");
        site.trouble
            = [](Call call) { return call == Call::Get ? std::optional(CouchFault::ServerError) : std::nullopt; };
        QCOMPARE(site.round(site.kiosk), "server_error");
        QCOMPARE(site.server.documents.size(), std::size_t(1));
    }

    void theNextTryComesLaterEachTime()
    {
        double chance = 0.5;
        Timetable table([&] { return chance; });
        QCOMPARE(table.waitMs(0), 0);
        std::vector<qint64> waits;
        for (int i = 0; i < 12; ++i) {
            table.failed(1000, {CouchFault::Offline});
            waits.push_back(table.waitMs(1000));
        }
        QCOMPARE(waits[0], 5'000);
        QCOMPARE(waits[1], 10'000);
        QCOMPARE(waits.back(), 900'000);
        QVERIFY(std::ranges::is_sorted(waits));
        chance = 0;
        table.failed(0, {CouchFault::Offline});
        QCOMPARE(table.waitMs(0), 675'000);
        chance = 1;
        table.failed(0, {CouchFault::Offline});
        QCOMPARE(table.waitMs(0), 1'125'000);
        table.wake();
        QCOMPARE(table.waitMs(0), 0);
        table.succeeded(0, false);
        QCOMPARE(table.waitMs(0), 900'000);
        table.setAttended(true);
        table.succeeded(0, false);
        QCOMPARE(table.waitMs(0), 60'000);
        table.succeeded(0, true);
        QCOMPARE(table.waitMs(0), 0);
        chance = 0.5;
        table.failed(0, {CouchFault::Busy, 120});
        QCOMPARE(table.waitMs(0), 135'000); // after what it asked for, and not all of them at once
        table.wake();
        QCOMPARE(table.waitMs(0), 120'000); // also when something was saved meanwhile
        table.insist();
        QCOMPARE(table.waitMs(0), 0);
        table.succeeded(0, false);
        table.failed(0, {CouchFault::CertificateExpired});
        QCOMPARE(table.waitMs(0), 900'000); // a person has to do something
        table.succeeded(0, false);
        table.heard(0);
        QCOMPARE(table.waitMs(0), 2'000); // soon, whatever a server has to say without end
    }

    void theThreadDeliversWhenItIsWokenAndEndsAtOnce()
    {
        Site site;
        site.open();
        site.kiosk.add("k");
        Running running(site, site.kiosk);
        QVERIFY(running.until([](const auto &now) { return now.phase == Phase::Resting && now.stored == 1; }));
        site.kiosk.add("k");
        running.thread.wake();
        QVERIFY(running.until([](const auto &now) { return now.phase == Phase::Resting && now.stored == 2; }));
        QCOMPARE(running.last().server, u"in.site.invalid"_s);
        site.trouble = [](Call) { return std::optional(CouchFault::CertificateExpired); };
        running.thread.wake();
        QVERIFY(running.until([](const auto &now) { return now.phase == Phase::Waiting; }));
        QCOMPARE(running.last().fault, CouchFault::CertificateExpired);
        QVERIFY(running.last().nextTry > site.clock.now);
        QCOMPARE(running.made, 1);
    }

    // What costs money waits; what a child's record needs does not.
    void onAMeteredNetworkFetchingWaits()
    {
        Site site;
        site.open();
        site.kiosk.add("k");
        QCOMPARE(site.round(site.kiosk), "good");
        site.first.add("s");
        Running running(site, site.first, {true, false, true});
        QVERIFY(running.until([](const auto &now) { return now.phase == Phase::Resting && now.stored == 1; }));
        QVERIFY(running.last().metered);
        QCOMPARE(site.here(site.first), 0);
        running.network.tell({true, false, false}); // another one: at once
        QVERIFY(running.until([](const auto &now) { return now.phase == Phase::Resting && !now.metered; }));
        QCOMPARE(site.here(site.first), 1);
    }

    // A network that wants a login first shows as any fault; people are told which it is.
    void aNetworkThatIsBackIsTriedAtOnce()
    {
        Site site;
        site.open();
        site.kiosk.add("k");
        site.trouble = [](Call) { return std::optional(CouchFault::CertificateUntrusted); };
        Running running(site, site.kiosk, {true, true, false});
        QVERIFY(running.until([](const auto &now) { return now.phase == Phase::Waiting; }));
        QCOMPARE(running.last().fault, CouchFault::Portal);
        site.trouble = [](Call) { return std::nullopt; };
        running.network.tell({true, false, false});
        QVERIFY(running.until([](const auto &now) { return now.phase == Phase::Resting; }));
        QCOMPARE(running.last().stored, 1);
    }

    void anotherServerInTheManifestIsMetAnew()
    {
        Site site;
        site.open();
        site.kiosk.add("k");
        Running running(site, site.kiosk);
        QVERIFY(running.until([](const auto &now) { return now.phase == Phase::Resting && now.stored == 1; }));
        site.server = MemoryServer();
        site.clock.now = site.clock.now.addSecs(60);
        Manifest moved = site.kiosk.organisation;
        moved.server->write = u"https://new.site.invalid"_s;
        ++moved.sequence;
        site.announce(moved);
        running.thread.wake();
        QVERIFY(running.until([](const auto &now) { return now.phase == Phase::Resting && now.lost == 1; }));
        QCOMPARE(running.last().server, u"new.site.invalid"_s);
        QCOMPARE(running.made, 2);
        QCOMPARE(site.server.documents.size(), std::size_t(1));
    }

    void withoutAServerNothingIsAsked()
    {
        Site site;
        Running running(site, site.kiosk);
        QVERIFY(running.until([](const auto &now) { return now.phase == Phase::NoServer; }));
        QCOMPARE(running.made, 0);
    }
};

QTEST_GUILESS_MAIN(DeliveryTest)
#include "tst_delivery.moc"
