// SPDX-License-Identifier: GPL-3.0-or-later
// Whole rounds of delivery over HTTP, where the server answers with every fault, lies or forges, and afterwards all is
// well again: then every event is there, once, and nothing else is. (Where the connection breaks: tst_everybyte.)
// Certificates that are wrong in six ways, each of which gets nothing, are in tst_couchclient
// (certificatesThatAreWrongGetNothing: expired, not yet valid, another host, a stranger's, another purpose, an expired
// stranger's); what a round does with each fault by itself is in tst_delivery.
// PRYSTAN_RACES sets how many races are run, PRYSTAN_FORGERIES how many documents are forged, PRYSTAN_SEED repeats a
// run.
#include "fullround.h"
#include "settings.h"

#include <QJsonArray>
#include <QTest>
#include <thread>

using namespace prystan;
using namespace prystan::sync;
using namespace prystan::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Asked = HttpCouch::Asked;

using Lie = HttpCouch::Lie;
using Turn = HttpCouch::Turn;

const QString kHub = u"r0000000002"_s;
const std::map<QByteArray, Asked> kCalls{
    {"who", Asked::Server}, {"database", Asked::Database}, {"feed", Asked::Changes}, {"push", Asked::Push},
    {"diff", Asked::Diff},  {"documents", Asked::Fetch},   {"file", Asked::File},    {"publish", Asked::Publish}};

Lie at(Asked asked, const Lie &lie)
{
    return [=](const Turn &turn) { return turn.request.asked == asked ? lie(turn) : HttpCouch::honestly(turn); };
}

// The rows of a page, changed.
Lie rowsBy(const std::function<QJsonArray(QJsonArray)> &change)
{
    return at(Asked::Changes, [=](const Turn &turn) {
        const QByteArray honest = turn.honest();
        QJsonObject page = QJsonDocument::fromJson(honest.mid(honest.indexOf("\r\n\r\n") + 4)).object();
        page[u"results"] = change(page[u"results"].toArray());
        return turn.say(HttpCouch::answer("200 OK", QJsonDocument(page).toJson(QJsonDocument::Compact)));
    });
}

template<typename T> QByteArray wordOf(const CouchResult<T> &result)
{
    return result ? "good" : toWord(result.error().fault);
}

QByteArray faultOfStatus(int status)
{
    static const std::map<int, QByteArray> words{
        {200, "portal"},       {401, "unauthorised"}, {403, "forbidden"},  {404, "not_found"}, {409, "rejected"},
        {412, "rejected"},     {413, "too_large"},    {415, "rejected"},   {429, "busy"},      {500, "server_error"},
        {502, "server_error"}, {503, "busy"},         {507, "server_full"}};
    return words.at(status);
}

constexpr std::array kStatuses{200, 401, 403, 404, 409, 412, 413, 415, 429, 500, 502, 503, 507};

