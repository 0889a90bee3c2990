// SPDX-License-Identifier: GPL-3.0-or-later
// The volunteer's tablet beside the form: correcting the last one, adding to a code, the list of the shift, paper.
#include "additionviewmodel.h"
#include "appcontext.h"
#include "eventlimits.h"
#include "intakeform.h"
#include "tallymodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace prystan::ui;

namespace {

constexpr int kPin = 123456, kWrong = 111111;

// A volunteer's tablet in memory, put together as the program does it.
struct Tablet : Form {
    IdleGuard idle{clock};
    PinCover cover{clock};
    AdditionViewModel addition{service, language};
    TallyModel tally{log, worker, clock, language};
    AppContext app;

    Tablet()
    {
        app.mode = u"demo"_qs;
        app.intake = &intake;
        app.language = &language;
        app.idle = &idle;
        app.cover = &cover;
        app.addition = &addition;
        app.tally = &tally;
        app.setFace(u"volunteer"_qs);
        QObject::connect(&intake, &IntakeViewModel::stored, &tally, &TallyModel::note);
        QObject::connect(&addition, &AdditionViewModel::stored, &tally, &TallyModel::note);
        QObject::connect(&cover, &PinCover::gone, &app, &AppContext::endShift);
        PinInput pin;
        press(pin, kPin);
        cover.choose(&pin);
    }
    static void press(PinInput &pin, int digits)
    {
        for (int i = 0, rest = digits; i < 6; ++i, rest /= 10)
            pin.press(rest % 10);
    }
    void saveOne(const char *given = "Канарейка")
    {
        intake.start();
        walkTo(u"form"_qs);
        intake.person()->given()->setText(QString::fromUtf8(given));
        intake.person()->birth()->setKind(u"year"_qs);
        intake.person()->birth()->setYear(1988);
        intake.party()->phone()->setText(u"+380441112233"_qs);
        save();
    }
    void correct(int digits = kPin)
    {
        PinInput pin;
        press(pin, digits);
        app.correctLast(&pin);
    }
    void settle()
    {
        worker.run();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::vector<EventContent> opened(Compartment compartment) const
    {
        std::vector<EventContent> events;
        for (const SealedEvent &event : log.events) {
            if (const auto plain = age::open(event.sealed, keys.identities.at(compartment), kLargestContent))
                events.push_back(*readContent(*plain).content);
        }
        return events;
    }
    void add(const QString &code, const QString &note)
    {
        addition.start();
        addition.setCode(code);
        addition.next();
        addition.note()->setText(note);
        addition.next();
        settle();
    }
    [[nodiscard]] QString row(int number, int role) const { return tally.index(number).data(role).toString(); }
};

} // namespace

class VolunteerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void theLastFormComesBackWithItsAnswers()
    {
        Tablet tablet;
        tablet.saveOne();
        const QString code = tablet.intake.codes().first();
        QCOMPARE(tablet.intake.last()->code(), code);
        QCOMPARE(tablet.intake.last()->minutesLeft(), 15);
        QVERIFY(!everythingShown(tablet.app).contains(u"Канарейка")); // it is there, and nothing shows it
        tablet.correct();
        QCOMPARE(tablet.intake.step(), u"form"_qs);
        QCOMPARE(tablet.intake.correcting(), code);
        QCOMPARE(tablet.intake.position(), 1);
        QCOMPARE(tablet.intake.person()->given()->text(), u"Канарейка"_qs);
        QCOMPARE(tablet.intake.person()->birth()->year(), 1988);
        QVERIFY(!tablet.intake.dirty());
        tablet.intake.person()->given()->setText(u"Синиця"_qs);
        QVERIFY(tablet.intake.dirty());
        tablet.save();
        QCOMPARE(tablet.intake.step(), u"saved"_qs);
        QCOMPARE(tablet.intake.codes(), QStringList(code));
        const auto events = tablet.opened(Compartment::Intake);
        QCOMPARE(events.size(), std::size_t(4));
        QCOMPARE(events[3].subject, events[1].subject);
        QCOMPARE(events[3].seen, (QStringList{events[0].id, events[1].id}));
        QCOMPARE(events[3].body[u"name"][u"given"].toString(), u"Синиця"_qs);
        QCOMPARE(tablet.tally.rowCount(), 1); // one form
    }

