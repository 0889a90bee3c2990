// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerviewmodel.h"

#include "languagecontroller.h"
#include "onworker.h"
#include "volunteerwords.h"

#include <algorithm>

namespace prystan::ui {

RegisterViewModel::RegisterViewModel(IntakeService &intake, StaffService &service, PeopleSearch &search,
                                     StaffViewModel &staff, Worker &worker, const Clock &clock,
                                     LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_search(search)
    , m_staff(staff)
    , m_worker(worker)
    , m_clock(clock)
    , m_form(new IntakeViewModel(intake, clock, language, this))
    , m_candidates(new AlikeModel(clock, language, this))
{
    m_form->setVolunteerForm(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RegisterViewModel::ask);
    m_heldTimer.setSingleShot(true);
    m_heldTimer.setInterval(int(HeldForm::kMinutes) * 60'000);
    connect(&m_heldTimer, &QTimer::timeout, this, &RegisterViewModel::noteGone);
    connect(&staff, &StaffViewModel::changed, this, &RegisterViewModel::follow);
    connect(&staff, &StaffViewModel::listed, this, &RegisterViewModel::openSaved);
    connect(&staff, &StaffViewModel::listed, this, &RegisterViewModel::askAgain); // somebody came, or went
    connect(m_form, &IntakeViewModel::changed, this, &RegisterViewModel::formChanged);
    connect(m_form, &IntakeViewModel::stepChanged, this, &RegisterViewModel::formChanged);
    connect(m_form, &IntakeViewModel::stepChanged, this, &RegisterViewModel::changed);
    connect(m_form, &IntakeViewModel::stored, this,
            [this](const Saved &) { m_saved = m_form->answers().persons.front().subject; });
    staff.holdAtLock([this] { return m_form->held(); });
}

void RegisterViewModel::follow()
{
    const bool open = m_staff.state() == u"open";
    if (open == m_staffOpen)
        return;
    m_staffOpen = open;
    ++m_turn;
    if (open)
        return opened();
    m_asking = false;
    m_saved.clear();
    m_toOpen.clear();
    m_form->setAuthor({});
    m_form->clear();
    dropCandidates();
}

// What she registers is said by her.
void RegisterViewModel::opened()
{
    onWorker<QString>(m_worker, [this] {
        return m_service.self();
    }).then(this, [this, turn = m_turn](const QString &self) {
        if (turn != m_turn)
            return;
        m_form->setAuthor(self);
        giveBack();
    });
}

// ---- Over a lock

void RegisterViewModel::keep(HeldForm held)
{
    m_held = std::move(held);
    m_heldTimer.start();
}

void RegisterViewModel::giveBack()
{
    if (m_held) {
        const auto form = std::make_shared<SecretBuffer>();
        const auto open = [this, form, held = *m_held]() -> Status {
            const auto keys = m_service.keysForPause();
            auto plain = keys ? held.open(*keys, m_clock.monotonicMs()) : Result<SecretBuffer>(passOn(keys));
            if (!plain)
                return passOn(plain);
            *form = std::move(*plain);
            return {};
        };
        m_givingBack = true;
        onWorker<Status>(m_worker, open).then(this, [this, form, turn = m_turn](const Status &opened) {
            m_givingBack = false;
            if (turn != m_turn || isOpen())
                return;
            if (!opened || !m_form->goOnWith(*form))
                noteGone();
            m_held.reset();
            m_heldTimer.stop();
            form->clear();
        });
    }
    if (m_gone)
        noteGone();
}

// Told when somebody is there who may know of it.
void RegisterViewModel::noteGone()
{
    m_held.reset();
    m_gone = !m_staffOpen;
    if (m_staffOpen)
        m_staff.say([] { return VolunteerWords::formGone(); });
}

// ---- The form

void RegisterViewModel::start()
{
    if (!m_staffOpen || isOpen() || m_givingBack)
        return;
    m_staff.closeRecord();
    m_saved.clear();
    m_toOpen.clear();
    m_form->start();
}

void RegisterViewModel::finish()
{
    m_form->clear();
    m_staff.refresh();
}

void RegisterViewModel::finishAtRecord()
{
    m_toOpen = m_saved;
    finish();
}

// The list may have been under way already when it was saved.
void RegisterViewModel::openSaved()
{
    if (!m_toOpen.isEmpty() && m_staff.records()->find(m_toOpen) != nullptr)
        m_staff.open(std::exchange(m_toOpen, {}));
}

// ---- Candidates

std::optional<Traits> RegisterViewModel::traits() const
{
    const QString step = m_form->step();
    if (!m_staffOpen || (step != u"form" && step != u"member"))
        return std::nullopt;
    return traitsOf(m_form->answers(), std::size_t(m_form->person()->index()));
}

void RegisterViewModel::formChanged()
{
    const auto now = traits();
    if (!now || (m_asked && m_asked->subject != now->subject))
        dropCandidates();
    if (now && now != m_asked)
        m_pause.start();
}

void RegisterViewModel::dropCandidates()
{
    m_pause.stop();
    m_asked.reset();
    m_again = false;
    m_candidates->setAlike({}, {});
}

// One question at a time; what was changed meanwhile is asked next.
void RegisterViewModel::ask()
{
    const auto now = traits();
    if (!now || m_asking || (now == m_asked && !m_again))
        return;
    m_again = false;
    m_asking = true;
    m_asked = now;
    m_search.alikeTo(*now, kMost).then(this, [this, asked = *now, turn = m_turn](const Result<AlikeSoFar> &answer) {
        if (turn != m_turn)
            return;
        m_asking = false;
        answered(asked, answer);
        if (!m_pause.isActive())
            ask();
    });
}

void RegisterViewModel::askAgain()
{
    m_again = m_asked.has_value();
    if (m_again)
        m_pause.start();
}

void RegisterViewModel::answered(const Traits &asked, const Result<AlikeSoFar> &answer)
{
    if (!answer || asked != traits()) // by now it is somebody else, or somebody more is known of
        return;
    if (!answer->ready.complete())
        askAgain();
    m_candidates->setAlike(asked.subject, answer->alike);
    const auto isUnlisted
        = [this](const AlikeRecord &one) { return m_staff.records()->find(one.row.subject) == nullptr; };
    if (std::ranges::any_of(answer->alike, isUnlisted))
        m_staff.lookForNews();
}

} // namespace prystan::ui
