// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakeviewmodel.h"

#include "languagecontroller.h"
#include "primitives.h"
#include "recordlistmodel.h"
#include "reviewrows.h"
#include "volunteerwords.h"
#include "words.h"

#include <algorithm>

namespace prystan::ui {

namespace {

Person newPerson()
{
    Person person;
    person.subject = crypto::randomId();
    return person;
}

} // namespace

IntakeViewModel::IntakeViewModel(IntakeService &service, const Clock &clock, LanguageController &language,
                                 QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_language(language)
{
    m_party.persons.push_back(newPerson());
    m_person = new PersonEditor(
        m_party, [this] { return today(); }, language, this);
    m_partyEditor = new PartyEditor(m_party, this);
    m_members = new MemberListModel(
        m_party, [this] { return today(); }, language, this);
    m_review = new ReviewModel(this);
    m_last = new LastForm(clock, this);
    m_paper = new PaperTimeModel(clock, this);
    freshParty();

    const auto told = [this] {
        m_members->refresh();
        Q_EMIT changed();
    };
    connect(m_person, &PersonEditor::changed, this, told);
    connect(m_person, &PersonEditor::changed, m_partyEditor->contact(), &ContactReading::changed); // the name it offers
    connect(m_partyEditor->contact(), &ContactReading::nameTaken, m_person, &PersonEditor::takeFromCard);
    connect(m_partyEditor, &PartyEditor::changed, this, &IntakeViewModel::changed);
    connect(m_paper, &PaperTimeModel::changed, this, &IntakeViewModel::changed);
    connect(&m_language, &LanguageController::currentChanged, this, [this] {
        m_partyEditor->proposeLanguage(m_language.current(), false);
        refresh();
    });
}

QDate IntakeViewModel::today() const
{
    return m_clock.today();
}

// ---- How far it is

bool IntakeViewModel::canSaveNow() const
{
    if (!isOpen())
        return false;
    Party party = m_party;
    for (Person &person : party.persons)
        person.birth = settled(person.birth);
    return isMinimumComplete(party, today());
}

bool IntakeViewModel::dirty() const
{
    Party party = m_party;
    if (!m_partyEditor->languageAnswered())
        party.language = m_empty.language;
    const bool otherTime = m_corrected && m_paper->on() && m_paper->spokenAt() != m_corrected->spokenAt;
    return party != m_empty || m_paper->on() != m_emptyOnPaper || otherTime;
}

// ---- Opening, moving, closing

void IntakeViewModel::freshParty()
{
    m_party = Party{};
    m_party.id = crypto::randomId();
    m_party.persons.push_back(newPerson());
    m_party.selfService = !m_volunteerForm;
    m_person->show(0);
    m_partyEditor->show();
    m_partyEditor->contact()->close();
    m_partyEditor->proposeLanguage(m_language.current(), true);
    m_empty = m_party;
}

void IntakeViewModel::setVolunteerForm(bool on)
{
    if (on == m_volunteerForm)
        return;
    m_volunteerForm = on;
    m_last->forget(); // other hands
    clear(); // the two forms ask differently
}

void IntakeViewModel::start()
{
    wipe();
    m_last->forget();
    go({u"privacy"_qs}, true);
}

// The answers move into the form; what stays behind is gone.
void IntakeViewModel::correctLast()
{
    auto form = m_volunteerForm ? m_last->take() : std::nullopt;
    if (!form)
        return;
    wipe();
    m_party = std::move(form->party);
    form->party = {};
    m_corrected = std::move(form);
    m_person->show(0);
    m_partyEditor->show();
    m_partyEditor->setLanguage(m_party.language); // she has said it
    m_paper->show(m_corrected->spokenAt);
    m_members->refresh();
    m_empty = m_party;
    m_emptyOnPaper = m_paper->on();
    go({u"form"_qs}, true);
}

void IntakeViewModel::clear()
{
    wipe();
    Q_EMIT stepChanged();
    refresh();
}

// The run is over for whatever is still being written: it becomes durable and is not shown.
void IntakeViewModel::wipe()
{
    ++m_run;
    m_step = {};
    m_fromReview = m_memberIsNew = m_showProblems = false;
    m_careBefore.clear();
    m_codes.clear();
    m_problem = nullptr;
    m_newMember = {};
    m_corrected.reset();
    m_emptyOnPaper = false;
    m_paper->show({});
    freshParty();
    m_review->setRows({});
    m_members->refresh();
}

void IntakeViewModel::go(const Step &step, bool forward)
{
    m_step = step;
    m_forward = forward;
    m_showProblems = false;
    m_problem = nullptr;
    m_person->show(step.person);
    if (step.name == u"review")
        m_fromReview = false;
    rebuildReview();
    Q_EMIT stepChanged();
    Q_EMIT changed();
}

void IntakeViewModel::refresh()
{
    m_person->refresh();
    m_partyEditor->refresh();
    m_paper->refresh();
    m_members->refresh();
    rebuildReview();
    Q_EMIT changed();
}

void IntakeViewModel::rebuildReview()
{
    if (m_step.name != u"review")
        return;
    QStringList keys;
    for (const Step &step : plan())
        keys << keyOf(step);
    std::vector<ReviewModel::Row> rows = reviewRows(m_party, keys, today(), m_language);
    if (m_paper->on())
        rows.push_back({u"form"_qs, u"party"_qs, Words::allTogether(), VolunteerWords::fromPaper(),
                        exactText(m_paper->spokenAt(), m_language.current()), m_paper->problem()});
    m_review->setRows(std::move(rows));
}

void IntakeViewModel::report(std::function<QString()> sentence)
{
    m_showProblems = true;
    m_problem = std::move(sentence);
    Q_EMIT changed();
    Q_EMIT problemFound();
}

void IntakeViewModel::next()
{
    if (!isOpen())
        return;
    if (m_step.name == u"review")
        return save();
    if (!settleStep())
        return report(nullptr);
    if (m_step.name == u"member" && m_memberReturn.name != u"review")
        return go(m_memberReturn, true);
    if (m_fromReview)
        return toReview();
    const std::vector<Step> steps = plan();
    go(steps[std::size_t(placeInPlan()) + 1], true);
}

// An answer changed from the review page may have made somebody a child: then who is with that child is asked first.
void IntakeViewModel::toReview()
{
    const std::optional<Step> care = newCareStep();
    m_careBefore = subjectsAskedForCare();
    go(care.value_or(Step{u"review"_qs}), true);
}

void IntakeViewModel::back()
{
    if (!isOpen())
        return;
    (void)settleStep(); // Back always works
    if (m_step.name == u"member") {
        if (m_memberIsNew && m_party.persons.back() == m_newMember)
            return removeMember(m_step.person);
        return go(m_memberReturn, false);
    }
    if (m_fromReview)
        return go({u"review"_qs}, false);
    const int place = placeInPlan();
    if (m_step.name == u"earlier")
        return go(plan()[std::size_t(place)], false);
    if (place > 0)
        return go(plan()[std::size_t(place - 1)], false);
    if (!dirty())
        leaveUnchanged();
}

// Who only looked at the last form may still correct it, as long as before.
void IntakeViewModel::leaveUnchanged()
{
    std::optional<LastForm::Kept> looked = std::move(m_corrected);
    if (looked)
        looked->party = m_party;
    clear();
    if (looked)
        m_last->keep(*looked);
}

void IntakeViewModel::saveNow()
{
    if (!isOpen())
        return;
    if (!settleStep())
        return report(nullptr);
    go({u"review"_qs}, true);
}

void IntakeViewModel::change(const QString &key)
{
    if (m_step.name != u"review")
        return;
    const QString name = key.section(u':', 0, 0);
    const int person = key.section(u':', 1, 1).toInt();
    if (name == u"member")
        return editMember(person);
    const std::vector<Step> steps = plan();
    const Step wanted{name, person};
    const bool beside = name == u"earlier" && !m_volunteerForm; // it is no step of its own
    if (name == u"review" || (!beside && std::ranges::find(steps, wanted) == steps.end()))
        return;
    m_fromReview = true;
    m_careBefore = subjectsAskedForCare();
    go(wanted, false);
}

// ---- Filled in before

void IntakeViewModel::giveEarlierCode()
{
    if (m_step.name == u"privacy" && !m_volunteerForm)
        go({u"earlier"_qs}, true);
}

void IntakeViewModel::goOnWithoutCode()
{
    if (m_step.name != u"earlier")
        return;
    m_partyEditor->earlier()->forget();
    next();
}

// ---- Those with me

void IntakeViewModel::addMember()
{
    if (!isOpen() || m_step.name == u"member")
        return;
    if (int(m_party.persons.size()) >= kMaxPersons)
        return report([] { return Words::issue({IssueCode::TooManyPersons, Field::Party}); });
    m_newMember = newPerson();
    m_newMember.name.family = m_party.persons.front().name.family;
    m_newMember.nationality = m_party.persons.front().nationality;
    m_party.persons.push_back(m_newMember);
    openMember(int(m_party.persons.size()) - 1, true);
}

void IntakeViewModel::editMember(int index)
{
    if (isOpen() && m_step.name != u"member" && index > 0 && index < int(m_party.persons.size()))
        openMember(index, false);
}

void IntakeViewModel::openMember(int index, bool isNew)
{
    m_memberReturn = m_step;
    m_memberIsNew = isNew;
    if (m_step.name == u"review") {
        m_fromReview = true;
        m_careBefore = subjectsAskedForCare();
    }
    // The editors point into the list of persons, which may just have moved.
    go({u"member"_qs, index}, true);
    m_members->refresh();
}

void IntakeViewModel::removeMember(int index)
{
    const bool onList = m_step == hub() || m_step.name == u"member" || m_step.name == u"review";
    if (!onList || index <= 0 || index >= int(m_party.persons.size()))
        return;
    const Step here = m_step.name == u"member" ? m_memberReturn : m_step;
    m_person->show(0);
    m_party.persons.erase(m_party.persons.begin() + index);
    m_members->refresh();
    if (here == m_step) {
        rebuildReview();
        Q_EMIT changed();
        return;
    }
    go(here, false);
}

// ---- Saving

void IntakeViewModel::save()
{
    if (m_step.name != u"review")
        return;
    for (Person &person : m_party.persons)
        person.birth = settled(person.birth);
    const std::vector<Issue> issues = validate(m_party, today());
    const auto blocking = std::ranges::find_if(issues, [](const Issue &issue) { return blocks(issue.code); });
    if (blocking != issues.end())
        return report([issue = *blocking] { return Words::issue(issue); });
    if (!m_paper->settle())
        return report([this] { return m_paper->problem(); });

    // The same party with the same ids again after a failure, so that nothing is registered twice.
    m_party = withIds(std::move(m_party), today());
    go({u"saving"_qs}, true);
    const int run = m_run;
    m_service.save(m_party, entry())
        .then(this,
              [this, run](const Result<Saved> &saved) {
                  if (run == m_run)
                      finish(saved);
              })
        .onCanceled(this, [this, run] {
            if (run == m_run)
                finish(failure(ErrorCode::Io));
        });
}

Entry IntakeViewModel::entry() const
{
    const QString author = !m_author.isEmpty() ? m_author : m_volunteerForm ? u"volunteer"_qs : u"self"_qs;
    Entry entry{author, m_paper->spokenAt()};
    if (m_corrected)
        entry.corrects = m_corrected->submission;
    return entry;
}

// The time to correct it runs from the first saving on. Staff correct the record.
void IntakeViewModel::keepLast(const Saved &saved)
{
    if (m_volunteerForm && m_author.isEmpty())
        m_last->keep({m_party, saved.submission, m_paper->spokenAt(), m_corrected ? m_corrected->untilMs : 0});
}

QString IntakeViewModel::correcting() const
{
    if (!m_corrected)
        return {};
    const auto coded
        = std::ranges::find_if(m_party.persons, [](const Person &person) { return !person.code.isEmpty(); });
    return coded == m_party.persons.end() ? QString() : coded->code;
}

void IntakeViewModel::finish(const Result<Saved> &saved)
{
    if (!saved) {
        go({u"review"_qs}, false);
        return report([error = saved.error()] { return Words::saveError(error); });
    }
    Q_EMIT stored(*saved);
    keepLast(*saved);
    // The answers go before the code is shown.
    wipe();
    m_codes = saved->codes;
    go({saved->pleaseComeToDesk ? u"desk"_qs : u"saved"_qs}, true);
}

} // namespace prystan::ui
