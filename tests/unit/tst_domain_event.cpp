// SPDX-License-Identifier: GPL-3.0-or-later
#include "event.h"

#include "addition.h"
#include "eventlimits.h"
#include "humancode.h"
#include "validation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

EventContent sample()
{
    EventContent content;
    content.org = u"org"_s;
    content.compartment = Compartment::Child;
    content.subject = u"subject"_s;
    content.id = u"id"_s;
    content.submission = {u"s"_s, 2, 3};
    content.device = u"K7"_s;
    content.seq = 9007199254740993; // not a double
    content.seen = {u"b"_s, u"a"_s};
    content.time = QDateTime({2026, 11, 24}, {9, 10, 11, 123}, Qt::UTC);
    content.spokenAt = QDateTime({2026, 11, 23}, {18, 0}, Qt::UTC);
    content.author = u"self"_s;
    content.type = EventType::PersonRegistered;
    content.body = {{u"name"_s, QJsonObject{{u"family"_s, u"Зʼїзд \"\\\u2028"_s}}}, {u"empty"_s, QJsonObject()}};
    return content;
}

// The encoded sample with one key changed; undefined takes it out.
QByteArray with(const QString &key, const QJsonValue &value)
{
    QJsonObject json = QJsonDocument::fromJson(encode(sample())).object();
    json[key] = value;
    return QJsonDocument(json).toJson();
}

Birth date(int year, int month, int day)
{
    return {BirthKind::Date, day, month, year, 0, {}};
}

Person person(const QString &subject, const Birth &birth)
{
    Person made;
    made.subject = subject;
    made.birth = birth;
    made.name = {u"Прикладенко"_s, u"Ім’я"_s, u"Іванівна"_s};
    made.sex = Sex::Female;
    made.nationality = u"UKR"_s;
    made.document = DocumentKind::IdCard;
    made.documentNumber = u"№"_s + subject;
    made.documentName = {u"SHEVCHENKO"_s, u"OKSANA"_s, {}};
    made.fromDocument = {ReadAnswer::Sex, ReadAnswer::Document};
    return made;
}

const Birth kAdult = date(1988, 4, 23);
const Birth kTen = date(2016, 4, 23);

Party party(std::vector<Person> persons)
{
    Party made;
    made.id = u"party"_s;
    made.persons = std::move(persons);
    made.language = u"uk"_s;
    made.channel = Channel::Viber;
    made.phone = u"0612345678"_s;
    made.phoneSafe = YesNo::No;
    made.place = PlaceKind::HostFamily;
    made.placeText = u"Dorpsstraat"_s;
    made.needs = {Need::Mobility, Need::TalkInPrivate};
    made.needsAnswered = true;
    return made;
}

Person ofBody(const Person &person)
{
    return personFromBody(person.subject, eventsOf(party({person}), kToday).back().body);
}

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

const char *const kKeys[] = {"name",      "family",         "birth", "kind",     "date",      "year",
                             "about_age", "registered_on",  "sex",   "document", "companion", "code",
                             "needs",     "needs_answered", "phone", "place",    "members",   "earlier_code"};
const char *const kTexts[] = {"", "date", "year", "about_age", "female", "9999-99-99", "mother", "passport"};

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 3 ? 5 : 7)) {
    case 0:
        return {};
    case 1:
        return random.bounded(2) == 1;
    case 2:
        return random.bounded(2) == 1 ? 1e300 : -5.5;
    case 3:
        return double(random.bounded(3000));
    case 4:
        return QString::fromUtf8(kTexts[random.bounded(int(std::size(kTexts)))]);
    case 5:
        return QJsonArray{randomValue(random, depth + 1), randomValue(random, depth + 1)};
    default:
        break;
    }
    QJsonObject object;
    for (int i = 0; i < 8; ++i)
        object[QString::fromUtf8(kKeys[random.bounded(int(std::size(kKeys)))])] = randomValue(random, depth + 1);
    return object;
}

} // namespace

class TestDomainEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentComesBack();
    void encodingIsCanonical();
    void timesAreUtc();
    void brokenContentIsRefused_data();
    void brokenContentIsRefused();
    void auditMarkIsThereOrNot();
    void newerVersionIsSaidSo();
    void paddingHasFiveSizes();
    void theLargestFormFits();
    void signedBytesHaveALabel();
    void adultsOnly();
    void childIsOpaqueInIntake();
    void whereaboutsOfAPartyWithAChild();
    void childAsContact();
    void nothingOfAChildStandsInIntake();
    void marksTravelAlong();
    void estimateKeepsItsDay();
    void personComesBack();
    void partyComesBack();
    void hostileBodiesAreSurvived();
};

void TestDomainEvent::contentComesBack()
{
    const auto back = decodeContent(encode(sample()));
    QVERIFY(back.has_value());
    QVERIFY(*back == sample());
    QCOMPARE(encode(*back), encode(sample()));
    const auto padded = pad(encode(sample()));
    QVERIFY(padded.has_value());
    QVERIFY(*decodeContent(*padded) == sample());
}

void TestDomainEvent::encodingIsCanonical()
{
    const QByteArray expected
        = R"({"author":"self","body":{"empty":{},"name":{"family":"Зʼїзд \"\\)"
          "\xe2\x80\xa8"
          R"("}},"compartment":"child","device":"K7","id":"id","org":"org","seen":["b","a"],"seq":9007199254740993,)"
          R"("spokenAt":"2026-11-23T18:00:00.000Z","subject":"subject","submission":{"id":"s","part":2,"parts":3},)"
          R"("time":"2026-11-24T09:10:11.123Z","type":"person.registered","v":1})";
    QCOMPARE(encode(sample()), expected);
}

void TestDomainEvent::timesAreUtc()
{
    EventContent content = sample();
    content.time = QDateTime({2026, 11, 24}, {10, 10, 11, 123}, Qt::OffsetFromUTC, 3600);
    QCOMPARE(encode(content), encode(sample()));
}

void TestDomainEvent::brokenContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("age-encryption.org/v1");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("cut short") << encode(sample()).chopped(1);
    QTest::newRow("two documents") << encode(sample()) + encode(sample());
    QTest::newRow("not UTF-8") << encode(sample()).replace("self", "\xff\xfe");
    QTest::newRow("too deep") << QByteArray("{\"body\":").append(QByteArray(100000, '['));
    QTest::newRow("version 0") << with(u"v"_s, 0);
    QTest::newRow("version as text") << with(u"v"_s, u"1"_s);
    QTest::newRow("compartment") << with(u"compartment"_s, u"elsewhere"_s);
    QTest::newRow("body as list") << with(u"body"_s, QJsonArray());
    QTest::newRow("seen as text") << with(u"seen"_s, u"a"_s);
    QTest::newRow("seen with a number") << with(u"seen"_s, QJsonArray{1});
    QTest::newRow("seq negative") << with(u"seq"_s, -1);
    QTest::newRow("seq as fraction") << with(u"seq"_s, 1.5);
    QTest::newRow("time") << with(u"time"_s, u"yesterday"_s);
    QTest::newRow("no id") << with(u"id"_s, u""_s);
    QTest::newRow("no subject") << with(u"subject"_s, u""_s);
    QTest::newRow("submission") << with(u"submission"_s, QJsonObject());
    for (const QString &key : QJsonDocument::fromJson(encode(sample())).object().keys())
        QTest::addRow("without %s", qPrintable(key)) << with(key, QJsonValue(QJsonValue::Undefined));
}

void TestDomainEvent::brokenContentIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto content = decodeContent(bytes);
    QVERIFY(!content.has_value());
    QVERIFY(content.error() == Error{ErrorCode::Corrupt});
}