    // Its time is that of the first saving: a correction does not lengthen it.
    void aCorrectionCanBeCorrectedWithinTheSameTime()
    {
        Tablet tablet;
        tablet.saveOne();
        tablet.clock.forward(10 * 60);
        tablet.correct();
        tablet.save();
        QCOMPARE(tablet.intake.last()->minutesLeft(), 5);
        tablet.clock.forward(4 * 60);
        tablet.correct();
        QCOMPARE(tablet.intake.step(), u"form"_qs);
        tablet.clock.forward(2 * 60); // it may be finished
        tablet.save();
        QCOMPARE(tablet.intake.step(), u"saved"_qs);
        QCOMPARE(tablet.intake.last()->code(), QString());
        QCOMPARE(tablet.opened(Compartment::Intake).size(), std::size_t(6));
    }

    void whatEndsTheCorrection_data()
    {
        QTest::addColumn<QString>("end");
        for (const char *end : {"time", "late touch", "new form", "other face", "end of shift", "covered too long",
                                "five wrong PINs", "restart"})
            QTest::newRow(end) << QString::fromLatin1(end);
    }
    void whatEndsTheCorrection()
    {
        QFETCH(QString, end);
        auto tablet = std::make_unique<Tablet>();
        tablet->saveOne();
        QVERIFY(!tablet->intake.last()->code().isEmpty());
        if (end == u"time") {
            tablet->clock.forward(15 * 60);
            tablet->intake.last()->tick();
        } else if (end == u"late touch") {
            tablet->clock.forward(15 * 60); // before the timer noticed
        } else if (end == u"new form") {
            tablet->intake.start();
            tablet->intake.clear();
        } else if (end == u"other face") {
            tablet->app.setFace(u"kiosk"_qs);
            tablet->app.setFace(u"volunteer"_qs);
        } else if (end == u"end of shift") {
            tablet->cover.forget();
        } else if (end == u"covered too long") {
            tablet->cover.cover();
            tablet->clock.forward(15 * 60);
            tablet->cover.tick();
        } else if (end == u"five wrong PINs") {
            for (int i = 0; i < 5; ++i) {
                QCOMPARE(tablet->cover.triesLeft(), 5 - i);
                tablet->correct(kWrong);
                QCOMPARE(tablet->intake.step(), u"saved"_qs);
            }
        } else {
            tablet = std::make_unique<Tablet>();
        }
        const QString step = tablet->intake.step();
        tablet->correct();
        QCOMPARE(tablet->intake.step(), step);
        QCOMPARE(tablet->intake.last()->code(), QString());
        QCOMPARE(tablet->intake.last()->minutesLeft(), 0);
        QVERIFY(!tablet->intake.last()->take());
    }

    // However the PIN goes, the list goes with it, and the program is told to go as well.
    void theShiftEndsWithItsPin()
    {
        for (const auto &end : std::vector<std::function<void(Tablet &)>>{
                 [](Tablet &tablet) { tablet.cover.forget(); },
                 [](Tablet &tablet) {
                     tablet.cover.cover();
                     tablet.clock.forward(15 * 60);
                     tablet.cover.tick();
                 },
                 [](Tablet &tablet) {
                     for (int i = 0; i < 5; ++i)
                         tablet.correct(kWrong);
                 },
             }) {
            Tablet tablet;
            tablet.saveOne();
            QCOMPARE(tablet.tally.rowCount(), 1);
            QSignalSpy ended(&tablet.app, &AppContext::shiftEnded);
            end(tablet);
            QCOMPARE(ended.count(), 1);
            QCOMPARE(tablet.cover.state(), u"unset"_qs);
            QCOMPARE(tablet.tally.rowCount(), 0);
        }
    }

    void aRightPinGivesTheTriesBack()
    {
        Tablet tablet;
        tablet.saveOne();
        tablet.correct(kWrong);
        QCOMPARE(tablet.cover.triesLeft(), 4);
        tablet.correct();
        QCOMPARE(tablet.cover.triesLeft(), 5);
        QCOMPARE(tablet.intake.step(), u"form"_qs);
    }