// What a server that wants to be believed makes of two real events; nobody's hand but the kiosk's can sign.
class Forger
{
public:
    Forger(SealedEvent one, SealedEvent other, quint32 seed)
        : m_one(std::move(one))
        , m_other(std::move(other))
        , m_dice(seed)
    { }
    static constexpr int kKinds = 12;
    QJsonObject forged(int kind)
    {
        SealedEvent event = m_one;
        switch (kind) {
        case 0: // another content, and the name that belongs to it
            event.sealed[m_dice.bounded(int(event.sealed.size()))] ^= 1;
            return named(event);
        case 1:
            event.signature[m_dice.bounded(64)] ^= char(1 << m_dice.bounded(8));
            return named(event);
        case 2: // again, later in the chain
            event.header.seq += 1 + m_dice.bounded(1000);
            return named(event);
        case 3: // again, as the beginning of it
            event.header.prev = m_other.header.sha256;
            return named(event);
        case 4: // again, as a reader's
            return documentOf(event, u"r000000000%1"_s.arg(1 + m_dice.bounded(2)));
        case 5: // again, under a name that nothing has
            return renamed(documentOf(event, u"w0000000001"_s), QString::fromLatin1(noise(32).toHex()));
        case 6: { // the bytes of the one under the name of the other
            QJsonObject swapped = named(m_other);
            swapped[u"ct"] = named(m_one)[u"ct"];
            return swapped;
        }
        case 7: { // the same, each part of it true by itself
            QJsonObject swapped = named(m_one);
            swapped[u"sig"] = named(m_other)[u"sig"];
            return swapped;
        }
        case 8: // too large for any event
            event.sealed += noise(200'000);
            return sized(event);
        case 9: { // a depth that JSON may have, and no document of ours
            QJsonObject deep = named(m_one);
            deep[u"x"] = QJsonArray{QJsonArray{QJsonArray{QJsonObject{{u"x"_s, QJsonArray()}}}}};
            return deep;
        }
        case 10: { // sealed to somebody else, by a hand that nobody knows
            event.sealed = "age-encryption.org/v1\n-> X25519 " + noise(24).toHex() + event.sealed.mid(60);
            event.sealed.resize(4296, ' ');
            event.header.sha256 = crypto::sha256(event.sealed);
            event.signature = crypto::sign(signedBytes(event.header), m_stranger.secretKey);
            return named(event);
        }
        default: { // another revision
            QJsonObject other = named(m_one);
            other[u"_rev"] = u"1-"_s + QString::fromLatin1(noise(16).toHex());
            return other;
        }
        }
    }

private:
    QByteArray noise(int size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(m_dice.bounded(256));
        return bytes;
    }
    static QJsonObject renamed(QJsonObject document, const QString &sha256)
    {
        const QString id = u"w0000000001:"_s + sha256;
        document[u"_id"] = id;
        document[u"_rev"] = pinnedRev(id);
        return document;
    }
    static QJsonObject named(SealedEvent event)
    {
        event.header.sha256 = crypto::sha256(event.sealed);
        return documentOf(event, u"w0000000001"_s);
    }
    [[nodiscard]] QJsonObject sized(const SealedEvent &event) const
    {
        QJsonObject document = named(m_one);
        document[u"ct"] = QString::fromLatin1(event.sealed.toBase64());
        return renamed(document, QString::fromLatin1(crypto::sha256(event.sealed).toHex()));
    }

    SealedEvent m_one, m_other;
    QRandomGenerator m_dice;
    crypto::SigningKeyPair m_stranger = crypto::DeviceKeys::generate().signing();
};

QJsonObject rowOf(const QJsonObject &document)
{
    return {{u"seq"_s, u"1"_s},
            {u"id"_s, document[u"_id"]},
            {u"changes"_s, QJsonArray{QJsonObject{{u"rev"_s, document[u"_rev"]}}}},
            {u"doc"_s, document}};
}

} // namespace

class CutDeliveryTest : public QObject
{
    Q_OBJECT

