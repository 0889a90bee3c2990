// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"
#include "intakeservice.h"
#include "languagecontroller.h"
#include "recordacts.h"
#include "searchviewmodel.h"
#include "searchwords.h"

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
    StaffService service{log, vault, clock, worker};
    PeopleSearch people{service, clock, worker};
    RecordActs acts{log, sealer, service, clock, worker};
    NotedProcess process;
    LanguageController language;
    StaffViewModel staff{service, log, worker, clock, process, language, {}};
    SearchViewModel search{people, staff, clock, language};
    SecretInput input;

    Desk()
    {
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
        for (int i = 0; i < 5; ++i) {
            worker.run();
            QCoreApplication::processEvents();
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
    void type(const QString &text)
    {
        search.setTyped(text);
        pause();
        settle();
    }
    static void pause() { QTest::qWait(SearchViewModel::kPauseMs + 50); }
    [[nodiscard]] QStringList found() const { return column(*search.found(), RecordListModel::InitialsRole); }
    [[nodiscard]] static QStringList column(const QAbstractItemModel &model, int role)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data(role).toString();
        return texts;
    }
};

Likeness likeness(text::NameLikeness family, text::NameLikeness given, BirthLikeness birth)
{
    Likeness made;
    made.names.family = family;
    made.names.given = given;
    made.birth = birth;
    return made;
}

} // namespace