void TestDomainEvent::auditMarkIsThereOrNot()
{
    EventContent content = sample();
    content.audit = AuditMark{77, QByteArray(32, 'h')};
    const QByteArray json = encode(content);
    QVERIFY(json.startsWith(R"({"audit":{"hash":")" + QByteArray(32, 'h').toHex() + R"(","seq":77},"author")"));
    const auto back = decodeContent(json);
    QVERIFY(back && *back == content);
    const QJsonObject good = QJsonDocument::fromJson(json).object()[u"audit"].toObject();
    for (const auto &[key, value] : {std::pair<QString, QJsonValue>(u"seq"_s, 0),
                                     {u"seq"_s, -1},
                                     {u"seq"_s, 1.5},
                                     {u"seq"_s, u"77"_s},
                                     {u"hash"_s, u""_s},
                                     {u"hash"_s, u"6868"_s},
                                     {u"hash"_s, good[u"hash"].toString().toUpper() + u'F'},
                                     {u"more"_s, 1}}) {
        QJsonObject bad = good;
        bad[key] = value;
        QVERIFY2(!decodeContent(with(u"audit"_s, bad)), qPrintable(key));
    }
    for (const QJsonValue &bad : {QJsonValue(), QJsonValue(7), QJsonValue(QJsonArray()), QJsonValue(QJsonObject())})
        QVERIFY(!decodeContent(with(u"audit"_s, bad)));
}

void TestDomainEvent::newerVersionIsSaidSo()
{
    QVERIFY(decodeContent(with(u"v"_s, 2)).error() == Error{ErrorCode::TooNew});
    QVERIFY(decodeContent(R"({"v":2,"whatever":[]})").error() == Error{ErrorCode::TooNew});
    QVERIFY(decodeContent(with(u"type"_s, u"person.sung"_s)).error() == Error{ErrorCode::Unsupported});
}

void TestDomainEvent::paddingHasFiveSizes()
{
    for (const auto &[size, padded] : {std::pair(0, 4096),
                                       {1, 4096},
                                       {4096, 4096},
                                       {4097, 8192},
                                       {8193, 16384},
                                       {16385, 32768},
                                       {32769, 65536},
                                       {65536, 65536}}) {
        const QByteArray content(size, 'x');
        const auto full = pad(content);
        QVERIFY(full.has_value());
        QCOMPARE(full->size(), padded);
        QCOMPARE(*removePadding(*full), content);
    }
    QVERIFY(pad(QByteArray(65537, 'x')).error() == Error{ErrorCode::InvalidInput});
    for (const int size : {0, 1, 4095, 4097, 12288, 65537, 131072})
        QVERIFY(removePadding(QByteArray(size, ' ')).error() == Error{ErrorCode::Corrupt});
}

// Every field full of quotes, which take two bytes in JSON; nothing that takes more gets past validation.
void TestDomainEvent::theLargestFormFits()
{
    const auto full = [](Field field) { return QString(byteLimit(field), u'"'); };
    const QString id(32, u'f');
    Party crowd = party({});
    crowd.id = id;
    crowd.phone = full(Field::Phone);
    crowd.placeText = full(Field::PlaceText);
    crowd.language = full(Field::Language);
    for (int need = 0; need <= int(Need::TalkInPrivate); ++need)
        crowd.needs.push_back(Need(need));
    for (int i = 0; i < kMaxPersons; ++i) {
        Person one = person(id, i == 0 ? kAdult : kTen);
        one.name = {full(Field::FamilyName), full(Field::GivenName), full(Field::Patronymic)};
        one.documentNumber = full(Field::DocumentNumber);
        one.companionSubject = id;
        one.code = u"ABCDEF"_s;
        crowd.persons.push_back(one);
    }
    const AddedFacts facts{humanCode({}),      full(Field::Concerns), full(Field::Note),
                           full(Field::Phone), PlaceKind::Reception,  full(Field::PlaceText)};
    for (const auto &issues : {validate(crowd, kToday), validate(facts)})
        QVERIFY(std::ranges::none_of(issues, [](const Issue &issue) { return blocks(issue.code); }));
    std::vector<EventDraft> drafts = eventsOf(crowd, kToday);
    std::ranges::copy(eventsOf(facts, id), std::back_inserter(drafts));
    QByteArray largest;
    for (const EventDraft &draft : drafts) {
        EventContent content = sample();
        content.org = content.id = content.device = content.author = content.submission.id = id;
        content.seen = QStringList(200, id);
        content.subject = draft.subject;
        content.type = draft.type;
        content.body = draft.body;
        content.audit = AuditMark{1'000'000, QByteArray(32, 'x')};
        QVERIFY(!limitsOf(content));
        const QByteArray json = encode(content);
        largest = json.size() > largest.size() ? json : largest;
    }
    qInfo("%lld bytes of %lld", largest.size(), kLargestContent);
    QVERIFY(pad(largest));
}

