// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailrows.h"

#include "actwords.h"
#include "event.h"
#include "languagecontroller.h"
#include "phones.h"
#include "question.h"
#include "recordlistmodel.h"
#include "volunteerwords.h"
#include "words.h"

#include <algorithm>
#include <functional>

namespace prystan::ui {

namespace {

using Places = std::initializer_list<QLatin1String>; // where the answers lie in the body

bool differsAt(const Version &version, Places places)
{
    return std::ranges::any_of(version.differs, [&](const QString &path) {
        return std::ranges::any_of(places, [&](QLatin1String place) {
            return path.startsWith(place) && (path.size() == place.size() || path[place.size()] == u'.');
        });
    });
}

class Rows
{
public:
    Rows(const OpenedRecord &record, const LanguageController &language)
        : m_record(record)
        , m_language(language)
    { }

    std::vector<DetailRow> build()
    {
        if (m_record.person.row.access == Access::Open)
            addOwn();
        addActs();
        m_section = u"party"_qs;
        addOrigin();
        addContact();
        addPlace();
        addNeeds();
        addRest();
        for (const Addition &addition : m_record.party.additions)
            std::ranges::move(additionRows(addition, m_language), std::back_inserter(m_rows));
        return std::move(m_rows);
    }

private:
    using OfPerson = std::function<QString(const Person &)>;
    using OfParty = std::function<QString(const Party &)>;

    void addOwn()
    {
        m_section = u"person"_qs;
        addName();
        addPerson();
        addDocument();
        if (m_record.person.row.child)
            addCare();
    }

    DetailRow &add(const QString &label, const QString &value)
    {
        DetailRow &row = m_rows.emplace_back();
        row.section = m_section;
        row.label = label;
        row.answered = !value.isEmpty();
        row.value = row.answered ? value : Words::notAnswered();
        return row;
    }

    // Both answers are shown, and which is right is not for the program to say.
    void addAnswers(DetailRow &row, const std::vector<Version> &versions, Places places,
                    const std::function<QString(const QJsonObject &)> &text)
    {
        QStringList answers, by, events;
        for (const Version &version : versions) {
            if (!differsAt(version, places))
                continue;
            const QString answer = text(version.body);
            answers << (answer.isEmpty() ? Words::notAnswered() : answer);
            by << Words::saidBy(version.author, version.device, exactText(version.time, m_language.current()));
            events << version.event;
        }
        if (std::ranges::count(answers, answers.value(0)) == answers.size())
            return;
        row.answered = true;
        row.value = Words::severalAnswers(int(answers.size()));
        row.answers = answers;
        row.answeredBy = by;
        row.answerEvents = events;
        row.question = questionAt(*places.begin());
        m_showsAnswers = true;
    }

    void addMarks(DetailRow &row, const std::vector<Mark> &marks, Field field)
    {
        for (const Mark &mark : marks) {
            if (mark.field == field)
                row.marks << Words::mark(mark.code);
        }
    }

    DetailRow &ask(const QString &label, Places places, const OfPerson &text)
    {
        const PersonRecord &record = m_record.person;
        DetailRow &row = add(label, text(record.person));
        row.field = *places.begin();
        addAnswers(row, record.versions, places,
                   [&](const QJsonObject &body) { return text(personFromBody(record.person.subject, body)); });
        return row;
    }
    void ask(Field field, Places places, const OfPerson &text)
    {
        DetailRow &row = ask(Words::label(field), places, text);
        addMarks(row, m_record.person.marks, field);
        const auto read = fromWord<ReadAnswer>(toWord(field));
        if (read && row.answers.isEmpty() && m_record.person.person.fromDocument.contains(*read))
            row.source = Words::fromDocument();
    }
    DetailRow &ask(const QString &label, Places places, const OfParty &text)
    {
        DetailRow &row = add(label, text(m_record.party.party));
        row.field = *places.begin();
        addAnswers(row, m_record.party.versions, places, [&](const QJsonObject &body) {
            Party party;
            mergePartyBody(party, body);
            return text(party);
        });
        return row;
    }
    static void withhold(DetailRow &row, Access access)
    {
        row.closed = access != Access::Open;
        row.answered = row.answered || row.closed; // nobody here knows
        if (row.closed)
            row.value = access == Access::Awaited ? Words::notYet() : Words::noAccess();
    }

