// SPDX-License-Identifier: GPL-3.0-or-later
#include "acts.h"
#include "authority.h"
#include "eventlimits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

const QString kStaff = QString(32, u'a'), kOtherStaff = QString(32, u'b');

// Written by hand, not made from the code: + may, - may not. Columns: self volunteer cli staff device nobody.
struct Line {
    EventType type;
    const char *kiosk, *volunteer, *staff, *demo;
};
constexpr Line kMatrix[] = {
    {EventType::PartyRegistered, "+-+---", "+++---", "++++--", "++++--"},
    {EventType::PartyWhereabouts, "+-+---", "+++---", "++++--", "++++--"},
    {EventType::PersonRegistered, "+-+---", "+++---", "++++--", "++++--"},
    {EventType::PersonAdded, "+-+---", "+++---", "++++--", "++++--"},
    {EventType::HelpRequested, "+-+---", "+++---", "++++--", "++++--"},
    {EventType::IncidentReported, "+-+---", "+++---", "++++--", "++++--"},
    {EventType::Verified, "------", "------", "---+--", "---+--"},
    {EventType::HandedOver, "------", "------", "---+--", "---+--"},
    {EventType::Withdrawn, "------", "------", "---+--", "---+--"},
    {EventType::Erased, "------", "------", "---+--", "---+--"},
    {EventType::ValueChosen, "------", "------", "---+--", "---+--"},
    {EventType::QuarantineReleased, "------", "------", "---+--", "---+--"},
    {EventType::PersonCompared, "------", "------", "---+--", "---+--"},
    {EventType::Heartbeat, "----+-", "----+-", "----+-", "----+-"},
};
const QString kAuthors[] = {u"self"_s, u"volunteer"_s, u"cli"_s, kStaff, u"device"_s, u"Staff"_s};

EventContent erasure(Compartment compartment, const QJsonObject &body)
{
    EventContent content;
    content.type = EventType::Erased;
    content.compartment = compartment;
    content.author = kStaff;
    content.body = body;
    return content;
}

EventContent whole(EventType type, const QJsonObject &body)
{
    EventContent content;
    content.org = u"org"_s;
    content.subject = content.id = content.device = u"x"_s;
    content.submission = {u"s"_s, 1, 1};
    content.seq = 1;
    content.time = content.spokenAt = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC);
    content.author = u"self"_s;
    content.type = type;
    content.body = body;
    return content;
}

ReadContent readBack(const EventContent &content)
{
    return readContent(*pad(encode(content)));
}

// The longest that the form takes, in everything.
Party largestParty(QRandomGenerator &random)
{
    Party party;
    party.id = QString(32, u'1');
    party.language = QString(35, u'x');
    party.phone = QString(60, u'1');
    party.placeText = QString(300, u'я');
    party.place = PlaceKind::HostFamily;
    party.channel = Channel::Viber;
    party.needs = {Need::TalkInPrivate, Need::LostFamily, Need::NoDocuments};
    party.needsAnswered = true;
    for (int i = 0; i < kMaxPersons; ++i) {
        Person person;
        person.subject = u"%1"_s.arg(i, 32, 10, QChar(u'0'));
        person.name = {QString(150, u'ї'), QString(150, u'є'), QString(300, u'z')};
        person.birth.kind = BirthKind(random.bounded(5));
        person.birth.day = person.birth.month = 1;
        person.birth.year = 1950 + int(random.bounded(76));
        person.birth.age = int(random.bounded(130));
        person.birth.estimatedOn = {2026, 11, 24};
        person.sex = Sex::Female;
        person.nationality = u"UKR"_s;
        person.document = DocumentKind::IdCard;
        person.documentNumber = QString(60, u'9');
        person.companion = Companion::OtherAdult;
        person.companionSubject = party.id;
        person.code = u"ABC-DEF"_s;
        party.persons.push_back(person);
    }
    return party;
}

} // namespace

class AuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeModeAndRole()
    {
        int cases = 0;
        for (const Line &line : kMatrix) {
            const std::pair<DeviceMode, const char *> modes[] = {{DeviceMode::Kiosk, line.kiosk},
                                                                 {DeviceMode::Volunteer, line.volunteer},
                                                                 {DeviceMode::Staff, line.staff},
                                                                 {DeviceMode::Demo, line.demo}};
            for (const auto &[mode, expected] : modes) {
                for (std::size_t i = 0; i < std::size(kAuthors); ++i, ++cases)
                    QVERIFY2(maySay(line.type, mode, roleOf(kAuthors[i])) == (expected[i] == '+'),
                             qPrintable(toWord(line.type) + u' ' + toWord(mode) + u' ' + kAuthors[i]));
            }
        }
        QCOMPARE(cases, 14 * 4 * 6);
        qInfo("%d combinations of type, mode and role", cases);
    }

    void staffAreKnownByTheirId()
    {
        for (const QString &author : {QString(), u"staff"_s, QString(31, u'a'), QString(33, u'a'), QString(32, u'A'),
                                      QString(32, u'г'), QString(32, u'0') + u'\0', u" self"_s})
            QVERIFY2(roleOf(author) == Role::Nobody, qPrintable(author));
        QVERIFY(roleOf(u"0123456789abcdef0123456789abcdef"_s) == Role::Staff);
    }

    void aChildIsErasedByTwoForAReason()
    {
        const auto judge = [](Compartment compartment, const QJsonObject &body) {
            return objection(erasure(compartment, body), DeviceMode::Staff);
        };
        const QString reason = u"mistake"_s;
        QVERIFY(!judge(Compartment::Child, {{u"reason"_s, reason}, {u"second"_s, kOtherStaff}}));
        QCOMPARE(judge(Compartment::Child, {{u"second"_s, kOtherStaff}}), Doubt::NoReason);
        QCOMPARE(judge(Compartment::Child, {{u"reason"_s, u"  "_s}, {u"second"_s, kOtherStaff}}), Doubt::NoReason);
        QCOMPARE(judge(Compartment::Child, {{u"reason"_s, reason}}), Doubt::OnePersonOnly);
        QCOMPARE(judge(Compartment::Child, {{u"reason"_s, reason}, {u"second"_s, kStaff}}), Doubt::OnePersonOnly);
        QCOMPARE(judge(Compartment::Child, {{u"reason"_s, reason}, {u"second"_s, u"self"_s}}), Doubt::OnePersonOnly);
        QVERIFY(!judge(Compartment::Intake, {}));
    }

    void aReleaseNamesAReason()
    {
        EventContent release = erasure(Compartment::Intake, {{u"released"_s, QString(64, u'a')}});
        release.type = EventType::QuarantineReleased;
        QCOMPARE(objection(release, DeviceMode::Staff), Doubt::NoReason);
        release.body[u"reason"] = u"met"_s;
        QVERIFY(!objection(release, DeviceMode::Staff));
        QCOMPARE(objection(release, DeviceMode::Kiosk), Doubt::NotAllowed);
    }

    void whatAnErasureNamesIsWithinTheLimits()
    {
        std::vector<ErasedLink> links;
        for (int i = 0; i < kMostLinks; ++i)
            links.push_back({QString(64, u'd'), std::numeric_limits<qint64>::max() / 2, QByteArray(32, char(i))});
        EventContent content
            = whole(EventType::Erased,
                    {{u"reason"_s, QString(100, u'r')}, {u"second"_s, kOtherStaff}, {u"links"_s, toJson(links)}});
        for (int i = 0; i < kMostLinks; ++i)
            content.seen << u"%1"_s.arg(i, 32, 10, QChar(u'0'));
        content.author = content.subject = content.id = content.device = QString(64, u'x');
        const ReadContent read = readBack(content);
        QVERIFY2(read.content == content, qPrintable(read.doubt ? toWord(*read.doubt) : u"other"_s));
        QVERIFY(linksOf(*read.content) == links);
    }

    void eachTypeHasItsCompartments()
    {
        EventContent content = whole(EventType::PartyWhereabouts, {});
        content.compartment = Compartment::Intake;
        QCOMPARE(objection(content, DeviceMode::Kiosk), Doubt::WrongCompartment);
        content.compartment = Compartment::Child;
        QVERIFY(!objection(content, DeviceMode::Kiosk));
        content.type = EventType::PartyRegistered;
        QCOMPARE(objection(content, DeviceMode::Kiosk), Doubt::WrongCompartment);
    }

    void doubtsHaveWords()
    {
        for (int i = 0; i <= int(Doubt::OnePersonOnly); ++i)
            QCOMPARE(fromWord<Doubt>(toWord(Doubt(i))), Doubt(i));
    }

    void whatTheFormMakesIsWithinTheLimits()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int events = 0;
        for (int round = 0; round < 50; ++round) {
            for (const EventDraft &draft : eventsOf(largestParty(random), {2026, 11, 24})) {
                EventContent content = whole(draft.type, draft.body);
                content.compartment = draft.compartment;
                const ReadContent read = readBack(content);
                QVERIFY2(read.content == content, qPrintable(read.doubt ? toWord(*read.doubt) : u"other"_s));
                ++events;
            }
        }
        qInfo("%d events of the largest form, seed %u", events, seed);
    }

    void whatIsTooMuchIsNamed()
    {
        const auto doubt = [](EventType type, const QJsonObject &body) { return readBack(whole(type, body)).doubt; };
        const EventType person = EventType::PersonRegistered;
        QVERIFY(!doubt(person, {{u"name"_s, QJsonObject{{u"family"_s, QString(150, u'я')}}}}));
        QCOMPARE(doubt(person, {{u"name"_s, QJsonObject{{u"family"_s, QString(151, u'я')}}}}), Doubt::TooLong);
        QCOMPARE(doubt(person, {{u"name"_s, u"family"_s}}), Doubt::UnknownField);
        QCOMPARE(doubt(person, {{u"verified"_s, true}}), Doubt::UnknownField);
        QCOMPARE(doubt(person, {{u"verified"_s, QJsonObject()}}), Doubt::UnknownField);
        QCOMPARE(doubt(person, {{u"verified"_s, QJsonArray()}}), Doubt::UnknownField);
        QCOMPARE(doubt(EventType::Erased, {{u"links"_s, QJsonArray{u"x"_s}}}), Doubt::UnknownField);
        QCOMPARE(doubt(EventType::Erased, {{u"links"_s, QJsonArray{QJsonObject{{u"subject"_s, u"x"_s}}}}}),
                 Doubt::UnknownField);
        QCOMPARE(doubt(EventType::Withdrawn, {{u"links"_s, QJsonArray()}}), Doubt::UnknownField);
        QCOMPARE(doubt(person, {{u"name.family"_s, u"x"_s}}), Doubt::UnknownField);
        QCOMPARE(doubt(person, {{u"self_registered"_s, u"x"_s}}), Doubt::UnknownField);
        QJsonArray many;
        for (int i = 0; i < 201; ++i)
            many << 1;
        QCOMPARE(doubt(EventType::PartyRegistered, {{u"codes"_s, many}}), Doubt::TooLong);
        EventContent content = whole(person, {});
        content.author = QString(65, u'a');
        QCOMPARE(readBack(content).doubt, Doubt::TooLong);
        content = whole(person, {});
        content.submission.parts = 0;
        QCOMPARE(readBack(content).doubt, Doubt::TooLong);
    }

    void onlyTheCanonicalFormCounts()
    {
        const QByteArray json = encode(whole(EventType::PersonRegistered, {{u"sex"_s, u"female"_s}}));
        const auto doubt = [](const QByteArray &bytes) { return readContent(*pad(bytes)).doubt; };
        QVERIFY(!doubt(json));
        QByteArray twice = json, spaced = json, extra = json, deep = json, known = json, later = json;
        QCOMPARE(doubt(twice.replace("\"sex\":\"female\"", "\"sex\":\"male\",\"sex\":\"female\"")),
                 Doubt::UnknownField);
        QCOMPARE(doubt(spaced.replace("\":", "\": ")), Doubt::UnknownField);
        QCOMPARE(doubt(extra.replace("\"v\":1", "\"trusted\":true,\"v\":1")), Doubt::UnknownField);
        QCOMPARE(doubt(deep.replace("\"female\"", QByteArray(kDeepest, '[') + QByteArray(kDeepest, ']'))),
                 Doubt::TooDeep);
        QCOMPARE(doubt(known.replace("person.registered", "person.praised")), Doubt::UnknownType);
        QCOMPARE(doubt(later.replace("\"v\":1", "\"v\":2")), Doubt::TooNew);
        QCOMPARE(doubt("{}"), Doubt::Unreadable);
        QCOMPARE(readContent(json).doubt, Doubt::Size);
    }

    void depthIsCountedOutsideOfTexts()
    {
        QVERIFY(!isTooDeep("[\"" + QByteArray(100, '[') + "\"]"));
        QVERIFY(!isTooDeep("[\"\\\"" + QByteArray(100, '[') + "\"]"));
        QVERIFY(isTooDeep(QByteArray(kDeepest + 1, '[')));
        QVERIFY(isTooDeep("\"\\\\\"" + QByteArray(kDeepest + 1, '{')));
        QVERIFY(!isTooDeep(QByteArray(kDeepest, '{')));
    }

    void valuesAreCountedOutsideOfTexts()
    {
        const auto values = [](const QByteArray &json) { return shapeOf(json).values; };
        QCOMPARE(values("[1,2,3]"), 3);
        QCOMPARE(values("[\"a,[{\",{\"\\\",\":[]}]"), 4);
        QCOMPARE(values(QByteArray("[[]],").repeated(1000)), 3000);
    }
};

QTEST_GUILESS_MAIN(AuthorityTest)
#include "tst_domain_authority.moc"
