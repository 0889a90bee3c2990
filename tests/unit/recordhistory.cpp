// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordhistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace prystan::tests {

namespace {

constexpr auto kIntake = Compartment::Intake;
constexpr auto kChild = Compartment::Child;

Compartment homeOf(bool child)
{
    return child ? kChild : kIntake;
}

class Teller
{
public:
    Teller(QRandomGenerator &dice, Arrival arrival)
        : m_dice(dice)
        , m_isWhole(arrival == Arrival::Whole)
    { }

    [[nodiscard]] History tell()
    {
        for (const QString &party : {u"P"_s, u"Q"_s}) {
            if (party == u"P" || oneIn(3))
                registerParty(party);
        }
        for (int steps = below(16); steps > 0; --steps)
            goOn();
        return std::move(m_told);
    }

private:
    [[nodiscard]] int below(int limit) { return int(m_dice.bounded(limit)); }
    [[nodiscard]] bool oneIn(int chances) { return below(chances) == 0; }
    [[nodiscard]] bool fails(int chances) { return !m_isWhole && oneIn(chances); }
    template<typename T> [[nodiscard]] T oneOf(const std::vector<T> &all)
    {
        return all[std::size_t(below(int(all.size())))];
    }

    // ---- Saying

    [[nodiscard]] QDateTime time()
    {
        m_day += oneIn(3) ? below(90) : 0;
        const int shift = oneIn(12) ? below(4000) - 2000 : 0;
        return QDateTime(QDate(2026, 1, 2).addDays(m_day + shift), {9, 0}, Qt::UTC);
    }
    [[nodiscard]] QStringList known(const QString &subject)
    {
        const bool everything = !fails(5);
        QStringList ids;
        for (const EventContent &event : m_told.events) {
            if (event.subject == subject && (everything || oneIn(2)))
                ids << event.id;
        }
        return ids;
    }
    QString put(Compartment where, const QString &subject, EventType type, const QJsonObject &body)
    {
        EventContent event;
        event.compartment = where;
        event.subject = subject;
        event.device = u"k7"_s;
        event.seq = ++m_seq;
        event.id = QString::number(m_seq);
        event.seen = known(subject);
        event.time = event.spokenAt = time();
        event.type = type;
        event.body = body;
        m_told.events.push_back(event);
        return event.id;
    }
    // By a kiosk or a volunteer: it may be lost, or be doubted.
    void say(Compartment where, const QString &subject, EventType type, const QJsonObject &body)
    {
        if (fails(12))
            return;
        const QString id = put(where, subject, type, body);
        if (!fails(12))
            return;
        m_told.aside.insert(id);
        if (!oneIn(3))
            put(where, subject, EventType::QuarantineReleased, {{u"released"_s, id}, {u"reason"_s, u"met"_s}});
    }

    // ---- Parties and persons

    void registerParty(const QString &party)
    {
        std::map<QString, bool> &members = m_parties[party];
        const QStringList people = party == u"P" ? QStringList{u"a"_s, u"b"_s, u"c"_s} : QStringList{u"d"_s, u"e"_s};
        for (const QString &person : people) {
            if (members.empty() || oneIn(2))
                members[person] = oneIn(3);
        }
        for (const auto &[person, child] : members) {
            m_persons[person] = party;
            if (oneIn(2))
                m_codes[person] = oneIn(2) && m_contact.insert(party).second ? party : person.toUpper();
        }
        sayParty(party);
        for (const auto &[person, child] : members)
            sayPerson(person, party, child);
    }
    void sayParty(const QString &party)
    {
        QJsonArray members;
        bool anyChild = false;
        for (const auto &[person, child] : m_parties[party]) {
            members << QJsonObject{{u"subject"_s, person}, {u"child"_s, child}};
            anyChild = anyChild || child;
        }
        say(kIntake, party, EventType::PartyRegistered, {{u"codes"_s, QJsonArray{party}}, {u"members"_s, members}});
        if (anyChild)
            say(kChild, party, EventType::PartyWhereabouts, {{u"place"_s, u"hotel"_s}});
    }
    [[nodiscard]] QJsonObject answers(const QString &person, const QJsonValue &party, const QJsonValue &given)
    {
        QJsonObject body{{u"party"_s, party}, {u"name"_s, QJsonObject{{u"given"_s, given}}}};
        if (m_codes.contains(person))
            body[u"code"] = given.isNull() ? QJsonValue() : QJsonValue(m_codes.at(person));
        return body;
    }
    void sayPerson(const QString &person, const QString &party, bool child)
    {
        say(homeOf(child), person, EventType::PersonRegistered,
            answers(person, party, person + QString::number(below(3))));
    }
    void takeBack(const QString &person, const QJsonValue &party, bool child)
    {
        say(homeOf(child), person, EventType::PersonRegistered, answers(person, party, QJsonValue()));
    }
    void correct()
    {
        const auto [person, party] = anybody();
        std::map<QString, bool> &members = m_parties[party];
        const bool there = members.contains(person), child = there && members.at(person);
        switch (there ? below(4) : 3) {
        case 0: // taken out
            members.erase(person);
            sayParty(party);
            return takeBack(person, QJsonValue(), child);
        case 1: // moved
            members[person] = !child;
            sayParty(party);
            takeBack(person, party, child);
            return sayPerson(person, party, !child);
        case 2:
            return sayPerson(person, party, child);
        default: // the party alone says it, perhaps another one
            const QString other = oneOf(std::vector<QString>{party, u"P"_s, u"Q"_s});
            m_parties[other][person] = oneIn(3);
            return sayParty(other);
        }
    }

