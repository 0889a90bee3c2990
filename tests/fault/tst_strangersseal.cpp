// SPDX-License-Identifier: GPL-3.0-or-later
// What a device of the organisation signed and sealed to somebody else, delivered and fetched over HTTP: nobody here
// can open it, so it is no record; it is set aside with its reason, and what the device says before and after it
// arrives.
#include "epochs.h"
#include "httpregion.h"
#include "letterpost.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

using Asked = HttpCouch::Asked;

constexpr qint64 kDay = 24LL * 3600;

class StrangersSealer final : public Sealer
{
public:
    [[nodiscard]] Result<QByteArray> seal(Compartment, const QByteArray &padded) const override
    {
        return age::seal(padded, {m_stranger.recipient()});
    }

private:
    age::Identity m_stranger = age::Identity::generate();
};

// An adult: two events.
constexpr int kEvents = 2;
constexpr qint64 kAll = 3LL * kEvents; // that the kiosk makes
void registerSealedBy(storage::DataDirectory &directory, const Sealer &sealer)
{
    FixedClock clock;
    AtOnce worker;
    Party party;
    party.persons.resize(1);
    party.persons.front().name.given = QString::fromUtf8(kCanary);
    party.persons.front().birth = {BirthKind::YearOnly, 0, 0, 1980, 0};
    IntakeService intake(directory.log(), sealer, clock, worker);
    QVERIFY(intake.saveNow(party, u"self"_s));
}

struct Seen {
    int setAside, closed;
    qint64 missing, made, seen; // the last two: of the kiosk
    friend bool operator==(const Seen &, const Seen &) = default;
};

Seen seenBy(StaffService &staff)
{
    const TrustState state = *staff.trustNow();
    const auto kiosk = std::ranges::find(state.devices, u"kiosk"_s, &DeviceChain::mode);
    return {state.setAside, state.closed, state.missing, kiosk->made, kiosk->seen};
}

} // namespace

class StrangersSealTest : public QObject
{
    Q_OBJECT