    void leavingACorrectionErasesIt()
    {
        Tablet tablet;
        tablet.saveOne();
        tablet.correct();
        tablet.intake.clear();
        QVERIFY(!everythingShown(tablet.app).contains(u"Канарейка"));
        QVERIFY(!tablet.intake.last()->take());
        QCOMPARE(tablet.intake.correcting(), QString());
        tablet.intake.start(); // and the next form is a new one
        QCOMPARE(tablet.intake.step(), u"privacy"_qs);
    }

    // Looking at the last form does not use its correction up.
    void lookingAtTheLastFormKeepsIt()
    {
        Tablet tablet;
        tablet.saveOne();
        const QString code = tablet.intake.last()->code();
        const int minutes = tablet.intake.last()->minutesLeft();
        tablet.correct();
        QVERIFY(!tablet.intake.dirty());
        tablet.intake.back();
        QCOMPARE(tablet.intake.correcting(), QString());
        QVERIFY(!everythingShown(tablet.app).contains(u"Канарейка"));
        QCOMPARE(tablet.intake.last()->code(), code);
        QCOMPARE(tablet.intake.last()->minutesLeft(), minutes);
    }

    void aKioskKeepsNothing()
    {
        Tablet tablet;
        tablet.app.setFace(u"kiosk"_qs);
        tablet.begin("Канарейка", 1988);
        tablet.save();
        QCOMPARE(tablet.intake.step(), u"saved"_qs);
        QVERIFY(!tablet.intake.last()->take());
    }

    // What is kept comes back as it was, whatever was answered.
    void everyAnswerIsKept()
    {
        ManualClock clock;
        LastForm last(clock, nullptr);
        Party party;
        party.id = crypto::randomId();
        party.selfService = false;
        party.language = u"ru"_qs;
        party.channel = Channel::Signal;
        party.phone = u"+380 \"1\""_qs;
        party.phoneSafe = YesNo::Unknown;
        party.place = PlaceKind::Nowhere;
        party.placeText = u"Straße\\1"_qs;
        party.needs = {Need::Distress, Need::Interpreter};
        party.needsAnswered = true;
        for (const Birth &birth :
             {Birth{BirthKind::Date, 29, 2, 1988, 0}, Birth{BirthKind::YearOnly, 0, 0, 2001, 0},
              Birth{BirthKind::AboutAge, 0, 0, 0, 10}, Birth{BirthKind::Unknown, 0, 0, 0, 0}, Birth()}) {
            Person person;
            person.subject = crypto::randomId();
            person.name = {u"Прикладенко"_qs, u"Ім’я"_qs, u"Іванівна"_qs};
            person.birth = birth;
            person.sex = Sex::X;
            person.nationality = u"XXA"_qs;
            person.document = DocumentKind::BirthCertificate;
            person.documentNumber = u"I-АБ 1"_qs;
            person.companion = Companion::GroupLeader;
            party.persons.push_back(person);
        }
        party = withIds(party, clock.today());
        last.keep({party, {{u"a"_qs}, {}, {7}}, clock.now, 0});
        const auto kept = last.take();
        QVERIFY(kept);
        QCOMPARE(kept->party, party);
        QCOMPARE(kept->submission.events, QStringList(u"a"_qs));
        QCOMPARE(kept->spokenAt, clock.now);
    }