    void addName()
    {
        ask(Field::FamilyName, {QLatin1String("name.family")}, [](const Person &p) { return p.name.family; });
        ask(Field::GivenName, {QLatin1String("name.given")}, [](const Person &p) { return p.name.given; });
        ask(Field::Patronymic, {QLatin1String("name.patronymic")}, [](const Person &p) { return p.name.patronymic; });
        if (!m_record.person.person.documentName.isEmpty() || differsInDocumentName())
            ask(Field::DocumentName, {QLatin1String("document_name")},
                [](const Person &p) { return Words::documentName(p); });
    }

    [[nodiscard]] bool differsInDocumentName() const
    {
        return std::ranges::any_of(m_record.person.versions, [](const Version &version) {
            return differsAt(version, {QLatin1String("document_name")});
        });
    }

    void addPerson()
    {
        ask(Field::Birth, {QLatin1String("birth")},
            [this](const Person &p) { return Words::birth(p.birth, m_language.current()); });
        add(Words::staffLabel(u"age"_qs), Words::age(m_record.person.row.age, m_record.person.row.estimated));
        ask(Field::Sex, {QLatin1String("sex")}, [](const Person &p) { return Words::sex(wordOf(p.sex)); });
        ask(Field::Nationality, {QLatin1String("nationality")},
            [](const Person &p) { return Words::nationality(p.nationality); });
    }

    void addDocument()
    {
        ask(Field::Document, {QLatin1String("document.kind")},
            [](const Person &p) { return Words::document(wordOf(p.document)); });
        if (!m_record.person.person.documentNumber.isEmpty())
            ask(Field::DocumentNumber, {QLatin1String("document.number")},
                [](const Person &p) { return p.documentNumber; });
    }

    void addCare()
    {
        m_section = u"care"_qs;
        ask(Field::Companion, {QLatin1String("companion"), QLatin1String("companion_subject")},
            [this](const Person &p) { return companionText(p); });
    }

    // What staff decided, by when they say it was. Words of checks and hand-overs stand as they were given.
    void addActs()
    {
        m_section = u"acts"_qs;
        std::vector<Act> acts = m_record.person.acts;
        std::ranges::stable_sort(acts, {}, &Act::time);
        for (const Act &act : acts) {
            if (ActWords::label(act.type).isEmpty())
                continue;
            QStringList lines = saidIn(act);
            lines << ActWords::doneBy(act.device, exactText(act.time, m_language.current()));
            DetailRow &row = add(ActWords::label(act.type), lines.join(u'\n'));
            if (act.type == EventType::Erased)
                row.marks << ActWords::cameLater();
        }
    }

    [[nodiscard]] static QStringList saidIn(const Act &act)
    {
        QStringList lines;
        for (const auto &reason : {ActWords::eraseReason(act.reason()), ActWords::withdrawReason(act.reason()),
                                   ActWords::releaseReason(act.reason())})
            lines << reason;
        for (const char *key : {"what", "how", "to", "receiver", "note"})
            lines << act.body[QLatin1String(key)].toString();
        lines.removeAll(QString());
        return lines;
    }

    [[nodiscard]] QString companionText(const Person &person) const
    {
        const auto who = std::ranges::find(m_record.others, person.companionSubject, &RecordRow::subject);
        const QString kind = Words::companion(wordOf(person.companion));
        return who == m_record.others.end() || who->access != Access::Open ? kind : kind + u", "_qs + who->initials;
    }

    void addOrigin()
    {
        const PartyRecord &party = m_record.party;
        const QString when = exactText(m_record.person.row.registered, m_language.current());
        add(Words::staffLabel(u"code"_qs), m_record.person.row.code);
        add(Words::staffLabel(u"registered"_qs), Words::saidBy(party.author, party.device, when));
        if (party.spokenAt.isValid() && party.spokenAt != party.registered)
            add(VolunteerWords::fromPaper(), exactText(party.spokenAt, m_language.current()));
        if (differsInEarlierCode()) // else it stands above, with the way to the record
            ask(Words::earlierCode(), {QLatin1String("earlier_code")},
                OfParty([](const Party &p) { return p.earlierCode; }));
        if (!party.takenOut.isEmpty())
            add(VolunteerWords::takenOutLabel(), VolunteerWords::takenOut(int(party.takenOut.size())));
    }