void TestDomainEvent::signedBytesHaveALabel()
{
    const EventHeader header{u"org"_s, u"K7"_s, 5, QByteArray("\x01\xff", 2), QByteArray("\xab", 1)};
    QCOMPARE(signedBytes(header),
             QByteArray("prystan-header-v1\n"
                        R"({"device":"K7","org":"org","prev":"01ff","seq":5,"sha256":"ab"})"));
    EventHeader other = header;
    other.prev.clear();
    QVERIFY(signedBytes(other) != signedBytes(header));
}

void TestDomainEvent::adultsOnly()
{
    Person one = person(u"1"_s, kAdult);
    one.code = u"AAA"_s;
    const auto drafts = eventsOf(party({one, person(u"2"_s, kAdult)}), kToday);
    QCOMPARE(drafts.size(), 3U);
    QVERIFY(drafts[0].type == EventType::PartyRegistered && drafts[0].subject == u"party");
    QVERIFY(std::ranges::all_of(drafts, [](const EventDraft &d) { return d.compartment == Compartment::Intake; }));
    const QJsonObject body = drafts[0].body;
    QCOMPARE(body[u"codes"], QJsonArray{u"AAA"_s});
    QCOMPARE(body[u"contact"], u"1"_s);
    QCOMPARE(body[u"place_text"], u"Dorpsstraat"_s);
    QCOMPARE(body[u"phone"], u"0612345678"_s);
    QCOMPARE(body[u"needs"], (QJsonArray{u"mobility"_s, u"talk_in_private"_s}));
    QCOMPARE(drafts[1].body[u"self_registered"], true);
    QCOMPARE(drafts[2].body[u"self_registered"], false);
    QCOMPARE(drafts[2].body[u"party"], u"party"_s);
}

void TestDomainEvent::childIsOpaqueInIntake()
{
    const Person unknown = person(u"3"_s, {BirthKind::Unknown, 0, 0, 0, 0, {}});
    const auto drafts = eventsOf(party({person(u"1"_s, kAdult), person(u"2"_s, kTen), unknown}), kToday);
    const QJsonArray expected{QJsonObject{{u"subject"_s, u"1"_s}, {u"child"_s, false}},
                              QJsonObject{{u"subject"_s, u"2"_s}, {u"child"_s, true}, {u"about"_s, 10}},
                              QJsonObject{{u"subject"_s, u"3"_s}, {u"child"_s, true}}};
    QCOMPARE(drafts[0].body[u"members"].toArray(), expected);
    QVERIFY(drafts[2].compartment == Compartment::Intake);
    QVERIFY(drafts[3].compartment == Compartment::Child);
    QVERIFY(drafts[4].compartment == Compartment::Child);
}

void TestDomainEvent::whereaboutsOfAPartyWithAChild()
{
    Party family = party({person(u"1"_s, kAdult), person(u"2"_s, kTen)});
    const auto drafts = eventsOf(family, kToday);
    QCOMPARE(drafts.size(), 4U);
    QVERIFY(drafts[1].type == EventType::PartyWhereabouts && drafts[1].compartment == Compartment::Child);
    QCOMPARE(drafts[1].subject, u"party"_s);
    const QJsonObject expected{{u"place"_s, u"host_family"_s}, {u"place_text"_s, u"Dorpsstraat"_s}};
    QCOMPARE(drafts[1].body, expected);
    QVERIFY(!drafts[0].body.contains(u"place") && !drafts[0].body.contains(u"place_text"));
    QCOMPARE(drafts[0].body[u"phone"], u"0612345678"_s);

    family.place = PlaceKind::NotAnswered;
    family.placeText.clear();
    QCOMPARE(eventsOf(family, kToday).size(), 3U);
}

void TestDomainEvent::childAsContact()
{
    Person child = person(u"1"_s, kTen);
    child.code = u"AAA"_s;
    const auto drafts = eventsOf(party({child}), kToday);
    QCOMPARE(drafts[0].body[u"codes"], QJsonArray{u"AAA"_s});
    QVERIFY(!drafts[0].body.contains(u"phone") && !drafts[0].body.contains(u"phone_safe"));
    QCOMPARE(drafts[1].body[u"phone"], u"0612345678"_s);
    QCOMPARE(drafts[1].body[u"phone_safe"], u"no"_s);
    QCOMPARE(drafts[2].body[u"self_registered"], true);
}

