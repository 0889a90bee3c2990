// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicatesviewmodel.h"
#include "fakes.h"
#include "forgeries.h"
#include "intakeservice.h"
#include "languagecontroller.h"
#include "pairviewmodel.h"
#include "pairwords.h"
#include "pile.h"
#include "recordedits.h"
#include "searchviewmodel.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace prystan::ui;
using namespace Qt::StringLiterals;

namespace {

Person person(const QString &family, const QString &given, int year, Companion companion = Companion::NotAsked)
{
    Person made;
    made.name = {family, given, {}};
    made.birth = {BirthKind::YearOnly, 0, 0, year, 0};
    made.companion = companion;
    return made;
}

struct Desk {
    ManualClock clock;
    LaterWorker worker;
    ReaderKeys keys;
    KeySealer sealer{keys};
    MemoryLog log;
    MemoryVault vault{keys};
    IntakeService intake{log, sealer, clock, worker};
    tests::Pile arrivals;
    StaffService service{log, vault, clock, worker, &arrivals};
    PeopleSearch people{service, clock, worker};
    RecordActs acts{log, sealer, service, clock, worker};
    RecordEdits edits{log, sealer, service, clock, worker};
    RecordPairs pairs{service, clock, worker};
    NotedProcess process;
    LanguageController language;
    StaffViewModel staff{service, log, worker, clock, process, language, {}};
    SearchViewModel search{people, staff, clock, language};
    PairViewModel pair{pairs, acts, staff, clock, language};
    DuplicatesViewModel duplicates{people, staff, language};
    Speaker colleague{u"s2"_s, DeviceMode::Staff};
    SecretInput input;

    Desk()
    {
        log.organisation.devices.push_back(colleague.entry);
        language.setCurrent(u"en"_s);
        settle();
    }
    QString save(const Person &one, const QString &phone = {})
    {
        Party party;
        party.phone = phone;
        party.persons = {one};
        const auto saved = withIds(party, clock.today());
        if (!intake.saveNow(saved, u"self"_s))
            qFatal("not saved");
        return saved.persons.front().subject;
    }
    void settle()
    {
        for (int i = 0; i < 6; ++i) {
            worker.run();
            QCoreApplication::processEvents();
        }
    }
    void rest() // and look on for pairs
    {
        for (int i = 0; i < 3; ++i) {
            QTest::qWait(DuplicatesViewModel::kRestMs + 20);
            settle();
        }
    }
    void unlock()
    {
        QInputMethodEvent event;
        event.setCommitString(u"right words here"_s);
        QCoreApplication::sendEvent(&input, &event);
        staff.unlock(&input);
        settle();
    }
    void open(const QString &one, const QString &other)
    {
        pair.open(one, other);
        settle();
    }
    void decide(const QString &verdict)
    {
        pair.decide(verdict);
        settle();
    }
    void openRecord(const QString &key)
    {
        staff.open(key);
        settle();
    }
    void news()
    {
        staff.lookForNews();
        settle();
    }
    // Said on another staff device, where nobody knew of what was decided here.
    void colleagueDecides(const QString &subject, const QString &other, Sameness verdict,
                          Compartment where = Compartment::Intake)
    {
        Saying saying = say(colleague, EventType::PersonCompared, QString(32, u'b'));
        const RecordPair both(subject, other);
        saying.content.subject = both.one;
        saying.content.compartment = saying.sealedTo = where;
        saying.content.body = verdictBody(both.other, verdict);
        Site site;
        site.keys = std::move(keys);
        const SealedEvent event = site.seal(saying);
        keys = std::move(site.keys);
        follow(colleague, event);
        if (!arrivals.take({{event, {}}}, CameBy::File, {}, clock.now))
            qFatal("not taken");
        news();
    }
    void correctGiven(const QString &subject, const QString &given)
    {
        const auto shown = service.openPersonNow(subject, u"duty"_s);
        Answers answers{shown->person.person, shown->party.party};
        answers.person.name.given = given;
        if (!edits.correctNow(*shown, answers, u"asked"_s))
            qFatal("not corrected");
        news();
    }
    [[nodiscard]] int audits(const QString &action, const QString &subject) const
    {
        return int(std::ranges::count_if(
            log.trail, [&](const AuditEntry &entry) { return entry.action == action && entry.subject == subject; }));
    }
    [[nodiscard]] QString reasonNoted(const QString &subject) const
    {
        const auto entry = std::ranges::find_if(
            log.trail, [&](const AuditEntry &one) { return one.action == u"open_child" && one.subject == subject; });
        return entry == log.trail.end() ? QString() : entry->reason;
    }
    [[nodiscard]] int comparisons()
    {
        int count = 0;
        for (const auto &[compartment, content] : vault.contents) {
            for (const auto &[id, event] : content.events)
                count += event.type == EventType::PersonCompared ? 1 : 0;
        }
        return count;
    }
    // "label: one | other (word)"
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int i = 0; i < pair.rows()->rowCount(); ++i) {
            const QModelIndex index = pair.rows()->index(i);
            rows << u"%1: %2 | %3 (%4)"_s.arg(
                index.data(PairModel::LabelRole).toString(), index.data(PairModel::OneRole).toString(),
                index.data(PairModel::OtherRole).toString(), index.data(PairModel::LikenessRole).toString());
        }
        return rows;
    }
    [[nodiscard]] static QStringList keysOf(const QAbstractItemModel &model)
    {
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys << model.index(row, 0).data(RecordListModel::KeyRole).toString();
        return keys;
    }
};