    HttpCouch m_couch{kHub};
    const quint32 m_seed = seedOfRun();

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initCrypto());
        qInfo("PRYSTAN_SEED=%u", m_seed);
    }

    void aRoundAsksForEverything()
    {
        std::map<Asked, int> asked;
        FullRound full(m_couch);
        m_couch.lie([&](const Turn &turn) {
            ++asked[turn.request.asked];
            return HttpCouch::honestly(turn);
        });
        QCOMPARE(wordOf(full.round()), "good");
        QCOMPARE(full.verdict(), "");
        QCOMPARE(asked.size(), kCalls.size()); // so that no case below is without effect
        for (const auto &[name, call] : kCalls)
            QVERIFY2(asked.contains(call), name.constData());
    }

    void everyStatusAtEveryCall_data()
    {
        QTest::addColumn<QByteArray>("call");
        for (const auto &[name, call] : kCalls)
            QTest::newRow(name.constData()) << name;
    }
    // Told before anything was done, and after it was.
    void everyStatusAtEveryCall()
    {
        QFETCH(QByteArray, call);
        const Asked asked = kCalls.at(call);
        const auto told = [&](int status) -> QByteArray {
            if (status == 413 && asked == Asked::Push)
                return "good"; // put aside, each by itself
            if (status == 404 && asked == Asked::File)
                return "rejected"; // then there is none, and that is wrong when it is written
            return faultOfStatus(status);
        };
        for (const int status : kStatuses) {
            for (const bool done : {false, true}) {
                const QByteArray what = QByteArray::number(status) + (done ? " though it was done" : "");
                FullRound full(m_couch);
                m_couch.lie(at(asked, [&](const Turn &turn) {
                    if (done)
                        (void)turn.honest();
                    const bool page = status == 200;
                    return turn.say(HttpCouch::answer(QByteArray::number(status) + " x",
                                                      page ? "<!DOCTYPE html><p>Welcome" : R"({"error":"x"})",
                                                      "Retry-After: 77\r\n"));
                }));
                const auto first = full.round();
                QVERIFY2(wordOf(first) == told(status), (what + ": " + wordOf(first)).constData());
                const bool busy = !first && first.error().fault == CouchFault::Busy;
                QVERIFY2(first || first.error().retryAfter == (busy ? 77 : 0), what.constData());
                QCOMPARE(full.courier.state()->refused, first && asked == Asked::Push ? 2 : 0);
                m_couch.beHonest();
                if (first) // what was put aside has its next turn then
                    full.site.clock.now = full.site.clock.now.addDays(1);
                const QByteArray second = wordOf(full.round()), bad = full.verdict();
                QVERIFY2(second == "good" && bad.isEmpty(), (what + ": " + second + ' ' + bad).constData());
            }
        }
    }

    void everySpoiltAnswerAtEveryCall_data() { everyStatusAtEveryCall_data(); }
    void everySpoiltAnswerAtEveryCall()
    {
        QFETCH(QByteArray, call);
        const auto bodyAt = [](const QByteArray &answer) { return answer.indexOf("\r\n\r\n") + 4; };
        std::atomic<qint64> said = 0;
        const std::map<QByteArray, std::pair<QByteArray, Lie>> spoilt{
            {"broken off",
             {"offline",
              [](const Turn &turn) {
                  QByteArray half = turn.honest();
                  half.chop(1);
                  (void)turn.say(half);
                  return false;
              }}},
            {"shortened",
             {"bad_answer",
              [=](const Turn &turn) {
                  const QByteArray whole = turn.honest(), body = whole.mid(bodyAt(whole));
                  return turn.say(HttpCouch::answer("201 x", body.left(body.size() / 2)));
              }}},
            {"twice", {"good", [](const Turn &turn) { return turn.say(turn.honest().repeated(2)); }}},
            {"in pieces",
             {"good",
              [](const Turn &turn) {
                  const QByteArray whole = turn.honest();
                  bool open = true;
                  for (qsizetype from = 0; open && from < whole.size(); from += 97)
                      open = turn.say(whole.mid(from, 97));
                  return open;
              }}},
            {"endless", {"bad_answer", [&](const Turn &turn) {
                             bool open = turn.say("HTTP/1.1 200 x\r\n\r\n");
                             for (const QByteArray more(65536, ' '); open; said += more.size())
                                 open = turn.say(more);
                             return false;
                         }}}};
        for (const auto &[name, one] : spoilt) {
            FullRound full(m_couch);
            m_couch.lie(at(kCalls.at(call), one.second));
            const QByteArray first = wordOf(full.round());
            QVERIFY2(first == one.first, (name + ": " + first).constData());
            m_couch.beHonest();
            const QByteArray second = wordOf(full.round()), bad = full.verdict();
            QVERIFY2(second == "good" && bad.isEmpty(), (name + ": " + second + ' ' + bad).constData());
        }
        // What may be asked for at once, each time less, and what sockets hold.
        QVERIFY2(said < (qint64(128) << 20), qPrintable(QString::number(said)));
        qInfo("%zu kinds; of an endless answer %lld kB were taken", spoilt.size(), said / 1024);
    }

    void aByteNowAndThenEndsByItsTime_data() { everyStatusAtEveryCall_data(); }
    void aByteNowAndThenEndsByItsTime()
    {
        QFETCH(QByteArray, call);
        FullRound full(m_couch);
        m_couch.lie(at(kCalls.at(call), [](const Turn &turn) {
            bool open = turn.say("HTTP/1.1 200 x\r\nContent-Length: 60000\r\n\r\n");
            while (open)
                open = turn.say(" ") && turn.server.pause(turn.socket, 20);
            return false;
        }));
        QCOMPARE(wordOf(full.round({150ms, 10min})), "timeout");
        m_couch.beHonest();
        QCOMPARE(wordOf(full.round()), "good");
        QCOMPARE(full.verdict(), "");
    }

    void aPageInAnotherOrderIsTheSame()
    {
        for (int turn = 0; turn < 20; ++turn) {
            FullRound full(m_couch);
            QRandomGenerator dice(m_seed + quint32(turn));
            m_couch.lie(rowsBy([&](const QJsonArray &rows) {
                std::vector<QJsonValue> all(rows.begin(), rows.end());
                std::shuffle(all.begin(), all.end(), dice);
                QJsonArray shuffled;
                for (const QJsonValue &row : all)
                    shuffled << row;
                return shuffled;
            }));
            QCOMPARE(wordOf(full.round()), "good");
            QCOMPARE(full.verdict(), "");
        }
    }

    // "[]" says that everything was stored.
    void whatIsAnsweredAndDroppedIsFoundOut()
    {
        FullRound full(m_couch);
        m_couch.lie(at(Asked::Push, [](const Turn &turn) { return turn.say(HttpCouch::answer("201 x", "[]")); }));
        QCOMPARE(wordOf(full.round()), "good");
        QCOMPARE(full.courier.state()->waiting, 0);
        QCOMPARE(full.site.server.documents.size(), std::size_t(3));
        QCOMPARE(full.site.first.received(), 1); // only what another reader has: nothing may be let go
        m_couch.beHonest();
        full.site.clock.now = full.site.clock.now.addDays(1);
        QCOMPARE(wordOf(full.round()), "good");
        QCOMPARE(full.courier.state()->lost, 2);
        QCOMPARE(full.site.server.documents.size(), std::size_t(5));
    }

    // Of one device nothing comes, also when the feed goes on behind it; the receipt of the other reader tells.
    void aWholeDeviceThatIsWithheldShows()
    {
        FullRound full(m_couch);
        Site &site = full.site;
        site.kiosk.add("k");
        QCOMPARE(site.round(site.kiosk), "good");
        QCOMPARE(site.round(site.hub), "good");
        site.hub.add("h");
        QCOMPARE(site.round(site.hub), "good");
        m_couch.lie(rowsBy([](const QJsonArray &rows) {
            QJsonArray others;
            for (const QJsonValue row : rows) {
                if (!row[u"id"].toString().startsWith(u'w'))
                    others << row;
            }
            return others;
        }));
        QCOMPARE(wordOf(full.round()), "good");
        QCOMPARE(full.courier.state()->withheld,
                 QStringList{site.first.organisation.device(site.kiosk.info().device)->label});
        QCOMPARE(site.here(site.first), 2); // the kiosk's first, from long ago, and the hub's
        m_couch.beHonest();
        site.clock.now = site.clock.now.addDays(1);
        QCOMPARE(wordOf(full.round()), "good");
        QCOMPARE(full.courier.state()->withheld, QStringList());
        QCOMPARE(site.here(site.first), 4);
    }

    // Two readers who got the same by stick deliver it at the same moment, and both publish the newer manifest.
    void twoDeliverTheSameAtOnce()
    {
        const int races = number("PRYSTAN_RACES", 50);
        for (int race = 0; race < races; ++race) {
            Site site;
            Manifest next = site.first.organisation;
            ++next.sequence;
            site.announce(next);
            const HttpCouch::Serving serving(m_couch, site.server);
            std::vector<Parcel> parcels;
            parcels.reserve(5);
            for (int i = 0; i < 5; ++i)
                parcels.push_back({site.kiosk.add("k"), {}});
            const std::array devices{&site.first, &site.hub};
            std::array<QByteArray, 2> told;
            std::array<std::thread, 2> both;
            for (Arrivals *device : {static_cast<Arrivals *>(&site.first), static_cast<Arrivals *>(&site.hub)})
                QVERIFY(device->take(parcels, CameBy::File, {}, site.clock.now));
            for (std::size_t i = 0; i < both.size(); ++i) {
                both[i] = std::thread([&, i] {
                    const OwnStore own = site.storeOf(*devices[i]);
                    CouchClient client = clientOf(m_couch.address(), *devices[i]);
                    Courier courier(own);
                    told[i] = Site::round(courier, client);
                });
            }
            for (std::thread &one : both)
                one.join();
            QCOMPARE(told[0] + ' ' + told[1], "good good");
            QCOMPARE(site.server.last, 5);
            for (MemoryDevice *device : devices) {
                QCOMPARE(device->counts()->waiting, 0);
                QCOMPARE(site.here(*device), 5);
            }
            QCOMPARE(site.server.files.size(), std::size_t(3));
        }
        qInfo("%d races", races);
    }

    void aClockThatIsYearsOffKeepsNothingBack_data()
    {
        QTest::addColumn<int>("years");
        QTest::newRow("behind") << -10;
        QTest::newRow("ahead") << 10;
    }
    void aClockThatIsYearsOffKeepsNothingBack()
    {
        QFETCH(int, years);
        Site site;
        site.server.time = site.clock.now;
        const HttpCouch::Serving serving(m_couch, site.server);
        ManualClock clock;
        clock.now = clock.now.addYears(years);
        const auto storeOf = [&](MemoryDevice &device, Arrivals *arrivals) {
            return OwnStore{site.worker, clock, device, device, device, arrivals};
        };
        const OwnStore ofKiosk = storeOf(site.kiosk, nullptr), ofReader = storeOf(site.first, &site.first);
        CouchClient asKiosk = clientOf(m_couch.address(), site.kiosk),
                    asReader = clientOf(m_couch.address(), site.first);
        Courier kiosk(ofKiosk), reader(ofReader);
        site.kiosk.add("k");
        site.kiosk.add("k");
        QCOMPARE(Site::round(kiosk, asKiosk), "good");
        QVERIFY(kiosk.state()->clockWrong);
        QCOMPARE(Site::round(reader, asReader), "good");
        QVERIFY(reader.state()->clockWrong);
        QCOMPARE(site.here(site.first), 2);
        QCOMPARE(Site::round(kiosk, asKiosk), "good");
        QCOMPARE(site.kiosk.received(), 2);
        // Put right. What was noted by the wrong time keeps nothing from being asked for, on either device.
        clock.now = site.clock.now;
        {
            const auto held = m_couch.lock();
            site.server.forget(1);
        }
        site.kiosk.add("k");
        QCOMPARE(Site::round(kiosk, asKiosk), "good");
        QVERIFY(!kiosk.state()->clockWrong);
        QCOMPARE(kiosk.state()->lost, 1);
        QCOMPARE(Site::round(reader, asReader), "good");
        QVERIFY(!reader.state()->clockWrong);
        QCOMPARE(site.here(site.first), 3);
        QCOMPARE(Site::round(kiosk, asKiosk), "good");
        QCOMPARE(site.kiosk.received(), 3);
        QCOMPARE(site.server.documents.size(), std::size_t(3));
    }

    // Among what is forged everything real arrives, and nothing else does.
    void nothingForgedIsTaken()
    {
        Site site;
        std::set<EventPlace> made;
        std::vector<SealedEvent> events;
        for (int i = 0; i < 50; ++i) {
            events.push_back(site.kiosk.add("k"));
            made.insert(placeOf(events.back().header));
        }
        QCOMPARE(site.round(site.kiosk), "good");
        const HttpCouch::Serving serving(m_couch, site.server);
        const int forgeries = number("PRYSTAN_FORGERIES", 1000), inAPage = 2 * Forger::kKinds;
        int shown = 0;
        QRandomGenerator dice(m_seed);
        Forger forger(events[3], events[7], m_seed);
        m_couch.lie(rowsBy([&](const QJsonArray &rows) {
            QJsonArray mixed;
            for (const QJsonValue row : rows)
                mixed.insert(dice.bounded(int(mixed.size()) + 1), row);
            for (int i = 0; i < inAPage; ++i, ++shown)
                mixed.insert(dice.bounded(int(mixed.size()) + 1), rowOf(forger.forged(shown % Forger::kKinds)));
            return mixed;
        }));
        const OwnStore own = site.storeOf(site.first);
        CouchClient client = clientOf(m_couch.address(), site.first);
        Courier courier(own);
        for (int rounds = 0; shown < forgeries; ++rounds) {
            site.clock.now = site.clock.now.addDays(1);
            {
                const auto held = m_couch.lock();
                made.insert(placeOf(site.kiosk.add("k").header));
                QCOMPARE(site.round(site.kiosk), "good");
            }
            QCOMPARE(Site::round(courier, client), "good");
            QCOMPARE(courier.state()->garbage, shown);
        }
        QCOMPARE(site.first.others().size(), made.size());
        for (const auto &[place, row] : site.first.others())
            QVERIFY(made.contains(place) && crypto::sha256(row.event.sealed) == place.sha256);
        qInfo("%d forged documents of %d kinds, 0 taken; %zu real ones arrived", shown, Forger::kKinds, made.size());
    }

    void aPageThatCannotBeReadIsToldAndLater_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("large") << '"' + QByteArray(30'000'000, 'x') + '"';
    }
    // A document that no page can hold, in any page: it keeps the others from coming as long as it is there, and no
    // longer.
    void aPageThatCannotBeReadIsToldAndLater()
    {
        QFETCH(QByteArray, bytes);
        FullRound full(m_couch);
        m_couch.lie(at(Asked::Changes, [&](const Turn &turn) {
            (void)turn.honest();
            return turn.say(HttpCouch::answer("200 OK",
                                              R"({"results":[{"id":"a","changes":[{"rev":"1-a"}],"doc":)" + bytes
                                                  + R"(}],"last_seq":"9"})"));
        }));
        QCOMPARE(wordOf(full.round()), "bad_answer");
        QCOMPARE(full.site.first.others().size(), std::size_t(1));
        QCOMPARE(full.courier.state()->waiting, 0); // delivering is something else
        m_couch.beHonest();
        QCOMPARE(wordOf(full.round()), "good");
        QCOMPARE(full.verdict(), "");
    }
};

QTEST_GUILESS_MAIN(CutDeliveryTest)
#include "tst_cutdelivery.moc"