void TestDomainEvent::nothingOfAChildStandsInIntake()
{
    Person child = person(u"2"_s, kTen);
    child.name = {u"КАНАРКА"_s, u"КАНАРКА"_s, u"КАНАРКА"_s};
    child.documentNumber = u"КАНАРКА"_s;
    child.nationality = u"ZZZ"_s;
    child.companion = Companion::Partner;
    Party family = party({person(u"1"_s, kAdult), child});
    family.placeText = u"КАНАРКА"_s;
    int intake = 0;
    for (const EventDraft &draft : eventsOf(family, kToday)) {
        if (draft.compartment != Compartment::Intake)
            continue;
        for (const char *word : {"КАНАРКА", "ZZZ", "partner", "2016"})
            QVERIFY2(!text(draft.body).contains(word), word);
        ++intake;
    }
    QCOMPARE(intake, 2);
}

void TestDomainEvent::marksTravelAlong()
{
    Person odd = person(u"1"_s, kAdult);
    odd.name.family = u"Iваненко"_s;
    Party one = party({odd, person(u"2"_s, date(2030, 1, 1))});
    one.phone = u"?"_s;
    const auto drafts = eventsOf(one, kToday);
    QCOMPARE(drafts[0].body[u"phone_marks"], QJsonArray{u"phone_unlikely:phone"_s});
    QCOMPARE(drafts[2].body[u"marks"], QJsonArray{u"mixed_scripts:family_name"_s});
    QCOMPARE(drafts[3].body[u"marks"], QJsonArray{u"future_date:birth"_s});
}

void TestDomainEvent::estimateKeepsItsDay()
{
    const Person back = ofBody(person(u"1"_s, {BirthKind::AboutAge, 0, 0, 0, 17, {}}));
    QCOMPARE(back.birth.estimatedOn, kToday);
    QCOMPARE(*ageOn(back.birth, kToday.addYears(2)), 19);
}

void TestDomainEvent::personComesBack()
{
    Person whole = person(u"1"_s, kTen);
    whole.companion = Companion::OtherAdult;
    whole.companionSubject = u"x"_s;
    whole.code = u"BBB-BBB"_s;
    QVERIFY(ofBody(whole) == whole);
    for (const Birth &birth :
         {Birth{}, date(1990, 2, 31), Birth{BirthKind::YearOnly, 0, 0, 1955, 0, {}},
          Birth{BirthKind::AboutAge, 0, 0, 0, 35, QDate(2024, 2, 29)}, Birth{BirthKind::Unknown, 0, 0, 0, 0, {}}}) {
        whole.birth = birth;
        QVERIFY(ofBody(whole) == whole);
    }
    Person bare;
    bare.subject = u"1"_s;
    QVERIFY(ofBody(bare) == bare);
}

void TestDomainEvent::partyComesBack()
{
    for (const Birth &birth : {kAdult, kTen}) {
        Party said = party({person(u"1"_s, birth)});
        said.selfService = false;
        Party back;
        back.id = said.id;
        for (const EventDraft &draft : eventsOf(said, kToday)) {
            if (draft.type != EventType::PersonRegistered)
                mergePartyBody(back, draft.body);
        }
        back.persons = said.persons;
        QVERIFY(back == said);
    }
}

void TestDomainEvent::hostileBodiesAreSurvived()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const int cases = 5000;
    for (int i = 0; i < cases; ++i) {
        QJsonObject body;
        for (const char *key : kKeys)
            body[QString::fromUtf8(key)] = randomValue(random, 0);
        const Person person = personFromBody(u"1"_s, body);
        QVERIFY(person.birth.age >= 0 && person.birth.age <= 9999);
        (void)ageOn(person.birth, kToday);
        Party party;
        mergePartyBody(party, body);
        QVERIFY(std::ranges::is_sorted(party.needs));
    }
    qInfo("%d cases, seed %u", cases, seed);
}

QTEST_APPLESS_MAIN(TestDomainEvent)
#include "tst_domain_event.moc"