    // ---- And what is said about them

    [[nodiscard]] std::pair<QString, QString> anybody()
    {
        return *std::next(m_persons.begin(), below(int(m_persons.size())));
    }
    [[nodiscard]] bool isChild(const QString &person)
    {
        return std::ranges::any_of(m_parties, [&](const auto &party) {
            const auto found = party.second.find(person);
            return found != party.second.end() && found->second;
        });
    }
    void add()
    {
        const QString subject = u"x%1"_s.arg(m_seq);
        const QJsonObject code{{u"code"_s, oneOf<QString>({u"P"_s, u"Q"_s, u"A"_s, u"B"_s, u"C"_s, u"STRAY"_s})}};
        put(kIntake, subject, EventType::PersonAdded, code);
        if (!fails(6))
            put(kChild, subject, EventType::PersonAdded, code);
    }
    void decide()
    {
        const auto [person, party] = anybody();
        if (oneIn(4)) {
            put(kIntake, party, oneIn(4) ? EventType::Withdrawn : EventType::HandedOver, {});
            return;
        }
        const std::vector<EventType> rare{EventType::Verified, EventType::Withdrawn, EventType::ValueChosen,
                                          EventType::HelpRequested};
        const EventType type = oneIn(3) ? oneOf(rare) : EventType::HandedOver;
        const Compartment elsewhere = oneIn(2) ? Compartment::Incident : kIntake;
        put(oneIn(8) ? elsewhere : homeOf(isChild(person)), person, type, {});
    }
    void erase()
    {
        const QString subject = oneOf(m_told.events).subject;
        if (isPartyId(subject) && !fails(2)) // it goes with its last member
            return;
        const std::vector<Compartment> both{kIntake, kChild};
        const std::vector<Compartment> where = fails(6) ? std::vector{oneOf(both)} : both;
        for (const Compartment compartment : where) {
            const auto named = [&](const EventContent &event) {
                return event.subject == subject && event.compartment == compartment && event.type != EventType::Erased;
            };
            if (std::erase_if(m_told.events, named) > 0)
                put(compartment, subject, EventType::Erased, {});
        }
    }
    void goOn()
    {
        switch (m_told.events.empty() ? 1 : below(10)) {
        case 0:
            return add();
        case 1:
            put(oneIn(2) ? Compartment::Incident : Compartment::Conduct, oneIn(2) ? u"r"_s : anybody().first,
                EventType::IncidentReported, {});
            return;
        case 2:
        case 3:
            return correct();
        case 4:
            return oneIn(2) ? erase() : add();
        default:
            return decide();
        }
    }

    QRandomGenerator &m_dice;
    bool m_isWhole;
    History m_told;
    qint64 m_seq = 0;
    int m_day = 0;
    std::map<QString, std::map<QString, bool>> m_parties; // who is in it, and whether as a child
    std::map<QString, QString> m_persons; // → party
    std::map<QString, QString> m_codes; // person →
    std::set<QString> m_contact; // parties whose code a person has
};

} // namespace

History randomHistory(QRandomGenerator &dice, Arrival arrival)
{
    return Teller(dice, arrival).tell();
}

bool isPartyId(const QString &subject)
{
    return subject == u"P" || subject == u"Q";
}

QString releasedBy(const EventContent &event)
{
    return event.type == EventType::QuarantineReleased ? event.body[u"released"].toString() : QString();
}

std::vector<EventContent> factsOf(const History &history)
{
    std::set<QString> released;
    for (const EventContent &event : history.events)
        released.insert(releasedBy(event));
    std::vector<EventContent> facts;
    std::ranges::copy_if(history.events, std::back_inserter(facts), [&](const EventContent &event) {
        return !history.aside.contains(event.id) || released.contains(event.id);
    });
    return facts;
}

QString toText(const std::vector<EventContent> &events)
{
    QString text;
    for (const EventContent &event : events) {
        text += u"%1 %2 %3 %4 %5 %6 knows %7\n"_s.arg(
            event.id, event.time.date().toString(Qt::ISODate), toWord(event.compartment), event.subject,
            toWord(event.type), QString::fromUtf8(QJsonDocument(event.body).toJson(QJsonDocument::Compact)),
            event.seen.join(u','));
    }
    return text;
}

} // namespace prystan::tests
