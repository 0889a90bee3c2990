// SPDX-License-Identifier: GPL-3.0-or-later
#include "event.h"
#include "validation.h"

#include <QTest>
#include <algorithm>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

Birth date(int year, int month, int day)
{
    return {BirthKind::Date, day, month, year, 0, {}};
}

Person person(const QString &given, const Birth &birth, Sex sex = Sex::NotAnswered,
              Companion companion = Companion::NotAsked)
{
    Person made;
    made.name.given = given;
    made.birth = birth;
    made.sex = sex;
    made.companion = companion;
    return made;
}

Party party(std::vector<Person> persons)
{
    Party made;
    made.persons = std::move(persons);
    return made;
}

// "mixed_scripts emoji"
QString words(const std::vector<Issue> &issues)
{
    QStringList words;
    for (const Issue &issue : issues)
        words << toWord(issue.code);
    return words.join(u' ');
}

} // namespace

class TestDomainValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCannotBeStoredBlocks();
    void texts_data();
    void texts();
    void limitIsInBytes();
    void whatMoreFits();
    void longTextIsTold();
    void births_data();
    void births();
    void nobodyHasName();
    void tooManyPersons();
    void issuesNameTheirPerson();
    void parentYoungerThanChild_data();
    void parentYoungerThanChild();
    void onlyOneCandidateIsJudged();
    void minimum();
    void largestLegalPartyFitsTheLargestSealedSize();
};

void TestDomainValidation::onlyWhatCannotBeStoredBlocks()
{
    const std::vector blocking{IssueCode::NothingEntered, IssueCode::ControlCharacters, IssueCode::TooLong,
                               IssueCode::NoSuchDate, IssueCode::TooManyPersons};
    for (int i = 0; i <= int(IssueCode::Invisible); ++i) {
        QCOMPARE(blocks(IssueCode(i)), std::ranges::count(blocking, IssueCode(i)) == 1);
        QVERIFY(!toWord(IssueCode(i)).isEmpty());
    }
    for (int i = 0; i <= int(Field::Party); ++i)
        QVERIFY(!toWord(Field(i)).isEmpty());
}

void TestDomainValidation::texts_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto name = [](const char *row, const QString &text, const QString &expected = {}) {
        QTest::newRow(row) << Field::FamilyName << text << expected;
    };
    name("empty", u""_s);
    name("Cyrillic", u"Згурський"_s);
    name("Latin", u"van der Meulen-ten Berge"_s);
    name("three apostrophes", u"О'Ківська О’Ківська Окʼівська"_s);
    name("two scripts, two words", u"Олена Smith"_s);
    name("two scripts, hyphen", u"Олена-Anna"_s);
    name("Latin i in Cyrillic", u"Iван"_s, u"mixed_scripts"_s);
    name("Latin behind an apostrophe", u"О’Brien"_s, u"mixed_scripts"_s);
    name("mixed across a zero-width space", u"Ів\u200ban"_s, u"mixed_scripts invisible"_s);
    name("combining mark", u"И\u0306ван"_s);
    name("astral Latin", u"Іван \U0001DF00"_s);
    name("Arabic", u"محمد"_s);
    name("emoji", u"Олена 😀"_s, u"emoji"_s);
    name("family emoji with joiners", u"👩‍👩‍👧"_s, u"emoji"_s);
    name("heart with style mark", u"❤\ufe0f"_s, u"emoji"_s);
    name("flag of England", u"🏴\U000E0067\U000E0062\U000E007F"_s, u"emoji"_s);
    name("joiner alone", u"Оле\u200dна"_s, u"invisible"_s);
    name("joiner behind a letter behind an emoji", u"😀а\u200d"_s, u"emoji invisible"_s);
    name("bidi override", u"Оле\u202eна"_s, u"invisible"_s);
    name("isolate", u"\u2066Олена\u2069"_s, u"invisible"_s);
    name("byte order mark", u"\ufeffОлена"_s, u"invisible"_s);
    name("soft hyphen", u"Оле\u00adна"_s, u"invisible"_s);
    name("Hangul filler", u"\u3164"_s, u"invisible"_s);
    name("tag letters", u"Олена\U000E0041"_s, u"invisible"_s);
    name("line end", u"Олена\nШ"_s, u"control_characters"_s);
    name("tab", u"Олена\tШ"_s, u"control_characters"_s);
    name("nul", u"Олена"_s + QChar(0), u"control_characters"_s);
    name("C1", u"Олена\u0085"_s, u"control_characters"_s);
    name("line separator", u"Олена\u2028"_s, u"control_characters"_s);
    name("lone high surrogate", u"Олена"_s + QChar(0xD83D), u"control_characters"_s);
    name("lone low surrogate", QChar(0xDE00) + u"Олена"_s, u"control_characters"_s);
    name("surrogates the wrong way round", QString(QChar(0xDE00)) + QChar(0xD83D), u"control_characters"_s);
    name("digits", u"Олена 2"_s, u"digits_in_name"_s);
    name("Arabic digits", u"٣"_s, u"digits_in_name"_s);
    name("300 bytes", QString(150, u'Я'));
    name("302 bytes", QString(151, u'Я'), u"too_long"_s);
    name("10,000 characters", QString(10000, u'Я'), u"too_long"_s);
    QTest::newRow("address with №") << Field::PlaceText << u"вул. Шевченка, 5, кв. № 3"_s << QString();
    QTest::newRow("phone") << Field::Phone << u"+380 (44) 000-00-00"_s << QString();
    QTest::newRow("Dutch phone") << Field::Phone << u"06 1234 5678"_s << QString();
    QTest::newRow("no phone") << Field::Phone << QString() << QString();
    QTest::newRow("phone with words") << Field::Phone << u"ask Olena 06 1234 5678"_s << u"phone_unlikely"_s;
    QTest::newRow("phone too short") << Field::Phone << u"12345"_s << u"phone_unlikely"_s;
    QTest::newRow("phone with emoji") << Field::Phone << u"0612345678 📞"_s << u"emoji phone_unlikely"_s;
    QTest::newRow("document number") << Field::DocumentNumber << u"FA 123456"_s << QString();
    QTest::newRow("document number, mixed") << Field::DocumentNumber << u"FА123456"_s << u"mixed_scripts"_s;
}

