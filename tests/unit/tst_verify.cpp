// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgeries.h"
#include "verifier.h"

#include <QRandomGenerator>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace Qt::StringLiterals;

namespace {

constexpr DeviceMode kModes[] = {DeviceMode::Kiosk, DeviceMode::Volunteer, DeviceMode::Staff, DeviceMode::Demo};

QString named(const char *what, EventType type, DeviceMode mode, const QString &author)
{
    return QStringLiteral("%1: %2, %3, %4").arg(QLatin1String(what), toWord(type), toWord(mode), author);
}

// A site with one device that has said one thing already, and a witness that has said another.
struct Place {
    Site site;
    Speaker speaker, witness{u"witness"_s, DeviceMode::Kiosk};
    std::vector<SealedEvent> before;

    explicit Place(DeviceMode mode = DeviceMode::Kiosk)
        : speaker(u"k7"_s, mode)
    {
        site.enrol(speaker);
        site.enrol(witness);
        begin();
    }
    void begin()
    {
        for (Speaker *one : {&speaker, &witness}) {
            before.push_back(site.seal(say(*one, EventType::PersonRegistered, u"self"_s)));
            follow(*one, before.back());
        }
    }
    // As after the first two events; read once, then put back.
    [[nodiscard]] bool again()
    {
        if (!m_begun.empty()) {
            site.contents = m_begun;
            return true;
        }
        site.forget();
        const bool taken = site.take(before) && site.facts() == 2;
        m_begun = site.contents;
        return taken;
    }
    [[nodiscard]] std::vector<SealedEvent> chain(int count)
    {
        std::vector<SealedEvent> events;
        for (int i = 0; i < count; ++i) {
            events.push_back(site.seal(say(speaker, EventType::PersonRegistered, u"self"_s)));
            follow(speaker, events.back());
        }
        return events;
    }
    [[nodiscard]] QString doubt() const
    {
        const auto found = site.doubts();
        return found.size() == 1 ? found.begin()->first : QString::number(found.size()) + u" reasons"_s;
    }

private:
    std::map<Compartment, MemoryStore::Content> m_begun;
};

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    // The control of everything below: what is legal is taken, and nothing else.
    void whatIsLegalIsTaken()
    {
        int legal = 0, illegal = 0;
        for (const DeviceMode mode : kModes) {
            Place place(mode);
            for (int type = 0; type < kTypes; ++type) {
                for (const QString &author : authors()) {
                    const bool may = maySay(EventType(type), mode, roleOf(author));
                    QVERIFY(place.again());
                    QVERIFY(place.site.take({place.site.seal(say(place.speaker, EventType(type), author))}));
                    const QString name = named("legal", EventType(type), mode, author);
                    QVERIFY2(place.site.facts() == (may ? 3 : 2), qPrintable(name));
                    QVERIFY2(place.site.quarantined() == (may ? 0 : 1), qPrintable(name));
                    QVERIFY2(may || place.doubt() == u"not_allowed", qPrintable(name));
                    (may ? legal : illegal)++;
                }
            }
        }
        QVERIFY(legal > 0 && illegal > 0);
        qInfo("%d legal events taken; of %d that the matrix forbids 0 accepted", legal, illegal);
    }

    void noForgeryIsTaken()
    {
        int cases = 0, accepted = 0;
        for (const DeviceMode mode : kModes) {
            Place place(mode);
            for (int type = 0; type < kTypes; ++type) {
                for (const QString &author : authors()) {
                    for (const Forgery &forgery : forgeries()) {
                        Saying saying = say(place.speaker, EventType(type), author);
                        forgery.spoil(saying, place.speaker);
                        QVERIFY(place.again());
                        QVERIFY(place.site.take({place.site.seal(saying)}));
                        accepted += place.site.facts() - 2;
                        ++cases;
                        const QString name
                            = named(forgery.name, EventType(type), mode, author) + u" is "_s + place.doubt();
                        QVERIFY2(place.site.quarantined() == 1, qPrintable(name)); // never dropped
                        const bool asExpected = std::ranges::any_of(
                            forgery.expected, [&](Doubt doubt) { return toWord(doubt) == place.doubt(); });
                        const bool may = maySay(EventType(type), mode, roleOf(author));
                        QVERIFY2(asExpected || (!may && place.doubt() == u"not_allowed"), qPrintable(name));
                    }
                }
            }
        }
        qInfo("forged events (%d types x 4 modes x 6 roles x %d forgeries): %d of %d accepted", kTypes,
              int(forgeries().size()), accepted, cases);
        QCOMPARE(accepted, 0);
    }

