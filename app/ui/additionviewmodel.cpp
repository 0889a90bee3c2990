// SPDX-License-Identifier: GPL-3.0-or-later
#include "additionviewmodel.h"

#include "humancode.h"
#include "languagecontroller.h"
#include "volunteerwords.h"
#include "words.h"

#include <algorithm>

namespace prystan::ui {

AdditionViewModel::AdditionViewModel(IntakeService &service, LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_concerns(new TextFieldModel(Field::Concerns, &m_facts.concerns, this))
    , m_note(new TextFieldModel(Field::Note, &m_facts.note, this))
    , m_phone(new TextFieldModel(Field::Phone, &m_facts.phone, this))
    , m_placeText(new TextFieldModel(Field::PlaceText, &m_facts.placeText, this))
{
    for (TextFieldModel *field : {m_concerns, m_note, m_phone, m_placeText})
        connect(field, &TextFieldModel::changed, this, &AdditionViewModel::changed);
    connect(&language, &LanguageController::currentChanged, this, &AdditionViewModel::refresh);
}

void AdditionViewModel::refresh()
{
    for (TextFieldModel *field : {m_concerns, m_note, m_phone, m_placeText})
        field->refresh();
    Q_EMIT changed();
}

void AdditionViewModel::setCode(const QString &typed)
{
    if (typed == m_facts.code)
        return;
    m_facts.code = typed;
    m_problem = nullptr;
    Q_EMIT changed();
}

QString AdditionViewModel::place() const
{
    return wordOf(m_facts.place);
}

void AdditionViewModel::setPlace(const QString &word)
{
    m_facts.place = answerOf<PlaceKind>(word);
    Q_EMIT changed();
}

bool AdditionViewModel::dirty() const
{
    AddedFacts codeAlone;
    codeAlone.code = m_facts.code;
    return m_facts != codeAlone;
}

void AdditionViewModel::go(const QString &step, bool forward)
{
    m_step = step;
    m_forward = forward;
    m_problem = nullptr;
    Q_EMIT stepChanged();
    Q_EMIT changed();
}

void AdditionViewModel::report(std::function<QString()> sentence)
{
    m_problem = std::move(sentence);
    Q_EMIT changed();
    Q_EMIT problemFound();
}

void AdditionViewModel::start()
{
    wipe();
    go(u"code"_qs, true);
}

// The run is over for whatever is still being written: it becomes durable and is not shown.
void AdditionViewModel::wipe()
{
    ++m_run;
    m_facts = {};
    m_problem = nullptr;
    refresh();
}

void AdditionViewModel::clear()
{
    wipe();
    go({}, false);
}

void AdditionViewModel::next()
{
    if (m_step == u"code")
        return takeCode();
    if (m_step == u"facts")
        return save();
    if (m_step == u"saved")
        clear();
}

void AdditionViewModel::back()
{
    if (m_step == u"facts")
        go(u"code"_qs, false);
    else if (m_step == u"code")
        clear();
}

void AdditionViewModel::takeCode()
{
    const auto code = parseHumanCode(m_facts.code);
    if (!code)
        return report([] { return VolunteerWords::wrongCode(); });
    m_facts.code = *code;
    go(u"facts"_qs, true);
}

void AdditionViewModel::save()
{
    const std::vector<Issue> issues = validate(m_facts);
    const auto blocking = std::ranges::find_if(issues, [](const Issue &issue) { return blocks(issue.code); });
    if (blocking != issues.end() && blocking->code == IssueCode::NothingEntered)
        return report([] { return VolunteerWords::nothingAdded(); });
    if (blocking != issues.end())
        return report([issue = *blocking] { return Words::issue(issue); });
    go(u"saving"_qs, true);
    const auto shownIn = [this, run = m_run](const Result<Saved> &saved) {
        if (run == m_run)
            finish(saved);
    };
    m_service.add(m_facts, {u"volunteer"_qs}).then(this, shownIn).onCanceled(this, [shownIn] {
        shownIn(failure(ErrorCode::Io));
    });
}

void AdditionViewModel::finish(const Result<Saved> &saved)
{
    if (!saved) {
        go(u"facts"_qs, false);
        return report([error = saved.error()] { return Words::saveError(error); });
    }
    // The answers go before the code is shown.
    const QString code = m_facts.code;
    wipe();
    m_facts.code = code;
    Q_EMIT stored(*saved);
    go(u"saved"_qs, true);
}

} // namespace prystan::ui
