// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"

#include "names.h"
#include "question.h"

#include <QJsonArray>
#include <algorithm>
#include <atomic>

namespace prystan {

namespace {

const EventContent &firstOf(const std::vector<EventContent> &events)
{
    return *std::ranges::min_element(events, {}, [](const EventContent &event) {
        return std::tuple(event.type == EventType::ValueChosen, event.time, event.id); // a choice begins nothing
    });
}

bool aboutAPerson(const EventContent &event)
{
    return event.type == EventType::PersonRegistered;
}

bool aboutAParty(const EventContent &event)
{
    return event.type == EventType::PartyRegistered || event.type == EventType::PartyWhereabouts;
}

bool isAddition(const EventContent &event)
{
    return event.type == EventType::PersonAdded;
}

// Every answer was taken back by who gave it; which party it was may still be there.
bool saysNothing(const Folded &folded)
{
    return std::ranges::all_of(folded.fields, [](const auto &field) { return field.first == u"party"; });
}

// A code that stands on somebody's paper finds the party also after a correction took its owner out.
QStringList everGiven(const std::vector<EventContent> &events)
{
    std::set<QString> codes;
    for (const EventContent &event : events) {
        for (const QJsonValue code : event.body[u"codes"].toArray())
            codes.insert(code.toString());
    }
    return {codes.begin(), codes.end()};
}

// Everybody whom the party ever named, so that it shows when a correction took somebody out.
std::set<QString> everNamed(const std::vector<EventContent> &events)
{
    std::set<QString> named;
    for (const EventContent &event : events) {
        for (const QJsonValue member : event.body[u"members"].toArray())
            named.insert(member[u"subject"].toString());
    }
    return named;
}

std::vector<Addition> inOrder(std::vector<Addition> additions)
{
    std::ranges::sort(additions, {}, [](const Addition &one) { return std::tuple(one.time, one.subject); });
    return additions;
}

RecordRow rowOf(const Person &person, const QJsonObject &body, QDate today)
{
    RecordRow row;
    row.subject = person.subject;
    row.party = body[u"party"].toString();
    row.code = person.code;
    row.initials = text::initials(person.name.given, person.name.family);
    row.age = ageOn(person.birth, today);
    row.estimated = person.birth.kind != BirthKind::Date;
    row.child = treatedAsChild(person.birth, today);
    row.care = careLabels({person.birth, person.companion, body[u"self_registered"].toBool(), false}, today);
    return row;
}

// Where people answered differently, the most urgent answer decides until somebody has chosen: no child waits because
// another answer came first.
void takeMostUrgent(RecordRow &row, const RecordRow &other)
{
    row.child = row.child || other.child;
    if (std::tuple(other.care.tier, !other.care.urgent) < std::tuple(row.care.tier, !row.care.urgent))
        row.care = other.care;
}

// Children whose record is closed here come behind those of whom more is known, and before the adults. Who does not
// want to be registered comes last.
int rankOf(const RecordRow &row)
{
    constexpr int kClosedChild = int(CareTier::NotAChild), kAdult = kClosedChild + 1, kWithdrawn = kAdult + 1;
    if (row.withdrawn)
        return kWithdrawn;
    if (row.access != Access::Open)
        return row.child ? kClosedChild : kAdult;
    return row.care.tier == CareTier::NotAChild ? kAdult : int(row.care.tier);
}

bool comesBefore(const RecordRow &a, const RecordRow &b)
{
    if (rankOf(a) != rankOf(b))
        return rankOf(a) < rankOf(b);
    if (a.care.urgent != b.care.urgent)
        return a.care.urgent;
    if (a.registered != b.registered)
        return a.registered > b.registered;
    return a.subject < b.subject;
}

// Does any answer to this question stand that this event gave?
bool stands(const Folded &folded, const QString &event, const QString &question)
{
    return std::ranges::any_of(folded.fields, [&](const auto &field) {
        return questionAt(field.first) == question
            && std::ranges::any_of(field.second, [&](const FieldValue &v) { return v.saidIn(event); });
    });
}

// A mark goes when the answer that it is about was replaced.
void addMarks(std::vector<Mark> &marks, const std::vector<EventContent> &events, const Folded &folded,
              const QString &key)
{
    std::map<QString, QJsonArray> said; // by event: the order of arrival decides nothing
    for (const EventContent &event : events)
        said.emplace(event.id, event.body[key].toArray());
    for (const auto &[event, words] : said) {
        for (const QJsonValue word : words) {
            const auto mark = fromWord<Mark>(word.toString());
            const bool known = mark && std::ranges::find(marks, *mark) != marks.end();
            if (mark && !known && stands(folded, event, questionOf(mark->field)))
                marks.push_back(*mark);
        }
    }
}

// Likewise: who gives another answer later need not have looked at the document.
std::set<ReadAnswer> readFromDocument(const std::vector<EventContent> &events, const Folded &folded)
{
    std::set<ReadAnswer> standing;
    for (const EventContent &event : events) {
        for (const QJsonValue word : event.body[u"from_document"].toArray()) {
            const auto answer = fromWord<ReadAnswer>(word.toString());
            if (answer && stands(folded, event.id, questionOf(*answer)))
                standing.insert(*answer);
        }
    }
    return standing;
}

qint64 nextMoment()
{
    static std::atomic<qint64> last = 0;
    return ++last;
}

// What was said of a person, and where people answered differently each answer.
std::vector<Person> toldOf(const PersonRecord &record)
{
    std::vector<Person> all{record.person};
    for (const Version &version : record.versions)
        all.push_back(personFromBody(record.person.subject, version.body));
    return all;
}

// All items of a list that may have been said several times.
std::vector<QJsonValue> itemsOf(const Folded &folded, const QString &key)
{
    std::vector<QJsonValue> items;
    const auto at = folded.fields.find(key);
    for (const FieldValue &value : at == folded.fields.end() ? std::vector<FieldValue>() : at->second) {
        for (const QJsonValue item : value.value.toArray())
            items.push_back(item);
    }
    return items;
}

} // namespace

QString toWord(Access access)
{
    switch (access) {
    case Access::Open:
        return QStringLiteral("open");
    case Access::Closed:
        return QStringLiteral("closed");
    case Access::Awaited:
        return QStringLiteral("awaited");
    case Access::Missing:
        return QStringLiteral("missing");
    case Access::Erased:
        return QStringLiteral("erased");
    case Access::Expired:
        break;
    }
    return QStringLiteral("expired");
}

Projection::Projection(QDate today, std::set<Compartment> open)
    : m_today(today)
    , m_made(nextMoment())
    , m_open(std::move(open))
{ }

Projection::Projection(const std::vector<EventContent> &events, QDate today, std::set<Compartment> open)
    : Projection(today, std::move(open))
{
    std::map<QString, std::vector<EventContent>> bySubject;
    for (const EventContent &event : events)
        bySubject[event.subject].push_back(event);
    for (const auto &[subject, own] : bySubject)
        put(subject, own);
}

void Projection::put(const QString &subject, const std::vector<EventContent> &all)
{
    if (m_persons.contains(subject))
        noteChange(subject); // of the party that she was in …
    forget(subject);
    for (const EventContent &event : all) {
        if (event.time.date() > m_today.addDays(1)) // a clock that is ahead would hide that the device is silent
            continue;
        QDateTime &heard = m_heard[event.device];
        heard = heard.isValid() ? std::max(heard, event.time) : event.time;
    }
    for (const EventContent &event : all) {
        if (event.type == EventType::Erased)
            m_erasures[subject].push_back(event);
    }
    std::vector<EventContent> events, added;
    std::ranges::copy_if(all, std::back_inserter(added), isAddition);
    if (!added.empty())
        putAddition(subject, added);
    std::ranges::copy_if(all, std::back_inserter(events),
                         [](const EventContent &event) { return isFolded(event.type); });
    if (std::ranges::any_of(events, aboutAPerson))
        putPerson(subject, events);
    else if (std::ranges::any_of(events, aboutAParty))
        putParty(subject, events);
    for (const QString &code : codesSaidOf(subject))
        m_subjectsOfCode[code].insert(subject);
    putActs(subject, actsOf(all));
    m_comparisons.put(subject, all);
    if (!m_persons.contains(subject) && !m_parties.contains(subject))
        putEnds(subject, all);
    noteChange(subject); // … and of the one that she is in
}

void Projection::putEnds(const QString &subject, const std::vector<EventContent> &all)
{
    for (const EventContent &event : all) {
        if (event.type == EventType::Erased)
            m_erased[subject].insert(event.compartment);
        if (event.type == EventType::HandedOver)
            m_handedOver[subject].insert(event.compartment);
    }
}

void Projection::putActs(const QString &subject, const std::vector<Act> &acts)
{
    if (const auto person = m_persons.find(subject); person != m_persons.end()) {
        person->second.acts = acts;
        person->second.row.withdrawn = has(acts, EventType::Withdrawn);
    }
    if (const auto party = m_parties.find(subject); party != m_parties.end())
        party->second.handedOver = has(acts, EventType::HandedOver);
}

void Projection::forget(const QString &subject)
{
    m_comparisons.forget(subject);
    for (const QString &code : codesSaidOf(subject)) {
        const auto subjects = m_subjectsOfCode.find(code);
        subjects->second.erase(subject);
        if (subjects->second.empty())
            m_subjectsOfCode.erase(subjects);
    }
    if (const auto known = m_persons.find(subject); known != m_persons.end()) {
        m_personsOfParty[known->second.row.party].erase(subject);
        m_persons.erase(known);
    }
    m_parties.erase(subject);
    m_erased.erase(subject);
    m_erasures.erase(subject);
    m_handedOver.erase(subject);
    m_additions.erase(subject);
}

void Projection::putAddition(const QString &subject, const std::vector<EventContent> &events)
{
    const Folded folded = fold(events);
    const EventContent &first = firstOf(events);
    const bool codeAlone = std::ranges::all_of(folded.fields, [](const auto &field) { return field.first == u"code"; });
    m_additions.emplace(subject,
                        Addition{subject, factsFromBody(folded.body()), codeAlone, first.author, first.device,
                                 first.time, first.spokenAt});
}

void Projection::putPerson(const QString &subject, const std::vector<EventContent> &events)
{
    const Folded folded = fold(events);
    if (saysNothing(folded))
        return;
    const QJsonObject body = folded.body();
    PersonRecord record;
    record.person = personFromBody(subject, body);
    record.person.fromDocument = readFromDocument(events, folded);
    record.row = rowOf(record.person, body, m_today);
    record.row.registered = firstOf(events).time;
    record.conflict = folded.hasConflict();
    record.versions = versionsOf(folded);
    record.row.differs = !openQuestions(record.versions).empty();
    for (const Version &version : record.versions)
        takeMostUrgent(record.row, rowOf(personFromBody(subject, version.body), version.body, m_today));
    addMarks(record.marks, events, folded, QStringLiteral("marks"));
    m_personsOfParty[record.row.party].insert(subject);
    m_persons.emplace(subject, std::move(record));
}

void Projection::putParty(const QString &subject, const std::vector<EventContent> &events)
{
    const Folded folded = fold(events);
    FoldedParty party;
    const EventContent &first = firstOf(events);
    party.record.id = party.record.party.id = subject;
    party.record.registered = first.time;
    party.record.spokenAt = first.spokenAt;
    party.record.author = first.author;
    party.record.device = first.device;
    const QJsonObject body = folded.body();
    mergePartyBody(party.record.party, body);
    party.contact = body[u"contact"].toString();
    party.record.versions = versionsOf(folded);
    party.differs = !openQuestions(party.record.versions).empty();
    addMarks(party.record.marks, events, folded, QStringLiteral("phone_marks"));
    addMarks(party.record.marks, events, folded, QStringLiteral("place_marks"));
    for (const auto &code : itemsOf(folded, QStringLiteral("codes")))
        party.codes << code.toString();
    party.codes << everGiven(events);
    party.codes.removeDuplicates();
    for (const auto &item : itemsOf(folded, QStringLiteral("members"))) {
        const QJsonObject member = item.toObject();
        const QString who = member[u"subject"].toString();
        if (who.isEmpty())
            continue;
        const auto about = member.contains(u"about") ? std::optional(member[u"about"].toInt()) : std::nullopt;
        const auto known = party.members.emplace(who, Member{false, about}).first;
        known->second.child = known->second.child || member[u"child"].toBool();
    }
    for (const QString &who : everNamed(events))
        if (!party.members.contains(who))
            party.record.takenOut << who;
    const auto contact = party.members.find(party.contact);
    const bool hasChild = std::ranges::any_of(party.members, [](const auto &member) { return member.second.child; });
    party.placeInChild = hasChild && !folded.fields.contains(QStringLiteral("place"));
    party.phoneInChild = contact != party.members.end() && contact->second.child;
    m_parties.emplace(subject, std::move(party));
}

bool Projection::setAwaited(std::set<Compartment> awaited)
{
    return std::exchange(m_awaited, std::move(awaited)) != m_awaited;
}

Access Projection::accessTo(Compartment compartment) const
{
    if (!m_open.contains(compartment))
        return Access::Closed;
    return m_awaited.contains(compartment) ? Access::Awaited : Access::Open;
}

// What this reader cannot know is said, so that it is not taken for "not answered".
PartyRecord Projection::recordOf(const FoldedParty &party) const
{
    PartyRecord record = party.record;
    const Access child = accessTo(Compartment::Child);
    if (party.placeInChild)
        record.place = child;
    if (party.phoneInChild && (child == Access::Closed || record.party.phone.isEmpty()))
        record.phone = child;
    return record;
}

// She was entered as an adult, and a correction says that she is a child.
bool Projection::isOpaque(const PersonRecord &record) const
{
    const auto party = m_parties.find(record.row.party);
    if (party == m_parties.end() || m_open.contains(Compartment::Child))
        return false;
    const auto member = party->second.members.find(record.row.subject);
    return member != party->second.members.end() && member->second.child;
}

Access Projection::accessTo(const FoldedParty &party, const QString &subject, const Member &member) const
{
    // Of a child only what was said in its own compartment ends it: there an erasure took two people.
    const auto said = [&](const Ends &ends) {
        const auto found = ends.find(subject);
        return found != ends.end() && (!member.child || found->second.contains(Compartment::Child));
    };
    if (said(m_erased))
        return Access::Erased;
    if (said(m_handedOver) || (!member.child && party.handedOver))
        return Access::Expired;
    const Access access = accessTo(member.child ? Compartment::Child : Compartment::Intake);
    return access == Access::Open ? Access::Missing : access;
}

QStringList Projection::codesOf(const QString &party) const
{
    QStringList codes;
    if (const auto known = m_parties.find(party); known != m_parties.end())
        codes = known->second.codes;
    if (const auto persons = m_personsOfParty.find(party); persons != m_personsOfParty.end()) {
        for (const QString &subject : persons->second)
            codes << m_persons.at(subject).row.code;
    }
    codes.removeAll(QString());
    return codes;
}

QStringList Projection::codesSaidOf(const QString &subject) const
{
    QStringList codes;
    if (const auto party = m_parties.find(subject); party != m_parties.end())
        codes = party->second.codes;
    if (const auto person = m_persons.find(subject); person != m_persons.end())
        codes << person->second.row.code;
    codes.removeAll(QString());
    return codes;
}

std::set<QString> Projection::partiesWithCode(const QString &code) const
{
    std::set<QString> parties;
    const auto subjects = m_subjectsOfCode.find(code);
    if (subjects == m_subjectsOfCode.end())
        return parties;
    for (const QString &subject : subjects->second) {
        const auto person = m_persons.find(subject);
        parties.insert(person == m_persons.end() ? subject : person->second.row.party);
    }
    return parties;
}

std::vector<Addition> Projection::additionsTo(const QStringList &codes) const
{
    std::vector<Addition> found;
    for (const auto &[subject, addition] : m_additions) {
        if (!addition.facts.code.isEmpty() && codes.contains(addition.facts.code))
            found.push_back(addition);
    }
    return inOrder(std::move(found));
}

std::vector<EventContent> Projection::erasures() const
{
    std::vector<EventContent> all;
    for (const auto &[subject, events] : m_erasures)
        all.insert(all.end(), events.begin(), events.end());
    std::ranges::sort(all, [](const EventContent &a, const EventContent &b) {
        return a.time != b.time ? a.time > b.time : a.id < b.id;
    });
    return all;
}

std::vector<Addition> Projection::strays() const
{
    std::vector<Addition> found;
    for (const auto &[subject, addition] : m_additions) {
        if (!m_subjectsOfCode.contains(addition.facts.code))
            found.push_back(addition);
    }
    return inOrder(std::move(found));
}

PersonRecord Projection::whole(PersonRecord record) const
{
    const auto party = m_parties.find(record.row.party);
    if (party == m_parties.end())
        return record;
    if (record.row.code.isEmpty() && !party->second.codes.isEmpty())
        record.row.code = party->second.codes.first();
    record.row.differs = record.row.differs || party->second.differs;
    return record;
}

PersonRecord Projection::opaque(const FoldedParty &party, const QString &subject, const Member &member) const
{
    PersonRecord record;
    record.person.subject = record.row.subject = subject;
    record.row.party = party.record.id;
    record.row.child = member.child;
    record.row.age = member.age;
    record.row.estimated = true;
    record.row.initials = QStringLiteral("·");
    record.row.registered = party.record.registered;
    record.row.access = accessTo(party, subject, member);
    return whole(std::move(record));
}

// The contact person first, then as in the list.
std::vector<PersonRecord> Projection::personsOf(const QString &party) const
{
    std::vector<PersonRecord> persons;
    if (const auto known = m_personsOfParty.find(party); known != m_personsOfParty.end()) {
        for (const QString &subject : known->second) {
            if (!isOpaque(m_persons.at(subject)))
                persons.push_back(whole(m_persons.at(subject)));
        }
    }
    const auto folded = m_parties.find(party);
    if (folded == m_parties.end())
        return persons;
    for (const auto &[subject, member] : folded->second.members) {
        const auto person = m_persons.find(subject);
        if (person == m_persons.end() || isOpaque(person->second))
            persons.push_back(opaque(folded->second, subject, member));
    }
    const QString &contact = folded->second.contact;
    std::ranges::sort(persons, [&](const PersonRecord &a, const PersonRecord &b) {
        const bool aIs = a.row.subject == contact, bIs = b.row.subject == contact;
        return aIs != bIs ? aIs : comesBefore(a.row, b.row);
    });
    return persons;
}

void Projection::addOpaqueRows(std::vector<RecordRow> &rows) const
{
    std::set<QString> named; // two parties may name the same one
    for (const auto &[id, party] : m_parties) {
        for (const auto &[subject, member] : party.members) {
            const auto person = m_persons.find(subject);
            if (person != m_persons.end() && !isOpaque(person->second))
                continue;
            RecordRow row = opaque(party, subject, member).row;
            if (!isGone(row.access) && named.insert(subject).second)
                rows.push_back(std::move(row));
        }
    }
}

std::vector<RecordRow> Projection::rows() const
{
    std::vector<RecordRow> rows;
    rows.reserve(m_persons.size());
    for (const auto &[subject, record] : m_persons) {
        if (!isOpaque(record))
            rows.push_back(whole(record).row);
    }
    addOpaqueRows(rows);
    std::ranges::sort(rows, comesBefore);
    return rows;
}

std::optional<PersonRecord> Projection::knownOf(const QString &subject) const
{
    const auto person = m_persons.find(subject);
    if (person != m_persons.end())
        return isOpaque(person->second) ? std::nullopt : std::optional(whole(person->second));
    for (const auto &[id, party] : m_parties) {
        const auto member = party.members.find(subject);
        if (member == party.members.end())
            continue;
        PersonRecord record = opaque(party, subject, member->second);
        if (canBeOpened(record.row.access))
            return record;
    }
    return std::nullopt;
}

std::optional<Addition> Projection::addition(const QString &subject) const
{
    const auto found = m_additions.find(subject);
    return found == m_additions.end() ? std::nullopt : std::optional(found->second);
}

std::optional<OpenedRecord> Projection::open(const QString &subject) const
{
    auto known = knownOf(subject);
    if (!known)
        return std::nullopt;
    OpenedRecord opened{std::move(*known), {}, {}};
    const QString &id = opened.person.row.party;
    if (const auto party = m_parties.find(id); party != m_parties.end())
        opened.party = recordOf(party->second);
    opened.party.additions = additionsTo(codesOf(id) << opened.person.row.code);
    opened.compared = comparedWith(subject);
    for (RecordRow &owner : ownersOf(opened.party.party.earlierCode)) {
        if (owner.party == id)
            opened.earlierIsOwn = true;
        else
            opened.earlier.push_back(std::move(owner));
    }
    for (PersonRecord &other : personsOf(id)) {
        if (other.row.subject != subject)
            opened.others.push_back(std::move(other.row));
    }
    return opened;
}

std::vector<RecordRow> Projection::ownersOf(const QString &code) const
{
    std::vector<RecordRow> found;
    for (const QString &party : partiesWithCode(code)) {
        std::vector<PersonRecord> persons = personsOf(party);
        std::erase_if(persons, [](const PersonRecord &person) { return isGone(person.row.access); });
        const auto hers = [&](const PersonRecord &person) { return person.person.code == code; };
        const bool known = std::ranges::any_of(persons, hers);
        for (PersonRecord &person : persons) {
            if (!known || hers(person))
                found.push_back(std::move(person.row));
        }
    }
    return found;
}

std::vector<PartyRecord> Projection::partiesByCode(const QString &code) const
{
    std::vector<PartyRecord> found;
    for (const QString &id : partiesWithCode(code)) {
        const auto party = m_parties.find(id);
        if (party == m_parties.end())
            continue;
        PartyRecord record = recordOf(party->second);
        record.persons = personsOf(id);
        record.additions = additionsTo(codesOf(id));
        found.push_back(std::move(record));
    }
    return found;
}

std::optional<RecordRow> Projection::row(const QString &subject) const
{
    const auto known = knownOf(subject);
    return known ? std::optional(known->row) : std::nullopt;
}

std::optional<Traits> Projection::traitsOf(const QString &subject) const
{
    const auto found = m_persons.find(subject);
    if (found == m_persons.end() || isOpaque(found->second) || found->second.row.withdrawn)
        return std::nullopt;
    const PersonRecord &record = found->second;
    Traits traits;
    traits.subject = subject;
    traits.party = record.row.party;
    traits.sex = record.person.sex;
    traits.documentNumber = documentKey(record.person.documentNumber);
    for (const Person &told : toldOf(record)) {
        if (!told.name.isEmpty() && std::ranges::count(traits.names, told.name) == 0)
            traits.names.push_back(told.name);
        if (!told.documentName.isEmpty() && std::ranges::count(traits.names, told.documentName) == 0)
            traits.names.push_back(told.documentName);
        if (std::ranges::count(traits.births, told.birth) == 0)
            traits.births.push_back(told.birth);
    }
    if (!record.person.code.isEmpty())
        traits.codes << record.person.code;
    if (const auto party = m_parties.find(traits.party); party != m_parties.end()) {
        traits.phone = phoneKey(party->second.record.party.phone);
        traits.earlierCode = party->second.record.party.earlierCode;
        if (traits.codes.isEmpty())
            traits.codes = party->second.codes;
    }
    if (const auto others = m_personsOfParty.find(traits.party); others != m_personsOfParty.end()) {
        for (const QString &other : others->second) {
            const PersonRecord &relative = m_persons.at(other);
            if (other != subject && !isOpaque(relative) && !relative.person.name.isEmpty())
                traits.relatives.push_back(relative.person.name);
        }
    }
    return traits;
}

std::optional<Comparison> Projection::comparison(const RecordPair &pair) const
{
    return m_comparisons.of(pair);
}

std::set<QString> Projection::samePersonAs(const QString &subject) const
{
    return m_comparisons.samePersonAs(subject);
}

// Also by what was forgotten since.
std::set<QString> Projection::comparedAround(const QString &subject) const
{
    std::set<QString> around = samePersonAs(subject);
    for (const QString &one : m_comparisons.comparedWith(subject)) {
        around.insert(one);
        around.merge(samePersonAs(one));
    }
    return around;
}

std::vector<ComparedRecord> Projection::comparedWith(const QString &subject) const
{
    const std::set<QString> same = samePersonAs(subject);
    std::set<QString> others = m_comparisons.comparedWith(subject);
    others.insert(same.begin(), same.end());
    std::vector<ComparedRecord> compared;
    for (const QString &other : others) {
        const auto decided = comparison({subject, other});
        const bool byOthers = same.contains(other) && (!decided || decided->verdict != Sameness::SamePerson);
        const auto shown = decided || byOthers ? row(other) : std::nullopt;
        if (shown)
            compared.push_back({*shown, decided.value_or(Comparison()), byOthers});
    }
    std::stable_partition(compared.begin(), compared.end(),
                          [&](const ComparedRecord &one) { return same.contains(one.row.subject); });
    return compared;
}

void Projection::noteChange(const QString &subject)
{
    const auto note = [this](const QString &who) {
        const qint64 moment = nextMoment();
        const auto [known, isNew] = m_changed.try_emplace(who, moment);
        if (!isNew)
            m_changes.erase(std::exchange(known->second, moment));
        m_changes.emplace(moment, who);
    };
    note(subject);
    const auto person = m_persons.find(subject);
    if (person != m_persons.end() && !person->second.row.party.isEmpty())
        note(person->second.row.party);
}

Projection::Changes Projection::changesSince(qint64 moment, std::size_t most) const
{
    Changes changes;
    changes.upTo = std::max(moment, m_made);
    changes.last = m_changes.empty() ? changes.upTo : std::max(changes.upTo, m_changes.rbegin()->first);
    for (auto change = m_changes.upper_bound(moment); change != m_changes.end() && most > 0; ++change, --most) {
        changes.upTo = change->first;
        const auto members = m_personsOfParty.find(change->second);
        if (members != m_personsOfParty.end())
            changes.persons.insert(members->second.begin(), members->second.end());
        if (!m_parties.contains(change->second))
            changes.persons.insert(change->second);
    }
    return changes;
}

bool Projection::changedSince(const QString &person, qint64 moment) const
{
    const auto isNewer = [this, moment](const QString &who) {
        const auto changed = m_changed.find(who);
        return changed != m_changed.end() && changed->second > moment;
    };
    const auto known = m_persons.find(person);
    return isNewer(person) || (known != m_persons.end() && isNewer(known->second.row.party));
}

} // namespace prystan