    void nothingIsTakenAfterARevocation()
    {
        int cases = 0, accepted = 0;
        for (const DeviceMode mode : kModes) {
            Place place(mode);
            QVERIFY(place.again());
            DeviceEntry &entry = place.site.entry(u"k7"_s);
            entry.revoked = true;
            entry.lastSeq = 1;
            entry.lastHead = place.before.front().header.sha256;
            for (int type = 0; type < kTypes; ++type) {
                for (const QString &author : authors()) {
                    QVERIFY(place.again());
                    QVERIFY(place.site.take({place.site.seal(say(place.speaker, EventType(type), author))}));
                    accepted += place.site.facts() - 2;
                    ++cases;
                    QCOMPARE(place.doubt(), u"after_revocation"_s);
                }
            }
        }
        qInfo("said after the revocation: %d of %d accepted", accepted, cases);
        QCOMPARE(accepted, 0);
    }

    // Nobody who has no key can change a bit anywhere.
    void noChangedBitIsTaken()
    {
        const quint32 seed = qEnvironmentVariableIntValue("PRYSTAN_SEED") != 0
            ? quint32(qEnvironmentVariableIntValue("PRYSTAN_SEED"))
            : QRandomGenerator::global()->generate();
        const int cases = qEnvironmentVariableIntValue("PRYSTAN_FORGERIES") > 0
            ? qEnvironmentVariableIntValue("PRYSTAN_FORGERIES")
            : 2'000;
        QRandomGenerator random(seed);
        Place place;
        const SealedEvent whole = place.site.seal(say(place.speaker, EventType::PersonRegistered, u"self"_s));
        int accepted = 0;
        for (int i = 0; i < cases; ++i) {
            SealedEvent event = whole;
            QByteArray *parts[] = {&event.sealed, &event.signature, &event.header.prev, &event.header.sha256};
            QByteArray &part = *parts[random.bounded(4)];
            const auto at = qsizetype(random.bounded(quint32(part.size())));
            part[at] = char(part[at] ^ (1 << random.bounded(8)));
            if (!place.again() || !place.site.take({event}))
                QFAIL("not read");
            accepted += place.site.facts() - 2;
            QCOMPARE(place.site.quarantined(), 1);
        }
        qInfo("one bit changed behind the device's back: %d of %d accepted, seed %u", accepted, cases, seed);
        QCOMPARE(accepted, 0);
    }

    void anIdIsGivenOnce()
    {
        Place place;
        QVERIFY(place.again());
        const EventContent first = place.site.contents[Compartment::Child].events.begin()->second;
        Saying saying = say(place.speaker, EventType::PersonRegistered, u"self"_s);
        saying.content.id = first.id;
        QVERIFY(place.site.take({place.site.seal(saying)}));
        QCOMPARE(place.doubt(), u"id_reused"_s);
        QCOMPARE(place.site.contents[Compartment::Child].events.at(first.id), first);
    }

    void idsGivenTwiceInOneDelivery()
    {
        Place place;
        QVERIFY(place.again());
        Saying saying = say(place.speaker, EventType::PersonRegistered, u"self"_s);
        const SealedEvent first = place.site.seal(saying);
        follow(place.speaker, first);
        Saying later = say(place.speaker, EventType::PersonRegistered, u"self"_s);
        later.content.id = saying.content.id;
        QVERIFY(place.site.take({first, place.site.seal(later)}));
        QCOMPARE(place.site.facts(), 3);
        QCOMPARE(place.doubt(), u"id_reused"_s);
    }

    void comingAgainChangesNothing()
    {
        Place place;
        QVERIFY(place.again());
        const std::vector<SealedEvent> events = place.chain(5);
        for (int i = 0; i < 3; ++i)
            QVERIFY(place.site.take(events));
        QCOMPARE(place.site.facts(), 7);
        QCOMPARE(place.site.quarantined(), 0);
    }

