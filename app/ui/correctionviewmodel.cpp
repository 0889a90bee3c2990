// SPDX-License-Identifier: GPL-3.0-or-later
#include "correctionviewmodel.h"

#include "actwords.h"
#include "languagecontroller.h"
#include "staffviewmodel.h"
#include "words.h"

#include <algorithm>

namespace prystan::ui {

namespace {

std::vector<ChoiceModel::Choice> reasonsToCorrect()
{
    return {{u"asked"_qs, u"talk"_qs},
            {u"document"_qs, u"document"_qs},
            {u"told"_qs, u"people"_qs},
            {u"slip"_qs, u"edit"_qs}};
}

Party formOf(const OpenedRecord &record)
{
    Party party = record.party.party;
    party.persons = {record.person.person};
    return party;
}

} // namespace

CorrectionViewModel::CorrectionViewModel(RecordEdits &edits, StaffViewModel &staff, const Clock &clock,
                                         LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_staff(staff)
    , m_clock(clock)
{
    m_party.persons.emplace_back();
    m_person = new PersonEditor(
        m_party, [this] { return m_clock.today(); }, language, this);
    m_partyEditor = new PartyEditor(m_party, this);
    connect(m_person, &PersonEditor::changed, this, &CorrectionViewModel::changed);
    connect(m_person, &PersonEditor::changed, m_partyEditor->contact(), &ContactReading::changed); // the name it offers
    connect(m_partyEditor->contact(), &ContactReading::nameTaken, m_person, &PersonEditor::takeFromCard);
    connect(m_partyEditor, &PartyEditor::changed, this, &CorrectionViewModel::changed);
    m_reasons = new ChoiceModel(reasonsToCorrect(), &ActWords::correctReason, language, this);
    connect(&language, &LanguageController::currentChanged, this, [this] {
        m_person->refresh();
        m_partyEditor->refresh();
        Q_EMIT changed();
    });
    connect(&m_staff, &StaffViewModel::changed, this, [this] { // nothing of it outlives the lock
        if (m_staff.state() != u"open" && isOpen())
            wipe();
    });
}

void CorrectionViewModel::start()
{
    const std::optional<OpenedRecord> record = m_staff.detail()->record();
    if (m_staff.state() != u"open" || m_working || !record || record->person.row.access != Access::Open)
        return;
    wipe();
    m_staff.say({});
    m_shown = record;
    m_party = formOf(*record);
    m_person->show(0);
    m_partyEditor->refresh();
    Q_EMIT changed();
}

void CorrectionViewModel::wipe()
{
    ++m_turn;
    m_shown.reset();
    m_party = {};
    m_party.persons.emplace_back();
    m_person->show(0);
    m_partyEditor->contact()->close();
    m_partyEditor->refresh();
    m_reason.clear();
    m_working = m_reasonMissing = false;
    m_problem = nullptr;
    Q_EMIT changed();
}

bool CorrectionViewModel::dirty() const
{
    return m_shown && m_party != formOf(*m_shown);
}

void CorrectionViewModel::discard()
{
    if (!m_working)
        wipe();
}

void CorrectionViewModel::setReason(const QString &reason)
{
    m_reason = reason;
    m_reasonMissing = false;
    m_problem = nullptr;
    Q_EMIT changed();
}

void CorrectionViewModel::report(std::function<QString()> sentence)
{
    m_problem = std::move(sentence);
    Q_EMIT changed();
    Q_EMIT problemFound();
}

std::function<QString()> CorrectionViewModel::obstacle() const
{
    const std::vector<Issue> issues = validate(m_party, m_clock.today());
    const auto blocking = std::ranges::find_if(issues, [](const Issue &issue) {
        return blocks(issue.code) && issue.code != IssueCode::NothingEntered; // who has no name still has none
    });
    if (blocking != issues.end())
        return [issue = *blocking] { return Words::issue(issue); };
    return dirty() ? std::function<QString()>() : &ActWords::nothingChanged;
}

void CorrectionViewModel::save()
{
    if (!m_shown || m_working)
        return;
    m_reasonMissing = false;
    if (!m_person->birth()->settle())
        return report([this] { return m_person->birth()->problem(); });
    if (auto sentence = obstacle())
        return report(std::move(sentence));
    m_reasonMissing = m_reason.isEmpty();
    if (m_reasonMissing)
        return report(&ActWords::noSource);
    m_working = true;
    m_problem = nullptr;
    Q_EMIT changed();
    Party party = m_party;
    Person person = party.persons.front();
    party.persons.clear();
    m_edits.correct(*m_shown, {std::move(person), std::move(party)}, m_reason)
        .then(this, [this, turn = m_turn](const Status &status) {
            if (turn == m_turn)
                finished(status);
        });
}

void CorrectionViewModel::finished(const Status &status)
{
    m_working = false;
    if (!status)
        return report([error = status.error()] { return ActWords::correctProblem(error); });
    m_staff.say(&ActWords::corrected);
    Q_EMIT saved();
    m_staff.closeRecord();
    wipe();
    m_staff.refresh();
}

QString CorrectionViewModel::title() const
{
    return m_shown ? Words::nameOf(m_shown->person.person) : QString();
}

bool CorrectionViewModel::partyHere() const
{
    return m_shown && !m_shown->party.id.isEmpty() && m_shown->party.registered.isValid();
}

bool CorrectionViewModel::phoneHere() const
{
    return partyHere() && m_shown->party.phone == Access::Open;
}

bool CorrectionViewModel::placeHere() const
{
    return partyHere() && m_shown->party.place == Access::Open;
}

} // namespace prystan::ui