    void whatIsAddedIsSealedAndGone()
    {
        Tablet tablet;
        tablet.saveOne();
        const QString code = tablet.intake.codes().first();
        QSignalSpy problems(&tablet.addition, &AdditionViewModel::problemFound);
        tablet.addition.start();
        QCOMPARE(tablet.addition.step(), u"code"_qs);
        tablet.addition.setCode(u"abc"_qs);
        tablet.addition.next();
        QCOMPARE(tablet.addition.step(), u"code"_qs);
        QCOMPARE(problems.count(), 1);
        QVERIFY(!tablet.addition.problem().isEmpty());
        tablet.addition.setCode(QString(code).remove(u'-').toLower());
        QVERIFY(tablet.addition.problem().isEmpty());
        tablet.addition.next();
        QCOMPARE(tablet.addition.step(), u"facts"_qs);
        QCOMPARE(tablet.addition.code(), code);
        tablet.addition.next();
        QCOMPARE(tablet.addition.step(), u"facts"_qs); // nothing was written
        QCOMPARE(problems.count(), 2);
        tablet.addition.note()->setText(u"Горобець"_qs);
        tablet.addition.setPlace(u"hotel"_qs);
        tablet.log.failures = 1;
        tablet.addition.next();
        tablet.settle();
        QCOMPARE(tablet.addition.step(), u"facts"_qs); // kept
        QCOMPARE(tablet.addition.note()->text(), u"Горобець"_qs);
        tablet.addition.next();
        tablet.settle();
        QCOMPARE(tablet.addition.step(), u"saved"_qs);
        QVERIFY(!everythingShown(tablet.addition).contains(u"Горобець"));
        QCOMPARE(tablet.addition.code(), code);
        const auto events = tablet.opened(Compartment::Child);
        QCOMPARE(events.size(), std::size_t(1)); // the failed attempt is the same one
        QCOMPARE(events[0].author, u"volunteer"_qs);
        QCOMPARE(events[0].body[u"note"].toString(), u"Горобець"_qs);
        QCOMPARE(tablet.row(0, TallyModel::CodeRole), code);
        QCOMPARE(tablet.row(0, TallyModel::HeadsTextRole), u"Added to this code"_qs);
        QCOMPARE(tablet.tally.sumText(), u"1 form(s), 1 person(s)"_qs);
    }

    void anAdditionIsWipedWithTheSession()
    {
        Tablet tablet;
        tablet.addition.start();
        tablet.addition.setCode(u"BBB-BBB"_qs);
        tablet.addition.next();
        for (TextFieldModel *field :
             {tablet.addition.note(), tablet.addition.phone(), tablet.addition.concerns(), tablet.addition.placeText()})
            field->setText(u"Горобець"_qs);
        tablet.addition.next();
        tablet.app.endSession();
        tablet.settle(); // the late answer is not shown
        QCOMPARE(tablet.addition.step(), QString());
        QVERIFY(!everythingShown(tablet.app).contains(u"Горобець"));
        QVERIFY(!tablet.addition.dirty());
    }

    void theShiftIsCountedWithoutPersons()
    {
        Tablet tablet;
        tablet.saveOne();
        tablet.saveOne();
        tablet.add(tablet.row(0, TallyModel::CodeRole), u"Note"_qs);
        QCOMPARE(tablet.tally.rowCount(), 3);
        QCOMPARE(tablet.tally.sumText(), u"2 form(s), 2 person(s)"_qs);
        tablet.tally.refresh();
        tablet.settle();
        QCOMPARE(tablet.tally.earlierText(), QString());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(tablet.row(i, TallyModel::StateTextRole), u"waiting on this device"_qs);
        QVERIFY(!everythingShown(tablet.tally).contains(u"Канарейка"));
        // The first form is delivered, of the second one part; the third is delivered and no longer here.
        QVERIFY((tablet.log.noteDelivered({1, 2, 3, 5, 6}, tablet.clock.nowUtc())));
        QVERIFY(tablet.log.shed({5, 6}, Gone::Pruned, {}));
        tablet.tally.refresh();
        tablet.settle();
        QCOMPARE(tablet.row(2, TallyModel::StateTextRole), u"delivered"_qs);
        QCOMPARE(tablet.row(1, TallyModel::StateTextRole), u"waiting on this device"_qs);
        QCOMPARE(tablet.row(0, TallyModel::StateTextRole), u"delivered"_qs);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(tablet.tally.index(i).data(TallyModel::DeliveredRole).toBool(), i != 1);
        // Delivered once is not delivered for ever: what cannot be read is not promised.
        tablet.log.unreadable = true;
        tablet.tally.refresh();
        tablet.settle();
        for (int i = 0; i < 3; ++i)
            QVERIFY(!tablet.tally.index(i).data(TallyModel::DeliveredRole).toBool());
        QVERIFY(tablet.tally.earlierText().contains(u"cannot tell"));
    }

