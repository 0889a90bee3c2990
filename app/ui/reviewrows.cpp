// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewrows.h"

#include "languagecontroller.h"
#include "words.h"

#include <algorithm>

namespace prystan::ui {

namespace {

using Row = ReviewModel::Row;

class Rows
{
public:
    Rows(const Party &party, const QStringList &steps, QDate today, const LanguageController &language)
        : m_party(party)
        , m_steps(steps)
        , m_today(today)
        , m_language(language)
        , m_issues(validate(party, today))
    { }

    std::vector<Row> build()
    {
        for (int i = 0; i < int(m_party.persons.size()); ++i) {
            addPerson(i);
            if (i == 0)
                addMembers();
        }
        addParty();
        return std::move(m_rows);
    }

private:
    // The page on which an answer is given: its own, or the one page of a member or of the volunteer's form.
    [[nodiscard]] QString pageOf(const QString &step, int person) const
    {
        QString own = person < 0 ? step : QStringLiteral("%1:%2").arg(step).arg(person);
        if (m_steps.contains(own))
            return own;
        if (person > 0)
            return QStringLiteral("member:%1").arg(person);
        return onOnePage() ? QStringLiteral("form") : QString();
    }
    [[nodiscard]] bool onOnePage() const { return m_steps.contains(u"form"_qs); }

    [[nodiscard]] QString warning(std::initializer_list<Field> fields, int person) const
    {
        const auto found = std::ranges::find_if(m_issues, [&](const Issue &issue) {
            return issue.person == person && std::ranges::find(fields, issue.field) != fields.end();
        });
        return found == m_issues.end() ? QString() : Words::issue(*found);
    }

    void add(const QString &key, const QString &label, const QString &value, const QString &warning = {})
    {
        if (!key.isEmpty())
            m_rows.push_back(
                {key, m_group, m_groupTitle, label, value.isEmpty() ? Words::notAnswered() : value, warning});
    }

    // Of all these answers, not of some.
    void markRead(const Person &person, std::initializer_list<ReadAnswer> answers)
    {
        const auto isRead = [&](ReadAnswer answer) { return person.fromDocument.contains(answer); };
        if (!m_rows.empty() && std::ranges::all_of(answers, isRead))
            m_rows.back().source = Words::fromDocument();
    }

    void addPerson(int index)
    {
        const Person &person = m_party.persons[std::size_t(index)];
        const QString name = QStringList{person.name.given, person.name.family}.join(u' ').trimmed();
        m_group = QStringLiteral("person:%1").arg(index);
        m_groupTitle = !name.isEmpty()          ? name
            : index == 0 && m_party.selfService ? Words::you()
                                                : Words::personNumber(index + 1);
        addName(person, index);
        add(pageOf(u"birth"_qs, index), Words::label(Field::Birth), Words::birth(person.birth, m_language.current()),
            warning({Field::Birth}, index));
        markRead(person, {ReadAnswer::Birth});
        add(pageOf(u"sex"_qs, index), Words::label(Field::Sex), Words::sex(wordOf(person.sex)));
        markRead(person, {ReadAnswer::Sex});
        add(pageOf(u"nationality"_qs, index), Words::label(Field::Nationality), Words::nationality(person.nationality));
        markRead(person, {ReadAnswer::Nationality});
        addDocument(person, index);
        addCare(person, index);
    }

    void addName(const Person &person, int index)
    {
        const QString full
            = QStringList{person.name.family, person.name.given, person.name.patronymic}.join(u' ').simplified();
        add(pageOf(u"name"_qs, index), Words::staffLabel(u"name"_qs), full,
            warning({Field::FamilyName, Field::GivenName, Field::Patronymic}, index));
        if (person.name.patronymic.isEmpty())
            markRead(person, {ReadAnswer::FamilyName, ReadAnswer::GivenName});
        if (!person.documentName.isEmpty())
            add(pageOf(u"name"_qs, index), Words::label(Field::DocumentName), Words::documentName(person));
    }

    // A member's compact page on a kiosk has no document, and no kiosk asks for its number.
    void addDocument(const Person &person, int index)
    {
        if (index > 0 && m_party.selfService)
            return;
        const QString page = pageOf(u"document"_qs, index);
        add(page, Words::label(Field::Document), Words::document(wordOf(person.document)));
        markRead(person, {ReadAnswer::Document});
        if (m_party.selfService || person.documentNumber.isEmpty())
            return;
        add(page, Words::label(Field::DocumentNumber), person.documentNumber, warning({Field::DocumentNumber}, index));
        markRead(person, {ReadAnswer::DocumentNumber});
    }

    void addCare(const Person &person, int index)
    {
        const QString own = QStringLiteral("care:%1").arg(index);
        const bool askedThere = onOnePage() && treatedAsChild(person.birth, m_today);
        if (!askedThere && !m_steps.contains(own))
            return;
        add(pageOf(u"care"_qs, index), Words::privateLabel(u"care"_qs),
            person.companion == Companion::NotAsked ? QString() : Words::answered(),
            warning({Field::Companion}, index));
    }

    void addMembers()
    {
        const int others = int(m_party.persons.size()) - 1;
        if (m_steps.contains(u"members"_qs))
            add(u"members"_qs, Words::label(Field::Party), QString::number(others));
    }

    void addParty()
    {
        m_group = u"party"_qs;
        m_groupTitle = Words::allTogether();
        if (!m_party.earlierCode.isEmpty()) // few have one: nobody is told that she has not
            add(onOnePage() ? u"form"_qs : u"earlier"_qs, Words::earlierCode(), m_party.earlierCode);
        add(pageOf(u"language"_qs, -1), Words::label(Field::Language), m_language.nameOf(m_party.language));
        const bool reachable = !m_party.phone.isEmpty() || m_party.channel != Channel::NotAnswered;
        addPrivate(u"phone"_qs, reachable, warning({Field::Phone}, -1));
        addPrivate(u"place"_qs, m_party.place != PlaceKind::NotAnswered || !m_party.placeText.isEmpty(),
                   warning({Field::PlaceText}, -1));
        addPrivate(u"needs"_qs, m_party.needsAnswered, {});
    }

    void addPrivate(const QString &step, bool answered, const QString &warning)
    {
        add(pageOf(step, -1), Words::privateLabel(step), answered ? Words::answered() : QString(), warning);
    }

    const Party &m_party;
    const QStringList &m_steps;
    QDate m_today;
    const LanguageController &m_language;
    std::vector<Issue> m_issues;
    QString m_group, m_groupTitle;
    std::vector<Row> m_rows;
};

} // namespace

std::vector<Row> reviewRows(const Party &party, const QStringList &steps, QDate today,
                            const LanguageController &language)
{
    return Rows(party, steps, today, language).build();
}

} // namespace prystan::ui