    // Real, sealed to a stranger, real; all of it delivered.
    static void deliver(const HttpRegion &region)
    {
        QVERIFY(region.kiosk().round()); // the newest manifest, which may name another account
        HttpVisit kiosk = region.kiosk();
        storage::DataDirectory &directory = kiosk.place().directory();
        registerSealedBy(directory, directory.sealer());
        registerSealedBy(directory, StrangersSealer());
        registerSealedBy(directory, directory.sealer());
        QVERIFY(kiosk.round());
        QCOMPARE(kiosk.state().stored, kAll);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void itIsSetAsideAndTheChainGoesOn()
    {
        HttpRegion region;
        deliver(region);
        const Seen all{kEvents, 0, 0, kAll, kAll};
        QDateTime received;
        {
            HttpVisit second = region.second();
            QVERIFY(second.round());
            QCOMPARE(second.state().arrived, kAll);
            QCOMPARE(second.state().garbage, 0); // its device did sign it
            QCOMPARE(second.place().people(), 2);
            QVERIFY(seenBy(second.place().staff()) == all);
            const auto aside = *second.place().staff().unverifiedNow();
            QCOMPARE(aside.size(), std::size_t(kEvents));
            for (const UnverifiedEvent &one : aside) {
                QCOMPARE(one.doubt, Doubt::NoKey);
                QVERIFY(!one.opened && !one.releasable && one.name.isEmpty() && one.type.isEmpty());
                QVERIFY(one.seq == 3 || one.seq == 4);
            }
            received = aside[0].received;
            QVERIFY(second.place().staff().takeCareNow(aside[0].id));
        }
        HttpVisit second = region.second(); // after a start
        second.place().forward(kDay);
        QVERIFY(second.round());
        QCOMPARE(second.place().people(), 2);
        QVERIFY(seenBy(second.place().staff()) == all);
        QCOMPARE(second.place().staff().trustNow()->unowned, kEvents - 1);
        const auto aside = second.place().staff().unverifiedNow();
        for (const UnverifiedEvent &one : *aside)
            QCOMPARE(one.received, received);
        // Its bytes lie with a staff device without a gap: the kiosk need not keep them for ever.
        HttpVisit kiosk = region.kiosk();
        QVERIFY(kiosk.round());
        QCOMPARE(kiosk.state().received, kAll);
        qInfo("%lld events came, %d set aside as no_key, %d people in the list; links: %lld of %lld", kAll,
              all.setAside, second.place().people(), all.seen, all.made);
    }

    // That nobody can open it is no reason to ask for it again.
    void itIsFetchedOnce()
    {
        HttpRegion region;
        deliver(region);
        std::map<Asked, int> asked;
        int rows = 0;
        region.couch.lie([&](const HttpCouch::Turn &turn) {
            const QByteArray answer = turn.honest();
            ++asked[turn.request.asked];
            if (turn.request.asked == Asked::Changes)
                rows += int(
                    QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4))[u"results"].toArray().size());
            return turn.say(answer);
        });
        constexpr int kDays = 30;
        for (int day = 0; day < kDays; ++day) {
            HttpVisit second = region.second(); // once a day from a start, with somebody who reads
            second.place().forward(day * kDay);
            QVERIFY(second.round() && second.round());
            QCOMPARE(second.place().people(), 2);
            QCOMPARE(second.place().staff().trustNow()->setAside, kEvents);
        }
        QCOMPARE(rows, int(kAll));
        QCOMPARE(asked[Asked::Changes], 2 * kDays);
        QCOMPARE(asked[Asked::Fetch], 0);
        QCOMPARE(asked[Asked::Push], 0);
        qInfo("%d days, %d pages of the feed, %d documents", kDays, asked[Asked::Changes], rows);
    }

    // As long as a key is on its way it may be that one's; then it is set aside.
    void aKeyThatIsToComeIsWaitedForFirst()
    {
        HttpRegion region;
        QByteArray letters;
        {
            HttpVisit hub = region.hub();
            storage::DataDirectory &directory = hub.place().directory();
            Epochs epochs(directory.log(), directory.membership(), hub.place().staff(), hub.place().clock());
            QVERIFY(epochs.begin({}, [](const auto &) { return true; }));
            letters = *LetterPost(directory.log(), directory.membership(), hub.place().staff(), hub.place().clock())
                           .write();
            QVERIFY(hub.round());
        }
        deliver(region);
        HttpVisit second = region.second();
        QVERIFY(second.round());
        QCOMPARE(second.state().arrived, kAll);
        QCOMPARE(second.place().people(), 0);
        QVERIFY((seenBy(second.place().staff()) == Seen{0, kAll, 0, kAll, kAll}));
        QVERIFY(second.place().staff().unverifiedNow()->empty());
        storage::DataDirectory &directory = second.place().directory();
        QVERIFY(LetterPost(directory.log(), directory.membership(), second.place().staff(), second.place().clock())
                    .read(letters));
        QCOMPARE(second.place().people(), 2);
        QVERIFY((seenBy(second.place().staff()) == Seen{kEvents, 0, 0, kAll, kAll}));
        QCOMPARE(second.place().staff().unverifiedNow()->front().doubt, Doubt::NoKey);
    }

    // Who opens a part only cannot know whether it is somebody's.
    void whereACompartmentIsShutItIsClosed()
    {
        HttpRegion region;
        deliver(region);
        {
            HttpVisit second{region.site, region.place, "s2"};
            QVERIFY(second.round());
            storage::DataDirectory &directory = second.place().directory();
            AtOnce worker;
            StaffService part(directory.log(), *directory.vault(), second.place().clock(), worker,
                              directory.arrivals());
            auto keys = *directory.vault()->unlock(secret(HttpRegion::kSecond));
            QVERIFY(keys.erase("child") == 1);
            QVERIFY(part.resume(std::move(keys)).takeResult());
            QCOMPARE(part.listNow()->size(), std::size_t(2));
            QVERIFY((seenBy(part) == Seen{0, 0, 0, kAll, kAll}));
            QVERIFY(part.unverifiedNow()->empty());
        }
        HttpVisit second = region.second();
        QCOMPARE(second.place().people(), 2);
        QVERIFY((seenBy(second.place().staff()) == Seen{kEvents, 0, 0, kAll, kAll}));
    }
};

QTEST_GUILESS_MAIN(StrangersSealTest)
#include "tst_strangersseal.moc"