// Staff look for somebody in the window, and are told of whom there may be another record.
class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void findsWhileOneTypes()
    {
        Desk desk;
        desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.save(person(u"Бондар"_s, u"Іван"_s, 1970));
        desk.unlock();
        const QAbstractItemModelTester tester(desk.search.found(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!desk.search.active());
        desk.search.setTyped(u"Kanar"_s);
        QVERIFY(desk.search.active());
        desk.settle();
        QCOMPARE(desk.found(), QStringList()); // more may be typed
        Desk::pause();
        desk.settle();
        QCOMPARE(desk.found(), QStringList{u"О. К."_s});
        QCOMPARE(Desk::column(*desk.search.found(), FoundModel::WhyTextRole), QStringList{u"by name"_s});
        desk.type(u"bondar"_s);
        QCOMPARE(desk.found(), QStringList{u"І. Б."_s});
        QVERIFY(!desk.search.nobody());
    }

    void saysWhyInTheOrderOfLikeness()
    {
        Desk desk;
        Person withPaper = person(u"Бондар"_s, u"Іван"_s, 1970);
        withPaper.documentNumber = u"FE123456"_s;
        desk.save(withPaper);
        desk.save(person(u"Ткач"_s, u"Ганна"_s, 1970), u"+380 44 123 45 67"_s);
        desk.save(person(u"Бондаренко"_s, u"Петро"_s, 1971));
        desk.unlock();
        const auto why = [&](const QString &typed) {
            desk.type(typed);
            return Desk::column(*desk.search.found(), FoundModel::WhyTextRole);
        };
        QCOMPARE(why(u"fe 123 456"_s), QStringList{u"by document"_s});
        QCOMPARE(why(u"45 67"_s), QStringList{u"by phone"_s});
        QCOMPARE(why(desk.staff.records()->index(0).data(RecordListModel::CodeRole).toString()),
                 QStringList{u"by code"_s});
        desk.type(u"Бондар"_s);
        QCOMPARE(desk.found(), (QStringList{u"І. Б."_s, u"П. Б."_s})); // the whole name before a longer one
    }

    void noNameIsShown()
    {
        Desk desk;
        desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.unlock();
        desk.type(u"Олена"_s);
        QCOMPARE(desk.search.found()->rowCount(), 1);
        QVERIFY(!everythingShown(*desk.search.found()).contains(u"Канарка"_s));
    }

    void anOlderAnswerDoesNotReplaceANewerOne()
    {
        Desk desk;
        desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.save(person(u"Бондар"_s, u"Іван"_s, 1970));
        desk.unlock();
        desk.search.setTyped(u"Канарка"_s);
        Desk::pause(); // asked, and the worker is busy
        desk.search.setTyped(u"Бондар"_s);
        Desk::pause();
        desk.worker.run();
        QCoreApplication::processEvents();
        QVERIFY(!desk.search.nobody()); // what is typed now was not answered yet
        desk.settle();
        QCOMPARE(desk.found(), QStringList{u"І. Б."_s});
    }

    void anAnswerAfterClearingIsNotShown()
    {
        Desk desk;
        desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.unlock();
        desk.search.setTyped(u"Канарка"_s);
        Desk::pause();
        desk.search.clear();
        QVERIFY(!desk.search.active());
        desk.settle();
        QCOMPARE(desk.found(), QStringList());
        desk.search.setTyped(u"Кан"_s); // and what is typed after it is answered
        Desk::pause();
        desk.settle();
        QCOMPARE(desk.found().size(), 1);
    }

    void saysThatNobodyAnswers()
    {
        Desk desk;
        desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.unlock();
        desk.search.setTyped(u"Шевченко"_s);
        QVERIFY(!desk.search.nobody()); // nobody has looked yet
        Desk::pause();
        desk.settle();
        QVERIFY(desk.search.nobody());
        desk.type(u"  "_s);
        QVERIFY(!desk.search.nobody() && !desk.search.active());
    }

    void theIndexIsMadeInParts()
    {
        Desk desk;
        for (int i = 0; i < 40; ++i)
            desk.save(person(u"Багатенко"_s, u"Ірина"_s, 1990));
        desk.clock.stepMs = 7; // at each look at the clock
        QStringList said;
        bool nobodySaid = false;
        connect(&desk.search, &SearchViewModel::changed, &desk.search, [&] {
            if (said.isEmpty() || said.last() != desk.search.progress())
                said << desk.search.progress();
            nobodySaid = nobodySaid || desk.search.nobody();
        });
        desk.unlock();
        QCOMPARE(desk.staff.state(), u"open"_s); // and the list is there meanwhile
        QCOMPARE(desk.staff.records()->rowCount(), 40);
        for (int i = 0; i < 20; ++i)
            desk.settle();
        QVERIFY2(said.size() > 2, qPrintable(said.join(u'|')));
        QVERIFY2(said.front().startsWith(u"Getting the search ready: "), qPrintable(said.front()));
        QCOMPARE(said.last(), QString());
        QVERIFY(!nobodySaid);
        desk.clock.stepMs = 0;
        desk.type(u"Bahatenko"_s);
        QCOMPARE(desk.search.found()->rowCount(), 40);
    }

    void whoWasLookedForTooEarlyIsFoundInTheEnd()
    {
        Desk desk;
        for (int i = 0; i < 30; ++i)
            desk.save(person(u"Багатенко"_s, u"Ірина"_s, 1990));
        desk.clock.stepMs = 40;
        desk.unlock();
        desk.search.setTyped(u"Bahatenko"_s);
        Desk::pause();
        for (int i = 0; i < 30; ++i)
            desk.settle();
        QCOMPARE(desk.search.progress(), QString());
        QCOMPARE(desk.search.found()->rowCount(), 30);
    }

    void lockingForgetsAll_data()
    {
        QTest::addColumn<bool>("answerUnderWay");
        QTest::newRow("an answer is shown") << false;
        QTest::newRow("an answer is under way") << true;
    }
    void lockingForgetsAll()
    {
        QFETCH(bool, answerUnderWay);
        Desk desk;
        desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.save(person(u"Kanarka"_s, u"Olena"_s, 1988));
        desk.unlock();
        desk.search.setTyped(u"Канарка"_s);
        Desk::pause();
        if (!answerUnderWay)
            desk.settle();
        desk.staff.open(desk.staff.records()->index(0).data(RecordListModel::KeyRole).toString());
        if (!answerUnderWay) {
            desk.settle();
            QCOMPARE(desk.search.alike()->rowCount(), 1);
        }
        desk.staff.lock();
        QCOMPARE(desk.search.typed(), QString());
        desk.settle();
        QCOMPARE(desk.search.found()->rowCount(), 0);
        QCOMPARE(desk.search.alike()->rowCount(), 0);
        QCOMPARE(desk.search.alike()->subject(), QString());
        desk.search.setTyped(u"Канарка"_s); // nothing is looked for while locked
        QCOMPARE(desk.search.typed(), QString());
        QVERIFY(!everythingShown(desk.search).contains(u"К."_s));
    }

    void aChildThatIsClosedHereIsNotFoundByName()
    {
        Desk desk;
        desk.save(person(u"Канарка"_s, u"Марко"_s, 2016, Companion::OtherAdult));
        const QString adult = desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.vault.opens = {Compartment::Intake};
        desk.unlock();
        desk.type(u"Марко"_s);
        QVERIFY(desk.search.nobody());
        desk.type(u"Канарка"_s);
        QCOMPARE(Desk::column(*desk.search.found(), RecordListModel::KeyRole), QStringList{adult});
    }

    void aFoundChildAsksForAReason()
    {
        Desk desk;
        const QString child = desk.save(person(u"Канарка"_s, u"Марко"_s, 2016, Companion::OtherAdult));
        desk.unlock();
        desk.type(u"Марко"_s);
        QCOMPARE(Desk::column(*desk.search.found(), RecordListModel::KeyRole), QStringList{child});
        desk.staff.open(child);
        QCOMPARE(desk.staff.reasonAskedFor(), child);
        desk.settle();
        QVERIFY(!desk.staff.detail()->loaded());
    }

    void whatComesMeanwhileIsFoundAndWhatGoesIsNot()
    {
        Desk desk;
        const QString one = desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.unlock();
        desk.type(u"Канарка"_s);
        QCOMPARE(desk.search.found()->rowCount(), 1);
        desk.save(person(u"Канарко"_s, u"Іван"_s, 1970));
        desk.staff.lookForNews();
        desk.settle();
        QCOMPARE(desk.search.found()->rowCount(), 2);
        QCOMPARE(desk.staff.records()->rowCount(), 2);
        QVERIFY(desk.acts.eraseNow(one, u"asked"_s));
        desk.staff.lookForNews();
        desk.settle();
        QCOMPARE(desk.found(), QStringList{u"І. К."_s});
    }

    // The list does not know yet who was found: it must, for the row opens through it.
    void whoIsFoundCanBeOpened()
    {
        Desk desk;
        desk.unlock();
        const QString one = desk.save(person(u"Канарка"_s, u"Олена"_s, 1988));
        desk.type(u"Канарка"_s);
        desk.settle();
        QCOMPARE(desk.search.found()->rowCount(), 1);
        desk.staff.open(one);
        desk.settle();
        QCOMPARE(desk.staff.detail()->key(), one);
    }

    void tellsOfAnotherRecordOfTheSamePerson()
    {
        Desk desk;
        const QString one = desk.save(person(u"Канарка"_s, u"Олена"_s, 1988), u"+380 44 123 45 67"_s);
        const QString two = desk.save(person(u"Kanarka"_s, u"Elena"_s, 1988), u"044 123 45 67"_s);
        const QString other = desk.save(person(u"Бондар"_s, u"Іван"_s, 1970));
        desk.unlock();
        const QAbstractItemModelTester tester(desk.search.alike(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.staff.open(one);
        desk.settle();
        AlikeModel &alike = *desk.search.alike();
        QCOMPARE(alike.subject(), one);
        QCOMPARE(Desk::column(alike, RecordListModel::KeyRole), QStringList{two});
        QVERIFY(alike.likenessTo(two) != nullptr && alike.likenessTo(two)->samePhone);
        QVERIFY(alike.likenessTo(one) == nullptr);
        const QString reasons = alike.index(0).data(AlikeModel::ReasonsTextRole).toString();
        QVERIFY2(reasons.startsWith(u"Same year of birth, family name written differently, "), qPrintable(reasons));
        QVERIFY2(reasons.endsWith(u", same phone number"), qPrintable(reasons));
        desk.staff.open(two); // the audited way
        desk.settle();
        QCOMPARE(desk.staff.detail()->key(), two);
        QCOMPARE(Desk::column(alike, RecordListModel::KeyRole), QStringList{one});
        desk.staff.open(other);
        desk.settle();
        QCOMPARE(alike.rowCount(), 0);
        desk.staff.closeRecord();
        QCOMPARE(alike.subject(), QString());
    }

    void reasonsAreSaidInWords_data()
    {
        using Names = text::NameLikeness;
        QTest::addColumn<QString>("language");
        QTest::addColumn<Likeness>("likeness");
        QTest::addColumn<QString>("said");
        const auto add = [](const char *language, const Likeness &one, const QString &said) {
            QTest::addRow("%s, %d letters", language, int(said.size())) << QString::fromLatin1(language) << one << said;
        };
        Likeness all = likeness(Names::Otherwise, Names::Same, BirthLikeness::Same);
        all.samePhone = true;
        all.sameRelatives = 2;
        add("en", all,
            u"Same date of birth, family name written differently, same given name, same phone number, 2 others with "
            "similar names in both groups"_s);
        add("nl", all,
            u"Dezelfde geboortedatum, achternaam anders geschreven, dezelfde voornaam, hetzelfde telefoonnummer, in "
            "beide groepen nog 2 anderen met bijna dezelfde namen"_s);
        add("uk", all,
            u"Та сама дата народження, прізвище написано інакше, те саме ім’я, той самий номер телефону, в обох "
            "групах ще 2 людини зі схожими іменами"_s);
        add("ru", all,
            u"Та же дата рождения, фамилия написана иначе, то же имя, тот же номер телефона, в обеих группах ещё "
            "2 человека с похожими именами"_s);
        all.sameRelatives = 1;
        add("uk", all,
            u"Та сама дата народження, прізвище написано інакше, те саме ім’я, той самий номер телефону, в обох "
            "групах ще 1 людина зі схожим ім’ям"_s);
        Likeness paper = likeness(Names::Different, Names::Counterpart, BirthLikeness::Different);
        paper.sameDocument = true;
        paper.sex = SexLikeness::Different;
        add("en", paper,
            u"Same document number, another form of the given name, but: another family name, another date or year "
            "of birth, another sex"_s);
        add("ru", paper,
            u"Тот же номер документа, другая форма имени, но: другая фамилия, другая дата или другой год рождения, "
            "другой пол"_s);
        Likeness near = likeness(Names::Ending, Names::Beginning, BirthLikeness::DayAndMonthChanged);
        near.nearDocument = true;
        near.names.patronymic = Names::Otherwise;
        add("en", near,
            u"Document number differs by one sign, date of birth with day and month swapped, family name with "
            "another ending, given name shortened, patronymic written differently"_s);
        add("en", likeness(Names::Missing, Names::Missing, BirthLikeness::Unknown), QString());
    }
    void reasonsAreSaidInWords()
    {
        QFETCH(QString, language);
        QFETCH(Likeness, likeness);
        LanguageController spoken;
        spoken.setCurrent(language);
        QTEST(SearchWords::reasons(likeness), "said");
    }

    // Whatever is alike is said in every language, and nothing is left in another one.
    void everyReasonHasWords()
    {
        using Names = text::NameLikeness;
        LanguageController spoken;
        std::map<QString, QSet<QString>> said;
        for (const QString &language : spoken.codes()) {
            spoken.setCurrent(language);
            for (int i = int(Names::Same); i <= int(Names::Different); ++i) {
                for (int birth = int(BirthLikeness::Same); birth <= int(BirthLikeness::Different); ++birth) {
                    Likeness one = likeness(Names(i), Names(i), BirthLikeness(birth));
                    one.names.patronymic = Names(i);
                    const QString words = SearchWords::reasons(one);
                    QVERIFY(!words.isEmpty() && words[0].isUpper());
                    said[language].insert(words);
                }
            }
        }
        QCOMPARE(said.size(), std::size_t(4));
        for (const auto &[language, words] : said) {
            QVERIFY(words.size() >= 28);
            for (const auto &[other, others] : said)
                QVERIFY(language == other || !words.intersects(others));
        }
    }
};

QTEST_MAIN(SearchTest)
#include "tst_ui_search.moc"
