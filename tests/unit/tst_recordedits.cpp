// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"
#include "recorddesk.h"

#include <QJsonArray>
#include <QTest>

using namespace prystan;
using namespace prystan::test;
using namespace Qt::StringLiterals;

namespace {

// A colleague at another staff device, who knows what was there before.
struct Colleague {
    Speaker device{u"s2"_s, DeviceMode::Staff};

    explicit Colleague(Desk &desk)
        : m_desk(desk)
    {
        desk.log.organisation.devices.push_back(device.entry);
        m_known = desk.staff->openPersonNow(desk.adult(), {})->known;
        m_known.merge(desk.staff->openPersonNow(desk.child(), u"duty"_s)->known);
    }
    void says(const QString &subject, const QJsonObject &body, Compartment where = Compartment::Intake)
    {
        Saying saying = say(device, EventType::PersonRegistered, QString(32, u'b'));
        saying.content.subject = subject;
        saying.content.compartment = saying.sealedTo = where;
        saying.content.body = body;
        saying.content.seen = QStringList(m_known.begin(), m_known.end());
        follow(device, m_desk.take(saying));
    }

private:
    Desk &m_desk;
    std::set<QString> m_known;
};

QJsonObject familyName(const QString &name)
{
    return {{u"name"_s, QJsonObject{{u"family"_s, name}}}};
}

Answers answersOf(const OpenedRecord &record)
{
    return {record.person.person, record.party.party};
}

OpenedRecord opened(Desk &desk, const QString &subject)
{
    const auto record = desk.staff->openPersonNow(subject, u"duty"_s);
    if (!record)
        qFatal("not opened");
    return *record;
}

Status called(Desk &desk, const OpenedRecord &shown, const QString &name)
{
    Answers wanted = answersOf(shown);
    wanted.person.name.family = name;
    return desk.edits->correctNow(shown, wanted, u"asked"_s);
}

ErrorCode codeOf(const Status &status)
{
    return status ? ErrorCode{} : status.error().code;
}

// The answers that stand against each other, by who gave them.
std::map<QString, Version> versionsBy(const OpenedRecord &record)
{
    std::map<QString, Version> versions;
    for (const Version &version : record.person.versions)
        versions.emplace(version.device, version);
    return versions;
}

} // namespace

class RecordEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void anAnswerIsCorrected()
    {
        Desk desk;
        desk.save(family());
        desk.open();
        const std::size_t before = desk.log.events.size();
        QVERIFY(called(desk, opened(desk, desk.adult()), u"  Шевчук"_s)); // in its normal form
        QCOMPARE(desk.log.events.size(), before + 1);
        const OpenedRecord now = opened(desk, desk.adult());
        QCOMPARE(now.person.person.name.family, u"Шевчук"_s);
        QCOMPARE(now.person.person.name.given, u"Олена"_s);
        QVERIFY(!now.person.row.differs && !now.person.conflict);
        QCOMPARE(desk.audits(u"correct"_s), 1);
        QCOMPARE(desk.log.trail.back().subject, desk.adult());
        const auto audit = std::ranges::find(desk.log.trail, u"correct"_s, &AuditEntry::action);
        QCOMPARE(audit->reason, u"asked"_s);
        QCOMPARE(desk.rows().size(), 2U);
    }

    void whatCannotBeStoredIsNot()
    {
        Desk desk;
        desk.save(family());
        QCOMPARE(codeOf(desk.edits->correctNow({}, {}, u"asked"_s)), ErrorCode::Refused); // locked
        desk.open();
        const OpenedRecord shown = opened(desk, desk.adult());
        const std::size_t before = desk.log.events.size();
        QCOMPARE(codeOf(desk.edits->correctNow(shown, answersOf(shown), {})), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(called(desk, shown, u"Шев\x01чук"_s)), ErrorCode::InvalidInput);
        QVERIFY(desk.edits->correctNow(shown, answersOf(shown), u"asked"_s)); // nothing differs
        OpenedRecord nobody = shown;
        nobody.person.row.subject = u"nobody"_s;
        QCOMPARE(codeOf(called(desk, nobody, u"Шевчук"_s)), ErrorCode::NotFound);
        QCOMPARE(codeOf(desk.edits->chooseNow(shown, {u"birth"_s, u"no event"_s}, u"asked"_s)), ErrorCode::NotFound);
        QCOMPARE(desk.log.events.size(), before);
        QCOMPARE(desk.audits(u"correct"_s) + desk.audits(u"choose"_s), 0);
    }

    void aFullDiskChangesNothing()
    {
        Desk desk;
        desk.save(family());
        desk.open();
        desk.log.failures = 1;
        QCOMPARE(codeOf(called(desk, opened(desk, desk.adult()), u"Шевчук"_s)), ErrorCode::DiskFull);
        QCOMPARE(opened(desk, desk.adult()).person.person.name.family, u"Канарка"_s);
    }

    // She was entered as an adult. Who has no key of the children's sees a child from then on.
    void whoBecomesAMinorIsClosedToOthers()
    {
        Desk desk;
        desk.save(family());
        desk.vault.opens = {Compartment::Intake};
        desk.open();
        const OpenedRecord shown = opened(desk, desk.adult());
        Answers wanted = answersOf(shown);
        wanted.person.birth = {BirthKind::YearOnly, 0, 0, 2012, 0};
        QVERIFY(desk.edits->correctNow(shown, wanted, u"document"_s));
        QCOMPARE(desk.row(desk.adult())->access, Access::Closed);
        desk.vault.opens = {Compartment::Intake, Compartment::Child};
        desk.start();
        desk.open();
        QVERIFY(desk.row(desk.adult())->child);
        const OpenedRecord now = opened(desk, desk.adult());
        QCOMPARE(now.person.person.name, shown.person.person.name);
        QCOMPARE(now.party.party.phone, family().phone); // hers, and now among the children's
        QVERIFY(!now.person.conflict && now.party.versions.empty());
        for (const auto &[id, event] : desk.vault.contents[Compartment::Intake].events)
            QVERIFY(event.device != u"dev1" || !event.body[u"birth"].isObject()
                    || event.body[u"birth"][u"year"] != 2012);
    }

    void twoAnswersStayUntilSomebodyChooses()
    {
        Desk desk;
        desk.save(family());
        desk.open();
        Colleague colleague(desk);
        QVERIFY(called(desk, opened(desk, desk.adult()), u"Шевчук"_s));
        colleague.says(desk.adult(), familyName(u"Шевченко"_s));
        QVERIFY(desk.row(desk.adult())->differs);
        QVERIFY(!desk.row(desk.child())->differs);
        const OpenedRecord both = opened(desk, desk.adult());
        QCOMPARE(both.person.versions.size(), 2U);
        const Version theirs = versionsBy(both).at(u"S2"_s); // by its label
        QCOMPARE(versionsBy(both).count(u"K1"_s), 1U);
        QCOMPARE(theirs.author, QString(32, u'b'));

        QCOMPARE(codeOf(desk.edits->chooseNow(both, {u"name.family"_s, theirs.event}, {})), ErrorCode::InvalidInput);
        QVERIFY(desk.edits->chooseNow(both, {u"name.family"_s, theirs.event}, u"asked"_s));
        const OpenedRecord now = opened(desk, desk.adult());
        QCOMPARE(now.person.person.name.family, u"Шевченко"_s);
        QVERIFY(now.person.versions.empty() && !now.person.row.differs);
        QVERIFY(!desk.row(desk.adult())->differs);
        QCOMPARE(now.person.acts.size(), 1U);
        QCOMPARE(now.person.acts.front().type, EventType::ValueChosen);
        QCOMPARE(now.person.acts.front().reason(), u"asked"_s);
        QCOMPARE(desk.audits(u"choose"_s), 1);
        QCOMPARE(codeOf(desk.edits->chooseNow(now, {u"name.family"_s, theirs.event}, u"asked"_s)), ErrorCode::NotFound);
    }

    // It came in while the record stood open: nobody has looked at it yet.
    void whatCameMeanwhileIsNotReplaced()
    {
        Desk desk;
        desk.save(family());
        desk.open();
        Colleague colleague(desk);
        const OpenedRecord shown = opened(desk, desk.adult());
        colleague.says(desk.adult(), familyName(u"Шевченко"_s));
        QVERIFY(called(desk, shown, u"Шевчук"_s));
        QCOMPARE(opened(desk, desk.adult()).person.versions.size(), 2U);
        QVERIFY(called(desk, opened(desk, desk.adult()), u"Шев"_s)); // and whoever has, replaces both
        QVERIFY(opened(desk, desk.adult()).person.versions.empty());
    }

    void whatHoldsForThePartyIsChosenOnce()
    {
        Desk desk;
        desk.save(family());
        desk.open();
        const OpenedRecord shown = opened(desk, desk.child());
        for (const char *phone : {"+31 6 1111 1111", "+31 6 2222 2222"}) {
            Answers wanted = answersOf(shown);
            wanted.party.phone = QString::fromLatin1(phone);
            wanted.party.needs = {Need::Mobility};
            wanted.party.needsAnswered = true;
            QVERIFY(desk.edits->correctNow(shown, wanted, u"asked"_s));
        }
        for (const QString &subject : {desk.adult(), desk.child()})
            QVERIFY(desk.row(subject)->differs);
        const OpenedRecord both = opened(desk, desk.adult());
        QCOMPARE(openQuestions(both.party.versions), std::set<QString>{u"phone"_s});
        QVERIFY(desk.edits->chooseNow(both, {u"phone"_s, both.party.versions.back().event}, u"asked"_s));
        for (const QString &subject : {desk.adult(), desk.child()})
            QVERIFY(!desk.row(subject)->differs);
        QCOMPARE(opened(desk, desk.child()).party.party.needs, std::vector<Need>{Need::Mobility});
    }

    // Corrections and choices are words about her: they go with her, in both compartments.
    void whatWasCorrectedAndChosenIsErased()
    {
        Desk desk;
        desk.save(family());
        desk.open();
        Colleague colleague(desk);
        OpenedRecord shown = opened(desk, desk.adult());
        Answers wanted = answersOf(shown);
        wanted.person.birth = {BirthKind::YearOnly, 0, 0, 2012, 0}; // moves
        QVERIFY(desk.edits->correctNow(shown, wanted, u"document"_s));
        QVERIFY(called(desk, opened(desk, desk.adult()), u"Зміненко"_s));
        colleague.says(desk.adult(), familyName(u"Іншенко"_s));
        const OpenedRecord both = opened(desk, desk.adult());
        QVERIFY(desk.edits->chooseNow(both, {u"name.family"_s, both.person.versions.front().event}, u"asked"_s));
        QVERIFY(desk.acts->eraseNow(desk.adult(), u"asked"_s, MemoryVault::colleague()));
        QVERIFY(desk.row(desk.adult()) == nullptr);
        for (const char *gone : {"Зміненко", "Іншенко", "Олена", "\"year\":2012"})
            QVERIFY2(!desk.everything().contains(gone), gone);
        QVERIFY(desk.everything().contains("Марко"));
    }

    // A choice that no registration came for is nobody's record, and none of a party's.
    void aChoiceAloneIsNoRecord()
    {
        EventContent choice;
        choice.id = u"c"_s;
        choice.subject = u"p"_s;
        choice.type = EventType::ValueChosen;
        choice.body = {{u"field"_s, u"sex"_s}, {u"event"_s, u"e"_s}, {u"answers"_s, QJsonObject{{u"sex"_s, u"x"_s}}}};
        const Projection projection({choice}, QDate(2026, 11, 24));
        QVERIFY(projection.rows().empty() && !projection.open(u"p"_s));
        QVERIFY(projection.partiesByCode({}).empty());
    }
};

QTEST_GUILESS_MAIN(RecordEditsTest)
#include "tst_recordedits.moc"