    [[nodiscard]] bool differsInEarlierCode() const
    {
        return std::ranges::any_of(m_record.party.versions, [](const Version &version) {
            return differsAt(version, {QLatin1String("earlier_code")});
        });
    }

    void addContact()
    {
        ask(Words::staffLabel(u"language"_qs), {QLatin1String("language")}, OfParty([this](const Party &p) {
                const QString name = m_language.nameOf(p.language);
                return name.isEmpty() ? p.language : name;
            }));
        ask(Words::staffLabel(u"channel"_qs), {QLatin1String("channel")},
            OfParty([](const Party &p) { return Words::channel(wordOf(p.channel)); }));
        DetailRow &phone = ask(Words::staffLabel(u"phone"_qs), {QLatin1String("phone")},
                               OfParty([](const Party &p) { return p.phone; }));
        if (phone.answers.isEmpty()) // several stand as they were typed: the difference is what matters
            phone.value = text::shownPhone(phone.value);
        addMarks(phone, m_record.party.marks, Field::Phone);
        if (m_record.party.party.phoneSafe == YesNo::No)
            phone.marks << Words::notSafe();
        withhold(phone, m_record.party.phone);
        DetailRow &safe = ask(Words::staffLabel(u"phone_safe"_qs), {QLatin1String("phone_safe")},
                              OfParty([](const Party &p) { return Words::yesNo(wordOf(p.phoneSafe)); }));
        withhold(safe, m_record.party.phone);
    }

    void addPlace()
    {
        DetailRow &kind = ask(Words::label(Field::PlaceText), {QLatin1String("place")},
                              OfParty([](const Party &p) { return Words::place(wordOf(p.place)); }));
        withhold(kind, m_record.party.place);
        if (m_record.party.party.placeText.isEmpty())
            return;
        DetailRow &where = ask(Words::staffLabel(u"place_text"_qs), {QLatin1String("place_text")},
                               OfParty([](const Party &p) { return p.placeText; }));
        addMarks(where, m_record.party.marks, Field::PlaceText);
    }

    void addNeeds()
    {
        ask(Words::staffLabel(u"needs"_qs), {QLatin1String("needs"), QLatin1String("needs_answered")},
            OfParty([](const Party &p) {
                QStringList needs;
                for (const Need need : p.needs)
                    needs << Words::need(toWord(need));
                return needs.isEmpty() && p.needsAnswered ? Words::noneOfThese() : needs.join(u'\n');
            }));
    }

    // Answers that differ where no line shows it are at least told of.
    void addRest()
    {
        const bool differ = !m_record.person.versions.empty() || !m_record.party.versions.empty();
        if (differ && !m_showsAnswers)
            add(Words::staffLabel(u"conflict"_qs), Words::conflict());
    }

    const OpenedRecord &m_record;
    const LanguageController &m_language;
    QString m_section;
    bool m_showsAnswers = false;
    std::vector<DetailRow> m_rows;
};

} // namespace

std::vector<DetailRow> additionRows(const Addition &addition, const LanguageController &language)
{
    std::vector<DetailRow> rows;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({u"added"_qs, label, value});
    };
    const AddedFacts &facts = addition.facts;
    add(VolunteerWords::additionTo(facts.code),
        Words::saidBy(addition.author, addition.device, exactText(addition.time, language.current())));
    if (addition.withheld) {
        add(Words::label(Field::Note), VolunteerWords::lockedAddition());
        rows.back().closed = true;
        return rows;
    }
    rows.front().addition = addition.subject;
    add(Words::label(Field::Concerns), facts.concerns);
    add(Words::label(Field::Note), facts.note);
    add(Words::staffLabel(u"phone"_qs), text::shownPhone(facts.phone));
    add(Words::label(Field::PlaceText), Words::place(wordOf(facts.place)));
    add(Words::staffLabel(u"place_text"_qs), facts.placeText);
    return rows;
}

std::vector<DetailRow> detailRows(const OpenedRecord &record, const LanguageController &language)
{
    return Rows(record, language).build();
}

} // namespace prystan::ui