    void aCorrectionIsTheSameForm()
    {
        Tablet tablet;
        tablet.saveOne();
        QVERIFY((tablet.log.noteDelivered({1, 2}, tablet.clock.nowUtc())));
        tablet.correct();
        tablet.intake.addMember();
        tablet.intake.person()->given()->setText(u"Марко"_qs);
        tablet.intake.next();
        tablet.save();
        tablet.tally.refresh();
        tablet.settle();
        QCOMPARE(tablet.tally.rowCount(), 1);
        QCOMPARE(tablet.tally.sumText(), u"1 form(s), 2 person(s)"_qs);
        QCOMPARE(tablet.row(0, TallyModel::StateTextRole), u"waiting on this device"_qs);
    }

    void afterARestartOnlyNumbersAreKnown()
    {
        Tablet tablet;
        tablet.saveOne();
        tablet.saveOne();
        QVERIFY((tablet.log.noteDelivered({1}, tablet.clock.nowUtc())));
        TallyModel restarted(tablet.log, tablet.worker, tablet.clock, tablet.language);
        restarted.refresh();
        tablet.settle();
        QCOMPARE(restarted.rowCount(), 0);
        QCOMPARE(restarted.earlierText(),
                 u"Earlier forms: 4 sealed file(s) on this device, without codes. 3 of them not delivered yet."_qs);
    }

    void theDateIsAskedFor()
    {
        Tablet tablet;
        tablet.log.organisation.issued = tablet.clock.nowUtc();
        tablet.tally.refresh();
        tablet.settle();
        QCOMPARE(tablet.tally.clockText(), QString());
        tablet.clock.now = tablet.clock.now.addDays(5);
        tablet.tally.refresh();
        tablet.settle();
        QVERIFY(tablet.tally.clockText().contains(u"29 November 2026"));
        tablet.tally.clear();
        QCOMPARE(tablet.tally.clockText(), QString());
    }

    void paperIsEnteredWithItsTime()
    {
        Tablet tablet;
        tablet.intake.start();
        tablet.walkTo(u"form"_qs);
        tablet.intake.person()->given()->setText(u"Олена"_qs);
        tablet.intake.person()->birth()->setAge(10);
        PaperTimeModel &paper = *tablet.intake.paper();
        QVERIFY(!paper.spokenAt().isValid());
        paper.setOn(true);
        QVERIFY(tablet.intake.dirty());
        QCOMPARE(paper.day(), 24); // begins with today
        QCOMPARE(paper.problem(), QString());
        tablet.intake.next(); // hour and minute are missing
        QCOMPARE(tablet.intake.step(), u"form"_qs);
        QVERIFY(!paper.problem().isEmpty());
        paper.setDay(30);
        paper.setHour(8);
        paper.setMinute(5);
        QVERIFY(paper.problem().contains(u"still to come"));
        paper.setDay(1);
        paper.setMonth(10);
        QVERIFY(paper.problem().contains(u"more than 30 days"));
        paper.setDay(20);
        paper.setMonth(11);
        QCOMPARE(paper.problem(), QString());
        const QDateTime spoken = QDateTime(QDate(2026, 11, 20), QTime(8, 5), Qt::LocalTime).toUTC();
        tablet.walkTo(u"review"_qs);
        QVERIFY(everythingShown(*tablet.intake.review()).contains(u"20 November 2026, 08:05"));
        tablet.save();
        QVERIFY(!paper.on()); // the next form is said now
        const auto events = tablet.opened(Compartment::Child);
        QCOMPARE(events.front().spokenAt, spoken);
        QCOMPARE(events.front().time, tablet.clock.now);
        QCOMPARE(events.back().body[u"birth"][u"registered_on"].toString(), u"2026-11-20"_qs);
        tablet.correct(); // and a correction is of the same paper
        QVERIFY(paper.on() && paper.day() == 20 && paper.minute() == 5);
        QVERIFY(!tablet.intake.dirty());
    }
};

QTEST_MAIN(VolunteerTest)
#include "tst_ui_volunteer.moc"