    void anyOrderGivesTheSame()
    {
        Place place;
        std::vector<SealedEvent> events = place.chain(6);
        std::ranges::sort(events, {}, [](const SealedEvent &e) { return e.header.seq; });
        int orders = 0;
        do {
            QVERIFY(place.again());
            for (const SealedEvent &event : events)
                QVERIFY(place.site.take({event}));
            QCOMPARE(place.site.facts(), 8);
            QCOMPARE(place.site.quarantined(), 0);
            ++orders;
        } while (std::ranges::next_permutation(events, {}, [](const SealedEvent &e) { return e.header.seq; }).found);
        QCOMPARE(orders, 720);
    }

    void aLinkMustFitTheNextOne()
    {
        Place place;
        QVERIFY(place.again());
        const std::vector<SealedEvent> events = place.chain(2);
        QVERIFY(place.site.take({events[1]}));
        Saying forged = say(place.speaker, EventType::PersonRegistered, u"self"_s);
        forged.header.seq = forged.content.seq = 2;
        forged.header.prev = events[0].header.prev;
        QVERIFY(place.site.take({place.site.seal(forged)}));
        QCOMPARE(place.doubt(), u"broken_chain"_s);
        QVERIFY(place.site.take({events[0]}));
        QCOMPARE(place.site.facts(), 4);
    }

    // After its database was lost a device signs its files anew; where the file before is gone, with an empty prev.
    void filesSignedAnewAreTaken()
    {
        Place place;
        const std::vector<SealedEvent> events = place.chain(3); // seq 2, 3, 4
        SealedEvent anew = events[1];
        anew.header.prev.clear();
        anew.signature = crypto::sign(signedBytes(anew.header), place.speaker.keys.secretKey);
        place.site.forget();
        QVERIFY(place.site.take({anew, events[2]}));
        QVERIFY(place.site.take({events[0], events[1]}));
        QCOMPARE(place.site.facts(), 3);
        QCOMPARE(place.site.quarantined(), 0);
        place.site.forget();
        QVERIFY(place.site.take(events));
        QVERIFY(place.site.take({anew}));
        QCOMPARE(place.site.facts(), 3);
        QCOMPARE(place.site.quarantined(), 0);
    }

    void whatIsErasedDoesNotComeBack()
    {
        Place place;
        const std::vector<SealedEvent> events = place.chain(2);
        const EventHeader &gone = events[0].header;
        place.site.erased = {{gone.device, gone.seq, gone.sha256}};
        QVERIFY(place.again());
        QVERIFY(place.site.take(events));
        QCOMPARE(place.site.facts(), 3); // the second, whose prev is that of the erased one
        QCOMPARE(place.site.quarantined(), 0);
        Saying other = say(place.speaker, EventType::PersonRegistered, u"self"_s);
        other.header.seq = other.content.seq = gone.seq;
        other.header.prev = gone.prev;
        QVERIFY(place.site.take({place.site.seal(other)}));
        QCOMPARE(place.doubt(), u"fork"_s);
    }

    // A staff device in wrong hands may erase what nobody signed: that buries nobody, before or behind it.
    void anErasureTakesNoPlace()
    {
        Place place;
        std::vector<SealedEvent> events = place.chain(3); // seq 2, 3, 4
        place.site.erased = {{u"k7"_s, 3, QByteArray(32, 'x')}};
        std::array<int, 3> order{0, 1, 2};
        int orders = 0;
        do {
            place.site.forget();
            QVERIFY(place.site.take(place.before));
            for (const int i : order)
                QVERIFY(place.site.take({events[std::size_t(i)]}));
            QCOMPARE(place.site.facts(), 5);
            QCOMPARE(place.site.quarantined(), 0);
            ++orders;
        } while (std::ranges::next_permutation(order).found);
        QCOMPARE(orders, 6);
    }

    // The header alone proves the place of an erased one; of any other it proves nothing.
    void anErasedPlaceNeedsNoBytes()
    {
        Place place;
        std::vector<SealedEvent> events = place.chain(3);
        events[0].sealed.clear();
        place.site.erased = {{events[0].header.device, events[0].header.seq, events[0].header.sha256}};
        QVERIFY(place.again());
        QVERIFY(place.site.take(events));
        QCOMPARE(place.site.facts(), 4);
        QCOMPARE(place.site.quarantined(), 0);
        const std::pair at(events[0].header.device, events[0].header.seq);
        QCOMPARE(place.site.contents[Compartment::Intake].chain.at(at), events[0].header);
        SealedEvent bare = place.chain(1).front();
        bare.sealed.clear();
        QVERIFY(place.site.take({bare}));
        QCOMPARE(place.doubt(), u"size"_s);
    }