// One woman, registered by herself and by a volunteer.
struct Twice : Desk {
    QString one, other;
    Twice()
    {
        Person first = person(u"Канарка"_s, u"Олена"_s, 1988);
        first.sex = Sex::Female;
        one = save(first, u"+380 44 123 45 67"_s);
        Person second = person(u"Kanarka"_s, u"Elena"_s, 1988);
        second.documentName = {u"KANARKA"_s, u"OLENA"_s, {}};
        second.documentNumber = u"FE123456"_s;
        other = save(second, u"044 123 45 67"_s);
        unlock();
    }
};

struct TwoChildren : Desk {
    QString one, other;
    TwoChildren()
    {
        one = save(person(u"Канарка"_s, u"Марко"_s, 2016, Companion::OtherAdult));
        other = save(person(u"Kanarka"_s, u"Marko"_s, 2016, Companion::OtherAdult));
        unlock();
    }
};

} // namespace

// Staff compare two records and decide; who may be registered twice is looked for meanwhile.
class PairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    // ---- Two records beside each other

    void showsBothQuestionByQuestion()
    {
        Twice desk;
        const QAbstractItemModelTester tester(desk.pair.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.open(desk.one, desk.other);
        QVERIFY(desk.pair.shown() && desk.pair.decidable());
        const QStringList rows = desk.rows();
        QVERIFY2(rows.contains(u"Family name: Канарка | Kanarka (alike)"_s), qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.contains(u"Given name: Олена | Elena (alike)"_s), qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.contains(u"Name in the document: not answered | KANARKA OLENA (only_other)"_s),
                 qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.contains(u"Sex: woman | not answered (only_one)"_s)
                     || rows.filter(u"Sex: "_s).value(0).endsWith(u"(only_one)"_s),
                 qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.filter(u"Phone number: "_s).value(0).endsWith(u"(same)"_s), qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.filter(u"Date of birth: "_s).value(0).endsWith(u"(same)"_s), qPrintable(rows.join(u'\n')));
        QVERIFY(rows.filter(u"Needs"_s).isEmpty()); // nobody answered
        QVERIFY(rows.filter(u"Code"_s).isEmpty()); // no question
        QVERIFY(desk.pair.reasons().contains(u"same phone number"_s));
        QCOMPARE(desk.pair.titles(), (QStringList{u"Канарка Олена"_s, u"Kanarka Elena"_s}));
        QVERIFY(desk.pair.records()[0].startsWith(u"Record 1 · "_s) && desk.pair.records()[0].size() > 11);
        QVERIFY(desk.pair.origins()[1].startsWith(u"entered by the person, device K1, "_s));
        QCOMPARE(desk.audits(u"open"_s, desk.one), 1); // as any opening
        QCOMPARE(desk.audits(u"open"_s, desk.other), 1);
        desk.language.setCurrent(u"nl"_s);
        QVERIFY(desk.pair.rows()->index(0).data(PairModel::LabelRole).toString() != u"Family name");
    }

    void differencesAreSaid()
    {
        Desk desk;
        Person one = person(u"Канарка"_s, u"Олена"_s, 1988), other = person(u"Бондар"_s, u"Іван"_s, 1970);
        one.sex = Sex::Female;
        other.sex = Sex::Male;
        const QString first = desk.save(one), second = desk.save(other);
        desk.unlock();
        desk.open(first, second);
        for (const char *label : {"Family name: ", "Given name: ", "Date of birth: ", "Sex: "})
            QVERIFY2(desk.rows().filter(QString::fromLatin1(label)).value(0).endsWith(u"(differs)"_s), label);
    }

    void laterKeepsNothing()
    {
        Twice desk;
        desk.open(desk.one, desk.other);
        desk.pair.close();
        desk.settle();
        QVERIFY(!desk.pair.shown());
        QCOMPARE(desk.comparisons(), 0);
        QVERIFY(!everythingShown(desk.pair).contains(u"Канарка"_s));
        desk.openRecord(desk.one);
        QCOMPARE(desk.search.alike()->rowCount(), 1); // and it is asked again
    }

    void theSamePersonIsShownAndTakenBack()
    {
        Twice desk;
        desk.openRecord(desk.one);
        desk.open(desk.one, desk.other);
        desk.decide(u"same"_s);
        QVERIFY(!desk.pair.shown());
        QVERIFY(desk.staff.done().startsWith(u"Noted: both records are of the same person."_s));
        QCOMPARE(Desk::keysOf(*desk.pair.same()), QStringList{desk.other});
        QCOMPARE(desk.search.alike()->rowCount(), 0);
        QCOMPARE(desk.staff.records()->rowCount(), 2); // both stay
        desk.openRecord(desk.other);
        QCOMPARE(Desk::keysOf(*desk.pair.same()), QStringList{desk.one});
        desk.pair.takeBack(desk.one);
        desk.settle();
        QCOMPARE(desk.pair.same()->rowCount(), 0);
        QCOMPARE(desk.pair.before()->rowCount(), 0);
        QCOMPARE(desk.search.alike()->rowCount(), 1);
        QCOMPARE(desk.comparisons(), 2);
    }

    void notTheSameIsNotAskedAgainAndCanBeChanged()
    {
        Twice desk;
        desk.openRecord(desk.one);
        desk.open(desk.one, desk.other);
        desk.decide(u"other"_s);
        QCOMPARE(desk.search.alike()->rowCount(), 0);
        QCOMPARE(desk.pair.same()->rowCount(), 0);
        QCOMPARE(Desk::keysOf(*desk.pair.before()), QStringList{desk.other});
        desk.duplicates.show();
        desk.rest();
        QVERIFY(desk.duplicates.none());
        desk.open(desk.one, desk.other);
        QCOMPARE(desk.pair.verdict(), u"other"_s);
        QVERIFY(desk.pair.standing().startsWith(u"Decided: not the same person."_s));
        desk.decide(u"same"_s);
        QCOMPARE(Desk::keysOf(*desk.pair.same()), QStringList{desk.other});
        QCOMPARE(desk.pair.before()->rowCount(), 0);
    }

    void whatIsOneOverAThirdCannotBeTakenBackHere()
    {
        Twice desk;
        const QString third = desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        QVERIFY(desk.acts.compareNow(desk.one, desk.other, Sameness::SamePerson));
        QVERIFY(desk.acts.compareNow(desk.other, third, Sameness::SamePerson));
        desk.news();
        desk.openRecord(desk.one);
        QCOMPARE(desk.pair.same()->rowCount(), 2);
        const int written = desk.comparisons();
        desk.pair.takeBack(third);
        desk.settle();
        QCOMPARE(desk.comparisons(), written);
        QCOMPARE(desk.staff.done(), QString());
        for (int row = 0; row < 2; ++row) {
            const QModelIndex index = desk.pair.same()->index(row);
            QCOMPARE(index.data(ComparedModel::OverAThirdRole).toBool(),
                     index.data(RecordListModel::KeyRole).toString() == third);
        }
    }

    // ---- Two staff members

    void whatWasDecidedDifferentlyIsSaidAndChosen()
    {
        Twice desk;
        desk.open(desk.one, desk.other);
        desk.decide(u"same"_s);
        desk.colleagueDecides(desk.one, desk.other, Sameness::OtherPerson);
        desk.openRecord(desk.one);
        QCOMPARE(desk.search.alike()->rowCount(), 1);
        QVERIFY(
            desk.search.alike()->index(0).data(AlikeModel::ReasonsTextRole).toString().endsWith(u"Staff disagree"_s));
        QCOMPARE(Desk::keysOf(*desk.pair.before()), QStringList{desk.other});
        desk.open(desk.one, desk.other);
        QVERIFY(desk.pair.differs());
        QCOMPARE(desk.pair.verdict(), u"undecided"_s);
        QCOMPARE(desk.pair.standing(), PairWords::differs());
        desk.decide(u"same"_s);
        QCOMPARE(Desk::keysOf(*desk.pair.same()), QStringList{desk.other});
        desk.open(desk.one, desk.other);
        QVERIFY(!desk.pair.differs());
        QCOMPARE(desk.pair.verdict(), u"same"_s);
    }

    // Nobody decides over what she has not seen.
    void aDecisionThatCameMeanwhileIsShownFirst()
    {
        Twice desk;
        desk.open(desk.one, desk.other);
        QVERIFY(desk.acts.compareNow(desk.one, desk.other, Sameness::OtherPerson)); // and not shown yet
        desk.decide(u"same"_s);
        QVERIFY(desk.pair.shown());
        QCOMPARE(desk.pair.verdict(), u"other"_s);
        QCOMPARE(desk.pair.problem(), PairWords::decidedMeanwhile());
        QCOMPARE(desk.comparisons(), 1);
        desk.decide(u"same"_s);
        QVERIFY(!desk.pair.shown());
        QCOMPARE(desk.comparisons(), 2);
    }

    void aDecisionThatComesWhileThePageIsOpenIsShown()
    {
        Twice desk;
        desk.open(desk.one, desk.other);
        desk.colleagueDecides(desk.one, desk.other, Sameness::SamePerson);
        QCOMPARE(desk.pair.verdict(), u"same"_s);
        QVERIFY(desk.pair.standing().startsWith(u"Decided: the same person."_s));
    }

    // ---- Children

    void aChildsPairAsksForAReasonAndIsWrittenDown()
    {
        TwoChildren desk;
        desk.open(desk.one, desk.other);
        QVERIFY(desk.pair.reasonAsked() && !desk.pair.shown());
        QCOMPARE(desk.pair.rows()->rowCount(), 0);
        QCOMPARE(desk.audits(u"open_child"_s, desk.one) + desk.audits(u"open_child"_s, desk.other), 0);
        desk.pair.openBecause(u"nonsense"_s);
        desk.settle();
        QVERIFY(desk.pair.reasonAsked() && !desk.pair.shown());
        desk.pair.openBecause(u"verify"_s);
        desk.settle();
        QVERIFY(desk.pair.shown() && !desk.pair.reasonAsked());
        QCOMPARE(desk.audits(u"open_child"_s, desk.one), 1);
        QCOMPARE(desk.audits(u"open_child"_s, desk.other), 1);
        QCOMPARE(desk.reasonNoted(desk.other), u"verify"_s);
        desk.pair.openRecord(desk.other);
        desk.settle();
        QVERIFY(!desk.pair.shown());
        QCOMPARE(desk.staff.detail()->key(), desk.other);
        QCOMPARE(desk.audits(u"open_child"_s, desk.other), 2);
    }

    void noReasonNoRecord()
    {
        TwoChildren desk;
        desk.open(desk.one, desk.other);
        desk.pair.close();
        desk.pair.openBecause(u"verify"_s);
        desk.settle();
        QVERIFY(!desk.pair.shown() && !desk.pair.reasonAsked());
        QCOMPARE(desk.audits(u"open_child"_s, desk.one), 0);
    }

    void anAdultBesideAChildAsksToo()
    {
        Desk desk;
        const QString child = desk.save(person(u"Канарка"_s, u"Марко"_s, 2016, Companion::OtherAdult));
        const QString adult = desk.save(person(u"Канарка"_s, u"Марко"_s, 1990));
        desk.unlock();
        desk.open(adult, child);
        QVERIFY(desk.pair.reasonAsked());
        QCOMPARE(desk.audits(u"open"_s, adult), 0); // nothing was shown of him either
        desk.pair.openBecause(u"verify"_s);
        desk.settle();
        desk.decide(u"other"_s);
        QCOMPARE(desk.comparisons(), 1);
        for (const auto &[id, event] : desk.vault.contents.at(Compartment::Intake).events)
            QVERIFY(event.type != EventType::PersonCompared);
    }

    void aClosedChildCannotBeCompared()
    {
        Desk desk;
        const QString child = desk.save(person(u"Канарка"_s, u"Марко"_s, 2016, Companion::OtherAdult));
        desk.save(person(u"Канарка"_s, u"Марко"_s, 2016, Companion::OtherAdult));
        const QString adult = desk.save(person(u"Канарка"_s, u"Марко"_s, 1990));
        desk.vault.opens = {Compartment::Intake};
        desk.unlock();
        desk.duplicates.show();
        desk.rest();
        QVERIFY(desk.duplicates.none());
        desk.openRecord(adult);
        QCOMPARE(desk.search.alike()->rowCount(), 0);
        desk.open(adult, child);
        QVERIFY(!desk.pair.reasonAsked());
        QCOMPARE(desk.pair.rows()->rowCount(), 0);
        QVERIFY(!desk.pair.problem().isEmpty());
        QVERIFY(!everythingShown(desk.pair).contains(u"Марко"_s));
        QCOMPARE(desk.audits(u"open"_s, adult), 1); // the record page alone: nothing was shown of the pair
    }

    // ---- What happens meanwhile

    void aCorrectionIsShown()
    {
        Twice desk;
        desk.open(desk.one, desk.other);
        desk.correctGiven(desk.other, u"Hanna"_s);
        QVERIFY2(desk.rows().contains(u"Given name: Олена | Hanna (differs)"_s)
                     || desk.rows().contains(u"Given name: Олена | Hanna (alike)"_s),
                 qPrintable(desk.rows().join(u'\n')));
        const int audits = desk.audits(u"open"_s, desk.one);
        desk.save(person(u"Ткач"_s, u"Ганна"_s, 1970));
        desk.news();
        QCOMPARE(desk.audits(u"open"_s, desk.one), audits); // somebody else's news open nothing again
    }

    void ofTwoRecordsOneIsErased()
    {
        Twice desk;
        desk.open(desk.one, desk.other);
        QVERIFY(desk.acts.eraseNow(desk.other, u"asked"_s));
        desk.news();
        QVERIFY(desk.pair.shown() && !desk.pair.decidable());
        QCOMPARE(desk.pair.problem(), PairWords::gone());
        QCOMPARE(desk.pair.rows()->rowCount(), 0);
        QVERIFY(!everythingShown(desk.pair).contains(u"Kanarka"_s));
        desk.decide(u"same"_s);
        QCOMPARE(desk.comparisons(), 0);
        desk.pair.close();
        QVERIFY(!desk.pair.shown());
    }

    void erasedJustBeforeTheAnswer()
    {
        Twice desk;
        desk.open(desk.one, desk.other);
        QVERIFY(desk.acts.eraseNow(desk.other, u"asked"_s)); // and not looked for yet
        desk.decide(u"same"_s);
        QCOMPARE(desk.pair.problem(), PairWords::gone());
        QCOMPARE(desk.comparisons(), 0);
        QCOMPARE(desk.staff.records()->rowCount(), 1);
    }

    void whoWithdrewCanOnlyBeTakenBack()
    {
        Twice desk;
        desk.open(desk.one, desk.other);
        desk.decide(u"same"_s);
        desk.open(desk.one, desk.other);
        QVERIFY(desk.acts.withdrawNow(desk.other, u"said"_s));
        desk.news();
        QVERIFY(desk.pair.shown() && !desk.pair.decidable());
        QCOMPARE(desk.pair.problem(), PairWords::withdrawn());
        desk.decide(u"other"_s);
        QCOMPARE(desk.comparisons(), 1);
        desk.decide(u"undecided"_s);
        QCOMPARE(desk.comparisons(), 2);
        const Status again = desk.acts.compareNow(desk.one, desk.other, Sameness::SamePerson);
        QVERIFY(!again && again.error().code == ErrorCode::NotFound);
    }

    void aFullDiskIsTold()
    {
        Twice desk;
        desk.open(desk.one, desk.other);
        desk.log.failures = 1;
        desk.decide(u"same"_s);
        QVERIFY(desk.pair.shown() && !desk.pair.working());
        QVERIFY(!desk.pair.problem().isEmpty());
        QCOMPARE(desk.comparisons(), 0);
        desk.decide(u"same"_s);
        QVERIFY(!desk.pair.shown());
        QCOMPARE(desk.comparisons(), 1);
    }

    void lockingForgetsAll_data()
    {
        QTest::addColumn<bool>("answerUnderWay");
        QTest::newRow("shown") << false;
        QTest::newRow("under way") << true;
    }
    void lockingForgetsAll()
    {
        QFETCH(bool, answerUnderWay);
        Twice desk;
        desk.rest();
        QCOMPARE(desk.duplicates.count(), 1);
        desk.duplicates.show();
        if (!answerUnderWay)
            desk.settle();
        desk.pair.open(desk.one, desk.other);
        if (!answerUnderWay) {
            desk.settle();
            QVERIFY(everythingShown(desk.pair).contains(u"Канарка"_s));
        }
        desk.staff.lock();
        desk.settle();
        QVERIFY(!desk.pair.shown() && !desk.duplicates.shown());
        QCOMPARE(desk.pair.rows()->rowCount() + desk.duplicates.pairs()->rowCount() + desk.duplicates.count(), 0);
        QVERIFY(!everythingShown(desk.pair).contains(u"Канарка"_s));
        desk.open(desk.one, desk.other); // nothing opens while locked
        QVERIFY(!desk.pair.shown());
        QCOMPARE(desk.pair.one(), QString());
    }

    // ---- Who may be registered twice

    void pairsAreCountedAfterTheListAndLeaveIt()
    {
        Twice desk;
        desk.save(person(u"Бондар"_s, u"Іван"_s, 1970));
        const QString third = desk.save(person(u"Бондар"_s, u"Іван"_s, 1970));
        desk.news();
        const QAbstractItemModelTester tester(desk.duplicates.pairs(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.rest();
        QCOMPARE(desk.duplicates.count(), 2);
        QCOMPARE(desk.duplicates.pairs()->rowCount(), 0); // until somebody looks
        desk.duplicates.show();
        desk.settle();
        QCOMPARE(desk.duplicates.pairs()->rowCount(), 2);
        QVERIFY(!everythingShown(*desk.duplicates.pairs()).contains(u"Канарка"_s)); // no names
        const QModelIndex first = desk.duplicates.pairs()->index(0);
        QVERIFY(!first.data(AlikePairModel::ReasonsTextRole).toString().isEmpty());
        const QString next = desk.duplicates.pairs()->index(1).data(AlikePairModel::OneRole).toString();
        desk.duplicates.setCurrent(0);
        desk.open(first.data(AlikePairModel::OneRole).toString(), first.data(AlikePairModel::OtherRole).toString());
        desk.decide(u"other"_s);
        desk.rest();
        QCOMPARE(desk.duplicates.count(), 1);
        QCOMPARE(desk.duplicates.current(), 0); // the next one
        QCOMPARE(desk.duplicates.pairs()->index(0).data(AlikePairModel::OneRole).toString(), next);
        QVERIFY(desk.acts.eraseNow(third, u"asked"_s));
        QVERIFY(desk.acts.eraseNow(desk.one, u"asked"_s));
        desk.news();
        desk.rest();
        QVERIFY(desk.duplicates.none());
        QCOMPARE(desk.duplicates.current(), -1);
        QCOMPARE(desk.duplicates.progress(), QString());
    }

    void theyAreLookedForInMoments()
    {
        Desk desk;
        for (int i = 0; i < 30; ++i)
            desk.save(person(u"Багатенко"_s, u"Ірина"_s + QChar(u'а' + i), 1960 + i));
        desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.save(person(u"Kanarka"_s, u"Olena"_s, 1988));
        desk.clock.stepMs = 20; // at each look at the clock
        desk.unlock();
        QStringList said;
        connect(&desk.duplicates, &DuplicatesViewModel::changed, &desk.duplicates, [&] {
            QVERIFY(!desk.duplicates.none());
            if (said.isEmpty() || said.last() != desk.duplicates.progress())
                said << desk.duplicates.progress();
        });
        desk.duplicates.show();
        for (int i = 0; i < 100 && (desk.duplicates.progress() != QString() || said.isEmpty() || i < 5); ++i)
            desk.rest();
        QVERIFY2(said.size() > 3, qPrintable(said.join(u'|')));
        QVERIFY(said.contains(u"Still looking: 50%"_s));
        QCOMPARE(said.last(), QString());
        QVERIFY(desk.duplicates.count() >= 1);
        QCOMPARE(desk.duplicates.pairs()->rowCount(),
                 int(std::min<std::size_t>(DuplicatesViewModel::kMostShown, std::size_t(desk.duplicates.count()))));
    }

    void nothingIsLookedForWithoutNews()
    {
        Twice desk;
        desk.rest();
        QVERIFY(desk.worker.idle());
        int changes = 0;
        connect(&desk.duplicates, &DuplicatesViewModel::changed, &desk.duplicates, [&] { ++changes; });
        for (int i = 0; i < 5; ++i)
            desk.news(); // there is none
        desk.rest();
        QCOMPARE(changes, 0);
    }

    // Of one person are A and B, and B and C: nobody is asked about A and C, until one of these is taken back.
    void whatFollowsFromADecisionIsNotAsked()
    {
        Twice desk;
        QStringList three{desk.one, desk.other, desk.save(person(u"Канарка"_s, u"Олена"_s, 1988))};
        three.sort(); // of the first is said what is decided of it and another: the two others change in nothing
        const auto decide = [&](int with, Sameness verdict) {
            QVERIFY(desk.acts.compareNow(three[0], three[with], verdict));
            desk.news();
            desk.rest();
        };
        desk.news();
        desk.rest();
        QCOMPARE(desk.duplicates.count(), 3);
        decide(1, Sameness::SamePerson);
        decide(2, Sameness::SamePerson);
        QCOMPARE(desk.duplicates.count(), 0);
        decide(2, Sameness::Undecided);
        QCOMPARE(desk.duplicates.count(), 2);
    }
};

QTEST_MAIN(PairTest)
#include "tst_ui_pair.moc"
