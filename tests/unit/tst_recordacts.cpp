// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasures.h"
#include "eventlimits.h"
#include "forgeries.h"
#include "humancode.h"
#include "projection.h"
#include "recorddesk.h"
#include "verifier.h"
#include "vouching.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <random>

using namespace prystan;
using namespace prystan::test;
using namespace Qt::StringLiterals;

namespace {

// One device says something of a subject, and staff erase: in any order, by several routes.
struct Told {
    Speaker kiosk{u"k7"_s, DeviceMode::Kiosk}, staff;
    Site site;
    std::vector<SealedEvent> events; // of the kiosk
    QString subject = crypto::randomId(), other = crypto::randomId();

    explicit Told(DeviceMode mode = DeviceMode::Staff)
        : staff(u"s1"_s, mode)
    {
        site.enrol(kiosk);
        site.enrol(staff);
        for (const QString &who : {subject, other, subject, other})
            tell(who);
    }
    void tell(const QString &who)
    {
        Saying saying = say(kiosk, EventType::PersonRegistered, u"self"_s);
        saying.content.subject = who;
        events.push_back(site.seal(saying));
        follow(kiosk, events.back());
    }
    // Names everything that the kiosk said, also of the other.
    [[nodiscard]] SealedEvent erasure(const std::function<void(Saying &)> &change = {})
    {
        Saying saying = say(staff, EventType::Erased, QString(32, u'a'));
        saying.content.subject = subject;
        std::vector<ErasedLink> links;
        for (const SealedEvent &event : events)
            links.push_back({event.header.device, event.header.seq, event.header.sha256});
        saying.content.body[u"links"] = toJson(links);
        if (change)
            change(saying);
        SealedEvent sealed = site.seal(saying);
        follow(staff, sealed);
        return sealed;
    }
    [[nodiscard]] int left(const QString &who)
    {
        int count = 0;
        for (const auto &[compartment, content] : site.contents) {
            for (const auto &[id, event] : content.events)
                count += event.subject == who && event.type != EventType::Erased ? 1 : 0;
        }
        return count;
    }
};

} // namespace

class RecordActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void anAdultIsErasedByOne();
    void aChildIsErasedByTwo();
    void theLastOneTakesThePartyAlong();
    void theLastOneTakesTheAdditionsAlong();
    void aCutLeavesHerInTheListUntilAllIsErased();
    void anAdditionIsErasedByItself();
    void aPartyWhoseMemberNeverCameCanGo();
    void theLastOneTakesAlongWhomACorrectionTookOut();
    void whatIsErasedIsNowhere();
    void aCutAnywhereIsMadeGood();
    void aFullDiskShowsNothingErased();
    void whatIsSaidLaterSaysThatItWasErased();
    void manyEventsAreErasedInParts();
    void aPartyWithManyAdditionsGoesInSeveralSubmissions();
    void nothingIsErasedWithoutBeingOpen();
    void aWithdrawnRecordStaysApart();
    void aPrunedOneIsErasedToo();
    void aReleasedEventIsAFact();
    void aReleaseFallsWithWhoSaidIt();
    void nobodyVouchesForAFork();
    void anErasedForkHidesNobody();
    void nobodyVouchesForAUsedPlaceOrId();
    void aReleasedRecordCanBeErased();
    void aFormThatWaitsIsSavedBehindADecision();
    void aCorrectionThatWaitsStillCorrects();
    void erasuresOfOthersReachOnlyTheirOwn();
    void anyOrderErasesTheSame();
    void whoMayNotErasesNothing();
};