void TestDomainValidation::texts()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::vector<Issue> issues = validateText(field, text, 3);
    QCOMPARE(words(issues), expected);
    QVERIFY(std::ranges::all_of(issues, [&](const Issue &i) { return i.field == field && i.person == 3; }));
}

void TestDomainValidation::limitIsInBytes()
{
    for (const Field field : {Field::FamilyName, Field::GivenName, Field::Patronymic, Field::DocumentNumber,
                              Field::Phone, Field::PlaceText}) {
        const QString four = QString::fromUcs4(U"𝒜"); // four bytes, two QChars
        QCOMPARE(words(validateText(field, four.repeated(byteLimit(field) / 4))).contains(u"too_long"), false);
        QCOMPARE(words(validateText(field, four.repeated(byteLimit(field) / 4 + 1))).contains(u"too_long"), true);
    }
}

void TestDomainValidation::whatMoreFits()
{
    const auto left = [](const QString &text) { return lettersLeft(Field::FamilyName, text); };
    QCOMPARE(left({}), 300);
    QCOMPARE(left(QString(100, u'a')), 200);
    QCOMPARE(left(QString(100, u'Я')), 50);
    QCOMPARE(left(QString(150, u'Я')), 0);
    QCOMPARE(left(QString(149, u'Я') + u'a'), 1);
    QCOMPARE(left(QString(10'000, u'Я')), 0);
    QCOMPARE(left(QString::fromUcs4(U"𝒜").repeated(74)), 1);
}

// Were the check quadratic, this would meet CTest's limit of time.
void TestDomainValidation::longTextIsTold()
{
    const QString text = u"Ів’ан😀 van\u200d"_s.repeated(100000);
    QVERIFY(words(validateText(Field::FamilyName, text)).contains(u"too_long"));
}

void TestDomainValidation::births_data()
{
    QTest::addColumn<Birth>("birth");
    QTest::addColumn<QString>("expected");
    const auto year = [](int value) { return Birth{BirthKind::YearOnly, 0, 0, value, 0, {}}; };
    const auto about = [](int value) { return Birth{BirthKind::AboutAge, 0, 0, 0, value, {}}; };
    QTest::newRow("31 February") << date(1990, 2, 31) << u"no_such_date"_s;
    QTest::newRow("29 February, no leap year") << date(2025, 2, 29) << u"no_such_date"_s;
    QTest::newRow("29 February, leap year") << date(2024, 2, 29) << QString();
    QTest::newRow("half entered") << date(1990, 0, 0) << u"no_such_date"_s;
    QTest::newRow("year 0") << date(0, 1, 1) << u"no_such_date"_s;
    QTest::newRow("year -5") << date(-5, 1, 1) << u"no_such_date"_s;
    QTest::newRow("year 19900") << date(19900, 1, 1) << u"no_such_date"_s;
    QTest::newRow("today") << date(2026, 11, 24) << QString();
    QTest::newRow("tomorrow") << date(2026, 11, 25) << u"future_date"_s;
    QTest::newRow("120") << date(1905, 11, 25) << QString();
    QTest::newRow("121 today") << date(1905, 11, 24) << u"over_120"_s;
    QTest::newRow("this year") << year(2026) << QString();
    QTest::newRow("next year") << year(2027) << u"future_date"_s;
    QTest::newRow("120 or 121") << year(1905) << QString();
    QTest::newRow("121 or 122") << year(1904) << u"over_120"_s;
    QTest::newRow("year only 0") << year(0) << u"no_such_date"_s;
    QTest::newRow("about 120") << about(120) << QString();
    QTest::newRow("about 121") << about(121) << u"over_120"_s;
    QTest::newRow("about -1") << about(-1) << u"no_such_date"_s;
    QTest::newRow("unknown") << Birth{BirthKind::Unknown, 0, 0, 0, 0, {}} << QString();
    QTest::newRow("not answered") << Birth{} << QString();
}

void TestDomainValidation::births()
{
    QFETCH(Birth, birth);
    QFETCH(QString, expected);
    QCOMPARE(words(validateBirth(birth, kToday)), expected);
}

void TestDomainValidation::nobodyHasName()
{
    const Issue nothing{IssueCode::NothingEntered, Field::Party, -1};
    QVERIFY(validate(Party(), kToday) == std::vector{nothing});
    QVERIFY(validate(party({person(u" "_s, {})}), kToday) == std::vector{nothing});
    QVERIFY(validate(party({person({}, {}), person(u"Я"_s, {})}), kToday).empty());
}

void TestDomainValidation::tooManyPersons()
{
    QVERIFY(validate(party(std::vector(kMaxPersons, person(u"Я"_s, {}))), kToday).empty());
    QCOMPARE(words(validate(party(std::vector(kMaxPersons + 1, person(u"Я"_s, {}))), kToday)), u"too_many_persons"_s);
}

void TestDomainValidation::issuesNameTheirPerson()
{
    Party two = party({person(u"Олена"_s, date(1988, 4, 23)), person(u"Mарко"_s, date(2030, 1, 1))});
    two.phone = u"?"_s;
    const std::vector<Issue> expected{{IssueCode::MixedScripts, Field::GivenName, 1},
                                      {IssueCode::FutureDate, Field::Birth, 1},
                                      {IssueCode::PhoneUnlikely, Field::Phone, -1}};
    QVERIFY(validate(two, kToday) == expected);
}

void TestDomainValidation::parentYoungerThanChild_data()
{
    QTest::addColumn<Birth>("parent");
    QTest::addColumn<Birth>("child");
    QTest::addColumn<bool>("warns");
    const auto year = [](int value) { return Birth{BirthKind::YearOnly, 0, 0, value, 0, {}}; };
    const auto about = [](int value) { return Birth{BirthKind::AboutAge, 0, 0, 0, value, {}}; };
    QTest::newRow("usual") << date(1988, 4, 23) << date(2016, 1, 1) << false;
    QTest::newRow("ten years to the day") << date(2000, 5, 1) << date(2010, 5, 1) << false;
    QTest::newRow("one day less") << date(2000, 5, 2) << date(2010, 5, 1) << true;
    QTest::newRow("by year") << year(2000) << year(2009) << true;
    QTest::newRow("by year, old enough") << year(2000) << year(2010) << false;
    QTest::newRow("by age") << about(22) << date(2013, 1, 1) << true;
    QTest::newRow("age unknown") << date(2007, 1, 1) << Birth{BirthKind::Unknown, 0, 0, 0, 0, {}} << false;
    QTest::newRow("no such date") << date(2000, 2, 31) << date(2010, 5, 1) << false;
}

void TestDomainValidation::parentYoungerThanChild()
{
    QFETCH(Birth, parent);
    QFETCH(Birth, child);
    QFETCH(bool, warns);
    Party chosen = party({person(u"Олена"_s, parent, Sex::Female), person(u"Марко"_s, child, {}, Companion::Mother)});
    chosen.persons[0].subject = u"m"_s;
    chosen.persons[1].companionSubject = u"m"_s;
    const std::vector<Issue> issues = validate(chosen, kToday);
    const Issue expected{IssueCode::OlderThanMother, Field::Companion, 1};
    QCOMPARE(std::ranges::count(issues, expected), warns ? 1 : 0);
}

void TestDomainValidation::onlyOneCandidateIsJudged()
{
    const Person woman = person(u"Олена"_s, date(2006, 1, 1), Sex::Female);
    const Person man = person(u"Іван"_s, date(2006, 1, 1), Sex::Male);
    const Person child = person(u"Марко"_s, date(2012, 1, 1), {}, Companion::Mother);
    QCOMPARE(words(validate(party({woman, child}), kToday)), u"older_than_mother"_s);
    QCOMPARE(words(validate(party({woman, woman, child}), kToday)), QString());
    QCOMPARE(words(validate(party({man, child}), kToday)), QString());
    Person ofFather = child;
    ofFather.companion = Companion::Father;
    QCOMPARE(words(validate(party({man, woman, ofFather}), kToday)), u"older_than_mother"_s);
    Person away = child;
    away.companionSubject = u"somebody else"_s;
    QCOMPARE(words(validate(party({woman, away}), kToday)), QString());
}

void TestDomainValidation::minimum()
{
    const Person adult = person(u"Олена"_s, date(1988, 4, 23));
    const Person asked = person(u"Марко"_s, date(2016, 1, 1), {}, Companion::NotSaid);
    const Person notAsked = person(u"Марко"_s, date(2016, 1, 1));
    const auto complete = [](std::vector<Person> persons, bool self = true) {
        Party made = party(std::move(persons));
        made.selfService = self;
        return isMinimumComplete(made, kToday);
    };
    QVERIFY(!complete({}));
    QVERIFY(complete({adult}));
    QVERIFY(complete({adult, asked}));
    QVERIFY(!complete({adult, notAsked}));
    QVERIFY(complete({notAsked})); // her own form never asks "alone?"
    QVERIFY(!complete({notAsked}, false)); // a volunteer's does
    QVERIFY(!complete({adult, person(u" "_s, date(1990, 1, 1))}));
    QVERIFY(!complete({person(u"Олена"_s, {})}));
    QVERIFY(!complete({person(u"Олена"_s, {BirthKind::Unknown, 0, 0, 0, 0, {}})}));
    QVERIFY(!complete({person(u"Олена"_s, date(1990, 2, 31))}));
    QVERIFY(complete({person(u"Олена"_s, {BirthKind::YearOnly, 0, 0, 1990, 0, {}})}));
    QVERIFY(complete({person(u"Олена"_s, {BirthKind::AboutAge, 0, 0, 0, 0, {}}, {}, Companion::Nobody)}));
}

void TestDomainValidation::largestLegalPartyFitsTheLargestSealedSize()
{
    const QString worst = QStringLiteral("\"\\"); // two bytes each in JSON
    Person full = person(worst.repeated(150), {BirthKind::AboutAge, 0, 0, 0, 9, {}}, Sex::NotSaid, Companion::Mother);
    full.name.family = full.name.patronymic = full.name.given;
    full.documentNumber = worst.repeated(30);
    full.document = DocumentKind::InternalPassport;
    full.nationality = u"UKR"_s;
    full.subject = full.companionSubject = QString(32, u'f');
    full.code = u"BBB-BBB"_s;
    Party whole = party(std::vector(kMaxPersons, full));
    whole.phone = worst.repeated(30);
    whole.placeText = worst.repeated(300);
    whole.id = QString(32, u'e');
    QVERIFY(std::ranges::none_of(validate(whole, kToday), [](const Issue &issue) { return blocks(issue.code); }));
    for (const EventDraft &draft : eventsOf(whole, kToday)) {
        EventContent content;
        content.body = draft.body;
        content.seen = QStringList(200, QString(32, u'd'));
        QVERIFY(pad(encode(content)).has_value());
    }
}

QTEST_APPLESS_MAIN(TestDomainValidation)
#include "tst_domain_validation.moc"