    // What the device itself took away before somebody read it is known, and nobody doubts it.
    void whatThisDeviceTookAwayIsKnown()
    {
        Place place;
        MemoryLog log;
        log.organisation = place.site.manifest;
        log.events = place.chain(3);
        log.events[1].sealed.clear();
        QVERIFY(place.again());
        QVERIFY(ingest(log, place.site.stores, place.site.now).has_value());
        QCOMPARE(place.site.facts(), 4);
        QCOMPARE(place.site.quarantined(), 0);
        QCOMPARE(place.site.contents[Compartment::Intake].chain.size(), std::size_t(5));
    }

    // A store that was shut while something was erased lets it go when it is read the next time.
    void aStoreThatWasShutForgetsLater()
    {
        Place place;
        MemoryLog log;
        log.organisation = place.site.manifest;
        QVERIFY(place.again());
        const EventHeader &header = place.before[0].header;
        const ErasedLink link{header.device, header.seq, header.sha256};
        QVERIFY(place.site.stores.back()->erase({link}));
        QVERIFY(ingest(log, place.site.stores, place.site.now).has_value());
        for (const auto &[compartment, content] : place.site.contents)
            QCOMPARE(content.erased, std::vector{link});
        QCOMPARE(place.site.facts(), 1);
        log.events = {place.before[0]};
        QVERIFY(ingest(log, place.site.stores, place.site.now).has_value());
        QCOMPARE(place.site.facts(), 1);
    }

    // What another staff member may read is neither doubted nor lost.
    void closedIsNotBad()
    {
        Place place;
        place.site.open({Compartment::Intake});
        QVERIFY(place.site.take(place.before)); // both sealed to "child"
        QCOMPARE(place.site.facts(), 0);
        QCOMPARE(place.site.quarantined(), 0);
        QCOMPARE(place.site.contents[Compartment::Intake].chain.size(), std::size_t(2));
        place.site.open({Compartment::Child, Compartment::Intake});
        QVERIFY(place.site.take(place.before));
        QCOMPARE(place.site.facts(), 2);
    }

    void anOutdatedManifestBuriesNobody()
    {
        Place place;
        const Manifest current = place.site.manifest;
        std::erase_if(place.site.manifest.devices, [](const DeviceEntry &d) { return d.id == u"k7"; });
        const std::vector<SealedEvent> events = place.chain(3);
        QVERIFY(place.site.take({events[2], events[0]}));
        QVERIFY(place.site.take(place.before));
        QVERIFY(place.site.take({events[1]}));
        QCOMPARE(place.doubt(), u"unknown_device"_s);
        QCOMPARE(place.site.quarantined(), 4);
        QCOMPARE(place.site.facts(), 1);
        QVERIFY(place.site.judge());
        QCOMPARE(place.site.quarantined(), 4);
        place.site.manifest = current;
        QVERIFY(place.site.judge());
        QCOMPARE(place.site.quarantined(), 0);
        QCOMPARE(place.site.facts(), 5);
    }

    // The thief has the key; the organisation has named the last event and its hash.
    void aRevokedDeviceIsBelievedUpToItsHead()
    {
        Place place;
        std::vector<SealedEvent> events = place.before;
        std::erase_if(events, [](const SealedEvent &e) { return e.header.device != u"k7"; });
        const std::vector<SealedEvent> more = place.chain(4);
        events.insert(events.end(), more.begin(), more.end());
        const EventHeader head = events[2].header;
        DeviceEntry &entry = place.site.entry(u"k7"_s);
        entry.revoked = true;
        entry.lastSeq = head.seq;
        entry.lastHead = head.sha256;
        int orders = 0;
        std::array<int, 3> order{0, 1, 2};
        do {
            place.site.forget();
            for (const int i : order)
                QVERIFY(place.site.take({events[std::size_t(i)]}));
            QVERIFY(place.site.take({events[3], events[4]}));
            QCOMPARE(place.site.facts(), 3);
            QCOMPARE(place.site.doubts(), (std::map<QString, int>{{u"after_revocation"_s, 2}}));
            ++orders;
        } while (std::ranges::next_permutation(order).found);
        QCOMPARE(orders, 6);
    }