void RecordActsTest::anAdultIsErasedByOne()
{
    Desk desk;
    desk.save(family());
    desk.open();
    const auto plan = desk.acts->planNow(desk.adult());
    QVERIFY(plan);
    QVERIFY(!plan->needsSecond && !plan->party);
    QCOMPARE(plan->events, 1);
    QCOMPARE(desk.acts->eraseNow(desk.adult(), {}).error().code, ErrorCode::InvalidInput);
    QVERIFY(desk.acts->eraseNow(desk.adult(), u"asked"_s));
    QVERIFY(desk.row(desk.adult()) == nullptr);
    QCOMPARE(desk.rows().size(), 1U);
    const auto opened = desk.staff->openPersonNow(desk.child(), u"duty"_s);
    QVERIFY(opened);
    QCOMPARE(opened->others.size(), 1U); // the party is whole
    QCOMPARE(opened->others.front().access, Access::Erased);
    QCOMPARE(desk.staff->openPersonNow(desk.adult(), {}).error().code, ErrorCode::NotFound);
    QCOMPARE(desk.acts->eraseNow(desk.adult(), u"asked"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(desk.audits(u"erase"_s), 1);
    QCOMPARE(desk.audits(u"erase_files"_s), 1);
    QCOMPARE(desk.log.gone.size(), 1U);
}

// Its copy here had had its time: only as erased is it told to the place of delivery. A cut in between is made up for.
void RecordActsTest::aPrunedOneIsErasedToo()
{
    Desk desk;
    desk.save(family());
    desk.open();
    QCOMPARE(desk.rows().size(), 2U);
    const std::vector<qint64> all{1, 2, 3, 4}; // party, whereabouts, mother, child
    QVERIFY(desk.log.noteDelivered(all, desk.clock.now) && desk.log.shed(all, Gone::Pruned, {}));
    QVERIFY(desk.acts->eraseNow(desk.adult(), u"asked"_s));
    const std::map<qint64, Gone> gone{{1, Gone::Pruned}, {2, Gone::Pruned}, {3, Gone::Erased}, {4, Gone::Pruned}};
    QCOMPARE(desk.log.gone, gone);
    for (int i = 0; i < 2; ++i) {
        desk.start();
        desk.open();
        QCOMPARE(desk.rows().size(), 1U);
    }
    QCOMPARE(desk.audits(u"erase_files"_s), 1); // nothing is done twice
    desk.log.gone[3] = Gone::Pruned; // as after a cut
    desk.start();
    desk.open();
    QCOMPARE(desk.rows().size(), 1U);
    QCOMPARE(desk.log.gone, gone);
}

void RecordActsTest::aChildIsErasedByTwo()
{
    Desk desk;
    desk.save(family());
    desk.open();
    QVERIFY(desk.acts->planNow(desk.child())->needsSecond);
    const auto tried = [&](const SecretBuffer &second) {
        const Status done = desk.acts->eraseNow(desk.child(), u"mistake"_s, second);
        return done ? Error{} : done.error();
    };
    QCOMPARE(tried({}), (Error{ErrorCode::Refused, 0}));
    QCOMPARE(tried(MemoryVault::passphrase()), (Error{ErrorCode::Refused, RecordActs::kSamePerson}));
    QCOMPARE(tried(SecretBuffer::copyOf("wrong words here")).code, ErrorCode::WrongSecret);
    QVERIFY(desk.row(desk.child()) != nullptr);
    QVERIFY(desk.acts->eraseNow(desk.child(), u"mistake"_s, MemoryVault::colleague()));
    QVERIFY(desk.row(desk.child()) == nullptr);
    int erasures = 0;
    for (const auto &[id, event] : desk.vault.contents[Compartment::Child].events) {
        if (event.type == EventType::Erased) {
            QCOMPARE(event.author, QString(32, u'a'));
            QCOMPARE(event.body[u"second"].toString(), QString(32, u'c'));
            ++erasures;
        }
    }
    QCOMPARE(erasures, 1);
    const auto opened = desk.staff->openPersonNow(desk.adult(), {});
    QVERIFY(opened);
    QCOMPARE(opened->others.front().access, Access::Erased);
}

void RecordActsTest::theLastOneTakesThePartyAlong()
{
    Desk desk;
    desk.save(family());
    desk.open();
    QVERIFY(desk.acts->eraseNow(desk.child(), u"asked"_s, MemoryVault::colleague()));
    const auto plan = desk.acts->planNow(desk.adult());
    QVERIFY(plan && plan->party);
    QVERIFY(plan->needsSecond); // where they stay lies with the child
    QCOMPARE(desk.acts->eraseNow(desk.adult(), u"asked"_s).error().code, ErrorCode::Refused);
    QVERIFY(desk.acts->eraseNow(desk.adult(), u"asked"_s, MemoryVault::colleague()));
    QVERIFY(desk.rows().empty());
    QVERIFY(desk.staff->findByCodeNow(desk.party.persons.front().code, u"duty"_s)->empty());
    for (const char *secret : {"Канарка", "Олена", "Марко", "+380", "reception", "\"year\":1988", "\"year\":2016"})
        QVERIFY2(!desk.everything().contains(secret), secret);
}

// What was added to a code speaks of whoever stays; when nobody does, it goes, and there may be a child in it.
void RecordActsTest::theLastOneTakesTheAdditionsAlong()
{
    Desk desk;
    desk.save(family());
    const QString code = desk.party.persons.front().code;
    QVERIFY(desk.intake.addNow({code, {}, u"Надійка чекає"_s, {}, PlaceKind::NotAnswered, {}}, {u"volunteer"_s}));
    QVERIFY(desk.intake.addNow({humanCode({1, 2, 3, 4, 5}), {}, u"stray"_s, {}, PlaceKind::NotAnswered, {}},
                               {u"volunteer"_s}));
    desk.open();
    QVERIFY(desk.staff->openPersonNow(desk.adult(), {}));
    QVERIFY(desk.staff->findByCodeNow(code, u"duty"_s));
    QCOMPARE(desk.audits(u"open_additions"_s), 2); // there may be a child in it
    QVERIFY(desk.acts->planNow(desk.adult())->additionsStay);
    QVERIFY(desk.acts->eraseNow(desk.adult(), u"asked"_s));
    QVERIFY(desk.everything().contains("Надійка"));
    const auto plan = desk.acts->planNow(desk.child());
    QVERIFY(plan->party && plan->needsSecond && !plan->additionsStay);
    QVERIFY(desk.acts->eraseNow(desk.child(), u"asked"_s, MemoryVault::colleague()));
    QVERIFY(!desk.everything().contains("Надійка"));
    QVERIFY(desk.everything().contains("stray"));
}

// The parts of an erasure are adopted one by one. Of whoever is not in the list nobody would know what is left.
void RecordActsTest::aCutLeavesHerInTheListUntilAllIsErased()
{
    for (std::size_t parts = 0, all = 1; parts < all; ++parts) {
        Desk desk;
        desk.save(family());
        const QString code = desk.party.persons.front().code;
        QVERIFY(desk.intake.addNow({code, {}, u"Надійка чекає"_s, {}, PlaceKind::NotAnswered, {}}, {u"volunteer"_s}));
        desk.open();
        QVERIFY(desk.acts->eraseNow(desk.child(), u"asked"_s, MemoryVault::colleague()));
        desk.log.cut = parts;
        QVERIFY(!desk.acts->eraseNow(desk.adult(), u"asked"_s, MemoryVault::colleague()));
        all = desk.log.attempts.back().size();
        desk.start();
        desk.open();
        QVERIFY2(desk.row(desk.adult()) != nullptr, qPrintable(QString::number(parts)));
        QVERIFY(desk.acts->eraseNow(desk.adult(), u"asked"_s, MemoryVault::colleague()));
        for (const char *secret : {"Канарка", "Надійка", "+380", "reception"})
            QVERIFY2(!desk.everything().contains(secret), secret);
        QVERIFY(all > 2);
    }
}

void RecordActsTest::anAdditionIsErasedByItself()
{
    Desk desk;
    desk.save(family());
    const QString code = desk.party.persons.front().code, nobodys = humanCode({1, 2, 3, 4, 5});
    for (const QString &to : {code, nobodys})
        QVERIFY(
            desk.intake.addNow({to, {}, u"Надійка чекає"_s + to, {}, PlaceKind::NotAnswered, {}}, {u"volunteer"_s}));
    desk.open();
    const auto strays = desk.staff->straysNow();
    QCOMPARE(strays->size(), 1U);
    const auto plan = desk.acts->planNow(strays->front().subject);
    QVERIFY(plan);
    QCOMPARE(plan->addition, std::optional(nobodys));
    QVERIFY(plan->needsSecond); // there may be a child in it
    QCOMPARE(desk.acts->eraseNow(strays->front().subject, u"mistake"_s).error().code, ErrorCode::Refused);
    QVERIFY(desk.acts->eraseNow(strays->front().subject, u"mistake"_s, MemoryVault::colleague()));
    QVERIFY(desk.staff->straysNow()->empty());
    QCOMPARE(desk.staff->trustNow()->strays, 0);
    QVERIFY(!desk.everything().contains("чекає" + nobodys.toUtf8()));
    const auto opened = desk.staff->openPersonNow(desk.adult(), {});
    QCOMPARE(opened->party.additions.size(), 1U);
    QVERIFY(desk.acts->eraseNow(opened->party.additions.front().subject, u"mistake"_s, MemoryVault::colleague()));
    QVERIFY(!desk.everything().contains("чекає"));
    QVERIFY(desk.staff->openPersonNow(desk.adult(), {})->party.additions.empty());
    QCOMPARE(desk.rows().size(), 2U); // the family stays
}

// A device was lost with the child's record, and the family's is to go.
void RecordActsTest::aPartyWhoseMemberNeverCameCanGo()
{
    Desk desk;
    desk.save(family());
    QVERIFY(desk.intake.addNow({humanCode({1, 2, 3, 4, 5}), {}, u"later"_s, {}, PlaceKind::NotAnswered, {}},
                               {u"volunteer"_s})); // so that the lost one is not the end of the chain
    const auto isMarko = [&](const SealedEvent &event) { return desk.opened(event.sealed).contains("Марко"); };
    const auto at = std::ranges::find_if(desk.log.events, isMarko);
    QVERIFY(at != desk.log.events.end());
    const SealedEvent lost = *at;
    desk.log.events.erase(at);
    desk.open();
    QVERIFY(desk.acts->eraseNow(desk.adult(), u"asked"_s));
    QVERIFY(desk.row(desk.child()) != nullptr); // an erased parent hides no child
    QCOMPARE(desk.row(desk.child())->access, Access::Missing);
    QCOMPARE(desk.staff->openPersonNow(desk.child(), {}).error().code, ErrorCode::Refused); // a child takes a reason
    const auto opened = desk.staff->openPersonNow(desk.child(), u"duty"_s);
    QVERIFY(opened);
    QCOMPARE(opened->party.party.phone, u"+380 44 000 00 00"_s);
    QCOMPARE(desk.acts->withdrawNow(desk.child(), u"said"_s).error().code, ErrorCode::NotFound);
    const auto plan = desk.acts->planNow(desk.child());
    QVERIFY(plan->missing && plan->party && plan->needsSecond);
    QVERIFY(desk.acts->eraseNow(desk.child(), u"not_needed"_s, MemoryVault::colleague()));
    QVERIFY(desk.rows().empty());
    for (const char *secret : {"Канарка", "Олена", "+380", "reception"})
        QVERIFY2(!desk.everything().contains(secret), secret);
    desk.take(lost); // it is found after all
    desk.start();
    desk.open();
    QCOMPARE(desk.rows().size(), 1U);
    const auto found = desk.staff->openPersonNow(desk.child(), u"duty"_s);
    QCOMPARE(found->person.person.name.given, u"Марко"_s);
    QVERIFY(has(found->person.acts, EventType::Erased));
}

// She stands in no list any more, and what was said of her still lies there.
void RecordActsTest::theLastOneTakesAlongWhomACorrectionTookOut()
{
    Desk desk;
    desk.party = withIds(family(), desk.clock.today());
    const auto first = desk.intake.saveNow(desk.party, u"volunteer"_s);
    QVERIFY(first);
    Party corrected = desk.party;
    corrected.persons.pop_back();
    Entry entry{u"volunteer"_s};
    entry.corrects = first->submission;
    QVERIFY(desk.intake.saveNow(corrected, entry));
    desk.open();
    QVERIFY(desk.everything().contains("Марко"));
    QVERIFY(desk.acts->planNow(desk.adult())->needsSecond);
    QVERIFY(desk.acts->eraseNow(desk.adult(), u"asked"_s, MemoryVault::colleague()));
    for (const char *secret : {"Марко", "Олена", "\"year\":2016"})
        QVERIFY2(!desk.everything().contains(secret), secret);
}

void RecordActsTest::whatIsErasedIsNowhere()
{
    Desk desk;
    desk.save(family());
    desk.open();
    QVERIFY(desk.everything().contains("Марко")); // the search finds what is there
    QVERIFY(desk.acts->eraseNow(desk.child(), u"mistake"_s, MemoryVault::colleague()));
    QVERIFY(!desk.everything().contains("Марко"));
    QVERIFY(desk.everything().contains("Олена"));
    desk.start(); // and does not come back
    for (auto &[compartment, content] : desk.vault.contents)
        content.mark = 0;
    desk.open();
    QVERIFY(desk.row(desk.child()) == nullptr);
    QVERIFY(!desk.everything().contains("Марко"));
}

// The event is durable, and nothing else has happened yet; or some of it has.
void RecordActsTest::aCutAnywhereIsMadeGood()
{
    int cases = 0;
    for (int cut = 0; cut < 4; ++cut, ++cases) {
        Desk desk;
        desk.save(family());
        desk.open();
        QVERIFY(desk.acts->planNow(desk.child()));
        const auto before = desk.vault.contents;
        const auto gone = desk.log.gone;
        const std::vector<SealedEvent> files = desk.log.events;
        QVERIFY(desk.acts->eraseNow(desk.child(), u"mistake"_s, MemoryVault::colleague()));
        const std::vector<SealedEvent> after = desk.log.events;
        if (cut == 0) // before anything was read
            desk.vault.contents = before;
        if (cut == 1) { // read, nothing erased
            const auto done = std::exchange(desk.vault.contents, before);
            for (auto &[compartment, content] : desk.vault.contents) {
                content.mark = done.at(compartment).mark;
                content.chain = done.at(compartment).chain;
                for (const auto &[id, event] : done.at(compartment).events)
                    content.events.emplace(id, event);
            }
        }
        if (cut == 2) // one store of two
            desk.vault.contents[Compartment::Child] = before.at(Compartment::Child);
        desk.log.gone = gone; // and the files are still there
        for (std::size_t i = 0; i < files.size(); ++i)
            desk.log.events[i] = files[i];
        QVERIFY(desk.everything().contains("Марко"));
        desk.start();
        desk.open();
        QVERIFY(desk.row(desk.child()) == nullptr);
        QVERIFY(desk.row(desk.adult()) != nullptr);
        QVERIFY2(!desk.everything().contains("Марко"), qPrintable(QString::number(cut)));
        QCOMPARE(desk.log.gone.size(), 1U);
        QCOMPARE(desk.log.events.size(), after.size());
    }
    qInfo("%d cuts made good", cases);
}

void RecordActsTest::aFullDiskShowsNothingErased()
{
    for (const bool adult : {true, false}) { // so that one of the two stores is full, and the other goes first
        Desk desk;
        desk.save(family());
        desk.open();
        QVERIFY(desk.staff->listNow());
        const QString who = adult ? desk.adult() : desk.child(), other = adult ? desk.child() : desk.adult();
        const char *name = adult ? "Олена" : "Марко";
        MemoryStore::Content &store = desk.vault.contents[adult ? Compartment::Intake : Compartment::Child];
        store.full = true;
        QCOMPARE(desk.acts->eraseNow(who, u"mistake"_s, MemoryVault::colleague()).error().code, ErrorCode::DiskFull);
        QVERIFY(desk.row(who) == nullptr); // and others can still be read
        QVERIFY(desk.row(other) != nullptr);
        QVERIFY(desk.everything().contains(name));
        store.full = false;
        QVERIFY(desk.row(who) == nullptr);
        QVERIFY(!desk.everything().contains(name));
    }
}

// Whoever said it did not know: nothing of it is lost, and the record says what happened.
void RecordActsTest::whatIsSaidLaterSaysThatItWasErased()
{
    Desk desk;
    desk.save(family());
    desk.open();
    QVERIFY(desk.acts->eraseNow(desk.adult(), u"mistake"_s));
    Party again = desk.party;
    again.persons.front().name.given = u"Олеся"_s;
    QVERIFY(desk.intake.saveNow(again, u"volunteer"_s));
    QVERIFY(desk.row(desk.adult()) != nullptr);
    const auto opened = desk.staff->openPersonNow(desk.adult(), {});
    QVERIFY(opened);
    QCOMPARE(opened->person.person.name.given, u"Олеся"_s);
    QVERIFY(has(opened->person.acts, EventType::Erased));
    QVERIFY(desk.acts->eraseNow(desk.adult(), u"mistake"_s)); // the later one goes by itself
    QVERIFY(desk.row(desk.adult()) == nullptr);
    QVERIFY(!desk.everything().contains("Олеся"));
}

void RecordActsTest::manyEventsAreErasedInParts()
{
    Desk desk;
    desk.save(family());
    constexpr int kMany = 2 * kMostLinks + 7;
    for (int i = 1; i < kMany; ++i) {
        Party changed = desk.party;
        changed.persons = {desk.party.persons.front()};
        changed.persons.front().name.given = u"Олена %1"_s.arg(i);
        QVERIFY(desk.intake.saveNow(changed, u"self"_s));
    }
    desk.open();
    const std::size_t before = desk.log.attempts.size();
    QCOMPARE(desk.acts->planNow(desk.adult())->events, kMany);
    QVERIFY(desk.acts->eraseNow(desk.adult(), u"asked"_s));
    QCOMPARE(desk.log.attempts.size(), before + 1); // one submission
    QCOMPARE(desk.log.attempts.back().size(), 3U);
    QVERIFY(desk.row(desk.adult()) == nullptr);
    QVERIFY(!desk.everything().contains("Олена"));
}

void RecordActsTest::aPartyWithManyAdditionsGoesInSeveralSubmissions()
{
    Desk desk;
    Party alone = family();
    alone.persons.pop_back();
    desk.save(alone);
    const QString code = desk.party.persons.front().code;
    for (int i = 0; i < kMostParts; ++i)
        QVERIFY(desk.intake.addNow({code, {}, u"чекає"_s, {}, PlaceKind::NotAnswered, {}}, {u"volunteer"_s}));
    desk.open();
    const std::size_t before = desk.log.attempts.size();
    QVERIFY(desk.acts->eraseNow(desk.adult(), u"asked"_s, MemoryVault::colleague()));
    QCOMPARE(desk.log.attempts.size(), before + 1); // at once or not at all
    QVERIFY(desk.log.attempts.back().size() > kMostParts);
    QCOMPARE(desk.staff->trustNow()->setAside, 0);
    QVERIFY(!desk.everything().contains("чекає"));
    QVERIFY(!desk.everything().contains("Олена"));
}

void RecordActsTest::nothingIsErasedWithoutBeingOpen()
{
    Desk desk;
    desk.save(family());
    QCOMPARE(desk.acts->eraseNow(desk.adult(), u"asked"_s).error().code, ErrorCode::Refused);
    desk.vault.opens = {Compartment::Intake};
    desk.open();
    QCOMPARE(desk.acts->eraseNow(desk.child(), u"asked"_s, MemoryVault::colleague()).error().code, ErrorCode::NotFound);
    QVERIFY(desk.acts->eraseNow(desk.adult(), u"asked"_s));
    QVERIFY(desk.row(desk.child()) != nullptr); // the party stays: whether the child was erased is not known here
    QVERIFY(desk.log.attempts.size() == 2);
}

void RecordActsTest::aWithdrawnRecordStaysApart()
{
    Desk desk;
    desk.save(family());
    desk.open();
    QCOMPARE(desk.acts->withdrawNow(desk.child(), {}).error().code, ErrorCode::InvalidInput);
    QVERIFY(desk.acts->withdrawNow(desk.child(), u"said"_s));
    QCOMPARE(desk.acts->withdrawNow(desk.child(), u"said"_s).error().code, ErrorCode::AlreadyExists);
    const auto rows = desk.rows();
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows.back().subject, desk.child()); // behind the adult
    QVERIFY(rows.back().withdrawn && !rows.front().withdrawn);
    const auto opened = desk.staff->openPersonNow(desk.child(), u"duty"_s);
    QCOMPARE(opened->person.person.name.given, u"Марко"_s);
    QCOMPARE(opened->person.acts.front().reason(), u"said"_s);
    QCOMPARE(opened->person.acts.front().device, u"K1"_s);
    QCOMPARE(desk.audits(u"withdraw"_s), 1);
    // A later answer does not bring it back among the others.
    Party again = desk.party;
    again.phone = u"+380 1"_s;
    QVERIFY(desk.intake.saveNow(again, u"self"_s));
    QVERIFY(desk.row(desk.child())->withdrawn);
}

void RecordActsTest::aReleasedEventIsAFact()
{
    Desk desk;
    Party party = family();
    QVERIFY(desk.intake.saveNow(party, u"nobody"_s)); // an author that is none
    desk.open();
    QVERIFY(desk.rows().empty());
    const auto aside = desk.staff->unverifiedNow();
    QCOMPARE(aside->size(), 4U);
    const auto marko = std::ranges::find_if(*aside, [](const auto &e) { return e.name.contains(u"Марко"); });
    QVERIFY(marko != aside->end() && marko->releasable);
    QCOMPARE(desk.acts->releaseNow(marko->id, {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(desk.acts->releaseNow("nothing", u"met"_s).error().code, ErrorCode::NotFound);
    QVERIFY(desk.acts->releaseNow(marko->id, u"met"_s));
    QCOMPARE(desk.rows().size(), 1U); // singly
    const auto opened = desk.staff->openPersonNow(desk.rows().front().subject, u"duty"_s);
    QCOMPARE(opened->person.person.name.given, u"Марко"_s);
    QVERIFY(has(opened->person.acts, EventType::QuarantineReleased));
    QCOMPARE(desk.staff->trustNow()->setAside, 3);
    QCOMPARE(desk.staff->unverifiedNow()->size(), 3U);
    QCOMPARE(desk.audits(u"release"_s), 1);
    desk.start();
    desk.open();
    QCOMPARE(desk.rows().size(), 1U);
    QCOMPARE(desk.staff->trustNow()->setAside, 3);
}

void RecordActsTest::aReleaseFallsWithWhoSaidIt()
{
    Desk desk;
    QVERIFY(desk.intake.saveNow(family(), u"nobody"_s));
    desk.open();
    const auto aside = desk.staff->unverifiedNow();
    for (const UnverifiedEvent &event : *aside)
        QVERIFY(desk.acts->releaseNow(event.id, u"met"_s));
    QCOMPARE(desk.rows().size(), 2U);
    QCOMPARE(desk.staff->trustNow()->setAside, 0);
    DeviceEntry &own = desk.log.organisation.devices.front();
    own.revoked = true; // before the releases
    own.lastSeq = 4;
    own.lastHead = desk.log.events[3].header.sha256;
    QVERIFY(desk.rows().empty());
    QCOMPARE(desk.staff->trustNow()->setAside, 8);
    own.revoked = false;
    QCOMPARE(desk.rows().size(), 2U);
    QCOMPARE(desk.staff->trustNow()->setAside, 0);
}

void RecordActsTest::nobodyVouchesForAFork()
{
    Desk desk;
    Speaker kiosk(u"k7"_s, DeviceMode::Kiosk), late(u"k9"_s, DeviceMode::Kiosk);
    desk.log.organisation.devices.push_back(kiosk.entry);
    const SealedEvent first = desk.take(say(kiosk, EventType::PersonRegistered, u"self"_s));
    desk.take(say(kiosk, EventType::PersonRegistered, u"self"_s)); // a fork
    desk.take(say(late, EventType::PersonRegistered, u"self"_s)); // a device that is not known yet
    Saying forged = say(kiosk, EventType::Erased, QString(32, u'b'));
    forged.content.seq = forged.header.seq = 2;
    forged.header.prev = first.header.sha256;
    desk.take(forged); // by a kiosk
    desk.open();
    const auto aside = desk.staff->unverifiedNow();
    QCOMPARE(aside->size(), 3U);
    int refused = 0, released = 0;
    for (const UnverifiedEvent &event : *aside) {
        const bool may = event.doubt == Doubt::UnknownDevice;
        QCOMPARE(event.releasable, may);
        const Status done = desk.acts->releaseNow(event.id, u"met"_s);
        QCOMPARE(done.has_value(), may);
        (may ? released : refused)++;
    }
    QCOMPARE(refused, 2);
    QCOMPARE(released, 1);
    QCOMPARE(desk.rows().size(), 2U);
    // The release joins no chain. When the device is known, the event stands by itself, and counts once.
    QVERIFY(!desk.vault.contents[Compartment::Intake].chain.contains({u"k9"_s, 1}));
    desk.log.organisation.devices.push_back(late.entry);
    QCOMPARE(desk.rows().size(), 2U);
    QVERIFY(desk.vault.contents[Compartment::Intake].chain.contains({u"k9"_s, 1}));
}

// Two files in one place: the erasure of the one hides nothing of the other, also while the disk is full.
void RecordActsTest::anErasedForkHidesNobody()
{
    for (const bool full : {false, true}) {
        Desk desk;
        Speaker kiosk(u"k7"_s, DeviceMode::Kiosk), colleague(u"s1"_s, DeviceMode::Staff);
        desk.log.organisation.devices.push_back(kiosk.entry);
        desk.log.organisation.devices.push_back(colleague.entry);
        const Saying first = say(kiosk, EventType::PersonRegistered, u"self"_s);
        desk.take(first);
        Saying forked = say(kiosk, EventType::PersonRegistered, u"self"_s);
        forked.content.subject = crypto::randomId();
        const SealedEvent fork = desk.take(forked);
        desk.open();
        QCOMPARE(desk.rows().size(), 1U);
        QCOMPARE(desk.staff->trustNow()->setAside, 1);
        for (auto &[compartment, content] : desk.vault.contents)
            content.full = full;
        Saying erasure = say(colleague, EventType::Erased, QString(32, u'b'));
        erasure.content.subject = forked.content.subject;
        erasure.content.compartment = erasure.sealedTo = forked.content.compartment;
        erasure.content.body[u"links"] = toJson({{u"k7"_s, 1, fork.header.sha256}});
        desk.take(erasure);
        desk.start();
        desk.open();
        QCOMPARE(desk.rows().size(), 1U);
        QCOMPARE(desk.rows().front().subject, first.content.subject);
        QCOMPARE(desk.staff->trustNow()->setAside, full ? 1 : 0);
    }
}

// Set aside for a reason that a person can answer; meanwhile its place or its id went to another.
void RecordActsTest::nobodyVouchesForAUsedPlaceOrId()
{
    Told told;
    QVERIFY(told.site.take(told.events));
    const EventHeader taken = told.events.front().header;
    const EventContent known = told.site.contents[Compartment::Child].events.begin()->second;
    const auto releasableNow = [&](const std::function<void(Saying &)> &change) {
        Saying saying = say(told.kiosk, EventType::PersonRegistered, u"nobody"_s);
        change(saying);
        const SealedEvent event = told.site.seal(saying);
        const Quarantined one{fingerprint(event), event, {}, false, toWord(Doubt::NotAllowed), {}, {}, {}};
        return (*releasable(one, told.site.stores)).has_value();
    };
    QVERIFY(releasableNow([](Saying &) {}));
    QVERIFY(!releasableNow([&](Saying &s) { s.content.seq = s.header.seq = taken.seq; }));
    QVERIFY(!releasableNow([&](Saying &s) { s.content.id = known.id; }));
    QVERIFY(!releasableNow([&](Saying &s) { s.content.device = u"k9"_s; }));
    QVERIFY(!releasableNow([&](Saying &s) { s.content.org = u"org2"_s; }));
    QVERIFY(!releasableNow([&](Saying &s) { s.content.compartment = Compartment::Intake; }));
    QVERIFY(!releasableNow([](Saying &s) {
        s.spoilSigned = [](SealedEvent &event) { event.header.sha256[0] = char(event.header.sha256[0] ^ 1); };
    }));
}

void RecordActsTest::aReleasedRecordCanBeErased()
{
    Desk desk;
    QVERIFY(desk.intake.saveNow(family(), u"nobody"_s));
    desk.open();
    const auto unverified = desk.staff->unverifiedNow();
    for (const UnverifiedEvent &event : *unverified) {
        if (event.name.contains(u"Марко"))
            QVERIFY(desk.acts->releaseNow(event.id, u"met"_s));
    }
    const QString subject = desk.rows().front().subject;
    QVERIFY(desk.acts->eraseNow(subject, u"mistake"_s, MemoryVault::colleague()));
    QVERIFY(desk.rows().empty());
    QVERIFY(!desk.everything().contains("Марко"));
    QCOMPARE(desk.staff->trustNow()->setAside, 3);
}

// A form that could not be saved waits for its place; a decision takes it, and the form takes the next.
void RecordActsTest::aFormThatWaitsIsSavedBehindADecision()
{
    Desk desk;
    desk.save(family());
    desk.open();
    Party waiting = withIds(family(), desk.clock.today());
    waiting.persons.front().name.given = u"Галина"_s;
    desk.log.failures = 1;
    QVERIFY(!desk.intake.saveNow(waiting, u"self"_s));
    QVERIFY(desk.acts->withdrawNow(desk.adult(), u"said"_s));
    QVERIFY(desk.intake.saveNow(waiting, u"self"_s));
    QCOMPARE(desk.rows().size(), 4U);
    QVERIFY(desk.everything().contains("Галина"));
    QCOMPARE(desk.staff->trustNow()->setAside, 0);
}

void RecordActsTest::aCorrectionThatWaitsStillCorrects()
{
    Desk desk;
    desk.party = withIds(family(), desk.clock.today());
    const auto first = desk.intake.saveNow(desk.party, u"volunteer"_s);
    QVERIFY(first);
    desk.open();
    Party corrected = desk.party;
    corrected.persons.front().name.given = u"Галина"_s;
    Entry entry{u"volunteer"_s};
    entry.corrects = first->submission;
    desk.log.failures = 1;
    QVERIFY(!desk.intake.saveNow(corrected, entry));
    QVERIFY(desk.acts->withdrawNow(desk.adult(), u"said"_s));
    QVERIFY(desk.intake.saveNow(corrected, entry));
    const auto opened = desk.staff->openPersonNow(desk.adult(), {});
    QVERIFY(opened && !opened->person.conflict);
    QCOMPARE(opened->person.person.name.given, u"Галина"_s);
}

// ---- From others

Result<std::vector<EventContent>> erasuresIn(const ReaderStores &stores)
{
    std::vector<EventContent> erasures;
    for (const auto &store : stores) {
        const auto all = store->allEvents();
        if (!all)
            return passOn(all);
        std::ranges::copy_if(*all, std::back_inserter(erasures),
                             [](const EventContent &e) { return e.type == EventType::Erased; });
    }
    return erasures;
}

bool carryOut(Site &site)
{
    const auto due = dueErasures(*erasuresIn(site.stores), site.stores);
    if (!due || !erasePlaces(*due, site.stores))
        return false;
    site.erased = *site.stores.front()->erasedLinks();
    return true;
}

void RecordActsTest::erasuresOfOthersReachOnlyTheirOwn()
{
    Told told;
    QVERIFY(told.site.take(told.events));
    QVERIFY(told.site.take({told.erasure()}));
    QVERIFY(carryOut(told.site));
    QCOMPARE(told.left(told.subject), 0);
    QCOMPARE(told.left(told.other), 2);
    QVERIFY(told.site.take(told.events)); // by another route
    QVERIFY(carryOut(told.site));
    QCOMPARE(told.left(told.subject), 0);
    QCOMPARE(told.left(told.other), 2);
    QCOMPARE(told.site.quarantined(), 0);
}

void RecordActsTest::anyOrderErasesTheSame()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    std::mt19937 shuffler(seed);
    constexpr int kCases = 200;
    Told told;
    std::vector<SealedEvent> all = told.events;
    all.push_back(told.erasure());
    all.push_back(told.erasure()); // by two who did not know of each other
    for (int i = 0; i < kCases; ++i) {
        told.site.forget();
        told.site.erased.clear();
        std::ranges::shuffle(all, shuffler);
        for (const SealedEvent &event : all) {
            QVERIFY(told.site.take({event}));
            if (shuffler() % 2 == 0)
                QVERIFY(carryOut(told.site));
        }
        QVERIFY(carryOut(told.site));
        QVERIFY2(told.left(told.subject) == 0, qPrintable(u"seed %1 case %2"_s.arg(seed).arg(i)));
        QVERIFY2(told.left(told.other) == 2, qPrintable(u"seed %1 case %2"_s.arg(seed).arg(i)));
        QCOMPARE(told.site.quarantined(), 0);
    }
    qInfo("%d orders of 4 events and 2 erasures, seed %u", kCases, seed);
}

void RecordActsTest::whoMayNotErasesNothing()
{
    int cases = 0;
    const std::vector<std::function<void(Saying &)>> forgeries{
        [](Saying &s) { s.content.author = u"volunteer"_s; },
        [](Saying &s) { s.content.author = u"cli"_s; },
        [](Saying &s) { s.content.body.remove(u"second"_s); },
        [](Saying &s) { s.content.body[u"second"] = s.content.author; },
        [](Saying &s) { s.content.body[u"reason"] = u" "_s; },
        [](Saying &s) { s.sealedTo = Compartment::Intake; },
        [](Saying &s) { s.content.compartment = s.sealedTo = Compartment::Intake; }, // allowed, and not its own
        [](Saying &s) { s.content.subject = crypto::randomId(); },
    };
    for (const auto &change : forgeries) {
        Told told;
        QVERIFY(told.site.take(told.events));
        QVERIFY(told.site.take({told.erasure(change)}));
        QVERIFY(carryOut(told.site));
        QCOMPARE(told.left(told.subject), 2);
        ++cases;
    }
    for (const DeviceMode mode : {DeviceMode::Kiosk, DeviceMode::Volunteer}) {
        Told told(mode);
        QVERIFY(told.site.take(told.events));
        QVERIFY(told.site.take({told.erasure()}));
        QVERIFY(carryOut(told.site));
        QCOMPARE(told.left(told.subject), 2);
        QCOMPARE(told.site.quarantined(), 1);
        ++cases;
    }
    qInfo("%d forged erasures: 0 took anything away", cases);
}

QTEST_GUILESS_MAIN(RecordActsTest)
#include "tst_recordacts.moc"
