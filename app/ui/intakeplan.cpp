// SPDX-License-Identifier: GPL-3.0-or-later
// Which step comes when, and what a step needs before it may be left.
#include "intakeviewmodel.h"

#include <algorithm>

namespace prystan::ui {

namespace {

// Questions about one person; the others are about all of them and have no number in their key.
bool isAboutPerson(const QString &step)
{
    static const QStringList names{u"name"_qs,     u"birth"_qs,  u"sex"_qs, u"nationality"_qs,
                                   u"document"_qs, u"member"_qs, u"care"_qs};
    return names.contains(step);
}

bool isAfterwards(const QString &step)
{
    return step == u"saving" || step == u"saved" || step == u"desk";
}

} // namespace

bool IntakeViewModel::childRegistersHerself() const
{
    const Birth &birth = m_party.persons.front().birth;
    return !m_volunteerForm && birth.kind != BirthKind::NotAnswered && treatedAsChild(birth, today());
}

std::vector<IntakeViewModel::Step> IntakeViewModel::plan() const
{
    if (m_corrected)
        return {{u"form"_qs}, {u"review"_qs}};
    if (m_volunteerForm)
        return {{u"privacy"_qs}, {u"form"_qs}, {u"review"_qs}};
    std::vector<Step> steps{{u"privacy"_qs}, {u"name"_qs}, {u"birth"_qs}, {u"sex"_qs}};
    // A child who fills in the form herself is asked little; the rest is for a person at the desk.
    const bool brief = childRegistersHerself();
    if (!brief)
        steps.insert(steps.end(), {{u"nationality"_qs}, {u"document"_qs}});
    steps.push_back({u"members"_qs});
    for (int i = 1; i < int(m_party.persons.size()); ++i) {
        if (treatedAsChild(m_party.persons[std::size_t(i)].birth, today()))
            steps.push_back({u"care"_qs, i});
    }
    if (!brief)
        steps.insert(steps.end(), {{u"language"_qs}, {u"phone"_qs}, {u"place"_qs}, {u"needs"_qs}});
    steps.push_back({u"review"_qs});
    return steps;
}

QString IntakeViewModel::keyOf(const Step &step)
{
    return isAboutPerson(step.name) ? QStringLiteral("%1:%2").arg(step.name).arg(step.person) : step.name;
}

IntakeViewModel::Step IntakeViewModel::hub() const
{
    return {m_volunteerForm ? u"form"_qs : u"members"_qs};
}

int IntakeViewModel::placeInPlan() const
{
    const std::vector<Step> steps = plan();
    if (isAfterwards(m_step.name))
        return int(steps.size()) - 1;
    const Step along = m_step.name == u"member" ? hub() : m_step.name == u"earlier" ? Step{u"privacy"_qs} : m_step;
    const auto here = std::ranges::find(steps, along);
    return here == steps.end() ? -1 : int(here - steps.begin());
}

QString IntakeViewModel::step() const
{
    return m_step.name;
}

QString IntakeViewModel::stepKey() const
{
    return keyOf(m_step);
}

int IntakeViewModel::position() const
{
    return placeInPlan() + 1;
}

int IntakeViewModel::positions() const
{
    return int(plan().size());
}

bool IntakeViewModel::isOpen() const
{
    return !m_step.name.isEmpty() && !isAfterwards(m_step.name);
}

bool IntakeViewModel::settleStep()
{
    const QString &step = m_step.name;
    const bool onePage = step == u"member" || step == u"form";
    std::vector<const TextFieldModel *> fields;
    if (onePage || step == u"name")
        fields.insert(fields.end(), {m_person->family(), m_person->given(), m_person->patronymic()});
    if (onePage || step == u"document")
        fields.push_back(m_person->documentNumber());
    if (step == u"form" || step == u"phone")
        fields.push_back(m_partyEditor->phone());
    if (step == u"form" || step == u"place")
        fields.push_back(m_partyEditor->placeText());
    const bool birthIsGood = !(onePage || step == u"birth") || m_person->birth()->settle();
    const bool timeIsGood = step != u"form" || m_paper->settle();
    const bool codeIsGood = !(step == u"form" || step == u"earlier") || m_partyEditor->earlier()->settle();
    return birthIsGood && timeIsGood && codeIsGood && std::ranges::none_of(fields, &TextFieldModel::blocks);
}

QStringList IntakeViewModel::subjectsAskedForCare() const
{
    QStringList subjects;
    for (const Step &step : plan()) {
        if (step.name == u"care")
            subjects << m_party.persons[std::size_t(step.person)].subject;
    }
    return subjects;
}

std::optional<IntakeViewModel::Step> IntakeViewModel::newCareStep() const
{
    for (const Step &step : plan()) {
        const Person &person = m_party.persons[std::size_t(step.person)];
        if (step.name == u"care" && !m_careBefore.contains(person.subject) && person.companion == Companion::NotAsked)
            return step;
    }
    return std::nullopt;
}

} // namespace prystan::ui