    // Where the bytes are gone the header still names the one before.
    void anErasedLinkProvesTheOneBefore()
    {
        for (const bool atOnce : {true, false}) {
            Place place;
            const std::vector<SealedEvent> events = place.chain(3); // seq 2, 3, 4
            SealedEvent gone = events[1];
            gone.sealed.clear();
            place.site.erased = {{gone.header.device, gone.header.seq, gone.header.sha256}};
            DeviceEntry &entry = place.site.entry(u"k7"_s);
            entry.revoked = true;
            entry.lastSeq = 4;
            entry.lastHead = events[2].header.sha256;
            const std::vector<SealedEvent> backwards{events[2], gone, events[0]};
            place.site.forget();
            if (atOnce)
                QVERIFY(place.site.take(backwards));
            for (const SealedEvent &event : atOnce ? std::vector<SealedEvent>() : backwards)
                QVERIFY(place.site.take({event}));
            QCOMPARE(place.site.facts(), 2);
            QCOMPARE(place.site.quarantined(), 0);
        }
    }

    void aThiefCannotFillAGap()
    {
        Place place;
        const std::vector<SealedEvent> events = place.chain(3); // seq 2, 3, 4
        DeviceEntry &entry = place.site.entry(u"k7"_s);
        entry.revoked = true;
        entry.lastSeq = 4;
        entry.lastHead = events[2].header.sha256;
        for (const qint64 seq : {2, 3, 4}) {
            Saying forged = say(place.speaker, EventType::PersonRegistered, u"self"_s);
            forged.header.seq = forged.content.seq = seq;
            forged.header.prev = QByteArray(32, 'p');
            place.site.forget();
            QVERIFY(place.site.take({place.site.seal(forged)}));
            QCOMPARE(place.site.facts(), 0);
            QVERIFY(place.site.take(events));
            QVERIFY(place.site.take(place.before));
            QCOMPARE(place.site.facts(), 5); // the true ones and the witness; the forged one did not take a place
            QCOMPARE(place.site.quarantined(), 1);
        }
    }

    void whatCameBeforeTheRevocationWasKnownIsTakenBack()
    {
        Place place;
        QVERIFY(place.again());
        const std::vector<SealedEvent> events = place.chain(2); // seq 2, 3
        QVERIFY(place.site.take(events));
        QCOMPARE(place.site.facts(), 4);
        DeviceEntry &entry = place.site.entry(u"k7"_s);
        entry.revoked = true;
        entry.lastSeq = 2;
        entry.lastHead = events[0].header.sha256;
        QVERIFY(place.site.judge());
        QCOMPARE(place.site.facts(), 3);
        QCOMPARE(place.site.contents[Compartment::Child].bad.size(), std::size_t(1));
        entry.revoked = false;
        QVERIFY(place.site.judge());
        QCOMPARE(place.site.facts(), 4);
        QCOMPARE(place.site.contents[Compartment::Child].bad.size(), std::size_t(0));
    }

    void theWholeLogIsJudgedAnewWhenTheManifestChanges()
    {
        ManualClock clock;
        Place place(DeviceMode::Staff);
        MemoryLog log;
        Speaker late(u"k9"_s, DeviceMode::Kiosk);
        const SealedEvent event = place.site.seal(say(late, EventType::PersonRegistered, u"self"_s));
        QVERIFY(ingest(log, place.site.stores, clock.now));
        const Reading reading{log.manifest(), place.site.stores, clock.now};
        QVERIFY(takeIn(reading, std::span(&event, 1)));
        QVERIFY(ingest(log, place.site.stores, clock.now));
        QCOMPARE(place.site.quarantined(), 1);
        log.organisation.devices.push_back(late.entry);
        const auto touched = ingest(log, place.site.stores, clock.now);
        QVERIFY(touched);
        QCOMPARE(touched->size(), std::size_t(1));
        QCOMPARE(place.site.quarantined(), 0);
        QCOMPARE(place.site.facts(), 1);
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"
