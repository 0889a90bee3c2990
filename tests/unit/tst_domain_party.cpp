// SPDX-License-Identifier: GPL-3.0-or-later
#include "humancode.h"
#include "party.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

Birth date(int year, int month, int day)
{
    return {BirthKind::Date, day, month, year, 0, {}};
}
Birth year(int value)
{
    return {BirthKind::YearOnly, 0, 0, value, 0, {}};
}
Birth about(int age, QDate on = {})
{
    return {BirthKind::AboutAge, 0, 0, 0, age, on};
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

Party fullParty()
{
    Party party;
    party.id = QString(32, u'a');
    party.language = u"uk"_s;
    party.channel = Channel::Telegram;
    party.phone = u"+380 44 000 00 00"_s;
    party.phoneSafe = YesNo::No;
    party.place = PlaceKind::HostFamily;
    party.placeText = u"Dorpsstraat 1"_s;
    party.needs = {Need::BabyOrPregnant, Need::Interpreter};
    party.needsAnswered = true;
    party.selfService = false;
    Person mother;
    mother.subject = QString(32, u'b');
    mother.code = humanCode({1, 2, 3, 4, 5});
    mother.name = {u"Прикладенко"_s, u"Олена"_s, u"Іванівна"_s};
    mother.birth = date(1988, 4, 23);
    mother.sex = Sex::Female;
    mother.nationality = u"UKR"_s;
    mother.document = DocumentKind::Passport;
    mother.documentNumber = u"FA 123"_s;
    mother.documentName = {u"PRYKLADENKO"_s, u"OLENA"_s, {}};
    mother.fromDocument = {ReadAnswer::Birth, ReadAnswer::DocumentNumber};
    Person child;
    child.subject = QString(32, u'c');
    child.name.given = u"Марко"_s;
    child.birth = about(7, QDate(2026, 1, 2));
    child.companion = Companion::Mother;
    child.companionSubject = mother.subject;
    party.persons = {mother, child};
    return party;
}

// Every word of an enum leads back to its value, and no two values share one.
template<typename E> void checkWords(E last)
{
    QSet<QString> words;
    for (int i = 0; i <= int(last); ++i) {
        const QString word = toWord(E(i));
        QVERIFY(!word.isEmpty());
        QVERIFY(!words.contains(word));
        QVERIFY(fromWord<E>(word) == E(i));
        words.insert(word);
    }
    QVERIFY(!fromWord<E>(u""_s));
    QVERIFY(!fromWord<E>(u"mothre"_s));
}

} // namespace

class TestDomainParty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsLeadBack();
    void ageClass_data();
    void ageClass();
    void leapDayBirthdayTurnsOnFirstOfMarch();
    void estimateGrowsOlder();
    void emptyNameHasNothingToRead();
    void jsonOfWholePartyComesBack();
    void unansweredIsLeftOut();
    void exampleIsRead();
    void anEarlierCodeComesBackInItsForm();
    void dateThatDoesNotExistIsRead();
    void birthComesBack_data();
    void birthComesBack();
    void wrongJsonIsRefused_data();
    void wrongJsonIsRefused();
};

void TestDomainParty::wordsLeadBack()
{
    checkWords(Sex::NotSaid);
    checkWords(BirthKind::Unknown);
    checkWords(Companion::NotSaid);
    checkWords(DocumentKind::NotSaid);
    checkWords(PlaceKind::NotSaid);
    checkWords(Channel::NotSaid);
    checkWords(YesNo::Unknown);
    checkWords(Need::TalkInPrivate);
    checkWords(ReadAnswer::DocumentNumber);
    QCOMPARE(toWord(Companion::OtherRelative), u"other_relative"_s);
}

