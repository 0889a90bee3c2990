// SPDX-License-Identifier: GPL-3.0-or-later
// The client against a server that means well (couchsite.h).
#include "couchclient.h"
#include "couchsite.h"
#include "devicekeys.h"
#include "primitives.h"

#include <QJsonDocument>
#include <QTest>
#include <atomic>
#include <thread>

using namespace prystan;
using namespace prystan::sync;
using namespace Qt::StringLiterals;

namespace {

Account copyOf(const Account &account)
{
    return {account.name, account.password.clone()};
}

} // namespace

class CouchServerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::CouchSite> m_site;
    crypto::SigningKeyPair m_key;
    Account m_device, m_reader, m_hub;

    [[nodiscard]] CouchClient client(const QString &database, const Account &account,
                                     const QString &files = u"public"_s) const
    {
        return {sync::CouchSite{m_site->address(), database, files, {}}, account};
    }
    [[nodiscard]] SealedEvent event(qint64 seq, qsizetype sealed = 4296) const
    {
        const SecretBuffer noise = SecretBuffer::random(std::size_t(sealed));
        SealedEvent made;
        made.sealed = QByteArray(reinterpret_cast<const char *>(noise.data()), sealed);
        const QByteArray age = "age-encryption.org/v1\n";
        made.sealed.replace(0, age.size(), age);
        made.header = {u"org"_s, u"device1"_s, seq, {}, crypto::sha256(made.sealed)};
        made.signature = crypto::sign(signedBytes(made.header), m_key.secretKey);
        return made;
    }
    [[nodiscard]] Document document(const SealedEvent &event) const { return *toDocument(event, m_device.name); }
    [[nodiscard]] Origins origins() const { return {{m_device.name, {u"org"_s, u"device1"_s}}}; }
    // All leaves, page by page.
    [[nodiscard]] std::vector<Leaf> everything(const QString &database, int limit) const
    {
        CouchClient reading = client(database, m_reader);
        std::vector<Leaf> leaves;
        QString since;
        for (bool atEnd = false; !atEnd;) {
            const auto page = reading.changes(since, limit);
            if (!page)
                qFatal("no page: %s", toWord(page.error().fault));
            leaves.insert(leaves.end(), page->leaves.begin(), page->leaves.end());
            since = page->next;
            atEnd = page->atEnd;
        }
        return leaves;
    }
    void erase(const QString &database, const SealedEvent &event)
    {
        CouchClient erasing = client(database, m_hub);
        const Document tombstone = *toDocument(Tombstone{event.header, event.signature}, m_device.name);
        const auto outcomes = erasing.push({tombstone});
        QVERIFY(outcomes && outcomes->at(tombstone.id) == Outcome::Stored);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initCrypto());
        m_key = crypto::DeviceKeys::generate().signing();
        m_site = std::make_unique<tests::CouchSite>();
        m_device = m_site->account(u"w"_s, {u"device"_s});
        m_reader = m_site->account(u"r"_s, {u"device"_s, u"carrier"_s, u"reader"_s});
        m_hub = m_site->account(u"r"_s, {u"device"_s, u"carrier"_s, u"reader"_s, u"hub"_s});
    }
    void cleanupTestCase() { m_site.reset(); }

    void whatIsPushedComesDownAgain()
    {
        const QString database = m_site->database(true);
        CouchClient writing = client(database, m_device);
        QVERIFY(writing.up());
        std::vector<Document> batch;
        std::map<QString, SealedEvent> sent;
        for (const qsizetype size : {4296, 8392, 16584, 32968, 65736, 4296, 4296}) {
            const SealedEvent made = event(qint64(batch.size()) + 1, size);
            batch.push_back(document(made));
            sent[batch.back().id] = made;
        }
        std::set<QString> ids;
        for (const Document &one : batch)
            ids.insert(one.id);
        QCOMPARE(*writing.revsDiff(ids), ids);
        for (int time = 0; time < 2; ++time) { // once more is harmless
            const auto outcomes = writing.push(batch);
            QVERIFY(outcomes);
            for (const QString &id : ids)
                QVERIFY(outcomes->at(id) == Outcome::Stored);
        }
        const QString never = document(event(99)).id;
        ids.insert(never);
        QCOMPARE(*writing.revsDiff(ids), std::set<QString>{never});

        const auto leaves = everything(database, 2);
        QCOMPARE(leaves.size(), sent.size());
        for (const Leaf &leaf : leaves) {
            const auto read = fromDocument(leaf.document, origins());
            QVERIFY(read && std::holds_alternative<SealedEvent>(*read));
            const SealedEvent &came = std::get<SealedEvent>(*read);
            QCOMPARE(came.sealed, sent.at(leaf.id).sealed);
            QCOMPARE(came.header, sent.at(leaf.id).header);
            QVERIFY(crypto::verify(signedBytes(came.header), came.signature, m_key.publicKey));
        }
    }

    void whatIsRefusedIsTold()
    {
        CouchClient writing = client(m_site->database(true), m_device);
        const Document good = document(event(1)), foreign = *toDocument(event(2), m_reader.name);
        Document unfit = document(event(3));
        unfit.json.replace("\"v\":1", "\"v\":9");
        const auto outcomes = writing.push({foreign, good, unfit});
        QVERIFY(outcomes);
        QVERIFY(outcomes->at(foreign.id) == Outcome::WrongAccount);
        QVERIFY(outcomes->at(good.id) == Outcome::Stored);
        QVERIFY(outcomes->at(unfit.id) == Outcome::Unfit);
    }

    void anErasureIsALeafAndNothingMissing()
    {
        const QString database = m_site->database(true);
        CouchClient writing = client(database, m_device);
        const SealedEvent erased = event(1);
        const Document gone = document(erased), stays = document(event(2));
        QVERIFY(writing.push({gone, stays}));
        erase(database, erased);
        QVERIFY(writing.revsDiff({gone.id, stays.id})->empty());
        QVERIFY(writing.push({gone})); // nor does whoever made it bring it back
        int tombstones = 0;
        const auto leaves = everything(database, 500);
        QCOMPARE(leaves.size(), 2U);
        for (const Leaf &leaf : leaves) {
            const bool isGone = leaf.document[u"_deleted"].toBool();
            QCOMPARE(isGone, leaf.id == gone.id);
            const auto read = fromDocument(leaf.document, origins());
            QVERIFY(read && std::holds_alternative<Tombstone>(*read) == isGone);
            tombstones += isGone;
        }
        QCOMPARE(tombstones, 1);
    }

    void whatStaffPublishEverybodyReads()
    {
        const QString database = m_site->database(true), files = m_site->publicDatabase();
        CouchClient staff = client(database, m_reader, files), kiosk = client(database, m_device, files);
        const auto missing = kiosk.publicFile(u"manifest"_s, 1000);
        QVERIFY(!missing && missing.error().fault == CouchFault::NotFound);
        for (const QByteArray &file : {QByteArray("prystan-signed-v1 manifest\n\"Пристань\""),
                                       QByteArray("prystan-signed-v1 manifest\nthe next one")}) {
            QVERIFY(staff.publish(u"manifest"_s, file));
            const auto read = kiosk.publicFile(u"manifest"_s, 1000);
            QVERIFY(read);
            QCOMPARE(*read, file);
        }
        const auto refused = kiosk.publish(u"manifest"_s, "prystan-signed-v1 manifest\nmine");
        QVERIFY(!refused && refused.error().fault == CouchFault::Forbidden);
    }

    // What comes while staff look is told at once; where nothing comes the answer does.
    void aLongPollEndsWithTheFirstNews()
    {
        const QString database = m_site->database(true);
        CouchClient writing = client(database, m_device), reading = client(database, m_reader);
        const QString start = reading.changes({}, 10)->next;
        const auto nothing = reading.changes(start, 10, std::chrono::seconds(1));
        QVERIFY(nothing && nothing->leaves.empty());
        std::atomic<bool> pushed = false;
        std::thread other([&] {
            CouchClient late = client(database, m_device);
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
            pushed = late.push({document(event(1))}).has_value();
        });
        const auto news = reading.changes(nothing->next, 10, std::chrono::seconds(60));
        other.join();
        QVERIFY(pushed && news);
        QCOMPARE(news->leaves.size(), 1U);
    }

    // Somebody who may do anything on the server puts a later revision before the event: it is found all the same.
    void aRevisionThatWinsHidesNothing()
    {
        const QString database = m_site->database(false);
        CouchClient writing = client(database, m_device);
        const Document good = document(event(1));
        const Document lie{good.id, tests::compact({{u"_id"_s, good.id}, {u"_rev"_s, u"1-"_s + u"f"_s.repeated(40)}})};
        QVERIFY(writing.push({lie}));
        QVERIFY(writing.push({good}));
        const auto leaves = everything(database, 500);
        QCOMPARE(leaves.size(), 2U);
        int events = 0;
        for (const Leaf &leaf : leaves) {
            QCOMPARE(leaf.document[u"_rev"].toString(), leaf.rev);
            const auto read = fromDocument(leaf.document, origins());
            QCOMPARE(read.has_value(), leaf.rev == pinnedRev(good.id));
            events += read.has_value();
        }
        QCOMPARE(events, 1);
    }

    void placesAreToldApart()
    {
        const QString one = m_site->database(false), other = m_site->database(false);
        const auto place = [&](const QString &database) {
            CouchClient reading = client(database, m_reader);
            const auto page = reading.changes({}, 1);
            return page ? page->place : Place{};
        };
        QVERIFY(!place(one).server.isEmpty());
        QCOMPARE(place(one), place(one));
        QVERIFY(!(place(one) == place(other)));
    }

    void whoMayNotIsTold()
    {
        const QString database = m_site->database(true);
        const auto faultFor = [&](const QString &where, const Account &account) {
            CouchClient asking = client(where, account);
            const auto outcomes = asking.push({document(event(1))});
            return outcomes ? std::nullopt : std::optional(outcomes.error().fault);
        };
        Account wrong = copyOf(m_device);
        wrong.password.data()[0] ^= 1;
        QVERIFY(faultFor(database, wrong) == CouchFault::Unauthorised);
        QVERIFY(faultFor(database, m_site->account(u"w"_s, {u"nobody"_s})) == CouchFault::Forbidden);
        QVERIFY(faultFor(u"never-made"_s, m_device) == CouchFault::NotFound);
        QVERIFY(!faultFor(database, m_device));
    }
};

QTEST_GUILESS_MAIN(CouchServerTest)
#include "tst_couchserver.moc"