void TestDomainParty::ageClass_data()
{
    QTest::addColumn<Birth>("birth");
    QTest::addColumn<AgeClass>("expected");
    QTest::addColumn<int>("age"); // -1: unknown
    QTest::newRow("18 today") << date(2008, 11, 24) << AgeClass::Adult << 18;
    QTest::newRow("18 tomorrow") << date(2008, 11, 25) << AgeClass::Child << 17;
    QTest::newRow("18 yesterday") << date(2008, 11, 23) << AgeClass::Adult << 18;
    QTest::newRow("18 next month") << date(2008, 12, 1) << AgeClass::Child << 17;
    QTest::newRow("born today") << date(2026, 11, 24) << AgeClass::Child << 0;
    QTest::newRow("future date") << date(2027, 1, 1) << AgeClass::Child << -1;
    QTest::newRow("31 February") << date(1990, 2, 31) << AgeClass::Unknown << -1;
    QTest::newRow("year zero") << date(0, 1, 1) << AgeClass::Unknown << -1;
    QTest::newRow("19 years back") << year(2007) << AgeClass::Adult << 18;
    QTest::newRow("18 years back") << year(2008) << AgeClass::PossiblyChild << 17;
    QTest::newRow("17 years back") << year(2009) << AgeClass::Child << 16;
    QTest::newRow("this year") << year(2026) << AgeClass::Child << 0;
    QTest::newRow("future year") << year(2030) << AgeClass::Child << -1;
    QTest::newRow("about 20") << about(20) << AgeClass::Adult << 20;
    QTest::newRow("about 19") << about(19) << AgeClass::PossiblyChild << 19;
    QTest::newRow("about 18") << about(18) << AgeClass::PossiblyChild << 18;
    QTest::newRow("about 17") << about(17) << AgeClass::Child << 17;
    QTest::newRow("about 0") << about(0) << AgeClass::Child << 0;
    QTest::newRow("about 2147483647") << about(2147483647, QDate(2000, 1, 1)) << AgeClass::Adult << 1026;
    QTest::newRow("unknown") << Birth{BirthKind::Unknown, 0, 0, 0, 0, {}} << AgeClass::Unknown << -1;
    QTest::newRow("not answered") << Birth{} << AgeClass::Unknown << -1;
}

void TestDomainParty::ageClass()
{
    QFETCH(Birth, birth);
    QFETCH(AgeClass, expected);
    QFETCH(int, age);
    QVERIFY(prystan::ageClass(birth, kToday) == expected);
    QCOMPARE(treatedAsChild(birth, kToday), expected != AgeClass::Adult);
    QCOMPARE(ageOn(birth, kToday).value_or(-1), age);
}

void TestDomainParty::leapDayBirthdayTurnsOnFirstOfMarch()
{
    const Birth leap = date(2008, 2, 29);
    QVERIFY(treatedAsChild(leap, QDate(2026, 2, 28)));
    QVERIFY(!treatedAsChild(leap, QDate(2026, 3, 1)));
    QCOMPARE(*ageOn(leap, QDate(2028, 2, 28)), 19);
    QCOMPARE(*ageOn(leap, QDate(2028, 2, 29)), 20);
}

void TestDomainParty::estimateGrowsOlder()
{
    const Birth guess = about(17, QDate(2026, 11, 24));
    QCOMPARE(*ageOn(guess, QDate(2027, 11, 23)), 17);
    QCOMPARE(*ageOn(guess, QDate(2027, 11, 24)), 18);
    QVERIFY(treatedAsChild(guess, QDate(2029, 11, 23)));
    QVERIFY(!treatedAsChild(guess, QDate(2029, 11, 24)));
    QCOMPARE(*ageOn(guess, QDate(2020, 1, 1)), 17); // a clock that went back makes nobody younger
}

void TestDomainParty::emptyNameHasNothingToRead()
{
    QVERIFY(PersonName().isEmpty());
    QVERIFY((PersonName{u" \u00a0"_s, u"\u200b\ufeff"_s, u"\n"_s}.isEmpty()));
    QVERIFY(!(PersonName{{}, u"Я"_s, {}}.isEmpty()));
}

void TestDomainParty::jsonOfWholePartyComesBack()
{
    const Party party = fullParty();
    const QByteArray text = QJsonDocument(toJson(party)).toJson();
    const auto back = partyFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(back.has_value());
    QVERIFY(*back == party);
}

void TestDomainParty::unansweredIsLeftOut()
{
    Party party;
    party.persons.resize(1);
    QCOMPARE(toJson(party), json(R"({"self_service":true,"persons":[{}]})"));
    party.needsAnswered = true;
    QCOMPARE(toJson(party), json(R"({"self_service":true,"needs":[],"persons":[{}]})"));
    QVERIFY(*partyFromJson(toJson(party)) == party);
}

void TestDomainParty::exampleIsRead()
{
    const auto party = partyFromJson(json(R"({"language":"uk","channel":"telegram","phone":"+380","phone_safe":"yes",
        "place":"reception","place_text":"","needs":["talk_in_private","interpreter","interpreter"],"self_service":false,
        "persons":[{"family":"П’ятак","given":"Олена","patronymic":"","birth":{"date":"1990-04-23"},"sex":"female",
        "nationality":"UKR","document":"passport","document_number":""},
        {"given":"Марко","birth":"unknown","companion":"mother"}]})"));
    QVERIFY(party.has_value());
    QVERIFY(party->channel == Channel::Telegram && party->phoneSafe == YesNo::Yes && !party->selfService);
    QVERIFY((party->needs == std::vector{Need::Interpreter, Need::TalkInPrivate}));
    QCOMPARE(party->persons[0].name.family, u"П’ятак"_s);
    QVERIFY(party->persons[0].birth == date(1990, 4, 23));
    QVERIFY(party->persons[1].birth.kind == BirthKind::Unknown);
    QVERIFY(party->persons[1].companion == Companion::Mother);
}

void TestDomainParty::anEarlierCodeComesBackInItsForm()
{
    const auto party = partyFromJson(json(R"({"earlier_code":"bbb bbb"})"));
    QVERIFY(party.has_value());
    QCOMPARE(party->earlierCode, u"BBB-BBB"_s);
    QCOMPARE(toJson(*party)[u"earlier_code"].toString(), u"BBB-BBB"_s);
}

void TestDomainParty::dateThatDoesNotExistIsRead()
{
    const auto person = personFromJson(json(R"({"birth":{"date":"1990-02-31"}})"));
    QVERIFY(person.has_value());
    QVERIFY(person->birth == date(1990, 2, 31));
    QVERIFY(!birthDate(person->birth));
}

void TestDomainParty::birthComesBack_data()
{
    QTest::addColumn<Birth>("birth");
    QTest::newRow("date") << date(1990, 2, 3);
    QTest::newRow("early date") << date(7, 2, 3);
    QTest::newRow("wrong date") << date(1990, 2, 31);
    QTest::newRow("year") << year(1955);
    QTest::newRow("about") << about(35);
    QTest::newRow("about, long ago") << about(35, QDate(2024, 2, 29));
    QTest::newRow("unknown") << Birth{BirthKind::Unknown, 0, 0, 0, 0, {}};
    QTest::newRow("not answered") << Birth{};
}

void TestDomainParty::birthComesBack()
{
    QFETCH(Birth, birth);
    Person person;
    person.birth = birth;
    const auto back = personFromJson(toJson(person));
    QVERIFY(back.has_value());
    QVERIFY(back->birth == birth);
}

void TestDomainParty::wrongJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("person");
    const auto party = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << 0; };
    const auto second = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << QByteArray(R"({"persons":[{"given":"А"},)" + text + "]}") << 2;
    };
    party("unknown key", R"({"lang":"uk"})");
    party("wrong type", R"({"language":5})");
    party("null", R"({"language":null})");
    party("flag as text", R"({"self_service":"yes"})");
    party("language with a space", R"({"language":"u k"})");
    party("unknown channel", R"({"channel":"pigeon"})");
    party("empty word", R"({"channel":""})");
    party("unknown need", R"({"needs":["cake"]})");
    party("need as number", R"({"needs":[1]})");
    party("needs as text", R"({"needs":"interpreter"})");
    party("earlier code with a wrong check letter", R"({"earlier_code":"BBB-BBC"})");
    party("id too short", R"({"id":"abc"})");
    party("id in capitals", R"({"id":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})");
    party("persons as object", R"({"persons":{}})");
    second("person as text", R"("Марко")");
    second("name in the document as text", R"({"document_name":"OLENA"})");
    second("patronymic in the document", R"({"document_name":{"patronymic":"IVANIVNA"}})");
    second("read from a document, unknown", R"({"from_document":["phone"]})");
    second("person with unknown key", R"({"name":"Марко"})");
    second("name as list", R"({"given":["Марко"]})");
    second("sex", R"({"sex":"F"})");
    second("nationality in small letters", R"({"nationality":"ukr"})");
    second("birth as text", R"({"birth":"1990-04-23"})");
    second("birth as list", R"({"birth":[]})");
    second("birth null", R"({"birth":null})");
    second("birth empty", R"({"birth":{}})");
    second("birth twice", R"({"birth":{"year":1990,"about_age":3}})");
    second("year as text", R"({"birth":{"year":"1990"}})");
    second("half a year", R"({"birth":{"year":1990.5}})");
    second("year of five digits", R"({"birth":{"year":19900}})");
    second("negative age", R"({"birth":{"about_age":-1}})");
    second("date without zeros", R"({"birth":{"date":"1990-4-23"}})");
    second("date with Arabic digits", R"({"birth":{"date":"١٩٩٠-04-23"}})");
    second("estimated on no day", R"({"birth":{"about_age":3,"estimated_on":"2026-02-31"}})");
    second("code that does not fit", R"({"code":"BBB-BBC"})");
    QTest::newRow("id of the party") << QByteArray(R"({"id":"00000000000000000000000000000000","persons":[
        {"subject":"00000000000000000000000000000000"}]})")
                                     << 1;
    QTest::newRow("same id twice") << QByteArray(R"({"persons":[{"subject":"00000000000000000000000000000000"},
        {"subject":"00000000000000000000000000000000"}]})")
                                   << 2;
}

void TestDomainParty::wrongJsonIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, person);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    QVERIFY(document.isObject());
    const auto party = partyFromJson(document.object());
    QVERIFY(!party.has_value());
    QVERIFY((party.error() == Error{ErrorCode::InvalidInput, person}));
}

QTEST_APPLESS_MAIN(TestDomainParty)
#include "tst_domain_party.moc"
